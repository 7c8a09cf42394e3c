//! The arguments of what looks at the corpus itself, and of what adds to it.

use std::path::PathBuf;

use clap::Args;
use comity::corpus::StateCode;

use super::ReportArguments;

#[derive(Debug, Args)]
pub(crate) struct CorpusArguments {
    /// Only these states, by code or name, with commas.
    #[arg(
        long,
        value_name = "STATES",
        value_delimiter = ',',
        help_heading = "What is shown"
    )]
    pub(crate) states: Vec<String>,
    /// For each element in how many states it is known, and how.
    #[arg(long, help_heading = "What is shown")]
    pub(crate) elements: bool,
    /// Instead of a report, an empty, commented file for a new state, by its ISO 3166-1 alpha-3 code.
    #[arg(long, value_name = "CODE", value_parser = state_code, conflicts_with_all = ["states", "elements"])]
    pub(crate) template: Option<StateCode>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

fn state_code(text: &str) -> Result<StateCode, String> {
    StateCode::parse(text)
        .filter(|&code| code != StateCode::CASE)
        .ok_or_else(|| {
            "write the ISO 3166-1 alpha-3 code in three capitals: ARG, BRA, CAN".to_owned()
        })
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    /// The law, in Akoma Ntoso or in the XML of Canada's Justice Laws Website.
    #[arg(value_name = "FILE.xml")]
    pub(crate) law: PathBuf,
    /// The state whose law it is, by its ISO 3166-1 alpha-3 code.
    #[arg(long, value_name = "CODE", value_parser = state_code)]
    pub(crate) state: StateCode,
    /// The file of the state, to which the rows are added; it is begun where it is not there. Left out, a new file is printed.
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) into: Option<PathBuf>,
    /// Only these articles, by their numbers, with commas.
    #[arg(long = "article", value_name = "NUMBERS", value_delimiter = ',')]
    pub(crate) articles: Vec<String>,
    /// The public address of the text, where the XML does not give it or gives another.
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,
}
