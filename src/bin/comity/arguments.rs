//! The arguments of every command, and the help that teaches them.

mod corpus;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use comity::corpus::Basis;
use comity::language::Language;
use comity::syntax::tree::{Duty, Pillar};
use jiff::civil::Date;

pub(crate) use corpus::{CorpusArguments, ImportArguments};

/// Where the laws of several states part, with citations.
///
/// comity compares national law on trafficking in persons with what the Palermo Protocol, the Convention against Transnational Organized
/// Crime and the agenda of the states of the Americas ask, on any date, and says where countries of origin, transit and destination
/// diverge, on which provisions, and what follows in practice.
///
/// Nothing is guessed: what nobody has looked up is unknown, and is never counted as no.
#[derive(Debug, Parser)]
#[command(name = "comity", version, max_term_width = 110, after_help = AFTER)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) files: Files,
}

const AFTER: &str = "\
Start here:
  comity route COL MEX USA            where the laws along a route part, and what follows
  comity why ARG palermo.3.a.means --on 2010-01-01
                                      why a verdict is what it is, article by article
  comity table --pillar prosecution   rules by states
  comity profile ARG --lang es        one state, in Spanish
  comity concordance ARG              each article of the instruments beside the state's provisions

Exit codes: 0 done; 1 an example failed, or a file is not in canonical form; 2 the rules, the corpus or the
arguments have errors; 3 a file could not be read or written.";

/// Which rules and which corpus.
#[derive(Debug, Args)]
pub(crate) struct Files {
    /// A folder of rule files (*.norm, *.norm.md) in place of the shipped rule book.
    #[arg(long, global = true, value_name = "DIR", help_heading = "Files")]
    pub(crate) rules: Option<PathBuf>,
    /// A folder of state files (*.toml) in place of the shipped corpus.
    #[arg(long, global = true, value_name = "DIR", help_heading = "Files")]
    pub(crate) corpus: Option<PathBuf>,
    /// When to use colour.
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        help_heading = "Output"
    )]
    pub(crate) color: clap::ColorChoice,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check the rules and the corpus: every problem at once, each with its place and the way out.
    ///
    /// Ends with exit code 2 if any problem is an error. Lints (warnings) do not stop the other commands.
    Check(CheckArguments),
    /// Where the laws along a route part: origin, transits, destination.
    ///
    /// First what the states must do and do differently, the heaviest duty first: who is ahead, who is behind, on which provisions, and what
    /// follows in practice. Then the rules that bind the states of the route together. Last what is unknown, and so could not be compared.
    #[command(after_help = "Example:\n  comity route COL MEX USA --on 2013-06-01 --lang es")]
    Route(RouteArguments),
    /// Why a verdict is what it is: down to the provisions, with what was considered and set aside, and what is missing.
    #[command(
        after_help = "Examples:\n  comity why ARG palermo.3.c\n  comity why USA purpose.organ_removal\n  comity why COL,MEX,USA untoc.16.dual_criminality      (a route rule: the states of the route)"
    )]
    Why(WhyArguments),
    /// Rules by states, or elements by states, with the count of each verdict.
    #[command(
        after_help = "Examples:\n  comity table --pillar protection --states ARG,BRA,URY\n  comity table --elements --on 2010-01-01 --format csv"
    )]
    Table(TableArguments),
    /// One state: each rule with its verdict and citations, and how much is unknown.
    Profile(ProfileArguments),
    /// The indicators of the rule book: of structure, of process, of results.
    ///
    /// A share or a median over the states shown, as an interval where evidence is unknown: «12 to 15 of 40» says that 12 are known to
    /// be met and that 15 may be. Several days stand side by side.
    #[command(
        after_help = "Examples:\n  comity indicators --on 2010-01-01,2026-01-01\n  comity indicators --states ARG,BRA,URY --by-state"
    )]
    Indicators(IndicatorsArguments),
    /// Every standard of every instrument: the rules that encode it, what they rest on, how many states meet it.
    ///
    /// Ends with the count of standards that have a rule, and lists those that have none.
    #[command(
        after_help = "Examples:\n  comity standards\n  comity standards --instrument agenda --format csv"
    )]
    Standards(StandardsArguments),
    /// A table of concordance: each article of an instrument beside the provisions of a state that answer it.
    ///
    /// With --by-law the other way round: each article of the state's laws with the standards that it serves.
    #[command(
        after_help = "Examples:\n  comity concordance ARG --instrument palermo --format markdown\n  comity concordance ARG --by-law"
    )]
    Concordance(ConcordanceArguments),
    /// What the corpus holds: for each state how much is known, on what it rests, and how new it is.
    ///
    /// With --elements for each element in how many states it is known. With --template an empty, commented file for a new state, to be
    /// filled in and put into the folder of --corpus; `comity check` then says what is left to do.
    #[command(
        after_help = "Examples:\n  comity corpus --states ARG,BRA,URY\n  comity corpus --elements --format csv\n  comity corpus --template DMA > dominica.toml"
    )]
    Corpus(CorpusArguments),
    /// Begin the rows of a law from its XML: Akoma Ntoso, or Canada's Justice Laws XML.
    ///
    /// Writes a row for the law and one for each article, with its number, heading and dates, and no effect: nothing is claimed until someone says
    /// what the article provides, and `comity check` asks for it. Rows that a file has already are never changed.
    #[command(
        after_help = "Examples:\n  comity import C-46.xml --state CAN --article 279.01,279.011 --into corpus/canada.toml\n  comity import act.xml --state JAM > jamaica.toml"
    )]
    Import(ImportArguments),
    /// What depends on what: the graph of elements and rules.
    ///
    /// Without a name the whole graph; with one, what it depends on and what it affects.
    Graph(GraphArguments),
    /// Run the examples of the rule book; exit code 1 if one fails.
    Test(TestArguments),
    /// Put rule files in canonical form.
    Fmt(FmtArguments),
    /// Explain the code of a diagnostic: what it means, an example, the way out.
    ExplainCode(ExplainCodeArguments),
    /// Write completions for a shell to standard output.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// How a report is made and shown.
