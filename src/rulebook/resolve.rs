//! From trees to a rule book: every name gets its number, every expression its context.

mod declarations;
mod examples;
mod expressions;
mod fields;
mod indicators;
mod names;
mod routes;
mod rules;

use std::collections::BTreeSet;

use super::RuleBook;
use crate::diagnostic::{self, Code, Diagnostic};
use crate::source::Span;
use crate::syntax::tree::Tree;

use names::Names;

/// Resolves the trees of a rule book. The digest is that of the files, for the receipt.
///
/// Where a diagnostic is an error, the rule book is incomplete and must not be used further. Problems of the trees themselves are not repeated:
/// a declaration that could not be read is passed over, and so is what uses it.
///
/// ```
/// use comity::{rulebook, source::Sources, syntax};
/// let mut sources = Sources::new();
/// let id = sources.add("one.norm", r#"element act.recruitment { title { en "Recruitment" } ask "Recruitment?" of offence }"#);
/// let (tree, problems) = syntax::parse(id, sources.get(id).unwrap());
/// assert!(problems.is_empty());
/// let (rulebook, lints) = rulebook::resolve(&[tree], "digest".to_owned());
/// assert_eq!(rulebook.elements()[0].name, "act.recruitment");
/// assert!(lints.iter().all(|lint| !lint.is_error()));
/// ```
#[must_use]
pub fn resolve(trees: &[Tree], digest: String) -> (RuleBook, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let names = Names::collect(trees, &mut diagnostics);
    let mut rulebook = RuleBook {
        digest,
        ..RuleBook::default()
    };
    declarations::resolve_all(&names, &mut rulebook, &mut diagnostics);
    examples::resolve_all(&names, &mut rulebook, &mut diagnostics);
    let damaged = damaged(trees);
    diagnostics.retain(|diagnostic| !is_aftermath(diagnostic, trees, &damaged));
    diagnostic::sort(&mut diagnostics);
    // A body that stands for several members is read once for each; its mistakes are one mistake.
    let mut seen = BTreeSet::new();
    diagnostics.retain(|diagnostic| seen.insert((diagnostic.span, diagnostic.code)));
    (rulebook, diagnostics)
}

/// The declarations in which something could not be read.
fn damaged(trees: &[Tree]) -> Vec<Span> {
    let within = |outer: Span, inner: &Span| {
        outer.source == inner.source && outer.start <= inner.start && inner.start <= outer.end
    };
    let declarations = trees.iter().flat_map(|tree| {
        tree.declarations
            .iter()
            .map(move |declaration| (tree, declaration.span))
    });
    declarations
        .filter(|(tree, span)| tree.damage.iter().any(|place| within(*span, place)))
        .map(|(_, span)| span)
        .collect()
}

/// Whether a problem only follows from a mistake of grammar that was reported: what is missing from a declaration may be what could not be read.
fn is_aftermath(problem: &Diagnostic, trees: &[Tree], damaged: &[Span]) -> bool {
    let of_declaration = matches!(
        problem.code,
        Code::MissingField | Code::EmptyExample | Code::InvalidExpectation
    );
    let in_damaged = || {
        damaged.iter().any(|declaration| {
            declaration.source == problem.span.source
                && declaration.range().contains(&(problem.span.start as usize))
        })
    };
    let of_book = problem.code == Code::UnencodedArticle;
    of_declaration && in_damaged() || of_book && trees.iter().any(|tree| !tree.damage.is_empty())
}
