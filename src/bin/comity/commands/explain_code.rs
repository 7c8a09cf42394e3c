//! `comity explain-code`: what a diagnostic means.

use std::process::ExitCode;

use comity::diagnostic::{self, Code};

use crate::arguments::ExplainCodeArguments;
use crate::{Stop, output};

pub(crate) fn run(arguments: &ExplainCodeArguments) -> Result<ExitCode, Stop> {
    let Some(name) = &arguments.code else {
        let lines: Vec<String> = Code::ALL
            .iter()
            .map(|code| format!("{:28} {}", code.name(), code.severity().word()))
            .collect();
        output::print(&format!("{}\n", lines.join("\n")))?;
        return Ok(ExitCode::SUCCESS);
    };
    let Some(code) = Code::from_name(name) else {
        let near = diagnostic::nearest(name, Code::ALL.iter().map(|code| code.name()));
        let way_out = near.map_or_else(
            || "`comity explain-code` lists them all".to_owned(),
            |near| format!("did you mean {near}?"),
        );
        return Err(Stop::Refused(format!(
            "error: no diagnostic has the code {name}: {way_out}"
        )));
    };
    output::print(&diagnostic::explain(code))?;
    Ok(ExitCode::SUCCESS)
}
