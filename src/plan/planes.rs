//! Sixty-four verdicts in four bit planes, and the operators of the language on them.

use crate::verdict::{Grade, Verdict};

/// Sixty-four verdicts, one a bit; a fifth plane says in which lanes there is something to be judged at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Planes {
    pub(crate) at_least_partly: u64,
    pub(crate) at_least_fully: u64,
    pub(crate) at_most_partly: u64,
    pub(crate) at_most_fully: u64,
    /// Lanes in which a rule behind it applies; everywhere for elements.
    pub(crate) applies: u64,
}

const ALL_LANES: u64 = u64::MAX;

impl Planes {
    pub(crate) const MET: Self = Self {
        at_least_partly: ALL_LANES,
        at_least_fully: ALL_LANES,
        at_most_partly: ALL_LANES,
        at_most_fully: ALL_LANES,
        applies: ALL_LANES,
    };
    pub(crate) const NOT_MET: Self = Self {
        at_least_partly: 0,
        at_least_fully: 0,
        at_most_partly: 0,
        at_most_fully: 0,
        applies: ALL_LANES,
    };
    pub(crate) const UNKNOWN: Self = Self {
        at_least_partly: 0,
        at_least_fully: 0,
        at_most_partly: ALL_LANES,
        at_most_fully: ALL_LANES,
        applies: ALL_LANES,
    };

    /// Puts a verdict in one lane.
    pub(crate) fn set(&mut self, lane: u32, verdict: Verdict) {
        let bit = 1_u64 << lane;
        let put = |plane: &mut u64, on: bool| if on { *plane |= bit } else { *plane &= !bit };
        put(&mut self.at_least_partly, verdict.at_least >= Grade::Partly);
        put(&mut self.at_least_fully, verdict.at_least >= Grade::Fully);
        put(&mut self.at_most_partly, verdict.at_most >= Grade::Partly);
        put(&mut self.at_most_fully, verdict.at_most >= Grade::Fully);
    }

    /// The verdict of one lane, if there is something to judge.
    pub(crate) fn get(self, lane: u32) -> Option<Verdict> {
        let on = |plane: u64| plane >> lane & 1 == 1;
        let grade = |partly: u64, fully: u64| match (on(partly), on(fully)) {
            (_, true) => Grade::Fully,
            (true, false) => Grade::Partly,
            (false, false) => Grade::None,
        };
        on(self.applies).then(|| {
            Verdict::new(
                grade(self.at_least_partly, self.at_least_fully),
                grade(self.at_most_partly, self.at_most_fully),
            )
        })
    }

    /// Combines the four planes of two registers, plane by plane.
    fn zip(self, other: Self, applies: u64, combine: impl Fn(u64, u64) -> u64) -> Self {
        Self {
            at_least_partly: combine(self.at_least_partly, other.at_least_partly),
            at_least_fully: combine(self.at_least_fully, other.at_least_fully),
            at_most_partly: combine(self.at_most_partly, other.at_most_partly),
            at_most_fully: combine(self.at_most_fully, other.at_most_fully),
            applies,
        }
    }

    /// The four planes changed alike.
    fn map(self, change: impl Fn(u64) -> u64) -> Self {
        self.zip(self, self.applies, |plane, _| change(plane))
    }

    /// In lanes of `mask` as it is, elsewhere met: neutral to a minimum.
    fn or_met(self, mask: u64) -> Self {
        self.map(|plane| plane | !mask)
    }

    /// In lanes of `mask` as it is, elsewhere not met: neutral to a maximum.
    fn or_not_met(self, mask: u64) -> Self {
        self.map(|plane| plane & mask)
    }

    /// In lanes of `mask` the one, elsewhere the other.
    pub(crate) fn choose(mask: u64, one: Self, other: Self) -> Self {
        let applies = one.applies & mask | other.applies & !mask;
        one.zip(other, applies, |a, b| a & mask | b & !mask)
    }

