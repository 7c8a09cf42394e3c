//! The table of concordance: each article of an instrument beside the provisions of a state that answer it; and the other way round, each article of
//! the state's laws beside the standards that it serves.

mod by_law;

use serde::Serialize;

use super::citation::{Citation, citation};
use super::document::{Document, Item, Style, Text};
use super::proof::{Detail, MissingStep, Named, Words as ProofWords};
use super::setting::Setting;
use super::table::{Alignment, Column, Spacing, Table};
use super::verdicts::bound;
use super::{Receipt, Report};
use crate::assessment::{Assessment, Outcome};
use crate::concordance::Answer;
use crate::corpus::{Authority, State, StateCode};
use crate::rulebook::{ArticleId, ElementId, InstrumentId, Rule, RuleId, Target};

pub use by_law::concordance_by_law;

#[derive(Serialize)]
struct Concordance<'r> {
    receipt: &'r Receipt,
    state: StateCode,
    rows: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    instrument: String,
    article: String,
    words: String,
    rule: String,
    title: String,
    /// `met`, …, `not applicable`; none for a rule that binds the states of a route together.
    verdict: Option<&'static str>,
    provisions: Vec<Citation>,
    missing: Vec<MissingStep>,
    looked_in: Vec<Silent>,
}

#[derive(Serialize)]
struct Silent {
    laws: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// The articles of the instruments, each with the provisions of the state of the one lane that answer it.
#[must_use]
pub fn concordance<'r, 'a>(
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    answers: &'r [Answer],
    receipt: &'r Receipt,
) -> Report<'r> {
    let Some(words) = Words::new(setting, assessment) else {
        return Report::empty();
    };
    Report::received(
        (setting, receipt),
        words,
        move |words| {
            let table = words.articles(answers);
            words.document("concordance-title", table)
        },
        move |words| words.article_rows(answers),
        move |words| {
            super::json(&Concordance {
                receipt,
                state: words.state.code,
                rows: answers.iter().map(|answer| words.entry(answer)).collect(),
            })
        },
    )
}

struct Words<'r, 'a> {
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    state: &'a State,
}

impl<'r, 'a> Words<'r, 'a> {
    fn new(setting: Setting<'a>, assessment: &'r Assessment<'a>) -> Option<Self> {
        let state = assessment.lanes().first()?.state;
        Some(Self {
            setting,
            assessment,
            state,
        })
    }

    fn document(&self, title: &str, table: Table) -> Document {
        let mut document = Document::new();
        self.opening(&mut document, title);
        document.table(table);
        let ours = self.setting.word("concordance-summary-is-ours");
        document.paragraph(Text::faint(ours));
        document
    }

    fn opening(&self, document: &mut Document, title: &str) {
        let locale = self.setting.locale;
        let state = self.setting.state(self.state);
        document.heading(1, locale.say(title, &[("state", state.into())]));
        let on = self.assessment.lanes().first().map(|lane| lane.on);
        let on = on.map(|on| locale.date(on)).unwrap_or_default();
        document.paragraph(locale.say("concordance-on", &[("date", on.into())]));
        let Some(evidence) = self.assessment.evidence(0) else {
            return;
        };
        for &place in evidence.offence_looked_for() {
            if let Some(none) = self.state.no_offences.get(place) {
                let laws = locale.list(&self.laws_named(&none.looked_in));
                document.item(Item::new(
                    0,
                    locale.say("concordance-no-offence", &[("laws", laws.into())]),
                ));
            }
        }
    }

    fn laws_named(&self, laws: &[usize]) -> Vec<String> {
        let laws = laws.iter().filter_map(|&law| self.state.laws.get(law));
        laws.map(|law| self.setting.law(self.state, law)).collect()
    }

