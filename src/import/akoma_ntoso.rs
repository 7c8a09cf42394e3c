//! Akoma Ntoso 1.0 (OASIS, 2018; namespace `akn/3.0`).
//!
//! In: an `<akomaNtoso>` with an act or a bill. Out: an [`Act`]: what identifies the work and its expression, the life of the law as far as its events and
//! periods tell it, and its articles or sections, whichever is the smaller unit. Refuses collections and other documents. Attachments, and what stands in
//! quotations because the act amends another, are left alone. Tags are known by their local names: publishers bind the namespace in several ways.

use std::collections::HashMap;

use jiff::civil::Date;
use roxmltree::Node;

use super::xml::{Report, at, attribute, attribute_span, child, children, date, within, words};
use super::{Act, Article, Form, name};
use crate::corpus::Rank;
use crate::diagnostic::{Code, Diagnostic, Phrase, message, phrase};

pub(super) fn act(root: Node<'_, '_>, report: &mut Report) -> Option<Act> {
    let Some(document) = root
        .children()
        .find(|child| ["act", "bill"].contains(&child.tag_name().name()))
    else {
        let message = message!("the file holds neither an act nor a bill");
        let diagnostic = Diagnostic::new(Code::UnknownDocument, report.first_line(root), message);
        report.add(diagnostic.help(message!(
            "fetch the act itself; of a collection, one act at a time"
        )));
        return None;
    };
    let meta = child(document, "meta").unwrap_or(document);
    let life = Life::of(meta, report);
    let identification = child(meta, "identification").unwrap_or(meta);
    let work = child(identification, "FRBRWork").unwrap_or(identification);
    let expression = child(identification, "FRBRExpression").unwrap_or(identification);
    let language = child(expression, "FRBRlanguage")
        .and_then(|node| attribute(node, "language"))
        .or_else(|| attribute(document, "lang"))
        .and_then(name::language);
    let enacted = enacted(work, report);
    let period = life.period(document, report);
    let (articles, repealed_articles) = articles(document, &life, report);
    Some(Act {
        form: Form::AkomaNtoso,
        citation: citation(document, work, language, enacted),
        title: title(document, work),
        language: language.map(str::to_owned),
        rank: rank(document, work),
        bill: document.tag_name().name() == "bill",
        enacted,
        in_force: period.from,
        repealed: period.until.or(life.repealed),
        url: url(identification),
        version: child(expression, "FRBRdate").and_then(|node| date(node, "date", report)),
        articles,
        repealed_articles,
    })
}

/// The day of the work, unless the file says that it is the day of a version.
fn enacted(work: Node<'_, '_>, report: &mut Report) -> Option<Date> {
    const OF_A_VERSION: [&str; 5] = ["vigen", "version", "consolid", "force", "vigueur"];
    let mut days = children(work, "FRBRdate").filter(|node| {
        let kind = attribute(*node, "name").unwrap_or_default().to_lowercase();
        !OF_A_VERSION.iter().any(|stem| kind.contains(stem))
    });
    // A year alone is no day: the annotator finds it.
    let whole =
        |node: &Node<'_, '_>| attribute(*node, "date").is_some_and(|day| day.len() > "2008".len());
    days.find(whole).and_then(|node| date(node, "date", report))
}

/// The citation in the preface, or the law's name and number.
fn citation(
    document: Node<'_, '_>,
    work: Node<'_, '_>,
    language: Option<&str>,
    enacted: Option<Date>,
) -> Option<String> {
    let has_letters = |words: &String| words.chars().any(char::is_alphabetic);
    let preface = child(document, "preface");
    let printed = preface
        .and_then(|preface| within(preface, "docNumber"))
        .and_then(words);
    if let Some(printed) = printed.clone().filter(has_letters) {
        return Some(printed);
    }
    let value = |name| child(work, name).and_then(|node| attribute(node, "value"));
    let number = value("FRBRnumber").map(str::to_owned).or(printed)?;
    let kind = preface
        .and_then(|preface| within(preface, "docType"))
        .and_then(words);
    let kind = value("FRBRname").map(str::to_owned).or(kind);
    match (kind, language, enacted) {
        (Some(kind), _, _) => Some(format!("{kind} {number}")),
        (None, _, _) if has_letters(&number) => Some(number),
        // As the parliaments of the Commonwealth cite.
        (None, Some("en"), Some(day)) => Some(format!("Act {number} of {}", day.year())),
        (None, _, _) => None,
    }
}

