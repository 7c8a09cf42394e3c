//! The corpus: what the law of each state provides, dated and cited.
//!
//! In: TOML files, one a state, and the rule book that declares the elements. Out: [`Corpus`]. Refuses missing citations, impossible dates,
//! unknown elements, values without a unit. What the rows amount to for an element on a date is the evidence's question.

mod authority;
mod check;
mod declared;
mod file;
mod flow;
mod format;
mod law;
mod precedence;
mod profile;
mod read;
mod row;
mod silence;
mod template;
#[cfg(test)]
mod tests;
mod translations;
mod vocabulary;
mod words;

#[cfg(feature = "import")]
pub(crate) use file::not_toml;
pub use flow::{Flow, flows};
pub use read::load;
#[cfg(feature = "import")]
pub(crate) use template::opening;
pub use template::template;
pub use words::{Basis, MeasureKind, Precision, Rank, Uncertain};

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use crate::language::{Language, Texts};
use crate::quantity::Quantity;
use crate::rulebook::{ElementId, InstrumentId, Roles};
use crate::source::Span;

/// Days from `from` until the day before `until`; without end where there is no `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The first day after it.
    pub until: Option<Date>,
}

impl Period {
    /// Whether the day lies in the period.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether the two share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.until.is_none_or(|until| other.from < until)
            && other.until.is_none_or(|until| self.from < until)
    }
}

/// An ISO 3166-1 alpha-3 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateCode([u8; 3]);

impl StateCode {
    /// The code of a state that an example makes up: ISO 3166-1 leaves it to its users.
    pub const CASE: Self = Self(*b"XXX");

    /// The code in those three capitals; `None` where it is anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(bytes))
    }

    /// The three capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Serialize for StateCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Its id in the file.
    pub id: String,
    /// The official citation.
    pub citation: String,
    /// The title, in our English.
    pub title: String,
    /// Its rank.
    pub rank: Rank,
    /// The day it was enacted.
    pub enacted: Date,
    /// The day it entered into force, where known.
    pub in_force: Option<Date>,
    /// The day it was repealed, where it was.
    pub repealed: Option<Date>,
    /// How precise the day of enactment is.
    pub precision: Precision,
    /// The ids of laws that it amends; they need not be declared.
    pub amends: Vec<String>,
    /// ISO 639-1 code of its language.
    pub language: String,
    /// The public address of the text.
    pub url: String,
    /// A remark.
    pub note: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// What a row says of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// It establishes it.
    Establishes,
    /// It limits it: it holds in these cases only.
    Limits {
        /// In which cases, in our words.
        only: String,
    },
    /// It says the contrary.
    Excludes,
}

/// What an authority is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthorityKind {
    /// An article of a law.
    Provision {
        /// The law, by its place in the state's list.
        law: usize,
        /// The article.
        article: String,
    },
    /// A plan, agency, unit, agreement, campaign, training, statistics or practice.
    Measure {
        /// Which of these.
        kind: MeasureKind,
        /// Its title, in our English.
        title: String,
    },
}

/// A provision or a measure: what can be cited for an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Its id in the file.
    pub id: String,
    /// Provision or measure.
    pub kind: AuthorityKind,
    /// When it is in force.
    pub period: Period,
    /// What it says, in our words.
    pub says: Option<String>,
    /// What it says of elements, in the order of the file; an element stands in it once.
    pub effects: Vec<(ElementId, Effect)>,
    /// The values that it fixes.
    pub values: Vec<(ElementId, Quantity)>,
    /// The authorities over which it prevails, by their places in the state's list.
    pub prevails_over: Vec<usize>,
    /// The offences that it belongs to, by their places in the state's list; empty: it counts in each.
    pub offences: Vec<usize>,
    /// What it rests on.
    pub basis: Basis,
    /// What could not be confirmed.
    pub uncertain: Vec<Uncertain>,
    /// How precise its dates are.
    pub precision: Precision,
    /// Where it was read.
    pub source: String,
    /// Where it is declared.
    pub span: Span,
}

/// The provisions that make up one offence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offence {
    /// Its id in the file.
    pub id: String,
    /// Its title.
    pub title: Texts,
    /// What it punishes, in our words.
    pub punishes: String,
    /// While one could be convicted of it.
    pub period: Period,
    /// Where it is declared.
    pub span: Span,
}

