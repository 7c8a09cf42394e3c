//! Messages in the four languages of the Organization of American States.
//!
//! In: the name of a message and what fills its blanks, or a word of the field (an outcome, a duty, a date, a quantity). Out: text
//! in one [`Language`]. It refuses nothing: a message that is missing stands as its name, and the tests see to it that none is. The messages are in
//! `locales/*.ftl`, in the form of Project Fluent, one file a language; texts of rule books and corpora are [`Texts`](crate::language::Texts)
//! and not its business.

mod numerals;
mod phrases;
mod words;

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::language::Language;

/// What fills a blank of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// Words, as they stand.
    Text(Cow<'a, str>),
    /// A number: written as the language writes numbers, to three decimals, and choosing between singular and plural.
    Number(f64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Argument<'_> {
    /// A count; beyond four thousand million it stays there.
    fn from(count: usize) -> Self {
        Self::Number(u32::try_from(count).unwrap_or(u32::MAX).into())
    }
}

impl From<u32> for Argument<'_> {
    fn from(count: u32) -> Self {
        Self::Number(count.into())
    }
}

impl From<f64> for Argument<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// The messages of one language.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Locale")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Locale {
    /// The messages of that language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let tag = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that keep scripts of two directions apart would be noise here: all four languages run from left to right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| number_of(value, Language::En),
            Language::Es => |value, _| number_of(value, Language::Es),
            Language::Pt => |value, _| number_of(value, Language::Pt),
            Language::Fr => |value, _| number_of(value, Language::Fr),
        }));
        // A file with a mistake still gives the messages that could be read; a test refuses such a file, and a message written twice.
        let resource = FluentResource::try_new(source(language).to_owned())
            .unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The same, with more messages, in the form of Project Fluent: the words of whoever embeds the library.
    ///
    /// A message of a name that is there already takes its place; what cannot be read is passed over.
    ///
    /// ```
    /// use comity::language::Language;
    /// use comity::locale::Locale;
    /// let locale = Locale::new(Language::Pt).with("yes = claro que sim");
    /// assert_eq!(locale.say("yes", &[]), "claro que sim");
    /// ```
    #[must_use]
    pub fn with(mut self, messages: &str) -> Self {
        let resource = FluentResource::try_new(messages.to_owned());
        self.bundle
            .add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
        self
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message of that name, its blanks filled. A message that is missing stands as its name, a blank that nobody fills as `{$name}`.
    ///
    /// ```
    /// use comity::language::Language;
    /// use comity::locale::Locale;
    /// let locale = Locale::new(Language::Es);
    /// assert_eq!(locale.say("unit-years", &[("number", 1_u32.into())]), "1 año");
    /// assert_eq!(locale.say("unit-years", &[("number", 4.5.into())]), "4,5 años");
    /// ```
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let message = self.bundle.get_message(key);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_ref()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            filled.set(*name, value);
        }
        // The errors say which blank nobody filled; the text shows it in its place.
        let mut unfilled = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&filled), &mut unfilled)
            .into_owned()
    }

    /// Whether there is a message of that name.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

const fn source(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../locales/en.ftl"),
        Language::Es => include_str!("../locales/es.ftl"),
        Language::Pt => include_str!("../locales/pt.ftl"),
        Language::Fr => include_str!("../locales/fr.ftl"),
    }
}

fn number_of(value: &FluentValue<'_>, language: Language) -> Option<String> {
    if let FluentValue::Number(number) = value {
        Some(numerals::written(number.value, language))
    } else {
        None
    }
}
