//! The lines of one field: on one line if it fits, else broken at its operators and lists.
//!
//! In: the lexemes of a field, comments among them. Out: its lines on a [`Sheet`]. What is broken where depends on the lexemes and on which
//! comments stand on a line of their own, both of which the lines keep: so formatting twice changes nothing. Whether something fits
//! is found by writing at most a line of it, so that time is linear.

use super::lexeme::{Lexeme, LexemeKind, Sign};
use super::members::{Group, List, Member, Node, gathered};

/// The columns of a line.
pub(super) const COLUMNS: usize = 110;

/// How much further in each level stands.
pub(super) const STEP: usize = 4;

/// Text being written.
pub(super) struct Sheet {
    text: String,
    margin: usize,
    /// Characters on the line so far, without the margin.
    column: usize,
    /// How far in the line begins.
    indent: usize,
    /// What was written last on this line.
    last: Option<(LexemeKind, usize)>,
    /// Where the line after a comment begins, if nobody says otherwise.
    continuation: usize,
    /// Whether a comment ends the line.
    is_ended: bool,
}

impl Sheet {
    /// An empty sheet, each line of which begins with `margin` spaces.
    pub(super) fn new(margin: usize) -> Self {
        Self {
            text: String::new(),
            margin,
            column: 0,
            indent: 0,
            last: None,
            continuation: 0,
            is_ended: false,
        }
    }

    /// What was written.
    pub(super) fn finish(mut self) -> String {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text
    }

    /// Begins a line `indent` spaces in, unless one has just begun.
    pub(super) fn fresh_line(&mut self, indent: usize) {
        if self.last.is_some() {
            self.text.push('\n');
        }
        (
            self.column,
            self.indent,
            self.last,
            self.continuation,
            self.is_ended,
        ) = (indent, indent, None, indent, false);
    }

    /// Leaves an empty line.
    pub(super) fn blank_line(&mut self) {
        self.fresh_line(0);
        self.text.push('\n');
    }

    /// Has the line after a comment begin there.
    pub(super) fn continue_at(&mut self, indent: usize) {
        self.continuation = indent;
    }

    /// Writes a comment; nothing follows it on its line.
    pub(super) fn comment(&mut self, comment: &str) {
        self.write(LexemeKind::Comment, comment);
        self.is_ended = true;
    }

    /// Writes a sign.
    pub(super) fn sign(&mut self, sign: Sign, written: &str) {
        self.write(LexemeKind::Sign(sign), written);
    }

    fn write(&mut self, kind: LexemeKind, written: &str) {
        if self.is_ended {
            self.fresh_line(self.continuation);
        }
        match self.last {
            None => self
                .text
                .extend(std::iter::repeat_n(' ', self.margin + self.column)),
            Some((last, _)) if is_spaced(last, kind) => {
                self.text.push(' ');
                self.column += 1;
            }
            Some(_) => {}
        }
        self.text.push_str(written);
        self.column += written.chars().count();
        self.last = Some((kind, self.column));
    }

    /// The columns left on the line.
    fn room(&self) -> usize {
        if self.is_ended {
            0
        } else {
            COLUMNS.saturating_sub(self.column)
        }
    }
}

/// Whether a space stands between two lexemes.
fn is_spaced(before: LexemeKind, next: LexemeKind) -> bool {
    let is_tight_before = matches!(
        next,
        LexemeKind::Sign(Sign::Comma | Sign::Colon | Sign::CloseParenthesis)
    );
    let is_label = next == LexemeKind::Sign(Sign::OpenParenthesis)
        && matches!(
            before,
            LexemeKind::Figure | LexemeKind::Sign(Sign::CloseParenthesis)
        );
    !is_tight_before && !is_label && before != LexemeKind::Sign(Sign::OpenParenthesis)
}

