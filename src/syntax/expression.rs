//! Expressions.
//!
//! In: a place. Out: an expression, not resolved. Refuses what is outside the grammar of `docs/language.md` and what is nested more
//! than [`MAX_DEPTH`](super::cursor::MAX_DEPTH) levels deep. Every choice is made by the first one or two lexemes, so nothing is read twice.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{cut, opt};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded};

use super::Diagnostic;
use super::cursor::{
    Cursor, Parsed, close, comma, dotted_name, expecting, is_boundary, nested, own_word, sign,
    spanned, unclosed, word, words,
};
use super::lexeme::{LexemeKind, Sign};
use super::name::{RESERVED, Shape, checked};
use super::phrase::{count, quantity, role};
use super::scope;
use super::tree::{
    Combiner, Comparator, Expression, Member, Name, Pattern, Place, Quantifier, Role, Term,
};
use crate::diagnostic::Code;
use crate::source::Spanned;

const EXPRESSION: &str = "a name or an expression";

/// An expression: conjunctions with `or` between them.
pub(super) fn expression(cursor: Cursor) -> Parsed<Expression> {
    let (rest, alternatives) = separated_list1(word("or"), cut(conjunction)).parse(cursor)?;
    let span = cursor.span_to(rest);
    let clear = scope::check_reach(cursor, &alternatives, "or");
    let expression = joined(alternatives, span, Term::Or);
    if clear {
        scope::lint_mix(cursor, &expression);
    }
    Ok((rest, expression))
}

fn conjunction(cursor: Cursor) -> Parsed<Expression> {
    let (rest, terms) = separated_list1(word("and"), cut(term)).parse(cursor)?;
    let span = cursor.span_to(rest);
    scope::check_reach(cursor, &terms, "and");
    Ok((rest, joined(terms, span, Term::And)))
}

fn joined(
    mut parts: Vec<Expression>,
    span: super::Span,
    join: fn(Vec<Expression>) -> Term,
) -> Expression {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            Spanned::new(Box::new(join(parts)), span)
        }
    }
}

/// A term, the smallest expression.
fn term(cursor: Cursor) -> Parsed<Expression> {
    if is_boundary(cursor) {
        return Err(cursor.refuse(EXPRESSION));
    }
    let kinds = alt((
        prefixed,
        offence_or_place,
        end_of_route,
        state_guard,
        group_or_over,
        preceded(word("alike"), cut(set)).map(Term::Alike),
        parenthesis,
        name_or_comparison,
    ));
    expecting(EXPRESSION, spanned(kinds.map(Box::new))).parse(cursor)
}

fn deeper_term(cursor: Cursor) -> Parsed<Expression> {
    cut(nested(term)).parse(cursor)
}

/// `not x`, `partly x`
fn prefixed(cursor: Cursor) -> Parsed<Term> {
    alt((
        preceded(word("not"), deeper_term).map(Term::Not),
        preceded(word("partly"), deeper_term).map(Term::Partly),
    ))
    .parse(cursor)
}

fn body_after_colon(cursor: Cursor) -> Parsed<Expression> {
    preceded(colon, deeper_term).parse(cursor)
}

fn colon(cursor: Cursor) -> Parsed<()> {
    cut(sign(Sign::Colon, "a colon :")).parse(cursor)
}

/// What begins with `some` and `each`: an offence, states of transit, all states of a route.
fn offence_or_place(cursor: Cursor) -> Parsed<Term> {
    let some = word("some").map(|()| Quantifier::Some);
    let each = word("each").map(|()| Quantifier::Each);
    let (rest, quantifier) = alt((some, each)).parse(cursor)?;
    let offence =
        preceded(word("offence"), body_after_colon).map(|body| Term::Offence(quantifier, body));
    let transit = preceded(word("transit"), body_after_colon)
        .map(|body| Term::Place(Place::Transit(quantifier), body));
    let here = sign(Sign::Colon, ":");
    let any = preceded(here, deeper_term).map(|body| Term::Place(Place::Any(quantifier), body));
    cut(expecting(
        "offence:, transit: or a colon :",
        alt((offence, transit, any)),
    ))
    .parse(rest)
}

