//! Bodies of fields, and how reading goes on after a mistake.
//!
//! In: a place at the brace of a body, and a parser for each field. Out: the place after the body. Never refuses: a mistake in a
//! field is reported, and reading goes on at the next field, or at the next declaration. What fields hold is left to their parsers.
//!
//! One mistake makes one diagnostic. Three rules see to that: nothing is reported at or right after what was just reported; a
//! field that begins a line ends whatever is still open; and where braces did not pair, their body is not called unclosed too.
//! Each lexeme is read once by the parsers and at most once for each of the three levels of bodies by recovery, so that time
//! is linear in the text.

use nom::Err;

use super::Diagnostic;
use super::cursor::{Cursor, Mark, Parsed, Refusal};
use super::form::{Field, Form, ROUTE_RULE, declaration_at, looks_like_declaration};
use super::lexeme::{Lexeme, LexemeKind, Sign, shown};
use super::name::RESERVED;
use super::terminals::unclosed;
use crate::diagnostic::{Code, Message, Phrase, message, nearest, phrase};
use crate::source::Span;

/// Reads the content of a field, which begins after its head.
pub(super) type FieldParser<'p, 'a> =
    &'p mut dyn FnMut(Cursor<'a>, &'static Field) -> Parsed<'a, ()>;

/// Reads the body whose brace stands at `open`, and gives the place after it.
pub(super) fn braced<'a>(
    open: Cursor<'a>,
    form: &'static Form,
    parser: FieldParser<'_, 'a>,
) -> Cursor<'a> {
    open.mark(Mark::Open);
    let rest = fields(open, open.next().within(form), Pairing::Sound, parser);
    rest.within(open.form)
}

/// Reads a body whose brace was forgotten, and gives the place after it.
pub(super) fn unbraced<'a>(
    start: Cursor<'a>,
    form: &'static Form,
    parser: FieldParser<'_, 'a>,
) -> Cursor<'a> {
    fields(start, start.within(form), Pairing::Torn, parser).within(start.form)
}

/// Whether the braces of a body pair, as far as one can see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pairing {
    Sound,
    Torn,
}

fn fields<'a>(
    open: Cursor<'a>,
    start: Cursor<'a>,
    mut pairing: Pairing,
    parser: FieldParser<'_, 'a>,
) -> Cursor<'a> {
    let mut cursor = start;
    let mut seen: Vec<(&'static str, Span)> = Vec::new();
    loop {
        let field = cursor.form.field_at(cursor);
        match between(cursor, field) {
            Between::Closed => {
                cursor.mark(Mark::Close);
                return cursor.next();
            }
            Between::LeftOpen => {
                if pairing == Pairing::Sound {
                    open.report(unclosed(open, cursor));
                }
                return cursor;
            }
            Between::Stray => {
                report_stray_brace(cursor);
                cursor = cursor.next();
                continue;
            }
            Between::Field => {}
        }
        let result = match field {
            Some(field) => {
                note_duplicate(cursor, field, &mut seen);
                cursor.mark(Mark::Field);
                let words = field.head.iter().filter(|&&word| word != "{").count();
                parser(cursor.forward(words), field)
            }
            None => Err(no_field(cursor)),
        };
        cursor = match result {
            Ok((rest, ())) => rest,
            Err(refused) => {
                let refusal = refusal_of(&refused, cursor);
                report(cursor, refusal, field);
                recover(cursor, refusal.at, &mut pairing)
            }
        };
    }
}

/// What stands between fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    /// A field, known or not.
    Field,
    /// A brace that closes nothing, or what could not be read.
    Stray,
    /// The brace that closes the body.
    Closed,
    /// What ends the body without a brace.
    LeftOpen,
}

fn between(cursor: Cursor, field: Option<&Field>) -> Between {
    if cursor.peek().is(Sign::CloseBrace) {
        return if is_followed_by_field(cursor) {
            Between::Stray
        } else {
            Between::Closed
        };
    }
    let is_outer = cursor.form.outer_field_at(cursor) || looks_like_declaration(cursor);
    if cursor.is_end() || declaration_at(cursor) || (field.is_none() && is_outer) {
        return Between::LeftOpen;
    }
    if cursor.peek().kind == LexemeKind::Unreadable {
        Between::Stray
    } else {
        Between::Field
    }
}

