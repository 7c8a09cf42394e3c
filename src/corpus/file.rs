//! A state file as TOML, and the list of what is wrong with it.
//!
//! In: a text. Out: its tables with their places, and [`Report`], to which every later step adds. Refuses what is not TOML: nothing
//! else stops a file. What the keys mean is the rows' business.

use std::ops::Range;

use toml::de::{DeTable, Error};

use crate::diagnostic::{Code, Diagnostic, Phrase, Suggestion, message, phrase};
use crate::language::Language;
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
        let rest = text.get(range.end..).unwrap_or_default();
        reported_until = rest.find('\n').map_or(text.len(), |at| range.end + at + 1);
        let span = report.span(range.clone());
        // A key at the beginning of a line where a comma is due: what opened above was never closed, and all that follows is its doing.
        let begins = text.get(..range.start).is_some_and(|before| {
            before
                .lines()
                .next_back()
                .is_none_or(|line| line.trim().is_empty() || before.ends_with('\n'))
        });
        if error.message().starts_with("missing comma")
            && begins
            && let Some((at, sign)) = open_at(text, range.start)
        {
            report.add(unclosed(sign, report.span(at..at + 1), span));
            break;
        }
        report.add(not_toml(read_as(text, range, error.message()), span));
    }
    None
}

/// What is wrong in the words of the TOML reader, where it names another cause than a reader of the file would.
fn read_as<'w>(text: &str, range: Range<usize>, words: &'w str) -> &'w str {
    let before = text.get(..range.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let rest = text.get(range.start..).unwrap_or_default();
    let is_comment =
        line.trim_start().starts_with("//") || (line.trim().is_empty() && rest.starts_with("//"));
    let is_empty = rest
        .lines()
        .next()
        .is_none_or(|rest| rest.trim().is_empty());
    if is_comment {
        "invalid comment character"
    } else if words.starts_with("string values must be quoted") && is_empty {
        "missing value"
    } else if words.starts_with("invalid unquoted key") && rest.starts_with(':') {
        "missing assignment"
    } else {
        words
    }
}

/// The last list or group that opens before a place and is not closed there, and its sign. Texts, remarks and the lines of tables are passed over.
fn open_at(text: &str, end: usize) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quote: Option<char> = None;
    let (mut in_remark, mut escaped, mut blank) = (false, false, true);
    for (at, sign) in text.get(..end)?.char_indices() {
        if sign == '\n' {
            // Texts over several lines are not used here: a quote that is not closed ends with its line.
            (quote, in_remark, escaped, blank) = (None, false, false, true);
            continue;
        }
        match (quote, sign) {
            _ if in_remark => {}
            (Some(_), _) if escaped => escaped = false,
            (Some('"'), '\\') => escaped = true,
            (Some(closing), _) if closing == sign => quote = None,
            (None, '"' | '\'') => quote = Some(sign),
            (None, '#') => in_remark = true,
            (None, '[') if blank && open.is_empty() => in_remark = true,
            (None, '[' | '{') => open.push((at, sign)),
            (None, ']' | '}') => drop(open.pop()),
            (Some(_) | None, _) => {}
        }
        blank = blank && sign.is_whitespace();
    }
    open.pop()
}