/// `origin: x`, `destination: x`; without the colon the words are names.
fn end_of_route(cursor: Cursor) -> Parsed<Term> {
    let place = match cursor.peek().text {
        "origin" => Place::Origin,
        "destination" => Place::Destination,
        _ => return Err(cursor.refuse(EXPRESSION)),
    };
    let (rest, ()) = sign(Sign::Colon, ":").parse(cursor.next())?;
    deeper_term(rest).map(|(rest, body)| (rest, Term::Place(place, body)))
}

/// `federal`, `bound by INSTRUMENT`, `role ROLE`
fn state_guard(cursor: Cursor) -> Parsed<Term> {
    let has_role = preceded(word("role"), cut(role)).map(|role: Option<Spanned<Role>>| {
        // A role that does not exist is reported; the tree of a file with errors goes no further.
        Term::HasRole(role.map_or(Role::Origin, |role| role.value))
    });
    alt((
        word("federal").map(|()| Term::Federal),
        bound_by.map(Term::BoundBy),
        has_role,
    ))
    .parse(cursor)
}

/// `bound by INSTRUMENT`
pub(super) fn bound_by(cursor: Cursor) -> Parsed<Name> {
    preceded(
        word("bound"),
        cut(preceded(
            word("by"),
            expecting("the name of an instrument", dotted_name),
        )),
    )
    .parse(cursor)
}

/// `all { .. }`, `all x in { .. }: E` and their kin.
fn group_or_over(cursor: Cursor) -> Parsed<Term> {
    let plain = alt((
        word("all").map(|()| Combiner::All),
        word("any").map(|()| Combiner::Any),
        word("cover").map(|()| Combiner::Cover),
    ));
    let at_least = preceded(word("at"), cut(preceded(word("least"), count))).map(Combiner::AtLeast);
    let (rest, combiner) = alt((plain, at_least)).parse(cursor)?;
    let is_counted = matches!(combiner, Combiner::AtLeast(_));
    let (rest, of) = if is_counted {
        opt(word("of")).parse(rest)?
    } else {
        (rest, None)
    };
    if of.is_some() || rest.peek().is(Sign::OpenBrace) {
        if is_counted && of.is_none() {
            return Err(nom::Err::Failure(super::cursor::Refusal {
                at: rest.index(),
                expected: Some("the word of"),
            }));
        }
        return cut(set)
            .map(|members| Term::Group(combiner, members))
            .parse(rest);
    }
    let (rest, variable) =
        cut(expecting("a list { .. }, or a word and a list", own_word)).parse(rest)?;
    let (rest, members) = cut(preceded(word("in"), set)).parse(rest)?;
    let (rest, body) = body_after_colon(rest)?;
    Ok((
        rest,
        Term::Over {
            combiner,
            variable,
            members,
            body,
        },
    ))
}

fn parenthesis(cursor: Cursor) -> Parsed<Term> {
    let (inside, ()) = sign(Sign::OpenParenthesis, "(").parse(cursor)?;
    if is_boundary(inside) {
        cursor.report(unclosed(cursor, inside));
        return Err(inside.give_up());
    }
    let (rest, inner) = cut(nested(expression)).parse(inside)?;
    let (rest, ()) = close(
        cursor,
        Sign::CloseParenthesis,
        "and, or, or a closing parenthesis )",
    )
    .parse(rest)?;
    Ok((rest, Term::Parenthesis(inner)))
}

fn name_or_comparison(cursor: Cursor) -> Parsed<Term> {
    if RESERVED.contains(&cursor.peek().text) {
        return Err(cursor.refuse(EXPRESSION));
    }
    let (rest, name) = dotted_name(cursor)?;
    let Some(comparator) = comparator(rest) else {
        return Ok((rest, Term::Name(name.value)));
    };
    let (rest, quantity) =
        cut(expecting("a quantity, such as 4 years or life", quantity)).parse(rest.next())?;
    Ok((
        rest,
        Term::Compare {
            element: name,
            comparator,
            quantity,
        },
    ))
}

fn comparator(cursor: Cursor) -> Option<Comparator> {
    let LexemeKind::Sign(sign) = cursor.peek().kind else {
        return None;
    };
    match sign {
        Sign::AtLeast => Some(Comparator::AtLeast),
        Sign::MoreThan => Some(Comparator::MoreThan),
        Sign::AtMost => Some(Comparator::AtMost),
        Sign::LessThan => Some(Comparator::LessThan),
        Sign::Equal => Some(Comparator::Equal),
        Sign::OpenBrace
        | Sign::CloseBrace
        | Sign::OpenParenthesis
        | Sign::CloseParenthesis
        | Sign::Comma
        | Sign::Colon
        | Sign::Arrow => None,
    }
}

