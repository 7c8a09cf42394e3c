//! Rows of the corpus, begun from a law in XML.
//!
//! In: an [`Act`], and perhaps the file of its state. Out: the file with a row for the law and one for each article, and what was added and what was left
//! alone. A row says where it comes from and names no element, so that it claims nothing; what the XML does not say is left out behind a #, so that the
//! check of the file asks for it. Refuses a file of another state, and one that cannot be read. It never changes a row that is there.

use std::collections::HashSet;
use std::fmt::{self, Write as _};

use jiff::civil::Date;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

use super::{Act, Article, name};
use crate::corpus::{self, Rank, StateCode};
use crate::diagnostic::{Code, Diagnostic, Message, Phrase, message, phrase};
use crate::language::Language;
use crate::source::{SourceId, Sources, Span};

/// A file with the rows of a law added, and what became of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addition {
    /// The whole file.
    pub text: String,
    /// The id of the law.
    pub law: String,
    /// Whether the row of the law was added; else it was there.
    pub law_added: bool,
    /// The articles that were added.
    pub added: Vec<String>,
    /// The articles that were there, and were left as they are.
    pub left: Vec<String>,
    /// Of these, those that the XML dates later than any row of the file: their wording may have changed since.
    pub newer: Vec<(String, Date)>,
}

impl Addition {
    /// Whether the file is another than before.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.law_added || !self.added.is_empty()
    }
}

/// A new file of that state, with the rows of the law; what asks for something is in that language.
#[must_use]
pub fn begin(act: &Act, state: StateCode, language: Language) -> Addition {
    let mut ids = HashSet::new();
    let law = free(&law_id(act), &mut ids);
    let mut text = corpus::opening(state, language);
    text.push('\n');
    text.push_str(&law_row(act, &law, language));
    for article in &act.articles {
        text.push('\n');
        text.push_str(&article_row(act, article, &law, &mut ids, language));
    }
    Addition {
        text,
        law,
        law_added: true,
        added: act
            .articles
            .iter()
            .map(|article| article.number.clone())
            .collect(),
        ..Addition::default()
    }
}

/// The file of a state with the rows of the law that it does not have yet; comments, order and rows are as before. What
/// asks for something is in that language.
///
/// # Errors
/// Where the file cannot be read, or is another state's.
pub fn add(
    act: &Act,
    state: StateCode,
    sources: &Sources,
    file: SourceId,
    language: Language,
) -> Result<Addition, Vec<Diagnostic>> {
    let text = sources.get(file).map_or("", |source| source.text());
    let mut document = readable(text, state, file)?;
    let there = There::of(&document);
    let mut ids = there.ids.clone();
    let found = there.law(act);
    let law_added = found.is_none();
    let law = found.unwrap_or_else(|| free(&law_id(act), &mut ids));
    if law_added {
        append(&mut document, "law", &law_row(act, &law, language));
    }
    let mut addition = Addition {
        law,
        law_added,
        ..Addition::default()
    };
    for article in &act.articles {
        let rows = there.rows(&addition.law, &article.number);
        if rows.is_empty() {
            let row = article_row(act, article, &addition.law, &mut ids, language);
            append(&mut document, "provision", &row);
            addition.added.push(article.number.clone());
            continue;
        }
        let latest = rows.iter().filter_map(|row| row.from).max();
        if let Some((from, latest)) = article.from.zip(latest)
            && from > latest
            && !article.uncertain
        {
            addition.newer.push((article.number.clone(), from));
        }
        addition.left.push(article.number.clone());
    }
    addition.text = if addition.changes() {
        document.to_string()
    } else {
        text.to_owned()
    };
    Ok(addition)
}

/// The file as a document that keeps what it does not understand.
fn readable(text: &str, state: StateCode, file: SourceId) -> Result<DocumentMut, Vec<Diagnostic>> {
    let place = |range: Option<std::ops::Range<usize>>| {
        let range = range.unwrap_or(0..0);
        Span::new(file, range.start, range.end)
    };
    let document = toml_edit::Document::parse(text)
        .map_err(|error| vec![corpus::not_toml(error.message(), place(error.span()))])?;
    let mut problems = Vec::new();
    let code = document.get("state").and_then(|row| row.get("code"));
    if code.and_then(Item::as_str) != Some(state.as_str()) {
        let span = place(code.and_then(Item::span));
        let message = message!("this is not the file of {}", state.as_str());
        problems.push(
            Diagnostic::new(Code::InvalidValue, span, message).help(message!(
                "name the state of the file with --state, or another file with --into"
            )),
        );
    }
    for key in ["law", "provision"] {
        let rows = document.get(key);
        if let Some(rows) = rows.filter(|rows| rows.as_array_of_tables().is_none()) {
            let message = message!(
                "the rows of «{}» do not stand each under a line [[{}]]",
                key,
                key
            );
            problems.push(
                Diagnostic::new(Code::InvalidValue, place(rows.span()), message)
                    .help(message!("begin each row with a line [[{}]]", key)),
            );
        }
    }
    if problems.is_empty() {
        Ok(document.into_mut())
    } else {
        Err(problems)
    }
}

