//! Expressions: names become numbers, variables and patterns their members, and each part has one context.

use super::names::{Named, Names, wrong_kind};
use crate::diagnostic::{Code, Diagnostic, message, phrase};
use crate::quantity::{Quantity, Unit};
use crate::rulebook::expression::{Expression, ExpressionKind, RouteExpression};
use crate::rulebook::{ElementId, Subject};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{self, Combiner, Comparator, Member, Name, Quantifier, RuleScope, Term};

/// The most terms that one expression may stand for once its variables are written out: sets within sets multiply.
const MAX_TERMS: usize = 20_000;

/// The deepest that an expression goes once its variables are written out: what walks it has a stack.
const MAX_DEPTH: usize = 256;

/// Where an expression is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    State,
    Offence,
}

/// A variable and the member for which it stands, read where the set was written.
#[derive(Clone, Copy)]
pub(super) struct Binding<'a> {
    pub(super) name: &'a str,
    pub(super) member: Bound<'a>,
    pub(super) outer: Option<&'a Binding<'a>>,
}

#[derive(Clone, Copy)]
pub(super) enum Bound<'a> {
    Expression(&'a tree::Expression),
    Element(ElementId, Span),
}

/// Resolves the expressions of one declaration.
pub(super) struct Resolution<'n, 't> {
    pub(super) names: &'n Names<'t>,
    pub(super) diagnostics: Vec<Diagnostic>,
    terms: usize,
    depth: usize,
}

impl<'n, 't> Resolution<'n, 't> {
    pub(super) fn new(names: &'n Names<'t>) -> Self {
        Self {
            names,
            diagnostics: Vec::new(),
            terms: 0,
            depth: 0,
        }
    }

    /// An expression of a state or an offence; nothing where it has a mistake.
    pub(super) fn expression(
        &mut self,
        tree: &tree::Expression,
        context: Context,
    ) -> Option<Expression> {
        self.term(tree, context, None)
    }

    /// An expression of a route; nothing where it has a mistake.
    pub(super) fn route_expression(&mut self, tree: &tree::Expression) -> Option<RouteExpression> {
        self.route_term(tree, None)
    }

    pub(super) fn report<T>(&mut self, diagnostic: Diagnostic) -> Option<T> {
        self.diagnostics.push(diagnostic);
        None
    }

    /// Counts a term; nothing once there are too many.
    fn count(&mut self, span: Span) -> Option<()> {
        self.terms += 1;
        match self.terms.cmp(&MAX_TERMS) {
            std::cmp::Ordering::Less => Some(()),
            std::cmp::Ordering::Equal => self.report(
                Diagnostic::new(
                    Code::NestingTooDeep,
                    span,
                    message!(
                        "written out, the expression has more than {} terms",
                        MAX_TERMS
                    ),
                )
                .help(message!("split it into several rules or elements")),
            ),
            std::cmp::Ordering::Greater => None,
        }
    }

    /// Goes one step deeper with `inside`; nothing where that is too deep, which is told once.
    pub(super) fn deeper<T>(
        &mut self,
        span: Span,
        inside: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        self.count(span)?;
        if self.depth >= MAX_DEPTH {
            let already = self
                .diagnostics
                .iter()
                .any(|problem| problem.code == Code::NestingTooDeep);
            let problem = Diagnostic::new(
                Code::NestingTooDeep,
                span,
                message!(
                    "written out, the expression goes more than {} steps deep",
                    MAX_DEPTH
                ),
            );
            self.diagnostics.extend(
                (!already)
                    .then(|| problem.help(message!("split it into several rules or elements"))),
            );
            return None;
        }
        self.depth += 1;
        let result = inside(self);
        self.depth -= 1;
        result
    }

    pub(super) fn term(
        &mut self,
        tree: &tree::Expression,
        context: Context,
        scope: Option<&Binding<'_>>,
    ) -> Option<Expression> {
        self.deeper(tree.span, |this| this.term_here(tree, context, scope))
    }

