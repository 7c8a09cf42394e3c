//! The report of a route as rows, for CSV.

use super::JourneyReport;
use crate::explain;
use crate::report::document::Text;
use crate::report::table::{Alignment, Column, Table};
use crate::route::Position;
use crate::rulebook::Target;

impl JourneyReport<'_, '_> {
    /// Divergences and what could not be compared as rows, a state each; then the route rules, a row each.
    pub(super) fn table(&self) -> Table {
        let keys = [
            "column-name",
            "column-title",
            "column-duty",
            "column-state",
            "column-place",
            "column-position",
            "column-verdict",
            "column-citations",
        ];
        let mut table = Table::new(
            "",
            keys.map(|key| Column::new(self.setting.word(key), Alignment::Left))
                .to_vec(),
        );
        for divergence in self
            .comparison
            .divergences
            .iter()
            .chain(&self.comparison.open)
        {
            for (lane, (outcome, position)) in divergence.standings.iter().enumerate() {
                let Some(at) = self.assessment.lanes().get(lane) else {
                    continue;
                };
                let cited = explain::cited(&explain::why(
                    self.assessment,
                    lane,
                    divergence.of,
                    usize::MAX,
                ));
                let citations = cited.iter().filter_map(|cited| {
                    let authority = at.state.authorities.get(cited.authority)?;
                    Some(self.setting.full_citation(at.state, authority).words())
                });
                table.row(vec![
                    Text::citation(self.setting.name(divergence.of)),
                    Text::plain(self.setting.title(divergence.of)),
                    Text::plain(
                        divergence
                            .duty
                            .map(|duty| self.setting.locale.duty(duty))
                            .unwrap_or_default(),
                    ),
                    Text::plain(at.state.code.as_str()),
                    Text::plain(
                        at.roles
                            .iter()
                            .map(|role| self.setting.locale.role(role))
                            .collect::<Vec<_>>()
                            .join(", "),
                    ),
                    Text::plain(self.setting.word(position_key(*position))),
                    Text::outcome(*outcome, self.setting.locale),
                    Text::plain(
                        citations
                            .collect::<Vec<_>>()
                            .join(&self.setting.semicolon()),
                    ),
                ]);
            }
        }
        for (id, rule, reason) in &self.route_rules {
            let cited = explain::cited(reason);
            let citations = cited.iter().filter_map(|cited| {
                let state = self.assessment.lanes().get(cited.lane)?.state;
                let authority = state.authorities.get(cited.authority)?;
                Some(format!(
                    "{}: {}",
                    state.code,
                    self.setting.full_citation(state, authority).words()
                ))
            });
            table.row(vec![
                Text::citation(&rule.name),
                Text::plain(self.setting.title(Target::Rule(*id))),
                Text::plain(self.setting.locale.duty(rule.duty)),
                Text::new(),
                Text::plain(self.setting.word("column-route")),
                Text::new(),
                Text::outcome(reason.outcome, self.setting.locale),
                Text::plain(
                    citations
                        .collect::<Vec<_>>()
                        .join(&self.setting.semicolon()),
                ),
            ]);
        }
        table
    }
}

const fn position_key(position: Position) -> &'static str {
    match position {
        Position::Ahead => "position-ahead",
        Position::Behind => "position-behind",
        Position::Open => "position-open",
        Position::NotApplicable => "outcome-not-applicable",
    }
}
