//! Tables of concordance and indicators, on shipped law.

#![cfg(all(feature = "bundled", feature = "report"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use comity::assessment::{Assessment, Lane, assess};
use comity::collection::{self, Collection};
use comity::concordance::{by_authority, concordance};
use comity::corpus::{Basis, StateCode};
use comity::explain::Lack;
use comity::indicator::{Measurement, measure, measure_in};
use comity::language::Language;
use comity::locale::Locale;
use comity::plan::{self, Plan};
use comity::report::{self, Grouping, Receipt, Setting};
use comity::source::Sources;
use jiff::civil::{Date, date};

struct Shipped {
    collection: Collection,
    plan: Plan,
}

impl Shipped {
    fn new() -> Self {
        let mut sources = Sources::new();
        let rules = sources.add_bundled_rules();
        let corpus = sources.add_bundled_corpus();
        let collection = collection::read(&sources, &rules, &corpus)
            .collection
            .unwrap();
        let plan = plan::compile(&collection.rulebook, &collection.graph, &[]);
        Self { collection, plan }
    }

    fn assessment(&self, codes: &[&str], days: &[Date]) -> Assessment<'_> {
        let state = |code: &&str| {
            let code = StateCode::parse(code).unwrap();
            self.collection.corpus.find(code).unwrap()
        };
        let lanes: Vec<Lane<'_>> = days
            .iter()
            .flat_map(|&day| codes.iter().map(move |code| Lane::alone(state(code), day)))
            .collect();
        assess(
            &self.collection.rulebook,
            &self.plan,
            &lanes,
            Basis::Secondary,
        )
    }

    fn receipt(&self, days: &[Date]) -> Receipt {
        Receipt::new(
            &self.collection.rulebook,
            &self.collection.corpus,
            days.to_vec(),
            Basis::Secondary,
            &[],
        )
    }

    fn setting<'a>(&'a self, locale: &'a Locale) -> Setting<'a> {
        Setting {
            rulebook: &self.collection.rulebook,
            locale,
        }
    }
}

#[test]
fn an_article_has_many_provisions_and_a_provision_many_articles() {
    let shipped = Shipped::new();
    let assessment = shipped.assessment(&["ARG"], &[date(2014, 1, 1)]);
    let palermo = shipped.collection.rulebook.find_instrument("palermo");
    let answers = concordance(&assessment, 0, &[palermo.unwrap()]);
    assert!(answers.iter().any(|answer| answer.authorities.len() > 1));
    let services = by_authority(&assessment, 0, &answers);
    assert!(services.iter().any(|service| service.serves.len() > 1));
    // The one table is the other turned over.
    let forth: usize = answers.iter().map(|answer| answer.authorities.len()).sum();
    let back: usize = services.iter().map(|service| service.serves.len()).sum();
    assert_eq!(forth, back);
    // Nothing that is not in force answers.
    let state = assessment.lanes()[0].state;
    for (place, _) in answers.iter().flat_map(|answer| &answer.authorities) {
        assert!(state.authorities[*place].period.contains(date(2014, 1, 1)));
    }
    let rule = |name: &str| {
        let id = shipped.collection.rulebook.find_rule(name).unwrap();
        answers.iter().find(|answer| answer.rule == id).unwrap()
    };
    // Law 26.842 took out the means at the end of 2012: article 2 of Law 26.364, as it now stands, and article 145 bis of the code.
    let laws: Vec<&str> = rule("palermo.3.a.means")
        .authorities
        .iter()
        .map(|(place, _)| state.authorities[*place].id.as_str())
        .collect();
    assert!(laws.iter().any(|id| id.contains("145-bis")), "{laws:?}");
    // A rule of a route is named, and judged nowhere.
    let route = rule("palermo.3.common_definition");
    assert!(route.outcome.is_none() && !route.authorities.is_empty() && route.missing.is_empty());
}

#[test]
fn every_article_that_a_rule_encodes_has_a_row() {
    let shipped = Shipped::new();
    let assessment = shipped.assessment(&["CHL"], &[date(2010, 1, 1)]);
    let answers = concordance(&assessment, 0, &[]);
    let mut articles: Vec<_> = answers.iter().map(|answer| answer.article).collect();
    articles.dedup();
    let declared = shipped.collection.rulebook.instruments().iter();
    let all: usize = declared.map(|instrument| instrument.articles.len()).sum();
    assert_eq!(articles.len(), all);
    // What is missing and was looked for says where.
    let silent = answers.iter().find(|answer| {
        let silent = |missing: &comity::explain::Missing| missing.lack == Lack::Silent;
        answer.missing.iter().any(silent)
    });
    assert!(!silent.unwrap().silences.is_empty());
}

