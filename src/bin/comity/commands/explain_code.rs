//! `comity explain-code`: what a diagnostic means.

use std::process::ExitCode;

use comity::diagnostic::{self, Code};
use comity::locale::Locale;

use crate::arguments::ExplainCodeArguments;
use crate::speech::refuse_near;
use crate::{Stop, output};

pub(crate) fn run(locale: &Locale, arguments: &ExplainCodeArguments) -> Result<ExitCode, Stop> {
    let Some(name) = &arguments.code else {
        let lines: Vec<String> = Code::ALL
            .iter()
            .map(|code| {
                let severity = code.severity().word(locale.language());
                format!("{:28} {severity}", code.name())
            })
            .collect();
        output::print(locale, &format!("{}\n", lines.join("\n")))?;
        return Ok(ExitCode::SUCCESS);
    };
    let Some(code) = Code::from_name(name) else {
        let near = diagnostic::nearest(name, Code::ALL.iter().map(|code| code.name()));
        return Err(refuse_near(locale, "refused-code", &[("name", name)], near));
    };
    output::print(locale, &diagnostic::explain(code, locale.language()))?;
    Ok(ExitCode::SUCCESS)
}
