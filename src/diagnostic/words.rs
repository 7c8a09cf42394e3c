//! The words of diagnostics in four languages: of each code what it means and the way out, what stands around them, and every message.
//!
//! In: the files of `locales/diagnostics`, which are part of the program. Out: [`words`]. Nothing is refused: a test shows that every file
//! can be read and has every code.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::codes::Code;
use crate::language::Language;

/// All of one language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// An error.
    pub(super) error: String,
    /// A warning.
    pub(super) warning: String,
    /// Several errors.
    pub(super) errors: String,
    /// Several warnings.
    pub(super) warnings: String,
    /// A note.
    pub(super) note: String,
    /// A way out, as it stands below a picture.
    pub(super) help: String,
    /// Before the text that mends a problem.
    pub(super) write: String,
    /// Before an example.
    pub(super) for_example: String,
    /// Before what to do.
    pub(super) the_way_out: String,
    /// What an error asks of the reader.
    pub(super) gravity_of_an_error: String,
    /// What an error in a law in XML asks of the reader.
    pub(super) gravity_of_an_import_error: String,
    /// What a warning asks of the reader.
    pub(super) gravity_of_a_warning: String,
    /// By the name of the code.
    codes: BTreeMap<String, Explanation>,
    /// By the English text; none in English.
    #[serde(default)]
    messages: BTreeMap<String, String>,
}

/// The words of one code.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Explanation {
    /// What it means; the first sentence says it in short.
    pub(super) meaning: String,
    /// What to do.
    pub(super) way_out: String,
}

impl Words {
    /// What a text of ours is in this language, its blanks numbered.
    pub(super) fn message(&'static self, english: &str) -> Option<&'static str> {
        self.messages.get(english).map(String::as_str)
    }

    /// The words of a code.
    pub(super) fn of(&'static self, code: Code) -> &'static Explanation {
        static NONE: Explanation = Explanation {
            meaning: String::new(),
            way_out: String::new(),
        };
        self.codes.get(code.name()).unwrap_or(&NONE)
    }
}

/// The words of a language, read where they are asked for first.
pub(super) fn words(language: Language) -> &'static Words {
    static ENGLISH: LazyLock<Words> =
        LazyLock::new(|| read(include_str!("../../locales/diagnostics/en.toml")));
    static SPANISH: LazyLock<Words> =
        LazyLock::new(|| read(include_str!("../../locales/diagnostics/es.toml")));
    static PORTUGUESE: LazyLock<Words> =
        LazyLock::new(|| read(include_str!("../../locales/diagnostics/pt.toml")));
    static FRENCH: LazyLock<Words> =
        LazyLock::new(|| read(include_str!("../../locales/diagnostics/fr.toml")));
    match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
        Language::Pt => &PORTUGUESE,
        Language::Fr => &FRENCH,
    }
}

fn read(text: &str) -> Words {
    toml::from_str(text).unwrap_or_default()
}
