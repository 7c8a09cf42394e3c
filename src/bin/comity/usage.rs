//! What is said of arguments that cannot be understood.
//!
//! In: the errors of clap, which knows what was wrong and where. Out: the same in the words of the language. A kind of error that no message is for is told as
//! clap tells it, in English; none of the arguments of this command can give one.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use comity::locale::{Argument, Locale};

use crate::arguments::Expected;
use crate::speech::{self, fill};

/// The errors, the usage, the way to the help.
pub(crate) fn told(locale: &Locale, errors: &[Error]) -> String {
    let mut paragraphs = Vec::new();
    for error in errors {
        let Some(message) = message(locale, error) else {
            return error.render().ansi().to_string();
        };
        paragraphs.push(speech::error(locale, message));
        if let Some(near) = near(error) {
            let near = fill(locale, "refused-near", &[("near", &near)]);
            paragraphs.push(format!("  {near}"));
        }
    }
    paragraphs.extend(errors.first().and_then(|error| usage(locale, error)));
    paragraphs.push(locale.say("refused-more", &[]));
    paragraphs.join("\n\n")
}

fn message(locale: &Locale, error: &Error) -> Option<String> {
    let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let blanks = [("argument", argument.as_str()), ("value", &value)];
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "clap may add kinds: they are told as clap tells them"
    )]
    match error.kind() {
        ErrorKind::ArgumentConflict => Some(conflict(locale, error, &argument)),
        ErrorKind::InvalidValue if value.is_empty() => {
            Some(fill(locale, "refused-no-value", &blanks))
        }
        ErrorKind::InvalidValue => {
            let refused = fill(locale, "refused-value", &blanks);
            let values = text(error, ContextKind::ValidValue).map(|values| {
                let note = fill(locale, "note-values", &[("values", &values)]);
                format!("\n  {note}")
            });
            Some(refused + &values.unwrap_or_default())
        }
        ErrorKind::ValueValidation => {
            let expected = error.source()?.downcast_ref::<Expected>()?;
            let expected = fill(locale, expected.key, &[("words", &expected.words)]);
            let [argument, value] = blanks;
            let blanks = [argument, value, ("expected", &expected)];
            Some(fill(locale, "refused-value-expected", &blanks))
        }
        ErrorKind::UnknownArgument => Some(fill(locale, "refused-argument", &blanks)),
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand)?;
            Some(fill(locale, "refused-command", &[("command", &command)]))
        }
        ErrorKind::MissingSubcommand => Some(locale.say("refused-no-command", &[])),
        ErrorKind::MissingRequiredArgument => {
            let missing = members(error, ContextKind::InvalidArg).join("\n  ");
            Some(format!(
                "{}\n  {missing}",
                locale.say("refused-missing", &[])
            ))
        }
        ErrorKind::TooManyValues => Some(fill(locale, "refused-too-many", &blanks)),
        ErrorKind::TooFewValues => {
            let [argument, _] = blanks;
            let blanks = [
                (argument.0, Argument::from(argument.1)),
                ("least", number(error, ContextKind::MinValues)?),
                ("given", number(error, ContextKind::ActualNumValues)?),
            ];
            Some(locale.say("refused-too-few", &blanks))
        }
        ErrorKind::InvalidUtf8 => Some(locale.say("refused-not-text", &[])),
        _ => None,
    }
}

fn conflict(locale: &Locale, error: &Error, argument: &str) -> String {
    let others = members(error, ContextKind::PriorArg);
    if others.iter().any(|other| other == argument) {
        return fill(locale, "refused-repeated", &[("argument", argument)]);
    }
    let others: Vec<String> = others.iter().map(|other| format!("'{other}'")).collect();
    let others = locale.list(&others);
    let blanks = [("argument", argument), ("others", &others)];
    fill(locale, "refused-conflict", &blanks)
}

/// What was perhaps meant, in quotation marks.
fn near(error: &Error) -> Option<String> {
    let kinds = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let near: Vec<String> = kinds
        .into_iter()
        .flat_map(|kind| members(error, kind))
        .map(|near| format!("'{near}'"))
        .collect();
    (!near.is_empty()).then(|| near.join(", "))
}

/// The usage that clap gives, under the heading of the language.
fn usage(locale: &Locale, error: &Error) -> Option<String> {
    let usage = text(error, ContextKind::Usage)?;
    let usage = usage
        .replace("[OPTIONS]", &locale.say("usage-options", &[]))
        .replacen("Usage:", &locale.say("heading-usage", &[]), 1);
    Some(usage.trim_end().to_owned())
}

pub(crate) fn text(error: &Error, kind: ContextKind) -> Option<String> {
    let members = members(error, kind);
    (!members.is_empty()).then(|| members.join(", "))
}

fn members(error: &Error, kind: ContextKind) -> Vec<String> {
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "clap may add kinds: numbers and the absence of words are no words"
    )]
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}

fn number(error: &Error, kind: ContextKind) -> Option<Argument<'static>> {
    if let Some(ContextValue::Number(number)) = error.get(kind) {
        u32::try_from(*number).ok().map(Argument::from)
    } else {
        None
    }
}
