//! What was looked for and is not there: `[[silent]]` and `[[no_offence]]` rows.
//!
//! In: those rows, the laws of the file, the elements of the rule book. Out: [`Silence`] and [`NoOffence`]. Refuses rows that name no law
//! in which one looked, or only laws that were not in force: a law that was never read is not silent, it is unknown.

use super::check::{self, Entry};
use super::declared::{Declared, Named};
use super::file::Report;
use super::row::Row;
use super::vocabulary::Vocabulary;
use super::{Law, NoOffence, Period, Silence, format, law};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::rulebook::{ElementId, Subject};

/// What such a row can refer to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Referred<'r, 'a> {
    pub(super) laws: &'r [Entry<'a, Law>],
    pub(super) declared: &'r Declared<'a>,
    pub(super) vocabulary: &'r Vocabulary<'r>,
}

pub(super) fn silences<'a>(
    file: Row<'a>,
    referred: Referred<'_, 'a>,
    report: &mut Report<'_>,
) -> Vec<Silence> {
    let rows = file.rows("silent", &format::SILENT, report);
    rows.into_iter()
        .filter_map(|row| silence(row, referred, report))
        .collect()
}

pub(super) fn no_offences<'a>(
    file: Row<'a>,
    referred: Referred<'_, 'a>,
    report: &mut Report<'_>,
) -> Vec<NoOffence> {
    let rows = file.rows("no_offence", &format::NO_OFFENCE, report);
    rows.into_iter()
        .filter_map(|row| no_offence(row, referred, report))
        .collect()
}

fn silence<'a>(
    row: Row<'a>,
    referred: Referred<'_, 'a>,
    report: &mut Report<'_>,
) -> Option<Silence> {
    let offences = row.distinct("offences", report);
    let of_offences = row.has("offences");
    if of_offences && row.is_empty("offences") {
        let message = message!("a list of no offences");
        report.add(
            Diagnostic::new(Code::InvalidValue, row.place("offences"), message).help(message!(
                "leave `offences` out where the row speaks of the state and of every offence"
            )),
        );
    }
    let offences = referred
        .declared
        .find_all(Named::Offence, &offences, report);
    let elements = elements(row, of_offences, referred.vocabulary, report);
    let period = law::period(row, report);
    let looked_in = looked_in(row, period, referred, report);
    let basis = row.need_word("basis", report);
    let note = row.remark("note", report);
    let (period, basis) = (period?, basis?);
    Some(Silence {
        elements,
        offences,
        period,
        looked_in,
        basis,
        note,
        span: row.span,
    })
}

fn no_offence<'a>(
    row: Row<'a>,
    referred: Referred<'_, 'a>,
    report: &mut Report<'_>,
) -> Option<NoOffence> {
    let period = law::period(row, report);
    let looked_in = looked_in(row, period, referred, report);
    let basis = row.need_word("basis", report);
    let note = row.remark("note", report);
    Some(NoOffence {
        period: period?,
        looked_in,
        basis: basis?,
        note,
        span: row.span,
    })
}

/// The elements, patterns expanded, in the order of the rule book.
fn elements(
    row: Row<'_>,
    of_offences: bool,
    vocabulary: &Vocabulary<'_>,
    report: &mut Report<'_>,
) -> Vec<ElementId> {
    if row.is_empty("elements") && !row.misspells("elements") {
        let message = message!("this silent row names no element");
        report.add(
            Diagnostic::new(Code::NothingSaid, row.place("elements"), message)
                .help(message!("name in `elements` what was looked for")),
        );
    }
    let mut elements = Vec::new();
    for name in row.distinct("elements", report) {
        let found = vocabulary.elements(name, report);
        let of_state = |&&id: &&ElementId| {
            vocabulary
                .get(id)
                .is_some_and(|element| element.subject == Subject::State)
        };
        if of_offences && let Some(&other) = found.iter().find(of_state) {
            let other = vocabulary.name(other);
            let message = message!(
                "{} belongs to the state, and the row speaks of offences",
                other
            );
            report.add(
                Diagnostic::new(Code::InvalidValue, name.span, message)
                    .related(row.place("offences"), message!("these offences"))
                    .help(message!("split the row: what belongs to the state goes into a row without `offences`")),
            );
        }
        elements.extend(found);
    }
    elements.sort_unstable();
    elements.dedup();
    elements
}

/// The laws in which one looked: at least one, and on each day of the period one of them in force.
fn looked_in<'a>(
    row: Row<'a>,
    period: Option<Period>,
    referred: Referred<'_, 'a>,
    report: &mut Report<'_>,
) -> Vec<usize> {
    if row.is_empty("looked_in") {
        if row.has("looked_in") {
            let message = message!("this row names no law in which one looked");
            report.add(
                Diagnostic::new(Code::MissingSource, row.place("looked_in"), message)
                    .help(message!("name the ids of the laws that were read")),
            );
        } else {
            row.missing("looked_in", Code::MissingSource, report);
        }
    }
    let named = row.distinct("looked_in", report);
    let places = referred.declared.find_all(Named::Law, &named, report);
    let laws: Vec<_> = places
        .iter()
        .filter_map(|&place| referred.laws.get(place))
        .collect();
    let Some(period) = period else { return places };
    // A law that is not declared, or could not be read, may have been in force: nothing can be said then.
    if !laws.is_empty()
        && laws.len() == named.len()
        && let Some(day) = check::uncovered(period, laws.iter().map(|law| check::life(&law.item)))
    {
        let message = message!(
            "on {} none of the laws in which one looked was in force",
            day
        );
        let mut diagnostic = Diagnostic::new(Code::OutsideLaw, row.place("looked_in"), message)
            .note(message!(
                "a law that could not be read on that day is not silent: it is unknown"
            ))
            .help(message!(
                "shorten the row's period, or name the law in force then"
            ));
        for law in laws {
            diagnostic = diagnostic.related(law.row.span, check::life_in_words(&law.item));
        }
        report.add(diagnostic);
    }
    places
}
