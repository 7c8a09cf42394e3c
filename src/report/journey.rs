//! The report of a route: where the laws of its states part, and what follows.

mod rows;
mod values;

use super::document::{Document, Item, Style, Text};
use super::proof::{Detail, Named, Words};
use super::setting::Setting;
use super::{Receipt, Report};
use crate::assessment::{Assessment, Outcome};
use crate::corpus::{self, Flow, State, StateCode};
use crate::explain::{self, Cited, Lack, Missing, Reason};
use crate::route::{self, Comparison, Position};
use crate::rulebook::{Rule, RuleId, Target};
use crate::syntax::tree::{Duty, RuleScope};
use crate::verdict::{Grade, Verdict};

/// The most citations shown for one state; the rest is counted, and told by `comity why`.
const CITATIONS: usize = 4;
/// The most missing elements named for one state.
const MISSING: usize = 6;

/// What is compared along a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared {
    /// Rules.
    Rules,
    /// Elements.
    Elements,
}

/// The report of a route; the lanes of the assessment are those of [`route::lanes`].
#[must_use]
pub fn journey<'r, 'a>(
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    compared: Compared,
    receipt: &'r Receipt,
) -> Report<'r> {
    let comparison = match compared {
        Compared::Rules => route::compare_rules(assessment),
        Compared::Elements => route::compare_elements(assessment),
    };
    let report = JourneyReport {
        compared,
        setting,
        assessment,
        comparison,
        route_rules: route_rules(setting, assessment),
    };
    Report::received(
        (setting, receipt),
        report,
        move |report| {
            let mut document = Document::new();
            report.opening(&mut document);
            report.divergences(&mut document);
            report.route_rules(&mut document);
            report.not_compared(&mut document);
            document
        },
        JourneyReport::table,
        move |report| super::json(&report.entries(receipt)),
    )
}

/// Every route rule with its reason, the heaviest duty first.
fn route_rules<'a>(
    setting: Setting<'a>,
    assessment: &Assessment<'a>,
) -> Vec<(RuleId, &'a Rule, Reason)> {
    let rules = setting
        .rules()
        .into_iter()
        .filter(|(_, rule)| rule.scope() == RuleScope::Route);
    let mut rules: Vec<_> = rules
        .map(|(id, rule)| (id, rule, route::why_route_rule(assessment, id, usize::MAX)))
        .collect();
    rules.sort_by_key(|(_, rule, _)| rule.duty);
    rules
}

struct JourneyReport<'s, 'a> {
    setting: Setting<'a>,
    assessment: &'s Assessment<'a>,
    compared: Compared,
    comparison: Comparison,
    route_rules: Vec<(RuleId, &'a Rule, Reason)>,
}

impl<'a> JourneyReport<'_, 'a> {
    fn opening(&self, document: &mut Document) {
        let locale = self.setting.locale;
        let lanes = 0..self.assessment.lanes().len();
        let states: Vec<String> = lanes
            .clone()
            .map(|lane| self.setting.lane(self.assessment, lane))
            .collect();
        document.heading(1, states.join(" → "));
        let placed: Vec<String> = lanes
            .map(|lane| self.setting.placed(self.assessment, lane))
            .collect();
        let on = self
            .assessment
            .lanes()
            .first()
            .map(|lane| locale.date(lane.on))
            .unwrap_or_default();
        document.paragraph(locale.say(
            "route-opening",
            &[("states", locale.list(&placed).into()), ("date", on.into())],
        ));
        self.documented(document);
        let fallen = self
            .route_rules
            .iter()
            .filter(|(_, _, reason)| falls_short(reason.outcome))
            .count();
        let heavy = self
            .comparison
            .divergences
            .iter()
            .filter(|divergence| divergence.duty == Some(Duty::Shall))
            .count();
        document.paragraph(locale.say(
            match self.compared {
                Compared::Rules => "route-summary",
                Compared::Elements => "route-summary-elements",
            },
            &[
                ("divergences", self.comparison.divergences.len().into()),
                ("heavy", heavy.into()),
                ("route", fallen.into()),
                ("open", self.comparison.open.len().into()),
                ("agreed", self.comparison.agreed.len().into()),
            ],
        ));
    }

