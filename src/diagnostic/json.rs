//! Diagnostics as JSON, for other programs.
//!
//! In: texts and diagnostics. Out: an array with one object for each, in the order given, with the same keys in the same order. Lines
//! and columns begin at 1, columns count characters, and the end is the column after the last one.

use serde::Serialize;

use super::place::Place;
use super::{Diagnostic, Message, Severity};
use crate::language::Language;
use crate::source::Sources;

#[derive(Serialize)]
struct Problem<'a> {
    code: &'static str,
    severity: Severity,
    message: String,
    #[serde(flatten)]
    place: Option<Place<'a>>,
    label: String,
    related: Vec<Related<'a>>,
    notes: Vec<String>,
    suggestion: Option<WayOut<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    message: String,
}

#[derive(Serialize)]
struct WayOut<'a> {
    message: String,
    replacement: Option<Replacement<'a>>,
}

#[derive(Serialize)]
struct Replacement<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    text: &'a str,
}

/// The diagnostics as a JSON array: the keys, codes and severities are the same in every language, the messages are in that one.
///
/// ```
/// use comity::diagnostic::to_json;
/// use comity::language::Language;
/// use comity::source::Sources;
/// assert_eq!(to_json(&Sources::new(), &[], Language::Es), "[]\n");
/// ```
#[must_use]
pub fn to_json(sources: &Sources, diagnostics: &[Diagnostic], language: Language) -> String {
    let of = |diagnostic| problem(sources, diagnostic, language);
    pretty(&diagnostics.iter().map(of).collect::<Vec<_>>())
}

/// A document of strings, numbers and lists, which serde can always write: the empty text is never seen.
pub(super) fn pretty(document: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}

fn problem<'a>(
    sources: &'a Sources,
    diagnostic: &'a Diagnostic,
    language: Language,
) -> Problem<'a> {
    let told = |message: &Message| message.text(language);
    let related = |(span, words): &'a (_, Message)| Related {
        place: Place::of(sources, *span),
        message: told(words),
    };
    let replacement = |(span, text): &'a (_, String)| Replacement {
        place: Place::of(sources, *span),
        text,
    };
    Problem {
        code: diagnostic.code.name(),
        severity: diagnostic.severity(),
        message: told(&diagnostic.message),
        place: Place::of(sources, diagnostic.span),
        label: told(&diagnostic.label),
        related: diagnostic.related.iter().map(related).collect(),
        notes: diagnostic.notes.iter().map(told).collect(),
        suggestion: diagnostic.suggestion.as_ref().map(|suggestion| WayOut {
            message: told(&suggestion.message),
            replacement: suggestion.replacement.as_ref().map(replacement),
        }),
    }
}
