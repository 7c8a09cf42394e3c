//! Indicators: what they measure, and the rules that a filter chooses.

use super::expressions::{Context, Resolution};
use super::fields::{missing, texts};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::rulebook::{Indicator, Measure, Rule, RuleBook, RuleId};
use crate::source::Span;
use crate::syntax::tree::{self, Filter, IndicatorKind, IndicatorMeasure, Name};

pub(super) fn indicator(
    tree: &tree::Indicator,
    span: Span,
    rulebook: &RuleBook,
    resolution: &mut Resolution<'_, '_>,
) -> Indicator {
    let title = texts(
        tree.title.as_ref(),
        ("title", &tree.name),
        &mut resolution.diagnostics,
    );
    if tree.kind.is_none() {
        missing(
            "kind",
            &tree.name,
            "kind structure",
            &mut resolution.diagnostics,
        );
    }
    if tree.measure.is_none() {
        resolution.diagnostics.push(
            Diagnostic::new(
                Code::MissingField,
                tree.name.span,
                message!("{} has neither `share of` nor `median of`", tree.name.value),
            )
            .help(message!(
                "add: {}",
                "share of states where prevention.national_plan"
            )),
        );
    }
    let measure = tree
        .measure
        .as_ref()
        .and_then(|measure| match &measure.value {
            IndicatorMeasure::ShareOfStates(expression) => resolution
                .expression(expression, Context::State)
                .map(Measure::ShareOfStates),
            IndicatorMeasure::MedianOf(name) => median_of(name, resolution),
            IndicatorMeasure::ShareOfRules(filter) => {
                check_filter(filter, resolution);
                let chosen = rulebook
                    .rules
                    .iter()
                    .enumerate()
                    .filter(|(_, rule)| passes(filter, rule, rulebook));
                Some(Measure::ShareOfRules(
                    chosen.map(|(index, _)| RuleId::new(index)).collect(),
                ))
            }
        });
    Indicator {
        name: tree.name.value.clone(),
        title,
        kind: tree
            .kind
            .map_or(IndicatorKind::Structure, |kind| kind.value),
        measure: measure.unwrap_or(Measure::ShareOfRules(Vec::new())),
        span,
    }
}

fn median_of(name: &Name, resolution: &mut Resolution<'_, '_>) -> Option<Measure> {
    match resolution.names.find_element(name) {
        Err(diagnostic) => resolution.diagnostics.push(*diagnostic),
        Ok(None) => {}
        Ok(Some(id)) => {
            if resolution
                .names
                .element(id)
                .is_some_and(|element| element.value.is_some())
            {
                return Some(Measure::MedianOf(id));
            }
            resolution.diagnostics.push(
                Diagnostic::new(
                    Code::NotValued,
                    name.span,
                    message!("{} carries no value, so it has no median", name.value),
                )
                .help(message!("name an element that is declared with `value`")),
            );
        }
    }
    None
}

/// Reports instruments that a filter names and nothing declares.
fn check_filter(filter: &Filter, resolution: &mut Resolution<'_, '_>) {
    match filter {
        Filter::Instrument(name) => {
            if let Err(diagnostic) = resolution.names.find_instrument(name) {
                resolution.diagnostics.push(*diagnostic);
            }
        }
        Filter::Not(inner) | Filter::Parenthesis(inner) => check_filter(inner, resolution),
        Filter::And(parts) | Filter::Or(parts) => {
            for part in parts {
                check_filter(part, resolution);
            }
        }
        Filter::Pillar(_) | Filter::Duty(_) | Filter::Tag(_) => {}
    }
}

fn passes(filter: &Filter, rule: &Rule, rulebook: &RuleBook) -> bool {
    match filter {
        Filter::Pillar(pillar) => rule.pillar == pillar.value,
        Filter::Duty(duty) => rule.duty == duty.value,
        Filter::Tag(tag) => rule.tags.contains(&tag.value),
        Filter::Instrument(name) => rule.instrument() == rulebook.find_instrument(&name.value),
        Filter::Not(inner) => !passes(inner, rule, rulebook),
        Filter::Parenthesis(inner) => passes(inner, rule, rulebook),
        Filter::And(parts) => parts.iter().all(|part| passes(part, rule, rulebook)),
        Filter::Or(parts) => parts.iter().any(|part| passes(part, rule, rulebook)),
    }
}