    fn rule(&self, id: RuleId) -> Option<&'a Rule> {
        self.setting.rulebook.rules().get(id.index())
    }

    fn instrument_title(&self, id: InstrumentId) -> &'a str {
        let instrument = self.setting.rulebook.instruments().get(id.index());
        instrument.map_or("", |found| found.title.get(self.setting.language()))
    }

    /// The article and its words, where they are not told in the row before; the rule by which they are judged.
    fn article(&self, answer: &Answer, before: Option<ArticleId>) -> Text {
        let mut text = Text::new();
        if before != Some(answer.article) {
            text = self.setting.article_words(answer.article);
        }
        let gap = if text.is_empty() { "" } else { "\n" };
        text.with(
            Style::Faint,
            format!("{gap}{}", self.setting.name(Target::Rule(answer.rule))),
        )
    }

    fn articles(&self, answers: &[Answer]) -> Table {
        let columns = [
            "column-article",
            "column-provisions",
            "column-verdict",
            "column-summary",
            "column-remark",
        ];
        let columns = columns.map(|key| Column::new(self.setting.word(key), Alignment::Left));
        let mut table = Table::new("", columns.to_vec());
        table.sections = self.setting.word("column-instrument").into();
        table.spacing = Spacing::Open;
        let (mut section, mut before) = (None, None);
        let mut told: Vec<usize> = Vec::new();
        for answer in answers {
            if section != Some(answer.article.instrument) {
                section = Some(answer.article.instrument);
                table.section(self.instrument_title(answer.article.instrument));
            }
            if before != Some(answer.article) {
                told.clear();
            }
            table.row(vec![
                self.article(answer, before),
                self.provisions(answer),
                self.verdict(answer),
                self.summaries(answer, &mut told),
                self.remark(answer),
            ]);
            before = Some(answer.article);
        }
        table
    }

    fn authorities<'s>(
        &'s self,
        answer: &'s Answer,
    ) -> impl Iterator<Item = (&'a Authority, &'s [ElementId])> {
        answer.authorities.iter().filter_map(|(place, elements)| {
            Some((self.state.authorities.get(*place)?, elements.as_slice()))
        })
    }

    /// The provisions that answer, numbered, each with what it establishes, limits or excludes.
    fn provisions(&self, answer: &Answer) -> Text {
        let mut text = Text::new();
        for (number, (authority, elements)) in self.authorities(answer).enumerate() {
            let gap = if number == 0 { "" } else { "\n" };
            text.push(Style::Plain, format!("{gap}({}) ", number + 1));
            text.append(self.setting.full_citation(self.state, authority));
            for line in self.said(authority, elements) {
                text.push(Style::Plain, format!("\n{line}"));
            }
        }
        text
    }

    /// What an authority says of these elements, the values that it fixes included.
    fn said(&self, authority: &Authority, elements: &[ElementId]) -> Vec<String> {
        let mut lines = self.setting.effects(self.state, authority, elements);
        for (element, value) in &authority.values {
            if elements.contains(element) {
                lines.push(self.setting.locale.say(
                    "concordance-fixes",
                    &[
                        ("element", self.setting.element(*element).into()),
                        ("quantity", self.setting.locale.quantity(value).into()),
                    ],
                ));
            }
        }
        lines
    }

    fn verdict(&self, answer: &Answer) -> Text {
        let Some(outcome) = answer.outcome else {
            return Text::faint(self.setting.word("concordance-route"));
        };
        let mut text = Text::outcome(outcome, self.setting.locale);
        let is_unbound = || {
            self.rule(answer.rule)
                .and_then(|rule| bound(self.assessment, 0, rule))
                == Some(false)
        };
        if outcome != Outcome::NotApplicable && is_unbound() {
            text.push(
                Style::Faint,
                format!(" ({})", self.setting.word("route-unbound")),
            );
        }
        text
    }

    /// What the provisions say, in our words, by their numbers; what was told for the same article is not told again.
    fn summaries(&self, answer: &Answer, told: &mut Vec<usize>) -> Text {
        let mut lines = Vec::new();
        for (number, (place, _)) in answer.authorities.iter().enumerate() {
            let authority = self.state.authorities.get(*place);
            if let Some(says) = authority.and_then(|authority| authority.says.as_ref()) {
                let says = if told.contains(place) {
                    self.setting.word("concordance-see-above")
                } else {
                    told.push(*place);
                    let says = self.state.words(says, self.setting.language());
                    says.to_owned()
                };
                lines.push(format!("({}) {says}", number + 1));
            }
        }
        Text::plain(lines.join("\n"))
    }

    /// What is missing, where one looked, what contradicts itself, what nobody has looked for.
    fn remark(&self, answer: &Answer) -> Text {
        let mut lines = self.proof_words().missing(&answer.missing, Named::Never);
        for silence in self.silences(answer) {
            let laws = self.setting.locale.list(&silence.laws);
            let mut text = Text::plain(
                self.setting
                    .locale
                    .say("why-silent", &[("laws", laws.into())]),
            );
            if let Some(note) = silence.note {
                text.push(Style::Faint, format!(" ({note})"));
            }
            lines.push(text);
        }
        let mut text = Text::new();
        for (number, line) in lines.into_iter().enumerate() {
            if number > 0 {
                text.push(Style::Plain, "\n");
            }
            text.append(line);
        }
        text
    }

    const fn proof_words(&self) -> ProofWords<'r, 'a> {
        ProofWords {
            setting: self.setting,
            assessment: self.assessment,
            detail: Detail::Decisive,
        }
    }

    fn silences(&self, answer: &Answer) -> Vec<Silent> {
        let silences = answer
            .silences
            .iter()
            .filter_map(|&place| self.state.silences.get(place));
        let mut told: Vec<Silent> = Vec::new();
        for silence in silences {
            let note = silence
                .note
                .as_ref()
                .map(|note| self.state.words(note, self.setting.language()).to_owned());
            let laws = self.laws_named(&silence.looked_in);
            if !told
                .iter()
                .any(|told| told.laws == laws && told.note == note)
            {
                told.push(Silent { laws, note });
            }
        }
        told
    }

    fn entry(&self, answer: &Answer) -> Entry {
        let (instrument, article, words) = self.names_of(answer.article);
        let words_of = |outcome: Outcome| {
            let verdict = outcome.verdict();
            verdict.map_or("not applicable", |verdict| verdict.kind().words())
        };
        Entry {
            instrument,
            article,
            words,
            rule: self.setting.name(Target::Rule(answer.rule)).to_owned(),
            title: self.setting.title(Target::Rule(answer.rule)).to_owned(),
            verdict: answer.outcome.map(words_of),
            provisions: self
                .authorities(answer)
                .map(|(authority, elements)| {
                    citation(self.setting, self.state, authority, elements)
                })
                .collect(),
            missing: answer
                .missing
                .iter()
                .filter_map(|missing| self.proof_words().missing_step(missing))
                .collect(),
            looked_in: self.silences(answer),
        }
    }

    /// The name of the instrument, the label of the article, its words.
    fn names_of(&self, article: ArticleId) -> (String, String, String) {
        let instruments = self.setting.rulebook.instruments();
        let instrument = instruments.get(article.instrument.index());
        let declared = instrument.and_then(|found| found.articles.get(article.article as usize));
        (
            instrument
                .map(|found| found.name.clone())
                .unwrap_or_default(),
            declared
                .map(|found| found.label.clone())
                .unwrap_or_default(),
            declared
                .map(|found| found.texts.get(self.setting.language()).to_owned())
                .unwrap_or_default(),
        )
    }

    /// One row a provision of an answer; one without provision where there is none.
    fn article_rows(&self, answers: &[Answer]) -> Table {
        let columns = [
            "column-instrument",
            "column-article",
            "column-words",
            "column-rule",
            "column-verdict",
            "column-provision",
            "column-says",
            "column-summary",
            "column-remark",
        ];
        let columns = columns.map(|key| Column::new(self.setting.word(key), Alignment::Left));
        let mut table = Table::new("", columns.to_vec());
        for answer in answers {
            let (instrument, article, words) = self.names_of(answer.article);
            let head = vec![
                Text::plain(instrument),
                Text::plain(article),
                Text::plain(words),
                Text::citation(self.setting.name(Target::Rule(answer.rule))),
                self.verdict(answer),
            ];
            let mut provisions: Vec<[Text; 3]> = self
                .authorities(answer)
                .map(|(authority, elements)| {
                    let says = authority.says.as_ref();
                    let says = says.map(|says| self.state.words(says, self.setting.language()));
                    [
                        self.setting.full_citation(self.state, authority),
                        Text::plain(
                            self.said(authority, elements)
                                .join(&self.setting.semicolon()),
                        ),
                        Text::plain(says.unwrap_or_default()),
                    ]
                })
                .collect();
            if provisions.is_empty() {
                provisions.push([Text::new(), Text::new(), Text::new()]);
            }
            for provision in provisions {
                let mut row = head.clone();
                row.extend(provision);
                row.push(self.remark(answer));
                table.row(row);
            }
        }
        table
    }
}
