//! What became of the statements of a state.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::file::{list, rows, words};
use crate::statement::{Statement, statements};

/// What became of the statements of a state.
#[derive(Debug, Default)]
pub(crate) struct Fate {
    pub(crate) as_it_was: usize,
    /// As a limit alone, or with another effect.
    pub(crate) otherwise: usize,
    pub(crate) regrouped: usize,
    /// Of which nothing is said any more.
    pub(crate) left_out: Vec<String>,
    /// Laws and routes that are not there.
    pub(crate) lost: Vec<String>,
}

pub(crate) fn fate(name: &str, research: &Table, ours: &Table) -> Fate {
    let here = statements(ours);
    let exact = |sought: &Statement| here.iter().any(|found| sought.is_as_in(found));
    let there = statements(research);
    let mut fate = Fate::default();
    for statement in &there {
        let regrouped = |sought: &Statement| {
            here.iter()
                .any(|found| sought.says_what(found) && found.overlaps(sought))
        };
        let judged_otherwise = |sought: &Statement| {
            here.iter().any(|found| {
                found.law == sought.law && found.element == sought.element && found.overlaps(sought)
            })
        };
        if exact(statement) {
            fate.as_it_was += 1;
        } else if regrouped(statement) {
            fate.regrouped += 1;
        } else if judged_otherwise(statement) {
            fate.otherwise += 1;
        } else {
            fate.left_out.push(format!("{name}: {statement:?}"));
        }
    }
    fate.lost.extend(lost_rows(name, research, ours));
    let (known, sought) = (treaty_days(ours), treaty_days(research));
    let days = sought.difference(&known);
    fate.left_out
        .extend(days.map(|day| format!("{name}: Protocol {day:?}")));
    fate.left_out
        .extend(silences_left_out(name, research, ours, &here));
    fate
}

/// Laws and routes that the corpus does not have.
fn lost_rows(name: &str, research: &Table, ours: &Table) -> Vec<String> {
    let laws =
        |file| -> BTreeSet<String> { rows(file, "law").map(|law| words(law, "id")).collect() };
    let routes = |file| -> BTreeSet<(String, Vec<String>, String)> {
        rows(file, "route")
            .map(|route| (words(route, "from"), list(route, "via"), words(route, "to")))
            .collect()
    };
    let (here, there) = (laws(ours), laws(research));
    let lost = there
        .difference(&here)
        .map(|law| format!("{name}: law {law}"));
    let mut lost: Vec<String> = lost.collect();
    let (here, there) = (routes(ours), routes(research));
    lost.extend(
        there
            .difference(&here)
            .map(|route| format!("{name}: route {route:?}")),
    );
    lost
}

/// The days on which the state signed and ratified the Protocol.
pub(crate) fn treaty_days(file: &Table) -> BTreeSet<(&'static str, String)> {
    let state = file.get("state").and_then(Value::as_table);
    let research = state
        .and_then(|state| state.get("protocol"))
        .and_then(Value::as_table);
    let mut parties = rows(file, "party");
    let protocol =
        research.or_else(|| parties.find(|party| words(party, "instrument") == "palermo"));
    let days = ["signed", "ratified"].map(|key| (key, protocol.map(|row| words(row, key))));
    let days = days.into_iter().filter_map(|(key, day)| Some((key, day?)));
    days.filter(|(_, day)| !day.is_empty()).collect()
}

/// Silences of which the corpus says nothing: neither that it was looked for in vain, nor that it was found.
fn silences_left_out(
    name: &str,
    research: &Table,
    ours: &Table,
    here: &[Statement],
) -> Vec<String> {
    let covers = |pattern: &str, element: &str| match pattern.strip_suffix(".*") {
        Some(group) => element
            .strip_prefix(group)
            .is_some_and(|rest| rest.starts_with('.')),
        None => pattern == element,
    };
    let until = |row: &Table| words(row, "until");
    let share = |a: &Table, b: &Table| {
        let (a_until, b_until) = (until(a), until(b));
        (a_until.is_empty() || words(b, "from") < a_until)
            && (b_until.is_empty() || words(a, "from") < b_until)
    };
    let mut lost = Vec::new();
    for silence in rows(research, "silent") {
        for element in list(silence, "elements") {
            let silent = rows(ours, "silent").any(|row| {
                share(silence, row)
                    && list(row, "elements")
                        .iter()
                        .any(|found| covers(found, &element))
            });
            let none = rows(ours, "no_offence").any(|row| share(silence, row));
            let found = here.iter().any(|statement| statement.element == element);
            if !silent && !none && !found {
                lost.push(format!(
                    "{name}: silence on {element} from {}",
                    words(silence, "from")
                ));
            }
        }
    }
    lost
}
