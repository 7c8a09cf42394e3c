//! A rule book and a corpus, read together.
//!
//! In: sources of rules and of corpus files. Out: a [`Collection`] ready to be compiled and assessed, and every diagnostic in one list. Refuses what any stage
//! refuses; the corpus is looked at only once the rules are sound, since its elements are theirs.

use crate::corpus::{self, Corpus};
use crate::diagnostic::{self, Diagnostic};
use crate::graph::{self, DependencyGraph};
use crate::lint;
use crate::rulebook::{self, RuleBook};
use crate::source::{SourceId, Sources};
use crate::syntax;

/// A sound rule book, its graph, and a sound corpus.
#[derive(Debug, Clone)]
pub struct Collection {
    /// The rule book.
    pub rulebook: RuleBook,
    /// What depends on what in it.
    pub graph: DependencyGraph,
    /// The corpus.
    pub corpus: Corpus,
}

/// What came of reading.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The collection, unless a diagnostic is an error.
    pub collection: Option<Collection>,
    /// Every problem, errors and lints, in order.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the corpus was looked at: it is not where the rules have errors.
    pub corpus_checked: bool,
}

/// Reads the rules and the corpus among `sources`.
///
/// ```
/// use comity::{collection, source::Sources};
/// let mut sources = Sources::new();
/// let rules = sources.add_bundled_rules();
/// let corpus = sources.add_bundled_corpus();
/// let reading = collection::read(&sources, &rules, &corpus);
/// assert!(reading.collection.is_some());
/// ```
#[must_use]
pub fn read(sources: &Sources, rules: &[SourceId], corpus: &[SourceId]) -> Reading {
    let (rulebook, graph, mut diagnostics) = read_rules(sources, rules);
    let Some(graph) = graph else {
        return Reading {
            collection: None,
            diagnostics,
            corpus_checked: false,
        };
    };
    let (corpus, problems) = corpus::load(sources, corpus, &rulebook);
    diagnostics.extend(problems);
    diagnostic::sort(&mut diagnostics);
    let sound = !diagnostics.iter().any(Diagnostic::is_error);
    let collection = sound.then_some(Collection {
        rulebook,
        graph,
        corpus,
    });
    Reading {
        collection,
        diagnostics,
        corpus_checked: true,
    }
}

/// Reads the rules alone; the graph is there unless a diagnostic is an error.
///
/// Names are resolved even where a file has mistakes of grammar, so that all mistakes are told at once: what a mistake made unreadable is passed over,
/// and so is what uses it.
#[must_use]
pub fn read_rules(
    sources: &Sources,
    rules: &[SourceId],
) -> (RuleBook, Option<DependencyGraph>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut trees = Vec::new();
    for &id in rules {
        if let Some(source) = sources.get(id) {
            let (tree, problems) = syntax::parse(id, source);
            trees.push(tree);
            diagnostics.extend(problems);
        }
    }
    let (rulebook, problems) = rulebook::resolve(&trees, crate::source::digest(sources, rules));
    diagnostics.extend(problems);
    let graph = match graph::dependencies(&rulebook) {
        Ok(graph) => Some(graph),
        Err(loops) => {
            diagnostics.extend(loops);
            None
        }
    };
    let sound = !diagnostics.iter().any(Diagnostic::is_error);
    let graph = graph.filter(|_| sound);
    if let Some(graph) = &graph {
        diagnostics.extend(graph::unused_elements(&rulebook, graph));
        diagnostics.extend(lint::lints(&rulebook, graph));
    }
    diagnostic::sort(&mut diagnostics);
    (rulebook, graph, diagnostics)
}
