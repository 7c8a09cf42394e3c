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
