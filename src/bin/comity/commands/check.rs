//! `comity check`: every problem of rules and corpus.

use std::process::ExitCode;

use comity::collection;
use comity::diagnostic::{self, Severity};
use comity::locale::Locale;
use comity::report::{self, Setting};
use comity::rulebook::RuleBook;

use crate::arguments::{CheckArguments, CheckFormat, Files};
use crate::input::{read, shown};
use crate::{REFUSED, Stop, output, selection};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &CheckArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let reading = collection::read(&read.sources, &read.rules, &read.corpus);
    let mut diagnostics = reading.diagnostics;
    if !arguments.states.is_empty() {
        let collection = reading.collection.as_ref();
        let wanted = selection::files_of_states(
            &read.sources,
            &read.corpus,
            collection,
            locale,
            &arguments.states,
        )?;
        diagnostics.retain(|diagnostic| {
            read.rules.contains(&diagnostic.span.source) || wanted.contains(&diagnostic.span.source)
        });
    }
    match arguments.format {
        CheckFormat::Text => {
            let mut text = shown(&read.sources, &diagnostics, locale);
            if !reading.corpus_checked {
                text.push('\n');
                text.push_str(&locale.say("corpus-not-looked-at", &[]));
            }
            text.push('\n');
            output::print(locale, &text)?;
        }
        CheckFormat::Json => {
            output::print(
                locale,
                &diagnostic::to_json(&read.sources, &diagnostics, locale.language()),
            )?;
        }
        CheckFormat::Sarif => {
            output::print(
                locale,
                &diagnostic::to_sarif(&read.sources, &diagnostics, locale.language()),
            )?;
        }
        CheckFormat::Csv | CheckFormat::Markdown => {
            let setting = Setting {
                rulebook: &RuleBook::default(),
                locale,
            };
            let table = report::problems(setting, &read.sources, &diagnostics);
            let text = if arguments.format == CheckFormat::Csv {
                report::table_to_csv(&table)
            } else {
                let mut document = report::Document::new();
                document.table(table);
                report::to_markdown(&document)
            };
            output::print(locale, &text)?;
        }
    }
    let errors = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity() == Severity::Error);
    Ok(if errors {
        ExitCode::from(REFUSED)
    } else {
        ExitCode::SUCCESS
    })
}
