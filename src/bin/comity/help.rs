//! The commands and their arguments, with the words that teach them.
//!
//! In: the tree that the types of [`arguments`](crate::arguments) give, and a language. Out: the same tree, with every word of its help from
//! `locales/command/*.ftl`. It refuses nothing: a message that is missing stands as its name, and a test sees to it that none is. What is typed as it
//! stands (names, options, values from a fixed list) is left alone.

use std::borrow::Cow;

use clap::builder::{PossibleValue, StyledStr};
use clap::{Arg, Command, CommandFactory};
use comity::locale::Locale;

use crate::Stop;
use crate::arguments::Arguments;
use crate::speech::{fill, refuse};

/// Every command and argument, in the language.
pub(crate) fn command(locale: &Locale) -> Command {
    // The global arguments are worded with the program: clap hands them down to the commands as they then are.
    let root = worded(Arguments::command(), locale)
        .subcommand_value_name(locale.say("value-command", &[]))
        .subcommand_help_heading(locale.say("heading-commands", &[]));
    root.mut_subcommands(|command| worded(command, locale))
}

/// The help of the program or, by its name, of a command.
pub(crate) fn of(locale: &Locale, names: &[String]) -> Result<String, Stop> {
    let mut root = command(locale);
    root.build();
    let mut asked = &mut root;
    for name in names {
        asked = asked
            .find_subcommand_mut(name)
            .ok_or_else(|| refuse(locale, "refused-command", &[("command", name)]))?;
    }
    let page = asked.render_long_help();
    Ok(shown(locale, &page))
}

/// What clap renders, with the one word of it that cannot be chosen.
pub(crate) fn shown(locale: &Locale, page: &StyledStr) -> String {
    let page = page.ansi().to_string();
    page.replace("[OPTIONS]", &locale.say("usage-options", &[]))
}

fn worded(command: Command, locale: &Locale) -> Command {
    let name = command.get_name().to_owned();
    let message = |family: &str| {
        let key = format!("{family}-{name}");
        locale.has(&key).then(|| locale.say(&key, &[]))
    };
    let about = locale.say(&format!("about-{name}"), &[]);
    let long_about = message("more").map(|more| format!("{about}.\n\n{more}"));
    let usage = command.get_styles().get_usage();
    let heading = locale.say("heading-usage", &[]);
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{usage}{heading}{usage:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    let command = match long_about {
        Some(long_about) => command.long_about(long_about),
        None => command,
    };
    command
        .help_template(template)
        .about(about)
        .after_help(message("after").unwrap_or_default())
        .mut_args(|argument| worded_argument(argument, &name, locale))
}

fn worded_argument(argument: Arg, command: &str, locale: &Locale) -> Arg {
    let help = locale.say(&help_key(&argument, command, locale), &[]);
    let notes = notes(&argument, locale);
    let (mut short, mut long) = (help.clone(), help);
    if !notes.is_empty() {
        short = format!("{short} {}", notes.join(" "));
        long = format!("{long}\n\n{}", notes.join("\n"));
    }
    let heading = match argument.get_help_heading() {
        Some(heading) => key("heading", heading),
        None if argument.is_positional() => "heading-arguments".to_owned(),
        None => "heading-options".to_owned(),
    };
    let names = argument.get_value_names().unwrap_or_default();
    let names: Vec<String> = names
        .iter()
        .map(|name| locale.say(&key("value", name), &[]))
        .collect();
    let argument = argument
        .help(short)
        .long_help(long)
        .help_heading(locale.say(&heading, &[]));
    // A flag has no value, and would take one if it were named.
    if argument.get_action().takes_values() {
        argument
            .value_names(names)
            .hide_default_value(true)
            .hide_possible_values(true)
    } else {
        argument
    }
}

/// The help of an argument of this command, else of all that share it.
fn help_key(argument: &Arg, command: &str, locale: &Locale) -> String {
    let id = argument.get_id().as_str();
    let own = key("help", &format!("{command}-{id}"));
    if locale.has(&own) {
        own
    } else {
        key("help", id)
    }
}

/// What stands in brackets below the help: clap says it in English only.
fn notes(argument: &Arg, locale: &Locale) -> Vec<String> {
    let mut notes = Vec::new();
    if !argument.get_action().takes_values() {
        return notes;
    }
    let defaults: Vec<Cow<'_, str>> = argument
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy())
        .collect();
    if !defaults.is_empty() {
        let blanks = [("value", &*defaults.join(", "))];
        notes.push(fill(locale, "note-default", &blanks));
    }
    let values = argument.get_possible_values();
    let values: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    if !values.is_empty() {
        let blanks = [("values", &*values.join(", "))];
        notes.push(fill(locale, "note-values", &blanks));
    }
    notes
}

/// The name of a message: `value` and `NAME=CHOICE` give `value-name-choice`.
fn key(family: &str, word: &str) -> String {
    let word = word.to_lowercase().replace(['_', '=', '.', ' '], "-");
    format!("{family}-{word}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use std::collections::BTreeSet;

    use comity::language::Language;

    use super::*;
    use crate::speech::locale;

    /// The messages that the help of a command takes, by the tree as it is before it has words.
    fn taken(command: &Command, locale: &Locale, taken: &mut BTreeSet<String>) {
        let name = command.get_name();
        taken.insert(key("about", name));
        let further = ["more", "after"].map(|family| key(family, name));
        taken.extend(further.into_iter().filter(|key| locale.has(key)));
        for argument in command.get_arguments() {
            taken.insert(help_key(argument, name, locale));
            taken.extend(argument.get_help_heading().map(|word| key("heading", word)));
            if argument.get_action().takes_values() {
                let names = argument.get_value_names().unwrap_or_default();
                assert!(
                    !names.is_empty(),
                    "{name}: {argument} has a value without a name"
                );
                taken.extend(names.iter().map(|word| key("value", word)));
            }
        }
        for command in command.get_subcommands() {
            self::taken(command, locale, taken);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words_in_every_language() {
        for language in Language::ALL {
            let locale = locale(language);
            let mut keys = BTreeSet::new();
            taken(&Arguments::command(), &locale, &mut keys);
            let missing: Vec<_> = keys.iter().filter(|key| !locale.has(key)).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", language.code());
        }
    }

    #[test]
    fn every_word_of_help_is_taken() {
        let locale = locale(Language::En);
        let mut keys = BTreeSet::new();
        taken(&Arguments::command(), &locale, &mut keys);
        let source = include_str!("help.rs");
        let unused: Vec<&str> = include_str!("../../../locales/command/en.ftl")
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
            .filter(|key| {
                let families = ["about-", "more-", "after-", "help-", "value-", "heading-"];
                families.iter().any(|family| key.starts_with(family))
            })
            .filter(|key| !keys.contains(*key) && !source.contains(&format!("\"{key}\"")))
            .collect();
        assert!(
            unused.is_empty(),
            "in locales/command and nowhere used: {unused:?}"
        );
    }

    #[test]
    fn the_commands_fit_together_in_every_language_and_help_has_no_english_frame() {
        for language in Language::ALL {
            let locale = locale(language);
            command(&locale).debug_assert();
            for name in command(&locale).get_subcommands().map(Command::get_name) {
                let page = of(&locale, &[name.to_owned()]).ok().unwrap();
                let framed = [
                    "Usage:",
                    "Commands:",
                    "Arguments:",
                    "Options:",
                    "[default",
                    "[possible",
                ];
                let english = framed.iter().any(|word| page.contains(word));
                assert_eq!(english, language == Language::En, "{page}");
            }
        }
    }
}
