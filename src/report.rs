//! Reports: documents, tables and receipts, and one writer a format.
//!
//! In: a [`Document`] that a command has put together from an assessment, in words that a [`Locale`] gave. Out: text for a terminal, Markdown,
//! and, for a [`Table`], CSV. It refuses nothing. Which sentences a report has is the commands' business: no word of any language
//! stands in a writer. Writers do no I/O and ask no clock and no terminal: width and colour are arguments.

mod citation;
mod concordance;
mod coverage;
mod csv;
mod dependencies;
mod document;
mod indicators;
mod inventory;
mod journey;
mod markdown;
mod problems;
mod profile;
mod proof;
mod setting;
mod standards;
mod table;
mod text;
mod trials;
mod verdicts;

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::corpus::{Basis, Corpus};
use crate::inventory::latest_change;
use crate::locale::Locale;
use crate::plan::Reading;
use crate::rulebook::RuleBook;

pub use citation::{Citation, CitedElement, citation};
pub use concordance::{concordance, concordance_by_law};
pub use coverage::coverage;
pub use csv::table_to_csv;
pub use dependencies::dependencies;
pub use document::{Block, Document, Item, Phrase, Style, Text, legend};
pub use indicators::{Grouping, indicators};
pub use inventory::{holdings, known_elements};
pub use journey::{Compared, journey};
pub use markdown::to_markdown;
pub use problems::problems;
pub use profile::profile;
pub use proof::{Detail, proof};
pub use setting::Setting;
pub use standards::standards;
pub use table::{Alignment, Column, Row, Spacing, Table};
pub use text::{Palette, to_text};
pub use trials::{Grounds, trials};
pub use verdicts::{Cell, cell, verdict_table};

/// A report in the three shapes from which every format is written: the document for text and Markdown, the table for CSV, and the values for JSON.
/// Each is made where it is first looked at, since most readers look at one.
#[derive(Debug)]
pub struct Report<'r> {
    /// For text and Markdown.
    pub document: Shape<'r, Document>,
    /// For CSV.
    pub table: Shape<'r, Table>,
    /// For JSON.
    pub json: Shape<'r, serde_json::Value>,
}

/// One shape of a report, made where it is first looked at.
pub type Shape<'r, T> = LazyCell<T, Box<dyn FnOnce() -> T + 'r>>;

impl<'r> Report<'r> {
    /// The report of some findings, and how each shape is made of them.
    fn of<F: 'r>(
        findings: F,
        document: impl FnOnce(&F) -> Document + 'r,
        table: impl FnOnce(&F) -> Table + 'r,
        json: impl FnOnce(&F) -> serde_json::Value + 'r,
    ) -> Self {
        let findings = Rc::new(findings);
        let (first, second) = (Rc::clone(&findings), Rc::clone(&findings));
        Self {
            document: LazyCell::new(Box::new(move || document(&first))),
            table: LazyCell::new(Box::new(move || table(&second))),
            json: LazyCell::new(Box::new(move || json(&findings))),
        }
    }

    /// The same for a report that bears a receipt, which stands at the end of the document.
    fn received<F: 'r>(
        (setting, receipt): (Setting<'r>, &'r Receipt),
        findings: F,
        document: impl FnOnce(&F) -> Document + 'r,
        table: impl FnOnce(&F) -> Table + 'r,
        json: impl FnOnce(&F) -> serde_json::Value + 'r,
    ) -> Self {
        let document = move |findings: &F| {
            let mut document = document(findings);
            let block = receipt_block(receipt, setting.locale);
            document.blocks.extend(block);
            document
        };
        Self::of(findings, document, table, json)
    }

    /// A report of nothing: of an assessment without lanes.
    fn empty() -> Self {
        let json = |(): &()| serde_json::Value::Null;
        Self::of((), |()| Document::new(), |()| Table::default(), json)
    }
}

/// Values as JSON. What cannot be put in JSON (there is nothing of the kind here) would be null.
fn json(values: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(values).unwrap_or_default()
}

