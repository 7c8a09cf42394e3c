//! Expressions over a route: each part says in which state it is asked.

use super::expressions::{Binding, Bound, Context, Resolution};
use super::names::Named;
use crate::diagnostic::{Code, Diagnostic, message, phrase};
use crate::rulebook::expression::{RouteExpression, RouteExpressionKind};
use crate::source::{Span, Spanned};
use crate::syntax::tree::{self, Combiner, Member, Name, RuleScope, Term};

impl Resolution<'_, '_> {
    pub(super) fn route_term(
        &mut self,
        tree: &tree::Expression,
        scope: Option<&Binding<'_>>,
    ) -> Option<RouteExpression> {
        self.deeper(tree.span, |this| this.route_term_here(tree, scope))
    }

    fn route_term_here(
        &mut self,
        tree: &tree::Expression,
        scope: Option<&Binding<'_>>,
    ) -> Option<RouteExpression> {
        let kind = match tree.value.as_ref() {
            Term::Name(name) => {
                return self.route_name(&Spanned::new(name.clone(), tree.span), scope);
            }
            Term::Parenthesis(inner) => return self.route_term(inner, scope),
            Term::Not(inner) => RouteExpressionKind::Not(Box::new(self.route_term(inner, scope)?)),
            Term::Partly(inner) => {
                RouteExpressionKind::Partly(Box::new(self.route_term(inner, scope)?))
            }
            Term::And(operands) => RouteExpressionKind::All(self.route_operands(operands, scope)?),
            Term::Or(operands) => RouteExpressionKind::Any(self.route_operands(operands, scope)?),
            Term::Place(place, body) => {
                RouteExpressionKind::At(*place, self.term(body, Context::State, scope)?)
            }
            Term::Alike(members) => {
                RouteExpressionKind::Alike(self.members(members, Context::State, scope)?)
            }
            Term::Group(combiner, members) => {
                let mut resolved = Vec::new();
                for member in members {
                    match member {
                        Member::Expression(tree) => resolved.push(self.route_term(tree, scope)),
                        Member::Pattern(pattern) => {
                            resolved.push(self.missing_place(pattern.prefix.span));
                        }
                    }
                }
                let members = resolved.into_iter().collect::<Option<_>>()?;
                self.route_combined(*combiner, members)?
            }
            Term::Over {
                combiner,
                variable,
                members,
                body,
            } => {
                let bodies = self.over(variable, members, scope, |this, inner| {
                    this.route_term(body, Some(inner))
                })?;
                self.route_combined(*combiner, bodies)?
            }
            Term::Offence(..)
            | Term::Compare { .. }
            | Term::Federal
            | Term::BoundBy(_)
            | Term::HasRole(_) => {
                return self.missing_place(tree.span);
            }
        };
        Some(RouteExpression {
            kind,
            span: tree.span,
        })
    }

    fn route_operands(
        &mut self,
        trees: &[tree::Expression],
        scope: Option<&Binding<'_>>,
    ) -> Option<Vec<RouteExpression>> {
        let resolved: Vec<_> = trees
            .iter()
            .map(|tree| self.route_term(tree, scope))
            .collect();
        resolved.into_iter().collect()
    }

    fn route_combined(
        &mut self,
        combiner: Combiner,
        members: Vec<RouteExpression>,
    ) -> Option<RouteExpressionKind> {
        Some(match combiner {
            Combiner::All => RouteExpressionKind::All(members),
            Combiner::Any => RouteExpressionKind::Any(members),
            Combiner::Cover => RouteExpressionKind::Cover(members),
            Combiner::AtLeast(k) => {
                RouteExpressionKind::AtLeast(self.threshold(k, members.len())?, members)
            }
        })
    }

    fn route_name(&mut self, name: &Name, scope: Option<&Binding<'_>>) -> Option<RouteExpression> {
        let mut binding = scope;
        while let Some(bound) = binding {
            if bound.name == name.value {
                return match bound.member {
                    Bound::Expression(tree) => self.route_term(tree, bound.outer),
                    Bound::Element(_, _) => self.missing_place(name.span),
                };
            }
            binding = bound.outer;
        }
        match self.names.term(&name.value) {
            Some(Named::Rule(id, RuleScope::Route)) => Some(RouteExpression {
                kind: RouteExpressionKind::Rule(id),
                span: name.span,
            }),
            Some(Named::Lost) => None,
            Some(
                Named::Element(_) | Named::Rule(_, RuleScope::State) | Named::Interpretation(_),
            ) => self.missing_place(name.span),
            None => {
                let diagnostic = self
                    .names
                    .unknown(name, phrase!("unknown name {}"), |_| true);
                self.report(diagnostic)
            }
        }
    }

    fn missing_place<T>(&mut self, span: Span) -> Option<T> {
        self.report(
            Diagnostic::new(Code::MissingPlace, span, message!("a route rule must say in which state of the route this is asked"))
                .help(message!("put a place before it: `origin:`, `destination:`, `each transit:`, `some transit:`, `each:` or `some:`")),
        )
    }
}
