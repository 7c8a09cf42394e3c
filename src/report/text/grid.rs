//! Tables, drawn.
//!
//! In: a table. Out: lines no wider than the screen. Columns are squeezed, down to their longest words; where even that is too wide, the table is cut
//! into parts side by side, one below the other, each with the first column: 35 states stay readable. comfy-table draws the lines; what stands in a
//! cell is wrapped here, because styles must survive the wrapping.

use comfy_table::{Cell, CellAlignment, presets};

use super::wrap::{Overlong, longest_word, wrap};
use super::{Palette, ansi, columns, paint, painted};
use crate::report::document::{Style, Text};
use crate::report::table::{Alignment, Column, Row, Spacing, Table, cell};
use crate::verdict::VerdictKind;

/// The columns of the screen that a column takes beyond its words: a blank on either side and a line.
const FRAME: usize = 3;

/// A word up to that many columns wide keeps its column from being squeezed further.
const KEPT_WHOLE: usize = 24;

/// A table as lines.
pub(super) fn draw(table: &Table, width: usize, palette: Palette) -> Vec<String> {
    let all = table.all_columns();
    let mut lines = Vec::new();
    if !table.title.is_empty() {
        let title = wrap(&table.title.emphasised(), width, Overlong::Whole);
        lines.append(&mut painted(&title, palette));
    }
    let mut measures: Vec<Measure> = all
        .iter()
        .enumerate()
        .map(|(place, column)| Measure::of(table, place, column))
        .collect();
    for (number, part) in parts(&measures, width).into_iter().enumerate() {
        if number > 0 {
            lines.push(String::new());
        }
        let fitted = fitted(&part, &measures, width);
        // The first column is as wide in the other parts as in the first.
        if let (Some(first), Some(&width)) = (measures.first_mut(), fitted.first()) {
            first.full = width;
        }
        let heads: Vec<&Column> = all.iter().map(AsRef::as_ref).collect();
        let drawing = Part {
            table,
            columns: part
                .into_iter()
                .zip(fitted)
                .filter_map(|(place, width)| Some((place, width, *heads.get(place)?)))
                .collect(),
            palette,
        };
        lines.extend(drawing.draw().lines().map(str::to_owned));
    }
    lines
}

/// How wide a column may be, in columns of the screen.
#[derive(Debug, Clone, Copy)]
struct Measure {
    /// The width below which it is not squeezed, unless the screen has no room even for two columns.
    least: usize,
    /// The width at which nothing in it is wrapped.
    full: usize,
}

impl Measure {
    fn of(table: &Table, place: usize, column: &Column) -> Self {
        let body = table.rows.iter().filter_map(|row| match row {
            Row::Cells(cells) => Some(cell(cells, place)),
            Row::Section(_) => None,
        });
        let texts: Vec<&Text> = std::iter::once(&column.header)
            .chain(body)
            .chain(table.footer.iter().map(|cells| cell(cells, place)))
            .collect();
        // A section stands in the first column, and is wrapped there: it may be long, and must not widen it.
        let sections = table.rows.iter().filter_map(|row| match row {
            Row::Section(text) if place == 0 => Some(longest_word(text)),
            Row::Section(_) | Row::Cells(_) => None,
        });
        let word = texts
            .iter()
            .map(|text| longest_word(text))
            .chain(sections)
            .max()
            .unwrap_or(0);
        let full = texts
            .iter()
            .flat_map(|text| wrap(text, usize::MAX, Overlong::Whole))
            .map(|line| columns(&line))
            .max()
            .unwrap_or(0)
            .max(word)
            .max(1);
        let least = word.min(KEPT_WHOLE).max(column.min_width).clamp(1, full);
        Self { least, full }
    }
}

/// The columns of each part, by their places.
fn parts(measures: &[Measure], width: usize) -> Vec<Vec<usize>> {
    let Some(((_, first), others)) = measures
        .iter()
        .enumerate()
        .collect::<Vec<_>>()
        .split_first()
        .map(|(first, others)| (*first, others.to_vec()))
    else {
        return Vec::new();
    };
    let start = 1 + first.least + FRAME;
    let mut parts = Vec::new();
    let mut part = vec![0];
    let mut used = start;
    for (place, measure) in others {
        if part.len() > 1 && used + measure.least + FRAME > width {
            parts.push(std::mem::replace(&mut part, vec![0]));
            used = start;
        }
        part.push(place);
        used += measure.least + FRAME;
    }
    parts.push(part);
    parts
}

