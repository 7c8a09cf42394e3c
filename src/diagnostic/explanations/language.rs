//! The explanations of the codes of the rule language as text, in the order of the codes. Data alone.

use super::{Explanation, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::UnexpectedCharacter,
        Explanation {
            meaning: "A sign stands here that the rule language does not use. Word processors like to put curly quotation marks or a \
                      long dash where the rule language wants plain ones.",
            example: r"instrument palermo {
    cite “2237 UNTS 319”
}",
            way_out: "Write the plain sign that is meant, or remove it. Texts stand between straight quotation marks.",
            mended: r#"instrument palermo {
    cite "2237 UNTS 319"
}"#,
        },
    ),
    (
        Code::UnterminatedString,
        Explanation {
            meaning: "A text begins with a quotation mark and never ends. All that follows would count as part of it.",
            example: r#"element act.recruitment {
    ask "Does the offence cover recruitment?
}"#,
            way_out: "Put a straight quotation mark at the end of the text.",
            mended: r#"element act.recruitment {
    ask "Does the offence cover recruitment?"
}"#,
        },
    ),
    (
        Code::InvalidEscape,
        Explanation {
            meaning: "Within a text a backslash may stand only before a quotation mark or another backslash. With them a text can hold \
                      those two signs; anything else needs no backslash.",
            example: r#"instrument palermo {
    cite "2237 UNTS \319"
}"#,
            way_out: "Remove the backslash. Write `\\\"` for a quotation mark within a text, and `\\\\` for a backslash.",
            mended: r#"instrument palermo {
    cite "2237 UNTS 319"
}"#,
        },
    ),
    (
        Code::UnclosedDelimiter,
        Explanation {
            meaning: "A brace or a parenthesis is opened and never closed. Where it should end cannot be told.",
            example: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery }
    default strict
}",
            way_out: "Close it where its content ends. Each `{` needs a `}`, and each `(` a `)`.",
            mended: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery } }
    default strict
}",
        },
    ),
    (
        Code::UnexpectedToken,
        Explanation {
            meaning: "A word or a sign stands where it has no place. The message says what was expected.",
            example: r"rule palermo.5.1 {
    requires all act.recruitment
}",
            way_out: "Write what was expected, or remove what stands in its way. After `all`, for example, the list stands in braces.",
            mended: r"rule palermo.5.1 {
    requires all { act.recruitment }
}",
        },
    ),
    (
        Code::UnknownDeclaration,
        Explanation {
            meaning: "A declaration begins with a word that the rule language does not know. It begins with `instrument`, `element`, \
                      `rule`, `route rule`, `indicator`, `interpretation` or `example`.",
            example: r"regel palermo.5.1 {
    duty shall
}",
            way_out: "Write one of those words. If a line is meant as a remark, let it begin with `//`.",
            mended: r"rule palermo.5.1 {
    duty shall
}",
        },
    ),
    (
        Code::UnknownField,
        Explanation {
            meaning: "A declaration of this kind has no such entry. Each kind has its own: a rule has a duty and a pillar, an element \
                      has not, and a route rule has no `binds`.",
            example: r"element act.recruitment {
    pillar prosecution
}",
            way_out: "Correct the word, or move the entry to the declaration that it belongs to.",
            mended: r"rule palermo.5.1 {
    pillar prosecution
}",
        },
    ),
    (
        Code::DuplicateField,
        Explanation {
            meaning: "An entry that may stand once in a declaration stands there twice. Which of the two is meant cannot be told.",
            example: r"rule palermo.5.1 {
    duty shall
    duty may
}",
            way_out: "Keep the entry that is right, and remove the other.",
            mended: r"rule palermo.5.1 {
    duty shall
}",
        },
    ),
    (
        Code::InvalidName,
        Explanation {
            meaning: "A name is made of small letters, digits and low lines, in parts joined by full stops. Capitals, accents, \
                      hyphens, spaces and empty parts are not allowed, so that a name is written in one way only.",
            example: r"element Act.Recruitment {
    of offence
}",
            way_out: "Write the name in small letters, with a low line where a hyphen or a space would stand.",
            mended: r"element act.recruitment {
    of offence
}",
        },
    ),
    (
        Code::InvalidDate,
        Explanation {
            meaning: "This is no day of the calendar. A date is written as year, month and day: four digits, two and two.",
            example: r"instrument palermo {
    adopted 2000-11-31
}",
            way_out: "Write the right day in this form. November has thirty days.",
            mended: r"instrument palermo {
    adopted 2000-11-15
}",
        },
    ),
    (
        Code::InvalidNumber,
        Explanation {
            meaning: "This number cannot be read here. A number is written in digits, with a full stop before its decimals, of which \
                      there are at most three; `at least` in front of a list takes a whole number.",
            example: r"rule palermo.6.3 {
    requires at least 1.5 of { assistance.housing, assistance.counselling }
}",
            way_out: "Write the number in digits, without separators between the thousands; in front of a list, write a whole one.",
            mended: r"rule palermo.6.3 {
    requires at least 2 of { assistance.housing, assistance.counselling }
}",
        },
    ),
    (
        Code::UnknownLanguage,
        Explanation {
            meaning: "Texts stand in English (`en`), Spanish (`es`), Portuguese (`pt`) or French (`fr`), the four languages of the \
                      Organization of American States. Another language is not known.",
            example: r#"element act.recruitment {
    title { en "Recruitment"  de "Anwerbung" }
}"#,
            way_out: "Write one of the four codes in front of the text, or remove the text.",
            mended: r#"element act.recruitment {
    title { en "Recruitment"  es "Captación" }
}"#,
        },
    ),
    (
        Code::UnknownWord,
        Explanation {
            meaning: "This entry takes a word of a fixed list, and the word is not on it. So it is with duties, pillars, roles, kinds \
                      of indicators and verdicts; the message names the words of the list.",
            example: r"rule palermo.5.1 {
    duty must
}",
            way_out: "Choose a word of the list. Of duties there are `shall`, `shall endeavour`, `shall where appropriate`, `shall \
                      consider`, `may` and `recommends`.",
            mended: r"rule palermo.5.1 {
    duty shall
}",
        },
    ),
    (
        Code::AmbiguousScope,
        Explanation {
            meaning: "It is not clear how far the words before the colon reach. `some offence: a and b` could ask for one offence that \
                      has both, or for an offence that has the first while the second is asked of the state at large.",
            example: r"rule palermo.5.1 {
    requires some offence: act.recruitment and means.threat
}",
            way_out: "Put parentheses around what the words before the colon govern. To ask for both in one offence, enclose both.",
            mended: r"rule palermo.5.1 {
    requires some offence: (act.recruitment and means.threat)
}",
        },
    ),
    (
        Code::NestingTooDeep,
        Explanation {
            meaning: "Conditions stand within conditions, deeper than a reader or this program can follow. The limit lies far beyond \
                      what any rule of law needs.",
            example: r"rule palermo.5.1 {
    requires ((((((((((                  // and so on, many times over
}",
            way_out: "Remove parentheses that change nothing. Else declare an element that holds the inner part, with `is`, and name \
                      it here.",
            mended: r"element offence.basic {
    is all { act.recruitment, purpose.forced_labour }
}
rule palermo.5.1 {
    requires offence.basic
}",
        },
    ),
    (
        Code::UnclosedBlock,
        Explanation {
            meaning: "In a file that mixes the text of a treaty with rules, a block of rules is opened and never closed. The rest of \
                      the file would count as rules.",
            example: r"The child needs no means.

```norm
element scope.child_means_not_required { of offence }

Article 3(d) says who is a child.",
            way_out: "Put a line of three backticks at the end of the rules.",
            mended: r"The child needs no means.

```norm
element scope.child_means_not_required { of offence }
```

Article 3(d) says who is a child.",
        },
    ),
    (
        Code::MixedAndOr,
        Explanation {
            meaning: "`and` and `or` stand side by side without parentheses. `and` binds first: `a and b or c` is read as `(a and b) \
                      or c`, which many readers do not expect.",
            example: r"rule palermo.9.1 {
    requires prevention.plan and prevention.campaign or prevention.research
}",
            way_out: "Put parentheses around what belongs together.",
            mended: r"rule palermo.9.1 {
    requires prevention.plan and (prevention.campaign or prevention.research)
}",
        },
    ),
];
