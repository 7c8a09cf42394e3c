//! Why: the reasons of a verdict, down to the provisions.
//!
//! In: an assessment, a lane, a rule or an element. Out: a [`Reason`], a tree whose leaves name the authorities; and [`missing`], what
//! would have to be there. It refuses nothing. Words are the report's business.

mod cited;
mod leaf;
mod missing;
mod walk;

use crate::assessment::{Assessment, Outcome};
use crate::evidence::Finding;
use crate::quantity::Quantity;
use crate::rulebook::{ElementId, InstrumentId, InterpretationId, RuleId, Target};
use crate::syntax::tree::{Comparator, Place, Quantifier, Role};

pub use cited::{Cited, cited, spoken};
pub use missing::{Lack, Missing, missing};

/// The most reasons in one tree: rules that require rules that require the same rules multiply.
const MAX_REASONS: usize = 20_000;

/// The deepest that a tree goes, whatever is asked: rules may require rules without end, and a walk has a stack.
const MAX_DEPTH: usize = 256;

/// One step of an explanation: what is asked, what came out, and why.
#[derive(Debug, Clone)]
pub struct Reason {
    /// What is asked.
    pub asks: Asks,
    /// What came out.
    pub outcome: Outcome,
    /// What the law says, where an element is asked.
    pub evidence: Option<LeafEvidence>,
    /// The steps that it rests on.
    pub parts: Vec<Reason>,
    /// For each part, whether it settles the outcome.
    pub decisive: Vec<bool>,
    /// Whether parts were left out because the tree would be too deep or too large.
    pub cut: bool,
}

impl Reason {
    /// The parts that settle the outcome.
    #[must_use]
    pub fn decisive_parts(&self) -> impl DoubleEndedIterator<Item = &Self> {
        self.parts
            .iter()
            .zip(&self.decisive)
            .filter(|(_, decisive)| **decisive)
            .map(|(part, _)| part)
    }

    /// Whether one part is enough: of `any`, of the offences of a state, of the states at a place where some suffices.
    #[must_use]
    pub fn is_choice(&self) -> bool {
        match self.asks {
            Asks::Any
            | Asks::Offence(Quantifier::Some)
            | Asks::At(Place::Transit(Quantifier::Some) | Place::Any(Quantifier::Some)) => true,
            Asks::Element(_) | Asks::Compare(..) => self
                .parts
                .iter()
                .any(|part| matches!(part.asks, Asks::InOffence { .. })),
            Asks::Rule(_)
            | Asks::RouteRule(_)
            | Asks::Binds(_)
            | Asks::AppliesWhen
            | Asks::ExceptWhen
            | Asks::FollowsFrom
            | Asks::Definition
            | Asks::Interpretation(..)
            | Asks::All
            | Asks::Cover
            | Asks::AtLeast(_)
            | Asks::Not
            | Asks::Partly
            | Asks::Offence(Quantifier::Each)
            | Asks::InOffence { .. }
            | Asks::AnOffence(_)
            | Asks::Federal
            | Asks::BoundBy(_)
            | Asks::HasRole(_)
            | Asks::At(_)
            | Asks::InState(_)
            | Asks::Alike
            | Asks::AlikeMember => false,
        }
    }

    /// Whether there is anything below it that could be left out: what is known of a state has no steps.
    #[must_use]
    pub fn can_be_cut(&self) -> bool {
        self.evidence.is_none()
            && !matches!(
                self.asks,
                Asks::Federal | Asks::BoundBy(_) | Asks::HasRole(_) | Asks::Binds(_)
            )
    }

    /// The element that is asked, alone or in a comparison.
    #[must_use]
    pub fn element(&self) -> Option<ElementId> {
        if let Asks::Element(id) | Asks::Compare(id, ..) = self.asks {
            Some(id)
        } else {
            None
        }
    }
}

/// What a step asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Asks {
    /// A rule of a state.
    Rule(RuleId),
    /// A route rule.
    RouteRule(RuleId),
    /// That the rule binds a state in this role.
    Binds(RuleId),
    /// The guard of a rule.
    AppliesWhen,
    /// The exception of a rule.
    ExceptWhen,
    /// An element.
    Element(ElementId),
    /// Another way to meet an element.
    FollowsFrom,
    /// What defines an element.
    Definition,
    /// A value compared.
    Compare(ElementId, Comparator, Quantity),
    /// An interpretation, by the choice at that place.
    Interpretation(InterpretationId, usize),
    /// Every part.
    All,
    /// Any part.
    Any,
    /// As many parts as can be.
    Cover,
    /// At least so many parts.
    AtLeast(u32),
    /// The contrary.
    Not,
    /// A part is enough.
    Partly,
    /// Some or each offence.
    Offence(Quantifier),
    /// That an offence is recorded at all, in the state of a lane.
    AnOffence(usize),
    /// In an offence of the state of a lane.
    InOffence {
        /// The lane.
        lane: usize,
        /// The offence, by its place in the state's list.
        offence: usize,
    },
    /// That the state is a federation.
    Federal,
    /// That an instrument binds the state.
    BoundBy(InstrumentId),
    /// That the state has a role.
    HasRole(Role),
    /// At a place of a route.
    At(Place),
    /// In the state of this lane.
    InState(usize),
    /// That each part has one grade in all states.
    Alike,
    /// That this has one grade in all states.
    AlikeMember,
}

/// What the law says of an element, and what was considered and does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafEvidence {
    /// The lane whose state it is.
    pub lane: usize,
    /// What counts, and what is set aside.
    pub finding: Finding,
    /// Authorities that speak of the element and do not count, each with the reason; by their places in the state's list.
    pub not_counted: Vec<(usize, NotCounted)>,
    /// Silences that speak of the element and rest on too weak a basis; by their places in the state's list.
    pub weak_silences: Vec<usize>,
}

/// Why an authority does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotCounted {
    /// It was not yet in force.
    NotYet,
    /// It was no longer in force.
    NoLonger,
    /// What it rests on is too weak for the basis chosen.
    Basis,
}

/// Explains a rule or an element in a lane. Deeper than `depth` steps the tree is cut, and says so.
#[must_use]
pub fn why(assessment: &Assessment<'_>, lane: usize, target: Target, depth: usize) -> Reason {
    let mut explanation = Explanation::new(assessment, depth);
    match target {
        Target::Rule(id) => explanation.rule(lane, id, 0),
        Target::Element(id) => explanation.element_in_state(lane, id, 0),
    }
}

/// Builds reasons, and counts them.
pub(crate) struct Explanation<'e, 'a> {
    pub(crate) assessment: &'e Assessment<'a>,
    depth: usize,
    reasons: usize,
}
