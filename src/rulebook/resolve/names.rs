//! The names of a rule book: which exist, of which kind, and the nearest to one that does not.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Phrase, message, phrase};
use crate::rulebook::{ElementId, InstrumentId, InterpretationId, RuleId, Subject};
use crate::source::Spanned;
use crate::syntax::tree::{
    Declaration, Element, Example, Indicator, Instrument, Interpretation, Name, Pattern, Rule,
    RuleScope, Term, Tree,
};

/// How many unknown names get a suggestion. Each costs a comparison with every name, so that without a bound a book of nothing but
/// misspellings would take quadratic time.
const SUGGESTIONS: usize = 200;

/// What a name in an expression stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    Element(ElementId),
    Rule(RuleId, RuleScope),
    Interpretation(InterpretationId),
    /// Declared where it could not be read.
    Lost,
}

/// All declarations by kind, and all names.
#[derive(Debug, Default)]
pub(super) struct Names<'t> {
    pub(super) instruments: Vec<&'t Spanned<Declaration>>,
    pub(super) elements: Vec<(&'t Element, crate::source::Span)>,
    pub(super) rules: Vec<(&'t Rule, crate::source::Span)>,
    pub(super) interpretations: Vec<(&'t Interpretation, crate::source::Span)>,
    pub(super) indicators: Vec<(&'t Indicator, crate::source::Span)>,
    pub(super) examples: Vec<(&'t Example, crate::source::Span)>,
    terms: BTreeMap<&'t str, Named>,
    instrument_ids: BTreeMap<&'t str, InstrumentId>,
    lost: BTreeSet<&'t str>,
    /// How many unknown names still get a suggestion.
    suggestions_left: Cell<usize>,
}

impl<'t> Names<'t> {
    pub(super) fn collect(trees: &'t [Tree], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut names = Self {
            suggestions_left: Cell::new(SUGGESTIONS),
            ..Self::default()
        };
        let mut first: BTreeMap<(&'static str, &'t str), &'t Name> = BTreeMap::new();
        for declaration in trees.iter().flat_map(|tree| &tree.declarations) {
            let (space, kind, name) = described(&declaration.value);
            if let Some(before) = first.get(&(space, name.value.as_str())) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateDeclaration,
                        name.span,
                        message!("{} is declared twice", kind.filled(&name.value)),
                    )
                    .related(before.span, message!("declared here first"))
                    .help(message!("give one of them another name, or remove it")),
                );
                continue;
            }
            first.insert((space, name.value.as_str()), name);
            names.add(declaration, name);
        }
        for name in trees.iter().flat_map(|tree| &tree.lost) {
            names.lost.insert(name.value.as_str());
            names
                .terms
                .entry(name.value.as_str())
                .or_insert(Named::Lost);
        }
        names
    }

    fn add(&mut self, declaration: &'t Spanned<Declaration>, name: &'t Name) {
        let (text, span) = (name.value.as_str(), declaration.span);
        match &declaration.value {
            Declaration::Instrument(_) => {
                self.instrument_ids
                    .insert(text, InstrumentId::new(self.instruments.len()));
                self.instruments.push(declaration);
            }
            Declaration::Element(element) => {
                self.terms
                    .insert(text, Named::Element(ElementId::new(self.elements.len())));
                self.elements.push((element, span));
            }
            Declaration::Rule(rule) => {
                self.terms
                    .insert(text, Named::Rule(RuleId::new(self.rules.len()), rule.scope));
                self.rules.push((rule, span));
            }
            Declaration::Interpretation(interpretation) => {
                self.terms.insert(
                    text,
                    Named::Interpretation(InterpretationId::new(self.interpretations.len())),
                );
                self.interpretations.push((interpretation, span));
            }
            Declaration::Indicator(indicator) => self.indicators.push((indicator, span)),
            Declaration::Example(example) => self.examples.push((example, span)),
        }
    }

    pub(super) fn instrument_trees(
        &self,
    ) -> impl Iterator<Item = (&'t Instrument, crate::source::Span)> {
        self.instruments
            .iter()
            .filter_map(|declaration| match &declaration.value {
                Declaration::Instrument(instrument) => Some((instrument, declaration.span)),
                Declaration::Element(_)
                | Declaration::Rule(_)
                | Declaration::Indicator(_)
                | Declaration::Interpretation(_)
                | Declaration::Example(_) => None,
            })
    }

    /// What the name stands for, if it is declared.
    pub(super) fn term(&self, name: &str) -> Option<Named> {
        self.terms.get(name).copied()
    }

    /// The tree of an element.
    pub(super) fn element(&self, id: ElementId) -> Option<&'t Element> {
        self.elements.get(id.index()).map(|(element, _)| *element)
    }

    /// Whether a choice of an interpretation asks for an offence, by itself or through another interpretation: it then means nothing
    /// within one.
    pub(super) fn asks_for_offence(&self, id: InterpretationId) -> bool {
        let (mut seen, mut pending) = (BTreeSet::from([id]), vec![id]);
        while let Some(id) = pending.pop() {
            let Some((interpretation, _)) = self.interpretations.get(id.index()) else {
                continue;
            };
            let mut terms: Vec<&Term> = interpretation
                .choices
                .iter()
                .map(|(_, choice)| choice.value.as_ref())
                .collect();
            while let Some(term) = terms.pop() {
                if matches!(term, Term::Offence(..)) {
                    return true;
                }
                if let Term::Name(name) = term
                    && let Some(Named::Interpretation(other)) = self.term(name)
                    && seen.insert(other)
                {
                    pending.push(other);
                }
                terms.extend(term.parts().into_iter().map(|part| part.value.as_ref()));
            }
        }
        false
    }

    /// What an element belongs to.
    pub(super) fn subject(&self, id: ElementId) -> Subject {
        if self
            .element(id)
            .is_some_and(|element| element.of_offence.is_some())
        {
            Subject::Offence
        } else {
            Subject::State
        }
    }

    /// The element of that name, or a diagnostic.
    pub(super) fn find_element(&self, name: &Name) -> Result<Option<ElementId>, Box<Diagnostic>> {
        match self.term(&name.value) {
            Some(Named::Element(id)) => Ok(Some(id)),
            Some(Named::Lost) => Ok(None),
            Some(Named::Rule(..)) => Err(Box::new(wrong_kind(
                name,
                phrase!("a rule"),
                phrase!("an element"),
            ))),
            Some(Named::Interpretation(_)) => Err(Box::new(wrong_kind(
                name,
                phrase!("an interpretation"),
                phrase!("an element"),
            ))),
            None => Err(Box::new(self.unknown(
                name,
                phrase!("unknown element {}"),
                |named| matches!(named, Named::Element(_)),
            ))),
        }
    }

    /// The instrument of that name, or a diagnostic.
    pub(super) fn find_instrument(
        &self,
        name: &Name,
    ) -> Result<Option<InstrumentId>, Box<Diagnostic>> {
        match self.instrument_ids.get(name.value.as_str()) {
            Some(&id) => Ok(Some(id)),
            None if self.lost.contains(name.value.as_str()) => Ok(None),
            None => Err(Box::new(
                Diagnostic::new(
                    Code::UnknownInstrument,
                    name.span,
                    message!("no instrument is named {}", name.value),
                )
                .help(message!(
                    "the instruments are: {}",
                    listed(self.instrument_ids.keys())
                ))
                .did_you_mean(&name.value, self.instrument_ids.keys().copied()),
            )),
        }
    }

    /// The diagnostic for a name that nothing declares.
    pub(super) fn unknown(
        &self,
        name: &Name,
        unknown: Phrase,
        wanted: impl Fn(Named) -> bool,
    ) -> Diagnostic {
        let diagnostic = Diagnostic::new(Code::UnknownName, name.span, unknown.filled(&name.value))
            .help(message!("declare it, or correct the name: names are exact"));
        let left = self.suggestions_left.get();
        if left == 0 {
            return diagnostic;
        }
        self.suggestions_left.set(left - 1);
        let candidates = self
            .terms
            .iter()
            .filter(|&(_, &named)| wanted(named))
            .map(|(&text, _)| text);
        diagnostic.did_you_mean(&name.value, candidates)
    }

    /// The elements that a pattern stands for, by name.
    pub(super) fn expand(
        &self,
        pattern: &Pattern,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<ElementId> {
        let prefix = format!("{}.", pattern.prefix.value);
        let matching: Vec<(&str, ElementId)> = self
            .terms
            .range(prefix.as_str()..)
            .take_while(|(name, _)| name.starts_with(&prefix))
            .filter_map(|(&name, &named)| match named {
                Named::Element(id) => Some((name, id)),
                Named::Rule(..) | Named::Interpretation(_) | Named::Lost => None,
            })
            .collect();
        if matching.is_empty() && !self.lost.iter().any(|name| name.starts_with(&prefix)) {
            let groups: BTreeSet<&str> = self
                .terms
                .keys()
                .filter_map(|name| name.rsplit_once('.').map(|(group, _)| group))
                .collect();
            diagnostics.push(
                Diagnostic::new(
                    Code::EmptyPattern,
                    pattern.prefix.span,
                    message!("no element is named {}…", prefix),
                )
                .help(message!(
                    "write the beginning of names that there are, a dot and a star"
                ))
                .did_you_mean(&pattern.prefix.value, groups),
            );
        }
        let mut but = BTreeSet::new();
        for name in &pattern.but {
            if matching.iter().any(|&(text, _)| text == name.value) {
                but.insert(name.value.as_str());
            } else if !self.lost.contains(name.value.as_str()) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::EmptyPattern,
                        name.span,
                        message!("{} is not among {}*", name.value, prefix),
                    )
                    .help(message!(
                        "name one of the pattern's own elements, or leave it out"
                    ))
                    .did_you_mean(&name.value, matching.iter().map(|&(text, _)| text)),
                );
            }
        }
        matching
            .into_iter()
            .filter(|(name, _)| !but.contains(name))
            .map(|(_, id)| id)
            .collect()
    }
}

/// The diagnostic for a name of the wrong kind.
pub(super) fn wrong_kind(name: &Name, is: Phrase, due: Phrase) -> Diagnostic {
    Diagnostic::new(
        Code::WrongKind,
        name.span,
        message!("{} is {}, where {} is due", name.value, is, due),
    )
    .help(message!("name {} here", due))
}

/// Names with commas between them.
pub(super) fn listed<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    names
        .into_iter()
        .map(|name| name.as_ref().to_owned())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The name space, the kind in words and the name of a declaration.
fn described(declaration: &Declaration) -> (&'static str, Phrase, &Name) {
    match declaration {
        Declaration::Instrument(instrument) => {
            ("instrument", phrase!("instrument {}"), &instrument.name)
        }
        Declaration::Element(element) => ("term", phrase!("element {}"), &element.name),
        Declaration::Rule(rule) => ("term", phrase!("rule {}"), &rule.name),
        Declaration::Interpretation(interpretation) => {
            ("term", phrase!("interpretation {}"), &interpretation.name)
        }
        Declaration::Indicator(indicator) => {
            ("indicator", phrase!("indicator {}"), &indicator.name)
        }
        Declaration::Example(example) => ("example", phrase!("example {}"), &example.name),
    }
}
