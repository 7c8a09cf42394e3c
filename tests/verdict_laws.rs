//! The laws of the verdict algebra and of quantities.
//!
//! There are nine verdicts, so every law of one, two or three verdicts is checked on all of them; lists of any length are left to
//! proptest. Where a law does not hold, the exact set of exceptions is pinned, so that the documentation stays true.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::cmp::Ordering;

use comity::Quantity;
use comity::quantity::Unit;
use comity::verdict::{Grade, Verdict, VerdictKind};
use proptest::prelude::*;

fn nine() -> Vec<Verdict> {
    Verdict::all_nine()
}

fn pairs() -> impl Iterator<Item = (Verdict, Verdict)> {
    nine()
        .into_iter()
        .flat_map(|a| nine().into_iter().map(move |b| (a, b)))
}

fn triples() -> impl Iterator<Item = (Verdict, Verdict, Verdict)> {
    pairs().flat_map(|(a, b)| nine().into_iter().map(move |c| (a, b, c)))
}

fn and(a: Verdict, b: Verdict) -> Verdict {
    Verdict::all([a, b])
}

fn or(a: Verdict, b: Verdict) -> Verdict {
    Verdict::any([a, b])
}

/// Every list of `length` verdicts.
fn lists(length: usize) -> Vec<Vec<Verdict>> {
    (0..length).fold(vec![Vec::new()], |shorter, _| {
        shorter
            .iter()
            .flat_map(|list| {
                nine().into_iter().map(|verdict| {
                    let mut longer = list.clone();
                    longer.push(verdict);
                    longer
                })
            })
            .collect()
    })
}

type Operator = Box<dyn Fn(&[Verdict]) -> Verdict>;

/// Every operator on a list that the language has, by name; `at least K` for each K that the language allows.
fn operators(length: usize) -> Vec<(String, Operator)> {
    let mut operators: Vec<(String, Operator)> = vec![
        (
            "all".to_owned(),
            Box::new(|list: &[Verdict]| Verdict::all(list.iter().copied())),
        ),
        (
            "any".to_owned(),
            Box::new(|list: &[Verdict]| Verdict::any(list.iter().copied())),
        ),
        (
            "cover".to_owned(),
            Box::new(|list: &[Verdict]| Verdict::cover(list.iter().copied())),
        ),
    ];
    for k in 1..=length {
        operators.push((
            format!("at least {k}"),
            Box::new(move |list: &[Verdict]| Verdict::at_least_of(k, list.iter().copied())),
        ));
    }
    operators
}

fn verdict() -> impl Strategy<Value = Verdict> {
    (0..3_usize, 0..3_usize).prop_map(|(a, b)| Verdict::new(Grade::ALL[a], Grade::ALL[b]))
}

fn verdict_lists() -> impl Strategy<Value = Vec<Verdict>> {
    prop::collection::vec(verdict(), 0..12)
}

// --- the table

#[test]
fn the_nine_read_as_the_language_says() {
    use Grade::{Fully, None, Partly};
    let table = [
        (Fully, Fully, VerdictKind::Met, "met"),
        (Partly, Partly, VerdictKind::PartlyMet, "partly met"),
        (None, None, VerdictKind::NotMet, "not met"),
        (None, Fully, VerdictKind::Unknown, "unknown"),
        (Partly, Fully, VerdictKind::AtLeastPartly, "at least partly"),
        (None, Partly, VerdictKind::AtMostPartly, "at most partly"),
        (Fully, Partly, VerdictKind::Conflict, "conflict"),
        (Fully, None, VerdictKind::Conflict, "conflict"),
        (Partly, None, VerdictKind::Conflict, "conflict"),
    ];
    for (at_least, at_most, kind, words) in table {
        let verdict = Verdict::new(at_least, at_most);
        assert_eq!(verdict.kind(), kind);
        assert_eq!(verdict.kind().words(), words);
        assert_eq!(verdict.to_string(), words);
        assert_eq!(verdict.is_conflict(), at_least > at_most);
        assert_eq!(verdict.is_settled(), at_least == at_most);
        assert!(kind.verdicts().any(|read| read == verdict));
    }
    let mut listed: Vec<_> = table.iter().map(|row| Verdict::new(row.0, row.1)).collect();
    listed.sort();
    listed.dedup();
    assert_eq!(listed, {
        let mut nine = nine();
        nine.sort();
        nine
    });
    let counted: usize = VerdictKind::ALL
        .into_iter()
        .map(|kind| kind.verdicts().count())
        .sum();
    assert_eq!(counted, 9);
}

