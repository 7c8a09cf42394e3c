//! From a rule book to a plan. Equal expressions share one instruction.

use super::{Comparison, Frame, Instruction, Listing, Operation, Plan, Reading, Register};
use crate::graph::{DependencyGraph, Node};
use crate::rulebook::{
    Condition, ElementId, Expression, ExpressionKind, InterpretationId, Measure, RouteExpression,
    RuleBook, RuleId, Subject,
};
use crate::syntax::tree::Quantifier;

/// Compiles a rule book. Interpretations not named in `readings` keep their defaults; of two readings of one the last holds.
#[must_use]
pub fn compile(rulebook: &RuleBook, graph: &DependencyGraph, readings: &[Reading]) -> Plan {
    let choice = |index: usize, default: usize| {
        let chosen = readings
            .iter()
            .rev()
            .find(|reading| reading.interpretation.index() == index);
        chosen.map_or(default, |reading| reading.choice)
    };
    let interpretations = rulebook.interpretations().iter().enumerate();
    let mut plan = Plan {
        listing: Listing::default(),
        frame: Frame {
            elements: vec![None; rulebook.elements().len()],
            elements_in_state: vec![None; rulebook.elements().len()],
            rules: vec![None; rulebook.rules().len()],
            choices: interpretations
                .map(|(index, reading)| choice(index, reading.default))
                .collect(),
        },
    };
    for &node in graph.order() {
        match node {
            Node::Element(id) => plan.add_element(rulebook, id),
            Node::Rule(id) => plan.add_rule(rulebook, id),
            // An interpretation has no register of its own: what names it takes that of its choice.
            Node::Interpretation(_) => {}
        }
    }
    for indicator in rulebook.indicators() {
        if let Measure::ShareOfStates(expression) = &indicator.measure {
            plan.add(rulebook, expression);
        }
    }
    plan
}

/// Where a walk over an expression gets its registers: a listing that grows, or one that is only looked up.
trait Registers {
    /// The register of an operation.
    fn register(&mut self, operation: Operation, subject: Subject) -> Option<Register>;
    /// The place of a comparison.
    fn comparison(&mut self, comparison: Comparison) -> Option<usize>;
    /// What a register belongs to.
    fn subject(&self, register: Register) -> Subject;
}

struct Adding<'l>(&'l mut Listing);

impl Registers for Adding<'_> {
    fn register(&mut self, operation: Operation, subject: Subject) -> Option<Register> {
        if let Some(&register) = self.0.interned.get(&operation) {
            return Some(register);
        }
        let register = Register(u32::try_from(self.0.instructions.len()).ok()?);
        self.0.instructions.push(Instruction {
            operation: operation.clone(),
            subject,
        });
        self.0.interned.insert(operation, register);
        Some(register)
    }

    fn comparison(&mut self, comparison: Comparison) -> Option<usize> {
        let known = self
            .0
            .comparisons
            .iter()
            .position(|known| *known == comparison);
        known.or_else(|| {
            self.0.comparisons.push(comparison);
            Some(self.0.comparisons.len() - 1)
        })
    }

    fn subject(&self, register: Register) -> Subject {
        self.0.subject(register)
    }
}

struct Looking<'l>(&'l Listing);

impl Registers for Looking<'_> {
    fn register(&mut self, operation: Operation, _: Subject) -> Option<Register> {
        self.0.interned.get(&operation).copied()
    }

    fn comparison(&mut self, comparison: Comparison) -> Option<usize> {
        self.0
            .comparisons
            .iter()
            .position(|known| *known == comparison)
    }

    fn subject(&self, register: Register) -> Subject {
        self.0.subject(register)
    }
}

impl Plan {
    /// The register that holds an expression of this rule book, if the plan computes it.
    #[must_use]
    pub fn register(&self, rulebook: &RuleBook, expression: &Expression) -> Option<Register> {
        translate(
            rulebook,
            &self.frame,
            &mut Looking(&self.listing),
            expression,
        )
    }

    /// The register of the evidence alone for an element, before what it follows from raises it.
    #[must_use]
    pub fn evidence(&self, id: ElementId) -> Option<Register> {
        self.listing.interned.get(&Operation::Evidence(id)).copied()
    }

