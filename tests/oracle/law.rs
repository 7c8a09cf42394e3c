//! What the law of a state says of an element, by section 3 of the language: read row by row, nothing prepared.

use comity::corpus::{Authority, AuthorityKind, Basis, Effect, Rank, State};
use comity::quantity::Quantity;
use comity::rulebook::ElementId;
use comity::syntax::tree::Comparator;
use jiff::civil::Date;

use super::answer::{Between, FULLY, NONE, PARTLY};

/// Of what an element is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// Of the state.
    State,
    /// Of the offence at that place in the state's list.
    Offence(usize),
    /// Of an offence that has no provisions of its own: where there is none, and the question is only what is asked.
    NoOffence,
}

/// The rows that count: a state on a date, on a basis.
#[derive(Clone, Copy)]
pub(crate) struct Law<'s> {
    pub(crate) state: &'s State,
    pub(crate) on: Date,
    pub(crate) basis: Basis,
}

/// What stands for and against an element, once what yields has yielded.
#[allow(
    clippy::struct_excessive_bools,
    reason = "four of the five steps, each of which can hold beside the others"
)]
pub(crate) struct Standing {
    established: bool,
    limited: bool,
    pub(crate) excluded: bool,
    silent: bool,
}

impl Standing {
    /// Steps 1 to 5.
    pub(crate) fn between(&self) -> Between {
        let (least, most) = if self.established {
            (FULLY, FULLY)
        } else if self.limited {
            (PARTLY, PARTLY)
        } else if self.excluded || self.silent {
            (NONE, NONE)
        } else {
            (NONE, FULLY)
        };
        let most = if self.excluded { NONE } else { most };
        Between { least, most }
    }
}

impl<'s> Law<'s> {
    fn counts(&self, basis: Basis) -> bool {
        let firmness = |basis| match basis {
            Basis::Text => 0,
            Basis::Secondary => 1,
            Basis::Unverified => 2,
        };
        firmness(basis) <= firmness(self.basis)
    }

    /// The authorities in force that can speak of the subject.
    fn authorities(&self, subject: Subject) -> impl Iterator<Item = (usize, &'s Authority)> {
        let law = *self;
        let authorities = self.state.authorities.iter().enumerate();
        authorities.filter(move |(_, authority)| {
            let speaks = match subject {
                Subject::State => true,
                Subject::Offence(offence) => {
                    authority.offences.is_empty() || authority.offences.contains(&offence)
                }
                Subject::NoOffence => authority.offences.is_empty(),
            };
            speaks && law.counts(authority.basis) && law.in_force(authority.period)
        })
    }

    fn in_force(&self, period: comity::corpus::Period) -> bool {
        period.from <= self.on && period.until.is_none_or(|until| self.on < until)
    }

    fn rank(&self, authority: &Authority) -> u8 {
        let rank = match authority.kind {
            AuthorityKind::Provision { law, .. } => self.state.laws[law].rank,
            AuthorityKind::Measure { .. } => Rank::Measure,
        };
        match rank {
            Rank::Constitution => 5,
            Rank::Treaty => 4,
            Rank::Statute => 3,
            Rank::Decree => 2,
            Rank::Resolution => 1,
            Rank::Measure => 0,
        }
    }

    /// Whether the first yields to the second: what the law states comes before rank.
    fn yields(&self, (first, a): (usize, &Authority), (second, b): (usize, &Authority)) -> bool {
        if b.prevails_over.contains(&first) {
            return true;
        }
        if a.prevails_over.contains(&second) {
            return false;
        }
        self.rank(b) > self.rank(a)
    }

    pub(crate) fn standing(&self, element: ElementId, subject: Subject) -> Standing {
        let stands = |wanted: fn(&Effect) -> bool| {
            self.authorities(subject).any(|one| {
                effect_on(one.1, element).is_some_and(wanted) && self.stands(one, element, subject)
            })
        };
        Standing {
            established: stands(|effect| matches!(effect, Effect::Establishes)),
            limited: stands(|effect| matches!(effect, Effect::Limits { .. })),
            excluded: stands(|effect| matches!(effect, Effect::Excludes)),
            silent: self.is_silent(element, subject),
        }
    }

