//! Tables of verdicts: rules by states, elements by states.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Receipt;
use super::Report;
use super::citation::{Citation, citation};
use super::document::{Document, Text, legend};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use crate::assessment::{Assessment, Outcome};
use crate::corpus::StateCode;
use crate::evidence;
use crate::explain::{self, Reason};
use crate::rulebook::{Rule, Target};
use crate::verdict::{Verdict, VerdictKind};

/// With more states than this a cell is a sign, so that the table fits a page.
const WORDS_UP_TO: usize = 4;

/// One verdict of a table, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The state.
    pub state: StateCode,
    /// The rule or element.
    pub id: String,
    /// `met`, `partly met`, … or `not applicable`.
    pub verdict: &'static str,
    /// The highest grade that the evidence establishes; none where the rule does not apply.
    pub at_least: Option<&'static str>,
    /// The highest grade that the evidence has not ruled out; none where the rule does not apply.
    pub at_most: Option<&'static str>,
    /// Whether the rule's instrument binds the state on the date; left out for elements and where the corpus does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<bool>,
    /// The authorities on which the verdict rests.
    pub citations: Vec<Citation>,
}

#[derive(Serialize)]
struct Cells<'r> {
    receipt: &'r Receipt,
    cells: Vec<Cell>,
}

/// The verdict of a target in a lane, with its citations.
#[must_use]
pub fn cell(
    setting: Setting<'_>,
    assessment: &Assessment<'_>,
    lane: usize,
    target: Target,
) -> Cell {
    let reason = explain::why(assessment, lane, target, usize::MAX);
    let rulebook = assessment.rulebook();
    let (id, bound) = match target {
        Target::Rule(id) => {
            let rule = rulebook.rules().get(id.index());
            (
                rule.map(|rule| rule.name.clone()),
                rule.and_then(|rule| bound(assessment, lane, rule)),
            )
        }
        Target::Element(id) => (
            rulebook
                .elements()
                .get(id.index())
                .map(|element| element.name.clone()),
            None,
        ),
    };
    let verdict = reason.outcome.verdict();
    Cell {
        state: assessment
            .lanes()
            .get(lane)
            .map_or(StateCode::CASE, |lane| lane.state.code),
        id: id.unwrap_or_default(),
        verdict: verdict.map_or("not applicable", |verdict| verdict.kind().words()),
        at_least: verdict.map(|verdict| verdict.at_least.word()),
        at_most: verdict.map(|verdict| verdict.at_most.word()),
        bound,
        citations: citations(setting, assessment, &reason),
    }
}

/// The citations on which a reason rests.
pub(super) fn citations(
    setting: Setting<'_>,
    assessment: &Assessment<'_>,
    reason: &Reason,
) -> Vec<Citation> {
    let cite = |cited: explain::Cited| {
        let state = assessment.lanes().get(cited.lane)?.state;
        Some(citation(
            setting,
            state,
            state.authorities.get(cited.authority)?,
            &cited.elements,
        ))
    };
    explain::cited(reason)
        .into_iter()
        .filter_map(cite)
        .collect()
}

/// Whether the instrument of a rule binds the state of a lane; none where it binds nobody, or where the corpus does not say.
pub(super) fn bound(assessment: &Assessment<'_>, lane: usize, rule: &Rule) -> Option<bool> {
    let instrument = rule.instrument()?;
    assessment
        .rulebook()
        .instruments()
        .get(instrument.index())?
        .in_force?;
    let lane = assessment.lanes().get(lane)?;
    match evidence::bound(lane.state, instrument, lane.on, assessment.basis()) {
        Verdict::MET => Some(true),
        Verdict::NOT_MET => Some(false),
        _ => None,
    }
}

/// Rules or elements by states: `targets` down, the lanes across.
#[must_use]
pub fn verdict_table<'r>(
    setting: Setting<'r>,
    assessment: &'r Assessment<'_>,
    targets: &'r [Target],
    receipt: &'r Receipt,
) -> Report<'r> {
    Report::received(
        (setting, receipt),
        targets,
        move |targets| told(setting, assessment, targets),
        move |targets| table(setting, assessment, targets, Shown::Values).table,
        move |targets| {
            let lanes = 0..assessment.lanes().len();
            let cells = targets
                .iter()
                .flat_map(|&target| lanes.clone().map(move |lane| (lane, target)))
                .map(|(lane, target)| cell(setting, assessment, lane, target));
            super::json(&Cells {
                receipt,
                cells: cells.collect(),
            })
        },
    )
}

fn told(setting: Setting<'_>, assessment: &Assessment<'_>, targets: &[Target]) -> Document {
    let lanes = assessment.lanes().len();
    let title = match targets.first() {
        Some(Target::Element(_)) => setting.word("table-elements-title"),
        Some(Target::Rule(_)) | None => setting.word("table-rules-title"),
    };
    let shown = table(
        setting,
        assessment,
        targets,
        if lanes > WORDS_UP_TO {
            Shown::Signs
        } else {
            Shown::Words
        },
    );
    let mut document = Document::new();
    document.heading(1, title);
    document.paragraph(setting.locale.say(
        "table-summary",
        &[("count", targets.len().into()), ("states", lanes.into())],
    ));
    document.table(shown.table);
    if lanes > WORDS_UP_TO {
        document.paragraph(legend(setting.locale));
    }
    if shown.any_unbound {
        document.paragraph(Text::faint(setting.word("table-unbound")));
    }
    document
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// In words, for few states; the totals below suffice.
    Words,
    /// A sign a state, and how many states have each verdict.
    Signs,
    /// In words, with the counts: for CSV.
    Values,
}

