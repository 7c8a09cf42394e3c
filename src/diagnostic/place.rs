//! Places as a reader counts them: file, line and column.
//!
//! In: texts and spans. Out: [`Place`], both ends from 1 and in characters. A span that reaches beyond its text is cut to it, and one
//! that falls within a character is widened to it, so that no writer of diagnostics has to refuse one.

use std::ops::Range;

use serde::Serialize;

use crate::source::{Source, Sources, Span};

/// Where a span begins and ends; the end is the column after the last character.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

impl<'a> Place<'a> {
    /// The place of a span; none where the span is of a text that is not among the sources.
    pub(super) fn of(sources: &'a Sources, span: Span) -> Option<Self> {
        let source = sources.get(span.source)?;
        let bytes = within(source, span);
        let (line, column) = source.line_column(bytes.start);
        let (end_line, end_column) = source.line_column(bytes.end);
        Some(Self {
            file: source.name(),
            line,
            column,
            end_line,
            end_column,
        })
    }
}

/// The bytes of a span that lie in the text, on character boundaries.
pub(super) fn within(source: &Source, span: Span) -> Range<usize> {
    let text = source.text();
    let mut start = (span.start as usize).min(text.len());
    let mut end = (span.end as usize).clamp(start, text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
