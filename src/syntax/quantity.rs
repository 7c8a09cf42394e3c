//! Numbers and quantities: `2`, `4 years`, `5 years 4 months`, `life`.
//!
//! In: a place. Out: the value as written; what is written as in another language is reported and read as it must be meant. Refuses what is
//! no number where one is due. Whether the unit is that of the element is the rule book's question.

use nom::Parser;
use nom::combinator::{cut, map};
use nom::multi::many1;
use nom::sequence::pair;

use super::Diagnostic;
use super::cursor::{Cursor, Parsed};
use super::lexeme::{LexemeKind, Sign, shown};
use super::terminals::{own_word, spanned};
use crate::diagnostic::{Code, Phrase, message, phrase};
use crate::quantity::Unit;
use crate::source::Spanned;

/// A number as written; one that cannot be read is reported.
pub(super) fn number<'a>(
    expected: Phrase,
    help: Phrase,
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, &'a str> {
    move |cursor| {
        let here = cursor.peek();
        if here.kind != LexemeKind::Figure {
            return Err(cursor.refuse(expected));
        }
        let is_digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let (whole, decimals) = here.text.split_once('.').unwrap_or((here.text, "0"));
        if !is_digits(whole) || !is_digits(decimals) {
            let message = message!("«{}» is not a number", shown(here.text));
            cursor.report(
                Diagnostic::new(Code::InvalidNumber, cursor.span(), message)
                    .label(message!("not a number"))
                    .help(help.message()),
            );
        }
        Ok((cursor.next(), here.text))
    }
}

/// How many: the K of `at least K`.
pub(super) fn count(cursor: Cursor) -> Parsed<Spanned<u32>> {
    let (rest, written) = number(
        phrase!("a number, such as 2"),
        phrase!("write a whole number, such as 2"),
    )
    .parse(cursor)?;
    let value = written.parse::<u32>();
    if value.is_err() && !cursor.is_aftermath(cursor.index()) {
        let message = message!(
            "«{}» is not a whole number that can be counted to",
            shown(written)
        );
        let problem = Diagnostic::new(Code::InvalidNumber, cursor.span(), message)
            .label(message!("not a whole number"));
        cursor.report(problem.help(message!("write a whole number, such as 2")));
    }
    Ok((rest, Spanned::new(value.unwrap_or(1), cursor.span())))
}

/// `life`, `4 years`, `5 years 4 months`: the words with single spaces between them.
pub(super) fn quantity(cursor: Cursor) -> Parsed<Spanned<String>> {
    if cursor.peek().is_word("life") {
        return Ok((
            cursor.next(),
            Spanned::new("life".to_owned(), cursor.span()),
        ));
    }
    let amount = number(
        phrase!("a quantity, such as 4 years or life"),
        phrase!("write the number, a space, and the unit: 4 years"),
    );
    let amounts = many1(map(pair(amount, cut(unit)), |(number, unit)| {
        // What is no number was reported: nothing more is said of it.
        let is_number = number
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
        format!("{} {unit}", if is_number { number } else { "1" })
    }));
    spanned(amounts.map(|parts: Vec<String>| parts.join(" "))).parse(cursor)
}

fn unit(cursor: Cursor) -> Parsed<String> {
    let due = phrase!("the unit of the number, such as years");
    let (before, here) = (cursor.back(), cursor.peek());
    let ends_in_letter = |text: &str| text.ends_with(|last: char| last.is_alphabetic());
    if ends_in_letter(before.peek().text) && before.is_aftermath(before.index()) {
        // `4years`, reported already.
        return Ok((cursor, "years".to_owned()));
    }
    if matches!(here.text, "and" | "or") || cursor.form.field_at(cursor).is_some() {
        return Err(cursor.refuse(due));
    }
    if let Some(meant) = Unit::meant_by(here.text) {
        let message = message!("«{}» is no unit: units are written in English", here.text);
        cursor.report(
            Diagnostic::new(Code::UnknownWord, cursor.span(), message)
                .help(message!("write {}", meant.word()))
                .replacement(cursor.span(), meant.word()),
        );
        return Ok((cursor.next(), meant.word().to_owned()));
    }
    own_word(after_decimals(cursor))
        .map(|(rest, unit)| (rest, unit.value))
        .map_err(|_| cursor.refuse(due))
}

/// The place behind the decimals of a number that has them behind a comma, which is reported.
fn after_decimals(cursor: Cursor) -> Cursor {
    if !cursor.peek().is(Sign::Comma) || cursor.peek_at(1).kind != LexemeKind::Figure {
        return cursor;
    }
    let (before, rest) = (cursor.back(), cursor.forward(2));
    let written = format!("{}.{}", before.peek().text, cursor.peek_at(1).text);
    let span = before.span_to(rest);
    let message = message!("decimals stand behind a point, not behind a comma");
    cursor.report(
        Diagnostic::new(Code::InvalidNumber, span, message)
            .help(message!("write {}", written))
            .replacement(span, written),
    );
    rest
}
