//! Rule books read from a tape: elements of states and of offences, with values, chains of `follows from` and `is`; interpretations;
//! rules that require them and one another; route rules.
//!
//! Nothing depends on itself: what is made later refers to what was made before. The declarations are then shuffled, since their
//! order must not matter, and dealt to two files.

use comity::language::Texts;
use comity::quantity::Unit;
use comity::source::{SourceId, Span, Spanned};
use comity::syntax::tree::{
    Article, Combiner, Comparator, Declaration, Duty, Element, Expression, Instrument,
    Interpretation, Member, Name, Pattern, Pillar, Place, Quantifier, Reference, Role, Rule,
    RuleScope, Term, Tree,
};
use jiff::civil::date;

use super::tape::Tape;

/// How deep an expression may go.
const DEPTH: usize = 3;

/// What a book may contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Everything.
    Full,
    /// No element with a value.
    Unvalued,
}

struct Known {
    name: String,
    unit: Option<String>,
}

/// A book in the making.
struct Draft<'d, 't> {
    tape: &'d mut Tape<'t>,
    kind: Kind,
    source: SourceId,
    declarations: Vec<Declaration>,
    elements: Vec<Known>,
    rules: Vec<String>,
    route_rules: Vec<String>,
    interpretations: Vec<(String, Vec<String>)>,
    /// The groups of elements to which none is added any more: a pattern over them makes no loop.
    closed: Vec<&'static str>,
}

/// Where an expression stands.
#[derive(Clone)]
struct Position {
    in_offence: bool,
    variables: Vec<String>,
    depth: usize,
}

impl Position {
    fn state() -> Self {
        Self {
            in_offence: false,
            variables: Vec::new(),
            depth: DEPTH,
        }
    }

    /// Where `some offence` may not stand.
    fn offence() -> Self {
        Self {
            in_offence: true,
            ..Self::state()
        }
    }

    fn deeper(&self) -> Self {
        Self {
            depth: self.depth.saturating_sub(1),
            ..self.clone()
        }
    }
}

/// The trees of a rule book, and the readings for it (`name=choice`).
pub(crate) fn book(tape: &mut Tape<'_>, source: SourceId, kind: Kind) -> (Vec<Tree>, Vec<String>) {
    let mut draft = Draft {
        tape,
        kind,
        source,
        declarations: Vec::new(),
        elements: Vec::new(),
        rules: Vec::new(),
        route_rules: Vec::new(),
        interpretations: Vec::new(),
        closed: Vec::new(),
    };
    for name in ["palermo", "untoc"] {
        draft.instrument(name);
    }
    draft.some_elements(&["act", "purpose"], 1, 7);
    draft.some_interpretations(0, 3);
    draft.some_rules(1, 6);
    draft.some_elements(&["status", "status.special"], 0, 4);
    draft.some_interpretations(0, 2);
    draft.some_rules(0, 6);
    for _ in 0..draft.tape.below(4) {
        draft.route_rule();
    }
    let readings = draft.readings();
    (draft.dealt(), readings)
}

impl Draft<'_, '_> {
    fn at<T>(&self, value: T) -> Spanned<T> {
        Spanned::new(value, Span::new(self.source, 0, 0))
    }

    fn name(&self, name: impl Into<String>) -> Name {
        self.at(name.into())
    }

    fn term(&self, term: Term) -> Expression {
        self.at(Box::new(term))
    }

    fn title(&self, of: &str) -> Spanned<Texts> {
        self.at(Texts::english(format!("Of {of}")))
    }

    fn instrument(&mut self, name: &str) {
        let articles = ["3", "3(c)", "9(1)(b)"].map(|label| Article {
            label: self.name(label),
            texts: None,
        });
        let instrument = Instrument {
            name: self.name(name),
            title: Some(self.title(name)),
            adopted: Some(self.at(date(2000, 11, 15))),
            in_force: None,
            cite: Some(self.name("2237 UNTS 319")),
            articles: articles.into(),
        };
        self.declarations.push(Declaration::Instrument(instrument));
    }

