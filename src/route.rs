//! Routes: where the law of origin, transit and destination parts.
//!
//! In: an assessment whose lanes are the states of a route, each in the role of its place. Out: [`Divergence`]s in order, what the states agree on, what
//! could not be compared, and the verdicts of route rules with their reasons. It refuses nothing: that states differ is a result.

mod alike;
mod rules;

use jiff::civil::Date;

use crate::assessment::{Assessment, Lane, Outcome};
use crate::corpus::State;
use crate::rulebook::{ElementId, Roles, RuleId, Target};
use crate::syntax::tree::{Duty, Role, RuleScope};
use crate::verdict::{Grade, Verdict};

pub use rules::{route_rule, why_route_rule};

/// The lanes of a route: origin, transits in order, destination; each state has the role of its place.
#[must_use]
pub fn lanes<'a>(
    origin: &'a State,
    transits: &[&'a State],
    destination: &'a State,
    on: Date,
) -> Vec<Lane<'a>> {
    let lane = |state, role| Lane {
        state,
        on,
        roles: Roles::only(role),
    };
    let mut lanes = vec![lane(origin, Role::Origin)];
    lanes.extend(transits.iter().map(|&state| lane(state, Role::Transit)));
    lanes.push(lane(destination, Role::Destination));
    lanes
}

/// Where a state stands on a divergence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// No state is known to do more.
    Ahead,
    /// Another state is known to do more.
    Behind,
    /// What is unknown leaves it open.
    Open,
    /// The rule does not bind it here.
    NotApplicable,
}

/// A rule or an element on which the states of a route do not agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divergence {
    /// On what.
    pub of: Target,
    /// How heavy the duty is; none for an element.
    pub duty: Option<Duty>,
    /// For each lane: its outcome, and where it stands.
    pub standings: Vec<(Outcome, Position)>,
    /// How many states are behind.
    pub behind: usize,
    /// How far apart the states are known to be, in grades: 1 or 2.
    pub distance: u8,
}

/// Rules or elements compared over the states of a route.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// On which they part: the heaviest duty first, then the most states behind, then the farthest apart, then in the order of the rule book.
    pub divergences: Vec<Divergence>,
    /// On which they are known to agree, each with the verdict of all; what binds one state only is left out.
    pub agreed: Vec<(Target, Verdict)>,
    /// Which could not be compared, because a state's verdict is not known, or is a conflict.
    pub open: Vec<Divergence>,
}

/// Compares every rule of a state over the lanes.
#[must_use]
pub fn compare_rules(assessment: &Assessment<'_>) -> Comparison {
    let rules = assessment.rulebook().rules().iter().enumerate();
    let targets = rules
        .filter(|(_, rule)| rule.scope() == RuleScope::State)
        .map(|(index, rule)| (Target::Rule(RuleId::new(index)), Some(rule.duty)));
    compare(assessment, targets)
}

/// Compares every element over the lanes.
#[must_use]
pub fn compare_elements(assessment: &Assessment<'_>) -> Comparison {
    let elements = 0..assessment.rulebook().elements().len();
    compare(
        assessment,
        elements.map(|index| (Target::Element(ElementId::new(index)), None)),
    )
}

fn compare(
    assessment: &Assessment<'_>,
    targets: impl Iterator<Item = (Target, Option<Duty>)>,
) -> Comparison {
    let mut comparison = Comparison::default();
    for (of, duty) in targets {
        let outcomes: Vec<Outcome> = (0..assessment.lanes().len())
            .map(|lane| assessment.target(lane, of))
            .collect();
        let verdicts: Vec<Verdict> = outcomes
            .iter()
            .filter_map(|outcome| outcome.verdict())
            .collect();
        if verdicts.len() < 2 {
            continue;
        }
        let divergence = divergence(of, duty, &outcomes, &verdicts);
        if divergence.distance > 0 {
            comparison.divergences.push(divergence);
        } else if let Some(&first) = verdicts.first()
            && verdicts
                .iter()
                .all(|verdict| verdict.is_settled() && *verdict == first)
        {
            comparison.agreed.push((of, first));
        } else {
            comparison.open.push(divergence);
        }
    }
    // The sort is stable: equals stay in the order of the rule book.
    comparison.divergences.sort_by_key(|divergence| {
        (
            divergence.duty,
            std::cmp::Reverse(divergence.behind),
            std::cmp::Reverse(divergence.distance),
        )
    });
    comparison
}

fn divergence(
    of: Target,
    duty: Option<Duty>,
    outcomes: &[Outcome],
    verdicts: &[Verdict],
) -> Divergence {
    // What contradicts itself establishes nothing: it can put no other state behind, and is behind none.
    let known = || verdicts.iter().filter(|verdict| !verdict.is_conflict());
    let highest = known()
        .map(|verdict| verdict.at_least)
        .max()
        .unwrap_or(Grade::None);
    let lowest = known()
        .map(|verdict| verdict.at_most)
        .min()
        .unwrap_or(Grade::Fully);
    let position = |outcome: &Outcome| match outcome {
        Outcome::NotApplicable => Position::NotApplicable,
        Outcome::Verdict(verdict) if verdict.is_conflict() => Position::Open,
        Outcome::Verdict(verdict) if verdict.at_most < highest => Position::Behind,
        Outcome::Verdict(verdict)
            if verdict.at_least == highest && verdict.at_most == verdict.at_least =>
        {
            Position::Ahead
        }
        Outcome::Verdict(verdict) if verdict.at_least == highest && highest > lowest => {
            Position::Ahead
        }
        Outcome::Verdict(_) => Position::Open,
    };
    let standings: Vec<(Outcome, Position)> = outcomes
        .iter()
        .map(|outcome| (*outcome, position(outcome)))
        .collect();
    let behind = standings
        .iter()
        .filter(|(_, position)| *position == Position::Behind)
        .count();
    let distance = (highest as u8).saturating_sub(lowest as u8);
    Divergence {
        of,
        duty,
        standings,
        behind,
        distance,
    }
}