/// Writes a field, or the head of a declaration, whose line has begun `indent` spaces in.
pub(super) fn write_field(sheet: &mut Sheet, lexemes: &[Lexeme], indent: usize) {
    let list = gathered(lexemes);
    if fits(sheet, |flat| flat.list(&list)) {
        return;
    }
    for (place, member) in list.members.iter().enumerate() {
        let indent = if place > 0 { indent + STEP } else { indent };
        write_member(sheet, member, indent, place > 0);
    }
    for comment in &list.ending {
        sheet.fresh_line(indent + STEP);
        sheet.comment(comment);
    }
}

/// As much of a line as fits.
struct Flat {
    text: String,
    room: usize,
    first: Option<LexemeKind>,
    last: Option<LexemeKind>,
}

impl Flat {
    fn lexeme(&mut self, lexeme: &Lexeme) -> Option<()> {
        let space = usize::from(self.last.is_some_and(|last| is_spaced(last, lexeme.kind)));
        // A lexeme longer than the room has more bytes than that: its characters are counted only where they may fit.
        let width = if lexeme.text.len() > 4 * COLUMNS {
            usize::MAX
        } else {
            lexeme.text.chars().count()
        };
        let needed = width.saturating_add(space);
        if lexeme.kind == LexemeKind::Comment || needed > self.room {
            return None;
        }
        self.room -= needed;
        self.text.extend(std::iter::repeat_n(' ', space));
        self.text.push_str(lexeme.text);
        self.first = self.first.or(Some(lexeme.kind));
        self.last = Some(lexeme.kind);
        Some(())
    }

    fn list(&mut self, list: &List) -> Option<()> {
        if list.after_open.is_some() || !list.ending.is_empty() {
            return None;
        }
        list.members.iter().try_for_each(|member| {
            if member.trailing.is_some() || !member.leading.is_empty() {
                return None;
            }
            self.nodes(&member.nodes)?;
            member
                .comma
                .as_ref()
                .map_or(Some(()), |comma| self.lexeme(comma))
        })
    }

    fn nodes(&mut self, nodes: &[Node]) -> Option<()> {
        nodes.iter().try_for_each(|node| match node {
            Node::Lexeme(lexeme) => self.lexeme(lexeme),
            Node::Group(group) => {
                self.lexeme(&group.open)?;
                self.list(&group.list)?;
                self.lexeme(&group.close)
            }
        })
    }
}

/// Writes on the line what fits there; whether it did.
fn fits(sheet: &mut Sheet, fill: impl FnOnce(&mut Flat) -> Option<()>) -> bool {
    fits_in(sheet, sheet.room(), fill)
}

fn fits_in(sheet: &mut Sheet, room: usize, fill: impl FnOnce(&mut Flat) -> Option<()>) -> bool {
    // The space before it, where something stands on the line already.
    let room = room.saturating_sub(usize::from(sheet.last.is_some()));
    let mut flat = Flat {
        text: String::new(),
        room,
        first: None,
        last: None,
    };
    if fill(&mut flat).is_none() {
        return false;
    }
    if let (Some(first), Some(last)) = (flat.first, flat.last) {
        sheet.write(first, &flat.text);
        sheet.last = Some((last, sheet.column));
    }
    true
}

fn write_member(sheet: &mut Sheet, member: &Member, indent: usize, begins_line: bool) {
    if begins_line {
        for comment in &member.leading {
            sheet.fresh_line(indent);
            sheet.comment(comment);
        }
        sheet.fresh_line(indent);
    }
    write_nodes(
        sheet,
        &member.nodes,
        indent,
        usize::from(member.comma.is_some()),
    );
    if let Some(comma) = &member.comma {
        sheet.write(comma.kind, comma.text);
    }
    if let Some(comment) = member.trailing {
        sheet.comment(comment);
    }
}

