//! Examples of a rule book, run.
//!
//! In: a rule book with its plan, and a corpus. Out: one [`Trial`] for each example, with what was expected and what came out. An expectation that names a state
//! that the corpus does not have fails, and says so.

use jiff::civil::Date;

use crate::assessment::{self, Assessment, Lane, Outcome};
use crate::corpus::{
    Authority, AuthorityKind, Basis, Corpus, Effect, MeasureKind, Offence, Party, Period,
    Precision, Silence, State, StateCode,
};
use crate::language::Texts;
use crate::plan::Plan;
use crate::route;
use crate::rulebook::{
    Case, CaseStatement, Condition, Example, Expectation, ExpectedFor, Roles, RuleBook, Subject,
    Target,
};
use crate::source::Span;
use crate::syntax::tree::{ExpectedVerdict, Role, StatementEffect};

/// An example and how it went.
#[derive(Debug, Clone)]
pub struct Trial<'a> {
    /// The example.
    pub example: &'a Example,
    /// How each expectation went, in order.
    pub results: Vec<TrialResult<'a>>,
}

/// An expectation and what came out.
#[derive(Debug, Clone)]
pub struct TrialResult<'a> {
    /// The expectation.
    pub expectation: &'a Expectation,
    /// What came out.
    pub outcome: Result<Outcome, UnknownState>,
}

/// An expectation names a state that the corpus does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the corpus has no state {0}")]
pub struct UnknownState(pub String);

impl TrialResult<'_> {
    /// Whether what came out is what was expected.
    #[must_use]
    pub fn passed(&self) -> bool {
        match (&self.outcome, self.expectation.verdict) {
            (Ok(Outcome::NotApplicable), ExpectedVerdict::NotApplicable) => true,
            (Ok(Outcome::Verdict(verdict)), ExpectedVerdict::Verdict(kind)) => {
                verdict.kind() == kind
            }
            (Ok(_) | Err(_), _) => false,
        }
    }
}

impl Trial<'_> {
    /// Whether every expectation holds.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.results.iter().all(TrialResult::passed)
    }
}

/// Runs every example. `basis` is the weakest evidence of the corpus that counts.
#[must_use]
pub fn run<'a>(
    rulebook: &'a RuleBook,
    plan: &Plan,
    corpus: &Corpus,
    basis: Basis,
) -> Vec<Trial<'a>> {
    let run = |example: &'a Example| {
        let results = example.expectations.iter().map(|expectation| {
            let outcome = settle(rulebook, example, expectation, corpus, |lanes| {
                outcome(
                    &assessment::assess(rulebook, plan, lanes, basis),
                    expectation.of,
                )
            });
            TrialResult {
                expectation,
                outcome,
            }
        });
        Trial {
            example,
            results: results.collect(),
        }
    };
    rulebook.examples().iter().map(run).collect()
}

