//! Any text at all: nothing panics, and the laws of the layout hold.

use proptest::prelude::*;
use proptest::sample::select;

use super::{REFERENCE, format_named, parse, parse_named};

/// The lexemes of a piece of program, in order.
type Lexemes = Vec<String>;

fn lexemes(text: &str) -> Lexemes {
    text.split(' ')
        .filter(|lexeme| !lexeme.is_empty())
        .map(str::to_owned)
        .collect()
}

fn concat(parts: Vec<Lexemes>) -> Lexemes {
    parts.into_iter().flatten().collect()
}

fn name() -> impl Strategy<Value = Lexemes> {
    select(vec![
        "act.recruitment",
        "palermo.3.c",
        "purpose.forced_labour_and_services",
        "x.y",
        "z",
    ])
    .prop_map(lexemes)
}

fn list(members: Vec<Lexemes>, ending: &str) -> Lexemes {
    let count = members.len();
    let mut all = lexemes("{");
    for (place, member) in members.into_iter().enumerate() {
        all.extend(member);
        all.extend(lexemes(if place + 1 < count { "," } else { ending }));
    }
    all.extend(lexemes("}"));
    all
}

fn expression() -> impl Strategy<Value = Lexemes> {
    let guards = select(vec![
        "federal",
        "bound by palermo",
        "role origin",
        "x.y >= 5 years 4 months",
        "x.y < life",
    ])
    .prop_map(lexemes);
    prop_oneof![name(), guards].prop_recursive(4, 24, 4, |inner| {
        let parenthesised = inner
            .clone()
            .prop_map(|inner| concat(vec![lexemes("("), inner, lexemes(")")]));
        let member = prop_oneof![
            inner.clone(),
            select(vec![
                "act.*",
                "act.* but act.a",
                "act.* but { act.a , act.b }"
            ])
            .prop_map(lexemes)
        ];
        let set =
            (prop::collection::vec(member, 0..4), any::<bool>()).prop_map(|(members, comma)| {
                if comma && !members.is_empty() {
                    list(members, ",")
                } else {
                    list(members, "")
                }
            });
        let group = (
            select(vec![
                "all",
                "any",
                "cover",
                "at least 2 of",
                "alike",
                "not all",
            ]),
            set.clone(),
        )
            .prop_map(|(combiner, set)| concat(vec![lexemes(combiner), set]));
        let over = (
            select(vec!["all", "at least 2"]),
            set,
            parenthesised.clone(),
        )
            .prop_map(|(combiner, set, body)| {
                concat(vec![
                    lexemes(combiner),
                    lexemes("v in"),
                    set,
                    lexemes(":"),
                    body,
                ])
            });
        let reaching = (
            select(vec![
                "some offence :",
                "each :",
                "origin :",
                "each transit :",
            ]),
            parenthesised.clone(),
        )
            .prop_map(|(head, body)| concat(vec![lexemes(head), body]));
        let joined = (
            prop::collection::vec(parenthesised, 2..4),
            select(vec!["and", "or"]),
        )
            .prop_map(|(operands, joint)| {
                concat(
                    operands
                        .into_iter()
                        .enumerate()
                        .map(|(place, operand)| {
                            if place > 0 {
                                concat(vec![lexemes(joint), operand])
                            } else {
                                operand
                            }
                        })
                        .collect(),
                )
            });
        prop_oneof![group, over, reaching, joined]
    })
}

fn texts() -> impl Strategy<Value = Lexemes> {
    let text = select(vec![
        "\"\"",
        "\"a\\\"b\\\\\"",
        "\"//no_comment\"",
        "\"Una_oración_que_es_bastante_larga_para_llenar_una_línea_de_texto\"",
    ]);
    prop::collection::vec(text, 0..5).prop_map(|texts| {
        let pairs = ["en", "es", "pt", "fr"]
            .iter()
            .zip(texts)
            .flat_map(|(code, text)| [(*code).to_owned(), text.to_owned()]);
        concat(vec![lexemes("{"), pairs.collect(), lexemes("}")])
    })
}

fn field() -> impl Strategy<Value = Lexemes> {
    let fixed = select(vec![
        "source palermo art 3 ( c ) ( ii ) , art \"preamble\" , untoc art 2",
        "duty shall where appropriate",
        "pillar prosecution",
        "binds origin , transit and destination",
        "tags a , b , c",
    ]);
    prop_oneof![
        fixed.prop_map(lexemes),
        texts().prop_map(|texts| concat(vec![lexemes("title"), texts])),
        expression().prop_map(|expression| concat(vec![lexemes("requires"), expression])),
        expression().prop_map(|expression| concat(vec![lexemes("applies when"), expression])),
    ]
}

