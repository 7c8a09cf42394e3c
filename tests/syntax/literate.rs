//! Rules that stand in Markdown, byte order marks and the ends of lines.

use comity::diagnostic::Code;

use super::{format_named, parse, parse_named};

const TEXT: &str = "# Protocol\n\nelement is a word of prose.\n\n```norm\nelement a { of  offence }\n```\n\nProse, `norm`.\n\n````md\n```norm\nnot a rule\n```\n````\n\n  ~~~ norm\n  element b { ofence }\n  ~~~\n";

#[test]
fn the_fenced_blocks_are_the_program() {
    let (tree, problems) = parse_named("x.norm.md", TEXT);
    assert_eq!(tree.declarations.len(), 2);
    let found: Vec<_> = problems
        .iter()
        .map(|problem| (problem.code, &TEXT[problem.span.range()]))
        .collect();
    assert_eq!(found, [(Code::UnknownField, "ofence")]);
}

#[test]
fn a_block_left_open_is_one_problem() {
    for text in [
        "```norm\nelement a { of offence }\n\n# Heading\n\nProse, and more of it.\n",
        "```norm\nelement a { of offence }\n\nProse\n".trim_end_matches("\nProse\n"),
        "```norm\nelement a { of offence }\n```norm\nelement b { of offence }\n```\n",
    ] {
        let (tree, problems) = parse_named("x.norm.md", text);
        let found: Vec<_> = problems
            .iter()
            .map(|problem| (problem.code, &text[problem.span.range()]))
            .collect();
        assert_eq!(found, [(Code::UnclosedBlock, "```norm")], "{text}");
        assert!(!tree.declarations.is_empty());
    }
}

#[test]
fn a_declaration_ends_with_its_block() {
    let (_, problems) = parse_named(
        "x.norm.md",
        "```norm\nrule a {\n```\n```norm\nduty shall\n}\n```\n",
    );
    assert_eq!(problems[0].code, Code::UnclosedDelimiter);
}

#[test]
fn formatting_leaves_the_prose_alone() {
    let text = "\u{feff}# T  \r\n```norm\r\nelement   a {of offence}\r\n```\r\nProse  \r\n  ```norm\n  element b { of offence } // c\n  ```";
    let formatted = format_named("x.norm.md", text).unwrap();
    assert_eq!(
        formatted,
        "\u{feff}# T  \r\n```norm\r\nelement a {\n    of offence\n}\n```\r\nProse  \r\n  ```norm\n  element b {\n      of offence\n  } // c\n  ```"
    );
    assert_eq!(format_named("x.norm.md", &formatted).unwrap(), formatted);
}

#[test]
fn lines_may_end_as_on_any_system() {
    let text = "\u{feff}// c\r\nelement a {\r\n    ask \"x\" // d\r\n}\r\n";
    let (tree, problems) = parse(text);
    assert_eq!((tree.declarations.len(), problems), (1, Vec::new()));
    let formatted = format_named("x.norm", text).unwrap();
    assert_eq!(formatted, "// c\nelement a {\n    ask \"x\" // d\n}\n");
}
