//! What a report says, before any format.
//!
//! In: words, and what kind of words they are. Out: [`Document`]. Control characters (a terminal would obey them) and marks that
//! reverse the direction of writing never get in; nothing else is refused. How it looks is the writers' business.

use crate::assessment::Outcome;
use crate::locale::Locale;
use crate::report::table::Table;
use crate::verdict::{Grade, Verdict, VerdictKind};

/// What kind of words a phrase has. Writers colour it or mark it up; none changes the words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// Running text.
    #[default]
    Plain,
    /// Words that carry the sentence.
    Strong,
    /// A verdict.
    Verdict(VerdictKind),
    /// That a rule does not apply.
    NotApplicable,
    /// A law, an article, a treaty.
    Citation,
    /// What only some readers need.
    Faint,
}

impl Style {
    /// The style of an outcome.
    #[must_use]
    pub const fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Verdict(verdict) => Self::Verdict(verdict.kind()),
            Outcome::NotApplicable => Self::NotApplicable,
        }
    }
}

/// Words of one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    pub(super) style: Style,
    pub(super) words: String,
}

impl Phrase {
    /// The style.
    #[must_use]
    pub const fn style(&self) -> Style {
        self.style
    }

    /// The words.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }
}

/// Phrases in a row. Neighbours differ in style, and none is empty. A line feed is a break that the author wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    phrases: Vec<Phrase>,
}

impl Text {
    /// No words.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            phrases: Vec::new(),
        }
    }

    /// Running text.
    #[must_use]
    pub fn plain(words: impl AsRef<str>) -> Self {
        Self::new().with(Style::Plain, words)
    }

    /// Words that carry the sentence.
    #[must_use]
    pub fn strong(words: impl AsRef<str>) -> Self {
        Self::new().with(Style::Strong, words)
    }

    /// A citation.
    #[must_use]
    pub fn citation(words: impl AsRef<str>) -> Self {
        Self::new().with(Style::Citation, words)
    }

    /// What only some readers need.
    #[must_use]
    pub fn faint(words: impl AsRef<str>) -> Self {
        Self::new().with(Style::Faint, words)
    }

    /// An outcome in words: `partly met`.
    #[must_use]
    pub fn outcome(outcome: Outcome, locale: &Locale) -> Self {
        Self::new().with(Style::of(outcome), locale.outcome(outcome))
    }

    /// An outcome as one sign, for a table of many columns: ● met, ◕ at least partly, ◐ partly met, ◔ at most partly, ○ not met, ? unknown,
    /// ! conflict, – not applicable. [`legend`] says which is which.
    #[must_use]
    pub fn sign(outcome: Outcome) -> Self {
        let style = Style::of(outcome);
        let sign = match style {
            Style::Verdict(VerdictKind::Met) => "●",
            Style::Verdict(VerdictKind::AtLeastPartly) => "◕",
            Style::Verdict(VerdictKind::PartlyMet) => "◐",
            Style::Verdict(VerdictKind::AtMostPartly) => "◔",
            Style::Verdict(VerdictKind::NotMet) => "○",
            Style::Verdict(VerdictKind::Unknown) => "?",
            Style::Verdict(VerdictKind::Conflict) => "!",
            Style::NotApplicable
            | Style::Plain
            | Style::Strong
            | Style::Citation
            | Style::Faint => "–",
        };
        Self::new().with(style, sign)
    }

    /// The text, and words after it.
    #[must_use]
    pub fn with(mut self, style: Style, words: impl AsRef<str>) -> Self {
        self.push(style, words);
        self
    }

    /// The text, and another after it.
    #[must_use]
    pub fn then(mut self, text: Self) -> Self {
        self.append(text);
        self
    }

    /// Puts words at the end.
    pub fn push(&mut self, style: Style, words: impl AsRef<str>) {
        self.join(style, &cleaned(words.as_ref()));
    }

    /// Puts a text at the end.
    pub fn append(&mut self, text: Self) {
        for phrase in text.phrases {
            self.join(phrase.style, &phrase.words);
        }
    }

    /// Puts words at the end that are clean already.
    pub(super) fn join(&mut self, style: Style, words: &str) {
        if words.is_empty() {
            return;
        }
        match self.phrases.last_mut() {
            Some(last) if last.style == style => last.words.push_str(words),
            Some(_) | None => self.phrases.push(Phrase {
                style,
                words: words.to_owned(),
            }),
        }
    }

    /// The phrases.
    #[must_use]
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        self.phrases
            .iter()
            .map(|phrase| phrase.words.as_str())
            .collect()
    }

    /// The text with its running words made strong: a heading, a total.
    pub(super) fn emphasised(&self) -> Self {
        let mut text = Self::new();
        for phrase in &self.phrases {
            let style = match phrase.style {
                Style::Plain => Style::Strong,
                style @ (Style::Strong
                | Style::Verdict(_)
                | Style::NotApplicable
                | Style::Citation
                | Style::Faint) => style,
            };
            text.join(style, &phrase.words);
        }
        text
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}

