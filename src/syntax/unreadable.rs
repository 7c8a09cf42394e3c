//! What is wrong with the characters of a lexeme.
//!
//! In: a lexeme. Out: its problems, each with the way out: texts without an end, signs of other languages and of word processors,
//! backslashes that mean nothing. Whether the lexeme may stand where it stands is left to the grammar.

use super::lexeme::{Lexeme, LexemeKind, shown};
use super::{Diagnostic, SourceId, Span};
use crate::diagnostic::{Code, Message, message};

/// The quotes of other hands.
const QUOTES: &str = "“”«»‘’'";

/// What is wrong with the characters of a lexeme.
pub(super) fn problems(id: SourceId, lexeme: &Lexeme) -> Vec<Diagnostic> {
    if lexeme.is_unclosed_text() {
        let message = message!("this text has an opening quote and no closing one");
        let problem = Diagnostic::new(Code::UnterminatedString, lexeme.span(id), message)
            .label(message!("the text opens here"));
        return vec![problem.help(message!(
            "put a quote (\") where the text ends, on the same line"
        ))];
    }
    match lexeme.kind {
        LexemeKind::Text => escapes(id, lexeme),
        LexemeKind::Unreadable => vec![foreign(id, lexeme)],
        LexemeKind::Word
        | LexemeKind::Pattern
        | LexemeKind::Figure
        | LexemeKind::Sign(_)
        | LexemeKind::Comment
        | LexemeKind::End => Vec::new(),
    }
}

fn foreign(id: SourceId, lexeme: &Lexeme) -> Diagnostic {
    let message = message!("«{}» is no sign of the rule language", shown(lexeme.text));
    let problem = Diagnostic::new(Code::UnexpectedCharacter, lexeme.span(id), message)
        .label(message!("this cannot be read"));
    match lexeme.text.chars().next() {
        Some(quote) if QUOTES.contains(quote) => quoted(problem, lexeme.text),
        Some('≥') => mended(problem, message!("write >= for «not less than»"), ">="),
        Some('≤') => mended(problem, message!("write <= for «not more than»"), "<="),
        Some('#' | '/') => problem.help(message!(
            "a comment begins with // and goes on to the end of its line"
        )),
        Some(';') => problem.help(message!(
            "nothing ends a field: leave it out, or write a comma between the members of a list"
        )),
        Some('[' | ']') => problem.help(message!("a list stands between braces: { a, b }")),
        Some('&') => problem.help(message!("write the word: and")),
        Some('|') => problem.help(message!("write the word: or")),
        Some('!') => problem.help(message!("write the word: not")),
        Some(_) | None => problem.help(message!(
            "leave it out, or put it between quotes where it belongs to a text"
        )),
    }
}

/// A text in other quotes, with straight ones as the way out.
fn quoted(problem: Diagnostic, written: &str) -> Diagnostic {
    let inner = written
        .trim_matches(|character| QUOTES.contains(character))
        .trim();
    let help = message!("write texts between straight double quotes (\")");
    if inner.is_empty() {
        return problem.help(help);
    }
    let straight = format!("\"{}\"", inner.replace('\\', "\\\\").replace('"', "\\\""));
    mended(problem, help, &straight)
}

fn mended(problem: Diagnostic, help: Message, text: &str) -> Diagnostic {
    let span = problem.span;
    problem.help(help).replacement(span, text)
}

fn escapes(id: SourceId, lexeme: &Lexeme) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut characters = lexeme.text.char_indices();
    while let Some((at, character)) = characters.next() {
        if character != '\\' {
            continue;
        }
        if let Some((next, escaped)) = characters.next()
            && !matches!(escaped, '"' | '\\')
        {
            let end = lexeme.start + next + escaped.len_utf8();
            let span = Span::new(id, lexeme.start + at, end);
            let message = message!(
                "the backslash before «{}» means nothing",
                shown(&escaped.to_string())
            );
            let problem =
                Diagnostic::new(Code::InvalidEscape, span, message).label(message!("no such sign"));
            let help = message!(
                "a backslash stands only before a quote (\\\") or another backslash (\\\\)"
            );
            problems.push(problem.help(help));
        }
    }
    problems
}
