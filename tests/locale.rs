//! The message files are alike, complete and used, and each language puts dates, quantities and lists its own way.

#![cfg(feature = "report")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use comity::assessment::Outcome;
use comity::corpus::{Basis, MeasureKind, Precision, Rank, Uncertain};
use comity::language::Language;
use comity::locale::{Argument, Locale};
use comity::syntax::tree::{Duty, Pillar, Role};
use comity::verdict::{Grade, VerdictKind};
use comity::{Quantity, Verdict};
use fluent_bundle::FluentResource;
use jiff::civil::date;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The words of reports, then those of the command itself.
fn file(language: Language) -> String {
    let code = language.code();
    [
        format!("locales/{code}.ftl"),
        format!("locales/command/{code}.ftl"),
    ]
    .map(|name| fs::read_to_string(root().join(name)).unwrap())
    .join("\n")
}

/// The messages of both files in order, each with its variables.
fn messages(language: Language) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in file(language).lines() {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            let key = line.split_once('=').unwrap().0.trim().to_owned();
            messages.push((key, BTreeSet::new()));
        }
        if line.starts_with('#') {
            continue;
        }
        for after in line.split('$').skip(1) {
            let variable = after
                .chars()
                .take_while(|&letter| letter.is_ascii_alphanumeric() || "_-".contains(letter))
                .collect();
            messages.last_mut().unwrap().1.insert(variable);
        }
    }
    messages
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// The texts of the Rust files below that folder, run together.
fn sources(folder: &str) -> String {
    let mut files = Vec::new();
    rust_files(&root().join(folder), &mut files);
    files.sort();
    files
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

/// The first argument of every call whose first argument is a string.
fn keys_said(call: &str, sources: &str) -> BTreeSet<String> {
    sources
        .split(call)
        .skip(1)
        .filter_map(|after| after.trim_start().strip_prefix('"'))
        .filter_map(|after| Some(after.split_once('"')?.0.to_owned()))
        .collect()
}

#[test]
fn every_file_can_be_read() {
    for language in Language::ALL {
        if let Err((_, errors)) = FluentResource::try_new(file(language)) {
            panic!("{}: {errors:?}", language.code());
        }
    }
}

#[test]
fn the_four_files_have_the_same_messages_with_the_same_variables_in_the_same_order() {
    let english = messages(Language::En);
    for language in Language::ALL {
        let here = messages(language);
        for (ours, theirs) in here.iter().zip(&english) {
            assert_eq!(ours, theirs, "{}.ftl", language.code());
        }
        assert_eq!(here.len(), english.len(), "{}.ftl", language.code());
        let names: BTreeMap<_, _> = here.iter().cloned().collect();
        assert_eq!(names.len(), here.len(), "a message stands twice");
    }
}

#[test]
fn every_message_that_is_said_exists() {
    let known: BTreeSet<String> = messages(Language::En)
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    let mut said = keys_said("say(", &sources("src"));
    // Reports say whole words by a shorter name, which means other things elsewhere.
    said.extend(keys_said(".word(", &sources("src/report")));
    said.extend(keys_said("(locale,", &sources("src/bin")));
    assert!(said.contains("receipt-engine") && said.contains("list-and"));
    let missing: Vec<_> = said.difference(&known).collect();
    assert!(
        missing.is_empty(),
        "no message in locales/en.ftl: {missing:?}"
    );
}

#[test]
fn every_message_is_used() {
    let sources = sources("src");
    let unused: Vec<String> = messages(Language::En)
        .into_iter()
        .map(|(key, _)| key)
        // A unit's name comes from the rule book; what help says, the tree of commands asks for, and a test beside it looks there.
        .filter(|key| {
            let families = [
                "unit-", "about-", "more-", "after-", "help-", "value-", "heading-",
            ];
            !families.iter().any(|family| key.starts_with(family))
        })
        // What was perhaps meant is told by the message beside that which says that something is not there.
        .filter(|key| {
            let key = key.strip_suffix("-near").unwrap_or(key);
            !sources.contains(&format!("\"{key}\""))
        })
        .collect();
    assert!(
        unused.is_empty(),
        "in locales/en.ftl and nowhere in src: {unused:?}"
    );
}

/// Every word of the field in that language.
fn field_words(locale: &Locale) -> Vec<String> {
    let mut words: Vec<String> = VerdictKind::ALL
        .map(|kind| locale.verdict(kind))
        .into_iter()
        .collect();
    words.push(locale.outcome(Outcome::NotApplicable));
    words.push(locale.outcome(Outcome::Verdict(Verdict::MET)));
    words.extend(Grade::ALL.map(|grade| locale.grade(grade)));
    words.extend(Duty::ALL.map(|duty| locale.duty(duty)));
    words.extend(Pillar::ALL.map(|pillar| locale.pillar(pillar)));
    words.extend(Role::ALL.map(|role| locale.role(role)));
    words.extend(Language::ALL.map(|language| locale.language_name(language)));
    words.extend(
        [Basis::Text, Basis::Secondary, Basis::Unverified].map(|basis| locale.basis(basis)),
    );
    words.extend([Uncertain::Date, Uncertain::Article].map(|what| locale.uncertain(what)));
    words.extend(
        [
            Rank::Constitution,
            Rank::Treaty,
            Rank::Statute,
            Rank::Decree,
            Rank::Resolution,
            Rank::Measure,
        ]
        .map(|rank| locale.rank(rank)),
    );
    words.extend(
        [
            Precision::Month,
            Precision::Quarter,
            Precision::Year,
            Precision::Passage,
            Precision::Bill,
            Precision::Gazette,
        ]
        .map(|precision| locale.precision(precision).unwrap()),
    );
    words.extend(
        [
            MeasureKind::Plan,
            MeasureKind::Agency,
            MeasureKind::Unit,
            MeasureKind::Agreement,
            MeasureKind::Campaign,
            MeasureKind::Training,
            MeasureKind::Statistics,
            MeasureKind::Practice,
        ]
        .map(|kind| locale.measure_kind(kind)),
    );
    words.extend((1..=12).map(|month| locale.date(date(2013, month, 2))));
    words
}

#[test]
fn every_word_of_the_field_is_a_word_in_every_language() {
    let keys: BTreeSet<String> = messages(Language::En)
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    for language in Language::ALL {
        let locale = Locale::new(language);
        for word in field_words(&locale) {
            assert!(
                !word.is_empty() && !word.contains(['{', '$', '\u{2068}']),
                "{word}"
            );
            assert!(!keys.contains(&word), "the name of a message: {word}");
        }
        assert_eq!(locale.precision(Precision::Day), None);
    }
}

fn in_each(say: impl Fn(&Locale) -> String) -> [String; 4] {
    Language::ALL.map(|language| say(&Locale::new(language)))
}

#[test]
fn outcomes_are_told_apart_in_every_language() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        let words: BTreeSet<String> = VerdictKind::ALL.map(|kind| locale.verdict(kind)).into();
        assert_eq!(words.len(), VerdictKind::ALL.len());
    }
    assert_eq!(
        in_each(|locale| locale.verdict(VerdictKind::PartlyMet)),
        [
            "partly met",
            "cumplido en parte",
            "cumprido em parte",
            "satisfait en partie"
        ]
    );
}