#[derive(Debug, Args)]
pub(crate) struct ReportArguments {
    /// The form of the output.
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: Format,
    /// The language of the output.
    #[arg(long, value_name = "LANG", value_parser = language, default_value = "en", help_heading = "Output", long_help = "The language of the output: en, es, pt or fr.")]
    pub(crate) lang: Language,
    #[command(flatten)]
    pub(crate) law: LawArguments,
}

/// Which law counts.
#[derive(Debug, Args)]
pub(crate) struct LawArguments {
    /// The day on which the law is assessed, YYYY-MM-DD [default: today].
    #[arg(long, value_name = "DATE", value_parser = date, help_heading = "Which law")]
    pub(crate) on: Option<Date>,
    #[command(flatten)]
    pub(crate) evidence: EvidenceArguments,
}

/// Which evidence counts, and how contested terms are read.
#[derive(Debug, Args)]
pub(crate) struct EvidenceArguments {
    /// The weakest evidence that counts: text, read in the law itself; secondary, or in a report about it; any, or unverified.
    #[arg(
        long,
        value_enum,
        default_value = "secondary",
        help_heading = "Which law"
    )]
    pub(crate) basis: BasisArgument,
    /// Choose the reading of a contested term; may be given several times.
    #[arg(
        long = "reading",
        value_name = "NAME=CHOICE",
        help_heading = "Which law"
    )]
    pub(crate) readings: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// The form of the output.
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: CheckFormat,
    /// Only what concerns the files of these states (and the rules), by code or name, with commas.
    #[arg(long, value_name = "STATES", value_delimiter = ',')]
    pub(crate) states: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RouteArguments {
    /// The states of the route in order: origin, any transits, destination; by code or name.
    #[arg(required = true, num_args = 2.., value_name = "STATE")]
    pub(crate) states: Vec<String>,
    /// Compare elements instead of rules.
    #[arg(long)]
    pub(crate) elements: bool,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct WhyArguments {
    /// The state, by code or name; for a route rule the states of the route, with commas.
    #[arg(
        value_name = "STATE",
        value_delimiter = ',',
        required = true,
        num_args = 1
    )]
    pub(crate) states: Vec<String>,
    /// The rule or element, by its exact name.
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    /// How many steps down the explanation goes; also shows the steps that do not settle the outcome.
    #[arg(long, value_name = "STEPS")]
    pub(crate) depth: Option<usize>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct TableArguments {
    /// Only these states, by code or name, with commas.
    #[arg(
        long,
        value_name = "STATES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) states: Vec<String>,
    /// Elements by states instead of rules; an element of an offence: some offence of the state has it.
    #[arg(long, help_heading = "What is shown", conflicts_with_all = ["instruments", "pillars", "duties"])]
    pub(crate) elements: bool,
    /// Only rules of these instruments, with commas.
    #[arg(
        long = "instrument",
        value_name = "NAMES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) instruments: Vec<String>,
    /// Only rules of these pillars, with commas: prosecution, protection, prevention, cooperation.
    #[arg(long = "pillar", value_name = "PILLARS", value_parser = pillar, value_delimiter = ',', help_heading = "What is shown")]
    pub(crate) pillars: Vec<Pillar>,
    /// Only rules of these duties, with commas: shall, shall-endeavour, shall-where-appropriate, shall-consider, may, recommends.
    #[arg(long = "duty", value_name = "DUTIES", value_parser = duty, value_delimiter = ',', help_heading = "What is shown")]
    pub(crate) duties: Vec<Duty>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct ProfileArguments {
    /// The state, by code or name.
    #[arg(value_name = "STATE")]
    pub(crate) state: String,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct IndicatorsArguments {
    /// Only these states, by code or name, with commas.
    #[arg(
        long,
        value_name = "STATES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) states: Vec<String>,
    /// Each state by itself as well.
    #[arg(long, help_heading = "What is shown")]
    pub(crate) by_state: bool,
    /// The days on which the law is assessed, YYYY-MM-DD, with commas [default: today].
    #[arg(long, value_name = "DATES", value_parser = date, value_delimiter = ',', help_heading = "Which law")]
    pub(crate) on: Vec<Date>,
    #[command(flatten)]
    pub(crate) evidence: EvidenceArguments,
    /// The form of the output.
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: Format,
    /// The language of the output.
    #[arg(long, value_name = "LANG", value_parser = language, default_value = "en", help_heading = "Output", long_help = "The language of the output: en, es, pt or fr.")]
    pub(crate) lang: Language,
}

#[derive(Debug, Args)]
pub(crate) struct StandardsArguments {
    /// Only standards of these instruments, with commas.
    #[arg(
        long = "instrument",
        value_name = "NAMES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) instruments: Vec<String>,
    /// Count only these states, by code or name, with commas.
    #[arg(
        long,
        value_name = "STATES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) states: Vec<String>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct ConcordanceArguments {
    /// The state, by code or name.
    #[arg(value_name = "STATE")]
    pub(crate) state: String,
    /// Only articles of these instruments, with commas.
    #[arg(
        long = "instrument",
        value_name = "NAMES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) instruments: Vec<String>,
    /// The other way round: each article of the state's laws, with the standards that it serves.
    #[arg(long, help_heading = "What is shown")]
    pub(crate) by_law: bool,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct GraphArguments {
    /// A rule, element or interpretation: only what it depends on and what it affects.
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// The form of the output.
    #[arg(long, value_enum, default_value = "text", help_heading = "Output")]
    pub(crate) format: GraphFormat,
    /// The language of the titles.
    #[arg(long, value_name = "LANG", value_parser = language, default_value = "en", help_heading = "Output")]
    pub(crate) lang: Language,
}

#[derive(Debug, Args)]
pub(crate) struct TestArguments {
    /// Only examples whose name contains this.
    #[arg(value_name = "WORDS")]
    pub(crate) only: Option<String>,
    /// For each rule whether some example shows it met, partly met and not met; what is missing does not change the exit code.
    #[arg(long, conflicts_with = "only")]
    pub(crate) coverage: bool,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

#[derive(Debug, Args)]
pub(crate) struct FmtArguments {
    /// Change nothing: name the files that are not in canonical form, and end with exit code 1 if there are any.
    #[arg(long)]
    pub(crate) check: bool,
    /// Files or folders; left out, the folder of --rules.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainCodeArguments {
    /// The code, such as unknown-name; left out, all codes are listed.
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

fn language(text: &str) -> Result<Language, String> {
    Language::from_code(text).ok_or_else(|| "the languages are en, es, pt and fr".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    // Other forms of ISO 8601 are dates too, and easily mistaken for each other.
    let exact = text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    let parsed = text.parse().ok().filter(|_| exact);
    parsed.ok_or_else(|| "write a day of the calendar as YYYY-MM-DD, such as 2013-06-01".to_owned())
}

fn pillar(text: &str) -> Result<Pillar, String> {
    let words = || Pillar::ALL.map(Pillar::word).join(", ");
    Pillar::ALL
        .into_iter()
        .find(|pillar| pillar.word() == text)
        .ok_or_else(|| format!("the pillars are {}", words()))
}

fn duty(text: &str) -> Result<Duty, String> {
    let word = |duty: Duty| duty.words().replace(' ', "-");
    let words = || Duty::ALL.map(word).join(", ");
    Duty::ALL
        .into_iter()
        .find(|&duty| word(duty) == text)
        .ok_or_else(|| format!("the duties are {}", words()))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_fit_together() {
        super::Arguments::command().debug_assert();
    }
}
