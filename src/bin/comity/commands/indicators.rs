//! `comity indicators`: numbers over rules and states.

use std::process::ExitCode;

use comity::assessment::{Lane, assess};
use comity::locale::Locale;
use comity::report::{self, Grouping, Setting};

use crate::arguments::{Files, IndicatorsArguments};
use crate::input::{law_on, read, sound};
use crate::output::Output;
use crate::selection::states_or_all;
use crate::{Stop, both};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &IndicatorsArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let mut days = Vec::new();
    for &day in &arguments.on {
        if !days.contains(&day) {
            days.push(day);
        }
    }
    let law = law_on(&collection, locale, days, &arguments.evidence);
    let states = states_or_all(&collection.corpus, locale, &arguments.states.names);
    let (law, mut states) = both(law, states)?;
    let mut seen = Vec::new();
    states.retain(|state| {
        let new = !seen.contains(&state.code);
        seen.push(state.code);
        new
    });
    let lanes: Vec<Lane<'_>> = law
        .on
        .iter()
        .flat_map(|&day| states.iter().map(move |state| Lane::alone(state, day)))
        .collect();
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let grouping = if arguments.by_state {
        Grouping::ByState
    } else {
        Grouping::Together
    };
    let report = report::indicators(setting, &assessment, grouping, &law.receipt);
    Output::new(arguments.format).show(locale, &report)?;
    Ok(ExitCode::SUCCESS)
}