/// Builds the lanes on which an expectation is tested, and hands them to `test`.
///
/// # Errors
/// Where the expectation names a state that the corpus does not have.
pub fn settle<T>(
    rulebook: &RuleBook,
    example: &Example,
    expectation: &Expectation,
    corpus: &Corpus,
    test: impl FnOnce(&[Lane<'_>]) -> T,
) -> Result<T, UnknownState> {
    match &expectation.for_ {
        ExpectedFor::Corpus { states, on } => {
            let find = |code: &String| {
                StateCode::parse(code)
                    .and_then(|code| corpus.find(code))
                    .ok_or_else(|| UnknownState(code.clone()))
            };
            let states = states.iter().map(find).collect::<Result<Vec<_>, _>>()?;
            Ok(match states.as_slice() {
                [origin, transits @ .., destination] => {
                    test(&route::lanes(origin, transits, destination, *on))
                }
                alone => test(
                    &alone
                        .iter()
                        .map(|state| Lane::alone(state, *on))
                        .collect::<Vec<_>>(),
                ),
            })
        }
        ExpectedFor::Case => {
            let alone = [(None, &example.case)];
            let places: Vec<(Option<Role>, &Case)> = example
                .places
                .iter()
                .map(|(role, case)| (Some(*role), case))
                .collect();
            let cases = if places.is_empty() {
                alone.as_slice()
            } else {
                places.as_slice()
            };
            let states: Vec<(Option<Role>, State)> = cases
                .iter()
                .map(|&(role, case)| (role, made_up(rulebook, case, &example.case, example.span)))
                .collect();
            let lanes: Vec<Lane<'_>> = states
                .iter()
                .map(|(role, state)| Lane {
                    state,
                    on: CASE_DAY,
                    roles: role.map_or(state.roles, Roles::only),
                })
                .collect();
            Ok(test(&lanes))
        }
    }
}

/// The outcome of a target: in the one lane, or over the route.
fn outcome(assessment: &Assessment<'_>, target: Target) -> Outcome {
    if let Target::Rule(id) = target
        && let Some(rule) = assessment.rulebook().rules().get(id.index())
        && matches!(rule.requires, Condition::Route(_))
    {
        return route::route_rule(assessment, id);
    }
    assessment.target(0, target)
}

/// Made-up cases have no date of their own; any day serves.
const CASE_DAY: Date = Date::constant(2000, 1, 1);
const CASE_PERIOD: Period = Period {
    from: CASE_DAY,
    until: None,
};

/// The state that a case makes up. What the example says outside its places holds in each.
fn made_up(rulebook: &RuleBook, case: &Case, common: &Case, span: Span) -> State {
    let mut state = State {
        federal: case.federal || common.federal,
        roles: case.roles.or(common.roles).unwrap_or(Roles::ALL),
        ..State::unknown(StateCode::CASE, span)
    };
    let cases = if std::ptr::eq(case, common) {
        vec![case]
    } else {
        vec![common, case]
    };
    for case in cases {
        state
            .parties
            .extend(case.bound.iter().map(|&instrument| party(instrument, span)));
        for statement in &case.statements {
            add(&mut state, statement, Vec::new(), span);
        }
        for (name, statements) in &case.offences {
            let place = state.offences.len();
            state.offences.push(offence(name, span));
            for statement in statements {
                add(&mut state, statement, vec![place], span);
            }
        }
    }
    let speaks_of_offence = |id: &crate::rulebook::ElementId| {
        rulebook
            .elements()
            .get(id.index())
            .is_some_and(|element| element.subject == Subject::Offence)
    };
    let spoken = state.authorities.iter().flat_map(|authority| {
        authority
            .effects
            .iter()
            .map(|(id, _)| id)
            .chain(authority.values.iter().map(|(id, _)| id))
    });
    let unnamed = spoken
        .chain(state.silences.iter().flat_map(|silence| &silence.elements))
        .any(speaks_of_offence);
    if state.offences.is_empty() && unnamed {
        state.offences.push(offence("", span));
    }
    state
}

fn offence(name: &str, span: Span) -> Offence {
    Offence {
        id: name.to_owned(),
        title: Texts::english(name),
        punishes: String::new(),
        period: CASE_PERIOD,
        span,
    }
}

fn party(instrument: crate::rulebook::InstrumentId, span: Span) -> Party {
    Party {
        instrument,
        signed: None,
        ratified: None,
        accession: false,
        bound: CASE_DAY,
        reservation: None,
        basis: Basis::Text,
        uncertain: Vec::new(),
        source: String::new(),
        span,
    }
}

/// Adds what one statement says of one element.
fn add(state: &mut State, statement: &CaseStatement, offences: Vec<usize>, span: Span) {
    let effect = match statement.effect {
        StatementEffect::Given => Effect::Establishes,
        StatementEffect::Limited => Effect::Limits {
            only: String::new(),
        },
        StatementEffect::Excluded => Effect::Excludes,
        StatementEffect::Silent => {
            state.silences.push(Silence {
                elements: vec![statement.element],
                offences,
                period: CASE_PERIOD,
                looked_in: Vec::new(),
                basis: Basis::Text,
                note: None,
                span,
            });
            return;
        }
    };
    state.authorities.push(Authority {
        id: String::new(),
        kind: AuthorityKind::Measure {
            kind: MeasureKind::Practice,
            title: String::new(),
        },
        period: CASE_PERIOD,
        says: None,
        effects: vec![(statement.element, effect)],
        values: statement
            .value
            .clone()
            .map(|value| (statement.element, value))
            .into_iter()
            .collect(),
        prevails_over: Vec::new(),
        offences,
        basis: Basis::Text,
        uncertain: Vec::new(),
        precision: Precision::Day,
        source: String::new(),
        span,
    });
}