/// A provision that a file has.
struct Known {
    law: String,
    article: String,
    from: Option<Date>,
}

/// What a file has.
struct There {
    ids: HashSet<String>,
    /// Id, citation and address of each law.
    laws: Vec<[String; 3]>,
    provisions: Vec<Known>,
}

impl There {
    fn of(document: &DocumentMut) -> Self {
        let words = |table: &Table, key: &str| {
            let value = table.get(key).and_then(Item::as_str);
            value.unwrap_or_default().to_owned()
        };
        let rows = |key: &str| {
            let rows = document.get(key).and_then(Item::as_array_of_tables);
            rows.into_iter().flat_map(ArrayOfTables::iter)
        };
        let ids = ["law", "provision", "measure", "offence"].into_iter();
        let ids = ids.flat_map(rows).map(|row| words(row, "id")).collect();
        let laws = rows("law").map(|row| ["id", "citation", "url"].map(|key| words(row, key)));
        let provisions = rows("provision").map(|row| Known {
            law: words(row, "law"),
            article: words(row, "article"),
            from: row.get("from").and_then(day),
        });
        Self {
            ids,
            laws: laws.collect(),
            provisions: provisions.collect(),
        }
    }

    /// The id of the law in the file: by its citation, however spaced and capitalized, its address, or the id that it would be given.
    fn law(&self, act: &Act) -> Option<String> {
        let given = law_id(act);
        let cited = act.citation.as_deref().map(name::id);
        let found = self.laws.iter().find(|[id, citation, url]| {
            (!id.is_empty() && *id == given)
                || cited
                    .as_deref()
                    .is_some_and(|cited| is_cited(citation, cited))
                || act.url.as_deref().is_some_and(|address| address == url)
        });
        found.map(|[id, _, _]| id.clone())
    }

    /// The rows of an article: those that cite it, or a part of it, as `8(5)` or `145 bis, second paragraph`.
    fn rows(&self, law: &str, number: &str) -> Vec<&Known> {
        let provisions = self.provisions.iter();
        provisions
            .filter(|row| row.law == law && cites(&row.article, number))
            .collect()
    }
}

/// Whether a citation of the corpus is that of the XML, alone or behind the law's title.
fn is_cited(citation: &str, cited: &str) -> bool {
    let citation = name::id(citation);
    citation
        .strip_suffix(cited)
        .is_some_and(|before| before.is_empty() || before.ends_with('-'))
}

/// Whether an article of the corpus is that of the XML, or a part of it.
fn cites(article: &str, number: &str) -> bool {
    let cited = name::number(article).unwrap_or_default().to_lowercase();
    let number = number.to_lowercase();
    cited.strip_prefix(&number).is_some_and(|rest| {
        let rest = rest.trim_start();
        rest.is_empty() || rest.starts_with(['(', ',', ';', '/'])
    })
}

fn day(item: &Item) -> Option<Date> {
    let date = item.as_datetime()?.date?;
    let year = i16::try_from(date.year).ok()?;
    let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
    Date::new(year, month, day).ok()
}

/// Puts a row behind the last of its kind.
fn append(document: &mut DocumentMut, key: &str, row: &str) {
    // Our own rows can be read: where one could not, nothing is added, and the tests would see it.
    let Ok(fragment) = format!("\n{row}").parse::<DocumentMut>() else {
        return;
    };
    let table = fragment.get(key).and_then(Item::as_array_of_tables);
    let Some(mut table) = table.and_then(|rows| rows.get(0)).cloned() else {
        return;
    };
    // Without a position of its own a row follows those before it in the list.
    table.set_position(None);
    let rows = document
        .entry(key)
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(rows) = rows.as_array_of_tables_mut() {
        rows.push(table);
    }
}

/// An id that no row has yet.
fn free(wanted: &str, ids: &mut HashSet<String>) -> String {
    let mut id = wanted.to_owned();
    let mut number = 2;
    while !ids.insert(id.clone()) {
        id = format!("{wanted}-{number}");
        number += 1;
    }
    id
}

fn law_id(act: &Act) -> String {
    let named = act.citation.as_deref().or(act.title.as_deref());
    let id = named.map(name::id).unwrap_or_default();
    if id.is_empty() { "law".to_owned() } else { id }
}

/// A text as TOML has it.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string().trim().to_owned()
}

const fn rank_word(rank: Rank) -> &'static str {
    match rank {
        Rank::Constitution => "constitution",
        Rank::Treaty => "treaty",
        Rank::Statute => "statute",
        Rank::Decree => "decree",
        Rank::Resolution | Rank::Measure => "resolution",
    }
}

