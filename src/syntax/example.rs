//! Examples: made-up cases and shipped law, with the verdicts expected.
//!
//! In: the place after `example`. Out: the example with the fields that could be read. Whether an expectation can be tested is left
//! to the rule book.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{cut, opt};
use nom::multi::separated_list1;
use nom::sequence::{pair, preceded};

use super::body::braced;
use super::cursor::{Cursor, Parsed};
use super::declaration::named_body;
use super::expression::{bound_by, pattern};
use super::form::{self, Field, Form};
use super::lexeme::Sign;
use super::name::RESERVED;
use super::phrase::{date, expected_verdict, listed, role, state};
use super::quantity::quantity;
use super::terminals::{dotted_name, expecting, sign, spanned, text, word};
use super::tree::{
    Case, Declaration, Example, Expectation, ExpectedVerdict, Fact, Role, Statement,
    StatementEffect,
};
use crate::diagnostic::{Phrase, phrase};
use crate::source::Spanned;
use crate::verdict::VerdictKind;

/// An example, from its name on.
pub(super) fn example(cursor: Cursor) -> (Cursor, Option<Declaration>) {
    let (mut case, mut places, mut expectations) = (Case::default(), Vec::new(), Vec::new());
    let name = expecting(phrase!("the name of the example, in quotes"), text);
    let (rest, name) = named_body(
        cursor,
        &form::EXAMPLE,
        name,
        &mut |cursor, field| match field.slot {
            "origin" => place(cursor, Role::Origin).map(|(rest, place)| (rest, places.push(place))),
            "transit" => {
                place(cursor, Role::Transit).map(|(rest, place)| (rest, places.push(place)))
            }
            "destination" => {
                place(cursor, Role::Destination).map(|(rest, place)| (rest, places.push(place)))
            }
            "expect" => spanned(expectation)
                .map(|expected| expectations.push(expected))
                .parse(cursor),
            _ => case_field(&mut case, cursor, field, &form::EXAMPLE_OFFENCE),
        },
    );
    (
        rest,
        name.map(|name| {
            Declaration::Example(Example {
                name,
                case,
                places,
                expectations,
            })
        }),
    )
}

/// `origin { .. }`, from its brace on.
fn place(cursor: Cursor, role: Role) -> Parsed<(Spanned<Role>, Case)> {
    sign(Sign::OpenBrace, phrase!("an opening brace {")).parse(cursor)?;
    let mut case = Case::default();
    let rest = braced(cursor, &form::PLACE, &mut |cursor, field| {
        case_field(&mut case, cursor, field, &form::PLACE_OFFENCE)
    });
    Ok((rest, (Spanned::new(role, cursor.back().span()), case)))
}

fn case_field<'a>(
    case: &mut Case,
    cursor: Cursor<'a>,
    field: &'static Field,
    offence: &'static Form,
) -> Parsed<'a, ()> {
    if field.slot == "offence" {
        let (open, name) =
            expecting(phrase!("the name of the offence, in quotes"), text).parse(cursor)?;
        sign(Sign::OpenBrace, phrase!("an opening brace {")).parse(open)?;
        let mut statements = Vec::new();
        let rest = braced(open, offence, &mut |cursor, field| {
            statement(cursor, field).map(|(rest, said)| (rest, statements.push(said)))
        });
        case.offences.push((name, statements));
        return Ok((rest, ()));
    }
    statement(cursor, field).map(|(rest, said)| (rest, case.statements.push(said)))
}

/// `given a, b`, from the first fact on.
fn statement<'a>(cursor: Cursor<'a>, field: &'static Field) -> Parsed<'a, Statement> {
    let effect = match field.slot {
        "given" => StatementEffect::Given,
        "limited" => StatementEffect::Limited,
        "excluded" => StatementEffect::Excluded,
        _ => StatementEffect::Silent,
    };
    let effect = Spanned::new(effect, cursor.back().span());
    let (rest, facts) = listed(expecting(
        phrase!("an element, or federal, role or bound by"),
        fact,
    ))
    .parse(cursor)?;
    Ok((
        rest,
        Statement {
            effect,
            facts: facts.into_iter().flatten().collect(),
        },
    ))
}

fn fact(cursor: Cursor) -> Parsed<Option<Fact>> {
    let federal = spanned(word("federal")).map(|federal| Some(Fact::Federal(federal)));
    let has_role = preceded(word("role"), cut(role))
        .map(|role: Option<Spanned<Role>>| role.map(Fact::HasRole));
    let bound = bound_by.map(|instrument| Some(Fact::BoundBy(instrument)));
    let pattern = pattern.map(|pattern| Some(Fact::Pattern(pattern)));
    alt((
        federal,
        has_role,
        bound,
        pattern,
        element_or_value.map(Some),
    ))
    .parse(cursor)
}

fn element_or_value(cursor: Cursor) -> Parsed<Fact> {
    if RESERVED.contains(&cursor.peek().text) {
        return Err(cursor.refuse(phrase!("an element")));
    }
    let equal = sign(Sign::Equal, Phrase::written("="));
    let (rest, (name, value)) =
        pair(dotted_name, opt(preceded(equal, cut(quantity)))).parse(cursor)?;
    let fact = match value {
        Some(value) => Fact::Value(name, value),
        None => Fact::Element(name),
    };
    Ok((rest, fact))
}

/// `palermo.3.c for ARG on 2013-01-01 met`
fn expectation(cursor: Cursor) -> Parsed<Expectation> {
    let (rest, name) =
        expecting(phrase!("the name of a rule or an element"), dotted_name).parse(cursor)?;
    let arrow = sign(Sign::Arrow, Phrase::written("->"));
    let states = preceded(word("for"), cut(separated_list1(arrow, cut(state))));
    let day = preceded(
        expecting(
            phrase!("-> and another state, or on and a date"),
            word("on"),
        ),
        date,
    );
    let (rest, law) = opt(pair(states, cut(day))).parse(rest)?;
    let (states, date) = law.unwrap_or_default();
    let (rest, verdict) = expected_verdict(rest)?;
    // A verdict that does not exist is reported; the tree of a file with errors goes no further.
    let verdict: Spanned<ExpectedVerdict> = verdict.unwrap_or_else(|| {
        Spanned::new(
            ExpectedVerdict::Verdict(VerdictKind::Unknown),
            rest.back().span(),
        )
    });
    Ok((
        rest,
        Expectation {
            name,
            states,
            date,
            verdict,
        },
    ))
}
