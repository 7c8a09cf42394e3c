//! Route rules, by section 4 of the language: places, `each`, `some`, `alike`.

use comity::syntax::tree::{Combiner, Expression, Member, Place, Quantifier, Rule, Term};

use super::answer::{Answer, Between, FULLY, NONE, combined, quantified};
use super::law::Subject;
use super::slow::{Bench, Variables, for_each_member, variable};

/// The states of a route, each in the role of its place.
pub(crate) struct Journey<'j> {
    pub(crate) origin: Bench<'j>,
    pub(crate) transits: Vec<Bench<'j>>,
    pub(crate) destination: Bench<'j>,
}

impl<'j> Journey<'j> {
    fn states(&self) -> Vec<&Bench<'j>> {
        let mut states = vec![&self.origin];
        states.extend(&self.transits);
        states.push(&self.destination);
        states
    }

    /// A route rule: none where it does not apply.
    pub(crate) fn rule(&self, rule: &Rule) -> Answer {
        let ask = |expression: &Expression| self.answer(expression, None);
        let guard = rule.applies_when.as_ref().and_then(ask);
        let exception = rule.except_when.as_ref().and_then(ask);
        if guard == Some(Between::exactly(NONE)) || exception == Some(Between::exactly(FULLY)) {
            return None;
        }
        ask(rule.requires.as_ref().unwrap())
    }

    fn answer(&self, expression: &Expression, variables: Variables<'_>) -> Answer {
        let ask = |expression: &Expression| self.answer(expression, variables);
        match expression.value.as_ref() {
            Term::Name(name) => match variable(name, variables) {
                Ok((member, outer)) => self.answer(member, outer),
                Err(name) => self.rule(self.origin.book.rule(name).unwrap()),
            },
            Term::Not(inner) => ask(inner).map(Between::not),
            Term::Partly(inner) => ask(inner).map(Between::partly),
            Term::Parenthesis(inner) => ask(inner),
            Term::And(operands) => {
                let answers: Vec<Answer> = operands.iter().map(ask).collect();
                quantified(Quantifier::Each, &answers)
            }
            Term::Or(operands) => {
                let answers: Vec<Answer> = operands.iter().map(ask).collect();
                quantified(Quantifier::Some, &answers)
            }
            Term::Group(combiner, members) => {
                let answers = members.iter().map(|member| match member {
                    Member::Expression(expression) => ask(expression),
                    Member::Pattern(_) => panic!("an element with no place"),
                });
                combined(*combiner, &answers.collect::<Vec<Answer>>())
            }
            Term::Over {
                combiner,
                variable,
                members,
                body,
            } => {
                let book = self.origin.book;
                let answers = for_each_member(book, &variable.value, members, variables, |inner| {
                    self.answer(body, inner)
                });
                combined(*combiner, &answers)
            }
            Term::Place(place, body) => {
                let at = |bench: &Bench<'j>| bench.answer(body, Subject::State, variables);
                let over = |quantifier, benches: Vec<&Bench<'j>>| {
                    let answers: Vec<Answer> = benches.into_iter().map(at).collect();
                    quantified(quantifier, &answers)
                };
                match place {
                    Place::Origin => at(&self.origin),
                    Place::Destination => at(&self.destination),
                    Place::Transit(quantifier) => over(*quantifier, self.transits.iter().collect()),
                    Place::Any(quantifier) => over(*quantifier, self.states()),
                }
            }
            Term::Alike(members) => self.alike(members, variables),
            Term::Offence(..)
            | Term::Compare { .. }
            | Term::Federal
            | Term::BoundBy(_)
            | Term::HasRole(_) => panic!("a question with no place"),
        }
    }

    /// Fully where all members agree over the states, partly where some do, else none; on each bound.
    fn alike(&self, members: &[Member], variables: Variables<'_>) -> Answer {
        let by_state: Vec<Vec<Answer>> = self
            .states()
            .into_iter()
            .map(|bench| bench.members(members, Subject::State, variables))
            .collect();
        let agreements: Vec<Answer> = (0..by_state[0].len())
            .map(|member| {
                let grades = by_state.iter().filter_map(|answers| answers[member]);
                agreement(&grades.collect::<Vec<Between>>())
            })
            .collect();
        combined(Combiner::Cover, &agreements)
    }
}

/// Whether the states have the same grade: surely, where each is settled on it; possibly, where some grade is open to all.
fn agreement(states: &[Between]) -> Answer {
    if states.is_empty() {
        return None;
    }
    // The language is silent on conflicts here. Read: it is open which of the two contradicting grades holds.
    let states: Vec<Between> = states
        .iter()
        .map(|state| Between {
            least: state.least.min(state.most),
            most: state.least.max(state.most),
        })
        .collect();
    let surely = (NONE..=FULLY).any(|grade| {
        let mut states = states.iter();
        states.all(|state| state.least >= grade && state.most <= grade)
    });
    let possibly = (NONE..=FULLY).any(|grade| {
        let mut states = states.iter();
        states.all(|state| state.most >= grade && state.least <= grade)
    });
    Some(Between {
        least: if surely { FULLY } else { NONE },
        most: if possibly { FULLY } else { NONE },
    })
}
