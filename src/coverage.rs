//! What the examples of a rule book show of its rules.
//!
//! In: a rule book with its plan, and its examples as they went. Out: for each rule whether some example shows it met, partly met, not met. It refuses
//! nothing: a rule that no example shows is a result.
//!
//! A rule is shown by an expectation that names it and holds. What a rule can never be ([`attainable`]) no example can show.

use crate::assessment::Outcome;
use crate::attainable::{self, Grades};
use crate::example::Trial;
use crate::graph::DependencyGraph;
use crate::plan::Plan;
use crate::rulebook::{RuleBook, RuleId, Target};
use crate::verdict::{Grade, Verdict};

/// Whether an example shows a rule with a grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sight {
    /// Some example shows it.
    Seen,
    /// None does.
    Unseen,
    /// None can: whatever the law provides, the rule never has this grade.
    Impossible,
}

impl Sight {
    /// `seen`, `unseen` or `impossible`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Unseen => "unseen",
            Self::Impossible => "impossible",
        }
    }
}

/// What the examples show of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The rule.
    pub rule: RuleId,
    /// Met in full.
    pub met: Sight,
    /// Met in part.
    pub partly: Sight,
    /// Not met.
    pub not_met: Sight,
}

impl Coverage {
    /// Whether every grade that the rule can have is shown.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        [self.met, self.partly, self.not_met]
            .iter()
            .all(|&sight| sight != Sight::Unseen)
    }
}

/// What the trials show of each rule, in the order of the rule book.
#[must_use]
pub fn coverage(
    rulebook: &RuleBook,
    graph: &DependencyGraph,
    plan: &Plan,
    trials: &[Trial<'_>],
) -> Vec<Coverage> {
    let grades = attainable::grades(rulebook, graph, plan);
    let each = grades.into_iter().enumerate();
    each.map(|(index, grades)| of_rule(RuleId::new(index), grades, trials))
        .collect()
}

fn of_rule(rule: RuleId, grades: Grades, trials: &[Trial<'_>]) -> Coverage {
    let sight = |grade: Grade| {
        let wanted = Ok(Outcome::Verdict(Verdict::exactly(grade)));
        let shown = trials
            .iter()
            .flat_map(|trial| &trial.results)
            .any(|result| {
                result.expectation.of == Target::Rule(rule)
                    && result.passed()
                    && result.outcome == wanted
            });
        match (shown, grades.contains(grade)) {
            (true, _) => Sight::Seen,
            (false, true) => Sight::Unseen,
            (false, false) => Sight::Impossible,
        }
    };
    Coverage {
        rule,
        met: sight(Grade::Fully),
        partly: sight(Grade::Partly),
        not_met: sight(Grade::None),
    }
}
