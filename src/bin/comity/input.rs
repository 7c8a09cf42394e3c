//! What every command begins with: files read, a sound collection, the law that counts.

use comity::collection::{self, Collection};
use comity::corpus::Basis;
use comity::diagnostic::{self, Decor, Diagnostic};
use comity::locale::Locale;
use comity::plan::{self, Plan, Reading};
use comity::report::Receipt;
use comity::source::{CORPUS_FILES, RULE_FILES, SourceId, Sources};
use jiff::ZonedDateTime;
use jiff::civil::Date;

use crate::Stop;
use crate::arguments::{EvidenceArguments, Files, LawArguments};
use crate::speech::{error, fill, reading_error, unread};

/// The sources, with the numbers of the rule files and of the corpus files.
pub(crate) struct Read {
    pub(crate) sources: Sources,
    pub(crate) rules: Vec<SourceId>,
    pub(crate) corpus: Vec<SourceId>,
}

pub(crate) fn read(files: &Files, locale: &Locale) -> Result<Read, Stop> {
    let mut sources = Sources::new();
    let rules = match &files.rules {
        Some(folder) => sources.read_folder(folder, RULE_FILES),
        None => Ok(sources.add_bundled_rules()),
    };
    let corpus = match &files.corpus {
        Some(folder) => sources.read_folder(folder, CORPUS_FILES),
        None => Ok(sources.add_bundled_corpus()),
    };
    match (rules, corpus) {
        (Ok(rules), Ok(corpus)) => Ok(Read {
            sources,
            rules,
            corpus,
        }),
        (Err(mut errors), Err(more)) => {
            errors.extend(more);
            Err(unread(locale, &errors))
        }
        (Err(errors), Ok(_)) | (Ok(_), Err(errors)) => Err(unread(locale, &errors)),
    }
}

/// A sound collection; with errors in rules or corpus nothing else is done than to show them.
pub(crate) fn sound(read: &Read, locale: &Locale) -> Result<Collection, Stop> {
    let reading = collection::read(&read.sources, &read.rules, &read.corpus);
    reading.collection.ok_or_else(|| {
        let errors: Vec<Diagnostic> = reading
            .diagnostics
            .into_iter()
            .filter(Diagnostic::is_error)
            .collect();
        let note = if reading.corpus_checked {
            String::new()
        } else {
            format!("\n{}", locale.say("corpus-not-looked-at", &[]))
        };
        Stop::Refused(shown(&read.sources, &errors, locale) + &note)
    })
}

/// Diagnostics as text, and how many there are. Colour is written always, and taken out where it cannot be shown.
pub(crate) fn shown(sources: &Sources, problems: &[Diagnostic], locale: &Locale) -> String {
    let language = locale.language();
    diagnostic::to_text(sources, problems, Decor::Coloured, language)
        + &diagnostic::summary(problems, language)
}

/// The law that counts: plan, basis, receipt.
pub(crate) struct Law {
    /// The days, in the order asked for; one at least.
    pub(crate) on: Vec<Date>,
    pub(crate) basis: Basis,
    pub(crate) plan: Plan,
    pub(crate) receipt: Receipt,
}

impl Law {
    /// The first day.
    pub(crate) fn day(&self) -> Date {
        self.on.first().copied().unwrap_or_else(today)
    }
}

fn today() -> Date {
    ZonedDateTime::now().date()
}

/// The law on one day: today where none is named.
pub(crate) fn law(
    collection: &Collection,
    locale: &Locale,
    arguments: &LawArguments,
) -> Result<Law, Stop> {
    let on = arguments.on.into_iter().collect();
    law_on(collection, locale, on, &arguments.evidence)
}

/// The law on several days: today where none is named.
pub(crate) fn law_on(
    collection: &Collection,
    locale: &Locale,
    mut on: Vec<Date>,
    arguments: &EvidenceArguments,
) -> Result<Law, Stop> {
    if on.is_empty() {
        on.push(today());
    }
    let basis = arguments.basis.into();
    let (mut readings, mut errors) = (Vec::new(), Vec::new());
    for text in &arguments.readings {
        match plan::reading(&collection.rulebook, text) {
            Ok(reading) => {
                let other = |chosen: &&Reading| {
                    chosen.interpretation == reading.interpretation
                        && chosen.choice != reading.choice
                };
                if readings.iter().find(other).is_some() {
                    errors.push(fill(locale, "refused-reading-twice", &[("text", text)]));
                }
                readings.push(reading);
            }
            Err(error) => errors.push(reading_error(locale, &error)),
        }
    }
    if !errors.is_empty() {
        let errors = errors.into_iter().map(|told| error(locale, told));
        return Err(Stop::Refused(errors.collect::<Vec<_>>().join("\n")));
    }
    let plan = plan::compile(&collection.rulebook, &collection.graph, &readings);
    let receipt = Receipt::new(
        &collection.rulebook,
        &collection.corpus,
        on.clone(),
        basis,
        &readings,
    );
    Ok(Law {
        on,
        basis,
        plan,
        receipt,
    })
}
