//! Sets of grades, and what the operators of the language make of them.

use std::collections::BTreeSet;

use crate::verdict::Grade;

/// Grades that something can have, and whether it may not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grades(u8);

/// The bit of what does not apply.
const NOT_APPLICABLE: u8 = 0b1000;

const fn bit(grade: Option<Grade>) -> u8 {
    match grade {
        Some(Grade::None) => 0b001,
        Some(Grade::Partly) => 0b010,
        Some(Grade::Fully) => 0b100,
        None => NOT_APPLICABLE,
    }
}

const VALUES: [Option<Grade>; 4] = [
    Some(Grade::None),
    Some(Grade::Partly),
    Some(Grade::Fully),
    None,
];

impl Grades {
    /// None at all.
    pub(super) const NOTHING: Self = Self(0);
    /// Any grade.
    pub(super) const ANY: Self = Self(0b111);
    /// None or fully: what guards know of a state.
    pub(super) const EITHER: Self = Self(0b101);

    /// Whether it can have the grade.
    #[must_use]
    pub const fn contains(self, grade: Grade) -> bool {
        self.0 & bit(Some(grade)) != 0
    }

    /// Whether there are cases to which it does not apply.
    #[must_use]
    pub const fn may_not_apply(self) -> bool {
        self.0 & NOT_APPLICABLE != 0
    }

    /// Whether there are cases to which it applies.
    #[must_use]
    pub const fn may_apply(self) -> bool {
        self.0 & !NOT_APPLICABLE != 0
    }

    fn only(value: Option<Grade>) -> Self {
        Self(bit(value))
    }

    pub(super) fn values(self) -> impl Iterator<Item = Option<Grade>> {
        VALUES
            .into_iter()
            .filter(move |&value| self.0 & bit(value) != 0)
    }

    /// Each value by itself.
    pub(super) fn singles(self) -> impl Iterator<Item = Self> {
        self.values().map(Self::only)
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn with(self, grade: Grade) -> Self {
        Self(self.0 | bit(Some(grade)))
    }

    fn map(self, change: impl Fn(Grade) -> Grade) -> Self {
        self.values().fold(Self::NOTHING, |all, value| {
            all.or(Self::only(value.map(&change)))
        })
    }

    /// What two make together; where one does not apply, the other stands.
    fn pair(self, other: Self, combine: impl Fn(Grade, Grade) -> Grade) -> Self {
        let mut all = Self::NOTHING;
        for one in self.values() {
            for two in other.values() {
                all = all.or(Self::only(match (one, two) {
                    (Some(one), Some(two)) => Some(combine(one, two)),
                    (value, None) | (None, value) => value,
                }));
            }
        }
        all
    }

    pub(super) fn negated(self) -> Self {
        self.map(Grade::reversed)
    }

    pub(super) fn partly(self) -> Self {
        self.map(Grade::partly)
    }

    /// `follows from`: raised to `other` where that applies.
    pub(super) fn raised_to(self, other: Self) -> Self {
        self.pair(other, Grade::max)
    }

    pub(super) fn all(members: &[Self]) -> Self {
        let pairs = |all: Self, member: &Self| all.pair(*member, Grade::min);
        match members.split_first() {
            None => Self::only(Some(Grade::Fully)),
            Some((first, others)) => others.iter().fold(*first, pairs),
        }
    }

    pub(super) fn any(members: &[Self]) -> Self {
        let pairs = |all: Self, member: &Self| all.pair(*member, Grade::max);
        match members.split_first() {
            None => Self::only(Some(Grade::None)),
            Some((first, others)) => others.iter().fold(*first, pairs),
        }
    }

    pub(super) fn cover(members: &[Self]) -> Self {
        counted(
            members,
            (Grade::Fully, Grade::None),
            |(least, most), grade| (least.min(grade), most.max(grade)),
            |(least, most)| {
                if least == Grade::Fully {
                    Grade::Fully
                } else {
                    most.min(Grade::Partly)
                }
            },
        )
    }

    pub(super) fn at_least(k: u32, members: &[Self]) -> Self {
        counted(
            members,
            (0, 0),
            |(partly, fully): (u32, u32), grade| {
                (
                    k.min(partly + u32::from(grade >= Grade::Partly)),
                    k.min(fully + u32::from(grade >= Grade::Fully)),
                )
            },
            |(partly, fully)| match (partly >= k, fully >= k) {
                (_, true) => Grade::Fully,
                (true, false) => Grade::Partly,
                (false, false) => Grade::None,
            },
        )
    }

    /// `some offence`, `each offence`: one of those that the offences have, or none where there is no offence.
    pub(super) const fn over_offences(self) -> Self {
        self.with(Grade::None)
    }

    /// One member of `alike`: the states may differ wherever two grades are possible.
    pub(super) fn agreement(self) -> Self {
        let agree = Self(self.0 & NOT_APPLICABLE).with(Grade::Fully);
        match self.values().flatten().count() {
            0 => self,
            1 => agree,
            _ => agree.with(Grade::None),
        }
    }

    /// Set aside where the guard is known not to be met, or the exception known to be met in full.
    pub(super) fn guarded(self, applies_when: Option<Self>, except_when: Option<Self>) -> Self {
        let not_met = Self::only(Some(Grade::None));
        let met = Self::only(Some(Grade::Fully));
        let never = applies_when == Some(not_met) || except_when == Some(met);
        let sometimes = applies_when.is_some_and(|guard| guard.contains(Grade::None))
            || except_when.is_some_and(|guard| guard.contains(Grade::Fully));
        match (never, sometimes) {
            (true, _) => Self::only(None),
            (false, true) => self.or(Self::only(None)),
            (false, false) => self,
        }
    }

    /// The same, for a rule that does not bind everyone.
    pub(super) const fn not_for_all(self) -> Self {
        Self(self.0 | NOT_APPLICABLE)
    }
}

/// The grades that members come to when they are counted: `add` puts one to what has been counted, `finish` says what it comes to. What does not
/// apply is passed over; where nothing applies, neither does the whole.
fn counted<S: Copy + Ord>(
    members: &[Grades],
    start: S,
    add: impl Fn(S, Grade) -> S,
    finish: impl Fn(S) -> Grade,
) -> Grades {
    let mut states: BTreeSet<(S, bool)> = BTreeSet::from([(start, members.is_empty())]);
    for member in members {
        states = states
            .iter()
            .flat_map(|&(state, applies)| member.values().map(move |value| (state, applies, value)))
            .map(|(state, applies, value)| {
                value.map_or((state, applies), |grade| (add(state, grade), true))
            })
            .collect();
    }
    states
        .into_iter()
        .map(|(state, applies)| Grades::only(applies.then(|| finish(state))))
        .fold(Grades::NOTHING, Grades::or)
}