/// The words without what a terminal would obey: control characters become blanks, and marks that reverse the direction of writing, by which
/// a text can be made to look like another (CVE-2021-42574), are dropped, as are the invisible tag characters, which the
/// text writer uses for its own marks.
fn cleaned(words: &str) -> String {
    words
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|character| match character {
            '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e0000}'..='\u{e007f}' => None,
            control if control.is_control() => Some(' '),
            other => Some(other),
        })
        .collect()
}

/// One item of a list or of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// How deep it lies: 0 at the margin, one more than its parent below it.
    pub depth: usize,
    /// What stands before it, such as `2.` or `(a)`; a bullet where there is none.
    pub marker: Option<String>,
    /// What it says.
    pub text: Text,
}

impl Item {
    /// An item with a bullet.
    #[must_use]
    pub fn new(depth: usize, text: impl Into<Text>) -> Self {
        Self {
            depth,
            marker: None,
            text: text.into(),
        }
    }

    /// An item with a marker of its own.
    #[must_use]
    pub fn marked(depth: usize, marker: impl AsRef<str>, text: impl Into<Text>) -> Self {
        Self {
            depth,
            marker: Some(cleaned(marker.as_ref()).replace('\n', " ")),
            text: text.into(),
        }
    }
}

/// The items with depths that a tree can have: the first lies at the margin, each other at most one deeper than the one before.
pub(super) fn rooted(items: &[Item]) -> impl Iterator<Item = (usize, &Item)> {
    let mut deepest = 0;
    items.iter().map(move |item| {
        let depth = item.depth.min(deepest);
        deepest = depth + 1;
        (depth, item)
    })
}

/// One part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 for the document's own, 2 for its parts, and so on to 6.
        level: u8,
        /// What it says.
        text: Text,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A list, its items nested by their depths.
    List(Vec<Item>),
    /// A tree, such as a proof: as a list, with its branches drawn.
    Tree(Vec<Item>),
    /// A table.
    Table(Table),
    /// A line across.
    Rule,
}

/// A report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Its parts, in order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// A document without parts.
    #[must_use]
    pub const fn new() -> Self {
        Self { blocks: Vec::new() }
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<Text>) {
        let text = text.into();
        self.blocks.push(Block::Heading { level, text });
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<Text>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Adds an item to the list at the end; begins one where something else stands there.
    pub fn item(&mut self, item: Item) {
        if let Some(Block::List(items)) = self.blocks.last_mut() {
            items.push(item);
        } else {
            self.blocks.push(Block::List(vec![item]));
        }
    }

    /// Adds an item to the tree at the end; begins one where something else stands there.
    pub fn branch(&mut self, item: Item) {
        if let Some(Block::Tree(items)) = self.blocks.last_mut() {
            items.push(item);
        } else {
            self.blocks.push(Block::Tree(vec![item]));
        }
    }

    /// Adds a table.
    pub fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// The tables, in order: what CSV keeps of a document.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::List(_)
            | Block::Tree(_)
            | Block::Rule => None,
        })
    }
}

/// What each sign of [`Text::sign`] means, in one line.
#[must_use]
pub fn legend(locale: &Locale) -> Text {
    let verdicts = [
        Outcome::Verdict(Verdict::MET),
        Outcome::Verdict(Verdict::new(Grade::Partly, Grade::Fully)),
        Outcome::Verdict(Verdict::PARTLY_MET),
        Outcome::Verdict(Verdict::new(Grade::None, Grade::Partly)),
        Outcome::Verdict(Verdict::NOT_MET),
        Outcome::Verdict(Verdict::UNKNOWN),
        Outcome::Verdict(Verdict::new(Grade::Fully, Grade::None)),
        Outcome::NotApplicable,
    ];
    let mut text = Text::new();
    for outcome in verdicts {
        if !text.is_empty() {
            text.push(Style::Faint, locale.say("list-comma", &[]));
        }
        text.append(Text::sign(outcome));
        // A sign and its words stay on one line.
        let words = format!("\u{a0}{}", locale.outcome(outcome)).replace(' ', "\u{a0}");
        text.push(Style::Faint, words);
    }
    text
}
