//! XML, and what is wrong with it.
//!
//! In: a text. Out: its tree, words and days of it, and [`Report`], to which every later step adds. Refuses what is not well-formed and what declares a
//! document type. What the tags mean is not asked here.

use std::ops::Range;

use jiff::civil::Date;
use roxmltree::{Document, Error, Node, ParsingOptions, TextPos};

use crate::diagnostic::{Code, Diagnostic, Message, Phrase, message, phrase};
use crate::source::{SourceId, Span};

/// The most nodes of a tree: a law of the largest size has fewer.
const NODES: u32 = 8_000_000;

/// The deepest nesting: laws have some twenty levels.
const DEPTH: u16 = 256;

const AGAIN: Phrase = phrase!(
    "fetch the file again from where the law is published, as XML: it may have been cut short, or be a web page"
);

/// What is wrong with one file.
#[derive(Debug)]
pub(super) struct Report {
    source: SourceId,
    found: Vec<Diagnostic>,
}

impl Report {
    pub(super) const fn new(source: SourceId) -> Self {
        Self {
            source,
            found: Vec::new(),
        }
    }

    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range.start, range.end)
    }

    /// The opening of an element: all of it would be the whole law.
    pub(super) fn first_line(&self, node: Node<'_, '_>) -> Span {
        let start = node.range().start;
        let name = node.tag_name().name().len();
        self.span(start..start + 1 + name)
    }

    pub(super) fn add(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}

/// The tree of a text; nothing where it cannot be read, which is then reported. XML that is not well-formed has no second mistake: what follows the
/// first cannot be told from it.
pub(super) fn parse<'t>(text: &'t str, report: &mut Report) -> Option<Document<'t>> {
    let options = ParsingOptions {
        // Against entities that swell, and files that are drawn in.
        allow_dtd: false,
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    match Document::parse_with_options(text, options) {
        Ok(document) if !too_deep(&document) => Some(document),
        Ok(document) => {
            let span = report.first_line(document.root_element());
            let message = message!(
                "the file is nested deeper than {} levels, as no law is",
                DEPTH
            );
            report.add(Diagnostic::new(Code::InvalidXml, span, message).help(AGAIN.message()));
            None
        }
        Err(error) => {
            report.add(refused(text, &error, report));
            None
        }
    }
}

/// Whether an element lies deeper than a law goes. Whatever asks what stands around a node costs no more than that.
fn too_deep(document: &Document<'_>) -> bool {
    let mut depths: Vec<u16> = Vec::new();
    for node in document.descendants() {
        let around = node.parent().map(|parent| parent.id().get_usize());
        let depth = around.map_or(0, |parent| depths.get(parent).map_or(0, |depth| depth + 1));
        if depth > DEPTH {
            return true;
        }
        // Nodes are numbered in the order of the text.
        depths.push(depth);
    }
    false
}

fn refused(text: &str, error: &Error, report: &Report) -> Diagnostic {
    if matches!(error, Error::DtdDetected) {
        let declaration = "<!DOCTYPE";
        let start = text.find(declaration).unwrap_or(0);
        let span = report.span(start..start + declaration.len());
        let message = message!("the file declares a document type, which is refused");
        return Diagnostic::new(Code::DocumentType, span, message)
            .label(message!(
                "by such a declaration a file can swell without end, or draw in others"
            ))
            .help(message!("take it out, from `<!DOCTYPE` to its `>`"));
    }
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "every other kind has a place"
    )]
    let (start, message) = match error {
        Error::UnexpectedEndOfStream | Error::UnclosedRootNode => (
            text.trim_end().len().saturating_sub(1),
            message!("the file ends in the middle of the law"),
        ),
        Error::NoRootNode => (0, message!("the file holds no XML")),
        Error::NodesLimitReached
        | Error::AttributesLimitReached
        | Error::NamespacesLimitReached => {
            (0, message!("the file has more parts than a law can have"))
        }
        _ => (offset(text, error.pos()), not_well_formed(error)),
    };
    let end = text
        .get(start..)
        .and_then(|rest| rest.chars().next())
        .map_or(start, |letter| start + letter.len_utf8());
    Diagnostic::new(Code::InvalidXml, report.span(start..end), message).help(AGAIN.message())
}

