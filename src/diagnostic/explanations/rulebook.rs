//! The examples of the codes of the rule book, in the order of the codes. Data alone.

use super::{Example, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::DuplicateDeclaration,
        Example {
            wrong: r"element act.transfer { of offence }
element act.transfer { of offence }",
            mended: r"element act.transfer  { of offence }
element act.transport { of offence }",
        },
    ),
    (
        Code::MissingField,
        Example {
            wrong: r#"rule palermo.5.1 {
    title    { en "Trafficking is an offence" }
    source   palermo art 5(1)
    pillar   prosecution
    requires some offence: act.recruitment
}"#,
            mended: r#"rule palermo.5.1 {
    title    { en "Trafficking is an offence" }
    source   palermo art 5(1)
    duty     shall
    pillar   prosecution
    requires some offence: act.recruitment
}"#,
        },
    ),
    (
        Code::UnknownName,
        Example {
            wrong: r"rule palermo.5.1 {
    requires some offence: act.recruitmnt
}",
            mended: r"rule palermo.5.1 {
    requires some offence: act.recruitment
}",
        },
    ),
    (
        Code::WrongKind,
        Example {
            wrong: r#"example "a child needs no means" {
    given  palermo.3.c
    expect palermo.3.c met
}"#,
            mended: r#"example "a child needs no means" {
    given  scope.child_means_not_required
    expect palermo.3.c met
}"#,
        },
    ),
    (
        Code::UnknownInstrument,
        Example {
            wrong: r"rule palermo.5.1 {
    source parlermo art 5(1)
}",
            mended: r"rule palermo.5.1 {
    source palermo art 5(1)
}",
        },
    ),
    (
        Code::UnknownArticle,
        Example {
            wrong: r#"instrument palermo {
    article 3(c) { en "For a child no means is needed." }
}
rule palermo.3.c {
    source palermo art 3(e)
}"#,
            mended: r#"instrument palermo {
    article 3(c) { en "For a child no means is needed." }
}
rule palermo.3.c {
    source palermo art 3(c)
}"#,
        },
    ),
    (
        Code::EmptyPattern,
        Example {
            wrong: r"rule palermo.3.a {
    requires some offence: cover { porpose.* }
}",
            mended: r"rule palermo.3.a {
    requires some offence: cover { purpose.* }
}",
        },
    ),
    (
        Code::NotValued,
        Example {
            wrong: r"element penalty.basic_max {
    of offence
}
rule untoc.11 {
    requires each offence: penalty.basic_max >= 4 years
}",
            mended: r"element penalty.basic_max {
    of offence
    value years
}
rule untoc.11 {
    requires each offence: penalty.basic_max >= 4 years
}",
        },
    ),
    (
        Code::InvalidQuantity,
        Example {
            wrong: r"rule untoc.11 {
    requires each offence: penalty.basic_max >= 4 years 3 victims
}",
            mended: r"rule untoc.11 {
    requires each offence: penalty.basic_max >= 4 years 3 months
}",
        },
    ),
    (
        Code::UnitMismatch,
        Example {
            wrong: r"element status.reflection_period {
    value days
}
rule palermo.7.1 {
    requires status.reflection_period >= 30 victims
}",
            mended: r"element status.reflection_period {
    value days
}
rule palermo.7.1 {
    requires status.reflection_period >= 30 days
}",
        },
    ),
    (
        Code::NestedOffence,
        Example {
            wrong: r"rule palermo.5.1 {
    requires some offence: all { act.recruitment, each offence: penalty.basic_max >= 4 years }
}",
            mended: r"rule palermo.5.1 {
    requires (some offence: act.recruitment) and (each offence: penalty.basic_max >= 4 years)
}",
        },
    ),
    (
        Code::PlaceOutsideRoute,
        Example {
            wrong: r"rule palermo.8.1 {
    requires origin: return.accepts_nationals
}",
            mended: r"rule palermo.8.1 {
    binds    origin
    requires return.accepts_nationals
}",
        },
    ),
    (
        Code::MissingPlace,
        Example {
            wrong: r"route rule palermo.8.handover {
    requires return.safe_return
}",
            mended: r"route rule palermo.8.handover {
    requires destination: return.safe_return
}",
        },
    ),
    (
        Code::ImpossibleThreshold,
        Example {
            wrong: r"rule palermo.6.3 {
    requires at least 3 of { assistance.housing, assistance.counselling }
}",
            mended: r"rule palermo.6.3 {
    requires all { assistance.housing, assistance.counselling }
}",
        },
    ),
    (
        Code::InvalidVariable,
        Example {
            wrong: r"rule palermo.3.c {
    requires cover form in { purpose.slavery, purpose.forced_labour }: some offence: act.recruitment
}",
            mended: r"rule palermo.3.c {
    requires cover form in { purpose.slavery, purpose.forced_labour }:
                 some offence: all { form, act.recruitment }
}",
        },
    ),
    (
        Code::UnknownChoice,
        Example {
            wrong: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery } }
    default wide
}",
            mended: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery } }
    default broad
}",
        },
    ),
    (
        Code::DependencyCycle,
        Example {
            wrong: r"element means.fraud     { of offence  follows from means.deception }
element means.deception { of offence  follows from means.fraud }",
            mended: r"element means.fraud     { of offence }
element means.deception { of offence  follows from means.fraud }",
        },
    ),
    (
        Code::InvalidExpectation,
        Example {
            wrong: r#"example "ARG, CHL" {
    expect palermo.3.c for ARG -> CHL on 2013-01-01 met
}"#,
            mended: r#"example "ARG" {
    expect palermo.3.c for ARG on 2013-01-01 met
}"#,
        },
    ),
    (
        Code::EmptyExample,
        Example {
            wrong: r#"example "a child needs no means" {
    given scope.child_means_not_required
}"#,
            mended: r#"example "a child needs no means" {
    given  scope.child_means_not_required
    expect palermo.3.c met
}"#,
        },
    ),
    (
        Code::UnusedElement,
        Example {
            wrong: r#"element means.debt_bondage {
    title { en "Debt bondage as a means" }
    of offence
}"#,
            mended: r"rule palermo.3.a.means {
    requires some offence: any { means.threat, means.debt_bondage }
}",
        },
    ),
    (
        Code::MissingTranslation,
        Example {
            wrong: r#"element act.recruitment {
    title { en "Recruitment"  es "Captación" }
}"#,
            mended: r#"element act.recruitment {
    title { en "Recruitment"  es "Captación"  pt "Recrutamento"  fr "Recrutement" }
}"#,
        },
    ),
    (
        Code::UnencodedArticle,
        Example {
            wrong: r#"instrument palermo {
    article 3(c) { en "For a child no means is needed." }
}"#,
            mended: r#"instrument palermo {
    article 3(c) { en "For a child no means is needed." }
}
rule palermo.3.c {
    source   palermo art 3(c)
    requires some offence: scope.child_means_not_required
}"#,
        },
    ),
    (
        Code::NeverMet,
        Example {
            wrong: r"rule palermo.5.1 {
    requires any { }
}",
            mended: r"rule palermo.5.1 {
    requires any { act.recruitment, act.transport }
}",
        },
    ),
    (
        Code::NeverUnmet,
        Example {
            wrong: r"rule palermo.5.1 {
    requires all { }
}",
            mended: r"rule palermo.5.1 {
    requires all { act.recruitment, act.transport }
}",
        },
    ),
    (
        Code::SameRule,
        Example {
            wrong: r"rule palermo.9.1 { source palermo art 9(1)  requires prevention.national_plan }
rule agenda.plans { source agenda art 7  requires palermo.9.1 }",
            mended: r"rule palermo.9.1 { source palermo art 9(1)  requires prevention.national_plan }
rule agenda.plans { source agenda art 7  restates palermo art 9(1)  requires palermo.9.1 }",
        },
    ),
];
