//! Mistakes that only several rows, or several dates, show together.

use super::*;

#[test]
fn ids_are_declared_and_unique() {
    let law = one(
        "law = \"codigo-penal\"\narticle = \"145 bis\"",
        "law = \"codigo-pena\"\narticle = \"145 bis\"",
        Code::UndeclaredLaw,
        "\"codigo-pena\"",
    );
    assert_eq!(replacement(&law), Some("\"codigo-penal\""));
    one(
        "provisions = [\"cp-145-bis\"",
        "provisions = [\"codigo-penal\", \"cp-145-bis\"",
        Code::UndeclaredProvision,
        "\"codigo-penal\"",
    );
    one(
        "offences = [\"trafficking\"]",
        "offences = [\"traficking\"]",
        Code::UndeclaredOffence,
        "\"traficking\"",
    );
    one(
        "prevails_over = [\"cp-145-ter\"]",
        "prevails_over = [\"cp-145-ten\"]",
        Code::UndeclaredProvision,
        "\"cp-145-ten\"",
    );
    one(
        "id = \"plan-2008\"",
        "id = \"cp-145-bis\"",
        Code::DuplicateId,
        "\"cp-145-bis\"",
    );
    let twice = one(
        "excludes = [\"means.not_required\"]",
        "excludes = [\"act.recruitment\"]",
        Code::DuplicateId,
        "\"act.recruitment\"",
    );
    assert_eq!(
        twice.message.to_string(),
        "provision cp-145-bis names act.recruitment in `establishes` and in `excludes`"
    );
    one(
        "\"ley-26364\"]",
        "\"codigo-penal\"]",
        Code::DuplicateId,
        "\"codigo-penal\"",
    );
}

#[test]
fn a_state_has_one_file() {
    let mut sources = Sources::new();
    let first = sources.add("corpus/argentina.toml", WHOLE);
    let second = sources.add("corpus/argentina2.toml", WHOLE);
    let (corpus, diagnostics) = load(&sources, &[first, second], &rulebook());
    assert_eq!(corpus.states().len(), 1);
    let [diagnostic] = &diagnostics[..] else {
        panic!("{diagnostics:#?}")
    };
    assert_eq!(
        (diagnostic.code, diagnostic.span.source),
        (Code::DuplicateId, second)
    );
    assert_eq!(diagnostic.related[0].0.source, first);
}

#[test]
fn dates_stand_in_their_order() {
    let reversed = |passage: &str, instead: &str, at: &str| {
        one(passage, instead, Code::ReversedDates, at);
    };
    reversed("from = 1990-01-01", "from = 2008-05-09", "2008-05-09");
    reversed(
        "ratified = 2002-11-19",
        "ratified = 2000-11-19",
        "2000-11-19",
    );
    reversed("bound = 2003-12-25", "bound = 2003-12-24", "2003-12-24");
    reversed(
        "in_force = 1922-04-30",
        "in_force = 1921-04-30",
        "1921-04-30",
    );
    reversed(
        "enacted = 1921-09-30\n",
        "enacted = 1921-09-30\nrepealed = 1920-01-01\n",
        "1920-01-01",
    );
    // The act of a year may have been in force earlier in that year.
    let text = with(
        "in_force = 1922-04-30",
        "in_force = 1921-04-30\nprecision = \"year\"",
    );
    assert_eq!(found(&text), []);
}

#[test]
fn a_provision_stays_within_its_laws_life() {
    let law =
        "law = \"codigo-penal\"\narticle = \"145 bis\"\nfrom = 2008-05-09\nuntil = 2013-01-05";
    let of_law = |from: &str, until: &str| {
        format!("law = \"ley-26364\"\narticle = \"145 bis\"\n{from}\n{until}")
    };
    assert_eq!(
        found(&with(
            law,
            &of_law("from = 2008-05-09", "until = 2013-01-05")
        )),
        []
    );
    one(
        law,
        &of_law("from = 2008-05-08", "until = 2013-01-05"),
        Code::OutsideLaw,
        "2008-05-08",
    );
    one(
        law,
        &of_law("from = 2008-05-09", "until = 2013-01-06"),
        Code::OutsideLaw,
        "2013-01-06",
    );
    one(
        law,
        &of_law("from = 2008-05-09", ""),
        Code::OutsideLaw,
        "\"cp-145-bis\"",
    );
    let year = of_law(
        "from = 2008-01-01\nprecision = \"year\"",
        "until = 2013-06-30",
    );
    assert_eq!(found(&with(law, &year)), []);
    let passage = of_law(
        "from = 2008-04-09\nprecision = \"passage\"",
        "until = 2013-01-05",
    );
    assert_eq!(found(&with(law, &passage)), []);
    let silent = "from = 1990-01-01\nuntil = 2008-05-09\nlooked_in = [\"codigo-penal\"]";
    let unread = silent.replace("codigo-penal", "ley-26364");
    one(silent, &unread, Code::OutsideLaw, "[\"ley-26364\"]");
}

