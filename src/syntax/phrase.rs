//! Words that are fixed by the language, and values: duties, pillars, roles, verdicts, dates, labels.
//!
//! In: a place. Out: the value, or `None` where what stands there was reported and is passed over. Refuses only what is of another
//! kind altogether: a text where a word is due.

use jiff::civil::Date;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{cut, map};
use nom::multi::fold_many0;
use nom::sequence::{delimited, pair};

use super::Diagnostic;
use super::cursor::{Cursor, Parsed, Refusal};
use super::lexeme::{LexemeKind, Sign, shown};
use super::name::{Shape, checked};
use super::quantity::number;
use super::terminals::{comma, is_boundary, sign, spanned, text};
use super::tree::{Duty, ExpectedVerdict, IndicatorKind, Pillar, Role};
use crate::diagnostic::{Code, Phrase, message, nearest, phrase};
use crate::source::Spanned;
use crate::verdict::VerdictKind;

/// A kind of words that the language fixes.
struct Vocabulary<T: 'static> {
    expected: Phrase,
    unknown: Phrase,
    all: &'static [T],
    words: fn(T) -> &'static str,
}

/// A duty.
pub(super) fn duty(cursor: Cursor) -> Parsed<Option<Spanned<Duty>>> {
    phrase(
        cursor,
        &Vocabulary {
            expected: phrase!("a duty, such as shall or may"),
            unknown: phrase!("there is no duty «{}»"),
            all: &Duty::ALL,
            words: Duty::words,
        },
    )
}

/// A pillar.
pub(super) fn pillar(cursor: Cursor) -> Parsed<Option<Spanned<Pillar>>> {
    phrase(
        cursor,
        &Vocabulary {
            expected: phrase!("a pillar, such as prosecution"),
            unknown: phrase!("there is no pillar «{}»"),
            all: &Pillar::ALL,
            words: Pillar::word,
        },
    )
}

/// A role.
pub(super) fn role(cursor: Cursor) -> Parsed<Option<Spanned<Role>>> {
    phrase(
        cursor,
        &Vocabulary {
            expected: phrase!("origin, transit or destination"),
            unknown: phrase!("there is no role «{}»"),
            all: &Role::ALL,
            words: Role::word,
        },
    )
}

/// A kind of indicator.
pub(super) fn indicator_kind(cursor: Cursor) -> Parsed<Option<Spanned<IndicatorKind>>> {
    const ALL: [IndicatorKind; 3] = [
        IndicatorKind::Structure,
        IndicatorKind::Process,
        IndicatorKind::Result,
    ];
    let words = |kind| match kind {
        IndicatorKind::Structure => "structure",
        IndicatorKind::Process => "process",
        IndicatorKind::Result => "result",
    };
    phrase(
        cursor,
        &Vocabulary {
            expected: phrase!("structure, process or result"),
            unknown: phrase!("there is no kind of indicator «{}»"),
            all: &ALL,
            words,
        },
    )
}

/// A verdict that an example expects.
pub(super) fn expected_verdict(cursor: Cursor) -> Parsed<Option<Spanned<ExpectedVerdict>>> {
    const ALL: [ExpectedVerdict; 8] = [
        ExpectedVerdict::Verdict(VerdictKind::Met),
        ExpectedVerdict::Verdict(VerdictKind::PartlyMet),
        ExpectedVerdict::Verdict(VerdictKind::NotMet),
        ExpectedVerdict::Verdict(VerdictKind::Unknown),
        ExpectedVerdict::Verdict(VerdictKind::AtLeastPartly),
        ExpectedVerdict::Verdict(VerdictKind::AtMostPartly),
        ExpectedVerdict::Verdict(VerdictKind::Conflict),
        ExpectedVerdict::NotApplicable,
    ];
    let words = |expected| match expected {
        ExpectedVerdict::Verdict(kind) => VerdictKind::words(kind),
        ExpectedVerdict::NotApplicable => "not applicable",
    };
    phrase(
        cursor,
        &Vocabulary {
            expected: phrase!("a verdict, such as met or partly met"),
            unknown: phrase!("there is no verdict «{}»"),
            all: &ALL,
            words,
        },
    )
}

impl<T: Copy> Vocabulary<T> {
    fn all_words(&self) -> impl Iterator<Item = &'static str> {
        self.all.iter().map(|&value| (self.words)(value))
    }

    /// The longest of the words that stand at the cursor: how many they are, and what they mean.
    fn longest_at(&self, cursor: Cursor) -> Option<(usize, T)> {
        let stands = |words: &str| {
            words
                .split(' ')
                .enumerate()
                .all(|(distance, word)| cursor.peek_at(distance).is_word(word))
        };
        let found = self
            .all
            .iter()
            .filter(|&&value| stands((self.words)(value)));
        found
            .map(|&value| ((self.words)(value).split(' ').count(), value))
            .max_by_key(|found| found.0)
    }
}

