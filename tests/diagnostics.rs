//! Diagnostics: what each writer writes, what each code tells, and that no span makes a writer fail.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use comity::diagnostic::{
    Code, Decor, Diagnostic, Message, Severity, Suggestion, explain, reference, summary, to_json,
    to_sarif, to_text,
};
use comity::language::Language;
use comity::source::{SourceId, Sources, Span};
use proptest::prelude::*;

const RULES: &str = "rule palermo.5.1 {\n    title { es \"Captación, año 2000\" } requires acto.captacion\n    applies when federal and role origin or role transit\n}\n";
const ELEMENTS: &str =
    "// Elementos: señas\nelement act.recruitment { title { es \"Captación\" } }\n";

/// The place of `words` in `text`.
fn span(source: SourceId, text: &str, words: &str) -> Span {
    let start = text.find(words).unwrap();
    Span::new(source, start, start + words.len())
}

/// Two files, non-ASCII text before what is wrong; an error with everything and a warning with a replacement of its own.
fn two_files() -> (Sources, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let rules = sources.add("rules/protección niños.norm", RULES);
    let elements = sources.add("rules/elements.norm", ELEMENTS);
    let unknown = Diagnostic::new(
        Code::UnknownName,
        span(rules, RULES, "acto.captacion"),
        Message::verbatim("no element, rule or interpretation is named acto.captacion"),
    )
    .label(Message::verbatim("not declared"))
    .related(
        span(elements, ELEMENTS, "act.recruitment"),
        Message::verbatim("this one is near"),
    )
    .related(
        span(rules, RULES, "palermo.5.1"),
        Message::verbatim("in this rule"),
    )
    .note(Message::verbatim(
        "names are exact: «acción» and «accion» are two",
    ))
    .did_you_mean("act.recruitmen", ["act.recruitment", "act.harbouring"]);
    let mut mixed = Diagnostic::new(
        Code::MixedAndOr,
        span(rules, RULES, "federal and role origin or role transit"),
        Message::verbatim("`and` and `or` stand side by side without parentheses"),
    );
    mixed.suggestion = Some(Suggestion {
        message: Message::verbatim("put parentheses around what belongs together"),
        replacement: Some((
            span(rules, RULES, "role origin or role transit"),
            "(role origin or role transit)".to_owned(),
        )),
    });
    (sources, vec![unknown, mixed])
}

#[test]
fn text_of_two_files() {
    let (sources, diagnostics) = two_files();
    let text = to_text(&sources, &diagnostics, Decor::Plain, Language::En);
    snapbox::assert_data_eq!(text, snapbox::file!["diagnostics/two_files.txt"].raw());
}

#[test]
fn json_of_two_files() {
    let (sources, diagnostics) = two_files();
    let json = to_json(&sources, &diagnostics, Language::En);
    snapbox::assert_data_eq!(
        json,
        snapbox::file!["diagnostics/two_files.json": Text].raw()
    );
}

#[test]
fn sarif_of_two_files() {
    let (sources, diagnostics) = two_files();
    let sarif = to_sarif(&sources, &diagnostics, Language::En);
    // The rules, which are all the codes, have tests of their own.
    let (head, results) = sarif.split_once("\"columnKind\"").unwrap();
    snapbox::assert_data_eq!(
        format!("\"columnKind\"{results}"),
        snapbox::file!["diagnostics/two_files.sarif"].raw()
    );
    assert!(head.contains("\"version\": \"2.1.0\""));
    let whole: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    let driver = whole.pointer("/runs/0/tool/driver").unwrap();
    assert_eq!(
        driver.pointer("/version").unwrap(),
        env!("CARGO_PKG_VERSION")
    );
    let rules = driver.pointer("/rules").unwrap().as_array().unwrap();
    assert_eq!(rules.len(), Code::ALL.len());
    for (rule, code) in rules.iter().zip(Code::ALL) {
        assert_eq!(rule.pointer("/id").unwrap(), code.name());
        assert_eq!(
            rule.pointer("/defaultConfiguration/level").unwrap(),
            code.severity().word(Language::En)
        );
        let index = usize::try_from(
            whole
                .pointer("/runs/0/results/0/ruleIndex")
                .unwrap()
                .as_u64()
                .unwrap(),
        )
        .unwrap();
        assert_eq!(Code::ALL.get(index), Some(&Code::UnknownName));
    }
}

