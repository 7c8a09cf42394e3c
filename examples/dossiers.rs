//! Shows that nothing of the research files is lost in the corpus.
//!
//! ```sh
//! cargo run --example dossiers -- DIR [CORPUS]
//! ```
//!
//! `DIR` holds one research file a state, in TOML: `[state]` with `protocol = { signed, ratified }`, and rows `[[law]]`, `[[provision]]`, `[[measure]]`, `[[silent]]`,
//! `[[route]]` with the keys of the corpus, but without ids of provisions, offences and units of values. `CORPUS` is the corpus of this crate unless another
//! folder is named; a state has the same file name in both.
//!
//! For each state it prints the counts of both, and what became of each statement: a law (or title of a measure), an article, from, until, an
//! element, and what is said of it. It ends with exit code 1 if one is lost.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what the example is for"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use toml::{Table, Value};

/// Statements that the corpus does not have as the research has them, on purpose: file, law, article, element, and why. A row that both
/// establishes and limits an element keeps the limit, and regrouped rows are found by themselves: neither stands here.
const INTENDED: &[[&str; 5]] = &[
    [
        "costa_rica.toml",
        "codigo-penal",
        "172",
        "means.not_required",
        "the row says that no means is needed and that means only aggravate: that is the element itself, and no limit of it",
    ],
    [
        "haiti.toml",
        "loi-2014",
        "11, 21 (aggravation)",
        "aggravation.child_victim",
        "the limit said that the term is for life: it is the value of penalty.child_max now",
    ],
    [
        "honduras.toml",
        "codigo-penal-2019",
        "297",
        "scope.without_organized_group",
        "the limit said of which offence the row speaks: the offence to which the row belongs says it now",
    ],
    [
        "jamaica.toml",
        "palermo",
        "",
        "ratified",
        "the research had the day from memory: the depositary's list has 29 September 2003",
    ],
    [
        "trinidad_and_tobago.toml",
        "tip-2011",
        "23",
        "aggravation.several_victims",
        "the limit said of which offence the row speaks: the offence to which the row belongs says it now",
    ],
    [
        "united_states.toml",
        "tvpra-2003",
        "22 U.S.C. 7104(c)-(g)",
        "purpose.sexual_tourism",
        "materials for travellers make no offence: limited, in the sense of the articles that they name",
    ],
    [
        "united_states.toml",
        "usc-18-77",
        "1591",
        "scope.child_means_not_required",
        "the limit said that other offences need a means: within the offence of section 1591 the child clause holds in full, and the others have rows of their own",
    ],
];

/// What a row says of an element.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Effect {
    Establishes,
    Limits,
    Excludes,
    /// A number of years, days or another unit: the research leaves the unit to the element.
    Value(String),
}

impl Effect {
    /// Whether the corpus says the same. A term is a decimal there, in the element's unit, and here words: `5.33` and `5 years 4 months`.
    fn agrees(&self, ours: &Self) -> bool {
        match (self, ours) {
            (Self::Value(there), Self::Value(here)) => {
                let number: Option<f64> = there.parse().ok();
                let readings = readings(here);
                there == here
                    || number.is_some_and(|number| {
                        readings
                            .iter()
                            .any(|reading| (reading - number).abs() < ROUNDING)
                    })
            }
            (there, here) => there == here,
        }
    }
}

/// How far a decimal may lie from what it was rounded from.
const ROUNDING: f64 = 0.006;

/// What a quantity may be as one number: as it stands, in years, in months, in days with months of thirty, in days of a year's twelfths.
fn readings(quantity: &str) -> [f64; 5] {
    let words: Vec<&str> = quantity.split(' ').collect();
    let mut readings = [0.0; 5];
    for pair in words.chunks(2) {
        let number = pair.first().and_then(|number| number.parse::<f64>().ok());
        let unit = pair.get(1).map_or("", |unit| unit.trim_end_matches('s'));
        let factors = match unit {
            "year" => [1.0, 1.0, 12.0, 365.0, 365.0],
            "month" => [1.0, 1.0 / 12.0, 1.0, 30.0, 365.0 / 12.0],
            "day" => [1.0, 1.0 / 365.0, 12.0 / 365.0, 1.0, 1.0],
            _ => [1.0, f64::NAN, f64::NAN, f64::NAN, f64::NAN],
        };
        for (reading, factor) in readings.iter_mut().zip(factors) {
            *reading += number.unwrap_or(f64::NAN) * factor;
        }
    }
    readings
}

/// A statement: what one row says of one element.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Statement {
    /// The law, or the title of a measure.
    law: String,
    article: String,
    from: String,
    until: String,
    element: String,
    effect: Effect,
}

impl Statement {
    /// Whether the two speak of one law, and say the same of one element.
    fn says_what(&self, other: &Self) -> bool {
        self.law == other.law && self.element == other.element && self.effect.agrees(&other.effect)
    }

    /// Whether the two say the same in the same article, from and until the same days.
    fn is_as_in(&self, other: &Self) -> bool {
        self.says_what(other)
            && self.article == other.article
            && self.from == other.from
            && self.until == other.until
    }

