//! Why: an explanation in words, as a tree.

use std::collections::BTreeSet;

use serde::Serialize;

use super::citation::{Citation, citation};
use super::document::{Document, Item, Style, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use super::{Receipt, Report, receipt_block};
use crate::assessment::{Assessment, Outcome};
use crate::corpus::{Authority, AuthorityKind, Effect, State};
use crate::evidence::Finding;
use crate::explain::{self, Asks, Lack, LeafEvidence, Missing, NotCounted, Reason};
use crate::rulebook::{ElementId, Roles, Target};
use crate::syntax::tree::{Comparator, Place, Quantifier};
use crate::verdict::Verdict;

/// How much of an explanation is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// The steps that settle the outcome; the others in one line each.
    Decisive,
    /// Every step.
    Every,
}

#[derive(Serialize)]
struct Proof<'r> {
    receipt: &'r Receipt,
    states: Vec<crate::corpus::StateCode>,
    id: String,
    title: String,
    reason: Step,
    missing: Vec<MissingStep>,
}

/// One step of an explanation, as JSON.
#[derive(Debug, Clone, Serialize)]
struct Step {
    asks: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    element: Option<String>,
    verdict: &'static str,
    at_least: Option<&'static str>,
    at_most: Option<&'static str>,
    decisive: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    silent: Vec<SilentStep>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    set_aside: Vec<SetAside>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Step>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    cut: bool,
}

