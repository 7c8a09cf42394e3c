//! Tables, drawn.
//!
//! In: a table. Out: lines no wider than the screen. Blanks part the columns, and no lines: a column of signs takes one blank more than its head. A
//! section runs across the whole table. Columns are squeezed, down to their longest words; where even that is too wide, the table is
//! cut into parts, one below the other, each with the first column: 35 states stay readable. Long text at the end of a row is set below it.
//!
//! The lines are laid out here and not by a library of tables: what stands in a cell must be wrapped here anyway, since styles survive the wrapping, and
//! libraries lack what makes the table quiet: sections across columns, and blanks as wide as each pair of columns asks for.

use std::borrow::Cow;

use super::width::{Fitted, Measure, fitted, parts, set_below};
use super::wrap::{Overlong, wrap};
use super::{Palette, columns, paint, painted};
use crate::report::document::Text;
use crate::report::table::{Alignment, Column, Row, Spacing, Table, cell};

/// The blanks before what is set below a row.
const INDENT: usize = 4;

/// A table as lines.
pub(super) fn draw(table: &Table, width: usize, palette: Palette) -> Vec<String> {
    let heads = table.all_columns();
    let mut lines = Vec::new();
    if !table.title.is_empty() {
        let title = wrap(&table.title.emphasised(), width, Overlong::Whole);
        lines.append(&mut painted(&title, palette));
    }
    let mut measures: Vec<Measure> = heads
        .iter()
        .enumerate()
        .map(|(place, column)| Measure::of(table, place, column, width))
        .collect();
    let below = set_below(&mut measures, width);
    let sections = widest_section(table);
    let mut first_width = None;
    let parts = parts(measures, width);
    let last = parts.len().saturating_sub(1);
    for (number, mut part) in parts.into_iter().enumerate() {
        if number > 0 {
            lines.push(String::new());
        }
        // The first column is as wide in the other parts as in the first.
        if let (Some(first), Some(width)) = (part.first_mut(), first_width) {
            first.full = width;
        }
        let below = below.filter(|_| number == last);
        let columns = fitted(&part, width);
        let beside = columns.iter().map(|column| column.gap + column.width);
        let across = below.map_or(sections, |below| sections.max(INDENT + below.full));
        let part = Part {
            table,
            heads: &heads,
            width: beside.sum::<usize>().max(across.min(width)),
            columns,
            below,
            palette,
        };
        first_width = part.columns.first().map(|first| first.width);
        lines.append(&mut part.draw());
    }
    lines
}

/// The columns of the screen that the widest section takes.
fn widest_section(table: &Table) -> usize {
    let sections = table.rows.iter().filter_map(|row| match row {
        Row::Section(text) => Some(wrap(text, usize::MAX, Overlong::Whole)),
        Row::Cells(_) => None,
    });
    sections
        .flatten()
        .map(|line| columns(&line))
        .max()
        .unwrap_or(0)
}

/// One part of a table.
struct Part<'a> {
    table: &'a Table,
    heads: &'a [Cow<'a, Column>],
    columns: Vec<Fitted>,
    /// What is set below each row.
    below: Option<Measure>,
    /// How wide it is, with what runs across its columns.
    width: usize,
    palette: Palette,
}

