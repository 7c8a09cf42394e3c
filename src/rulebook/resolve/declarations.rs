//! Instruments, elements, rules, interpretations and indicators: fields that must be there are, and expressions are resolved.

use jiff::civil::Date;

use super::expressions::{Context, Resolution};
use super::fields::{missing, texts, untranslated};
use super::indicators::indicator;
use super::names::{Names, listed};
use super::rules::{rule, unreadable};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::language::Texts;
use crate::quantity::Unit;
use crate::rulebook::{
    Article, ArticleId, Choice, Element, Instrument, InstrumentId, Interpretation,
    InterpretationId, RuleBook, Subject,
};
use crate::source::Span;
use crate::syntax::tree::{self};

pub(super) fn resolve_all(
    names: &Names<'_>,
    rulebook: &mut RuleBook,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut resolution = Resolution::new(names);
    rulebook.instruments = names
        .instrument_trees()
        .map(|(tree, span)| instrument(tree, span, &mut resolution.diagnostics))
        .collect();
    diagnostics.append(&mut resolution.diagnostics);
    for &(tree, span) in &names.elements {
        let mut resolution = Resolution::new(names);
        rulebook.elements.push(element(tree, span, &mut resolution));
        diagnostics.append(&mut resolution.diagnostics);
    }
    for &(tree, span) in &names.rules {
        let mut resolution = Resolution::new(names);
        let rule = rule(tree, span, &rulebook.instruments, &mut resolution);
        rulebook.rules.push(rule);
        diagnostics.append(&mut resolution.diagnostics);
    }
    for (index, &declared) in names.interpretations.iter().enumerate() {
        let mut resolution = Resolution::new(names);
        let id = InterpretationId::new(index);
        rulebook
            .interpretations
            .push(interpretation(declared, id, &mut resolution));
        diagnostics.append(&mut resolution.diagnostics);
    }
    for &(tree, span) in &names.indicators {
        let mut resolution = Resolution::new(names);
        let indicator = indicator(tree, span, rulebook, &mut resolution);
        rulebook.indicators.push(indicator);
        diagnostics.append(&mut resolution.diagnostics);
    }
    unencoded_articles(rulebook, diagnostics);
}

