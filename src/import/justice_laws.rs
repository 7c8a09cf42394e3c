//! The statutes and regulations of Canada, as the Department of Justice publishes them (github.com/justicecanada/laws-lois-xml).
//!
//! In: a `<Statute>` or a `<Regulation>`. Out: an [`Act`]. It refuses nothing. Schedules, and sections within what an act amends, are left alone; so are
//! sections of which nothing but a note of repeal stands.

use jiff::civil::Date;
use roxmltree::Node;

use super::xml::{Report, at, attribute, child, date, unreadable, within, words};
use super::{Act, Article, Form, name};
use crate::corpus::Rank;
use crate::diagnostic::{Code, Diagnostic, message};

/// The days from which the Department records versions: a section that bears one of them is older, and nobody can tell from the file by how much. Of
/// statutes 1 January 2003, of regulations 22 March 2006 (Justice Laws Website, «Point in Time»).
const RECORD_BEGINS: [Date; 2] = [Date::constant(2003, 1, 1), Date::constant(2006, 3, 22)];

pub(super) fn act(root: Node<'_, '_>, report: &mut Report) -> Act {
    let statute = root.tag_name().name() == "Statute";
    let language = attribute(root, "lang").and_then(name::language);
    let french = language == Some("fr");
    let identification = child(root, "Identification").unwrap_or(root);
    let title = ["ShortTitle", "LongTitle"]
        .into_iter()
        .find_map(|name| child(identification, name).and_then(words));
    let enacted = if statute {
        assented(identification).and_then(|day| day_of(day, report))
    } else {
        at(identification, &["RegistrationDate", "Date"]).and_then(|day| day_of(day, report))
    };
    let (articles, repealed_articles) = sections(root, report);
    let citation = if statute {
        statute_citation(identification, french)
    } else {
        child(identification, "InstrumentNumber").and_then(words)
    };
    Act {
        form: Form::JusticeLaws,
        url: url(identification, statute, french),
        citation,
        title,
        language: language.map(str::to_owned),
        rank: Some(if statute { Rank::Statute } else { Rank::Decree }),
        bill: false,
        enacted,
        // The days of the root are those of its last edition.
        in_force: None,
        repealed: None,
        version: date(root, "pit-date", report),
        articles,
        repealed_articles,
    }
}

/// The day of assent; a statute that was revised as a whole, as in 1985, has none.
fn assented<'a, 'i>(identification: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let history = child(identification, "BillHistory")?;
    let mut stages = super::xml::children(history, "Stages");
    stages
        .find(|stage| attribute(*stage, "stage") == Some("assented-to"))
        .and_then(|stage| child(stage, "Date"))
}

/// A day in three parts.
fn day_of(node: Node<'_, '_>, report: &mut Report) -> Option<Date> {
    let part = |name| child(node, name).and_then(words).unwrap_or_default();
    let (year, month, day) = (part("YYYY"), part("MM"), part("DD"));
    let found = year
        .parse()
        .ok()
        .zip(month.parse().ok())
        .zip(day.parse().ok())
        .and_then(|((year, month), day)| Date::new(year, month, day).ok());
    if found.is_none() {
        report.add(unreadable(
            report.first_line(node),
            &format!("{year}-{month}-{day}"),
        ));
    }
    found
}

/// `S.C. 2001, c. 27`, or in the revised statutes `R.S.C. 1985, c. C-46`.
fn statute_citation(identification: Node<'_, '_>, french: bool) -> Option<String> {
    let chapter = child(identification, "Chapter")?;
    let annual = child(chapter, "AnnualStatuteId");
    let annual = annual.and_then(|annual| {
        let year = child(annual, "YYYY").and_then(words)?;
        let number = child(annual, "AnnualStatuteNumber").and_then(words)?;
        Some(if french {
            format!("L.C. {year}, ch. {number}")
        } else {
            format!("S.C. {year}, c. {number}")
        })
    });
    annual.or_else(|| {
        let number = consolidated(chapter)?;
        Some(if french {
            format!("L.R.C. 1985, ch. {number}")
        } else {
            format!("R.S.C. 1985, c. {number}")
        })
    })
}