    /// The documented flows that run along the route, or along a part of it, each with its source.
    fn documented(&self, document: &mut Document) {
        let stops: Vec<StateCode> = self
            .assessment
            .lanes()
            .iter()
            .map(|lane| lane.state.code)
            .collect();
        let place = |code: &StateCode| stops.iter().position(|stop| stop == code);
        let mut stated: Vec<&State> = Vec::new();
        for lane in self.assessment.lanes() {
            if !stated.iter().any(|state| state.code == lane.state.code) {
                stated.push(lane.state);
            }
        }
        let along = |flow: &Flow| {
            let places: Option<Vec<usize>> = flow.path.iter().map(place).collect();
            places.is_some_and(|places| places.is_sorted_by(|before, after| before < after))
        };
        let language = self.setting.language();
        let told = |(code, text): &(StateCode, String)| {
            let state = stated.iter().find(|state| state.code == *code);
            state
                .map_or(text.as_str(), |state| state.words(text, language))
                .to_owned()
        };
        let flows = corpus::flows(stated.iter().copied()).into_iter();
        let flows: Vec<Flow> = flows.filter(along).collect();
        if flows.is_empty() {
            document.paragraph(Text::faint(self.setting.word("route-undocumented")));
        }
        for flow in flows {
            let stops = flow.path.iter().filter_map(place);
            let names: Vec<String> = stops
                .map(|lane| self.setting.lane(self.assessment, lane))
                .collect();
            let sources: Vec<String> = flow.sources.iter().map(told).collect();
            let words = [
                ("path", names.join(" → ").into()),
                ("source", sources.join(&self.setting.semicolon()).into()),
            ];
            document.item(Item::new(
                0,
                Text::faint(self.setting.locale.say("route-documented", &words)),
            ));
        }
    }

    fn divergences(&self, document: &mut Document) {
        document.heading(2, self.setting.word("route-divergences"));
        if self.comparison.divergences.is_empty() {
            document.paragraph(self.setting.word("route-no-divergence"));
        }
        for (number, divergence) in self.comparison.divergences.iter().enumerate() {
            document.heading(
                3,
                format!("{}. {}", number + 1, self.setting.title(divergence.of)),
            );
            document.paragraph(self.subject(divergence.of));
            for position in [Position::Ahead, Position::Behind, Position::Open] {
                for (lane, (outcome, stands)) in divergence.standings.iter().enumerate() {
                    if *stands == position {
                        self.standing(document, divergence.of, (lane, *outcome), position);
                    }
                }
            }
            if let Some(consequence) = self.consequence(divergence.of) {
                document.item(Item::new(0, self.in_practice(consequence)));
            }
        }
    }

    /// What a divergence is about: articles, duty, pillar; of an element its name.
    fn subject(&self, of: Target) -> Text {
        match of {
            Target::Rule(id) => self
                .setting
                .rulebook
                .rules()
                .get(id.index())
                .map(|rule| self.setting.rule_line(rule))
                .unwrap_or_default(),
            Target::Element(_) => Text::faint(self.setting.name(of)),
        }
    }

