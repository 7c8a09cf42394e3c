//! `comity corpus`: what the corpus holds, and an empty file for a new state.

use std::process::ExitCode;

use comity::assessment::{Lane, assess};
use comity::collection;
use comity::corpus;
use comity::diagnostic::Diagnostic;
use comity::locale::Locale;
use comity::report::{self, Setting};

use crate::arguments::{CorpusArguments, Files};
use crate::input::{law, read, shown, sound};
use crate::output::{print, show};
use crate::selection::states_or_all;
use crate::{Stop, both};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &CorpusArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    if let Some(code) = arguments.template {
        // The corpus may well be unsound while a state is being added to it: the rules alone are asked.
        let (rulebook, graph, problems) = collection::read_rules(&read.sources, &read.rules);
        if graph.is_none() {
            let errors: Vec<Diagnostic> =
                problems.into_iter().filter(Diagnostic::is_error).collect();
            return Err(Stop::Refused(shown(&read.sources, &errors, locale)));
        }
        print(
            locale,
            &corpus::template(code, &rulebook, locale.language()),
        )?;
        return Ok(ExitCode::SUCCESS);
    }
    let collection = sound(&read, locale)?;
    let law = law(&collection, locale, &arguments.report.law);
    let states = states_or_all(&collection.corpus, locale, &arguments.states.names);
    let (law, states) = both(law, states)?;
    let lanes: Vec<Lane<'_>> = states
        .into_iter()
        .map(|state| Lane::alone(state, law.day()))
        .collect();
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let report = if arguments.elements {
        report::known_elements(setting, &assessment, &law.receipt)
    } else {
        report::holdings(setting, &assessment, &law.receipt)
    };
    show(locale, &report, &arguments.report)?;
    Ok(ExitCode::SUCCESS)
}
