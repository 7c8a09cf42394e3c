//! The report of a route as values, for JSON.

use serde::Serialize;

use super::JourneyReport;
use crate::corpus::StateCode;
use crate::report::Receipt;
use crate::report::citation::Citation;
use crate::report::verdicts::{Cell, cell, citations};
use crate::route::{Divergence, Position};
use crate::rulebook::Target;
use crate::syntax::tree::Duty;

#[derive(Serialize)]
pub(super) struct Journey<'r> {
    pub(super) receipt: &'r Receipt,
    pub(super) states: Vec<Stop>,
    pub(super) divergences: Vec<DivergenceEntry>,
    pub(super) route_rules: Vec<RouteRuleEntry>,
    pub(super) not_compared: Vec<DivergenceEntry>,
    pub(super) agreed: Vec<Agreed>,
}

/// A state of the route, as JSON.
#[derive(Serialize)]
pub(super) struct Stop {
    pub(super) state: StateCode,
    pub(super) role: &'static str,
}

/// A divergence, as JSON.
#[derive(Serialize)]
pub(super) struct DivergenceEntry {
    pub(super) id: String,
    pub(super) title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) duty: Option<Duty>,
    pub(super) behind: usize,
    pub(super) distance: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) consequence: Option<String>,
    pub(super) standings: Vec<Standing>,
}

/// Where a state stands, as JSON.
#[derive(Serialize)]
pub(super) struct Standing {
    pub(super) position: &'static str,
    #[serde(flatten)]
    pub(super) cell: Cell,
}

/// A route rule, as JSON.
#[derive(Serialize)]
pub(super) struct RouteRuleEntry {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) duty: Duty,
    pub(super) verdict: &'static str,
    pub(super) at_least: Option<&'static str>,
    pub(super) at_most: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) consequence: Option<String>,
    pub(super) citations: Vec<Citation>,
}

/// On what all states agree, as JSON.
#[derive(Serialize)]
pub(super) struct Agreed {
    pub(super) id: String,
    pub(super) verdict: &'static str,
}

impl JourneyReport<'_, '_> {
    pub(super) fn entries<'r>(&self, receipt: &'r Receipt) -> Journey<'r> {
        let stops = self.assessment.lanes().iter().map(|lane| Stop {
            state: lane.state.code,
            role: lane
                .roles
                .iter()
                .next()
                .map_or("", crate::syntax::tree::Role::word),
        });
        let rules = self.route_rules.iter().map(|(id, rule, reason)| {
            let verdict = reason.outcome.verdict();
            RouteRuleEntry {
                id: rule.name.clone(),
                title: self.setting.title(Target::Rule(*id)).to_owned(),
                duty: rule.duty,
                verdict: verdict.map_or("not applicable", |verdict| verdict.kind().words()),
                at_least: verdict.map(|verdict| verdict.at_least.word()),
                at_most: verdict.map(|verdict| verdict.at_most.word()),
                consequence: self.consequence(Target::Rule(*id)).map(str::to_owned),
                citations: citations(self.setting, self.assessment, reason),
            }
        });
        let agreed = self.comparison.agreed.iter();
        Journey {
            receipt,
            states: stops.collect(),
            divergences: self
                .comparison
                .divergences
                .iter()
                .map(|divergence| self.entry(divergence))
                .collect(),
            route_rules: rules.collect(),
            not_compared: self
                .comparison
                .open
                .iter()
                .map(|divergence| self.entry(divergence))
                .collect(),
            agreed: agreed
                .map(|(of, verdict)| Agreed {
                    id: self.setting.name(*of).to_owned(),
                    verdict: verdict.kind().words(),
                })
                .collect(),
        }
    }

    pub(super) fn entry(&self, divergence: &Divergence) -> DivergenceEntry {
        let standings = divergence
            .standings
            .iter()
            .enumerate()
            .map(|(lane, (_, position))| Standing {
                position: match position {
                    Position::Ahead => "ahead",
                    Position::Behind => "behind",
                    Position::Open => "open",
                    Position::NotApplicable => "not applicable",
                },
                cell: cell(self.setting, self.assessment, lane, divergence.of),
            });
        DivergenceEntry {
            id: self.setting.name(divergence.of).to_owned(),
            title: self.setting.title(divergence.of).to_owned(),
            duty: divergence.duty,
            behind: divergence.behind,
            distance: divergence.distance,
            consequence: self.consequence(divergence.of).map(str::to_owned),
            standings: standings.collect(),
        }
    }
}
