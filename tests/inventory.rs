//! What the corpus holds, counted; and the empty file of a new state.

#![cfg(feature = "bundled")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use comity::assessment::{Lane, assess};
use comity::collection::{self, Collection, read_rules};
use comity::corpus::{self, Basis, StateCode, template};
use comity::diagnostic::Code;
use comity::inventory::{self, Knowledge, Newest};
use comity::language::Language;
use comity::plan;
use comity::source::Sources;
use jiff::civil::date;

const STATE: &str = r#"
[state]
code = "DMA"
name = { en = "Dominica", es = "Dominica", pt = "Dominica", fr = "Dominique" }
federal = false
roles = ["transit"]
roles_source = "a report, 2009"

[[law]]
id = "toc"
citation = "Act 13 of 2013"
title = "Transnational crime"
rank = "statute"
enacted = 2013-01-01
language = "en"
url = "https://example.org/toc"

[[provision]]
id = "toc-8"
law = "toc"
article = "8"
from = 2013-01-01
establishes = ["act.recruitment", "act.transfer", "victim.housing"]
limits = [{ element = "act.receipt", only = "at a border" }]
excludes = ["means.not_required"]
values = { "penalty.basic_max" = "15 years" }
basis = "text"
source = "the act"

[[provision]]
id = "toc-9"
law = "toc"
article = "9"
from = 2014-01-01
limits = [{ element = "act.recruitment", only = "of children" }, { element = "act.harbouring", only = "of children" }]
excludes = ["victim.housing"]
basis = "secondary"
source = "a report"

[[provision]]
id = "toc-10"
law = "toc"
article = "10"
from = 2020-01-01
establishes = ["act.transportation"]
basis = "unverified"
source = "none found"

[[offence]]
id = "trafficking"
title = { en = "Trafficking", es = "Trata", pt = "Tráfico", fr = "Traite" }
punishes = "It."
from = 2013-01-01
provisions = ["toc-8"]

[[offence]]
id = "children"
title = { en = "Children", es = "Niños", pt = "Crianças", fr = "Enfants" }
punishes = "It."
from = 2014-01-01
provisions = ["toc-9"]

[[silent]]
elements = ["means.fraud", "means.deception", "prevention.national_plan"]
from = 2013-01-01
looked_in = ["toc"]
basis = "text"

[[silent]]
elements = ["means.abduction"]
offences = ["trafficking"]
from = 2013-01-01
looked_in = ["toc"]
basis = "text"
"#;

fn collection(state: Option<&str>) -> Collection {
    let mut sources = Sources::new();
    let rules = sources.add_bundled_rules();
    let corpus = match state {
        Some(text) => vec![sources.add("dominica.toml", text)],
        None => sources.add_bundled_corpus(),
    };
    let reading = collection::read(&sources, &rules, &corpus);
    assert!(reading.collection.is_some(), "{:#?}", reading.diagnostics);
    reading.collection.unwrap()
}

#[test]
fn elements_are_counted_by_what_the_rows_say() {
    let collection = collection(Some(STATE));
    let book = &collection.rulebook;
    let plan = plan::compile(book, &collection.graph, &[]);
    let state = &collection.corpus.states()[0];
    let on = |day, basis, name: &str| {
        let assessment = assess(book, &plan, &[Lane::alone(state, day)], basis);
        inventory::knowledge(&assessment, 0, book.find_element(name).unwrap())
    };
    let known = |name| on(date(2020, 1, 1), Basis::Secondary, name);
    assert_eq!(known("act.recruitment"), Knowledge::Established);
    assert_eq!(known("act.harbouring"), Knowledge::Limited);
    assert_eq!(known("act.receipt"), Knowledge::Limited);
    assert_eq!(
        known("penalty.basic_max"),
        Knowledge::Established,
        "by its value"
    );
    assert_eq!(known("means.fraud"), Knowledge::Silent, "in both offences");
    assert_eq!(
        known("means.abduction"),
        Knowledge::Unknown,
        "one offence leaves it open"
    );
    assert_eq!(
        known("means.not_required"),
        Knowledge::Unknown,
        "one offence leaves it open"
    );
    assert_eq!(known("victim.housing"), Knowledge::Excluded, "a conflict");
    assert_eq!(known("prevention.national_plan"), Knowledge::Silent);
    assert_eq!(
        known("act.transportation"),
        Knowledge::Unknown,
        "unverified does not count"
    );
    let any = on(date(2020, 1, 1), Basis::Unverified, "act.transportation");
    assert_eq!(any, Knowledge::Established);
    // With one offence alone, and before there was any.
    let in_2013 = |name| on(date(2013, 6, 1), Basis::Text, name);
    assert_eq!(in_2013("means.not_required"), Knowledge::Excluded);
    assert_eq!(in_2013("means.abduction"), Knowledge::Silent);
    assert_eq!(
        on(date(2012, 1, 1), Basis::Text, "act.recruitment"),
        Knowledge::Unknown
    );
}

