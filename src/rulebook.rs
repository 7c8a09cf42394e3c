//! The rule book: names resolved, kinds and units checked.
//!
//! In: trees. Out: [`RuleBook`], in which every name is a number and every expression has a known context. Refuses names that are
//! unknown, declared twice or of the wrong kind, units that do not match, quantifiers that nest. Whether elements and rules depend
//! on each other in a loop is the graph's question.

pub mod expression;
mod resolve;

use jiff::civil::Date;

use crate::language::Texts;
use crate::quantity::Unit;
use crate::source::Span;
use crate::syntax::tree::{
    Duty, ExpectedVerdict, IndicatorKind, Pillar, Role, RuleScope, StatementEffect,
};

pub use expression::{Expression, ExpressionKind, RouteExpression, RouteExpressionKind};
pub use resolve::resolve;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            pub(crate) fn new(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            /// The place in its list, from 0.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id! {
    /// The number of an instrument.
    InstrumentId
}
id! {
    /// The number of an element.
    ElementId
}
id! {
    /// The number of a rule, state rules and route rules alike.
    RuleId
}
id! {
    /// The number of an interpretation.
    InterpretationId
}

/// A set of roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Roles(u8);

impl Roles {
    /// No role.
    pub const NONE: Self = Self(0);
    /// Every role.
    pub const ALL: Self = Self(0b111);

    const fn bit(role: Role) -> u8 {
        match role {
            Role::Origin => 0b001,
            Role::Transit => 0b010,
            Role::Destination => 0b100,
        }
    }

    /// That role alone.
    #[must_use]
    pub const fn only(role: Role) -> Self {
        Self(Self::bit(role))
    }

    /// With that role too.
    #[must_use]
    pub const fn with(self, role: Role) -> Self {
        Self(self.0 | Self::bit(role))
    }

    /// Whether the role is among them.
    #[must_use]
    pub const fn contains(self, role: Role) -> bool {
        self.0 & Self::bit(role) != 0
    }

    /// Whether the two share a role.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The roles, in the order of a route.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL
            .into_iter()
            .filter(move |&role| self.contains(role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<T: IntoIterator<Item = Role>>(roles: T) -> Self {
        roles.into_iter().fold(Self::NONE, Self::with)
    }
}

/// A treaty, convention, resolution or agenda.
#[derive(Debug, Clone)]
pub struct Instrument {
    /// Its name in the rule book.
    pub name: String,
    /// Its title.
    pub title: Texts,
    /// The day it was adopted.
    pub adopted: Date,
    /// The day it entered into force; none where it binds nobody.
    pub in_force: Option<Date>,
    /// Its citation.
    pub cite: String,
    /// Its articles, in order.
    pub articles: Vec<Article>,
    /// Where it is declared.
    pub span: Span,
}

/// A paragraph of an instrument that asks something.
#[derive(Debug, Clone)]
pub struct Article {
    /// `3(c)`
    pub label: String,
    /// What it asks, in our words.
    pub texts: Texts,
    /// Where it is declared.
    pub span: Span,
}

/// An article of an instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleId {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The place among its articles, from 0.
    pub article: u32,
}

/// What an element belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The state.
    State,
    /// Each offence.
    Offence,
}

/// An ingredient that a provision can establish, limit or exclude.
#[derive(Debug, Clone)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Texts,
    /// The question that an annotator answers.
    pub ask: Texts,
    /// What it belongs to.
    pub subject: Subject,
    /// The unit of its value, if it carries one.
    pub unit: Option<Unit>,
    /// Other ways to meet it.
    pub follows_from: Vec<Expression>,
    /// What defines it, if others alone do.
    pub definition: Option<Expression>,
    /// Where it is declared.
    pub span: Span,
}

/// What an instrument asks of a state, or of the states of a route together.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Texts,
    /// The articles that it encodes; the first gives its instrument.
    pub source: Vec<ArticleId>,
    /// The articles of which it is a repetition.
    pub restates: Vec<ArticleId>,
    /// How much is asked.
    pub duty: Duty,
    /// The pillar.
    pub pillar: Pillar,
    /// Whom it binds; every role where nothing is said.
    pub binds: Roles,
    /// Tags, in the order written.
    pub tags: Vec<String>,
    /// Set aside where this is known not to be met.
    pub applies_when: Option<Condition>,
    /// Set aside where this is known to be met in full.
    pub except_when: Option<Condition>,
    /// What follows in practice where states part.
    pub consequence: Option<Texts>,
    /// What meets it.
    pub requires: Condition,
    /// Where it is declared.
    pub span: Span,
}

impl Rule {
    /// The instrument that it belongs to: that of its first source.
    #[must_use]
    pub fn instrument(&self) -> Option<InstrumentId> {
        self.source.first().map(|article| article.instrument)
    }

    /// Whom it binds: a state by itself, or the states of a route together.
    #[must_use]
    pub const fn scope(&self) -> RuleScope {
        match self.requires {
            Condition::State(_) => RuleScope::State,
            Condition::Route(_) => RuleScope::Route,
        }
    }
}

/// What meets a rule, or sets it aside.
#[derive(Debug, Clone)]
pub enum Condition {
    /// Evaluated in a state.
    State(Expression),
    /// Evaluated over a route.
    Route(RouteExpression),
}

/// A contested reading.
#[derive(Debug, Clone)]
pub struct Interpretation {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Texts,
    /// The choices, in order.
    pub choices: Vec<Choice>,
    /// The default, by its place among the choices.
    pub default: usize,
    /// Where it is declared.
    pub span: Span,
}