/// A rule with each field once, or an example with blocks in it.
fn declaration() -> impl Strategy<Value = Lexemes> {
    let rule = prop::collection::vec(field(), 0..6).prop_map(|mut fields| {
        let mut seen: Vec<String> = Vec::new();
        fields.retain(|field| {
            let is_new = !seen.contains(&field[0]);
            seen.push(field[0].clone());
            is_new
        });
        concat(vec![
            lexemes("rule palermo.3 {"),
            concat(fields),
            lexemes("}"),
        ])
    });
    let example = lexemes(
        "example \"e\" { given act.* but act.a , x.y = 20 years , federal offence \"o\" { silent a.b , c.d } \
         origin { offence \"o\" { given a.b } given c.d } transit { } expect a.b for ARG -> MEX on 2020-01-01 not met }",
    );
    let interpretation = lexemes(
        "interpretation i.j { choices { strict a.b , broad c.d or e.f , } default strict }",
    );
    prop_oneof![4 => rule, 1 => Just(example), 1 => Just(interpretation)]
}

/// A blank, or a comment, that may stand between any two lexemes.
fn blank() -> impl Strategy<Value = &'static str> {
    select(vec![
        " ",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\n\n\n",
        "\t",
        " // a\n",
        "\n// b\r\n",
        "\n\n// c\n\n",
        " //\n// d\n",
    ])
}

fn program() -> impl Strategy<Value = String> {
    prop::collection::vec(declaration(), 0..4)
        .prop_map(concat)
        .prop_flat_map(|lexemes| {
            let blanks = prop::collection::vec(blank(), lexemes.len() + 1);
            (Just(lexemes), blanks).prop_map(|(lexemes, blanks)| {
                let between = lexemes
                    .iter()
                    .zip(&blanks)
                    .map(|(lexeme, blank)| format!("{blank}{lexeme}"));
                format!("{}{}", between.collect::<String>(), blanks.last().unwrap())
            })
        })
}

/// The comments of a text with no `//` in its strings but at their start.
fn comments(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| {
            line.replace("\"//no", "\"  no")
                .find("//")
                .map(|at| line[at..].trim_end())
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn formatting_changes_blanks_alone(text in program()) {
        let (tree, problems) = parse(&text);
        prop_assert!(problems.iter().all(|problem| !problem.is_error()), "{:?}\n{}", problems, text);
        let formatted = format_named("x.norm", &text).unwrap();
        let (again, _) = parse(&formatted);
        prop_assert_eq!(&again, &tree, "{}", &formatted);
        prop_assert_eq!(&format_named("x.norm", &formatted).unwrap(), &formatted, "twice, from {}", &text);
        prop_assert_eq!(comments(&formatted), comments(&text), "{}", &formatted);
        prop_assert!(!formatted.contains('\r'));
        prop_assert!(formatted.lines().all(|line| line == line.trim_end()));

        let markdown = format!("# Title\n\n  ```norm\n{}\n  ```\nProse\n", &text);
        let formatted = format_named("x.norm.md", &markdown).unwrap();
        prop_assert_eq!(&format_named("x.norm.md", &formatted).unwrap(), &formatted);
        prop_assert_eq!(&parse_named("x.norm.md", &formatted).0, &tree);
    }

    #[test]
    fn any_text_is_read_to_its_end(text in "\\PC{0,200}") {
        let _ = (parse(&text), parse_named("x.norm.md", &text), format_named("x.norm", &text));
    }

    #[test]
    fn any_words_are_read_to_their_end(words in prop::collection::vec(select(vec![
        "rule", "route", "element", "instrument", "interpretation", "indicator", "example", "a.b", "act.*", "\"t\"", "\"", "{", "}", "(", ")", ",",
        ":", "->", ">=", "3", "2000-11-15", "title", "en", "requires", "some", "offence", "all", "at", "least", "of", "in", "and", "or", "not", "duty",
        "shall", "share", "rules", "where", "expect", "given", "choices", "//", "\n", "\n", ";", "“", "```norm\n", "```\n", "origin", "follows", "from",
    ]), 0..80)) {
        let text = words.join(" ");
        let (_, problems) = parse(&text);
        prop_assert!(problems.iter().all(|problem| text.get(problem.span.range()).is_some()));
        let _ = (parse_named("x.norm.md", &text), format_named("x.norm", &text));
    }

    #[test]
    fn one_slip_within_a_line_is_not_many_problems(at in 0..REFERENCE.len(), left_out in 1..40_usize) {
        let start = REFERENCE.floor_char_boundary(at);
        let _ = parse(&REFERENCE[..start]);
        let line_end = REFERENCE[start..].find('\n').map_or(REFERENCE.len(), |end| start + end);
        let end = REFERENCE.ceil_char_boundary((start + left_out).min(line_end));
        let text = format!("{}{}", &REFERENCE[..start], &REFERENCE[end..]);
        let (_, problems) = parse(&text);
        // What is left of the line may be wrong in two ways.
        prop_assert!(problems.len() <= 3, "{}\n{:#?}", text, problems);
    }
}
