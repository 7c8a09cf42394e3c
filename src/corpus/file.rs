//! A state file as TOML, and the list of what is wrong with it.
//!
//! In: a text. Out: its tables with their places, and [`Report`], to which every later step adds. Refuses what is not TOML: nothing
//! else stops a file. What the keys mean is the rows' business.

mod mistake;

use std::ops::Range;

use toml::de::{DeTable, Error};

use crate::diagnostic::{Diagnostic, Suggestion};
use crate::language::Language;
use crate::source::{SourceId, Span};

pub(crate) use mistake::not_toml;

/// How many misspelt names of one file get a suggestion. Each costs a comparison with every candidate, so that without a
/// bound a file of nothing but misspellings would take quadratic time.
const SUGGESTIONS: usize = 200;

/// How many candidates a misspelt name is compared with, for the same reason.
const CANDIDATES: usize = 5_000;

/// The longest name for which a suggestion is sought, in bytes.
const LONGEST: usize = 120;

/// What is wrong with one file.
#[derive(Debug)]
pub(super) struct Report<'a> {
    pub(super) source: SourceId,
    text: &'a str,
    found: Vec<Diagnostic>,
    suggestions_left: usize,
    /// The language in which the file is written, once it is known.
    pub(super) language: Language,
}

impl<'a> Report<'a> {
    pub(super) const fn new(source: SourceId, text: &'a str) -> Self {
        Self {
            source,
            text,
            found: Vec::new(),
            suggestions_left: SUGGESTIONS,
            language: Language::En,
        }
    }

    /// A place in the file.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range.start, range.end)
    }

    pub(super) fn add(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds a problem with the nearest candidate as its way out, if one is near enough to be meant. What stands in quotes
    /// is replaced with its quotes.
    pub(super) fn add_nearest<'c>(
        &mut self,
        diagnostic: Diagnostic,
        written: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) {
        let sought = self.suggestions_left > 0 && written.len() <= LONGEST;
        let mut diagnostic = if sought {
            self.suggestions_left -= 1;
            diagnostic.did_you_mean(written, candidates.into_iter().take(CANDIDATES))
        } else {
            diagnostic
        };
        let quoted = self
            .text
            .get(diagnostic.span.range())
            .is_some_and(|text| text.starts_with(['"', '\'']));
        if quoted
            && let Some(Suggestion {
                replacement: Some((_, near)),
                ..
            }) = &mut diagnostic.suggestion
        {
            *near = format!("\"{near}\"");
        }
        self.add(diagnostic);
    }

    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}

/// The tables of the file; nothing where it is not TOML, which is then reported.
pub(super) fn parse<'a>(text: &'a str, report: &mut Report<'_>) -> Option<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Some(table.into_inner());
    }
    let mut places: Vec<(Range<usize>, &Error)> = errors
        .iter()
        .map(|error| (whole_characters(text, error.span()), error))
        .collect();
    places.sort_by_key(|(range, _)| (range.start, range.end));
    // After the first mistake of a line TOML often finds others in what is left of it, which are none.
    let mut reported_until = 0;
    for (range, error) in places {
        if range.start < reported_until {
            continue;
        }
        let told_until = reported_until;
        let rest = text.get(range.end..).unwrap_or_default();
        reported_until = rest.find('\n').map_or(text.len(), |at| range.end + at + 1);
        let (start, words) = (range.start, error.message());
        let span = match mistake::opening(text, start, words) {
            Some(at) => report.span(at..at + 3),
            None => report.span(range),
        };
        if let Some((at, sign)) = mistake::left_open(text, start, words) {
            // Where it opens in a line with a mistake, that is why it is open.
            if at >= told_until {
                report.add(mistake::unclosed(sign, report.span(at..at + 1), span));
            }
            break;
        }
        report.add(not_toml(mistake::cause(text, start, words), span));
    }
    None
}

/// The range moved outwards to whole characters of the text; its end where there is none.
fn whole_characters(text: &str, range: Option<Range<usize>>) -> Range<usize> {
    let range = range.unwrap_or(text.len()..text.len());
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
