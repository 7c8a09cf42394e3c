//! The canonical layout.

use super::{REFERENCE, format, format_named, parse};

#[test]
fn the_language_reference_keeps_its_laws() {
    let formatted = format(REFERENCE);
    assert_eq!(format(&formatted), formatted);
    assert_eq!(parse(&formatted), (parse(REFERENCE).0, Vec::new()));
    assert!(
        formatted.lines().all(|line| line.chars().count() <= 130),
        "only comments and texts are longer than a line"
    );
}

#[test]
fn a_file_with_errors_is_refused() {
    assert!(format_named("x.norm", "element a { ofence }").is_err());
    assert!(
        format_named("x.norm", "rule a { requires x or y and z }").is_ok(),
        "a lint is no error"
    );
    assert_eq!(format(""), "");
    assert_eq!(format("\n\n"), "");
}

#[test]
fn fields_stand_on_lines_of_their_own() {
    assert_eq!(
        format("indicator  a{kind process share of states where (x)}element b{}"),
        "indicator a {\n    kind process\n    share of states where (x)\n}\n\nelement b { }\n"
    );
}

#[test]
fn what_is_too_long_is_broken() {
    let name = "purpose.prostitution_of_others_and_more";
    let long = format!(
        "rule a {{ requires cover v in {{ {name}, {name}, {name}, }}: some offence: all {{ v, {name} }} }}"
    );
    assert_eq!(
        format(&long),
        format!(
            "rule a {{\n    requires cover v in {{\n        {name},\n        {name},\n        {name}\n    }}: some offence: all {{ v, {name} }}\n}}\n"
        )
    );
    let sentence = "One sentence that is long enough to fill more than half of a line of text";
    assert_eq!(
        format(&format!(
            "element a {{ title {{ en \"{sentence}\" es \"{sentence}\" }} }}"
        )),
        format!(
            "element a {{\n    title {{\n        en \"{sentence}\"\n        es \"{sentence}\"\n    }}\n}}\n"
        )
    );
    assert_eq!(
        format(&format!(
            "rule a {{ requires {name} and {name} and not {name} }}"
        )),
        format!("rule a {{\n    requires {name}\n        and {name}\n        and not {name}\n}}\n")
    );
}

#[test]
fn comments_stay_where_they_belong() {
    let text = "// of the file

// of a
element a { // after the brace
    // of the field


    title { // texts
        en \"x\" // x
        // between
        es \"y\"
        // last
    } // after the title
    follows from // why
        all {
            // first
            b, // b
            c // c
            // end
        }

    of offence
    // at the end
} // after a
// of b
element b { }
// last
";
    let expected = text
        .replace("field\n\n\n", "field\n\n")
        .replace("after a\n", "after a\n\n")
        .replace("b { }\n", "b { }\n\n");
    assert_eq!(format(text), expected);
}

#[test]
fn comments_around_commas() {
    assert_eq!(
        format("rule a { requires all { b // 1\n, // 2\n c, // 3\n } }"),
        "rule a {\n    requires all {\n        b, // 1\n        // 2\n        c // 3\n    }\n}\n"
    );
}
