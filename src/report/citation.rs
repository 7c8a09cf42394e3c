//! Citations: an authority as a report names it.

use jiff::civil::Date;
use serde::Serialize;

use crate::corpus::{
    Authority, AuthorityKind, Basis, Effect, Law, MeasureKind, Period, Precision, State, StateCode,
    Uncertain,
};
use crate::report::document::{Style, Text};
use crate::report::setting::Setting;
use crate::rulebook::{ElementId, Target};

/// An authority as it is cited in JSON. What is not known is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The state.
    pub state: StateCode,
    /// The id in the corpus.
    pub id: String,
    /// The official citation of the law; none for a measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
    /// The article; none for a measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// The kind of measure; none for a provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<MeasureKind>,
    /// The title of the law or measure, in our English.
    pub title: String,
    /// The first day on which it is in force.
    pub from: Date,
    /// The first day on which it no longer is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// How precise the dates are.
    pub precision: Precision,
    /// What could not be confirmed.
    pub uncertain: Vec<Uncertain>,
    /// What it rests on.
    pub basis: Basis,
    /// What it says, in our words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// What it says of the elements asked for.
    pub elements: Vec<CitedElement>,
    /// Where it was read.
    pub source: String,
    /// The public address of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What an authority says of one element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CitedElement {
    /// The element.
    pub element: String,
    /// `establishes`, `limits` or `excludes`; none where it only fixes a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<&'static str>,
    /// In which cases it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<String>,
    /// The value that it fixes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The citation of an authority for some elements.
#[must_use]
pub fn citation(
    setting: Setting<'_>,
    state: &State,
    authority: &Authority,
    elements: &[ElementId],
) -> Citation {
    let words = |text: &str| state.words(text, setting.language()).to_owned();
    let (law, article, measure, title, url) = match &authority.kind {
        AuthorityKind::Provision { law, article } => {
            let law = state.laws.get(*law);
            let title = law.map(|law| words(&law.title)).unwrap_or_default();
            (
                law.map(|law| setting.law(state, law)),
                Some(words(article)),
                None,
                title,
                law.map(|law| law.url.clone()),
            )
        }
        AuthorityKind::Measure { kind, title } => (None, None, Some(*kind), words(title), None),
    };
    Citation {
        state: state.code,
        id: authority.id.clone(),
        law,
        article,
        measure,
        title,
        from: authority.period.from,
        until: authority.period.until,
        precision: authority.precision,
        uncertain: authority.uncertain.clone(),
        basis: authority.basis,
        says: authority.says.as_deref().map(words),
        elements: elements
            .iter()
            .map(|&id| cited_element(setting, state, authority, id))
            .collect(),
        source: words(&authority.source),
        url,
    }
}

fn cited_element(
    setting: Setting<'_>,
    state: &State,
    authority: &Authority,
    id: ElementId,
) -> CitedElement {
    let effect = authority
        .effects
        .iter()
        .find(|(element, _)| *element == id)
        .map(|(_, effect)| effect);
    let only = match effect {
        Some(Effect::Limits { only }) => Some(state.words(only, setting.language()).to_owned()),
        Some(Effect::Establishes | Effect::Excludes) | None => None,
    };
    CitedElement {
        element: setting.name(Target::Element(id)).to_owned(),
        effect: effect.map(effect_word),
        only,
        value: authority
            .values
            .iter()
            .find(|(element, _)| *element == id)
            .map(|(_, value)| value.to_string()),
    }
}

const fn effect_word(effect: &Effect) -> &'static str {
    match effect {
        Effect::Establishes => "establishes",
        Effect::Limits { .. } => "limits",
        Effect::Excludes => "excludes",
    }
}

impl Setting<'_> {
    /// The citation of a law: official as a rule, and then the same in every language.
    pub(super) fn law(self, state: &State, law: &Law) -> String {
        state.words(&law.citation, self.language()).to_owned()
    }

    /// `Ley 26.364, art. 2`, or the title of a measure: without dates.
    pub(super) fn short_citation(self, state: &State, authority: &Authority) -> String {
        match &authority.kind {
            AuthorityKind::Provision { law, article } => {
                let law = state.laws.get(*law);
                let citation = law.map(|law| self.law(state, law)).unwrap_or_default();
                let article = state.words(article, self.language());
                let numbered = article.starts_with(|first: char| first.is_ascii_digit())
                    && !article.contains("U.S.C.");
                // Laws in English number sections, the others articles.
                let key = if law.is_some_and(|law| law.language == "en") {
                    "article-section"
                } else {
                    "article-numbered"
                };
                let place = if numbered {
                    self.locale.say(key, &[("article", article.into())])
                } else {
                    article.to_owned()
                };
                format!("{citation}, {place}")
            }
            AuthorityKind::Measure { kind, title } => {
                format!(
                    "{} ({})",
                    state.words(title, self.language()),
                    self.locale.measure_kind(*kind)
                )
            }
        }
    }

    /// The citation with its dates, and with all that is doubtful about it.
    pub(super) fn full_citation(self, state: &State, authority: &Authority) -> Text {
        let mut text = Text::citation(self.short_citation(state, authority));
        let mut remarks = vec![self.in_force(authority.period)];
        remarks.extend(self.locale.precision(authority.precision));
        remarks.extend(
            authority
                .uncertain
                .iter()
                .map(|&uncertain| self.locale.uncertain(uncertain)),
        );
        if authority.basis != Basis::Text {
            remarks.push(self.locale.basis(authority.basis));
        }
        text.push(
            Style::Faint,
            format!(" ({})", remarks.join(&self.semicolon())),
        );
        text
    }

    /// What an authority says of these elements, a line for each effect: which it establishes, which it excludes, which it limits and how far.
    pub(super) fn effects(
        self,
        state: &State,
        authority: &Authority,
        elements: &[ElementId],
    ) -> Vec<String> {
        let said = |wanted: fn(&Effect) -> bool| {
            let effects = elements.iter().filter(|id| {
                authority
                    .effects
                    .iter()
                    .any(|(element, effect)| element == *id && wanted(effect))
            });
            effects.map(|&id| self.element(id).to_owned()).collect()
        };
        let sides: [(&str, Vec<String>); 2] = [
            (
                "route-establishes",
                said(|effect| matches!(effect, Effect::Establishes)),
            ),
            (
                "route-excludes",
                said(|effect| matches!(effect, Effect::Excludes)),
            ),
        ];
        let sides = sides.into_iter().filter(|(_, titles)| !titles.is_empty());
        let mut lines: Vec<String> = sides
            .map(|(key, titles)| {
                self.locale
                    .say(key, &[("elements", titles.join(&self.semicolon()).into())])
            })
            .collect();
        for (id, effect) in &authority.effects {
            if let Effect::Limits { only } = effect
                && elements.contains(id)
            {
                lines.push(self.locale.say(
                    "route-limits",
                    &[
                        ("element", self.element(*id).into()),
                        ("only", state.words(only, self.language()).into()),
                    ],
                ));
            }
        }
        lines
    }

    /// `in force from 9 May 2008 until 5 January 2013`
    pub(super) fn in_force(self, period: Period) -> String {
        let from = self.locale.date(period.from);
        match period.until {
            Some(until) => {
                let until = self.locale.date(until);
                self.locale.say(
                    "in-force-between",
                    &[("from", from.into()), ("until", until.into())],
                )
            }
            None => self.locale.say("in-force-since", &[("from", from.into())]),
        }
    }
}
