//! Tables as CSV (RFC 4180), for spreadsheets and statistics.
//!
//! In: a [`Table`]. Out: UTF-8 without a byte order mark, comma and quotation mark, lines ending in CR LF, the header first, every line with as many
//! fields as the header. A section is a leading column; rows that sum up stand last; the title is left out, since it is no field.

use crate::report::document::Text;
use crate::report::table::{Row, Table, cell};

/// A table as CSV.
///
/// A field that a spreadsheet would run as a formula (its first character that is not a blank is `=`, `+`, `-` or `@`, and it is no number) gets an apostrophe
/// in front, which spreadsheets hide: law is quoted from outside, and a quotation must not run (OWASP, «CSV Injection»). Who reads the
/// file by program takes the apostrophe away, or takes the JSON.
///
/// ```
/// use comity::report::{Alignment, Column, Table, table_to_csv};
/// let mut table = Table::new("", vec![Column::new("State", Alignment::Left), Column::new("Met", Alignment::Right)]);
/// table.row(vec!["Peru, 2010".into(), "=1+1".into()]);
/// assert_eq!(table_to_csv(&table), "State,Met\r\n\"Peru, 2010\",'=1+1\r\n");
/// ```
#[must_use]
pub fn table_to_csv(table: &Table) -> String {
    let columns = table.all_columns();
    if columns.is_empty() {
        return String::new();
    }
    let sectioned = table.rows.iter().any(|row| matches!(row, Row::Section(_)));
    let mut lines = vec![line(
        sectioned.then_some(&table.sections),
        columns.iter().map(|column| &column.header),
    )];
    let nothing = Text::new();
    let mut section = &nothing;
    for row in &table.rows {
        match row {
            Row::Section(text) => section = text,
            Row::Cells(cells) => lines.push(line(
                sectioned.then_some(section),
                (0..columns.len()).map(|place| cell(cells, place)),
            )),
        }
    }
    for cells in &table.footer {
        lines.push(line(
            sectioned.then_some(&nothing),
            (0..columns.len()).map(|place| cell(cells, place)),
        ));
    }
    written(&lines)
}

fn line<'a>(section: Option<&Text>, cells: impl Iterator<Item = &'a Text>) -> Vec<String> {
    section
        .into_iter()
        .map(field)
        .chain(cells.map(field))
        .collect()
}

fn field(text: &Text) -> String {
    let words = text.words();
    let runs = words.trim_start().starts_with([
        '=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ]) && words.trim().parse::<f64>().is_err();
    if runs { format!("'{words}") } else { words }
}

fn written(lines: &[Vec<String>]) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for fields in lines {
        // Lines of one length into memory: neither of the two errors that there are can come about.
        if writer.write_record(fields).is_err() {
            break;
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
