//! Diagnostics as a table, for CSV and Markdown.

use super::document::Text;
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::source::Sources;

/// A row for each diagnostic: severity, code, place, what is wrong, the way out. The last two are English; in another language what the
/// code means and its way out stand before them.
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
        let suggested = suggestion.map_or("", |way_out| way_out.message.as_str());
        let (problem, way_out) = if language == Language::En {
            (diagnostic.message.clone(), suggested.to_owned())
        } else {
            let code = diagnostic.code;
            (
                format!("{} ({})", code.in_short(language), diagnostic.message),
                format!("{} {suggested}", code.way_out(language)),
            )
        };
        table.row(vec![
            Text::plain(diagnostic.severity().word(language)),
            Text::plain(diagnostic.code.name()),
            Text::plain(sources.place(diagnostic.span)),
            Text::plain(problem),
            Text::plain(way_out.trim_end()),
        ]);
    }
    table
}