    /// Whether no authority of the contrary effect makes this one yield.
    fn stands(&self, one: (usize, &Authority), element: ElementId, subject: Subject) -> bool {
        let Some(own) = effect_on(one.1, element) else {
            return true;
        };
        !self.authorities(subject).any(|other| {
            let contrary = effect_on(other.1, element).is_some_and(|effect| {
                matches!(effect, Effect::Excludes) != matches!(own, Effect::Excludes)
            });
            contrary && self.yields(one, other)
        })
    }

    fn is_silent(&self, element: ElementId, subject: Subject) -> bool {
        self.state.silences.iter().any(|silence| {
            let speaks = match subject {
                Subject::State | Subject::NoOffence => silence.offences.is_empty(),
                Subject::Offence(offence) => {
                    silence.offences.is_empty() || silence.offences.contains(&offence)
                }
            };
            speaks
                && silence.elements.contains(&element)
                && self.counts(silence.basis)
                && self.in_force(silence.period)
        })
    }

    /// Every value in force, compared.
    pub(crate) fn compared(
        &self,
        element: ElementId,
        subject: Subject,
        comparator: Comparator,
        bound: &Quantity,
    ) -> Between {
        let answers: Vec<bool> = self
            .authorities(subject)
            // What has yielded on the element no longer fixes its value.
            .filter(|one| self.stands(*one, element, subject))
            .flat_map(|(_, authority)| &authority.values)
            .filter(|(of, _)| *of == element)
            .map(|(_, value)| {
                let order = length(value).cmp(&length(bound));
                match comparator {
                    Comparator::AtLeast => order.is_ge(),
                    Comparator::MoreThan => order.is_gt(),
                    Comparator::AtMost => order.is_le(),
                    Comparator::LessThan => order.is_lt(),
                    Comparator::Equal => order.is_eq(),
                }
            })
            .collect();
        let satisfied = answers.iter().filter(|satisfied| **satisfied).count();
        if answers.is_empty() {
            let standing = self.standing(element, subject);
            // Where provisions contradict each other on the element, nothing is known of its value.
            let absent = standing.between() == Between::exactly(NONE);
            return if absent {
                Between::exactly(NONE)
            } else {
                Between::UNKNOWN
            };
        }
        Between::exactly(if satisfied == answers.len() {
            FULLY
        } else if satisfied == 0 {
            NONE
        } else {
            PARTLY
        })
    }

    /// The offences in force, by their places in the state's list.
    pub(crate) fn offences(&self) -> Vec<usize> {
        let offences = self.state.offences.iter().enumerate();
        offences
            .filter(|(_, offence)| self.in_force(offence.period))
            .map(|(place, _)| place)
            .collect()
    }

    /// Whether the corpus says that an offence was looked for and is not there.
    pub(crate) fn offence_was_looked_for(&self) -> bool {
        let mut rows = self.state.no_offences.iter();
        rows.any(|row| self.counts(row.basis) && self.in_force(row.period))
    }
}

/// What the authority says of the element, if anything: an element stands in it once.
fn effect_on(authority: &Authority, element: ElementId) -> Option<&Effect> {
    let mut effects = authority.effects.iter();
    let found = effects.find(|(of, _)| *of == element);
    found.map(|(_, effect)| effect)
}

/// A length in half hours, of which a month (a twelfth of 365.25 days) has a whole number; in thousandths. Life is beyond all.
fn length(quantity: &Quantity) -> i128 {
    use comity::quantity::Unit;
    match quantity {
        Quantity::Life => i128::MAX,
        Quantity::Amount(parts) => parts
            .iter()
            .map(|(thousandths, unit)| {
                let half_hours = match unit {
                    Unit::Years => 365 * 48 + 12,
                    Unit::Months => (365 * 48 + 12) / 12,
                    Unit::Days => 48,
                    Unit::Other(_) => 1,
                };
                i128::from(*thousandths) * half_hours
            })
            .sum(),
    }
}
