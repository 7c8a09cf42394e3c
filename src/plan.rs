//! The rule book as a flat program over bit-sliced lanes.
//!
//! In: a rule book and the order of its graph, with the readings chosen. Out: [`Plan`], built once and run many times. It refuses nothing: what it
//! is given has been checked.
//!
//! A *lane* is one state on one date with the roles that it has there. Sixty-four lanes are evaluated at a time: each register holds
//! the two bounds of sixty-four verdicts in four bit planes, and every operator of the language is a handful of bit operations. What belongs to an
//! offence is computed once for each *slot*, the place of an offence among those in force in its lane.

mod compile;
mod planes;
mod run;

use std::collections::HashMap;

use crate::quantity::Quantity;
use crate::rulebook::{
    ElementId, InstrumentId, InterpretationId, Roles, RuleBook, RuleId, Subject,
};
use crate::syntax::tree::{Comparator, Quantifier, Role};

pub use compile::compile;
pub(crate) use planes::Planes;
pub(crate) use run::{Block, Inputs};

/// The place of an instruction in a plan, which holds its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Register(u32);

impl Register {
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What an instruction computes. Operands stand before it in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Operation {
    /// What the law says of an element.
    Evidence(ElementId),
    /// A comparison of values, by its place in [`Plan::comparisons`].
    Compare(usize),
    Federal,
    BoundBy(InstrumentId),
    HasRole(Role),
    Not(Register),
    Partly(Register),
    All(Vec<Register>),
    Any(Vec<Register>),
    Cover(Vec<Register>),
    AtLeast(u32, Vec<Register>),
    /// Evidence raised to what it follows from, without hiding an exclusion.
    Raise(ElementId, Register, Register),
    /// Over the offences of each lane.
    Quantify(Quantifier, Register),
    /// A rule: its requirement, set aside where it does not apply.
    Guard {
        requires: Register,
        applies_when: Option<Register>,
        except_when: Option<Register>,
        binds: Roles,
    },
}

/// A value compared.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Comparison {
    pub(crate) element: ElementId,
    pub(crate) comparator: Comparator,
    pub(crate) quantity: Quantity,
}

/// One step of a plan.
#[derive(Debug, Clone)]
pub(crate) struct Instruction {
    pub(crate) operation: Operation,
    /// Whether it is computed in each lane or in each offence of each lane.
    pub(crate) subject: Subject,
}

/// The choice of a reading: `NAME=CHOICE`, resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The interpretation.
    pub interpretation: InterpretationId,
    /// The choice, by its place.
    pub choice: usize,
}

/// Why a reading cannot be chosen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadingError {
    /// Not of the form `NAME=CHOICE`.
    #[error("«{0}» is no reading: write NAME=CHOICE")]
    Malformed(String),
    /// No interpretation of that name.
    #[error("no interpretation is named {name}; there are: {known}")]
    UnknownInterpretation {
        /// The name as written.
        name: String,
        /// The names that exist, with commas.
        known: String,
    },
    /// No such choice.
    #[error("{name} has no choice {choice}; there are: {known}")]
    UnknownChoice {
        /// The interpretation.
        name: String,
        /// The choice as written.
        choice: String,
        /// The choices that exist, with commas.
        known: String,
    },
}

/// The reading that `text` (`NAME=CHOICE`) asks for.
///
/// # Errors
/// Where the text is not of that form, or names what does not exist.
pub fn reading(rulebook: &RuleBook, text: &str) -> Result<Reading, ReadingError> {
    let (name, choice) = text
        .split_once('=')
        .ok_or_else(|| ReadingError::Malformed(text.to_owned()))?;
    let interpretations = rulebook.interpretations();
    let Some((index, interpretation)) = interpretations
        .iter()
        .enumerate()
        .find(|(_, reading)| reading.name == name)
    else {
        let known = interpretations
            .iter()
            .map(|reading| reading.name.as_str())
            .collect::<Vec<_>>()
            .join(", ");
        return Err(ReadingError::UnknownInterpretation {
            name: name.to_owned(),
            known,
        });
    };
    match interpretation
        .choices
        .iter()
        .position(|known| known.name == choice)
    {
        Some(choice) => Ok(Reading {
            interpretation: InterpretationId::new(index),
            choice,
        }),
        None => Err(ReadingError::UnknownChoice {
            name: name.to_owned(),
            choice: choice.to_owned(),
            known: interpretation
                .choices
                .iter()
                .map(|known| known.name.as_str())
                .collect::<Vec<_>>()
                .join(", "),
        }),
    }
}

/// A compiled rule book: immutable, and the same for every state and date.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(crate) listing: Listing,
    frame: Frame,
}

/// The instructions in order, and where each stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Listing {
    pub(crate) instructions: Vec<Instruction>,
    pub(crate) comparisons: Vec<Comparison>,
    interned: HashMap<Operation, Register>,
}

/// What names stand for: registers of elements and rules, choices of interpretations.
#[derive(Debug, Clone, Default)]
struct Frame {
    /// Each element in its own context: the state, or one offence.
    elements: Vec<Option<Register>>,
    /// Each element in a state: one of an offence quantified by `some offence`.
    elements_in_state: Vec<Option<Register>>,
    /// Each rule of a state; none for route rules.
    rules: Vec<Option<Register>>,
    /// The choice in force for each interpretation.
    choices: Vec<usize>,
}

impl Plan {
    /// The register of an element: of the state, or of one offence.
    #[must_use]
    pub fn element(&self, id: ElementId) -> Option<Register> {
        self.frame.elements.get(id.index()).copied().flatten()
    }

    /// The register of an element in the state: one of an offence stands for `some offence`.
    #[must_use]
    pub fn element_in_state(&self, id: ElementId) -> Option<Register> {
        self.frame
            .elements_in_state
            .get(id.index())
            .copied()
            .flatten()
    }

    /// The register of a rule of a state; none for a route rule.
    #[must_use]
    pub fn rule(&self, id: RuleId) -> Option<Register> {
        self.frame.rules.get(id.index()).copied().flatten()
    }

    /// The choice in force for each interpretation, by its place.
    #[must_use]
    pub fn choices(&self) -> &[usize] {
        &self.frame.choices
    }

    /// The number of instructions.
    #[must_use]
    pub fn len(&self) -> usize {
        self.listing.instructions.len()
    }

    /// Whether there is nothing to compute.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.listing.instructions.is_empty()
    }

    /// Whether a register is computed in each offence.
    #[must_use]
    pub fn is_of_offence(&self, register: Register) -> bool {
        self.listing.subject(register) == Subject::Offence
    }
}

impl Listing {
    fn subject(&self, register: Register) -> Subject {
        self.instructions
            .get(register.index())
            .map_or(Subject::State, |instruction| instruction.subject)
    }
}
