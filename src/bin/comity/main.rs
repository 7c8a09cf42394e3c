//! The command `comity`: arguments in, reports out. All that touches files, the clock and the terminal is here.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what the command is for; the library never does"
)]

mod arguments;
mod commands;
mod input;
mod output;
mod selection;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use comity::source::SourceError;

use arguments::{Arguments, Command};

/// Why a command stops, and with which exit code.
enum Stop {
    /// The rules, the corpus or the arguments have errors: 2.
    Refused(String),
    /// A file could not be read or written: 3.
    World(String),
}

impl From<Vec<SourceError>> for Stop {
    fn from(errors: Vec<SourceError>) -> Self {
        Self::World(
            errors
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("\n"),
        )
    }
}

const FAILED: u8 = 1;
const REFUSED: u8 = 2;
const WORLD: u8 = 3;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.files.color {
        clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
        clap::ColorChoice::Always => anstream::ColorChoice::Always,
        clap::ColorChoice::Never => anstream::ColorChoice::Never,
    }
    .write_global();
    match run(arguments) {
        Ok(code) => code,
        Err(Stop::Refused(message)) => {
            anstream::eprintln!("{message}");
            ExitCode::from(REFUSED)
        }
        Err(Stop::World(message)) => {
            anstream::eprintln!("error: {message}");
            ExitCode::from(WORLD)
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode, Stop> {
    let files = &arguments.files;
    match arguments.command {
        Command::Check(check) => commands::check::run(files, &check),
        Command::Route(route) => commands::route::run(files, &route),
        Command::Why(why) => commands::why::run(files, &why),
        Command::Table(table) => commands::table::run(files, &table),
        Command::Profile(profile) => commands::profile::run(files, &profile),
        Command::Indicators(indicators) => commands::indicators::run(files, &indicators),
        Command::Standards(standards) => commands::standards::run(files, &standards),
        Command::Concordance(concordance) => commands::concordance::run(files, &concordance),
        Command::Corpus(corpus) => commands::corpus::run(files, &corpus),
        Command::Import(import) => commands::import::run(&import),
        Command::Graph(graph) => commands::graph::run(files, &graph),
        Command::Test(test) => commands::test::run(files, &test),
        Command::Fmt(fmt) => commands::fmt::run(files, &fmt),
        Command::ExplainCode(code) => commands::explain_code::run(&code),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "comity", &mut script);
            output::print(&String::from_utf8_lossy(&script))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
