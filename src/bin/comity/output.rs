//! Printing a report in the form asked for.

use std::io::{ErrorKind, Write};

use comity::locale::Locale;
use comity::report::{Palette, Report, table_to_csv, to_markdown, to_text};

use crate::Stop;
use crate::arguments::{Format, ReportArguments};
use crate::speech::{error, fill};

/// The width of text where there is no terminal to ask, in columns; it is also the widest that is comfortable to read.
const WIDTH: usize = 110;
/// Narrower than this no report is set.
const NARROWEST: usize = 40;
/// Wider than this lines are hard to follow; a table of all states needs it.
const WIDEST: usize = 200;

/// A form of output.
pub(crate) struct Output {
    format: Format,
}

impl Output {
    pub(crate) const fn new(format: Format) -> Self {
        Self { format }
    }

    /// Prints a report.
    pub(crate) fn show(&self, locale: &Locale, report: &Report) -> Result<(), Stop> {
        match self.format {
            // Colour is taken out again where it cannot be shown.
            Format::Text => print(locale, &to_text(&report.document, width(), Palette::Colour)),
            Format::Markdown => print(locale, &to_markdown(&report.document)),
            Format::Csv => print(locale, &table_to_csv(&report.table)),
            Format::Json => print(locale, &format!("{:#}\n", *report.json)),
        }
    }
}

/// Prints a report as the arguments ask.
pub(crate) fn show(
    locale: &Locale,
    report: &Report,
    arguments: &ReportArguments,
) -> Result<(), Stop> {
    Output::new(arguments.format).show(locale, report)
}

/// The width of the terminal within bounds.
fn width() -> usize {
    terminal_size::terminal_size().map_or(WIDTH, |(width, _)| {
        usize::from(width.0).clamp(NARROWEST, WIDEST)
    })
}

/// Prints to standard output. A reader that stops reading (`| head`) is no failure.
pub(crate) fn print(locale: &Locale, text: &str) -> Result<(), Stop> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => {
            let blanks = [("cause", &*cause.to_string())];
            Err(Stop::World(error(
                locale,
                fill(locale, "output-unwritable", &blanks),
            )))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
