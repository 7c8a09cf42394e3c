//! The reports of what the corpus holds: by state, and by element.

use serde::Serialize;

use super::document::{Document, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use super::{Receipt, Report};
use crate::assessment::Assessment;
use crate::corpus::{AuthorityKind, Basis, StateCode};
use crate::inventory::{self, Counts, Holding, Knowledge, Newest};
use crate::rulebook::{ElementId, Target};

#[derive(Serialize)]
struct Holdings<'r> {
    receipt: &'r Receipt,
    states: Vec<Held>,
}

#[derive(Serialize)]
struct Held {
    state: StateCode,
    name: String,
    elements: Elements,
    authorities: Authorities,
    rows: Rows,
    newest: Option<Latest>,
}

#[derive(Serialize)]
struct Elements {
    established: usize,
    limited: usize,
    excluded: usize,
    silent: usize,
    unknown: usize,
}

impl From<Counts> for Elements {
    fn from(counts: Counts) -> Self {
        Self {
            established: counts.of(Knowledge::Established),
            limited: counts.of(Knowledge::Limited),
            excluded: counts.of(Knowledge::Excluded),
            silent: counts.of(Knowledge::Silent),
            unknown: counts.of(Knowledge::Unknown),
        }
    }
}

#[derive(Serialize)]
struct Authorities {
    text: usize,
    secondary: usize,
    unverified: usize,
}

#[derive(Serialize)]
struct Rows {
    laws: usize,
    provisions: usize,
    measures: usize,
    offences: usize,
    silent: usize,
    routes: usize,
}

/// The latest day of a state's rows: `kind` is `law`, `provision` or `measure`.
#[derive(Serialize)]
struct Latest {
    date: String,
    kind: &'static str,
    id: String,
    citation: String,
}

/// What the corpus holds of the state of each lane of an assessment.
#[must_use]
pub fn holdings<'r>(
    setting: Setting<'r>,
    assessment: &'r Assessment<'_>,
    receipt: &'r Receipt,
) -> Report<'r> {
    let elements = inventory::elements(assessment.rulebook()).len();
    Report::received(
        (setting, receipt),
        inventory::holdings(assessment),
        move |holdings| told(setting, holdings, elements),
        move |holdings| whole(setting, holdings),
        move |holdings| {
            super::json(&Holdings {
                receipt,
                states: holdings.iter().map(|held| values(setting, held)).collect(),
            })
        },
    )
}

fn told(setting: Setting<'_>, holdings: &[Holding<'_>], elements: usize) -> Document {
    let mut document = Document::new();
    document.heading(1, setting.word("inventory-title"));
    document.paragraph(setting.locale.say(
        "inventory-summary",
        &[
            ("states", holdings.len().into()),
            ("elements", elements.into()),
        ],
    ));
    document.heading(2, setting.word("inventory-known"));
    document.table(known(setting, holdings));
    document.paragraph(Text::faint(setting.word("inventory-known-explained")));
    document.heading(2, setting.word("inventory-rests-on"));
    document.table(rests_on(setting, holdings));
    document.paragraph(Text::faint(setting.word("inventory-rests-on-explained")));
    document.heading(2, setting.word("inventory-newest"));
    document.table(newest(setting, holdings));
    document.paragraph(Text::faint(setting.word("inventory-newest-explained")));
    document
}

fn values(setting: Setting<'_>, held: &Holding<'_>) -> Held {
    let [(_, text), (_, secondary), (_, unverified)] = held.bases;
    Held {
        state: held.state.code,
        name: setting.state(held.state).to_owned(),
        elements: held.elements.into(),
        authorities: Authorities {
            text,
            secondary,
            unverified,
        },
        rows: Rows {
            laws: held.state.laws.len(),
            provisions: held.provisions,
            measures: held.measures,
            offences: held.state.offences.len(),
            silent: held.state.silences.len(),
            routes: held.state.routes.len(),
        },
        newest: latest(setting, held),
    }
}

fn latest(setting: Setting<'_>, held: &Holding<'_>) -> Option<Latest> {
    let (date, newest) = held.newest?;
    let (kind, id, citation) = match newest {
        Newest::Law(place) => {
            let law = held.state.laws.get(place)?;
            ("law", law.id.clone(), setting.law(held.state, law))
        }
        Newest::Authority(place) => {
            let authority = held.state.authorities.get(place)?;
            let kind = match authority.kind {
                AuthorityKind::Provision { .. } => "provision",
                AuthorityKind::Measure { .. } => "measure",
            };
            let citation = setting.short_citation(held.state, authority);
            (kind, authority.id.clone(), citation)
        }
    };
    Some(Latest {
        date: date.to_string(),
        kind,
        id,
        citation,
    })
}

