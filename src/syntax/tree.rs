//! The tree of a rule file: what was written, where, with no name resolved.
//!
//! Two trees are equal where they say the same, wherever it stands: [`Spanned`] compares values alone.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::language::Texts;
use crate::source::{Span, Spanned};
use crate::verdict::VerdictKind;

/// A file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    /// Its declarations, in order.
    pub declarations: Vec<Spanned<Declaration>>,
    /// Names of declarations of no kind that exists: what uses them is not to blame.
    pub lost: Vec<Name>,
    /// Where something could not be read: what is missing from a declaration around such a place may have been meant.
    pub damage: Vec<Span>,
}

/// One declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declaration {
    /// `instrument`
    Instrument(Instrument),
    /// `element`
    Element(Element),
    /// `rule` and `route rule`
    Rule(Rule),
    /// `indicator`
    Indicator(Indicator),
    /// `interpretation`
    Interpretation(Interpretation),
    /// `example`
    Example(Example),
}

/// A dotted name.
pub type Name = Spanned<String>;

/// `instrument NAME { .. }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Its name.
    pub name: Name,
    /// `title`
    pub title: Option<Spanned<Texts>>,
    /// `adopted`
    pub adopted: Option<Spanned<Date>>,
    /// `in force`
    pub in_force: Option<Spanned<Date>>,
    /// `cite`
    pub cite: Option<Spanned<String>>,
    /// `article`, in order.
    pub articles: Vec<Article>,
}

/// `article 3(c) { .. }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// `3(c)`, or the words of a quoted label.
    pub label: Spanned<String>,
    /// What it asks, in our words.
    pub texts: Option<Spanned<Texts>>,
}

/// `element NAME { .. }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: Name,
    /// `title`
    pub title: Option<Spanned<Texts>>,
    /// `ask`; a single string is English.
    pub ask: Option<Spanned<Texts>>,
    /// `of offence`, and where it is written.
    pub of_offence: Option<Spanned<()>>,
    /// `value UNIT`
    pub value: Option<Spanned<String>>,
    /// `follows from`, once or more.
    pub follows_from: Vec<Expression>,
    /// `is`
    pub is: Option<Expression>,
}

/// `rule NAME { .. }` or `route rule NAME { .. }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub name: Name,
    /// Whether it is a `route rule`.
    pub scope: RuleScope,
    /// `title`
    pub title: Option<Spanned<Texts>>,
    /// `source`
    pub source: Vec<Reference>,
    /// `restates`
    pub restates: Vec<Reference>,
    /// `duty`
    pub duty: Option<Spanned<Duty>>,
    /// `pillar`
    pub pillar: Option<Spanned<Pillar>>,
    /// `binds`; empty where it is left out.
    pub binds: Vec<Spanned<Role>>,
    /// `tags`
    pub tags: Vec<Spanned<String>>,
    /// `applies when`
    pub applies_when: Option<Expression>,
    /// `except when`
    pub except_when: Option<Expression>,
    /// `consequence`
    pub consequence: Option<Spanned<Texts>>,
    /// `requires`
    pub requires: Option<Expression>,
}

/// Whom a rule binds: each state by itself, or the states of a route together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RuleScope {
    /// `rule`
    State,
    /// `route rule`
    Route,
}

/// `palermo art 3(c)`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The instrument; left out it is that of the reference before.
    pub instrument: Option<Name>,
    /// The article's label.
    pub article: Spanned<String>,
}

/// How much an instrument asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// `shall`
    Shall,
    /// `shall endeavour`
    ShallEndeavour,
    /// `shall where appropriate`
    ShallWhereAppropriate,
    /// `shall consider`
    ShallConsider,
    /// `may`
    May,
    /// `recommends`
    Recommends,
}

impl Duty {
    /// All, from the heaviest.
    pub const ALL: [Self; 6] = [
        Self::Shall,
        Self::ShallEndeavour,
        Self::ShallWhereAppropriate,
        Self::ShallConsider,
        Self::May,
        Self::Recommends,
    ];

    /// The words of the language.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Shall => "shall",
            Self::ShallEndeavour => "shall endeavour",
            Self::ShallWhereAppropriate => "shall where appropriate",
            Self::ShallConsider => "shall consider",
            Self::May => "may",
            Self::Recommends => "recommends",
        }
    }
}

