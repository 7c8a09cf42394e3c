//! Documents as Markdown as GitHub reads it, with tables.
//!
//! In: a [`Document`]. Out: Markdown that shows the same words. Whatever Markdown would take for markup in them is escaped; a bare address stays
//! bare, since it makes a link by itself.

use crate::report::document::{Block, Document, Item, Style, Text, rooted};
use crate::report::table::{Alignment, Row, Table, cell};

/// A document as Markdown.
///
/// ```
/// use comity::report::{Document, Item, Text, to_markdown};
/// let mut document = Document::new();
/// document.heading(1, "Argentina");
/// document.item(Item::new(0, Text::plain("See ").then(Text::citation("Ley 26.842")).then(Text::plain("."))));
/// assert_eq!(to_markdown(&document), "# Argentina\n\n- See *Ley 26.842*.\n");
/// ```
#[must_use]
pub fn to_markdown(document: &Document) -> String {
    let mut blocks = Vec::new();
    let mut after_list = false;
    for part in &document.blocks {
        let written = block(part);
        if written.is_empty() {
            continue;
        }
        let is_list = matches!(part, Block::List(_) | Block::Tree(_));
        if after_list && is_list {
            // Two lists in a row would run into one: an empty comment keeps them apart.
            blocks.push("<!-- -->".to_owned());
        }
        after_list = is_list;
        blocks.push(written);
    }
    if blocks.is_empty() {
        String::new()
    } else {
        blocks.join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 6)));
            let words = marked_up(text, "\n").replace('\n', " ");
            format!("{marks} {}", words.trim())
        }
        Block::Paragraph(text) => paragraph(text, ""),
        Block::List(items) | Block::Tree(items) => list(items),
        Block::Table(table) => self::table(table),
        Block::Rule => "---".to_owned(),
    }
}

/// A text whose lines after the first begin with `indent`.
fn paragraph(text: &Text, indent: &str) -> String {
    let lines = marked_up(text, "\n");
    let lines: Vec<String> = lines
        .lines()
        .map(|line| unlike_a_block(line.trim()))
        .filter(|line| !line.is_empty())
        .collect();
    // A backslash at the end of a line breaks it.
    lines.join(&format!("\\\n{indent}"))
}

fn list(items: &[Item]) -> String {
    let mut lines = Vec::new();
    // The column at which the text of the item at each depth begins: what lies deeper must begin there.
    let mut starts: Vec<usize> = Vec::new();
    for (depth, item) in rooted(items) {
        starts.truncate(depth);
        let indent = " ".repeat(starts.last().copied().unwrap_or(0));
        let (marker, text) = match item.marker.as_deref() {
            Some(marker) if is_number(marker) => (marker, item.text.clone()),
            Some(marker) => {
                let text = Text::plain(marker).with(Style::Plain, " ");
                ("-", text.then(item.text.clone()))
            }
            None => ("-", item.text.clone()),
        };
        let start = indent.len() + marker.len() + 1;
        starts.push(start);
        let words = paragraph(&text, &" ".repeat(start));
        lines.push(format!("{indent}{marker} {words}").trim_end().to_owned());
    }
    lines.join("\n")
}

