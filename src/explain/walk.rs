//! The walk that builds reasons: over rules, expressions, offences and elements, as deep as it may.

use super::{Asks, Explanation, MAX_DEPTH, MAX_REASONS, Reason, leaf};
use crate::assessment::{Assessment, Outcome};
use crate::evidence::Evidence;
use crate::rulebook::{
    Condition, ElementId, Expression, ExpressionKind, InterpretationId, RuleId, Subject,
};
use crate::syntax::tree::{Quantifier, RuleScope};
use crate::verdict::Verdict;

/// Where a step stands: a lane, and a slot among its offences.
#[derive(Debug, Clone, Copy)]
struct Standpoint {
    lane: usize,
    slot: Option<usize>,
}

impl<'e, 'a> Explanation<'e, 'a> {
    pub(crate) const fn new(assessment: &'e Assessment<'a>, depth: usize) -> Self {
        let depth = if depth < MAX_DEPTH { depth } else { MAX_DEPTH };
        Self {
            assessment,
            depth,
            reasons: 0,
        }
    }

    /// A reason with its parts, which are only built where there is room for them.
    pub(crate) fn reason(
        &mut self,
        asks: Asks,
        outcome: Outcome,
        level: usize,
        parts: impl FnOnce(&mut Self) -> Vec<Reason>,
    ) -> Reason {
        self.reasons += 1;
        let cut = level >= self.depth || self.reasons > MAX_REASONS;
        let parts = if cut { Vec::new() } else { parts(self) };
        let decisive = parts
            .iter()
            .map(|part| is_decisive(&asks, outcome, part, &parts))
            .collect();
        Reason {
            asks,
            outcome,
            evidence: None,
            parts,
            decisive,
            cut,
        }
    }

    pub(crate) fn rule(&mut self, lane: usize, id: RuleId, level: usize) -> Reason {
        let rulebook = self.assessment.rulebook();
        let outcome = self.assessment.rule(lane, id);
        let Some(rule) = rulebook
            .rules()
            .get(id.index())
            .filter(|rule| rule.scope() == RuleScope::State)
        else {
            return self.reason(Asks::Rule(id), outcome, level, |_| Vec::new());
        };
        self.reason(Asks::Rule(id), outcome, level, |this| {
            let mut parts = Vec::new();
            let here = Standpoint { lane, slot: None };
            let roles = this.assessment.lanes().get(lane).map(|lane| lane.roles);
            if rule.binds != crate::rulebook::Roles::ALL {
                let binds = roles.is_some_and(|roles| roles.meets(rule.binds));
                let verdict = if binds {
                    Verdict::MET
                } else {
                    Verdict::NOT_MET
                };
                parts.push(this.reason(
                    Asks::Binds(id),
                    Outcome::Verdict(verdict),
                    level + 1,
                    |_| Vec::new(),
                ));
            }
            let guards = [
                (Asks::AppliesWhen, &rule.applies_when),
                (Asks::ExceptWhen, &rule.except_when),
            ];
            for (asks, guard) in guards {
                if let Some(Condition::State(guard)) = guard {
                    let outcome = this.outcome(here, guard);
                    parts.push(this.reason(asks, outcome, level + 1, |this| {
                        vec![this.expression(here, guard, level + 2)]
                    }));
                }
            }
            if let Condition::State(requires) = &rule.requires
                && outcome != Outcome::NotApplicable
            {
                parts.push(this.expression(here, requires, level + 1));
            }
            parts
        })
    }

    pub(super) fn element_in_state(&mut self, lane: usize, id: ElementId, level: usize) -> Reason {
        let here = Standpoint { lane, slot: None };
        let elements = self.assessment.rulebook().elements();
        let of_offence = elements
            .get(id.index())
            .is_some_and(|element| element.subject == Subject::Offence);
        if !of_offence {
            return self.element(here, id, level);
        }
        let outcome = self.assessment.element(lane, id);
        self.reason(Asks::Element(id), outcome, level, |this| {
            this.in_offences(lane, level + 1, |this, here, level| {
                this.element(here, id, level)
            })
        })
    }

    /// The reason for an expression in a state.
    pub(crate) fn in_state(
        &mut self,
        lane: usize,
        expression: &Expression,
        level: usize,
    ) -> Reason {
        self.expression(Standpoint { lane, slot: None }, expression, level)
    }