#[test]
fn colour_adds_signs_and_nothing_else() {
    let (sources, diagnostics) = two_files();
    let plain = to_text(&sources, &diagnostics, Decor::Plain, Language::En);
    let coloured = to_text(&sources, &diagnostics, Decor::Coloured, Language::En);
    assert!(!plain.contains('\u{1b}') && coloured.contains('\u{1b}'));
    let mut parts = coloured.split('\u{1b}');
    let mut stripped = parts.next().unwrap().to_owned();
    parts.for_each(|part| stripped.push_str(part.split_once('m').unwrap().1));
    assert_eq!(stripped, plain);
}

#[test]
fn columns_count_characters() {
    let mut sources = Sources::new();
    let text = "título «niñez» x";
    let id = sources.add("a.norm", text);
    let diagnostics = [Diagnostic::new(
        Code::UnknownName,
        span(id, text, "x"),
        Message::verbatim("x"),
    )];
    let json: serde_json::Value =
        serde_json::from_str(&to_json(&sources, &diagnostics, Language::En)).unwrap();
    let number = |key: &str| json.pointer(&format!("/0/{key}")).unwrap().as_u64();
    assert_eq!(
        (number("column"), number("end_column")),
        (Some(16), Some(17))
    );
    assert!(to_text(&sources, &diagnostics, Decor::Plain, Language::En).contains("a.norm:1:16"));
    assert!(to_sarif(&sources, &diagnostics, Language::En).contains("\"startColumn\": 16"));
}

#[test]
fn nothing_is_said_of_nothing() {
    let sources = Sources::new();
    assert_eq!(to_text(&sources, &[], Decor::Coloured, Language::En), "");
    assert_eq!(to_json(&sources, &[], Language::En), "[]\n");
    assert!(to_sarif(&sources, &[], Language::En).contains("\"results\": []"));
    assert_eq!(summary(&[], Language::En), "0 errors, 0 warnings");
    let (_, diagnostics) = two_files();
    assert_eq!(summary(&diagnostics, Language::En), "1 error, 1 warning");
}

#[test]
fn no_span_makes_a_writer_fail() {
    let texts = [
        "",
        "\n",
        "é",
        "año\r\nniño\r\n",
        "\r",
        "a\n\n\nñ\n",
        "\t\u{1b}[31m\u{202e}",
    ];
    let ends = [0, 1, 2, 3, 4, 5, 6, 9, 13, 14, usize::MAX];
    for text in texts {
        let mut sources = Sources::new();
        let id = sources.add("a", text);
        for (start, end) in ends.iter().flat_map(|&start| ends.map(|end| (start, end))) {
            let place = Span::new(id, start, end);
            let mut diagnostic =
                Diagnostic::new(Code::UnknownName, place, Message::verbatim("message"))
                    .related(place, Message::verbatim(""))
                    .related(Span::new(id, end, start), Message::verbatim("related\n"));
            diagnostic.suggestion = Some(Suggestion {
                message: Message::verbatim(""),
                replacement: Some((place, "new\ntext".to_owned())),
            });
            let all = [diagnostic];
            assert!(
                to_text(&sources, &all, Decor::Plain, Language::En)
                    .starts_with("error[unknown-name]")
            );
            assert!(to_json(&sources, &all, Language::En).contains("\"line\""));
            assert!(to_sarif(&sources, &all, Language::En).contains("\"startLine\""));
            // A text of other sources has no place, and still its words.
            assert!(to_text(&Sources::new(), &all, Decor::Plain, Language::En).contains("message"));
            assert!(to_json(&Sources::new(), &all, Language::En).contains("message"));
            assert!(to_sarif(&Sources::new(), &all, Language::En).contains("\"locations\": []"));
        }
    }
}

