//! What every report needs: the rule book and its words in one language.

use jiff::civil::Date;

use crate::assessment::{Assessment, Lane};
use crate::corpus::State;
use crate::language::Language;
use crate::locale::Locale;
use crate::report::document::{Style, Text};
use crate::rulebook::{Article, ArticleId, ElementId, Rule, RuleBook, RuleId, Target};
use crate::syntax::tree::RuleScope;

/// The rule book and its words in one language.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The rule book.
    pub rulebook: &'a RuleBook,
    /// The messages.
    pub locale: &'a Locale,
}

impl<'a> Setting<'a> {
    /// The language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.locale.language()
    }

    /// A message without blanks.
    pub(super) fn word(self, key: &str) -> String {
        self.locale.say(key, &[])
    }

    /// What stands between a name and what is said of it.
    pub(super) fn colon(self) -> String {
        self.word("colon")
    }

    /// What stands between the members of a list that have commas of their own.
    pub(super) fn semicolon(self) -> String {
        self.word("list-semicolon")
    }

    /// The group of an element, as the pattern that names it: `means.*`. The word is the rule book's own, and no word of a language.
    pub(super) fn group(self, target: Target) -> String {
        let group = self.name(target).split('.').next();
        format!("{}.*", group.unwrap_or_default())
    }

    /// The rules in the order in which they are shown: by instrument, the oldest first, then as declared.
    #[must_use]
    pub fn rules(self) -> Vec<(RuleId, &'a Rule)> {
        let mut rules: Vec<(RuleId, &Rule)> = self
            .rulebook
            .rules()
            .iter()
            .enumerate()
            .map(|(index, rule)| (RuleId::new(index), rule))
            .collect();
        rules.sort_by_key(|(_, rule)| {
            let instrument = rule.instrument();
            let adopted = instrument
                .and_then(|id| self.rulebook.instruments().get(id.index()))
                .map(|found| found.adopted);
            (adopted.unwrap_or(Date::MAX), instrument)
        });
        rules
    }

    /// The rules of states, in the order in which they are shown.
    #[must_use]
    pub fn state_rules(self) -> Vec<(RuleId, &'a Rule)> {
        self.rules()
            .into_iter()
            .filter(|(_, rule)| rule.scope() == RuleScope::State)
            .collect()
    }

    /// The name of a rule or element in the rule book.
    #[must_use]
    pub fn name(self, target: Target) -> &'a str {
        match target {
            Target::Rule(id) => self
                .rulebook
                .rules()
                .get(id.index())
                .map(|rule| rule.name.as_str()),
            Target::Element(id) => self
                .rulebook
                .elements()
                .get(id.index())
                .map(|element| element.name.as_str()),
        }
        .unwrap_or_default()
    }

    /// The title of a rule or element.
    #[must_use]
    pub fn title(self, target: Target) -> &'a str {
        match target {
            Target::Rule(id) => self
                .rulebook
                .rules()
                .get(id.index())
                .map(|rule| &rule.title),
            Target::Element(id) => self
                .rulebook
                .elements()
                .get(id.index())
                .map(|element| &element.title),
        }
        .map(|title| title.get(self.language()))
        .unwrap_or_default()
    }

    /// The title of an element.
    #[must_use]
    pub fn element(self, id: ElementId) -> &'a str {
        self.title(Target::Element(id))
    }

    /// `palermo art. 3(a), 3(b); untoc art. 34(2)`
    pub(super) fn articles(self, articles: &[ArticleId]) -> String {
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for article in articles {
            let Some(instrument) = self.rulebook.instruments().get(article.instrument.index())
            else {
                continue;
            };
            let label = instrument
                .articles
                .get(article.article as usize)
                .map(|article| self.shown_label(article));
            match groups.last_mut() {
                Some((name, labels)) if *name == instrument.name => labels.extend(label),
                Some(_) | None => groups.push((&instrument.name, label.into_iter().collect())),
            }
        }
        let group = |(instrument, labels): (&str, Vec<&str>)| {
            let article = self.article_label(&labels.join(", "));
            self.locale.say(
                "article-of",
                &[
                    ("instrument", instrument.into()),
                    ("article", article.into()),
                ],
            )
        };
        groups
            .into_iter()
            .map(group)
            .collect::<Vec<_>>()
            .join(&self.semicolon())
    }

    /// The label of an article. One that is words is English: in another language what the article asks stands in its place.
    fn shown_label(self, article: &'a Article) -> &'a str {
        let numbered = article
            .label
            .starts_with(|first: char| first.is_ascii_digit());
        let words = article
            .texts
            .exact(self.language())
            .filter(|_| !numbered && self.language() != Language::En);
        words.map_or(article.label.as_str(), |words| words.trim_end_matches('.'))
    }

    /// The label of an article, and below it what it asks in our words; a label that is English words only in English.
    pub(super) fn article_words(self, id: ArticleId) -> Text {
        let instrument = self.rulebook.instruments().get(id.instrument.index());
        let Some(article) = instrument.and_then(|found| found.articles.get(id.article as usize))
        else {
            return Text::new();
        };
        let words = article.texts.get(self.language());
        if self.shown_label(article) == article.label {
            let label = self.article_label(&article.label);
            Text::citation(label).with(Style::Plain, format!("\n{words}"))
        } else {
            Text::citation(words)
        }
    }

    /// `art. 3(c)`; a label that is words stands alone.
    pub(super) fn article_label(self, label: &str) -> String {
        if label.starts_with(|first: char| first.is_ascii_digit()) {
            self.locale
                .say("article-numbered", &[("article", label.into())])
        } else {
            label.to_owned()
        }
    }

    /// Name, source, duty and pillar of a rule, in one line.
    pub(super) fn rule_line(self, rule: &Rule) -> Text {
        let mut text = Text::citation(self.articles(&rule.source));
        for part in [
            self.locale.duty(rule.duty),
            self.locale.pillar(rule.pillar),
            rule.name.clone(),
        ] {
            text.push(Style::Faint, format!(" · {part}"));
        }
        text
    }

    /// The name of a state.
    #[must_use]
    pub fn state(self, state: &'a State) -> &'a str {
        state.name.get(self.language())
    }

    /// The name of the state of a lane.
    pub(super) fn lane(self, assessment: &Assessment<'a>, lane: usize) -> String {
        assessment
            .lanes()
            .get(lane)
            .map(|lane: &Lane<'a>| self.state(lane.state).to_owned())
            .unwrap_or_default()
    }

    /// The name of the state of a lane, with its place on the route.
    pub(super) fn placed(self, assessment: &Assessment<'a>, lane: usize) -> String {
        let role = assessment
            .lanes()
            .get(lane)
            .and_then(|lane| lane.roles.iter().next());
        let place = role.map(|role| self.locale.role(role)).unwrap_or_default();
        self.locale.say(
            "state-placed",
            &[
                ("state", self.lane(assessment, lane).into()),
                ("place", place.into()),
            ],
        )
    }
}
