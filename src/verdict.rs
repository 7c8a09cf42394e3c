//! Verdicts: how far a standard is met, and how sure that is.
//!
//! In: grades. Out: [`Verdict`] and its operators. Pure arithmetic: nothing is refused, every operator is total.
//!
//! The nine verdicts form an interval bilattice over a chain of three grades (M. L. Ginsberg, «Multivalued logics: a uniform
//! approach to reasoning in artificial intelligence», 1988; M. Fitting, «Bilattices and the semantics of logic programming», 1991);
//! over two grades it is Belnap's four-valued logic.

use serde::{Deserialize, Serialize};

/// How far something is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// Not at all.
    None,
    /// In part.
    Partly,
    /// In full.
    Fully,
}

impl Grade {
    /// The three grades, from the lowest.
    pub const ALL: [Self; 3] = [Self::None, Self::Partly, Self::Fully];

    /// The grade of the negation: the chain turned over.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::None => Self::Fully,
            Self::Partly => Self::Partly,
            Self::Fully => Self::None,
        }
    }

    /// `fully` where at least partly, else `none`.
    #[must_use]
    pub const fn partly(self) -> Self {
        match self {
            Self::None => Self::None,
            Self::Partly | Self::Fully => Self::Fully,
        }
    }

    /// `none`, `partly` or `fully`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Partly => "partly",
            Self::Fully => "fully",
        }
    }
}

/// The highest grade that the evidence establishes, and the highest that it has not ruled out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Verdict {
    /// The highest grade that the evidence establishes.
    pub at_least: Grade,
    /// The highest grade that the evidence has not ruled out; below `at_least` in a conflict.
    pub at_most: Grade,
}

/// What an analyst reads of a verdict: seven words for nine verdicts, three of which are conflicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictKind {
    /// The standard is met.
    Met,
    /// Met in part, and no more.
    PartlyMet,
    /// Looked for and absent, or contrary.
    NotMet,
    /// Nobody has looked.
    Unknown,
    /// Met in part, perhaps wholly.
    AtLeastPartly,
    /// Not wholly met, perhaps not at all.
    AtMostPartly,
    /// Provisions in force contradict each other.
    Conflict,
}

impl VerdictKind {
    /// The seven, in the order of the language reference.
    pub const ALL: [Self; 7] = [
        Self::Met,
        Self::PartlyMet,
        Self::NotMet,
        Self::Unknown,
        Self::AtLeastPartly,
        Self::AtMostPartly,
        Self::Conflict,
    ];

    /// The word of the language: `met`, `partly met`, `at least partly`, …
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::PartlyMet => "partly met",
            Self::NotMet => "not met",
            Self::Unknown => "unknown",
            Self::AtLeastPartly => "at least partly",
            Self::AtMostPartly => "at most partly",
            Self::Conflict => "conflict",
        }
    }

    /// The verdicts that are read so.
    pub fn verdicts(self) -> impl Iterator<Item = Verdict> {
        Verdict::all_nine()
            .into_iter()
            .filter(move |verdict| verdict.kind() == self)
    }
}

impl Verdict {
    /// Met: fully, fully.
    pub const MET: Self = Self::exactly(Grade::Fully);
    /// Partly met: partly, partly.
    pub const PARTLY_MET: Self = Self::exactly(Grade::Partly);
    /// Not met: none, none.
    pub const NOT_MET: Self = Self::exactly(Grade::None);
    /// Unknown: none, fully.
    pub const UNKNOWN: Self = Self::new(Grade::None, Grade::Fully);

    /// The verdict with these bounds.
    #[must_use]
    pub const fn new(at_least: Grade, at_most: Grade) -> Self {
        Self { at_least, at_most }
    }

    /// The verdict whose two bounds are `grade`.
    #[must_use]
    pub const fn exactly(grade: Grade) -> Self {
        Self::new(grade, grade)
    }

    /// All nine, conflicts included.
    #[must_use]
    pub fn all_nine() -> Vec<Self> {
        Grade::ALL
            .into_iter()
            .flat_map(|at_least| {
                Grade::ALL
                    .into_iter()
                    .map(move |at_most| Self::new(at_least, at_most))
            })
            .collect()
    }

    /// What an analyst reads.
    #[must_use]
    pub const fn kind(self) -> VerdictKind {
        match (self.at_least, self.at_most) {
            (Grade::Fully, Grade::Fully) => VerdictKind::Met,
            (Grade::Partly, Grade::Partly) => VerdictKind::PartlyMet,
            (Grade::None, Grade::None) => VerdictKind::NotMet,
            (Grade::None, Grade::Fully) => VerdictKind::Unknown,
            (Grade::Partly, Grade::Fully) => VerdictKind::AtLeastPartly,
            (Grade::None, Grade::Partly) => VerdictKind::AtMostPartly,
            (Grade::Partly | Grade::Fully, Grade::None) | (Grade::Fully, Grade::Partly) => {
                VerdictKind::Conflict
            }
        }
    }

