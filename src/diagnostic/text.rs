//! Diagnostics as text, drawn as rustc draws them, by the same renderer.
//!
//! In: texts, diagnostics, and whether there may be colour. Out: for each its severity, code and message, the place, the underlined
//! lines, the related places, the notes and the way out. A place outside its text is cut to it; nothing is refused.

use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Renderer, Snippet, normalize_untrusted_str,
};

use super::place::within;
use super::words::words;
use super::{Diagnostic, Message, Severity, Suggestion};
use crate::language::Language;
use crate::source::{Source, SourceId, Sources, Span};

/// Whether the text may be coloured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Decor {
    /// Signs alone.
    #[default]
    Plain,
    /// With the colours of a terminal (ANSI escapes).
    Coloured,
}

/// The columns of the lines shown; a longer line is cut around what is underlined.
const COLUMNS: usize = 140;

/// The most characters of one long line that are underlined: what is wrong shows at the beginning.
const UNDERLINED: usize = 80;

/// How far apart two places of long lines may begin to be drawn above each other; with what is underlined that fits the columns.
const ASIDE: usize = 25;

/// How near to each other places of one text must lie to be drawn in one picture, in bytes. Beyond that each has its own: the renderer
/// reads all that lies between them, and a file with many problems would cost the square of its length.
const NEAR: usize = 4096;

/// The diagnostics as text, in the order given, an empty line between them.
///
/// ```
/// use comity::diagnostic::{Code, Decor, Diagnostic, Message, to_text};
/// use comity::language::Language;
/// use comity::source::{Sources, Span};
/// let mut sources = Sources::new();
/// let text = sources.add("palermo.norm", "adopted 2000-11-31");
/// let words = Message::verbatim("2000-11-31 is not in the calendar");
/// let problem = Diagnostic::new(Code::InvalidDate, Span::new(text, 8, 18), words);
/// assert_eq!(
///     to_text(&sources, &[problem], Decor::Plain, Language::En),
///     "\
/// error[invalid-date]: 2000-11-31 is not in the calendar
///  --> palermo.norm:1:9
///   |
/// 1 | adopted 2000-11-31
///   |         ^^^^^^^^^^
/// "
/// );
/// ```
#[must_use]
pub fn to_text(
    sources: &Sources,
    diagnostics: &[Diagnostic],
    decor: Decor,
    language: Language,
) -> String {
    let renderer = match decor {
        Decor::Plain => Renderer::plain(),
        Decor::Coloured => Renderer::styled(),
    }
    .term_width(COLUMNS);
    let drawn: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            let mut text = renderer.render(&[report(sources, diagnostic, language)]);
            text.push('\n');
            text
        })
        .collect();
    drawn.join("\n")
}

/// How many errors and warnings there are: `2 errors, 1 warning`.
#[must_use]
pub fn summary(diagnostics: &[Diagnostic], language: Language) -> String {
    let words = words(language);
    let counted = |count: usize, one: &str, several: &str| {
        // French counts nothing as one.
        let is_one = count == 1 || (count == 0 && language == Language::Fr);
        format!("{count} {}", if is_one { one } else { several })
    };
    let errors = diagnostics
        .iter()
        .filter(|problem| problem.is_error())
        .count();
    let warnings = diagnostics.len() - errors;
    format!(
        "{}, {}",
        counted(errors, &words.error, &words.errors),
        counted(warnings, &words.warning, &words.warnings)
    )
}

/// What the renderer draws of one diagnostic.
fn report<'a>(sources: &'a Sources, diagnostic: &'a Diagnostic, language: Language) -> Group<'a> {
    let words = words(language);
    let severity = diagnostic.severity();
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .with_name(severity.word(language))
        .primary_title(diagnostic.message.text(language))
        .id(diagnostic.code.name());
    let mut elements: Vec<Element<'a>> = Vec::new();
    for picture in pictures(sources, diagnostic, language) {
        elements.push(picture.into());
    }
    let line = |level: Level<'static>, name: &'static str, text: &str| {
        let text = normalize_untrusted_str(text);
        Element::from(level.with_name(name).message(text))
    };
    for note in &diagnostic.notes {
        elements.push(line(Level::NOTE, &words.note, &note.text(language)));
    }
    if let Some(suggestion) = &diagnostic.suggestion {
        let way_out = way_out(suggestion, &words.write, language);
        elements.push(line(Level::HELP, &words.help, &way_out));
    }
    title.elements(elements)
}

/// The words of a suggestion, and on a line of its own what to write, unless the words say it themselves. The renderer could draw the
/// line before and after, but a lawyer reads a sentence sooner than a patch, and it does not cut long lines there.
fn way_out(suggestion: &Suggestion, write: &str, language: Language) -> String {
    let message = suggestion.message.text(language);
    match &suggestion.replacement {
        Some((_, text)) if !message.contains(text.as_str()) => format!("{message}\n{write} {text}"),
        Some(_) | None => message,
    }
}

