//! Examples: the facts of made-up cases, and expectations that can be tested.

use super::expressions::Resolution;
use super::names::{Named, Names, wrong_kind};
use crate::diagnostic::{Code, Diagnostic, Message, message, phrase};
use crate::rulebook::{
    Case, CaseStatement, ElementId, Example, Expectation, ExpectedFor, Roles, RuleBook, Subject,
    Target,
};
use crate::source::Span;
use crate::syntax::tree::{self, Fact, Name, Role, RuleScope, Statement, StatementEffect};

pub(super) fn resolve_all(
    names: &Names<'_>,
    rulebook: &mut RuleBook,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for &(tree, span) in &names.examples {
        let mut resolution = Resolution::new(names);
        rulebook.examples.push(example(tree, span, &mut resolution));
        diagnostics.append(&mut resolution.diagnostics);
    }
}

fn example(tree: &tree::Example, span: Span, resolution: &mut Resolution<'_, '_>) -> Example {
    if tree.expectations.is_empty() {
        resolution.diagnostics.push(
            Diagnostic::new(
                Code::EmptyExample,
                tree.name.span,
                message!("this example expects nothing"),
            )
            .help(message!("add: expect palermo.3.c met")),
        );
    }
    check_places(tree, resolution);
    let case = case(&tree.case, resolution);
    let places = tree
        .places
        .iter()
        .map(|(role, tree)| (role.value, self::case(tree, resolution)))
        .collect();
    let expectations = tree
        .expectations
        .iter()
        .filter_map(|expected| expectation(tree, &expected.value, expected.span, resolution))
        .collect();
    Example {
        name: tree.name.value.clone(),
        case,
        places,
        expectations,
        span,
    }
}

/// A made-up route has one origin, any transits and one destination, in that order.
fn check_places(tree: &tree::Example, resolution: &mut Resolution<'_, '_>) {
    let Some((first, _)) = tree.places.first() else {
        return;
    };
    let count = |role: Role| {
        tree.places
            .iter()
            .filter(|(place, _)| place.value == role)
            .count()
    };
    let ordered = tree
        .places
        .windows(2)
        .all(|pair| matches!(pair, [(a, _), (b, _)] if a.value <= b.value));
    if count(Role::Origin) != 1 || count(Role::Destination) != 1 || !ordered {
        resolution.diagnostics.push(
            Diagnostic::new(
                Code::InvalidExpectation,
                first.span,
                message!("a route has one origin, then its transits, then one destination"),
            )
            .help(message!(
                "write: origin { .. } transit { .. } destination { .. }"
            )),
        );
    }
}

fn case(tree: &tree::Case, resolution: &mut Resolution<'_, '_>) -> Case {
    let mut case = Case::default();
    for statement in &tree.statements {
        let resolved = statement_of(statement, Some(&mut case), resolution);
        case.statements.extend(resolved);
    }
    for (name, statements) in &tree.offences {
        let mut resolved = Vec::new();
        for statement in statements {
            resolved.extend(statement_of(statement, None, resolution));
        }
        for statement in &resolved {
            only_of_offence(statement.element, name.span, resolution);
        }
        case.offences.push((name.value.clone(), resolved));
    }
    case
}

/// Within `offence "…" { .. }` only elements of an offence have a meaning.
fn only_of_offence(id: ElementId, span: Span, resolution: &mut Resolution<'_, '_>) {
    if resolution.names.subject(id) == Subject::State {
        let name = resolution
            .names
            .element(id)
            .map(|element| element.name.value.clone())
            .unwrap_or_default();
        resolution.diagnostics.push(
            Diagnostic::new(
                Code::WrongKind,
                span,
                message!("{} belongs to the state, not to an offence", name),
            )
            .help(message!("say it outside the `offence` block")),
        );
    }
}

fn statement_of(
    tree: &Statement,
    mut case: Option<&mut Case>,
    resolution: &mut Resolution<'_, '_>,
) -> Vec<CaseStatement> {
    let effect = tree.effect.value;
    let mut statements = Vec::new();
    for fact in &tree.facts {
        match fact {
            Fact::Element(name) => {
                if let Some(element) = evidenced(name, resolution) {
                    statements.push(CaseStatement {
                        effect,
                        element,
                        value: None,
                    });
                }
            }
            Fact::Pattern(pattern) => {
                let elements = resolution
                    .names
                    .expand(pattern, &mut resolution.diagnostics);
                let evidenced = elements
                    .into_iter()
                    .filter(|&id| !is_defined(id, resolution.names));
                statements.extend(evidenced.map(|element| CaseStatement {
                    effect,
                    element,
                    value: None,
                }));
            }
            Fact::Value(name, quantity) => {
                if let Some((element, value)) = resolution.value_of(name, quantity) {
                    statements.push(CaseStatement {
                        effect,
                        element,
                        value: Some(value),
                    });
                }
            }
            Fact::Federal(_) | Fact::BoundBy(_) | Fact::HasRole(_) => {
                let problem = state_fact(fact, effect, case.as_deref_mut(), resolution);
                resolution
                    .diagnostics
                    .extend(problem.map(|(message, help)| {
                        Diagnostic::new(Code::InvalidExpectation, tree.effect.span, message)
                            .help(help)
                    }));
            }
        }
    }
    statements
}

