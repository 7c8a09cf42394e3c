//! Indicators: numbers over rules and states.
//!
//! In: an indicator and an assessment. Out: a [`Measurement`], an interval where evidence is unknown: a contradiction counts as
//! unknown. It refuses nothing. Shares stay whole numbers, so that nothing is rounded.

use crate::assessment::{Assessment, Outcome};
use crate::quantity::Quantity;
use crate::rulebook::{ElementId, Expression, Indicator, Measure, RuleId};
use crate::verdict::{Grade, Verdict};

/// What an indicator comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Measurement {
    /// A share: at least and at most so many, of so many.
    Share {
        /// How many are known to be met in full.
        at_least: usize,
        /// How many are not known to fall short.
        at_most: usize,
        /// How many apply.
        of: usize,
    },
    /// A median over states: between two values, each left out where it is not known.
    Median {
        /// The median if every unknown value were the least.
        at_least: Option<Quantity>,
        /// The median if every unknown value were the greatest.
        at_most: Option<Quantity>,
        /// In how many states a value is known.
        known: usize,
        /// How many states there are.
        of: usize,
    },
}

/// Measures an indicator over all lanes of an assessment.
#[must_use]
pub fn measure(assessment: &Assessment<'_>, indicator: &Indicator) -> Measurement {
    let lanes: Vec<usize> = (0..assessment.lanes().len()).collect();
    measure_in(assessment, indicator, &lanes)
}

/// Measures an indicator over some lanes of an assessment: one state, or the states on one of several dates.
#[must_use]
pub fn measure_in(
    assessment: &Assessment<'_>,
    indicator: &Indicator,
    lanes: &[usize],
) -> Measurement {
    let each = lanes.iter().copied();
    match &indicator.measure {
        Measure::ShareOfRules(rules) => share(
            each.flat_map(|lane| rules.iter().map(move |&rule| (lane, rule)))
                .map(|pair| rule(assessment, pair)),
        ),
        Measure::ShareOfStates(expression) => {
            share(each.map(|lane| state(assessment, lane, expression)))
        }
        Measure::MedianOf(element) => median(assessment, *element, lanes),
    }
}

fn rule(assessment: &Assessment<'_>, (lane, rule): (usize, RuleId)) -> Outcome {
    assessment.rule(lane, rule)
}

fn state(assessment: &Assessment<'_>, lane: usize, expression: &Expression) -> Outcome {
    let register = assessment
        .plan()
        .register(assessment.rulebook(), expression);
    register.map_or(Outcome::Verdict(Verdict::UNKNOWN), |register| {
        assessment.outcome(lane, register)
    })
}

fn share(outcomes: impl Iterator<Item = Outcome>) -> Measurement {
    let (mut at_least, mut at_most, mut of) = (0, 0, 0);
    for verdict in outcomes.filter_map(Outcome::verdict) {
        let (low, high) = (
            verdict.at_least.min(verdict.at_most),
            verdict.at_least.max(verdict.at_most),
        );
        at_least += usize::from(low == Grade::Fully);
        at_most += usize::from(high == Grade::Fully);
        of += 1;
    }
    Measurement::Share {
        at_least,
        at_most,
        of,
    }
}

/// The median of the values of an element; of an even number of states the lower of the middle two. A state with several values (several offences)
/// has any from the least to the greatest.
fn median(assessment: &Assessment<'_>, element: ElementId, lanes: &[usize]) -> Measurement {
    let states: Vec<Option<(Quantity, Quantity)>> = lanes
        .iter()
        .map(|&lane| range(assessment, lane, element))
        .collect();
    let (known, of) = (states.iter().flatten().count(), states.len());
    let mut lows: Vec<Quantity> = states
        .iter()
        .flatten()
        .map(|(low, _)| low.clone())
        .collect();
    let mut highs: Vec<Quantity> = states
        .iter()
        .flatten()
        .map(|(_, high)| high.clone())
        .collect();
    for values in [&mut lows, &mut highs] {
        values.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    }
    let middle = of.saturating_sub(1) / 2;
    // Unknown values stand below all others for the lower bound, above them for the upper.
    let at_least = middle
        .checked_sub(of - known)
        .and_then(|place| lows.get(place).cloned());
    Measurement::Median {
        at_least,
        at_most: highs.get(middle).cloned(),
        known,
        of,
    }
}

/// The least and the greatest value of an element in a lane.
fn range(
    assessment: &Assessment<'_>,
    lane: usize,
    element: ElementId,
) -> Option<(Quantity, Quantity)> {
    let evidence = assessment.evidence(lane)?;
    let offences =
        (0..evidence.offences().len()).filter_map(|slot| evidence.of_offence(slot, element));
    let findings = evidence.of_state(element).into_iter().chain(offences);
    findings
        .flat_map(|finding| finding.values.iter().map(|(_, value)| value))
        .fold(None, |range, value| {
            let (low, high) = range.unwrap_or_else(|| (value.clone(), value.clone()));
            Some((
                if *value < low { value.clone() } else { low },
                if *value > high { value.clone() } else { high },
            ))
        })
}
