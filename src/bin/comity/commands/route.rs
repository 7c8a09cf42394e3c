//! `comity route`: where the laws along a route part.

use std::process::ExitCode;

use comity::assessment::assess;
use comity::locale::Locale;
use comity::report::{self, Compared, Setting};
use comity::route;

use crate::arguments::{Files, RouteArguments};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::selection::find_states;
use crate::speech::refuse;
use crate::{Stop, both};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &RouteArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let law = law(&collection, locale, &arguments.report.law);
    let states = find_states(&collection.corpus, locale, &arguments.states);
    let (law, states) = both(law, states)?;
    let [origin, transits @ .., destination] = states.as_slice() else {
        return Err(refuse(locale, "refused-short-route", &[]));
    };
    let lanes = route::lanes(origin, transits, destination, law.day());
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let compared = if arguments.elements {
        Compared::Elements
    } else {
        Compared::Rules
    };
    show(
        locale,
        &report::journey(setting, &assessment, compared, &law.receipt),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}
