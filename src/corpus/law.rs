//! Laws, and the offences that their provisions make up.
//!
//! In: `[[law]]` and `[[offence]]` rows. Out: [`Law`] and [`Offence`]. Refuses laws without citation or address, dates out of order,
//! periods that end before they begin. Whether the provisions of an offence cover its time is checked in `check`.

use super::declared::{Declared, Named};
use super::file::Report;
use super::row::Row;
use super::{Law, Offence, Period, check};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::source::Spanned;

pub(super) fn law<'a>(row: Row<'a>, report: &mut Report<'_>) -> Option<(Spanned<&'a str>, Law)> {
    // A missing id was reported when the ids were gathered.
    let id = row.id();
    let citation = row.source("citation", report);
    let title = row.need_text("title", report);
    let rank = row.need_word("rank", report);
    let enacted = row.need_date("enacted", report);
    let in_force = row.date("in_force", report);
    let repealed = row.date("repealed", report);
    let precision = row.word("precision", report);
    let amends = row.distinct("amends", report);
    let language = row
        .need_text("language", report)
        .and_then(|text| language(text, report));
    let url = row.source("url", report);
    let note = row.remark("note", report);
    // With a year's precision an act may well be in force some days before the day that stands for its year.
    let precision = precision.unwrap_or_default();
    let first = enacted.map(|day| check::first_day(day, precision));
    let dates = [
        ("enacted", first),
        ("in_force", in_force),
        ("repealed", repealed),
    ];
    let ordered = check::in_order(row, &dates, report);
    // Of a law whose dates cannot be trusted it cannot be said what lies outside its life.
    let id = id.filter(|_| ordered)?;
    let law = Law {
        id: id.value.to_owned(),
        citation: citation?,
        title: title?.value.to_owned(),
        rank: rank?,
        enacted: enacted?,
        in_force,
        repealed,
        precision,
        amends: amends.into_iter().map(|law| law.value.to_owned()).collect(),
        language: language?,
        url: url?,
        note,
        span: id.span,
    };
    Some((id, law))
}

fn language(text: Spanned<&str>, report: &mut Report<'_>) -> Option<String> {
    let code = text.value.len() == 2 && text.value.bytes().all(|byte| byte.is_ascii_lowercase());
    if !code {
        let message = message!("«{}» is no code of a language", text.value);
        report.add(
            Diagnostic::new(Code::InvalidValue, text.span, message)
                .label(message!("two small letters are due"))
                .help(message!("write the ISO 639-1 code: es, pt, en, fr")),
        );
    }
    code.then(|| text.value.to_owned())
}

/// The provisions and measures that make up an offence.
pub(super) fn members<'a>(
    row: Row<'a>,
    declared: &Declared<'a>,
    report: &mut Report<'_>,
) -> Vec<usize> {
    if !row.has("provisions") {
        row.missing("provisions", Code::MissingKey, report);
    }
    let members = row.distinct("provisions", report);
    declared.find_all(Named::Authority, &members, report)
}

pub(super) fn offence<'a>(
    row: Row<'a>,
    report: &mut Report<'_>,
) -> Option<(Spanned<&'a str>, Offence)> {
    let id = row.id();
    let title = row.need_texts("title", report);
    let punishes = row.need_text("punishes", report);
    let period = period(row, report);
    let id = id?;
    let offence = Offence {
        id: id.value.to_owned(),
        title: title?,
        punishes: punishes?.value.to_owned(),
        period: period?,
        span: id.span,
    };
    Some((id, offence))
}

/// The period of a row; `None` where it has no first day, or ends before it begins.
pub(super) fn period(row: Row<'_>, report: &mut Report<'_>) -> Option<Period> {
    let from = row.need_date("from", report);
    let until = row.date("until", report);
    let from = from?;
    if let Some(until) = until
        && until <= from
    {
        let message = message!("{} ends on {}, and begins on {}", row.name(), until, from);
        report.add(
            Diagnostic::new(Code::ReversedDates, row.place("until"), message)
                .related(row.place("from"), message!("begins here"))
                .note(message!(
                    "`until` is the first day on which the row no longer holds"
                ))
                .help(message!(
                    "correct one of the two, or leave `until` out while the row stands"
                )),
        );
        return None;
    }
    if row.has("until") && until.is_none() {
        return None;
    }
    Some(Period { from, until })
}
