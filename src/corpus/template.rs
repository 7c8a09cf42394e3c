//! An empty file for a state that the corpus does not have yet.
//!
//! In: the code of the state, and the rule book that declares the elements. Out: a file in which every kind of row and every key is explained in comments,
//! with the questions that an annotator answers. It claims nothing: only the code is filled in, so that the check of the file says what is left
//! to do. Refuses nothing. Keys and examples are those of the format; a test keeps them together.

use std::fmt::Write as _;

use super::StateCode;
use super::format::{self, Kind};
use crate::diagnostic::{Phrase, message, phrase};
use crate::language::Language;
use crate::rulebook::{Element, RuleBook, Subject};

/// How wide a comment is, in columns.
const COLUMNS: usize = 120;

/// A kind of row as the file shows it: its line, what it is for, and what each key means.
struct Shown {
    line: &'static str,
    kind: &'static Kind,
    purpose: Phrase,
    keys: &'static [(&'static str, Phrase)],
}

const BASIS: Phrase = phrase!(
    "text: read in the law itself; secondary: read in a report about it; unverified: no source found"
);
const FROM: Phrase = phrase!("the first day on which it holds");
const UNTIL: Phrase =
    phrase!("the first day on which it no longer holds; leave it out while it stands");
const PRECISION: Phrase = phrase!(
    "of the dates: day, month, quarter, year; passage: the day parliament passed it, commencement not found; bill: read in the bill; gazette: the day of publication; left out: day"
);
const SOURCE: Phrase = phrase!("where it was read: a row without it is refused");
const ESTABLISHES: Phrase = phrase!("what it provides in full: elements of the list below");
const EXCLUDES: Phrase = phrase!("what the text says the contrary of");
const LIMITS: Phrase = phrase!("what it provides in some cases only, and in which");
const VALUES: Phrase = phrase!("numbers with their units, or life");
const PREVAILS: Phrase = phrase!("rows that yield to this one, where the law itself settles it");

const STATE: Shown = Shown {
    line: "[state]",
    kind: &format::STATE,
    purpose: phrase!("Who it is."),
    keys: &[
        ("code", phrase!("ISO 3166-1 alpha-3")),
        (
            "language",
            phrase!("the language of the texts of this file: en, es, pt, fr; left out: en"),
        ),
        ("name", phrase!("in the four languages")),
        (
            "federal",
            phrase!("whether it is a federation: true or false"),
        ),
        (
            "roles",
            phrase!("its roles on trafficking routes: origin, transit, destination"),
        ),
        (
            "roles_source",
            phrase!("which report says so, with its year"),
        ),
    ],
};

const PARTY: Shown = Shown {
    line: "[[party]]",
    kind: &format::PARTY,
    purpose: phrase!("An instrument that binds the state: one row each."),
    keys: &[
        ("instrument", phrase!("its name in the rule book")),
        ("signed", phrase!("left out where it did not sign")),
        (
            "ratified",
            phrase!("the deposit of the instrument of ratification or accession"),
        ),
        ("accession", phrase!("whether it acceded: true or false")),
        (
            "bound",
            phrase!("the first day on which the instrument binds it"),
        ),
        ("reservation", phrase!("in our words, if there is one")),
        ("basis", BASIS),
        (
            "uncertain",
            phrase!("which of signed, ratified, bound, reservation could not be confirmed"),
        ),
        ("source", SOURCE),
    ],
};

const ROUTE: Shown = Shown {
    line: "[[route]]",
    kind: &format::ROUTE,
    purpose: phrase!("A documented flow that touches the state: one row each."),
    keys: &[
        ("from", phrase!("the state of origin")),
        ("via", phrase!("the states of transit, if any")),
        ("to", phrase!("the state of destination")),
        ("source", SOURCE),
    ],
};

const LAW: Shown = Shown {
    line: "[[law]]",
    kind: &format::LAW,
    purpose: phrase!(
        "A law, declared once, before the provisions that name it. `comity import` writes such rows from a law in XML."
    ),
    keys: &[
        ("id", phrase!("lower case, unique in the file")),
        ("citation", phrase!("the official citation")),
        ("title", phrase!("in our words")),
        (
            "rank",
            phrase!("constitution, treaty, statute, decree, resolution"),
        ),
        ("enacted", phrase!("the day it was enacted")),
        ("in_force", phrase!("left out where it is not known")),
        ("repealed", phrase!("only where it was")),
        ("precision", PRECISION),
        ("amends", phrase!("ids of laws that it amends")),
        ("language", phrase!("ISO 639-1: es, pt, en, fr")),
        (
            "url",
            phrase!("the public address of the official or best text"),
        ),
        ("note", phrase!("a remark")),
    ],
};

