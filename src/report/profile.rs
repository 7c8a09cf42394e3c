//! The report of one state: each rule with its verdict and citations, and how much is unknown.

use std::collections::BTreeMap;

use serde::Serialize;

use super::document::{Document, Item, Style, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use super::verdicts::{Cell, bound, cell};
use super::{Receipt, Report};
use crate::assessment::{Assessment, Outcome};
use crate::corpus::{Basis, State, StateCode};
use crate::evidence;
use crate::explain;
use crate::rulebook::{InstrumentId, Rule, RuleId, Target};
use crate::verdict::{Verdict, VerdictKind};

/// The most citations in a row of the text.
const CITATIONS: usize = 3;

#[derive(Serialize)]
struct Profile<'r> {
    receipt: &'r Receipt,
    state: StateCode,
    name: String,
    federal: bool,
    roles: Vec<&'static str>,
    counts: BTreeMap<&'static str, usize>,
    cells: Vec<Cell>,
}

/// The profile of the state of the one lane of an assessment.
#[must_use]
pub fn profile<'r, 'a>(
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    receipt: &'r Receipt,
) -> Report<'r> {
    let Some(state) = assessment.lanes().first().map(|lane| lane.state) else {
        return Report::empty();
    };
    Report::received(
        (setting, receipt),
        setting.state_rules(),
        move |rules| {
            let mut document = Document::new();
            opening(&mut document, setting, assessment, state);
            summary(
                &mut document,
                setting,
                &counts(assessment, rules),
                rules.len(),
            );
            document.table(table(setting, assessment, rules, CITATIONS));
            document
        },
        move |rules| table(setting, assessment, rules, usize::MAX),
        move |rules| {
            let roles = state.roles.iter();
            let cells = rules.iter();
            super::json(&Profile {
                receipt,
                state: state.code,
                name: setting.state(state).to_owned(),
                federal: state.federal,
                roles: roles.map(crate::syntax::tree::Role::word).collect(),
                counts: counts(assessment, rules)
                    .iter()
                    .map(|(outcome, count)| (word(*outcome), *count))
                    .collect(),
                cells: cells
                    .map(|(id, _)| cell(setting, assessment, 0, Target::Rule(*id)))
                    .collect(),
            })
        },
    )
}

fn counts(
    assessment: &Assessment<'_>,
    rules: &[(RuleId, &Rule)],
) -> Vec<(Option<VerdictKind>, usize)> {
    let kinds: Vec<Option<VerdictKind>> = rules
        .iter()
        .map(|(id, _)| assessment.rule(0, *id).verdict().map(Verdict::kind))
        .collect();
    let wanted = VerdictKind::ALL.into_iter().map(Some).chain([None]);
    wanted
        .map(|kind| (kind, kinds.iter().filter(|found| **found == kind).count()))
        .collect()
}

fn word(kind: Option<VerdictKind>) -> &'static str {
    kind.map_or("not applicable", VerdictKind::words)
}

fn opening(
    document: &mut Document,
    setting: Setting<'_>,
    assessment: &Assessment<'_>,
    state: &State,
) {
    let locale = setting.locale;
    document.heading(1, state.name.get(setting.language()));
    let Some(lane) = assessment.lanes().first() else {
        return;
    };
    let roles: Vec<String> = state.roles.iter().map(|role| locale.role(role)).collect();
    let key = if state.federal {
        "profile-federal"
    } else {
        "profile-unitary"
    };
    let words = [
        ("date", locale.date(lane.on).into()),
        ("roles", locale.list(&roles).into()),
    ];
    document.paragraph(locale.say(key, &words));
    let roles_source = state.words(&state.roles_source, setting.language());
    document.paragraph(Text::faint(
        locale.say("why-source", &[("source", roles_source.into())]),
    ));
    for (index, instrument) in setting.rulebook.instruments().iter().enumerate() {
        if instrument.in_force.is_some() {
            let text = party(
                setting,
                assessment,
                InstrumentId::new(index),
                instrument.title.get(setting.language()),
            );
            document.item(Item::new(0, text));
        }
    }
    for offence in assessment
        .evidence(0)
        .map(evidence::Evidence::offences)
        .unwrap_or_default()
    {
        if let Some(offence) = state.offences.get(*offence) {
            let mut text = Text::plain(format!("{} ", setting.word("profile-offence")));
            text.push(Style::Strong, offence.title.get(setting.language()));
            text.push(
                Style::Plain,
                format!(
                    "{}{}",
                    setting.colon(),
                    state.words(&offence.punishes, setting.language())
                ),
            );
            document.item(Item::new(0, text));
        }
    }
}

