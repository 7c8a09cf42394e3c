//! Instruments, elements, rules, interpretations and indicators: fields that must be there are, and expressions are resolved.

use jiff::civil::Date;

use super::expressions::{Context, Resolution};
use super::names::{Names, listed};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Texts;
use crate::quantity::Unit;
use crate::rulebook::{
    Article, ArticleId, Choice, Condition, Element, Expression, ExpressionKind, Indicator,
    Instrument, InstrumentId, Interpretation, Measure, Roles, Rule, RuleBook, RuleId, Subject,
};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{
    self, Duty, Filter, IndicatorKind, IndicatorMeasure, Name, Pillar, Reference, RuleScope,
};

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
    for &(tree, span) in &names.interpretations {
        let mut resolution = Resolution::new(names);
        rulebook
            .interpretations
            .push(interpretation(tree, span, &mut resolution));
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

/// The texts of a field that must be there; a lint where a language is missing.
fn texts(
    field: Option<&Spanned<Texts>>,
    what: (&str, &Name),
    diagnostics: &mut Vec<Diagnostic>,
) -> Texts {
    let (field_name, name) = what;
    let Some(texts) = field else {
        missing(
            field_name,
            name,
            &format!("{field_name} {{ en \"…\" es \"…\" pt \"…\" fr \"…\" }}"),
            diagnostics,
        );
        return Texts::default();
    };
    untranslated(texts, field_name, &name.value, diagnostics);
    texts.value.clone()
}

fn untranslated(
    texts: &Spanned<Texts>,
    field: &str,
    name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let languages: Vec<&str> = texts
        .value
        .missing()
        .map(crate::language::Language::code)
        .collect();
    if !languages.is_empty() {
        let message = format!("the {field} of {name} is missing in {}", listed(&languages));
        let lint = Diagnostic::new(Code::MissingTranslation, texts.span, message);
        diagnostics.push(lint.help("add it; until then the English stands in its place"));
    }
}

fn missing(field: &str, name: &Name, example: &str, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.push(
        Diagnostic::new(
            Code::MissingField,
            name.span,
            format!("{} has no `{field}`", name.value),
        )
        .help(format!("add: {example}")),
    );
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
        let message = format!("{} is in force before it was adopted", tree.name.value);
        diagnostics.push(
            Diagnostic::new(Code::InvalidDate, in_force.span, message)
                .related(adopted.span, "adopted on this day")
                .help("correct one of the two dates"),
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
                    format!(
                        "article {} of {} is declared twice",
                        article.label.value, tree.name.value
                    ),
                )
                .related(before.span, "declared here first")
                .help("remove one of them"),
            );
            continue;
        }
        if let Some(texts) = &article.texts {
            untranslated(
                texts,
                &format!("article {}", article.label.value),
                &tree.name.value,
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
                Diagnostic::new(Code::DuplicateField, place, format!("{} is defined by `is`, and {field} adds to it", tree.name.value))
                    .related(is.span, "defined here")
                    .help("an element is either evidenced by provisions, with `value` and `follows from`, or defined by `is` alone"),
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

fn rule(
    tree: &tree::Rule,
    span: Span,
    instruments: &[Instrument],
    resolution: &mut Resolution<'_, '_>,
) -> Rule {
    let diagnostics = &mut resolution.diagnostics;
    let title = texts(tree.title.as_ref(), ("title", &tree.name), diagnostics);
    if let Some(consequence) = &tree.consequence {
        untranslated(consequence, "consequence", &tree.name.value, diagnostics);
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
                "a route rule binds all states of the route together",
            )
            .help("leave `binds` out, and say at which place each part is asked"),
        );
    }
    let source = references(&tree.source, instruments, resolution);
    let restates = references(&tree.restates, instruments, resolution);
    let mut condition = |tree: Option<&tree::Expression>, scope| {
        tree.and_then(|tree| resolve_condition(tree, scope, resolution))
    };
    let applies_when = condition(tree.applies_when.as_ref(), tree.scope);
    let except_when = condition(tree.except_when.as_ref(), tree.scope);
    let requires = condition(tree.requires.as_ref(), tree.scope);
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
        requires: requires.unwrap_or_else(|| Condition::State(unreadable(span))),
        span,
    }
}

/// Stands where an expression has a mistake: the rule book is then refused, and nothing is ever computed from it.
fn unreadable(span: Span) -> Expression {
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
                    resolution.diagnostics.push(diagnostic);
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
                    format!("{} declares no article {label}", declared.name),
                )
                .help(format!(
                    "declare it in the instrument: article {label} {{ en \"…\" }}"
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

fn interpretation(
    tree: &tree::Interpretation,
    span: Span,
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
                    format!("the choice {} is declared twice", name.value),
                )
                .help("give one of them another name"),
            );
        }
        let in_state = resolution
            .expression(expression, Context::State)
            .unwrap_or_else(|| unreadable(expression.span));
        let in_offence = resolution
            .expression(expression, Context::Offence)
            .unwrap_or_else(|| unreadable(expression.span));
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
            "choices { strict purpose.slavery, broad purpose.* }",
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
                resolution.diagnostics.push(
                    Diagnostic::new(
                        Code::UnknownChoice,
                        default.span,
                        format!("{} has no choice {}", tree.name.value, default.value),
                    )
                    .help(format!(
                        "the choices are: {}",
                        listed(choices.iter().map(|choice| &choice.name))
                    ))
                    .did_you_mean(
                        &default.value,
                        choices.iter().map(|choice| choice.name.as_str()),
                    ),
                );
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

fn indicator(
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
        missing(
            "share` or `median",
            &tree.name,
            "share of states where prevention.national_plan",
            &mut resolution.diagnostics,
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
        Err(diagnostic) => resolution.diagnostics.push(diagnostic),
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
                    format!("{} carries no value, so it has no median", name.value),
                )
                .help("name an element with `value UNIT`"),
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
                resolution.diagnostics.push(diagnostic);
            }
        }
        Filter::Not(inner) | Filter::Parenthesis(inner) => check_filter(inner, resolution),
        Filter::And(parts) | Filter::Or(parts) => {
            parts.iter().for_each(|part| check_filter(part, resolution));
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
                        format!(
                            "no rule encodes article {} of {}",
                            article.label, instrument.name
                        ),
                    )
                    .help("write a rule whose `source` names it"),
                );
            }
        }
    }
}
