//! What depends on what.
//!
//! In: a rule book. Out: [`DependencyGraph`]: an order in which everything stands after what it depends on, what an element affects, what a
//! rule depends on, and the graph as DOT and Mermaid. Refuses loops, each with the place of every step.

mod drawing;

use std::collections::{BTreeSet, VecDeque};

use petgraph::algo::{kosaraju_scc, toposort};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;
use petgraph::{Direction, Graph};

use crate::diagnostic::{Code, Diagnostic, message};
use crate::rulebook::{
    Condition, ElementId, Expression, ExpressionKind, InterpretationId, Measure,
    RouteExpressionKind, RuleBook, RuleId,
};
use crate::source::Span;

pub use drawing::{Drawing, draw};

/// An element, a rule or an interpretation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// An element.
    Element(ElementId),
    /// An interpretation, with all its choices.
    Interpretation(InterpretationId),
    /// A rule.
    Rule(RuleId),
}

impl Node {
    /// Its name in the rule book.
    #[must_use]
    pub fn name(self, rulebook: &RuleBook) -> &str {
        match self {
            Self::Element(id) => rulebook
                .elements()
                .get(id.index())
                .map(|element| element.name.as_str()),
            Self::Rule(id) => rulebook
                .rules()
                .get(id.index())
                .map(|rule| rule.name.as_str()),
            Self::Interpretation(id) => rulebook
                .interpretations()
                .get(id.index())
                .map(|reading| reading.name.as_str()),
        }
        .unwrap_or_default()
    }
}

/// What depends on what, without loops. Edges run from what depends to what it depends on, and carry the place of the use.
#[derive(Debug, Clone)]
pub struct DependencyGraph {
    graph: DiGraph<Node, Span>,
    order: Vec<Node>,
}

/// The dependencies of a rule book.
///
/// # Errors
/// One diagnostic for each loop, with the place of every step.
pub fn dependencies(rulebook: &RuleBook) -> Result<DependencyGraph, Vec<Diagnostic>> {
    let graph = build(rulebook);
    match toposort(&graph, None) {
        Ok(mut sorted) => {
            sorted.reverse();
            let order = sorted
                .into_iter()
                .filter_map(|index| graph.node_weight(index).copied())
                .collect();
            Ok(DependencyGraph { graph, order })
        }
        Err(_) => Err(loops(&graph, rulebook)),
    }
}

impl DependencyGraph {
    /// Everything, each after all that it depends on.
    #[must_use]
    pub fn order(&self) -> &[Node] {
        &self.order
    }

    /// What depends on the node, near or far, itself left out; in the order of [`Node`].
    #[must_use]
    pub fn affects(&self, node: Node) -> Vec<Node> {
        self.beyond(node, Direction::Incoming)
    }

    /// What the node depends on, near or far, itself left out; in the order of [`Node`].
    #[must_use]
    pub fn depends_on(&self, node: Node) -> Vec<Node> {
        self.beyond(node, Direction::Outgoing)
    }

    /// The uses, each from what depends to what it depends on, with its place; in a fixed order.
    pub fn uses(&self) -> impl Iterator<Item = (Node, Node, Span)> + '_ {
        self.graph.edge_references().filter_map(|edge| {
            Some((
                *self.graph.node_weight(edge.source())?,
                *self.graph.node_weight(edge.target())?,
                *edge.weight(),
            ))
        })
    }

    /// The nodes that can be reached from those, themselves included: each is looked at once.
    fn reach(&self, starts: &[Node], direction: Direction) -> BTreeSet<Node> {
        let wanted: BTreeSet<Node> = starts.iter().copied().collect();
        let is_start = |index: &NodeIndex| {
            self.graph
                .node_weight(*index)
                .is_some_and(|node| wanted.contains(node))
        };
        let mut pending: Vec<NodeIndex> = self.graph.node_indices().filter(is_start).collect();
        let mut seen: BTreeSet<NodeIndex> = pending.iter().copied().collect();
        while let Some(index) = pending.pop() {
            pending.extend(
                self.graph
                    .neighbors_directed(index, direction)
                    .filter(|&next| seen.insert(next)),
            );
        }
        seen.into_iter()
            .filter_map(|index| self.graph.node_weight(index).copied())
            .collect()
    }

    fn beyond(&self, node: Node, direction: Direction) -> Vec<Node> {
        let mut reached = self.reach(&[node], direction);
        reached.remove(&node);
        reached.into_iter().collect()
    }
}