const PROVISION: Shown = Shown {
    line: "[[provision]]",
    kind: &format::PROVISION,
    purpose: phrase!("One wording of one article: what it provides, from when until when."),
    keys: &[
        (
            "id",
            phrase!("lower case, unique in the file; the year tells two wordings apart"),
        ),
        ("law", phrase!("the id of its law")),
        ("article", phrase!("as it is cited")),
        ("from", FROM),
        ("until", UNTIL),
        ("says", phrase!("what it provides, in our words")),
        ("establishes", ESTABLISHES),
        ("excludes", EXCLUDES),
        ("limits", LIMITS),
        ("values", VALUES),
        ("prevails_over", PREVAILS),
        ("basis", BASIS),
        (
            "uncertain",
            phrase!("date, article: what could not be confirmed"),
        ),
        ("precision", PRECISION),
        ("source", SOURCE),
    ],
};

const OFFENCE: Shown = Shown {
    line: "[[offence]]",
    kind: &format::OFFENCE,
    purpose: phrase!(
        "What a court would convict of under one head: the provisions whose acts, means and purposes combine."
    ),
    keys: &[
        ("id", phrase!("lower case, unique in the file")),
        ("title", phrase!("in the four languages")),
        (
            "punishes",
            phrase!("in our words: which conduct, against whom, for which purposes"),
        ),
        ("from", phrase!("while one could be convicted of it")),
        ("until", UNTIL),
        ("provisions", phrase!("ids of provisions above")),
    ],
};

const SILENT: Shown = Shown {
    line: "[[silent]]",
    kind: &format::SILENT,
    purpose: phrase!(
        "Elements that were looked for in named laws, and are not there. What nobody looked for stays out: it is unknown."
    ),
    keys: &[
        ("elements", phrase!("names, or patterns such as means.*")),
        (
            "offences",
            phrase!("left out: it speaks of the state and of every offence"),
        ),
        ("from", FROM),
        ("until", UNTIL),
        ("looked_in", phrase!("ids of laws above")),
        ("basis", BASIS),
        ("note", phrase!("a remark")),
    ],
};

const NO_OFFENCE: Shown = Shown {
    line: "[[no_offence]]",
    kind: &format::NO_OFFENCE,
    purpose: phrase!("A time without any offence of the kind, where one was looked for."),
    keys: &[
        ("from", FROM),
        ("until", UNTIL),
        ("looked_in", phrase!("ids of laws above")),
        ("basis", BASIS),
        ("note", phrase!("a remark")),
    ],
};

const MEASURE: Shown = Shown {
    line: "[[measure]]",
    kind: &format::MEASURE,
    purpose: phrase!(
        "A plan, agency, unit, agreement, campaign, training, statistics or practice: what is no law's article."
    ),
    keys: &[
        ("id", phrase!("lower case, unique in the file")),
        (
            "kind",
            phrase!("plan, agency, unit, agreement, campaign, training, statistics, practice"),
        ),
        ("title", phrase!("in our words")),
        ("says", phrase!("what it is, in our words")),
        ("from", FROM),
        ("until", UNTIL),
        ("establishes", ESTABLISHES),
        ("excludes", EXCLUDES),
        ("limits", LIMITS),
        ("values", VALUES),
        ("prevails_over", PREVAILS),
        ("basis", BASIS),
        ("uncertain", phrase!("date: what could not be confirmed")),
        ("precision", PRECISION),
        ("source", SOURCE),
    ],
};

/// Every kind of row, in the order of a file; that of the state stands first, and not among them.
const ROWS: [&Shown; 8] = [
    &PARTY,
    &ROUTE,
    &LAW,
    &PROVISION,
    &OFFENCE,
    &SILENT,
    &NO_OFFENCE,
    &MEASURE,
];

/// An empty file for a state, commented in that language. The check of it names what the `[state]` row lacks, and says that there is no law yet.
///
/// ```
/// use comity::corpus::{StateCode, template};
/// use comity::language::Language;
/// use comity::rulebook::RuleBook;
/// let file = template(StateCode::parse("DMA").unwrap(), &RuleBook::default(), Language::Es);
/// assert!(file.contains("[state]\ncode = \"DMA\"\n"));
/// ```
#[must_use]
pub fn template(code: StateCode, rulebook: &RuleBook, language: Language) -> String {
    let mut file = opening(code, language);
    for shown in ROWS {
        file.push('\n');
        comment(&mut file, &shown.purpose.text(language));
        if shown.line == PARTY.line {
            parties(&mut file, rulebook, language);
        } else {
            let _ = writeln!(file, "# {}", shown.line);
            for (key, words) in shown.keys {
                example(&mut file, shown.kind, key, &words.text(language), language);
            }
        }
    }
    elements(&mut file, rulebook, language);
    file
}

/// The first lines of a new file: what it is, and the row of the state with its code alone.
pub(crate) fn opening(code: StateCode, language: Language) -> String {
    let mut file = String::new();
    let what = message!(
        "The law of {} on trafficking in persons: one row for each thing that a law provides, dated and cited, in our words. What stands behind a # is not read.",
        code.as_str()
    );
    let how = message!(
        "Fill in a row, take the # away, and run `comity check --corpus .` in the folder of this file: it says what is left to do; `comity explain-code` explains what it says. Write the texts in one language; a file of words beside this one, whose name ends in .words.toml, gives them in the others."
    );
    for words in [what, how] {
        comment(&mut file, &words.text(language));
    }
    let _ = write!(file, "\n{}\ncode = \"{code}\"\n", STATE.line);
    let _ = writeln!(file, "language = \"{}\"", language.code());
    let filled = ["code", "language"];
    for (key, words) in STATE.keys.iter().filter(|(key, _)| !filled.contains(key)) {
        example(&mut file, STATE.kind, key, &words.text(language), language);
    }
    file
}

