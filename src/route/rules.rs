//! Route rules: evaluated over the lanes of a route, and explained.

use super::alike::agreement;
use crate::assessment::{Assessment, Outcome};
use crate::explain::{Asks, Explanation, Reason};
use crate::rulebook::{Condition, Expression, RouteExpression, RouteExpressionKind, RuleId};
use crate::syntax::tree::{Place, Quantifier};
use crate::verdict::Verdict;

/// The outcome of a route rule over the lanes of a route; not applicable for a rule of a state.
///
/// The lanes are those of [`super::lanes`]: origin, transits, destination.
#[must_use]
pub fn route_rule(assessment: &Assessment<'_>, id: RuleId) -> Outcome {
    Evaluation {
        explanation: Explanation::new(assessment, 0),
    }
    .rule(id)
}

/// Why a route rule has its outcome. Deeper than `depth` steps the tree is cut, and says so.
#[must_use]
pub fn why_route_rule(assessment: &Assessment<'_>, id: RuleId, depth: usize) -> Reason {
    Evaluation {
        explanation: Explanation::new(assessment, depth),
    }
    .why_rule(id, 0)
}

struct Evaluation<'e, 'a> {
    explanation: Explanation<'e, 'a>,
}

impl Evaluation<'_, '_> {
    fn rule(&self, id: RuleId) -> Outcome {
        let Some(rule) = self
            .explanation
            .assessment
            .rulebook()
            .rules()
            .get(id.index())
        else {
            return Outcome::NotApplicable;
        };
        let Condition::Route(requires) = &rule.requires else {
            return Outcome::NotApplicable;
        };
        let guard = |condition: &Option<Condition>| match condition {
            Some(Condition::Route(guard)) => self.route(guard).verdict(),
            Some(Condition::State(_)) | None => None,
        };
        let set_aside = guard(&rule.applies_when) == Some(Verdict::NOT_MET)
            || guard(&rule.except_when) == Some(Verdict::MET);
        if set_aside {
            Outcome::NotApplicable
        } else {
            self.route(requires)
        }
    }

    /// The outcome of an expression over the route. Its depth is that of the expression, which the parser limits.
    fn route(&self, route: &RouteExpression) -> Outcome {
        match &route.kind {
            RouteExpressionKind::At(place, expression) => self.at(*place, expression),
            RouteExpressionKind::Alike(members) => combined(
                members.iter().map(|member| self.alike_member(member)),
                Verdict::cover,
            ),
            RouteExpressionKind::Rule(id) => self.rule(*id),
            RouteExpressionKind::Not(part) => map(self.route(part), Verdict::negated),
            RouteExpressionKind::Partly(part) => map(self.route(part), Verdict::partly),
            RouteExpressionKind::All(parts) => {
                combined(parts.iter().map(|part| self.route(part)), |verdicts| {
                    Verdict::all(verdicts)
                })
            }
            RouteExpressionKind::Any(parts) => {
                combined(parts.iter().map(|part| self.route(part)), |verdicts| {
                    Verdict::any(verdicts)
                })
            }
            RouteExpressionKind::Cover(parts) => {
                combined(parts.iter().map(|part| self.route(part)), |verdicts| {
                    Verdict::cover(verdicts)
                })
            }
            RouteExpressionKind::AtLeast(k, parts) => {
                combined(parts.iter().map(|part| self.route(part)), |verdicts| {
                    Verdict::at_least_of(*k as usize, verdicts)
                })
            }
        }
    }

    fn alike_member(&self, member: &Expression) -> Outcome {
        agreement((0..self.states()).map(|lane| self.explanation.outcome_in_state(lane, member)))
    }

    fn at(&self, place: Place, expression: &Expression) -> Outcome {
        let outcomes = self
            .lanes_at(place)
            .map(|lane| self.explanation.outcome_in_state(lane, expression));
        match quantifier(place) {
            Quantifier::Each => combined(outcomes, Verdict::all),
            Quantifier::Some => combined(outcomes, Verdict::any),
        }
    }

    fn states(&self) -> usize {
        self.explanation.assessment.lanes().len()
    }

    /// The lanes at a place: the first is the origin, the last the destination.
    fn lanes_at(&self, place: Place) -> std::ops::Range<usize> {
        let states = self.states();
        match place {
            Place::Origin => 0..1.min(states),
            Place::Transit(_) => 1..states.saturating_sub(1).max(1),
            Place::Destination => states.saturating_sub(1)..states,
            Place::Any(_) => 0..states,
        }
    }

