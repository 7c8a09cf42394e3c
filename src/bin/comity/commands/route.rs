//! `comity route`: where the laws along a route part.

use std::process::ExitCode;

use comity::assessment::assess;
use comity::locale::Locale;
use comity::report::{self, Compared, Setting};
use comity::route;

use crate::Stop;
use crate::arguments::{Files, RouteArguments};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::selection::find_states;

pub(crate) fn run(files: &Files, arguments: &RouteArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let collection = sound(&read)?;
    let law = law(&collection, &arguments.report.law)?;
    let states = find_states(&collection.corpus, &arguments.states)?;
    let [origin, transits @ .., destination] = states.as_slice() else {
        return Err(Stop::Refused(
            "error: a route needs a state of origin and one of destination".to_owned(),
        ));
    };
    let lanes = route::lanes(origin, transits, destination, law.day());
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let locale = Locale::new(arguments.report.lang);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale: &locale,
    };
    let compared = if arguments.elements {
        Compared::Elements
    } else {
        Compared::Rules
    };
    show(
        &report::journey(setting, &assessment, compared, &law.receipt),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}