    /// Whether the grade is settled: both bounds agree.
    #[must_use]
    pub fn is_settled(self) -> bool {
        self.at_least == self.at_most
    }

    /// Whether the evidence contradicts itself.
    #[must_use]
    pub fn is_conflict(self) -> bool {
        self.at_least > self.at_most
    }

    /// Whether `self` says all that `other` says, and perhaps more: the order of knowledge.
    ///
    /// ```
    /// use comity::Verdict;
    /// assert!(Verdict::MET.refines(Verdict::UNKNOWN));
    /// assert!(!Verdict::UNKNOWN.refines(Verdict::MET));
    /// ```
    #[must_use]
    pub fn refines(self, other: Self) -> bool {
        self.at_least >= other.at_least && self.at_most <= other.at_most
    }

    /// `all { .. }`, `and`: the minimum on each bound. Over nothing it is met.
    ///
    /// ```
    /// use comity::Verdict;
    /// assert_eq!(Verdict::all([Verdict::MET, Verdict::PARTLY_MET]), Verdict::PARTLY_MET);
    /// assert_eq!(Verdict::all([]), Verdict::MET);
    /// ```
    pub fn all(members: impl IntoIterator<Item = Self>) -> Self {
        members.into_iter().fold(Self::MET, |a, b| {
            Self::new(a.at_least.min(b.at_least), a.at_most.min(b.at_most))
        })
    }

    /// `any { .. }`, `or`: the maximum on each bound. Over nothing it is not met.
    pub fn any(members: impl IntoIterator<Item = Self>) -> Self {
        members.into_iter().fold(Self::NOT_MET, |a, b| {
            Self::new(a.at_least.max(b.at_least), a.at_most.max(b.at_most))
        })
    }

    /// `not x`: the bounds swapped and reversed.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self::new(self.at_most.reversed(), self.at_least.reversed())
    }

    /// `at least K of { .. }`: the K-th largest of the lower bounds, the K-th largest of the upper bounds. Of fewer than K members it
    /// is not met; with K = 0 it is met.
    pub fn at_least_of(k: usize, members: impl IntoIterator<Item = Self>) -> Self {
        let (mut lower, mut upper): (Vec<_>, Vec<_>) = members
            .into_iter()
            .map(|verdict| (verdict.at_least, verdict.at_most))
            .unzip();
        let kth = |grades: &mut Vec<Grade>| match k.checked_sub(1) {
            None => Grade::Fully,
            Some(index) => {
                grades.sort_unstable_by(|a, b| b.cmp(a));
                grades.get(index).copied().unwrap_or(Grade::None)
            }
        };
        Self::new(kth(&mut lower), kth(&mut upper))
    }

    /// `cover { .. }`: on each bound fully when every member is fully met, partly when any is at least partly met, else none.
    ///
    /// ```
    /// use comity::Verdict;
    /// assert_eq!(Verdict::cover([Verdict::MET, Verdict::NOT_MET]), Verdict::PARTLY_MET);
    /// assert_eq!(Verdict::cover([Verdict::MET, Verdict::UNKNOWN]).to_string(), "at least partly");
    /// ```
    pub fn cover(members: impl IntoIterator<Item = Self>) -> Self {
        let cover = |(least, greatest): (Grade, Grade)| {
            if least == Grade::Fully {
                Grade::Fully
            } else {
                greatest.min(Grade::Partly)
            }
        };
        let start = (Grade::Fully, Grade::None);
        let (lower, upper) = members
            .into_iter()
            .fold((start, start), |(lower, upper), verdict| {
                let fold = |bounds: (Grade, Grade), grade: Grade| {
                    (bounds.0.min(grade), bounds.1.max(grade))
                };
                (fold(lower, verdict.at_least), fold(upper, verdict.at_most))
            });
        Self::new(cover(lower), cover(upper))
    }

    /// `partly x`: on each bound fully where x is at least partly, else none.
    #[must_use]
    pub const fn partly(self) -> Self {
        Self::new(self.at_least.partly(), self.at_most.partly())
    }

    /// Raised on both bounds to those of `other`: how `follows from` takes part.
    #[must_use]
    pub fn raised_to(self, other: Self) -> Self {
        Self::any([self, other])
    }
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.kind().words())
    }
}
