//! A row of a state file: its keys and values, each with its place.
//!
//! In: a table and the [`Kind`] of row that it should be. Out: its values, lists, groups and rows. Refuses unknown keys, missing
//! keys, values of the wrong type, lists that name a thing twice. Whether a name names anything is not asked here.

mod value;

use std::collections::HashMap;

use toml::de::{DeTable, DeValue};

use super::file::Report;
use super::format::Kind;
use crate::diagnostic::{Code, Diagnostic, Message, Phrase, message, nearest, phrase};
use crate::source::{SourceId, Span, Spanned};

/// How many unknown keys of a row are considered as misspellings, and how long they may be: what keeps a row of nothing but unknown
/// keys from costing more than its length.
const MISSPELT: usize = 16;

/// A row, wherever it stands: a `[[law]]`, or a group in braces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    table: &'a DeTable<'a>,
    kind: &'static Kind,
    source: SourceId,
    /// Its first line.
    pub(super) span: Span,
}

impl<'a> Row<'a> {
    /// The table as a row of that kind; keys that such a row does not have are reported.
    pub(super) fn new(
        table: &'a DeTable<'a>,
        span: Span,
        kind: &'static Kind,
        report: &mut Report<'_>,
    ) -> Self {
        let row = Self {
            table,
            kind,
            source: span.source,
            span,
        };
        for (key, _) in table {
            let name: &str = key.get_ref();
            if kind.names().all(|known| known != name) {
                let span = report.span(key.span());
                let keys: Vec<&str> = kind.names().collect();
                let message = message!("unknown key `{}` in {}", name, row.name());
                let diagnostic = Diagnostic::new(Code::UnknownKey, span, message)
                    .note(message!("it may have: {}", keys.join(", ")));
                report.add_nearest(diagnostic, name, kind.names());
            }
        }
        row
    }

    fn get(&self, key: &str) -> Option<(&'a DeValue<'a>, Span)> {
        let value = self.table.get(key)?;
        let range = value.span();
        Some((
            value.get_ref(),
            Span::new(self.source, range.start, range.end),
        ))
    }

    /// Whether the key is written.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Whether rows of that name are there and cannot be read: under a misspelt name, or not as a list of rows.
    pub(super) fn hides_rows(&self, key: &str) -> bool {
        self.misspells(key)
            || self
                .get(key)
                .is_some_and(|(value, _)| value.as_array().is_none())
    }

    /// Whether it is a row of that kind.
    pub(super) fn is(&self, kind: &Kind) -> bool {
        self.kind.this == kind.this
    }

    /// Whether the key is left out, or a list or group of nothing.
    pub(super) fn is_empty(&self, key: &str) -> bool {
        match self.table.get(key).map(toml::Spanned::get_ref) {
            None => true,
            Some(DeValue::Array(items)) => items.is_empty(),
            Some(DeValue::Table(table)) => table.is_empty(),
            Some(_) => false,
        }
    }

    /// How many items the list of that key has.
    pub(super) fn len(&self, key: &str) -> usize {
        self.items(key).count()
    }

    /// Where the value of the key stands; the row itself where there is none.
    pub(super) fn place(&self, key: &str) -> Span {
        self.get(key).map_or(self.span, |(_, span)| span)
    }

    /// Where `item` stands in the list of that key; the list where it does not.
    pub(super) fn item_place(&self, key: &str, item: &str) -> Span {
        let item = self
            .items(key)
            .find(|(value, _)| matches!(value, DeValue::String(text) if text == item));
        item.map_or_else(|| self.place(key), |(_, span)| span)
    }

