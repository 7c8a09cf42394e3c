//! Why: an explanation in words, as a tree.

mod asks;
mod evidence;
mod missing;
mod values;

use std::collections::BTreeSet;

use super::document::{Document, Item, Style, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use super::{Receipt, Report};
use crate::assessment::{Assessment, Outcome};
use crate::explain::{self, Asks, Missing, Reason};
use crate::rulebook::Target;
use crate::verdict::Verdict;
pub(super) use values::MissingStep;
use values::Proof;

/// How much of an explanation is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// The steps that settle the outcome; the others in one line each.
    Decisive,
    /// Every step.
    Every,
}

/// Puts an explanation in words. `reason` is of `target`, over the lanes of the assessment.
#[must_use]
pub fn proof<'r, 'a>(
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    (target, reason): (Target, &'r Reason),
    detail: Detail,
    receipt: &'r Receipt,
) -> Report<'r> {
    let words = Words {
        setting,
        assessment,
        detail,
    };
    Report::received(
        (setting, receipt),
        (words, explain::missing(reason)),
        move |(words, missing)| words.document(target, reason, missing),
        move |(words, _)| words.table(reason),
        move |(words, missing)| {
            let lanes = assessment.lanes().iter();
            super::json(&Proof {
                receipt,
                states: lanes.map(|lane| lane.state.code).collect(),
                id: setting.name(target).to_owned(),
                title: setting.title(target).to_owned(),
                reason: words.step(reason, true),
                missing: missing
                    .iter()
                    .filter_map(|missing| words.missing_step(missing))
                    .collect(),
            })
        },
    )
}

/// Whether a line names the state that it speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// Where there are several.
    WhereSeveral,
    /// Never: it stands below the name.
    Never,
}

/// The provisions and silences whose words were told already, by lane and place.
#[derive(Debug, Default)]
pub(super) struct Told {
    authorities: BTreeSet<(usize, usize)>,
    silences: BTreeSet<(usize, usize)>,
}

/// The words of one explanation.
pub(super) struct Words<'s, 'a> {
    pub(super) setting: Setting<'a>,
    pub(super) assessment: &'s Assessment<'a>,
    pub(super) detail: Detail,
}

impl Words<'_, '_> {
    fn document(&self, target: Target, reason: &Reason, missing: &[Missing]) -> Document {
        let (setting, assessment) = (self.setting, self.assessment);
        let mut document = Document::new();
        let states: Vec<String> = (0..assessment.lanes().len())
            .map(|lane| setting.lane(assessment, lane))
            .collect();
        document.heading(
            1,
            format!(
                "{}{}{}",
                states.join(" → "),
                setting.colon(),
                setting.title(target)
            ),
        );
        document.paragraph(self.opening(target, reason));
        self.branch(&mut document, reason, 0, &mut Told::default());
        if !missing.is_empty() && reason.outcome != Outcome::NotApplicable {
            document.heading(2, setting.word("why-missing"));
            for text in self.missing(missing, Named::WhereSeveral) {
                document.item(Item::new(0, text));
            }
        }
        document
    }

    fn opening(&self, target: Target, reason: &Reason) -> Text {
        let mut text = Text::outcome(reason.outcome, self.setting.locale);
        if let Some(lane) = self.assessment.lanes().first() {
            let on = self.setting.locale.date(lane.on);
            text.push(
                Style::Plain,
                format!(
                    " {}",
                    self.setting.locale.say("why-on", &[("date", on.into())])
                ),
            );
        }
        if let Target::Rule(id) = target
            && let Some(rule) = self.setting.rulebook.rules().get(id.index())
        {
            text.push(Style::Plain, "\n");
            text.append(self.setting.rule_line(rule));
            if (0..self.assessment.lanes().len())
                .any(|lane| super::verdicts::bound(self.assessment, lane, rule) == Some(false))
            {
                text.push(
                    Style::Plain,
                    format!("\n{}", self.setting.word("why-unbound")),
                );
            }
        }
        text
    }

    /// A step and those below it.
    pub(super) fn branch(
        &self,
        document: &mut Document,
        reason: &Reason,
        depth: usize,
        told: &mut Told,
    ) {
        document.branch(Item::new(depth, self.line(reason)));
        if let Some(evidence) = &reason.evidence {
            for line in self.evidence(reason, evidence, told) {
                document.branch(Item::new(depth + 1, line));
            }
        }
        let (shown, folded) = self.shown(reason);
        for part in shown {
            self.branch(document, part, depth + 1, told);
        }
        if !folded.is_empty() {
            let name = |part: &&Reason| {
                format!(
                    "{} ({})",
                    self.asks(part),
                    self.setting.locale.outcome(part.outcome)
                )
            };
            let names: Vec<String> = folded.iter().map(name).collect();
            let words = self.setting.locale.say(
                "why-others",
                &[("names", names.join(&self.setting.semicolon()).into())],
            );
            document.branch(Item::new(depth + 1, Text::faint(words)));
        }
        if reason.cut && reason.can_be_cut() {
            document.branch(Item::new(
                depth + 1,
                Text::faint(self.setting.word("why-cut")),
            ));
        }
    }

    /// The parts that are told in full, and those that are only named. Of alternatives that are all met one is enough; what an
    /// element also follows from is passed over in silence where it adds nothing.
    fn shown<'r>(&self, reason: &'r Reason) -> (Vec<&'r Reason>, Vec<&'r Reason>) {
        if self.detail == Detail::Every {
            return (reason.parts.iter().collect(), Vec::new());
        }
        let (mut shown, mut folded) = (Vec::new(), Vec::new());
        for (part, decisive) in reason.parts.iter().zip(&reason.decisive) {
            let enough = reason.is_choice()
                && shown
                    .iter()
                    .any(|shown: &&Reason| shown.outcome == Outcome::Verdict(Verdict::MET));
            if part.asks == Asks::FollowsFrom && part.outcome != reason.outcome {
                continue;
            }
            if *decisive && !enough {
                shown.push(part);
            } else {
                folded.push(part);
            }
        }
        (shown, folded)
    }

    /// Every step as a row: how deep it lies, what it asks, what came out, what it rests on.
    fn table(&self, reason: &Reason) -> Table {
        let columns = [
            "column-step",
            "column-asks",
            "column-verdict",
            "column-citations",
        ];
        let mut table = Table::new(
            "",
            columns
                .map(|key| Column::new(self.setting.word(key), Alignment::Left))
                .to_vec(),
        );
        let mut pending = vec![(reason, 0_usize)];
        while let Some((reason, depth)) = pending.pop() {
            let citations = reason.evidence.as_ref().and_then(|evidence| {
                let state = self.state(evidence.lane)?;
                let finding = &evidence.finding;
                let authorities = finding
                    .established
                    .iter()
                    .chain(&finding.limited)
                    .chain(&finding.excluded);
                let cited = authorities.filter_map(|&authority| state.authorities.get(authority));
                Some(
                    cited
                        .map(|authority| self.setting.full_citation(state, authority).words())
                        .collect::<Vec<_>>()
                        .join(&self.setting.semicolon()),
                )
            });
            table.row(vec![
                Text::plain(depth.to_string()),
                Text::plain(self.asks(reason)),
                Text::outcome(reason.outcome, self.setting.locale),
                Text::plain(citations.unwrap_or_default()),
            ]);
            pending.extend(reason.parts.iter().rev().map(|part| (part, depth + 1)));
        }
        table
    }
}
