//! Where the program stands in a text.
//!
//! In: a source. Out: the [`Block`]s of program in it: the whole of a `.norm` file, the fenced blocks tagged `norm` of a
//! `.norm.md` file. Refuses a fenced block that is never closed. What the blocks say, and the Markdown around them, is left
//! alone. Fences are those of `CommonMark` 0.31, section 4.5; a block within a quotation or a list marker's line is not seen.

use std::ops::Range;

use super::{Diagnostic, SourceId, Span};
use crate::diagnostic::Code;
use crate::source::Source;

/// A stretch of program within a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// How far the opening fence is indented, in spaces; 0 in a plain file.
    pub(super) indent: usize,
}

/// A fence that is open.
struct Fence<'s> {
    marker: char,
    length: usize,
    /// The block's first byte, where it is tagged `norm`.
    program: Option<usize>,
    span: Span,
    indent: &'s str,
}

/// Whether a text of that name is Markdown with the program in fenced blocks.
pub(super) fn is_literate(name: &str) -> bool {
    name.ends_with(".norm.md")
}

/// The blocks of program of a text, in order.
pub(super) fn blocks(id: SourceId, source: &Source) -> (Vec<Block>, Vec<Diagnostic>) {
    let text = source.text();
    if is_literate(source.name()) {
        return fenced_blocks(id, text);
    }
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    (
        vec![Block {
            range: start..text.len(),
            indent: 0,
        }],
        Vec::new(),
    )
}

fn fenced_blocks(id: SourceId, text: &str) -> (Vec<Block>, Vec<Diagnostic>) {
    let (mut blocks, mut diagnostics) = (Vec::new(), Vec::new());
    let mut open: Option<Fence> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at + line.len());
        at = end;
        let line = line.trim_start_matches('\u{feff}');
        let found = fence(id, line, start..end);
        open = match (open.take(), found) {
            (None, Some((found, _))) => Some(found),
            (Some(fence), Some((found, tagged))) => {
                let closes =
                    found.marker == fence.marker && found.length >= fence.length && !tagged;
                match fence.program {
                    // A fence with a tag cannot close a block, and a rule file has no line of backticks: the block was left open.
                    Some(first) if !closes && found.program.is_some() => {
                        blocks.push(Block {
                            range: first..start,
                            indent: fence.indent.len(),
                        });
                        diagnostics.push(unclosed(fence.span));
                        Some(found)
                    }
                    Some(first) if closes => {
                        blocks.push(Block {
                            range: first..start,
                            indent: fence.indent.len(),
                        });
                        None
                    }
                    None if closes => None,
                    Some(_) | None => Some(fence),
                }
            }
            (open, None) => open,
        };
    }
    if let Some(Fence {
        program: Some(first),
        span,
        indent,
        ..
    }) = open
    {
        // What follows the program is prose: a heading ends it, so that the prose is not read as program.
        let rest = text.get(first..).unwrap_or_default();
        let end = rest
            .find("\n#")
            .map_or(text.len(), |heading| first + heading + 1);
        blocks.push(Block {
            range: first..end,
            indent: indent.len(),
        });
        diagnostics.push(unclosed(span));
    }
    (blocks, diagnostics)
}

/// The fence that a line is, and whether words follow it.
fn fence(id: SourceId, line: &str, bytes: Range<usize>) -> Option<(Fence<'_>, bool)> {
    let content = line.trim_start_matches(' ');
    let indent = line.get(..line.len() - content.len()).unwrap_or_default();
    let marker = content
        .chars()
        .next()
        .filter(|&marker| marker == '`' || marker == '~')?;
    let tag = content.trim_start_matches(marker);
    let length = content.len() - tag.len();
    let tag = tag.trim();
    if length < 3 || indent.len() > 3 || (marker == '`' && tag.contains('`')) {
        return None;
    }
    let is_program = tag.split_whitespace().next() == Some("norm");
    let start = bytes.end - content.len();
    let span = Span::new(id, start, start + content.trim_end().len());
    let program = is_program.then_some(bytes.end);
    Some((
        Fence {
            marker,
            length,
            program,
            span,
            indent,
        },
        !tag.is_empty(),
    ))
}

fn unclosed(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::UnclosedBlock,
        span,
        "this block of rules is never closed",
    )
    .label("the block opens here")
    .help("put a line of three backticks (```) where the rules end and the prose goes on")
}
