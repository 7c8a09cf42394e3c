//! Standards: what the articles of the instruments ask, and what encodes it.
//!
//! In: a rule book and its graph. Out: for each article, in order, the rules and indicators that encode it, the elements that they rest on, and how many
//! standards it counts for. It refuses nothing: an article without a rule is listed as such.
//!
//! How standards are counted. A treaty puts several duties in one article: what each rule of a state asks whose first source is the
//! article is one standard (article 3(a) of the Protocol asks for acts, means and purposes: three). An article of a treaty that is
//! only read together with another (a definition, such as article 2(b) of the Convention), or that only rules for routes rest on, is no
//! standard of its own. An agenda numbers what it puts to the states: each item is one standard, however many rules it takes. An article
//! that nothing encodes is one standard, not encoded.

use std::collections::BTreeSet;

use crate::graph::{DependencyGraph, Node};
use crate::rulebook::{
    ArticleId, ElementId, Expression, ExpressionKind, Indicator, Instrument, Measure, RuleBook,
    RuleId,
};
use crate::syntax::tree::RuleScope;

/// An article and what encodes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// The article.
    pub article: ArticleId,
    /// The rules that have it among their sources, in the order of the rule book.
    pub rules: Vec<RuleId>,
    /// The rules that restate it, in the order of the rule book.
    pub restated_by: Vec<RuleId>,
    /// The indicators that measure one of its rules, by their places in the rule book.
    pub indicators: Vec<usize>,
    /// The elements that its rules rest on, near or far.
    pub elements: Vec<ElementId>,
    /// How many standards it counts for.
    pub count: usize,
}

impl Standard {
    /// Whether some rule encodes it.
    #[must_use]
    pub fn is_encoded(&self) -> bool {
        !self.rules.is_empty() || !self.restated_by.is_empty()
    }
}

/// The standards of every instrument: the oldest instrument first, articles as declared.
///
/// ```
/// use comity::{collection, source::Sources, standards};
/// let mut sources = Sources::new();
/// let rules = sources.add_bundled_rules();
/// let (rulebook, graph, _) = collection::read_rules(&sources, &rules);
/// let standards = standards::standards(&rulebook, &graph.unwrap());
/// assert!(standards.iter().all(standards::Standard::is_encoded));
/// assert_eq!(standards.iter().map(|standard| standard.count).sum::<usize>(), 163);
/// ```
#[must_use]
pub fn standards(rulebook: &RuleBook, graph: &DependencyGraph) -> Vec<Standard> {
    let mut standards = Vec::new();
    for id in rulebook.instruments_by_age() {
        let Some(instrument) = rulebook.instruments().get(id.index()) else {
            continue;
        };
        standards.extend((0..instrument.articles.len()).map(|place| {
            let article = ArticleId {
                instrument: id,
                article: u32::try_from(place).unwrap_or(u32::MAX),
            };
            standard(rulebook, graph, instrument, article)
        }));
    }
    standards
}

fn standard(
    rulebook: &RuleBook,
    graph: &DependencyGraph,
    instrument: &Instrument,
    article: ArticleId,
) -> Standard {
    let rules = rules(rulebook, |rule| rule.source.contains(&article));
    let restated_by = self::rules(rulebook, |rule| rule.restates.contains(&article));
    let indicators = (0..rulebook.indicators().len())
        .filter(|&place| {
            let indicator = rulebook.indicators().get(place);
            indicator.is_some_and(|indicator| measures(indicator, &rules))
        })
        .collect();
    let elements: BTreeSet<ElementId> = rules
        .iter()
        .flat_map(|&rule| graph.depends_on(Node::Rule(rule)))
        .filter_map(|node| match node {
            Node::Element(id) => Some(id),
            Node::Rule(_) | Node::Interpretation(_) => None,
        })
        .collect();
    let asked = rulebook
        .rules()
        .iter()
        .filter(|rule| rule.scope() == RuleScope::State && rule.source.first() == Some(&article));
    let binds = instrument.in_force.is_some();
    let count = match (rules.is_empty() && restated_by.is_empty(), binds) {
        (true, _) | (false, false) => 1,
        (false, true) => asked.count(),
    };
    Standard {
        article,
        rules,
        restated_by,
        indicators,
        elements: elements.into_iter().collect(),
        count,
    }
}

fn rules(rulebook: &RuleBook, wanted: impl Fn(&crate::rulebook::Rule) -> bool) -> Vec<RuleId> {
    rulebook
        .rules()
        .iter()
        .enumerate()
        .filter(|(_, rule)| wanted(rule))
        .map(|(index, _)| RuleId::new(index))
        .collect()
}

/// Whether an indicator counts one of the rules, or names one.
fn measures(indicator: &Indicator, rules: &[RuleId]) -> bool {
    match &indicator.measure {
        Measure::ShareOfRules(counted) => counted.iter().any(|rule| rules.contains(rule)),
        Measure::ShareOfStates(expression) => names(expression, rules),
        Measure::MedianOf(_) => false,
    }
}

fn names(expression: &Expression, rules: &[RuleId]) -> bool {
    let mut found = false;
    expression.visit(&mut |part| {
        if let ExpressionKind::Rule(id) = part.kind {
            found |= rules.contains(&id);
        }
    });
    found
}