impl Part<'_> {
    fn draw(&self) -> Vec<String> {
        let line = "─".repeat(self.width);
        let mut lines = self.head();
        if !lines.is_empty() {
            lines.push(line.clone());
        }
        for (number, row) in self.table.rows.iter().enumerate() {
            match row {
                Row::Cells(cells) => {
                    let after_cells = number
                        .checked_sub(1)
                        .and_then(|before| self.table.rows.get(before))
                        .is_some_and(|before| matches!(before, Row::Cells(_)));
                    if self.table.spacing == Spacing::Open && after_cells {
                        lines.push(String::new());
                    }
                    let laid = self.laid(|place| cell(cells, place).clone());
                    lines.append(&mut self.side_by_side(&laid));
                    lines.append(&mut self.below(|place| cell(cells, place).clone()));
                }
                Row::Section(text) => {
                    if number > 0 {
                        lines.push(String::new());
                    }
                    if !text.is_empty() {
                        let text = wrap(&text.emphasised(), self.width, Overlong::Parted);
                        lines.append(&mut painted(&text, self.palette));
                    }
                }
            }
        }
        if !self.table.footer.is_empty() {
            lines.push(line);
        }
        for cells in &self.table.footer {
            lines.append(&mut self.total(cells));
            lines.append(&mut self.below(|place| cell(cells, place).emphasised()));
        }
        lines
    }

    /// What is set below a row; nothing where that is empty.
    fn below(&self, text: impl Fn(usize) -> Text) -> Vec<String> {
        let text = self.below.map(|below| text(below.place));
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return Vec::new();
        };
        let room = self.width.saturating_sub(INDENT);
        let lines = painted(&wrap(&text, room, Overlong::Parted), self.palette);
        let indent = " ".repeat(INDENT);
        lines.iter().map(|line| format!("{indent}{line}")).collect()
    }

    /// The heads, which stand on the line below them; nothing where no column has one.
    fn head(&self) -> Vec<String> {
        if self.heads.iter().all(|head| head.header.is_empty()) {
            return Vec::new();
        }
        let head = |place: usize| {
            let head = self.heads.get(place);
            head.map(|head| head.header.emphasised())
                .unwrap_or_default()
        };
        let mut heads = self.laid(head);
        let height = height(&heads);
        for head in &mut heads {
            let above = height.saturating_sub(head.lines.len());
            let above = std::iter::repeat_n(Text::new(), above);
            head.lines.splice(0..0, above);
        }
        let mut lines = self.side_by_side(&heads);
        lines.append(&mut self.below(head));
        lines
    }

    /// A row that sums up. Below signs stand counts, whose digits stand below each other. What is counted may be said in the second column: a part
    /// without that one says it in the first.
    fn total(&self, cells: &[Text]) -> Vec<String> {
        let second = self.heads.get(1).map(|column| column.alignment);
        let says_it_in_first = second == Some(Alignment::Left)
            && cell(cells, 0).is_empty()
            && self.columns.iter().all(|column| column.place != 1);
        let mut total = self.laid(|place| match place {
            0 if says_it_in_first => cell(cells, 1).emphasised(),
            _ => cell(cells, place).emphasised(),
        });
        for count in &mut total {
            if count.column.alignment == Alignment::Centre {
                count.column.alignment = Alignment::Right;
            }
        }
        self.side_by_side(&total)
    }

    /// What stands in each column, wrapped.
    fn laid(&self, text: impl Fn(usize) -> Text) -> Vec<Laid> {
        let columns = self.columns.iter();
        columns
            .map(|&column| Laid {
                column,
                lines: wrap(&text(column.place), column.width, Overlong::Parted),
            })
            .collect()
    }

    /// The lines of cells that stand beside each other. No line ends in blanks.
    fn side_by_side(&self, cells: &[Laid]) -> Vec<String> {
        let line = |number: usize| {
            let mut line = String::new();
            let mut blanks = 0;
            for Laid { column, lines } in cells {
                let text = lines.get(number).filter(|text| !text.is_empty());
                let free = column.width.saturating_sub(text.map_or(0, columns));
                let before = match column.alignment {
                    Alignment::Left => 0,
                    // A mark after a sign hangs on its right: the signs stay below each other.
                    Alignment::Centre => free.div_ceil(2),
                    Alignment::Right => free,
                };
                blanks += column.gap + before;
                if let Some(text) = text {
                    line.push_str(&" ".repeat(std::mem::take(&mut blanks)));
                    line.push_str(&paint(text, self.palette));
                }
                blanks += free.saturating_sub(before);
            }
            line
        };
        (0..height(cells)).map(line).collect()
    }
}

/// A cell, wrapped.
struct Laid {
    column: Fitted,
    lines: Vec<Text>,
}

fn height(cells: &[Laid]) -> usize {
    cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0)
}
