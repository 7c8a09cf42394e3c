//! One value of a row: a text, a day, a fixed word, a name in four languages.
//!
//! In: a row and a key. Out: the value; nothing where it is left out or wrong. Refuses values of the wrong type, empty texts, days that
//! are not in the calendar, words that are not in their list. What the values mean together is not asked here.

use jiff::civil::Date;
use toml::de::DeValue;

use super::Row;
use crate::corpus::file::Report;
use crate::corpus::format;
use crate::corpus::words::Word;
use crate::diagnostic::{Code, Diagnostic, message, phrase};
use crate::language::{Language, Texts};
use crate::source::Spanned;

impl<'a> Row<'a> {
    /// A text that may be left out.
    pub(in crate::corpus) fn text(
        &self,
        key: &str,
        report: &mut Report<'_>,
    ) -> Option<Spanned<&'a str>> {
        let (value, span) = self.get(key)?;
        let DeValue::String(text) = value else {
            self.wrong(key, value, phrase!("a text in double quotes"), span, report);
            return None;
        };
        if text.trim().is_empty() {
            let message = message!("`{}` of {} is empty", key, self.name());
            report.add(
                Diagnostic::new(Code::InvalidValue, span, message).help(message!(
                    "write it, for example: {}",
                    self.kind.example(key)
                )),
            );
            return None;
        }
        Some(Spanned::new(text, span))
    }

    /// A text that must be there.
    pub(in crate::corpus) fn need_text(
        &self,
        key: &str,
        report: &mut Report<'_>,
    ) -> Option<Spanned<&'a str>> {
        if !self.has(key) {
            self.missing(key, Code::MissingKey, report);
        }
        self.text(key, report)
    }

    /// A text, owned, that may be left out.
    pub(in crate::corpus) fn remark(&self, key: &str, report: &mut Report<'_>) -> Option<String> {
        self.text(key, report).map(|text| text.value.to_owned())
    }

    /// A citation, address or source: without one the row is refused.
    pub(in crate::corpus) fn source(&self, key: &str, report: &mut Report<'_>) -> Option<String> {
        match self.get(key) {
            None => {
                self.missing(key, Code::MissingSource, report);
                None
            }
            Some((DeValue::String(text), span)) if text.trim().is_empty() => {
                let message = message!("`{}` of {} is empty", key, self.name());
                let diagnostic = Diagnostic::new(Code::MissingSource, span, message);
                report.add(diagnostic.help(message!(
                    "write it, for example: {}",
                    self.kind.example(key)
                )));
                None
            }
            Some(_) => self.remark(key, report),
        }
    }

    /// A day that may be left out.
    pub(in crate::corpus) fn date(&self, key: &str, report: &mut Report<'_>) -> Option<Date> {
        let (value, span) = self.get(key)?;
        match value {
            DeValue::Datetime(moment) if moment.time.is_none() && moment.offset.is_none() => {
                let date = moment.date.and_then(|date| {
                    let year = i16::try_from(date.year).ok()?;
                    let (month, day) =
                        (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
                    Date::new(year, month, day).ok()
                });
                if date.is_none() {
                    let message = message!("`{}` of {} is not in the calendar", key, self.name());
                    report.add(Diagnostic::new(Code::InvalidValue, span, message));
                }
                date
            }
            DeValue::String(text) if text.parse::<Date>().is_ok() => {
                let message = message!(
                    "`{}` of {} must be a date, without quotes",
                    key,
                    self.name()
                );
                report.add(
                    Diagnostic::new(Code::InvalidValue, span, message)
                        .label(message!("this is a text"))
                        .help(message!("write {} without quotes", text))
                        .replacement(span, text.to_string()),
                );
                None
            }
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => {
                self.wrong(
                    key,
                    value,
                    phrase!("a date: year-month-day, without quotes"),
                    span,
                    report,
                );
                None
            }
        }
    }

    /// A day that must be there.
    pub(in crate::corpus) fn need_date(&self, key: &str, report: &mut Report<'_>) -> Option<Date> {
        if !self.has(key) {
            self.missing(key, Code::MissingKey, report);
        }
        self.date(key, report)
    }

    /// True or false, which must be said.
    pub(in crate::corpus) fn need_flag(&self, key: &str, report: &mut Report<'_>) -> Option<bool> {
        match self.get(key) {
            None => {
                self.missing(key, Code::MissingKey, report);
                None
            }
            Some((DeValue::Boolean(flag), _)) => Some(*flag),
            Some((value, span)) => {
                self.wrong(
                    key,
                    value,
                    phrase!("true or false, without quotes"),
                    span,
                    report,
                );
                None
            }
        }
    }

    /// A fixed word that may be left out.
    pub(in crate::corpus) fn word<W: Word>(&self, key: &str, report: &mut Report<'_>) -> Option<W> {
        let text = self.text(key, report)?;
        self.known(key, text, report)
    }

    /// A fixed word that must be there.
    pub(in crate::corpus) fn need_word<W: Word>(
        &self,
        key: &str,
        report: &mut Report<'_>,
    ) -> Option<W> {
        let text = self.need_text(key, report)?;
        self.known(key, text, report)
    }

    /// A list of fixed words; empty where it is left out.
    pub(in crate::corpus) fn words<W: Word>(&self, key: &str, report: &mut Report<'_>) -> Vec<W> {
        let texts = self.distinct(key, report);
        texts
            .into_iter()
            .filter_map(|text| self.known(key, text, report))
            .collect()
    }

    fn known<W: Word>(
        &self,
        key: &str,
        text: Spanned<&'a str>,
        report: &mut Report<'_>,
    ) -> Option<W> {
        let known = W::WORDS.iter().find(|(word, _)| *word == text.value);
        if known.is_none() {
            let words: Vec<&str> = W::WORDS.iter().map(|&(word, _)| word).collect();
            let message = message!(
                "«{}» cannot be the `{}` of {}",
                text.value,
                key,
                self.name()
            );
            let diagnostic = Diagnostic::new(Code::InvalidValue, text.span, message)
                .note(message!("it may be: {}", words.join(", ")));
            report.add_nearest(diagnostic, text.value, words);
        }
        known.map(|&(_, meant)| meant)
    }

    /// A name or title in the four languages; that of the file must be there, the others are missed.
    pub(in crate::corpus) fn need_texts(
        &self,
        key: &str,
        report: &mut Report<'_>,
    ) -> Option<Texts> {
        if !self.has(key) {
            self.missing(key, Code::MissingKey, report);
        }
        let group = self.group(key, &format::TEXTS, report)?;
        let mut texts = Texts::default();
        for language in Language::ALL {
            if let Some(text) = group.text(language.code(), report) {
                texts.set(language, text.value.to_owned());
            }
        }
        let missing: Vec<&str> = Language::ALL
            .into_iter()
            .map(Language::code)
            .filter(|code| !group.has(code))
            .collect();
        let own = report.language.code();
        if missing.contains(&own) {
            let message = message!("`{}` of {} is not there in: {}", key, self.name(), own);
            let diagnostic = Diagnostic::new(Code::MissingKey, group.span, message);
            report.add(diagnostic.help(message!(
                "add `{} = \"..\"`: the other languages fall back to it",
                own
            )));
        } else if !missing.is_empty() {
            let message = message!(
                "`{}` of {} is not there in: {}",
                key,
                self.name(),
                missing.join(", ")
            );
            let diagnostic = Diagnostic::new(Code::MissingCorpusTranslation, group.span, message);
            report.add(diagnostic.note(message!("another language is shown in its place")));
        }
        texts.exact(report.language).is_some().then_some(texts)
    }
}
