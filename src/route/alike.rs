//! `alike`: whether the states of a route give one grade to each member.

use crate::assessment::Outcome;
use crate::verdict::{Grade, Verdict};

/// Whether all states to which a member applies give it one grade: fully where they are known to, none where two are known not to, else unknown.
pub(super) fn agreement(outcomes: impl IntoIterator<Item = Outcome>) -> Outcome {
    let intervals: Vec<(Grade, Grade)> = outcomes
        .into_iter()
        .filter_map(Outcome::verdict)
        // A contradiction leaves open which of its two grades holds.
        .map(|verdict| {
            (
                verdict.at_least.min(verdict.at_most),
                verdict.at_least.max(verdict.at_most),
            )
        })
        .collect();
    let (Some(highest_low), Some(lowest_high)) = (
        intervals.iter().map(|&(low, _)| low).max(),
        intervals.iter().map(|&(_, high)| high).min(),
    ) else {
        return Outcome::NotApplicable;
    };
    let settled = intervals.iter().all(|&(low, high)| low == high);
    Outcome::Verdict(if highest_low > lowest_high {
        Verdict::NOT_MET
    } else if settled {
        Verdict::MET
    } else {
        Verdict::UNKNOWN
    })
}
