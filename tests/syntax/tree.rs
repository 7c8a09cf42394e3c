//! What the tree holds.

use comity::syntax::tree::{Combiner, Declaration, Fact, Member, Place, Quantifier, Term};

use super::{REFERENCE, parse};

#[test]
fn the_language_reference_parses() {
    let (tree, problems) = parse(REFERENCE);
    assert_eq!(problems, []);
    assert_eq!(tree.declarations.len(), 20);
}

#[test]
fn places_point_into_the_text() {
    let (tree, _) = parse(REFERENCE);
    for declaration in &tree.declarations {
        let text = &REFERENCE[declaration.span.range()];
        assert!(text.ends_with('}') && !text.starts_with(' '), "{text}");
    }
    let text = "element a.b { of offence is x and (y or z) }";
    let (tree, _) = parse(text);
    let Declaration::Element(element) = &tree.declarations[0].value else {
        unreachable!()
    };
    assert_eq!(&text[element.name.span.range()], "a.b");
    assert_eq!(
        &text[element.of_offence.unwrap().span.range()],
        "of offence"
    );
    assert_eq!(
        &text[element.is.as_ref().unwrap().span.range()],
        "x and (y or z)"
    );
}

#[test]
fn expressions() {
    let expression = |text: &str| {
        let (tree, problems) = parse(&format!("route rule a {{ requires {text} }}"));
        assert_eq!(problems, []);
        let Declaration::Rule(rule) = tree.declarations[0].value.clone() else {
            unreachable!()
        };
        *rule.requires.unwrap().value
    };
    let Term::And(operands) = expression("origin: x and each transit: y and z") else {
        unreachable!()
    };
    assert!(matches!(*operands[0].value, Term::Place(Place::Origin, _)));
    assert!(matches!(
        *operands[1].value,
        Term::Place(Place::Transit(Quantifier::Each), _)
    ));
    assert!(matches!(&*operands[2].value, Term::Name(name) if name == "z"));
    let Term::Over {
        combiner, members, ..
    } = expression("at least 2 v in { act.* but { act.a, act.b }, c }: v")
    else {
        unreachable!()
    };
    assert!(matches!(combiner, Combiner::AtLeast(k) if k.value == 2));
    assert!(
        matches!(&members[0], Member::Pattern(pattern) if pattern.prefix.value == "act" && pattern.but.len() == 2)
    );
    let Term::Compare { quantity, .. } = expression("x >= 5  years   4 months") else {
        unreachable!()
    };
    assert_eq!(quantity.value, "5 years 4 months");
    assert!(matches!(expression("origin"), Term::Name(name) if name == "origin"));
}

#[test]
fn labels_references_and_texts() {
    let (tree, _) = parse(
        "instrument a { article 3 (a) ( ii ) article \"preamble\" }
         rule r { source a art 3(a)(ii), art 4, b art 2.1 consequence { en \"so \\\"said\\\" \\\\\" } }",
    );
    let Declaration::Instrument(instrument) = &tree.declarations[0].value else {
        unreachable!()
    };
    let labels: Vec<&str> = instrument
        .articles
        .iter()
        .map(|article| article.label.value.as_str())
        .collect();
    assert_eq!(labels, ["3(a)(ii)", "preamble"]);
    let Declaration::Rule(rule) = &tree.declarations[1].value else {
        unreachable!()
    };
    let named: Vec<(Option<&str>, &str)> = rule
        .source
        .iter()
        .map(|reference| {
            (
                reference
                    .instrument
                    .as_ref()
                    .map(|name| name.value.as_str()),
                reference.article.value.as_str(),
            )
        })
        .collect();
    assert_eq!(
        named,
        [(Some("a"), "3(a)(ii)"), (None, "4"), (Some("b"), "2.1")]
    );
    assert_eq!(
        rule.consequence.as_ref().unwrap().value.en.as_deref(),
        Some("so \"said\" \\")
    );
}

#[test]
fn examples() {
    let (tree, problems) = parse(REFERENCE);
    assert_eq!(problems, []);
    let Declaration::Example(example) = &tree.declarations[19].value else {
        unreachable!()
    };
    assert_eq!(
        (
            example.places.len(),
            example.case.offences.len(),
            example.expectations.len()
        ),
        (4, 1, 4)
    );
    assert_eq!(example.places[0].1.offences[0].0.value, "x");
    assert_eq!(example.expectations[2].value.states.len(), 3);
    assert!(
        matches!(&example.case.statements[0].facts[3], Fact::Value(_, years) if years.value == "20 years")
    );
}

#[test]
fn phrases_may_go_over_lines() {
    let (tree, problems) = parse(
        "rule a { duty shall\n where // c\n appropriate source a\n art\n 3 }\nexample\n\"e\"\n{ expect a not\nmet }",
    );
    assert_eq!(problems, []);
    assert_eq!(tree.declarations.len(), 2);
}
