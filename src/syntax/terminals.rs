//! The smallest parsers: single words, signs, names and texts, and what parsers are made of.
//!
//! In: a place. Out: what stands there. Refuses what is something else. A name that is badly written is reported at once, and
//! taken as it must be meant, so that reading goes on.

use nom::combinator::cut;
use nom::sequence::preceded;
use nom::{Err, Parser};

use super::Diagnostic;
use super::cursor::{Cursor, Parsed, Refusal};
use super::form::declaration_at;
use super::lexeme::{LexemeKind, Sign, unquoted};
use super::name;
use super::tree::Name;
use crate::diagnostic::{Code, Phrase, message, phrase};
use crate::source::Spanned;

/// The value with the place where it stands.
pub(super) fn spanned<'a, T>(
    mut parser: impl Parser<Cursor<'a>, Output = T, Error = Refusal>,
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, Spanned<T>> {
    move |cursor| {
        let (rest, value) = parser.parse(cursor)?;
        Ok((rest, Spanned::new(value, cursor.span_to(rest))))
    }
}

/// Puts `expected` in the place of what the parser itself expected at its first lexeme.
pub(super) fn expecting<'a, T>(
    expected: Phrase,
    mut parser: impl Parser<Cursor<'a>, Output = T, Error = Refusal>,
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, T> {
    move |cursor| {
        parser.parse(cursor).map_err(|refused| {
            refused.map(|refusal| {
                let here = refusal.at == cursor.index() && refusal.expected.is_some();
                if here {
                    Refusal {
                        expected: Some(expected),
                        ..refusal
                    }
                } else {
                    refusal
                }
            })
        })
    }
}

/// That word.
pub(super) fn word<'a>(word: &'static str) -> impl FnMut(Cursor<'a>) -> Parsed<'a, ()> {
    move |cursor| {
        if cursor.peek().is_word(word) {
            Ok((cursor.next(), ()))
        } else {
            Err(cursor.refuse(Phrase::written(word)))
        }
    }
}

/// Those words, one after the other.
pub(super) fn words<'a>(
    words: &'static [&'static str],
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, ()> {
    move |cursor| {
        words
            .iter()
            .try_fold((cursor, ()), |(cursor, ()), next| word(next).parse(cursor))
    }
}

/// Those words, and what follows them.
pub(super) fn after<'a, T>(
    head: &'static [&'static str],
    parser: impl Parser<Cursor<'a>, Output = T, Error = Refusal>,
) -> impl Parser<Cursor<'a>, Output = T, Error = Refusal> {
    preceded(words(head), cut(parser))
}

/// That sign.
pub(super) fn sign<'a>(sign: Sign, expected: Phrase) -> impl FnMut(Cursor<'a>) -> Parsed<'a, ()> {
    move |cursor| {
        if cursor.peek().is(sign) {
            Ok((cursor.next(), ()))
        } else {
            Err(cursor.refuse(expected))
        }
    }
}

/// A comma.
pub(super) fn comma(cursor: Cursor) -> Parsed<()> {
    sign(Sign::Comma, phrase!("a comma")).parse(cursor)
}

/// A text in quotes.
pub(super) fn text(cursor: Cursor) -> Parsed<Spanned<String>> {
    let lexeme = cursor.peek();
    if lexeme.kind != LexemeKind::Text {
        return Err(cursor.refuse(phrase!("a text in quotes")));
    }
    Ok((
        cursor.next(),
        Spanned::new(unquoted(lexeme.text), cursor.span()),
    ))
}

/// A dotted name. One that is badly written is reported, and taken as it must be meant.
pub(super) fn dotted_name(cursor: Cursor) -> Parsed<Name> {
    if cursor.peek().kind != LexemeKind::Word || is_boundary(cursor) {
        return Err(cursor.refuse(phrase!("a name")));
    }
    let name = name::checked(cursor, cursor.peek().text, name::Shape::Dotted);
    Ok((cursor.next(), Spanned::new(name, cursor.span())))
}

/// A single word of the writer's own: a tag, a unit, a variable, a choice.
pub(super) fn own_word(cursor: Cursor) -> Parsed<Spanned<String>> {
    if cursor.peek().kind != LexemeKind::Word || is_boundary(cursor) {
        return Err(cursor.refuse(phrase!("a word")));
    }
    let word = name::checked(cursor, cursor.peek().text, name::Shape::Word);
    Ok((cursor.next(), Spanned::new(word, cursor.span())))
}

/// Whether a field or declaration begins here, or the block ends: whatever is still open was left open.
pub(super) fn is_boundary(cursor: Cursor) -> bool {
    let starts_field = cursor.peek().starts_line() && cursor.form.field_at(cursor).is_some();
    cursor.is_end() || starts_field || declaration_at(cursor)
}

/// The sign that closes what `open` opened, or the problem that it is missing.
pub(super) fn close<'a>(
    open: Cursor<'a>,
    closing: Sign,
    expected: Phrase,
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, ()> {
    move |cursor| {
        let other = closing == Sign::CloseParenthesis && cursor.peek().is(Sign::CloseBrace);
        if cursor.peek().is(closing) {
            return Ok((cursor.next(), ()));
        }
        if other || is_boundary(cursor) {
            return Err(left_open(open, cursor));
        }
        Err(Err::Failure(Refusal {
            at: cursor.index(),
            expected: Some(expected),
        }))
    }
}

/// Reports that what opens at `open` is still open at `found`, and gives up there.
pub(super) fn left_open(open: Cursor, found: Cursor) -> Err<Refusal> {
    open.report(unclosed(open, found));
    found.give_up()
}

/// The problem that what opens at `open` is still open at `found`.
pub(super) fn unclosed(open: Cursor, found: Cursor) -> Diagnostic {
    let (message, closing) = if open.peek().is(Sign::OpenBrace) {
        (message!("the brace { is never closed"), "}")
    } else {
        (message!("the parenthesis ( is never closed"), ")")
    };
    let problem = Diagnostic::new(Code::UnclosedDelimiter, open.span(), message)
        .label(message!("it opens here"));
    let problem = problem.help(message!("put {} where it ends", closing));
    if found.is_end() {
        problem
    } else {
        problem.related(
            found.span(),
            message!("a {} is missing before this", closing),
        )
    }
}
