//! What the law of a state says about an element, on a date.
//!
//! In: a state of the corpus, a date, the evidence that counts. Out: for each element (of an offence: in each offence in force) a [`Finding`]: the
//! authorities behind it, what was set aside and why, and the verdict that they amount to (`docs/language.md`, section 4). It refuses nothing:
//! where there is nothing, the verdict is unknown.

use jiff::civil::Date;

use crate::corpus::{Authority, Basis, Effect, Party, State};
use crate::quantity::Quantity;
use crate::rulebook::{ElementId, InstrumentId, RuleBook, Subject};
use crate::syntax::tree::Comparator;
use crate::verdict::{Grade, Verdict};

/// What is found for one element in a state or in one of its offences. Numbers are places in the state's lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finding {
    /// The authorities that establish it, in the order of the file.
    pub established: Vec<usize>,
    /// The authorities that limit it.
    pub limited: Vec<usize>,
    /// The authorities that exclude it.
    pub excluded: Vec<usize>,
    /// The authorities that are set aside, each with the one that prevails over it.
    pub set_aside: Vec<(usize, usize)>,
    /// The silences that speak of it.
    pub silent: Vec<usize>,
    /// The values in force, each with the authority that fixes it.
    pub values: Vec<(usize, Quantity)>,
}

impl Finding {
    /// The verdict that the authorities amount to.
    ///
    /// One that establishes: at least fully. Else one that limits: partly. One that excludes: at most none. Else a silence: not
    /// met. Else unknown. What is set aside does not count.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let positive = if !self.established.is_empty() {
            Some(Grade::Fully)
        } else if !self.limited.is_empty() {
            Some(Grade::Partly)
        } else {
            None
        };
        match (positive, self.excluded.is_empty()) {
            (Some(grade), true) => Verdict::exactly(grade),
            (Some(grade), false) => Verdict::new(grade, Grade::None),
            (None, false) => Verdict::NOT_MET,
            (None, true) if !self.silent.is_empty() => Verdict::NOT_MET,
            (None, true) => Verdict::UNKNOWN,
        }
    }

    /// The verdict of a comparison: every value satisfies it: met; none: not met; some: partly met; no value: unknown, or not met where the
    /// element itself is silent or excluded.
    #[must_use]
    pub fn compared(&self, comparator: Comparator, quantity: &Quantity) -> Verdict {
        let satisfied = self
            .values
            .iter()
            .filter(|(_, value)| satisfies(value, comparator, quantity))
            .count();
        match (self.values.len(), satisfied) {
            (0, _) if self.verdict() == Verdict::NOT_MET => Verdict::NOT_MET,
            (0, _) => Verdict::UNKNOWN,
            (all, some) if all == some => Verdict::MET,
            (_, 0) => Verdict::NOT_MET,
            _ => Verdict::PARTLY_MET,
        }
    }

    /// Sets aside each authority over which a contrary one prevails.
    fn settle(&mut self, state: &State) {
        if self.excluded.is_empty() || (self.established.is_empty() && self.limited.is_empty()) {
            return;
        }
        let positive: Vec<usize> = self
            .established
            .iter()
            .chain(&self.limited)
            .copied()
            .collect();
        let negative = self.excluded.clone();
        let mut set_aside = Vec::new();
        let mut keep = |list: &mut Vec<usize>, contrary: &[usize]| {
            list.retain(|&authority| {
                let winner = contrary
                    .iter()
                    .copied()
                    .find(|&other| prevails(state, other, authority));
                set_aside.extend(winner.map(|winner| (authority, winner)));
                winner.is_none()
            });
        };
        keep(&mut self.established, &negative);
        keep(&mut self.limited, &negative);
        keep(&mut self.excluded, &positive);
        self.values
            .retain(|(authority, _)| !set_aside.iter().any(|(loser, _)| loser == authority));
        self.set_aside = set_aside;
    }
}

/// Whether `a` prevails over `b`: the corpus says so or, where it says nothing about the two, the law of `a` ranks higher.
fn prevails(state: &State, a: usize, b: usize) -> bool {
    let (Some(first), Some(second)) = (state.authorities.get(a), state.authorities.get(b)) else {
        return false;
    };
    if first.prevails_over.contains(&b) {
        return true;
    }
    !second.prevails_over.contains(&a) && state.rank(first) < state.rank(second)
}

fn satisfies(value: &Quantity, comparator: Comparator, quantity: &Quantity) -> bool {
    value
        .partial_cmp(quantity)
        .is_some_and(|ordering| match comparator {
            Comparator::AtLeast => ordering.is_ge(),
            Comparator::MoreThan => ordering.is_gt(),
            Comparator::AtMost => ordering.is_le(),
            Comparator::LessThan => ordering.is_lt(),
            Comparator::Equal => ordering.is_eq(),
        })
}

/// Everything that the law of a state says on a date: a [`Finding`] for each element, and for each offence in force where it belongs to offences.
#[derive(Debug, Clone)]
pub struct Evidence {
    offences: Vec<usize>,
    offence_looked_for: Vec<usize>,
    of_state: Vec<Finding>,
    of_offences: Vec<Vec<Finding>>,
}

