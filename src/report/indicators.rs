//! The report of the indicators: each as an interval, for the states together and each by itself, several days side by side.

use jiff::civil::Date;
use serde::Serialize;

use super::document::{Document, Style, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use super::{Receipt, Report};
use crate::assessment::Assessment;
use crate::corpus::StateCode;
use crate::indicator::{Measurement, measure_in};
use crate::quantity::Quantity;
use crate::rulebook::{Indicator, Measure};
use crate::syntax::tree::IndicatorKind;

/// Over which states an indicator is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// Over all that are shown, together.
    Together,
    /// Over all and, where they are several, over each by itself.
    ByState,
}

#[derive(Serialize)]
struct Indicators<'r> {
    receipt: &'r Receipt,
    indicators: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    kind: &'static str,
    #[serde(skip)]
    kind_in_words: String,
    measure: &'static str,
    on: Date,
    states: Vec<StateCode>,
    at_least: serde_json::Value,
    at_most: serde_json::Value,
    of: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<usize>,
}

/// The lanes over which something is measured: of one day, of all states or of one.
struct Group {
    /// The state, where it is one by itself.
    state: Option<usize>,
    /// For each day, the lanes.
    lanes: Vec<(Date, Vec<usize>)>,
}

/// Every indicator of the rule book over the lanes of an assessment: the same states on each of the days.
#[must_use]
pub fn indicators<'r, 'a>(
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    grouping: Grouping,
    receipt: &'r Receipt,
) -> Report<'r> {
    let words = Words {
        setting,
        assessment,
        groups: groups(assessment, grouping),
    };
    Report::received(
        (setting, receipt),
        words,
        move |words| {
            let mut document = Document::new();
            document.heading(1, setting.word("indicators-title"));
            document.paragraph(words.summary());
            document.table(words.table());
            document.paragraph(Text::faint(setting.word("indicators-interval")));
            document
        },
        |words| words.rows(&words.entries()),
        move |words| {
            super::json(&Indicators {
                receipt,
                indicators: words.entries(),
            })
        },
    )
}

/// All states together and, where asked, each by itself.
fn groups(assessment: &Assessment<'_>, grouping: Grouping) -> Vec<Group> {
    let lanes = assessment.lanes();
    let mut days: Vec<Date> = Vec::new();
    for lane in lanes {
        if !days.contains(&lane.on) {
            days.push(lane.on);
        }
    }
    let of = |day: Date, code: Option<StateCode>| -> (Date, Vec<usize>) {
        let wanted = lanes
            .iter()
            .enumerate()
            .filter(|(_, lane)| lane.on == day && code.is_none_or(|code| lane.state.code == code));
        (day, wanted.map(|(place, _)| place).collect())
    };
    let mut groups = vec![Group {
        state: None,
        lanes: days.iter().map(|&day| of(day, None)).collect(),
    }];
    let one_state = lanes.len() == days.len();
    if grouping == Grouping::ByState && !one_state {
        let first = days.first().copied();
        let states = lanes.iter().enumerate();
        for (place, lane) in states.filter(|(_, lane)| Some(lane.on) == first) {
            groups.push(Group {
                state: Some(place),
                lanes: days
                    .iter()
                    .map(|&day| of(day, Some(lane.state.code)))
                    .collect(),
            });
        }
    }
    groups
}

struct Words<'r, 'a> {
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    groups: Vec<Group>,
}

impl Words<'_, '_> {
    fn summary(&self) -> String {
        let together = self.groups.first();
        let lanes = together.and_then(|group| group.lanes.first());
        let states: Vec<String> = lanes
            .map(|(_, lanes)| lanes.as_slice())
            .unwrap_or_default()
            .iter()
            .map(|&lane| self.setting.lane(self.assessment, lane))
            .collect();
        self.setting.locale.say(
            "indicators-summary",
            &[
                ("count", self.setting.rulebook.indicators().len().into()),
                ("states", self.setting.locale.list(&states).into()),
            ],
        )
    }

    /// Indicators by kind down, days across.
    fn table(&self) -> Table {
        let mut columns = vec![Column::new(
            self.setting.word("column-indicator"),
            Alignment::Left,
        )];
        let days = self.groups.first().map(|group| group.lanes.as_slice());
        for (day, _) in days.unwrap_or_default() {
            columns.push(Column::new(self.setting.locale.date(*day), Alignment::Left));
        }
        let mut table = Table::new("", columns);
        table.sections = self.setting.word("column-kind").into();
        for kind in [
            IndicatorKind::Structure,
            IndicatorKind::Process,
            IndicatorKind::Result,
        ] {
            let mut of_kind = self.setting.rulebook.indicators().iter();
            let of_kind: Vec<&Indicator> = of_kind
                .by_ref()
                .filter(|indicator| indicator.kind == kind)
                .collect();
            if !of_kind.is_empty() {
                table.section(self.kind(kind));
            }
            for indicator in of_kind {
                for group in &self.groups {
                    let mut row = vec![self.head(indicator, group)];
                    row.extend(group.lanes.iter().map(|(_, lanes)| {
                        Text::plain(self.value(&measure_in(self.assessment, indicator, lanes)))
                    }));
                    table.row(row);
                }
            }
        }
        table
    }

    fn head(&self, indicator: &Indicator, group: &Group) -> Text {
        match group.state {
            None => Text::plain(indicator.title.get(self.setting.language()))
                .with(Style::Faint, format!("\n{}", indicator.name)),
            Some(lane) => Text::plain(format!(
                "\u{a0}\u{a0}{}",
                self.setting.lane(self.assessment, lane)
            )),
        }
    }