proptest! {
    /// The renderer counts bytes, characters and columns, and stops the program where they part: it must never come to that.
    #[test]
    fn no_text_makes_a_writer_fail(
        text in "[a\\t\\r\\n\\\\ñé«漢👩\u{200d}\u{301}\u{0} ]{0,60}",
        long in 0_usize..300,
        spans in proptest::collection::vec((0_usize..400, 0_usize..400), 1..5),
    ) {
        let mut sources = Sources::new();
        let id = sources.add("a", format!("{text}{}{text}", "ñ ".repeat(long)));
        let mut places = spans.into_iter().map(|(start, end)| Span::new(id, start, end));
        let first = places.next().unwrap();
        let text = Message::verbatim(text);
        let problem = Diagnostic::new(Code::UnknownName, first, text.clone()).label(text.clone());
        let all = [places.fold(problem, |problem, place| problem.related(place, text.clone()))];
        prop_assert!(to_text(&sources, &all, Decor::Plain, Language::En).starts_with("error[unknown-name]"));
        prop_assert!(to_json(&sources, &all, Language::En).contains("\"end_column\""));
    }
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let mut sources = Sources::new();
    let id = sources.add("\u{1b}[31m.norm", "a \u{1b}[31m b");
    let red = Message::verbatim("\u{1b}[31mred");
    let diagnostic = Diagnostic::new(Code::UnexpectedCharacter, Span::new(id, 2, 3), red.clone())
        .label(red.clone())
        .note(red.clone())
        .help(red);
    assert!(!to_text(&sources, &[diagnostic], Decor::Plain, Language::En).contains('\u{1b}'));
}

#[test]
fn long_lines_are_cut_around_the_place() {
    let mut sources = Sources::new();
    let filler = "palabras sueltas del año ".repeat(40);
    let text = format!("{filler}AQUÍ {filler}ALLÍ {filler}\nfin {filler}\n");
    let id = sources.add("largo.norm", text.clone());
    let here = span(id, &text, "AQUÍ");
    let there = span(id, &text, "ALLÍ");
    let all = [
        Diagnostic::new(Code::UnknownName, here, Message::verbatim("short"))
            .related(there, Message::verbatim("and there")),
        Diagnostic::new(
            Code::UnknownName,
            here.to(there),
            Message::verbatim("long within a line"),
        )
        .label(Message::verbatim("words")),
        Diagnostic::new(
            Code::UnclosedDelimiter,
            here.to(span(id, &text, "fin")),
            Message::verbatim("over lines"),
        ),
        Diagnostic::new(
            Code::UnclosedDelimiter,
            Span::new(id, 0, text.len()),
            Message::verbatim("all"),
        ),
    ];
    let drawn = to_text(&sources, &all, Decor::Plain, Language::En);
    assert!(drawn.contains("AQUÍ") && drawn.contains("ALLÍ"));
    for line in drawn.lines() {
        assert!(line.chars().count() <= 160, "{line}");
    }
}

#[test]
fn names_are_the_variants_in_kebab_case_and_come_back() {
    for &code in Code::ALL {
        let kebab = format!("{code:?}")
            .chars()
            .fold(String::new(), |name, letter| {
                let hyphen = if letter.is_uppercase() && !name.is_empty() {
                    "-"
                } else {
                    ""
                };
                format!("{name}{hyphen}{}", letter.to_ascii_lowercase())
            });
        assert_eq!(code.name(), kebab);
        assert_eq!(Code::from_name(code.name()), Some(code));
    }
    assert_eq!(Code::from_name("no-such-code"), None);
    let mut sorted = Code::ALL.to_vec();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted, Code::ALL);
}

