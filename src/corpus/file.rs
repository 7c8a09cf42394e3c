//! A state file as TOML, and the list of what is wrong with it.
//!
//! In: a text. Out: its tables with their places, and [`Report`], to which every later step adds. Refuses what is not TOML: nothing
//! else stops a file. What the keys mean is the rows' business.

use std::ops::Range;

use toml::de::{DeTable, Error};

use crate::diagnostic::{Code, Diagnostic, Suggestion};
use crate::source::{SourceId, Span};

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
}

impl<'a> Report<'a> {
    pub(super) const fn new(source: SourceId, text: &'a str) -> Self {
        Self {
            source,
            text,
            found: Vec::new(),
            suggestions_left: SUGGESTIONS,
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
        let rest = text.get(range.end..).unwrap_or_default();
        reported_until = rest.find('\n').map_or(text.len(), |at| range.end + at + 1);
        let span = report.span(range);
        report.add(not_toml(error.message(), span));
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

/// How the TOML reader's words begin, what they mean, and the way out.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "duplicate key",
        "this key stands twice in one row",
        "keep one of the two, or begin a new row with its `[[..]]` line",
    ),
    (
        "key with no value",
        "this key has no value",
        "write `key = value`, with texts in double quotes",
    ),
    (
        "unclosed array table",
        "this row's line is never closed",
        "end it with `]]`",
    ),
    (
        "unclosed table",
        "this line is never closed",
        "end it with `]`",
    ),
    (
        "unclosed array",
        "this list is never closed",
        "end it with `]`",
    ),
    (
        "unclosed inline table",
        "this group is never closed",
        "end it with `}`",
    ),
    (
        "missing comma",
        "a comma is missing here",
        "separate the two with a comma",
    ),
    ("extra comma", "one comma too many", "leave it out"),
    (
        "string values must be quoted",
        "a text must stand in double quotes",
        "put it in double quotes; a date stands without: 2008-05-09",
    ),
    (
        "invalid value",
        "this is no value",
        "write a text in double quotes, a date, a list, true or false",
    ),
    (
        "missing value",
        "a value is missing here",
        "write a text in double quotes, a date, a list, true or false",
    ),
    (
        "invalid basic string",
        "this text is never closed, or holds a backslash",
        "end it with a double quote on the same line; write a backslash twice",
    ),
    (
        "invalid datetime",
        "this date cannot be read",
        "write year-month-day, as in 2008-05-09",
    ),
];

/// The words of the TOML reader, in a lawyer's.
fn not_toml(words: &str, span: Span) -> Diagnostic {
    let known = KNOWN
        .iter()
        .find(|(begins, _, _)| words.starts_with(begins));
    let (message, help) = known.map_or_else(
        || {
            (
                "the file cannot be read here".to_owned(),
                "write each line as `key = value`, with texts in double quotes and dates as 2008-05-09",
            )
        },
        |&(_, message, help)| (message.to_owned(), help),
    );
    Diagnostic::new(Code::InvalidToml, span, message)
        .note(format!("the TOML reader says: {words}"))
        .note("nothing else of this file is checked until it can be read")
        .help(help)
}