/// Notes what a guard knows of a made-up state.
fn state_fact(
    fact: &Fact,
    effect: StatementEffect,
    case: Option<&mut Case>,
    resolution: &mut Resolution<'_, '_>,
) -> Option<(Message, Message)> {
    let Some(case) = case else {
        return Some((
            message!("an offence is not federal, not bound and has no role"),
            message!("say it outside the `offence` block"),
        ));
    };
    if effect != StatementEffect::Given {
        return Some((
            message!("what a state is can only be given"),
            message!("write: given federal, role origin"),
        ));
    }
    match fact {
        Fact::Federal(_) => case.federal = true,
        Fact::BoundBy(name) => match resolution.names.find_instrument(name) {
            Ok(id) => case.bound.extend(id),
            Err(diagnostic) => resolution.diagnostics.push(*diagnostic),
        },
        Fact::HasRole(role) => {
            case.roles = Some(case.roles.unwrap_or(Roles::NONE).with(role.value));
        }
        Fact::Element(_) | Fact::Pattern(_) | Fact::Value(..) => {}
    }
    None
}

fn is_defined(id: ElementId, names: &Names<'_>) -> bool {
    names
        .element(id)
        .is_some_and(|element| element.is.is_some())
}

/// An element for which there can be evidence.
fn evidenced(name: &Name, resolution: &mut Resolution<'_, '_>) -> Option<ElementId> {
    match resolution.names.find_element(name) {
        Err(diagnostic) => resolution.diagnostics.push(*diagnostic),
        Ok(None) => {}
        Ok(Some(id)) if is_defined(id, resolution.names) => resolution.diagnostics.push(
            Diagnostic::new(
                Code::DefinedElement,
                name.span,
                message!("{} is defined by other elements alone", name.value),
            )
            .help(message!("say what is known of those elements instead")),
        ),
        Ok(Some(id)) => return Some(id),
    }
    None
}

fn expectation(
    example: &tree::Example,
    tree: &tree::Expectation,
    span: Span,
    resolution: &mut Resolution<'_, '_>,
) -> Option<Expectation> {
    let (of, scope) = match resolution.names.term(&tree.name.value) {
        Some(Named::Element(id)) => (Target::Element(id), RuleScope::State),
        Some(Named::Rule(id, scope)) => (Target::Rule(id), scope),
        Some(Named::Lost) => return None,
        Some(Named::Interpretation(_)) => {
            resolution.diagnostics.push(wrong_kind(
                &tree.name,
                phrase!("an interpretation"),
                phrase!("a rule or an element"),
            ));
            return None;
        }
        None => {
            let diagnostic =
                resolution
                    .names
                    .unknown(&tree.name, phrase!("unknown rule or element {}"), |_| true);
            resolution.diagnostics.push(diagnostic);
            return None;
        }
    };
    if let Some((message, help)) = untestable(example, tree, scope) {
        resolution
            .diagnostics
            .push(Diagnostic::new(Code::InvalidExpectation, tree.name.span, message).help(help));
        return None;
    }
    let for_ = match &tree.date {
        Some(date) => ExpectedFor::Corpus {
            states: tree
                .states
                .iter()
                .map(|state| state.value.clone())
                .collect(),
            on: date.value,
        },
        None => ExpectedFor::Case,
    };
    Some(Expectation {
        of,
        for_,
        verdict: tree.verdict.value,
        span,
    })
}

/// Why an expectation cannot be tested, and the way out.
fn untestable(
    example: &tree::Example,
    tree: &tree::Expectation,
    scope: RuleScope,
) -> Option<(Message, Message)> {
    let states = tree.states.len();
    match (scope, &tree.date) {
        (_, None) if states > 0 => Some((
            message!("the law of a state is expected on no date"),
            message!("add the date: for ARG on 2013-01-01"),
        )),
        (_, Some(_)) if states == 0 => Some((
            message!("a date is given for no state"),
            message!("add the state: for ARG on 2013-01-01"),
        )),
        (RuleScope::State, _) if states > 1 => Some((
            message!("a rule of a state is expected of a route"),
            message!("name one state"),
        )),
        (RuleScope::Route, _) if states == 1 => Some((
            message!("a route rule is expected of one state"),
            message!("name the route: for COL -> MEX -> USA on 2015-01-01"),
        )),
        (RuleScope::Route, None) if example.places.is_empty() => Some((
            message!("a route rule is expected of a case with no route"),
            message!("write: origin { .. } destination { .. }"),
        )),
        (RuleScope::State, None) if !example.places.is_empty() => Some((
            message!("a rule of a state is expected of a made-up route"),
            message!("write the case outside `origin`, `transit` and `destination`"),
        )),
        (RuleScope::State | RuleScope::Route, _) => None,
    }
}
