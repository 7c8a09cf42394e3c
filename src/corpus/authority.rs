//! Provisions and measures: what can be cited for an element.
//!
//! In: a `[[provision]]` or `[[measure]]` row. Out: an [`Authority`], without the offences that it belongs to and the authorities over
//! which it prevails, which other rows must be known for. Refuses rows that say nothing, name an element twice, or give a value
//! without its unit.

use std::collections::HashMap;

use toml::de::DeValue;

use super::declared::{Declared, Named};
use super::file::Report;
use super::row::Row;
use super::vocabulary::Vocabulary;
use super::{Authority, AuthorityKind, Effect, format, law};
use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::quantity::{Quantity, QuantityError, Unit, rewritten};
use crate::rulebook::ElementId;
use crate::source::{Span, Spanned};

/// The keys by which a row says something of elements.
const SAYING: [&str; 4] = ["establishes", "excludes", "limits", "values"];

pub(super) fn read<'a>(
    row: Row<'a>,
    declared: &Declared<'a>,
    vocabulary: &Vocabulary<'_>,
    report: &mut Report<'_>,
) -> Option<(Spanned<&'a str>, Authority)> {
    let kind = if row.is(&format::MEASURE) {
        measure(row, report)
    } else {
        provision(row, declared, report)
    };
    let period = law::period(row, report);
    let says = row.remark("says", report);
    let effects = effects(row, vocabulary, report);
    let values = values(row, vocabulary, report);
    let basis = row.need_word("basis", report);
    let uncertain = row.words("uncertain", report);
    let precision = row.word("precision", report);
    let source = row.source("source", report);
    if SAYING
        .iter()
        .all(|key| row.is_empty(key) && !row.misspells(key))
    {
        let message = message!("{} says nothing of any element", row.name());
        report.add(
            Diagnostic::new(Code::NothingSaid, row.span, message)
                .help(message!("add what it `establishes`, `excludes`, `limits` or fixes in `values`, or leave the row out")),
        );
    }
    // A missing id was reported when the ids were gathered.
    let id = row.id()?;
    let authority = Authority {
        id: id.value.to_owned(),
        kind: kind?,
        period: period?,
        says,
        effects,
        values,
        prevails_over: Vec::new(),
        offences: Vec::new(),
        basis: basis?,
        uncertain,
        precision: precision.unwrap_or_default(),
        source: source?,
        span: id.span,
    };
    Some((id, authority))
}

fn provision<'a>(
    row: Row<'a>,
    declared: &Declared<'a>,
    report: &mut Report<'_>,
) -> Option<AuthorityKind> {
    let law = row
        .need_text("law", report)
        .and_then(|law| declared.find(Named::Law, law, report));
    let article = row.need_text("article", report)?;
    Some(AuthorityKind::Provision {
        law: law?,
        article: article.value.to_owned(),
    })
}

fn measure(row: Row<'_>, report: &mut Report<'_>) -> Option<AuthorityKind> {
    let kind = row.need_word("kind", report);
    let title = row.need_text("title", report)?;
    Some(AuthorityKind::Measure {
        kind: kind?,
        title: title.value.to_owned(),
    })
}

/// What the row says of elements, in the order of the file; an element that it names twice is reported and counts as first named.
fn effects(
    row: Row<'_>,
    vocabulary: &Vocabulary<'_>,
    report: &mut Report<'_>,
) -> Vec<(ElementId, Effect)> {
    let mut said: Vec<(Spanned<&str>, Effect)> = Vec::new();
    let establishes = row.list("establishes", report);
    said.extend(
        establishes
            .into_iter()
            .map(|name| (name, Effect::Establishes)),
    );
    let excludes = row.list("excludes", report);
    said.extend(excludes.into_iter().map(|name| (name, Effect::Excludes)));
    for limit in row.rows("limits", &format::LIMIT, report) {
        let name = limit.need_text("element", report);
        let only = limit.need_text("only", report);
        if let (Some(name), Some(only)) = (name, only) {
            said.push((
                name,
                Effect::Limits {
                    only: only.value.to_owned(),
                },
            ));
        }
    }
    said.sort_by_key(|(name, _)| name.span);
    let mut first: HashMap<ElementId, (Span, &'static str)> = HashMap::new();
    let mut effects = Vec::new();
    for (name, effect) in said {
        let Some(element) = vocabulary.element(name, report) else {
            continue;
        };
        let does = verb(&effect);
        if let Some(&(before, did)) = first.get(&element) {
            report.add(named_twice(row, name, does, (before, did)));
        } else {
            first.insert(element, (name.span, does));
            effects.push((element, effect));
        }
    }
    effects
}

const fn verb(effect: &Effect) -> &'static str {
    match effect {
        Effect::Establishes => "establishes",
        Effect::Limits { .. } => "limits",
        Effect::Excludes => "excludes",
    }
}