#[test]
fn an_article_says_one_thing_of_an_element_at_a_time() {
    let ter = "article = \"145 ter\"\nfrom = 2008-05-09\nestablishes = [\"act.transfer\"]";
    let bis = |from: &str, says: &str| format!("article = \"145 bis\"\nfrom = {from}\n{says}");
    let established = "establishes = [\"act.recruitment\"]";
    one(
        ter,
        &bis("2008-05-09", established),
        Code::OverlappingProvisions,
        "\"145 bis\"",
    );
    one(
        ter,
        &bis(
            "2008-05-09",
            "values = { \"penalty.basic_min\" = \"4 years\" }",
        ),
        Code::OverlappingProvisions,
        "\"145 bis\"",
    );
    // Two paragraphs that speak of different things.
    assert_eq!(
        found(&with(
            ter,
            &bis("2008-05-09", "establishes = [\"act.transfer\"]")
        )),
        []
    );
    // A later wording, and an earlier one without its end.
    let later = with(ter, &bis("2013-01-05", established));
    assert_eq!(found(&later), []);
    let endless = later.replace("until = 2013-01-05\nsays", "says");
    assert_eq!(
        found(&endless),
        [(Code::OverlappingProvisions, "\"145 bis\"".to_owned())]
    );
    // Two limbs of one article in two offences.
    let other = "[[offence]]\nid = \"other\"\ntitle = { en = \"x\", es = \"x\", pt = \"x\", fr = \"x\" }\npunishes = \"x\"\nfrom = 2008-05-09\nprovisions = [\"cp-145-ter\"]\n\n[[no_offence]]";
    let limbs = with(ter, &bis("2008-05-09", established))
        .replace(
            "provisions = [\"cp-145-bis\", \"cp-145-ter\"]",
            "until = 2013-01-05\nprovisions = [\"cp-145-bis\"]",
        )
        .replace("[[no_offence]]", other);
    assert_eq!(found(&limbs), []);
}

#[test]
fn nobody_prevails_over_himself() {
    let own = "prevails_over = [\"cp-145-bis\"]";
    one(
        "prevails_over = [\"cp-145-ter\"]",
        own,
        Code::PrevailsInLoop,
        "\"cp-145-bis\"",
    );
    let back = "establishes = [\"act.transfer\"]";
    let looped = one(
        back,
        &format!("{back}\n{own}"),
        Code::PrevailsInLoop,
        "\"cp-145-ter\"",
    );
    assert_eq!(
        looped.label.to_string(),
        "cp-145-bis prevails over cp-145-ter"
    );
    assert_eq!(looped.related.len(), 1);
}

#[test]
fn an_offence_is_made_up_of_provisions_in_force() {
    let members = "provisions = [\"cp-145-bis\", \"cp-145-ter\"]";
    let bis = "[\"cp-145-bis\"]";
    one(
        members,
        "provisions = [\"cp-145-bis\"]",
        Code::EmptyOffence,
        bis,
    );
    one(members, "provisions = []", Code::EmptyOffence, "[]");
    assert_eq!(
        found(&with(
            members,
            "until = 2013-01-05\nprovisions = [\"cp-145-bis\"]"
        )),
        []
    );
}

#[test]
fn one_mistake_has_one_diagnostic() {
    // Whoever refers to a row that could not be read made no mistake.
    one(
        "enacted = 1921-09-30\n",
        "enacted = 1921-09-30\nrepealed = 1920-01-01\n",
        Code::ReversedDates,
        "1920-01-01",
    );
    one(
        "rank = \"statute\"\nenacted = 1921-09-30",
        "rank = \"statuet\"\nenacted = 1921-09-30",
        Code::InvalidValue,
        "\"statuet\"",
    );
    one(
        "establishes = [\"act.transfer\"]\nbasis = \"text\"",
        "establishes = [\"act.transfer\"]\nbasis = \"txt\"",
        Code::InvalidValue,
        "\"txt\"",
    );
    let id = "id = \"trafficking\"";
    one(id, "", Code::MissingKey, "[[offence]]");
    one(id, "idd = \"trafficking\"", Code::UnknownKey, "idd");
    one("[[offence]]", "[[ofence]]", Code::UnknownKey, "ofence");
    one("[[offence]]", "[offence]", Code::InvalidValue, "[offence]");
    one("[[party]]", "[party]", Code::InvalidValue, "[party]");
}
