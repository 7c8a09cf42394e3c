//! Each problem of a text, in its place, once.

use comity::diagnostic::{Code, Severity};
use comity::syntax::tree::Declaration;

use super::{found, parse};

/// A declaration after a mistake, by which one sees that reading went on.
const AFTER: &str = "\nelement zz.after { of offence }\n";

/// The problems of `text`, with reading shown to go on after it.
#[track_caller]
fn check(text: &str, expected: &[(Code, &str)]) {
    let text = format!("{text}{AFTER}");
    assert_eq!(found(&text), expected, "in {text}");
    let (tree, _) = parse(&text);
    let last = tree
        .declarations
        .last()
        .map(|declaration| declaration.value.clone());
    assert!(
        matches!(&last, Some(Declaration::Element(element)) if element.name.value == "zz.after" && element.of_offence.is_some()),
        "the declaration after {text} was lost: {last:?}"
    );
}

fn suggestion(text: &str) -> String {
    let (_, problems) = parse(text);
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].suggestion.as_ref().unwrap().message.to_string()
}

#[test]
fn characters() {
    check(
        "rule a { duty shall; }",
        &[(Code::UnexpectedCharacter, ";")],
    );
    check(
        "rule a { requires x ≥ 4 years }",
        &[(Code::UnexpectedCharacter, "≥")],
    );
    check(
        "# a note\nrule a { duty shall }",
        &[(Code::UnexpectedCharacter, "# a note")],
    );
    check(
        "element a { title { en “Recruitment” es \"x\" } }",
        &[(Code::UnexpectedCharacter, "“Recruitment”")],
    );
    check(
        "element a { title { en 'Recruitment' } }",
        &[(Code::UnexpectedCharacter, "'Recruitment'")],
    );
    check(
        "rule a { requires all { x; y } }",
        &[(Code::UnexpectedCharacter, ";")],
    );
    check("rule a { tags x; y }", &[(Code::UnexpectedCharacter, ";")]);
}

#[test]
fn texts_without_end() {
    check(
        "element a {\n    ask \"Is it?\n    of offence\n}",
        &[(Code::UnterminatedString, "\"Is it?")],
    );
    check(
        "element a { title { en \"Recruitment } }",
        &[(Code::UnterminatedString, "\"Recruitment")],
    );
    check(
        "example \"means {\n    expect a met\n}",
        &[(Code::UnterminatedString, "\"means {")],
    );
}

#[test]
fn quotes_that_do_not_pair_are_the_one_thing_said_of_a_line() {
    check(
        "element a {\n    title { en \"x\" es y\" pt \"z\" fr \"...\" }\n    of offence\n}",
        &[(Code::UnterminatedString, "\"")],
    );
    check(
        "element a {\n    title { No; means es \"z\" ... Fr \"y }\n    ofence\n}",
        &[
            (Code::UnterminatedString, "\"y"),
            (Code::UnknownField, "ofence"),
        ],
    );
}

#[test]
fn escapes() {
    check(
        r#"element a { ask "a \q b \" c \\ d" }"#,
        &[(Code::InvalidEscape, r"\q")],
    );
}

#[test]
fn braces_and_parentheses_left_open() {
    check(
        "rule a {\n    requires all { x, y\n    duty shall\n}",
        &[(Code::UnclosedDelimiter, "{")],
    );
    check(
        "rule a {\n    requires (x and y\n    duty shall\n}",
        &[(Code::UnclosedDelimiter, "(")],
    );
    check(
        "rule a {\n    title { en \"x\"\n    duty shall\n}",
        &[(Code::UnclosedDelimiter, "{")],
    );
    check(
        "rule a {\n    duty shall\n",
        &[(Code::UnclosedDelimiter, "{")],
    );
    check(
        "rule a { requires (x and y }",
        &[(Code::UnclosedDelimiter, "(")],
    );
    check(
        "example \"e\" {\n    offence \"o\" {\n        given a\n    expect r met\n}",
        &[(Code::UnclosedDelimiter, "{")],
    );
    assert_eq!(
        found("rule a { requires all { x"),
        [(Code::UnclosedDelimiter, "{")]
    );
}

#[test]
fn braces_too_many() {
    check(
        "rule a {\n    title { en \"x\" } }\n    duty shall\n}",
        &[(Code::UnexpectedToken, "}")],
    );
    check("rule a { duty shall } }", &[(Code::UnexpectedToken, "}")]);
    check(
        "rule a { {\n    duty shall\n}",
        &[(Code::UnexpectedToken, "{")],
    );
}

