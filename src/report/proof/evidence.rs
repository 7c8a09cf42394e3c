//! What the law says of an element, in words: a line an authority, and a line for what does not count.

use super::{Told, Words};
use crate::corpus::{Authority, AuthorityKind, Effect, Law, State, StateCode};
use crate::evidence::Finding;
use crate::explain::{LeafEvidence, NotCounted, Reason};
use crate::report::document::{Style, Text};
use crate::rulebook::ElementId;

impl Words<'_, '_> {
    /// What the law says, a line an authority.
    pub(super) fn evidence(
        &self,
        reason: &Reason,
        evidence: &LeafEvidence,
        told: &mut Told,
    ) -> Vec<Text> {
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
            lines.extend(self.silence_line(evidence.lane, silence, first));
        }
        lines.extend(self.values(state, finding));
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
            let silence = self.silence_line(evidence.lane, silence, first);
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
    pub(super) fn not_counted_line(
        &self,
        state: &State,
        key: &str,
        authorities: &[&Authority],
    ) -> Option<Text> {
        let dated = |authority: &&Authority| {
            let short = self.setting.short_citation(state, authority);
            format!("{short} ({})", self.setting.in_force(authority.period))
        };
        let words: Vec<String> = authorities.iter().map(dated).collect();
        (!words.is_empty()).then(|| {
            Text::faint(format!(
                "{} {}",
                self.setting.word(key),
                words.join(&self.setting.semicolon())
            ))
        })
    }

    pub(super) fn authority_line(
        &self,
        state: &State,
        (key, authority, first): (&str, usize, bool),
        element: ElementId,
    ) -> Option<Text> {
        let authority = state.authorities.get(authority)?;
        if state.code == StateCode::CASE {
            return Some(Text::plain(self.setting.word(case_key(key))));
        }
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
            let source = state.words(&authority.source, self.setting.language());
            let source = self
                .setting
                .locale
                .say("why-source", &[("source", source.into())]);
            text.push(Style::Faint, format!("\n{source}"));
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

    pub(super) fn silence_line(&self, lane: usize, silence: usize, first: bool) -> Option<Text> {
        let lane = self.assessment.lanes().get(lane)?;
        let state = lane.state;
        let silence = state.silences.get(silence)?;
        // A row may stand for years; on this day only the laws that were made say anything.
        let made = |law: &&Law| law.enacted <= lane.on;
        let laws: Vec<String> = silence
            .looked_in
            .iter()
            .filter_map(|&law| state.laws.get(law))
            .filter(made)
            .map(|law| self.setting.law(state, law))
            .collect();
        if state.code == StateCode::CASE {
            return Some(Text::plain(self.setting.word("why-case-silent")));
        }
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
    pub(super) fn values(&self, state: &State, finding: &Finding) -> Vec<Text> {
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
    pub(super) fn later(&self, state: &State, finding: &Finding) -> Option<Text> {
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

    pub(super) fn set_aside_line(
        &self,
        state: &State,
        loser: usize,
        winner: usize,
    ) -> Option<Text> {
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
}

/// What a made-up case says has no citation.
fn case_key(key: &str) -> &'static str {
    match key {
        "why-limited" => "why-case-limited",
        "why-excluded" => "why-case-excluded",
        _ => "why-case-established",
    }
}
