//! `comity table`: rules or elements by states.

use std::process::ExitCode;

use comity::assessment::{Lane, assess};
use comity::locale::Locale;
use comity::report::{self, Setting};

use crate::arguments::{Files, TableArguments};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::selection::states_or_all;
use crate::{Stop, both, selection};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &TableArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let law = law(&collection, locale, &arguments.report.law);
    let states = states_or_all(&collection.corpus, locale, &arguments.states.names);
    let targets = selection::targets(setting, arguments);
    let (law, (states, targets)) = both(law, both(states, targets))?;
    let lanes: Vec<Lane<'_>> = states
        .into_iter()
        .map(|state| Lane::alone(state, law.day()))
        .collect();
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    show(
        locale,
        &report::verdict_table(setting, &assessment, &targets, &law.receipt),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}
