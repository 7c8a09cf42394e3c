//! Rules that always agree, because after compiling they are one.
//!
//! Two rules are one where they require the same and have the same guards, whatever words and names they use for it: equal expressions
//! share an instruction of the plan. A rule that only requires another, without a guard of its own, is that other.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, message};
use crate::plan::{Operation, Plan, Register};
use crate::rulebook::{
    Condition, Roles, RouteExpression, RouteExpressionKind, Rule, RuleBook, RuleId,
};

/// What a rule comes to: two that are equal always agree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Essence {
    State(Register),
    Route(Vec<String>),
}

/// A lint for each rule that says the same as one before it, unless one of the two says that it restates the other.
pub(super) fn same_rules(rulebook: &RuleBook, plan: &Plan) -> Vec<Diagnostic> {
    let mut first: BTreeMap<Essence, Vec<&Rule>> = BTreeMap::new();
    let mut lints = Vec::new();
    for (index, rule) in rulebook.rules().iter().enumerate() {
        let Some(essence) = essence(rulebook, plan, RuleId::new(index), rule) else {
            continue;
        };
        let same = first.entry(essence).or_default();
        if let Some(other) = same.iter().find(|other| !restate(rule, other)) {
            lints.push(
                Diagnostic::new(
                    Code::SameRule,
                    rule.span,
                    message!("{} always agrees with {}", rule.name, other.name),
                )
                .related(other.span, message!("this rule requires the same"))
                .help(message!("say what is different about one of them; or, where one article repeats the other, say so with `restates`")),
            );
        }
        same.push(rule);
    }
    lints
}

/// Whether one of the two says that it repeats an article of the other.
fn restate(one: &Rule, other: &Rule) -> bool {
    let repeats = |a: &Rule, b: &Rule| a.restates.iter().any(|article| b.source.contains(article));
    repeats(one, other) || repeats(other, one)
}

fn essence(rulebook: &RuleBook, plan: &Plan, id: RuleId, rule: &Rule) -> Option<Essence> {
    match &rule.requires {
        Condition::State(_) => Some(Essence::State(unwrapped(plan, plan.rule(id)?))),
        Condition::Route(requires) => {
            let mut words = Vec::new();
            let guards = [
                ("applies when", &rule.applies_when),
                ("except when", &rule.except_when),
            ];
            for (name, guard) in guards {
                if let Some(Condition::Route(guard)) = guard {
                    words.push(name.to_owned());
                    spell(rulebook, plan, guard, &mut words);
                }
            }
            words.push("requires".to_owned());
            spell(rulebook, plan, requires, &mut words);
            Some(Essence::Route(words))
        }
    }
}

/// The register without what changes nothing: a list of one, a rule that only requires another.
fn unwrapped(plan: &Plan, mut register: Register) -> Register {
    while let Some(instruction) = plan.listing.instructions.get(register.index()) {
        register = match &instruction.operation {
            Operation::Guard {
                requires,
                applies_when: None,
                except_when: None,
                binds,
            } if *binds == Roles::ALL => *requires,
            Operation::All(parts)
            | Operation::Any(parts)
            | Operation::Cover(parts)
            | Operation::AtLeast(1, parts) => {
                let [only] = parts.as_slice() else { break };
                *only
            }
            Operation::Evidence(_)
            | Operation::Compare(_)
            | Operation::Federal
            | Operation::BoundBy(_)
            | Operation::HasRole(_)
            | Operation::Not(_)
            | Operation::Partly(_)
            | Operation::AtLeast(..)
            | Operation::Raise(..)
            | Operation::Quantify(..)
            | Operation::Guard { .. } => break,
        };
    }
    register
}

/// An expression over a route as words and registers, which are the same where the expressions are; a route rule that is required is spelt out.
fn spell(rulebook: &RuleBook, plan: &Plan, route: &RouteExpression, words: &mut Vec<String>) {
    let mut pending = vec![Part::Expression(route)];
    while let Some(part) = pending.pop() {
        let route = match part {
            Part::Expression(route) => route,
            Part::End => {
                words.push("end".to_owned());
                continue;
            }
        };
        let register = |expression| {
            let register = plan.register(rulebook, expression);
            register.map_or_else(
                || "?".to_owned(),
                |register| unwrapped(plan, register).index().to_string(),
            )
        };
        match &route.kind {
            RouteExpressionKind::At(place, expression) => {
                words.push(format!("{place:?} {}", register(expression)));
            }
            RouteExpressionKind::Alike(members) => {
                words.push("alike".to_owned());
                words.extend(members.iter().map(register));
                words.push("end".to_owned());
            }
            RouteExpressionKind::Rule(id) => words.push(format!("rule {}", id.index())),
            RouteExpressionKind::Not(_) => words.push("not".to_owned()),
            RouteExpressionKind::Partly(_) => words.push("partly".to_owned()),
            RouteExpressionKind::All(_) => words.push("all".to_owned()),
            RouteExpressionKind::Any(_) => words.push("any".to_owned()),
            RouteExpressionKind::Cover(_) => words.push("cover".to_owned()),
            RouteExpressionKind::AtLeast(k, _) => words.push(format!("at least {k}")),
        }
        let parts = route.parts();
        if !parts.is_empty() {
            pending.push(Part::End);
            pending.extend(parts.into_iter().rev().map(Part::Expression));
        }
    }
}

/// What is still to be spelt.
enum Part<'r> {
    Expression(&'r RouteExpression),
    End,
}