fn named_twice(
    row: Row<'_>,
    name: Spanned<&str>,
    does: &str,
    (before, did): (Span, &str),
) -> Diagnostic {
    let message = if does == did {
        message!("{} names {} twice in `{}`", row.name(), name.value, does)
    } else {
        message!(
            "{} names {} in `{}` and in `{}`",
            row.name(),
            name.value,
            did,
            does
        )
    };
    Diagnostic::new(Code::DuplicateId, name.span, message)
        .related(before, message!("first here"))
        .help(message!(
            "say one thing of an element in a row: leave one out, or make two rows of the row"
        ))
}

/// The values that the row fixes, in the order of the file.
fn values(
    row: Row<'_>,
    vocabulary: &Vocabulary<'_>,
    report: &mut Report<'_>,
) -> Vec<(ElementId, Quantity)> {
    let mut values = Vec::new();
    for (name, value) in row.pairs("values", report) {
        if let DeValue::Table(_) = value.value {
            let message = message!("the name of an element stands in quotes here");
            let diagnostic = Diagnostic::new(Code::InvalidValue, name.span, message);
            report.add(diagnostic.help(message!("write `\"penalty.basic_min\" = \"3 years\"`")));
            continue;
        }
        let Some(element) = vocabulary.element(name, report) else {
            continue;
        };
        let Some(unit) = vocabulary
            .get(element)
            .and_then(|element| element.unit.as_ref())
        else {
            let message = message!("{} carries no value", name.value);
            report.add(
                Diagnostic::new(Code::NotValued, name.span, message)
                    .note(message!(
                        "the rule book declares the element without `value`"
                    ))
                    .help(message!(
                        "leave the value out, or declare `value years` in the rule book"
                    )),
            );
            continue;
        };
        if let Some(quantity) = quantity(name, value, unit, report) {
            values.push((element, quantity));
        }
    }
    values
}

fn quantity(
    name: Spanned<&str>,
    value: Spanned<&DeValue<'_>>,
    unit: &Unit,
    report: &mut Report<'_>,
) -> Option<Quantity> {
    let text = match value.value {
        DeValue::String(text) => text.as_ref(),
        DeValue::Integer(number) if number.radix() == 10 => {
            report.add(no_unit(name.value, number.as_str(), value.span, unit));
            return None;
        }
        DeValue::Float(number) => {
            report.add(no_unit(name.value, number.as_str(), value.span, unit));
            return None;
        }
        DeValue::Integer(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => {
            let message = message!(
                "the value of {} must be a text in double quotes",
                name.value
            );
            let diagnostic = Diagnostic::new(Code::InvalidValue, value.span, message);
            report.add(diagnostic.help(example(unit)));
            return None;
        }
    };
    if let Some(mended) = rewritten(text)
        && Quantity::parse(&mended).is_ok_and(|quantity| quantity.is_in(unit))
    {
        let message = message!("the value of {} is written in another language", name.value);
        let written = format!("\"{mended}\"");
        report.add(
            Diagnostic::new(Code::InvalidQuantity, value.span, message)
                .help(message!(
                    "units are written in English, and decimals behind a point: {}",
                    written
                ))
                .replacement(value.span, written),
        );
        return None;
    }
    let quantity = match Quantity::parse(text) {
        Ok(quantity) => quantity,
        Err(QuantityError::NoUnit(number)) => {
            report.add(no_unit(name.value, &number, value.span, unit));
            return None;
        }
        Err(error) => {
            let message = message!(
                "the value of {} cannot be read: {}",
                name.value,
                error.message()
            );
            let diagnostic = Diagnostic::new(Code::InvalidQuantity, value.span, message);
            report.add(diagnostic.help(example(unit)));
            return None;
        }
    };
    if quantity.is_in(unit) {
        return Some(quantity);
    }
    let message = message!(
        "the value of {} is due in {}, and this is {}",
        name.value,
        unit.word(),
        quantity.to_string()
    );
    let diagnostic = Diagnostic::new(Code::UnitMismatch, value.span, message);
    report.add(
        diagnostic
            .label(message!("does not convert to {}", unit.word()))
            .help(example(unit)),
    );
    None
}

/// A number alone could be years, months or days: nobody should have to guess.
fn no_unit(element: &str, number: &str, span: Span, unit: &Unit) -> Diagnostic {
    let written = format!("\"{number} {}\"", unit.word());
    let message = message!("the value of {} has no unit", element);
    Diagnostic::new(Code::MissingUnit, span, message)
        .help(message!("write {}", written))
        .replacement(span, written)
}

fn example(unit: &Unit) -> Message {
    if unit.is_time() {
        message!(
            "write a number with its unit, such as \"4 years\" or \"5 years 4 months\", or \"life\""
        )
    } else {
        message!(
            "write a number with its unit, such as \"4 {}\"",
            unit.word()
        )
    }
}
