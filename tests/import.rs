//! Laws in XML, begun as rows: what is read, what is told, and that nothing that was there is touched.

#![cfg(all(feature = "import", feature = "bundled"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops where it fails"
)]

use comity::collection::read_rules;
use comity::corpus::{self, StateCode};
use comity::diagnostic::{Code, Decor, Diagnostic, to_text};
use comity::import::{Act, Addition, add, begin, read};
use comity::language::Language;
use comity::source::Sources;

const STATUTE: &str = include_str!("import/statute.xml");
const LEY: &str = include_str!("import/ley.xml");

fn code(text: &str) -> StateCode {
    StateCode::parse(text).unwrap()
}

fn law(name: &str, text: &str) -> (Option<Act>, String, Vec<Code>) {
    let mut sources = Sources::new();
    let id = sources.add(name, text);
    let (act, diagnostics) = read(&sources, id);
    let codes = diagnostics.iter().map(|found| found.code).collect();
    (
        act,
        to_text(&sources, &diagnostics, Decor::Plain, Language::En),
        codes,
    )
}

fn sound(text: &str) -> Act {
    law("law.xml", text).0.unwrap()
}

/// The diagnostics of a state file with the shipped rules.
fn checked(text: &str) -> Vec<Diagnostic> {
    let mut sources = Sources::new();
    let rules = sources.add_bundled_rules();
    let (rulebook, graph, _) = read_rules(&sources, &rules);
    assert!(graph.is_some());
    let id = sources.add("state.toml", text);
    corpus::load(&sources, &[id], &rulebook).1
}

fn added(act: &Act, state: &str, text: &str) -> Result<Addition, Vec<Diagnostic>> {
    let mut sources = Sources::new();
    let id = sources.add("state.toml", text);
    add(act, code(state), &sources, id, Language::En)
}

#[test]
fn a_statute_of_canada() {
    let (act, told, _) = law("statute.xml", STATUTE);
    let rows = begin(&act.unwrap(), code("CAN"), Language::En);
    snapbox::assert_data_eq!(rows.text, snapbox::file!["import/statute.toml"].raw());
    snapbox::assert_data_eq!(told, snapbox::file!["import/statute.txt"].raw());
}

#[test]
fn an_act_in_akoma_ntoso() {
    let (act, told, _) = law("ley.xml", LEY);
    let rows = begin(&act.unwrap(), code("ARG"), Language::En);
    snapbox::assert_data_eq!(rows.text, snapbox::file!["import/ley.toml"].raw());
    snapbox::assert_data_eq!(told, snapbox::file!["import/ley.txt"].raw());
}

#[test]
fn what_rows_ask_for_is_in_the_language_of_whoever_annotates_them() {
    let (act, ..) = law("ley.xml", LEY);
    let rows = begin(&act.unwrap(), code("ARG"), Language::Es);
    snapbox::assert_data_eq!(rows.text, snapbox::file!["import/ley.es.toml"].raw());
}

/// Nothing is claimed, and the check asks for what is missing: one diagnostic for each thing to do.
#[test]
fn rows_that_nobody_has_annotated_are_legal_and_told() {
    let act = sound(STATUTE);
    let rows = begin(&act, code("CAN"), Language::En);
    let found = checked(&rows.text);
    let of = |code: Code| found.iter().filter(|found| found.code == code).count();
    assert_eq!(of(Code::NothingSaid), act.articles.len());
    // Of the state three, and the day that the XML does not give.
    assert_eq!(of(Code::MissingKey), 4);
    assert_eq!(of(Code::MissingSource), 1);
    assert_eq!(found.len(), act.articles.len() + 5, "{found:#?}");
}

const FILE: &str = r#"# The law of Canada.

[state]
code = "CAN"
name = { en = "Canada", es = "Canadá", pt = "Canadá", fr = "Canada" }
federal = true
roles = ["origin"]
roles_source = "a report, 2020"

# LAWS
[[law]]
id = "lanterns"
citation = "Lantern Bearers Act, S.C. 2001, c. 99"   # as it is cited
title = "Lantern Bearers Act"
rank = "statute"
enacted = 2001-05-06
language = "en"
url = "https://example.org/lanterns"

# PROVISIONS, by section

[[provision]] # taking
id = "lanterns-2-01-2012"
law = "lanterns"
article = "2.01(1)"
from = 2012-07-04
says = "Whoever takes a lantern, takes it."
establishes = ["act.recruitment"]
basis = "text"
source = "the act"

# MEASURES
[[measure]]
id = "plan"
kind = "plan"
title = "Plan"
from = 2010-01-01
establishes = ["prevention.national_plan"]
basis = "text"
source = "the plan"
# the end
"#;

