//! The codes of diagnostics: their names, gravity and stage.
//!
//! In: nothing but the list below. Out: [`Code`] and what can be told of a code without a text at hand. The examples
//! stand in [`super::explanations`], the words in [`super::words`]; when a code is given is its stage's business.

use super::Severity;
use super::explanations;
use super::words::words;
use crate::language::Language;

/// The stage that gives a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The rule language as text: what can be seen in one file alone.
    RuleLanguage,
    /// The rule book: names, kinds and units over all rule files.
    RuleBook,
    /// The corpus: the files of the states.
    Corpus,
    /// Laws in XML, from which rows of the corpus are begun.
    Import,
}

impl Stage {
    /// The four, in the order in which they run.
    pub const ALL: [Self; 4] = [
        Self::RuleLanguage,
        Self::RuleBook,
        Self::Corpus,
        Self::Import,
    ];

    /// The heading of its codes.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::RuleLanguage => "The rule language",
            Self::RuleBook => "The rule book",
            Self::Corpus => "The corpus",
            Self::Import => "Laws in XML",
        }
    }
}

/// One list gives the enum, its names, gravity and stages, so that none of them can miss a code or disagree with another.
macro_rules! codes {
    ($($stage:ident { $($(#[$doc:meta])* $code:ident: $severity:ident = $name:literal,)+ })+) => {
        /// The kind of a problem. Its kebab-case name is stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($($(#[$doc])* $code,)+)+
        }

        impl Code {
            /// Every code, by stage and, within a stage, in the order of this list.
            pub const ALL: &'static [Self] = &[$($(Self::$code,)+)+];

            /// The stable name: `unknown-name`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $($(Self::$code => $name,)+)+
                }
            }

            /// The severity.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $($(Self::$code => Severity::$severity,)+)+
                }
            }

            /// The stage that gives it.
            #[must_use]
            pub const fn stage(self) -> Stage {
                match self {
                    $($(Self::$code => Stage::$stage,)+)+
                }
            }
        }
    };
}

