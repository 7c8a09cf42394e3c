//! From trees to a rule book: every name gets its number, every expression its context.

mod declarations;
mod examples;
mod expressions;
mod names;

use std::collections::BTreeSet;

use super::RuleBook;
use crate::diagnostic::{self, Diagnostic};
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
    diagnostic::sort(&mut diagnostics);
    // A body that stands for several members is read once for each; its mistakes are one mistake.
    let mut seen = BTreeSet::new();
    diagnostics.retain(|diagnostic| seen.insert((diagnostic.span, diagnostic.code)));
    (rulebook, diagnostics)
}