#[test]
fn a_concordance_in_each_language_and_form() {
    let shipped = Shipped::new();
    let on = [date(2014, 1, 1)];
    let assessment = shipped.assessment(&["ARG"], &on);
    let receipt = shipped.receipt(&on);
    let answers = concordance(&assessment, 0, &[]);
    for language in Language::ALL {
        let locale = Locale::new(language);
        let setting = shipped.setting(&locale);
        let report = report::concordance(setting, &assessment, &answers, &receipt);
        let markdown = report::to_markdown(&report.document);
        assert!(markdown.contains("145 bis"));
        // A message that is missing stands as its name.
        for name in ["concordance-", "column-", "route-", "why-", "missing-"] {
            assert!(!markdown.contains(name), "{name} in {language:?}");
        }
        assert_eq!(report.json["rows"].as_array().unwrap().len(), answers.len());
        let services = by_authority(&assessment, 0, &answers);
        let locale = Locale::new(language);
        let setting = shipped.setting(&locale);
        let report = report::concordance_by_law(setting, &assessment, &services, &receipt);
        assert_eq!(
            report.json["provisions"].as_array().unwrap().len(),
            services.len()
        );
        let csv = report::table_to_csv(&report.table);
        assert!(csv.lines().count() > services.len());
    }
}

#[test]
fn an_indicator_over_several_states_is_the_sum_of_theirs() {
    let shipped = Shipped::new();
    let days = [date(2010, 1, 1), date(2025, 1, 1)];
    let assessment = shipped.assessment(&["ARG", "BRA", "URY"], &days);
    for indicator in shipped.collection.rulebook.indicators() {
        for lanes in [[0, 1, 2], [3, 4, 5]] {
            let Measurement::Share {
                at_least,
                at_most,
                of,
            } = measure_in(&assessment, indicator, &lanes)
            else {
                continue;
            };
            assert!(at_least <= at_most && at_most <= of, "{}", indicator.name);
            let mut sum = (0, 0, 0);
            for lane in lanes {
                if let Measurement::Share {
                    at_least,
                    at_most,
                    of,
                } = measure_in(&assessment, indicator, &[lane])
                {
                    sum = (sum.0 + at_least, sum.1 + at_most, sum.2 + of);
                }
            }
            assert_eq!(sum, (at_least, at_most, of), "{}", indicator.name);
        }
    }
    let indicator = &shipped.collection.rulebook.indicators()[0];
    assert_eq!(
        measure(&assessment, indicator),
        measure_in(&assessment, indicator, &[0, 1, 2, 3, 4, 5])
    );
}

#[test]
fn indicators_by_state_and_by_day() {
    let shipped = Shipped::new();
    let days = [date(2010, 1, 1), date(2025, 1, 1)];
    let assessment = shipped.assessment(&["ARG", "BRA"], &days);
    let receipt = shipped.receipt(&days);
    let count = shipped.collection.rulebook.indicators().len();
    assert!(count >= 12);
    for language in Language::ALL {
        let locale = Locale::new(language);
        let setting = shipped.setting(&locale);
        let report = report::indicators(setting, &assessment, Grouping::ByState, &receipt);
        let entries = report.json["indicators"].as_array().unwrap();
        // All together and each of two states, on two days.
        assert_eq!(entries.len(), count * 3 * 2);
        assert_eq!(entries[0]["states"].as_array().unwrap().len(), 2);
        assert_eq!(entries[0]["on"], "2010-01-01");
        assert_eq!(entries[2]["states"][0], "ARG");
        let markdown = report::to_markdown(&report.document);
        for name in ["indicators-", "column-", "kind-"] {
            assert!(!markdown.contains(name), "{name} in {language:?}");
        }
    }
    let locale = Locale::new(Language::Es);
    let setting = shipped.setting(&locale);
    let report = report::indicators(setting, &assessment, Grouping::Together, &receipt);
    let markdown = report::to_markdown(&report.document);
    assert!(markdown.contains("1 de enero de 2010"));
    assert!(markdown.contains("2 de 2 (100\u{a0}%)"));
}