/// The heads of the five kinds of knowledge.
fn knowledge_heads(setting: Setting<'_>) -> Vec<Column> {
    Knowledge::ALL
        .map(|knowledge| {
            let head = match knowledge {
                Knowledge::Established => setting.word("column-established"),
                Knowledge::Limited => setting.word("column-limited"),
                Knowledge::Excluded => setting.word("column-excluded"),
                Knowledge::Silent => setting.word("column-silent"),
                Knowledge::Unknown => setting.word("column-unknown"),
            };
            Column::new(head, Alignment::Right)
        })
        .into()
}

fn basis_heads(setting: Setting<'_>) -> Vec<Column> {
    [Basis::Text, Basis::Secondary, Basis::Unverified]
        .map(|basis| {
            let head = match basis {
                Basis::Text => setting.word("column-basis-text"),
                Basis::Secondary => setting.word("column-basis-secondary"),
                Basis::Unverified => setting.word("column-basis-unverified"),
            };
            Column::new(head, Alignment::Right)
        })
        .into()
}

fn row_heads(setting: Setting<'_>) -> Vec<Column> {
    [
        setting.word("column-laws"),
        setting.word("column-provision-rows"),
        setting.word("column-measures"),
        setting.word("column-offences"),
        setting.word("column-silent-rows"),
        setting.word("column-routes"),
    ]
    .map(|head| Column::new(head, Alignment::Right))
    .into()
}

fn counts(counts: Counts) -> [usize; 5] {
    Knowledge::ALL.map(|knowledge| counts.of(knowledge))
}

fn bases(held: &Holding<'_>) -> [usize; 3] {
    held.bases.map(|(_, count)| count)
}

fn rows(held: &Holding<'_>) -> [usize; 6] {
    [
        held.state.laws.len(),
        held.provisions,
        held.measures,
        held.state.offences.len(),
        held.state.silences.len(),
        held.state.routes.len(),
    ]
}

fn numbers(setting: Setting<'_>, numbers: &[usize]) -> Vec<Text> {
    let number = |&number: &usize| Text::plain(setting.locale.number(number));
    numbers.iter().map(number).collect()
}

/// The sums of the columns, under a head that says so.
fn total<const N: usize>(
    setting: Setting<'_>,
    holdings: &[Holding<'_>],
    of: impl Fn(&Holding<'_>) -> [usize; N],
) -> Vec<Text> {
    let mut sums = [0; N];
    for held in holdings {
        for (sum, count) in sums.iter_mut().zip(of(held)) {
            *sum += count;
        }
    }
    let mut cells = vec![Text::plain(setting.word("inventory-total"))];
    cells.extend(numbers(setting, &sums));
    cells
}

/// The latest day of the rows of each state.
fn newest(setting: Setting<'_>, holdings: &[Holding<'_>]) -> Table {
    let columns = [
        setting.word("column-state"),
        setting.word("column-newest"),
        setting.word("column-newest-what"),
    ];
    let columns = columns.map(|head| Column::new(head, Alignment::Left));
    let mut table = Table::new("", columns.into());
    for held in holdings {
        let day = held.newest.map(|(day, _)| setting.locale.date(day));
        let what = latest(setting, held).map(|latest| latest.citation);
        table.row(vec![
            Text::plain(setting.state(held.state)),
            Text::plain(day.unwrap_or_default()),
            Text::citation(what.unwrap_or_default()),
        ]);
    }
    table
}

/// How much is known of each state.
fn known(setting: Setting<'_>, holdings: &[Holding<'_>]) -> Table {
    let mut columns = vec![Column::new(setting.word("column-state"), Alignment::Left)];
    columns.extend(knowledge_heads(setting));
    let mut table = Table::new("", columns);
    for held in holdings {
        let mut cells = vec![Text::plain(setting.state(held.state))];
        cells.extend(numbers(setting, &counts(held.elements)));
        table.row(cells);
    }
    table.total(total(setting, holdings, |held| counts(held.elements)));
    table
}

/// What it rests on, in rows.
fn rests_on(setting: Setting<'_>, holdings: &[Holding<'_>]) -> Table {
    let mut columns = vec![Column::new(setting.word("column-state"), Alignment::Left)];
    columns.extend(basis_heads(setting));
    columns.extend(row_heads(setting));
    let mut table = Table::new("", columns);
    for held in holdings {
        let mut cells = vec![Text::plain(setting.state(held.state))];
        cells.extend(numbers(setting, &bases(held)));
        cells.extend(numbers(setting, &rows(held)));
        table.row(cells);
    }
    let mut sums = total(setting, holdings, bases);
    sums.extend(total(setting, holdings, rows).into_iter().skip(1));
    table.total(sums);
    table
}