/// Writes nodes, with `reserve` columns left free behind them.
fn write_nodes(sheet: &mut Sheet, nodes: &[Node], indent: usize, reserve: usize) {
    let room = sheet.room().saturating_sub(reserve);
    if fits_in(sheet, room, |flat| flat.nodes(nodes)) {
        return;
    }
    let breaks = [positions(nodes, "or"), positions(nodes, "and")]
        .into_iter()
        .find(|breaks| !breaks.is_empty());
    if let Some(breaks) = breaks {
        let mut start = 0;
        for end in breaks.into_iter().chain([nodes.len()]) {
            let further = if start > 0 { STEP } else { 0 };
            if start > 0 {
                sheet.fresh_line(indent + STEP);
            }
            let is_last = end == nodes.len();
            write_nodes(
                sheet,
                nodes.get(start..end).unwrap_or_default(),
                indent + further,
                if is_last { reserve } else { 0 },
            );
            start = end;
        }
        return;
    }
    let colon = nodes
        .iter()
        .position(|node| matches!(node, Node::Lexeme(lexeme) if lexeme.is(Sign::Colon)));
    match colon.and_then(|colon| nodes.split_at_checked(colon + 1)) {
        Some((before, after)) if !after.is_empty() => {
            write_around_colon(sheet, before, after, indent, reserve);
        }
        Some(_) | None => write_one_by_one(sheet, nodes, indent, reserve),
    }
}

/// The places after the first where that word stands.
fn positions(nodes: &[Node], word: &str) -> Vec<usize> {
    let is_word = |node: &Node| matches!(node, Node::Lexeme(lexeme) if lexeme.is_word(word));
    nodes
        .iter()
        .enumerate()
        .skip(1)
        .filter(|(_, node)| is_word(node))
        .map(|(place, _)| place)
        .collect()
}

/// `cover x in { .. }:` and below it, further in, what it says of each; where that is too long for a line, it goes on in this one.
fn write_around_colon(
    sheet: &mut Sheet,
    before: &[Node],
    after: &[Node],
    indent: usize,
    reserve: usize,
) {
    if !fits(sheet, |flat| flat.nodes(before)) {
        write_one_by_one(sheet, before, indent, 0);
    }
    let room = sheet.room().saturating_sub(reserve);
    if fits_in(sheet, room, |flat| flat.nodes(after)) {
        return;
    }
    let mut below = Sheet::new(0);
    below.fresh_line(indent + STEP);
    let room = below.room().saturating_sub(reserve);
    if fits_in(&mut below, room, |flat| flat.nodes(after)) {
        sheet.fresh_line(indent + STEP);
    }
    write_nodes(sheet, after, indent, reserve);
}

fn write_one_by_one(sheet: &mut Sheet, nodes: &[Node], indent: usize, reserve: usize) {
    sheet.continue_at(indent + STEP);
    for node in nodes {
        match node {
            Node::Lexeme(lexeme) if lexeme.kind == LexemeKind::Comment => {
                if lexeme.starts_line() {
                    sheet.fresh_line(indent + STEP);
                }
                sheet.comment(lexeme.text);
                sheet.continue_at(indent + STEP);
            }
            Node::Lexeme(lexeme) => sheet.write(lexeme.kind, lexeme.text),
            Node::Group(group) => write_group(sheet, group, reserve),
        }
    }
}

fn write_group(sheet: &mut Sheet, group: &Group, reserve: usize) {
    let room = sheet.room().saturating_sub(reserve);
    let is_flat = fits_in(sheet, room, |flat| {
        flat.lexeme(&group.open)?;
        flat.list(&group.list)?;
        flat.lexeme(&group.close)
    });
    if is_flat {
        return;
    }
    sheet.write(group.open.kind, group.open.text);
    let indent = sheet.indent;
    if let Some(comment) = group.list.after_open {
        sheet.comment(comment);
    }
    for member in &group.list.members {
        write_member(sheet, member, indent + STEP, true);
    }
    for comment in &group.list.ending {
        sheet.fresh_line(indent + STEP);
        sheet.comment(comment);
    }
    sheet.fresh_line(indent);
    sheet.write(group.close.kind, group.close.text);
}
