//! English where another language is due.

use comity::diagnostic::{Diagnostic, Message};
use comity::language::Language;

/// Words that English sentences have, and that neither the other languages nor the rule language have.
const ENGLISH: &[&str] = &[
    "the", "this", "that", "there", "has", "have", "are", "be", "must", "which", "with", "without",
    "write", "leave", "expected", "found", "its", "it", "name", "here", "twice", "two",
];

/// What a diagnostic says in that language with an English word outside quotation marks and backticks, if it does.
pub(crate) fn english_in(diagnostic: &Diagnostic, language: Language) -> Option<String> {
    let suggestion = diagnostic.suggestion.iter();
    let mut messages: Vec<&Message> = vec![&diagnostic.message, &diagnostic.label];
    messages.extend(diagnostic.related.iter().map(|(_, message)| message));
    messages.extend(&diagnostic.notes);
    messages.extend(suggestion.map(|suggestion| &suggestion.message));
    let mut texts = messages.into_iter().map(|message| message.text(language));
    texts.find(|text| {
        let mut ours = plain(text, '`', '`');
        ours = plain(&ours, '«', '»');
        ours = plain(&ours, '"', '"');
        ours.split(|sign: char| !sign.is_alphanumeric() && sign != '.' && sign != '_')
            .any(|word| ENGLISH.contains(&word))
    })
}

/// The text without what stands between two signs.
fn plain(text: &str, open: char, close: char) -> String {
    let mut ours = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        ours.push_str(before);
        rest = after.split_once(close).map_or("", |(_, rest)| rest);
    }
    ours + rest
}
