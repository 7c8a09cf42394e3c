//! Diagnostics: what is wrong with a text, where, why, and the way out.
//!
//! In: codes, places and words from the stages. Out: text as rustc draws it, JSON and SARIF, all from one structure; and, without a
//! text, what each code means and the way out. A diagnostic never says that the law differs (that is a result), nor that a file could
//! not be read (that is an error).

mod codes;
mod explanations;
mod json;
mod message;
mod place;
mod sarif;
mod text;
mod words;

pub use codes::{Code, Stage};
pub use explanations::{explain, reference};
pub use json::to_json;
pub use message::Message;
pub(crate) use message::{Blank, Phrase, blanks, message, phrase};
pub use sarif::to_sarif;
pub use text::{Decor, summary, to_text};

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::source::Span;

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The text cannot be used.
    Error,
    /// The text can be used, and deserves a second look: a lint.
    Warning,
}

impl Severity {
    /// Its word in a language: `error` or `warning`.
    #[must_use]
    pub fn word(self, language: Language) -> &'static str {
        let words = words::words(language);
        match self {
            Self::Error => &words.error,
            Self::Warning => &words.warning,
        }
    }
}

/// One problem of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of problem; it fixes the severity.
    pub code: Code,
    /// What is wrong, in a lawyer's words: one sentence, no full stop.
    pub message: Message,
    /// Where, and what stands there.
    pub span: Span,
    /// A few words under the underlined place; may be empty.
    pub label: Message,
    /// Other places that matter, each with a few words: the first declaration of a name, the steps of a loop.
    pub related: Vec<(Span, Message)>,
    /// What helps to understand it.
    pub notes: Vec<Message>,
    /// The way out.
    pub suggestion: Option<Suggestion>,
}

/// A way out of a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The way out in words: `did you mean act.recruitment?`
    pub message: Message,
    /// The text to put in the place, if that alone mends it.
    pub replacement: Option<(Span, String)>,
}

impl Diagnostic {
    /// A problem at a place.
    #[must_use]
    pub const fn new(code: Code, span: Span, message: Message) -> Self {
        Self {
            code,
            message,
            span,
            label: Message::none(),
            related: Vec::new(),
            notes: Vec::new(),
            suggestion: None,
        }
    }

    /// With words under the underlined place.
    #[must_use]
    pub fn label(mut self, label: Message) -> Self {
        self.label = label;
        self
    }

    /// With another place that matters.
    #[must_use]
    pub fn related(mut self, span: Span, words: Message) -> Self {
        self.related.push((span, words));
        self
    }

    /// With a note.
    #[must_use]
    pub fn note(mut self, note: Message) -> Self {
        self.notes.push(note);
        self
    }

    /// With a way out in words.
    #[must_use]
    pub fn help(mut self, message: Message) -> Self {
        self.suggestion = Some(Suggestion {
            message,
            replacement: None,
        });
        self
    }

    /// With the text to put in a place, where that alone mends it; without a way out in words it has no effect.
    #[must_use]
    pub fn replacement(mut self, span: Span, text: impl Into<String>) -> Self {
        if let Some(suggestion) = &mut self.suggestion {
            suggestion.replacement = Some((span, text.into()));
        }
        self
    }

    /// With the nearest of `candidates` as the way out, if one is near enough to be meant.
    #[must_use]
    pub fn did_you_mean<'a>(
        mut self,
        written: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        if let Some(near) = nearest(written, candidates) {
            let replacement = Some((self.span, near.to_owned()));
            self.suggestion = Some(Suggestion {
                message: message!("did you mean {}?", near),
                replacement,
            });
        }
        self
    }

    /// The severity, which the code fixes.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Whether the text cannot be used.
    #[must_use]
    pub const fn is_error(&self) -> bool {
        matches!(self.severity(), Severity::Error)
    }
}

/// Puts diagnostics in the order in which they are shown: by text and place, then by code and words.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        let places = (a.span, a.code).cmp(&(b.span, b.code));
        places.then_with(|| a.message.to_string().cmp(&b.message.to_string()))
    });
}

/// The candidate nearest to what was written, if near enough to be meant; the first in order among equals.
pub fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // Any two single signs are one change apart.
    let allowed = match written.chars().count() {
        0 | 1 => return None,
        length => (length / 3).clamp(1, 4),
    };
    candidates
        .into_iter()
        // The distance is never less than this, which costs nothing even for a word of a megabyte.
        .filter(|candidate| written.len().abs_diff(candidate.len()) <= 4 * allowed)
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}
