//! The fixed words of the corpus: bases, precisions, ranks, kinds of measure.
//!
//! In: a word of a state file. Out: what it stands for. Refuses nothing by itself: [`Word::WORDS`] lists what is known, and whoever
//! reads a row says that a word is none of them.

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::syntax::tree::Role;

/// What a statement of law rests on, from the firmest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// Read in the law itself.
    Text,
    /// Read in a report about it.
    Secondary,
    /// No source found.
    Unverified,
}

/// How precise a row's dates are.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// To the day.
    #[default]
    Day,
    /// To the month.
    Month,
    /// To the quarter.
    Quarter,
    /// To the year.
    Year,
    /// The day parliament passed it; commencement not found.
    Passage,
    /// Read in the bill, not in the act.
    Bill,
    /// The day of publication.
    Gazette,
}

/// What of a row could not be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Uncertain {
    /// Its dates.
    Date,
    /// The article's number.
    Article,
}

/// The rank of a law, from the highest. A measure ranks below every law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rank {
    /// Constitution.
    Constitution,
    /// Treaty.
    Treaty,
    /// Statute: a law of parliament or of equal force.
    Statute,
    /// Decree: a regulation under a law.
    Decree,
    /// Resolution: an order or protocol of an authority.
    Resolution,
    /// A measure, which is no law.
    Measure,
}

/// The kinds of measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum MeasureKind {
    Plan,
    Agency,
    Unit,
    Agreement,
    Campaign,
    Training,
    Statistics,
    Practice,
}

/// What a fixed word stands for.
pub(super) trait Word: Copy + 'static {
    /// Every word of the kind, in the order in which they are listed to an author.
    const WORDS: &'static [(&'static str, Self)];
}

impl Word for Language {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("en", Self::En),
        ("es", Self::Es),
        ("pt", Self::Pt),
        ("fr", Self::Fr),
    ];
}

impl Word for Basis {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("secondary", Self::Secondary),
        ("unverified", Self::Unverified),
    ];
}

impl Word for Precision {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("day", Self::Day),
        ("month", Self::Month),
        ("quarter", Self::Quarter),
        ("year", Self::Year),
        ("passage", Self::Passage),
        ("bill", Self::Bill),
        ("gazette", Self::Gazette),
    ];
}

impl Word for Uncertain {
    const WORDS: &'static [(&'static str, Self)] =
        &[("date", Self::Date), ("article", Self::Article)];
}

impl Word for Rank {
    // Without `measure`: a measure is no law.
    const WORDS: &'static [(&'static str, Self)] = &[
        ("constitution", Self::Constitution),
        ("treaty", Self::Treaty),
        ("statute", Self::Statute),
        ("decree", Self::Decree),
        ("resolution", Self::Resolution),
    ];
}

impl Word for MeasureKind {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("plan", Self::Plan),
        ("agency", Self::Agency),
        ("unit", Self::Unit),
        ("agreement", Self::Agreement),
        ("campaign", Self::Campaign),
        ("training", Self::Training),
        ("statistics", Self::Statistics),
        ("practice", Self::Practice),
    ];
}

impl Word for Role {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("origin", Self::Origin),
        ("transit", Self::Transit),
        ("destination", Self::Destination),
    ];
}

/// A key of a `[[party]]` that could not be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PartyKey(pub(super) &'static str);

impl Word for PartyKey {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("signed", Self("signed")),
        ("ratified", Self("ratified")),
        ("bound", Self("bound")),
        ("reservation", Self("reservation")),
    ];
}
