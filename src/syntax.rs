//! The rule language as text.
//!
//! In: a source. Out: a [`Tree`] with every problem listed, and a tree's source back as formatted text. Refuses what is outside
//! the grammar of `docs/language.md`, and recovers at the next field or declaration. What names mean is left to the rule book.
//!
//! nom parses twice: characters to lexemes, lexemes to the tree. In between, blanks and comments fall away and each lexeme
//! keeps its place, so that the grammar speaks of words, and recovery goes by words and lines.

mod body;
mod cursor;
mod declaration;
mod example;
mod expression;
mod form;
mod indicator;
mod layout;
mod lexeme;
mod lines;
mod literate;
mod members;
mod name;
mod phrase;
mod quantity;
mod rule;
mod scope;
mod terminals;
mod texts;
pub mod tree;
mod unreadable;

use cursor::{Context, Cursor, Mark};
use lexeme::{Lexeme, LexemeKind, lexemes};
use literate::{Block, blocks};
pub use tree::Tree;

use crate::diagnostic::{self, Diagnostic};
use crate::source::{Source, SourceId, Span};

/// The tree of a rule file, and every problem of its text, in order. A file named `*.norm.md` is Markdown whose fenced blocks
/// tagged `norm` are the program. Total: any text gives a tree, of whatever could be read; where a diagnostic is an error, the
/// tree lacks what was wrong.
///
/// ```
/// use comity::source::Sources;
/// use comity::syntax::parse;
///
/// let mut sources = Sources::new();
/// let id = sources.add("acts.norm", "element act.recruitment {\n    ask \"Is it?\"\n    of ofence\n}\n");
/// let (tree, problems) = parse(id, sources.get(id).unwrap());
/// assert_eq!(tree.declarations.len(), 1);
/// assert_eq!(problems.len(), 1);
/// assert_eq!(sources.place(problems[0].span), "acts.norm:3:5");
/// ```
#[must_use]
pub fn parse(source_id: SourceId, source: &Source) -> (Tree, Vec<Diagnostic>) {
    let (blocks, mut diagnostics) = blocks(source_id, source);
    let mut tree = Tree::default();
    for block in &blocks {
        let read = read(source_id, source, block);
        tree.declarations.extend(read.tree.declarations);
        tree.lost.extend(read.tree.lost);
        tree.damage.extend(read.tree.damage);
        diagnostics.extend(read.diagnostics);
    }
    diagnostic::sort(&mut diagnostics);
    (tree, diagnostics)
}

/// The text in its one canonical layout: the same tree, every comment in its order, lines ended by `\n`. Of a literate file the
/// blocks of program alone are laid out anew. Formatting twice changes nothing.
///
/// # Errors
/// The problems of the text, where one of them is an error: what could not be read cannot be laid out.
///
/// ```
/// use comity::source::Sources;
/// use comity::syntax::format;
///
/// let mut sources = Sources::new();
/// let id = sources.add("acts.norm", "element  act.transfer { of offence // one\n}");
/// let text = format(id, sources.get(id).unwrap()).unwrap();
/// assert_eq!(text, "element act.transfer {\n    of offence // one\n}\n");
/// ```
pub fn format(source_id: SourceId, source: &Source) -> Result<String, Vec<Diagnostic>> {
    let (blocks, mut diagnostics) = blocks(source_id, source);
    let mut readings: Vec<(&Block, Read)> = Vec::new();
    for block in &blocks {
        let mut read = read(source_id, source, block);
        diagnostics.append(&mut read.diagnostics);
        readings.push((block, read));
    }
    if diagnostics.iter().any(Diagnostic::is_error) {
        diagnostic::sort(&mut diagnostics);
        return Err(diagnostics);
    }
    let (mut formatted, mut copied) = (String::new(), 0);
    for (block, read) in readings {
        if literate::is_literate(source.name()) {
            formatted.push_str(
                source
                    .text()
                    .get(copied..block.range.start)
                    .unwrap_or_default(),
            );
        }
        formatted.push_str(&layout::laid_out(&read.lexemes, &read.marks, block.indent));
        copied = block.range.end;
    }
    formatted.push_str(source.text().get(copied..).unwrap_or_default());
    Ok(formatted)
}

/// A block as read.
struct Read<'s> {
    tree: Tree,
    diagnostics: Vec<Diagnostic>,
    /// Its lexemes, comments among them.
    lexemes: Vec<Lexeme<'s>>,
    /// What begins at which byte, in order.
    marks: Vec<(usize, Mark)>,
}

fn read<'s>(id: SourceId, source: &'s Source, block: &Block) -> Read<'s> {
    let (lexemes, mut diagnostics) = lexemes(id, source.text(), block);
    let words: Vec<Lexeme> = lexemes
        .iter()
        .copied()
        .filter(|lexeme| lexeme.kind != LexemeKind::Comment)
        .collect();
    let context = Context::new(id, &words, block.range.end);
    let (declarations, lost) = declaration::declarations(Cursor::new(&context, &form::FILE));
    let (problems, marks) = context.into_parts();
    diagnostics.extend(problems);
    let damage = diagnostics
        .iter()
        .filter(|problem| problem.is_error())
        .map(|problem| problem.span)
        .collect();
    let tree = Tree {
        declarations,
        lost,
        damage,
    };
    Read {
        tree,
        diagnostics,
        lexemes,
        marks,
    }
}
