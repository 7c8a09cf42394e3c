//! State files with one mistake each, and with many. The rule book is made by hand, so that these tests ask nothing of the parser.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod between_rows;
mod one_row;

use std::fmt::Write as _;

use super::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::quantity::Unit;
use crate::rulebook::{Element, Expression, ExpressionKind, Instrument, RuleBook, Subject};
use crate::source::{SourceId, Sources};

/// A state whose every kind of row is there, without a mistake.
const WHOLE: &str = include_str!("tests/whole.toml");

fn rulebook() -> RuleBook {
    use Subject::{Offence, State};
    let elements = [
        ("act.recruitment", Offence, None),
        ("act.transfer", Offence, None),
        ("means.not_required", Offence, None),
        ("means.fraud", Offence, None),
        ("means.any", Offence, None),
        ("penalty.basic_min", Offence, Some(Unit::Years)),
        ("penalty.basic_max", Offence, Some(Unit::Years)),
        ("prevention.national_plan", State, None),
    ];
    let span = Span::new(Sources::new().add("elements.norm", ""), 0, 0);
    let elements = elements.map(|(name, subject, unit)| Element {
        name: name.to_owned(),
        title: Texts::english(name),
        ask: Texts::english(name),
        subject,
        unit,
        follows_from: Vec::new(),
        definition: (name == "means.any").then_some(Expression {
            kind: ExpressionKind::Federal,
            span,
        }),
        span,
    });
    let instrument = Instrument {
        name: "palermo".to_owned(),
        title: Texts::english("Protocol"),
        adopted: Date::constant(2000, 11, 15),
        in_force: Some(Date::constant(2003, 12, 25)),
        cite: "2237 UNTS 319".to_owned(),
        articles: Vec::new(),
        span,
    };
    RuleBook {
        elements: elements.to_vec(),
        instruments: vec![instrument],
        ..RuleBook::default()
    }
}

fn read(text: &str) -> (Corpus, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let id = sources.add("argentina.toml", text);
    load(&sources, &[id], &rulebook())
}

/// Each diagnostic as its code and the text that it underlines.
fn found(text: &str) -> Vec<(Code, String)> {
    let (_, diagnostics) = read(text);
    let at = |diagnostic: &Diagnostic| text[diagnostic.span.range()].to_owned();
    diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.code, at(diagnostic)))
        .collect()
}

/// The whole file with one passage, which it has once, written otherwise.
fn with(passage: &str, instead: &str) -> String {
    assert_eq!(WHOLE.matches(passage).count(), 1, "{passage}");
    WHOLE.replace(passage, instead)
}

/// Checks that the file with that passage written otherwise has one problem, and where.
#[track_caller]
fn one(passage: &str, instead: &str, code: Code, underlined: &str) -> Diagnostic {
    let text = with(passage, instead);
    let (_, diagnostics) = read(&text);
    assert_eq!(
        found(&text),
        [(code, underlined.to_owned())],
        "{diagnostics:#?}"
    );
    diagnostics[0].clone()
}

fn replacement(diagnostic: &Diagnostic) -> Option<&str> {
    let (_, replacement) = diagnostic.suggestion.as_ref()?.replacement.as_ref()?;
    Some(replacement)
}

#[test]
fn a_whole_file_is_read_in_its_order() {
    let (corpus, diagnostics) = read(WHOLE);
    assert_eq!(diagnostics, []);
    let state = corpus.find(StateCode::parse("ARG").unwrap()).unwrap();
    let ids: Vec<&str> = state
        .authorities
        .iter()
        .map(|authority| authority.id.as_str())
        .collect();
    assert_eq!(ids, ["cp-145-bis", "plan-2008", "cp-145-ter"]);
    let book = rulebook();
    let name = |element: ElementId| book.elements()[element.index()].name.as_str();
    let [bis, plan, ter] = &state.authorities[..] else {
        panic!("three authorities")
    };
    assert_eq!(
        bis.kind,
        AuthorityKind::Provision {
            law: 0,
            article: "145 bis".to_owned()
        }
    );
    let effects: Vec<_> = bis
        .effects
        .iter()
        .map(|(element, _)| name(*element))
        .collect();
    assert_eq!(
        effects,
        ["act.recruitment", "means.not_required", "means.fraud"]
    );
    let values: Vec<_> = bis
        .values
        .iter()
        .map(|(id, value)| format!("{} {value}", name(*id)))
        .collect();
    assert_eq!(
        values,
        ["penalty.basic_max 6 years", "penalty.basic_min 3 years"]
    );
    assert_eq!(
        (&bis.prevails_over[..], &bis.offences[..]),
        (&[2][..], &[0][..])
    );
    assert_eq!(
        (plan.precision, plan.basis),
        (Precision::Year, Basis::Unverified)
    );
    assert_eq!(
        (state.rank(plan), state.rank(ter)),
        (Rank::Measure, Rank::Statute)
    );
    assert_eq!((&plan.offences[..], &ter.offences[..]), (&[][..], &[0][..]));
    let silent: Vec<&str> = state.silences[0]
        .elements
        .iter()
        .map(|&id| name(id))
        .collect();
    assert_eq!(
        silent,
        [
            "means.not_required",
            "means.fraud",
            "prevention.national_plan"
        ]
    );
    assert_eq!(state.silences[1].looked_in, [0, 1]);
    assert_eq!(state.silences[1].offences, [0]);
    assert_eq!(state.no_offences.len(), 1);
    assert_eq!(state.parties[0].uncertain, ["signed"]);
    assert_eq!(&WHOLE[bis.span.range()], "\"cp-145-bis\"");
    assert_eq!(&WHOLE[state.silences[0].span.range()], "[[silent]]");
}