codes! {
    RuleLanguage {
        /// A character that the language does not know.
        UnexpectedCharacter: Error = "unexpected-character",
        /// A string that is never closed.
        UnterminatedString: Error = "unterminated-string",
        /// A backslash before something other than a quote or a backslash.
        InvalidEscape: Error = "invalid-escape",
        /// A brace or parenthesis that is never closed.
        UnclosedDelimiter: Error = "unclosed-delimiter",
        /// A word or sign that cannot stand here.
        UnexpectedToken: Error = "unexpected-token",
        /// A declaration of a kind that does not exist.
        UnknownDeclaration: Error = "unknown-declaration",
        /// A field that such a declaration does not have.
        UnknownField: Error = "unknown-field",
        /// A field written twice.
        DuplicateField: Error = "duplicate-field",
        /// A name with capitals, hyphens or an empty part.
        InvalidName: Error = "invalid-name",
        /// A date that is not in the calendar.
        InvalidDate: Error = "invalid-date",
        /// A number that cannot be read.
        InvalidNumber: Error = "invalid-number",
        /// A language other than the four.
        UnknownLanguage: Error = "unknown-language",
        /// A duty, pillar, role, kind or verdict that does not exist.
        UnknownWord: Error = "unknown-word",
        /// `some offence: a and b`: how far the quantifier reaches is not clear.
        AmbiguousScope: Error = "ambiguous-scope",
        /// Expressions nested too deeply.
        NestingTooDeep: Error = "nesting-too-deep",
        /// A fenced block of a literate file that is never closed.
        UnclosedBlock: Error = "unclosed-block",
        /// `and` and `or` mixed without parentheses.
        MixedAndOr: Warning = "mixed-and-or",
    }
    RuleBook {
        /// A name declared twice.
        DuplicateDeclaration: Error = "duplicate-declaration",
        /// A field that must be there and is not.
        MissingField: Error = "missing-field",
        /// A name that nothing declares.
        UnknownName: Error = "unknown-name",
        /// A name of the wrong kind: a rule where an element is due.
        WrongKind: Error = "wrong-kind",
        /// An instrument that nothing declares.
        UnknownInstrument: Error = "unknown-instrument",
        /// An article that the instrument does not declare.
        UnknownArticle: Error = "unknown-article",
        /// A pattern that no element matches, or an exception that the pattern does not cover.
        EmptyPattern: Error = "empty-pattern",
        /// A comparison of an element that carries no value.
        NotValued: Error = "not-valued",
        /// A quantity that cannot be read.
        InvalidQuantity: Error = "invalid-quantity",
        /// A quantity in a unit that does not convert.
        UnitMismatch: Error = "unit-mismatch",
        /// `some offence` within `some offence`.
        NestedOffence: Error = "nested-offence",
        /// `origin:` and its kin outside a route rule.
        PlaceOutsideRoute: Error = "place-outside-route",
        /// An element in a route rule with no place to evaluate it.
        MissingPlace: Error = "missing-place",
        /// `at least K of` with K zero or more than the members.
        ImpossibleThreshold: Error = "impossible-threshold",
        /// A variable that stands for nothing, or hides a name.
        InvalidVariable: Error = "invalid-variable",
        /// An interpretation whose default, or a reading that names a choice, that does not exist.
        UnknownChoice: Error = "unknown-choice",
        /// An element or rule that depends on itself.
        DependencyCycle: Error = "dependency-cycle",
        /// An expectation that cannot be tested: a state without a date, a route for a state's rule.
        InvalidExpectation: Error = "invalid-expectation",
        /// An example that expects nothing.
        EmptyExample: Error = "empty-example",
        /// An element that no rule uses.
        UnusedElement: Warning = "unused-element",
        /// A text missing in a language.
        MissingTranslation: Warning = "missing-translation",
        /// An article with no rule.
        UnencodedArticle: Warning = "unencoded-article",
        /// A rule that nothing can meet.
        NeverMet: Warning = "never-met",
        /// A rule that nothing can fail.
        NeverUnmet: Warning = "never-unmet",
        /// Two rules that always agree.
        SameRule: Warning = "same-rule",
    }
    Corpus {
        /// A file that is not TOML.
        InvalidToml: Error = "invalid-toml",
        /// A key that the format does not know.
        UnknownKey: Error = "unknown-key",
        /// A key that must be there and is not.
        MissingKey: Error = "missing-key",
        /// A value of the wrong type or outside its list.
        InvalidValue: Error = "invalid-value",
        /// An element that the rule book does not declare.
        UnknownElement: Error = "unknown-element",
        /// Evidence for an element that is defined by others alone.
        DefinedElement: Error = "defined-element",
        /// A law that the file does not declare.
        UndeclaredLaw: Error = "undeclared-law",
        /// A provision that the file does not declare.
        UndeclaredProvision: Error = "undeclared-provision",
        /// An offence that the file does not declare.
        UndeclaredOffence: Error = "undeclared-offence",
        /// An id or a state's code used twice.
        DuplicateId: Error = "duplicate-id",
        /// `until` not after `from`, or a date out of its order.
        ReversedDates: Error = "reversed-dates",
        /// Two wordings of one article in force on one day.
        OverlappingProvisions: Error = "overlapping-provisions",
        /// A provision in force outside its law's life.
        OutsideLaw: Error = "outside-law",
        /// A row with no citation or source.
        MissingSource: Error = "missing-source",
        /// A row that names no element.
        NothingSaid: Error = "nothing-said",
        /// A value with no unit.
        MissingUnit: Error = "missing-unit",
        /// Provisions that prevail over each other.
        PrevailsInLoop: Error = "prevails-in-loop",
        /// An offence in force while none of its provisions is.
        EmptyOffence: Error = "empty-offence",
        /// A state's file without any law or row of evidence.
        EmptyState: Warning = "empty-state",
        /// A translation of a name or title missing in the corpus.
        MissingCorpusTranslation: Warning = "missing-corpus-translation",
    }
    Import {
        /// A file that is not well-formed XML.
        InvalidXml: Error = "invalid-xml",
        /// A document type, by which a file could blow up.
        DocumentType: Error = "document-type",
        /// XML that is no law in a form that can be read.
        UnknownDocument: Error = "unknown-document",
        /// A day in the XML that cannot be read.
        UnreadableDate: Warning = "unreadable-date",
        /// An article without a number.
        UnnumberedArticle: Warning = "unnumbered-article",
    }
}

impl Code {
    /// The code of that name.
    ///
    /// ```
    /// use comity::diagnostic::Code;
    /// assert_eq!(Code::from_name("unknown-name"), Some(Code::UnknownName));
    /// assert_eq!(Code::from_name("UnknownName"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Its place in [`Code::ALL`].
    pub(super) const fn index(self) -> usize {
        self as usize
    }

    /// What the code means, in two or three plain sentences; the first says it all in short.
    #[must_use]
    pub fn meaning(self, language: Language) -> &'static str {
        &words(language).of(self).meaning
    }

    /// The first sentence of what the code means, without its full stop.
    #[must_use]
    pub fn in_short(self, language: Language) -> &'static str {
        let meaning = self.meaning(language);
        let first = meaning.split_once(". ").map_or(meaning, |(first, _)| first);
        first.trim_end_matches('.')
    }

    /// A short wrong text: of a rule file, or of a state's file for the codes of the corpus.
    #[must_use]
    pub fn example(self) -> &'static str {
        explanations::example(self).wrong
    }

    /// What to do.
    #[must_use]
    pub fn way_out(self, language: Language) -> &'static str {
        &words(language).of(self).way_out
    }

    /// The example mended.
    #[must_use]
    pub fn mended(self) -> &'static str {
        explanations::example(self).mended
    }
}
