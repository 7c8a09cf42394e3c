//! A place among the lexemes of a block, and the smallest parsers.
//!
//! In: lexemes without comments. Out: a [`Cursor`], which is the input of nom's combinators, and parsers of single words, signs,
//! names, texts and numbers. A parser refuses with a [`Refusal`], which is small, since alternatives make many; it becomes a
//! diagnostic only where the grammar recovers. A problem that does not stop a parser is reported at once, and the parser goes on.

use std::cell::{Cell, RefCell};

use nom::error::{ErrorKind, ParseError};
use nom::{Err, IResult, Input, Needed, Parser};

use super::form::Form;
use super::lexeme::{Lexeme, LexemeKind, Sign, unquoted};
use super::name;
use super::tree::Name;
use super::{Diagnostic, SourceId, Span};
use crate::diagnostic::Code;
use crate::source::Spanned;

/// How deeply expressions, and the parentheses and braces in them, may nest: twenty times deeper than a lawyer can read.
pub(super) const MAX_DEPTH: usize = 64;

/// What holds for a whole block.
pub(super) struct Context<'a> {
    source: SourceId,
    lexemes: &'a [Lexeme<'a>],
    end: Lexeme<'a>,
    diagnostics: RefCell<Vec<Diagnostic>>,
    /// The lexeme that was reported last: what the next one lacks is likely its doing.
    reported: Cell<Option<usize>>,
    marks: RefCell<Vec<(usize, Mark)>>,
}

/// What begins at a lexeme; the formatter lays lines by these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A declaration.
    Declaration,
    /// A field.
    Field,
    /// The brace that opens a body of fields.
    Open,
    /// The brace that closes it.
    Close,
}

impl<'a> Context<'a> {
    /// A block's lexemes, which end at the byte `end`.
    pub(super) fn new(source: SourceId, lexemes: &'a [Lexeme<'a>], end: usize) -> Self {
        let end = Lexeme {
            kind: LexemeKind::End,
            text: "",
            start: end,
            lines_before: 1,
        };
        Self {
            source,
            lexemes,
            end,
            diagnostics: RefCell::default(),
            reported: Cell::default(),
            marks: RefCell::default(),
        }
    }

    /// What was reported, and the marks in order.
    pub(super) fn into_parts(self) -> (Vec<Diagnostic>, Vec<(usize, Mark)>) {
        (self.diagnostics.into_inner(), self.marks.into_inner())
    }

    fn report(&self, at: usize, diagnostic: Diagnostic) {
        self.reported.set(Some(at));
        self.diagnostics.borrow_mut().push(diagnostic);
    }
}

/// A place among the lexemes of a block.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    lexemes: &'a [Lexeme<'a>],
    depth: usize,
    /// The body of fields that the cursor is in.
    pub(super) form: &'static Form,
    context: &'a Context<'a>,
}

/// What a parser gives.
pub(super) type Parsed<'a, T> = IResult<Cursor<'a>, T, Refusal>;

/// Why a parser could not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The number of the lexeme.
    pub(super) at: usize,
    /// What was expected there; `None` where the problem has been reported.
    pub(super) expected: Option<&'static str>,
}

impl<'a> ParseError<Cursor<'a>> for Refusal {
    fn from_error_kind(input: Cursor<'a>, _: ErrorKind) -> Self {
        Self {
            at: input.index(),
            expected: Some("something else"),
        }
    }

    fn append(_: Cursor<'a>, _: ErrorKind, other: Self) -> Self {
        other
    }

    fn or(self, other: Self) -> Self {
        if self.at > other.at { self } else { other }
    }
}

impl<'a> Cursor<'a> {
    /// The start of a block.
    pub(super) fn new(context: &'a Context<'a>, form: &'static Form) -> Self {
        Self {
            lexemes: context.lexemes,
            depth: 0,
            form,
            context,
        }
    }

