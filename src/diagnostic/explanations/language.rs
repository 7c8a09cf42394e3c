//! The examples of the codes of the rule language as text, in the order of the codes. Data alone.

use super::{Example, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::UnexpectedCharacter,
        Example {
            wrong: r"instrument palermo {
    cite “2237 UNTS 319”
}",
            mended: r#"instrument palermo {
    cite "2237 UNTS 319"
}"#,
        },
    ),
    (
        Code::UnterminatedString,
        Example {
            wrong: r#"instrument palermo {
    cite "2237 UNTS 319
}"#,
            mended: r#"instrument palermo {
    cite "2237 UNTS 319"
}"#,
        },
    ),
    (
        Code::InvalidEscape,
        Example {
            wrong: r#"instrument palermo {
    cite "2237 UNTS \319"
}"#,
            mended: r#"instrument palermo {
    cite "2237 UNTS 319"
}"#,
        },
    ),
    (
        Code::UnclosedDelimiter,
        Example {
            wrong: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery }
    default strict
}",
            mended: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery } }
    default strict
}",
        },
    ),
    (
        Code::UnexpectedToken,
        Example {
            wrong: r"rule palermo.5.1 {
    requires all act.recruitment
}",
            mended: r"rule palermo.5.1 {
    requires all { act.recruitment }
}",
        },
    ),
    (
        Code::UnknownDeclaration,
        Example {
            wrong: r"regel palermo.5.1 {
    duty shall
}",
            mended: r"rule palermo.5.1 {
    duty shall
}",
        },
    ),
    (
        Code::UnknownField,
        Example {
            wrong: r"element act.recruitment {
    pillar prosecution
}",
            mended: r"rule palermo.5.1 {
    pillar prosecution
}",
        },
    ),
    (
        Code::DuplicateField,
        Example {
            wrong: r"rule palermo.5.1 {
    duty shall
    duty may
}",
            mended: r"rule palermo.5.1 {
    duty shall
}",
        },
    ),
    (
        Code::InvalidName,
        Example {
            wrong: r"element Act.Recruitment {
    of offence
}",
            mended: r"element act.recruitment {
    of offence
}",
        },
    ),
    (
        Code::InvalidDate,
        Example {
            wrong: r"instrument palermo {
    adopted 2000-11-31
}",
            mended: r"instrument palermo {
    adopted 2000-11-15
}",
        },
    ),
    (
        Code::InvalidNumber,
        Example {
            wrong: r"rule palermo.6.3 {
    requires at least 1.5 of { assistance.housing, assistance.counselling }
}",
            mended: r"rule palermo.6.3 {
    requires at least 2 of { assistance.housing, assistance.counselling }
}",
        },
    ),
    (
        Code::UnknownLanguage,
        Example {
            wrong: r#"element act.recruitment {
    title { en "Recruitment"  de "Anwerbung" }
}"#,
            mended: r#"element act.recruitment {
    title { en "Recruitment"  es "Captación" }
}"#,
        },
    ),
    (
        Code::UnknownWord,
        Example {
            wrong: r"rule palermo.5.1 {
    duty must
}",
            mended: r"rule palermo.5.1 {
    duty shall
}",
        },
    ),
    (
        Code::AmbiguousScope,
        Example {
            wrong: r"rule palermo.5.1 {
    requires some offence: act.recruitment and means.threat
}",
            mended: r"rule palermo.5.1 {
    requires some offence: (act.recruitment and means.threat)
}",
        },
    ),
    (
        Code::NestingTooDeep,
        Example {
            wrong: r"rule palermo.5.1 {
    requires ((((((((((                  // …
}",
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
        Example {
            wrong: r"# Art. 3(c)

```norm
element scope.child_means_not_required { of offence }

# Art. 3(d)",
            mended: r"# Art. 3(c)

```norm
element scope.child_means_not_required { of offence }
```

# Art. 3(d)",
        },
    ),
    (
        Code::MixedAndOr,
        Example {
            wrong: r"rule palermo.9.1 {
    requires prevention.plan and prevention.campaign or prevention.research
}",
            mended: r"rule palermo.9.1 {
    requires prevention.plan and (prevention.campaign or prevention.research)
}",
        },
    ),
];
