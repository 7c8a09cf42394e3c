//! The rule language as text: what parses, what is wrong with what does not, and the layout.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on should stop"
)]

use comity::diagnostic::{Code, Diagnostic};
use comity::source::Sources;
use comity::syntax::Tree;

#[path = "syntax/layout.rs"]
mod layout;
#[path = "syntax/literate.rs"]
mod literate;
#[path = "syntax/problems.rs"]
mod problems;
#[path = "syntax/properties.rs"]
mod properties;
#[path = "syntax/tree.rs"]
mod tree;

/// The tree of a text and its problems.
fn parse_named(name: &str, text: &str) -> (Tree, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let id = sources.add(name, text);
    comity::syntax::parse(id, sources.get(id).unwrap())
}

fn parse(text: &str) -> (Tree, Vec<Diagnostic>) {
    parse_named("test.norm", text)
}

fn format_named(name: &str, text: &str) -> Result<String, Vec<Diagnostic>> {
    let mut sources = Sources::new();
    let id = sources.add(name, text);
    comity::syntax::format(id, sources.get(id).unwrap())
}

fn format(text: &str) -> String {
    format_named("test.norm", text).unwrap()
}

/// Each problem's code and the text that it underlines.
fn found(text: &str) -> Vec<(Code, &str)> {
    parse(text)
        .1
        .iter()
        .map(|problem| (problem.code, &text[problem.span.range()]))
        .collect()
}

/// The declarations and fields of the language reference.
const REFERENCE: &str = include_str!("syntax/reference.norm");
