//! Where the program stands in a text.
//!
//! In: a source. Out: the [`Block`]s of program in it: the whole of a `.norm` file, the fenced blocks tagged `norm` of a
//! `.norm.md` file. Refuses a fenced block that is never closed. What the blocks say, and the Markdown around them, is left
//! alone. Fences are those of `CommonMark` 0.31, section 4.5; a block within a quotation or a list marker's line is not seen.

use std::ops::Range;

use super::{Diagnostic, SourceId, Span};
use crate::diagnostic::{Code, message};
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
    /// Whether words follow it, so that it can open a block and close none.
    is_tagged: bool,
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
        let Some(found) = fence(id, line.trim_start_matches('\u{feff}'), start..end) else {
            continue;
        };
        let Some(fence) = open.take() else {
            open = Some(found);
            continue;
        };
        let closes =
            found.marker == fence.marker && found.length >= fence.length && !found.is_tagged;
        // A fence with a tag cannot close a block, and no line of a rule file begins so: the block was left open.
        let interrupts = fence.program.is_some() && found.program.is_some();
        if closes || interrupts {
            blocks.extend(fence.block(start));
            diagnostics.extend(interrupts.then(|| unclosed(fence.span)));
            open = interrupts.then_some(found);
        } else {
            open = Some(fence);
        }
    }
    if let Some(fence) = open {
        // What follows the program is prose: a heading ends it, so that the prose is not read as program.
        let first = fence.program.unwrap_or(text.len());
        let heading = text.get(first..).and_then(|rest| rest.find("\n#"));
        blocks.extend(fence.block(heading.map_or(text.len(), |heading| first + heading + 1)));
        diagnostics.extend(fence.program.map(|_| unclosed(fence.span)));
    }
    (blocks, diagnostics)
}

impl Fence<'_> {
    /// The block of program up to the byte `end`, where it is one.
    fn block(&self, end: usize) -> Option<Block> {
        self.program.map(|first| Block {
            range: first..end,
            indent: self.indent.len(),
        })
    }
}

/// The fence that a line is.
fn fence(id: SourceId, line: &str, bytes: Range<usize>) -> Option<Fence<'_>> {
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
    Some(Fence {
        marker,
        length,
        program,
        is_tagged: !tag.is_empty(),
        span,
        indent,
    })
}

fn unclosed(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::UnclosedBlock,
        span,
        message!("this block of rules is never closed"),
    )
    .label(message!("the block opens here"))
    .help(message!(
        "put a line of three backticks where the rules end and the prose goes on"
    ))
}
