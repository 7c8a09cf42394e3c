//! Everything that is wrong with the arguments, and not the first alone.
//!
//! In: the command and what was typed. Out: the matches, or the errors of clap in the order of the line. Clap stops at its first error; here what it names is
//! taken out of the line, and the rest is read again. What may only be the doing of an earlier error is not told: a missing argument, once one was taken out.

use std::ffi::OsString;

use clap::error::{ContextKind, ErrorKind};
use clap::{ArgMatches, Command, Error};

use crate::usage::text;

/// How many errors are told at most.
const MOST: usize = 20;

/// The matches, or at least one error.
pub(crate) fn matches(
    command: &Command,
    mut line: Vec<OsString>,
) -> Result<ArgMatches, Vec<Error>> {
    let mut errors: Vec<Error> = Vec::new();
    loop {
        let error = match command.clone().try_get_matches_from(&line) {
            Ok(matches) if errors.is_empty() => return Ok(matches),
            Ok(_) => return Err(errors),
            Err(error) => error,
        };
        let rest = without(&line, &error);
        let stands = matches!(
            error.kind(),
            ErrorKind::ArgumentConflict | ErrorKind::InvalidValue
        );
        if errors.is_empty() || rest.is_some() || stands {
            errors.push(error);
        }
        match rest {
            Some(rest) if errors.len() < MOST => line = rest,
            Some(_) | None => return Err(errors),
        }
    }
}

/// The line without what an error names; none where that cannot be told, or taking it out would leave nothing to go by.
fn without(line: &[OsString], error: &Error) -> Option<Vec<OsString>> {
    let argument = text(error, ContextKind::InvalidArg)?;
    let option = argument.split(' ').next().unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).filter(|value| !value.is_empty());
    let is_option = |word: &str| {
        word.strip_prefix(option)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
    };
    let words: Vec<String> = line
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "of every other kind nothing can be taken out"
    )]
    let (first, last) = match (error.kind(), value) {
        (ErrorKind::UnknownArgument, _) => {
            let first = words.iter().skip(1).position(|word| is_option(word))? + 1;
            // The word after an unknown option is likely its value.
            let takes = words
                .get(first)
                .is_some_and(|word| word.starts_with('-') && !word.contains('='))
                && words
                    .get(first + 1)
                    .is_some_and(|next| !next.starts_with('-'));
            (first, first + usize::from(takes))
        }
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(value)) => {
            let has =
                |word: &str| word == value || word.split([',', '=']).any(|part| part == value);
            let at = words.iter().skip(1).position(|word| has(word))? + 1;
            let before = words.get(at - 1).is_some_and(|word| is_option(word));
            let pieces: Vec<&str> = words.get(at)?.split(',').collect();
            if let (true, [_, _, ..]) = (before, pieces.as_slice()) {
                // Of a list the others may be wrong too.
                let others: Vec<&str> =
                    pieces.into_iter().filter(|&piece| piece != value).collect();
                let mut rest = line.to_vec();
                *rest.get_mut(at)? = others.join(",").into();
                return (!others.is_empty()).then_some(rest);
            }
            (at - usize::from(before), at)
        }
        _ => return None,
    };
    let kept = line.iter().enumerate();
    let kept = kept.filter(|(place, _)| *place < first || *place > last);
    Some(kept.map(|(_, word)| word.clone()).collect())
}