/// Elements that were looked for in named laws, and are not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// The elements, patterns expanded, in the order of the rule book.
    pub elements: Vec<ElementId>,
    /// The offences that it speaks of, by their places in the state's list; empty: the state, and every offence.
    pub offences: Vec<usize>,
    /// When.
    pub period: Period,
    /// The laws in which one looked, by their places in the state's list.
    pub looked_in: Vec<usize>,
    /// What it rests on.
    pub basis: Basis,
    /// A remark.
    pub note: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// A time without any offence of the kind, where one was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoOffence {
    /// When.
    pub period: Period,
    /// The laws in which one looked, by their places in the state's list.
    pub looked_in: Vec<usize>,
    /// What it rests on.
    pub basis: Basis,
    /// A remark.
    pub note: Option<String>,
    /// Where it is declared.
    pub span: Span,
}

/// How an instrument came to bind a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The day of signature, where it signed.
    pub signed: Option<Date>,
    /// The day on which it deposited its instrument of ratification or accession.
    pub ratified: Option<Date>,
    /// Whether it acceded.
    pub accession: bool,
    /// The first day on which the instrument binds it.
    pub bound: Date,
    /// A reservation, in our words.
    pub reservation: Option<String>,
    /// What it rests on.
    pub basis: Basis,
    /// Which of `signed`, `ratified`, `bound`, `reservation` could not be confirmed.
    pub uncertain: Vec<String>,
    /// Where it was read.
    pub source: String,
    /// Where it is declared.
    pub span: Span,
}

/// A documented flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentedRoute {
    /// The state of origin.
    pub from: StateCode,
    /// The states of transit.
    pub via: Vec<StateCode>,
    /// The state of destination.
    pub to: StateCode,
    /// Where it was read.
    pub source: String,
    /// Where it is declared.
    pub span: Span,
}

/// A state and its law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// ISO 3166-1 alpha-3.
    pub code: StateCode,
    /// The language in which its file is written.
    pub language: Language,
    /// Its name.
    pub name: Texts,
    /// Whether it is a federation.
    pub federal: bool,
    /// Its roles in trafficking routes.
    pub roles: Roles,
    /// Where the roles were read.
    pub roles_source: String,
    /// The instruments that bind it.
    pub parties: Vec<Party>,
    /// Its laws.
    pub laws: Vec<Law>,
    /// Its provisions and measures.
    pub authorities: Vec<Authority>,
    /// Its offences.
    pub offences: Vec<Offence>,
    /// What was looked for and is not there.
    pub silences: Vec<Silence>,
    /// Times without an offence.
    pub no_offences: Vec<NoOffence>,
    /// Documented flows that touch it.
    pub routes: Vec<DocumentedRoute>,
    /// Its texts in the other languages, by the text of its file.
    pub translations: BTreeMap<String, Texts>,
    /// Where it is declared.
    pub span: Span,
}

impl State {
    /// A state of which nothing is known but its code.
    pub(crate) fn unknown(code: StateCode, span: Span) -> Self {
        Self {
            code,
            language: Language::En,
            name: Texts::default(),
            federal: false,
            roles: Roles::NONE,
            roles_source: String::new(),
            parties: Vec::new(),
            laws: Vec::new(),
            authorities: Vec::new(),
            offences: Vec::new(),
            silences: Vec::new(),
            no_offences: Vec::new(),
            routes: Vec::new(),
            translations: BTreeMap::new(),
            span,
        }
    }

    /// A text of this state in a language; as its file has it where there is no translation.
    #[must_use]
    pub fn words<'t>(&'t self, text: &'t str, language: Language) -> &'t str {
        if language == self.language {
            return text;
        }
        let translated = self.translations.get(text);
        translated
            .and_then(|words| words.exact(language))
            .unwrap_or(text)
    }

    /// The rank of an authority of this state.
    #[must_use]
    pub fn rank(&self, authority: &Authority) -> Rank {
        match authority.kind {
            AuthorityKind::Provision { law, .. } => {
                self.laws.get(law).map_or(Rank::Measure, |law| law.rank)
            }
            AuthorityKind::Measure { .. } => Rank::Measure,
        }
    }
}

/// Every state, by code.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    pub(crate) states: Vec<State>,
    pub(crate) digest: String,
}

impl Corpus {
    /// The states, by code.
    #[must_use]
    pub fn states(&self) -> &[State] {
        &self.states
    }

    /// The state of that code.
    #[must_use]
    pub fn find(&self, code: StateCode) -> Option<&State> {
        self.states.iter().find(|state| state.code == code)
    }

    /// The SHA-256 of the corpus files, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }
}
