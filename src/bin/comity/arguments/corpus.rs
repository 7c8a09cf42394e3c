//! The arguments of what looks at the corpus itself, and of what adds to it.

use std::path::PathBuf;

use clap::Args;
use comity::corpus::StateCode;

use super::{Expected, ReportArguments, ShownStates};

#[derive(Debug, Args)]
pub(crate) struct CorpusArguments {
    #[command(flatten)]
    pub(crate) states: ShownStates,
    #[arg(long, help_heading = "What is shown")]
    pub(crate) elements: bool,
    #[arg(long, value_name = "CODE", value_parser = state_code, conflicts_with_all = ["states", "elements"])]
    pub(crate) template: Option<StateCode>,
    #[command(flatten)]
    pub(crate) report: ReportArguments,
}

fn state_code(text: &str) -> Result<StateCode, Expected> {
    StateCode::parse(text)
        .filter(|&code| code != StateCode::CASE)
        .ok_or_else(|| Expected::new("expected-state-code", &[]))
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    #[arg(value_name = "FILE.xml")]
    pub(crate) law: PathBuf,
    #[arg(long, value_name = "CODE", value_parser = state_code)]
    pub(crate) state: StateCode,
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) into: Option<PathBuf>,
    #[arg(long = "article", value_name = "NUMBERS", value_delimiter = ',')]
    pub(crate) articles: Vec<String>,
    #[arg(long, value_name = "URL")]
    pub(crate) url: Option<String>,
}
