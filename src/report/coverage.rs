//! The report of what the examples show of each rule.

use serde::Serialize;

use super::document::{Document, Style, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use super::{Receipt, Report};
use crate::assessment::Outcome;
use crate::coverage::{Coverage, Sight};
use crate::example::Trial;
use crate::rulebook::Target;
use crate::verdict::Verdict;

#[derive(Serialize)]
struct Covered<'r> {
    receipt: &'r Receipt,
    examples: usize,
    failed: usize,
    rules: Vec<Entry>,
    totals: Totals,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    met: &'static str,
    partly_met: &'static str,
    not_met: &'static str,
}

#[derive(Serialize)]
struct Totals {
    rules: usize,
    whole: usize,
    met: Total,
    partly_met: Total,
    not_met: Total,
}

#[derive(Debug, Clone, Copy, Serialize)]
struct Total {
    seen: usize,
    unseen: usize,
    impossible: usize,
}

/// What the examples show of each rule, with totals: by instrument, the oldest first.
#[must_use]
pub fn coverage<'r>(
    setting: Setting<'r>,
    coverage: &'r [Coverage],
    trials: &[Trial<'_>],
    receipt: &'r Receipt,
) -> Report<'r> {
    let rules = setting.rules().into_iter();
    let coverage: Vec<&Coverage> = rules
        .filter_map(|(id, _)| coverage.iter().find(|rule| rule.rule == id))
        .collect();
    let examples = trials.len();
    let failed = trials.iter().filter(|trial| !trial.passed()).count();
    let whole = coverage.iter().filter(|rule| rule.is_whole()).count();
    Report::received(
        (setting, receipt),
        coverage,
        move |coverage| {
            let mut document = Document::new();
            document.heading(1, setting.word("coverage-title"));
            document.paragraph(setting.word("coverage-signs"));
            document.table(table(setting, coverage, Shown::Signs));
            document.paragraph(Text::strong(setting.locale.say(
                "coverage-summary",
                &[
                    ("examples", examples.into()),
                    ("failed", failed.into()),
                    ("rules", coverage.len().into()),
                    ("whole", whole.into()),
                ],
            )));
            document
        },
        move |coverage| table(setting, coverage, Shown::Words),
        move |coverage| {
            let rules = coverage.iter().map(|rule| Entry {
                id: setting.name(Target::Rule(rule.rule)).to_owned(),
                met: rule.met.word(),
                partly_met: rule.partly.word(),
                not_met: rule.not_met.word(),
            });
            super::json(&Covered {
                receipt,
                examples,
                failed,
                rules: rules.collect(),
                totals: Totals {
                    rules: coverage.len(),
                    whole,
                    met: total(coverage, |rule| rule.met),
                    partly_met: total(coverage, |rule| rule.partly),
                    not_met: total(coverage, |rule| rule.not_met),
                },
            })
        },
    )
}

fn total(coverage: &[&Coverage], of: impl Fn(&Coverage) -> Sight) -> Total {
    let count = |sight| coverage.iter().filter(|rule| of(rule) == sight).count();
    Total {
        seen: count(Sight::Seen),
        unseen: count(Sight::Unseen),
        impossible: count(Sight::Impossible),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Signs,
    Words,
}

fn table(setting: Setting<'_>, coverage: &[&Coverage], shown: Shown) -> Table {
    let mut columns: Vec<Column> = ["column-name", "column-title"]
        .map(|key| Column::new(setting.word(key), Alignment::Left))
        .to_vec();
    for verdict in [Verdict::MET, Verdict::PARTLY_MET, Verdict::NOT_MET] {
        let header = Text::outcome(Outcome::Verdict(verdict), setting.locale);
        let alignment = match shown {
            Shown::Signs => Alignment::Centre,
            Shown::Words => Alignment::Left,
        };
        columns.push(Column::new(header, alignment));
    }
    let mut table = Table::new("", columns);
    for rule in coverage {
        let target = Target::Rule(rule.rule);
        let mut row = vec![
            Text::citation(setting.name(target)),
            Text::plain(setting.title(target)),
        ];
        row.extend([rule.met, rule.partly, rule.not_met].map(|sight| cell(setting, sight, shown)));
        table.row(row);
    }
    if shown == Shown::Signs {
        let totals = [
            total(coverage, |rule| rule.met),
            total(coverage, |rule| rule.partly),
            total(coverage, |rule| rule.not_met),
        ];
        for (key, of) in [
            ("coverage-seen", (|total| total.seen) as fn(Total) -> usize),
            ("coverage-unseen", |total| total.unseen),
            ("coverage-impossible", |total| total.impossible),
        ] {
            let mut row = vec![Text::new(), Text::plain(setting.word(key))];
            row.extend(totals.map(|total| Text::plain(of(total).to_string())));
            table.total(row);
        }
    }
    table
}

fn cell(setting: Setting<'_>, sight: Sight, shown: Shown) -> Text {
    match (sight, shown) {
        (Sight::Seen, Shown::Signs) => Text::plain("✓"),
        (Sight::Unseen, Shown::Signs) => Text::new().with(Style::Strong, "✗"),
        (Sight::Impossible, Shown::Signs) => Text::faint("–"),
        (Sight::Seen, Shown::Words) => setting.word("coverage-seen").into(),
        (Sight::Unseen, Shown::Words) => setting.word("coverage-unseen").into(),
        (Sight::Impossible, Shown::Words) => setting.word("coverage-impossible").into(),
    }
}
