//! The slow evaluator: from the tree as it was written, name by name, with nothing resolved or prepared.

use std::cell::RefCell;
use std::collections::BTreeMap;

use comity::corpus::Basis;
use comity::quantity::Quantity;
use comity::rulebook::{ElementId, InstrumentId, Roles, RuleBook};
use comity::syntax::tree::{
    Declaration, Element, Expression, Instrument, Interpretation, Member, Pattern, Quantifier,
    Role, Rule, Term, Tree,
};

use super::answer::{Answer, Between, FULLY, NONE, combined, quantified};
use super::law::{Law, Subject};

/// The declarations of a rule book, by name.
pub(crate) struct Book<'t> {
    /// Elements in the order declared: the numbers by which a corpus knows them.
    pub(crate) elements: Vec<&'t Element>,
    /// Rules and route rules, in the order declared.
    pub(crate) rules: Vec<&'t Rule>,
    instruments: Vec<&'t Instrument>,
    interpretations: Vec<&'t Interpretation>,
    /// The choices other than the default, by the name of the interpretation.
    pub(crate) readings: BTreeMap<String, String>,
}

impl<'t> Book<'t> {
    pub(crate) fn read(trees: &'t [Tree]) -> Self {
        let mut book = Self {
            elements: Vec::new(),
            rules: Vec::new(),
            instruments: Vec::new(),
            interpretations: Vec::new(),
            readings: BTreeMap::new(),
        };
        for declaration in trees.iter().flat_map(|tree| &tree.declarations) {
            match &declaration.value {
                Declaration::Instrument(instrument) => book.instruments.push(instrument),
                Declaration::Element(element) => book.elements.push(element),
                Declaration::Rule(rule) => book.rules.push(rule),
                Declaration::Interpretation(reading) => book.interpretations.push(reading),
                Declaration::Indicator(_) | Declaration::Example(_) => {}
            }
        }
        book
    }

    fn element(&self, name: &str) -> Option<&'t Element> {
        let mut elements = self.elements.iter().copied();
        elements.find(|element| element.name.value == name)
    }

    pub(crate) fn rule(&self, name: &str) -> Option<&'t Rule> {
        let mut rules = self.rules.iter().copied();
        rules.find(|rule| rule.name.value == name)
    }

    fn choice(&self, name: &str) -> Option<&'t Expression> {
        let mut interpretations = self.interpretations.iter();
        let interpretation =
            interpretations.find(|interpretation| interpretation.name.value == name)?;
        let default = &interpretation.default.as_ref().unwrap().value;
        let chosen = self.readings.get(name).unwrap_or(default);
        let mut choices = interpretation.choices.iter();
        choices
            .find(|(choice, _)| choice.value == *chosen)
            .map(|(_, expression)| expression)
    }

    /// The names for which a pattern stands, in alphabetical order.
    pub(crate) fn expand(&self, pattern: &Pattern) -> Vec<&'t str> {
        let below = format!("{}.", pattern.prefix.value);
        let excepted = |name: &str| pattern.but.iter().any(|but| but.value == name);
        let names = self
            .elements
            .iter()
            .map(|element| element.name.value.as_str());
        let mut names: Vec<&str> = names
            .filter(|name| name.starts_with(&below) && !excepted(name))
            .collect();
        names.sort_unstable();
        names
    }
}

/// A variable and the member for which it stands.
#[derive(Clone, Copy)]
pub(crate) struct Variable<'v> {
    name: &'v str,
    member: Stands<'v>,
    /// The variables in force where the member was written.
    outer: Option<&'v Variable<'v>>,
}

#[derive(Clone, Copy)]
enum Stands<'v> {
    For(&'v Expression),
    Named(&'v str),
}

pub(crate) type Variables<'v> = Option<&'v Variable<'v>>;

/// Asks `body` with the variable standing for each member in turn.
pub(crate) fn for_each_member(
    book: &Book<'_>,
    variable: &str,
    members: &[Member],
    outer: Variables<'_>,
    mut body: impl FnMut(Variables<'_>) -> Answer,
) -> Vec<Answer> {
    let mut answers = Vec::new();
    for member in members {
        let stands: Vec<Stands<'_>> = match member {
            Member::Expression(expression) => vec![Stands::For(expression)],
            Member::Pattern(pattern) => book
                .expand(pattern)
                .into_iter()
                .map(Stands::Named)
                .collect(),
        };
        for member in stands {
            answers.push(body(Some(&Variable {
                name: variable,
                member,
                outer,
            })));
        }
    }
    answers
}

/// Looks a name up among the variables: `Ok` with an expression and where it was written, `Err` with a plain name.
pub(crate) fn variable<'v>(
    name: &'v str,
    variables: Variables<'v>,
) -> Result<(&'v Expression, Variables<'v>), &'v str> {
    let mut scope = variables;
    while let Some(bound) = scope {
        if bound.name == name {
            return match bound.member {
                Stands::For(expression) => Ok((expression, bound.outer)),
                Stands::Named(name) => Err(name),
            };
        }
        scope = bound.outer;
    }
    Err(name)
}

