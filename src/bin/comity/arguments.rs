//! The arguments of every command.
//!
//! What each is for is told by the messages of `locales/command/*.ftl` and nowhere else, in four languages: see [`help`](crate::help), which puts them in.
//! The names of values and the headings here are in English and name the message that is shown in their place.

mod corpus;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use comity::corpus::Basis;
use comity::language::Language;
use comity::syntax::tree::{Duty, Pillar};
use jiff::civil::Date;

pub(crate) use corpus::{CorpusArguments, ImportArguments};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "comity",
    version,
    max_term_width = 110,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) files: Files,
    // Help and version are declared here, and not left to clap, so that their words can be told in every language too.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// Which rules and which corpus, and how the command speaks.
#[derive(Debug, Args)]
pub(crate) struct Files {
    #[arg(long, global = true, value_name = "DIR", help_heading = "Files")]
    pub(crate) rules: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR", help_heading = "Files")]
    pub(crate) corpus: Option<PathBuf>,
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "Output"
    )]
    pub(crate) color: clap::ColorChoice,
    // Read once more by `speech::language`, before the arguments are parsed: help and refusals are in it too.
    #[arg(long, global = true, value_name = "LANG", value_parser = language, default_value = "en", help_heading = "Output")]
    lang: Language,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(CheckArguments),
    Route(RouteArguments),
    Why(WhyArguments),
    Table(TableArguments),
    Profile(ProfileArguments),
    Indicators(IndicatorsArguments),
    Standards(StandardsArguments),
    Concordance(ConcordanceArguments),
    Corpus(CorpusArguments),
    Import(ImportArguments),
    Graph(GraphArguments),
    Test(TestArguments),
    Fmt(FmtArguments),
    ExplainCode(ExplainCodeArguments),
    Completions {
        shell: clap_complete::Shell,
    },
    Help {
        #[arg(value_name = "COMMAND")]
        commands: Vec<String>,
    },
}

/// How a report is made and shown.
#[derive(Debug, Args)]
pub(crate) struct ReportArguments {
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) law: LawArguments,
}

/// Which law counts.
#[derive(Debug, Args)]
pub(crate) struct LawArguments {
    #[arg(long, value_name = "DATE", value_parser = date, help_heading = "Which law")]
    pub(crate) on: Option<Date>,
    #[command(flatten)]
    pub(crate) evidence: EvidenceArguments,
}

/// Which evidence counts, and how contested terms are read.
#[derive(Debug, Args)]
pub(crate) struct EvidenceArguments {
    #[arg(
        long,
        value_enum,
        default_value = "secondary",
        help_heading = "Which law"
    )]
    pub(crate) basis: BasisArgument,
    #[arg(
        long = "reading",
        value_name = "NAME=CHOICE",
        help_heading = "Which law"
    )]
    pub(crate) readings: Vec<String>,
}

/// The states that are shown; all, if none is named.
#[derive(Debug, Args)]
pub(crate) struct ShownStates {
    #[arg(
        id = "states",
        long,
        value_name = "STATES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) names: Vec<String>,
}