/// The widths of the columns of a part: each at least its least, the rest of the screen shared out evenly among those that could use it. Where not even
/// the least ones fit, those are what is shared towards.
fn fitted(part: &[usize], measures: &[Measure], width: usize) -> Vec<usize> {
    let measures: Vec<Measure> = part
        .iter()
        .filter_map(|&place| measures.get(place).copied())
        .collect();
    let room = width.saturating_sub(1 + FRAME * measures.len());
    let least: usize = measures.iter().map(|measure| measure.least).sum();
    let (mut widths, goals): (Vec<usize>, Vec<usize>) = if least <= room {
        measures.iter().map(|m| (m.least, m.full)).unzip()
    } else {
        measures.iter().map(|m| (1, m.least)).unzip()
    };
    let mut left = room.saturating_sub(widths.iter().sum());
    while left > 0 {
        let wanting = widths
            .iter()
            .zip(&goals)
            .filter(|(now, goal)| now < goal)
            .count();
        if wanting == 0 {
            break;
        }
        let share = (left / wanting).max(1);
        for (now, &goal) in widths.iter_mut().zip(&goals) {
            let more = share.min(goal.saturating_sub(*now)).min(left);
            *now += more;
            left -= more;
        }
    }
    widths
}

/// One part of a table, with the place, the width and the head of each of its columns.
struct Part<'a> {
    table: &'a Table,
    columns: Vec<(usize, usize, &'a Column)>,
    palette: Palette,
}

impl Part<'_> {
    fn draw(&self) -> String {
        let mut grid = comfy_table::Table::new();
        grid.load_style(match self.table.spacing {
            Spacing::Tight => presets::UTF8_FULL_CONDENSED,
            Spacing::Lined => presets::UTF8_FULL,
        });
        grid.set_header(self.row(|_, column| column.header.emphasised()));
        for row in &self.table.rows {
            grid.add_row(self.row(|place, _| match row {
                Row::Cells(cells) => cell(cells, place).clone(),
                Row::Section(text) if place == 0 => text.emphasised(),
                Row::Section(_) => Text::new(),
            }));
        }
        for (number, cells) in self.table.footer.iter().enumerate() {
            if number == 0 {
                grid.add_row(
                    self.columns
                        .iter()
                        .map(|(_, width, _)| Cell::new("─".repeat(*width))),
                );
            }
            grid.add_row(self.row(|place, _| cell(cells, place).emphasised()));
        }
        coloured(&grid.to_string())
    }

    fn row(&self, text: impl Fn(usize, &Column) -> Text) -> Vec<Cell> {
        self.columns
            .iter()
            .map(|(place, width, column)| {
                let lines: Vec<String> = wrap(&text(*place, column), *width, Overlong::Parted)
                    .iter()
                    .map(|line| self.marked(line))
                    .collect();
                Cell::new(lines.join("\n")).set_alignment(match column.alignment {
                    Alignment::Left => CellAlignment::Left,
                    Alignment::Right => CellAlignment::Right,
                    Alignment::Centre => CellAlignment::Center,
                })
            })
            .collect()
    }

    /// The line with a mark before each phrase and one after it. comfy-table would count the characters of a colour code as columns;
    /// the marks are characters of no width, which no text has (see `document`), and become codes when the lines are drawn.
    fn marked(&self, line: &Text) -> String {
        match self.palette {
            Palette::Plain => paint(line, Palette::Plain),
            Palette::Colour => line
                .phrases()
                .iter()
                .map(|phrase| match mark(phrase.style()) {
                    Some(mark) => format!("{mark}{}{END}", phrase.words()),
                    None => phrase.words().to_owned(),
                })
                .collect(),
        }
    }
}

/// The end of a phrase: the tag character that cancels.
const END: char = '\u{e007f}';

/// The styles that have a mark, and the tag characters that stand for them.
const MARKS: [(Style, char); 11] = [
    (Style::Strong, '\u{e0061}'),
    (Style::Citation, '\u{e0062}'),
    (Style::Faint, '\u{e0063}'),
    (Style::NotApplicable, '\u{e0064}'),
    (Style::Verdict(VerdictKind::Met), '\u{e0065}'),
    (Style::Verdict(VerdictKind::PartlyMet), '\u{e0066}'),
    (Style::Verdict(VerdictKind::NotMet), '\u{e0067}'),
    (Style::Verdict(VerdictKind::Unknown), '\u{e0068}'),
    (Style::Verdict(VerdictKind::AtLeastPartly), '\u{e0069}'),
    (Style::Verdict(VerdictKind::AtMostPartly), '\u{e006a}'),
    (Style::Verdict(VerdictKind::Conflict), '\u{e006b}'),
];

fn mark(style: Style) -> Option<char> {
    MARKS
        .iter()
        .find(|(marked, _)| *marked == style)
        .map(|(_, mark)| *mark)
}

fn coloured(drawn: &str) -> String {
    use std::fmt::Write;
    let mut written = String::with_capacity(drawn.len());
    let mut open = Style::Plain;
    for character in drawn.chars() {
        if let Some((style, _)) = MARKS.iter().find(|(_, mark)| *mark == character) {
            open = *style;
            // Writing to a string does not fail.
            let _ = write!(written, "{}", ansi(open));
        } else if character == END {
            let _ = write!(written, "{:#}", ansi(open));
            open = Style::Plain;
        } else {
            written.push(character);
        }
    }
    written
}
