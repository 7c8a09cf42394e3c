//! Indicators.
//!
//! In: the place after `indicator`. Out: the indicator with the fields that could be read. What rules a filter finds is left to the
//! rule book.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::cut;
use nom::multi::separated_list1;
use nom::sequence::preceded;

use super::cursor::{
    Cursor, Parsed, close, dotted_name, expecting, nested, own_word, sign, spanned, word,
};
use super::declaration::{declared_name, fill, named_body};
use super::expression::{after, expression};
use super::form;
use super::lexeme::Sign;
use super::phrase::{duty, indicator_kind, pillar};
use super::scope;
use super::texts::texts;
use super::tree::{Declaration, Duty, Filter, Indicator, IndicatorMeasure, Pillar};
use crate::source::Spanned;

const FILTER: &str = "pillar, duty, tag or instrument, and is";

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
    expecting("rules where, or states where", alt((rules, states))).parse(cursor)
}

fn median(cursor: Cursor) -> Parsed<IndicatorMeasure> {
    expecting("the name of an element", dotted_name)
        .map(IndicatorMeasure::MedianOf)
        .parse(cursor)
}

fn filter(cursor: Cursor) -> Parsed<Filter> {
    let (rest, mut alternatives) =
        separated_list1(word("or"), cut(filter_conjunction)).parse(cursor)?;
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
    let (rest, mut terms) = separated_list1(word("and"), cut(filter_term)).parse(cursor)?;
    let only = if terms.len() == 1 { terms.pop() } else { None };
    Ok((rest, only.unwrap_or(Filter::And(terms))))
}

fn filter_term(cursor: Cursor) -> Parsed<Filter> {
    let negated =
        preceded(word("not"), cut(plain_filter)).map(|filter| Filter::Not(Box::new(filter)));
    expecting(FILTER, alt((negated, plain_filter))).parse(cursor)
}

fn plain_filter(cursor: Cursor) -> Parsed<Filter> {
    // A pillar or duty that does not exist is reported; the tree of a file with errors goes no further.
    let pillar = pillar.map(|pillar: Option<Spanned<Pillar>>| pillar.map(Filter::Pillar));
    let duty = duty.map(|duty: Option<Spanned<Duty>>| duty.map(Filter::Duty));
    let kinds = alt((
        after(&["pillar", "is"], pillar),
        after(&["duty", "is"], duty),
        after(
            &["tag", "is"],
            expecting("a tag, such as children", own_word),
        )
        .map(|tag| Some(Filter::Tag(tag))),
        after(
            &["instrument", "is"],
            expecting("the name of an instrument", dotted_name),
        )
        .map(|name| Some(Filter::Instrument(name))),
        parenthesis.map(Some),
    ));
    let (rest, filter) = expecting(FILTER, kinds).parse(cursor)?;
    Ok((rest, filter.unwrap_or(Filter::And(Vec::new()))))
}

fn parenthesis(cursor: Cursor) -> Parsed<Filter> {
    let (inside, ()) = sign(Sign::OpenParenthesis, "(").parse(cursor)?;
    let (rest, filter) = cut(nested(filter)).parse(inside)?;
    let (rest, ()) = close(
        cursor,
        Sign::CloseParenthesis,
        "and, or, or a closing parenthesis )",
    )
    .parse(rest)?;
    Ok((rest, Filter::Parenthesis(Box::new(filter))))
}
