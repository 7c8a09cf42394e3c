//! Small cases: what random ones led to, and the exact bounds of what holds.

use std::fmt::Write as _;

use comity::assessment::{Lane, Outcome, assess};
use comity::corpus::{
    Authority, AuthorityKind, Basis, Effect, NoOffence, Offence, Period, Rank, Silence, State,
};
use comity::language::Texts;
use comity::quantity::Quantity;
use comity::rulebook::RuleBook;
use comity::source::{SourceId, Sources, Span};
use comity::verdict::{Grade, VerdictKind};
use comity::{Verdict, graph, plan, rulebook, syntax};

use super::states::{authority, blank, days, law};

/// A rule book and a state, without law until some is added.
struct Case {
    rulebook: RuleBook,
    state: State,
    span: Span,
}

impl Case {
    /// Some elements and rules, each by its name and its fields.
    fn new(elements: &[(&str, &str)], rules: &[(&str, &str)]) -> Self {
        let mut text =
            "instrument palermo { title { en \"P\" } adopted 2000-11-15 cite \"P\" article 3 }\n"
                .to_owned();
        for (name, fields) in elements {
            let _ = writeln!(
                text,
                "element {name} {{ title {{ en \"E\" }} ask \"E?\" {fields} }}"
            );
        }
        for (name, fields) in rules {
            let heading = "title { en \"R\" } source palermo art 3 duty shall pillar prosecution";
            let _ = writeln!(text, "rule {name} {{ {heading} {fields} }}");
        }
        Self::read(text)
    }

    fn read(text: String) -> Self {
        let mut sources = Sources::new();
        let id: SourceId = sources.add("case.norm", text);
        let (tree, problems) = syntax::parse(id, sources.get(id).unwrap());
        assert!(
            problems.iter().all(|problem| !problem.is_error()),
            "{problems:?}"
        );
        let (rulebook, problems) = rulebook::resolve(&[tree], String::new());
        assert!(
            problems.iter().all(|problem| !problem.is_error()),
            "{problems:?}"
        );
        let span = Span::new(id, 0, 0);
        let mut state = blank(0, span);
        let ranks = [Rank::Constitution, Rank::Statute, Rank::Decree];
        state.laws = ranks.map(|rank| law("law", rank, span)).into();
        Self {
            rulebook,
            state,
            span,
        }
    }

    fn provision(&mut self, law: usize, effects: &[(&str, Effect)]) -> &mut Authority {
        let kind = AuthorityKind::Provision {
            law,
            article: "1".to_owned(),
        };
        let mut provision = authority(self.state.authorities.len(), kind, self.span);
        for (element, effect) in effects {
            let id = self.rulebook.find_element(element).unwrap();
            provision.effects.push((id, effect.clone()));
        }
        self.state.authorities.push(provision);
        self.state.authorities.last_mut().unwrap()
    }

    fn silence(&mut self, element: &str, offences: &[usize]) {
        self.state.silences.push(Silence {
            elements: vec![self.rulebook.find_element(element).unwrap()],
            offences: offences.into(),
            period: always(),
            looked_in: vec![0],
            basis: Basis::Text,
            note: None,
            span: self.span,
        });
    }

    fn offence(&mut self) {
        self.state.offences.push(Offence {
            id: format!("offence-{}", self.state.offences.len()),
            title: Texts::english("An offence"),
            punishes: String::new(),
            period: always(),
            span: self.span,
        });
    }

    fn no_offence(&mut self) {
        self.state.no_offences.push(NoOffence {
            period: always(),
            looked_in: vec![0],
            basis: Basis::Text,
            note: None,
            span: self.span,
        });
    }

    fn outcome(&self, name: &str) -> Outcome {
        let graph = graph::dependencies(&self.rulebook).unwrap();
        let plan = plan::compile(&self.rulebook, &graph, &[]);
        let lanes = [Lane::alone(&self.state, days()[1])];
        let assessment = assess(&self.rulebook, &plan, &lanes, Basis::Secondary);
        match self.rulebook.find_rule(name) {
            Some(id) => assessment.rule(0, id),
            None => assessment.element(0, self.rulebook.find_element(name).unwrap()),
        }
    }

    fn verdict(&self, name: &str) -> Verdict {
        self.outcome(name).verdict().unwrap()
    }
}

fn always() -> Period {
    Period {
        from: days()[0],
        until: None,
    }
}

fn limits() -> Effect {
    Effect::Limits {
        only: "in some cases".to_owned(),
    }
}

const STATUTE: usize = 1;

// --- what the crate does otherwise than the language says: see `open.rs`

#[test]
fn a_silence_of_an_offence_does_not_speak_of_the_state() {
    let mut case = Case::new(
        &[("act.a", "of offence"), ("status.s", "")],
        &[("palermo.1", "requires status.s")],
    );
    case.offence();
    case.silence("status.s", &[0]);
    assert_eq!(case.verdict("palermo.1"), Verdict::UNKNOWN);
    case.silence("status.s", &[]);
    assert_eq!(case.verdict("palermo.1"), Verdict::NOT_MET);
}