/// The pillar that a rule belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pillar {
    /// `prosecution`
    Prosecution,
    /// `protection`
    Protection,
    /// `prevention`
    Prevention,
    /// `cooperation`
    Cooperation,
}

impl Pillar {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Prosecution,
        Self::Protection,
        Self::Prevention,
        Self::Cooperation,
    ];

    /// The word of the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Prosecution => "prosecution",
            Self::Protection => "protection",
            Self::Prevention => "prevention",
            Self::Cooperation => "cooperation",
        }
    }
}

/// A role in trafficking routes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// `origin`
    Origin,
    /// `transit`
    Transit,
    /// `destination`
    Destination,
}

impl Role {
    /// All three, in the order of a route.
    pub const ALL: [Self; 3] = [Self::Origin, Self::Transit, Self::Destination];

    /// The word of the language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Origin => "origin",
            Self::Transit => "transit",
            Self::Destination => "destination",
        }
    }
}

/// An expression with its place.
pub type Expression = Spanned<Box<Term>>;

/// What an expression says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// The name of an element, a rule, an interpretation or a variable.
    Name(String),
    /// `not x`
    Not(Expression),
    /// `partly x`
    Partly(Expression),
    /// `a and b and c`: two operands or more.
    And(Vec<Expression>),
    /// `a or b or c`: two operands or more.
    Or(Vec<Expression>),
    /// `( x )`
    Parenthesis(Expression),
    /// `all { .. }`, `any { .. }`, `cover { .. }`, `at least K of { .. }`
    Group(Combiner, Vec<Member>),
    /// `all x in { .. }: E` and its kin.
    Over {
        /// How the results are combined.
        combiner: Combiner,
        /// The name that stands for each member.
        variable: Name,
        /// The members.
        members: Vec<Member>,
        /// What is evaluated for each.
        body: Expression,
    },
    /// `some offence: E`, `each offence: E`
    Offence(Quantifier, Expression),
    /// `origin: E` and its kin.
    Place(Place, Expression),
    /// `alike { .. }`
    Alike(Vec<Member>),
    /// `penalty.basic_max >= 4 years`
    Compare {
        /// The valued element.
        element: Name,
        /// How it is compared.
        comparator: Comparator,
        /// `4 years`: the words, single spaces between them.
        quantity: Spanned<String>,
    },
    /// `federal`
    Federal,
    /// `bound by INSTRUMENT`
    BoundBy(Name),
    /// `role ROLE`
    HasRole(Role),
}

impl Term {
    /// The expressions directly within it.
    #[must_use]
    pub fn parts(&self) -> Vec<&Expression> {
        match self {
            Self::Not(part)
            | Self::Partly(part)
            | Self::Parenthesis(part)
            | Self::Offence(_, part)
            | Self::Place(_, part) => vec![part],
            Self::And(parts) | Self::Or(parts) => parts.iter().collect(),
            Self::Group(_, members) | Self::Alike(members) => {
                members.iter().filter_map(Member::expression).collect()
            }
            Self::Over { members, body, .. } => members
                .iter()
                .filter_map(Member::expression)
                .chain([body])
                .collect(),
            Self::Name(_)
            | Self::Compare { .. }
            | Self::Federal
            | Self::BoundBy(_)
            | Self::HasRole(_) => Vec::new(),
        }
    }
}

impl Member {
    /// The expression, unless it is a pattern.
    #[must_use]
    pub const fn expression(&self) -> Option<&Expression> {
        match self {
            Self::Expression(expression) => Some(expression),
            Self::Pattern(_) => None,
        }
    }
}

/// How members are combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combiner {
    /// `all`: the minimum.
    All,
    /// `any`: the maximum.
    Any,
    /// `cover`
    Cover,
    /// `at least K`
    AtLeast(Spanned<u32>),
}

/// `some` or `each`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantifier {
    /// The maximum.
    Some,
    /// The minimum.
    Each,
}

/// Where on a route an expression is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// `origin:`
    Origin,
    /// `destination:`
    Destination,
    /// `each transit:`, `some transit:`
    Transit(Quantifier),
    /// `each:`, `some:`: over all states of the route.
    Any(Quantifier),
}

/// A member of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Member {
    /// An expression.
    Expression(Expression),
    /// `act.*`, `purpose.* but purpose.forced_marriage`
    Pattern(Pattern),
}