    fn items(&self, key: &str) -> impl Iterator<Item = (&'a DeValue<'a>, Span)> + use<'a> {
        let source = self.source;
        let items = match self.table.get(key).map(toml::Spanned::get_ref) {
            Some(DeValue::Array(items)) => items.as_ref(),
            _ => &[],
        };
        items.iter().map(move |item| {
            let range = item.span();
            (item.get_ref(), Span::new(source, range.start, range.end))
        })
    }

    /// What an author calls it: `provision codigo-penal-145`, or `this provision` where it has no id.
    pub(super) fn name(&self) -> Message {
        self.id().map_or_else(
            || self.kind.this.message(),
            |id| self.kind.named.filled(id.value),
        )
    }

    /// Its id, where it has one.
    pub(super) fn id(&self) -> Option<Spanned<&'a str>> {
        match self.get("id") {
            Some((DeValue::String(id), span)) if !id.trim().is_empty() => {
                Some(Spanned::new(id.as_ref(), span))
            }
            _ => None,
        }
    }

    /// Whether the key is there under a name so near that it is reported as misspelt; that it is missing is then no second mistake.
    pub(super) fn misspells(&self, key: &str) -> bool {
        self.table
            .iter()
            .map(|(name, _)| name.get_ref().as_ref())
            .filter(|name: &&str| self.kind.names().all(|known| known != *name))
            .take(MISSPELT)
            .filter(|name| name.len() <= MISSPELT && nearest(name, [key]).is_some())
            .any(|name| nearest(name, self.kind.names()) == Some(key))
    }

    /// Reports a key that must be there and is not.
    pub(super) fn missing(&self, key: &str, code: Code, report: &mut Report<'_>) {
        if self.misspells(key) {
            return;
        }
        let diagnostic = Diagnostic::new(
            code,
            self.span,
            message!("{} has no `{}`", self.name(), key),
        )
        .label(message!("in this row"))
        .help(message!("add it, for example: {}", self.kind.example(key)));
        report.add(diagnostic);
    }

    /// Reports a value that is not of the kind due.
    fn wrong(&self, key: &str, value: &DeValue, due: Phrase, span: Span, report: &mut Report<'_>) {
        let diagnostic = Diagnostic::new(
            Code::InvalidValue,
            span,
            message!("`{}` of {} must be {}", key, self.name(), due),
        )
        .label(message!("this is {}", described(value)));
        let example = self.kind.example(key);
        report.add(if example.english().is_empty() {
            diagnostic
        } else {
            diagnostic.help(message!("write, for example: {}", example))
        });
    }

    /// A list of texts in its order; empty where it is left out.
    pub(super) fn list(&self, key: &str, report: &mut Report<'_>) -> Vec<Spanned<&'a str>> {
        if let Some((value, span)) = self.get(key)
            && !matches!(value, DeValue::Array(_))
        {
            self.wrong(
                key,
                value,
                phrase!("a list in square brackets"),
                span,
                report,
            );
        }
        let mut texts = Vec::new();
        for (value, span) in self.items(key) {
            if let DeValue::String(text) = value
                && !text.trim().is_empty()
            {
                texts.push(Spanned::new(text.as_ref(), span));
            } else {
                self.wrong(
                    key,
                    value,
                    phrase!("a list of texts, none of them empty"),
                    span,
                    report,
                );
            }
        }
        texts
    }

    /// A list that names each thing once.
    pub(super) fn distinct(&self, key: &str, report: &mut Report<'_>) -> Vec<Spanned<&'a str>> {
        let mut first = HashMap::new();
        let mut texts = self.list(key, report);
        texts.retain(|text| match first.get(text.value) {
            None => {
                first.insert(text.value, text.span);
                true
            }
            Some(&before) => {
                let message = message!("`{}` of {} names {} twice", key, self.name(), text.value);
                let diagnostic = Diagnostic::new(Code::DuplicateId, text.span, message);
                report.add(
                    diagnostic
                        .related(before, message!("first here"))
                        .help(message!("leave one of the two out")),
                );
                false
            }
        });
        texts
    }

    /// The rows of that name, in the order of the file.
    pub(super) fn rows(
        &self,
        key: &str,
        kind: &'static Kind,
        report: &mut Report<'_>,
    ) -> Vec<Self> {
        let due = phrase!("a list of rows");
        match self.get(key) {
            Some((DeValue::Array(_), _)) | None => {}
            Some((value, span)) => self.wrong(key, value, due, span, report),
        }
        let mut rows = Vec::new();
        for (value, span) in self.items(key) {
            if let DeValue::Table(table) = value {
                rows.push(Row::new(table, span, kind, report));
            } else {
                self.wrong(key, value, due, span, report);
            }
        }
        rows
    }

    /// The group of that name, in braces or under its own line.
    pub(super) fn group(
        &self,
        key: &str,
        kind: &'static Kind,
        report: &mut Report<'_>,
    ) -> Option<Self> {
        let (value, span) = self.get(key)?;
        if let DeValue::Table(table) = value {
            return Some(Row::new(table, span, kind, report));
        }
        self.wrong(key, value, phrase!("a group in braces"), span, report);
        None
    }

    /// The keys and values of the group of that name, in the order of the file.
    pub(super) fn pairs(
        &self,
        key: &str,
        report: &mut Report<'_>,
    ) -> Vec<(Spanned<&'a str>, Spanned<&'a DeValue<'a>>)> {
        let Some((value, span)) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Table(table) = value else {
            self.wrong(key, value, phrase!("a group in braces"), span, report);
            return Vec::new();
        };
        let mut pairs: Vec<_> = table
            .iter()
            .map(|(name, value)| {
                let name = Spanned::new(name.get_ref().as_ref(), report.span(name.span()));
                (
                    name,
                    Spanned::new(value.get_ref(), report.span(value.span())),
                )
            })
            .collect();
        pairs.sort_by_key(|(name, _)| name.span);
        pairs
    }
}

/// What a value is, to an author.
fn described(value: &DeValue) -> Phrase {
    match value {
        DeValue::String(text) if text.trim().is_empty() => phrase!("an empty text"),
        DeValue::String(_) => phrase!("a text"),
        DeValue::Integer(_) | DeValue::Float(_) => phrase!("a number"),
        DeValue::Boolean(_) => phrase!("true or false"),
        DeValue::Datetime(moment) if moment.time.is_some() => phrase!("a date with an hour"),
        DeValue::Datetime(_) => phrase!("a date"),
        DeValue::Array(_) => phrase!("a list"),
        DeValue::Table(_) => phrase!("a group of keys"),
    }
}