#[test]
fn an_element_of_an_offence_defined_by_the_state_still_needs_an_offence() {
    let mut case = Case::new(
        &[("status.s", ""), ("act.a", "of offence is status.s")],
        &[("palermo.1", "requires act.a")],
    );
    case.provision(STATUTE, &[("status.s", Effect::Establishes)]);
    assert_eq!(case.verdict("palermo.1"), Verdict::UNKNOWN);
    assert_eq!(case.verdict("act.a"), Verdict::UNKNOWN);
    case.no_offence();
    assert_eq!(case.verdict("palermo.1"), Verdict::NOT_MET);
    assert_eq!(case.verdict("act.a"), Verdict::NOT_MET);
}

#[test]
fn what_does_not_apply_does_not_apply_to_offences_that_are_not_there() {
    let mut case = Case::new(
        &[("status.s", "")],
        &[
            ("palermo.1", "applies when federal requires status.s"),
            ("palermo.2", "requires some offence: palermo.1"),
        ],
    );
    case.offence();
    assert_eq!(case.outcome("palermo.2"), Outcome::NotApplicable);
    case.state.offences.clear();
    assert_eq!(case.outcome("palermo.2"), Outcome::NotApplicable);
}

#[test]
fn a_variable_can_be_compared() {
    let case = Case::new(
        &[("penalty.a", "value years"), ("penalty.b", "value years")],
        &[(
            "palermo.1",
            "requires cover term in { penalty.a, penalty.b }: term >= 4 years",
        )],
    );
    assert_eq!(case.verdict("palermo.1"), Verdict::UNKNOWN);
}

#[test]
fn a_choice_can_ask_for_some_offence() {
    let mut case = Case::read(
        r#"element act.a { title { en "A" } ask "A?" of offence }
           element act.b { title { en "B" } ask "B?" of offence }
           interpretation wide {
               title { en "Wide" }
               choices { together some offence: all { act.a, act.b } }
               default together
           }
           element status.s { title { en "S" } is wide }"#
            .to_owned(),
    );
    case.offence();
    assert_eq!(case.verdict("status.s"), Verdict::UNKNOWN);
}

// --- where the language is silent, or says less: what the crate does, and the oracle with it

#[test]
fn what_has_yielded_no_longer_fixes_the_value() {
    let mut case = Case::new(
        &[("penalty.p", "value years")],
        &[("palermo.1", "requires penalty.p >= 4 years")],
    );
    let penalty = case.rulebook.find_element("penalty.p").unwrap();
    let decree = case.provision(2, &[("penalty.p", Effect::Establishes)]);
    decree
        .values
        .push((penalty, Quantity::parse("5 years").unwrap()));
    assert_eq!(case.verdict("palermo.1"), Verdict::MET);
    case.provision(STATUTE, &[("penalty.p", Effect::Excludes)]);
    assert_eq!(case.verdict("palermo.1"), Verdict::NOT_MET);
}

#[test]
fn a_value_is_no_evidence_of_the_element_itself() {
    let mut case = Case::new(&[("penalty.p", "value years")], &[]);
    let penalty = case.rulebook.find_element("penalty.p").unwrap();
    let provision = case.provision(STATUTE, &[]);
    provision
        .values
        .push((penalty, Quantity::parse("5 years").unwrap()));
    assert_eq!(case.verdict("penalty.p"), Verdict::UNKNOWN);
}

#[test]
fn where_provisions_contradict_and_none_has_a_value_the_comparison_is_unknown() {
    let mut case = Case::new(
        &[("penalty.p", "value years")],
        &[("palermo.1", "requires penalty.p >= 4 years")],
    );
    case.provision(STATUTE, &[("penalty.p", Effect::Establishes)]);
    case.provision(STATUTE, &[("penalty.p", Effect::Excludes)]);
    assert!(case.verdict("penalty.p").is_conflict());
    assert_eq!(case.verdict("palermo.1"), Verdict::UNKNOWN);
}

/// A constitution that limits, a statute that excludes, a decree that establishes: the statute yields to the constitution, and still makes the
/// decree yield.
#[test]
fn what_has_yielded_still_makes_others_yield() {
    let mut case = Case::new(&[("status.s", "")], &[]);
    case.provision(0, &[("status.s", limits())]);
    case.provision(STATUTE, &[("status.s", Effect::Excludes)]);
    case.provision(2, &[("status.s", Effect::Establishes)]);
    assert_eq!(case.verdict("status.s"), Verdict::PARTLY_MET);
}

/// `prevails over` can run in a ring, with no two prevailing over each other; then nothing is left.
#[test]
fn in_a_ring_of_provisions_all_yield() {
    let mut case = Case::new(&[("status.s", "")], &[]);
    for (place, effect) in [Effect::Establishes, Effect::Excludes]
        .iter()
        .cycle()
        .take(4)
        .enumerate()
    {
        let provision = case.provision(STATUTE, &[("status.s", effect.clone())]);
        provision.prevails_over.push((place + 1) % 4);
    }
    assert_eq!(case.verdict("status.s"), Verdict::UNKNOWN);
    case.silence("status.s", &[]);
    assert_eq!(case.verdict("status.s"), Verdict::NOT_MET);
}