    fn term_here(
        &mut self,
        tree: &tree::Expression,
        context: Context,
        scope: Option<&Binding<'_>>,
    ) -> Option<Expression> {
        let kind = match tree.value.as_ref() {
            Term::Name(name) => {
                return self.name(&Spanned::new(name.clone(), tree.span), context, scope);
            }
            Term::Parenthesis(inner) => return self.term(inner, context, scope),
            Term::Not(inner) => ExpressionKind::Not(Box::new(self.term(inner, context, scope)?)),
            Term::Partly(inner) => {
                ExpressionKind::Partly(Box::new(self.term(inner, context, scope)?))
            }
            Term::And(operands) => ExpressionKind::All(self.operands(operands, context, scope)?),
            Term::Or(operands) => ExpressionKind::Any(self.operands(operands, context, scope)?),
            Term::Group(combiner, members) => {
                let members = self.members(members, context, scope)?;
                self.combined(*combiner, members)?
            }
            Term::Over {
                combiner,
                variable,
                members,
                body,
            } => {
                let bodies = self.over(variable, members, scope, |this, inner| {
                    this.term(body, context, Some(inner))
                })?;
                self.combined(*combiner, bodies)?
            }
            Term::Offence(quantifier, body) => {
                if context == Context::Offence {
                    return self.report(
                        Diagnostic::new(
                            Code::NestedOffence,
                            tree.span,
                            message!("this asks for an offence within an offence"),
                        )
                        .help(message!(
                            "take it out of the other `offence:`, or name the element alone"
                        )),
                    );
                }
                let body = Box::new(self.term(body, Context::Offence, scope)?);
                ExpressionKind::Offence {
                    quantifier: *quantifier,
                    implicit: false,
                    body,
                }
            }
            Term::Compare {
                element,
                comparator,
                quantity,
            } => {
                let compared = self.compared(element, scope)?;
                return self.comparison((&compared, *comparator, quantity), (context, tree.span));
            }
            Term::Federal => ExpressionKind::Federal,
            Term::BoundBy(name) => match self.names.find_instrument(name) {
                Ok(id) => ExpressionKind::BoundBy(id?),
                Err(diagnostic) => return self.report(*diagnostic),
            },
            Term::HasRole(role) => ExpressionKind::HasRole(*role),
            Term::Place(..) | Term::Alike(_) => {
                return self.report(
                    Diagnostic::new(
                        Code::PlaceOutsideRoute,
                        tree.span,
                        message!("places of a route have a meaning only in a route rule"),
                    )
                    .help(message!("make it a `route rule`, or leave the place out")),
                );
            }
        };
        Some(Expression {
            kind,
            span: tree.span,
        })
    }

    /// Every operand, or nothing where one has a mistake; all are looked at.
    fn operands(
        &mut self,
        trees: &[tree::Expression],
        context: Context,
        scope: Option<&Binding<'_>>,
    ) -> Option<Vec<Expression>> {
        let resolved: Vec<_> = trees
            .iter()
            .map(|tree| self.term(tree, context, scope))
            .collect();
        resolved.into_iter().collect()
    }

    pub(super) fn members(
        &mut self,
        members: &[Member],
        context: Context,
        scope: Option<&Binding<'_>>,
    ) -> Option<Vec<Expression>> {
        let mut resolved = Vec::new();
        for member in members {
            match member {
                Member::Expression(tree) => resolved.push(self.term(tree, context, scope)),
                Member::Pattern(pattern) => {
                    let elements = self.names.expand(pattern, &mut self.diagnostics);
                    resolved.extend(
                        elements
                            .into_iter()
                            .map(|id| Some(self.element(id, pattern.prefix.span, context))),
                    );
                }
            }
        }
        resolved.into_iter().collect()
    }

