//! The ids that a state file declares, and references to them.
//!
//! In: the rows of a file that have an id. Out: [`Declared`], which finds the row that an id names. Refuses ids of the wrong shape or
//! used twice, and references to nothing. A row that could not be read is declared all the same: whoever refers to it made no mistake.

use std::collections::HashMap;

use super::file::Report;
use super::row::Row;
use crate::diagnostic::{Code, Diagnostic, Phrase, message, phrase};
use crate::source::{Span, Spanned};

/// What an id can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    Law,
    /// A provision or a measure.
    Authority,
    Offence,
}

impl Named {
    /// As it stands in a sentence.
    const fn words(self) -> Phrase {
        match self {
            Self::Law => phrase!("a law"),
            Self::Authority => phrase!("a provision or measure"),
            Self::Offence => phrase!("an offence"),
        }
    }

    /// That none has the id.
    const fn none(self) -> Phrase {
        match self {
            Self::Law => phrase!("no law of this file has the id {}"),
            Self::Authority => phrase!("no provision or measure of this file has the id {}"),
            Self::Offence => phrase!("no offence of this file has the id {}"),
        }
    }

    const fn undeclared(self) -> Code {
        match self {
            Self::Law => Code::UndeclaredLaw,
            Self::Authority => Code::UndeclaredProvision,
            Self::Offence => Code::UndeclaredOffence,
        }
    }
}

/// The ids of a file.
#[derive(Debug, Default)]
pub(super) struct Declared<'a> {
    ids: HashMap<&'a str, (Named, Span)>,
    /// In the order of the file.
    order: Vec<(&'a str, Named)>,
    places: HashMap<&'a str, usize>,
    /// What is declared under ids that cannot be read: a reference to nothing may be one to these, and is no mistake of its own.
    hidden: Vec<Named>,
}

impl<'a> Declared<'a> {
    /// Declares the rows. An id is unique in the file, whatever kinds of row bear it, so that one id is one thing wherever it is cited.
    /// `hidden` are the kinds of which some rows could not be read.
    pub(super) fn of(
        rows: &[(Named, Row<'a>)],
        hidden: Vec<Named>,
        report: &mut Report<'_>,
    ) -> Self {
        let mut declared = Self {
            hidden,
            ..Self::default()
        };
        let mut ids: Vec<(Named, Spanned<&'a str>)> = Vec::new();
        for &(named, row) in rows {
            if let Some(id) = row.need_text("id", report) {
                ids.push((named, id));
            } else if !declared.hidden.contains(&named) {
                declared.hidden.push(named);
            }
        }
        ids.sort_by_key(|(_, id)| id.span);
        for (named, id) in ids {
            check_shape(id, report);
            if let Some(&(before, first)) = declared.ids.get(id.value) {
                let message = message!("the id {} is used twice", id.value);
                let words = message!("first used here, for {}", before.words());
                report.add(
                    Diagnostic::new(Code::DuplicateId, id.span, message)
                        .related(first, words)
                        .help(message!(
                            "an id is unique in its file: give one of the two another"
                        )),
                );
                continue;
            }
            declared.ids.insert(id.value, (named, id.span));
            declared.order.push((id.value, named));
        }
        declared
    }

    /// Records where in its list the row of that id stands; of two with one id, the first counts.
    pub(super) fn place(&mut self, id: Spanned<&'a str>, place: usize) {
        if self
            .ids
            .get(id.value)
            .is_some_and(|&(_, span)| span == id.span)
        {
            self.places.insert(id.value, place);
        }
    }

    /// The place recorded for the row of that id.
    pub(super) fn placed(&self, id: Spanned<&'a str>) -> Option<usize> {
        let (_, span) = self.ids.get(id.value)?;
        if *span == id.span {
            self.places.get(id.value).copied()
        } else {
            None
        }
    }

    /// The place in its list of the row that is referred to; nothing where no such row is declared, which is reported, or where it
    /// could not be read, which was.
    pub(super) fn find(
        &self,
        named: Named,
        id: Spanned<&'a str>,
        report: &mut Report<'_>,
    ) -> Option<usize> {
        match self.ids.get(id.value) {
            Some(&(found, _)) if found == named => self.places.get(id.value).copied(),
            None if self.hidden.contains(&named) => None,
            other => {
                let message = named.none().filled(id.value);
                let mut diagnostic = Diagnostic::new(named.undeclared(), id.span, message);
                if let Some(&(found, span)) = other {
                    diagnostic = diagnostic.related(span, message!("this is {}", found.words()));
                }
                let candidates = self
                    .order
                    .iter()
                    .filter(|&&(_, kind)| kind == named)
                    .map(|&(id, _)| id);
                report.add_nearest(diagnostic, id.value, candidates);
                None
            }
        }
    }

    /// The places of the rows referred to, in order.
    pub(super) fn find_all(
        &self,
        named: Named,
        ids: &[Spanned<&'a str>],
        report: &mut Report<'_>,
    ) -> Vec<usize> {
        ids.iter()
            .filter_map(|&id| self.find(named, id, report))
            .collect()
    }
}

fn check_shape(id: Spanned<&str>, report: &mut Report<'_>) {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !id.value.split('-').all(part) {
        let message = message!("«{}» cannot be an id", id.value);
        report.add(
            Diagnostic::new(Code::InvalidValue, id.span, message)
                .label(message!(
                    "lower-case letters, digits and single hyphens between them"
                ))
                .help(message!("write it as in codigo-penal-145-bis-2008")),
        );
    }
}
