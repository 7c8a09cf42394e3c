//! Mistakes that one row shows by itself.

use super::*;

#[test]
fn keys_are_known_and_there() {
    let missing = one(
        "punishes = \"Recruitment and transfer.\"\n",
        "",
        Code::MissingKey,
        "[[offence]]",
    );
    assert_eq!(
        missing.message.to_string(),
        "offence trafficking has no `punishes`"
    );
    let misspelt = one("punishes =", "punishs =", Code::UnknownKey, "punishs");
    assert_eq!(
        misspelt.message.to_string(),
        "unknown key `punishs` in offence trafficking"
    );
    assert_eq!(replacement(&misspelt), Some("punishes"));
    one(
        "url = \"https://example.org/ley-26364\"",
        "urll = \"x\"",
        Code::UnknownKey,
        "urll",
    );
    one(
        "establishes = [\"act.transfer\"]",
        "establish = [\"act.transfer\"]",
        Code::UnknownKey,
        "establish",
    );
    one(
        "federal = true",
        "federal = true\nnote = \"x\"",
        Code::UnknownKey,
        "note",
    );
    one(
        "[[no_offence]]",
        "[[no_offense]]",
        Code::UnknownKey,
        "no_offense",
    );
    one(
        "only = \"where the victim is an adult\"",
        "onli = \"x\"",
        Code::UnknownKey,
        "onli",
    );
}

#[test]
fn values_are_of_their_kind() {
    let invalid =
        |passage: &str, instead: &str, at: &str| one(passage, instead, Code::InvalidValue, at);
    invalid("federal = true", "federal = \"yes\"", "\"yes\"");
    invalid("code = \"ARG\"", "code = \"arg\"", "\"arg\"");
    let rank = invalid(
        "amends = [\"codigo-penal\", \"a-law-that-is-nowhere\"]",
        "amends = \"codigo-penal\"",
        "\"codigo-penal\"",
    );
    assert_eq!(rank.label.to_string(), "this is a text");
    let basis = invalid(
        "basis = \"secondary\"",
        "basis = \"secundary\"",
        "\"secundary\"",
    );
    assert_eq!(replacement(&basis), Some("\"secondary\""));
    let date = invalid(
        "enacted = 2008-04-09",
        "enacted = \"2008-04-09\"",
        "\"2008-04-09\"",
    );
    assert_eq!(replacement(&date), Some("2008-04-09"));
    invalid(
        "enacted = 2008-04-09",
        "enacted = 2008-04-09T10:00:00Z",
        "2008-04-09T10:00:00Z",
    );
    invalid(
        "punishes = \"Recruitment and transfer.\"",
        "punishes = \" \"",
        "\" \"",
    );
    invalid("via = [\"PAN\"]", "via = [\"PAN\", \"Peru\"]", "\"Peru\"");
    invalid("to = \"ARG\"", "to = \"BRA\"", "[[route]]");
    invalid("roles = [\"origin\"", "roles = [\"orijin\"", "\"orijin\"");
    invalid("id = \"plan-2008\"", "id = \"Plan_2008\"", "\"Plan_2008\"");
    invalid(
        "uncertain = [\"signed\"]",
        "uncertain = [\"date\"]",
        "\"date\"",
    );
    invalid(
        "{ en = \"Trafficking in persons\", es = \"Trata de personas\", pt = \"Tráfico de pessoas\", fr = \"Traite des personnes\" }",
        "\"Trata\"",
        "\"Trata\"",
    );
    let spanish = "rank = \"statute\"\nenacted = 2008-04-09\nin_force = 2008-05-09\nrepealed = 2013-01-05\namends = [\"codigo-penal\", \"a-law-that-is-nowhere\"]\nlanguage = \"es\"";
    invalid(spanish, &spanish.replace("\"es\"", "\"esp\""), "\"esp\"");
    invalid(
        spanish,
        &spanish.replace("statute", "measure"),
        "\"measure\"",
    );
}

