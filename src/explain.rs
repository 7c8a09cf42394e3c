//! Why: the reasons of a verdict, down to the provisions.
//!
//! In: an assessment, a lane, a rule or an element. Out: a [`Reason`], a tree whose leaves name the authorities; and [`missing`], what
//! would have to be there. It refuses nothing. Words are the report's business.

mod cited;
mod leaf;
mod missing;

use crate::assessment::{Assessment, Outcome};
use crate::evidence::Finding;
use crate::quantity::Quantity;
use crate::rulebook::{
    Condition, ElementId, Expression, ExpressionKind, InstrumentId, InterpretationId, RuleId,
    Subject, Target,
};
use crate::syntax::tree::{Comparator, Place, Quantifier, Role, RuleScope};
use crate::verdict::Verdict;

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

/// Where a step stands: a lane, and a slot among its offences.
#[derive(Debug, Clone, Copy)]
struct Standpoint {
    lane: usize,
    slot: Option<usize>,
}

impl<'e, 'a> Explanation<'e, 'a> {
    pub(crate) const fn new(assessment: &'e Assessment<'a>, depth: usize) -> Self {
        let depth = if depth < MAX_DEPTH { depth } else { MAX_DEPTH };
        Self {
            assessment,
            depth,
            reasons: 0,
        }
    }

    /// A reason with its parts, which are only built where there is room for them.
    pub(crate) fn reason(
        &mut self,
        asks: Asks,
        outcome: Outcome,
        level: usize,
        parts: impl FnOnce(&mut Self) -> Vec<Reason>,
    ) -> Reason {
        self.reasons += 1;
        let cut = level >= self.depth || self.reasons > MAX_REASONS;
        let parts = if cut { Vec::new() } else { parts(self) };
        let decisive = parts
            .iter()
            .map(|part| is_decisive(&asks, outcome, part, &parts))
            .collect();
        Reason {
            asks,
            outcome,
            evidence: None,
            parts,
            decisive,
            cut,
        }
    }

    pub(crate) fn rule(&mut self, lane: usize, id: RuleId, level: usize) -> Reason {
        let rulebook = self.assessment.rulebook();
        let outcome = self.assessment.rule(lane, id);
        let Some(rule) = rulebook
            .rules()
            .get(id.index())
            .filter(|rule| rule.scope() == RuleScope::State)
        else {
            return self.reason(Asks::Rule(id), outcome, level, |_| Vec::new());
        };
        self.reason(Asks::Rule(id), outcome, level, |this| {
            let mut parts = Vec::new();
            let here = Standpoint { lane, slot: None };
            let roles = this.assessment.lanes().get(lane).map(|lane| lane.roles);
            if rule.binds != crate::rulebook::Roles::ALL {
                let binds = roles.is_some_and(|roles| roles.meets(rule.binds));
                let verdict = if binds {
                    Verdict::MET
                } else {
                    Verdict::NOT_MET
                };
                parts.push(this.reason(
                    Asks::Binds(id),
                    Outcome::Verdict(verdict),
                    level + 1,
                    |_| Vec::new(),
                ));
            }
            let guards = [
                (Asks::AppliesWhen, &rule.applies_when),
                (Asks::ExceptWhen, &rule.except_when),
            ];
            for (asks, guard) in guards {
                if let Some(Condition::State(guard)) = guard {
                    let outcome = this.outcome(here, guard);
                    parts.push(this.reason(asks, outcome, level + 1, |this| {
                        vec![this.expression(here, guard, level + 2)]
                    }));
                }
            }
            if let Condition::State(requires) = &rule.requires
                && outcome != Outcome::NotApplicable
            {
                parts.push(this.expression(here, requires, level + 1));
            }
            parts
        })
    }

    fn element_in_state(&mut self, lane: usize, id: ElementId, level: usize) -> Reason {
        let here = Standpoint { lane, slot: None };
        let elements = self.assessment.rulebook().elements();
        let of_offence = elements
            .get(id.index())
            .is_some_and(|element| element.subject == Subject::Offence);
        if !of_offence {
            return self.element(here, id, level);
        }
        let outcome = self.assessment.element(lane, id);
        self.reason(Asks::Element(id), outcome, level, |this| {
            this.in_offences(lane, level + 1, |this, here, level| {
                this.element(here, id, level)
            })
        })
    }