#[test]
fn every_code_has_its_words() {
    for &code in Code::ALL {
        let name = code.name();
        for words in [code.meaning(Language::En), code.way_out(Language::En)] {
            assert!(words.ends_with('.') && words.len() > 30, "{name}: {words}");
        }
        for text in [code.example(), code.mended()] {
            assert!(!text.trim().is_empty() && !text.contains('\t'), "{name}");
        }
        assert_ne!(code.example(), code.mended(), "{name}");
        let told = explain(code, Language::En);
        assert!(told.starts_with(&format!("{}[{name}]\n", code.severity().word(Language::En))));
        assert!(told.ends_with('\n') && !told.ends_with("\n\n"), "{name}");
        // A warning that speaks of refusal would contradict its severity, and an error that can be lived with as well.
        let words = [code.meaning(Language::En), code.way_out(Language::En)].concat();
        let contrary: &[&str] = match code.severity() {
            Severity::Error => &["can be used", "second look", "a warning"],
            Severity::Warning => &[
                "refused",
                "cannot be used",
                "no verdict is given",
                "an error",
            ],
        };
        assert!(!contrary.iter().any(|word| words.contains(word)), "{name}");
        for word in [
            "token",
            "identifier",
            "parse",
            "parser",
            "syntax",
            "AST",
            "compile",
        ] {
            assert!(
                !words.split(|c: char| !c.is_alphabetic()).any(|w| w == word),
                "{name}"
            );
        }
    }
}

/// What stands between backticks.
fn written(text: &str) -> Vec<&str> {
    let mut written: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    written.sort_unstable();
    written
}

#[test]
fn every_language_has_the_words_of_every_code_and_writes_the_same_things() {
    for language in [Language::Es, Language::Pt, Language::Fr] {
        for &code in Code::ALL {
            let name = code.name();
            for (english, translated) in [
                (code.meaning(Language::En), code.meaning(language)),
                (code.way_out(Language::En), code.way_out(language)),
            ] {
                assert!(translated.ends_with('.'), "{name}: {translated}");
                assert_ne!(english, translated, "{name}");
                assert_eq!(written(english), written(translated), "{name}");
            }
            assert!(explain(code, language).starts_with(code.severity().word(language)));
        }
        let text: toml::Table = match language {
            Language::Es => include_str!("../locales/diagnostics/es.toml"),
            Language::Pt => include_str!("../locales/diagnostics/pt.toml"),
            Language::Fr | Language::En => include_str!("../locales/diagnostics/fr.toml"),
        }
        .parse()
        .unwrap();
        let codes = text.get("codes").and_then(toml::Value::as_table).unwrap();
        assert!(codes.keys().all(|name| Code::from_name(name).is_some()));
    }
}

/// What a mistake is told as in a language.
fn told(name: &str, text: &str, language: Language) -> String {
    let mut sources = Sources::new();
    let id = sources.add(name, text);
    let (_, _, diagnostics) = comity::collection::read_rules(&sources, &[id]);
    to_text(&sources, &diagnostics, Decor::Plain, language)
}

#[test]
fn in_another_language_every_word_of_a_problem_stands_in_it() {
    const TEXT: &str = "instrument palermo {\n    adopted 2000-11-31\n    duties shall\n}\n";
    for (language, page) in [
        (Language::Es, snapbox::file!["diagnostics/es.txt": Text]),
        (Language::Pt, snapbox::file!["diagnostics/pt.txt": Text]),
        (Language::Fr, snapbox::file!["diagnostics/fr.txt": Text]),
    ] {
        snapbox::assert_data_eq!(told("palermo.norm", TEXT, language), page.raw());
    }
}

#[test]
fn counts_follow_the_language() {
    let count = |language| summary(&[], language);
    assert_eq!(count(Language::Es), "0 errores, 0 avisos");
    assert_eq!(count(Language::Pt), "0 erros, 0 avisos");
    assert_eq!(count(Language::Fr), "0 erreur, 0 avertissement");
}

#[test]
fn examples_of_the_corpus_are_toml_unless_that_is_the_point() {
    let reads = |text: &str| toml::from_str::<toml::Table>(text).is_ok();
    for &code in Code::ALL {
        if code.stage() == comity::diagnostic::Stage::Corpus {
            assert!(reads(code.mended()), "{}", code.name());
            assert_eq!(
                reads(code.example()),
                code != Code::InvalidToml,
                "{}",
                code.name()
            );
        }
    }
}

/// To write the page anew: `SNAPSHOTS=overwrite cargo test --test diagnostics`.
#[test]
fn the_reference_is_current() {
    snapbox::assert_data_eq!(reference(), snapbox::file!["../docs/diagnostics.md"].raw());
}
