//! Rules: their sources, duties, guards and requirements.

use super::expressions::{Context, Resolution};
use super::fields::{missing, texts, untranslated};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::rulebook::{
    ArticleId, Condition, Expression, ExpressionKind, Instrument, InstrumentId, Roles, Rule,
};
use crate::source::Span;
use crate::syntax::tree::{self, Duty, Pillar, Reference, RuleScope};

pub(super) fn rule(
    tree: &tree::Rule,
    span: Span,
    instruments: &[Instrument],
    resolution: &mut Resolution<'_, '_>,
) -> Rule {
    let diagnostics = &mut resolution.diagnostics;
    let title = texts(tree.title.as_ref(), ("title", &tree.name), diagnostics);
    if let Some(consequence) = &tree.consequence {
        let what = message!("`{}` of {}", "consequence", tree.name.value);
        untranslated(consequence, &what, diagnostics);
    }
    let required = [
        (tree.source.is_empty(), "source", "source palermo art 3(c)"),
        (tree.duty.is_none(), "duty", "duty shall"),
        (tree.pillar.is_none(), "pillar", "pillar prosecution"),
        (
            tree.requires.is_none(),
            "requires",
            "requires offence.trafficking",
        ),
    ];
    for (_, field, example) in required.into_iter().filter(|(absent, ..)| *absent) {
        missing(field, &tree.name, example, diagnostics);
    }
    if let (RuleScope::Route, Some(binds)) = (tree.scope, tree.binds.first()) {
        diagnostics.push(
            Diagnostic::new(
                Code::PlaceOutsideRoute,
                binds.span,
                message!("a route rule binds all states of the route together"),
            )
            .help(message!(
                "leave `binds` out, and say at which place each part is asked"
            )),
        );
    }
    let source = references(&tree.source, instruments, resolution);
    let restates = references(&tree.restates, instruments, resolution);
    let mut condition = |tree: Option<&tree::Expression>, scope| {
        tree.and_then(|tree| resolve_condition(tree, scope, resolution))
    };
    let applies_when = condition(tree.applies_when.as_ref(), tree.scope);
    let except_when = condition(tree.except_when.as_ref(), tree.scope);
    let met_by = condition(tree.requires.as_ref(), tree.scope);
    Rule {
        name: tree.name.value.clone(),
        title,
        source,
        restates,
        duty: tree.duty.map_or(Duty::Shall, |duty| duty.value),
        pillar: tree
            .pillar
            .map_or(Pillar::Prosecution, |pillar| pillar.value),
        binds: if tree.binds.is_empty() {
            Roles::ALL
        } else {
            tree.binds.iter().map(|role| role.value).collect()
        },
        tags: tree.tags.iter().map(|tag| tag.value.clone()).collect(),
        applies_when,
        except_when,
        consequence: tree.consequence.as_ref().map(|texts| texts.value.clone()),
        requires: met_by.unwrap_or_else(|| Condition::State(unreadable(span))),
        span,
    }
}

/// Stands where an expression has a mistake: the rule book is then refused, and nothing is ever computed from it.
pub(super) fn unreadable(span: Span) -> Expression {
    Expression {
        kind: ExpressionKind::Any(Vec::new()),
        span,
    }
}

fn resolve_condition(
    tree: &tree::Expression,
    scope: RuleScope,
    resolution: &mut Resolution<'_, '_>,
) -> Option<Condition> {
    match scope {
        RuleScope::State => resolution
            .expression(tree, Context::State)
            .map(Condition::State),
        RuleScope::Route => resolution.route_expression(tree).map(Condition::Route),
    }
}

/// Articles that an instrument declares; a reference without an instrument takes that of the one before.
fn references(
    trees: &[Reference],
    instruments: &[Instrument],
    resolution: &mut Resolution<'_, '_>,
) -> Vec<ArticleId> {
    let mut current: Option<InstrumentId> = None;
    let mut articles = Vec::new();
    for reference in trees {
        if let Some(name) = &reference.instrument {
            current = match resolution.names.find_instrument(name) {
                Ok(id) => id,
                Err(diagnostic) => {
                    resolution.diagnostics.push(*diagnostic);
                    None
                }
            };
        }
        let Some((instrument, declared)) =
            current.and_then(|id| Some((id, instruments.get(id.index())?)))
        else {
            continue;
        };
        let label = &reference.article.value;
        match declared
            .articles
            .iter()
            .position(|article| article.label == *label)
        {
            Some(article) => articles.push(ArticleId {
                instrument,
                article: u32::try_from(article).unwrap_or(u32::MAX),
            }),
            None => resolution.diagnostics.push(
                Diagnostic::new(
                    Code::UnknownArticle,
                    reference.article.span,
                    message!("{} declares no article {}", declared.name, label),
                )
                .help(message!(
                    "declare it in the instrument: article {} { en \"…\" }",
                    label
                ))
                .did_you_mean(
                    label,
                    declared
                        .articles
                        .iter()
                        .map(|article| article.label.as_str()),
                ),
            ),
        }
    }
    articles
}
