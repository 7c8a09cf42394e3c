//! Assessments: a verdict for each rule and element in each lane.
//!
//! In: a plan, the rule book that it was compiled from, and lanes (a state, a date, roles). Out: [`Assessment`]. It refuses nothing: it is total.

mod inputs;

use jiff::civil::Date;

use crate::corpus::{Basis, State};
use crate::evidence::{self, Evidence};
use crate::plan::{Block, Plan, Register};
use crate::rulebook::{ElementId, Roles, RuleBook, RuleId, Subject, Target};
use crate::verdict::Verdict;

/// One state on one date, with the roles that it has there.
#[derive(Debug, Clone, Copy)]
pub struct Lane<'a> {
    /// The state.
    pub state: &'a State,
    /// The date.
    pub on: Date,
    /// Its roles: those that the corpus gives it where it is assessed alone, that of its place on a route.
    pub roles: Roles,
}

impl<'a> Lane<'a> {
    /// The state by itself, with the roles that the corpus gives it.
    #[must_use]
    pub const fn alone(state: &'a State, on: Date) -> Self {
        Self {
            state,
            on,
            roles: state.roles,
        }
    }
}

/// What an assessment says of a rule: a verdict, or that the rule does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The rule does not apply to the state; it counts nowhere.
    NotApplicable,
    /// How far it is met, and how sure that is.
    Verdict(Verdict),
}

impl Outcome {
    /// The verdict, if the rule applies.
    #[must_use]
    pub const fn verdict(self) -> Option<Verdict> {
        match self {
            Self::NotApplicable => None,
            Self::Verdict(verdict) => Some(verdict),
        }
    }
}

impl From<Option<Verdict>> for Outcome {
    fn from(verdict: Option<Verdict>) -> Self {
        verdict.map_or(Self::NotApplicable, Self::Verdict)
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotApplicable => formatter.pad("not applicable"),
            Self::Verdict(verdict) => verdict.fmt(formatter),
        }
    }
}

/// Every verdict of some lanes, and the evidence behind them.
#[derive(Debug, Clone)]
pub struct Assessment<'a> {
    rulebook: &'a RuleBook,
    plan: &'a Plan,
    lanes: Vec<Lane<'a>>,
    basis: Basis,
    evidence: Vec<Evidence>,
    blocks: Vec<Block>,
}

/// The lanes of a block.
const LANES: usize = 64;

/// Assesses each lane by the plan. `basis` is the weakest evidence that counts.
#[must_use]
pub fn assess<'a>(
    rulebook: &'a RuleBook,
    plan: &'a Plan,
    lanes: &[Lane<'a>],
    basis: Basis,
) -> Assessment<'a> {
    let evidence: Vec<Evidence> = lanes
        .iter()
        .map(|lane| evidence::gather(rulebook, lane.state, lane.on, basis))
        .collect();
    let blocks = lanes
        .chunks(LANES)
        .zip(evidence.chunks(LANES))
        .map(|(lanes, evidence)| plan.run(&inputs::inputs(rulebook, plan, lanes, evidence, basis)))
        .collect();
    Assessment {
        rulebook,
        plan,
        lanes: lanes.to_vec(),
        basis,
        evidence,
        blocks,
    }
}

impl<'a> Assessment<'a> {
    /// The lanes, in the order given.
    #[must_use]
    pub fn lanes(&self) -> &[Lane<'a>] {
        &self.lanes
    }

    /// The rule book.
    #[must_use]
    pub const fn rulebook(&self) -> &'a RuleBook {
        self.rulebook
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &'a Plan {
        self.plan
    }

    /// The weakest evidence that counts.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The evidence of a lane.
    #[must_use]
    pub fn evidence(&self, lane: usize) -> Option<&Evidence> {
        self.evidence.get(lane)
    }

    /// The outcome of a rule of a state in a lane; not applicable for a route rule, which no single state answers.
    #[must_use]
    pub fn rule(&self, lane: usize, id: RuleId) -> Outcome {
        self.plan
            .rule(id)
            .map_or(Outcome::NotApplicable, |register| {
                self.outcome(lane, register)
            })
    }

    /// The outcome of an element in a lane: of an offence: some offence has it. Not applicable only where it is defined by what does not apply.
    #[must_use]
    pub fn element(&self, lane: usize, id: ElementId) -> Outcome {
        let register = self.plan.element_in_state(id);
        register.map_or(Outcome::Verdict(Verdict::UNKNOWN), |register| {
            self.outcome(lane, register)
        })
    }

    /// The outcome of a rule or an element.
    #[must_use]
    pub fn target(&self, lane: usize, target: Target) -> Outcome {
        match target {
            Target::Rule(id) => self.rule(lane, id),
            Target::Element(id) => self.element(lane, id),
        }
    }

    /// What a register of the state holds in a lane.
    #[must_use]
    pub fn outcome(&self, lane: usize, register: Register) -> Outcome {
        self.read(lane, register, 0, Subject::State)
    }

    /// What a register holds in the offence at a slot of a lane; one of the state holds the same in each.
    #[must_use]
    pub fn outcome_in_offence(&self, lane: usize, register: Register, slot: usize) -> Outcome {
        let subject = if self.plan.is_of_offence(register) {
            Subject::Offence
        } else {
            Subject::State
        };
        self.read(lane, register, slot, subject)
    }

    fn read(&self, lane: usize, register: Register, slot: usize, subject: Subject) -> Outcome {
        let bit = u32::try_from(lane % LANES).unwrap_or(0);
        self.blocks
            .get(lane / LANES)
            .and_then(|block| block.get(register, slot, subject).get(bit))
            .into()
    }
}
