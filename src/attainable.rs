//! Which grades a rule can have at all, whatever the law of a state provides.
//!
//! In: a rule book with its plan. Out: for each rule its [`Grades`]. It refuses nothing.
//!
//! The method is that of abstract interpretation (P. and R. Cousot, 1977), over sets of grades. Every element is free: a provision may
//! establish, limit or exclude it. Each operator of the language then gives the grades that it can give for any grades of its
//! members. Where one element stands in an expression twice (`x and not x`), it is taken through its grades one by one, so that it is
//! the same in both places; five such elements at most. What a rule is said never to be, it never is: an answer can be too wide, when
//! the members of a list hang together in some other way (two comparisons of one term of years), but never too narrow.
//!
//! Settled grades are enough. The operators are monotone in both bounds, so that whatever verdict comes out of evidence that is unknown
//! or in conflict also comes out of some evidence that is settled. Guards look for what is *known*, which is not monotone: they are judged
//! with every element free in each place, and so is what a rule requires of other rules or in offences.

mod grades;
mod split;

use crate::graph::{DependencyGraph, Node};
use crate::plan::Plan;
use crate::rulebook::{
    Condition, Expression, RouteExpression, RouteExpressionKind, Rule, RuleBook, RuleId,
};
use crate::syntax::tree::{Place, Quantifier};
use crate::verdict::Grade;

pub use grades::Grades;
use split::Split;

/// How many elements that stand in an expression twice are taken through their grades.
const CASES: usize = 5;

/// The grades that each rule can have, by its place in the rule book.
///
/// ```
/// use comity::source::Sources;
/// use comity::{attainable, collection, plan, verdict::Grade};
/// let mut sources = Sources::new();
/// let id = sources.add("a.norm", "element a.b { ask \"?\" }  rule r { source t art 1  duty shall  pillar protection  requires partly a.b }
///     instrument t { title { en \"T\" } adopted 2000-01-01 cite \"T\" article 1 { en \"One.\" } }");
/// let (rulebook, graph, _) = collection::read_rules(&sources, &[id]);
/// # let graph = graph.unwrap_or_else(|| comity::graph::dependencies(&rulebook).unwrap());
/// let plan = plan::compile(&rulebook, &graph, &[]);
/// let grades = attainable::grades(&rulebook, &graph, &plan)[0];
/// assert!(grades.contains(Grade::Fully) && !grades.contains(Grade::Partly));
/// ```
#[must_use]
pub fn grades(rulebook: &RuleBook, graph: &DependencyGraph, plan: &Plan) -> Vec<Grades> {
    let mut reach = Reach {
        rulebook,
        plan,
        split: Split::new(plan),
        rules: vec![Grades::NOTHING; rulebook.rules().len()],
    };
    for &node in graph.order() {
        if let Node::Rule(id) = node
            && let Some(rule) = rulebook.rules().get(id.index())
        {
            let grades = reach.rule(id, rule);
            if let Some(place) = reach.rules.get_mut(id.index()) {
                *place = grades;
            }
        }
    }
    reach.rules
}

/// What is known so far: everything that a rule depends on comes before it.
struct Reach<'p> {
    rulebook: &'p RuleBook,
    plan: &'p Plan,
    split: Split<'p>,
    rules: Vec<Grades>,
}

/// Whether an element that stands twice is the same in both places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Elements {
    Free,
    TheSame,
}

impl Reach<'_> {
    fn rule(&self, id: RuleId, rule: &Rule) -> Grades {
        let Condition::Route(requires) = &rule.requires else {
            let register = self.plan.rule(id);
            return register.map_or(Grades::ANY, |register| self.split.leaf(register));
        };
        let guard = |guard: &Option<Condition>| match guard {
            Some(Condition::Route(guard)) => Some(self.route(guard, Elements::Free)),
            Some(Condition::State(_)) | None => None,
        };
        self.route(requires, Elements::TheSame)
            .guarded(guard(&rule.applies_when), guard(&rule.except_when))
    }

    /// The grades of an expression over a route, in whose states every element is free. Its depth is that of the expression, which the parser limits.
    fn route(&self, route: &RouteExpression, elements: Elements) -> Grades {
        let parts = |parts: &[RouteExpression]| -> Vec<Grades> {
            parts
                .iter()
                .map(|part| self.route(part, elements))
                .collect()
        };
        match &route.kind {
            RouteExpressionKind::At(place, expression) => {
                let grades = self.state(expression, elements);
                match place {
                    // A route may have no state of transit.
                    Place::Transit(Quantifier::Each) => grades.with(Grade::Fully),
                    Place::Transit(Quantifier::Some) => grades.with(Grade::None),
                    Place::Origin | Place::Destination | Place::Any(_) => grades,
                }
            }
            RouteExpressionKind::Alike(members) => {
                let members: Vec<Grades> = members
                    .iter()
                    .map(|member| self.state(member, elements).agreement())
                    .collect();
                Grades::cover(&members)
            }
            RouteExpressionKind::Rule(id) => {
                self.rules.get(id.index()).copied().unwrap_or(Grades::ANY)
            }
            RouteExpressionKind::Not(part) => self.route(part, elements).negated(),
            RouteExpressionKind::Partly(part) => self.route(part, elements).partly(),
            RouteExpressionKind::All(members) => Grades::all(&parts(members)),
            RouteExpressionKind::Any(members) => Grades::any(&parts(members)),
            RouteExpressionKind::Cover(members) => Grades::cover(&parts(members)),
            RouteExpressionKind::AtLeast(k, members) => Grades::at_least(*k, &parts(members)),
        }
    }

    fn state(&self, expression: &Expression, elements: Elements) -> Grades {
        let register = self.plan.register(self.rulebook, expression);
        register.map_or(Grades::ANY, |register| match elements {
            Elements::Free => self.split.free(register),
            Elements::TheSame => self.split.of(register),
        })
    }
}