    fn consequence(&self, of: Target) -> Option<&'a str> {
        match of {
            Target::Rule(id) => {
                let rule = self.setting.rulebook.rules().get(id.index())?;
                rule.consequence
                    .as_ref()
                    .map(|texts| texts.get(self.setting.language()))
            }
            Target::Element(_) => None,
        }
    }

    fn in_practice(&self, consequence: &str) -> Text {
        Text::strong(format!("{} ", self.setting.word("route-in-practice")))
            .with(Style::Plain, consequence)
    }

    /// One state of a divergence: its verdict, the provisions that it rests on, what is missing.
    fn standing(
        &self,
        document: &mut Document,
        of: Target,
        (lane, outcome): (usize, Outcome),
        position: Position,
    ) {
        let key = match position {
            Position::Ahead => "route-ahead",
            Position::Behind => "route-behind",
            Position::Open | Position::NotApplicable => "route-open",
        };
        let mut text = Text::plain(format!("{} ", self.setting.word(key)));
        text.push(Style::Strong, self.setting.placed(self.assessment, lane));
        text.push(Style::Plain, self.setting.colon());
        text.append(Text::outcome(outcome, self.setting.locale));
        if let Target::Rule(id) = of
            && let Some(rule) = self.setting.rulebook.rules().get(id.index())
            && super::verdicts::bound(self.assessment, lane, rule) == Some(false)
        {
            text.push(
                Style::Faint,
                format!(" ({})", self.setting.word("route-unbound")),
            );
        }
        document.item(Item::new(0, text));
        let reason = explain::why(self.assessment, lane, of, usize::MAX);
        self.grounds(document, &reason, 1);
        if outcome
            .verdict()
            .is_some_and(|verdict| verdict.at_most < Grade::Fully || verdict.is_conflict())
        {
            // Limits are told with their provisions.
            let missing: Vec<Missing> = explain::missing(&reason)
                .into_iter()
                .filter(|missing| missing.lack != Lack::Limited)
                .collect();
            self.missing(document, &missing, (1, Named::Never));
        }
    }

    /// The provisions that a verdict rests on.
    fn grounds(&self, document: &mut Document, reason: &Reason, depth: usize) {
        let cited = explain::cited(reason);
        for cited in cited.iter().take(CITATIONS) {
            if let Some(text) = self.ground(cited) {
                document.item(Item::new(depth, text));
            }
        }
        if cited.len() > CITATIONS {
            let more = cited.len() - CITATIONS;
            document.item(Item::new(
                depth,
                Text::faint(
                    self.setting
                        .locale
                        .say("route-more", &[("count", more.into())]),
                ),
            ));
        }
    }

    /// A provision, and the elements that it establishes, limits or excludes here.
    fn ground(&self, cited: &Cited) -> Option<Text> {
        let state = self.assessment.lanes().get(cited.lane)?.state;
        let authority = state.authorities.get(cited.authority)?;
        let mut text = self.setting.full_citation(state, authority);
        for line in self.setting.effects(state, authority, &cited.elements) {
            text.push(Style::Plain, format!("\n{line}"));
        }
        Some(text)
    }

    /// What is missing for a verdict to be met in full.
    fn missing(
        &self,
        document: &mut Document,
        missing: &[Missing],
        (depth, named): (usize, Named),
    ) {
        let words = Words {
            setting: self.setting,
            assessment: self.assessment,
            detail: Detail::Decisive,
        };
        let lines = words.missing(missing, named);
        let more = lines.len().saturating_sub(MISSING);
        for line in lines.into_iter().take(MISSING) {
            let text = Text::plain(format!("{} ", self.setting.word("route-missing"))).then(line);
            document.item(Item::new(depth, text));
        }
        if more > 0 {
            document.item(Item::new(
                depth,
                Text::faint(
                    self.setting
                        .locale
                        .say("route-more-missing", &[("count", more.into())]),
                ),
            ));
        }
    }

    fn route_rules(&self, document: &mut Document) {
        document.heading(2, self.setting.word("route-rules"));
        for (number, (id, rule, reason)) in self.route_rules.iter().enumerate() {
            document.heading(
                3,
                format!("{}. {}", number + 1, self.setting.title(Target::Rule(*id))),
            );
            document.paragraph(
                Text::outcome(reason.outcome, self.setting.locale)
                    .with(Style::Plain, " · ")
                    .then(self.setting.rule_line(rule)),
            );
            if reason.outcome != Outcome::Verdict(Verdict::MET) {
                self.missing(
                    document,
                    &explain::missing(reason),
                    (0, Named::WhereSeveral),
                );
            }
            if falls_short(reason.outcome)
                && let Some(consequence) = self.consequence(Target::Rule(*id))
            {
                document.item(Item::new(0, self.in_practice(consequence)));
            }
        }
    }

    fn not_compared(&self, document: &mut Document) {
        document.heading(2, self.setting.word("route-not-compared"));
        document.paragraph(self.setting.word(if self.comparison.open.is_empty() {
            "route-nothing-open"
        } else {
            "route-open-explained"
        }));
        for divergence in &self.comparison.open {
            let mut text = Text::strong(self.setting.title(divergence.of));
            text.push(
                Style::Faint,
                format!(" ({})", self.setting.name(divergence.of)),
            );
            let standings: Vec<String> = divergence
                .standings
                .iter()
                .enumerate()
                .filter(|(_, (outcome, _))| *outcome != Outcome::NotApplicable)
                .map(|(lane, (outcome, _))| {
                    format!(
                        "{}{}{}",
                        self.setting.lane(self.assessment, lane),
                        self.setting.colon(),
                        self.setting.locale.outcome(*outcome)
                    )
                })
                .collect();
            text.push(
                Style::Plain,
                format!(" – {}", standings.join(&self.setting.semicolon())),
            );
            document.item(Item::new(0, text));
        }
    }
}

/// Whether a route rule is known not to be met in full.
fn falls_short(outcome: Outcome) -> bool {
    outcome
        .verdict()
        .is_some_and(|verdict| verdict.at_most < Grade::Fully && !verdict.is_conflict())
}