/// `act.*`, `purpose.* but purpose.forced_marriage`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// What stands before `.*`.
    pub prefix: Name,
    /// The exceptions.
    pub but: Vec<Name>,
}

/// How a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comparator {
    /// `>=`
    AtLeast,
    /// `>`
    MoreThan,
    /// `<=`
    AtMost,
    /// `<`
    LessThan,
    /// `=`
    Equal,
}

impl Comparator {
    /// The sign of the language.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => ">=",
            Self::MoreThan => ">",
            Self::AtMost => "<=",
            Self::LessThan => "<",
            Self::Equal => "=",
        }
    }
}

/// `indicator NAME { .. }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its name.
    pub name: Name,
    /// `title`
    pub title: Option<Spanned<Texts>>,
    /// `kind`
    pub kind: Option<Spanned<IndicatorKind>>,
    /// What it measures.
    pub measure: Option<Spanned<IndicatorMeasure>>,
}

/// The kinds of indicator that the agenda asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IndicatorKind {
    /// `structure`
    Structure,
    /// `process`
    Process,
    /// `result`
    Result,
}

impl IndicatorKind {
    /// `structure`, `process` or `result`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Process => "process",
            Self::Result => "result",
        }
    }
}

/// What an indicator measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndicatorMeasure {
    /// `share of rules where ..`
    ShareOfRules(Filter),
    /// `share of states where ..`
    ShareOfStates(Expression),
    /// `median of ELEMENT`
    MedianOf(Name),
}

/// Which rules an indicator counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// `pillar is ..`
    Pillar(Spanned<Pillar>),
    /// `duty is ..`
    Duty(Spanned<Duty>),
    /// `tag is ..`
    Tag(Spanned<String>),
    /// `instrument is ..`
    Instrument(Name),
    /// `not ..`
    Not(Box<Filter>),
    /// `.. and ..`
    And(Vec<Filter>),
    /// `.. or ..`
    Or(Vec<Filter>),
    /// `( .. )`
    Parenthesis(Box<Filter>),
}

/// `interpretation NAME { .. }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpretation {
    /// Its name.
    pub name: Name,
    /// `title`
    pub title: Option<Spanned<Texts>>,
    /// `choices`, in order.
    pub choices: Vec<(Name, Expression)>,
    /// `default`
    pub default: Option<Name>,
}

/// `example "NAME" { .. }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its name.
    pub name: Spanned<String>,
    /// What is said outside a place.
    pub case: Case,
    /// `origin { .. }`, `transit { .. }`, `destination { .. }`, in order.
    pub places: Vec<(Spanned<Role>, Case)>,
    /// `expect ..`, in order.
    pub expectations: Vec<Spanned<Expectation>>,
}

/// The evidence of a made-up state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    /// `given`, `limited`, `excluded`, `silent`, in order.
    pub statements: Vec<Statement>,
    /// `offence "NAME" { .. }`, in order.
    pub offences: Vec<(Spanned<String>, Vec<Statement>)>,
}

/// `given a, b`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What is said of the facts.
    pub effect: Spanned<StatementEffect>,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// What a statement says of its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementEffect {
    /// `given`: established.
    Given,
    /// `limited`: it holds in some cases only.
    Limited,
    /// `excluded`: the law says the contrary.
    Excluded,
    /// `silent`: looked for, and not there.
    Silent,
}

/// One fact of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// An element.
    Element(Name),
    /// A pattern of elements.
    Pattern(Pattern),
    /// `penalty.basic_max = 20 years`
    Value(Name, Spanned<String>),
    /// `federal`
    Federal(Spanned<()>),
    /// `bound by INSTRUMENT`
    BoundBy(Name),
    /// `role ROLE`
    HasRole(Spanned<Role>),
}

/// `expect NAME for ARG on 2013-01-01 met`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// The rule or element.
    pub name: Name,
    /// The state, or the states of a route in order; empty for a made-up case.
    pub states: Vec<Spanned<String>>,
    /// The date, with states.
    pub date: Option<Spanned<Date>>,
    /// What is expected.
    pub verdict: Spanned<ExpectedVerdict>,
}

/// What an example expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExpectedVerdict {
    /// A verdict that is read so.
    Verdict(VerdictKind),
    /// `not applicable`
    NotApplicable,
}
