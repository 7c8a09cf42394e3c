//! The report of the standards: each article of each instrument, what encodes it, what that rests on, how many states meet it.

use serde::Serialize;

use super::document::{Document, Item, Style, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Spacing, Table};
use super::{Receipt, Report};
use crate::assessment::{Assessment, Outcome};
use crate::rulebook::{ArticleId, Rule, RuleId};
use crate::standards::Standard;
use crate::syntax::tree::RuleScope;
use crate::verdict::Grade;

#[derive(Serialize)]
struct Counted<'r> {
    receipt: &'r Receipt,
    standards: usize,
    encoded: usize,
    articles: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    instrument: String,
    article: String,
    words: String,
    standards: usize,
    encoded: bool,
    rules: Vec<RuleEntry>,
    restated_by: Vec<String>,
    indicators: Vec<String>,
    elements: Vec<String>,
}

#[derive(Serialize)]
struct RuleEntry {
    id: String,
    title: String,
    binds: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    states: Option<Tally>,
}

/// How many states meet a rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
struct Tally {
    met: usize,
    partly_met: usize,
    not_met: usize,
    open: usize,
    not_applicable: usize,
}

/// The standards, with how many of the states in the lanes of the assessment meet each rule.
#[must_use]
pub fn standards<'r, 'a>(
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    standards: &'r [Standard],
    receipt: &'r Receipt,
) -> Report<'r> {
    let words = Words {
        setting,
        assessment,
    };
    Report::received(
        (setting, receipt),
        words,
        move |words| words.document(standards),
        move |words| words.rows(standards),
        move |words| {
            let (encoded, all) = count(standards);
            let articles = standards.iter();
            super::json(&Counted {
                receipt,
                standards: all,
                encoded,
                articles: articles.map(|standard| words.entry(standard)).collect(),
            })
        },
    )
}

/// How many standards are encoded, and how many there are.
fn count(standards: &[Standard]) -> (usize, usize) {
    let encoded = standards.iter().filter(|standard| standard.is_encoded());
    (
        encoded.map(|standard| standard.count).sum(),
        standards.iter().map(|standard| standard.count).sum(),
    )
}

struct Words<'r, 'a> {
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
}