    fn some_elements(&mut self, groups: &[&'static str], least: usize, more: usize) {
        for _ in 0..least + self.tape.below(more) {
            let group = self.tape.pick(groups);
            self.element(group);
        }
        for group in groups {
            let below = format!("{group}.");
            if self
                .elements
                .iter()
                .any(|element| element.name.starts_with(&below))
            {
                self.closed.push(group);
            }
        }
    }

    fn element(&mut self, group: &str) {
        let name = format!("{group}.e{}", self.elements.len());
        let of_offence = self.tape.chance(50);
        let place = if of_offence {
            Position::offence()
        } else {
            Position::state()
        };
        let (mut follows_from, mut is, mut unit) = (Vec::new(), None, None);
        let anything = !self.elements.is_empty();
        match self.tape.below(10) {
            6 | 7 if anything => {
                follows_from.push(self.expression(&place));
                if self.tape.chance(20) {
                    follows_from.push(self.expression(&place));
                }
            }
            8 if anything => is = Some(self.expression(&place)),
            9 if self.kind == Kind::Full => {
                unit = Some(
                    self.tape
                        .pick(&["years", "months", "days", "persons"])
                        .to_owned(),
                );
                if anything && self.tape.chance(25) {
                    follows_from.push(self.expression(&place));
                }
            }
            _ => {}
        }
        let element = Element {
            name: self.name(&*name),
            title: Some(self.title(&name)),
            ask: is.is_none().then(|| self.at(Texts::english("Is it so?"))),
            of_offence: of_offence.then(|| self.at(())),
            value: unit.clone().map(|unit| self.at(unit)),
            follows_from,
            is,
        };
        self.declarations.push(Declaration::Element(element));
        self.elements.push(Known { name, unit });
    }

    fn some_interpretations(&mut self, least: usize, more: usize) {
        for _ in 0..least + self.tape.below(more) {
            let name = format!("reading{}", self.interpretations.len());
            let names = ["strict", "broad", "other"];
            let names = &names[..=self.tape.below(3)];
            let choices: Vec<(Name, Expression)> = names
                .iter()
                .map(|choice| (self.name(*choice), self.expression(&Position::offence())))
                .collect();
            let default = Some(self.tape.pick(&choices).0);
            let interpretation = Interpretation {
                name: self.name(&*name),
                title: Some(self.title(&name)),
                choices,
                default,
            };
            self.declarations
                .push(Declaration::Interpretation(interpretation));
            let names = names.iter().map(|&name| name.to_owned()).collect();
            self.interpretations.push((name, names));
        }
    }

    fn some_rules(&mut self, least: usize, more: usize) {
        for _ in 0..least + self.tape.below(more) {
            let name = format!("palermo.r{}", self.rules.len());
            let place = Position::state();
            let requires = Some(self.expression(&place));
            let mut rule = self.bare_rule(&name, RuleScope::State);
            rule.requires = requires;
            if self.tape.chance(25) {
                rule.binds = self.roles();
            }
            if self.tape.chance(25) {
                rule.applies_when = Some(self.expression(&place));
            }
            if self.tape.chance(15) {
                rule.except_when = Some(self.expression(&place));
            }
            self.declarations.push(Declaration::Rule(rule));
            self.rules.push(name);
        }
    }

    fn bare_rule(&mut self, name: &str, scope: RuleScope) -> Rule {
        let reference = |draft: &Self, instrument: &str, article: &str| Reference {
            instrument: Some(draft.name(instrument)),
            article: draft.name(article),
        };
        Rule {
            name: self.name(name),
            scope,
            title: Some(self.title(name)),
            source: vec![
                reference(self, "palermo", "3(c)"),
                reference(self, "untoc", "3"),
            ],
            restates: Vec::new(),
            duty: Some(self.at(self.duty())),
            pillar: Some(self.at(Pillar::Prosecution)),
            binds: Vec::new(),
            tags: Vec::new(),
            applies_when: None,
            except_when: None,
            consequence: None,
            requires: None,
        }
    }

    fn duty(&self) -> Duty {
        Duty::ALL[self.rules.len() % Duty::ALL.len()]
    }

    fn roles(&mut self) -> Vec<Spanned<Role>> {
        let mut roles = self.tape.some_of(3, 3);
        if roles.is_empty() {
            roles.push(0);
        }
        roles
            .into_iter()
            .map(|role| self.at(Role::ALL[role]))
            .collect()
    }

    fn route_rule(&mut self) {
        let name = format!("palermo.route{}", self.route_rules.len());
        let mut rule = self.bare_rule(&name, RuleScope::Route);
        rule.requires = Some(self.route_expression(DEPTH));
        if self.tape.chance(20) {
            rule.applies_when = Some(self.route_expression(1));
        }
        if self.tape.chance(20) {
            rule.except_when = Some(self.route_expression(1));
        }
        self.declarations.push(Declaration::Rule(rule));
        self.route_rules.push(name);
    }

    fn route_expression(&mut self, depth: usize) -> Expression {
        let deeper = depth.saturating_sub(1);
        let choice = if depth == 0 {
            self.tape.below(2)
        } else {
            self.tape.below(9)
        };
        let term = match choice {
            1 => Term::Alike(self.members(&Position::state().deeper())),
            2 => Term::Not(self.tight_route(deeper)),
            3 => Term::Partly(self.tight_route(deeper)),
            4 => Term::And(vec![self.closed_route(deeper), self.closed_route(deeper)]),
            5 => Term::Or(vec![self.closed_route(deeper), self.closed_route(deeper)]),
            6 => {
                let members: Vec<Member> = (0..=self.tape.below(3))
                    .map(|_| Member::Expression(self.route_expression(deeper)))
                    .collect();
                Term::Group(self.combiner(members.len()), members)
            }
            7 if !self.route_rules.is_empty() => {
                let names = self.route_rules.clone();
                Term::Name(self.tape.pick(&names))
            }
            _ => {
                let place = self.tape.pick(&[
                    Place::Origin,
                    Place::Destination,
                    Place::Transit(Quantifier::Each),
                    Place::Transit(Quantifier::Some),
                    Place::Any(Quantifier::Each),
                    Place::Any(Quantifier::Some),
                ]);
                Term::Place(place, self.tight(&Position::state().deeper()))
            }
        };
        self.term(term)
    }

    fn tight_route(&mut self, depth: usize) -> Expression {
        let expression = self.route_expression(depth);
        self.parenthesised(expression, is_loose)
    }

    fn closed_route(&mut self, depth: usize) -> Expression {
        let expression = self.route_expression(depth);
        self.parenthesised(expression, |term| is_loose(term) || is_open(term))
    }

    /// An expression that may stand where the place says.
    fn expression(&mut self, place: &Position) -> Expression {
        let term = self.term_at(place);
        self.term(term)
    }

    /// One that may stand after `not` or a colon: an `and` or `or` in parentheses.
    fn tight(&mut self, place: &Position) -> Expression {
        let expression = self.expression(place);
        self.parenthesised(expression, is_loose)
    }

    /// One that may stand beside `and` or `or`: what ends in a colon and a term is in parentheses as well.
    fn operand(&mut self, place: &Position) -> Expression {
        let expression = self.expression(place);
        self.parenthesised(expression, |term| is_loose(term) || is_open(term))
    }

    fn parenthesised(&self, inner: Expression, needed: impl Fn(&Term) -> bool) -> Expression {
        if needed(&inner.value) {
            self.term(Term::Parenthesis(inner))
        } else {
            inner
        }
    }

    fn term_at(&mut self, place: &Position) -> Term {
        let choice = if place.depth == 0 {
            self.tape.below(30)
        } else {
            self.tape.below(100)
        };
        let deeper = place.deeper();
        match choice {
            0..20 => Term::Name(self.any_name(place)),
            20..27 => self.comparison(place),
            27 => Term::Federal,
            28 => Term::BoundBy(self.instrument_name()),
            29 => Term::HasRole(self.tape.pick(&Role::ALL)),
            30..38 => Term::Not(self.tight(&deeper)),
            38..44 => Term::Partly(self.tight(&deeper)),
            44..52 => Term::And(self.operands(&deeper)),
            52..60 => {
                let mut operands = self.operands(&deeper);
                if self.tape.chance(25) {
                    // A mix without parentheses: `and` binds tighter.
                    let and = Term::And(self.operands(&deeper));
                    operands.push(self.term(and));
                }
                Term::Or(operands)
            }
            60..76 => {
                let members = self.members(&deeper);
                let combiner = self.combiner(self.count(&members));
                Term::Group(combiner, members)
            }
            76..86 => self.over(&deeper),
            86..89 => Term::Parenthesis(self.expression(&deeper)),
            _ if place.in_offence => Term::Name(self.any_name(place)),
            _ => {
                let quantifier = self.tape.pick(&[Quantifier::Some, Quantifier::Each]);
                let body = Position {
                    in_offence: true,
                    ..deeper
                };
                Term::Offence(quantifier, self.tight(&body))
            }
        }
    }

    fn instrument_name(&mut self) -> Name {
        let name = self.tape.pick(&["palermo", "untoc"]);
        self.name(name)
    }

    fn any_name(&mut self, place: &Position) -> String {
        let elements: Vec<String> = self
            .elements
            .iter()
            .map(|element| element.name.clone())
            .collect();
        let readings: Vec<String> = self
            .interpretations
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        if !place.variables.is_empty() && self.tape.chance(60) {
            return self.tape.pick(&place.variables);
        }
        match self.tape.below(10) {
            7 if !readings.is_empty() => self.tape.pick(&readings),
            8 | 9 if !self.rules.is_empty() => {
                let rules = self.rules.clone();
                self.tape.pick(&rules)
            }
            _ => self.tape.pick(&elements),
        }
    }

    fn comparison(&mut self, place: &Position) -> Term {
        let valued: Vec<(String, String)> = self
            .elements
            .iter()
            .filter_map(|element| Some((element.name.clone(), element.unit.clone()?)))
            .collect();
        if valued.is_empty() {
            return Term::Name(self.any_name(place));
        }
        let (name, unit) = self.tape.pick(&valued);
        let comparator = self.tape.pick(&[
            Comparator::AtLeast,
            Comparator::MoreThan,
            Comparator::AtMost,
            Comparator::LessThan,
            Comparator::Equal,
        ]);
        let quantity = quantity(self.tape, &unit);
        Term::Compare {
            element: self.name(name),
            comparator,
            quantity: self.name(quantity),
        }
    }

    fn operands(&mut self, place: &Position) -> Vec<Expression> {
        (0..2 + self.tape.below(2))
            .map(|_| self.operand(place))
            .collect()
    }

    fn members(&mut self, place: &Position) -> Vec<Member> {
        (0..self.tape.below(4) + usize::from(self.tape.chance(95)))
            .map(|_| {
                if !self.closed.is_empty() && self.tape.chance(20) {
                    let prefix = self.tape.pick(&self.closed.clone());
                    Member::Pattern(self.pattern(prefix))
                } else {
                    Member::Expression(self.expression(place))
                }
            })
            .collect()
    }

    fn below(&self, prefix: &str) -> Vec<String> {
        let below = format!("{prefix}.");
        let names = self.elements.iter().map(|element| element.name.clone());
        names.filter(|name| name.starts_with(&below)).collect()
    }

    fn pattern(&mut self, prefix: &str) -> Pattern {
        let matching = self.below(prefix);
        let but = if matching.len() > 1 && self.tape.chance(40) {
            self.tape.some_of(matching.len(), matching.len() - 1)
        } else {
            Vec::new()
        };
        Pattern {
            prefix: self.name(prefix),
            but: but
                .into_iter()
                .map(|place| self.name(&*matching[place]))
                .collect(),
        }
    }

    /// How many members the set has once its patterns are written out.
    fn count(&self, members: &[Member]) -> usize {
        let counts = members.iter().map(|member| match member {
            Member::Expression(_) => 1,
            Member::Pattern(pattern) => self.below(&pattern.prefix.value).len() - pattern.but.len(),
        });
        counts.sum()
    }

    fn combiner(&mut self, members: usize) -> Combiner {
        match self.tape.below(4) {
            1 => Combiner::Any,
            2 => Combiner::Cover,
            3 if members > 0 => {
                let k = 1 + self.tape.below(members);
                Combiner::AtLeast(self.at(u32::try_from(k).unwrap()))
            }
            _ => Combiner::All,
        }
    }

    fn over(&mut self, place: &Position) -> Term {
        let variable = ["form", "shape", "kind_of"][place.variables.len().min(2)].to_owned();
        // A member may come to stand within `some offence`, where another may not.
        let members = self.members(&Position {
            in_offence: true,
            ..place.clone()
        });
        let combiner = self.combiner(self.count(&members));
        let mut inner = place.clone();
        if !inner.variables.contains(&variable) {
            inner.variables.push(variable.clone());
        }
        let body = self.tight(&inner);
        Term::Over {
            combiner,
            variable: self.name(variable),
            members,
            body,
        }
    }

    fn readings(&mut self) -> Vec<String> {
        let interpretations = self.interpretations.clone();
        interpretations
            .into_iter()
            .filter_map(|(name, choices)| {
                let chosen = self.tape.chance(50).then(|| self.tape.pick(&choices))?;
                Some(format!("{name}={chosen}"))
            })
            .collect()
    }

    /// The declarations in some order, in two files.
    fn dealt(mut self) -> Vec<Tree> {
        let mut trees = vec![Tree::default(), Tree::default()];
        while !self.declarations.is_empty() {
            let place = self.tape.below(self.declarations.len());
            let declaration = self.declarations.remove(place);
            let declaration = self.at(declaration);
            trees[usize::from(self.tape.chance(30))]
                .declarations
                .push(declaration);
        }
        trees
    }
}

/// `and`, `or`.
fn is_loose(term: &Term) -> bool {
    matches!(term, Term::And(_) | Term::Or(_))
}

/// What ends in a colon and a term, near or far.
fn is_open(term: &Term) -> bool {
    match term {
        Term::Offence(..) | Term::Over { .. } | Term::Place(..) => true,
        Term::Not(inner) | Term::Partly(inner) => is_open(&inner.value),
        Term::Name(_)
        | Term::And(_)
        | Term::Or(_)
        | Term::Parenthesis(_)
        | Term::Group(..)
        | Term::Alike(_)
        | Term::Compare { .. }
        | Term::Federal
        | Term::BoundBy(_)
        | Term::HasRole(_) => false,
    }
}

/// A quantity that can be compared with the unit, near enough to others to be equal at times.
pub(crate) fn quantity(tape: &mut Tape<'_>, unit: &str) -> String {
    if !Unit::from_word(unit).is_time() {
        return format!("{} {unit}", tape.below(4));
    }
    let quantities = [
        "1 year",
        "12 months",
        "2 years",
        "1 year 6 months",
        "18 months",
        "1.5 years",
        "730.5 days",
        "30 days",
        "life",
        "24 months",
    ];
    tape.pick(&quantities).to_owned()
}
