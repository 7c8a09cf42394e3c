//! The graph as DOT (Graphviz) and Mermaid.

use std::fmt::Write as _;

use super::{DependencyGraph, Node};
use crate::language::Language;
use crate::rulebook::RuleBook;

/// The language of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    /// Graphviz.
    Dot,
    /// Mermaid.
    Mermaid,
}

/// Draws the graph, or only the nodes of `only` and the uses among them. Titles are in `language`.
#[must_use]
pub fn draw(
    rulebook: &RuleBook,
    graph: &DependencyGraph,
    only: Option<&[Node]>,
    drawing: Drawing,
    language: Language,
) -> String {
    let shown = |node: Node| only.is_none_or(|only| only.contains(&node));
    let mut nodes: Vec<Node> = graph
        .order()
        .iter()
        .copied()
        .filter(|&node| shown(node))
        .collect();
    nodes.sort_unstable();
    let mut uses: Vec<(Node, Node)> = graph
        .uses()
        .filter(|&(from, to, _)| shown(from) && shown(to))
        .map(|(from, to, _)| (from, to))
        .collect();
    uses.sort_unstable();
    match drawing {
        Drawing::Dot => dot(rulebook, &nodes, &uses, language),
        Drawing::Mermaid => mermaid(rulebook, &nodes, &uses, language),
    }
}

fn title(node: Node, rulebook: &RuleBook, language: Language) -> &str {
    match node {
        Node::Element(id) => rulebook
            .elements()
            .get(id.index())
            .map(|element| element.title.get(language)),
        Node::Rule(id) => rulebook
            .rules()
            .get(id.index())
            .map(|rule| rule.title.get(language)),
        Node::Interpretation(id) => rulebook
            .interpretations()
            .get(id.index())
            .map(|reading| reading.title.get(language)),
    }
    .unwrap_or_default()
}

fn dot(rulebook: &RuleBook, nodes: &[Node], uses: &[(Node, Node)], language: Language) -> String {
    let mut out =
        String::from("digraph comity {\n    rankdir=LR;\n    node [fontname=\"sans-serif\"];\n");
    for &node in nodes {
        let shape = match node {
            Node::Rule(_) => "box",
            Node::Element(_) => "ellipse",
            Node::Interpretation(_) => "diamond",
        };
        let name = node.name(rulebook);
        let words = title(node, rulebook, language)
            .replace('\\', "\\\\")
            .replace('"', "\\\"");
        let _ = writeln!(
            out,
            "    \"{name}\" [shape={shape}, label=\"{name}\\n{words}\"];"
        );
    }
    for (from, to) in uses {
        let _ = writeln!(
            out,
            "    \"{}\" -> \"{}\";",
            from.name(rulebook),
            to.name(rulebook)
        );
    }
    out.push_str("}\n");
    out
}

fn mermaid(
    rulebook: &RuleBook,
    nodes: &[Node],
    uses: &[(Node, Node)],
    language: Language,
) -> String {
    let mut out = String::from("flowchart LR\n");
    let id = |node: Node| match node {
        Node::Element(id) => format!("e{}", id.index()),
        Node::Rule(id) => format!("r{}", id.index()),
        Node::Interpretation(id) => format!("i{}", id.index()),
    };
    for &node in nodes {
        let (open, close) = match node {
            Node::Rule(_) => ("[\"", "\"]"),
            Node::Element(_) => ("([\"", "\"])"),
            Node::Interpretation(_) => ("{\"", "\"}"),
        };
        let words = title(node, rulebook, language).replace('"', "#quot;");
        let _ = writeln!(
            out,
            "    {}{open}{}<br>{words}{close}",
            id(node),
            node.name(rulebook)
        );
    }
    for &(from, to) in uses {
        let _ = writeln!(out, "    {} --> {}", id(from), id(to));
    }
    out
}
