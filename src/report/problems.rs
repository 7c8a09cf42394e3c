//! Diagnostics as a table, for CSV and Markdown.

use super::document::Text;
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

/// A row for each diagnostic: severity, code, place, what is wrong, the way out.
#[must_use]
pub fn problems(setting: Setting<'_>, sources: &Sources, diagnostics: &[Diagnostic]) -> Table {
    let columns = [
        "column-severity",
        "column-code",
        "column-at",
        "column-problem",
        "column-way-out",
    ];
    let mut table = Table::new(
        "",
        columns
            .map(|key| Column::new(setting.word(key), Alignment::Left))
            .to_vec(),
    );
    for diagnostic in diagnostics {
        table.row(vec![
            Text::plain(diagnostic.severity().word()),
            Text::plain(diagnostic.code.name()),
            Text::plain(sources.place(diagnostic.span)),
            Text::plain(&diagnostic.message),
            Text::plain(
                diagnostic
                    .suggestion
                    .as_ref()
                    .map(|way_out| way_out.message.as_str())
                    .unwrap_or_default(),
            ),
        ]);
    }
    table
}
