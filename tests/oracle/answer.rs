//! Grades as numbers, and the operators of section 1 written out on each bound.

use comity::syntax::tree::{Combiner, Quantifier};
use comity::verdict::{Grade, Verdict};

pub(crate) const NONE: u8 = 0;
pub(crate) const PARTLY: u8 = 1;
pub(crate) const FULLY: u8 = 2;

/// The least and the most that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Between {
    pub(crate) least: u8,
    pub(crate) most: u8,
}

/// An answer; none where the question does not apply.
pub(crate) type Answer = Option<Between>;

impl Between {
    pub(crate) const UNKNOWN: Self = Self {
        least: NONE,
        most: FULLY,
    };

    pub(crate) const fn exactly(grade: u8) -> Self {
        Self {
            least: grade,
            most: grade,
        }
    }

    pub(crate) fn yes_or_no(yes: bool) -> Self {
        Self::exactly(if yes { FULLY } else { NONE })
    }

    pub(crate) fn not(self) -> Self {
        Self {
            least: FULLY - self.most,
            most: FULLY - self.least,
        }
    }

    pub(crate) fn partly(self) -> Self {
        let part = |grade| if grade == NONE { NONE } else { FULLY };
        Self {
            least: part(self.least),
            most: part(self.most),
        }
    }

    pub(crate) fn verdict(self) -> Verdict {
        let grade = |number| match number {
            NONE => Grade::None,
            PARTLY => Grade::Partly,
            _ => Grade::Fully,
        };
        Verdict::new(grade(self.least), grade(self.most))
    }
}

/// Members combined; one that does not apply is passed over, and where there are members and none applies, nothing does.
pub(crate) fn combined(combiner: Combiner, members: &[Answer]) -> Answer {
    let applying: Vec<Between> = members.iter().copied().flatten().collect();
    if applying.is_empty() && !members.is_empty() {
        return None;
    }
    let bound = |grades: Vec<u8>| on_one_bound(combiner, grades);
    Some(Between {
        least: bound(applying.iter().map(|member| member.least).collect()),
        most: bound(applying.iter().map(|member| member.most).collect()),
    })
}

/// `some`: the maximum; `each`: the minimum.
pub(crate) fn quantified(quantifier: Quantifier, members: &[Answer]) -> Answer {
    match quantifier {
        Quantifier::Some => combined(Combiner::Any, members),
        Quantifier::Each => combined(Combiner::All, members),
    }
}

fn on_one_bound(combiner: Combiner, mut grades: Vec<u8>) -> u8 {
    grades.sort_unstable();
    grades.reverse();
    match combiner {
        Combiner::All => grades.last().copied().unwrap_or(FULLY),
        Combiner::Any => grades.first().copied().unwrap_or(NONE),
        Combiner::Cover => {
            if grades.iter().all(|grade| *grade == FULLY) {
                FULLY
            } else if grades.iter().any(|grade| *grade >= PARTLY) {
                PARTLY
            } else {
                NONE
            }
        }
        Combiner::AtLeast(k) => grades.get(k.value as usize - 1).copied().unwrap_or(NONE),
    }
}
