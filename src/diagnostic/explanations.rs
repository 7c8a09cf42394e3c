//! What each code means, an example and the way out, in the words of a lawyer who has never programmed.
//!
//! In: a code and a language. Out: [`explain`], one explanation as text, and [`reference`], all of them as Markdown and in English, both
//! from the same words, so that the command and the documentation cannot part. The words stand in `locales/diagnostics`, a file a
//! language; the examples, which are the same in each, in tables, one file a stage. Nothing is refused.

mod corpus;
mod import;
mod language;
mod rulebook;

use std::fmt::Write as _;

use super::Severity;
use super::codes::{Code, Stage};
use super::words::{Words, words};
use crate::language::Language;

/// The example of one code.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Example {
    /// A short wrong text.
    pub(super) wrong: &'static str,
    /// The same mended.
    pub(super) mended: &'static str,
}

type Table = &'static [(Code, Example)];

/// The columns of an explanation as text.
const COLUMNS: usize = 80;

/// The example of a code. A test shows that every code has one, so that the empty one is never seen.
pub(super) fn example(code: Code) -> Example {
    let table: Table = match code.stage() {
        Stage::RuleLanguage => language::TABLE,
        Stage::RuleBook => rulebook::TABLE,
        Stage::Corpus => corpus::TABLE,
        Stage::Import => import::TABLE,
    };
    let row = table.iter().find(|(of, _)| *of == code);
    row.map(|(_, example)| *example).unwrap_or_default()
}

/// What the severity of a code asks of the reader.
fn gravity(code: Code, words: &Words) -> &str {
    match code.severity() {
        Severity::Error if code.stage() == Stage::Import => &words.gravity_of_an_import_error,
        Severity::Error => &words.gravity_of_an_error,
        Severity::Warning => &words.gravity_of_a_warning,
    }
}

/// The explanation of a code as text: what it means, an example, the way out.
///
/// ```
/// use comity::diagnostic::{Code, explain};
/// use comity::language::Language;
/// assert!(explain(Code::UnknownName, Language::En).starts_with("error[unknown-name]\n"));
/// assert!(explain(Code::UnknownName, Language::Pt).starts_with("erro[unknown-name]\n"));
/// ```
#[must_use]
pub fn explain(code: Code, language: Language) -> String {
    let (severity, words, example) = (code.severity(), words(language), example(code));
    format!(
        "{}[{}]\n\n{}\n\n{}\n\n{}\n{}\n\n{}",
        severity.word(language),
        code.name(),
        wrapped(&format!(
            "{} {}",
            code.meaning(language),
            gravity(code, words)
        )),
        words.for_example,
        indented(example.wrong),
        wrapped(&format!("{} {}", words.the_way_out, code.way_out(language))),
        indented(example.mended),
    )
}

/// The reference of all codes by stage, in Markdown: what `docs/diagnostics.md` holds.
#[must_use]
pub fn reference() -> String {
    let mut markdown = String::from(
        "# Diagnostics\n\n\
         Every problem of a rule file or of a state's file has a code, which never changes its meaning. `comity explain-code CODE`\n\
         prints what stands here; this page is written from the same texts. With an *error* no verdict is given until it is mended; a\n\
         text with a *warning* can be used, and deserves a second look. That the law of two states differs is neither: it is a result.\n",
    );
    for stage in Stage::ALL {
        let codes = || {
            let of_stage = move |code: &Code| code.stage() == stage;
            Code::ALL.iter().copied().filter(of_stage)
        };
        let _ = write!(
            markdown,
            "\n## {}\n\n| code | severity | in short |\n|---|---|---|\n",
            stage.title()
        );
        for code in codes() {
            let (name, severity) = (code.name(), code.severity().word(Language::En));
            let _ = writeln!(
                markdown,
                "| [`{name}`](#{name}) | {severity} | {} |",
                code.in_short(Language::En)
            );
        }
        for code in codes() {
            markdown.push_str(&section(code));
        }
    }
    markdown
}

/// The explanation of a code as a section of Markdown.
fn section(code: Code) -> String {
    let (severity, example) = (code.severity(), example(code));
    // Not tagged `norm`, which would make each example a program.
    let tag = match code.stage() {
        Stage::RuleLanguage | Stage::RuleBook => "text",
        Stage::Corpus => "toml",
        Stage::Import => "xml",
    };
    format!(
        "\n### {}\n\n*{}.* {}\n\n{}\n{}\n\n{}",
        code.name(),
        severity.word(Language::En),
        code.meaning(Language::En),
        fenced(tag, example.wrong),
        code.way_out(Language::En),
        fenced(tag, example.mended),
    )
}

/// A block of Markdown, its fence longer than any within it.
fn fenced(tag: &str, text: &str) -> String {
    let fence = if text.contains("```") { "````" } else { "```" };
    format!("{fence}{tag}\n{text}\n{fence}\n")
}

/// The text, each line moved to the right.
fn indented(text: &str) -> String {
    text.lines().fold(String::new(), |mut all, line| {
        let margin = if line.is_empty() { "" } else { "    " };
        let _ = writeln!(all, "{margin}{line}");
        all
    })
}

/// The text in lines of at most [`COLUMNS`] columns, broken at spaces, and not at those that must not break.
fn wrapped(text: &str) -> String {
    let (mut lines, mut columns) = (String::new(), 0);
    for word in text.split(' ') {
        let width = word.chars().count();
        let fits = columns + 1 + width <= COLUMNS;
        if columns > 0 {
            lines.push(if fits { ' ' } else { '\n' });
            columns = if fits { columns + 1 } else { 0 };
        }
        lines.push_str(word);
        columns += width;
    }
    lines
}
