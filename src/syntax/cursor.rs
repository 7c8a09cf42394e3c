//! A place among the lexemes of a block: the input of nom's combinators.
//!
//! In: lexemes without comments. Out: a [`Cursor`], and what was reported and marked on its way. Refuses what is nested too
//! deeply. A parser refuses with a [`Refusal`], which is small, since alternatives make many; it becomes a diagnostic
//! only where the grammar recovers. A problem that does not stop a parser is reported at once, and the parser goes on.

use std::cell::{Cell, RefCell};

use nom::error::{ErrorKind, ParseError};
use nom::{Err, IResult, Input, Needed};

use super::form::Form;
use super::lexeme::{Lexeme, LexemeKind};
use super::{Diagnostic, SourceId, Span};
use crate::diagnostic::{Code, Phrase, message, phrase};

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
            is_doubtful: false,
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
    pub(super) expected: Option<Phrase>,
}

impl<'a> ParseError<Cursor<'a>> for Refusal {
    fn from_error_kind(input: Cursor<'a>, _: ErrorKind) -> Self {
        Self {
            at: input.index(),
            expected: Some(phrase!("something else")),
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

    /// Reports a problem of the lexeme here; of a line whose quotes do not pair nothing more is said.
    pub(super) fn report(self, diagnostic: Diagnostic) {
        self.context.reported.set(Some(self.index()));
        if !self.peek().is_doubtful {
            self.context.diagnostics.borrow_mut().push(diagnostic);
        }
    }

    /// Reports what may well be right: it hides no other problem.
    pub(super) fn report_lint(self, diagnostic: Diagnostic) {
        self.context.diagnostics.borrow_mut().push(diagnostic);
    }

    /// Whether what is wrong at lexeme `at` is the doing of one already reported: itself, or the one before it in its line.
    pub(super) fn is_aftermath(self, at: usize) -> bool {
        let is_reported = |index: usize| {
            self.lexeme(index).kind == LexemeKind::Unreadable
                || self.context.reported.get() == Some(index)
        };
        is_reported(at)
            || (!self.lexeme(at).starts_line() && at.checked_sub(1).is_some_and(is_reported))
    }

    /// Marks the lexeme here for the formatter.
    pub(super) fn mark(self, mark: Mark) {
        self.context
            .marks
            .borrow_mut()
            .push((self.peek().start, mark));
    }

    /// A refusal at this place.
    pub(super) fn refuse(self, expected: Phrase) -> Err<Refusal> {
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

/// Parses one level deeper. What stands deeper is never tried again as something else.
///
/// A plain function, and not a combinator: each level of an expression costs stack, and combinators cost more of it.
pub(super) fn nested<'a, T>(
    cursor: Cursor<'a>,
    parser: impl FnOnce(Cursor<'a>) -> Parsed<'a, T>,
) -> Parsed<'a, T> {
    if cursor.depth >= MAX_DEPTH {
        cursor.report(too_deep(cursor));
        return Err(cursor.give_up());
    }
    match parser(Cursor {
        depth: cursor.depth + 1,
        ..cursor
    }) {
        Ok((rest, value)) => Ok((
            Cursor {
                depth: cursor.depth,
                ..rest
            },
            value,
        )),
        Err(Err::Error(refusal) | Err::Failure(refusal)) => Err(Err::Failure(refusal)),
        Err(incomplete @ Err::Incomplete(_)) => Err(incomplete),
    }
}

fn too_deep(cursor: Cursor) -> Diagnostic {
    let message = message!("this is nested more than {} levels deep", MAX_DEPTH);
    let problem = Diagnostic::new(Code::NestingTooDeep, cursor.span(), message);
    let help = message!("give the inner part a name of its own: declare an element that `is` it");
    problem.label(message!("one level too many")).help(help)
}