/// A lint for each element that no rule and no indicator rests on.
#[must_use]
pub fn unused_elements(rulebook: &RuleBook, graph: &DependencyGraph) -> Vec<Diagnostic> {
    let mut starts: Vec<Node> = (0..rulebook.rules().len())
        .map(|index| Node::Rule(RuleId::new(index)))
        .collect();
    for indicator in rulebook.indicators() {
        match &indicator.measure {
            Measure::ShareOfStates(expression) => {
                starts.extend(uses_of(expression).into_iter().map(|(node, _)| node));
            }
            Measure::MedianOf(id) => starts.push(Node::Element(*id)),
            Measure::ShareOfRules(_) => {}
        }
    }
    let used = graph.reach(&starts, Direction::Outgoing);
    let unused = rulebook
        .elements()
        .iter()
        .enumerate()
        .filter(|(index, _)| !used.contains(&Node::Element(ElementId::new(*index))));
    unused
        .map(|(_, element)| {
            Diagnostic::new(
                Code::UnusedElement,
                element.span,
                message!("no rule uses the element {}", element.name),
            )
            .help(message!(
                "use it in a rule, or take it out of the vocabulary"
            ))
        })
        .collect()
}

fn build(rulebook: &RuleBook) -> DiGraph<Node, Span> {
    let mut graph = Graph::new();
    let elements: Vec<NodeIndex> = (0..rulebook.elements().len())
        .map(|index| graph.add_node(Node::Element(ElementId::new(index))))
        .collect();
    let interpretations: Vec<NodeIndex> = (0..rulebook.interpretations().len())
        .map(|index| graph.add_node(Node::Interpretation(InterpretationId::new(index))))
        .collect();
    let rules: Vec<NodeIndex> = (0..rulebook.rules().len())
        .map(|index| graph.add_node(Node::Rule(RuleId::new(index))))
        .collect();
    let find = |node: Node| match node {
        Node::Element(id) => elements.get(id.index()).copied(),
        Node::Interpretation(id) => interpretations.get(id.index()).copied(),
        Node::Rule(id) => rules.get(id.index()).copied(),
    };
    let mut edges: Vec<(NodeIndex, Node, Span)> = Vec::new();
    for (element, &from) in rulebook.elements().iter().zip(&elements) {
        let expressions = element.follows_from.iter().chain(&element.definition);
        edges.extend(
            expressions
                .flat_map(uses_of)
                .map(|(node, span)| (from, node, span)),
        );
    }
    for (interpretation, &from) in rulebook.interpretations().iter().zip(&interpretations) {
        let expressions = interpretation.choices.iter().map(|choice| &choice.in_state);
        edges.extend(
            expressions
                .flat_map(uses_of)
                .map(|(node, span)| (from, node, span)),
        );
    }
    for (rule, &from) in rulebook.rules().iter().zip(&rules) {
        let conditions = [
            Some(&rule.requires),
            rule.applies_when.as_ref(),
            rule.except_when.as_ref(),
        ];
        edges.extend(
            conditions
                .into_iter()
                .flatten()
                .flat_map(uses_of_condition)
                .map(|(node, span)| (from, node, span)),
        );
    }
    for (from, node, span) in edges {
        // One edge for two nodes: the first use is its place.
        if let Some(to) = find(node)
            && graph.find_edge(from, to).is_none()
        {
            graph.add_edge(from, to, span);
        }
    }
    graph
}