fn title(document: Node<'_, '_>, work: Node<'_, '_>) -> Option<String> {
    let printed = child(document, "preface").and_then(|preface| {
        ["shortTitle", "docTitle", "longTitle"]
            .into_iter()
            .find_map(|name| within(preface, name).and_then(words))
    });
    let alias = || {
        let alias = child(work, "FRBRalias")?;
        attribute(alias, "value").map(str::to_owned)
    };
    printed.or_else(alias)
}

fn rank(document: Node<'_, '_>, work: Node<'_, '_>) -> Option<Rank> {
    let value = |name| child(work, name).and_then(|node| attribute(node, "value"));
    let kinds = [
        value("FRBRsubtype"),
        value("FRBRname"),
        attribute(document, "name"),
    ];
    kinds.into_iter().flatten().find_map(name::rank)
}

/// An address that a browser opens; the names of the naming convention are none.
fn url(identification: Node<'_, '_>) -> Option<String> {
    let paths = [
        ["FRBRManifestation", "FRBRuri"],
        ["FRBRManifestation", "FRBRthis"],
        ["FRBRExpression", "FRBRuri"],
        ["FRBRExpression", "FRBRthis"],
        ["FRBRWork", "FRBRuri"],
        ["FRBRWork", "FRBRthis"],
    ];
    paths
        .into_iter()
        .filter_map(|path| at(identification, &path).and_then(|node| attribute(node, "value")))
        .find(|value| value.starts_with("https://") || value.starts_with("http://"))
        .map(str::to_owned)
}

/// From when until when something holds.
#[derive(Debug, Clone, Copy, Default)]
struct Holds {
    from: Option<Date>,
    until: Option<Date>,
}

/// The events and periods of a law, by their ids.
struct Life<'a> {
    events: HashMap<&'a str, Option<Date>>,
    periods: HashMap<&'a str, Holds>,
    /// The day of an event that repeals the law.
    repealed: Option<Date>,
    /// The day of the last event that amends it.
    amended: Option<Date>,
}

/// The id of a node: `eId` in version 3, `id` before.
fn id<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    attribute(node, "eId").or_else(|| attribute(node, "id"))
}

impl<'a> Life<'a> {
    fn of(meta: Node<'a, '_>, report: &mut Report) -> Self {
        let mut life = Self {
            events: HashMap::new(),
            periods: HashMap::new(),
            repealed: None,
            amended: None,
        };
        for event in children(meta, "lifecycle").flat_map(|cycle| children(cycle, "eventRef")) {
            let day = date(event, "date", report);
            match attribute(event, "type") {
                Some("repeal") => life.repealed = life.repealed.or(day),
                Some("amendment") => life.amended = life.amended.max(day),
                Some(_) | None => {}
            }
            if let Some(id) = id(event) {
                life.events.insert(id, day);
            }
        }
        let groups = children(meta, "temporalData");
        for group in groups.flat_map(|data| children(data, "temporalGroup")) {
            let intervals: Vec<Node<'a, '_>> = children(group, "timeInterval").collect();
            // Of efficacy and force, which may differ, force is asked.
            let in_force = |interval: &&Node<'a, '_>| {
                let what = attribute(**interval, "refersTo")
                    .unwrap_or_default()
                    .to_lowercase();
                what.contains("force") || what.contains("vig")
            };
            let interval = intervals.iter().find(in_force).or(intervals.first());
            if let Some((interval, id)) = interval.zip(id(group)) {
                let holds = life.interval(*interval, report);
                life.periods.insert(id, holds);
            }
        }
        life
    }

    fn interval(&self, node: Node<'_, '_>, report: &mut Report) -> Holds {
        Holds {
            from: self.event(node, "start", report),
            until: self.event(node, "end", report),
        }
    }

    /// The day of the event that an attribute names.
    fn event(&self, node: Node<'_, '_>, name: &str, report: &mut Report) -> Option<Date> {
        let named = attribute(node, name)?;
        let id = named.trim_start_matches('#');
        // A day that could not be read was told where it stands.
        if let Some(day) = self.events.get(id) {
            return *day;
        }
        let day = id.parse().ok();
        if day.is_none() {
            report.add(no_such(
                attribute_span(node, name, report),
                named,
                phrase!("the file has no event «{}»"),
            ));
        }
        day
    }