#[test]
fn the_named_verdicts_are_those_of_the_table() {
    assert_eq!(Verdict::MET.kind(), VerdictKind::Met);
    assert_eq!(Verdict::PARTLY_MET.kind(), VerdictKind::PartlyMet);
    assert_eq!(Verdict::NOT_MET.kind(), VerdictKind::NotMet);
    assert_eq!(Verdict::UNKNOWN.kind(), VerdictKind::Unknown);
}

#[test]
fn over_nothing_all_and_cover_are_met_and_any_is_not() {
    assert_eq!(Verdict::all([]), Verdict::MET);
    assert_eq!(Verdict::cover([]), Verdict::MET);
    assert_eq!(Verdict::any([]), Verdict::NOT_MET);
    assert_eq!(Verdict::at_least_of(1, []), Verdict::NOT_MET);
}

#[test]
fn five_purposes_of_seven_are_partly() {
    let mut purposes = vec![Verdict::MET; 5];
    purposes.extend([Verdict::NOT_MET; 2]);
    assert_eq!(Verdict::cover(purposes.clone()), Verdict::PARTLY_MET);
    assert_eq!(Verdict::all(purposes.clone()), Verdict::NOT_MET);
    assert_eq!(Verdict::any(purposes), Verdict::MET);
}

// --- the lattice of truth: on all nine, conflicts included

#[test]
fn and_and_or_commute_absorb_and_repeat_to_no_effect() {
    for (a, b) in pairs() {
        assert_eq!(and(a, b), and(b, a));
        assert_eq!(or(a, b), or(b, a));
        assert_eq!(and(a, or(a, b)), a);
        assert_eq!(or(a, and(a, b)), a);
    }
    for a in nine() {
        assert_eq!(and(a, a), a);
        assert_eq!(or(a, a), a);
        assert_eq!(and(a, Verdict::MET), a);
        assert_eq!(or(a, Verdict::NOT_MET), a);
        assert_eq!(and(a, Verdict::NOT_MET), Verdict::NOT_MET);
        assert_eq!(or(a, Verdict::MET), Verdict::MET);
    }
}

#[test]
fn and_and_or_associate_and_distribute() {
    for (a, b, c) in triples() {
        assert_eq!(and(a, and(b, c)), and(and(a, b), c));
        assert_eq!(or(a, or(b, c)), or(or(a, b), c));
        assert_eq!(and(a, or(b, c)), or(and(a, b), and(a, c)));
        assert_eq!(or(a, and(b, c)), and(or(a, b), or(a, c)));
        assert_eq!(Verdict::all([a, b, c]), and(a, and(b, c)));
        assert_eq!(Verdict::any([a, b, c]), or(a, or(b, c)));
    }
}

#[test]
fn negation_turns_back_and_obeys_de_morgan() {
    for (a, b) in pairs() {
        assert_eq!(a.negated().negated(), a);
        assert_eq!(and(a, b).negated(), or(a.negated(), b.negated()));
        assert_eq!(or(a, b).negated(), and(a.negated(), b.negated()));
    }
    // What negation leaves as it is: the verdicts that are their own contrary.
    let unmoved: Vec<_> = nine().into_iter().filter(|a| a.negated() == *a).collect();
    assert_eq!(
        unmoved,
        [
            Verdict::UNKNOWN,
            Verdict::PARTLY_MET,
            Verdict::new(Grade::Fully, Grade::None),
        ]
    );
}

