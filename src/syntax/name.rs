//! How names are written.
//!
//! In: a word as written. Out: the name that must be meant. Refuses capitals, accents, hyphens and empty parts, with the
//! name in its right form as the way out. What a name stands for is left to the rule book.

use super::Diagnostic;
use super::cursor::Cursor;
use super::lexeme::shown;
use crate::diagnostic::{Code, message, phrase};

/// What kind of name is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `act.recruitment`, `palermo.3.c`
    Dotted,
    /// `children`: one part.
    Word,
}

/// Words that carry an expression on, and so can be no name.
pub(super) const RESERVED: [&str; 18] = [
    "and", "or", "not", "partly", "some", "each", "all", "any", "cover", "at", "alike", "in", "of",
    "federal", "bound", "role", "but", "where",
];

/// The name, reported at the cursor where it is badly written.
pub(super) fn checked(cursor: Cursor, written: &str, shape: Shape) -> String {
    if is_well_formed(written, shape) {
        return written.to_owned();
    }
    let mended = mended(written, shape);
    cursor.report(problem(cursor, written, &mended, shape));
    mended
}

/// Whether a name is written as it should be.
pub(super) fn is_well_formed(written: &str, shape: Shape) -> bool {
    written
        .split('.')
        .enumerate()
        .all(|(place, part)| match shape {
            Shape::Dotted if place > 0 => is_word(part) || is_digits(part),
            Shape::Dotted | Shape::Word => place == 0 && is_word(part),
        })
}

fn is_word(part: &str) -> bool {
    part.starts_with(|first: char| first.is_ascii_lowercase())
        && part.chars().all(|character| {
            character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
        })
}

fn is_digits(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|character| character.is_ascii_digit())
}

/// The name in lower case, with underscores for hyphens and without empty parts; it may still be none.
fn mended(written: &str, shape: Shape) -> String {
    let lower = written.to_lowercase().replace('-', "_");
    let parts: Vec<&str> = lower.split('.').filter(|part| !part.is_empty()).collect();
    parts.join(if shape == Shape::Dotted { "." } else { "_" })
}

fn problem(cursor: Cursor, written: &str, mended: &str, shape: Shape) -> Diagnostic {
    let cause = if written.chars().any(char::is_uppercase) {
        phrase!("names are in lower case")
    } else if written.contains('-') {
        phrase!("names have no hyphens")
    } else if written.split('.').any(str::is_empty) {
        phrase!("a name has words on both sides of each dot")
    } else if shape == Shape::Word && written.contains('.') {
        phrase!("one word is due here, without dots")
    } else if written.is_ascii() {
        phrase!("each part of a name begins with a letter, or is a number")
    } else {
        phrase!("names are written with the letters a to z, without accents")
    };
    let message = message!(
        "«{}» is not a name as the language writes them: {}",
        shown(written),
        cause
    );
    let problem = Diagnostic::new(Code::InvalidName, cursor.span(), message)
        .label(message!("badly written name"));
    if is_well_formed(mended, shape) {
        let problem = problem.help(message!("write {}", mended));
        problem.replacement(cursor.span(), mended)
    } else {
        problem.help(message!("write words of the letters a to z, digits and underscores, with dots between them: act.recruitment"))
    }
}
