//! The explanations of the codes of the rule book, in the order of the codes. Data alone.

use super::{Explanation, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::DuplicateDeclaration,
        Explanation {
            meaning: "One name is declared twice. Every instrument, element, rule, indicator and interpretation of the rule book has a \
                      name of its own, and so has every article of an instrument.",
            example: r"element act.transfer { of offence }
element act.transfer { of offence }",
            way_out: "If both mean the same, remove one. Else give one of them another name, also where it is used.",
            mended: r"element act.transfer  { of offence }
element act.transport { of offence }",
        },
    ),
    (
        Code::MissingField,
        Explanation {
            meaning: "A declaration lacks an entry that it must have. A rule, for example, needs a title, a source, a duty, a pillar \
                      and what it requires; nothing is supplied in silence.",
            example: r#"rule palermo.5.1 {
    title    { en "Trafficking is an offence" }
    source   palermo art 5(1)
    pillar   prosecution
    requires some offence: act.recruitment
}"#,
            way_out: "Add the entry that the message names.",
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
        Explanation {
            meaning: "Nothing declares this name. Names are exact: one letter more or less makes another name.",
            example: r"rule palermo.5.1 {
    requires some offence: act.recruitmnt
}",
            way_out: "Correct the name, or declare what it stands for. Where a declared name is close to it, the message proposes that \
                      one.",
            mended: r"rule palermo.5.1 {
    requires some offence: act.recruitment
}",
        },
    ),
    (
        Code::WrongKind,
        Explanation {
            meaning: "The name is declared, but as something of another kind. What an example gives, for instance, are elements: a \
                      rule is what follows from them, and cannot be given.",
            example: r#"example "a child needs no means" {
    given  palermo.3.c
    expect palermo.3.c met
}"#,
            way_out: "Name something of the kind that is due here: the message says which.",
            mended: r#"example "a child needs no means" {
    given  scope.child_means_not_required
    expect palermo.3.c met
}"#,
        },
    ),
    (
        Code::UnknownInstrument,
        Explanation {
            meaning: "No instrument of this name is declared. Sources of rules, and the words `bound by`, name instruments of the rule \
                      book.",
            example: r"rule palermo.5.1 {
    source parlermo art 5(1)
}",
            way_out: "Correct the name, or declare the instrument with its title, its dates, its citation and its articles.",
            mended: r"rule palermo.5.1 {
    source palermo art 5(1)
}",
        },
    ),
    (
        Code::UnknownArticle,
        Explanation {
            meaning: "The instrument is declared, but not this article of it. A rule can rest only on an article that its instrument \
                      lists.",
            example: r#"instrument palermo {
    article 3(c) { en "For a child no means is needed." }
}
rule palermo.3.c {
    source palermo art 3(e)
}"#,
            way_out: "Correct the number of the article, or add the article to the instrument, in our own words.",
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
        Explanation {
            meaning: "A pattern such as `purpose.*` stands for the declared elements below that name, and here there is none. It is \
                      the same with an exception after `but` that the pattern would not cover anyway: it changes nothing, so something \
                      else must be meant.",
            example: r"rule palermo.3.a {
    requires some offence: cover { porpose.* }
}",
            way_out: "Correct the name in front of the star, or the name after `but`.",
            mended: r"rule palermo.3.a {
    requires some offence: cover { purpose.* }
}",
        },
    ),
    (
        Code::NotValued,
        Explanation {
            meaning: "The element carries no number, and so it cannot be compared with one. Only an element declared with `value` and \
                      a unit carries numbers.",
            example: r"element penalty.basic_max {
    of offence
}
rule untoc.11 {
    requires each offence: penalty.basic_max >= 4 years
}",
            way_out: "Add `value` with the unit to the element if it is a number of years, days or the like. Else name the element \
                      without a comparison.",
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
        Explanation {
            meaning: "This is not a quantity. A quantity is `life`, or numbers each followed by its unit, such as `4 years` or `5 \
                      years 4 months`; several parts must be terms of time, which add up.",
            example: r"rule untoc.11 {
    requires each offence: penalty.basic_max >= 4 years 3 victims
}",
            way_out: "Write every number with its unit, with no more than three decimals, and add up only years, months and days.",
            mended: r"rule untoc.11 {
    requires each offence: penalty.basic_max >= 4 years 3 months
}",
        },
    ),
    (
        Code::UnitMismatch,
        Explanation {
            meaning: "The quantity is in a unit that cannot be compared with the element's own. Years, months and days convert into \
                      each other; any other unit matches itself alone.",
            example: r"element status.reflection_period {
    value days
}
rule palermo.7.1 {
    requires status.reflection_period >= 30 victims
}",
            way_out: "Write the quantity in the element's unit, or in one that converts into it.",
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
        Explanation {
            meaning: "`some offence` or `each offence` stands within another one. Inside, one offence is already at hand, and there \
                      are no offences within an offence.",
            example: r"rule palermo.5.1 {
    requires some offence: all { act.recruitment, each offence: penalty.basic_max >= 4 years }
}",
            way_out: "Remove the inner words if the same offence is meant. Else place the two side by side.",
            mended: r"rule palermo.5.1 {
    requires (some offence: act.recruitment) and (each offence: penalty.basic_max >= 4 years)
}",
        },
    ),
    (
        Code::PlaceOutsideRoute,
        Explanation {
            meaning: "`origin:`, `transit:`, `destination:`, `each:`, `some:` and `alike` speak of the states of a route, and this is \
                      not a route rule. An ordinary rule asks of one state by itself.",
            example: r"rule palermo.8.1 {
    requires origin: return.accepts_nationals
}",
            way_out: "If the rule binds the state of origin alone, say so with `binds origin`. If it binds the states of a route \
                      together, make it a `route rule`.",
            mended: r"rule palermo.8.1 {
    binds    origin
    requires return.accepts_nationals
}",
        },
    ),
    (
        Code::MissingPlace,
        Explanation {
            meaning: "A route rule names an element or a rule without saying in which state of the route it is to be looked for. The \
                      states of a route may differ: that is the point of the rule.",
            example: r"route rule palermo.8.handover {
    requires return.safe_return
}",
            way_out: "Put the place in front: `origin:`, `destination:`, `each transit:`, `some transit:`, `each:` or `some:`.",
            mended: r"route rule palermo.8.handover {
    requires destination: return.safe_return
}",
        },
    ),
    (
        Code::ImpossibleThreshold,
        Explanation {
            meaning: "`at least` asks for none of the list, or for more than the list has. The first is always met and the second \
                      never, so neither says anything.",
            example: r"rule palermo.6.3 {
    requires at least 3 of { assistance.housing, assistance.counselling }
}",
            way_out: "Choose a number between one and the number of members. To ask for every one of them, write `all`.",
            mended: r"rule palermo.6.3 {
    requires all { assistance.housing, assistance.counselling }
}",
        },
    ),
    (
        Code::InvalidVariable,
        Explanation {
            meaning: "The word between `all`, `any`, `cover` or `at least` and `in` stands for each member of the list in turn. Here \
                      it stands for nothing, or it hides something of the same name that is declared.",
            example: r"rule palermo.3.c {
    requires cover form in { purpose.slavery, purpose.forced_labour }: some offence: act.recruitment
}",
            way_out: "Choose a word that is not otherwise declared, and use it after the colon. If nothing after the colon depends on \
                      the member, leave the list out.",
            mended: r"rule palermo.3.c {
    requires cover form in { purpose.slavery, purpose.forced_labour }:
                 some offence: all { form, act.recruitment }
}",
        },
    ),
    (
        Code::UnknownChoice,
        Explanation {
            meaning: "The interpretation has no such choice. Its default, and the reading chosen with `--reading`, must be one of the \
                      choices that it lists.",
            example: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery } }
    default wide
}",
            way_out: "Name one of the choices, or add the choice to the list.",
            mended: r"interpretation exploitation {
    choices { strict purpose.forced_labour, broad any { purpose.forced_labour, purpose.slavery } }
    default broad
}",
        },
    ),
    (
        Code::DependencyCycle,
        Explanation {
            meaning: "An element or a rule depends on itself, directly or by way of others. What it amounts to could then never be \
                      told; every step of the loop is shown.",
            example: r"element means.fraud     { of offence  follows from means.deception }
element means.deception { of offence  follows from means.fraud }",
            way_out: "Take out one step of the loop: decide which of the two really follows from the other.",
            mended: r"element means.fraud     { of offence }
element means.deception { of offence  follows from means.fraud }",
        },
    ),
    (
        Code::InvalidExpectation,
        Explanation {
            meaning: "This expectation cannot be tested. A rule is tested in a case of the example's own or in one state on a date, a \
                      route rule in a case with its places or over the states of a route on a date.",
            example: r#"example "Argentina and Chile" {
    expect palermo.3.c for ARG -> CHL on 2013-01-01 met
}"#,
            way_out: "For a rule, name one state; for a route rule, name the states from origin to destination. A case of the \
                      example's own needs no `for`.",
            mended: r#"example "Argentina" {
    expect palermo.3.c for ARG on 2013-01-01 met
}"#,
        },
    ),
    (
        Code::EmptyExample,
        Explanation {
            meaning: "The example says what is given and expects nothing. It would always pass, and so it shows nothing.",
            example: r#"example "a child needs no means" {
    given scope.child_means_not_required
}"#,
            way_out: "Add what is expected: `expect`, the name of a rule or an element, and the verdict.",
            mended: r#"example "a child needs no means" {
    given  scope.child_means_not_required
    expect palermo.3.c met
}"#,
        },
    ),
    (
        Code::UnusedElement,
        Explanation {
            meaning: "No rule asks for this element, not even by way of another element. Evidence collected for it changes no verdict.",
            example: r#"element means.debt_bondage {
    title { en "Debt bondage as a means" }
    of offence
}"#,
            way_out: "Name the element in a rule or in an element that a rule uses, or remove it.",
            mended: r"rule palermo.3.a.means {
    requires some offence: any { means.threat, means.debt_bondage }
}",
        },
    ),
    (
        Code::MissingTranslation,
        Explanation {
            meaning: "A text is missing in one or more of the four languages. Readers in that language see the English text instead.",
            example: r#"element act.recruitment {
    title { en "Recruitment"  es "Captación" }
}"#,
            way_out: "Add the text in the languages that the message names.",
            mended: r#"element act.recruitment {
    title { en "Recruitment"  es "Captación"  pt "Recrutamento"  fr "Recrutement" }
}"#,
        },
    ),
    (
        Code::UnencodedArticle,
        Explanation {
            meaning: "No rule has this article as its source. What it asks of states is not assessed.",
            example: r#"instrument palermo {
    article 3(c) { en "For a child no means is needed." }
}"#,
            way_out: "Write a rule whose source is the article.",
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
        Explanation {
            meaning: "Whatever the law of a state provides, this rule is never met in full. The conditions contradict each other, or \
                      their list is empty. It is certain: a rule of which one cannot be sure is not named.",
            example: r"rule palermo.5.1 {
    requires any { }
}",
            way_out: "Look at what the rule requires: an empty `any` is never met. Name what would meet it.",
            mended: r"rule palermo.5.1 {
    requires any { act.recruitment, act.transport }
}",
        },
    ),
    (
        Code::NeverUnmet,
        Explanation {
            meaning: "Whatever the law of a state provides, this rule is never found not met. It asks for nothing, or accepts a thing \
                      and its contrary.",
            example: r"rule palermo.5.1 {
    requires all { }
}",
            way_out: "Look at what the rule requires: an empty `all` is always met. Name what the article asks.",
            mended: r"rule palermo.5.1 {
    requires all { act.recruitment, act.transport }
}",
        },
    ),
    (
        Code::SameRule,
        Explanation {
            meaning: "Two rules require the same, with the same guards, so that they always agree. One of them says nothing new, and \
                      every table counts one standard twice.",
            example: r"rule palermo.9.1 { source palermo art 9(1)  requires prevention.national_plan }
rule agenda.plans { source agenda art 7  requires palermo.9.1 }",
            way_out: "If one article repeats the other, say so with `restates`. If it asks for more or for less, say what. Else \
                      remove one of the two rules and name its article as a second source of the other.",
            mended: r"rule palermo.9.1 { source palermo art 9(1)  requires prevention.national_plan }
rule agenda.plans { source agenda art 7  restates palermo art 9(1)  requires palermo.9.1 }",
        },
    ),
];
