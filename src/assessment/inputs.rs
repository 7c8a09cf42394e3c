//! From the evidence of up to sixty-four lanes to the inputs of a plan.

use super::Lane;
use crate::corpus::Basis;
use crate::evidence::{self, Evidence, Finding};
use crate::plan::{Inputs, Plan, Planes};
use crate::rulebook::{ElementId, InstrumentId, RuleBook};
use crate::syntax::tree::Role;
use crate::verdict::Verdict;

/// The inputs for a block of lanes; those beyond the lanes given are unknown and never read.
pub(super) fn inputs(
    rulebook: &RuleBook,
    plan: &Plan,
    lanes: &[Lane<'_>],
    evidence: &[Evidence],
    basis: Basis,
) -> Inputs {
    let slots = evidence
        .iter()
        .map(|evidence| evidence.offences().len())
        .max()
        .unwrap_or(0);
    let elements = rulebook.elements().len();
    let comparisons = plan.listing.comparisons.len();
    let mut inputs = Inputs {
        of_state: vec![Planes::UNKNOWN; elements],
        of_offences: vec![vec![Planes::UNKNOWN; elements]; slots],
        excluded: vec![0; elements],
        excluded_of_offences: vec![vec![0; elements]; slots],
        compared: vec![Planes::UNKNOWN; comparisons],
        compared_of_offences: vec![vec![Planes::UNKNOWN; comparisons]; slots],
        slots: vec![0; slots],
        without_offence: Planes::UNKNOWN,
        federal: Planes::UNKNOWN,
        bound: vec![Planes::UNKNOWN; rulebook.instruments().len()],
        roles: [0; 3],
    };
    for (number, (lane, evidence)) in lanes.iter().zip(evidence).enumerate() {
        let bit = u32::try_from(number).unwrap_or(0);
        of_lane(&mut inputs, rulebook, lane, bit, basis);
        inputs.without_offence.set(bit, evidence.without_offence());
        let state = |id: ElementId| evidence.of_state(id);
        fill(&mut inputs.of_state, &mut inputs.excluded, bit, state);
        compare(&mut inputs.compared, plan, bit, state);
        for slot in 0..evidence.offences().len() {
            let offence = |id: ElementId| evidence.of_offence(slot, id);
            if let (Some(planes), Some(excluded)) = (
                inputs.of_offences.get_mut(slot),
                inputs.excluded_of_offences.get_mut(slot),
            ) {
                fill(planes, excluded, bit, offence);
            }
            if let Some(planes) = inputs.compared_of_offences.get_mut(slot) {
                compare(planes, plan, bit, offence);
            }
            if let Some(lanes) = inputs.slots.get_mut(slot) {
                *lanes |= 1 << bit;
            }
        }
    }
    inputs
}

/// What guards ask of a state.
fn of_lane(inputs: &mut Inputs, rulebook: &RuleBook, lane: &Lane<'_>, bit: u32, basis: Basis) {
    inputs.federal.set(
        bit,
        if lane.state.federal {
            Verdict::MET
        } else {
            Verdict::NOT_MET
        },
    );
    for (index, planes) in inputs
        .bound
        .iter_mut()
        .enumerate()
        .take(rulebook.instruments().len())
    {
        planes.set(
            bit,
            evidence::bound(lane.state, InstrumentId::new(index), lane.on, basis),
        );
    }
    for (role, lanes) in Role::ALL.into_iter().zip(&mut inputs.roles) {
        if lane.roles.contains(role) {
            *lanes |= 1 << bit;
        }
    }
}

/// The verdict of each finding in one lane.
fn fill<'e>(
    planes: &mut [Planes],
    excluded: &mut [u64],
    bit: u32,
    find: impl Fn(ElementId) -> Option<&'e Finding>,
) {
    for (index, (planes, excluded)) in planes.iter_mut().zip(excluded).enumerate() {
        if let Some(finding) = find(ElementId::new(index)) {
            planes.set(bit, finding.verdict());
            if !finding.excluded.is_empty() {
                *excluded |= 1 << bit;
            }
        }
    }
}

/// The verdict of each comparison in one lane.
fn compare<'e>(
    planes: &mut [Planes],
    plan: &Plan,
    bit: u32,
    find: impl Fn(ElementId) -> Option<&'e Finding>,
) {
    for (planes, comparison) in planes.iter_mut().zip(&plan.listing.comparisons) {
        if let Some(finding) = find(comparison.element) {
            planes.set(
                bit,
                finding.compared(comparison.comparator, &comparison.quantity),
            );
        }
    }
}