/// From when an instrument binds the state, and with what reservation.
fn party(
    setting: Setting<'_>,
    assessment: &Assessment<'_>,
    instrument: InstrumentId,
    title: &str,
) -> Text {
    let locale = setting.locale;
    let Some(lane) = assessment.lanes().first() else {
        return Text::new();
    };
    let Some(party) = evidence::party(lane.state, instrument) else {
        return Text::plain(locale.say("profile-party-unknown", &[("instrument", title.into())]));
    };
    let key = if party.bound <= lane.on {
        "profile-bound"
    } else {
        "profile-not-yet-bound"
    };
    let mut text = Text::plain(locale.say(
        key,
        &[
            ("instrument", title.into()),
            ("date", locale.date(party.bound).into()),
        ],
    ));
    let mut remarks = Vec::new();
    if party.basis != Basis::Text {
        remarks.push(locale.basis(party.basis));
    }
    remarks.extend(party.uncertain.iter().map(|what| {
        locale.say(
            "profile-uncertain",
            &[("what", party_word(setting, what).into())],
        )
    }));
    if !remarks.is_empty() {
        text.push(
            Style::Faint,
            format!(" ({})", remarks.join(&setting.semicolon())),
        );
    }
    if let Some(reservation) = &party.reservation {
        text.push(
            Style::Plain,
            format!(
                " {}",
                locale.say(
                    "profile-reservation",
                    &[(
                        "reservation",
                        lane.state.words(reservation, setting.language()).into()
                    )]
                )
            ),
        );
    }
    text
}

/// What of a party's dates could not be confirmed, by the key of the corpus file.
fn party_word(setting: Setting<'_>, key: &str) -> String {
    match key {
        "signed" => setting.word("party-signed"),
        "ratified" => setting.word("party-ratified"),
        "bound" => setting.word("party-bound"),
        "reservation" => setting.word("party-reservation"),
        other => other.to_owned(),
    }
}

fn summary(
    document: &mut Document,
    setting: Setting<'_>,
    counts: &[(Option<VerdictKind>, usize)],
    rules: usize,
) {
    let mut text = Text::plain(
        setting
            .locale
            .say("profile-summary", &[("count", rules.into())]),
    );
    text.push(Style::Plain, " ");
    for (number, (kind, count)) in counts.iter().filter(|(_, count)| *count > 0).enumerate() {
        if number > 0 {
            text.push(Style::Plain, setting.semicolon());
        }
        let outcome = kind
            .and_then(|kind| kind.verdicts().next())
            .map_or(Outcome::NotApplicable, Outcome::Verdict);
        text.push(Style::Plain, format!("{count} "));
        text.append(Text::outcome(outcome, setting.locale));
    }
    document.paragraph(text);
}

fn table(
    setting: Setting<'_>,
    assessment: &Assessment<'_>,
    rules: &[(RuleId, &Rule)],
    most: usize,
) -> Table {
    let columns = [
        "column-name",
        "column-title",
        "column-duty",
        "column-verdict",
        "column-citations",
    ];
    let mut table = Table::new(
        "",
        columns
            .map(|key| Column::new(setting.word(key), Alignment::Left))
            .to_vec(),
    );
    table.sections = setting.word("column-section").into();
    let mut section = None;
    for (id, rule) in rules {
        if section != rule.instrument() {
            section = rule.instrument();
            let title = section.and_then(|id| setting.rulebook.instruments().get(id.index()));
            table.section(
                title
                    .map(|instrument| instrument.title.get(setting.language()))
                    .unwrap_or_default(),
            );
        }
        let outcome = assessment.rule(0, *id);
        let mut verdict = Text::outcome(outcome, setting.locale);
        if outcome != Outcome::NotApplicable && bound(assessment, 0, rule) == Some(false) {
            verdict.push(
                Style::Faint,
                format!(" ({})", setting.word("route-unbound")),
            );
        }
        table.row(vec![
            Text::citation(&rule.name),
            Text::plain(rule.title.get(setting.language())),
            Text::plain(setting.locale.duty(rule.duty)),
            verdict,
            grounds(setting, assessment, *id, most),
        ]);
    }
    table
}

/// The provisions that a verdict rests on, the first few of them.
fn grounds(setting: Setting<'_>, assessment: &Assessment<'_>, id: RuleId, most: usize) -> Text {
    let Some(lane) = assessment.lanes().first() else {
        return Text::new();
    };
    let cited = explain::cited(&explain::why(assessment, 0, Target::Rule(id), usize::MAX));
    let shown = cited
        .iter()
        .take(most)
        .filter_map(|cited| lane.state.authorities.get(cited.authority));
    let mut words: Vec<String> = shown
        .map(|authority| setting.short_citation(lane.state, authority))
        .collect();
    if cited.len() > most {
        words.push(
            setting
                .locale
                .say("profile-more", &[("count", (cited.len() - most).into())]),
        );
    }
    Text::plain(words.join(&setting.semicolon()))
}