#[test]
fn partly_asks_for_a_part_alone() {
    for (a, b) in pairs() {
        assert_eq!(a.partly().partly(), a.partly());
        assert_eq!(and(a, b).partly(), and(a.partly(), b.partly()));
        assert_eq!(or(a, b).partly(), or(a.partly(), b.partly()));
        // It only ever raises.
        assert_eq!(or(a, a.partly()), a.partly());
    }
    // The kinds that it leaves: a part is there, is not, is not known, or is disputed.
    for a in nine() {
        let met = VerdictKind::Met;
        let expected = match a.kind() {
            VerdictKind::Met | VerdictKind::PartlyMet | VerdictKind::AtLeastPartly => met,
            VerdictKind::NotMet => VerdictKind::NotMet,
            VerdictKind::Unknown | VerdictKind::AtMostPartly => VerdictKind::Unknown,
            // Fully against partly agree that a part is there.
            VerdictKind::Conflict if a.at_most == Grade::Partly => met,
            VerdictKind::Conflict => VerdictKind::Conflict,
        };
        assert_eq!(a.partly().kind(), expected, "partly {a:?}");
    }
}

#[test]
fn follows_from_raises_both_bounds() {
    for (a, b) in pairs() {
        assert_eq!(a.raised_to(b), or(a, b));
    }
}

// --- at least K, cover

#[test]
fn at_least_one_is_any_and_at_least_all_is_all() {
    for length in 1..=4 {
        for list in lists(length) {
            let members = || list.iter().copied();
            assert_eq!(Verdict::at_least_of(1, members()), Verdict::any(members()));
            assert_eq!(
                Verdict::at_least_of(length, members()),
                Verdict::all(members())
            );
        }
    }
}

#[test]
fn at_least_k_is_any_of_all_its_choices_of_k() {
    for list in lists(4) {
        for k in 1..=4_usize {
            let choices = (0..16_u32).filter(|mask| mask.count_ones() as usize == k);
            let spelled_out = Verdict::any(choices.map(|mask| {
                let chosen = (0..4).filter(|at| mask & (1 << at) != 0);
                Verdict::all(chosen.map(|at| list[at]))
            }));
            assert_eq!(
                Verdict::at_least_of(k, list.iter().copied()),
                spelled_out,
                "{k} of {list:?}"
            );
        }
    }
}

#[test]
fn at_least_k_turned_over_is_at_least_the_rest() {
    for list in lists(4) {
        for k in 1..=4 {
            let contrary = list.iter().map(|verdict| verdict.negated());
            assert_eq!(
                Verdict::at_least_of(k, list.iter().copied()).negated(),
                Verdict::at_least_of(list.len() + 1 - k, contrary)
            );
        }
    }
}

/// `cover` = `all` or (`any`, but partly at most): so it lies between `any` capped at partly, and never below `all`, never above `any`.
#[test]
fn cover_is_all_or_any_in_part() {
    for length in 1..=4 {
        for list in lists(length) {
            let members = || list.iter().copied();
            let (all, any) = (Verdict::all(members()), Verdict::any(members()));
            let cover = Verdict::cover(members());
            assert_eq!(cover, or(all, and(any, Verdict::PARTLY_MET)));
            assert_eq!(and(all, cover), all, "never below all");
            assert_eq!(or(cover, any), any, "never above any");
            if length == 1 {
                assert_eq!(cover, list[0]);
            }
        }
    }
}

#[test]
fn cover_of_covers_is_one_cover() {
    for (a, b, c) in triples() {
        let flat = Verdict::cover([a, b, c]);
        assert_eq!(Verdict::cover([Verdict::cover([a, b]), c]), flat);
        assert_eq!(Verdict::cover([a, Verdict::cover([b, c])]), flat);
    }
}

// --- knowledge