#[test]
fn what_is_not_toml_stops_the_file_and_is_listed_whole() {
    let text = with("federal = true", "federal = ").replace(
        "language = \"es\"\nurl = \"https://example.org/ley-26364\"",
        "language = es\nurl",
    );
    let (corpus, diagnostics) = read(&text);
    assert!(corpus.states().is_empty());
    assert!(
        diagnostics
            .iter()
            .all(|diagnostic| diagnostic.code == Code::InvalidToml)
    );
    assert_eq!(diagnostics.len(), 3, "{diagnostics:#?}");
    one(
        "federal = true",
        "federal = true\nfederal = true",
        Code::InvalidToml,
        "federal",
    );
}

/// What is said of a text that is no TOML, and where: the first of each line, in the order of the lines.
fn told(text: &str) -> Vec<(String, String)> {
    let mut sources = Sources::new();
    let file = sources.add("file.toml", text);
    let (_, diagnostics) = load(&sources, &[file], &RuleBook::default());
    let told = diagnostics.iter().map(|diagnostic| {
        let place = sources.place(diagnostic.span);
        let (_, place) = place.split_once(':').unwrap();
        (place.to_owned(), diagnostic.message.to_string())
    });
    told.collect()
}

#[test]
fn what_is_no_toml_is_told_in_a_lawyers_words() {
    for (line, words) in [
        (
            "from = 2000-02-30",
            "this date cannot be read, or is not in the calendar",
        ),
        (
            "from = 2000-1-1",
            "this date cannot be read, or is not in the calendar",
        ),
        ("federal = non", "this is no value"),
        ("federal = Yes", "this is no value"),
        ("federal = tru", "this is no value"),
        (
            "name = 'abc",
            "this text is never closed, or holds a backslash",
        ),
        (
            "name = \"a\\q\"",
            "this text is never closed, or holds a backslash",
        ),
        ("name = \"a\" \"b\"", "the line goes on behind its value"),
        ("federal =", "a value is missing here"),
        ("precision: \"day\"", "an equals sign is missing here"),
        (
            "// comment",
            "this is no comment, or holds a sign that cannot stand in one",
        ),
        ("name = Ley 26", "a text must stand in double quotes"),
        ("number = 08", "a number cannot begin with a zero"),
    ] {
        let found: Vec<String> = told(line).into_iter().map(|(_, words)| words).collect();
        assert_eq!(found, [words], "{line}");
    }
}

#[test]
fn what_is_never_closed_is_told_once_and_where_it_opens() {
    let list =
        "[state]\nroles = [\"origin\", # [\n\"transit\"\nfederal = true\nname = { en = \"A\" }\n";
    let closed = ("2:9".to_owned(), "this list is never closed".to_owned());
    assert_eq!(told(list), [closed]);
    let group = "[[provision]]\nlimits = [{ element = \"a]\", only = \"b\" ]\nbasis = \"text\"\n";
    let found = told(group);
    assert_eq!(found.len(), 1, "{found:#?}");
    let lines = "[state]\nroles_source = \"\"\"a report\nfederal = true\n";
    let (place, _) = told(lines).remove(0);
    assert_eq!(place, "2:16");
}