    pub(crate) fn not(self) -> Self {
        Self {
            at_least_partly: !self.at_most_fully,
            at_least_fully: !self.at_most_partly,
            at_most_partly: !self.at_least_fully,
            at_most_fully: !self.at_least_partly,
            applies: self.applies,
        }
    }

    pub(crate) fn partly(self) -> Self {
        Self {
            at_least_fully: self.at_least_partly,
            at_most_fully: self.at_most_partly,
            ..self
        }
    }

    /// The minimum over the members that apply.
    pub(crate) fn all(members: impl Iterator<Item = Self>) -> Self {
        let start = (Self::MET, 0, true);
        let (result, applies, empty) = members.fold(start, |(result, applies, _), member| {
            let neutral = member.or_met(member.applies);
            (
                result.zip(neutral, ALL_LANES, |a, b| a & b),
                applies | member.applies,
                false,
            )
        });
        Self {
            applies: if empty { ALL_LANES } else { applies },
            ..result
        }
    }

    /// The maximum over the members that apply.
    pub(crate) fn any(members: impl Iterator<Item = Self>) -> Self {
        let start = (Self::NOT_MET, 0, true);
        let (result, applies, empty) = members.fold(start, |(result, applies, _), member| {
            let neutral = member.or_not_met(member.applies);
            (
                result.zip(neutral, ALL_LANES, |a, b| a | b),
                applies | member.applies,
                false,
            )
        });
        Self {
            applies: if empty { ALL_LANES } else { applies },
            ..result
        }
    }

    /// `cover`: fully where every member is fully met, partly where any is at least partly met.
    pub(crate) fn cover(members: impl Iterator<Item = Self> + Clone) -> Self {
        let (every, some) = (Self::all(members.clone()), Self::any(members));
        Self {
            at_least_partly: some.at_least_partly | every.at_least_fully,
            at_least_fully: every.at_least_fully,
            at_most_partly: some.at_most_partly | every.at_most_fully,
            at_most_fully: every.at_most_fully,
            applies: every.applies,
        }
    }

    /// `at least K of`: in each plane, the lanes in which K members or more have the bit.
    pub(crate) fn at_least(k: usize, members: impl Iterator<Item = Self>) -> Self {
        // reached[j] has the lanes in which at least j members seen so far have the bit.
        let mut reached = vec![Self::NOT_MET; k + 1];
        if let Some(none) = reached.first_mut() {
            *none = Self::MET;
        }
        let mut applies = 0;
        for member in members {
            let counted = member.or_not_met(member.applies);
            applies |= member.applies;
            for j in (1..=k).rev() {
                let before = reached.get(j - 1).copied().unwrap_or(Self::MET);
                if let Some(at) = reached.get_mut(j) {
                    *at = at.zip(
                        before.zip(counted, ALL_LANES, |a, b| a & b),
                        ALL_LANES,
                        |a, b| a | b,
                    );
                }
            }
        }
        Self {
            applies,
            ..reached.last().copied().unwrap_or(Self::MET)
        }
    }

    /// Raised to what it follows from; where it is excluded the upper bound stays.
    pub(crate) fn raised_to(self, other: Self, excluded: u64) -> Self {
        let open = other.applies & !excluded;
        Self {
            at_least_partly: self.at_least_partly | other.at_least_partly & other.applies,
            at_least_fully: self.at_least_fully | other.at_least_fully & other.applies,
            at_most_partly: self.at_most_partly | other.at_most_partly & open,
            at_most_fully: self.at_most_fully | other.at_most_fully & open,
            applies: self.applies,
        }
    }

    /// Only in lanes of `mask`.
    pub(crate) fn only_in(self, mask: u64) -> Self {
        Self {
            applies: self.applies & mask,
            ..self
        }
    }

    /// Lanes that are known to be not met: both bounds none.
    pub(crate) fn known_not_met(self) -> u64 {
        !self.at_least_partly & !self.at_most_partly & self.applies
    }

    /// Lanes that are known to be met in full: both bounds fully.
    pub(crate) fn known_met(self) -> u64 {
        self.at_least_fully & self.at_most_fully & self.applies
    }
}