/// A state on a date in its roles, before a rule book.
pub(crate) struct Bench<'b> {
    pub(crate) book: &'b Book<'b>,
    pub(crate) law: Law<'b>,
    pub(crate) roles: Roles,
    /// The numbers of the elements and instruments, from whoever resolved the book: the corpus speaks in them.
    pub(crate) numbers: &'b Numbers,
    /// What was answered before, so that chains of rules end in time.
    answered: RefCell<BTreeMap<(&'b str, Subject), Answer>>,
}

/// The numbers by which a corpus knows elements and instruments.
pub(crate) struct Numbers {
    elements: BTreeMap<String, ElementId>,
    instruments: BTreeMap<String, InstrumentId>,
}

impl Numbers {
    pub(crate) fn of(book: &Book<'_>, rulebook: &RuleBook) -> Self {
        let number = |name: &str| rulebook.find_element(name).unwrap();
        let elements: BTreeMap<_, _> = book
            .elements
            .iter()
            .map(|element| (element.name.value.clone(), number(&element.name.value)))
            .collect();
        for (place, element) in book.elements.iter().enumerate() {
            assert_eq!(elements[&element.name.value].index(), place);
        }
        let instruments = book.instruments.iter().map(|instrument| {
            let name = instrument.name.value.clone();
            let number = rulebook.find_instrument(&name).unwrap();
            (name, number)
        });
        Self {
            elements,
            instruments: instruments.collect(),
        }
    }
}

impl<'b> Bench<'b> {
    pub(crate) fn new(
        book: &'b Book<'b>,
        numbers: &'b Numbers,
        law: Law<'b>,
        roles: Roles,
    ) -> Self {
        Self {
            book,
            law,
            roles,
            numbers,
            answered: RefCell::default(),
        }
    }

    /// A rule of a state: none where it does not apply.
    pub(crate) fn rule(&self, rule: &'b Rule) -> Answer {
        let key = (rule.name.value.as_str(), Subject::State);
        if let Some(answer) = self.answered.borrow().get(&key) {
            return *answer;
        }
        let answer = self.rule_afresh(rule);
        self.answered.borrow_mut().insert(key, answer);
        answer
    }

    fn rule_afresh(&self, rule: &'b Rule) -> Answer {
        let bound = Role::ALL.map(|role| rule.binds.iter().any(|bound| bound.value == role));
        // Every state where `binds` is left out; and so where it names all three roles, whatever roles are known of the state.
        let every_state = bound == [false; 3] || bound == [true; 3];
        let mut roles = Role::ALL.into_iter().zip(bound);
        if !every_state && !roles.any(|(role, bound)| bound && self.roles.contains(role)) {
            return None;
        }
        let ask = |expression: &Expression| self.answer(expression, Subject::State, None);
        let guard = rule.applies_when.as_ref().and_then(ask);
        let exception = rule.except_when.as_ref().and_then(ask);
        if guard == Some(Between::exactly(NONE)) || exception == Some(Between::exactly(FULLY)) {
            return None;
        }
        ask(rule.requires.as_ref().unwrap())
    }

    /// An element by its name; of an offence and asked of the state: some offence has it.
    pub(crate) fn element(&self, element: &'b Element, subject: Subject) -> Answer {
        if element.of_offence.is_none() {
            return self.element_of(element, Subject::State);
        }
        if subject == Subject::State {
            return self.offences(Quantifier::Some, |offence| {
                self.element_of(element, offence)
            });
        }
        self.element_of(element, subject)
    }

    fn element_of(&self, element: &'b Element, subject: Subject) -> Answer {
        let key = (element.name.value.as_str(), subject);
        if let Some(answer) = self.answered.borrow().get(&key) {
            return *answer;
        }
        let answer = self.element_afresh(element, subject);
        self.answered.borrow_mut().insert(key, answer);
        answer
    }

    fn element_afresh(&self, element: &'b Element, subject: Subject) -> Answer {
        if let Some(definition) = &element.is {
            return self.answer(definition, subject, None);
        }
        let number = self.numbers.elements[&element.name.value];
        let standing = self.law.standing(number, subject);
        let mut between = standing.between();
        for expression in &element.follows_from {
            // What does not apply adds no way.
            if let Some(other) = self.answer(expression, subject, None) {
                between.least = between.least.max(other.least);
                if !standing.excluded {
                    between.most = between.most.max(other.most);
                }
            }
        }
        Some(between)
    }

