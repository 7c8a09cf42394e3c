//! Words of the corpus in the other languages.
//!
//! In: files named `*.words.toml`, each with the words of one state: `[[text]]` rows that repeat a text of the state's file in its language, and give it
//! in the others; a row with that language alone says that the text reads the same everywhere. Out: [`State::translations`]. Kept apart from the law, so that whoever corrects a translation never touches a
//! provision, and so that a text that is reworded loses its translation instead of keeping a wrong one. A text without translation
//! stands as the state's file has it, and the linter counts it.

use std::collections::BTreeSet;
use std::collections::btree_map::Entry;

use super::file::{self, Report};
use super::row::Row;
use super::{Authority, AuthorityKind, Effect, State, StateCode, format};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::language::{Language, Texts};
use crate::source::Spanned;

/// The languages beside that of a state's file.
fn others(own: Language) -> impl Iterator<Item = Language> {
    Language::ALL
        .into_iter()
        .filter(move |&language| language != own)
}

/// Words that labels of articles have in every language.
const LATIN: [&str; 12] = [
    "bis",
    "ter",
    "quater",
    "quáter",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "nonies",
    "decies",
    "undecies",
    "duodecies",
];

/// How the name of a file of words ends.
pub(super) const ENDING: &str = ".words.toml";

/// The words of one state.
pub(super) struct Words {
    pub(super) state: Spanned<StateCode>,
    texts: Vec<(Spanned<String>, Texts)>,
}

/// Reads a file of words; `own` is the language of the file of a state, where that file is there and sound: otherwise nobody can say which
/// language a row has to repeat.
pub(super) fn read(
    text: &str,
    own: impl Fn(StateCode) -> Option<Language>,
    report: &mut Report<'_>,
) -> Option<Words> {
    let table = file::parse(text, report)?;
    let start = report.span(0..0);
    let file = Row::new(&table, start, &format::WORDS_FILE, report);
    let state = file
        .need_text("state", report)
        .and_then(|code| super::profile::state_code(code, report));
    let known = state.and_then(own);
    let own = known.unwrap_or(Language::En);
    let mut texts = Vec::new();
    for row in file.rows("text", &format::WORDS, report) {
        let repeated = match known {
            Some(_) => row.need_text(own.code(), report),
            None => row.text(own.code(), report),
        };
        let mut words = Texts::default();
        for language in others(own) {
            if let Some(text) = row.text(language.code(), report) {
                words.set(language, text.value.to_owned());
            }
        }
        let Some(text) = repeated else { continue };
        if others(own).all(|language| !row.has(language.code())) {
            for language in others(own) {
                words.set(language, text.value.to_owned());
            }
        }
        texts.push((Spanned::new(text.value.to_owned(), text.span), words));
    }
    Some(Words {
        state: Spanned::new(state?, file.place("state")),
        texts,
    })
}

/// Puts words beside the state's own. Lints: a text that stands nowhere in the state's file, one that is given twice.
pub(super) fn attach(state: &mut State, words: Words) -> Vec<Diagnostic> {
    // The words of another file about the same state stay.
    let mut translations = std::mem::take(&mut state.translations);
    let mut known: BTreeSet<&str> = texts(state).into_iter().collect();
    // Official citations and numbers are the same everywhere; a remark of ours in one may be translated.
    known.extend(state.laws.iter().map(|law| law.citation.as_str()));
    known.extend(state.authorities.iter().filter_map(label));
    let mut lints = Vec::new();
    for (text, texts) in words.texts {
        let (problem, help) = match (
            known.contains(text.value.as_str()),
            translations.entry(text.value),
        ) {
            (true, Entry::Vacant(place)) => {
                place.insert(texts);
                continue;
            }
            (true, Entry::Occupied(_)) => (
                message!("this text is translated twice"),
                message!("leave one of the two out"),
            ),
            (false, _) => (
                message!("this text stands nowhere in the state's file"),
                message!(
                    "it was reworded, or is no longer there: translate the new text, or remove this one"
                ),
            ),
        };
        lints.push(Diagnostic::new(Code::MissingCorpusTranslation, text.span, problem).help(help));
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
    others(state.language).filter_map(lint).collect()
}

/// The label of the article of a provision.
fn label(authority: &Authority) -> Option<&str> {
    match &authority.kind {
        AuthorityKind::Provision { article, .. } => Some(article),
        AuthorityKind::Measure { .. } => None,
    }
}

/// Whether the label of an article has words, beside numbers and letters: `23, sixth paragraph`.
fn is_worded(label: &str) -> bool {
    label.split(|sign: char| !sign.is_alphabetic()).any(|word| {
        let is_letters = word.chars().count() < 2 || word.chars().all(char::is_uppercase);
        !is_letters && !LATIN.contains(&word)
    })
}

/// Every text of a state that is in our words, in the order of the file; the sources of what a report shows are among them.
fn texts(state: &State) -> Vec<&str> {
    let routes = state.routes.iter().map(|route| route.source.as_str());
    let sources = std::iter::once(state.roles_source.as_str()).chain(routes);
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
        let name = match &authority.kind {
            AuthorityKind::Measure { title, .. } => Some(title.as_str()),
            AuthorityKind::Provision { .. } => label(authority).filter(|label| is_worded(label)),
        };
        let limits = authority
            .effects
            .iter()
            .filter_map(|(_, effect)| match effect {
                Effect::Limits { only } => Some(only.as_str()),
                Effect::Establishes | Effect::Excludes => None,
            });
        name.into_iter()
            .chain(authority.says.as_deref())
            .chain(limits)
            .chain([authority.source.as_str()])
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
    sources
        .chain(parties)
        .chain(laws)
        .chain(authorities)
        .chain(offences)
        .chain(silences)
        .chain(none)
        .collect()
}
