//! Texts in four languages: `{ en "Recruitment" es "Captación" }`.
//!
//! In: a place. Out: the texts. A language that is unknown or given twice is reported, and the others are kept; a missing one is left
//! to the rule book.

use nom::Parser;

use super::Diagnostic;
use super::cursor::{Cursor, Parsed};
use super::lexeme::{LexemeKind, Sign, shown, unquoted};
use super::terminals::{close, sign};
use crate::diagnostic::{Code, message, phrase};
use crate::language::{Language, Texts};
use crate::source::Spanned;

/// Texts in braces.
pub(super) fn texts(open: Cursor) -> Parsed<Spanned<Texts>> {
    let (mut cursor, ()) = sign(
        Sign::OpenBrace,
        phrase!("texts in braces, such as { en \"..\" es \"..\" }"),
    )
    .parse(open)?;
    let mut texts = Texts::default();
    while cursor.peek().kind == LexemeKind::Word
        && matches!(
            cursor.peek_at(1).kind,
            LexemeKind::Text | LexemeKind::Unreadable
        )
    {
        let (code, text) = (cursor.peek(), cursor.peek_at(1));
        // A text in other quotes is reported, and there all the same: that it is missing would be said in vain.
        let written = if text.kind == LexemeKind::Text {
            unquoted(text.text)
        } else {
            text.text.to_owned()
        };
        match Language::from_code(code.text) {
            None => cursor.report(unknown_language(cursor, code.text)),
            Some(language) if texts.exact(language).is_some() => {
                cursor.report(twice(cursor, code.text));
            }
            Some(language) => {
                texts.set(language, written);
            }
        }
        cursor = cursor.forward(2);
    }
    let (rest, ()) = close(
        open,
        Sign::CloseBrace,
        phrase!("a language and its text, such as en \"..\", or a closing brace }"),
    )
    .parse(cursor)?;
    Ok((rest, Spanned::new(texts, open.span_to(rest))))
}

fn unknown_language(cursor: Cursor, code: &str) -> Diagnostic {
    let message = message!("«{}» is none of the four languages", shown(code));
    let problem = Diagnostic::new(Code::UnknownLanguage, cursor.span(), message)
        .label(message!("unknown language"));
    let problem = problem.help(message!(
        "write en (English), es (Spanish), pt (Portuguese) or fr (French)"
    ));
    problem.did_you_mean(&code.to_lowercase(), Language::ALL.map(Language::code))
}

fn twice(cursor: Cursor, code: &str) -> Diagnostic {
    let message = message!("the text in «{}» is written twice", code);
    Diagnostic::new(Code::DuplicateField, cursor.span(), message)
        .label(message!("the second"))
        .help(message!("keep one of the two"))
}