struct ShownTable {
    table: Table,
    any_unbound: bool,
}

/// The kinds of verdict that are counted, in the order of the columns and rows that count.
const COUNTED: [(Outcome, &str); 4] = [
    (Outcome::Verdict(Verdict::MET), "met"),
    (Outcome::Verdict(Verdict::PARTLY_MET), "partly"),
    (Outcome::Verdict(Verdict::NOT_MET), "not-met"),
    (Outcome::Verdict(Verdict::UNKNOWN), "unknown"),
];

fn table(
    setting: Setting<'_>,
    assessment: &Assessment<'_>,
    targets: &[Target],
    shown: Shown,
) -> ShownTable {
    let lanes = 0..assessment.lanes().len();
    let mut columns = vec![
        Column::new(setting.word("column-name"), Alignment::Left),
        Column::new(setting.word("column-title"), Alignment::Left),
    ];
    for lane in assessment.lanes() {
        let header = match shown {
            Shown::Signs => lane.state.code.to_string(),
            Shown::Words | Shown::Values => setting.state(lane.state).to_owned(),
        };
        columns.push(Column::new(
            header,
            if shown == Shown::Signs {
                Alignment::Centre
            } else {
                Alignment::Left
            },
        ));
    }
    let counts_shown = shown != Shown::Words;
    for (outcome, _) in COUNTED.iter().filter(|_| counts_shown) {
        let header = match shown {
            Shown::Signs => Text::sign(*outcome),
            Shown::Words | Shown::Values => Text::outcome(*outcome, setting.locale),
        };
        columns.push(Column::new(header, Alignment::Right));
    }
    let mut table = Table::new("", columns);
    table.sections = setting.word("column-section").into();
    let (mut any_unbound, mut section) = (false, None);
    let mut totals: Vec<BTreeMap<VerdictKind, usize>> =
        vec![BTreeMap::new(); assessment.lanes().len()];
    for &target in targets {
        let heading = section_of(setting, target);
        if section.as_ref() != Some(&heading) {
            table.section(heading.clone());
            section = Some(heading);
        }
        let mut counts: BTreeMap<VerdictKind, usize> = BTreeMap::new();
        let mut row = vec![
            Text::citation(setting.name(target)),
            Text::plain(setting.title(target)),
        ];
        for lane in lanes.clone() {
            let outcome = assessment.target(lane, target);
            if let Some((verdict, total)) = outcome.verdict().zip(totals.get_mut(lane)) {
                *counts.entry(verdict.kind()).or_default() += 1;
                *total.entry(verdict.kind()).or_default() += 1;
            }
            let mut text = if shown == Shown::Signs {
                Text::sign(outcome)
            } else {
                Text::outcome(outcome, setting.locale)
            };
            let unbound = outcome != Outcome::NotApplicable && is_unbound(assessment, lane, target);
            if unbound {
                text = text.then(Text::faint("°"));
            }
            any_unbound |= unbound;
            row.push(text);
        }
        row.extend(
            COUNTED
                .iter()
                .filter(|_| counts_shown)
                .map(|(outcome, _)| Text::plain(counted(&counts, *outcome).to_string())),
        );
        table.row(row);
    }
    for (outcome, _) in COUNTED {
        let mut row = vec![Text::new(), Text::outcome(outcome, setting.locale)];
        row.extend(
            totals
                .iter()
                .map(|counts| Text::plain(counted(counts, outcome).to_string())),
        );
        table.total(row);
    }
    let open = |counts: &BTreeMap<VerdictKind, usize>| {
        let kinds = [
            VerdictKind::AtLeastPartly,
            VerdictKind::AtMostPartly,
            VerdictKind::Conflict,
        ];
        kinds
            .iter()
            .filter_map(|kind| counts.get(kind))
            .sum::<usize>()
    };
    let mut row = vec![Text::new(), Text::plain(setting.word("table-open"))];
    row.extend(
        totals
            .iter()
            .map(|counts| Text::plain(open(counts).to_string())),
    );
    table.total(row);
    ShownTable { table, any_unbound }
}

fn counted(counts: &BTreeMap<VerdictKind, usize>, outcome: Outcome) -> usize {
    outcome
        .verdict()
        .and_then(|verdict| counts.get(&verdict.kind()))
        .copied()
        .unwrap_or(0)
}

fn is_unbound(assessment: &Assessment<'_>, lane: usize, target: Target) -> bool {
    match target {
        Target::Rule(id) => {
            assessment
                .rulebook()
                .rules()
                .get(id.index())
                .and_then(|rule| bound(assessment, lane, rule))
                == Some(false)
        }
        Target::Element(_) => false,
    }
}

/// Rules stand under their instruments, elements under the first part of their names.
fn section_of(setting: Setting<'_>, target: Target) -> String {
    match target {
        Target::Rule(id) => {
            let rule = setting.rulebook.rules().get(id.index());
            let instrument = rule
                .and_then(Rule::instrument)
                .and_then(|id| setting.rulebook.instruments().get(id.index()));
            instrument
                .map(|instrument| instrument.title.get(setting.language()).to_owned())
                .unwrap_or_default()
        }
        Target::Element(_) => setting.group(target),
    }
}
