//! No standard loses its rule, every rule is shown by examples, and reports count what there is.

#![cfg(all(feature = "bundled", feature = "report"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::BTreeMap;

use comity::assessment::{Lane, assess};
use comity::collection::{self, Collection};
use comity::corpus::{Basis, State};
use comity::coverage::{Sight, coverage};
use comity::language::Language;
use comity::locale::Locale;
use comity::plan::{self, Plan};
use comity::report::{self, Receipt, Setting};
use comity::rulebook::RuleBook;
use comity::source::Sources;
use comity::standards::{Standard, standards};
use comity::syntax::tree::RuleScope;
use comity::{attainable, example};
use jiff::civil::date;

fn shipped() -> Collection {
    let mut sources = Sources::new();
    let rules = sources.add_bundled_rules();
    let corpus = sources.add_bundled_corpus();
    collection::read(&sources, &rules, &corpus)
        .collection
        .unwrap()
}

fn compiled(collection: &Collection) -> Plan {
    plan::compile(&collection.rulebook, &collection.graph, &[])
}

fn label<'r>(rulebook: &'r RuleBook, standard: &Standard) -> (&'r str, &'r str) {
    let instrument = &rulebook.instruments()[standard.article.instrument.index()];
    let article = &instrument.articles[standard.article.article as usize];
    (&instrument.name, &article.label)
}

#[test]
fn each_of_the_163_standards_has_its_rule() {
    let collection = shipped();
    let rulebook = &collection.rulebook;
    let all = standards(rulebook, &collection.graph);
    let mut lines = 0;
    for line in include_str!("standards/standards.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        lines += 1;
        let columns: Vec<&str> = line.split('\t').collect();
        let standard = all
            .iter()
            .find(|standard| label(rulebook, standard) == (columns[0], columns[1]))
            .unwrap_or_else(|| unreachable!("no article: {line}"));
        assert!(standard.count > 0, "not counted: {line}");
        if columns[2].is_empty() {
            assert!(!standard.rules.is_empty(), "no rule: {line}");
            continue;
        }
        let id = rulebook
            .find_rule(columns[2])
            .unwrap_or_else(|| unreachable!("no rule: {line}"));
        assert!(standard.rules.contains(&id), "{line}");
        assert_eq!(rulebook.rules()[id.index()].scope(), RuleScope::State);
    }
    assert_eq!(lines, 163);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for standard in &all {
        *counts.entry(label(rulebook, standard).0).or_default() += standard.count;
        assert!(standard.is_encoded());
    }
    assert_eq!(
        counts,
        BTreeMap::from([("agenda", 101), ("palermo", 45), ("untoc", 17)])
    );
}

/// A treaty with an article that nothing encodes, one that two rules encode, and a definition read along with another; an agenda with two items.
const BOOK: &str = r#"
instrument t { title { en "T" } adopted 2000-01-01 in force 2001-01-01 cite "T"
    article 1 { en "A definition." } article 2 { en "Two things." } article 3 { en "Nobody encodes it." } }
instrument a { title { en "A" } adopted 2009-01-01 cite "A" article "one" { en "One." } article "two" { en "Two." } }
element e.a { title { en "A" } ask "A?" }
element e.b { title { en "B" } ask "B?" follows from e.a }
rule t.2.a { title { en "A" } source t art 2, art 1 duty shall pillar protection requires e.a }
rule t.2.b { title { en "B" } source t art 2 duty shall pillar protection requires e.b }
rule a.one { title { en "One" } source a art "one", art "two" restates t art 2 duty recommends pillar protection requires t.2.b }
rule a.more { title { en "More" } source a art "one" duty recommends pillar protection requires e.a and e.b }
indicator i.rules { title { en "I" } kind structure share of rules where instrument is t }
indicator i.states { title { en "I" } kind structure share of states where a.one }
"#;

