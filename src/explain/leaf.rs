//! What the law says of one element, and what was considered and does not count.

use super::{LeafEvidence, NotCounted};
use crate::assessment::Assessment;
use crate::rulebook::ElementId;

/// The evidence for an element in a lane, in the offence at a slot.
pub(super) fn evidence(
    assessment: &Assessment<'_>,
    lane: usize,
    slot: Option<usize>,
    id: ElementId,
) -> Option<LeafEvidence> {
    let gathered = assessment.evidence(lane)?;
    let finding = match slot {
        Some(slot) => gathered.of_offence(slot, id),
        None => gathered.of_state(id),
    }?;
    // An element of the state that is named within an offence has its evidence in the state.
    let finding = if slot.is_some()
        && assessment
            .plan()
            .element(id)
            .is_some_and(|own| !assessment.plan().is_of_offence(own))
    {
        gathered.of_state(id)?
    } else {
        finding
    };
    let offence = slot.and_then(|slot| gathered.offences().get(slot).copied());
    Some(LeafEvidence {
        lane,
        finding: finding.clone(),
        not_counted: not_counted(assessment, lane, offence, id)?,
        weak_silences: weak_silences(assessment, lane, offence, id)?,
    })
}

fn not_counted(
    assessment: &Assessment<'_>,
    lane: usize,
    offence: Option<usize>,
    id: ElementId,
) -> Option<Vec<(usize, NotCounted)>> {
    let lane = assessment.lanes().get(lane)?;
    let mut not_counted = Vec::new();
    for (index, authority) in lane.state.authorities.iter().enumerate() {
        if !authority.effects.iter().any(|(element, _)| *element == id) {
            continue;
        }
        let of_other = offence.is_some_and(|offence| {
            !authority.offences.is_empty() && !authority.offences.contains(&offence)
        });
        let reason = if of_other {
            // What belongs to other offences is explained there.
            continue;
        } else if lane.on < authority.period.from {
            NotCounted::NotYet
        } else if !authority.period.contains(lane.on) {
            NotCounted::NoLonger
        } else if authority.basis > assessment.basis() {
            NotCounted::Basis
        } else {
            continue;
        };
        not_counted.push((index, reason));
    }
    Some(not_counted)
}

/// The silences in force that speak of an element and whose basis does not count.
fn weak_silences(
    assessment: &Assessment<'_>,
    lane: usize,
    offence: Option<usize>,
    id: ElementId,
) -> Option<Vec<usize>> {
    let lane = assessment.lanes().get(lane)?;
    let silences = lane
        .state
        .silences
        .iter()
        .enumerate()
        .filter(|(_, silence)| {
            let speaks = silence.elements.contains(&id) && silence.period.contains(lane.on);
            let here = silence.offences.is_empty()
                || offence.is_some_and(|offence| silence.offences.contains(&offence));
            speaks && here && silence.basis > assessment.basis()
        });
    Some(silences.map(|(index, _)| index).collect())
}