/// The words of the XML reader, in a lawyer's; of what is rare, that it is there.
fn not_well_formed(error: &Error) -> Message {
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "what no law has met yet needs no words of its own"
    )]
    let what = match error {
        Error::UnexpectedCloseTag(open, closed, _) => {
            message!("«{}» is closed where «{}» is open", closed, open)
        }
        Error::UnexpectedEntityCloseTag(_) => message!("something is closed that is not open"),
        Error::UnknownEntityReference(name, _) => message!("the sign &{}; is not known", name),
        Error::MalformedEntityReference(_) => message!("an & stands alone: it is written &amp;"),
        Error::InvalidAttributeValue(_) => {
            message!("a < stands within a value: it is written &lt;")
        }
        Error::DuplicatedAttribute(name, _) => message!("the attribute {} stands twice", name),
        Error::DuplicatedNamespace(prefix, _) => {
            message!("the prefix {} is declared twice", prefix)
        }
        Error::UnknownNamespace(prefix, _) => message!("the prefix {} is not declared", prefix),
        Error::NonXmlChar(..) => message!("this sign cannot stand in XML"),
        _ => return message!("the file is not well-formed XML"),
    };
    message!("the file is not well-formed XML: {}", what)
}

/// The place of a line and column, in bytes.
fn offset(text: &str, place: TextPos) -> usize {
    let line = usize::try_from(place.row).unwrap_or(1).saturating_sub(1);
    let column = usize::try_from(place.col).unwrap_or(1).saturating_sub(1);
    let mut start = 0;
    for (number, content) in text.split_inclusive('\n').enumerate() {
        if number == line {
            let within = content.char_indices().nth(column);
            return start + within.map_or(content.len(), |(at, _)| at);
        }
        start += content.len();
    }
    text.len().saturating_sub(1)
}

/// The children of that name, whatever their namespace.
pub(super) fn children<'a, 'i>(
    node: Node<'a, 'i>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children()
        .filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// The first child of that name.
pub(super) fn child<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> Option<Node<'a, 'i>> {
    children(node, name).next()
}

/// The node that a path of names leads to.
pub(super) fn at<'a, 'i>(node: Node<'a, 'i>, path: &[&'static str]) -> Option<Node<'a, 'i>> {
    path.iter().try_fold(node, |node, name| child(node, name))
}

/// The first descendant of that name.
pub(super) fn within<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.descendants()
        .find(|inner| inner.is_element() && inner.tag_name().name() == name)
}

/// The words of a node, blanks joined; footnotes and remarks of editors are left out. Nothing where there are none.
pub(super) fn words(node: Node<'_, '_>) -> Option<String> {
    const NOTES: [&str; 6] = [
        "authorialNote",
        "noteRef",
        "remark",
        "Footnote",
        "FootnoteRef",
        "HistoricalNote",
    ];
    let noted = |text: Node<'_, '_>| {
        text.ancestors()
            .take_while(|outer| *outer != node)
            .any(|outer| NOTES.contains(&outer.tag_name().name()))
    };
    let mut words = String::new();
    for text in node.descendants().filter(Node::is_text) {
        if !noted(text) {
            words.push_str(text.text().unwrap_or_default());
        }
    }
    let joined = words.split_whitespace().collect::<Vec<_>>().join(" ");
    (!joined.is_empty()).then_some(joined)
}

/// The value of an attribute by its local name, whatever its namespace; nothing where it is blank.
pub(super) fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut attributes = node.attributes();
    let found = attributes.find(|attribute| attribute.name() == name)?;
    Some(found.value().trim()).filter(|value| !value.is_empty())
}

/// Where the value of an attribute stands; the element where there is none.
pub(super) fn attribute_span(node: Node<'_, '_>, name: &str, report: &Report) -> Span {
    let mut attributes = node.attributes();
    let found = attributes.find(|attribute| attribute.name() == name);
    found.map_or_else(
        || report.first_line(node),
        |attribute| report.span(attribute.range_value()),
    )
}

/// The day in an attribute: `2008-05-09`, also before an hour. One that is not in the calendar is reported.
pub(super) fn date(node: Node<'_, '_>, name: &str, report: &mut Report) -> Option<Date> {
    let value = attribute(node, name)?;
    let day = value.split(['T', '+']).next().unwrap_or_default();
    let parsed = day.parse().ok();
    if parsed.is_none() {
        let span = attribute_span(node, name, report);
        report.add(unreadable(span, value));
    }
    parsed
}

/// A day that cannot be read.
pub(super) fn unreadable(span: Span, value: &str) -> Diagnostic {
    let message = message!("«{}» is no day of the calendar", value);
    Diagnostic::new(Code::UnreadableDate, span, message)
        .label(message!("year-month-day is due, as in 2008-05-09"))
        .help(message!(
            "the row is begun without it: find the day in the official gazette"
        ))
}