#[test]
fn knowledge_is_an_order() {
    for a in nine() {
        assert!(a.refines(a));
        assert!(a.refines(Verdict::UNKNOWN));
        assert!(Verdict::new(Grade::Fully, Grade::None).refines(a));
    }
    for (a, b) in pairs() {
        assert!(!(a.refines(b) && b.refines(a)) || a == b);
    }
    for (a, b, c) in triples() {
        assert!(!(a.refines(b) && b.refines(c)) || a.refines(c));
    }
}

/// What more annotation can do to a known verdict: leave it, or bring a conflict to light.
#[test]
fn a_settled_verdict_is_refined_by_itself_and_by_conflicts_alone() {
    for (a, b) in pairs() {
        if b.is_settled() && a.refines(b) {
            assert!(a == b || a.is_conflict());
        }
    }
}

#[test]
fn every_operator_is_monotone_in_knowledge_conflicts_included() {
    for (finer, coarser) in pairs().filter(|(a, b)| a.refines(*b)) {
        assert!(finer.negated().refines(coarser.negated()));
        assert!(finer.partly().refines(coarser.partly()));
    }
    for length in 1..=3 {
        for (name, operator) in operators(length) {
            for list in lists(length) {
                let before = operator(&list);
                for at in 0..length {
                    for finer in nine().into_iter().filter(|finer| finer.refines(list[at])) {
                        let mut narrowed = list.clone();
                        narrowed[at] = finer;
                        assert!(
                            operator(&narrowed).refines(before),
                            "{name} of {list:?}, then of {narrowed:?}"
                        );
                    }
                }
            }
        }
    }
}

/// Negation alone crosses the bounds; every other operator makes its lower bound of lower bounds, its upper bound of upper ones.
#[test]
fn bounds_are_independent() {
    for length in 0..=3 {
        for (name, operator) in operators(length) {
            for list in lists(length) {
                let whole = operator(&list);
                let bound = |pick: fn(&Verdict) -> Grade| {
                    let exact: Vec<_> = list
                        .iter()
                        .map(|verdict| Verdict::exactly(pick(verdict)))
                        .collect();
                    let result = operator(&exact);
                    assert!(result.is_settled());
                    result.at_least
                };
                assert_eq!(whole.at_least, bound(|verdict| verdict.at_least), "{name}");
                assert_eq!(whole.at_most, bound(|verdict| verdict.at_most), "{name}");
            }
        }
    }
    for a in nine() {
        assert_eq!(a.partly().at_least, a.at_least.partly());
        assert_eq!(a.partly().at_most, a.at_most.partly());
        assert_eq!(a.negated().at_least, a.at_most.reversed());
        assert_eq!(a.negated().at_most, a.at_least.reversed());
    }
}

#[test]
fn without_conflicts_nothing_becomes_a_conflict() {
    let sound = |list: &[Verdict]| list.iter().all(|verdict| !verdict.is_conflict());
    for length in 0..=4 {
        for (name, operator) in operators(length) {
            for list in lists(length).iter().filter(|list| sound(list)) {
                assert!(!operator(list).is_conflict(), "{name} of {list:?}");
            }
        }
    }
    for a in nine().into_iter().filter(|a| !a.is_conflict()) {
        assert!(!a.negated().is_conflict());
        assert!(!a.partly().is_conflict());
    }
}

#[test]
fn of_settled_verdicts_every_operator_is_settled() {
    let settled = [Verdict::MET, Verdict::PARTLY_MET, Verdict::NOT_MET];
    for length in 0..=4 {
        for (name, operator) in operators(length) {
            for list in lists(length) {
                if list.iter().all(|verdict| settled.contains(verdict)) {
                    assert!(operator(&list).is_settled(), "{name} of {list:?}");
                }
            }
        }
    }
}

