//! The authorities on which a reason rests.

use std::collections::BTreeMap;

use super::{Asks, Reason};
use crate::assessment::Outcome;
use crate::rulebook::ElementId;
use crate::verdict::Verdict;

/// An authority on which a reason rests, and the elements for which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The lane whose state it is.
    pub lane: usize,
    /// The authority, by its place in the state's list.
    pub authority: usize,
    /// For which elements, in the order in which they are asked.
    pub elements: Vec<ElementId>,
}

/// Every authority that counts in the steps that settle the outcome, in the order in which they are met.
///
/// An element that is reached only through the definition of another tells what kind of offence it is, not what is asked: it is cited only where
/// nothing else is.
#[must_use]
pub fn cited(reason: &Reason) -> Vec<Cited> {
    let asked = walk(reason, Definitions::PassedOver, Steps::Decisive);
    if asked.is_empty() {
        walk(reason, Definitions::Followed, Steps::Decisive)
    } else {
        asked
    }
}

/// Every authority that counts and speaks of what is asked, whether or not it settles the outcome; with definitions as in [`cited`].
#[must_use]
pub fn spoken(reason: &Reason) -> Vec<Cited> {
    let asked = walk(reason, Definitions::PassedOver, Steps::Every);
    if asked.is_empty() {
        walk(reason, Definitions::Followed, Steps::Every)
    } else {
        asked
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Definitions {
    PassedOver,
    Followed,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Steps {
    Decisive,
    Every,
}

fn walk(reason: &Reason, definitions: Definitions, steps: Steps) -> Vec<Cited> {
    let mut places: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut cited: Vec<Cited> = Vec::new();
    let mut pending = vec![reason];
    while let Some(reason) = pending.pop() {
        if reason.asks == Asks::Definition && definitions == Definitions::PassedOver {
            continue;
        }
        if let Some((element, evidence)) = reason.element().zip(reason.evidence.as_ref()) {
            let finding = &evidence.finding;
            // A comparison rests on the values; what fixes one need say nothing else of the element.
            let values = finding.values.iter().map(|(authority, _)| authority);
            let compared = matches!(reason.asks, Asks::Compare(..));
            // What is met in full does not rest on what limits it.
            let met = reason.outcome == Outcome::Verdict(Verdict::MET) && steps == Steps::Decisive;
            let lesser = finding
                .limited
                .iter()
                .chain(&finding.excluded)
                .filter(|_| !met);
            for &authority in finding
                .established
                .iter()
                .chain(lesser)
                .chain(values.filter(|_| compared))
            {
                let place = *places.entry((evidence.lane, authority)).or_insert_with(|| {
                    cited.push(Cited {
                        lane: evidence.lane,
                        authority,
                        elements: Vec::new(),
                    });
                    cited.len() - 1
                });
                if let Some(entry) = cited.get_mut(place)
                    && !entry.elements.contains(&element)
                {
                    entry.elements.push(element);
                }
            }
        }
        match steps {
            Steps::Decisive => pending.extend(reason.decisive_parts().rev()),
            // Whether a rule applies says nothing of what it asks.
            Steps::Every => pending.extend(
                reason
                    .parts
                    .iter()
                    .rev()
                    .filter(|part| !matches!(part.asks, Asks::AppliesWhen | Asks::ExceptWhen)),
            ),
        }
    }
    cited
}
