//! Resolved expressions.
//!
//! Variables are gone (`cover x in S: E` is `cover` over E for each member), patterns are gone, parentheses are gone, and an
//! element of an offence named outside every quantifier stands in an implicit `some offence`.

use super::{ElementId, InstrumentId, InterpretationId, RuleId};
use crate::quantity::Quantity;
use crate::source::Span;
use crate::syntax::tree::{Comparator, Place, Quantifier, Role};

/// An expression in a state or in one of its offences, with the place where it is written.
#[derive(Debug, Clone)]
pub struct Expression {
    /// What it says.
    pub kind: ExpressionKind,
    /// Where.
    pub span: Span,
}

/// What an expression says.
#[derive(Debug, Clone)]
pub enum ExpressionKind {
    /// An element: of the state, or of the offence in which the expression stands.
    Element(ElementId),
    /// A rule, assessed in the state.
    Rule(RuleId),
    /// An interpretation in state context, by the choice in force.
    Interpretation(InterpretationId),
    /// An interpretation in offence context, by the choice in force.
    InterpretationInOffence(InterpretationId),
    /// `not x`
    Not(Box<Expression>),
    /// `partly x`
    Partly(Box<Expression>),
    /// `all`, `and`
    All(Vec<Expression>),
    /// `any`, `or`
    Any(Vec<Expression>),
    /// `cover`
    Cover(Vec<Expression>),
    /// `at least K of`
    AtLeast(u32, Vec<Expression>),
    /// `some offence`, `each offence`
    Offence {
        /// Which of the two.
        quantifier: Quantifier,
        /// Whether it was left out in the text.
        implicit: bool,
        /// What is evaluated in each offence.
        body: Box<Expression>,
    },
    /// A value compared.
    Compare {
        /// The valued element.
        element: ElementId,
        /// How.
        comparator: Comparator,
        /// With what.
        quantity: Quantity,
    },
    /// Whether the state is a federation.
    Federal,
    /// Whether the instrument binds the state.
    BoundBy(InstrumentId),
    /// Whether the state has the role.
    HasRole(Role),
}

/// An expression over a route, with the place where it is written.
#[derive(Debug, Clone)]
pub struct RouteExpression {
    /// What it says.
    pub kind: RouteExpressionKind,
    /// Where.
    pub span: Span,
}

/// What an expression over a route says.
#[derive(Debug, Clone)]
pub enum RouteExpressionKind {
    /// An expression evaluated at a place of the route.
    At(Place, Expression),
    /// `alike { .. }`: each member is evaluated in every state of the route.
    Alike(Vec<Expression>),
    /// Another route rule.
    Rule(RuleId),
    /// `not x`
    Not(Box<RouteExpression>),
    /// `partly x`
    Partly(Box<RouteExpression>),
    /// `all`, `and`
    All(Vec<RouteExpression>),
    /// `any`, `or`
    Any(Vec<RouteExpression>),
    /// `cover`
    Cover(Vec<RouteExpression>),
    /// `at least K of`
    AtLeast(u32, Vec<RouteExpression>),
}

impl Expression {
    /// The expressions directly within it.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match &self.kind {
            ExpressionKind::Not(inner)
            | ExpressionKind::Partly(inner)
            | ExpressionKind::Offence { body: inner, .. } => vec![inner],
            ExpressionKind::All(members)
            | ExpressionKind::Any(members)
            | ExpressionKind::Cover(members)
            | ExpressionKind::AtLeast(_, members) => members.iter().collect(),
            ExpressionKind::Element(_)
            | ExpressionKind::Rule(_)
            | ExpressionKind::Interpretation(_)
            | ExpressionKind::InterpretationInOffence(_)
            | ExpressionKind::Compare { .. }
            | ExpressionKind::Federal
            | ExpressionKind::BoundBy(_)
            | ExpressionKind::HasRole(_) => Vec::new(),
        }
    }

    /// Calls `visit` for the expression and everything within it, outermost first.
    pub fn visit<'e>(&'e self, visit: &mut impl FnMut(&'e Self)) {
        let mut pending = vec![self];
        while let Some(expression) = pending.pop() {
            visit(expression);
            pending.extend(expression.parts().into_iter().rev());
        }
    }
}

impl RouteExpression {
    /// The route expressions directly within it.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match &self.kind {
            RouteExpressionKind::Not(inner) | RouteExpressionKind::Partly(inner) => vec![inner],
            RouteExpressionKind::All(members)
            | RouteExpressionKind::Any(members)
            | RouteExpressionKind::Cover(members)
            | RouteExpressionKind::AtLeast(_, members) => members.iter().collect(),
            RouteExpressionKind::At(..)
            | RouteExpressionKind::Alike(_)
            | RouteExpressionKind::Rule(_) => Vec::new(),
        }
    }

    /// The expressions that it evaluates in single states.
    #[must_use]
    pub fn placed(&self) -> Vec<&Expression> {
        match &self.kind {
            RouteExpressionKind::At(_, expression) => vec![expression],
            RouteExpressionKind::Alike(members) => members.iter().collect(),
            RouteExpressionKind::Rule(_)
            | RouteExpressionKind::Not(_)
            | RouteExpressionKind::Partly(_)
            | RouteExpressionKind::All(_)
            | RouteExpressionKind::Any(_)
            | RouteExpressionKind::Cover(_)
            | RouteExpressionKind::AtLeast(..) => Vec::new(),
        }
    }

    /// Calls `visit` for the expression and everything over the route within it, outermost first.
    pub fn visit<'e>(&'e self, visit: &mut impl FnMut(&'e Self)) {
        let mut pending = vec![self];
        while let Some(expression) = pending.pop() {
            visit(expression);
            pending.extend(expression.parts().into_iter().rev());
        }
    }
}