/// All in one table, for CSV: numbers as figures alone, days as a date.
fn whole(setting: Setting<'_>, holdings: &[Holding<'_>]) -> Table {
    let mut columns = vec![
        Column::new(setting.word("column-code"), Alignment::Left),
        Column::new(setting.word("column-state"), Alignment::Left),
    ];
    columns.extend(knowledge_heads(setting));
    columns.extend(basis_heads(setting));
    columns.extend(row_heads(setting));
    columns.push(Column::new(setting.word("column-newest"), Alignment::Left));
    columns.push(Column::new(
        setting.word("column-newest-what"),
        Alignment::Left,
    ));
    let mut table = Table::new("", columns);
    for held in holdings {
        let mut cells = vec![
            Text::plain(held.state.code.as_str()),
            Text::plain(setting.state(held.state)),
        ];
        let figures = counts(held.elements).into_iter().chain(bases(held));
        cells.extend(
            figures
                .chain(rows(held))
                .map(|count| Text::plain(count.to_string())),
        );
        let latest = latest(setting, held);
        let (date, what) =
            latest.map_or_else(Default::default, |found| (found.date, found.citation));
        cells.extend([Text::plain(date), Text::citation(what)]);
        table.row(cells);
    }
    table
}

#[derive(Serialize)]
struct KnownElements<'r> {
    receipt: &'r Receipt,
    elements: Vec<KnownElement>,
}

#[derive(Serialize)]
struct KnownElement {
    id: String,
    established: Vec<StateCode>,
    limited: Vec<StateCode>,
    excluded: Vec<StateCode>,
    silent: Vec<StateCode>,
    unknown: Vec<StateCode>,
}

/// For each element in how many of the states of the lanes it is known, and how.
#[must_use]
pub fn known_elements<'r>(
    setting: Setting<'r>,
    assessment: &'r Assessment<'_>,
    receipt: &'r Receipt,
) -> Report<'r> {
    let elements: Vec<(ElementId, Vec<Knowledge>)> = inventory::elements(assessment.rulebook())
        .into_iter()
        .map(|(element, _)| {
            let lanes = 0..assessment.lanes().len();
            let knowledge = lanes.map(|lane| inventory::knowledge(assessment, lane, element));
            (element, knowledge.collect())
        })
        .collect();
    Report::received(
        (setting, receipt),
        elements,
        move |elements| {
            let mut document = Document::new();
            document.heading(1, setting.word("inventory-elements-title"));
            document.paragraph(setting.locale.say(
                "inventory-summary",
                &[
                    ("states", assessment.lanes().len().into()),
                    ("elements", elements.len().into()),
                ],
            ));
            document.table(elements_table(setting, elements, Names::Beside));
            document.paragraph(Text::faint(setting.word("inventory-known-explained")));
            document
        },
        move |elements| elements_table(setting, elements, Names::Apart),
        move |elements| {
            let of = |(element, knowledge): &(ElementId, Vec<Knowledge>)| {
                known_element(setting, assessment, *element, knowledge)
            };
            super::json(&KnownElements {
                receipt,
                elements: elements.iter().map(of).collect(),
            })
        },
    )
}

/// Where the name of an element stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Behind its title, so that the table fits a page.
    Beside,
    /// In a column of its own, as CSV wants it.
    Apart,
}

fn elements_table(
    setting: Setting<'_>,
    elements: &[(ElementId, Vec<Knowledge>)],
    names: Names,
) -> Table {
    let mut columns = Vec::new();
    if names == Names::Apart {
        columns.push(Column::new(setting.word("column-name"), Alignment::Left));
    }
    columns.push(Column::new(setting.word("column-title"), Alignment::Left));
    columns.push(Column::new(
        setting.word("column-known-count"),
        Alignment::Right,
    ));
    columns.extend(knowledge_heads(setting));
    let mut table = Table::new("", columns);
    table.sections = setting.word("column-section").into();
    let mut group = String::new();
    for (element, knowledge) in elements {
        let target = Target::Element(*element);
        let name = setting.name(target);
        let head = setting.group(target);
        if head != group {
            table.section(head.clone());
            group = head;
        }
        let found: Counts = knowledge.iter().copied().collect();
        let title = Text::plain(setting.title(target));
        let mut cells = match names {
            Names::Apart => vec![Text::citation(name), title],
            Names::Beside => vec![title.then(Text::faint(format!(" ({name})")))],
        };
        cells.push(Text::plain(found.known().to_string()));
        let figures = counts(found).map(|count| Text::plain(count.to_string()));
        cells.extend(figures);
        table.row(cells);
    }
    table
}

fn known_element(
    setting: Setting<'_>,
    assessment: &Assessment<'_>,
    element: ElementId,
    knowledge: &[Knowledge],
) -> KnownElement {
    let states = |wanted: Knowledge| {
        let lanes = assessment.lanes().iter().zip(knowledge);
        lanes
            .filter(|(_, found)| **found == wanted)
            .map(|(lane, _)| lane.state.code)
            .collect()
    };
    KnownElement {
        id: setting.name(Target::Element(element)).to_owned(),
        established: states(Knowledge::Established),
        limited: states(Knowledge::Limited),
        excluded: states(Knowledge::Excluded),
        silent: states(Knowledge::Silent),
        unknown: states(Knowledge::Unknown),
    }
}
