//! What is missing, in words.

use super::{Named, Words};
use crate::explain::{Lack, Missing};
use crate::report::document::{Style, Text};
use crate::rulebook::ElementId;

impl Words<'_, '_> {
    /// What is missing, a line for each element: how it is missing and, for an element of an offence, where.
    pub(in crate::report) fn missing(&self, missing: &[Missing], named: Named) -> Vec<Text> {
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

    pub(super) fn missing_line(
        &self,
        (element, lane, lack): (ElementId, usize, Lack),
        offences: &[String],
        named: Named,
    ) -> Text {
        let key = match lack {
            Lack::Excluded => "missing-excluded",
            Lack::Silent => "missing-silent",
            Lack::Limited => "missing-limited",
            Lack::Insufficient => "missing-insufficient",
            Lack::Contradicted => "missing-contradicted",
            Lack::Unknown => "missing-unknown",
        };
        let mut text = Text::new();
        if named == Named::WhereSeveral && self.assessment.lanes().len() > 1 {
            text.push(
                Style::Plain,
                format!(
                    "{}{}",
                    self.setting.lane(self.assessment, lane),
                    self.setting.colon()
                ),
            );
        }
        text.push(Style::Strong, self.setting.element(element));
        text.push(
            Style::Plain,
            format!("{}{}", self.setting.colon(), self.setting.word(key)),
        );
        if !offences.is_empty() {
            let offences = offences.join(&self.setting.semicolon());
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
}
