//! Indicators.
//!
//! In: the place after `indicator`. Out: the indicator with the fields that could be read. What rules a filter finds is left to the
//! rule book.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::cut;

use super::cursor::{Cursor, Parsed, nested};
use super::declaration::{declared_name, fill, named_body};
use super::expression::{expression, joined_by};
use super::form;
use super::lexeme::Sign;
use super::phrase::{duty, indicator_kind, pillar};
use super::scope;
use super::terminals::{after, close, dotted_name, expecting, own_word, sign, spanned};
use super::texts::texts;
use super::tree::{Declaration, Filter, Indicator, IndicatorMeasure};
use crate::diagnostic::{Phrase, phrase};

const FILTER: Phrase = phrase!("pillar, duty, tag or instrument, and is");

/// An indicator, from its name on.
pub(super) fn indicator(cursor: Cursor) -> (Cursor, Option<Declaration>) {
    let (mut title, mut kind, mut measure) = (None, None, None);
    let (rest, name) = named_body(
        cursor,
        &form::INDICATOR,
        declared_name,
        &mut |cursor, field| match field.head {
            ["title"] => fill(&mut title, cursor, texts.map(Some)),
            ["kind"] => fill(&mut kind, cursor, indicator_kind),
            ["share", ..] => fill(&mut measure, cursor, spanned(share).map(Some)),
            _ => fill(&mut measure, cursor, spanned(median).map(Some)),
        },
    );
    (
        rest,
        name.map(|name| {
            Declaration::Indicator(Indicator {
                name,
                title,
                kind,
                measure,
            })
        }),
    )
}

fn share(cursor: Cursor) -> Parsed<IndicatorMeasure> {
    let rules = after(&["rules", "where"], filter).map(IndicatorMeasure::ShareOfRules);
    let states = after(&["states", "where"], expression).map(IndicatorMeasure::ShareOfStates);
    expecting(
        phrase!("rules where, or states where"),
        alt((rules, states)),
    )
    .parse(cursor)
}

fn median(cursor: Cursor) -> Parsed<IndicatorMeasure> {
    expecting(phrase!("the name of an element"), dotted_name)
        .map(IndicatorMeasure::MedianOf)
        .parse(cursor)
}

fn filter(cursor: Cursor) -> Parsed<Filter> {
    let (rest, mut alternatives) = joined_by("or", cursor, filter_conjunction)?;
    let only = if alternatives.len() == 1 {
        alternatives.pop()
    } else {
        None
    };
    let filter = only.unwrap_or(Filter::Or(alternatives));
    scope::lint_filter_mix(cursor, &filter, cursor.span_to(rest));
    Ok((rest, filter))
}

fn filter_conjunction(cursor: Cursor) -> Parsed<Filter> {
    let (rest, mut terms) = joined_by("and", cursor, filter_term)?;
    let only = if terms.len() == 1 { terms.pop() } else { None };
    Ok((rest, only.unwrap_or(Filter::And(terms))))
}

fn filter_term(cursor: Cursor) -> Parsed<Filter> {
    if cursor.peek().is_word("not") {
        let (rest, filter) = cut(plain_filter).parse(cursor.next())?;
        return Ok((rest, Filter::Not(Box::new(filter))));
    }
    plain_filter(cursor)
}

fn plain_filter(cursor: Cursor) -> Parsed<Filter> {
    if cursor.peek().is(Sign::OpenParenthesis) {
        return parenthesis(cursor);
    }
    // A pillar or duty that does not exist is reported; the tree of a file with errors goes no further.
    let (rest, filter) = expecting(FILTER, comparison).parse(cursor)?;
    Ok((rest, filter.unwrap_or(Filter::And(Vec::new()))))
}

/// `pillar is ..` and its kin; none where what stands after `is` was reported.
fn comparison(cursor: Cursor) -> Parsed<Option<Filter>> {
    let tag =
        expecting(phrase!("a tag, such as children"), own_word).map(|tag| Some(Filter::Tag(tag)));
    let instrument = expecting(phrase!("the name of an instrument"), dotted_name);
    alt((
        after(
            &["pillar", "is"],
            pillar.map(|pillar: Option<_>| pillar.map(Filter::Pillar)),
        ),
        after(
            &["duty", "is"],
            duty.map(|duty: Option<_>| duty.map(Filter::Duty)),
        ),
        after(&["tag", "is"], tag),
        after(
            &["instrument", "is"],
            instrument.map(|name| Some(Filter::Instrument(name))),
        ),
    ))
    .parse(cursor)
}

fn parenthesis(cursor: Cursor) -> Parsed<Filter> {
    let (inside, ()) = sign(Sign::OpenParenthesis, Phrase::written("(")).parse(cursor)?;
    let (rest, inner) = nested(inside, filter)?;
    let closing = phrase!("and, or, or a closing parenthesis )");
    let (rest, ()) = close(cursor, Sign::CloseParenthesis, closing).parse(rest)?;
    Ok((rest, Filter::Parenthesis(Box::new(inner))))
}