/// A row for each instrument that can bind a state.
fn parties(file: &mut String, rulebook: &RuleBook, language: Language) {
    let binding = rulebook.instruments().iter();
    let binding = binding.filter(|instrument| instrument.in_force.is_some());
    for (number, instrument) in binding.enumerate() {
        let _ = writeln!(file, "# {}", PARTY.line);
        let _ = writeln!(
            file,
            "# instrument = \"{}\"   # {}",
            instrument.name,
            instrument.title.get(language)
        );
        for (key, words) in PARTY.keys.iter().filter(|(key, _)| *key != "instrument") {
            // Once is enough.
            let words = if number == 0 {
                words.text(language)
            } else {
                String::new()
            };
            example(file, PARTY.kind, key, &words, language);
        }
    }
}

/// A key with its example, behind a #.
fn example(file: &mut String, kind: &Kind, key: &str, words: &str, language: Language) {
    let example = kind.example(key).text(language);
    let value = example.split_once(" = ").map_or("", |(_, value)| value);
    // What another state's law says must not stay behind: a value that is not filled in is told by the check.
    let blank = match value.chars().next() {
        Some('"') => "\"\"",
        Some('[') => "[]",
        Some('{') if key == "name" || key == "title" => {
            "{ en = \"\", es = \"\", pt = \"\", fr = \"\" }"
        }
        Some('{') => "{}",
        Some(_) | None => "",
    };
    let line = match (words, value.starts_with('"')) {
        ("", _) => format!("# {key} = {blank}"),
        (_, true) if words == value.trim_matches('"') => format!("# {key} = {blank}   # {words}"),
        (_, _) => {
            let as_in = message!("{}; as in {}", words, value).text(language);
            format!("# {key} = {blank}   # {as_in}")
        }
    };
    file.push_str(line.trim_end());
    file.push('\n');
}

/// The elements by groups, each with its question.
fn elements(file: &mut String, rulebook: &RuleBook, language: Language) {
    let open = rulebook
        .elements()
        .iter()
        .filter(|element| element.definition.is_none());
    let (of_offences, of_states): (Vec<&Element>, Vec<&Element>) =
        open.partition(|element| element.subject == Subject::Offence);
    file.push('\n');
    let what = message!(
        "THE ELEMENTS, each with the question that a row answers: with yes it stands in `establishes`, with «in some cases» in `limits`, where the law says the contrary in `excludes`, and where it was looked for in vain in a silent row. With a unit behind it, it carries a value."
    );
    comment(file, &what.text(language));
    for (head, elements) in [
        (
            phrase!("Of one offence: what stands in one must combine."),
            of_offences,
        ),
        (phrase!("Of the state."), of_states),
    ] {
        if elements.is_empty() {
            continue;
        }
        let _ = writeln!(file, "#\n# {}", head.text(language));
        let mut groups: Vec<(&str, Vec<&Element>)> = Vec::new();
        for element in elements {
            let first = element.name.split('.').next().unwrap_or_default();
            match groups.iter_mut().find(|(group, _)| *group == first) {
                Some((_, members)) => members.push(element),
                None => groups.push((first, vec![element])),
            }
        }
        for (group, members) in groups {
            let _ = writeln!(file, "#\n# {group}.*");
            for element in members {
                question(file, element, language);
            }
        }
    }
}

fn question(file: &mut String, element: &Element, language: Language) {
    let unit = element.unit.as_ref();
    let unit = unit.map_or_else(String::new, |unit| format!(" ({})", unit.word()));
    let title = element.title.get(language);
    let asked = element.ask.exact(language).unwrap_or(title);
    let asked = message!("{}{}: {}", element.name, unit, asked).text(language);
    let _ = writeln!(file, "#   {asked}");
}

/// Words behind a #, in lines, broken at spaces and not at those that must not break.
fn comment(file: &mut String, words: &str) {
    let mut columns = 0;
    for word in words.split(' ') {
        let width = word.chars().count();
        if columns == 0 || columns + 1 + width > COLUMNS {
            file.push_str(if columns == 0 { "#" } else { "\n#" });
            columns = 1;
        }
        file.push(' ');
        file.push_str(word);
        columns += 1 + width;
    }
    file.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_every_row_is_explained() {
        for shown in ROWS.into_iter().chain([&STATE]) {
            let explained: Vec<&str> = shown.keys.iter().map(|(key, _)| *key).collect();
            let known: Vec<&str> = shown.kind.names().collect();
            assert_eq!(explained, known, "{}", shown.line);
        }
        let lines: Vec<&str> = ROWS.iter().map(|shown| shown.line).collect();
        for (key, line) in format::FILE.keys {
            let line = line.english();
            assert!(*key == "state" || lines.contains(&line), "{line}");
        }
    }
}