/// The problem that a list or group is never closed.
fn unclosed(sign: char, opens: Span, next: Span) -> Diagnostic {
    let (message, help) = if sign == '[' {
        (message!("this list is never closed"), CLOSE_LIST)
    } else {
        (message!("this group is never closed"), CLOSE_GROUP)
    };
    Diagnostic::new(Code::InvalidToml, opens, message)
        .related(next, message!("it is missing before this"))
        .help(help.message())
        .note(message!(
            "nothing else of this file is checked until it can be read"
        ))
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

const QUOTED: Phrase = phrase!("put it in double quotes; a date stands without: 2008-05-09");
const VALUE: Phrase = phrase!("write a text in double quotes, a date, a list, true or false");
const LINE: Phrase =
    phrase!("write each line as key = value, with texts in double quotes and dates as 2008-05-09");
const NUMBER: Phrase = phrase!("write the number in figures alone");
const CLOSE_GROUP: Phrase = phrase!("end it with `}`");
const CLOSE_LIST: Phrase = phrase!("end it with `]`");
const STRING: Phrase = phrase!("this text is never closed, or holds a backslash");
const CLOSE_STRING: Phrase =
    phrase!("end it with a double quote on the same line; write a backslash twice");
const DATE: Phrase = phrase!("this date cannot be read, or is not in the calendar");
const AS_DATE: Phrase = phrase!("write year-month-day, as in 2008-05-09");
const CANNOT_BE_READ: Phrase = phrase!("this number cannot be read");
const COMMENT: Phrase = phrase!("a comment begins with # and goes on to the end of its line");

/// How the TOML reader's words begin, what they mean, and the way out. The first that fits counts.
const KNOWN: &[(&str, Phrase, Phrase)] = &[
    (
        "duplicate key",
        phrase!("this key stands twice in one row"),
        phrase!("keep one of the two, or begin a new row with its `[[..]]` line"),
    ),
    (
        "key with no value",
        phrase!("this key has no value"),
        phrase!("write key = value, with texts in double quotes"),
    ),
    (
        "unclosed array table",
        phrase!("this row's line is never closed"),
        phrase!("end it with `]]`"),
    ),
    (
        "unclosed table",
        phrase!("this line is never closed"),
        CLOSE_LIST,
    ),
    (
        "unclosed array",
        phrase!("this list is never closed"),
        CLOSE_LIST,
    ),
    (
        "unclosed inline table",
        phrase!("this group is never closed"),
        CLOSE_GROUP,
    ),
    (
        "missing comma",
        phrase!("a comma is missing here"),
        phrase!("separate the two with a comma"),
    ),
    (
        "extra comma",
        phrase!("one comma too many"),
        phrase!("leave it out"),
    ),
    (
        "string values must be quoted",
        phrase!("a text must stand in double quotes"),
        QUOTED,
    ),
    ("invalid value", phrase!("this is no value"), VALUE),
    ("missing value", phrase!("a value is missing here"), VALUE),
    ("invalid basic string", STRING, CLOSE_STRING),
    ("invalid literal string", STRING, CLOSE_STRING),
    ("invalid multi-line", STRING, CLOSE_STRING),
    ("missing escaped value", STRING, CLOSE_STRING),
    ("too few unicode", STRING, CLOSE_STRING),
    ("invalid date", DATE, AS_DATE),
    ("invalid time", DATE, AS_DATE),
    ("invalid boolean", phrase!("this is no value"), VALUE),
    ("invalid float", phrase!("this is no value"), VALUE),
    ("invalid hexadecimal", CANNOT_BE_READ, NUMBER),
    ("invalid octal", CANNOT_BE_READ, NUMBER),
    ("invalid binary", CANNOT_BE_READ, NUMBER),
    ("invalid integer", CANNOT_BE_READ, NUMBER),
    (
        "unexpected key or value",
        phrase!("the line goes on behind its value"),
        phrase!("begin a new line for each key; a comment begins with #"),
    ),
    (
        "invalid key-value",
        phrase!("this is no key with its value"),
        LINE,
    ),
    (
        "extra ",
        phrase!("one equals sign too many"),
        phrase!("leave it out"),
    ),
    (
        "missing assignment",
        phrase!("an equals sign is missing here"),
        phrase!("write key = value, with texts in double quotes"),
    ),
    (
        "missing opening quote",
        phrase!("a quote is missing here"),
        QUOTED,
    ),
    (
        "invalid unquoted key",
        phrase!("a key cannot be written so"),
        phrase!(
            "write keys in letters, digits and underscores; the name of an element in double quotes"
        ),
    ),
    (
        "unquoted keys cannot be empty",
        phrase!("a key is missing here"),
        LINE,
    ),
    ("missing key", phrase!("a key is missing here"), LINE),
    (
        "cannot extend value",
        phrase!("this key already has a value, and gets another below it"),
        phrase!("keep one of the two"),
    ),
    (
        "carriage return",
        phrase!("a line end is broken here"),
        phrase!("save the file again with the line ends of one system"),
    ),
    (
        "invalid comment character",
        phrase!("this is no comment, or holds a sign that cannot stand in one"),
        COMMENT,
    ),
    (
        "unexpected leading zero",
        phrase!("a number cannot begin with a zero"),
        NUMBER,
    ),
    ("redundant", CANNOT_BE_READ, NUMBER),
    ("radix", CANNOT_BE_READ, NUMBER),
    ("integers with", CANNOT_BE_READ, NUMBER),
    ("`_` may only", CANNOT_BE_READ, NUMBER),
    ("unexpected sign", CANNOT_BE_READ, NUMBER),
    (
        "cannot recurse further",
        phrase!("lists and groups are nested too deeply here"),
        phrase!("no row needs more than a list of groups"),
    ),
];

/// The words of the TOML reader, in a lawyer's; of what is rare, its own.
pub(crate) fn not_toml(words: &str, span: Span) -> Diagnostic {
    let known = KNOWN
        .iter()
        .find(|(begins, _, _)| words.starts_with(begins));
    let diagnostic = match known {
        Some(&(_, message, help)) => {
            Diagnostic::new(Code::InvalidToml, span, message.message()).help(help.message())
        }
        None => Diagnostic::new(
            Code::InvalidToml,
            span,
            message!("the file cannot be read here"),
        )
        .note(message!("the TOML reader says, in English: {}", words))
        .help(LINE.message()),
    };
    diagnostic.note(message!(
        "nothing else of this file is checked until it can be read"
    ))
}
