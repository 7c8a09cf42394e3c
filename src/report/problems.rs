//! Diagnostics as a table, for CSV and Markdown.

use super::document::Text;
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use crate::diagnostic::Diagnostic;
use crate::source::Sources;

/// A row for each diagnostic: severity, code, place, what is wrong, the way out: that of its code where it has none of its own.
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
    let language = setting.language();
    for diagnostic in diagnostics {
        let suggestion = diagnostic.suggestion.as_ref();
        let way_out = suggestion.map_or_else(
            || diagnostic.code.way_out(language).to_owned(),
            |way_out| way_out.message.text(language),
        );
        table.row(vec![
            Text::plain(diagnostic.severity().word(language)),
            Text::plain(diagnostic.code.name()),
            Text::plain(sources.place(diagnostic.span)),
            Text::plain(diagnostic.message.text(language)),
            Text::plain(way_out),
        ]);
    }
    table
}
