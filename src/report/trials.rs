//! The report of the examples: which held, and why those that failed did.

use serde::Serialize;

use super::document::{Document, Text};
use super::proof::{Detail, Told, Words};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use super::{Receipt, Report};
use crate::assessment;
use crate::corpus::{Basis, Corpus};
use crate::example::{self, Trial, TrialResult};
use crate::explain;
use crate::plan::Plan;
use crate::route;
use crate::rulebook::{ExpectedFor, Target};
use crate::source::Sources;
use crate::syntax::tree::{ExpectedVerdict, RuleScope};

/// How deep the reasons of a failure go.
const DEPTH: usize = 12;

#[derive(Serialize)]
struct Trials<'r> {
    receipt: &'r Receipt,
    passed: usize,
    failed: usize,
    expectations: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    example: String,
    place: String,
    id: String,
    states: Vec<String>,
    on: Option<jiff::civil::Date>,
    expected: &'static str,
    found: String,
    passed: bool,
}

/// What is needed to tell why an example failed.
#[derive(Debug, Clone, Copy)]
pub struct Grounds<'a> {
    /// The sources, for the places.
    pub sources: &'a Sources,
    /// The plan that the examples were run by.
    pub plan: &'a Plan,
    /// The corpus that they were run on.
    pub corpus: &'a Corpus,
    /// The weakest evidence that counts.
    pub basis: Basis,
}

/// The report of trials: the failures first, each with its reasons.
#[must_use]
pub fn trials<'r>(
    setting: Setting<'r>,
    grounds: Grounds<'r>,
    trials: &'r [Trial<'_>],
    receipt: &'r Receipt,
) -> Report<'r> {
    Report::received(
        (setting, receipt),
        trials,
        move |trials| told(setting, grounds, trials),
        move |trials| table(setting, grounds.sources, trials),
        move |trials| {
            let entries: Vec<Entry> = trials
                .iter()
                .flat_map(|trial| {
                    let results = trial.results.iter();
                    results.map(|result| entry(setting, grounds.sources, trial, result))
                })
                .collect();
            super::json(&Trials {
                receipt,
                passed: entries.iter().filter(|entry| entry.passed).count(),
                failed: entries.iter().filter(|entry| !entry.passed).count(),
                expectations: entries,
            })
        },
    )
}

fn told(setting: Setting<'_>, grounds: Grounds<'_>, trials: &[Trial<'_>]) -> Document {
    let mut document = Document::new();
    let failed: Vec<&Trial<'_>> = trials.iter().filter(|trial| !trial.passed()).collect();
    document.heading(1, setting.word("test-title"));
    for trial in &failed {
        failure(&mut document, setting, grounds, trial);
    }
    let expectations: usize = trials.iter().map(|trial| trial.results.len()).sum();
    let held = trials.len() - failed.len();
    document.paragraph(Text::strong(setting.locale.say(
        "test-summary",
        &[
            ("examples", trials.len().into()),
            ("held", held.into()),
            ("failed", failed.len().into()),
            ("expectations", expectations.into()),
        ],
    )));
    document
}

fn expected(verdict: ExpectedVerdict) -> &'static str {
    match verdict {
        ExpectedVerdict::Verdict(kind) => kind.words(),
        ExpectedVerdict::NotApplicable => "not applicable",
    }
}

fn found(result: &TrialResult<'_>) -> String {
    result
        .outcome
        .as_ref()
        .map_or_else(ToString::to_string, ToString::to_string)
}

fn entry(
    setting: Setting<'_>,
    sources: &Sources,
    trial: &Trial<'_>,
    result: &TrialResult<'_>,
) -> Entry {
    let (states, on) = match &result.expectation.for_ {
        ExpectedFor::Case => (Vec::new(), None),
        ExpectedFor::Corpus { states, on } => (states.clone(), Some(*on)),
    };
    Entry {
        example: trial.example.name.clone(),
        place: sources.place(result.expectation.span),
        id: setting.name(result.expectation.of).to_owned(),
        states,
        on,
        expected: expected(result.expectation.verdict),
        found: found(result),
        passed: result.passed(),
    }
}

/// One example that failed: each expectation that did not hold, and why what came out did.
fn failure(document: &mut Document, setting: Setting<'_>, grounds: Grounds<'_>, trial: &Trial<'_>) {
    document.heading(2, trial.example.name.as_str());
    for result in trial.results.iter().filter(|result| !result.passed()) {
        let locale = setting.locale;
        let wanted = match result.expectation.verdict {
            ExpectedVerdict::Verdict(kind) => locale.verdict(kind),
            ExpectedVerdict::NotApplicable => setting.word("outcome-not-applicable"),
        };
        let came = match &result.outcome {
            Ok(outcome) => locale.outcome(*outcome),
            Err(unknown) => locale.say("test-unknown-state", &[("state", (&unknown.0).into())]),
        };
        document.paragraph(locale.say(
            "test-failure",
            &[
                (
                    "place",
                    grounds.sources.place(result.expectation.span).into(),
                ),
                ("name", setting.name(result.expectation.of).into()),
                ("expected", wanted.into()),
                ("found", came.into()),
            ],
        ));
        // The world of the example is built again for its reasons; a state that is not there has none.
        let _ = example::settle(
            setting.rulebook,
            trial.example,
            result.expectation,
            grounds.corpus,
            |lanes| {
                let assessment =
                    assessment::assess(setting.rulebook, grounds.plan, lanes, grounds.basis);
                let reason = match result.expectation.of {
                    Target::Rule(id)
                        if setting
                            .rulebook
                            .rules()
                            .get(id.index())
                            .is_some_and(|rule| rule.scope() == RuleScope::Route) =>
                    {
                        route::why_route_rule(&assessment, id, DEPTH)
                    }
                    target @ (Target::Rule(_) | Target::Element(_)) => {
                        explain::why(&assessment, 0, target, DEPTH)
                    }
                };
                let words = Words {
                    setting,
                    assessment: &assessment,
                    detail: Detail::Decisive,
                };
                words.branch(document, &reason, 0, &mut Told::default());
            },
        );
    }
}

fn table(setting: Setting<'_>, sources: &Sources, trials: &[Trial<'_>]) -> Table {
    let columns = [
        "column-example",
        "column-at",
        "column-name",
        "column-expected",
        "column-verdict",
        "column-held",
    ];
    let mut table = Table::new(
        "",
        columns
            .map(|key| Column::new(setting.word(key), Alignment::Left))
            .to_vec(),
    );
    for trial in trials {
        for result in &trial.results {
            table.row(vec![
                Text::plain(&trial.example.name),
                Text::plain(sources.place(result.expectation.span)),
                Text::citation(setting.name(result.expectation.of)),
                Text::plain(expected(result.expectation.verdict)),
                Text::plain(found(result)),
                Text::plain(setting.word(if result.passed() { "yes" } else { "no" })),
            ]);
        }
    }
    table
}