/// The sure part of the answer is exact: for one name used once, the bounds are the least and the greatest grade over every
/// way in which the unknown may turn out.
#[test]
fn bounds_are_the_extremes_over_all_completions() {
    for length in 1..=3 {
        for (name, operator) in operators(length) {
            for list in lists(length) {
                if list.iter().any(|verdict| verdict.is_conflict()) {
                    continue;
                }
                let completions = lists(length).into_iter().filter(|completion| {
                    completion
                        .iter()
                        .zip(&list)
                        .all(|(exact, verdict)| exact.is_settled() && exact.refines(*verdict))
                });
                let grades: Vec<Grade> = completions
                    .map(|completion| operator(&completion).at_least)
                    .collect();
                let whole = operator(&list);
                assert_eq!(Some(&whole.at_least), grades.iter().min(), "{name}");
                assert_eq!(Some(&whole.at_most), grades.iter().max(), "{name}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_members_does_not_matter(
        (list, shuffled) in verdict_lists().prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
    ) {
        for (name, operator) in operators(list.len()) {
            prop_assert_eq!(operator(&list), operator(&shuffled), "{}", name);
        }
    }

    #[test]
    fn lists_split_anywhere(list in verdict_lists(), at in 0..12_usize) {
        let (front, back) = list.split_at(at.min(list.len()));
        let all = |part: &[Verdict]| Verdict::all(part.iter().copied());
        let any = |part: &[Verdict]| Verdict::any(part.iter().copied());
        prop_assert_eq!(all(&list), and(all(front), all(back)));
        prop_assert_eq!(any(&list), or(any(front), any(back)));
    }

    #[test]
    fn de_morgan_over_lists(list in verdict_lists()) {
        let contrary = || list.iter().map(|verdict| verdict.negated());
        prop_assert_eq!(Verdict::all(list.iter().copied()).negated(), Verdict::any(contrary()));
        prop_assert_eq!(Verdict::any(list.iter().copied()).negated(), Verdict::all(contrary()));
    }

    #[test]
    fn narrowing_any_members_never_widens(
        steps in prop::collection::vec((verdict(), verdict()), 0..12),
    ) {
        let coarse: Vec<_> = steps.iter().map(|(a, _)| *a).collect();
        // The two pieces of knowledge together.
        let fine: Vec<_> = steps
            .iter()
            .map(|(a, b)| Verdict::new(a.at_least.max(b.at_least), a.at_most.min(b.at_most)))
            .collect();
        for (name, operator) in operators(coarse.len()) {
            prop_assert!(operator(&fine).refines(operator(&coarse)), "{} of {:?}, {:?}", name, coarse, fine);
        }
    }

    #[test]
    fn at_least_falls_as_more_is_asked(list in verdict_lists()) {
        let of = |k| Verdict::at_least_of(k, list.iter().copied());
        for k in 1..=list.len() {
            prop_assert_eq!(and(of(k), of(k + 1)), of(k + 1));
        }
        prop_assert_eq!(of(list.len() + 1), Verdict::NOT_MET);
    }
}

// --- quantities

fn unit_of_time() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["years", "months", "days"])
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..2000_u32).prop_map(|number| number.to_string()),
        (0..999_999_999_999_u64).prop_map(|number| number.to_string()),
        (0..200_u32, 0..1000_u32).prop_map(|(whole, part)| format!("{whole}.{part:03}")),
        (0..200_u32, 0..10_u32).prop_map(|(whole, part)| format!("{whole}.{part}")),
    ]
}

fn term() -> impl Strategy<Value = Quantity> {
    let parts = prop::collection::vec((number(), unit_of_time()), 1..4);
    prop_oneof![
        9 => parts.prop_map(|parts| {
            let words: Vec<String> = parts.iter().map(|(number, unit)| format!("{number} {unit}")).collect();
            quantity(&words.join(" "))
        }),
        1 => Just(Quantity::Life),
    ]
}