/// The keys of the format as `corpus/README.md` shows them to those who write the files.
#[test]
fn the_format_is_the_one_that_is_documented() {
    let page = include_str!("../../corpus/README.md");
    let (_, block) = page.split_once("```toml\n").unwrap();
    let (block, _) = block.split_once("```").unwrap();
    let table = toml::de::DeTable::parse(block).unwrap().into_inner();
    let file: Vec<&str> = table.keys().map(|key| key.get_ref().as_ref()).collect();
    let mut known: Vec<&str> = format::FILE.names().collect();
    known.sort_unstable();
    assert_eq!(file, known);
    let kinds = [
        ("state", format::STATE),
        ("party", format::PARTY),
        ("route", format::ROUTE),
        ("law", format::LAW),
        ("provision", format::PROVISION),
        ("offence", format::OFFENCE),
        ("silent", format::SILENT),
        ("no_offence", format::NO_OFFENCE),
        ("measure", format::MEASURE),
    ];
    for (name, kind) in kinds {
        let value = table[name].get_ref();
        let row = value
            .as_table()
            .or_else(|| value.as_array()?.first()?.get_ref().as_table())
            .unwrap();
        let shown: Vec<&str> = row.keys().map(|key| key.get_ref().as_ref()).collect();
        // What a measure has «as in a provision» is not shown again.
        let mut known: Vec<&str> = kind
            .names()
            .filter(|key| name != "measure" || shown.contains(key))
            .collect();
        known.sort_unstable();
        assert_eq!(shown, known, "{name}");
    }
}

#[test]
fn many_mistakes_are_listed_in_one_run() {
    let text = WHOLE
        .replace("code = \"ARG\"", "code = \"ARGENTINA\"")
        .replace("signed = 2000-12-12", "signedd = 2000-12-12")
        .replace("accession = false\n", "")
        .replace("article = \"145 bis\"", "article = 145")
        .replace("act.recruitment", "act.recruit")
        .replace("\"6 years\"", "6")
        .replace("kind = \"plan\"", "kind = \"plans\"")
        .replace("until = 2008-05-09", "until = 1980-05-09")
        .replace("punishes = \"Recruitment and transfer.\"\n", "")
        .replace("source = \"a list of parties\"\n", "");
    let codes: Vec<Code> = found(&text).into_iter().map(|(code, _)| code).collect();
    let expected = [
        Code::InvalidValue,
        Code::MissingKey,
        Code::MissingSource,
        Code::UnknownKey,
        Code::InvalidValue,
        Code::UnknownElement,
        Code::MissingUnit,
        Code::InvalidValue,
        Code::MissingKey,
        Code::ReversedDates,
    ];
    assert_eq!(codes, expected);
}

#[test]
fn no_text_makes_it_panic() {
    let boundaries: Vec<usize> = WHOLE.char_indices().map(|(at, _)| at).collect();
    for &at in boundaries.iter().step_by(7) {
        read(&WHOLE[..at]);
        read(&WHOLE[at..]);
        for odd in ["\"", "[", "]", "{", "=", "\n", "é", "\u{0}", "'''", "\r"] {
            read(&format!("{}{odd}{}", &WHOLE[..at], &WHOLE[at..]));
        }
    }
    for text in [
        "",
        "\u{feff}",
        "state = 1",
        "[[state]]",
        "law = [1, [], {}]",
        "[state]\nname = {}",
    ] {
        assert!(read(text).1.iter().any(Diagnostic::is_error), "{text}");
    }
    read(&"[".repeat(10_000));
    read(&"a.".repeat(10_000));
}

#[test]
fn a_large_file_of_mistakes_is_read_in_time() {
    let mut text = WHOLE.to_owned();
    for number in 0..4_000 {
        let _ = write!(
            text,
            "[[provision]]\nid = \"p-{number}\"\nlaw = \"codigo-pena\"\narticle = \"1\"\nfrom = 2000-01-01\n\
             establishes = [\"act.recruitmnt\"]\nbasis = \"text\"\nsource = \"x\"\nprevails_over = [\"q-{number}\"]\n"
        );
    }
    assert_eq!(read(&text).1.len(), 12_000);
}

#[test]
fn the_digest_is_of_names_and_texts() {
    let of = |texts: &[(&str, &str)]| {
        let mut sources = Sources::new();
        let ids: Vec<SourceId> = texts
            .iter()
            .map(|(name, text)| sources.add(*name, *text))
            .collect();
        load(&sources, &ids, &rulebook()).0.digest().to_owned()
    };
    let one = of(&[("a.toml", "x = 1\ny = 2\n"), ("b.toml", "")]);
    assert_eq!(one.len(), 64);
    assert_eq!(
        one,
        of(&[
            ("elsewhere/b.toml", ""),
            ("c:\\else\\a.toml", "x = 1\r\ny = 2\r\n")
        ])
    );
    assert_ne!(one, of(&[("a.toml", "x = 1\ny = 2\n"), ("c.toml", "")]));
    assert_ne!(one, of(&[("a.toml", "x = 1\ny = 3\n"), ("b.toml", "")]));
    // printf 'a.toml\0x\n\0' | sha256sum
    assert_eq!(
        of(&[("a.toml", "x\n")]),
        "b27bc40b03a491dbd54bae416baa08a754cb62ac2a4313c1c408ba0e916a9ef3"
    );
}
