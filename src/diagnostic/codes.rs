//! The codes of diagnostics, and what each means.

use super::Severity;

/// The kind of a problem. Its kebab-case name is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    // --- the rule language as text
    /// A character that the language does not know.
    UnexpectedCharacter,
    /// A string that is never closed.
    UnterminatedString,
    /// A backslash before something other than a quote or a backslash.
    InvalidEscape,
    /// A brace or parenthesis that is never closed.
    UnclosedDelimiter,
    /// A word or sign that cannot stand here.
    UnexpectedToken,
    /// A declaration of a kind that does not exist.
    UnknownDeclaration,
    /// A field that such a declaration does not have.
    UnknownField,
    /// A field written twice.
    DuplicateField,
    /// A name with capitals, hyphens or an empty part.
    InvalidName,
    /// A date that is not in the calendar.
    InvalidDate,
    /// A number that cannot be read.
    InvalidNumber,
    /// A language other than the four.
    UnknownLanguage,
    /// A duty, pillar, role, kind or verdict that does not exist.
    UnknownWord,
    /// `some offence: a and b`: how far the quantifier reaches is not clear.
    AmbiguousScope,
    /// Expressions nested too deeply.
    NestingTooDeep,
    /// A fenced block of a literate file that is never closed.
    UnclosedBlock,
    /// `and` and `or` mixed without parentheses.
    MixedAndOr,
    // --- the rule book
    /// A name declared twice.
    DuplicateDeclaration,
    /// A field that must be there and is not.
    MissingField,
    /// A name that nothing declares.
    UnknownName,
    /// A name of the wrong kind: a rule where an element is due.
    WrongKind,
    /// An instrument that nothing declares.
    UnknownInstrument,
    /// An article that the instrument does not declare.
    UnknownArticle,
    /// A pattern that no element matches, or an exception that the pattern does not cover.
    EmptyPattern,
    /// A comparison of an element that carries no value.
    NotValued,
    /// A quantity that cannot be read.
    InvalidQuantity,
    /// A quantity in a unit that does not convert.
    UnitMismatch,
    /// `some offence` within `some offence`.
    NestedOffence,
    /// `origin:` and its kin outside a route rule.
    PlaceOutsideRoute,
    /// An element in a route rule with no place to evaluate it.
    MissingPlace,
    /// `at least K of` with K zero or more than the members.
    ImpossibleThreshold,
    /// A variable that stands for nothing, or hides a name.
    InvalidVariable,
    /// An interpretation whose default, or a reading that names a choice, that does not exist.
    UnknownChoice,
    /// An element or rule that depends on itself.
    DependencyCycle,
    /// An expectation that cannot be tested: a state without a date, a route for a state's rule.
    InvalidExpectation,
    /// An example that expects nothing.
    EmptyExample,
    /// An element that no rule uses.
    UnusedElement,
    /// A text missing in a language.
    MissingTranslation,
    /// An article with no rule.
    UnencodedArticle,
    /// A rule that nothing can meet.
    NeverMet,
    /// A rule that nothing can fail.
    NeverUnmet,
    // --- the corpus
    /// A file that is not TOML.
    InvalidToml,
    /// A key that the format does not know.
    UnknownKey,
    /// A key that must be there and is not.
    MissingKey,
    /// A value of the wrong type or outside its list.
    InvalidValue,
    /// An element that the rule book does not declare.
    UnknownElement,
    /// Evidence for an element that is defined by others alone.
    DefinedElement,
    /// A law that the file does not declare.
    UndeclaredLaw,
    /// A provision that the file does not declare.
    UndeclaredProvision,
    /// An offence that the file does not declare.
    UndeclaredOffence,
    /// An id or a state's code used twice.
    DuplicateId,
    /// `until` not after `from`, or a date out of its order.
    ReversedDates,
    /// Two wordings of one article in force on one day.
    OverlappingProvisions,
    /// A provision in force outside its law's life.
    OutsideLaw,
    /// A row with no citation or source.
    MissingSource,
    /// A row that names no element.
    NothingSaid,
    /// A value with no unit.
    MissingUnit,
    /// Provisions that prevail over each other.
    PrevailsInLoop,
    /// An offence in force while none of its provisions is.
    EmptyOffence,
    /// A translation of a name or title missing in the corpus.
    MissingCorpusTranslation,
}

impl Code {
    /// The severity.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::MixedAndOr
            | Self::UnusedElement
            | Self::MissingTranslation
            | Self::UnencodedArticle
            | Self::NeverMet
            | Self::NeverUnmet
            | Self::MissingCorpusTranslation => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// The reference of all codes, in Markdown.
#[must_use]
pub fn reference() -> String {
    String::new()
}