#[test]
fn elements_are_those_of_the_rule_book() {
    let misspelt = one(
        "[\"act.recruitment\"]",
        "[\"act.recruitmnt\"]",
        Code::UnknownElement,
        "\"act.recruitmnt\"",
    );
    assert_eq!(
        misspelt.suggestion.as_ref().unwrap().message.to_string(),
        "did you mean act.recruitment?"
    );
    assert_eq!(replacement(&misspelt), Some("\"act.recruitment\""));
    one(
        "[\"act.transfer\"]",
        "[\"act.*\"]",
        Code::InvalidValue,
        "\"act.*\"",
    );
    one(
        "[\"act.transfer\"]",
        "[\"means.any\"]",
        Code::DefinedElement,
        "\"means.any\"",
    );
    let pattern = one(
        "\"means.*\"",
        "\"mean.*\"",
        Code::UnknownElement,
        "\"mean.*\"",
    );
    assert_eq!(replacement(&pattern), Some("\"means.*\""));
    one(
        "instrument = \"palermo\"",
        "instrument = \"palerma\"",
        Code::UnknownInstrument,
        "\"palerma\"",
    );
}

#[test]
fn rows_say_something_and_say_where_from() {
    one(
        "url = \"https://example.org/ley-11179\"\n",
        "",
        Code::MissingSource,
        "[[law]]",
    );
    one(
        "citation = \"Ley 26.364\"",
        "citation = \"\"",
        Code::MissingSource,
        "\"\"",
    );
    one(
        "source = \"a list of parties\"\n",
        "",
        Code::MissingSource,
        "[[party]]",
    );
    one(
        "roles_source = \"a report of 2010\"\n",
        "",
        Code::MissingSource,
        "[state]",
    );
    one(
        "looked_in = [\"codigo-penal\", \"ley-26364\"]",
        "looked_in = []",
        Code::MissingSource,
        "[]",
    );
    one(
        "establishes = [\"act.transfer\"]",
        "establishes = []",
        Code::NothingSaid,
        "[[provision]]",
    );
    one(
        "elements = [\"means.fraud\"]",
        "elements = []",
        Code::NothingSaid,
        "[]",
    );
}

#[test]
fn values_carry_their_unit() {
    let value = "\"penalty.basic_max\" = \"6 years\"";
    let number = one(value, "\"penalty.basic_max\" = 6", Code::MissingUnit, "6");
    assert_eq!(replacement(&number), Some("\"6 years\""));
    one(
        value,
        "\"penalty.basic_max\" = 6.5",
        Code::MissingUnit,
        "6.5",
    );
    one(
        value,
        "\"penalty.basic_max\" = \"6\"",
        Code::MissingUnit,
        "\"6\"",
    );
    one(
        value,
        "\"penalty.basic_max\" = \"6 wages\"",
        Code::UnitMismatch,
        "\"6 wages\"",
    );
    for (written, meant) in [
        ("6 años", "6 years"),
        ("4,5 anos", "4.5 years"),
        ("perpetua", "life"),
    ] {
        let other = one(
            value,
            &format!("\"penalty.basic_max\" = \"{written}\""),
            Code::InvalidQuantity,
            &format!("\"{written}\""),
        );
        assert_eq!(replacement(&other), Some(format!("\"{meant}\"").as_str()));
    }
    let spaced = with(value, "\"penalty.basic_max\" = \"6  years\"");
    assert_eq!(found(&spaced), []);
    one(
        value,
        "\"penalty.basic_max\" = \"six years\"",
        Code::InvalidQuantity,
        "\"six years\"",
    );
    one(
        value,
        "\"act.transfer\" = \"6 years\"",
        Code::NotValued,
        "\"act.transfer\"",
    );
    one(
        value,
        "penalty.basic_max = \"6 years\"",
        Code::InvalidValue,
        "penalty",
    );
    assert_eq!(found(&with(value, "\"penalty.basic_max\" = \"life\"")), []);
}

#[test]
fn a_silent_row_speaks_of_the_state_or_of_offences() {
    let row = "elements = [\"means.fraud\"]";
    let mixed = "elements = [\"means.fraud\", \"prevention.*\"]";
    one(row, mixed, Code::InvalidValue, "\"prevention.*\"");
    one(
        "offences = [\"trafficking\"]",
        "offences = []",
        Code::InvalidValue,
        "[]",
    );
}

#[test]
fn translations_are_missed() {
    let title = ", pt = \"Tráfico de pessoas\", fr = \"Traite des personnes\"";
    let underlined = "{ en = \"Trafficking in persons\", es = \"Trata de personas\" }";
    let lint = one(title, "", Code::MissingCorpusTranslation, underlined);
    assert!(!lint.is_error());
    assert_eq!(
        lint.message.to_string(),
        "`title` of offence trafficking is not there in: pt, fr"
    );
}
