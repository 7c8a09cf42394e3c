//! Concordance: which provisions of a state answer which article, and the other way round.
//!
//! In: an assessment, one of its lanes. Out: an [`Answer`] for each rule of each article, with every provision and measure that speaks of what the
//! rule asks, whether or not it settles the verdict; and for each provision the standards that it serves. Many provisions may answer one article, and
//! one provision many. It refuses nothing: an article that nothing answers says what is missing, where one looked, or that nobody has looked.

use std::collections::BTreeMap;

use crate::assessment::{Assessment, Outcome};
use crate::explain::{self, Explanation, Lack, Missing, Reason};
use crate::rulebook::{ArticleId, Condition, ElementId, InstrumentId, Rule, RuleId, Target};

/// What a state's law answers to a rule that encodes an article.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The article.
    pub article: ArticleId,
    /// The rule that encodes it.
    pub rule: RuleId,
    /// What the rule comes to; none for a rule that binds the states of a route together, which no single state answers.
    pub outcome: Option<Outcome>,
    /// The authorities that speak of what the rule asks, by their places in the state's list, each with the elements of which it does.
    pub authorities: Vec<(usize, Vec<ElementId>)>,
    /// What is missing for the rule to be met in full; empty for a rule of a route.
    pub missing: Vec<Missing>,
    /// Where one looked for what is missing and not there, by places in the state's list of silences.
    pub silences: Vec<usize>,
}

/// A provision or measure and the standards that it serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// The authority, by its place in the state's list.
    pub authority: usize,
    /// The articles that it answers, by which rule, and the elements of which it speaks there.
    pub serves: Vec<(ArticleId, RuleId, Vec<ElementId>)>,
}

/// The answers of the state of a lane to every article of these instruments (of all where none is named), the oldest instrument first,
/// articles and rules as declared.
#[must_use]
pub fn concordance(
    assessment: &Assessment<'_>,
    lane: usize,
    instruments: &[InstrumentId],
) -> Vec<Answer> {
    let rulebook = assessment.rulebook();
    let shown = |id: InstrumentId| instruments.is_empty() || instruments.contains(&id);
    let mut by_article: BTreeMap<ArticleId, Vec<RuleId>> = BTreeMap::new();
    for (index, rule) in rulebook.rules().iter().enumerate() {
        for &article in rule
            .source
            .iter()
            .filter(|article| shown(article.instrument))
        {
            let rules = by_article.entry(article).or_default();
            if !rules.contains(&RuleId::new(index)) {
                rules.push(RuleId::new(index));
            }
        }
    }
    let order = rulebook.instruments_by_age();
    let place = |id: InstrumentId| order.iter().position(|&other| other == id);
    let mut articles: Vec<(ArticleId, Vec<RuleId>)> = by_article.into_iter().collect();
    articles.sort_by_key(|(article, _)| (place(article.instrument), *article));
    articles
        .into_iter()
        .flat_map(|(article, rules)| rules.into_iter().map(move |rule| (article, rule)))
        .filter_map(|(article, id)| {
            let rule = rulebook.rules().get(id.index())?;
            Some(answer(assessment, lane, (article, id), rule))
        })
        .collect()
}

fn answer(
    assessment: &Assessment<'_>,
    lane: usize,
    (article, rule): (ArticleId, RuleId),
    declared: &Rule,
) -> Answer {
    let (reasons, outcome) = reasons(assessment, lane, rule, declared);
    let mut authorities: Vec<(usize, Vec<ElementId>)> = Vec::new();
    for cited in reasons.iter().flat_map(explain::spoken) {
        match authorities
            .iter_mut()
            .find(|(authority, _)| *authority == cited.authority)
        {
            Some((_, elements)) => {
                let new = |element: &ElementId| !elements.contains(element);
                let more: Vec<ElementId> = cited.elements.into_iter().filter(new).collect();
                elements.extend(more);
            }
            None => authorities.push((cited.authority, cited.elements)),
        }
    }
    let missing = match outcome {
        Some(_) => reasons.iter().flat_map(explain::missing).collect(),
        None => Vec::new(),
    };
    Answer {
        article,
        rule,
        outcome,
        authorities,
        silences: silences(&reasons, &missing),
        missing,
    }
}

/// Why the rule comes to what it does; of a rule for routes, why each part of it does that is asked in single states.
fn reasons(
    assessment: &Assessment<'_>,
    lane: usize,
    rule: RuleId,
    declared: &Rule,
) -> (Vec<Reason>, Option<Outcome>) {
    match &declared.requires {
        Condition::State(_) => {
            let reason = explain::why(assessment, lane, Target::Rule(rule), usize::MAX);
            let outcome = reason.outcome;
            (vec![reason], Some(outcome))
        }
        Condition::Route(route) => {
            let mut placed = Vec::new();
            route.visit(&mut |part| placed.extend(part.placed()));
            let mut explanation = Explanation::new(assessment, usize::MAX);
            let reasons = placed
                .into_iter()
                .map(|expression| explanation.in_state(lane, expression, 0))
                .collect();
            (reasons, None)
        }
    }
}

/// The silences that speak of what is missing because one looked for it and did not find it, in the order of the state's list.
fn silences(reasons: &[Reason], missing: &[Missing]) -> Vec<usize> {
    let looked_for: Vec<ElementId> = missing
        .iter()
        .filter(|missing| missing.lack == Lack::Silent)
        .map(|missing| missing.element)
        .collect();
    let mut silences = Vec::new();
    let mut pending: Vec<&Reason> = reasons.iter().collect();
    while let Some(reason) = pending.pop() {
        if let Some((element, evidence)) = reason.element().zip(reason.evidence.as_ref())
            && looked_for.contains(&element)
        {
            silences.extend(&evidence.finding.silent);
        }
        pending.extend(&reason.parts);
    }
    silences.sort_unstable();
    silences.dedup();
    silences
}

/// For each provision and measure in force whose evidence counts, the standards that it serves among these answers; in the order of the state's list.
#[must_use]
pub fn by_authority(assessment: &Assessment<'_>, lane: usize, answers: &[Answer]) -> Vec<Service> {
    let Some(lane) = assessment.lanes().get(lane) else {
        return Vec::new();
    };
    let in_force = lane.state.authorities.iter().enumerate();
    in_force
        .filter(|(_, authority)| {
            authority.basis <= assessment.basis() && authority.period.contains(lane.on)
        })
        .map(|(place, _)| Service {
            authority: place,
            serves: answers
                .iter()
                .filter_map(|answer| {
                    let (_, elements) = answer
                        .authorities
                        .iter()
                        .find(|(authority, _)| *authority == place)?;
                    Some((answer.article, answer.rule, elements.clone()))
                })
                .collect(),
        })
        .collect()
}