fn instrument(
    tree: &tree::Instrument,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Instrument {
    let title = texts(tree.title.as_ref(), ("title", &tree.name), diagnostics);
    if tree.adopted.is_none() {
        missing("adopted", &tree.name, "adopted 2000-11-15", diagnostics);
    }
    if tree.cite.is_none() {
        missing("cite", &tree.name, "cite \"2237 UNTS 319\"", diagnostics);
    }
    if let (Some(adopted), Some(in_force)) = (&tree.adopted, &tree.in_force)
        && in_force.value < adopted.value
    {
        let message = message!("{} is in force before it was adopted", tree.name.value);
        diagnostics.push(
            Diagnostic::new(Code::InvalidDate, in_force.span, message)
                .related(adopted.span, message!("adopted on this day"))
                .help(message!("correct one of the two dates")),
        );
    }
    let mut articles: Vec<Article> = Vec::new();
    for article in &tree.articles {
        if let Some(before) = articles
            .iter()
            .find(|before| before.label == article.label.value)
        {
            diagnostics.push(
                Diagnostic::new(
                    Code::DuplicateDeclaration,
                    article.label.span,
                    message!(
                        "article {} of {} is declared twice",
                        article.label.value,
                        tree.name.value
                    ),
                )
                .related(before.span, message!("declared here first"))
                .help(message!("remove one of them")),
            );
            continue;
        }
        if let Some(texts) = &article.texts {
            untranslated(
                texts,
                &message!("article {} of {}", article.label.value, tree.name.value),
                diagnostics,
            );
        }
        articles.push(Article {
            label: article.label.value.clone(),
            texts: article
                .texts
                .as_ref()
                .map(|texts| texts.value.clone())
                .unwrap_or_default(),
            span: article.label.span,
        });
    }
    Instrument {
        name: tree.name.value.clone(),
        title,
        adopted: tree.adopted.as_ref().map_or(Date::ZERO, |date| date.value),
        in_force: tree.in_force.as_ref().map(|date| date.value),
        cite: tree
            .cite
            .as_ref()
            .map(|cite| cite.value.clone())
            .unwrap_or_default(),
        articles,
        span,
    }
}

fn element(tree: &tree::Element, span: Span, resolution: &mut Resolution<'_, '_>) -> Element {
    let title = texts(
        tree.title.as_ref(),
        ("title", &tree.name),
        &mut resolution.diagnostics,
    );
    let ask = match (&tree.ask, &tree.is) {
        (None, Some(_)) => Texts::default(),
        (ask, _) => texts(
            ask.as_ref(),
            ("ask", &tree.name),
            &mut resolution.diagnostics,
        ),
    };
    let (subject, context) = if tree.of_offence.is_some() {
        (Subject::Offence, Context::Offence)
    } else {
        (Subject::State, Context::State)
    };
    let follows_from: Vec<_> = tree
        .follows_from
        .iter()
        .filter_map(|tree| resolution.expression(tree, context))
        .collect();
    let definition = tree
        .is
        .as_ref()
        .and_then(|tree| resolution.expression(tree, context));
    if let Some(is) = &tree.is {
        let also = tree.value.as_ref().map(|unit| (unit.span, "`value`"));
        let also = also.or_else(|| {
            tree.follows_from
                .first()
                .map(|other| (other.span, "`follows from`"))
        });
        if let Some((place, field)) = also {
            resolution.diagnostics.push(
                Diagnostic::new(Code::DuplicateField, place, message!("{} is defined by `is`, and {} adds to it", tree.name.value, field))
                    .related(is.span, message!("defined here"))
                    .help(message!("an element is either evidenced by provisions, with `value` and `follows from`, or defined by `is` alone")),
            );
        }
    }
    Element {
        name: tree.name.value.clone(),
        title,
        ask,
        subject,
        unit: tree.value.as_ref().map(|unit| Unit::from_word(&unit.value)),
        follows_from,
        definition,
        span,
    }
}

fn interpretation(
    (tree, span): (&tree::Interpretation, Span),
    id: InterpretationId,
    resolution: &mut Resolution<'_, '_>,
) -> Interpretation {
    let title = texts(
        tree.title.as_ref(),
        ("title", &tree.name),
        &mut resolution.diagnostics,
    );
    let mut choices: Vec<Choice> = Vec::new();
    for (name, expression) in &tree.choices {
        if choices.iter().any(|choice| choice.name == name.value) {
            resolution.diagnostics.push(
                Diagnostic::new(
                    Code::DuplicateDeclaration,
                    name.span,
                    message!("the choice {} is declared twice", name.value),
                )
                .help(message!("give one of them another name")),
            );
        }
        let in_state = resolution
            .expression(expression, Context::State)
            .unwrap_or_else(|| unreadable(expression.span));
        // Within an offence such a choice means nothing, and whatever names it there is refused.
        let in_offence = if resolution.names.asks_for_offence(id) {
            unreadable(expression.span)
        } else {
            let within = resolution.expression(expression, Context::Offence);
            within.unwrap_or_else(|| unreadable(expression.span))
        };
        choices.push(Choice {
            name: name.value.clone(),
            in_state,
            in_offence,
        });
    }
    if choices.is_empty() {
        missing(
            "choices",
            &tree.name,
            "choices { strict purpose.slavery, broad any { purpose.* } }",
            &mut resolution.diagnostics,
        );
    }
    let default = match &tree.default {
        None => {
            missing(
                "default",
                &tree.name,
                "default strict",
                &mut resolution.diagnostics,
            );
            0
        }
        Some(default) => choices
            .iter()
            .position(|choice| choice.name == default.value)
            .unwrap_or_else(|| {
                let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
                // That there are no choices at all was told.
                if !names.is_empty() {
                    let message = message!("{} has no choice {}", tree.name.value, default.value);
                    resolution.diagnostics.push(
                        Diagnostic::new(Code::UnknownChoice, default.span, message)
                            .help(message!("the choices are: {}", listed(&names)))
                            .did_you_mean(&default.value, names),
                    );
                }
                0
            }),
    };
    Interpretation {
        name: tree.name.value.clone(),
        title,
        choices,
        default,
        span,
    }
}

/// A lint for each article that no rule names as its source or restates.
fn unencoded_articles(rulebook: &RuleBook, diagnostics: &mut Vec<Diagnostic>) {
    let encoded: std::collections::BTreeSet<ArticleId> = rulebook
        .rules
        .iter()
        .flat_map(|rule| rule.source.iter().chain(&rule.restates))
        .copied()
        .collect();
    for (number, instrument) in rulebook.instruments.iter().enumerate() {
        for (place, article) in instrument.articles.iter().enumerate() {
            let id = ArticleId {
                instrument: InstrumentId::new(number),
                article: u32::try_from(place).unwrap_or(u32::MAX),
            };
            if !encoded.contains(&id) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::UnencodedArticle,
                        article.span,
                        message!(
                            "no rule encodes article {} of {}",
                            article.label,
                            instrument.name
                        ),
                    )
                    .help(message!("write a rule whose `source` names it")),
                );
            }
        }
    }
}
