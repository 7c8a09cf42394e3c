//! The grades of the registers of a plan, case by case where an element stands twice.

use std::collections::BTreeMap;

use super::CASES;
use super::grades::Grades;
use crate::plan::{Operation, Plan, Register};
use crate::rulebook::Roles;

/// For each register of a plan the grades that it can have.
pub(super) struct Split<'p> {
    plan: &'p Plan,
    /// With every element free in each place.
    free: Vec<Grades>,
    /// The same, but for what is judged by itself (offences, rules): there with elements the same in all places.
    leaves: Vec<Grades>,
}

impl<'p> Split<'p> {
    pub(super) fn new(plan: &'p Plan) -> Self {
        let mut split = Self {
            plan,
            free: Vec::with_capacity(plan.len()),
            leaves: Vec::with_capacity(plan.len()),
        };
        for instruction in &plan.listing.instructions {
            let operation = &instruction.operation;
            let free = split.image(operation, |register| split.free(register));
            let by_itself = matches!(operation, Operation::Quantify(..) | Operation::Guard { .. });
            let leaf = split.image(operation, |register| {
                if by_itself {
                    split.of(register)
                } else {
                    split.leaf(register)
                }
            });
            split.free.push(free);
            split.leaves.push(leaf.and(free));
        }
        split
    }

    /// The grades of a register with every element free in each place.
    pub(super) fn free(&self, register: Register) -> Grades {
        read(&self.free, register)
    }

    /// The grades of a register, offences and rules within it judged by themselves.
    pub(super) fn leaf(&self, register: Register) -> Grades {
        read(&self.leaves, register)
    }

    /// The grades of a register, elements that stand twice taken through their grades.
    pub(super) fn of(&self, root: Register) -> Grades {
        let (steps, twice) = self.cone(root);
        let twice: Vec<Register> = twice.into_iter().take(CASES).collect();
        if twice.is_empty() {
            return self.leaf(root);
        }
        let mut cases: Vec<BTreeMap<Register, Grades>> = vec![BTreeMap::new()];
        for leaf in twice {
            cases = cases
                .iter()
                .flat_map(|case| {
                    self.leaf(leaf).singles().map(|grade| {
                        let mut case = case.clone();
                        case.insert(leaf, grade);
                        case
                    })
                })
                .collect();
        }
        cases
            .into_iter()
            .map(|mut case| {
                for &(register, operation) in &steps {
                    let grades = self.image(operation, |part| {
                        case.get(&part).copied().unwrap_or_else(|| self.leaf(part))
                    });
                    case.insert(register, grades);
                }
                case.get(&root).copied().unwrap_or(Grades::ANY)
            })
            .fold(Grades::NOTHING, Grades::or)
            .and(self.leaf(root))
    }

    /// The steps between a register and its leaves, each after those that it rests on, and the leaves to which more than one way leads.
    fn cone(&self, root: Register) -> (Vec<(Register, &'p Operation)>, Vec<Register>) {
        let (mut steps, mut twice) = (Vec::new(), Vec::new());
        // Operands stand before what they serve, so that the last register is reached by all its ways before it is taken out.
        let mut ways: BTreeMap<Register, usize> = BTreeMap::from([(root, 1)]);
        while let Some((register, count)) = ways.pop_last() {
            let Some(instruction) = self.plan.listing.instructions.get(register.index()) else {
                continue;
            };
            let parts = parts(&instruction.operation);
            if parts.is_empty() {
                if count > 1 {
                    twice.push(register);
                }
                continue;
            }
            steps.push((register, &instruction.operation));
            for part in parts {
                let ways = ways.entry(part).or_insert(0);
                *ways = ways.saturating_add(count);
            }
        }
        steps.reverse();
        (steps, twice)
    }

    /// The grades of an operation, given those of its operands.
    fn image(&self, operation: &Operation, read: impl Fn(Register) -> Grades) -> Grades {
        let members = |registers: &[Register]| -> Vec<Grades> {
            registers.iter().map(|&register| read(register)).collect()
        };
        match operation {
            Operation::Evidence(_) | Operation::Compare(_) => Grades::ANY,
            Operation::Federal | Operation::BoundBy(_) | Operation::HasRole(_) => Grades::EITHER,
            Operation::Not(part) => read(*part).negated(),
            Operation::Partly(part) => read(*part).partly(),
            Operation::All(parts) => Grades::all(&members(parts)),
            Operation::Any(parts) => Grades::any(&members(parts)),
            Operation::Cover(parts) => Grades::cover(&members(parts)),
            Operation::AtLeast(k, parts) => Grades::at_least(*k, &members(parts)),
            Operation::Raise(_, evidence, other) => read(*evidence).raised_to(read(*other)),
            Operation::Quantify(_, body) => read(*body).over_offences(),
            Operation::Guard {
                requires,
                applies_when,
                except_when,
                binds,
            } => {
                let free = |guard: &Option<Register>| guard.map(|guard| self.free(guard));
                let grades = read(*requires).guarded(free(applies_when), free(except_when));
                if *binds == Roles::ALL {
                    grades
                } else {
                    grades.not_for_all()
                }
            }
        }
    }
}

fn read(list: &[Grades], register: Register) -> Grades {
    list.get(register.index()).copied().unwrap_or(Grades::ANY)
}

/// The operands that are looked into: offences and rules are judged by themselves.
fn parts(operation: &Operation) -> Vec<Register> {
    match operation {
        Operation::Not(part) | Operation::Partly(part) => vec![*part],
        Operation::All(parts)
        | Operation::Any(parts)
        | Operation::Cover(parts)
        | Operation::AtLeast(_, parts) => parts.clone(),
        Operation::Raise(_, evidence, other) => vec![*evidence, *other],
        Operation::Evidence(_)
        | Operation::Compare(_)
        | Operation::Federal
        | Operation::BoundBy(_)
        | Operation::HasRole(_)
        | Operation::Quantify(..)
        | Operation::Guard { .. } => Vec::new(),
    }
}
