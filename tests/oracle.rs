//! The compiled plan against a second, slower evaluator, on random rule books and random law.
//!
//! The second evaluator (`oracle/slow.rs`, `law.rs`, `journey.rs`) is written from `docs/language.md` alone: it walks the tree as it was
//! written, looks every name up as a string, reads every row of a state anew for each question, and shares with the crate only the
//! types of the tree and of the corpus. Where the two differ, one of them misreads the language.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

#[path = "oracle/answer.rs"]
mod answer;
#[path = "oracle/books.rs"]
mod books;
#[path = "oracle/cases.rs"]
mod cases;
#[path = "oracle/journey.rs"]
mod journey;
#[path = "oracle/law.rs"]
mod law;
#[path = "oracle/slow.rs"]
mod slow;
#[path = "oracle/states.rs"]
mod states;
#[path = "oracle/tape.rs"]
mod tape;
#[path = "oracle/text.rs"]
mod text;

use comity::assessment::{Assessment, Lane, Outcome, assess};
use comity::corpus::{Basis, State};
use comity::evidence::{Evidence, Finding};
use comity::plan::{Plan, Reading};
use comity::rulebook::{Roles, RuleBook, Target};
use comity::source::{SourceId, Sources};
use comity::syntax::tree::{Role, RuleScope, Tree};
use comity::{explain, graph, plan, route, rulebook};
use proptest::prelude::*;

use books::Kind;
use journey::Journey;
use law::{Law, Subject};
use slow::{Bench, Book, Numbers};
use states::Subjects;
use tape::Tape;

/// A rule book twice: as trees, and resolved and compiled.
struct Both {
    trees: Vec<Tree>,
    readings: Vec<String>,
    rulebook: RuleBook,
    source: SourceId,
}

/// A tree written out as a rule file, and read again by the parser: it must say the same.
fn read_back(tree: &Tree, sources: &mut Sources) -> Tree {
    let text = text::written(tree);
    let id = sources.add("generated.norm", &*text);
    let (read, diagnostics) = comity::syntax::parse(id, sources.get(id).unwrap());
    for diagnostic in &diagnostics {
        assert!(!diagnostic.is_error(), "{diagnostic:?}\n{text}");
    }
    assert_eq!(read, *tree, "{text}");
    read
}

fn both(tape: &[u32], kind: Kind) -> Both {
    let mut sources = Sources::new();
    let source = sources.add("generated", "");
    let (trees, readings) = books::book(&mut Tape::new(tape), source, kind);
    let trees: Vec<Tree> = trees
        .iter()
        .map(|tree| read_back(tree, &mut sources))
        .collect();
    let (rulebook, diagnostics) = rulebook::resolve(&trees, String::new());
    for diagnostic in &diagnostics {
        assert!(!diagnostic.is_error(), "{diagnostic:?}\n{}", shown(&trees));
    }
    Both {
        trees,
        readings,
        rulebook,
        source,
    }
}

fn shown(trees: &[Tree]) -> String {
    trees.iter().map(text::written).collect()
}

impl Both {
    fn book(&self) -> Book<'_> {
        let mut book = Book::read(&self.trees);
        for reading in &self.readings {
            let (name, choice) = reading.split_once('=').unwrap();
            book.readings.insert(name.to_owned(), choice.to_owned());
        }
        book
    }

    fn plan(&self) -> Plan {
        let graph = graph::dependencies(&self.rulebook).unwrap();
        let readings: Vec<Reading> = self
            .readings
            .iter()
            .map(|reading| plan::reading(&self.rulebook, reading).unwrap())
            .collect();
        plan::compile(&self.rulebook, &graph, &readings)
    }

    fn states(&self, tape: &[u32], most: usize) -> Vec<State> {
        let book = self.book();
        let subjects = Subjects::of(&book, &self.rulebook);
        let mut tape = Tape::new(tape);
        (0..=tape.below(most))
            .map(|number| states::state(&mut tape, &subjects, number, self.source))
            .collect()
    }
}

/// Every state on every day, alone and in each role.
fn lanes(states: &[State]) -> Vec<Lane<'_>> {
    let mut lanes = Vec::new();
    for state in states {
        for on in states::days() {
            lanes.push(Lane::alone(state, on));
            let each = Role::ALL.into_iter().map(Roles::only);
            for roles in each.chain([Roles::NONE]) {
                lanes.push(Lane { state, on, roles });
            }
        }
    }
    lanes
}

/// Every rule of a state and every element.
fn targets(rulebook: &RuleBook) -> Vec<Target> {
    let rules = rulebook.rules().iter();
    let rules = rules
        .filter(|rule| rule.scope() == RuleScope::State)
        .map(|rule| Target::Rule(rulebook.find_rule(&rule.name).unwrap()));
    let elements = rulebook.elements().iter();
    let elements =
        elements.map(|element| Target::Element(rulebook.find_element(&element.name).unwrap()));
    rules.chain(elements).collect()
}

fn outcome(answer: answer::Answer) -> Outcome {
    Outcome::from(answer.map(answer::Between::verdict))
}

