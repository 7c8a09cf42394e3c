//! `comity profile`: one state.

use std::process::ExitCode;

use comity::assessment::{Lane, assess};
use comity::locale::Locale;
use comity::report::{self, Setting};

use crate::arguments::{Files, ProfileArguments};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::selection::find_state;
use crate::{Stop, both};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &ProfileArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let law = law(&collection, locale, &arguments.report.law);
    let state = find_state(&collection.corpus, locale, &arguments.state);
    let (law, state) = both(law, state)?;
    let assessment = assess(
        &collection.rulebook,
        &law.plan,
        &[Lane::alone(state, law.day())],
        law.basis,
    );
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    show(
        locale,
        &report::profile(setting, &assessment, &law.receipt),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}
