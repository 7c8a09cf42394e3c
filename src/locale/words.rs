//! The words of the field: one message for each value of each type that a report names.
//!
//! In: a value. Out: its word. Every value has one: the matches are complete, and a test asks for each in each language.

use super::Locale;
use crate::assessment::Outcome;
use crate::corpus::{Basis, MeasureKind, Precision, Rank, Uncertain};
use crate::language::Language;
use crate::syntax::tree::{Duty, Pillar, Role};
use crate::verdict::{Grade, VerdictKind};

impl Locale {
    /// `met`, `partly met`, …, `not applicable`.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        match outcome {
            Outcome::Verdict(verdict) => self.verdict(verdict.kind()),
            Outcome::NotApplicable => self.say("outcome-not-applicable", &[]),
        }
    }

    /// `met`, `partly met`, …
    #[must_use]
    pub fn verdict(&self, kind: VerdictKind) -> String {
        self.word(match kind {
            VerdictKind::Met => "outcome-met",
            VerdictKind::PartlyMet => "outcome-partly-met",
            VerdictKind::NotMet => "outcome-not-met",
            VerdictKind::Unknown => "outcome-unknown",
            VerdictKind::AtLeastPartly => "outcome-at-least-partly",
            VerdictKind::AtMostPartly => "outcome-at-most-partly",
            VerdictKind::Conflict => "outcome-conflict",
        })
    }

    /// `not at all`, `in part`, `in full`.
    #[must_use]
    pub fn grade(&self, grade: Grade) -> String {
        self.word(match grade {
            Grade::None => "grade-none",
            Grade::Partly => "grade-partly",
            Grade::Fully => "grade-fully",
        })
    }

    /// `shall`, `shall endeavour`, …
    #[must_use]
    pub fn duty(&self, duty: Duty) -> String {
        self.word(match duty {
            Duty::Shall => "duty-shall",
            Duty::ShallEndeavour => "duty-shall-endeavour",
            Duty::ShallWhereAppropriate => "duty-shall-where-appropriate",
            Duty::ShallConsider => "duty-shall-consider",
            Duty::May => "duty-may",
            Duty::Recommends => "duty-recommends",
        })
    }

    /// `prosecution`, `protection`, …
    #[must_use]
    pub fn pillar(&self, pillar: Pillar) -> String {
        self.word(match pillar {
            Pillar::Prosecution => "pillar-prosecution",
            Pillar::Protection => "pillar-protection",
            Pillar::Prevention => "pillar-prevention",
            Pillar::Cooperation => "pillar-cooperation",
        })
    }

    /// `origin`, `transit`, `destination`.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        self.word(match role {
            Role::Origin => "role-origin",
            Role::Transit => "role-transit",
            Role::Destination => "role-destination",
        })
    }

    /// `constitution`, `treaty`, `statute`, …
    #[must_use]
    pub fn rank(&self, rank: Rank) -> String {
        self.word(match rank {
            Rank::Constitution => "rank-constitution",
            Rank::Treaty => "rank-treaty",
            Rank::Statute => "rank-statute",
            Rank::Decree => "rank-decree",
            Rank::Resolution => "rank-resolution",
            Rank::Measure => "rank-measure",
        })
    }

    /// `read in the law’s text`, …
    #[must_use]
    pub fn basis(&self, basis: Basis) -> String {
        self.word(match basis {
            Basis::Text => "basis-text",
            Basis::Secondary => "basis-secondary",
            Basis::Unverified => "basis-unverified",
        })
    }

    /// What stands after a date that is not known to the day: `month known, not the day`; `None` where it is.
    #[must_use]
    pub fn precision(&self, precision: Precision) -> Option<String> {
        let key = match precision {
            Precision::Day => return None,
            Precision::Month => "precision-month",
            Precision::Quarter => "precision-quarter",
            Precision::Year => "precision-year",
            Precision::Passage => "precision-passage",
            Precision::Bill => "precision-bill",
            Precision::Gazette => "precision-gazette",
        };
        Some(self.word(key))
    }

    /// `date not confirmed`, `article not confirmed`.
    #[must_use]
    pub fn uncertain(&self, uncertain: Uncertain) -> String {
        self.word(match uncertain {
            Uncertain::Date => "uncertain-date",
            Uncertain::Article => "uncertain-article",
        })
    }

    /// `plan`, `agency`, `unit`, …
    #[must_use]
    pub fn measure_kind(&self, kind: MeasureKind) -> String {
        self.word(match kind {
            MeasureKind::Plan => "measure-plan",
            MeasureKind::Agency => "measure-agency",
            MeasureKind::Unit => "measure-unit",
            MeasureKind::Agreement => "measure-agreement",
            MeasureKind::Campaign => "measure-campaign",
            MeasureKind::Training => "measure-training",
            MeasureKind::Statistics => "measure-statistics",
            MeasureKind::Practice => "measure-practice",
        })
    }

    /// The name of a language, in this one: `French`.
    #[must_use]
    pub fn language_name(&self, language: Language) -> String {
        self.word(match language {
            Language::En => "language-en",
            Language::Es => "language-es",
            Language::Pt => "language-pt",
            Language::Fr => "language-fr",
        })
    }

    fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }
}
