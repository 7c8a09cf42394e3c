//! Rows of the corpus, begun from a law in XML.
//!
//! In: an [`Act`], and perhaps the file of its state. Out: the file with a row for the law and one for each article, and what was added and what was left
//! alone. A row says where it comes from and names no element, so that it claims nothing; what the XML does not say is left out behind a #, so that the
//! check of the file asks for it. Refuses a file of another state, and one that cannot be read. It never changes a row that is there.

use std::collections::HashSet;
use std::fmt::Write as _;

use jiff::civil::Date;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

use super::{Act, Article, name};
use crate::corpus::{self, Rank, StateCode};
use crate::diagnostic::{Code, Diagnostic};
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

/// A new file of that state, with the rows of the law.
#[must_use]
pub fn begin(act: &Act, state: StateCode) -> Addition {
    let mut ids = HashSet::new();
    let law = free(&law_id(act), &mut ids);
    let mut text = corpus::opening(state);
    text.push('\n');
    text.push_str(&law_row(act, &law));
    for article in &act.articles {
        text.push('\n');
        text.push_str(&article_row(act, article, &law, &mut ids));
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

/// The file of a state with the rows of the law that it does not have yet; comments, order and rows are as before.
///
/// # Errors
/// Where the file cannot be read, or is another state's.
pub fn add(
    act: &Act,
    state: StateCode,
    sources: &Sources,
    file: SourceId,
) -> Result<Addition, Vec<Diagnostic>> {
    let text = sources.get(file).map_or("", |source| source.text());
    let mut document = readable(text, state, file)?;
    let there = There::of(&document);
    let mut ids = there.ids.clone();
    let found = there.law(act);
    let law_added = found.is_none();
    let law = found.unwrap_or_else(|| free(&law_id(act), &mut ids));
    if law_added {
        append(&mut document, "law", &law_row(act, &law));
    }
    let mut addition = Addition {
        law,
        law_added,
        ..Addition::default()
    };
    for article in &act.articles {
        let rows = there.rows(&addition.law, &article.number);
        if rows.is_empty() {
            let row = article_row(act, article, &addition.law, &mut ids);
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
    let document = toml_edit::Document::parse(text).map_err(|error| {
        let message = "the file cannot be read here";
        let problem = Diagnostic::new(Code::InvalidToml, place(error.span()), message)
            .note(format!("the TOML reader says: {}", error.message()))
            .help("run `comity check` on the file and mend it first");
        vec![problem]
    })?;
    let mut problems = Vec::new();
    let code = document.get("state").and_then(|row| row.get("code"));
    if code.and_then(Item::as_str) != Some(state.as_str()) {
        let span = place(code.and_then(Item::span));
        let message = format!("this is not the file of {state}");
        problems.push(
            Diagnostic::new(Code::InvalidValue, span, message)
                .help("name the state of the file with --state, or another file with --into"),
        );
    }
    for key in ["law", "provision"] {
        let rows = document.get(key);
        if let Some(rows) = rows.filter(|rows| rows.as_array_of_tables().is_none()) {
            let message = format!("the rows of «{key}» do not stand each under a line [[{key}]]");
            problems.push(
                Diagnostic::new(Code::InvalidValue, place(rows.span()), message)
                    .help(format!("begin each row with a line [[{key}]]")),
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

/// A key with its value or, where the XML has none, a comment that asks for it.
fn line(row: &mut String, key: &str, value: Option<String>, asked: &str) {
    let _ = match value {
        Some(value) => writeln!(row, "{key} = {value}"),
        None => writeln!(row, "# {key} =   # {asked}"),
    };
}

fn law_row(act: &Act, id: &str) -> String {
    let mut row = String::new();
    let version = act
        .version
        .map_or_else(String::new, |day| format!(", version of {day}"));
    let _ = writeln!(
        row,
        "# Begun from {}{version}. Nothing is claimed yet: annotate the rows of this law, or remove them.",
        act.form.name()
    );
    let text = |value: &Option<String>| value.as_deref().map(quoted);
    let date = |day: Option<Date>| day.map(|day| day.to_string());
    let _ = writeln!(row, "[[law]]\nid = \"{id}\"");
    line(
        &mut row,
        "citation",
        text(&act.citation),
        "the official citation: the XML does not give it",
    );
    if act.title.is_some() && act.language.as_deref() != Some("en") {
        row.push_str("# The title as the law has it: put it into English.\n");
    }
    line(
        &mut row,
        "title",
        text(&act.title),
        "in our English: the XML does not give it",
    );
    let rank = act.rank.map(|rank| format!("\"{}\"", rank_word(rank)));
    line(
        &mut row,
        "rank",
        rank,
        "constitution, treaty, statute, decree, resolution: the XML does not give it",
    );
    line(
        &mut row,
        "enacted",
        date(act.enacted),
        "the day it was enacted: the XML does not give it",
    );
    if act.bill {
        row.push_str("precision = \"bill\"\n");
    }
    if act.in_force.is_some() {
        line(&mut row, "in_force", date(act.in_force), "");
    }
    if act.repealed.is_some() {
        line(&mut row, "repealed", date(act.repealed), "");
    }
    line(
        &mut row,
        "url",
        text(&act.url),
        "the public address of the text: the XML does not give it",
    );
    // Last, so that no comment ends the row: it would belong to the next.
    let language = act.language.as_deref().map(quoted);
    match language {
        Some(language) => line(&mut row, "language", Some(language), ""),
        None => row.push_str("language = \"\"   # ISO 639-1: the XML does not give it\n"),
    }
    row
}

fn article_row(act: &Act, article: &Article, law: &str, ids: &mut HashSet<String>) -> String {
    let mut row = String::new();
    for remark in &article.remarks {
        let _ = writeln!(row, "# {remark}");
    }
    let year = article
        .from
        .map_or_else(String::new, |day| format!("-{}", day.year()));
    let wanted = format!("{law}-{}{year}", name::id(&article.number));
    let id = free(&wanted, ids);
    let _ = writeln!(row, "[[provision]]\nid = \"{id}\"\nlaw = \"{law}\"");
    let _ = writeln!(row, "article = {}", quoted(&article.number));
    let from = article.from.map(|day| day.to_string());
    line(
        &mut row,
        "from",
        from,
        "the first day of this wording: the XML does not give it",
    );
    if let Some(until) = article.until {
        let _ = writeln!(row, "until = {until}");
    }
    let heading = article.heading.as_deref().unwrap_or("no heading");
    let note = format!("TO DO: say what it provides ({heading})");
    let _ = writeln!(row, "says = {}", quoted(&note));
    row.push_str("establishes = []\nbasis = \"text\"\n");
    if article.uncertain {
        row.push_str("uncertain = [\"date\"]\n");
    }
    if act.bill {
        row.push_str("precision = \"bill\"\n");
    }
    let _ = writeln!(row, "source = {}", quoted(&source(act)));
    row
}

/// Where the articles were read.
fn source(act: &Act) -> String {
    let mut source = act
        .citation
        .clone()
        .or_else(|| act.title.clone())
        .unwrap_or_else(|| "the law".to_owned());
    let _ = write!(source, ", in {}", act.form.name());
    if let Some(version) = act.version {
        let _ = write!(source, ", version of {version}");
    }
    if let Some(url) = &act.url {
        let _ = write!(source, ": {url}");
    }
    source
}