/// What an expression names, with the places.
fn uses_of(expression: &Expression) -> Vec<(Node, Span)> {
    let mut uses = Vec::new();
    expression.visit(&mut |part| {
        let node = match part.kind {
            ExpressionKind::Element(id) | ExpressionKind::Compare { element: id, .. } => {
                Node::Element(id)
            }
            ExpressionKind::Rule(id) => Node::Rule(id),
            ExpressionKind::Interpretation(id) | ExpressionKind::InterpretationInOffence(id) => {
                Node::Interpretation(id)
            }
            ExpressionKind::Not(_)
            | ExpressionKind::Partly(_)
            | ExpressionKind::All(_)
            | ExpressionKind::Any(_)
            | ExpressionKind::Cover(_)
            | ExpressionKind::AtLeast(..)
            | ExpressionKind::Offence { .. }
            | ExpressionKind::Federal
            | ExpressionKind::BoundBy(_)
            | ExpressionKind::HasRole(_) => return,
        };
        uses.push((node, part.span));
    });
    uses
}

fn uses_of_condition(condition: &Condition) -> Vec<(Node, Span)> {
    match condition {
        Condition::State(expression) => uses_of(expression),
        Condition::Route(route) => {
            let mut uses = Vec::new();
            route.visit(&mut |part| {
                if let RouteExpressionKind::Rule(id) = part.kind {
                    uses.push((Node::Rule(id), part.span));
                }
                uses.extend(part.placed().into_iter().flat_map(uses_of));
            });
            uses
        }
    }
}

/// One diagnostic for each knot of nodes that depend on each other: the shortest loop through its first node.
fn loops(graph: &DiGraph<Node, Span>, rulebook: &RuleBook) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for mut knot in kosaraju_scc(graph) {
        knot.sort_unstable();
        let Some(&start) = knot.first() else { continue };
        if knot.len() > 1 || graph.find_edge(start, start).is_some() {
            diagnostics.extend(
                shortest_loop(graph, &knot, start)
                    .and_then(|steps| loop_diagnostic(graph, rulebook, &steps)),
            );
        }
    }
    crate::diagnostic::sort(&mut diagnostics);
    diagnostics
}

/// From what depends, to what it depends on, at which place.
type Step = (NodeIndex, NodeIndex, Span);

/// The steps of the shortest loop from `start` back to it within the knot.
fn shortest_loop(
    graph: &DiGraph<Node, Span>,
    knot: &[NodeIndex],
    start: NodeIndex,
) -> Option<Vec<Step>> {
    let within: BTreeSet<NodeIndex> = knot.iter().copied().collect();
    let mut came_from: std::collections::BTreeMap<NodeIndex, (NodeIndex, Span)> =
        std::collections::BTreeMap::new();
    let mut pending = VecDeque::from([start]);
    while let Some(node) = pending.pop_front() {
        let mut edges: Vec<_> = graph
            .edges(node)
            .filter(|edge| within.contains(&edge.target()))
            .collect();
        edges.sort_by_key(petgraph::visit::EdgeRef::target);
        for edge in edges {
            let (target, span) = (edge.target(), *edge.weight());
            if target == start {
                let mut steps = vec![(node, start, span)];
                let mut at = node;
                while at != start {
                    let &(before, span) = came_from.get(&at)?;
                    steps.push((before, at, span));
                    at = before;
                }
                steps.reverse();
                return Some(steps);
            }
            if let std::collections::btree_map::Entry::Vacant(entry) = came_from.entry(target) {
                entry.insert((node, span));
                pending.push_back(target);
            }
        }
    }
    None
}

fn loop_diagnostic(
    graph: &DiGraph<Node, Span>,
    rulebook: &RuleBook,
    steps: &[Step],
) -> Option<Diagnostic> {
    let &(first, _, place) = steps.first()?;
    let name = |index: NodeIndex| {
        graph
            .node_weight(index)
            .map(|node| node.name(rulebook))
            .unwrap_or_default()
    };
    let mut words: Vec<&str> = steps.iter().map(|&(from, ..)| name(from)).collect();
    words.push(name(first));
    let mut diagnostic = Diagnostic::new(
        Code::DependencyCycle,
        place,
        message!("{} depends on itself: {}", name(first), words.join(" → ")),
    )
    .help(message!(
        "one of these steps must not depend on the next: say what meets it without going round"
    ));
    for (number, &(from, to, span)) in steps.iter().enumerate() {
        let words = message!("{} depends on {}", name(from), name(to));
        diagnostic = if number == 0 {
            diagnostic.label(words)
        } else {
            diagnostic.related(span, words)
        };
    }
    Some(diagnostic)
}
