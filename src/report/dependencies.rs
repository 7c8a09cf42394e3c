//! The report of the graph: what depends on what.

use serde::Serialize;

use super::Report;
use super::document::{Document, Item, Style, Text};
use super::setting::Setting;
use super::table::{Alignment, Column, Table};
use crate::graph::{DependencyGraph, Node};
use crate::rulebook::Target;
use crate::source::Sources;

#[derive(Serialize)]
struct Graph {
    nodes: Vec<Named>,
    uses: Vec<Use>,
}

#[derive(Serialize)]
struct Named {
    name: String,
    kind: &'static str,
    title: String,
}

#[derive(Serialize)]
struct Use {
    from: String,
    to: String,
    place: String,
}

/// What `node` depends on and what it affects or, without one, the whole graph.
#[must_use]
pub fn dependencies<'r>(
    setting: Setting<'r>,
    sources: &Sources,
    graph: &'r DependencyGraph,
    node: Option<Node>,
) -> Report<'r> {
    let shown = match node {
        Some(node) => {
            let mut nodes = graph.depends_on(node);
            nodes.extend(graph.affects(node));
            nodes.push(node);
            nodes
        }
        None => graph.order().to_vec(),
    };
    let uses: Vec<(Node, Node, String)> = graph
        .uses()
        .filter(|(from, to, _)| shown.contains(from) && shown.contains(to))
        .map(|(from, to, span)| (from, to, sources.place(span)))
        .collect();
    Report::of(
        (shown, uses),
        move |(shown, uses)| match node {
            Some(node) => around(setting, graph, node),
            None => everything(setting, shown, uses),
        },
        move |(_, uses)| table(setting, uses),
        move |(shown, uses)| {
            let uses = uses.iter();
            super::json(&Graph {
                nodes: shown.iter().map(|&node| named(setting, node)).collect(),
                uses: uses
                    .map(|(from, to, place)| used(setting, *from, *to, place))
                    .collect(),
            })
        },
    )
}

/// What a node depends on and what it affects.
fn around(setting: Setting<'_>, graph: &DependencyGraph, node: Node) -> Document {
    let mut document = Document::new();
    let name = node.name(setting.rulebook);
    document.heading(1, format!("{} ({name})", title(setting, node)));
    for (key, nodes) in [
        ("graph-depends-on", graph.depends_on(node)),
        ("graph-affects", graph.affects(node)),
    ] {
        list(&mut document, setting, key, &nodes);
    }
    document
}

/// Every rule with what it rests on.
fn everything(setting: Setting<'_>, shown: &[Node], uses: &[(Node, Node, String)]) -> Document {
    let mut document = Document::new();
    document.heading(1, setting.word("graph-title"));
    document.paragraph(setting.locale.say(
        "graph-summary",
        &[("nodes", shown.len().into()), ("uses", uses.len().into())],
    ));
    for &node in shown.iter().filter(|node| matches!(node, Node::Rule(_))) {
        let direct = uses
            .iter()
            .filter(|(from, ..)| *from == node)
            .map(|(_, to, _)| to.name(setting.rulebook));
        let mut text = Text::citation(node.name(setting.rulebook));
        text.push(
            Style::Plain,
            format!(
                " {}: {}",
                title(setting, node),
                direct.collect::<Vec<_>>().join(", ")
            ),
        );
        document.item(Item::new(0, text));
    }
    document
}

fn named(setting: Setting<'_>, node: Node) -> Named {
    Named {
        name: node.name(setting.rulebook).to_owned(),
        kind: kind(node),
        title: title(setting, node).to_owned(),
    }
}

fn used(setting: Setting<'_>, from: Node, to: Node, place: &str) -> Use {
    Use {
        from: from.name(setting.rulebook).to_owned(),
        to: to.name(setting.rulebook).to_owned(),
        place: place.to_owned(),
    }
}

const fn kind(node: Node) -> &'static str {
    match node {
        Node::Element(_) => "element",
        Node::Rule(_) => "rule",
        Node::Interpretation(_) => "interpretation",
    }
}

fn title(setting: Setting<'_>, node: Node) -> &str {
    match node {
        Node::Element(id) => setting.title(Target::Element(id)),
        Node::Rule(id) => setting.title(Target::Rule(id)),
        Node::Interpretation(id) => setting
            .rulebook
            .interpretations()
            .get(id.index())
            .map(|reading| reading.title.get(setting.language()))
            .unwrap_or_default(),
    }
}

fn list(document: &mut Document, setting: Setting<'_>, key: &str, nodes: &[Node]) {
    document.heading(2, setting.word(key));
    if nodes.is_empty() {
        document.paragraph(setting.word("graph-nothing"));
    }
    for &node in nodes {
        let text = Text::citation(node.name(setting.rulebook))
            .with(Style::Plain, format!("  {}", title(setting, node)));
        document.item(Item::new(0, text));
    }
}

fn table(setting: Setting<'_>, uses: &[(Node, Node, String)]) -> Table {
    let columns = ["column-from", "column-to", "column-at"];
    let mut table = Table::new(
        "",
        columns
            .map(|key| Column::new(setting.word(key), Alignment::Left))
            .to_vec(),
    );
    for (from, to, place) in uses {
        table.row(vec![
            Text::citation(from.name(setting.rulebook)),
            Text::citation(to.name(setting.rulebook)),
            Text::plain(place),
        ]);
    }
    table
}