fn note_duplicate(cursor: Cursor, field: &'static Field, seen: &mut Vec<(&'static str, Span)>) {
    let first = seen
        .iter()
        .find(|(slot, _)| *slot == field.slot)
        .map(|&(_, span)| span);
    match first {
        Some(first) if !field.repeats => {
            let message = message!(
                "{} has one «{}», and here is a second",
                cursor.form.noun,
                field.slot
            );
            let problem = Diagnostic::new(Code::DuplicateField, cursor.span(), message)
                .label(message!("the second"));
            cursor.report(
                problem
                    .related(first, message!("the first is here"))
                    .help(message!("keep one of the two")),
            );
        }
        Some(_) => {}
        None => seen.push((field.slot, cursor.span())),
    }
}

/// What is wrong with what stands where a field should begin.
fn no_field(cursor: Cursor) -> Err<Refusal> {
    let (form, here) = (cursor.form, cursor.peek());
    let half = form.fields.iter().find(|field| {
        field.head.len() > 1 && field.head.first().is_some_and(|&head| here.is_word(head))
    });
    if let Some(&expected) = half.and_then(|field| field.head.get(1)) {
        let next = cursor.next().peek();
        if next.kind == LexemeKind::Word && !next.starts_line() {
            cursor.next().report(unknown_field(
                cursor,
                &format!("{} {}", here.text, next.text),
            ));
            return cursor.give_up();
        }
        return Err::Failure(Refusal {
            at: cursor.index() + 1,
            expected: Some(Phrase::written(expected)),
        });
    }
    let before = cursor
        .index()
        .checked_sub(1)
        .map(|before| cursor.lexeme(before));
    let may_begin = here.starts_line()
        || before.is_some_and(|before| before.is(Sign::OpenBrace) || before.is(Sign::CloseBrace));
    let near = nearest(here.text, form.first_words()).is_some();
    if here.kind != LexemeKind::Word || cursor.is_aftermath(cursor.index()) || !(may_begin || near)
    {
        return Err::Failure(Refusal {
            at: cursor.index(),
            expected: Some(phrase!("the next field, or nothing more")),
        });
    }
    cursor.report(unknown_field(cursor, here.text));
    cursor.give_up()
}

/// The problem that the words written at the cursor are no field.
fn unknown_field(cursor: Cursor, written: &str) -> Diagnostic {
    let form = cursor.form;
    let message = message!("{} has no field «{}»", form.noun, shown(written));
    let span = cursor.span_to(cursor.forward(written.split(' ').count()));
    let problem =
        Diagnostic::new(Code::UnknownField, span, message).label(message!("unknown field"));
    let names: Vec<&str> = form.fields.iter().map(Field::name).collect();
    let problem = problem.note(message!("its fields are: {}", names.join(", ")));
    if written == "binds" && form.noun == ROUTE_RULE.noun {
        return problem.help(message!(
            "leave it out: a route rule binds the states of the route together"
        ));
    }
    problem.did_you_mean(written, names)
}

/// Reports a brace that closes nothing; what could not be read has been reported.
fn report_stray_brace(cursor: Cursor) {
    if !cursor.peek().is(Sign::CloseBrace) {
        return;
    }
    let problem = Diagnostic::new(
        Code::UnexpectedToken,
        cursor.span(),
        message!("this brace } closes nothing"),
    )
    .label(message!("one brace too many"));
    cursor.report(problem.help(message!("leave it out")));
}

/// The refusal within nom's error.
pub(super) fn refusal_of(refused: &Err<Refusal>, cursor: Cursor) -> Refusal {
    match refused {
        Err::Error(refusal) | Err::Failure(refusal) => *refusal,
        Err::Incomplete(_) => Refusal {
            at: cursor.index(),
            expected: Some(phrase!("something else")),
        },
    }
}

/// What follows the numbers of articles.
const LATIN: [&str; 8] = [
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "nonies",
];