    /// The reason for an expression in a state.
    pub(crate) fn in_state(
        &mut self,
        lane: usize,
        expression: &Expression,
        level: usize,
    ) -> Reason {
        self.expression(Standpoint { lane, slot: None }, expression, level)
    }

    /// The outcome of an expression in a state.
    pub(crate) fn outcome_in_state(&self, lane: usize, expression: &Expression) -> Outcome {
        self.outcome(Standpoint { lane, slot: None }, expression)
    }

    fn outcome(&self, here: Standpoint, expression: &Expression) -> Outcome {
        let plan = self.assessment.plan();
        match plan.register(self.assessment.rulebook(), expression) {
            Some(register) => match here.slot {
                Some(slot) => self
                    .assessment
                    .outcome_in_offence(here.lane, register, slot),
                None => self.assessment.outcome(here.lane, register),
            },
            None => Outcome::Verdict(Verdict::UNKNOWN),
        }
    }

    /// The reason for an expression. The depth of the walk is limited.
    fn expression(&mut self, here: Standpoint, expression: &Expression, level: usize) -> Reason {
        let outcome = self.outcome(here, expression);
        let asks = match &expression.kind {
            ExpressionKind::Element(id) => return self.element(here, *id, level),
            ExpressionKind::Rule(id) => return self.rule(here.lane, *id, level),
            ExpressionKind::Interpretation(id) => {
                return self.interpretation(here, (*id, Subject::State), level);
            }
            ExpressionKind::InterpretationInOffence(id) => {
                return self.interpretation(here, (*id, Subject::Offence), level);
            }
            ExpressionKind::Compare {
                element,
                comparator,
                quantity,
            } => {
                let asks = Asks::Compare(*element, *comparator, quantity.clone());
                return self.leaf(here, *element, (asks, outcome), level);
            }
            ExpressionKind::Offence {
                quantifier,
                implicit,
                body,
            } => {
                return self.offence(here.lane, (*quantifier, *implicit), (body, outcome), level);
            }
            ExpressionKind::Not(_) => Asks::Not,
            ExpressionKind::Partly(_) => Asks::Partly,
            ExpressionKind::All(_) => Asks::All,
            ExpressionKind::Any(_) => Asks::Any,
            ExpressionKind::Cover(_) => Asks::Cover,
            ExpressionKind::AtLeast(k, _) => Asks::AtLeast(*k),
            ExpressionKind::Federal => Asks::Federal,
            ExpressionKind::BoundBy(id) => Asks::BoundBy(*id),
            ExpressionKind::HasRole(role) => Asks::HasRole(*role),
        };
        self.reason(asks, outcome, level, |this| {
            expression
                .parts()
                .into_iter()
                .map(|part| this.expression(here, part, level + 1))
                .collect()
        })
    }

    fn interpretation(
        &mut self,
        here: Standpoint,
        (id, subject): (InterpretationId, Subject),
        level: usize,
    ) -> Reason {
        let (rulebook, plan) = (self.assessment.rulebook(), self.assessment.plan());
        let choice = plan.choices().get(id.index()).copied().unwrap_or(0);
        match plan.chosen(rulebook, id, subject) {
            Some(chosen) => {
                let outcome = self.outcome(here, chosen);
                self.reason(Asks::Interpretation(id, choice), outcome, level, |this| {
                    vec![this.expression(here, chosen, level + 1)]
                })
            }
            None => self.reason(
                Asks::Interpretation(id, choice),
                Outcome::Verdict(Verdict::UNKNOWN),
                level,
                |_| Vec::new(),
            ),
        }
    }

    fn offence(
        &mut self,
        lane: usize,
        (quantifier, implicit): (Quantifier, bool),
        (body, outcome): (&Expression, Outcome),
        level: usize,
    ) -> Reason {
        // «Some offence has it» goes without saying for an element alone.
        let asks = match (implicit, &body.kind) {
            (true, ExpressionKind::Element(id)) => Asks::Element(*id),
            (
                true,
                ExpressionKind::Compare {
                    element,
                    comparator,
                    quantity,
                },
            ) => Asks::Compare(*element, *comparator, quantity.clone()),
            _ => Asks::Offence(quantifier),
        };
        self.reason(asks, outcome, level, |this| {
            this.in_offences(lane, level + 1, |this, here, level| {
                this.expression(here, body, level)
            })
        })
    }