#[test]
fn heads() {
    check(
        "element {\n    of offence\n}",
        &[(Code::UnexpectedToken, "{")],
    );
    check(
        "element\n    title { en \"x\" }\n}",
        &[(Code::UnexpectedToken, "title")],
    );
    check(
        "element a\n    of offence\n}",
        &[(Code::UnexpectedToken, "of")],
    );
    check(
        "element a b {\n    of offence\n}",
        &[(Code::UnexpectedToken, "b")],
    );
    check(
        "element \"a\" { of offence }",
        &[(Code::UnexpectedToken, "\"a\"")],
    );
    check(
        "example a { expect b met }",
        &[(Code::UnexpectedToken, "a")],
    );
    check("route a { duty shall }", &[(Code::UnexpectedToken, "a")]);
}

#[test]
fn fields_of_the_wrong_shape() {
    check(
        "rule a {\n    source art 3\n    duty shall\n}",
        &[(Code::UnexpectedToken, "3")],
    );
    check(
        "rule a {\n    title en \"x\" }\n    duty shall\n}",
        &[(Code::UnexpectedToken, "en")],
    );
    check("rule a { requires x and }", &[(Code::UnexpectedToken, "}")]);
    check(
        "rule a { requires all { x y z } }",
        &[(Code::UnexpectedToken, "y")],
    );
    check(
        "rule a { requires at least 2 { x, y } }",
        &[(Code::UnexpectedToken, "{")],
    );
    check(
        "rule a { requires x >= 4 }",
        &[(Code::UnexpectedToken, "}")],
    );
    check(
        "rule a { requires act.* }",
        &[(Code::UnexpectedToken, "act.*")],
    );
    check(
        "rule a { requires some offense: x }",
        &[(Code::UnexpectedToken, "offense")],
    );
    check(
        "indicator a { share of rulez where tag is x }",
        &[(Code::UnexpectedToken, "rulez")],
    );
    check(
        "interpretation a { choices { } }",
        &[(Code::UnexpectedToken, "}")],
    );
    check("title { en \"x\" }", &[(Code::UnknownDeclaration, "title")]);
    check("{ a }", &[(Code::UnexpectedToken, "{")]);
}

#[test]
fn unknown_declarations() {
    check(
        "elemnt a { titel { en \"x\" } }",
        &[
            (Code::UnknownDeclaration, "elemnt"),
            (Code::UnknownField, "titel"),
        ],
    );
    check(
        "law a { x { y } }\nlaw b { }",
        &[
            (Code::UnknownDeclaration, "law"),
            (Code::UnknownDeclaration, "law"),
        ],
    );
    assert_eq!(
        suggestion("elemnt a { of offence }"),
        "did you mean element?"
    );
}

#[test]
fn unknown_fields() {
    check(
        "rule a {\n    dutty shall\n    pilar protection\n    tags x\n}",
        &[(Code::UnknownField, "dutty"), (Code::UnknownField, "pilar")],
    );
    check(
        "element a { of offense }",
        &[(Code::UnknownField, "of offense")],
    );
    check(
        "route rule a { binds origin }",
        &[(Code::UnknownField, "binds")],
    );
    assert_eq!(suggestion("rule a { dutty shall }"), "did you mean duty?");
    assert_eq!(
        suggestion("element a { of offense }"),
        "did you mean of offence?"
    );
    assert_eq!(
        suggestion("instrument a { in forse 2003-12-25 }"),
        "did you mean in force?"
    );
}

#[test]
fn fields_written_twice() {
    check(
        "rule a { duty shall duty may }",
        &[(Code::DuplicateField, "duty")],
    );
    check(
        "indicator a { median of x share of states where y }",
        &[(Code::DuplicateField, "share")],
    );
    check(
        "element a { title { en \"x\" en \"y\" } }",
        &[(Code::DuplicateField, "en")],
    );
    check("element a { follows from x follows from y }", &[]);
    let (tree, _) = parse("element a { value days value years }");
    let Declaration::Element(element) = &tree.declarations[0].value else {
        unreachable!()
    };
    assert_eq!(
        element.value.as_ref().unwrap().value,
        "days",
        "the first is kept"
    );
}