    /// The lexeme here.
    pub(super) fn peek(self) -> Lexeme<'a> {
        self.peek_at(0)
    }

    /// The lexeme that many places further on.
    pub(super) fn peek_at(self, distance: usize) -> Lexeme<'a> {
        self.lexemes
            .get(distance)
            .copied()
            .unwrap_or(self.context.end)
    }

    /// The place after the lexeme here.
    pub(super) fn next(self) -> Self {
        self.forward(1)
    }

    /// The place that many lexemes further on.
    pub(super) fn forward(self, distance: usize) -> Self {
        Self {
            lexemes: self.lexemes.get(distance..).unwrap_or_default(),
            ..self
        }
    }

    /// The place of the lexeme before, or the same where there is none.
    pub(super) fn back(self) -> Self {
        let before = self.index().saturating_sub(1);
        Self {
            lexemes: self.context.lexemes.get(before..).unwrap_or_default(),
            ..self
        }
    }

    /// The number of the lexeme here.
    pub(super) fn index(self) -> usize {
        self.context.lexemes.len() - self.lexemes.len()
    }

    /// Whether the block ends here.
    pub(super) fn is_end(self) -> bool {
        self.lexemes.is_empty()
    }

    /// The lexeme of that number.
    pub(super) fn lexeme(self, index: usize) -> Lexeme<'a> {
        self.context
            .lexemes
            .get(index)
            .copied()
            .unwrap_or(self.context.end)
    }

    /// The same place in the body `form`.
    pub(super) fn within(self, form: &'static Form) -> Self {
        Self { form, ..self }
    }

    /// The place of the lexeme here.
    pub(super) fn span(self) -> Span {
        self.span_of(self.peek())
    }

    /// The place of a lexeme.
    pub(super) fn span_of(self, lexeme: Lexeme) -> Span {
        lexeme.span(self.context.source)
    }

    /// The place from the lexeme here to the last one before `rest`.
    pub(super) fn span_to(self, rest: Self) -> Span {
        match rest.index().checked_sub(1) {
            Some(last) if last >= self.index() => self.span().to(self.span_of(self.lexeme(last))),
            Some(_) | None => self.span(),
        }
    }

    /// Reports a problem of the lexeme here.
    pub(super) fn report(self, diagnostic: Diagnostic) {
        self.context.report(self.index(), diagnostic);
    }

    /// Reports what may well be right: it hides no other problem.
    pub(super) fn report_lint(self, diagnostic: Diagnostic) {
        self.context.diagnostics.borrow_mut().push(diagnostic);
    }

    /// Whether what is wrong at lexeme `at` is the doing of one already reported.
    pub(super) fn is_aftermath(self, at: usize) -> bool {
        let after = self.context.reported.get();
        self.lexeme(at).kind == LexemeKind::Unreadable
            || after.is_some_and(|reported| at == reported || at == reported + 1)
    }

    /// Marks the lexeme here for the formatter.
    pub(super) fn mark(self, mark: Mark) {
        self.context
            .marks
            .borrow_mut()
            .push((self.peek().start, mark));
    }

    /// A refusal at this place.
    pub(super) fn refuse(self, expected: &'static str) -> Err<Refusal> {
        Err::Error(Refusal {
            at: self.index(),
            expected: Some(expected),
        })
    }

    /// A refusal of what has been reported.
    pub(super) fn give_up(self) -> Err<Refusal> {
        Err::Failure(Refusal {
            at: self.index(),
            expected: None,
        })
    }
}

impl<'a> Input for Cursor<'a> {
    type Item = Lexeme<'a>;
    type Iter = std::iter::Copied<std::slice::Iter<'a, Lexeme<'a>>>;
    type IterIndices = std::iter::Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.lexemes.len()
    }

    fn take(&self, index: usize) -> Self {
        Self {
            lexemes: self.lexemes.get(..index).unwrap_or(self.lexemes),
            ..*self
        }
    }

    fn take_from(&self, index: usize) -> Self {
        self.forward(index)
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }

    fn position<P: Fn(Self::Item) -> bool>(&self, predicate: P) -> Option<usize> {
        self.iter_elements().position(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        self.lexemes.iter().copied()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.lexemes.len() {
            Ok(count)
        } else {
            Err(Needed::new(count - self.lexemes.len()))
        }
    }
}

