//! `comity fmt`: rule files in canonical form.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use comity::locale::Locale;
use comity::source::{RULE_FILES, SourceId, Sources};
use comity::syntax;

use crate::arguments::{Files, FmtArguments};
use crate::input::shown;
use crate::speech::{fill, refuse, unread, unwritten};
use crate::{FAILED, REFUSED, Stop, output};

/// Formats files, or says which would change.
pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &FmtArguments,
) -> Result<ExitCode, Stop> {
    let mut sources = Sources::new();
    let read = read(&mut sources, files, locale, arguments)?;
    let (mut changed, mut problems) = (Vec::new(), Vec::new());
    for (id, path) in read {
        let Some(source) = sources.get(id) else {
            continue;
        };
        match syntax::format(id, source) {
            Ok(formatted) if formatted == source.text() => {}
            Ok(formatted) => changed.push((source.name().to_owned(), path, formatted)),
            Err(found) => problems.extend(found),
        }
    }
    let said = |key, name: &str| {
        let line = fill(locale, key, &[("file", name)]);
        output::print(locale, &format!("{line}\n"))
    };
    for (name, path, formatted) in &changed {
        match path {
            Some(path) if !arguments.check => {
                fs::write(path, formatted).map_err(|error| unwritten(locale, path, &error))?;
                said("fmt-formatted", name)?;
            }
            Some(_) | None => said("fmt-not-canonical", name)?,
        }
    }
    if !problems.is_empty() {
        anstream::eprintln!("{}", shown(&sources, &problems, locale));
        return Ok(ExitCode::from(REFUSED));
    }
    Ok(if arguments.check && !changed.is_empty() {
        ExitCode::from(FAILED)
    } else {
        ExitCode::SUCCESS
    })
}

/// The files, each with its path; the shipped ones have none and can only be checked.
fn read(
    sources: &mut Sources,
    files: &Files,
    locale: &Locale,
    arguments: &FmtArguments,
) -> Result<Vec<(SourceId, Option<PathBuf>)>, Stop> {
    let folder = files.rules.iter().cloned();
    let paths: Vec<PathBuf> = if arguments.paths.is_empty() {
        folder.collect()
    } else {
        arguments.paths.clone()
    };
    if paths.is_empty() {
        if arguments.check {
            return Ok(sources
                .add_bundled_rules()
                .into_iter()
                .map(|id| (id, None))
                .collect());
        }
        return Err(refuse(locale, "refused-shipped-rules", &[]));
    }
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for path in &paths {
        let ids = if path.is_dir() {
            sources.read_folder(path, RULE_FILES)
        } else {
            sources
                .read_file(path)
                .map(|id| vec![id])
                .map_err(|error| vec![error])
        };
        match ids {
            Ok(ids) => read.extend(ids),
            Err(more) => errors.extend(more),
        }
    }
    if !errors.is_empty() {
        return Err(unread(locale, &errors));
    }
    let path_of = |id: SourceId| {
        sources
            .get(id)
            .map(|source| Path::new(source.name()).to_owned())
    };
    Ok(read.into_iter().map(|id| (id, path_of(id))).collect())
}