#[test]
fn names() {
    check(
        "element Act.Recruitment { of offence }",
        &[(Code::InvalidName, "Act.Recruitment")],
    );
    check(
        "rule a { requires all { act-x, act..y, captación, z. } }",
        &[
            (Code::InvalidName, "act-x"),
            (Code::InvalidName, "act..y"),
            (Code::InvalidName, "captación"),
            (Code::InvalidName, "z."),
        ],
    );
    check("rule a { tags x.y }", &[(Code::InvalidName, "x.y")]);
    check("element and { of offence }", &[(Code::InvalidName, "and")]);
    check(
        "example \"e\" { expect a for Arg on 2020-01-01 met }",
        &[(Code::InvalidName, "Arg")],
    );
    check(
        "rule a { source palermo art 3(C) }",
        &[(Code::InvalidName, "C")],
    );
    assert_eq!(
        suggestion("element Act.Recruitment { }"),
        "write act.recruitment"
    );
    assert_eq!(
        suggestion("example \"e\" { expect a for arg on 2020-01-01 met }"),
        "write ARG"
    );
}

#[test]
fn dates() {
    check(
        "instrument a { adopted 2001-02-29 }",
        &[(Code::InvalidDate, "2001-02-29")],
    );
    check(
        "instrument a { adopted 15/11/2000 in force 2000 }",
        &[
            (Code::InvalidDate, "15/11/2000"),
            (Code::InvalidDate, "2000"),
        ],
    );
    check(
        "instrument a { adopted \"2000\" }",
        &[(Code::UnexpectedToken, "\"2000\"")],
    );
}

#[test]
fn numbers() {
    check(
        "rule a { requires x >= 4years and y }",
        &[(Code::InvalidNumber, "4years")],
    );
    check(
        "rule a { requires at least 2.5 of { x } }",
        &[(Code::InvalidNumber, "2.5")],
    );
    check(
        "rule a { source palermo art 3bis }",
        &[(Code::InvalidNumber, "3bis")],
    );
}

#[test]
fn languages() {
    check(
        "element a { title { en \"x\" de \"y\" es \"z\" } }",
        &[(Code::UnknownLanguage, "de")],
    );
    assert_eq!(
        suggestion("element a { title { EN \"x\" } }"),
        "did you mean en?"
    );
}

#[test]
fn words() {
    check("rule a { duty shal }", &[(Code::UnknownWord, "shal")]);
    check(
        "rule a { duty shall endeavor }",
        &[(Code::UnknownWord, "shall endeavor")],
    );
    check(
        "rule a { pillar persecution }",
        &[(Code::UnknownWord, "persecution")],
    );
    check(
        "rule a { binds origin and goal }",
        &[(Code::UnknownWord, "goal")],
    );
    check(
        "indicator a { kind structural }",
        &[(Code::UnknownWord, "structural")],
    );
    check(
        "example \"e\" { expect a partly mett }",
        &[(Code::UnknownWord, "partly mett")],
    );
    check(
        "indicator a { share of rules where duty is shal and tag is x }",
        &[(Code::UnknownWord, "shal")],
    );
    assert_eq!(
        suggestion("rule a { duty shall endeavor }"),
        "did you mean shall endeavour?"
    );
    assert_eq!(
        suggestion("example \"e\" { expect a partly mett }"),
        "did you mean partly met?"
    );
}

#[test]
fn how_far_a_colon_reaches() {
    let ambiguous = |expression: &str| {
        let text = format!("route rule a {{ requires {expression} }}");
        parse(&text)
            .1
            .iter()
            .map(|problem| problem.code)
            .collect::<Vec<_>>()
    };
    for refused in [
        "some offence: x and y",
        "each offence: x or y",
        "not some offence: x and y",
        "all v in { x }: v and y",
        "at least 1 v in { x }: v or y",
        "z and some offence: x or y",
        "origin: some offence: x and y",
        "cover v in { x }: v and destination: y",
    ] {
        assert_eq!(ambiguous(refused), [Code::AmbiguousScope], "{refused}");
    }
    for clear in [
        "some offence: (x and y)",
        "(some offence: x) and y",
        "y and some offence: x",
        "origin: x and destination: y and each transit: z",
        "origin: some offence: x and destination: y",
        "not x and y",
        "cover v in { x }: some offence: all { v, y }",
        "each: x and y",
    ] {
        assert_eq!(ambiguous(clear), [], "{clear}");
    }
}

