//! Expressions.
//!
//! In: a place. Out: an expression, not resolved. Refuses what is outside the grammar of `docs/language.md` and what is nested more
//! than [`MAX_DEPTH`](super::cursor::MAX_DEPTH) levels deep. Every choice is made by the first one or two lexemes, so nothing is read twice.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{cut, opt};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded, terminated};

use super::Diagnostic;
use super::cursor::{Cursor, Parsed, nested};
use super::lexeme::{LexemeKind, Sign};
use super::name::{RESERVED, Shape, checked};
use super::phrase::role;
use super::quantity::{count, quantity};
use super::scope;
use super::terminals::{
    close, comma, dotted_name, expecting, is_boundary, left_open, own_word, sign, word,
};
use super::tree::{
    Combiner, Comparator, Expression, Member, Name, Pattern, Place, Quantifier, Role, Term,
};
use crate::diagnostic::{Code, Phrase, message, phrase};
use crate::source::Spanned;

const EXPRESSION: Phrase = phrase!("a name or an expression");

/// An expression: conjunctions with `or` between them.
pub(super) fn expression(cursor: Cursor) -> Parsed<Expression> {
    let (rest, alternatives) = joined_by("or", cursor, conjunction)?;
    let span = cursor.span_to(rest);
    let clear = scope::check_reach(cursor, &alternatives, "or");
    let expression = joined(alternatives, span, Term::Or);
    if clear {
        scope::lint_mix(cursor, &expression);
    }
    Ok((rest, expression))
}

fn conjunction(cursor: Cursor) -> Parsed<Expression> {
    let (rest, terms) = joined_by("and", cursor, term)?;
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

/// One part or more with a word between them. A loop, and not nom's `separated_list1`, since these two stand at each level of an
/// expression, and cost a third of the stack.
pub(super) fn joined_by<'a, T>(
    joint: &str,
    cursor: Cursor<'a>,
    part: fn(Cursor<'a>) -> Parsed<'a, T>,
) -> Parsed<'a, Vec<T>> {
    let (mut rest, first) = part(cursor)?;
    let mut parts = vec![first];
    while rest.peek().is_word(joint) {
        let (after, next) = part(rest.next())?;
        parts.push(next);
        rest = after;
    }
    Ok((rest, parts))
}

/// A term, the smallest expression. Its first words choose what it is.
fn term(cursor: Cursor) -> Parsed<Expression> {
    if is_boundary(cursor) {
        return Err(cursor.refuse(EXPRESSION));
    }
    let next = cursor.peek_at(1);
    // Two names never follow each other: what lacks is the colon.
    let lacks_colon =
        next.kind == LexemeKind::Word && !next.starts_line() && !RESERVED.contains(&next.text);
    let is_place = next.is(Sign::Colon) || lacks_colon;
    let parser = match cursor.peek().text {
        "not" => negation,
        "partly" => part,
        "some" | "each" => offence_or_place,
        "origin" | "destination" if is_place => end_of_route,
        "federal" | "bound" | "role" => state_guard,
        "all" | "any" | "cover" | "at" => group_or_over,
        "alike" => alike,
        "(" => parenthesis,
        _ => name_or_comparison,
    };
    let (rest, term) = parser(cursor)?;
    Ok((rest, Spanned::new(Box::new(term), cursor.span_to(rest))))
}

fn deeper_term(cursor: Cursor) -> Parsed<Expression> {
    nested(cursor, term)
}

/// `not x`
fn negation(cursor: Cursor) -> Parsed<Term> {
    deeper_term(cursor.next()).map(|(rest, inner)| (rest, Term::Not(inner)))
}

/// `partly x`
fn part(cursor: Cursor) -> Parsed<Term> {
    deeper_term(cursor.next()).map(|(rest, inner)| (rest, Term::Partly(inner)))
}

/// `alike { .. }`
fn alike(cursor: Cursor) -> Parsed<Term> {
    cut(set)
        .parse(cursor.next())
        .map(|(rest, members)| (rest, Term::Alike(members)))
}

fn colon(cursor: Cursor) -> Parsed<()> {
    cut(sign(Sign::Colon, phrase!("a colon :"))).parse(cursor)
}

/// What `some` and `each` go over.
#[derive(Clone, Copy)]
enum Subject {
    Offences,
    StatesOfTransit,
    States,
}

/// What begins with `some` and `each`: an offence, states of transit, all states of a route.
fn offence_or_place(cursor: Cursor) -> Parsed<Term> {
    let is_some = cursor.peek().is_word("some");
    let quantifier = if is_some {
        Quantifier::Some
    } else {
        Quantifier::Each
    };
    let (rest, subject) = cut(subject).parse(cursor.next())?;
    let (rest, body) = deeper_term(rest)?;
    let term = match subject {
        Subject::Offences => Term::Offence(quantifier, body),
        Subject::StatesOfTransit => Term::Place(Place::Transit(quantifier), body),
        Subject::States => Term::Place(Place::Any(quantifier), body),
    };
    Ok((rest, term))
}