/// The instruments that are shown; all, if none is named.
#[derive(Debug, Args)]
pub(crate) struct ShownInstruments {
    #[arg(
        id = "instruments",
        long = "instrument",
        value_name = "NAMES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) names: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: CheckFormat,
    #[arg(long, value_name = "STATES", value_delimiter = ',')]
    pub(crate) states: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RouteArguments {
    #[arg(required = true, num_args = 2.., value_name = "STATE")]
    pub(crate) states: Vec<String>,
    #[arg(long)]
    pub(crate) elements: bool,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct WhyArguments {
    #[arg(
        value_name = "STATE",
        value_delimiter = ',',
        required = true,
        num_args = 1
    )]
    pub(crate) states: Vec<String>,
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, value_name = "STEPS", value_parser = steps)]
    pub(crate) depth: Option<usize>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct TableArguments {
    #[command(flatten)]
    pub(crate) states: ShownStates,
    #[arg(long, help_heading = "What is shown", conflicts_with_all = ["instruments", "pillars", "duties"])]
    pub(crate) elements: bool,
    #[command(flatten)]
    pub(crate) instruments: ShownInstruments,
    #[arg(long = "pillar", value_name = "PILLARS", value_parser = pillar, value_delimiter = ',', help_heading = "What is shown")]
    pub(crate) pillars: Vec<Pillar>,
    #[arg(long = "duty", value_name = "DUTIES", value_parser = duty, value_delimiter = ',', help_heading = "What is shown")]
    pub(crate) duties: Vec<Duty>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct ProfileArguments {
    #[arg(value_name = "STATE")]
    pub(crate) state: String,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct IndicatorsArguments {
    #[command(flatten)]
    pub(crate) states: ShownStates,
    #[arg(long, help_heading = "What is shown")]
    pub(crate) by_state: bool,
    #[arg(long, value_name = "DATES", value_parser = date, value_delimiter = ',', help_heading = "Which law")]
    pub(crate) on: Vec<Date>,
    #[command(flatten)]
    pub(crate) evidence: EvidenceArguments,
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct StandardsArguments {
    #[command(flatten)]
    pub(crate) instruments: ShownInstruments,
    #[command(flatten)]
    pub(crate) states: ShownStates,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct ConcordanceArguments {
    #[arg(value_name = "STATE")]
    pub(crate) state: String,
    #[command(flatten)]
    pub(crate) instruments: ShownInstruments,
    #[arg(long, help_heading = "What is shown")]
    pub(crate) by_law: bool,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct GraphArguments {
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: GraphFormat,
}

#[derive(Debug, Args)]
pub(crate) struct TestArguments {
    #[arg(value_name = "WORDS")]
    pub(crate) only: Option<String>,
    #[arg(long, conflicts_with = "only")]
    pub(crate) coverage: bool,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct FmtArguments {
    #[arg(long)]
    pub(crate) check: bool,
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainCodeArguments {
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
}

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Csv,
    Markdown,
}

/// The forms of a list of diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Text,
    Json,
    Sarif,
    Csv,
    Markdown,
}

/// The forms of a graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphFormat {
    Text,
    Dot,
    Mermaid,
    Json,
    Csv,
    Markdown,
}

/// The weakest evidence that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BasisArgument {
    Text,
    Secondary,
    Any,
}

impl From<BasisArgument> for Basis {
    fn from(argument: BasisArgument) -> Self {
        match argument {
            BasisArgument::Text => Self::Text,
            BasisArgument::Secondary => Self::Secondary,
            BasisArgument::Any => Self::Unverified,
        }
    }
}

/// What a value should have been: the name of a message, and the words that it lists.
#[derive(Debug, thiserror::Error)]
#[error("{key}: {words}")]
pub(crate) struct Expected {
    pub(crate) key: &'static str,
    pub(crate) words: String,
}

impl Expected {
    fn new(key: &'static str, words: &[String]) -> Self {
        Self {
            key,
            words: words.join(", "),
        }
    }
}

fn language(text: &str) -> Result<Language, Expected> {
    let words = || Language::ALL.map(|language| language.code().to_owned());
    Language::from_code(text).ok_or_else(|| Expected::new("expected-language", &words()))
}

fn date(text: &str) -> Result<Date, Expected> {
    // Other forms of ISO 8601 are dates too, and easily mistaken for each other.
    let exact = text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    let parsed = text.parse().ok().filter(|_| exact);
    parsed.ok_or_else(|| Expected::new("expected-day", &[]))
}

fn steps(text: &str) -> Result<usize, Expected> {
    text.parse()
        .map_err(|_| Expected::new("expected-steps", &[]))
}

fn pillar(text: &str) -> Result<Pillar, Expected> {
    let words = || Pillar::ALL.map(|pillar| pillar.word().to_owned());
    Pillar::ALL
        .into_iter()
        .find(|pillar| pillar.word() == text)
        .ok_or_else(|| Expected::new("expected-pillar", &words()))
}

fn duty(text: &str) -> Result<Duty, Expected> {
    let word = |duty: Duty| duty.words().replace(' ', "-");
    Duty::ALL
        .into_iter()
        .find(|&duty| word(duty) == text)
        .ok_or_else(|| Expected::new("expected-duty", &Duty::ALL.map(word)))
}