    /// The outcome of an expression in a state.
    pub(crate) fn outcome_in_state(&self, lane: usize, expression: &Expression) -> Outcome {
        self.outcome(Standpoint { lane, slot: None }, expression)
    }

    fn outcome(&self, here: Standpoint, expression: &Expression) -> Outcome {
        let plan = self.assessment.plan();
        match plan.register(self.assessment.rulebook(), expression) {
            Some(register) => match here.slot {
                Some(slot) => self
                    .assessment
                    .outcome_in_offence(here.lane, register, slot),
                None => self.assessment.outcome(here.lane, register),
            },
            None => Outcome::Verdict(Verdict::UNKNOWN),
        }
    }

    /// The reason for an expression. The depth of the walk is limited.
    fn expression(&mut self, here: Standpoint, expression: &Expression, level: usize) -> Reason {
        let outcome = self.outcome(here, expression);
        let asks = match &expression.kind {
            ExpressionKind::Element(id) => return self.element(here, *id, level),
            ExpressionKind::Rule(id) => return self.rule(here.lane, *id, level),
            ExpressionKind::Interpretation(id) => {
                return self.interpretation(here, (*id, Subject::State), level);
            }
            ExpressionKind::InterpretationInOffence(id) => {
                return self.interpretation(here, (*id, Subject::Offence), level);
            }
            ExpressionKind::Compare {
                element,
                comparator,
                quantity,
            } => {
                let asks = Asks::Compare(*element, *comparator, quantity.clone());
                return self.leaf(here, *element, (asks, outcome), level);
            }
            ExpressionKind::Offence {
                quantifier,
                implicit,
                body,
            } => {
                return self.offence(here.lane, (*quantifier, *implicit), (body, outcome), level);
            }
            ExpressionKind::Not(_) => Asks::Not,
            ExpressionKind::Partly(_) => Asks::Partly,
            ExpressionKind::All(_) => Asks::All,
            ExpressionKind::Any(_) => Asks::Any,
            ExpressionKind::Cover(_) => Asks::Cover,
            ExpressionKind::AtLeast(k, _) => Asks::AtLeast(*k),
            ExpressionKind::Federal => Asks::Federal,
            ExpressionKind::BoundBy(id) => Asks::BoundBy(*id),
            ExpressionKind::HasRole(role) => Asks::HasRole(*role),
        };
        self.reason(asks, outcome, level, |this| {
            expression
                .parts()
                .into_iter()
                .map(|part| this.expression(here, part, level + 1))
                .collect()
        })
    }

    fn interpretation(
        &mut self,
        here: Standpoint,
        (id, subject): (InterpretationId, Subject),
        level: usize,
    ) -> Reason {
        let (rulebook, plan) = (self.assessment.rulebook(), self.assessment.plan());
        let choice = plan.choices().get(id.index()).copied().unwrap_or(0);
        match plan.chosen(rulebook, id, subject) {
            Some(chosen) => {
                let outcome = self.outcome(here, chosen);
                self.reason(Asks::Interpretation(id, choice), outcome, level, |this| {
                    vec![this.expression(here, chosen, level + 1)]
                })
            }
            None => self.reason(
                Asks::Interpretation(id, choice),
                Outcome::Verdict(Verdict::UNKNOWN),
                level,
                |_| Vec::new(),
            ),
        }
    }

    fn offence(
        &mut self,
        lane: usize,
        (quantifier, implicit): (Quantifier, bool),
        (body, outcome): (&Expression, Outcome),
        level: usize,
    ) -> Reason {
        // «Some offence has it» goes without saying for an element alone.
        let asks = match (implicit, &body.kind) {
            (true, ExpressionKind::Element(id)) => Asks::Element(*id),
            (
                true,
                ExpressionKind::Compare {
                    element,
                    comparator,
                    quantity,
                },
            ) => Asks::Compare(*element, *comparator, quantity.clone()),
            _ => Asks::Offence(quantifier),
        };
        self.reason(asks, outcome, level, |this| {
            this.in_offences(lane, level + 1, |this, here, level| {
                this.expression(here, body, level)
            })
        })
    }