/// Gathers what the law of a state says on a date. `basis` is the weakest that counts.
#[must_use]
pub fn gather(rulebook: &RuleBook, state: &State, on: Date, basis: Basis) -> Evidence {
    let in_force =
        |index: usize, period: crate::corpus::Period| period.contains(on).then_some(index);
    let offences: Vec<usize> = state
        .offences
        .iter()
        .enumerate()
        .filter_map(|(index, offence)| in_force(index, offence.period))
        .collect();
    let offence_looked_for = state
        .no_offences
        .iter()
        .enumerate()
        .filter(|(_, none)| none.basis <= basis)
        .filter_map(|(index, none)| in_force(index, none.period))
        .collect();
    // Made one by one: to clone an empty finding costs more than to make it.
    let empty = || -> Vec<Finding> {
        let elements = rulebook.elements().iter();
        elements.map(|_| Finding::default()).collect()
    };
    let mut evidence = Evidence {
        of_offences: offences.iter().map(|_| empty()).collect(),
        of_state: empty(),
        offences,
        offence_looked_for,
    };
    for (index, authority) in state.authorities.iter().enumerate() {
        if authority.basis <= basis && authority.period.contains(on) {
            evidence.add_authority(rulebook, index, authority);
        }
    }
    for (index, silence) in state.silences.iter().enumerate() {
        if silence.basis <= basis && silence.period.contains(on) {
            let of_state = |element: ElementId| {
                rulebook
                    .elements()
                    .get(element.index())
                    .is_some_and(|element| element.subject == Subject::State)
            };
            // A silence that names offences speaks of those alone.
            let spoken = silence
                .elements
                .iter()
                .filter(|&&element| silence.offences.is_empty() || !of_state(element));
            for &element in spoken {
                evidence.each(rulebook, element, &silence.offences, |finding| {
                    finding.silent.push(index);
                });
            }
        }
    }
    for finding in evidence
        .of_state
        .iter_mut()
        .chain(evidence.of_offences.iter_mut().flatten())
    {
        finding.settle(state);
    }
    evidence
}

impl Evidence {
    /// The offences in force, by their places in the state's list.
    #[must_use]
    pub fn offences(&self) -> &[usize] {
        &self.offences
    }

    /// The records that say that no offence was there, by their places in the state's list.
    #[must_use]
    pub fn offence_looked_for(&self) -> &[usize] {
        &self.offence_looked_for
    }

    /// The verdict of `some offence` and `each offence` where no offence is in force: unknown, or not met where one was looked for.
    #[must_use]
    pub fn without_offence(&self) -> Verdict {
        if self.offence_looked_for.is_empty() {
            Verdict::UNKNOWN
        } else {
            Verdict::NOT_MET
        }
    }

    /// The finding for an element of the state.
    #[must_use]
    pub fn of_state(&self, element: ElementId) -> Option<&Finding> {
        self.of_state.get(element.index())
    }

    /// The finding for an element of an offence in the offence at that place among [`Evidence::offences`].
    #[must_use]
    pub fn of_offence(&self, slot: usize, element: ElementId) -> Option<&Finding> {
        self.of_offences.get(slot)?.get(element.index())
    }

    fn add_authority(&mut self, rulebook: &RuleBook, index: usize, authority: &Authority) {
        for (element, effect) in &authority.effects {
            self.each(
                rulebook,
                *element,
                &authority.offences,
                |finding| match effect {
                    Effect::Establishes => finding.established.push(index),
                    Effect::Limits { .. } => finding.limited.push(index),
                    Effect::Excludes => finding.excluded.push(index),
                },
            );
        }
        for (element, value) in &authority.values {
            self.each(rulebook, *element, &authority.offences, |finding| {
                finding.values.push((index, value.clone()));
            });
        }
    }

    /// Calls `note` for the finding of the state or, for an element of an offence, of each offence that is meant: those named, or all.
    fn each(
        &mut self,
        rulebook: &RuleBook,
        element: ElementId,
        named: &[usize],
        mut note: impl FnMut(&mut Finding),
    ) {
        match rulebook
            .elements()
            .get(element.index())
            .map(|element| element.subject)
        {
            Some(Subject::State) => self
                .of_state
                .get_mut(element.index())
                .into_iter()
                .for_each(note),
            Some(Subject::Offence) => {
                for (offence, findings) in self.offences.iter().zip(&mut self.of_offences) {
                    if named.is_empty() || named.contains(offence) {
                        findings
                            .get_mut(element.index())
                            .into_iter()
                            .for_each(&mut note);
                    }
                }
            }
            None => {}
        }
    }
}

/// Whether an instrument binds a state on a date: met or not met where the corpus says from when, unknown where it does not or where its
/// word does not count on this basis.
#[must_use]
pub fn bound(state: &State, instrument: InstrumentId, on: Date, basis: Basis) -> Verdict {
    match party(state, instrument) {
        Some(party) if party.basis > basis => Verdict::UNKNOWN,
        Some(party) if party.bound <= on => Verdict::MET,
        Some(_) => Verdict::NOT_MET,
        None => Verdict::UNKNOWN,
    }
}

/// How an instrument came to bind a state, if the corpus says so.
#[must_use]
pub fn party(state: &State, instrument: InstrumentId) -> Option<&Party> {
    state
        .parties
        .iter()
        .find(|party| party.instrument == instrument)
}