    /// One reason for each offence in force, each with what `inside` says of it.
    fn in_offences(
        &mut self,
        lane: usize,
        level: usize,
        inside: impl Fn(&mut Self, Standpoint, usize) -> Reason,
    ) -> Vec<Reason> {
        let offences = self
            .assessment
            .evidence(lane)
            .map(|evidence| evidence.offences().to_vec())
            .unwrap_or_default();
        let each = offences.into_iter().enumerate();
        each.map(|(slot, offence)| {
            let inner = inside(
                self,
                Standpoint {
                    lane,
                    slot: Some(slot),
                },
                level + 1,
            );
            self.reason(
                Asks::InOffence { lane, offence },
                inner.outcome,
                level,
                |_| vec![inner],
            )
        })
        .collect()
    }

    fn element(&mut self, here: Standpoint, id: ElementId, level: usize) -> Reason {
        let plan = self.assessment.plan();
        let outcome = match (plan.element(id), here.slot) {
            (Some(register), Some(slot)) => self
                .assessment
                .outcome_in_offence(here.lane, register, slot),
            (Some(register), None) => self.assessment.outcome(here.lane, register),
            (None, _) => Outcome::Verdict(Verdict::UNKNOWN),
        };
        let rulebook = self.assessment.rulebook();
        let Some(element) = rulebook.elements().get(id.index()) else {
            return self.reason(Asks::Element(id), outcome, level, |_| Vec::new());
        };
        if let Some(definition) = &element.definition {
            return self.reason(Asks::Element(id), outcome, level, |this| {
                let inner = this.outcome(here, definition);
                vec![this.reason(Asks::Definition, inner, level + 1, |this| {
                    vec![this.expression(here, definition, level + 2)]
                })]
            });
        }
        self.leaf(here, id, (Asks::Element(id), outcome), level)
    }

    /// An element with what the law says of it, and with what it follows from.
    fn leaf(
        &mut self,
        here: Standpoint,
        id: ElementId,
        (asks, outcome): (Asks, Outcome),
        level: usize,
    ) -> Reason {
        let elements = self.assessment.rulebook().elements();
        let follows = elements
            .get(id.index())
            .filter(|_| matches!(asks, Asks::Element(_)))
            .map(|element| element.follows_from.as_slice());
        let mut reason = self.reason(asks, outcome, level, |this| {
            let follows = follows.unwrap_or_default().iter();
            follows
                .map(|other| {
                    let inner = this.outcome(here, other);
                    this.reason(Asks::FollowsFrom, inner, level + 1, |this| {
                        vec![this.expression(here, other, level + 2)]
                    })
                })
                .collect()
        });
        reason.evidence = leaf::evidence(self.assessment, here.lane, here.slot, id);
        reason
    }
}

/// Whether a part settles the outcome: in a minimum or maximum, a part whose verdict is the outcome or, where no part's is, that shares a bound
/// with it; elsewhere every part does.
fn is_decisive(asks: &Asks, outcome: Outcome, part: &Reason, parts: &[Reason]) -> bool {
    match asks {
        Asks::All
        | Asks::Any
        | Asks::Offence(_)
        | Asks::Element(_)
        | Asks::Compare(..)
        | Asks::At(_) => {
            if part.outcome == outcome {
                return true;
            }
            if parts.iter().any(|other| other.outcome == outcome) {
                return false;
            }
            match (part.outcome, outcome) {
                (Outcome::Verdict(part), Outcome::Verdict(whole)) => {
                    part.at_least == whole.at_least || part.at_most == whole.at_most
                }
                (Outcome::NotApplicable, _) | (_, Outcome::NotApplicable) => false,
            }
        }
        Asks::Rule(_)
        | Asks::RouteRule(_)
        | Asks::Binds(_)
        | Asks::AppliesWhen
        | Asks::ExceptWhen
        | Asks::FollowsFrom
        | Asks::Definition
        | Asks::Interpretation(..)
        | Asks::Cover
        | Asks::AtLeast(_)
        | Asks::Not
        | Asks::Partly
        | Asks::InOffence { .. }
        | Asks::Federal
        | Asks::BoundBy(_)
        | Asks::HasRole(_)
        | Asks::InState(_)
        | Asks::Alike
        | Asks::AlikeMember => true,
    }
}