/// The version of the rule language that this engine reads.
pub const LANGUAGE_VERSION: &str = "1";

/// What a report rests on: who has the same receipt has the same report.
///
/// As JSON: `{"engine", "language", "rulebook", "corpus", "latest_change", "on", "basis", "readings"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The version of the engine.
    pub engine: String,
    /// The version of the rule language.
    pub language: String,
    /// The SHA-256 of the rule book, in hexadecimal.
    pub rulebook: String,
    /// The SHA-256 of the corpus, in hexadecimal.
    pub corpus: String,
    /// The latest day on which a law, provision or measure of the corpus begins: what changed after it is not known.
    pub latest_change: Option<Date>,
    /// The date assessed, or the dates compared, in the order asked for.
    pub on: Vec<Date>,
    /// The weakest evidence that counts.
    pub basis: Basis,
    /// For each interpretation of the rule book the choice in force, the default included.
    pub readings: BTreeMap<String, String>,
}

impl Receipt {
    /// The receipt of a report on those dates, by that rule book and corpus. An interpretation that no reading names has its default.
    #[must_use]
    pub fn new(
        rulebook: &RuleBook,
        corpus: &Corpus,
        on: Vec<Date>,
        basis: Basis,
        readings: &[Reading],
    ) -> Self {
        let readings = rulebook
            .interpretations()
            .iter()
            .enumerate()
            .filter_map(|(place, interpretation)| {
                let chosen = readings
                    .iter()
                    .rev()
                    .find(|reading| reading.interpretation.index() == place)
                    .map_or(interpretation.default, |reading| reading.choice);
                let choice = interpretation.choices.get(chosen)?;
                Some((interpretation.name.clone(), choice.name.clone()))
            })
            .collect();
        Self {
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            language: LANGUAGE_VERSION.to_owned(),
            rulebook: rulebook.digest().to_owned(),
            corpus: corpus.digest().to_owned(),
            latest_change: latest_change(corpus),
            on,
            basis,
            readings,
        }
    }
}

/// The receipt as it stands at the end of a report: a rule, and what the report rests on, point by point.
#[must_use]
pub fn receipt_block(receipt: &Receipt, locale: &Locale) -> Vec<Block> {
    let dates: Vec<String> = receipt.on.iter().map(|&date| locale.date(date)).collect();
    let mut points = vec![
        locale.say(
            "receipt-engine",
            &[
                ("name", env!("CARGO_PKG_NAME").into()),
                ("version", (&receipt.engine).into()),
                ("language", (&receipt.language).into()),
            ],
        ),
        locale.say(
            "receipt-rulebook",
            &[("digest", (&receipt.rulebook).into())],
        ),
        locale.say("receipt-corpus", &[("digest", (&receipt.corpus).into())]),
        locale.say("receipt-on", &[("dates", locale.list(&dates).into())]),
    ];
    if let Some(latest) = receipt.latest_change
        && receipt.on.iter().any(|&date| date > latest)
    {
        points.push(locale.say("receipt-latest", &[("date", locale.date(latest).into())]));
    }
    points.push(match receipt.basis {
        Basis::Text => locale.say("receipt-basis-text", &[]),
        Basis::Secondary => locale.say("receipt-basis-secondary", &[]),
        Basis::Unverified => locale.say("receipt-basis-unverified", &[]),
    });
    if !receipt.readings.is_empty() {
        let readings: Vec<String> = receipt
            .readings
            .iter()
            .map(|(name, choice)| format!("{name}={choice}"))
            .collect();
        let readings = readings.join(&locale.say("list-comma", &[]));
        points.push(locale.say("receipt-readings", &[("readings", readings.into())]));
    }
    let items = points
        .into_iter()
        .map(|point| Item::new(0, Text::faint(point)))
        .collect();
    vec![
        Block::Rule,
        Block::Paragraph(Text::strong(locale.say("receipt-title", &[]))),
        Block::List(items),
    ]
}