    fn why_rule(&mut self, id: RuleId, level: usize) -> Reason {
        let outcome = self.rule(id);
        let rulebook = self.explanation.assessment.rulebook();
        let rule = rulebook.rules().get(id.index());
        let conditions = rule.map(|rule| {
            let guards = [
                (Some(Asks::AppliesWhen), rule.applies_when.as_ref()),
                (Some(Asks::ExceptWhen), rule.except_when.as_ref()),
            ];
            guards.into_iter().chain([(None, Some(&rule.requires))])
        });
        let mut parts = Vec::new();
        for (asks, condition) in conditions.into_iter().flatten() {
            if let Some(Condition::Route(route)) = condition {
                match asks {
                    Some(asks) => {
                        let inner = self.why(route, level + 2);
                        parts.push(
                            self.explanation
                                .reason(asks, inner.outcome, level + 1, |_| vec![inner]),
                        );
                    }
                    None => parts.push(self.why(route, level + 1)),
                }
            }
        }
        self.explanation
            .reason(Asks::RouteRule(id), outcome, level, |_| parts)
    }

    fn why(&mut self, route: &RouteExpression, level: usize) -> Reason {
        let outcome = self.route(route);
        let asks = match &route.kind {
            RouteExpressionKind::At(place, expression) => {
                return self.why_at(*place, expression, level);
            }
            RouteExpressionKind::Alike(members) => {
                let parts = members
                    .iter()
                    .map(|member| self.why_alike(member, level + 1))
                    .collect();
                return self
                    .explanation
                    .reason(Asks::Alike, outcome, level, |_| parts);
            }
            RouteExpressionKind::Rule(id) => return self.why_rule(*id, level),
            RouteExpressionKind::Not(_) => Asks::Not,
            RouteExpressionKind::Partly(_) => Asks::Partly,
            RouteExpressionKind::All(_) => Asks::All,
            RouteExpressionKind::Any(_) => Asks::Any,
            RouteExpressionKind::Cover(_) => Asks::Cover,
            RouteExpressionKind::AtLeast(k, _) => Asks::AtLeast(*k),
        };
        let parts = route
            .parts()
            .into_iter()
            .map(|part| self.why(part, level + 1))
            .collect();
        self.explanation.reason(asks, outcome, level, |_| parts)
    }

    fn why_at(&mut self, place: Place, expression: &Expression, level: usize) -> Reason {
        let outcome = self.at(place, expression);
        let lanes = self.lanes_at(place);
        self.explanation
            .reason(Asks::At(place), outcome, level, |explanation| {
                in_states(explanation, lanes, expression, level + 1)
            })
    }

    fn why_alike(&mut self, member: &Expression, level: usize) -> Reason {
        let outcome = self.alike_member(member);
        let lanes = 0..self.states();
        self.explanation
            .reason(Asks::AlikeMember, outcome, level, |explanation| {
                in_states(explanation, lanes, member, level + 1)
            })
    }
}

/// One reason for each state, with what the expression comes to there.
fn in_states(
    explanation: &mut Explanation<'_, '_>,
    lanes: std::ops::Range<usize>,
    expression: &Expression,
    level: usize,
) -> Vec<Reason> {
    lanes
        .map(|lane| {
            let inner = explanation.in_state(lane, expression, level + 1);
            explanation.reason(Asks::InState(lane), inner.outcome, level, |_| vec![inner])
        })
        .collect()
}

const fn quantifier(place: Place) -> Quantifier {
    match place {
        Place::Origin | Place::Destination => Quantifier::Each,
        Place::Transit(quantifier) | Place::Any(quantifier) => quantifier,
    }
}

/// The combination of the parts that apply; not applicable where there are parts and none applies.
fn combined(
    outcomes: impl Iterator<Item = Outcome>,
    combine: impl Fn(Vec<Verdict>) -> Verdict,
) -> Outcome {
    let outcomes: Vec<Outcome> = outcomes.collect();
    let verdicts: Vec<Verdict> = outcomes
        .iter()
        .filter_map(|outcome| outcome.verdict())
        .collect();
    if verdicts.is_empty() && !outcomes.is_empty() {
        Outcome::NotApplicable
    } else {
        Outcome::Verdict(combine(verdicts))
    }
}

fn map(outcome: Outcome, change: impl Fn(Verdict) -> Verdict) -> Outcome {
    match outcome {
        Outcome::NotApplicable => Outcome::NotApplicable,
        Outcome::Verdict(verdict) => Outcome::Verdict(change(verdict)),
    }
}