fn subject(cursor: Cursor) -> Parsed<Subject> {
    let subjects = alt((
        terminated(word("offence"), colon).map(|()| Subject::Offences),
        terminated(word("transit"), colon).map(|()| Subject::StatesOfTransit),
        sign(Sign::Colon, Phrase::written(":")).map(|()| Subject::States),
    ));
    expecting(phrase!("offence:, transit: or a colon :"), subjects).parse(cursor)
}

/// `origin: x`, `destination: x`; without the colon the words are names.
fn end_of_route(cursor: Cursor) -> Parsed<Term> {
    let is_origin = cursor.peek().is_word("origin");
    let place = if is_origin {
        Place::Origin
    } else {
        Place::Destination
    };
    let (rest, ()) = colon(cursor.next())?;
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
            expecting(phrase!("the name of an instrument"), dotted_name),
        )),
    )
    .parse(cursor)
}

/// `all { .. }`, `all x in { .. }: E` and their kin.
fn group_or_over(cursor: Cursor) -> Parsed<Term> {
    let (rest, combiner) = combiner(cursor)?;
    let is_counted = matches!(combiner, Combiner::AtLeast(_));
    let (rest, of) = if is_counted {
        opt(word("of")).parse(rest)?
    } else {
        (rest, None)
    };
    if is_counted && of.is_none() && rest.peek().is(Sign::OpenBrace) {
        return Err(rest.refuse(Phrase::written("of")));
    }
    if of.is_some() || rest.peek().is(Sign::OpenBrace) {
        let (rest, members) = set(rest)?;
        return Ok((rest, Term::Group(combiner, members)));
    }
    let (rest, variable) = variable(rest)?;
    let (rest, members) = set(rest)?;
    let (rest, ()) = colon(rest)?;
    let (rest, body) = deeper_term(rest)?;
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

fn combiner(cursor: Cursor) -> Parsed<Combiner> {
    let plain = alt((
        word("all").map(|()| Combiner::All),
        word("any").map(|()| Combiner::Any),
        word("cover").map(|()| Combiner::Cover),
    ));
    let at_least = preceded(word("at"), cut(preceded(word("least"), count))).map(Combiner::AtLeast);
    alt((plain, at_least)).parse(cursor)
}

/// `x in`
fn variable(cursor: Cursor) -> Parsed<Name> {
    let due = phrase!("a list { .. }, or a word and a list");
    if !cursor.peek_at(1).is_word("in") {
        return Err(cursor.refuse(due));
    }
    terminated(expecting(due, own_word), word("in")).parse(cursor)
}

fn parenthesis(cursor: Cursor) -> Parsed<Term> {
    let inside = cursor.next();
    if is_boundary(inside) {
        return Err(left_open(cursor, inside));
    }
    let (rest, inner) = nested(inside, expression)?;
    let closing = phrase!("and, or, or a closing parenthesis )");
    let (rest, ()) = close(cursor, Sign::CloseParenthesis, closing).parse(rest)?;
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
    let (rest, quantity) = cut(expecting(
        phrase!("a quantity, such as 4 years or life"),
        quantity,
    ))
    .parse(rest.next())?;
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
    let (inside, ()) = sign(Sign::OpenBrace, phrase!("a list in braces { .. }")).parse(cursor)?;
    let (rest, members) = members(cursor, inside, |cursor| nested(cursor, member))?;
    let (rest, ()) = close(
        cursor,
        Sign::CloseBrace,
        phrase!("a comma or a closing brace }"),
    )
    .parse(rest)?;
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
            return Err(left_open(open, cursor));
        }
        let (rest, found) = member(cursor)?;
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
    let message = message!(
        "a comma is missing before {}",
        super::body::described(cursor.peek())
    );
    let problem = Diagnostic::new(Code::UnexpectedToken, cursor.span(), message)
        .label(message!("the next member of the list"));
    problem.help(message!(
        "put a comma between the members of a list: { a, b }"
    ))
}

fn member(cursor: Cursor) -> Parsed<Member> {
    if cursor.peek().kind == LexemeKind::Pattern {
        return pattern(cursor).map(|(rest, pattern)| (rest, Member::Pattern(pattern)));
    }
    expression(cursor).map(|(rest, expression)| (rest, Member::Expression(expression)))
}

/// `act.*`, `purpose.* but purpose.forced_marriage`, `purpose.* but { a, b }`
pub(super) fn pattern(cursor: Cursor) -> Parsed<Pattern> {
    let here = cursor.peek();
    if here.kind != LexemeKind::Pattern {
        return Err(cursor.refuse(phrase!("a pattern, such as act.*")));
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
            phrase!("a name, or names in braces"),
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
    let open = sign(Sign::OpenBrace, phrase!("names in braces { .. }"));
    let names = separated_list1(comma, cut(dotted_name));
    delimited(
        open,
        names,
        close(
            cursor,
            Sign::CloseBrace,
            phrase!("a comma or a closing brace }"),
        ),
    )
    .parse(cursor)
}
