//! `comity import`: a law in XML, as rows to annotate.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use comity::diagnostic::{self, Diagnostic};
use comity::import::{self, Act, Addition};
use comity::source::{SourceError, Sources};

use crate::Stop;
use crate::arguments::ImportArguments;
use crate::input::decor;
use crate::output::print;

pub(crate) fn run(arguments: &ImportArguments) -> Result<ExitCode, Stop> {
    let mut sources = Sources::new();
    let law = sources
        .read_law(&arguments.law)
        .map_err(|error| world(&error))?;
    let (act, diagnostics) = import::read(&sources, law);
    if !diagnostics.is_empty() {
        anstream::eprintln!(
            "{}{}",
            diagnostic::to_text(&sources, &diagnostics, decor()),
            diagnostic::summary(&diagnostics)
        );
    }
    let Some(mut act) = act else {
        return Ok(ExitCode::from(crate::REFUSED));
    };
    if arguments.url.is_some() {
        act.url.clone_from(&arguments.url);
    }
    choose(&mut act, &arguments.articles)?;
    let Some(path) = &arguments.into else {
        let addition = import::begin(&act, arguments.state);
        print(&addition.text)?;
        anstream::eprint!("{}", told(&act, &addition, None));
        return Ok(ExitCode::SUCCESS);
    };
    let addition = if path.exists() {
        let file = sources.read_file(path).map_err(|error| world(&error))?;
        import::add(&act, arguments.state, &sources, file)
            .map_err(|problems| refused(&sources, &problems))?
    } else {
        import::begin(&act, arguments.state)
    };
    if addition.changes() {
        fs::write(path, &addition.text)
            .map_err(|error| Stop::World(format!("cannot write {}: {error}", path.display())))?;
    }
    print(&told(&act, &addition, Some(path)))?;
    Ok(ExitCode::SUCCESS)
}

fn world(error: &SourceError) -> Stop {
    Stop::World(error.to_string())
}

fn refused(sources: &Sources, problems: &[Diagnostic]) -> Stop {
    let shown = diagnostic::to_text(sources, problems, decor());
    Stop::Refused(format!("{shown}{}", diagnostic::summary(problems)))
}

/// Keeps the articles asked for; all where none is named.
fn choose(act: &mut Act, wanted: &[String]) -> Result<(), Stop> {
    if wanted.is_empty() {
        return Ok(());
    }
    let has = |number: &&String| {
        let mut articles = act.articles.iter();
        articles.any(|article| article.number == number.trim())
    };
    let missing: Vec<&str> = wanted
        .iter()
        .filter(|number| !has(number))
        .map(String::as_str)
        .collect();
    if !missing.is_empty() {
        let numbers = act.articles.iter().map(|article| article.number.as_str());
        let near = missing
            .first()
            .and_then(|number| diagnostic::nearest(number, numbers));
        let way_out = near.map_or_else(
            || "look the numbers up in the law, as it prints them".to_owned(),
            |near| format!("did you mean {near}?"),
        );
        return Err(Stop::Refused(format!(
            "error: the law has no article {}: {way_out}",
            missing.join(", ")
        )));
    }
    act.articles
        .retain(|article| wanted.iter().any(|number| number.trim() == article.number));
    act.repealed_articles.clear();
    Ok(())
}

/// How many articles a line names at most.
const NAMED: usize = 30;

fn named(numbers: &[String]) -> String {
    let shown: Vec<&str> = numbers.iter().take(NAMED).map(String::as_str).collect();
    let more = numbers.len().saturating_sub(NAMED);
    if more > 0 {
        format!("{}, and {more} more", shown.join(", "))
    } else {
        shown.join(", ")
    }
}

/// What became of the law and of each article.
fn told(act: &Act, addition: &Addition, path: Option<&Path>) -> String {
    let mut told = String::new();
    if let Some(path) = path {
        let file = path.display();
        let _ = if addition.changes() {
            writeln!(told, "{file}:")
        } else {
            writeln!(told, "{file} is as it was.")
        };
    }
    let law = if addition.law_added {
        "added"
    } else {
        "there already, left untouched"
    };
    let _ = writeln!(told, "law {}: {law}", addition.law);
    for (numbers, words) in [
        (&addition.added, "added, to be annotated"),
        (&addition.left, "there already, left untouched"),
        (&act.repealed_articles, "repealed, passed over"),
    ] {
        if !numbers.is_empty() {
            let noun = if numbers.len() == 1 {
                "article"
            } else {
                "articles"
            };
            let named = named(numbers);
            let _ = writeln!(told, "{} {noun} {words}: {named}", numbers.len());
        }
    }
    for (number, from) in &addition.newer {
        let _ = writeln!(
            told,
            "article {number}: the XML has a wording in force from {from}, later than any row here: look whether it says something else"
        );
    }
    if !addition.added.is_empty() {
        told.push_str("next: say in each new row what it provides, or remove it; `comity check` names what is left (nothing-said)\n");
    }
    told
}
