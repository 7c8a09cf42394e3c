//! Documents as text for a terminal.
//!
//! In: a [`Document`], the width of the screen in columns, and whether it shows colour. Out: lines. No line is wider than the screen but for a word
//! that is, such as an address: outside tables it stays whole, so that it can be copied. No word is lost at any width.

mod grid;
mod tree;
mod width;
mod wrap;

use anstyle::{AnsiColor, Style as Ansi};
use unicode_width::UnicodeWidthStr;

use crate::report::document::{Block, Document, Item, Style, Text, rooted};
use wrap::{Overlong, wrap};

/// Whether words are coloured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Palette {
    /// Words alone.
    #[default]
    Plain,
    /// ANSI escape codes.
    Colour,
}

/// The narrowest screen that is written for, in columns: on a narrower one, lines run over.
const NARROWEST: usize = 20;

/// The widest, in columns: what a table can measure.
const WIDEST: usize = 10_000;

/// A document as text for a screen of `width` columns (20 to 10 000; beyond either, that one).
///
/// ```
/// use comity::report::{Document, Item, Palette, to_text};
/// let mut document = Document::new();
/// document.heading(1, "Argentina");
/// document.item(Item::new(0, "Two laws were in force on that day."));
/// let text = to_text(&document, 24, Palette::Plain);
/// assert_eq!(text, "Argentina\n═════════\n\n• Two laws were in force\n  on that day.\n");
/// ```
#[must_use]
pub fn to_text(document: &Document, width: usize, palette: Palette) -> String {
    let width = width.clamp(NARROWEST, WIDEST);
    let blocks: Vec<String> = document
        .blocks
        .iter()
        .map(|part| block(part, width, palette).join("\n"))
        .filter(|block| !block.is_empty())
        .collect();
    if blocks.is_empty() {
        String::new()
    } else {
        blocks.join("\n\n") + "\n"
    }
}

fn block(block: &Block, width: usize, palette: Palette) -> Vec<String> {
    match block {
        Block::Heading { level, text } => heading(*level, text, width, palette),
        Block::Paragraph(text) => painted(&wrap(text, width, Overlong::Whole), palette),
        Block::List(items) => rooted(items)
            .flat_map(|(depth, item)| listed(depth, item, width, palette))
            .collect(),
        Block::Tree(items) => tree::draw(items, width, palette),
        Block::Table(table) => grid::draw(table, width, palette),
        Block::Rule => vec!["─".repeat(width)],
    }
}

fn heading(level: u8, text: &Text, width: usize, palette: Palette) -> Vec<String> {
    let lines = wrap(&text.emphasised(), width, Overlong::Whole);
    let longest = lines.iter().map(columns).max().unwrap_or(0);
    let mut written = painted(&lines, palette);
    match level {
        0 | 1 => written.push("═".repeat(longest)),
        2 => written.push("─".repeat(longest)),
        _ => {}
    }
    written
}

fn listed(depth: usize, item: &Item, width: usize, palette: Palette) -> Vec<String> {
    // However deep an item lies, half of the screen is left for its words.
    let indent = " ".repeat((depth * 2).min(width / 2));
    let marker = item.marker.as_deref().unwrap_or("•");
    let first = format!("{indent}{marker} ");
    let rest = format!("{indent}{} ", " ".repeat(marker.width()));
    hung(&item.text, (&first, &rest), width, palette)
}

/// The lines of a text, `first` before the first of them and `rest` before each other; both take as many columns.
fn hung(text: &Text, (first, rest): (&str, &str), width: usize, palette: Palette) -> Vec<String> {
    let room = width.saturating_sub(first.width()).max(1);
    wrap(text, room, Overlong::Whole)
        .iter()
        .enumerate()
        .map(|(number, line)| {
            let before = if number == 0 { first } else { rest };
            format!("{before}{}", paint(line, palette))
                .trim_end()
                .to_owned()
        })
        .collect()
}

fn painted(lines: &[Text], palette: Palette) -> Vec<String> {
    lines.iter().map(|line| paint(line, palette)).collect()
}

fn paint(text: &Text, palette: Palette) -> String {
    match palette {
        Palette::Plain => text.words(),
        Palette::Colour => text.phrases().iter().fold(String::new(), |line, phrase| {
            let ansi = ansi(phrase.style());
            format!("{line}{ansi}{}{ansi:#}", phrase.words())
        }),
    }
}

/// The columns that a text takes on the screen.
fn columns(text: &Text) -> usize {
    text.phrases()
        .iter()
        .map(|phrase| phrase.words().width())
        .sum()
}

/// The colours of a verdict tell apart what is met, what is not, and what nobody knows; green and red differ in weight too, for who does not
/// see the difference, and the words always say the same.
fn ansi(style: Style) -> Ansi {
    use crate::verdict::VerdictKind;
    let colour = |colour: AnsiColor| Ansi::new().fg_color(Some(anstyle::Color::Ansi(colour)));
    match style {
        Style::Plain => Ansi::new(),
        Style::Strong => Ansi::new().bold(),
        Style::Verdict(VerdictKind::Met) => colour(AnsiColor::Green),
        Style::Verdict(VerdictKind::PartlyMet) => colour(AnsiColor::Yellow),
        Style::Verdict(VerdictKind::NotMet) => colour(AnsiColor::Red).bold(),
        Style::Verdict(VerdictKind::AtLeastPartly | VerdictKind::AtMostPartly) => {
            colour(AnsiColor::Yellow).dimmed()
        }
        Style::Verdict(VerdictKind::Conflict) => colour(AnsiColor::Magenta).bold(),
        Style::Verdict(VerdictKind::Unknown) | Style::NotApplicable | Style::Faint => {
            Ansi::new().dimmed()
        }
        Style::Citation => colour(AnsiColor::Cyan),
    }
}