/// Rows in the making, and the language of what they ask for.
struct Rows {
    text: String,
    language: Language,
}

impl Rows {
    /// A comment on a line of its own.
    fn remark(&mut self, remark: &Message) {
        let _ = writeln!(self.text, "# {}", remark.text(self.language));
    }

    /// A key with its value.
    fn line(&mut self, key: &str, value: impl fmt::Display) {
        let _ = writeln!(self.text, "{key} = {value}");
    }

    /// A key with its value or, where the XML has none, a comment that asks for it.
    fn asked(&mut self, key: &str, value: Option<String>, asked: Phrase) {
        if let Some(value) = value {
            return self.line(key, value);
        }
        let words = message!("{}: the XML does not give it", asked);
        let _ = writeln!(self.text, "# {key} =   # {}", words.text(self.language));
    }
}

fn law_row(act: &Act, id: &str, language: Language) -> String {
    let mut row = Rows {
        text: String::new(),
        language,
    };
    row.remark(&message!(
        "Begun from {}. Nothing is claimed yet: annotate the rows of this law, or remove them.",
        read_in(act)
    ));
    let text = |value: &Option<String>| value.as_deref().map(quoted);
    let date = |day: Option<Date>| day.map(|day| day.to_string());
    let _ = writeln!(row.text, "[[law]]\nid = \"{id}\"");
    row.asked(
        "citation",
        text(&act.citation),
        phrase!("the official citation"),
    );
    if act.title.is_some() && act.language.as_deref() != Some(language.code()) {
        row.remark(&message!(
            "The title as the law has it: put it into the language of this file."
        ));
    }
    row.asked("title", text(&act.title), phrase!("in our words"));
    let rank = act.rank.map(|rank| format!("\"{}\"", rank_word(rank)));
    let ranks = Phrase::written("constitution, treaty, statute, decree, resolution");
    row.asked("rank", rank, ranks);
    row.asked(
        "enacted",
        date(act.enacted),
        phrase!("the day it was enacted"),
    );
    if act.bill {
        row.line("precision", "\"bill\"");
    }
    if let Some(day) = act.in_force {
        row.line("in_force", day);
    }
    if let Some(day) = act.repealed {
        row.line("repealed", day);
    }
    row.asked(
        "url",
        text(&act.url),
        phrase!("the public address of the text"),
    );
    // Last, so that no comment ends the row: it would belong to the next.
    if let Some(code) = text(&act.language) {
        row.line("language", code);
    } else {
        let asked = message!("{}: the XML does not give it", "ISO 639-1");
        row.line(
            "language",
            format_args!("\"\"   # {}", asked.text(language)),
        );
    }
    row.text
}

fn article_row(
    act: &Act,
    article: &Article,
    law: &str,
    ids: &mut HashSet<String>,
    language: Language,
) -> String {
    let mut row = Rows {
        text: String::new(),
        language,
    };
    for remark in &article.remarks {
        row.remark(remark);
    }
    let year = article
        .from
        .map_or_else(String::new, |day| format!("-{}", day.year()));
    let wanted = format!("{law}-{}{year}", name::id(&article.number));
    let id = free(&wanted, ids);
    let _ = writeln!(row.text, "[[provision]]\nid = \"{id}\"\nlaw = \"{law}\"");
    row.line("article", quoted(&article.number));
    let from = article.from.map(|day| day.to_string());
    row.asked("from", from, phrase!("the first day of this wording"));
    if let Some(until) = article.until {
        row.line("until", until);
    }
    let heading = article.heading.as_ref();
    let note = heading.map_or_else(
        || message!("TO DO: say what it provides (no heading)"),
        |heading| message!("TO DO: say what it provides ({})", heading),
    );
    row.line("says", quoted(&note.text(language)));
    row.text.push_str("establishes = []\nbasis = \"text\"\n");
    if article.uncertain {
        row.line("uncertain", "[\"date\"]");
    }
    if act.bill {
        row.line("precision", "\"bill\"");
    }
    row.line("source", quoted(&source(act)));
    row.text
}

/// The form of the file, and the day to which its text is consolidated.
fn read_in(act: &Act) -> Message {
    match act.version {
        Some(day) => message!("{}, version of {}", act.form.name(), day),
        None => Message::verbatim(act.form.name()),
    }
}

/// Where the articles were read, without a word of any language: it stays in the row for good.
fn source(act: &Act) -> String {
    let law = act.citation.as_deref().or(act.title.as_deref());
    let version = act
        .version
        .map_or_else(String::new, |day| format!(", {day}"));
    let form = format!("({}{version})", act.form.name());
    let mut source = law.map_or_else(|| form.clone(), |law| format!("{law} {form}"));
    if let Some(url) = &act.url {
        let _ = write!(source, ": {url}");
    }
    source
}