    /// Whether the two share a day. Days in the form year-month-day are in the order of their letters.
    fn overlaps(&self, other: &Self) -> bool {
        (self.until.is_empty() || other.from < self.until)
            && (other.until.is_empty() || self.from < other.until)
    }
}

/// What became of the statements of a state.
#[derive(Debug, Default)]
struct Fate {
    as_it_was: usize,
    keeps_the_limit: usize,
    regrouped: usize,
    intended: usize,
    lost: Vec<String>,
}

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let Some(folder) = arguments.next() else {
        eprintln!("name the folder of the research files: cargo run --example dossiers -- DIR");
        return ExitCode::from(2);
    };
    let corpus = arguments
        .next()
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus"));
    match compare(&folder, &corpus) {
        Ok(0) => {
            println!("\nNothing is lost.");
            ExitCode::SUCCESS
        }
        Ok(lost) => {
            println!("\n{lost} lost.");
            ExitCode::FAILURE
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(3)
        }
    }
}

fn compare(folder: &Path, corpus: &Path) -> Result<usize, String> {
    let unreadable = |error| format!("cannot read {}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        let name = name.to_string_lossy().into_owned();
        if Path::new(&name)
            .extension()
            .is_some_and(|ending| ending == "toml")
        {
            names.push(name);
        }
    }
    names.sort();
    println!(
        "Rows in the research / in the corpus; then the statements: as they were, kept as a limit alone, regrouped or dated otherwise, changed on purpose, lost.\n"
    );
    println!(
        "{:34} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}  {:>6} {:>5} {:>5} {:>5} {:>5}",
        "",
        "laws",
        "provis.",
        "measures",
        "silent",
        "values",
        "routes",
        "treaty",
        "as was",
        "limit",
        "regr.",
        "meant",
        "lost"
    );
    let mut lost = Vec::new();
    for name in &names {
        let research = table(&folder.join(name))?;
        let ours = table(&corpus.join(name))?;
        let fate = fate(name, &research, &ours);
        let counts: Vec<String> = counted(&research)
            .into_iter()
            .zip(counted(&ours))
            .map(|(there, here)| format!("{:>9}", format!("{there}/{here}")))
            .collect();
        println!(
            "{:34} {}  {:>6} {:>5} {:>5} {:>5} {:>5}",
            name.trim_end_matches(".toml"),
            counts.join(" "),
            fate.as_it_was,
            fate.keeps_the_limit,
            fate.regrouped,
            fate.intended,
            fate.lost.len()
        );
        lost.extend(fate.lost);
    }
    for line in &lost {
        println!("{line}");
    }
    Ok(lost.len())
}

fn table(path: &Path) -> Result<Table, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    text.parse()
        .map_err(|error| format!("{} is not TOML: {error}", path.display()))
}

fn rows<'a>(file: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    let rows = file.get(key).and_then(Value::as_array);
    rows.into_iter().flatten().filter_map(Value::as_table)
}

/// Laws, provisions, measures, silent rows, values, routes, days of signature and ratification.
fn counted(file: &Table) -> [usize; 7] {
    let values = ["provision", "measure"]
        .into_iter()
        .flat_map(|key| rows(file, key))
        .filter_map(|row| row.get("values").and_then(Value::as_table))
        .map(Table::len)
        .sum();
    let count = |key| rows(file, key).count();
    [
        count("law"),
        count("provision"),
        count("measure"),
        count("silent"),
        values,
        count("route"),
        treaty_days(file).len(),
    ]
}

fn words(row: &Table, key: &str) -> String {
    match row.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Datetime(day)) => day.to_string(),
        _ => String::new(),
    }
}

fn list(row: &Table, key: &str) -> Vec<String> {
    let items = row.get(key).and_then(Value::as_array);
    let items = items.into_iter().flatten().filter_map(Value::as_str);
    items.map(str::to_owned).collect()
}

/// A number, or a quantity in words.
fn number(value: &Value) -> String {
    match value {
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Boolean(_) | Value::Datetime(_) | Value::Array(_) | Value::Table(_) => String::new(),
    }
}

/// The statements of a row.
fn of_row(row: &Table) -> Vec<Statement> {
    let law = match words(row, "law") {
        law if law.is_empty() => words(row, "title"),
        law => law,
    };
    let statement = |element: String, effect| Statement {
        law: law.clone(),
        article: words(row, "article"),
        from: words(row, "from"),
        until: words(row, "until"),
        element,
        effect,
    };
    let mut all = Vec::new();
    for element in list(row, "establishes") {
        all.push(statement(element, Effect::Establishes));
    }
    for element in list(row, "excludes") {
        all.push(statement(element, Effect::Excludes));
    }
    let limits = row.get("limits").and_then(Value::as_array);
    for limit in limits.into_iter().flatten().filter_map(Value::as_table) {
        all.push(statement(words(limit, "element"), Effect::Limits));
    }
    let values = row.get("values").and_then(Value::as_table);
    for (element, value) in values.into_iter().flatten() {
        all.push(statement(element.clone(), Effect::Value(number(value))));
    }
    all
}

