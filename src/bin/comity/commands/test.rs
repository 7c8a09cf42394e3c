//! `comity test`: the examples of the rule book.

use std::process::ExitCode;

use comity::coverage;
use comity::example;
use comity::locale::Locale;
use comity::report::{self, Grounds, Setting};

use crate::arguments::{Files, TestArguments};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::speech::refuse;
use crate::{FAILED, Stop};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &TestArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let law = law(&collection, locale, &arguments.report.law)?;
    let mut trials = example::run(
        &collection.rulebook,
        &law.plan,
        &collection.corpus,
        law.basis,
    );
    if let Some(words) = &arguments.only {
        trials.retain(|trial| trial.example.name.contains(words.as_str()));
        if trials.is_empty() {
            return Err(refuse(locale, "refused-example", &[("words", words)]));
        }
    }
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let grounds = Grounds {
        sources: &read.sources,
        plan: &law.plan,
        corpus: &collection.corpus,
        basis: law.basis,
    };
    let failed = trials.iter().any(|trial| !trial.passed());
    let code = if failed {
        ExitCode::from(FAILED)
    } else {
        ExitCode::SUCCESS
    };
    if arguments.coverage {
        let coverage =
            coverage::coverage(&collection.rulebook, &collection.graph, &law.plan, &trials);
        let report = report::coverage(setting, &coverage, &trials, &law.receipt);
        show(locale, &report, &arguments.report)?;
        return Ok(code);
    }
    show(
        locale,
        &report::trials(setting, grounds, &trials, &law.receipt),
        &arguments.report,
    )?;
    Ok(code)
}