/// One choice of an interpretation.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// The expression outside offences: an element of an offence means that some offence has it.
    pub in_state: Expression,
    /// The expression within one offence.
    pub in_offence: Expression,
}

/// A number over rules and states.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Texts,
    /// Its kind.
    pub kind: IndicatorKind,
    /// What it measures.
    pub measure: Measure,
    /// Where it is declared.
    pub span: Span,
}

/// What an indicator measures.
#[derive(Debug, Clone)]
pub enum Measure {
    /// The share of these rules that is met, in a state.
    ShareOfRules(Vec<RuleId>),
    /// The share of states that meet this.
    ShareOfStates(Expression),
    /// The median of the values of this element.
    MedianOf(ElementId),
}

/// A case with expected verdicts.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its name.
    pub name: String,
    /// What is said outside a place.
    pub case: Case,
    /// What is said of the states of a made-up route, in order.
    pub places: Vec<(Role, Case)>,
    /// What is expected, in order.
    pub expectations: Vec<Expectation>,
    /// Where it is declared.
    pub span: Span,
}

/// The evidence of a made-up state.
#[derive(Debug, Clone, Default)]
pub struct Case {
    /// Evidence of the state and, where no offence is named, of its one offence.
    pub statements: Vec<CaseStatement>,
    /// Its offences by name, each with its evidence.
    pub offences: Vec<(String, Vec<CaseStatement>)>,
    /// Whether it is a federation.
    pub federal: bool,
    /// The roles given; every role where none is.
    pub roles: Option<Roles>,
    /// The instruments that bind it.
    pub bound: Vec<InstrumentId>,
}

/// One statement of a case about one element.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseStatement {
    /// What is said.
    pub effect: StatementEffect,
    /// Of which element.
    pub element: ElementId,
    /// With which value.
    pub value: Option<crate::quantity::Quantity>,
}

/// What an example expects.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// Of what.
    pub of: Target,
    /// Where.
    pub for_: ExpectedFor,
    /// What.
    pub verdict: ExpectedVerdict,
    /// Where it is written.
    pub span: Span,
}

/// What an expectation or an explanation speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A rule.
    Rule(RuleId),
    /// An element; of an offence: some offence has it.
    Element(ElementId),
}

/// Where an expectation holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpectedFor {
    /// In the made-up case.
    Case,
    /// In the corpus: one state, or the states of a route, on a date.
    Corpus {
        /// ISO 3166-1 alpha-3 codes: one, or origin, transits, destination.
        states: Vec<String>,
        /// The date.
        on: Date,
    },
}

/// Every declaration, resolved.
#[derive(Debug, Clone, Default)]
pub struct RuleBook {
    pub(crate) instruments: Vec<Instrument>,
    pub(crate) elements: Vec<Element>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) interpretations: Vec<Interpretation>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) examples: Vec<Example>,
    pub(crate) digest: String,
}

impl RuleBook {
    /// The instruments, in the order declared.
    #[must_use]
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// The instruments as they are shown: the oldest first, then as declared.
    #[must_use]
    pub fn instruments_by_age(&self) -> Vec<InstrumentId> {
        let mut all: Vec<(Date, InstrumentId)> = self
            .instruments
            .iter()
            .enumerate()
            .map(|(index, instrument)| (instrument.adopted, InstrumentId::new(index)))
            .collect();
        all.sort_unstable();
        all.into_iter().map(|(_, id)| id).collect()
    }

    /// The elements, in the order declared; an [`ElementId`] is a place in this list.
    #[must_use]
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// The elements by group (`act`, `means`): the groups in the order in which they begin, in each the order declared.
    #[must_use]
    pub fn elements_by_group(&self) -> Vec<(ElementId, &Element)> {
        let mut groups = Vec::new();
        let each = self.elements.iter().enumerate();
        let mut elements: Vec<(usize, ElementId, &Element)> = each
            .map(|(place, element)| {
                let group = element.name.split('.').next();
                let number = groups.iter().position(|known| *known == group);
                let number = number.unwrap_or_else(|| {
                    groups.push(group);
                    groups.len() - 1
                });
                (number, ElementId::new(place), element)
            })
            .collect();
        elements.sort_by_key(|(group, id, _)| (*group, *id));
        elements
            .into_iter()
            .map(|(_, id, element)| (id, element))
            .collect()
    }

    /// The rules, in the order declared; a [`RuleId`] is a place in this list.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The interpretations, in the order declared.
    #[must_use]
    pub fn interpretations(&self) -> &[Interpretation] {
        &self.interpretations
    }

    /// The indicators, in the order declared.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The examples, in the order declared.
    #[must_use]
    pub fn examples(&self) -> &[Example] {
        &self.examples
    }

    /// The SHA-256 of the rule files, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The element of that name.
    #[must_use]
    pub fn find_element(&self, name: &str) -> Option<ElementId> {
        self.elements
            .iter()
            .position(|element| element.name == name)
            .map(ElementId::new)
    }

    /// The rule of that name.
    #[must_use]
    pub fn find_rule(&self, name: &str) -> Option<RuleId> {
        self.rules
            .iter()
            .position(|rule| rule.name == name)
            .map(RuleId::new)
    }

    /// The instrument of that name.
    #[must_use]
    pub fn find_instrument(&self, name: &str) -> Option<InstrumentId> {
        self.instruments
            .iter()
            .position(|instrument| instrument.name == name)
            .map(InstrumentId::new)
    }
}