#[test]
fn and_mixed_with_or() {
    check(
        "rule a { requires x or y and z }",
        &[(Code::MixedAndOr, "x or y and z")],
    );
    check(
        "indicator a { share of rules where tag is x or tag is y and tag is z }",
        &[(Code::MixedAndOr, "tag is x or tag is y and tag is z")],
    );
    check("rule a { requires x or (y and z) }", &[]);
    assert_eq!(Code::MixedAndOr.severity(), Severity::Warning);
}

#[test]
fn nesting() {
    for opening in ["(", "not ", "all { ", "some offence: ", "all x in { "] {
        let text = format!("rule a {{ requires {}x", opening.repeat(100_000));
        let codes: Vec<Code> = parse(&text).1.iter().map(|problem| problem.code).collect();
        let other = codes
            .iter()
            .filter(|&&code| code != Code::NestingTooDeep)
            .count();
        assert!(
            codes.len() == other + 1 && other < 2,
            "{opening}: {codes:?}"
        );
    }
    check(
        &format!(
            "rule a {{\n    requires {}x{}\n    duty shall\n}}",
            "(".repeat(80),
            ")".repeat(80)
        ),
        &[(Code::NestingTooDeep, "(")],
    );
    check(
        &format!(
            "rule a {{ requires {}x{} }}",
            "(".repeat(60),
            ")".repeat(60)
        ),
        &[],
    );
    let filter = format!(
        "indicator a {{ share of rules where {}",
        "(".repeat(100_000)
    );
    assert_eq!(
        parse(&format!(
            "{filter}
}}"
        ))
        .1[0]
            .code,
        Code::NestingTooDeep
    );
}

/// Threads have two mebibytes of stack, a browser one; optimised code needs a quarter of what this does.
#[test]
fn nesting_needs_little_stack() {
    let deepest = |opening: &str, closing: &str| {
        let text = format!(
            "rule a {{ requires {}x{} }}",
            opening.repeat(64),
            closing.repeat(64)
        );
        assert_eq!(parse(&text).1, []);
        super::format(&text)
    };
    let read = move || {
        for (opening, closing) in [
            ("(", ")"),
            ("not ", ""),
            ("all { ", " }"),
            ("all v in { ", " }: x"),
            ("each: ", ""),
        ] {
            assert!(!deepest(opening, closing).is_empty());
        }
    };
    std::thread::Builder::new()
        .stack_size(1200 * 1024)
        .spawn(read)
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn one_sign_without_end() {
    for sign in [
        "{",
        "}",
        "(",
        ",",
        "@",
        "“",
        "\"",
        "0",
        "a",
        ".",
        "a.",
        "-",
        "/ ",
        "not ",
        "rule a {\n",
        "{\n",
        "“ } ",
    ] {
        let text = sign.repeat((1 << 17) / sign.len());
        let (_, problems) = parse(&text);
        assert!(!problems.is_empty(), "{sign}");
    }
    assert_eq!(parse(&"{".repeat(1 << 20)).1.len(), 1);
    assert_eq!(parse(&format!("rule a {}", "{".repeat(1 << 20))).1.len(), 1);
}

#[test]
fn ten_mistakes_of_ten_kinds_are_ten_problems() {
    let text = include_str!("ten_mistakes.norm");
    assert_eq!(
        found(text),
        [
            (Code::UnknownLanguage, "de"),
            (Code::InvalidDate, "2000-11-31"),
            (Code::UnterminatedString, "\"2237 UNTS 319"),
            (Code::UnknownDeclaration, "elemnt"),
            (Code::InvalidName, "Act.Recruitment"),
            (Code::UnknownField, "titel"),
            (Code::UnknownWord, "shall endeavor"),
            (Code::DuplicateField, "pillar"),
            (Code::UnclosedDelimiter, "{"),
            (
                Code::AmbiguousScope,
                "some offence: act.recruitment and act.transfer"
            ),
        ]
    );
}

#[test]
fn the_other_fields_of_a_declaration_are_kept() {
    let (tree, problems) =
        parse("rule a {\n    duty shal\n    source 3\n    pillar protection\n    requires x\n}");
    assert_eq!(problems.len(), 2);
    let Declaration::Rule(rule) = &tree.declarations[0].value else {
        unreachable!()
    };
    assert!(rule.pillar.is_some() && rule.requires.is_some() && rule.duty.is_none());
}
