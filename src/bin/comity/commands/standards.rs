//! `comity standards`: every standard of every instrument, and what encodes it.

use std::process::ExitCode;

use comity::assessment::{Lane, assess};
use comity::locale::Locale;
use comity::report::{self, Setting};
use comity::standards;

use crate::arguments::{Files, StandardsArguments};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::selection::{find_instruments, states_or_all};
use crate::{Stop, both};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &StandardsArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let law = law(&collection, locale, &arguments.report.law);
    let instruments = find_instruments(&collection.rulebook, locale, &arguments.instruments.names);
    let states = states_or_all(&collection.corpus, locale, &arguments.states.names);
    let (law, (instruments, states)) = both(law, both(instruments, states))?;
    let lanes: Vec<Lane<'_>> = states
        .into_iter()
        .map(|state| Lane::alone(state, law.day()))
        .collect();
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let mut standards = standards::standards(&collection.rulebook, &collection.graph);
    standards.retain(|standard| {
        instruments.is_empty() || instruments.contains(&standard.article.instrument)
    });
    let report = report::standards(setting, &assessment, &standards, &law.receipt);
    show(locale, &report, &arguments.report)?;
    Ok(ExitCode::SUCCESS)
}