    /// From when until when an element holds: by the period that it names itself or, where it names none, the nearest around it.
    fn period(&self, node: Node<'_, '_>, report: &mut Report) -> Holds {
        for outer in node.ancestors().filter(Node::is_element) {
            if let Some(named) = attribute(outer, "period") {
                let id = named.trim_start_matches('#');
                let found = self.periods.get(id).copied();
                // What stands around many articles is told once, for the law as a whole.
                if found.is_none() && outer == node {
                    report.add(no_such(
                        attribute_span(outer, "period", report),
                        named,
                        phrase!("the file has no period «{}»"),
                    ));
                }
                return found.unwrap_or_default();
            }
            if attribute(outer, "start").is_some() {
                return self.interval(outer, report);
            }
        }
        Holds::default()
    }
}

fn no_such(span: crate::source::Span, named: &str, what: Phrase) -> Diagnostic {
    let message = what.filled(named);
    Diagnostic::new(Code::UnreadableDate, span, message).help(message!(
        "the row is begun without its day: find it in the official gazette"
    ))
}

const UNITS: [&str; 2] = ["article", "section"];

/// The articles or sections of the body, and the numbers of those that are repealed.
fn articles(
    document: Node<'_, '_>,
    life: &Life<'_>,
    report: &mut Report,
) -> (Vec<Article>, Vec<String>) {
    let (mut articles, mut repealed) = (Vec::new(), Vec::new());
    let Some(body) = child(document, "body") else {
        return (articles, repealed);
    };
    for unit in units(body) {
        let Some(number) = number(unit) else {
            report.add(
                Diagnostic::new(
                    Code::UnnumberedArticle,
                    report.first_line(unit),
                    message!("this article has no number by which it could be cited"),
                )
                .help(message!(
                    "it is left out; write its row by hand where it matters"
                )),
            );
            continue;
        };
        if matches!(
            attribute(unit, "status"),
            Some("removed" | "repealed" | "ended")
        ) {
            repealed.push(number);
            continue;
        }
        let holds = life.period(unit, report);
        let own = ["period", "start"]
            .iter()
            .any(|name| attribute(unit, name).is_some());
        // The period of the law says from when there was an article, not since when it reads as it does.
        let uncertain = !own && holds.from.is_some() && life.amended > holds.from;
        let remark = uncertain.then(|| {
            message!("The day is the law's: the file dates no wording of this article, and the law was amended since.")
        });
        let heading = child(unit, "heading").and_then(words);
        articles.push(Article {
            // A heading that only repeats the number says nothing.
            heading: heading.filter(|words| name::number(words).as_ref() != Some(&number)),
            number,
            from: holds.from,
            until: holds.until,
            uncertain,
            remarks: remark.into_iter().collect(),
        });
    }
    (articles, repealed)
}

/// The smallest articles or sections. In some laws articles stand in sections, in others sections in articles.
fn units<'a, 'i>(body: Node<'a, 'i>) -> Vec<Node<'a, 'i>> {
    let is_unit = |node: &Node<'_, '_>| UNITS.contains(&node.tag_name().name());
    let quoted = |node: &Node<'_, '_>| {
        node.ancestors().any(|outer| {
            ["quotedStructure", "embeddedStructure"].contains(&outer.tag_name().name())
        })
    };
    let all: Vec<Node<'a, 'i>> = body
        .descendants()
        .filter(|node| is_unit(node) && !quoted(node))
        .collect();
    // In the order of the text a unit that holds another comes right before the first that it holds.
    let holds_next = |place: usize, unit: &Node<'_, '_>| {
        all.get(place + 1)
            .is_some_and(|next| unit.range().contains(&next.range().start))
    };
    all.iter()
        .enumerate()
        .filter(|(place, unit)| !holds_next(*place, unit))
        .map(|(_, unit)| *unit)
        .collect()
}

/// The number of an article; a section of an article bears the article's before its own.
fn number(unit: Node<'_, '_>) -> Option<String> {
    let own = |node: Node<'_, '_>| {
        let printed = child(node, "num").and_then(words);
        printed
            .and_then(|words| name::number(&words))
            .or_else(|| id(node).and_then(name::number_of_id))
    };
    let number = own(unit)?;
    let mut around = unit.ancestors().skip(1);
    let article = around.find(|outer| outer.tag_name().name() == "article");
    match article.and_then(own) {
        Some(article) => Some(format!("{article}, {number}")),
        None => Some(number),
    }
}