#[test]
fn dates_in_long_form() {
    assert_eq!(
        in_each(|locale| locale.date(date(2013, 1, 5))),
        [
            "5 January 2013",
            "5 de enero de 2013",
            "5 de janeiro de 2013",
            "5 janvier 2013"
        ]
    );
    assert_eq!(
        in_each(|locale| locale.date(date(2004, 3, 1))),
        [
            "1 March 2004",
            "1 de marzo de 2004",
            "1º de março de 2004",
            "1er mars 2004"
        ]
    );
}

#[test]
fn quantities_in_words() {
    let quantity = |text: &str| {
        let quantity = Quantity::parse(text).unwrap();
        in_each(|locale| locale.quantity(&quantity))
    };
    assert_eq!(quantity("1 years"), ["1 year", "1 año", "1 ano", "1 an"]);
    assert_eq!(
        quantity("15 years"),
        ["15 years", "15 años", "15 anos", "15 ans"]
    );
    assert_eq!(
        quantity("5 years 1 month"),
        [
            "5 years and 1 month",
            "5 años y 1 mes",
            "5 anos e 1 mês",
            "5 ans et 1 mois"
        ]
    );
    // One and a half is one in French and Portuguese (CLDR, plural rules).
    assert_eq!(
        quantity("1.5 years"),
        ["1.5 years", "1,5 años", "1,5 ano", "1,5 an"]
    );
    assert_eq!(
        quantity("1000 days"),
        ["1,000 days", "1000 días", "1.000 dias", "1\u{a0}000 jours"]
    );
    assert_eq!(
        quantity("life"),
        ["for life", "perpetua", "perpétua", "à perpétuité"]
    );
    assert_eq!(quantity("30 percent"), ["30 percent"; 4]);
}

#[test]
fn lists_and_the_spanish_e() {
    let list = |members: &[&str]| {
        let members: Vec<String> = members.iter().map(|&member| member.to_owned()).collect();
        in_each(|locale| locale.list(&members))
    };
    assert_eq!(list(&[]), [""; 4]);
    assert_eq!(list(&["a"]), ["a"; 4]);
    assert_eq!(list(&["a", "b"]), ["a and b", "a y b", "a e b", "a et b"]);
    assert_eq!(
        list(&["a", "b", "c"]),
        ["a, b and c", "a, b y c", "a, b e c", "a, b et c"]
    );
    let spanish = |last: &str| list(&["a", last])[1].clone();
    assert_eq!(spanish("indígenas"), "a e indígenas");
    assert_eq!(spanish("Italia"), "a e Italia");
    assert_eq!(spanish("«hijos»"), "a e «hijos»");
    assert_eq!(spanish("Índice"), "a e Índice");
    assert_eq!(spanish("hielo"), "a y hielo");
    assert_eq!(spanish("iones"), "a y iones");
    assert_eq!(spanish("Honduras"), "a y Honduras");
}

#[test]
fn numbers_and_arguments() {
    assert_eq!(
        in_each(|locale| locale.number(12_345_usize)),
        ["12,345", "12\u{a0}345", "12.345", "12\u{a0}345"]
    );
    let english = Locale::new(Language::En);
    assert_eq!(english.say("no-such-message", &[]), "no-such-message");
    assert_eq!(
        english.say("receipt-on", &[("dates", Argument::from("{ $x }"))]),
        "Law in force on { $x }"
    );
    assert_eq!(english.say("receipt-on", &[]), "Law in force on {$dates}");
}

#[test]
fn a_locale_can_be_shared_between_threads() {
    const fn shared<T: Send + Sync>() {}
    shared::<Locale>();
}