/// Whether Markdown takes the marker for a number: `12.`, `3)`.
fn is_number(marker: &str) -> bool {
    marker
        .strip_suffix(['.', ')'])
        .is_some_and(|number| (1..=9).contains(&number.len()) && all_digits(number))
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn table(table: &Table) -> String {
    let columns = table.all_columns();
    let title = paragraph(&table.title.emphasised(), "");
    let mut lines = Vec::new();
    if !columns.is_empty() {
        lines.push(line(
            columns.iter().map(|column| cell_words(&column.header)),
        ));
        lines.push(line(columns.iter().map(|column| {
            let rule = match column.alignment {
                Alignment::Left => "---",
                Alignment::Right => "---:",
                Alignment::Centre => ":---:",
            };
            rule.to_owned()
        })));
    }
    for row in &table.rows {
        lines.push(line((0..columns.len()).map(|place| match row {
            Row::Cells(cells) => cell_words(cell(cells, place)),
            Row::Section(text) if place == 0 => cell_words(&text.emphasised()),
            Row::Section(_) => String::new(),
        })));
    }
    for cells in &table.footer {
        lines.push(line(
            (0..columns.len()).map(|place| cell_words(&cell(cells, place).emphasised())),
        ));
    }
    let grid = lines.join("\n");
    if title.is_empty() || grid.is_empty() {
        title + &grid
    } else {
        format!("{title}\n\n{grid}")
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    cells.fold("|".to_owned(), |line, cell| {
        if cell.is_empty() {
            line + " |"
        } else {
            format!("{line} {cell} |")
        }
    })
}

fn cell_words(text: &Text) -> String {
    marked_up(text, "<br>")
        .replace('|', "\\|")
        .trim()
        .to_owned()
}

/// The text with its markup, each break that the author wants written as `line_break`.
fn marked_up(text: &Text, line_break: &str) -> String {
    let mut written = String::new();
    let mut before = "";
    for phrase in text.phrases() {
        let mark = match phrase.style() {
            Style::Plain | Style::Faint => "",
            Style::Strong | Style::Verdict(_) | Style::NotApplicable => "**",
            Style::Citation => "*",
        };
        // Two runs of asterisks that touch would be read as one.
        let touches = written.ends_with('*') && !phrase.words().starts_with(char::is_whitespace);
        if touches && !before.is_empty() && !mark.is_empty() {
            written.push_str("<!-- -->");
        }
        for (number, words) in phrase.words().split('\n').enumerate() {
            if number > 0 {
                written.push_str(line_break);
            }
            push_marked(&mut written, mark, words);
        }
        before = mark;
    }
    written
}

/// Blanks at either end stay outside the markup, which would not be read as such otherwise.
fn push_marked(written: &mut String, mark: &str, words: &str) {
    let bare = words.trim();
    if mark.is_empty() || bare.is_empty() {
        written.push_str(&escaped(words));
        return;
    }
    let (leading, _) = words.split_once(bare).unwrap_or_default();
    let (_, trailing) = words.rsplit_once(bare).unwrap_or_default();
    for part in [leading, mark, &escaped(bare), mark, trailing] {
        written.push_str(part);
    }
}

fn escaped(words: &str) -> String {
    let mut written = String::new();
    for word in words.split_inclusive(' ') {
        let is_address = word.contains("://");
        let mut before = ' ';
        let mut letters = word.chars().peekable();
        while let Some(letter) = letters.next() {
            let after = letters.peek().copied().unwrap_or(' ');
            let needs = match letter {
                '<' | '>' | '`' => true,
                '\\' | '*' | '[' | ']' | '~' => !is_address,
                '#' => before == ' ',
                '&' => !is_address && (after.is_alphabetic() || after == '#'),
                // Inside a word (means.not_required) GitHub takes it for a letter.
                '_' => !(is_address || before.is_alphanumeric() && after.is_alphanumeric()),
                _ => false,
            };
            if needs {
                written.push('\\');
            }
            written.push(letter);
            before = letter;
        }
    }
    written
}

/// The line, escaped where its beginning would make it a heading, a list, a quotation or a rule.
fn unlike_a_block(line: &str) -> String {
    let first = line.split(' ').next().unwrap_or_default();
    let is_mark = !first.is_empty() && first.bytes().all(|byte| b"+-=".contains(&byte));
    if is_mark {
        return format!("\\{line}");
    }
    if is_number(first) {
        // «2013. » at the beginning of a line is a number of a list; «2013\. » is not.
        return line
            .replacen('.', "\\.", usize::from(first.ends_with('.')))
            .replacen(')', "\\)", usize::from(first.ends_with(')')));
    }
    line.to_owned()
}