fn consolidated(chapter: Node<'_, '_>) -> Option<String> {
    child(chapter, "ConsolidatedNumber").and_then(words)
}

/// Where the law stands on the Justice Laws Website.
fn url(identification: Node<'_, '_>, statute: bool, french: bool) -> Option<String> {
    const SITE: &str = "https://laws-lois.justice.gc.ca";
    if statute {
        let number = child(identification, "Chapter").and_then(consolidated)?;
        let folder = if french { "fra/lois" } else { "eng/acts" };
        Some(format!("{SITE}/{folder}/{number}/"))
    } else {
        let number = child(identification, "InstrumentNumber").and_then(words)?;
        let folder = if french {
            "fra/reglements"
        } else {
            "eng/regulations"
        };
        let number = number.replace(['/', ' '], "-");
        Some(format!("{SITE}/{folder}/{number}/"))
    }
}

/// The sections of the body, and the numbers of those that are repealed.
fn sections(root: Node<'_, '_>, report: &mut Report) -> (Vec<Article>, Vec<String>) {
    let (mut articles, mut repealed) = (Vec::new(), Vec::new());
    let Some(body) = child(root, "Body") else {
        return (articles, repealed);
    };
    let sections = body.descendants().filter(|node| {
        let amended = |outer: Node<'_, '_>| {
            ["Section", "AmendedText", "ReadAsText"].contains(&outer.tag_name().name())
        };
        node.tag_name().name() == "Section" && !node.ancestors().skip(1).any(amended)
    });
    for section in sections {
        let number = child(section, "Label").and_then(words);
        let Some(number) = number.and_then(|words| name::number(&words)) else {
            report.add(
                Diagnostic::new(
                    Code::UnnumberedArticle,
                    report.first_line(section),
                    message!("this section has no Label by which it could be cited"),
                )
                .help(message!(
                    "it is left out; write its row by hand where it matters"
                )),
            );
            continue;
        };
        if is_repealed(section) {
            repealed.push(number);
        } else {
            articles.push(article(section, number, report));
        }
    }
    (articles, repealed)
}

/// Whether nothing of the section stands but the note that it was repealed.
fn is_repealed(section: Node<'_, '_>) -> bool {
    let text = child(section, "Text");
    text.is_some_and(|text| within(text, "Repealed").and_then(words) == words(text))
        && child(section, "Subsection").is_none()
        && child(section, "Paragraph").is_none()
}

fn article(section: Node<'_, '_>, number: String, report: &mut Report) -> Article {
    let begun = date(section, "inforce-start-date", report);
    let enacted = date(section, "enacted-date", report);
    // A part that was added later bears a later day than its section; what stands as a whole stands since the last of them.
    let mut latest = begun;
    for part in section.descendants().skip(1).filter(Node::is_element) {
        let note = part
            .ancestors()
            .any(|outer| outer.tag_name().name() == "HistoricalNote");
        if !note {
            latest = latest.max(date(part, "inforce-start-date", report));
        }
    }
    let mut remarks = Vec::new();
    if let (Some(begun), Some(latest)) = (begun, latest)
        && begun < latest
    {
        remarks.push(message!(
            "The section is in force since {}, the whole of this wording since {}: what was there before deserves a row of its own.",
            begun,
            latest
        ));
    }
    if let Some(enacted) = enacted.filter(|enacted| Some(*enacted) != begun) {
        remarks.push(message!("Enacted on {}.", enacted));
    }
    let uncertain = latest.is_some_and(|day| RECORD_BEGINS.contains(&day));
    if uncertain {
        remarks.push(
            message!("The day is the one on which the publisher's record of versions begins: the wording may be older."),
        );
    }
    let heading = child(section, "MarginalNote").and_then(words);
    let heading = heading.or_else(|| {
        let first = child(section, "Subsection")?;
        child(first, "MarginalNote").and_then(words)
    });
    Article {
        number,
        heading,
        from: latest,
        until: None,
        uncertain,
        remarks,
    }
}
