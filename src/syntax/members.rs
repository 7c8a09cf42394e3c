//! The lexemes of one field, gathered into the members of lists.
//!
//! In: the lexemes of a field without errors, comments among them. Out: a [`List`] in which each comment has its place: on the line of what it
//! follows, on lines before a member, or at the end. A comma after the last member falls away; nothing else is lost or moved.

use super::lexeme::{Lexeme, LexemeKind, Sign};

/// The lexemes of a field as a list.
pub(super) fn gathered<'s>(lexemes: &[Lexeme<'s>]) -> List<'s> {
    Gathering {
        lexemes: lexemes.iter(),
    }
    .list()
    .0
}

/// A lexeme, comments among them, or what stands in braces or parentheses.
pub(super) enum Node<'s> {
    Lexeme(Lexeme<'s>),
    Group(Group<'s>),
}

/// `{ .. }` or `( .. )`
pub(super) struct Group<'s> {
    pub(super) open: Lexeme<'s>,
    pub(super) list: List<'s>,
    pub(super) close: Lexeme<'s>,
}

/// Members with commas between them; the pairs of a text in several languages; else one member.
#[derive(Default)]
pub(super) struct List<'s> {
    /// The comment on the line of the opening brace.
    pub(super) after_open: Option<&'s str>,
    pub(super) members: Vec<Member<'s>>,
    /// Comments after the last member.
    pub(super) ending: Vec<&'s str>,
}

#[derive(Default)]
pub(super) struct Member<'s> {
    /// Comments on lines before it.
    pub(super) leading: Vec<&'s str>,
    pub(super) nodes: Vec<Node<'s>>,
    pub(super) comma: Option<Lexeme<'s>>,
    /// The comment on its last line.
    pub(super) trailing: Option<&'s str>,
}

/// Lexemes being gathered to nodes.
struct Gathering<'l, 's> {
    lexemes: std::slice::Iter<'l, Lexeme<'s>>,
}

impl<'s> Gathering<'_, 's> {
    /// The list up to the sign that closes it, which comes with it. Goes as deep as expressions nest, which the parser limits.
    fn list(&mut self) -> (List<'s>, Option<Lexeme<'s>>) {
        let mut list = List::default();
        let mut member = Member::default();
        let is_texts = self.is_texts();
        while let Some(&lexeme) = self.lexemes.next() {
            let begins_text =
                is_texts && lexeme.kind == LexemeKind::Word && !member.nodes.is_empty();
            if begins_text {
                member = list.end_member(member);
            }
            if lexeme.kind == LexemeKind::Comment {
                list.place_comment(&mut member, lexeme);
            } else if lexeme.is(Sign::Comma) {
                member.comma = Some(lexeme);
                member = list.end_member(member);
            } else if lexeme.is(Sign::CloseBrace) || lexeme.is(Sign::CloseParenthesis) {
                list.end(member);
                return (list, Some(lexeme));
            } else if lexeme.is(Sign::OpenParenthesis) && is_label(&member) {
                self.label(&mut member, lexeme);
            } else if lexeme.is(Sign::OpenBrace) || lexeme.is(Sign::OpenParenthesis) {
                let (inner, close) = self.list();
                let close = close.unwrap_or(lexeme);
                member.nodes.push(Node::Group(Group {
                    open: lexeme,
                    list: inner,
                    close,
                }));
            } else {
                member.nodes.push(Node::Lexeme(lexeme));
            }
        }
        list.end(member);
        (list, None)
    }

    /// Whether a text in several languages comes next: a word and a text.
    fn is_texts(&self) -> bool {
        let mut next = self
            .lexemes
            .clone()
            .filter(|lexeme| lexeme.kind != LexemeKind::Comment);
        let kinds = [next.next(), next.next()].map(|lexeme| lexeme.map(|lexeme| lexeme.kind));
        kinds == [Some(LexemeKind::Word), Some(LexemeKind::Text)]
    }

    /// The parenthesis of an article's label, which is never broken.
    fn label(&mut self, member: &mut Member<'s>, open: Lexeme<'s>) {
        member.nodes.push(Node::Lexeme(open));
        for &lexeme in self.lexemes.by_ref() {
            member.nodes.push(Node::Lexeme(lexeme));
            if lexeme.is(Sign::CloseParenthesis) {
                break;
            }
        }
    }
}

/// Whether a parenthesis after these nodes belongs to an article's label: `3(c)`.
fn is_label(member: &Member) -> bool {
    let last = member.nodes.iter().rev().find_map(|node| match node {
        Node::Lexeme(lexeme) if lexeme.kind == LexemeKind::Comment => None,
        Node::Lexeme(lexeme) => Some(lexeme.kind),
        Node::Group(_) => Some(LexemeKind::End),
    });
    matches!(
        last,
        Some(LexemeKind::Figure | LexemeKind::Sign(Sign::CloseParenthesis))
    )
}

impl<'s> List<'s> {
    fn place_comment(&mut self, member: &mut Member<'s>, comment: Lexeme<'s>) {
        if !member.nodes.is_empty() {
            member.nodes.push(Node::Lexeme(comment));
            return;
        }
        let slot = match self.members.last_mut() {
            Some(before) => &mut before.trailing,
            None => &mut self.after_open,
        };
        if !comment.starts_line() && member.leading.is_empty() && slot.is_none() {
            *slot = Some(comment.text);
        } else {
            member.leading.push(comment.text);
        }
    }

    /// Adds a member, and begins the next with the comments that stood on lines of their own after this one.
    fn end_member(&mut self, mut member: Member<'s>) -> Member<'s> {
        let is_comment = |node: &Node| matches!(node, Node::Lexeme(lexeme) if lexeme.kind == LexemeKind::Comment);
        let kept = member
            .nodes
            .iter()
            .rposition(|node| !is_comment(node))
            .map_or(0, |last| last + 1);
        let mut leading = Vec::new();
        for node in member.nodes.drain(kept..) {
            if let Node::Lexeme(comment) = node {
                if !comment.starts_line() && leading.is_empty() && member.trailing.is_none() {
                    member.trailing = Some(comment.text);
                } else {
                    leading.push(comment.text);
                }
            }
        }
        self.members.push(member);
        Member {
            leading,
            ..Member::default()
        }
    }

    /// Ends the list; a comma after its last member falls away.
    fn end(&mut self, member: Member<'s>) {
        self.ending = if member.nodes.is_empty() {
            member.leading
        } else {
            self.end_member(member).leading
        };
        if let Some(last) = self.members.last_mut() {
            last.comma = None;
        }
    }
}
