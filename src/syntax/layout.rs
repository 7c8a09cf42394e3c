//! The canonical layout of a block: declarations, fields and the comments between them.
//!
//! In: the lexemes of a block without errors, comments among them, and the marks of its declarations and fields. Out: its text. The
//! lexemes are written as they are and in their order, so that the tree stays what it was; only blanks change, a comma before a
//! closing brace falls away, and a comment between a member of a list and its comma moves behind the comma.
//!
//! A comment that follows something on its line stays on that line; any other stands on a line of its own, before what it stood before.

use super::cursor::Mark;
use super::lexeme::{Lexeme, LexemeKind, Sign};
use super::lines::{self, STEP, Sheet};

/// The text of a block, each line `margin` spaces further in.
pub(super) fn laid_out(lexemes: &[Lexeme], marks: &[(usize, Mark)], margin: usize) -> String {
    let mut sheet = Sheet::new(margin);
    write_items(&mut sheet, &items(lexemes, marks), 0);
    sheet.finish()
}

/// A declaration, a field or a comment on a line of its own.
struct Item<'s> {
    /// Whether an empty line stood before it.
    blank_before: bool,
    content: Content<'s>,
}

enum Content<'s> {
    Comment(&'s str),
    Entry(Entry<'s>),
}

/// A declaration or a field.
#[derive(Default)]
struct Entry<'s> {
    blank_before: bool,
    /// Its lexemes up to its body or its end.
    head: Vec<Lexeme<'s>>,
    body: Option<Body<'s>>,
    /// The comment on its last line.
    trailing: Option<&'s str>,
}

#[derive(Default)]
struct Body<'s> {
    /// The comment on the line of the opening brace.
    after_open: Option<&'s str>,
    items: Vec<Item<'s>>,
}

/// The items read so far.
#[derive(Default)]
struct Reading<'s> {
    root: Body<'s>,
    /// The entries whose bodies are open, from the outermost.
    open: Vec<Entry<'s>>,
    /// The entry whose head is being read.
    current: Option<Entry<'s>>,
    /// Comments of which it is not known yet whether they stand within the entry or after it.
    comments: Vec<Lexeme<'s>>,
}

fn items<'s>(lexemes: &[Lexeme<'s>], marks: &[(usize, Mark)]) -> Vec<Item<'s>> {
    let mut reading = Reading::default();
    let mut marks = marks.iter().peekable();
    for &lexeme in lexemes {
        if lexeme.kind == LexemeKind::Comment {
            reading.comments.push(lexeme);
            continue;
        }
        match marks
            .next_if(|(at, _)| *at == lexeme.start)
            .map(|&(_, mark)| mark)
        {
            None => reading.go_on(Some(lexeme)),
            Some(Mark::Declaration | Mark::Field) => reading.begin(lexeme),
            Some(Mark::Open) => reading.open(),
            Some(Mark::Close) => reading.close(),
        }
    }
    reading.settle();
    reading.root.items
}

impl<'s> Reading<'s> {
    /// The comments before `lexeme` stand within the entry.
    fn go_on(&mut self, lexeme: Option<Lexeme<'s>>) {
        let entry = self.current.get_or_insert_default();
        entry.head.append(&mut self.comments);
        entry.head.extend(lexeme);
    }

    fn begin(&mut self, lexeme: Lexeme<'s>) {
        self.settle();
        self.current = Some(Entry {
            blank_before: lexeme.lines_before > 1,
            head: vec![lexeme],
            ..Entry::default()
        });
    }

    fn open(&mut self) {
        self.go_on(None);
        if let Some(entry) = self.current.take() {
            self.open.push(Entry {
                body: Some(Body::default()),
                ..entry
            });
        }
    }

    fn close(&mut self) {
        self.settle();
        if let Some(entry) = self.open.pop() {
            self.add(entry.blank_before, Content::Entry(entry));
        }
    }

    /// Ends the entry whose head was being read, and finds the place of the comments after it.
    fn settle(&mut self) {
        if let Some(entry) = self.current.take() {
            self.add(entry.blank_before, Content::Entry(entry));
        }
        for comment in std::mem::take(&mut self.comments) {
            if comment.starts_line() || !self.trail(comment.text) {
                self.add(comment.lines_before > 1, Content::Comment(comment.text));
            }
        }
    }

    /// Puts a comment on the line of what was read last; whether there is room for it.
    fn trail(&mut self, comment: &'s str) -> bool {
        let body = self.body();
        let slot = match body.items.last_mut() {
            None => Some(&mut body.after_open),
            Some(Item {
                content: Content::Entry(entry),
                ..
            }) => Some(&mut entry.trailing),
            Some(Item {
                content: Content::Comment(_),
                ..
            }) => None,
        };
        match slot {
            Some(slot) if slot.is_none() => {
                *slot = Some(comment);
                true
            }
            Some(_) | None => false,
        }
    }

    fn add(&mut self, blank_before: bool, content: Content<'s>) {
        self.body().items.push(Item {
            blank_before,
            content,
        });
    }

    fn body(&mut self) -> &mut Body<'s> {
        match self.open.last_mut() {
            Some(entry) => entry.body.get_or_insert_default(),
            None => &mut self.root,
        }
    }
}

/// Writes items `indent` spaces in. Bodies stand at most three deep, and so does this.
fn write_items(sheet: &mut Sheet, items: &[Item], indent: usize) {
    let mut after_declaration = false;
    for (place, item) in items.iter().enumerate() {
        if place > 0 && (item.blank_before || after_declaration) {
            sheet.blank_line();
        }
        sheet.fresh_line(indent);
        match &item.content {
            Content::Comment(comment) => sheet.comment(comment),
            Content::Entry(entry) => write_entry(sheet, entry, indent),
        }
        after_declaration = indent == 0 && matches!(item.content, Content::Entry(_));
    }
}

fn write_entry(sheet: &mut Sheet, entry: &Entry, indent: usize) {
    lines::write_field(sheet, &entry.head, indent);
    if let Some(body) = &entry.body {
        sheet.continue_at(indent);
        sheet.sign(Sign::OpenBrace, "{");
        if let Some(comment) = body.after_open {
            sheet.comment(comment);
        }
        write_items(sheet, &body.items, indent + STEP);
        if !body.items.is_empty() || body.after_open.is_some() {
            sheet.fresh_line(indent);
        }
        sheet.sign(Sign::CloseBrace, "}");
    }
    if let Some(comment) = entry.trailing {
        sheet.comment(comment);
    }
}