/// What was looked for and is not there, as JSON.
#[derive(Debug, Clone, Serialize)]
struct SilentStep {
    looked_in: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// What was considered and does not count, as JSON.
#[derive(Debug, Clone, Serialize)]
struct SetAside {
    citation: Citation,
    because: &'static str,
}

/// What is missing, as JSON.
#[derive(Debug, Clone, Serialize)]
pub(super) struct MissingStep {
    state: crate::corpus::StateCode,
    element: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    offence: Option<String>,
    because: &'static str,
}

/// Puts an explanation in words. `reason` is of `target`, over the lanes of the assessment.
#[must_use]
pub fn proof<'a>(
    setting: Setting<'a>,
    assessment: &Assessment<'a>,
    (target, reason): (Target, &Reason),
    detail: Detail,
    receipt: &Receipt,
) -> Report {
    let words = Words {
        setting,
        assessment,
        detail,
    };
    let missing = explain::missing(reason);
    let mut document = Document::new();
    let states: Vec<String> = (0..assessment.lanes().len())
        .map(|lane| setting.lane(assessment, lane))
        .collect();
    document.heading(
        1,
        format!("{}: {}", states.join(" → "), setting.title(target)),
    );
    document.paragraph(words.opening(target, reason));
    words.branch(&mut document, reason, 0, &mut Told::default());
    if !missing.is_empty() && reason.outcome != Outcome::NotApplicable {
        document.heading(2, setting.word("why-missing"));
        for text in words.missing(&missing, Named::WhereSeveral) {
            document.item(Item::new(0, text));
        }
    }
    document
        .blocks
        .extend(receipt_block(receipt, setting.locale));
    let json = super::json(&Proof {
        receipt,
        states: assessment
            .lanes()
            .iter()
            .map(|lane| lane.state.code)
            .collect(),
        id: setting.name(target).to_owned(),
        title: setting.title(target).to_owned(),
        reason: words.step(reason, true),
        missing: missing
            .iter()
            .filter_map(|missing| words.missing_step(missing))
            .collect(),
    });
    Report {
        table: words.table(reason),
        document,
        json,
    }
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

impl<'a> Words<'_, 'a> {
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
            let words = self
                .setting
                .locale
                .say("why-others", &[("names", names.join("; ").into())]);
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

    fn line(&self, reason: &Reason) -> Text {
        let mut text = Text::plain(self.asks(reason));
        text.push(Style::Plain, ": ");
        text.then(Text::outcome(reason.outcome, self.setting.locale))
    }

    /// What a step asks, in words.
    pub(super) fn asks(&self, reason: &Reason) -> String {
        let (setting, locale) = (self.setting, self.setting.locale);
        match &reason.asks {
            Asks::Rule(id) | Asks::RouteRule(id) => {
                let target = Target::Rule(*id);
                format!("{} ({})", setting.title(target), setting.name(target))
            }
            Asks::Binds(id) => {
                let binds = setting
                    .rulebook
                    .rules()
                    .get(id.index())
                    .map_or(Roles::ALL, |rule| rule.binds);
                let roles: Vec<String> = binds.iter().map(|role| locale.role(role)).collect();
                locale.say("asks-binds", &[("roles", locale.list(&roles).into())])
            }
            Asks::AppliesWhen => setting.word("asks-applies-when"),
            Asks::ExceptWhen => setting.word("asks-except-when"),
            Asks::Element(id) => format!(
                "{} ({})",
                setting.element(*id),
                setting.name(Target::Element(*id))
            ),
            Asks::FollowsFrom => setting.word("asks-follows-from"),
            Asks::Definition => setting.word("asks-definition"),
            Asks::Compare(id, comparator, quantity) => {
                let key = match comparator {
                    Comparator::AtLeast => "asks-at-least",
                    Comparator::MoreThan => "asks-more-than",
                    Comparator::AtMost => "asks-at-most",
                    Comparator::LessThan => "asks-less-than",
                    Comparator::Equal => "asks-equal",
                };
                locale.say(
                    key,
                    &[
                        ("element", setting.element(*id).into()),
                        ("quantity", locale.quantity(quantity).into()),
                    ],
                )
            }
            Asks::Interpretation(id, choice) => {
                let interpretation = setting.rulebook.interpretations().get(id.index());
                let title = interpretation
                    .map(|found| found.title.get(setting.language()))
                    .unwrap_or_default();
                let choice = interpretation
                    .and_then(|found| found.choices.get(*choice))
                    .map(|choice| choice.name.as_str());
                let reading = format!(
                    "{}={}",
                    interpretation
                        .map(|found| found.name.as_str())
                        .unwrap_or_default(),
                    choice.unwrap_or_default()
                );
                locale.say(
                    "asks-interpretation",
                    &[("title", title.into()), ("reading", reading.into())],
                )
            }
            Asks::All => setting.word("asks-all"),
            Asks::Any => setting.word("asks-any"),
            Asks::Cover => setting.word("asks-cover"),
            Asks::AtLeast(k) => locale.say("asks-at-least-of", &[("count", (*k).into())]),
            Asks::Not => setting.word("asks-not"),
            Asks::Partly => setting.word("asks-partly"),
            Asks::Offence(Quantifier::Some) => setting.word("asks-some-offence"),
            Asks::Offence(Quantifier::Each) => setting.word("asks-each-offence"),
            Asks::InOffence { lane, offence } => self.in_offence(*lane, *offence),
            Asks::Federal => setting.word("asks-federal"),
            Asks::BoundBy(id) => {
                let title = setting
                    .rulebook
                    .instruments()
                    .get(id.index())
                    .map(|found| found.title.get(setting.language()));
                locale.say(
                    "asks-bound-by",
                    &[("instrument", title.unwrap_or_default().into())],
                )
            }
            Asks::HasRole(role) => locale.say("asks-role", &[("role", locale.role(*role).into())]),
            Asks::At(place) => setting.word(place_key(*place)),
            Asks::InState(lane) => setting.placed(self.assessment, *lane),
            Asks::Alike => setting.word("asks-alike"),
            Asks::AlikeMember => reason
                .parts
                .first()
                .and_then(|state| state.parts.first())
                .map_or_else(
                    || setting.word("asks-alike-member"),
                    |inner| self.asks(inner),
                ),
        }
    }

    fn in_offence(&self, lane: usize, offence: usize) -> String {
        let title = self
            .state(lane)
            .and_then(|state| state.offences.get(offence))
            .map(|offence| offence.title.get(self.setting.language()));
        self.setting.locale.say(
            "asks-in-offence",
            &[("offence", title.unwrap_or_default().into())],
        )
    }

    fn state(&self, lane: usize) -> Option<&'a State> {
        self.assessment.lanes().get(lane).map(|lane| lane.state)
    }

    /// What the law says, a line an authority.
    fn evidence(&self, reason: &Reason, evidence: &LeafEvidence, told: &mut Told) -> Vec<Text> {
        let (Some(state), Some(element)) = (self.state(evidence.lane), reason.element()) else {
            return Vec::new();
        };
        let finding = &evidence.finding;
        let mut lines = Vec::new();
        let groups = [
            ("why-established", &finding.established),
            ("why-limited", &finding.limited),
            ("why-excluded", &finding.excluded),
        ];
        for (key, authorities) in groups {
            for &authority in authorities {
                let first = told.authorities.insert((evidence.lane, authority));
                lines.extend(self.authority_line(state, (key, authority, first), element));
            }
        }
        for &silence in &finding.silent {
            let first = told.silences.insert((evidence.lane, silence));
            lines.extend(self.silence_line(state, silence, first));
        }
        if reason.asks != Asks::Element(element) {
            lines.extend(self.values(state, finding));
        }
        lines.extend(self.later(state, finding));
        lines.extend(
            finding
                .set_aside
                .iter()
                .filter_map(|&(loser, winner)| self.set_aside_line(state, loser, winner)),
        );
        for (because, key) in [
            (NotCounted::NotYet, "why-not-yet"),
            (NotCounted::NoLonger, "why-no-longer"),
            (NotCounted::Basis, "why-basis"),
        ] {
            let passed = evidence
                .not_counted
                .iter()
                .filter(|(_, reason)| *reason == because);
            let authorities: Vec<&Authority> = passed
                .filter_map(|&(place, _)| state.authorities.get(place))
                .collect();
            lines.extend(self.not_counted_line(state, key, &authorities));
        }
        for &silence in &evidence.weak_silences {
            let first = told.silences.insert((evidence.lane, silence));
            let silence = self.silence_line(state, silence, first);
            let key = self.setting.word("why-basis");
            lines.extend(silence.map(|line| Text::faint(format!("{key} ")).then(line)));
        }
        let adds = reason
            .parts
            .iter()
            .any(|part| part.outcome == reason.outcome);
        if lines.is_empty() && !adds {
            lines.push(Text::faint(self.setting.word("why-unknown")));
        }
        lines
    }

    /// What was considered and does not count, in one line.
    fn not_counted_line(
        &self,
        state: &State,
        key: &str,
        authorities: &[&Authority],
    ) -> Option<Text> {
        let dated = |authority: &&Authority| {
            let short = self.setting.short_citation(state, authority);
            let from = self.setting.locale.date(authority.period.from);
            match authority.period.until {
                Some(until) => format!("{short} ({from} – {})", self.setting.locale.date(until)),
                None => format!("{short} ({from} –)"),
            }
        };
        let words: Vec<String> = authorities.iter().map(dated).collect();
        (!words.is_empty())
            .then(|| Text::faint(format!("{} {}", self.setting.word(key), words.join("; "))))
    }

    fn authority_line(
        &self,
        state: &State,
        (key, authority, first): (&str, usize, bool),
        element: ElementId,
    ) -> Option<Text> {
        let authority = state.authorities.get(authority)?;
        let mut text = Text::plain(format!("{} ", self.setting.word(key)));
        text.append(self.setting.full_citation(state, authority));
        if let Some((_, Effect::Limits { only })) =
            authority.effects.iter().find(|(id, _)| *id == element)
        {
            text.push(
                Style::Strong,
                format!(
                    "\n{}",
                    self.setting.locale.say(
                        "why-only",
                        &[("only", state.words(only, self.setting.language()).into())]
                    )
                ),
            );
        }
        // What a provision says is told once; it may be behind many steps.
        if first {
            if let Some(says) = &authority.says {
                let says = state.words(says, self.setting.language());
                text.push(Style::Plain, format!("\n{says}"));
            }
            text.push(
                Style::Faint,
                format!(
                    "\n{}",
                    self.setting
                        .locale
                        .say("why-source", &[("source", (&authority.source).into())])
                ),
            );
            let law = match authority.kind {
                AuthorityKind::Provision { law, .. } => state.laws.get(law),
                AuthorityKind::Measure { .. } => None,
            };
            if let Some(note) = law.and_then(|law| law.note.as_deref()) {
                let note = state.words(note, self.setting.language());
                let words = self
                    .setting
                    .locale
                    .say("why-law-note", &[("note", note.into())]);
                text.push(Style::Faint, format!("\n{words}"));
            }
        }
        Some(text)
    }

    fn silence_line(&self, state: &State, silence: usize, first: bool) -> Option<Text> {
        let silence = state.silences.get(silence)?;
        let laws: Vec<String> = silence
            .looked_in
            .iter()
            .filter_map(|&law| state.laws.get(law))
            .map(|law| law.citation.clone())
            .collect();
        let laws = self.setting.locale.list(&laws);
        let mut text = Text::plain(
            self.setting
                .locale
                .say("why-silent", &[("laws", laws.into())]),
        );
        if let Some(note) = silence.note.as_ref().filter(|_| first) {
            let note = state.words(note, self.setting.language());
            text.push(Style::Faint, format!(" ({note})"));
        }
        Some(text)
    }

    /// The values in force, with the authorities that fix them.
    fn values(&self, state: &State, finding: &Finding) -> Vec<Text> {
        let value = |(authority, value): &(usize, crate::quantity::Quantity)| {
            let authority = state.authorities.get(*authority)?;
            let quantity = self.setting.locale.quantity(value);
            let text = Text::plain(format!(
                "{} ",
                self.setting
                    .locale
                    .say("why-value", &[("quantity", quantity.into())])
            ));
            Some(text.then(self.setting.full_citation(state, authority)))
        };
        finding.values.iter().filter_map(value).collect()
    }

    /// In a conflict: which of the authorities is the later.
    fn later(&self, state: &State, finding: &Finding) -> Option<Text> {
        if !finding.verdict().is_conflict() {
            return None;
        }
        let all = finding
            .established
            .iter()
            .chain(&finding.limited)
            .chain(&finding.excluded);
        let later = all
            .filter_map(|&authority| state.authorities.get(authority))
            .max_by_key(|authority| authority.period.from)?;
        let words = self.setting.locale.say(
            "why-conflict",
            &[("later", self.setting.short_citation(state, later).into())],
        );
        Some(Text::strong(words))
    }

    fn set_aside_line(&self, state: &State, loser: usize, winner: usize) -> Option<Text> {
        let (loser, winner) = (
            state.authorities.get(loser)?,
            state.authorities.get(winner)?,
        );
        let words = self.setting.locale.say(
            "why-set-aside",
            &[
                ("loser", self.setting.short_citation(state, loser).into()),
                ("winner", self.setting.short_citation(state, winner).into()),
            ],
        );
        Some(Text::faint(words))
    }

    /// What is missing, a line for each element: how it is missing and, for an element of an offence, where.
    pub(super) fn missing(&self, missing: &[Missing], named: Named) -> Vec<Text> {
        let mut lines: Vec<((ElementId, usize, Lack), Vec<String>)> = Vec::new();
        for missing in missing {
            let key = (missing.element, missing.lane, missing.lack);
            let offence = missing
                .offence
                .and_then(|offence| self.state(missing.lane)?.offences.get(offence));
            let offence =
                offence.map(|offence| offence.title.get(self.setting.language()).to_owned());
            match lines.iter_mut().find(|(known, _)| *known == key) {
                Some((_, offences)) => offences.extend(offence),
                None => lines.push((key, offence.into_iter().collect())),
            }
        }
        lines
            .into_iter()
            .map(|(key, offences)| self.missing_line(key, &offences, named))
            .collect()
    }

    fn missing_line(
        &self,
        (element, lane, lack): (ElementId, usize, Lack),
        offences: &[String],
        named: Named,
    ) -> Text {
        let key = match lack {
            Lack::Excluded => "missing-excluded",
            Lack::Silent => "missing-silent",
            Lack::Limited => "missing-limited",
            Lack::Contradicted => "missing-contradicted",
            Lack::Unknown => "missing-unknown",
        };
        let mut text = Text::new();
        if named == Named::WhereSeveral && self.assessment.lanes().len() > 1 {
            text.push(
                Style::Plain,
                format!("{}: ", self.setting.lane(self.assessment, lane)),
            );
        }
        text.push(Style::Strong, self.setting.element(element));
        text.push(Style::Plain, format!(": {}", self.setting.word(key)));
        if !offences.is_empty() {
            let offences = offences.join("; ");
            text.push(
                Style::Faint,
                format!(
                    " ({})",
                    self.setting
                        .locale
                        .say("asks-in-offence", &[("offence", offences.into())])
                ),
            );
        }
        text
    }

    pub(super) fn missing_step(&self, missing: &Missing) -> Option<MissingStep> {
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
                Lack::Contradicted => "contradicted",
                Lack::Unknown => "unknown",
            },
        })
    }

    fn step(&self, reason: &Reason, decisive: bool) -> Step {
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
                    looked_in: laws.map(|law| law.citation.clone()).collect(),
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
                        .join("; "),
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

const fn place_key(place: Place) -> &'static str {
    match place {
        Place::Origin => "asks-at-origin",
        Place::Destination => "asks-at-destination",
        Place::Transit(Quantifier::Each) => "asks-at-each-transit",
        Place::Transit(Quantifier::Some) => "asks-at-some-transit",
        Place::Any(Quantifier::Each) => "asks-at-each",
        Place::Any(Quantifier::Some) => "asks-at-some",
    }
}
