//! The table of concordance the other way round: each article of the state's laws, and each measure, with the standards that it serves.

use serde::Serialize;

use super::Words;
use crate::assessment::Assessment;
use crate::concordance::Service;
use crate::corpus::{AuthorityKind, StateCode};
use crate::report::citation::{Citation, citation};
use crate::report::document::{Style, Text};
use crate::report::setting::Setting;
use crate::report::table::{Alignment, Column, Spacing, Table};
use crate::report::{Receipt, Report, json};
use crate::rulebook::{ArticleId, ElementId, RuleId, Target};

#[derive(Serialize)]
struct ByLaw<'r> {
    receipt: &'r Receipt,
    state: StateCode,
    provisions: Vec<ServiceEntry>,
}

#[derive(Serialize)]
struct ServiceEntry {
    provision: Citation,
    serves: Vec<Served>,
}

#[derive(Serialize)]
struct Served {
    instrument: String,
    article: String,
    rule: String,
    elements: Vec<String>,
}

/// The provisions and measures of the state of the one lane, each with the standards that it serves.
#[must_use]
pub fn concordance_by_law<'r, 'a>(
    setting: Setting<'a>,
    assessment: &'r Assessment<'a>,
    services: &[Service],
    receipt: &'r Receipt,
) -> Report<'r> {
    let Some(words) = Words::new(setting, assessment) else {
        return Report::empty();
    };
    let services = words.in_order_of_laws(services);
    Report::received(
        (setting, receipt),
        (words, services),
        move |(words, services)| {
            let table = words.laws(services);
            words.document("concordance-by-law-title", table)
        },
        |(words, services)| words.law_rows(services),
        move |(words, services)| {
            let entries = services.iter().filter_map(|service| words.service(service));
            json(&ByLaw {
                receipt,
                state: words.state.code,
                provisions: entries.collect(),
            })
        },
    )
}

impl<'a> Words<'_, 'a> {
    fn service(&self, service: &Service) -> Option<ServiceEntry> {
        let authority = self.state.authorities.get(service.authority)?;
        let elements: Vec<ElementId> = authority.effects.iter().map(|(id, _)| *id).collect();
        let serves = service.serves.iter();
        Some(ServiceEntry {
            provision: citation(self.setting, self.state, authority, &elements),
            serves: serves.map(|served| self.served(served)).collect(),
        })
    }

    /// The services law by law, in the order in which the laws are declared; then the measures.
    fn in_order_of_laws(&self, services: &[Service]) -> Vec<Service> {
        let mut services = services.to_vec();
        services.sort_by_key(|service| match self.kind(service) {
            Some(AuthorityKind::Provision { law, .. }) => *law,
            Some(AuthorityKind::Measure { .. }) | None => usize::MAX,
        });
        services
    }

    fn kind(&self, service: &Service) -> Option<&'a AuthorityKind> {
        let authority = self.state.authorities.get(service.authority)?;
        Some(&authority.kind)
    }

    /// The law of a provision, with its title; for measures, that they are.
    fn law(&self, service: &Service) -> String {
        match self.kind(service) {
            Some(AuthorityKind::Provision { law, .. }) => {
                let law = self.state.laws.get(*law);
                law.map(|law| {
                    let title = self.state.words(&law.title, self.setting.language());
                    format!("{} – {title}", self.setting.law(self.state, law))
                })
                .unwrap_or_default()
            }
            Some(AuthorityKind::Measure { .. }) | None => self.setting.word("concordance-measures"),
        }
    }

    fn laws(&self, services: &[Service]) -> Table {
        let columns = ["column-provision", "column-serves", "column-summary"];
        let columns = columns.map(|key| Column::new(self.setting.word(key), Alignment::Left));
        let mut table = Table::new("", columns.to_vec());
        table.sections = self.setting.word("column-law").into();
        table.spacing = Spacing::Open;
        let mut section = None;
        for service in services {
            let Some(authority) = self.state.authorities.get(service.authority) else {
                continue;
            };
            let law = self.law(service);
            if section.as_ref() != Some(&law) {
                table.section(law.clone());
                section = Some(law);
            }
            let says = authority.says.as_ref();
            let says = says.map(|says| self.state.words(says, self.setting.language()));
            table.row(vec![
                self.setting.full_citation(self.state, authority),
                self.serves(service),
                Text::plain(says.unwrap_or_default()),
            ]);
        }
        table
    }

    /// The standards that a provision serves, each with its rule; rules of one article stand together.
    fn serves(&self, service: &Service) -> Text {
        if service.serves.is_empty() {
            return Text::faint(self.setting.word("concordance-serves-none"));
        }
        let mut articles: Vec<(ArticleId, Vec<&str>)> = Vec::new();
        for (article, rule, _) in &service.serves {
            let title = self.setting.title(Target::Rule(*rule));
            match articles.last_mut() {
                Some((last, titles)) if last == article => titles.push(title),
                Some(_) | None => articles.push((*article, vec![title])),
            }
        }
        let mut text = Text::new();
        for (number, (article, titles)) in articles.iter().enumerate() {
            let gap = if number == 0 { "" } else { "\n" };
            text.push(
                Style::Citation,
                format!("{gap}{}", self.setting.articles(&[*article])),
            );
            text.push(
                Style::Plain,
                format!(
                    "{}{}",
                    self.setting.colon(),
                    titles.join(&self.setting.semicolon())
                ),
            );
        }
        text
    }

    fn served(&self, (article, rule, elements): &(ArticleId, RuleId, Vec<ElementId>)) -> Served {
        let (instrument, article, _) = self.names_of(*article);
        Served {
            instrument,
            article,
            rule: self.setting.name(Target::Rule(*rule)).to_owned(),
            elements: elements
                .iter()
                .map(|&id| self.setting.name(Target::Element(id)).to_owned())
                .collect(),
        }
    }

    /// One row a standard that a provision serves; one without standard where it serves none.
    fn law_rows(&self, services: &[Service]) -> Table {
        let columns = [
            "column-law",
            "column-provision",
            "column-instrument",
            "column-article",
            "column-rule",
            "column-says",
            "column-summary",
        ];
        let columns = columns.map(|key| Column::new(self.setting.word(key), Alignment::Left));
        let mut table = Table::new("", columns.to_vec());
        for service in services {
            let Some(authority) = self.state.authorities.get(service.authority) else {
                continue;
            };
            let says = authority.says.as_ref();
            let says = says.map(|says| self.state.words(says, self.setting.language()));
            let mut served: Vec<[Text; 4]> = service
                .serves
                .iter()
                .map(|(article, rule, elements)| {
                    let (instrument, article, _) = self.names_of(*article);
                    [
                        Text::plain(instrument),
                        Text::plain(article),
                        Text::citation(self.setting.name(Target::Rule(*rule))),
                        Text::plain(
                            self.said(authority, elements)
                                .join(&self.setting.semicolon()),
                        ),
                    ]
                })
                .collect();
            if served.is_empty() {
                served.push([Text::new(), Text::new(), Text::new(), Text::new()]);
            }
            for standard in served {
                let mut row = vec![
                    Text::plain(self.law(service)),
                    self.setting.full_citation(self.state, authority),
                ];
                row.extend(standard);
                row.push(Text::plain(says.unwrap_or_default()));
                table.row(row);
            }
        }
        table
    }
}
