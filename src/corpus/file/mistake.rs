//! Mistakes of TOML in a lawyer's words.
//!
//! In: what the TOML reader says of a place, and the text. Out: a diagnostic with what is wrong there and the way out. What is rare is told in
//! the reader's own words, in English, and said to be so.

use crate::diagnostic::{Code, Diagnostic, Phrase, message, phrase};
use crate::source::Span;

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
/// How the TOML reader's words of a text over several lines begin.
const LINES: &str = "invalid multi-line";
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
        "invalid inline table element",
        phrase!("a comma is missing here, or the } of the group"),
        phrase!("separate the two with a comma, or end the group with `}`"),
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
    (
        LINES,
        STRING,
        phrase!("end it with the three quotes with which it begins; write a backslash twice"),
    ),
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

/// The words of the TOML reader at a byte of the text, or others of its words where it names another cause than a reader of the file would.
pub(super) fn cause<'w>(text: &str, at: usize, words: &'w str) -> &'w str {
    let (before, rest) = text.split_at_checked(at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
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
    } else if words.starts_with("string values must be quoted") && is_yes_or_no(rest) {
        "invalid boolean"
    } else if words.starts_with("invalid unquoted key") && rest.starts_with(':') {
        "missing assignment"
    } else {
        words
    }
}

/// Whether what stands there is a yes or a no in one of the four languages.
fn is_yes_or_no(rest: &str) -> bool {
    let word = rest.split(|sign: char| !sign.is_alphabetic()).next();
    let word = word.unwrap_or_default().to_lowercase();
    ["yes", "no", "sí", "si", "sim", "não", "nao", "oui", "non"].contains(&word.as_str())
}

/// The byte at which a text over several lines opens, where the TOML reader finds at the end of the file that it is not closed.
pub(super) fn opening(text: &str, at: usize, words: &str) -> Option<usize> {
    let ends_there = words.starts_with(LINES) && at == text.len();
    let opens = |quotes: &str| text.rfind(quotes);
    ends_there
        .then(|| opens("\"\"\"").max(opens("'''")))
        .flatten()
}

/// The byte and the sign of a list or group that was never closed, where the TOML reader misses a comma at the beginning of a line: what follows
/// is its doing.
pub(super) fn left_open(text: &str, at: usize, words: &str) -> Option<(usize, char)> {
    let line = text.get(..at)?.rsplit('\n').next()?;
    let misses_comma = words.starts_with("missing comma") && line.trim().is_empty();
    if misses_comma {
        open_at(text, at)
    } else {
        None
    }
}

/// The last list or group that opens before a place and is not closed there, and its sign. Texts, comments and the lines of tables are passed over.
fn open_at(text: &str, end: usize) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quote: Option<char> = None;
    let (mut in_comment, mut escaped, mut blank) = (false, false, true);
    for (at, sign) in text.get(..end)?.char_indices() {
        if sign == '\n' {
            // Texts over several lines are not used here: a quote that is not closed ends with its line.
            (quote, in_comment, escaped, blank) = (None, false, false, true);
            continue;
        }
        match (quote, sign) {
            _ if in_comment => {}
            (Some(_), _) if escaped => escaped = false,
            (Some('"'), '\\') => escaped = true,
            (Some(closing), _) if closing == sign => quote = None,
            (None, '"' | '\'') => quote = Some(sign),
            (None, '#') => in_comment = true,
            (None, '[') if blank && open.is_empty() => in_comment = true,
            (None, '[' | '{') => open.push((at, sign)),
            (None, ']' | '}') => drop(open.pop()),
            (Some(_) | None, _) => {}
        }
        blank = blank && sign.is_whitespace();
    }
    open.pop()
}

/// The problem that a list or group is never closed.
pub(super) fn unclosed(sign: char, opens: Span, next: Span) -> Diagnostic {
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
