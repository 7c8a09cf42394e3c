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
    /// It holds in some cases only.
    Limited,
    /// A value is there, and does not suffice.
    Insufficient,
    /// Provisions contradict each other.
    Contradicted,
    /// Nobody has looked.
    Unknown,
}

/// What is missing for a reason to be met in full, in the order of the tree. Of alternatives (`any`, the offences of `some offence`) those
/// are named that lack least; where several lack as little, all of them.
#[must_use]
pub fn missing(reason: &Reason) -> Vec<Missing> {
    let mut seen = BTreeSet::new();
    let mut found = lacking(reason, None);
    found.retain(|missing| seen.insert(*missing));
    found
}

/// The depth of the walk is that of the tree, which its maker limits.
fn lacking(reason: &Reason, offence: Option<usize>) -> Vec<Missing> {
    let Outcome::Verdict(verdict) = reason.outcome else {
        return Vec::new();
    };
    // What a negation lacks is what it has too much of; its parts would mislead.
    let says_nothing = matches!(
        reason.asks,
        Asks::Not | Asks::Binds(_) | Asks::AppliesWhen | Asks::ExceptWhen
    );
    if verdict == Verdict::MET || says_nothing {
        return Vec::new();
    }
    if let Some((element, evidence)) = reason.element().zip(reason.evidence.as_ref()) {
        let finding = &evidence.finding;
        let compared = matches!(reason.asks, Asks::Compare(..)) && !finding.values.is_empty();
        let lack = if compared {
            Lack::Insufficient
        } else {
            lack(
                verdict,
                finding.excluded.is_empty(),
                finding.silent.is_empty(),
            )
        };
        return vec![Missing {
            lane: evidence.lane,
            offence,
            element,
            lack,
        }];
    }
    let offence = if let Asks::InOffence { offence, .. } = reason.asks {
        Some(offence)
    } else {
        offence
    };
    let parts = reason.decisive_parts().map(|part| lacking(part, offence));
    if !reason.is_choice() {
        return parts.flatten().collect();
    }
    let alternatives: Vec<Vec<Missing>> = parts.filter(|lacks| !lacks.is_empty()).collect();
    let least = alternatives.iter().map(Vec::len).min().unwrap_or(0);
    alternatives
        .into_iter()
        .filter(|lacks| lacks.len() == least)
        .flatten()
        .collect()
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
