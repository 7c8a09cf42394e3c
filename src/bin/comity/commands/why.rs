//! `comity why`: the reasons of a verdict.

use std::process::ExitCode;

use comity::assessment::{Lane, assess};
use comity::locale::Locale;
use comity::report::{self, Detail, Setting};
use comity::rulebook::Target;
use comity::syntax::tree::RuleScope;
use comity::{explain, route};

use crate::arguments::{Files, WhyArguments};
use crate::input::{law, read, sound};
use crate::output::show;
use crate::selection::{find_rule_or_element, find_states};
use crate::speech::refuse;
use crate::{Stop, both};

/// How deep an explanation goes where nobody says.
const DEPTH: usize = 64;

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &WhyArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let law = law(&collection, locale, &arguments.report.law);
    let states = find_states(&collection.corpus, locale, &arguments.states);
    let target = find_rule_or_element(&collection.rulebook, locale, &arguments.name);
    let (law, (states, target)) = both(law, both(states, target))?;
    let depth = arguments.depth.unwrap_or(DEPTH);
    let is_route_rule = |target| match target {
        Target::Rule(id) => collection
            .rulebook
            .rules()
            .get(id.index())
            .is_some_and(|rule| rule.scope() == RuleScope::Route),
        Target::Element(_) => false,
    };
    let lanes = match (states.as_slice(), is_route_rule(target)) {
        ([origin, transits @ .., destination], true) => {
            route::lanes(origin, transits, destination, law.day())
        }
        ([state], false) => vec![Lane::alone(state, law.day())],
        (_, true) => {
            let blanks = [("name", arguments.name.as_str())];
            return Err(refuse(locale, "refused-route-states", &blanks));
        }
        (_, false) => {
            let blanks = [("name", arguments.name.as_str())];
            return Err(refuse(locale, "refused-one-state", &blanks));
        }
    };
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let reason = match target {
        Target::Rule(id) if is_route_rule(target) => route::why_route_rule(&assessment, id, depth),
        Target::Rule(_) | Target::Element(_) => explain::why(&assessment, 0, target, depth),
    };
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale,
    };
    let detail = if arguments.depth.is_some() {
        Detail::Every
    } else {
        Detail::Decisive
    };
    show(
        locale,
        &report::proof(
            setting,
            &assessment,
            (target, &reason),
            detail,
            &law.receipt,
        ),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}
