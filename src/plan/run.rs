//! Running a plan over a block of sixty-four lanes.

use super::{Operation, Plan, Planes, Register};
use crate::rulebook::{ElementId, InstrumentId, Roles, Subject};
use crate::syntax::tree::{Quantifier, Role};

/// What a block of lanes brings to a plan.
pub(crate) struct Inputs {
    /// For each element of the state: the evidence.
    pub(crate) of_state: Vec<Planes>,
    /// For each slot, for each element of an offence: the evidence.
    pub(crate) of_offences: Vec<Vec<Planes>>,
    /// For each element of the state: the lanes in which it is excluded.
    pub(crate) excluded: Vec<u64>,
    /// For each slot, for each element of an offence: the lanes in which it is excluded.
    pub(crate) excluded_of_offences: Vec<Vec<u64>>,
    /// For each comparison of the plan.
    pub(crate) compared: Vec<Planes>,
    /// For each slot, for each comparison of the plan.
    pub(crate) compared_of_offences: Vec<Vec<Planes>>,
    /// For each slot: the lanes that have an offence there.
    pub(crate) slots: Vec<u64>,
    /// What a quantifier over offences gives in lanes without one.
    pub(crate) without_offence: Planes,
    pub(crate) federal: Planes,
    /// For each instrument: whether it binds.
    pub(crate) bound: Vec<Planes>,
    /// For each role, in the order of a route: the lanes that have it.
    pub(crate) roles: [u64; 3],
}

/// The results of a block: every register, those of offences once for each slot.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    slots: usize,
    of_state: Vec<Planes>,
    of_offences: Vec<Planes>,
}

impl Block {
    /// A register in the state, whatever slot one asks for, or in the offence at that slot.
    pub(crate) fn get(&self, register: Register, slot: usize, subject: Subject) -> Planes {
        let planes = match subject {
            Subject::State => self.of_state.get(register.index()),
            Subject::Offence => self.of_offences.get(register.index() * self.slots + slot),
        };
        planes.copied().unwrap_or(Planes::UNKNOWN)
    }
}

impl Plan {
    /// Evaluates every instruction, in order, on sixty-four lanes.
    pub(crate) fn run(&self, inputs: &Inputs) -> Block {
        let slots = inputs.slots.len();
        let mut block = Block {
            slots,
            of_state: vec![Planes::UNKNOWN; self.len()],
            of_offences: vec![Planes::UNKNOWN; self.len() * slots],
        };
        for (index, instruction) in self.listing.instructions.iter().enumerate() {
            match instruction.subject {
                Subject::State => {
                    let result = self.step(&instruction.operation, inputs, &block, None);
                    if let Some(place) = block.of_state.get_mut(index) {
                        *place = result;
                    }
                }
                Subject::Offence => {
                    for slot in 0..slots {
                        let result = self.step(&instruction.operation, inputs, &block, Some(slot));
                        if let Some(place) = block.of_offences.get_mut(index * slots + slot) {
                            *place = result;
                        }
                    }
                }
            }
        }
        block
    }

    fn step(
        &self,
        operation: &Operation,
        inputs: &Inputs,
        block: &Block,
        slot: Option<usize>,
    ) -> Planes {
        let read = |register: Register| {
            block.get(register, slot.unwrap_or(0), self.listing.subject(register))
        };
        let parts = |registers: &'_ [Register]| {
            registers
                .iter()
                .map(|&register| read(register))
                .collect::<Vec<_>>()
        };
        match operation {
            Operation::Evidence(id) => inputs.evidence(*id, slot),
            Operation::Compare(place) => inputs.comparison(*place, slot),
            Operation::Federal => inputs.federal,
            Operation::BoundBy(id) => inputs.bound(*id),
            Operation::HasRole(role) => inputs.has_role(*role),
            Operation::Not(part) => read(*part).not(),
            Operation::Partly(part) => read(*part).partly(),
            Operation::All(registers) => Planes::all(parts(registers).into_iter()),
            Operation::Any(registers) => Planes::any(parts(registers).into_iter()),
            Operation::Cover(registers) => Planes::cover(parts(registers).into_iter()),
            Operation::AtLeast(k, registers) => {
                Planes::at_least(*k as usize, parts(registers).into_iter())
            }
            Operation::Raise(id, evidence, other) => {
                read(*evidence).raised_to(read(*other), inputs.excluded(*id, slot))
            }
            Operation::Quantify(quantifier, body) => {
                self.quantify(*quantifier, *body, inputs, block)
            }
            Operation::Guard {
                requires,
                applies_when,
                except_when,
                binds,
            } => {
                let mut applies = inputs.bound_by_role(*binds);
                applies &=
                    applies_when.map_or(u64::MAX, |register| !read(register).known_not_met());
                applies &= except_when.map_or(u64::MAX, |register| !read(register).known_met());
                read(*requires).only_in(applies)
            }
        }
    }

    /// The maximum or minimum over the offences of each lane.
    fn quantify(
        &self,
        quantifier: Quantifier,
        body: Register,
        inputs: &Inputs,
        block: &Block,
    ) -> Planes {
        let subject = self.listing.subject(body);
        let each = inputs
            .slots
            .iter()
            .enumerate()
            .map(|(slot, &lanes)| block.get(body, slot, subject).only_in(lanes));
        let result = match quantifier {
            Quantifier::Some => Planes::any(each),
            Quantifier::Each => Planes::all(each),
        };
        let any_offence = inputs.slots.iter().fold(0, |lanes, slot| lanes | slot);
        // What rests on the state alone may not apply, with or without an offence.
        let applies = match subject {
            Subject::State => block.get(body, 0, subject).applies,
            Subject::Offence => u64::MAX,
        };
        Planes::choose(any_offence, result, inputs.without_offence.only_in(applies))
    }
}

impl Inputs {
    fn evidence(&self, id: ElementId, slot: Option<usize>) -> Planes {
        let list = slot.map_or(Some(&self.of_state), |slot| self.of_offences.get(slot));
        list.and_then(|list| list.get(id.index()))
            .copied()
            .unwrap_or(Planes::UNKNOWN)
    }

    fn excluded(&self, id: ElementId, slot: Option<usize>) -> u64 {
        let list = slot.map_or(Some(&self.excluded), |slot| {
            self.excluded_of_offences.get(slot)
        });
        list.and_then(|list| list.get(id.index()))
            .copied()
            .unwrap_or(0)
    }

    fn comparison(&self, place: usize, slot: Option<usize>) -> Planes {
        let list = slot.map_or(Some(&self.compared), |slot| {
            self.compared_of_offences.get(slot)
        });
        list.and_then(|list| list.get(place))
            .copied()
            .unwrap_or(Planes::UNKNOWN)
    }

    fn bound(&self, id: InstrumentId) -> Planes {
        self.bound
            .get(id.index())
            .copied()
            .unwrap_or(Planes::UNKNOWN)
    }

    fn role(&self, role: Role) -> u64 {
        let [origin, transit, destination] = self.roles;
        match role {
            Role::Origin => origin,
            Role::Transit => transit,
            Role::Destination => destination,
        }
    }

    fn has_role(&self, role: Role) -> Planes {
        Planes::choose(self.role(role), Planes::MET, Planes::NOT_MET)
    }

    /// The lanes whose roles are among those that a rule binds; a rule that binds every role binds every state.
    fn bound_by_role(&self, binds: Roles) -> u64 {
        if binds == Roles::ALL {
            u64::MAX
        } else {
            binds.iter().fold(0, |lanes, role| lanes | self.role(role))
        }
    }
}