    fn kind(&self, kind: IndicatorKind) -> String {
        self.setting.word(match kind {
            IndicatorKind::Structure => "kind-structure",
            IndicatorKind::Process => "kind-process",
            IndicatorKind::Result => "kind-result",
        })
    }

    /// `12 to 15 of 40 (30 % to 38 %)`, `4 years to 6 years (known in 7 of 9 states)`.
    fn value(&self, measurement: &Measurement) -> String {
        let locale = self.setting.locale;
        match measurement {
            Measurement::Share { of: 0, .. } => self.setting.word("indicators-nothing"),
            Measurement::Share {
                at_least,
                at_most,
                of,
            } => {
                let arguments = [
                    ("least", (*at_least).into()),
                    ("most", (*at_most).into()),
                    ("of", (*of).into()),
                    ("low", percent(*at_least, *of).into()),
                    ("high", percent(*at_most, *of).into()),
                ];
                if at_least == at_most {
                    locale.say("indicators-share", &arguments)
                } else {
                    locale.say("indicators-share-between", &arguments)
                }
            }
            Measurement::Median {
                at_least,
                at_most,
                known,
                of,
            } => {
                let value = self.median(at_least.as_ref(), at_most.as_ref());
                locale.say(
                    "indicators-median",
                    &[
                        ("value", value.into()),
                        ("known", (*known).into()),
                        ("of", (*of).into()),
                    ],
                )
            }
        }
    }

    fn median(&self, at_least: Option<&Quantity>, at_most: Option<&Quantity>) -> String {
        let locale = self.setting.locale;
        let low = at_least.map(|quantity| locale.quantity(quantity));
        let high = at_most.map(|quantity| locale.quantity(quantity));
        match (low, high) {
            (Some(low), Some(high)) if low == high => low,
            (Some(low), Some(high)) => locale.say(
                "indicators-between",
                &[("low", low.into()), ("high", high.into())],
            ),
            (Some(low), None) => locale.say("indicators-from", &[("low", low.into())]),
            (None, Some(high)) => locale.say("indicators-up-to", &[("high", high.into())]),
            (None, None) => self.setting.word("outcome-unknown"),
        }
    }

    fn entries(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for indicator in self.setting.rulebook.indicators() {
            for (day, lanes) in self.groups.iter().flat_map(|group| &group.lanes) {
                entries.push(self.entry(indicator, *day, lanes));
            }
        }
        entries
    }

    fn entry(&self, indicator: &Indicator, on: Date, lanes: &[usize]) -> Entry {
        let word = |quantity: Option<Quantity>| {
            quantity.map_or(serde_json::Value::Null, |quantity| {
                quantity.to_string().into()
            })
        };
        let (at_least, at_most, of, known) = match measure_in(self.assessment, indicator, lanes) {
            Measurement::Share {
                at_least,
                at_most,
                of,
            } => (at_least.into(), at_most.into(), of, None),
            Measurement::Median {
                at_least,
                at_most,
                known,
                of,
            } => (word(at_least), word(at_most), of, Some(known)),
        };
        let states = lanes.iter().filter_map(|&lane| {
            let lane = self.assessment.lanes().get(lane)?;
            Some(lane.state.code)
        });
        Entry {
            id: indicator.name.clone(),
            title: indicator.title.get(self.setting.language()).to_owned(),
            kind: indicator.kind.word(),
            kind_in_words: self.kind(indicator.kind),
            measure: match indicator.measure {
                Measure::ShareOfRules(_) => "share of rules",
                Measure::ShareOfStates(_) => "share of states",
                Measure::MedianOf(_) => "median",
            },
            on,
            states: states.collect(),
            at_least,
            at_most,
            of,
            known,
        }
    }

    /// One row a measurement, its numbers apart: what a spreadsheet wants.
    fn rows(&self, entries: &[Entry]) -> Table {
        let columns = [
            "column-name",
            "column-indicator",
            "column-kind",
            "column-state",
            "column-on",
            "column-at-least",
            "column-at-most",
            "column-of",
            "column-known",
        ];
        let columns = columns.map(|key| Column::new(self.setting.word(key), Alignment::Left));
        let mut table = Table::new("", columns.to_vec());
        for entry in entries {
            let codes: Vec<&str> = entry.states.iter().map(StateCode::as_str).collect();
            table.row(vec![
                Text::citation(&entry.id),
                Text::plain(&entry.title),
                Text::plain(&entry.kind_in_words),
                Text::plain(codes.join(" ")),
                Text::plain(entry.on.to_string()),
                Text::plain(bare(&entry.at_least)),
                Text::plain(bare(&entry.at_most)),
                Text::plain(entry.of.to_string()),
                Text::plain(
                    entry
                        .known
                        .map(|known| known.to_string())
                        .unwrap_or_default(),
                ),
            ]);
        }
        table
    }
}

/// A bound without the marks of JSON; nothing where it is not known.
fn bare(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Null => String::new(),
        other @ (serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::Array(_)
        | serde_json::Value::Object(_)) => other.to_string(),
    }
}

/// So many in a hundred, to the nearest whole; the half rounds up.
const fn percent(part: usize, whole: usize) -> usize {
    match whole {
        0 => 0,
        _ => (200 * part + whole) / (2 * whole),
    }
}
