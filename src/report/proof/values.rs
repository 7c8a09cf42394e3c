//! An explanation as values, for JSON.

use serde::Serialize;

use super::Words;
use crate::explain::{Lack, Missing, NotCounted, Reason};
use crate::report::Receipt;
use crate::report::citation::{Citation, citation};
use crate::rulebook::Target;

#[derive(Serialize)]
pub(super) struct Proof<'r> {
    pub(super) receipt: &'r Receipt,
    pub(super) states: Vec<crate::corpus::StateCode>,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) reason: Step,
    pub(super) missing: Vec<MissingStep>,
}

/// One step of an explanation, as JSON.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Step {
    pub(super) asks: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) element: Option<String>,
    pub(super) verdict: &'static str,
    pub(super) at_least: Option<&'static str>,
    pub(super) at_most: Option<&'static str>,
    pub(super) decisive: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) silent: Vec<SilentStep>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) set_aside: Vec<SetAside>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) parts: Vec<Step>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) cut: bool,
}

/// What was looked for and is not there, as JSON.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SilentStep {
    pub(super) looked_in: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
}

/// What was considered and does not count, as JSON.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SetAside {
    pub(super) citation: Citation,
    pub(super) because: &'static str,
}

/// What is missing, as JSON.
#[derive(Debug, Clone, Serialize)]
pub(in crate::report) struct MissingStep {
    pub(super) state: crate::corpus::StateCode,
    pub(super) element: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) offence: Option<String>,
    pub(super) because: &'static str,
}

impl Words<'_, '_> {
    pub(in crate::report) fn missing_step(&self, missing: &Missing) -> Option<MissingStep> {
        let state = self.state(missing.lane)?;
        Some(MissingStep {
            state: state.code,
            element: self
                .setting
                .name(Target::Element(missing.element))
                .to_owned(),
            offence: missing
                .offence
                .and_then(|offence| state.offences.get(offence))
                .map(|offence| offence.id.clone()),
            because: match missing.lack {
                Lack::Excluded => "excluded",
                Lack::Silent => "silent",
                Lack::Limited => "limited",
                Lack::Insufficient => "insufficient",
                Lack::Contradicted => "contradicted",
                Lack::Unknown => "unknown",
            },
        })
    }

    pub(super) fn step(&self, reason: &Reason, decisive: bool) -> Step {
        let verdict = reason.outcome.verdict();
        let element = reason.element();
        let evidence = reason.evidence.as_ref();
        let state = evidence.and_then(|evidence| self.state(evidence.lane));
        let cite = |authority: usize| {
            let (state, element) = (state?, element?);
            Some(citation(
                self.setting,
                state,
                state.authorities.get(authority)?,
                &[element],
            ))
        };
        let finding = evidence.map(|evidence| &evidence.finding);
        let counted = finding.into_iter().flat_map(|finding| {
            finding
                .established
                .iter()
                .chain(&finding.limited)
                .chain(&finding.excluded)
        });
        let silent = finding
            .into_iter()
            .flat_map(|finding| &finding.silent)
            .filter_map(|&silence| {
                let (state, silence) = (state?, state?.silences.get(silence)?);
                let laws = silence
                    .looked_in
                    .iter()
                    .filter_map(|&law| state.laws.get(law));
                Some(SilentStep {
                    looked_in: laws.map(|law| self.setting.law(state, law)).collect(),
                    note: silence
                        .note
                        .as_deref()
                        .map(|note| state.words(note, self.setting.language()).to_owned()),
                })
            });
        let outranked = finding
            .into_iter()
            .flat_map(|finding| &finding.set_aside)
            .map(|&(authority, _)| (authority, "outranked"));
        let not_counted = evidence
            .into_iter()
            .flat_map(|evidence| &evidence.not_counted)
            .map(|&(authority, because)| {
                let because = match because {
                    NotCounted::NotYet => "not yet in force",
                    NotCounted::NoLonger => "no longer in force",
                    NotCounted::Basis => "basis too weak",
                };
                (authority, because)
            });
        Step {
            asks: self.asks(reason),
            element: element.map(|id| self.setting.name(Target::Element(id)).to_owned()),
            verdict: verdict.map_or("not applicable", |verdict| verdict.kind().words()),
            at_least: verdict.map(|verdict| verdict.at_least.word()),
            at_most: verdict.map(|verdict| verdict.at_most.word()),
            decisive,
            citations: counted.filter_map(|&authority| cite(authority)).collect(),
            silent: silent.collect(),
            set_aside: outranked
                .chain(not_counted)
                .filter_map(|(authority, because)| {
                    Some(SetAside {
                        citation: cite(authority)?,
                        because,
                    })
                })
                .collect(),
            parts: reason
                .parts
                .iter()
                .zip(&reason.decisive)
                .map(|(part, &decisive)| self.step(part, decisive))
                .collect(),
            cut: reason.cut && !reason.parts.is_empty(),
        }
    }
}
