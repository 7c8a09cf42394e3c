//! What must hold between the rows of a state file, and between the dates of one.
//!
//! In: the laws, authorities and offences of a file with their rows. Out: diagnostics. Refuses dates out of order, provisions outside
//! their law's life, two wordings of one article at once, provisions that prevail in a loop, offences that no provision makes up.
//! Whether provisions contradict each other is left alone: law does, and the evidence shows it.

use std::collections::HashMap;

use jiff::civil::Date;

use super::file::Report;
use super::row::Row;
use super::vocabulary::Vocabulary;
use super::{Authority, AuthorityKind, Law, Offence, Period, Precision, precedence};
use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::rulebook::{ElementId, Subject};

/// Something that a row declares, with the row.
#[derive(Debug)]
pub(super) struct Entry<'a, T> {
    pub(super) item: T,
    pub(super) row: Row<'a>,
}

/// What the rows of a file declare.
#[derive(Debug, Default)]
pub(super) struct Entries<'a> {
    pub(super) laws: Vec<Entry<'a, Law>>,
    pub(super) authorities: Vec<Entry<'a, Authority>>,
    pub(super) offences: Vec<Entry<'a, Offence>>,
}

/// Checks the entries of a file against each other.
pub(super) fn entries(entries: &Entries<'_>, vocabulary: &Vocabulary<'_>, report: &mut Report<'_>) {
    for entry in &entries.authorities {
        if let AuthorityKind::Provision { law, .. } = entry.item.kind
            && let Some(law) = entries.laws.get(law)
        {
            within_law(entry, law, report);
        }
    }
    one_wording(entries, vocabulary, report);
    precedence::without_loops(&entries.authorities, report);
    made_up(entries, report);
}

/// Checks that of the dates of a row none is before one that stands before it in the list; says whether that is so.
pub(super) fn in_order(
    row: Row<'_>,
    dates: &[(&str, Option<Date>)],
    report: &mut Report<'_>,
) -> bool {
    let mut ordered = true;
    let mut latest: Option<(&str, Date)> = None;
    for &(key, date) in dates {
        let Some(date) = date else { continue };
        if let Some((before, earlier)) = latest
            && date < earlier
        {
            ordered = false;
            let message = message!(
                "`{}` of {} is {}, before `{}`, {}",
                key,
                row.name(),
                date,
                before,
                earlier
            );
            report.add(
                Diagnostic::new(Code::ReversedDates, row.place(key), message)
                    .related(row.place(before), message!("this must come first"))
                    .help(message!("correct one of the two dates")),
            );
        } else {
            latest = Some((key, date));
        }
    }
    ordered
}

/// The first day that a date of that precision may mean.
pub(super) fn first_day(day: Date, precision: Precision) -> Date {
    match precision {
        Precision::Month => day.first_of_month(),
        Precision::Quarter => {
            let month = (day.month() - 1) / 3 * 3 + 1;
            Date::new(day.year(), month, 1).unwrap_or(day)
        }
        Precision::Year => day.first_of_year(),
        Precision::Day | Precision::Passage | Precision::Bill | Precision::Gazette => day,
    }
}

/// The last day that a date of that precision may mean.
fn last_day(day: Date, precision: Precision) -> Date {
    match precision {
        Precision::Month => day.last_of_month(),
        Precision::Quarter => {
            let month = (day.month() - 1) / 3 * 3 + 3;
            Date::new(day.year(), month, 1).map_or(day, Date::last_of_month)
        }
        Precision::Year => day.last_of_year(),
        Precision::Day | Precision::Passage | Precision::Bill | Precision::Gazette => day,
    }
}

/// While a law stands: from its entry into force, or else the first day on which it may have been enacted, until its repeal.
pub(super) fn life(law: &Law) -> Period {
    let from = law
        .in_force
        .unwrap_or_else(|| first_day(law.enacted, law.precision));
    Period {
        from,
        until: law.repealed,
    }
}

/// The same in words.
pub(super) fn life_in_words(law: &Law) -> Message {
    let life = life(law);
    life.until.map_or_else(
        || message!("in force from {}", life.from),
        |until| message!("in force from {}, repealed on {}", life.from, until),
    )
}

/// The first day of the period that none of the others contains.
pub(super) fn uncovered(period: Period, others: impl Iterator<Item = Period>) -> Option<Date> {
    let mut others: Vec<Period> = others.collect();
    others.sort_by_key(|other| other.from);
    let mut day = period.from;
    for other in others {
        if other.from > day {
            break;
        }
        day = day.max(other.until?);
    }
    period.until.is_none_or(|until| day < until).then_some(day)
}

fn within_law(entry: &Entry<'_, Authority>, law: &Entry<'_, Law>, report: &mut Report<'_>) {
    let (provision, row) = (&entry.item, entry.row);
    let mut life = life(&law.item);
    // Of what was read in a bill, or is dated from the day parliament passed it, the entry into force is not known.
    if matches!(provision.precision, Precision::Passage | Precision::Bill) {
        life.from = first_day(law.item.enacted, law.item.precision);
    }
    let Period { from, until } = provision.period;
    let outside = if last_day(from, provision.precision) < life.from {
        let message = message!("{} is in force from {}, before its law", row.name(), from);
        let help = message!("correct `from`, or the dates of the law");
        Some((row.place("from"), message, help))
    } else if let Some(repealed) = life.until {
        let end = until.map(|until| first_day(until, provision.precision));
        if end.is_some_and(|end| end <= repealed) {
            None
        } else if until.is_some() {
            let message = message!("{} is in force after the repeal of its law", row.name());
            Some((
                row.place("until"),
                message,
                message!("write `until = {}`", repealed),
            ))
        } else {
            let message = message!("{} has no end, and its law was repealed", row.name());
            Some((
                provision.span,
                message,
                message!("add `until = {}`", repealed),
            ))
        }
    } else {
        None
    };
    if let Some((span, message, help)) = outside {
        report.add(
            Diagnostic::new(Code::OutsideLaw, span, message)
                .related(
                    law.item.span,
                    message!("the law: {}", life_in_words(&law.item)),
                )
                .help(help),
        );
    }
}

