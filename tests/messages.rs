//! Every text of a diagnostic, as it stands in the source, is in the files of the other languages, with the same blanks.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

/// The file in which the macros are made, with texts of its own tests.
const MAKING: &str = "message.rs";

/// The English texts of the source: what `message!` and `phrase!` begin with, and how many blanks each has.
fn english() -> BTreeMap<String, usize> {
    let mut texts = BTreeMap::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                && !path.ends_with(MAKING)
            {
                let source = fs::read_to_string(&path).unwrap();
                gather(source.parse().unwrap(), &mut texts);
            }
        }
    }
    texts
}

fn gather(tokens: TokenStream, texts: &mut BTreeMap<String, usize>) {
    let mut before = (String::new(), String::new());
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            if matches!(before.0.as_str(), "message" | "phrase") && before.1 == "!" {
                let first = group.stream().into_iter().next();
                if let Some(TokenTree::Literal(literal)) = first {
                    let syn::Lit::Str(text) = syn::Lit::new(literal) else {
                        panic!("a text is due: {group}");
                    };
                    let text = text.value();
                    texts.insert(text.clone(), text.matches("{}").count());
                }
            }
            gather(group.stream(), texts);
        }
        before = (before.1, token.to_string());
    }
}

/// What stands between backticks, in alphabetical order.
fn quoted(text: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    parts.sort_unstable();
    parts
}

/// The parts between backticks without their blanks, so that `{}` and `{0}` are alike.
fn without_blanks(text: &str) -> String {
    let mut text = text.replace("{}", "");
    for number in 0..10 {
        text = text.replace(&format!("{{{number}}}"), "");
    }
    text
}

fn mistakes(language: &str) -> Vec<String> {
    let path = format!(
        "{}/locales/diagnostics/{language}.toml",
        env!("CARGO_MANIFEST_DIR")
    );
    let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let translations = file["messages"].as_table().unwrap();
    let english = english();
    let mut mistakes = Vec::new();
    for (text, blanks) in &english {
        let Some(translated) = translations.get(text).and_then(toml::Value::as_str) else {
            mistakes.push(format!("not translated: {text}"));
            continue;
        };
        if translated.trim().is_empty() || translated != translated.trim() {
            mistakes.push(format!("empty, or with blanks around it: {text}"));
        }
        let filled = (0..*blanks).all(|number| translated.contains(&format!("{{{number}}}")));
        if !filled || translated.contains(&format!("{{{blanks}}}")) || translated.contains("{}") {
            mistakes.push(format!("other blanks: {text}"));
        }
        let (text, translated) = (without_blanks(text), without_blanks(translated));
        if quoted(&text) != quoted(&translated) {
            mistakes.push(format!("other words between backticks: {text}"));
        }
    }
    mistakes.extend(
        translations
            .keys()
            .filter(|text| !english.contains_key(*text))
            .map(|text| format!("no text of the source: {text}")),
    );
    mistakes
}

#[test]
fn the_source_has_texts() {
    let english = english();
    assert!(english.len() > 200, "{}", english.len());
    assert_eq!(english.get("did you mean {}?"), Some(&1));
}

#[test]
fn every_text_is_in_spanish() {
    assert_eq!(mistakes("es"), Vec::<String>::new());
}

#[test]
fn every_text_is_in_portuguese() {
    assert_eq!(mistakes("pt"), Vec::<String>::new());
}

#[test]
fn every_text_is_in_french() {
    assert_eq!(mistakes("fr"), Vec::<String>::new());
}