fn quantity(text: &str) -> Quantity {
    Quantity::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_shown_reads_back(term in term()) {
        prop_assert_eq!(quantity(&term.to_string()), term);
    }

    #[test]
    fn terms_are_in_one_order(a in term(), b in term(), c in term()) {
        let ab = a.partial_cmp(&b).unwrap();
        prop_assert_eq!(b.partial_cmp(&a), Some(ab.reverse()));
        prop_assert_eq!(a.partial_cmp(&a), Some(Ordering::Equal));
        if a <= b && b <= c {
            prop_assert!(a <= c);
        }
        if a < b && b < c {
            prop_assert!(a < c);
        }
    }

    #[test]
    fn life_is_longer_than_any_term(parts in prop::collection::vec((number(), unit_of_time()), 1..4)) {
        for (number, unit) in &parts {
            let term = quantity(&format!("{number} {unit}"));
            prop_assert!(Quantity::Life > term);
            prop_assert!(term < Quantity::Life);
        }
    }

    #[test]
    fn parts_add_up_in_any_order(a in (number(), unit_of_time()), b in (number(), unit_of_time())) {
        let one = quantity(&format!("{} {} {} {}", a.0, a.1, b.0, b.1));
        let other = quantity(&format!("{} {} {} {}", b.0, b.1, a.0, a.1));
        prop_assert_eq!(one.partial_cmp(&other), Some(Ordering::Equal));
        let part = quantity(&format!("{} {}", a.0, a.1));
        prop_assert!(one >= part, "{} against {}", one, part);
    }

    #[test]
    fn other_units_match_themselves_alone(a in 0..500_u32, b in 0..500_u32) {
        let persons = |number: u32| quantity(&format!("{number} persons"));
        prop_assert_eq!(persons(a).partial_cmp(&persons(b)), Some(a.cmp(&b)));
        for stranger in [quantity(&format!("{b} wages")), quantity(&format!("{b} years")), Quantity::Life] {
            prop_assert_eq!(persons(a).partial_cmp(&stranger), None);
            prop_assert_eq!(stranger.partial_cmp(&persons(a)), None);
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,24}") {
        if let Ok(read) = Quantity::parse(&text) {
            prop_assert_eq!(quantity(&read.to_string()), read);
        }
    }
}

#[test]
fn a_year_is_twelve_months_and_365_days_and_a_quarter() {
    let equal = |a: &str, b: &str| {
        assert_eq!(
            quantity(a).partial_cmp(&quantity(b)),
            Some(Ordering::Equal),
            "{a}, {b}"
        );
    };
    equal("12 months", "1 year");
    equal("160 months", "13 years 4 months");
    equal("365.25 days", "1 year");
    equal("1461 days", "4 years");
    equal("0.5 years", "6 months");
    equal("5 years 4 months", "64 months");
    assert!(quantity("365 days") < quantity("1 year"));
    assert!(quantity("30 days") < quantity("1 month"));
    assert!(quantity("31 days") > quantity("1 month"));
}

/// The contract of `PartialOrd`: what compares equal is equal.
#[test]
fn equal_terms_are_equal_however_written() {
    assert_eq!(quantity("12 months"), quantity("1 year"));
    assert_eq!(quantity("64 months"), quantity("5 years 4 months"));
    assert_ne!(quantity("12 months"), quantity("2 years"));
}

#[test]
fn what_is_no_quantity_is_refused() {
    for text in [
        "",
        " ",
        "4",
        "years",
        "4 years 3",
        "-4 years",
        "4.0001 years",
        "1234567890123 days",
        "4 years 3 persons",
        "4 persons 3 persons",
        ".5 years",
        "5. years",
        "1e3 years",
        "life life",
        "4,5 years",
    ] {
        assert!(Quantity::parse(text).is_err(), "{text}");
    }
}

#[test]
fn units_convert_among_times_alone() {
    let times = [Unit::Years, Unit::Months, Unit::Days];
    let other = Unit::from_word("persons");
    for a in &times {
        assert!(a.is_time());
        assert_eq!(&Unit::from_word(a.word()), a);
        for b in &times {
            assert!(a.converts_to(b));
        }
        assert!(!a.converts_to(&other) && !other.converts_to(a));
        assert!(Quantity::Life.is_in(a));
    }
    assert!(other.converts_to(&Unit::from_word("persons")));
    assert!(!other.converts_to(&Unit::from_word("wages")));
    assert!(!Quantity::Life.is_in(&other));
    assert_eq!(Unit::from_word("year"), Unit::Years);
}
