//! Shows what became of the research files in the corpus.
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
//! element, and what is said of it. What a later reading of the law left out is listed. It ends with exit code 1 if a law or a route is lost.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what the example is for"
)]

mod fate;
mod file;
mod statement;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use toml::Table;

use fate::{fate, treaty_days};
use file::{rows, table, values};

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
            println!("\nNo law and no route is lost.");
            ExitCode::SUCCESS
        }
        Ok(lost) => {
            println!("\n{lost} laws or routes lost.");
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
        "Rows in the research / in the corpus; then the statements: as they were, regrouped or dated otherwise, judged otherwise, left out on a later reading; laws and routes lost.\n"
    );
    println!(
        "{:34} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}  {:>6} {:>6} {:>6} {:>6} {:>5}",
        "",
        "laws",
        "provis.",
        "measures",
        "silent",
        "values",
        "routes",
        "treaty",
        "as was",
        "regr.",
        "judged",
        "left",
        "lost"
    );
    let (mut left_out, mut lost) = (Vec::new(), Vec::new());
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
            "{:34} {}  {:>6} {:>6} {:>6} {:>6} {:>5}",
            name.trim_end_matches(".toml"),
            counts.join(" "),
            fate.as_it_was,
            fate.regrouped,
            fate.otherwise,
            fate.left_out.len(),
            fate.lost.len()
        );
        left_out.extend(fate.left_out);
        lost.extend(fate.lost);
    }
    for (head, lines) in [("Left out", &left_out), ("Lost", &lost)] {
        println!("\n{head}: {}", lines.len());
        for line in lines {
            println!("{line}");
        }
    }
    Ok(lost.len())
}

/// Laws, provisions, measures, silent rows, values, routes, days of signature and ratification.
fn counted(file: &Table) -> [usize; 7] {
    let fixed = ["provision", "measure"]
        .into_iter()
        .flat_map(|key| rows(file, key))
        .filter_map(values)
        .map(Table::len)
        .sum();
    let count = |key| rows(file, key).count();
    [
        count("law"),
        count("provision"),
        count("measure"),
        count("silent"),
        fixed,
        count("route"),
        treaty_days(file).len(),
    ]
}
