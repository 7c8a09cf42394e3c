//! The lints of a whole rule book: what fires, what does not, and that the shipped book has none.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use comity::collection;
use comity::diagnostic::Code;
use comity::source::Sources;

const HEAD: &str = r#"
instrument t { title { en "T" } adopted 2000-01-01 in force 2001-01-01 cite "T" article 1 { en "One." } article 2 { en "Two." } }
element a { title { en "A" } ask "A?" }
element b { title { en "B" } ask "B?" }
element c { title { en "C" } ask "C?" follows from b }
element d { title { en "D" } ask "D?" of offence }
element v { title { en "V" } ask "V?" value years }
"#;

/// The codes of that kind among the problems of rules, each with the rule that it names first.
fn fired(rules: &str) -> Vec<(&'static str, String)> {
    let mut sources = Sources::new();
    let id = sources.add("a.norm", format!("{HEAD}{rules}"));
    let (_, graph, problems) = collection::read_rules(&sources, &[id]);
    assert!(graph.is_some(), "{problems:?}");
    let lints = [Code::NeverMet, Code::NeverUnmet, Code::SameRule];
    problems
        .iter()
        .filter(|problem| lints.contains(&problem.code))
        .map(|problem| (problem.code.name(), problem.message.to_string()))
        .collect()
}

fn one(fields: &str) -> Vec<&'static str> {
    let rule = format!(
        "rule r {{ title {{ en \"R\" }} source t art 1 duty shall pillar protection {fields} }}"
    );
    fired(&rule).into_iter().map(|(code, _)| code).collect()
}

#[test]
fn a_rule_that_nothing_can_meet() {
    for fields in [
        "requires any { }",
        "requires a and any { }",
        "requires a and not a",
        "requires cover { a, not a }",
        "requires all { a, not c, b }",
        "requires not partly a and partly a",
        "requires not all { }",
        "requires federal and not federal",
        "requires some offence: (d and not d)",
        "applies when any { } requires a",
        "except when all { } requires a",
        "requires at least 2 of { a, any { }, b and not b }",
    ] {
        assert_eq!(one(fields), ["never-met"], "{fields}");
    }
}

#[test]
fn a_rule_that_nothing_can_fail() {
    for fields in [
        "requires all { }",
        "requires a or all { }",
        "requires a or not a",
        "requires cover { all { }, a }",
        "requires partly a or not partly a",
        "requires federal or not federal",
    ] {
        assert_eq!(one(fields), ["never-unmet"], "{fields}");
    }
}

#[test]
fn what_can_be_met_and_failed_is_left_alone() {
    for fields in [
        "requires a",
        "requires not a",
        "requires partly a",
        "requires a and (b or not b)",
        "requires cover { a, not b }",
        "requires (some offence: d) and (some offence: not d)",
        "requires each offence: d",
        "requires each offence: all { }",
        "requires v >= 4 years and v < 4 years",
        "requires federal",
        "requires bound by t",
        "applies when a requires not a",
        "applies when not a requires a",
        "applies when a and not a requires b",
        "binds origin requires role origin or a",
        "requires at least 2 of { a, b, d }",
    ] {
        assert_eq!(one(fields), [""; 0], "{fields}");
    }
}

#[test]
fn rules_of_a_route() {
    let route = |requires: &str| {
        let rule = format!(
            "route rule r {{ title {{ en \"R\" }} source t art 1 duty shall pillar protection requires {requires} }}"
        );
        fired(&rule)
            .into_iter()
            .map(|(code, _)| code)
            .collect::<Vec<_>>()
    };
    assert_eq!(route("origin: (a and not a)"), ["never-met"]);
    assert_eq!(route("alike { all { } }"), ["never-unmet"]);
    assert_eq!(route("each transit: all { }"), ["never-unmet"]);
    // A route may have no state of transit, and then nothing is asked of one.
    assert_eq!(route("each transit: (a and not a)"), [""; 0]);
    assert_eq!(route("some transit: all { }"), [""; 0]);
    assert_eq!(route("alike { a, b }"), [""; 0]);
    assert_eq!(route("origin: a and destination: not a"), [""; 0]);
}

fn two(first: &str, second: &str) -> Vec<(&'static str, String)> {
    fired(&format!(
        "rule first {{ title {{ en \"F\" }} source t art 1 duty shall pillar protection {first} }}
         rule second {{ title {{ en \"S\" }} source t art 2 duty recommends pillar prevention {second} }}"
    ))
}

#[test]
fn two_rules_that_always_agree() {
    for (first, second) in [
        ("requires a", "requires a"),
        ("requires a", "requires first"),
        ("requires a", "requires all { a }"),
        ("requires a and b", "requires all { a, b }"),
        ("requires d", "requires some offence: d"),
        (
            "binds origin applies when b requires a",
            "binds origin applies when b requires a",
        ),
    ] {
        let lints = two(first, second);
        assert_eq!(
            lints,
            [("same-rule", "second always agrees with first".to_owned())],
            "{first} / {second}"
        );
    }
}

#[test]
fn rules_that_differ_or_say_that_they_repeat() {
    for (first, second) in [
        ("requires a", "requires b"),
        ("requires a", "restates t art 1 requires a"),
        ("restates t art 2 requires a", "requires first"),
        ("requires a", "binds origin requires a"),
        ("requires a", "applies when b requires a"),
        ("requires a", "requires partly a"),
    ] {
        // A rule that is asked in a rule before it would go round in a circle.
        let second = second.replace("requires first", "requires a");
        assert_eq!(two(first, &second), [], "{first} / {second}");
    }
}

#[test]
fn route_rules_that_always_agree() {
    let rules = |second: &str| {
        fired(&format!(
            "route rule first {{ title {{ en \"F\" }} source t art 1 duty shall pillar protection requires origin: a and destination: b }}
             route rule second {{ title {{ en \"S\" }} source t art 2 duty shall pillar protection requires {second} }}"
        ))
    };
    assert_eq!(rules("all { origin: a, destination: all { b } }").len(), 1);
    assert_eq!(rules("origin: b and destination: a"), []);
    assert_eq!(rules("origin: a and each: b"), []);
}

#[cfg(feature = "bundled")]
#[test]
fn the_shipped_book_has_no_problem_at_all() {
    let mut sources = Sources::new();
    let rules = sources.add_bundled_rules();
    let (_, graph, problems) = collection::read_rules(&sources, &rules);
    assert!(graph.is_some());
    let told: Vec<(&str, String)> = problems
        .iter()
        .map(|problem| (problem.code.name(), problem.message.to_string()))
        .collect();
    assert_eq!(told, []);
}
