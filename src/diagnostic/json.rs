//! Diagnostics as JSON, for other programs.
//!
//! In: texts and diagnostics. Out: an array with one object for each, in the order given, with the same keys in the same order. Lines
//! and columns begin at 1, columns count characters, and the end is the column after the last one.

use serde::Serialize;

use super::place::Place;
use super::{Diagnostic, Severity};
use crate::source::Sources;

#[derive(Serialize)]
struct Problem<'a> {
    code: &'static str,
    severity: Severity,
    message: &'a str,
    #[serde(flatten)]
    place: Option<Place<'a>>,
    label: &'a str,
    related: Vec<Related<'a>>,
    notes: &'a [String],
    suggestion: Option<WayOut<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    message: &'a str,
}

#[derive(Serialize)]
struct WayOut<'a> {
    message: &'a str,
    replacement: Option<Replacement<'a>>,
}

#[derive(Serialize)]
struct Replacement<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    text: &'a str,
}

/// The diagnostics as a JSON array.
///
/// ```
/// use comity::diagnostic::to_json;
/// use comity::source::Sources;
/// assert_eq!(to_json(&Sources::new(), &[]), "[]\n");
/// ```
#[must_use]
pub fn to_json(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    let of = |diagnostic| problem(sources, diagnostic);
    pretty(&diagnostics.iter().map(of).collect::<Vec<_>>())
}

/// A document of strings, numbers and lists, which serde can always write: the empty text is never seen.
pub(super) fn pretty(document: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}

fn problem<'a>(sources: &'a Sources, diagnostic: &'a Diagnostic) -> Problem<'a> {
    let related = |(span, words): &'a (_, String)| Related {
        place: Place::of(sources, *span),
        message: words,
    };
    let replacement = |(span, text): &'a (_, String)| Replacement {
        place: Place::of(sources, *span),
        text,
    };
    Problem {
        code: diagnostic.code.name(),
        severity: diagnostic.severity(),
        message: &diagnostic.message,
        place: Place::of(sources, diagnostic.span),
        label: &diagnostic.label,
        related: diagnostic.related.iter().map(related).collect(),
        notes: &diagnostic.notes,
        suggestion: diagnostic.suggestion.as_ref().map(|suggestion| WayOut {
            message: &suggestion.message,
            replacement: suggestion.replacement.as_ref().map(replacement),
        }),
    }
}