/// `{ a, b, act.* }`
pub(super) fn set(cursor: Cursor) -> Parsed<Vec<Member>> {
    let (inside, ()) = sign(Sign::OpenBrace, "a list in braces { .. }").parse(cursor)?;
    let (rest, members) = members(cursor, inside, nested(member))?;
    let (rest, ()) = close(cursor, Sign::CloseBrace, "a comma or a closing brace }").parse(rest)?;
    Ok((rest, members))
}

/// Members with commas between them, up to the closing brace or to what can be no member. A missing comma is reported once a list.
pub(super) fn members<'a, T>(
    open: Cursor<'a>,
    inside: Cursor<'a>,
    mut member: impl FnMut(Cursor<'a>) -> Parsed<'a, T>,
) -> Parsed<'a, Vec<T>> {
    let (mut cursor, mut members, mut complained) = (inside, Vec::new(), false);
    while !cursor.peek().is(Sign::CloseBrace) {
        if is_boundary(cursor) {
            open.report(unclosed(open, cursor));
            return Err(cursor.give_up());
        }
        let (rest, found) = cut(&mut member).parse(cursor)?;
        members.push(found);
        cursor = rest;
        let here = cursor.peek();
        if here.is(Sign::Comma) || here.kind == LexemeKind::Unreadable {
            cursor = cursor.next();
            continue;
        }
        let begins_another = matches!(here.kind, LexemeKind::Word | LexemeKind::Pattern)
            && !RESERVED.contains(&here.text);
        if !begins_another || is_boundary(cursor) {
            break;
        }
        if !complained && !cursor.is_aftermath(cursor.index()) {
            cursor.report(missing_comma(cursor));
        }
        complained = true;
    }
    Ok((cursor, members))
}

fn missing_comma(cursor: Cursor) -> Diagnostic {
    let message = format!(
        "a comma is missing before {}",
        super::body::described(cursor.peek())
    );
    let problem = Diagnostic::new(Code::UnexpectedToken, cursor.span(), message)
        .label("the next member of the list");
    problem.help("put a comma between the members of a list: { a, b }")
}

fn member(cursor: Cursor) -> Parsed<Member> {
    if cursor.peek().kind == LexemeKind::Pattern {
        return pattern.map(Member::Pattern).parse(cursor);
    }
    expression.map(Member::Expression).parse(cursor)
}

/// `act.*`, `purpose.* but purpose.forced_marriage`, `purpose.* but { a, b }`
pub(super) fn pattern(cursor: Cursor) -> Parsed<Pattern> {
    let here = cursor.peek();
    if here.kind != LexemeKind::Pattern {
        return Err(cursor.refuse("a pattern, such as act.*"));
    }
    let written = here.text.strip_suffix(".*").unwrap_or(here.text);
    let span = cursor.span();
    let span = super::Span {
        end: span.end.saturating_sub(2),
        ..span
    };
    let prefix = Spanned::new(checked(cursor, written, Shape::Dotted), span);
    let one = dotted_name.map(|name| vec![name]);
    let exceptions = preceded(
        word("but"),
        cut(expecting(
            "a name, or names in braces",
            alt((one, excepted)),
        )),
    );
    let (rest, but) = opt(exceptions).parse(cursor.next())?;
    Ok((
        rest,
        Pattern {
            prefix,
            but: but.unwrap_or_default(),
        },
    ))
}

fn excepted(cursor: Cursor) -> Parsed<Vec<Name>> {
    let open = sign(Sign::OpenBrace, "names in braces { .. }");
    let names = separated_list1(comma, cut(dotted_name));
    delimited(
        open,
        names,
        close(cursor, Sign::CloseBrace, "a comma or a closing brace }"),
    )
    .parse(cursor)
}

/// `share of rules where`, and other words in a row.
pub(super) fn after<'a, T>(
    head: &'static [&'static str],
    parser: impl Parser<Cursor<'a>, Output = T, Error = super::cursor::Refusal>,
) -> impl Parser<Cursor<'a>, Output = T, Error = super::cursor::Refusal> {
    preceded(words(head), cut(parser))
}