#[test]
fn standards_are_counted_as_the_instruments_put_them() {
    let mut sources = Sources::new();
    let id = sources.add("a.norm", BOOK);
    let (rulebook, graph, problems) = collection::read_rules(&sources, &[id]);
    let graph = graph.unwrap_or_else(|| unreachable!("{problems:?}"));
    let all = standards(&rulebook, &graph);
    let told: Vec<(&str, &str, usize, bool)> = all
        .iter()
        .map(|standard| {
            let (instrument, article) = label(&rulebook, standard);
            (instrument, article, standard.count, standard.is_encoded())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("t", "1", 0, true),
            ("t", "2", 2, true),
            ("t", "3", 1, false),
            ("a", "one", 1, true),
            ("a", "two", 1, true),
        ]
    );
    let names = |place: usize| -> Vec<&str> {
        let indicators = all[place].indicators.iter();
        indicators
            .map(|&indicator| rulebook.indicators()[indicator].name.as_str())
            .collect()
    };
    assert_eq!(names(1), ["i.rules"]);
    assert_eq!(names(3), ["i.states"]);
    assert_eq!(all[1].restated_by.len(), 1);
    assert_eq!(all[1].elements.len(), 2);
}

#[test]
fn the_count_is_told_in_each_language() {
    let collection = shipped();
    let plan = compiled(&collection);
    let on = date(2026, 1, 1);
    let lanes: Vec<Lane<'_>> = collection
        .corpus
        .states()
        .iter()
        .map(|state| Lane::alone(state, on))
        .collect();
    let assessment = assess(&collection.rulebook, &plan, &lanes, Basis::Secondary);
    let receipt = Receipt::new(
        &collection.rulebook,
        &collection.corpus,
        vec![on],
        Basis::Secondary,
        &[],
    );
    let all = standards(&collection.rulebook, &collection.graph);
    let counts = [
        (Language::En, "163 of 163 standards"),
        (Language::Es, "163 de 163 estándares"),
        (Language::Pt, "163 de 163 padrões"),
        (Language::Fr, "163 normes sur 163"),
    ];
    for (language, words) in counts {
        let locale = Locale::new(language);
        let setting = Setting {
            rulebook: &collection.rulebook,
            locale: &locale,
        };
        let report = report::standards(setting, &assessment, &all, &receipt);
        assert!(report::to_markdown(&report.document).contains(words));
        assert_eq!(report.json["standards"], 163);
        assert_eq!(report.json["encoded"], 163);
        let first = &report.json["articles"][0];
        assert_eq!(first["article"], "3(a)");
        let states = &first["rules"][0]["states"];
        let sum: u64 = ["met", "partly_met", "not_met", "open", "not_applicable"]
            .iter()
            .map(|key| states[key].as_u64().unwrap())
            .sum();
        assert_eq!(
            usize::try_from(sum).unwrap(),
            collection.corpus.states().len()
        );
    }
}

#[test]
fn every_shipped_rule_is_shown_met_not_met_and_where_it_can_be_in_part() {
    let collection = shipped();
    let plan = compiled(&collection);
    let trials = example::run(
        &collection.rulebook,
        &plan,
        &collection.corpus,
        Basis::Secondary,
    );
    assert!(trials.len() >= 120, "{} examples", trials.len());
    let shown = coverage(&collection.rulebook, &collection.graph, &plan, &trials);
    for rule in &shown {
        let name = &collection.rulebook.rules()[rule.rule.index()].name;
        assert_eq!(
            (rule.met, rule.not_met),
            (Sight::Seen, Sight::Seen),
            "{name}"
        );
        assert_ne!(rule.partly, Sight::Unseen, "{name}");
    }
}

/// What a rule is said never to be, it never is: on the real law of nine states in twenty-five years.
#[test]
fn no_state_shows_a_rule_as_it_can_never_be() {
    let collection = shipped();
    let plan = compiled(&collection);
    let grades = attainable::grades(&collection.rulebook, &collection.graph, &plan);
    let states: Vec<&State> = collection.corpus.states().iter().collect();
    let lanes: Vec<Lane<'_>> = (2000..2026)
        .flat_map(|year| {
            states
                .iter()
                .map(move |state| Lane::alone(state, date(year, 7, 1)))
        })
        .collect();
    let assessment = assess(&collection.rulebook, &plan, &lanes, Basis::Unverified);
    for (index, rule) in collection.rulebook.rules().iter().enumerate() {
        let id = collection.rulebook.find_rule(&rule.name).unwrap();
        for lane in 0..lanes.len() {
            match assessment.rule(lane, id).verdict() {
                Some(verdict) if verdict.is_settled() => {
                    assert!(grades[index].contains(verdict.at_least), "{}", rule.name);
                }
                Some(_) => {}
                None => assert!(
                    grades[index].may_not_apply() || rule.scope() == RuleScope::Route,
                    "{}",
                    rule.name
                ),
            }
        }
    }
}