#[test]
fn holdings_count_the_rows_and_find_the_newest() {
    let collection = collection(Some(STATE));
    let plan = plan::compile(&collection.rulebook, &collection.graph, &[]);
    let state = &collection.corpus.states()[0];
    let lanes = [Lane::alone(state, date(2020, 1, 1))];
    let assessment = assess(&collection.rulebook, &plan, &lanes, Basis::Secondary);
    let holdings = inventory::holdings(&assessment);
    let held = &holdings[0];
    assert_eq!((held.provisions, held.measures), (3, 0));
    assert_eq!(held.bases.map(|(_, count)| count), [1, 1, 1]);
    assert_eq!(held.newest, Some((date(2020, 1, 1), Newest::Authority(2))));
    let elements = inventory::elements(&collection.rulebook).len();
    assert_eq!(held.elements.total(), elements);
    assert_eq!(held.elements.of(Knowledge::Silent), 3);
}

#[test]
fn over_the_shipped_corpus_every_element_of_every_state_is_counted_once() {
    let collection = collection(None);
    let plan = plan::compile(&collection.rulebook, &collection.graph, &[]);
    let states = collection.corpus.states().iter();
    let lanes: Vec<Lane<'_>> = states
        .map(|state| Lane::alone(state, date(2020, 1, 1)))
        .collect();
    let assessment = assess(&collection.rulebook, &plan, &lanes, Basis::Secondary);
    let elements = inventory::elements(&collection.rulebook);
    for held in inventory::holdings(&assessment) {
        assert_eq!(held.elements.total(), elements.len());
        let rows: usize = held.bases.iter().map(|(_, count)| count).sum();
        assert_eq!(rows, held.provisions + held.measures);
        assert!(held.newest.is_some());
    }
}

/// The check of a new file names what its `[state]` lacks and that there is no law; with every row filled in as its comments show, nothing of the format
/// is unknown.
#[test]
fn the_empty_file_of_a_new_state_is_read_and_says_what_is_left_to_do() {
    let mut sources = Sources::new();
    let rules = sources.add_bundled_rules();
    let (rulebook, _, _) = read_rules(&sources, &rules);
    let text = template(StateCode::parse("DMA").unwrap(), &rulebook, Language::En);
    let codes = |text: &str| {
        let mut sources = Sources::new();
        let file = sources.add("dominica.toml", text);
        let (_, found) = corpus::load(&sources, &[file], &rulebook);
        found.iter().map(|found| found.code).collect::<Vec<_>>()
    };
    assert_eq!(
        codes(&text),
        [
            Code::MissingKey,
            Code::MissingKey,
            Code::MissingKey,
            Code::MissingSource,
            Code::EmptyState,
        ]
    );
    for (_, element) in inventory::elements(&rulebook) {
        let line = format!("#   {}", element.name);
        assert!(text.contains(&line), "{line}");
    }
    // Without the #, and without the keys that have no empty value (days, yes or no), it is a file whose every key is known.
    let rows = text.split("# THE ELEMENTS").next().unwrap();
    let bare = rows.lines().map(|line| {
        let key = line.strip_prefix("# ").unwrap_or(line);
        let is_row = key.starts_with('[') || key.contains(" = ");
        let blank = key
            .split('#')
            .next()
            .unwrap_or_default()
            .trim_end()
            .ends_with('=');
        if is_row && !blank { key } else { "" }
    });
    let bare = bare.collect::<Vec<_>>().join("\n");
    let found = codes(&bare);
    assert!(
        !found.contains(&Code::InvalidToml) && !found.contains(&Code::UnknownKey),
        "{found:?}"
    );
    assert!(found.contains(&Code::NothingSaid) && found.contains(&Code::InvalidValue));
}
