//! The four languages of the Organization of American States, and texts in them.
//!
//! In: words of a rule book or a corpus. Out: [`Texts`], asked for in a [`Language`]. A missing language falls back to English, and
//! the linter counts it.

use serde::{Deserialize, Serialize};

/// A language of the Organization of American States.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// French.
    Fr,
}

impl Language {
    /// All four, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::En, Self::Es, Self::Pt, Self::Fr];

    /// The ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Fr => "fr",
        }
    }

    /// The language of that ISO 639-1 code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// One text in up to four languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// Spanish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub es: Option<String>,
    /// Portuguese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pt: Option<String>,
    /// French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
}

impl Texts {
    /// A text in English alone.
    #[must_use]
    pub fn english(text: impl Into<String>) -> Self {
        Self {
            en: Some(text.into()),
            ..Self::default()
        }
    }

    /// The text in that language, if it is there.
    #[must_use]
    pub fn exact(&self, language: Language) -> Option<&str> {
        match language {
            Language::En => self.en.as_deref(),
            Language::Es => self.es.as_deref(),
            Language::Pt => self.pt.as_deref(),
            Language::Fr => self.fr.as_deref(),
        }
    }

    /// Puts a text in that language, and gives back what stood there.
    pub fn set(&mut self, language: Language, text: String) -> Option<String> {
        match language {
            Language::En => self.en.replace(text),
            Language::Es => self.es.replace(text),
            Language::Pt => self.pt.replace(text),
            Language::Fr => self.fr.replace(text),
        }
    }

    /// The text in that language, else in English, else in the first language that there is, else empty.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        let mut others = Language::ALL.into_iter();
        self.exact(language)
            .or_else(|| others.find_map(|other| self.exact(other)))
            .unwrap_or_default()
    }

    /// The languages that are missing.
    pub fn missing(&self) -> impl Iterator<Item = Language> + '_ {
        Language::ALL
            .into_iter()
            .filter(|&language| self.exact(language).is_none())
    }
}
