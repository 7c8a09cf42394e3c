//! `comity concordance`: articles of instruments beside the provisions of a state, and the other way round.

use std::process::ExitCode;

use comity::assessment::{Lane, assess};
use comity::concordance;
use comity::locale::Locale;
use comity::report::{self, Setting};

use crate::arguments::{ConcordanceArguments, Files};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::selection::{find_instruments, find_state};
use crate::{Stop, both};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &ConcordanceArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let law = law(&collection, locale, &arguments.report.law);
    let state = find_state(&collection.corpus, locale, &arguments.state);
    let instruments = find_instruments(&collection.rulebook, locale, &arguments.instruments.names);
    let (law, (state, instruments)) = both(law, both(state, instruments))?;
    let lanes = [Lane::alone(state, law.day())];
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let answers = concordance::concordance(&assessment, 0, &instruments);
    let report = if arguments.by_law {
        let services = concordance::by_authority(&assessment, 0, &answers);
        report::concordance_by_law(setting, &assessment, &services, &law.receipt)
    } else {
        report::concordance(setting, &assessment, &answers, &law.receipt)
    };
    show(locale, &report, &arguments.report)?;
    Ok(ExitCode::SUCCESS)
}