impl<'a> Words<'_, 'a> {
    fn document(&self, standards: &[Standard]) -> Document {
        let word = |key| self.setting.word(key).into();
        let mut document = Document::new();
        document.heading(1, self.setting.word("standards-title"));
        document.paragraph(self.setting.locale.say(
            "standards-summary",
            &[
                ("states", self.assessment.lanes().len().into()),
                ("met", word("outcome-met")),
                ("partly", word("outcome-partly-met")),
                ("not_met", word("outcome-not-met")),
                ("not_applicable", word("outcome-not-applicable")),
            ],
        ));
        document.table(self.table(standards));
        self.closing(&mut document, standards);
        document
    }

    fn rule(&self, id: RuleId) -> Option<&'a Rule> {
        self.setting.rulebook.rules().get(id.index())
    }

    fn rule_names(&self, ids: &[RuleId]) -> Vec<String> {
        let rules = ids.iter().filter_map(|&id| self.rule(id));
        rules.map(|rule| rule.name.clone()).collect()
    }

    fn indicator_names(&self, standard: &Standard) -> Vec<String> {
        let all = self.setting.rulebook.indicators();
        let named = standard
            .indicators
            .iter()
            .filter_map(|&place| all.get(place));
        named.map(|indicator| indicator.name.clone()).collect()
    }

    /// How many states meet a rule; none for a rule of a route.
    fn tally(&self, id: RuleId) -> Option<Tally> {
        if self.rule(id)?.scope() == RuleScope::Route {
            return None;
        }
        let mut tally = Tally::default();
        for lane in 0..self.assessment.lanes().len() {
            let place = match self.assessment.rule(lane, id) {
                Outcome::NotApplicable => &mut tally.not_applicable,
                Outcome::Verdict(verdict) if !verdict.is_settled() => &mut tally.open,
                Outcome::Verdict(verdict) => match verdict.at_least {
                    Grade::Fully => &mut tally.met,
                    Grade::Partly => &mut tally.partly_met,
                    Grade::None => &mut tally.not_met,
                },
            };
            *place += 1;
        }
        Some(tally)
    }

    /// Each article with its rules, one below the other.
    fn table(&self, standards: &[Standard]) -> Table {
        let mut columns: Vec<Column> = ["column-article", "column-rules", "column-rests-on"]
            .map(|key| Column::new(self.setting.word(key), Alignment::Left))
            .to_vec();
        columns.push(Column::new(
            self.setting.word("column-states-tally"),
            Alignment::Right,
        ));
        let mut table = Table::new("", columns);
        table.sections = self.setting.word("column-section").into();
        table.spacing = Spacing::Open;
        let mut section = None;
        for standard in standards {
            let instrument = standard.article.instrument;
            if section != Some(instrument) {
                section = Some(instrument);
                let declared = self.setting.rulebook.instruments().get(instrument.index());
                table
                    .section(declared.map_or("", |found| found.title.get(self.setting.language())));
            }
            for row in self.article(standard) {
                table.row(row);
            }
        }
        table
    }

    /// The rows of one article: one a rule; one in all where there is none.
    fn article(&self, standard: &Standard) -> Vec<Vec<Text>> {
        let mut head = self.setting.article_words(standard.article);
        let elements: Vec<&str> = standard
            .elements
            .iter()
            .map(|&id| self.setting.element(id))
            .collect();
        let mut rests = Text::plain(elements.join(&self.setting.semicolon()));
        let mut rows = Vec::new();
        for &id in &standard.rules {
            rows.push(vec![
                std::mem::take(&mut head),
                self.rule_cell(id),
                std::mem::take(&mut rests),
                self.tally_cell(id),
            ]);
        }
        let mut others = Vec::new();
        for (key, names) in [
            ("standards-restated", self.rule_names(&standard.restated_by)),
            ("standards-measured", self.indicator_names(standard)),
        ] {
            if !names.is_empty() {
                let names = names.join(", ");
                others.push(self.setting.locale.say(key, &[("names", names.into())]));
            }
        }
        if rows.is_empty() && standard.restated_by.is_empty() {
            others.push(self.setting.word("standards-no-rule"));
        }
        if !others.is_empty() {
            let others = Text::faint(others.join("\n"));
            rows.push(vec![head, others, rests, Text::new()]);
        }
        rows
    }

    fn rule_cell(&self, id: RuleId) -> Text {
        let Some(rule) = self.rule(id) else {
            return Text::new();
        };
        let mut text = Text::citation(&rule.name);
        text.push(
            Style::Plain,
            format!("\n{}", rule.title.get(self.setting.language())),
        );
        text
    }

    /// `5 · 2 · 1 · 1`: met, partly met, not met, open.
    fn tally_cell(&self, id: RuleId) -> Text {
        match self.tally(id) {
            None => Text::faint(self.setting.word("standards-route")),
            Some(tally) => {
                let numbers = [tally.met, tally.partly_met, tally.not_met, tally.open];
                let mut words = numbers
                    .map(|number| number.to_string())
                    .join("\u{a0}·\u{a0}");
                if tally.not_applicable > 0 {
                    words = format!("{words}\n(–\u{a0}{})", tally.not_applicable);
                }
                Text::plain(words)
            }
        }
    }

    /// The count, how it was made, and the articles without a rule.
    fn closing(&self, document: &mut Document, standards: &[Standard]) {
        let locale = self.setting.locale;
        for of_instrument in
            standards.chunk_by(|one, two| one.article.instrument == two.article.instrument)
        {
            let all: usize = of_instrument.iter().map(|standard| standard.count).sum();
            let instrument = of_instrument.first().and_then(|standard| {
                let id = standard.article.instrument;
                self.setting.rulebook.instruments().get(id.index())
            });
            if let Some(instrument) = instrument {
                let title = instrument.title.get(self.setting.language());
                document.item(Item::new(
                    0,
                    locale.say(
                        "standards-of",
                        &[("count", all.into()), ("instrument", title.into())],
                    ),
                ));
            }
        }
        let (encoded, all) = count(standards);
        document.paragraph(Text::strong(locale.say(
            "standards-count",
            &[("encoded", encoded.into()), ("count", all.into())],
        )));
        document.paragraph(Text::faint(self.setting.word("standards-how-counted")));
        let read_along: Vec<ArticleId> = standards
            .iter()
            .filter(|standard| standard.count == 0)
            .map(|standard| standard.article)
            .collect();
        if !read_along.is_empty() {
            let articles = self.setting.articles(&read_along);
            document.paragraph(Text::faint(
                locale.say("standards-read-along", &[("articles", articles.into())]),
            ));
        }
        let without: Vec<ArticleId> = standards
            .iter()
            .filter(|standard| !standard.is_encoded())
            .map(|standard| standard.article)
            .collect();
        document.paragraph(if without.is_empty() {
            self.setting.word("standards-none-without")
        } else {
            let articles = self.setting.articles(&without);
            locale.say("standards-without", &[("articles", articles.into())])
        });
    }

    fn entry(&self, standard: &Standard) -> Entry {
        let instruments = self.setting.rulebook.instruments();
        let instrument = instruments.get(standard.article.instrument.index());
        let article =
            instrument.and_then(|found| found.articles.get(standard.article.article as usize));
        let rules = standard.rules.iter().filter_map(|&id| {
            let rule = self.rule(id)?;
            Some(RuleEntry {
                id: rule.name.clone(),
                title: rule.title.get(self.setting.language()).to_owned(),
                binds: match rule.scope() {
                    RuleScope::State => "state",
                    RuleScope::Route => "route",
                },
                states: self.tally(id),
            })
        });
        let elements = self.setting.rulebook.elements();
        Entry {
            instrument: instrument
                .map(|found| found.name.clone())
                .unwrap_or_default(),
            article: article.map(|found| found.label.clone()).unwrap_or_default(),
            words: article
                .map(|found| found.texts.get(self.setting.language()).to_owned())
                .unwrap_or_default(),
            standards: standard.count,
            encoded: standard.is_encoded(),
            rules: rules.collect(),
            restated_by: self.rule_names(&standard.restated_by),
            indicators: self.indicator_names(standard),
            elements: standard
                .elements
                .iter()
                .filter_map(|id| elements.get(id.index()))
                .map(|element| element.name.clone())
                .collect(),
        }
    }

    /// One row a rule of an article, nothing left out: what a spreadsheet wants.
    fn rows(&self, standards: &[Standard]) -> Table {
        let columns = [
            "column-instrument",
            "column-article",
            "column-words",
            "column-rule",
            "column-binds",
            "outcome-met",
            "outcome-partly-met",
            "outcome-not-met",
            "column-open",
            "outcome-not-applicable",
            "column-restated",
            "column-indicators",
            "column-rests-on",
        ];
        let columns = columns.map(|key| Column::new(self.setting.word(key), Alignment::Left));
        let mut table = Table::new("", columns.to_vec());
        for standard in standards {
            let entry = self.entry(standard);
            let tail = [&entry.restated_by, &entry.indicators, &entry.elements]
                .map(|names| Text::plain(names.join(" ")));
            let head = [&entry.instrument, &entry.article, &entry.words].map(Text::plain);
            let mut rules = entry
                .rules
                .iter()
                .map(|rule| self.rule_cells(rule))
                .collect::<Vec<_>>();
            if rules.is_empty() {
                rules.push(vec![Text::new(); 7]);
            }
            for rule in rules {
                let cells = head.iter().cloned().chain(rule).chain(tail.iter().cloned());
                table.row(cells.collect());
            }
        }
        table
    }

    /// Its name, whom it binds, and how many states meet it.
    fn rule_cells(&self, rule: &RuleEntry) -> Vec<Text> {
        let numbers = rule.states.map_or_else(
            || [const { String::new() }; 5],
            |tally| {
                [
                    tally.met,
                    tally.partly_met,
                    tally.not_met,
                    tally.open,
                    tally.not_applicable,
                ]
                .map(|number| number.to_string())
            },
        );
        let binds = if rule.states.is_some() {
            "standards-state"
        } else {
            "standards-route"
        };
        let mut cells = vec![
            Text::citation(&rule.id),
            Text::plain(self.setting.word(binds)),
        ];
        cells.extend(numbers.iter().map(Text::plain));
        cells
    }
}