#[test]
fn what_a_file_has_is_left_as_it_is() {
    let act = sound(STATUTE);
    let addition = added(&act, "CAN", FILE).unwrap();
    assert_eq!(
        (addition.law.as_str(), addition.law_added),
        ("lanterns", false)
    );
    assert_eq!(addition.added, ["1", "2", "4", "5"]);
    assert_eq!(addition.left, ["2.01"]);
    assert_eq!(addition.newer.len(), 1, "2.01 was changed in 2019");
    // Every line that was there is there, in its order.
    let mut lines = addition.text.lines();
    for line in FILE.lines() {
        assert!(lines.any(|found| found == line), "{line}");
    }
    // The new rows stand behind the provisions, before the measures.
    let at = |words: &str| addition.text.find(words).unwrap();
    assert!(at("lanterns-2-01-2012") < at("lanterns-5-2019"));
    assert!(at("lanterns-5-2019") < at("# MEASURES"));
    // Once more changes nothing.
    let again = added(&act, "CAN", &addition.text).unwrap();
    assert!(!again.changes());
    assert_eq!(again.text, addition.text);
    assert_eq!(again.left.len(), act.articles.len());
}

#[test]
fn an_article_is_there_where_a_part_of_it_is() {
    let act = sound(STATUTE);
    let left = |article: &str| {
        let text = FILE.replace("2.01(1)", article);
        added(&act, "CAN", &text).unwrap().left
    };
    for same in [
        "2.01",
        "2.01 (1)",
        "s. 2.01",
        "2.01, first limb",
        "2.01/2.02",
    ] {
        assert_eq!(left(same), ["2.01"], "{same}");
    }
    for other in ["2.01 bis", "2.011", "22.01", "2.0"] {
        assert!(left(other).is_empty(), "{other}");
    }
}

#[test]
fn a_law_that_the_file_does_not_have_gets_a_row() {
    let addition = added(&sound(LEY), "CAN", FILE).unwrap();
    assert!(addition.law_added);
    assert_eq!(addition.law, "ley-77-777");
    let at = |words: &str| addition.text.find(words).unwrap();
    assert!(at("id = \"lanterns\"") < at("id = \"ley-77-777\""));
    assert!(at("id = \"ley-77-777\"") < at("# PROVISIONS"));
}

#[test]
fn a_file_of_another_state_or_in_another_form_is_refused() {
    let act = sound(STATUTE);
    let refused = |state: &str, text: &str| added(&act, state, text).unwrap_err()[0].code;
    assert_eq!(refused("ARG", FILE), Code::InvalidValue);
    assert_eq!(refused("CAN", "[state\n"), Code::InvalidToml);
    assert_eq!(refused("CAN", ""), Code::InvalidValue);
    let inline = "law = [{ id = \"a\" }]\n[state]\ncode = \"CAN\"\n";
    assert_eq!(refused("CAN", inline), Code::InvalidValue);
}

#[test]
fn what_is_no_law_is_refused() {
    let codes = |text: &str| law("law.xml", text).2;
    let bomb = "<!DOCTYPE act [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<act>&b;</act>";
    assert_eq!(codes(bomb), [Code::DocumentType]);
    assert_eq!(
        codes("<!DOCTYPE act SYSTEM \"file:///etc/hosts\"><act/>"),
        [Code::DocumentType]
    );
    assert_eq!(codes("<act>&nbsp;</act>"), [Code::InvalidXml]);
    assert_eq!(codes(""), [Code::InvalidXml]);
    assert_eq!(codes("<html/>"), [Code::UnknownDocument]);
    assert_eq!(
        codes("<akomaNtoso><doc/></akomaNtoso>"),
        [Code::UnknownDocument]
    );
    assert_eq!(
        codes("<akomaNtoso><act><body/></act></akomaNtoso>"),
        [Code::UnknownDocument]
    );
    assert_eq!(codes("<Statute><Body/></Statute>"), [Code::UnknownDocument]);
    let deep = format!(
        "<Statute>{}{}</Statute>",
        "<a>".repeat(100_000),
        "</a>".repeat(100_000)
    );
    assert_eq!(codes(&deep), [Code::InvalidXml]);
}

#[test]
fn a_file_that_was_cut_short_is_refused_wherever_it_was_cut() {
    for text in [STATUTE, LEY] {
        let whole = text.trim_end().len();
        for (end, _) in text.char_indices().filter(|(end, _)| *end < whole) {
            let (act, _, codes) = law("law.xml", &text[..end]);
            assert!(act.is_none());
            assert_eq!(codes, [Code::InvalidXml], "{end}");
        }
    }
}

#[test]
fn sections_of_an_article_bear_its_number_and_bills_say_that_they_are_bills() {
    let act = sound(
        "<akomaNtoso><bill><body><article eId='art_1'><num>Article I</num><section><num>Section 8.</num></section><section><num>9</num></section></article></body></bill></akomaNtoso>",
    );
    let numbers: Vec<&str> = act
        .articles
        .iter()
        .map(|article| article.number.as_str())
        .collect();
    assert_eq!(numbers, ["I, 8", "I, 9"]);
    assert!(act.bill);
    let rows = begin(&act, code("USA"), Language::En).text;
    assert_eq!(rows.matches("precision = \"bill\"").count(), 3);
    assert!(
        checked(&rows)
            .iter()
            .all(|found| found.code != Code::InvalidToml)
    );
}