/// Both evaluators on every rule and element in one lane.
fn compare(
    both: &Both,
    (book, numbers): (&Book<'_>, &Numbers),
    assessment: &Assessment<'_>,
    number: usize,
) -> Result<(), TestCaseError> {
    let lane = assessment.lanes()[number];
    let law = Law {
        state: lane.state,
        on: lane.on,
        basis: assessment.basis(),
    };
    let bench = Bench::new(book, numbers, law, lane.roles);
    let context = || {
        let state = states::told(lane.state, &both.rulebook);
        let (on, roles, basis) = (lane.on, lane.roles, assessment.basis());
        let asked = format!("on {on}, roles {roles:?}, basis {basis:?}");
        format!(
            "{}\nreadings {:?}\n{state}{asked}",
            shown(&both.trees),
            both.readings
        )
    };
    for (place, rule) in book.rules.iter().enumerate() {
        let id = both.rulebook.find_rule(&rule.name.value).unwrap();
        prop_assert_eq!(id.index(), place);
        let slow = match rule.scope {
            RuleScope::State => outcome(bench.rule(rule)),
            RuleScope::Route => Outcome::NotApplicable,
        };
        let fast = assessment.rule(number, id);
        prop_assert_eq!(fast, slow, "rule {}\n{}", rule.name.value, context());
    }
    for element in &book.elements {
        let id = both.rulebook.find_element(&element.name.value).unwrap();
        let slow = bench.element(element, Subject::State);
        let slow = Outcome::from(slow.map(answer::Between::verdict));
        let fast = assessment.element(number, id);
        prop_assert_eq!(fast, slow, "element {}\n{}", element.name.value, context());
        if element.of_offence.is_none() {
            continue;
        }
        let register = assessment.plan().element(id).unwrap();
        for (slot, offence) in law.offences().into_iter().enumerate() {
            let slow = outcome(bench.element(element, Subject::Offence(offence)));
            let fast = assessment.outcome_in_offence(number, register, slot);
            prop_assert_eq!(
                fast,
                slow,
                "element {} in offence {}\n{}",
                element.name.value,
                offence,
                context()
            );
        }
    }
    Ok(())
}

fn numbers(most: usize) -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 0..most)
}

fn basis() -> impl Strategy<Value = Basis> {
    prop::sample::select(vec![Basis::Secondary, Basis::Text, Basis::Unverified])
}

