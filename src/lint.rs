//! Lints that need the whole rule book: rules that cannot fail or cannot be met, and rules that say the same.
//!
//! In: a sound rule book with its graph. Out: diagnostics, all of them warnings. It refuses nothing. What a single declaration shows (a text missing
//! in a language, an article without a rule) is told where declarations are resolved, an element without use by the graph.
//! Contested readings are taken by their defaults.

mod same;

use crate::attainable::{self, Grades};
use crate::diagnostic::{Code, Diagnostic, message};
use crate::graph::DependencyGraph;
use crate::plan;
use crate::rulebook::{Rule, RuleBook};
use crate::verdict::Grade;

/// The lints of a sound rule book, in no particular order.
///
/// ```
/// use comity::diagnostic::Code;
/// use comity::{collection, source::Sources};
/// let text = r#"
/// instrument t { title { en "T" } adopted 2000-01-01 cite "T" article 1 { en "One." } }
/// rule t.1 { title { en "One" } source t art 1 duty shall pillar protection requires any { } }
/// "#;
/// let mut sources = Sources::new();
/// let id = sources.add("a.norm", text);
/// let (_, _, diagnostics) = collection::read_rules(&sources, &[id]);
/// assert!(diagnostics.iter().any(|lint| lint.code == Code::NeverMet));
/// ```
#[must_use]
pub fn lints(rulebook: &RuleBook, graph: &DependencyGraph) -> Vec<Diagnostic> {
    let plan = plan::compile(rulebook, graph, &[]);
    let grades = attainable::grades(rulebook, graph, &plan);
    let mut lints: Vec<Diagnostic> = rulebook
        .rules()
        .iter()
        .zip(&grades)
        .filter_map(|(rule, &grades)| never(rule, grades))
        .collect();
    lints.extend(same::same_rules(rulebook, &plan));
    lints
}

/// That nothing can meet the rule, or nothing fail it.
fn never(rule: &Rule, grades: Grades) -> Option<Diagnostic> {
    let name = &rule.name;
    if !grades.may_apply() {
        let message = message!("{} applies to no state", name);
        let help = message!("look at its guards: one is never met, or its exception always is");
        return Some(Diagnostic::new(Code::NeverMet, rule.span, message).help(help));
    }
    if !grades.contains(Grade::Fully) {
        let message = message!("nothing can meet {}", name);
        let lint = Diagnostic::new(Code::NeverMet, rule.span, message);
        let lint = if grades.contains(Grade::Partly) {
            lint.note(message!(
                "whatever the law provides, it is met in part at most"
            ))
        } else {
            lint.note(message!("whatever the law provides, it is not met"))
        };
        return Some(lint.help(message!(
            "look at what it requires: name what would meet it"
        )));
    }
    if !grades.contains(Grade::None) {
        let message = message!("nothing can fail {}", name);
        let lint = Diagnostic::new(Code::NeverUnmet, rule.span, message);
        let lint = if grades.contains(Grade::Partly) {
            lint.note(message!(
                "whatever the law provides, it is met in part at least"
            ))
        } else {
            lint.note(message!("whatever the law provides, it is met in full"))
        };
        return Some(lint.help(message!(
            "look at what it requires: name what the article asks"
        )));
    }
    None
}