/// Reports a refusal, unless it is the doing of what was reported before.
pub(super) fn report(cursor: Cursor, refusal: Refusal, field: Option<&Field>) {
    let Some(expected) = refusal.expected else {
        return;
    };
    if cursor.is_aftermath(refusal.at) {
        return;
    }
    let found = cursor.lexeme(refusal.at);
    let is_one_word = expected
        .english()
        .chars()
        .all(|character| character.is_ascii_lowercase());
    let due = if is_one_word {
        message!("the word «{}»", expected)
    } else {
        expected.message()
    };
    let message = message!("expected {}, and found {}", due, described(found));
    let problem = Diagnostic::new(Code::UnexpectedToken, cursor.span_of(found), message)
        .label(message!("expected {}", due));
    let problem = match field {
        _ if LATIN.contains(&found.text) => problem.help(message!(
            "write 3(bis), or put the label in quotes: \"3 bis\""
        )),
        Some(field) => problem.help(message!("the field is written so: {}", field.written)),
        None => problem,
    };
    // Where the words themselves are due, and not something they describe, one of them may have been meant.
    let describes = ["a ", "an ", "the "]
        .iter()
        .any(|article| expected.english().starts_with(article));
    let meant = expected
        .english()
        .split(|character: char| !character.is_ascii_lowercase())
        .filter(|word| word.len() > 3 && !describes);
    let problem = if found.kind == LexemeKind::Word {
        problem.did_you_mean(found.text, meant)
    } else {
        problem
    };
    cursor
        .forward(refusal.at.saturating_sub(cursor.index()))
        .report(problem);
}

/// A lexeme as a sentence names it.
pub(super) fn described(lexeme: Lexeme) -> Message {
    let text = shown(lexeme.text);
    match lexeme.kind {
        LexemeKind::Word => message!("the word «{}»", text),
        LexemeKind::Pattern => message!("the pattern «{}»", text),
        LexemeKind::Figure => message!("the number «{}»", text),
        LexemeKind::Text => message!("the text {}", text),
        LexemeKind::Sign(_) | LexemeKind::Unreadable | LexemeKind::Comment => {
            message!("«{}»", text)
        }
        LexemeKind::End => message!("the end of the rules"),
    }
}

/// Whether the brace at the cursor is followed by a field of this same body, so that it cannot close it. An empty line
/// between them says that it does.
fn is_followed_by_field(brace: Cursor) -> bool {
    let next = brace.next();
    let begins = next.peek().lines_before == 1 && brace.form.field_at(next).is_some();
    brace.form.parent.is_none() && begins && !declaration_at(next)
}

/// Whether the brace at the cursor closes this body, seen after a mistake: not where more braces follow than bodies are open, nor
/// where the line goes on with what can follow no body.
fn closes(brace: Cursor) -> bool {
    let (level, next) = (brace.form.level(), brace.next());
    let is_brace = |distance: &usize| brace.peek_at(*distance).is(Sign::CloseBrace);
    let follow = (0..=level).take_while(is_brace).count();
    let ends = next.is_end() || next.peek().starts_line() || follow > 1 || declaration_at(next);
    let goes_on = brace.form.parent.is_some() && brace.form.outer_field_at(next);
    follow <= level && (ends || goes_on) && !is_followed_by_field(brace)
}

/// The place where reading goes on after a mistake at lexeme `at` in the field that begins at `start`.
fn recover<'a>(start: Cursor<'a>, at: usize, pairing: &mut Pairing) -> Cursor<'a> {
    let at = at.max(start.index() + 1);
    let mut braces = 0_usize;
    let mut cursor = start;
    while !cursor.is_end() && (cursor.index() < at || !resumes(cursor, braces)) {
        if cursor.peek().is(Sign::OpenBrace) {
            braces += 1;
        } else if cursor.peek().is(Sign::CloseBrace) {
            braces = braces.saturating_sub(1);
        }
        cursor = cursor.next();
    }
    if braces > 0 {
        *pairing = Pairing::Torn;
    }
    cursor
}

/// Whether reading can go on here, `braces` deep within the field that failed.
fn resumes(cursor: Cursor, braces: usize) -> bool {
    let (form, here) = (cursor.form, cursor.peek());
    let is_field = form.field_at(cursor).is_some();
    let is_word =
        here.kind == LexemeKind::Word && !here.text.contains('.') && !RESERVED.contains(&here.text);
    declaration_at(cursor)
        || (!is_field && looks_like_declaration(cursor))
        || (here.starts_line() && (is_field || form.outer_field_at(cursor)))
        || (braces == 0 && (is_field || (here.starts_line() && is_word)))
        || (braces == 0 && here.is(Sign::CloseBrace) && closes(cursor))
}