    /// One reason for each offence in force, each with what `inside` says of it.
    fn in_offences(
        &mut self,
        lane: usize,
        level: usize,
        inside: impl Fn(&mut Self, Standpoint, usize) -> Reason,
    ) -> Vec<Reason> {
        let offences = self
            .assessment
            .evidence(lane)
            .map(|evidence| evidence.offences().to_vec())
            .unwrap_or_default();
        if offences.is_empty() {
            let verdict = self
                .assessment
                .evidence(lane)
                .map_or(Verdict::UNKNOWN, Evidence::without_offence);
            return vec![self.reason(
                Asks::AnOffence(lane),
                Outcome::Verdict(verdict),
                level,
                |_| Vec::new(),
            )];
        }
        let each = offences.into_iter().enumerate();
        each.map(|(slot, offence)| {
            let inner = inside(
                self,
                Standpoint {
                    lane,
                    slot: Some(slot),
                },
                level + 1,
            );
            self.reason(
                Asks::InOffence { lane, offence },
                inner.outcome,
                level,
                |_| vec![inner],
            )
        })
        .collect()
    }

    fn element(&mut self, here: Standpoint, id: ElementId, level: usize) -> Reason {
        let plan = self.assessment.plan();
        let outcome = match (plan.element(id), here.slot) {
            (Some(register), Some(slot)) => self
                .assessment
                .outcome_in_offence(here.lane, register, slot),
            (Some(register), None) => self.assessment.outcome(here.lane, register),
            (None, _) => Outcome::Verdict(Verdict::UNKNOWN),
        };
        let rulebook = self.assessment.rulebook();
        let Some(element) = rulebook.elements().get(id.index()) else {
            return self.reason(Asks::Element(id), outcome, level, |_| Vec::new());
        };
        if let Some(definition) = &element.definition {
            return self.reason(Asks::Element(id), outcome, level, |this| {
                let inner = this.outcome(here, definition);
                vec![this.reason(Asks::Definition, inner, level + 1, |this| {
                    vec![this.expression(here, definition, level + 2)]
                })]
            });
        }
        self.leaf(here, id, (Asks::Element(id), outcome), level)
    }

    /// An element with what the law says of it, and with what it follows from.
    fn leaf(
        &mut self,
        here: Standpoint,
        id: ElementId,
        (asks, outcome): (Asks, Outcome),
        level: usize,
    ) -> Reason {
        let elements = self.assessment.rulebook().elements();
        let follows = elements
            .get(id.index())
            .filter(|_| matches!(asks, Asks::Element(_)))
            .map(|element| element.follows_from.as_slice());
        let mut reason = self.reason(asks, outcome, level, |this| {
            let follows = follows.unwrap_or_default().iter();
            follows
                .map(|other| {
                    let inner = this.outcome(here, other);
                    this.reason(Asks::FollowsFrom, inner, level + 1, |this| {
                        vec![this.expression(here, other, level + 2)]
                    })
                })
                .collect()
        });
        reason.evidence = leaf::evidence(self.assessment, here.lane, here.slot, id);
        reason
    }
}

/// Whether a part settles the outcome: in a minimum or maximum, a part whose verdict is the outcome or, where no part's is, that shares a bound
/// with it; elsewhere every part does.
fn is_decisive(asks: &Asks, outcome: Outcome, part: &Reason, parts: &[Reason]) -> bool {
    match asks {
        Asks::All
        | Asks::Any
        | Asks::Offence(_)
        | Asks::Element(_)
        | Asks::Compare(..)
        | Asks::At(_) => {
            if part.outcome == outcome {
                return true;
            }
            if parts.iter().any(|other| other.outcome == outcome) {
                return false;
            }
            match (part.outcome, outcome) {
                (Outcome::Verdict(part), Outcome::Verdict(whole)) => {
                    part.at_least == whole.at_least || part.at_most == whole.at_most
                }
                (Outcome::NotApplicable, _) | (_, Outcome::NotApplicable) => false,
            }
        }
        Asks::Rule(_)
        | Asks::RouteRule(_)
        | Asks::Binds(_)
        | Asks::AppliesWhen
        | Asks::ExceptWhen
        | Asks::FollowsFrom
        | Asks::Definition
        | Asks::Interpretation(..)
        | Asks::Cover
        | Asks::AtLeast(_)
        | Asks::Not
        | Asks::Partly
        | Asks::InOffence { .. }
        | Asks::AnOffence(_)
        | Asks::Federal
        | Asks::BoundBy(_)
        | Asks::HasRole(_)
        | Asks::InState(_)
        | Asks::Alike
        | Asks::AlikeMember => true,
    }
}