    /// The expression that an interpretation stands for by the choice in force.
    #[must_use]
    pub fn chosen<'r>(
        &self,
        rulebook: &'r RuleBook,
        id: InterpretationId,
        subject: Subject,
    ) -> Option<&'r Expression> {
        self.frame.chosen(rulebook, id, subject)
    }

    fn add(&mut self, rulebook: &RuleBook, expression: &Expression) -> Option<Register> {
        translate(
            rulebook,
            &self.frame,
            &mut Adding(&mut self.listing),
            expression,
        )
    }

    fn intern(&mut self, operation: Operation, subject: Subject) -> Option<Register> {
        Adding(&mut self.listing).register(operation, subject)
    }

    fn add_element(&mut self, rulebook: &RuleBook, id: ElementId) {
        let Some(element) = rulebook.elements().get(id.index()) else {
            return;
        };
        let subject = element.subject;
        let own = if let Some(definition) = &element.definition {
            self.add(rulebook, definition)
        } else {
            let evidence = self.intern(Operation::Evidence(id), subject);
            element
                .follows_from
                .iter()
                .fold(evidence, |register, other| {
                    let other = self.add(rulebook, other)?;
                    self.intern(Operation::Raise(id, register?, other), subject)
                })
        };
        // What belongs to an offence asks for one, even where its definition rests on the state alone.
        let in_state = match subject {
            Subject::Offence => own.and_then(|own| {
                self.intern(Operation::Quantify(Quantifier::Some, own), Subject::State)
            }),
            Subject::State => own,
        };
        if let Some(place) = self.frame.elements.get_mut(id.index()) {
            *place = own;
        }
        if let Some(place) = self.frame.elements_in_state.get_mut(id.index()) {
            *place = in_state;
        }
    }

    fn add_rule(&mut self, rulebook: &RuleBook, id: RuleId) {
        let Some(rule) = rulebook.rules().get(id.index()) else {
            return;
        };
        let conditions = [
            Some(&rule.requires),
            rule.applies_when.as_ref(),
            rule.except_when.as_ref(),
        ];
        let [requires, applies_when, except_when] = conditions.map(|condition| match condition? {
            Condition::State(expression) => self.add(rulebook, expression),
            Condition::Route(route) => {
                self.add_route(rulebook, route);
                None
            }
        });
        let guarded = requires.and_then(|requires| {
            self.intern(
                Operation::Guard {
                    requires,
                    applies_when,
                    except_when,
                    binds: rule.binds,
                },
                Subject::State,
            )
        });
        if let Some(place) = self.frame.rules.get_mut(id.index()) {
            *place = guarded;
        }
    }

    /// What a route rule evaluates in single states.
    fn add_route(&mut self, rulebook: &RuleBook, route: &RouteExpression) {
        let mut placed = Vec::new();
        route.visit(&mut |part| placed.extend(part.placed()));
        for expression in placed {
            self.add(rulebook, expression);
        }
    }
}

impl Frame {
    fn chosen<'r>(
        &self,
        rulebook: &'r RuleBook,
        id: InterpretationId,
        subject: Subject,
    ) -> Option<&'r Expression> {
        let interpretation = rulebook.interpretations().get(id.index())?;
        let choice = interpretation.choices.get(*self.choices.get(id.index())?)?;
        Some(match subject {
            Subject::State => &choice.in_state,
            Subject::Offence => &choice.in_offence,
        })
    }
}

/// The register of an expression. The depth of the walk is that of the expression, which the parser limits.
fn translate(
    rulebook: &RuleBook,
    frame: &Frame,
    registers: &mut impl Registers,
    expression: &Expression,
) -> Option<Register> {
    let operation = match &expression.kind {
        ExpressionKind::Element(id) => return frame.elements.get(id.index()).copied().flatten(),
        ExpressionKind::Rule(id) => return frame.rules.get(id.index()).copied().flatten(),
        ExpressionKind::Interpretation(id) => {
            return translate(
                rulebook,
                frame,
                registers,
                frame.chosen(rulebook, *id, Subject::State)?,
            );
        }
        ExpressionKind::InterpretationInOffence(id) => {
            return translate(
                rulebook,
                frame,
                registers,
                frame.chosen(rulebook, *id, Subject::Offence)?,
            );
        }
        ExpressionKind::Not(part) => Operation::Not(translate(rulebook, frame, registers, part)?),
        ExpressionKind::Partly(part) => {
            Operation::Partly(translate(rulebook, frame, registers, part)?)
        }
        ExpressionKind::All(parts) => {
            Operation::All(translate_all(rulebook, frame, registers, parts)?)
        }
        ExpressionKind::Any(parts) => {
            Operation::Any(translate_all(rulebook, frame, registers, parts)?)
        }
        ExpressionKind::Cover(parts) => {
            Operation::Cover(translate_all(rulebook, frame, registers, parts)?)
        }
        ExpressionKind::AtLeast(k, parts) => {
            Operation::AtLeast(*k, translate_all(rulebook, frame, registers, parts)?)
        }
        ExpressionKind::Offence {
            quantifier, body, ..
        } => Operation::Quantify(*quantifier, translate(rulebook, frame, registers, body)?),
        ExpressionKind::Compare {
            element,
            comparator,
            quantity,
        } => {
            let comparison = Comparison {
                element: *element,
                comparator: *comparator,
                quantity: quantity.clone(),
            };
            let subject = rulebook.elements().get(element.index())?.subject;
            let place = registers.comparison(comparison)?;
            return registers.register(Operation::Compare(place), subject);
        }
        ExpressionKind::Federal => Operation::Federal,
        ExpressionKind::BoundBy(id) => Operation::BoundBy(*id),
        ExpressionKind::HasRole(role) => Operation::HasRole(*role),
    };
    let subject = subject_of(&operation, registers);
    registers.register(operation, subject)
}

fn translate_all(
    rulebook: &RuleBook,
    frame: &Frame,
    registers: &mut impl Registers,
    parts: &[Expression],
) -> Option<Vec<Register>> {
    parts
        .iter()
        .map(|part| translate(rulebook, frame, registers, part))
        .collect()
}

/// An operation belongs to an offence if any of its operands does; a quantifier brings it back to the state.
fn subject_of(operation: &Operation, registers: &impl Registers) -> Subject {
    let operands: &[Register] = match operation {
        Operation::Not(part) | Operation::Partly(part) => std::slice::from_ref(part),
        Operation::All(parts)
        | Operation::Any(parts)
        | Operation::Cover(parts)
        | Operation::AtLeast(_, parts) => parts,
        Operation::Evidence(_)
        | Operation::Compare(_)
        | Operation::Raise(..)
        | Operation::Federal
        | Operation::BoundBy(_)
        | Operation::HasRole(_)
        | Operation::Quantify(..)
        | Operation::Guard { .. } => &[],
    };
    if operands
        .iter()
        .any(|&register| registers.subject(register) == Subject::Offence)
    {
        Subject::Offence
    } else {
        Subject::State
    }
}