fn statements(file: &Table) -> Vec<Statement> {
    let rows = ["provision", "measure"]
        .into_iter()
        .flat_map(|key| rows(file, key));
    rows.flat_map(of_row).collect()
}

fn fate(name: &str, research: &Table, ours: &Table) -> Fate {
    let here = statements(ours);
    let exact = |sought: &Statement| here.iter().any(|found| sought.is_as_in(found));
    let there = statements(research);
    let mut fate = Fate::default();
    for statement in &there {
        let regrouped = |sought: &Statement| {
            here.iter()
                .any(|found| sought.says_what(found) && found.overlaps(sought))
        };
        // A row that both establishes and limits an element: it holds in these cases only.
        let limited = Statement {
            effect: Effect::Limits,
            ..statement.clone()
        };
        let both = statement.effect == Effect::Establishes && there.contains(&limited);
        if exact(statement) {
            fate.as_it_was += 1;
        } else if both && (exact(&limited) || regrouped(&limited)) {
            fate.keeps_the_limit += 1;
        } else if regrouped(statement) {
            fate.regrouped += 1;
        } else if is_intended(name, statement) {
            fate.intended += 1;
        } else {
            fate.lost.push(format!("{name}: {statement:?}"));
        }
    }
    fate.lost.extend(lost_rows(name, research, ours));
    fate.lost.extend(lost_silences(name, research, ours, &here));
    fate
}

fn is_intended(name: &str, statement: &Statement) -> bool {
    let Statement {
        law,
        article,
        element,
        ..
    } = statement;
    INTENDED
        .iter()
        .any(|[file, rest @ .., _]| *file == name && *rest == [law, article, element])
}

/// Laws, routes and treaty days that the corpus does not have.
fn lost_rows(name: &str, research: &Table, ours: &Table) -> Vec<String> {
    let laws =
        |file| -> BTreeSet<String> { rows(file, "law").map(|law| words(law, "id")).collect() };
    let routes = |file| -> BTreeSet<(String, Vec<String>, String)> {
        rows(file, "route")
            .map(|route| (words(route, "from"), list(route, "via"), words(route, "to")))
            .collect()
    };
    let (here, there) = (laws(ours), laws(research));
    let lost = there
        .difference(&here)
        .map(|law| format!("{name}: law {law}"));
    let mut lost: Vec<String> = lost.collect();
    let (here, there) = (routes(ours), routes(research));
    lost.extend(
        there
            .difference(&here)
            .map(|route| format!("{name}: route {route:?}")),
    );
    let (here, there) = (treaty_days(ours), treaty_days(research));
    let meant = |key: &str| {
        let day = ["palermo", "", key];
        INTENDED
            .iter()
            .any(|[file, rest @ .., _]| *file == name && *rest == day)
    };
    let days = there.difference(&here).filter(|(key, _)| !meant(key));
    lost.extend(days.map(|day| format!("{name}: Protocol {day:?}")));
    lost
}

/// The days on which the state signed and ratified the Protocol.
fn treaty_days(file: &Table) -> BTreeSet<(&'static str, String)> {
    let state = file.get("state").and_then(Value::as_table);
    let research = state
        .and_then(|state| state.get("protocol"))
        .and_then(Value::as_table);
    let mut parties = rows(file, "party");
    let protocol =
        research.or_else(|| parties.find(|party| words(party, "instrument") == "palermo"));
    let days = ["signed", "ratified"].map(|key| (key, protocol.map(|row| words(row, key))));
    let days = days.into_iter().filter_map(|(key, day)| Some((key, day?)));
    days.filter(|(_, day)| !day.is_empty()).collect()
}

/// Silences of which the corpus says nothing: neither that it was looked for in vain, nor that it was found.
fn lost_silences(name: &str, research: &Table, ours: &Table, here: &[Statement]) -> Vec<String> {
    let covers = |pattern: &str, element: &str| match pattern.strip_suffix(".*") {
        Some(group) => element
            .strip_prefix(group)
            .is_some_and(|rest| rest.starts_with('.')),
        None => pattern == element,
    };
    let until = |row: &Table| words(row, "until");
    let share = |a: &Table, b: &Table| {
        let (a_until, b_until) = (until(a), until(b));
        (a_until.is_empty() || words(b, "from") < a_until)
            && (b_until.is_empty() || words(a, "from") < b_until)
    };
    let mut lost = Vec::new();
    for silence in rows(research, "silent") {
        for element in list(silence, "elements") {
            let silent = rows(ours, "silent").any(|row| {
                share(silence, row)
                    && list(row, "elements")
                        .iter()
                        .any(|found| covers(found, &element))
            });
            let none = rows(ours, "no_offence").any(|row| share(silence, row));
            let found = here.iter().any(|statement| statement.element == element);
            if !silent && !none && !found {
                lost.push(format!(
                    "{name}: silence on {element} from {}",
                    words(silence, "from")
                ));
            }
        }
    }
    lost
}
