//! Words of the corpus in the other languages.
//!
//! In: files named `*.words.toml`, each with the words of one state: `[[text]]` rows that repeat a text of the state's file in English, and give it in Spanish,
//! Portuguese and French. Out: [`State::translations`]. Kept apart from the law, so that whoever corrects a translation never touches a
//! provision, and so that a text that is reworded loses its translation instead of keeping a wrong one. A text without translation falls
//! back to English, and the linter counts it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::file::{self, Report};
use super::row::Row;
use super::{AuthorityKind, Effect, State, StateCode, format};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::language::{Language, Texts};
use crate::source::Spanned;

/// How the name of a file of words ends.
pub(super) const ENDING: &str = ".words.toml";

/// The words of one state.
pub(super) struct Words {
    pub(super) state: Spanned<StateCode>,
    texts: Vec<(Spanned<String>, Texts)>,
}

/// Reads a file of words.
pub(super) fn read(text: &str, report: &mut Report<'_>) -> Option<Words> {
    let table = file::parse(text, report)?;
    let start = report.span(0..0);
    let file = Row::new(&table, start, &format::WORDS_FILE, report);
    let state = file
        .need_text("state", report)
        .and_then(|code| super::profile::state_code(code, report));
    let mut texts = Vec::new();
    for row in file.rows("text", &format::WORDS, report) {
        let english = row.need_text("en", report);
        let mut words = Texts::default();
        for language in [Language::Es, Language::Pt, Language::Fr] {
            if let Some(text) = row.text(language.code(), report) {
                words.set(language, text.value.to_owned());
            }
        }
        texts.extend(
            english.map(|english| (Spanned::new(english.value.to_owned(), english.span), words)),
        );
    }
    Some(Words {
        state: Spanned::new(state?, file.place("state")),
        texts,
    })
}

/// Puts words beside the state's own. Lints: a text that stands nowhere in the state's file, one that is given twice.
pub(super) fn attach(state: &mut State, words: Words) -> Vec<Diagnostic> {
    let known: BTreeSet<&str> = texts(state).into_iter().collect();
    let (mut lints, mut translations) = (Vec::new(), BTreeMap::new());
    for (english, texts) in words.texts {
        let problem = match (
            known.contains(english.value.as_str()),
            translations.entry(english.value),
        ) {
            (true, Entry::Vacant(place)) => {
                place.insert(texts);
                continue;
            }
            (true, Entry::Occupied(_)) => message!("this text is translated twice"),
            (false, _) => message!("this text stands nowhere in the state's file"),
        };
        lints.push(
            Diagnostic::new(Code::MissingCorpusTranslation, english.span, problem).help(message!(
                "it was reworded, or is no longer there: translate the new text, or remove this one"
            )),
        );
    }
    state.translations = translations;
    lints
}

/// A lint for each language in which texts of a state are missing.
pub(super) fn missing(state: &State) -> Vec<Diagnostic> {
    let texts: BTreeSet<&str> = texts(state).into_iter().collect();
    let lint = |language: Language| {
        let without = |text: &&&str| {
            state
                .translations
                .get(**text)
                .and_then(|words| words.exact(language))
                .is_none()
        };
        let missing: Vec<&&str> = texts.iter().filter(without).collect();
        let first = missing.first()?;
        let message = message!(
            "{} of {} texts of {} are not there in {}",
            missing.len(),
            texts.len(),
            state.code.as_str(),
            language.code()
        );
        Some(
            Diagnostic::new(Code::MissingCorpusTranslation, state.span, message)
                .note(message!("the first is: {}", first))
                .help(message!(
                    "add it to the file of words of the state (its name ends in {})",
                    ENDING
                )),
        )
    };
    [Language::Es, Language::Pt, Language::Fr]
        .into_iter()
        .filter_map(lint)
        .collect()
}

/// Every text of a state that is in our words, in the order of the file.
fn texts(state: &State) -> Vec<&str> {
    let parties = state
        .parties
        .iter()
        .filter_map(|party| party.reservation.as_deref());
    let laws = state
        .laws
        .iter()
        .flat_map(|law| [law.title.as_str()].into_iter().chain(law.note.as_deref()));
    // What says nothing of any element yet is to be written first; that it is not translated is no second mistake.
    let telling = state
        .authorities
        .iter()
        .filter(|authority| !authority.effects.is_empty() || !authority.values.is_empty());
    let authorities = telling.flat_map(|authority| {
        let title = match &authority.kind {
            AuthorityKind::Measure { title, .. } => Some(title.as_str()),
            AuthorityKind::Provision { .. } => None,
        };
        let limits = authority
            .effects
            .iter()
            .filter_map(|(_, effect)| match effect {
                Effect::Limits { only } => Some(only.as_str()),
                Effect::Establishes | Effect::Excludes => None,
            });
        title
            .into_iter()
            .chain(authority.says.as_deref())
            .chain(limits)
    });
    let offences = state
        .offences
        .iter()
        .map(|offence| offence.punishes.as_str());
    let silences = state
        .silences
        .iter()
        .filter_map(|silence| silence.note.as_deref());
    let none = state
        .no_offences
        .iter()
        .filter_map(|none| none.note.as_deref());
    parties
        .chain(laws)
        .chain(authorities)
        .chain(offences)
        .chain(silences)
        .chain(none)
        .collect()
}