fn phrase<'a, T: Copy>(
    cursor: Cursor<'a>,
    vocabulary: &Vocabulary<T>,
) -> Parsed<'a, Option<Spanned<T>>> {
    if cursor.peek().kind != LexemeKind::Word || is_boundary(cursor) {
        return Err(cursor.refuse(vocabulary.expected));
    }
    let run = run(cursor);
    let written = run.join(" ");
    if let Some((length, value)) = vocabulary.longest_at(cursor) {
        // `shall endeavor` begins with `shall`, and means more.
        let is_longer = |near: &str| near.split(' ').count() > length;
        let means_more =
            run.len() > length && nearest(&written, vocabulary.all_words()).is_some_and(is_longer);
        if !means_more {
            let rest = cursor.forward(length);
            return Ok((rest, Some(Spanned::new(value, cursor.span_to(rest)))));
        }
    }
    let rest = cursor.forward(run.len());
    let message = vocabulary.unknown.filled(shown(&written));
    let known: Vec<&str> = vocabulary.all_words().collect();
    let problem = Diagnostic::new(Code::UnknownWord, cursor.span_to(rest), message)
        .label(message!("unknown word"))
        .note(message!("the language knows: {}", known.join(", ")))
        .did_you_mean(&written, known);
    rest.back().report(problem);
    Ok((rest, None))
}

/// The words from the cursor on that may belong to one phrase: on one line, up to a field, `and` or `or`; no phrase has more than three.
fn run(cursor: Cursor<'_>) -> Vec<&str> {
    let goes_on = |distance: usize| {
        let at = cursor.forward(distance);
        let here = at.peek();
        let stops = matches!(here.text, "and" | "or")
            || here.starts_line()
            || at.form.field_at(at).is_some();
        here.kind == LexemeKind::Word && (distance == 0 || !stops)
    };
    (0..3)
        .take_while(|&distance| goes_on(distance))
        .map(|distance| cursor.peek_at(distance).text)
        .collect()
}

/// A day of the calendar.
pub(super) fn date(cursor: Cursor) -> Parsed<Option<Spanned<Date>>> {
    let here = cursor.peek();
    if here.kind != LexemeKind::Figure {
        return Err(cursor.refuse(phrase!("a date, such as 2000-11-15")));
    }
    let value = if is_date_shaped(here.text) {
        here.text.parse::<Date>().ok()
    } else {
        None
    };
    if value.is_none() {
        let written = shown(here.text);
        let message = if is_date_shaped(here.text) {
            message!("{} is no day of the calendar", written)
        } else {
            message!("{} is not a full date", written)
        };
        let problem = Diagnostic::new(Code::InvalidDate, cursor.span(), message)
            .label(message!("not a date"));
        cursor.report(problem.help(message!(
            "write the year, the month and the day: 2000-11-15"
        )));
    }
    Ok((
        cursor.next(),
        value.map(|date| Spanned::new(date, cursor.span())),
    ))
}

fn is_date_shaped(text: &str) -> bool {
    let lengths = text.split('-').map(|part| {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            part.len()
        } else {
            0
        }
    });
    lengths.eq([4, 2, 2])
}

/// The label of an article: `3(c)`, or a text in quotes.
pub(super) fn label(cursor: Cursor) -> Parsed<Spanned<String>> {
    let figure = || {
        number(
            phrase!("the number of an article, such as 3(c)"),
            phrase!("write 3(bis), or put the label in quotes: \"3 bis\""),
        )
    };
    let part = alt((map(figure(), str::to_owned), label_word));
    let open = sign(Sign::OpenParenthesis, Phrase::written("("));
    let paragraph = delimited(
        open,
        cut(part),
        cut(sign(
            Sign::CloseParenthesis,
            phrase!("a closing parenthesis )"),
        )),
    );
    let paragraphs = fold_many0(paragraph, String::new, |mut label: String, part: String| {
        label.extend(["(", &part, ")"]);
        label
    });
    let numbered = spanned(
        pair(figure(), paragraphs).map(|(number, paragraphs)| format!("{number}{paragraphs}")),
    );
    alt((text, numbered)).parse(cursor)
}

fn label_word(cursor: Cursor) -> Parsed<String> {
    if cursor.peek().kind != LexemeKind::Word {
        return Err(cursor.refuse(phrase!("a number or a letter")));
    }
    Ok((
        cursor.next(),
        checked(cursor, cursor.peek().text, Shape::Word),
    ))
}

/// The code of a state: three capital letters.
pub(super) fn state(cursor: Cursor) -> Parsed<Spanned<String>> {
    let here = cursor.peek();
    if here.kind != LexemeKind::Word || is_boundary(cursor) {
        return Err(cursor.refuse(phrase!("the three letters of a state, such as ARG")));
    }
    let is_code =
        |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if !is_code(here.text) {
        let message = message!("«{}» is not the code of a state", shown(here.text));
        let problem = Diagnostic::new(Code::InvalidName, cursor.span(), message)
            .label(message!("three capital letters are due"));
        let upper = here.text.to_uppercase();
        let problem = if is_code(&upper) {
            let problem = problem.help(message!("write {}", upper));
            problem.replacement(cursor.span(), upper)
        } else {
            problem.help(message!(
                "write its three capital letters (ISO 3166-1): ARG"
            ))
        };
        cursor.report(problem);
    }
    Ok((
        cursor.next(),
        Spanned::new(here.text.to_owned(), cursor.span()),
    ))
}

/// One or more, with commas between them.
pub(super) fn listed<'a, T>(
    item: impl Parser<Cursor<'a>, Output = T, Error = Refusal>,
) -> impl Parser<Cursor<'a>, Output = Vec<T>, Error = Refusal> {
    nom::multi::separated_list1(comma, cut(item))
}