/// Who speaks of an element in one article, and until when at the latest: each as the end of its period and its place.
#[derive(Debug, Default)]
struct Speakers {
    any: Option<(Date, usize)>,
    /// Of those that belong to no offence.
    free: Option<(Date, usize)>,
    /// Of those that belong to one, by the offence.
    within: HashMap<usize, (Date, usize)>,
}

/// Checks that an article of a law says one thing of an element at a time.
///
/// An article may well stand in several rows on one day: its paragraphs, or its two limbs that belong to two offences. So two rows are
/// two wordings of one article only where they bear the same law and the same article, share a day, and speak of a common element
/// that would count twice: an element of the state, or an element of an offence that both may count in.
fn one_wording(entries: &Entries<'_>, vocabulary: &Vocabulary<'_>, report: &mut Report<'_>) {
    let mut places: Vec<usize> = (0..entries.authorities.len()).collect();
    places.sort_by_key(|&place| {
        entries
            .authorities
            .get(place)
            .map(|entry| entry.item.period.from)
    });
    let mut speakers: HashMap<(usize, &str, ElementId), Speakers> = HashMap::new();
    for place in places {
        let Some(Entry { item, row }) = entries.authorities.get(place) else {
            continue;
        };
        let AuthorityKind::Provision { law, article } = &item.kind else {
            continue;
        };
        let end = item.period.until.unwrap_or(Date::MAX);
        let mut clash = None;
        let spoken = item.effects.iter().map(|(element, _)| *element);
        for element in spoken.chain(item.values.iter().map(|(element, _)| *element)) {
            let of_state = vocabulary
                .get(element)
                .is_some_and(|element| element.subject == Subject::State);
            let offences: &[usize] = if of_state { &[] } else { &item.offences };
            let heard = speakers
                .entry((*law, article.as_str(), element))
                .or_default();
            let before = heard
                .counting_with(offences)
                .find(|&(until, other)| until > item.period.from && other != place);
            clash = clash.or_else(|| before.map(|(_, other)| (other, element)));
            heard.hear(offences, (end, place));
        }
        let Some((other, element)) = clash else {
            continue;
        };
        if let Some(other) = entries.authorities.get(other) {
            let element = vocabulary.name(element);
            report.add(two_wordings(other, (item, *row), (article, element)));
        }
    }
}

fn two_wordings(
    other: &Entry<'_, Authority>,
    (item, row): (&Authority, Row<'_>),
    (article, element): (&str, &str),
) -> Diagnostic {
    let message = message!(
        "{} and {} are both in force on {} for article {}, and both speak of {}",
        other.item.id,
        item.id,
        item.period.from,
        article,
        element
    );
    Diagnostic::new(Code::OverlappingProvisions, row.place("article"), message)
        .related(other.row.place("article"), message!("the other row of this article"))
        .note(message!("an article says one thing of an element at a time"))
        .help(message!("end the earlier wording with `until`; of two paragraphs, name each in `article`; of two rows for one wording, make one"))
}

impl Speakers {
    /// Those that count together with a row of these offences; of no offence: with every row.
    fn counting_with(&self, offences: &[usize]) -> impl Iterator<Item = (Date, usize)> {
        let any = if offences.is_empty() {
            self.any
        } else {
            self.free
        };
        any.into_iter().chain(
            offences
                .iter()
                .filter_map(|offence| self.within.get(offence).copied()),
        )
    }

    fn hear(&mut self, offences: &[usize], speaker: (Date, usize)) {
        self.any = self.any.max(Some(speaker));
        if offences.is_empty() {
            self.free = self.free.max(Some(speaker));
        }
        for &offence in offences {
            let latest = self.within.entry(offence).or_insert(speaker);
            *latest = speaker.max(*latest);
        }
    }
}

/// Checks that on each day on which an offence is in force one of its provisions is.
fn made_up(entries: &Entries<'_>, report: &mut Report<'_>) {
    let mut members: Vec<Vec<Period>> = entries.offences.iter().map(|_| Vec::new()).collect();
    for entry in &entries.authorities {
        for &offence in &entry.item.offences {
            if let Some(members) = members.get_mut(offence) {
                members.push(entry.item.period);
            }
        }
    }
    for (Entry { item, row }, members) in entries.offences.iter().zip(members) {
        // A member that is not declared, or could not be read, may fill the time: nothing can be said then.
        if !row.has("provisions") || row.len("provisions") != members.len() {
            continue;
        }
        let nothing = members.is_empty();
        let Some(day) = uncovered(item.period, members.into_iter()) else {
            continue;
        };
        let message = if nothing {
            message!("{} is made up of no provision", row.name())
        } else {
            message!(
                "{} is in force on {}, and none of its provisions is",
                row.name(),
                day
            )
        };
        report.add(
            Diagnostic::new(Code::EmptyOffence, row.place("provisions"), message)
                .related(row.place("from"), message!("in force from here"))
                .help(message!(
                    "end the offence with `until`, or add the provision in force then"
                )),
        );
    }
}