    fn offences(&self, quantifier: Quantifier, ask: impl Fn(Subject) -> Answer) -> Answer {
        let offences = self.law.offences();
        if offences.is_empty() {
            // Of no offence it can still be said whether the question applies.
            ask(Subject::NoOffence)?;
            return Some(if self.law.offence_was_looked_for() {
                Between::exactly(NONE)
            } else {
                Between::UNKNOWN
            });
        }
        let answers: Vec<Answer> = offences
            .into_iter()
            .map(|offence| ask(Subject::Offence(offence)))
            .collect();
        quantified(quantifier, &answers)
    }

    /// An expression, asked of the state or of one offence.
    pub(crate) fn answer(
        &self,
        expression: &Expression,
        subject: Subject,
        variables: Variables<'_>,
    ) -> Answer {
        let ask = |expression: &Expression| self.answer(expression, subject, variables);
        match expression.value.as_ref() {
            Term::Name(name) => match variable(name, variables) {
                Ok((member, outer)) => self.answer(member, subject, outer),
                Err(name) => self.name(name, subject),
            },
            Term::Not(inner) => ask(inner).map(Between::not),
            Term::Partly(inner) => ask(inner).map(Between::partly),
            Term::And(operands) => {
                let answers: Vec<Answer> = operands.iter().map(ask).collect();
                quantified(Quantifier::Each, &answers)
            }
            Term::Or(operands) => {
                let answers: Vec<Answer> = operands.iter().map(ask).collect();
                quantified(Quantifier::Some, &answers)
            }
            Term::Parenthesis(inner) => ask(inner),
            Term::Group(combiner, members) => {
                combined(*combiner, &self.members(members, subject, variables))
            }
            Term::Over {
                combiner,
                variable,
                members,
                body,
            } => {
                let answers =
                    for_each_member(self.book, &variable.value, members, variables, |inner| {
                        self.answer(body, subject, inner)
                    });
                combined(*combiner, &answers)
            }
            Term::Offence(quantifier, body) => {
                self.offences(*quantifier, |offence| self.answer(body, offence, variables))
            }
            Term::Compare {
                element,
                comparator,
                quantity,
            } => {
                let number = self.numbers.elements[&element.value];
                let quantity = Quantity::parse(&quantity.value).unwrap();
                let compare =
                    |subject| Some(self.law.compared(number, subject, *comparator, &quantity));
                let element = self.book.element(&element.value).unwrap();
                match (element.of_offence.is_some(), subject) {
                    (true, Subject::State) => self.offences(Quantifier::Some, compare),
                    (true, offence) => compare(offence),
                    (false, _) => compare(Subject::State),
                }
            }
            Term::Federal => Some(Between::yes_or_no(self.law.state.federal)),
            Term::BoundBy(name) => Some(self.bound_by(&name.value)),
            Term::HasRole(role) => Some(Between::yes_or_no(self.roles.contains(*role))),
            Term::Place(..) | Term::Alike(_) => panic!("a place outside a route"),
        }
    }

    pub(crate) fn members(
        &self,
        members: &[Member],
        subject: Subject,
        variables: Variables<'_>,
    ) -> Vec<Answer> {
        let mut answers = Vec::new();
        for member in members {
            match member {
                Member::Expression(expression) => {
                    answers.push(self.answer(expression, subject, variables));
                }
                Member::Pattern(pattern) => {
                    let names = self.book.expand(pattern).into_iter();
                    answers.extend(names.map(|name| self.name(name, subject)));
                }
            }
        }
        answers
    }

    pub(crate) fn name(&self, name: &str, subject: Subject) -> Answer {
        if let Some(element) = self.book.element(name) {
            return self.element(element, subject);
        }
        if let Some(rule) = self.book.rule(name) {
            return self.rule(rule);
        }
        let choice = self.book.choice(name);
        let choice = choice.unwrap_or_else(|| panic!("nothing is named {name}"));
        self.answer(choice, subject, None)
    }

    /// Bound from the day that the corpus gives; where it gives none that counts, nobody has looked.
    fn bound_by(&self, instrument: &str) -> Between {
        let number = self.numbers.instruments[instrument];
        let mut parties = self.law.state.parties.iter();
        match parties.find(|party| party.instrument == number) {
            Some(party) if counts(party.basis, self.law.basis) => {
                Between::yes_or_no(party.bound <= self.law.on)
            }
            _ => Between::UNKNOWN,
        }
    }
}

fn counts(basis: Basis, limit: Basis) -> bool {
    match limit {
        Basis::Text => basis == Basis::Text,
        Basis::Secondary => basis != Basis::Unverified,
        Basis::Unverified => true,
    }
}
