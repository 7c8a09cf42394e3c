//! The state itself, the instruments that bind it, the documented flows that touch it.
//!
//! In: `[state]`, `[[party]]` and `[[route]]` rows. Out: a [`State`] without its law, [`Party`] and [`DocumentedRoute`]. Refuses codes
//! that are none, dates out of order, an instrument that binds in two rows or before it was in force, routes that pass the state by.

use super::file::Report;
use super::row::Row;
use super::vocabulary::Vocabulary;
use super::words::PartyKey;
use super::{DocumentedRoute, Party, State, StateCode, check, format};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::source::Spanned;

/// The state itself, without its law.
pub(super) fn state(row: Row<'_>, report: &mut Report<'_>) -> Option<State> {
    let code = row
        .need_text("code", report)
        .and_then(|text| state_code(text, report));
    if let Some(language) = row.word("language", report) {
        report.language = language;
    }
    let name = row.need_texts("name", report);
    let federal = row.need_flag("federal", report);
    if !row.has("roles") {
        row.missing("roles", Code::MissingKey, report);
    }
    let roles = row.words("roles", report).into_iter().collect();
    let roles_source = row.source("roles_source", report);
    Some(State {
        language: report.language,
        name: name?,
        federal: federal?,
        roles,
        roles_source: roles_source?,
        ..State::unknown(code?, row.place("code"))
    })
}

pub(super) fn state_code(text: Spanned<&str>, report: &mut Report<'_>) -> Option<StateCode> {
    // The code of a case that an example makes up is no state's.
    let code = StateCode::parse(text.value).filter(|&code| code != StateCode::CASE);
    if code.is_none() {
        let message = message!("«{}» is no code of a state", text.value);
        let label = if text.value == StateCode::CASE.as_str() {
            message!("this stands for the cases that examples make up")
        } else {
            message!("three capital letters are due")
        };
        report.add(
            Diagnostic::new(Code::InvalidValue, text.span, message)
                .label(label)
                .help(message!("write the ISO 3166-1 alpha-3 code: ARG, BRA, CAN")),
        );
    }
    code
}

/// The instruments that bind it.
pub(super) fn parties(
    file: Row<'_>,
    vocabulary: &Vocabulary<'_>,
    report: &mut Report<'_>,
) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::new();
    for row in file.rows("party", &format::PARTY, report) {
        let Some(party) = party(row, vocabulary, report) else {
            continue;
        };
        if let Some(first) = parties
            .iter()
            .find(|first| first.instrument == party.instrument)
        {
            let message = message!("one instrument binds the state in two rows");
            let diagnostic = Diagnostic::new(Code::DuplicateId, row.place("instrument"), message);
            report.add(
                diagnostic
                    .related(first.span, message!("the first"))
                    .help(message!("make one row of the two")),
            );
            continue;
        }
        parties.push(party);
    }
    parties
}

fn party(row: Row<'_>, vocabulary: &Vocabulary<'_>, report: &mut Report<'_>) -> Option<Party> {
    let name = row.need_text("instrument", report);
    let instrument = name.and_then(|name| vocabulary.instrument(name, report));
    let signed = row.date("signed", report);
    let ratified = row.date("ratified", report);
    let bound = row.need_date("bound", report);
    let accession = row.need_flag("accession", report);
    let reservation = row.remark("reservation", report);
    let basis = row.need_word("basis", report);
    let uncertain = row.words("uncertain", report);
    let source = row.source("source", report);
    let dates = [("signed", signed), ("ratified", ratified), ("bound", bound)];
    check::in_order(row, &dates, report);
    let party = Party {
        instrument: instrument?,
        signed,
        ratified,
        accession: accession?,
        bound: bound?,
        reservation,
        basis: basis?,
        uncertain: uncertain
            .into_iter()
            .map(|PartyKey(key)| key.to_owned())
            .collect(),
        source: source?,
        span: row.place("instrument"),
    };
    let in_force = vocabulary.in_force(party.instrument);
    if in_force.is_none_or(|in_force| party.bound < in_force) {
        let message = message!("the instrument binds the state before it was in force itself");
        let note = in_force.map_or_else(
            || message!("the rule book gives no day on which the instrument entered into force"),
            |day| message!("the rule book has it in force from {}", day),
        );
        report.add(
            Diagnostic::new(Code::ReversedDates, row.place("bound"), message)
                .note(note)
                .help(message!("correct `bound`, or `in force` in the rule book")),
        );
    }
    Some(party)
}

/// The documented flows that touch it.
pub(super) fn routes(
    file: Row<'_>,
    state: Option<StateCode>,
    report: &mut Report<'_>,
) -> Vec<DocumentedRoute> {
    let rows = file.rows("route", &format::ROUTE, report);
    rows.into_iter()
        .filter_map(|row| route(row, state, report))
        .collect()
}

fn route(
    row: Row<'_>,
    state: Option<StateCode>,
    report: &mut Report<'_>,
) -> Option<DocumentedRoute> {
    let from = row
        .need_text("from", report)
        .and_then(|text| state_code(text, report));
    let listed = row.list("via", report);
    let via: Vec<_> = listed
        .iter()
        .filter_map(|&text| state_code(text, report))
        .collect();
    let to = row
        .need_text("to", report)
        .and_then(|text| state_code(text, report));
    let source = row.source("source", report);
    let (from, to) = (from?, to?);
    if let Some(state) = state
        && listed.len() == via.len()
        && ![from, to].contains(&state)
        && !via.contains(&state)
    {
        let message = message!("this route does not touch {}", state.as_str());
        report.add(
            Diagnostic::new(Code::InvalidValue, row.span, message)
                .help(message!("move it to the file of a state that it touches")),
        );
    }
    Some(DocumentedRoute {
        from,
        via,
        to,
        source: source?,
        span: row.span,
    })
}