/// Parses one level deeper.
pub(super) fn nested<'a, T>(
    mut parser: impl Parser<Cursor<'a>, Output = T, Error = Refusal>,
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, T> {
    move |cursor| {
        if cursor.depth >= MAX_DEPTH {
            let message = format!("this is nested more than {MAX_DEPTH} levels deep");
            let problem = Diagnostic::new(Code::NestingTooDeep, cursor.span(), message)
                .label("one level too many");
            cursor
                .report(problem.help(
                    "give the inner part a name of its own: declare an element that `is` it",
                ));
            return Err(cursor.give_up());
        }
        let (rest, value) = parser.parse(Cursor {
            depth: cursor.depth + 1,
            ..cursor
        })?;
        Ok((
            Cursor {
                depth: cursor.depth,
                ..rest
            },
            value,
        ))
    }
}

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
    expected: &'static str,
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
            Err(cursor.refuse(word))
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

/// That sign.
pub(super) fn sign<'a>(
    sign: Sign,
    expected: &'static str,
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, ()> {
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
    sign(Sign::Comma, "a comma").parse(cursor)
}

/// A text in quotes.
pub(super) fn text(cursor: Cursor) -> Parsed<Spanned<String>> {
    let lexeme = cursor.peek();
    if lexeme.kind != LexemeKind::Text {
        return Err(cursor.refuse("a text in quotes"));
    }
    Ok((
        cursor.next(),
        Spanned::new(unquoted(lexeme.text), cursor.span()),
    ))
}

/// A dotted name. One that is badly written is reported, and taken as it must be meant.
pub(super) fn dotted_name(cursor: Cursor) -> Parsed<Name> {
    if cursor.peek().kind != LexemeKind::Word || is_boundary(cursor) {
        return Err(cursor.refuse("a name"));
    }
    let name = name::checked(cursor, cursor.peek().text, name::Shape::Dotted);
    Ok((cursor.next(), Spanned::new(name, cursor.span())))
}

/// A single word of the writer's own: a tag, a unit, a variable, a choice.
pub(super) fn own_word(cursor: Cursor) -> Parsed<Spanned<String>> {
    if cursor.peek().kind != LexemeKind::Word || is_boundary(cursor) {
        return Err(cursor.refuse("a word"));
    }
    let word = name::checked(cursor, cursor.peek().text, name::Shape::Word);
    Ok((cursor.next(), Spanned::new(word, cursor.span())))
}

/// Whether a field or declaration begins here, or the block ends: whatever is still open was left open.
pub(super) fn is_boundary(cursor: Cursor) -> bool {
    let starts_field = cursor.peek().starts_line() && cursor.form.field_at(cursor).is_some();
    cursor.is_end() || starts_field || super::form::declaration_at(cursor)
}

/// The sign that closes what `open` opened, or the problem that it is missing.
pub(super) fn close<'a>(
    open: Cursor<'a>,
    closing: Sign,
    expected: &'static str,
) -> impl FnMut(Cursor<'a>) -> Parsed<'a, ()> {
    move |cursor| {
        let other = closing == Sign::CloseParenthesis && cursor.peek().is(Sign::CloseBrace);
        if cursor.peek().is(closing) {
            return Ok((cursor.next(), ()));
        }
        if other || is_boundary(cursor) {
            open.report(unclosed(open, cursor));
            return Err(cursor.give_up());
        }
        Err(Err::Failure(Refusal {
            at: cursor.index(),
            expected: Some(expected),
        }))
    }
}

/// The problem that what opens at `open` is still open at `found`.
pub(super) fn unclosed(open: Cursor, found: Cursor) -> Diagnostic {
    let (sign, closing) = if open.peek().is(Sign::OpenBrace) {
        ("brace {", "}")
    } else {
        ("parenthesis (", ")")
    };
    let message = format!("the {sign} is never closed");
    let problem =
        Diagnostic::new(Code::UnclosedDelimiter, open.span(), message).label("it opens here");
    let problem = problem.help(format!("put {closing} where it ends"));
    if found.is_end() {
        problem
    } else {
        problem.related(found.span(), format!("a {closing} is missing before this"))
    }
}
