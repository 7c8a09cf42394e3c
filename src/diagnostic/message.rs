//! The words of a diagnostic, in four languages.
//!
//! In: an English text with blanks, and what fills them. Out: a [`Message`], told in a [`Language`]. The English text stands where the
//! message is made, and is its key in `locales/diagnostics/*.toml`, so that a changed text loses its translations loudly: a test looks for
//! every text of the source in every file. A text that has no translation is told in English; nothing is refused.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;

use super::words::words;
use crate::language::Language;

/// What a diagnostic says: words of this library, which it has in four languages, or words of its caller, which it passes on.
///
/// ```
/// use comity::diagnostic::Message;
/// use comity::language::Language;
/// let message = Message::verbatim("2000-11-31 is not in the calendar");
/// assert_eq!(message.text(Language::Es), "2000-11-31 is not in the calendar");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message(Said);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    /// Names, numbers, examples, and whatever else is the same in every language.
    Verbatim(String),
    /// A text of ours, and what fills its blanks.
    Ours {
        english: &'static str,
        blanks: Vec<Message>,
    },
}

/// A text of ours without anything to fill in, or before it is filled: what tables of the language and of the corpus format hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrase(&'static str);

impl Message {
    /// Words that are told as they stand, whatever the language.
    #[must_use]
    pub fn verbatim(words: impl Into<String>) -> Self {
        Self(Said::Verbatim(words.into()))
    }

    /// No words.
    pub(super) const fn none() -> Self {
        Self(Said::Verbatim(String::new()))
    }

    /// Of the macro [`message!`], which counts the blanks.
    pub(crate) const fn ours(english: &'static str, blanks: Vec<Self>) -> Self {
        Self(Said::Ours { english, blanks })
    }

    /// The words in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let mut text = String::new();
        self.tell(language, &mut text);
        text
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Said::Verbatim(words) => words.is_empty(),
            Said::Ours { english, .. } => english.is_empty(),
        }
    }

    /// Appends the words. Messages nest as deep as the source writes them within each other.
    fn tell(&self, language: Language, text: &mut String) {
        let (english, blanks) = match &self.0 {
            Said::Verbatim(words) => return text.push_str(words),
            Said::Ours { english, blanks } => (*english, blanks),
        };
        let translated = if language == Language::En {
            None
        } else {
            words(language).message(english)
        };
        if let Some(translated) = translated {
            let mut parts = translated.split('{');
            text.push_str(parts.next().unwrap_or_default());
            for part in parts {
                let numbered = part.split_once('}');
                let blank = numbered.and_then(|(number, rest)| {
                    let blank = blanks.get(number.parse::<usize>().ok()?)?;
                    Some((blank, rest))
                });
                if let Some((blank, rest)) = blank {
                    blank.tell(language, text);
                    text.push_str(rest);
                } else {
                    text.push('{');
                    text.push_str(part);
                }
            }
        } else {
            let mut blanks = blanks.iter();
            let mut parts = english.split(BLANK);
            text.push_str(parts.next().unwrap_or_default());
            for part in parts {
                if let Some(blank) = blanks.next() {
                    blank.tell(language, text);
                }
                text.push_str(part);
            }
        }
    }
}

/// The English words.
impl fmt::Display for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text(Language::En))
    }
}

/// What can fill a blank: names, numbers and days stand as they are, messages are told in the language.
pub(crate) trait Blank {
    /// As part of a message.
    fn blank(&self) -> Message;
}

impl<T: Blank + ?Sized> Blank for &T {
    fn blank(&self) -> Message {
        (**self).blank()
    }
}

impl Blank for Message {
    fn blank(&self) -> Message {
        self.clone()
    }
}

impl Blank for Phrase {
    fn blank(&self) -> Message {
        self.message()
    }
}

/// For what reads the same in every language.
macro_rules! verbatim {
    ($($kind:ty),*) => {$(
        impl Blank for $kind {
            fn blank(&self) -> Message {
                Message::verbatim(self.to_string())
            }
        }
    )*};
}

verbatim!(str, String, Cow<'_, str>, usize, u32, u16, Date);

impl Phrase {
    /// Of the macro [`phrase!`].
    pub(crate) const fn new(english: &'static str) -> Self {
        Self(english)
    }

    /// Words and signs of the rule language and of the corpus format, which are the same in every language.
    pub(crate) const fn written(words: &'static str) -> Self {
        Self(words)
    }

    /// The English words.
    pub(crate) const fn english(self) -> &'static str {
        self.0
    }

    /// The words as a message.
    pub(crate) const fn message(self) -> Message {
        Message::ours(self.0, Vec::new())
    }

    /// The words as a message, the one blank in them filled.
    pub(crate) fn filled(self, blank: impl Blank) -> Message {
        Message::ours(self.0, vec![blank.blank()])
    }

    /// The words in a language.
    pub(crate) fn text(self, language: Language) -> String {
        self.message().text(language)
    }
}

/// What stands in the place of a blank in an English text. In a translation it bears its number, `{0}` the first, since languages put
/// words in other orders.
const BLANK: &str = "{}";

/// How many blanks an English text has.
pub(crate) const fn blanks(english: &str) -> usize {
    let mut bytes = english.as_bytes();
    let mut count = 0;
    while let [first, rest @ ..] = bytes {
        if let (b'{', [b'}', ..]) = (*first, rest) {
            count += 1;
        }
        bytes = rest;
    }
    count
}

/// A message: an English text, and what fills each `{}` in it, in order; the compiler counts them.
macro_rules! message {
    ($english:literal $(, $blank:expr)* $(,)?) => {{
        const {
            assert!(
                $crate::diagnostic::blanks($english) == <[&str]>::len(&[$(stringify!($blank)),*]),
                "as many blanks as there is to fill in"
            );
        }
        $crate::diagnostic::Message::ours(
            $english,
            vec![$($crate::diagnostic::Blank::blank(&$blank)),*],
        )
    }};
}

/// A text of ours for a table: a [`Phrase`].
macro_rules! phrase {
    ($english:literal) => {
        $crate::diagnostic::Phrase::new($english)
    };
}

pub(crate) use {message, phrase};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_filled_in_order_and_other_braces_stand() {
        let message = message!("write {}: { {} }", "a", message!("<{}>", "b"));
        assert_eq!(message.to_string(), "write a: { <b> }");
        // No such text is in the files: it is told in English.
        assert_eq!(message.text(Language::Fr), "write a: { <b> }");
        assert_eq!(blanks("{}{ }{0}{}"), 2);
    }
}
