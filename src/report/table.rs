//! Tables, before any format.
//!
//! In: columns, rows and sections. Out: [`Table`], and the even grid that writers draw. A row with fewer cells than columns ends in empty
//! cells, and one with more makes a column without a name: nothing is refused and nothing lost.

use std::borrow::Cow;

use crate::report::document::Text;

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alignment {
    /// Words.
    #[default]
    Left,
    /// Numbers.
    Right,
    /// Signs.
    Centre,
}

/// A column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub header: Text,
    /// On which side its cells stand.
    pub alignment: Alignment,
    /// The number of screen columns below which it is not squeezed; 0 leaves it to what stands in it.
    pub min_width: usize,
}

impl Column {
    /// A column whose cells stand on that side.
    #[must_use]
    pub fn new(header: impl Into<Text>, alignment: Alignment) -> Self {
        Self {
            header: header.into(),
            alignment,
            min_width: 0,
        }
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Cells, one a column. The first says what the row is about: it is repeated where a wide table is cut into parts.
    Cells(Vec<Text>),
    /// What the rows until the next section have in common.
    Section(Text),
}

/// What stands between the rows of a table drawn as text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Spacing {
    /// Nothing: rows are short.
    #[default]
    Tight,
    /// An empty line: rows have many lines each.
    Open,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands above it.
    pub title: Text,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Rows that sum up, below the others.
    pub footer: Vec<Vec<Text>>,
    /// What its sections are («Instrument», «Pillar»): the head of their column in CSV, where a section cannot be a line across.
    pub sections: Text,
    /// What stands between its rows.
    pub spacing: Spacing,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(title: impl Into<Text>, columns: Vec<Column>) -> Self {
        Self {
            title: title.into(),
            columns,
            ..Self::default()
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<Text>) {
        self.rows.push(Row::Cells(cells));
    }

    /// Begins a section.
    pub fn section(&mut self, text: impl Into<Text>) {
        self.rows.push(Row::Section(text.into()));
    }

    /// Adds a row that sums up.
    pub fn total(&mut self, cells: Vec<Text>) {
        self.footer.push(cells);
    }

    /// The columns, with those that some row has beyond them.
    pub(super) fn all_columns(&self) -> Vec<Cow<'_, Column>> {
        let longest = self
            .rows
            .iter()
            .map(|row| match row {
                Row::Cells(cells) => cells.len(),
                Row::Section(_) => 1,
            })
            .chain(self.footer.iter().map(Vec::len))
            .max()
            .unwrap_or(0);
        let unnamed = longest.saturating_sub(self.columns.len());
        self.columns
            .iter()
            .map(Cow::Borrowed)
            .chain(std::iter::repeat_n(Cow::Owned(Column::default()), unnamed))
            .collect()
    }
}

/// The cell at that place; an empty one where the row is short.
pub(super) fn cell(cells: &[Text], place: usize) -> &Text {
    static EMPTY: Text = Text::new();
    cells.get(place).unwrap_or(&EMPTY)
}
