//! The command `comity`: arguments in, reports out. All that touches files, the clock and the terminal is here.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what the command is for; the library never does"
)]

mod arguments;
mod commands;
mod faults;
mod help;
mod input;
mod output;
mod selection;
mod speech;
mod usage;

use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;
use comity::locale::Locale;

use arguments::{Arguments, Command};

/// Why a command stops, and with which exit code. What is told is in the language asked for.
enum Stop {
    /// The rules, the corpus or the arguments have errors: 2.
    Refused(String),
    /// A file could not be read or written: 3.
    World(String),
}

impl Stop {
    /// Both, one a line: where a file could not be read, that decides the exit code.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Refused(one), Self::Refused(other)) => Self::Refused(format!("{one}\n{other}")),
            (Self::World(one) | Self::Refused(one), Self::World(other) | Self::Refused(other)) => {
                Self::World(format!("{one}\n{other}"))
            }
        }
    }
}

/// What two steps give or, where one or both refuse, every refusal.
fn both<A, B>(one: Result<A, Stop>, other: Result<B, Stop>) -> Result<(A, B), Stop> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(one), Err(other)) => Err(one.and(other)),
        (Err(stop), Ok(_)) | (Ok(_), Err(stop)) => Err(stop),
    }
}

const FAILED: u8 = 1;
const REFUSED: u8 = 2;
const WORLD: u8 = 3;

fn main() -> ExitCode {
    let locale = speech::locale(speech::language(std::env::args_os().skip(1)));
    let result = match parsed(&locale) {
        Ok(arguments) => {
            match arguments.files.color {
                clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
                clap::ColorChoice::Always => anstream::ColorChoice::Always,
                clap::ColorChoice::Never => anstream::ColorChoice::Never,
            }
            .write_global();
            run(arguments, &locale)
        }
        Err(errors) => without_arguments(&errors, &locale),
    };
    match result {
        Ok(code) => code,
        Err(Stop::Refused(message)) => {
            anstream::eprintln!("{message}");
            ExitCode::from(REFUSED)
        }
        Err(Stop::World(message)) => {
            anstream::eprintln!("{message}");
            ExitCode::from(WORLD)
        }
    }
}

/// The arguments, or all that is wrong with them.
fn parsed(locale: &Locale) -> Result<Arguments, Vec<clap::Error>> {
    let command = help::command(locale);
    let matches = faults::matches(&command, std::env::args_os().collect())?;
    Arguments::from_arg_matches(&matches).map_err(|error| vec![error])
}

/// Help and version, which clap too calls errors; and what cannot be understood.
fn without_arguments(errors: &[clap::Error], locale: &Locale) -> Result<ExitCode, Stop> {
    let Some(error) = errors.first() else {
        return Ok(ExitCode::SUCCESS);
    };
    let page = || help::shown(locale, &error.render());
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "every other kind is a refusal"
    )]
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output::print(locale, &page())?;
            Ok(ExitCode::SUCCESS)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Err(Stop::Refused(page().trim_end().to_owned()))
        }
        _ => Err(Stop::Refused(usage::told(locale, errors))),
    }
}

fn run(arguments: Arguments, locale: &Locale) -> Result<ExitCode, Stop> {
    let files = &arguments.files;
    match arguments.command {
        Command::Check(check) => commands::check::run(files, locale, &check),
        Command::Route(route) => commands::route::run(files, locale, &route),
        Command::Why(why) => commands::why::run(files, locale, &why),
        Command::Table(table) => commands::table::run(files, locale, &table),
        Command::Profile(profile) => commands::profile::run(files, locale, &profile),
        Command::Indicators(indicators) => commands::indicators::run(files, locale, &indicators),
        Command::Standards(standards) => commands::standards::run(files, locale, &standards),
        Command::Concordance(concordance) => {
            commands::concordance::run(files, locale, &concordance)
        }
        Command::Corpus(corpus) => commands::corpus::run(files, locale, &corpus),
        Command::Import(import) => commands::import::run(locale, &import),
        Command::Graph(graph) => commands::graph::run(files, locale, &graph),
        Command::Test(test) => commands::test::run(files, locale, &test),
        Command::Fmt(fmt) => commands::fmt::run(files, locale, &fmt),
        Command::ExplainCode(code) => commands::explain_code::run(locale, &code),
        Command::Help { commands } => {
            output::print(locale, &help::of(locale, &commands)?)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut help::command(locale), "comity", &mut script);
            output::print(locale, &String::from_utf8_lossy(&script))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
