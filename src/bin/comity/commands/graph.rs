//! `comity graph`: what depends on what.

use std::process::ExitCode;

use comity::graph::{Drawing, draw};
use comity::locale::Locale;
use comity::report::{self, Setting};

use crate::arguments::{Files, Format, GraphArguments, GraphFormat};
use crate::input::{read, sound};
use crate::output::{self, Output};
use crate::{Stop, selection};

pub(crate) fn run(
    files: &Files,
    locale: &Locale,
    arguments: &GraphArguments,
) -> Result<ExitCode, Stop> {
    let read = read(files, locale)?;
    let collection = sound(&read, locale)?;
    let (rulebook, graph) = (&collection.rulebook, &collection.graph);
    let node = match &arguments.name {
        Some(name) => Some(selection::find_node(rulebook, graph, locale, name)?),
        None => None,
    };
    let only = node.map(|node| {
        let mut nodes = graph.depends_on(node);
        nodes.extend(graph.affects(node));
        nodes.push(node);
        nodes
    });
    let report = report::dependencies(Setting { rulebook, locale }, &read.sources, graph, node);
    let drawn = |drawing| draw(rulebook, graph, only.as_deref(), drawing, locale.language());
    match arguments.format {
        GraphFormat::Dot => output::print(locale, &drawn(Drawing::Dot))?,
        GraphFormat::Mermaid => output::print(locale, &drawn(Drawing::Mermaid))?,
        GraphFormat::Text => Output::new(Format::Text).show(locale, &report)?,
        GraphFormat::Json => Output::new(Format::Json).show(locale, &report)?,
        GraphFormat::Csv => Output::new(Format::Csv).show(locale, &report)?,
        GraphFormat::Markdown => Output::new(Format::Markdown).show(locale, &report)?,
    }
    Ok(ExitCode::SUCCESS)
}
