//! What a step asks, in words.

use super::Words;
use crate::corpus::State;
use crate::evidence::Evidence;
use crate::explain::{Asks, Reason};
use crate::report::document::{Style, Text};
use crate::rulebook::{Roles, Target};
use crate::syntax::tree::{Comparator, Place, Quantifier};

impl<'a> Words<'_, 'a> {
    pub(super) fn line(&self, reason: &Reason) -> Text {
        let mut text = Text::plain(self.asks(reason));
        text.push(Style::Plain, self.setting.colon());
        text.then(Text::outcome(reason.outcome, self.setting.locale))
    }

    /// What a step asks, in words.
    pub(in crate::report) fn asks(&self, reason: &Reason) -> String {
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
            Asks::AnOffence(lane) => self.an_offence(*lane),
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

    pub(super) fn in_offence(&self, lane: usize, offence: usize) -> String {
        let title = self
            .state(lane)
            .and_then(|state| state.offences.get(offence))
            .map(|offence| offence.title.get(self.setting.language()))
            .filter(|title| !title.is_empty());
        if title.is_none() {
            return self.setting.word("asks-case-offence");
        }
        self.setting.locale.say(
            "asks-in-offence",
            &[("offence", title.unwrap_or_default().into())],
        )
    }

    /// That no offence is recorded on the date, or in which laws one was looked for.
    fn an_offence(&self, lane: usize) -> String {
        let looked_for = self
            .assessment
            .evidence(lane)
            .map(Evidence::offence_looked_for)
            .unwrap_or_default();
        let rows = looked_for
            .iter()
            .filter_map(|&row| self.state(lane)?.no_offences.get(row));
        let laws: Vec<String> = rows
            .flat_map(|row| &row.looked_in)
            .filter_map(|&law| {
                let state = self.state(lane)?;
                Some(self.setting.law(state, state.laws.get(law)?))
            })
            .collect();
        if laws.is_empty() {
            return self.setting.word("asks-no-offence");
        }
        let laws = self.setting.locale.list(&laws);
        self.setting
            .locale
            .say("asks-no-offence-in", &[("laws", laws.into())])
    }

    pub(super) fn state(&self, lane: usize) -> Option<&'a State> {
        self.assessment.lanes().get(lane).map(|lane| lane.state)
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