/// So many cases; `TIMES=100` in the environment asks for a hundred times as many.
fn config(cases: u32) -> ProptestConfig {
    let times = std::env::var("TIMES").map_or(1, |times| times.parse().unwrap());
    ProptestConfig {
        cases: cases * times,
        max_shrink_iters: 4000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(192))]

    #[test]
    fn the_plan_answers_as_the_language_says(
        book_tape in numbers(900),
        law_tape in numbers(900),
        basis in basis(),
    ) {
        let both = both(&book_tape, Kind::Full);
        let states = both.states(&law_tape, 6);
        let plan = both.plan();
        let lanes = lanes(&states);
        let assessment = assess(&both.rulebook, &plan, &lanes, basis);
        let book = both.book();
        let numbers = Numbers::of(&book, &both.rulebook);
        for number in 0..lanes.len() {
            compare(&both, (&book, &numbers), &assessment, number)?;
        }
    }

    #[test]
    fn route_rules_answer_as_the_language_says(
        book_tape in numbers(900),
        law_tape in numbers(900),
        places in prop::collection::vec(0..4_usize, 2..6),
        basis in basis(),
    ) {
        let both = both(&book_tape, Kind::Full);
        let states = both.states(&law_tape, 4);
        let plan = both.plan();
        let book = both.book();
        let numbers = Numbers::of(&book, &both.rulebook);
        // The same state may stand at several places.
        let chosen: Vec<&State> = places.iter().map(|place| &states[place % states.len()]).collect();
        let (origin, rest) = chosen.split_first().unwrap();
        let (destination, transits) = rest.split_last().unwrap();
        for on in states::days() {
            let lanes = route::lanes(origin, transits, destination, on);
            let assessment = assess(&both.rulebook, &plan, &lanes, basis);
            let bench = |state, role| {
                Bench::new(&book, &numbers, Law { state, on, basis }, Roles::only(role))
            };
            let journey = Journey {
                origin: bench(origin, Role::Origin),
                transits: transits.iter().map(|state| bench(state, Role::Transit)).collect(),
                destination: bench(destination, Role::Destination),
            };
            for rule in book.rules.iter().filter(|rule| rule.scope == RuleScope::Route) {
                let id = both.rulebook.find_rule(&rule.name.value).unwrap();
                let fast = route::route_rule(&assessment, id);
                let slow = outcome(journey.rule(rule));
                let told: String = chosen.iter().map(|state| states::told(state, &both.rulebook)).collect();
                let context = || format!("{}\nreadings {:?}\n{told}on {on}", shown(&both.trees), both.readings);
                prop_assert_eq!(fast, slow, "route rule {}\n{}", rule.name.value, context());
                let why = route::why_route_rule(&assessment, id, 3);
                prop_assert_eq!(why.outcome, slow, "why {}\n{}", rule.name.value, context());
            }
        }
    }

    #[test]
    fn reasons_end_in_what_was_assessed(
        book_tape in numbers(900),
        law_tape in numbers(900),
        basis in basis(),
    ) {
        let both = both(&book_tape, Kind::Full);
        let states = both.states(&law_tape, 2);
        let plan = both.plan();
        let lanes = lanes(&states);
        let assessment = assess(&both.rulebook, &plan, &lanes, basis);
        for number in (0..lanes.len()).step_by(6) {
            for target in targets(&both.rulebook) {
                let why = explain::why(&assessment, number, target, 4);
                let told = states::told(lanes[number].state, &both.rulebook);
                let on = lanes[number].on;
                let reason = why.outcome;
                prop_assert_eq!(
                    reason,
                    assessment.target(number, target),
                    "{:?}\n{}\n{}on {}", target, shown(&both.trees), told, on
                );
            }
        }
    }

    /// Neither the order of rows, of states or of lanes, nor what else is assessed beside them, changes an answer.
    #[test]
    fn order_and_company_do_not_matter(
        book_tape in numbers(900),
        law_tape in numbers(900),
        shuffle_tape in numbers(200),
    ) {
        let both = both(&book_tape, Kind::Full);
        let states = both.states(&law_tape, 3);
        let plan = both.plan();
        let there = lanes(&states);
        let assessment = assess(&both.rulebook, &plan, &there, Basis::Secondary);
        let mut tape = Tape::new(&shuffle_tape);
        let shuffled: Vec<State> = states.iter().map(|state| states::shuffled(state, &mut tape)).collect();
        for number in (0..there.len()).step_by(3) {
            let state = &shuffled[number / (there.len() / states.len())];
            let alone = [Lane { state, ..there[number] }];
            let again = assess(&both.rulebook, &plan, &alone, Basis::Secondary);
            for target in targets(&both.rulebook) {
                prop_assert_eq!(
                    again.target(0, target),
                    assessment.target(number, target),
                    "{:?}\n{}\n{}\n{}", target, shown(&both.trees),
                    states::told(there[number].state, &both.rulebook), states::told(state, &both.rulebook)
                );
            }
        }
    }

    /// Where one more authority narrows what the law says of single elements (or leaves it), and the same rules apply as before, it narrows every
    /// answer (or leaves it): a known verdict stays, or a conflict comes to light.
    ///
    /// Comparisons are left out: another value can turn a comparison that was met into one that is met in part.
    #[test]
    fn more_knowledge_never_overturns(
        book_tape in numbers(900),
        law_tape in numbers(900),
        added_tape in numbers(60),
    ) {
        let both = both(&book_tape, Kind::Unvalued);
        let before = both.states(&law_tape, 1).remove(0);
        let book = both.book();
        let mut after = before.clone();
        let subjects = Subjects::of(&book, &both.rulebook);
        states::add_authority(&mut Tape::new(&added_tape), &subjects, &mut after);
        let plan = both.plan();
        let (old, new) = (std::slice::from_ref(&before), std::slice::from_ref(&after));
        let (old_lanes, new_lanes) = (lanes(old), lanes(new));
        let old = assess(&both.rulebook, &plan, &old_lanes, Basis::Secondary);
        let new = assess(&both.rulebook, &plan, &new_lanes, Basis::Secondary);
        for number in 0..old_lanes.len() {
            if !narrows(old.evidence(number).unwrap(), new.evidence(number).unwrap(), &both.rulebook) {
                continue;
            }
            let applying = |assessment: &Assessment<'_>| -> Vec<bool> {
                let rules = both.rulebook.rules().iter();
                rules.map(|rule| {
                    let id = both.rulebook.find_rule(&rule.name).unwrap();
                    assessment.rule(number, id) != Outcome::NotApplicable
                }).collect()
            };
            if applying(&old) != applying(&new) {
                continue;
            }
            for target in targets(&both.rulebook) {
                let (old, new) = (old.target(number, target), new.target(number, target));
                let (Some(old), Some(new)) = (old.verdict(), new.verdict()) else { continue };
                prop_assert!(
                    new.refines(old),
                    "{:?}: {} became {}\n{}\n{}", target, old, new, shown(&both.trees),
                    states::told(&after, &both.rulebook)
                );
                if old.is_settled() {
                    prop_assert!(new == old || new.is_conflict());
                }
            }
        }
    }
}

/// Whether each finding in the second says all that the first says, and perhaps more.
fn narrows(old: &Evidence, new: &Evidence, rulebook: &RuleBook) -> bool {
    rulebook.elements().iter().all(|element| {
        let id = rulebook.find_element(&element.name).unwrap();
        let finer = |old: &Finding, new: &Finding| new.verdict().refines(old.verdict());
        let in_state = finer(old.of_state(id).unwrap(), new.of_state(id).unwrap());
        let in_offences = (0..old.offences().len()).all(|slot| {
            let old = old.of_offence(slot, id).unwrap();
            finer(old, new.of_offence(slot, id).unwrap())
        });
        in_state && in_offences
    })
}