#[test]
fn of_fewer_that_apply_than_are_asked_for_the_standard_is_not_met() {
    let mut case = Case::new(
        &[("status.s", "")],
        &[
            ("palermo.1", "applies when federal requires status.s"),
            (
                "palermo.2",
                "requires at least 2 of { palermo.1, status.s }",
            ),
        ],
    );
    case.provision(STATUTE, &[("status.s", Effect::Establishes)]);
    assert_eq!(case.verdict("palermo.2"), Verdict::NOT_MET);
}

#[test]
fn an_exclusion_is_not_hidden_by_what_it_follows_from() {
    let mut case = Case::new(
        &[("status.a", ""), ("status.b", "follows from status.a")],
        &[],
    );
    case.provision(STATUTE, &[("status.b", Effect::Excludes)]);
    assert_eq!(case.verdict("status.b"), Verdict::NOT_MET);
    case.provision(STATUTE, &[("status.a", limits())]);
    assert_eq!(
        case.verdict("status.b"),
        Verdict::new(Grade::Partly, Grade::None)
    );
    case.provision(STATUTE, &[("status.a", Effect::Establishes)]);
    assert_eq!(
        case.verdict("status.b"),
        Verdict::new(Grade::Fully, Grade::None)
    );
}

// --- how far «more annotation never turns a known verdict into another known verdict» goes

/// One more provision of the same rank, after every mixture of earlier ones: it narrows the verdict, except that it can be the first to
/// establish what was only limited, and the first to speak of what was silent. These two are corrections, not additions.
#[test]
fn one_more_provision_of_the_same_rank_narrows_with_two_exceptions() {
    let effects = [Effect::Establishes, limits(), Effect::Excludes];
    let mut overturned = Vec::new();
    for mixture in 0..16_u32 {
        let has = |place: usize| mixture & (1 << place) != 0;
        for added in &effects {
            let mut case = Case::new(&[("status.s", "")], &[]);
            for (place, effect) in effects.iter().enumerate() {
                if has(place) {
                    case.provision(STATUTE, &[("status.s", effect.clone())]);
                }
            }
            if has(3) {
                case.silence("status.s", &[]);
            }
            let before = case.verdict("status.s");
            case.provision(STATUTE, &[("status.s", added.clone())]);
            let after = case.verdict("status.s");
            if !after.refines(before) {
                overturned.push((before.kind(), after.kind()));
            }
        }
    }
    overturned.sort_unstable();
    overturned.dedup();
    assert_eq!(
        overturned,
        [
            (VerdictKind::PartlyMet, VerdictKind::Met),
            (VerdictKind::NotMet, VerdictKind::Met),
            (VerdictKind::NotMet, VerdictKind::PartlyMet),
        ]
    );
}

/// Of higher rank, one more provision settles what it contradicts: a known verdict gives way to another.
#[test]
fn one_more_provision_of_higher_rank_can_overturn() {
    let mut case = Case::new(&[("status.s", "")], &[]);
    case.provision(STATUTE, &[("status.s", Effect::Establishes)]);
    assert_eq!(case.verdict("status.s"), Verdict::MET);
    case.provision(0, &[("status.s", Effect::Excludes)]);
    assert_eq!(case.verdict("status.s"), Verdict::NOT_MET);
}

/// To learn that a guard is not met sets its rule aside, and what was not met for want of it is then met.
#[test]
fn to_learn_that_a_rule_does_not_apply_can_overturn() {
    let mut case = Case::new(
        &[("status.guard", ""), ("status.a", ""), ("status.b", "")],
        &[
            ("palermo.1", "applies when status.guard requires status.a"),
            ("palermo.2", "requires palermo.1 and status.b"),
        ],
    );
    case.provision(STATUTE, &[("status.a", Effect::Excludes)]);
    case.provision(STATUTE, &[("status.b", Effect::Establishes)]);
    assert_eq!(case.verdict("palermo.2"), Verdict::NOT_MET);
    case.provision(STATUTE, &[("status.guard", Effect::Excludes)]);
    assert_eq!(case.outcome("palermo.1"), Outcome::NotApplicable);
    assert_eq!(case.verdict("palermo.2"), Verdict::MET);
}

/// Another value can turn a comparison that was met into one that is met in part.
#[test]
fn another_value_can_overturn() {
    let mut case = Case::new(
        &[("penalty.p", "value years")],
        &[("palermo.1", "requires penalty.p >= 4 years")],
    );
    let penalty = case.rulebook.find_element("penalty.p").unwrap();
    let value = |text| (penalty, Quantity::parse(text).unwrap());
    case.provision(STATUTE, &[]).values.push(value("48 months"));
    assert_eq!(case.verdict("palermo.1"), Verdict::MET);
    case.provision(STATUTE, &[]).values.push(value("2 years"));
    assert_eq!(case.verdict("palermo.1"), Verdict::PARTLY_MET);
}
