//! `comity import`: a law in XML, as rows to annotate.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use comity::diagnostic::{self, Diagnostic};
use comity::import::{self, Act, Addition};
use comity::locale::{Argument, Locale};
use comity::source::Sources;

use crate::Stop;
use crate::arguments::ImportArguments;
use crate::input::shown;
use crate::output::print;
use crate::speech::{fill, refuse_near, unread, unwritten};

pub(crate) fn run(locale: &Locale, arguments: &ImportArguments) -> Result<ExitCode, Stop> {
    let mut sources = Sources::new();
    let law = sources
        .read_law(&arguments.law)
        .map_err(|error| unread(locale, &[error]))?;
    let (act, diagnostics) = import::read(&sources, law);
    if !diagnostics.is_empty() {
        anstream::eprintln!("{}", shown(&sources, &diagnostics, locale));
    }
    let Some(mut act) = act else {
        return Ok(ExitCode::from(crate::REFUSED));
    };
    if arguments.url.is_some() {
        act.url.clone_from(&arguments.url);
    }
    choose(&mut act, locale, &arguments.articles)?;
    let Some(path) = &arguments.into else {
        let addition = import::begin(&act, arguments.state, locale.language());
        print(locale, &addition.text)?;
        anstream::eprint!("{}", told(locale, &act, &addition, None));
        return Ok(ExitCode::SUCCESS);
    };
    let addition = if path.exists() {
        let file = sources
            .read_file(path)
            .map_err(|error| unread(locale, &[error]))?;
        import::add(&act, arguments.state, &sources, file, locale.language())
            .map_err(|problems| refused(locale, &sources, &problems))?
    } else {
        import::begin(&act, arguments.state, locale.language())
    };
    if addition.changes() {
        fs::write(path, &addition.text).map_err(|error| unwritten(locale, path, &error))?;
    }
    print(locale, &told(locale, &act, &addition, Some(path)))?;
    Ok(ExitCode::SUCCESS)
}

fn refused(locale: &Locale, sources: &Sources, problems: &[Diagnostic]) -> Stop {
    Stop::Refused(shown(sources, problems, locale))
}

/// Keeps the articles asked for; all where none is named.
fn choose(act: &mut Act, locale: &Locale, wanted: &[String]) -> Result<(), Stop> {
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
        let numbers = || act.articles.iter().map(|article| article.number.as_str());
        // Who asks for 2 may well mean 2 bis.
        let near = missing.first().and_then(|number| {
            let begins = |known: &&str| {
                known
                    .strip_prefix(number.trim())
                    .is_some_and(|rest| rest.starts_with([' ', '-', '(', '.']))
            };
            let begins = numbers().find(begins);
            begins.or_else(|| diagnostic::nearest(number, numbers()))
        });
        let blanks = [("numbers", &*missing.join(", "))];
        return Err(refuse_near(locale, "refused-article", &blanks, near));
    }
    act.articles
        .retain(|article| wanted.iter().any(|number| number.trim() == article.number));
    act.repealed_articles.clear();
    Ok(())
}

/// How many articles a line names at most.
const NAMED: usize = 30;

fn named(locale: &Locale, numbers: &[String]) -> String {
    let shown: Vec<&str> = numbers.iter().take(NAMED).map(String::as_str).collect();
    let shown = shown.join(", ");
    match numbers.len().saturating_sub(NAMED) {
        0 => shown,
        more => {
            let blanks = [("numbers", shown.into()), ("count", more.into())];
            locale.say("import-and-more", &blanks)
        }
    }
}

/// What became of the law and of each article.
fn told(locale: &Locale, act: &Act, addition: &Addition, path: Option<&Path>) -> String {
    let mut told = Vec::new();
    if let Some(path) = path {
        let key = if addition.changes() {
            "import-file"
        } else {
            "import-file-untouched"
        };
        let file = path.display().to_string();
        told.push(fill(locale, key, &[("file", &file)]));
    }
    let key = if addition.law_added {
        "import-law-added"
    } else {
        "import-law-left"
    };
    told.push(fill(locale, key, &[("law", &addition.law)]));
    for (numbers, key) in [
        (&addition.added, "import-added"),
        (&addition.left, "import-left"),
        (&act.repealed_articles, "import-repealed"),
    ] {
        if !numbers.is_empty() {
            let named = Argument::from(named(locale, numbers));
            let blanks = [("count", numbers.len().into()), ("numbers", named)];
            told.push(locale.say(key, &blanks));
        }
    }
    for (number, from) in &addition.newer {
        let blanks = [("number", number.as_str()), ("from", &from.to_string())];
        told.push(fill(locale, "import-newer", &blanks));
    }
    if !addition.added.is_empty() {
        told.push(locale.say("import-next", &[]));
    }
    told.join("\n") + "\n"
}