/// A place with the words beneath it.
struct Marked<'a> {
    source: SourceId,
    stretch: Stretch,
    words: &'a Message,
    kind: AnnotationKind,
}

/// Places of one text that are drawn together, and the bytes that hold them all.
struct Window<'a> {
    reach: Range<usize>,
    marked: Vec<Marked<'a>>,
}

/// The underlined lines: one picture for the place itself and what lies near it, then one for each other text or distant place, in order.
fn pictures<'a>(
    sources: &'a Sources,
    diagnostic: &'a Diagnostic,
    language: Language,
) -> Vec<Snippet<'a, Annotation<'a>>> {
    let marked = |span: Span, words: &'a Message, kind| {
        let stretch = Stretch::of(sources.get(span.source)?, span);
        Some(Marked {
            source: span.source,
            stretch,
            words,
            kind,
        })
    };
    let itself = marked(diagnostic.span, &diagnostic.label, AnnotationKind::Primary);
    let related = diagnostic
        .related
        .iter()
        .filter_map(|(span, words)| marked(*span, words, AnnotationKind::Context));
    let mut windows: Vec<Window<'a>> = Vec::new();
    for marked in itself.into_iter().chain(related) {
        match windows.iter_mut().find(|window| window.takes_in(&marked)) {
            Some(window) => window.add(marked),
            None => windows.push(Window {
                reach: marked.stretch.bytes.clone(),
                marked: vec![marked],
            }),
        }
    }
    windows
        .iter()
        .filter_map(|window| window.picture(sources, language))
        .collect()
}

impl<'a> Window<'a> {
    fn takes_in(&self, other: &Marked<'a>) -> bool {
        let bytes = &other.stretch.bytes;
        let near = bytes.start <= self.reach.end + NEAR && self.reach.start <= bytes.end + NEAR;
        near && self.marked.first().is_some_and(|first| {
            first.source == other.source && first.stretch.fits_beside(&other.stretch)
        })
    }

    fn add(&mut self, marked: Marked<'a>) {
        let bytes = &marked.stretch.bytes;
        self.reach = self.reach.start.min(bytes.start)..self.reach.end.max(bytes.end);
        self.marked.push(marked);
    }

    /// The whole lines that the window reaches over, each of its places underlined.
    fn picture(
        &self,
        sources: &'a Sources,
        language: Language,
    ) -> Option<Snippet<'a, Annotation<'a>>> {
        let source = sources.get(self.marked.first()?.source)?;
        let (before, rest) = source.text().split_at_checked(self.reach.start)?;
        let after = source.text().get(self.reach.end..)?;
        let first = before.rfind('\n').map_or(0, |newline| newline + 1);
        let length = rest.len() - after.len() + after.find('\n').unwrap_or(after.len());
        let lines = source.text().get(first..self.reach.start + length)?;
        // The carriage return of a Windows line end would be drawn as a sign.
        let lines = lines.strip_suffix('\r').unwrap_or(lines);
        let annotations = self.marked.iter().map(|marked| {
            let from_first = |at: usize| at.saturating_sub(first).min(lines.len());
            let bytes = &marked.stretch.bytes;
            let words = Some(normalize_untrusted_str(&marked.words.text(language)));
            let words = words.filter(|words| !words.is_empty());
            let bytes = from_first(bytes.start)..from_first(bytes.end);
            marked.kind.span(bytes).label(words)
        });
        let snippet = Snippet::source(lines)
            .line_start(source.line_column(first).0)
            .path(normalize_untrusted_str(source.name()))
            .annotations(annotations);
        Some(snippet)
    }
}

/// What is underlined of a span, so that it can be shown: all of it, unless that is too wide.
struct Stretch {
    bytes: Range<usize>,
    first_column: usize,
    last_column: usize,
}

impl Stretch {
    fn of(source: &Source, span: Span) -> Self {
        let Range { start, end } = within(source, span);
        let text = source.text().get(start..end).unwrap_or_default();
        // Line ends at the end show nothing, and would move the end to the line below.
        let text = text.trim_end_matches(['\n', '\r']);
        let whole = Self::from(source, start, text);
        let columns = whole.last_column.saturating_sub(whole.first_column);
        let line = text.lines().next().unwrap_or_default();
        let narrow = line.len() == text.len() && columns <= UNDERLINED;
        if narrow || whole.first_column.max(whole.last_column) <= COLUMNS {
            return whole;
        }
        let shown: String = line.chars().take(UNDERLINED).collect();
        Self::from(source, start, &shown)
    }

    /// The stretch that begins at that byte and reads so.
    fn from(source: &Source, start: usize, text: &str) -> Self {
        let end = start + text.len();
        Self {
            bytes: start..end,
            first_column: source.line_column(start).1,
            last_column: source.line_column(end).1,
        }
    }

    /// Whether both can be shown at once, above each other.
    fn fits_beside(&self, other: &Self) -> bool {
        self.last_column.max(other.last_column) <= COLUMNS
            || self.first_column.abs_diff(other.first_column) <= ASIDE
    }
}