    /// The body once for each member.
    pub(super) fn over<T>(
        &mut self,
        variable: &Name,
        members: &[Member],
        scope: Option<&Binding<'_>>,
        mut body: impl FnMut(&mut Self, &Binding<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        if self.names.term(&variable.value).is_some() || variable.value.contains('.') {
            return self.report(
                Diagnostic::new(
                    Code::InvalidVariable,
                    variable.span,
                    message!("{} cannot stand for the members", variable.value),
                )
                .help(message!(
                    "take a single word that names nothing else, such as `form`"
                )),
            );
        }
        let mut resolved = Vec::new();
        for member in members {
            match member {
                Member::Expression(tree) => {
                    let binding = Binding {
                        name: &variable.value,
                        member: Bound::Expression(tree),
                        outer: scope,
                    };
                    resolved.push(body(self, &binding));
                }
                Member::Pattern(pattern) => {
                    for id in self.names.expand(pattern, &mut self.diagnostics) {
                        let member = Bound::Element(id, pattern.prefix.span);
                        resolved.push(body(
                            self,
                            &Binding {
                                name: &variable.value,
                                member,
                                outer: scope,
                            },
                        ));
                    }
                }
            }
        }
        resolved.into_iter().collect()
    }

    fn combined(&mut self, combiner: Combiner, members: Vec<Expression>) -> Option<ExpressionKind> {
        Some(match combiner {
            Combiner::All => ExpressionKind::All(members),
            Combiner::Any => ExpressionKind::Any(members),
            Combiner::Cover => ExpressionKind::Cover(members),
            Combiner::AtLeast(k) => {
                ExpressionKind::AtLeast(self.threshold(k, members.len())?, members)
            }
        })
    }

    pub(super) fn threshold(&mut self, k: Spanned<u32>, members: usize) -> Option<u32> {
        if k.value >= 1 && k.value as usize <= members {
            return Some(k.value);
        }
        let help = if members > 1 {
            message!("ask for a number from 1 to {}", members)
        } else {
            message!("name the one member alone, or add others")
        };
        let message = message!("at least {} of {} members", k.value, members);
        self.report(Diagnostic::new(Code::ImpossibleThreshold, k.span, message).help(help))
    }

    fn name(
        &mut self,
        name: &Name,
        context: Context,
        scope: Option<&Binding<'_>>,
    ) -> Option<Expression> {
        let mut binding = scope;
        while let Some(bound) = binding {
            if bound.name == name.value {
                return match bound.member {
                    Bound::Expression(tree) => self.term(tree, context, bound.outer),
                    Bound::Element(id, span) => Some(self.element(id, span, context)),
                };
            }
            binding = bound.outer;
        }
        let kind = match self.names.term(&name.value) {
            Some(Named::Element(id)) => return Some(self.element(id, name.span, context)),
            Some(Named::Rule(id, RuleScope::State)) => ExpressionKind::Rule(id),
            Some(Named::Rule(_, RuleScope::Route)) => {
                return self.report(wrong_kind(
                    name,
                    phrase!("a route rule"),
                    phrase!("an element or a rule of a state"),
                ));
            }
            Some(Named::Interpretation(id)) => match context {
                Context::State => ExpressionKind::Interpretation(id),
                Context::Offence if self.names.asks_for_offence(id) => {
                    return self.report(
                        Diagnostic::new(
                            Code::NestedOffence,
                            name.span,
                            message!(
                                "a choice of {} asks for an offence, within an offence",
                                name.value
                            ),
                        )
                        .help(message!("take it out of the other `offence:`")),
                    );
                }
                Context::Offence => ExpressionKind::InterpretationInOffence(id),
            },
            Some(Named::Lost) => return None,
            None => {
                let unknown = if name.value.contains('.') {
                    phrase!("unknown element {}")
                } else {
                    phrase!("unknown name {}")
                };
                let diagnostic = self.names.unknown(name, unknown, |_| true);
                return self.report(diagnostic);
            }
        };
        Some(Expression {
            kind,
            span: name.span,
        })
    }

    /// An element in its context: one of an offence named in a state means that some offence has it.
    fn element(&mut self, id: ElementId, span: Span, context: Context) -> Expression {
        let element = Expression {
            kind: ExpressionKind::Element(id),
            span,
        };
        self.in_some_offence(element, id, context)
    }

    fn in_some_offence(&mut self, body: Expression, id: ElementId, context: Context) -> Expression {
        if context == Context::Offence || self.names.subject(id) == Subject::State {
            return body;
        }
        let span = body.span;
        Expression {
            kind: ExpressionKind::Offence {
                quantifier: Quantifier::Some,
                implicit: true,
                body: Box::new(body),
            },
            span,
        }
    }

    /// The name of the element that is compared: a variable stands for a member that must be the name of one.
    fn compared(&mut self, name: &Name, scope: Option<&Binding<'_>>) -> Option<Name> {
        let (mut name, mut scope) = (name.clone(), scope);
        while let Some(bound) = scope {
            scope = bound.outer;
            if bound.name != name.value {
                continue;
            }
            match bound.member {
                Bound::Element(id, span) => {
                    let element = self.names.element(id)?;
                    return Some(Spanned::new(element.name.value.clone(), span));
                }
                Bound::Expression(tree) => match tree.value.as_ref() {
                    Term::Name(member) => name = Spanned::new(member.clone(), tree.span),
                    Term::Not(_)
                    | Term::Partly(_)
                    | Term::And(_)
                    | Term::Or(_)
                    | Term::Parenthesis(_)
                    | Term::Group(..)
                    | Term::Over { .. }
                    | Term::Offence(..)
                    | Term::Place(..)
                    | Term::Alike(_)
                    | Term::Compare { .. }
                    | Term::Federal
                    | Term::BoundBy(_)
                    | Term::HasRole(_) => {
                        return self.report(
                            Diagnostic::new(
                                Code::NotValued,
                                tree.span,
                                message!("this member carries no value to compare"),
                            )
                            .help(message!(
                                "name only elements that are declared with `value`"
                            )),
                        );
                    }
                },
            }
        }
        Some(name)
    }

    fn comparison(
        &mut self,
        (element, comparator, quantity): (&Name, Comparator, &Spanned<String>),
        (context, span): (Context, Span),
    ) -> Option<Expression> {
        let (id, quantity) = self.value_of(element, quantity)?;
        let compare = Expression {
            kind: ExpressionKind::Compare {
                element: id,
                comparator,
                quantity,
            },
            span,
        };
        Some(self.in_some_offence(compare, id, context))
    }

    /// A valued element and a quantity in a unit that converts to its own.
    pub(super) fn value_of(
        &mut self,
        element: &Name,
        quantity: &Spanned<String>,
    ) -> Option<(ElementId, Quantity)> {
        let id = match self.names.find_element(element) {
            Ok(id) => id?,
            Err(diagnostic) => return self.report(*diagnostic),
        };
        let tree = self.names.element(id)?;
        let Some(unit) = &tree.value else {
            return self.report(
                Diagnostic::new(
                    Code::NotValued,
                    element.span,
                    message!("{} carries no value to compare", element.value),
                )
                .related(tree.name.span, message!("declared here, with no `value`"))
                .help(message!(
                    "declare the element with `value` and its unit, or name it without a comparison"
                )),
            );
        };
        let parsed = match Quantity::parse(&quantity.value) {
            Ok(parsed) => parsed,
            Err(error) => {
                return self.report(
                    Diagnostic::new(Code::InvalidQuantity, quantity.span, error.message()).help(
                        message!("write a number and its unit, such as `4 {}`", unit.value),
                    ),
                );
            }
        };
        if !parsed.is_in(&Unit::from_word(&unit.value)) {
            return self.report(
                Diagnostic::new(
                    Code::UnitMismatch,
                    quantity.span,
                    message!("{} is in {}, which cannot be compared with {}", element.value, unit.value, parsed.to_string()),
                )
                .related(unit.span, message!("the unit is declared here"))
                .help(message!("years, months and days convert into each other; any other unit matches itself alone")),
            );
        }
        Some((id, parsed))
    }
}
