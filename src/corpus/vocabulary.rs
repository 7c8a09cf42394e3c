//! The names of the rule book that a state file may use: elements and instruments.
//!
//! In: a rule book, and names and patterns as a state file writes them. Out: elements and instruments. Refuses names that the rule book
//! does not declare, elements that others alone define, patterns that stand for nothing.

use std::collections::HashMap;

use jiff::civil::Date;

use super::file::Report;
use crate::diagnostic::{Code, Diagnostic, message};
use crate::rulebook::{Element, ElementId, InstrumentId, RuleBook};
use crate::source::Spanned;

/// The names of a rule book.
#[derive(Debug)]
pub(super) struct Vocabulary<'r> {
    book: &'r RuleBook,
    elements: HashMap<&'r str, ElementId>,
}

impl<'r> Vocabulary<'r> {
    pub(super) fn of(book: &'r RuleBook) -> Self {
        let names = book.elements().iter().enumerate();
        let elements = names
            .map(|(place, element)| (element.name.as_str(), ElementId::new(place)))
            .collect();
        Self { book, elements }
    }

    pub(super) fn get(&self, element: ElementId) -> Option<&'r Element> {
        self.book.elements().get(element.index())
    }

    /// The name of an element.
    pub(super) fn name(&self, element: ElementId) -> &'r str {
        self.get(element)
            .map_or("", |element| element.name.as_str())
    }

    /// The element of that name, for which a row gives evidence.
    pub(super) fn element(
        &self,
        name: Spanned<&str>,
        report: &mut Report<'_>,
    ) -> Option<ElementId> {
        if name.value.contains('*') {
            let message = message!("{} names many elements at once", name.value);
            report.add(
                Diagnostic::new(Code::InvalidValue, name.span, message)
                    .note(message!(
                        "a pattern can stand only in the `elements` of a silent row"
                    ))
                    .help(message!("name each element that the row speaks of")),
            );
            return None;
        }
        let Some(&id) = self.elements.get(name.value) else {
            self.unknown(name, report);
            return None;
        };
        if self
            .get(id)
            .is_some_and(|element| element.definition.is_some())
        {
            let message = message!("{} is defined by other elements alone", name.value);
            report.add(
                Diagnostic::new(Code::DefinedElement, name.span, message).help(message!(
                    "name the elements that its definition in the rule book names"
                )),
            );
            return None;
        }
        Some(id)
    }

    fn unknown(&self, name: Spanned<&str>, report: &mut Report<'_>) {
        let message = message!("unknown element {}", name.value);
        let diagnostic = Diagnostic::new(Code::UnknownElement, name.span, message)
            .label(message!("the rule book declares no such element"));
        let names = self
            .book
            .elements()
            .iter()
            .map(|element| element.name.as_str());
        report.add_nearest(diagnostic, name.value, names);
    }

    /// The elements of a name or pattern (`means.*`), in the order of the rule book. A pattern passes over what others define.
    pub(super) fn elements(&self, name: Spanned<&str>, report: &mut Report<'_>) -> Vec<ElementId> {
        let Some(below) = name
            .value
            .strip_suffix(".*")
            .filter(|below| !below.contains('*'))
        else {
            if name.value.contains('*') {
                let message = message!("«{}» is no pattern", name.value);
                report.add(
                    Diagnostic::new(Code::UnknownElement, name.span, message).help(message!(
                        "write the beginning of a name, a dot and a star: means.*"
                    )),
                );
                return Vec::new();
            }
            return self.element(name, report).into_iter().collect();
        };
        let under = |element: &Element| {
            element
                .name
                .strip_prefix(below)
                .is_some_and(|rest| rest.starts_with('.'))
        };
        let found: Vec<ElementId> = self
            .book
            .elements()
            .iter()
            .enumerate()
            .filter(|(_, element)| element.definition.is_none() && under(element))
            .map(|(place, _)| ElementId::new(place))
            .collect();
        if found.is_empty() {
            let message = message!("no element stands below {}", name.value);
            let diagnostic = Diagnostic::new(Code::UnknownElement, name.span, message);
            let names = self.book.elements().iter();
            let mut groups: Vec<String> = names
                .filter_map(|element| element.name.rsplit_once('.'))
                .map(|(group, _)| format!("{group}.*"))
                .collect();
            groups.sort();
            groups.dedup();
            report.add_nearest(diagnostic, name.value, groups.iter().map(String::as_str));
        }
        found
    }

    /// The day on which an instrument entered into force; none where it binds nobody.
    pub(super) fn in_force(&self, instrument: InstrumentId) -> Option<Date> {
        self.book
            .instruments()
            .get(instrument.index())
            .and_then(|instrument| instrument.in_force)
    }

    /// The instrument of that name.
    pub(super) fn instrument(
        &self,
        name: Spanned<&str>,
        report: &mut Report<'_>,
    ) -> Option<InstrumentId> {
        let found = self.book.find_instrument(name.value);
        if found.is_none() {
            let message = message!("unknown instrument {}", name.value);
            let diagnostic = Diagnostic::new(Code::UnknownInstrument, name.span, message)
                .label(message!("the rule book declares no such instrument"));
            let names = self
                .book
                .instruments()
                .iter()
                .map(|instrument| instrument.name.as_str());
            report.add_nearest(diagnostic, name.value, names);
        }
        found
    }
}
