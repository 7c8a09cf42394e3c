//! What is missing: the elements on which an unmet rule fails.

use std::collections::BTreeSet;

use super::{Asks, Reason};
use crate::assessment::Outcome;
use crate::rulebook::ElementId;
use crate::verdict::{Grade, Verdict};

/// An element that stands between an outcome and full compliance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Missing {
    /// The lane whose state it is.
    pub lane: usize,
    /// The offence in which it is missing, by its place in the state's list; none for an element of the state.
    pub offence: Option<usize>,
    /// The element.
    pub element: ElementId,
    /// How it is missing.
    pub lack: Lack,
}

/// How an element is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// The law says the contrary.
    Excluded,
    /// One looked for it, and it is not there.
    Silent,
    /// It holds in some cases only, or its value does not suffice.
    Limited,
    /// Provisions contradict each other.
    Contradicted,
    /// Nobody has looked.
    Unknown,
}

/// What is missing for a reason to be met in full, in the order of the tree; of alternatives, all are named.
#[must_use]
pub fn missing(reason: &Reason) -> Vec<Missing> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    // The tree is as deep as its maker allowed; the walk keeps its own stack.
    let mut pending = vec![(reason, None)];
    while let Some((reason, offence)) = pending.pop() {
        let Outcome::Verdict(verdict) = reason.outcome else {
            continue;
        };
        if verdict == Verdict::MET {
            continue;
        }
        // What a negation lacks is what it has too much of; its parts would mislead.
        if matches!(
            reason.asks,
            Asks::Not | Asks::Binds(_) | Asks::AppliesWhen | Asks::ExceptWhen
        ) {
            continue;
        }
        if let Asks::InOffence(offence) = reason.asks {
            pending.extend(reason.parts.iter().rev().map(|part| (part, Some(offence))));
            continue;
        }
        if let Some((element, evidence)) = reason.element().zip(reason.evidence.as_ref()) {
            let lack = lack(
                verdict,
                evidence.finding.excluded.is_empty(),
                evidence.finding.silent.is_empty(),
            );
            let missing = Missing {
                lane: evidence.lane,
                offence,
                element,
                lack,
            };
            if seen.insert(missing) {
                found.push(missing);
            }
            continue;
        }
        pending.extend(reason.decisive_parts().rev().map(|part| (part, offence)));
    }
    found
}

fn lack(verdict: Verdict, nothing_excludes: bool, nothing_silent: bool) -> Lack {
    if verdict.is_conflict() {
        Lack::Contradicted
    } else if !nothing_excludes {
        Lack::Excluded
    } else if verdict.at_least >= Grade::Partly {
        Lack::Limited
    } else if !nothing_silent || verdict == Verdict::NOT_MET {
        Lack::Silent
    } else {
        Lack::Unknown
    }
}
