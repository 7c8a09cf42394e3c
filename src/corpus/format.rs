//! The format of a state file: which rows there are, which keys each has, and an example of each key.
//!
//! In: nothing. Out: a [`Kind`] for every row. `corpus/README.md` explains the same format to the people who write it; a test keeps
//! the keys of the two alike.

use crate::diagnostic::{Phrase, phrase};

/// A kind of row.
#[derive(Debug)]
pub(super) struct Kind {
    /// What an author calls such a row where it has no id.
    pub(super) this: Phrase,
    /// What an author calls such a row by its id.
    pub(super) named: Phrase,
    /// Its keys, each with an example that can be copied.
    pub(super) keys: &'static [(&'static str, Phrase)],
}

impl Kind {
    /// The names of its keys.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().map(|&(name, _)| name)
    }

    /// The example of a key; empty where there is none.
    pub(super) fn example(&self, key: &str) -> Phrase {
        self.keys
            .iter()
            .find(|&&(name, _)| name == key)
            .map_or(Phrase::written(""), |&(_, example)| example)
    }
}

pub(super) const FILE: Kind = Kind {
    this: phrase!("this file"),
    named: phrase!("file {}"),
    keys: &[
        ("state", Phrase::written("[state]")),
        ("party", Phrase::written("[[party]]")),
        ("route", Phrase::written("[[route]]")),
        ("law", Phrase::written("[[law]]")),
        ("provision", Phrase::written("[[provision]]")),
        ("offence", Phrase::written("[[offence]]")),
        ("silent", Phrase::written("[[silent]]")),
        ("no_offence", Phrase::written("[[no_offence]]")),
        ("measure", Phrase::written("[[measure]]")),
    ],
};

pub(super) const WORDS_FILE: Kind = Kind {
    this: phrase!("this file of words"),
    named: phrase!("file of words {}"),
    keys: &[
        ("state", Phrase::written("state = \"ARG\"")),
        ("text", Phrase::written("[[text]]")),
    ],
};

pub(super) const WORDS: Kind = Kind {
    this: phrase!("this text"),
    named: phrase!("text {}"),
    keys: &[
        ("en", phrase!("en = \"the text of the state's file\"")),
        ("es", Phrase::written("es = \"el texto\"")),
        ("pt", Phrase::written("pt = \"o texto\"")),
        ("fr", Phrase::written("fr = \"le texte\"")),
    ],
};

pub(super) const STATE: Kind = Kind {
    this: phrase!("this state"),
    named: phrase!("state {}"),
    keys: &[
        ("code", Phrase::written("code = \"ARG\"")),
        ("language", Phrase::written("language = \"es\"")),
        (
            "name",
            Phrase::written(
                "name = { en = \"Argentina\", es = \"Argentina\", pt = \"Argentina\", fr = \"Argentine\" }",
            ),
        ),
        ("federal", Phrase::written("federal = true")),
        (
            "roles",
            Phrase::written("roles = [\"origin\", \"destination\"]"),
        ),
        (
            "roles_source",
            phrase!("roles_source = \"which report says so, with its year\""),
        ),
    ],
};

pub(super) const PARTY: Kind = Kind {
    this: phrase!("this party row"),
    named: phrase!("party row {}"),
    keys: &[
        ("instrument", Phrase::written("instrument = \"palermo\"")),
        ("signed", Phrase::written("signed = 2000-12-12")),
        ("ratified", Phrase::written("ratified = 2002-11-19")),
        ("accession", Phrase::written("accession = false")),
        ("bound", Phrase::written("bound = 2003-12-25")),
        ("reservation", phrase!("reservation = \"in our words\"")),
        ("basis", Phrase::written("basis = \"secondary\"")),
        ("uncertain", Phrase::written("uncertain = [\"signed\"]")),
        ("source", phrase!("source = \"where it was read\"")),
    ],
};

pub(super) const ROUTE: Kind = Kind {
    this: phrase!("this route"),
    named: phrase!("route {}"),
    keys: &[
        ("from", Phrase::written("from = \"DOM\"")),
        ("via", Phrase::written("via = [\"PAN\"]")),
        ("to", Phrase::written("to = \"ARG\"")),
        ("source", phrase!("source = \"where it was read\"")),
    ],
};

pub(super) const LAW: Kind = Kind {
    this: phrase!("this law"),
    named: phrase!("law {}"),
    keys: &[
        ("id", Phrase::written("id = \"ley-26364\"")),
        ("citation", Phrase::written("citation = \"Ley 26.364\"")),
        (
            "title",
            Phrase::written("title = \"Prevention and punishment of trafficking in persons\""),
        ),
        ("rank", Phrase::written("rank = \"statute\"")),
        ("enacted", Phrase::written("enacted = 2008-04-09")),
        ("in_force", Phrase::written("in_force = 2008-05-09")),
        ("repealed", Phrase::written("repealed = 2013-01-05")),
        ("precision", Phrase::written("precision = \"month\"")),
        ("amends", Phrase::written("amends = [\"codigo-penal\"]")),
        ("language", Phrase::written("language = \"es\"")),
        (
            "url",
            Phrase::written(
                "url = \"https://www.argentina.gob.ar/normativa/nacional/ley-26364-140100\"",
            ),
        ),
        ("note", phrase!("note = \"a remark\"")),
    ],
};

pub(super) const PROVISION: Kind = Kind {
    this: phrase!("this provision"),
    named: phrase!("provision {}"),
    keys: &[
        ("id", Phrase::written("id = \"codigo-penal-145-bis-2008\"")),
        ("law", Phrase::written("law = \"codigo-penal\"")),
        ("article", Phrase::written("article = \"145 bis\"")),
        ("from", Phrase::written("from = 2008-05-09")),
        ("until", Phrase::written("until = 2013-01-05")),
        (
            "says",
            phrase!("says = \"one to three sentences, in our words\""),
        ),
        (
            "establishes",
            Phrase::written("establishes = [\"act.recruitment\"]"),
        ),
        (
            "excludes",
            Phrase::written("excludes = [\"means.not_required\"]"),
        ),
        (
            "limits",
            phrase!(
                "limits = [{ element = \"scope.consent_irrelevant\", only = \"in which cases\" }]"
            ),
        ),
        (
            "values",
            Phrase::written("values = { \"penalty.basic_min\" = \"3 years\" }"),
        ),
        (
            "prevails_over",
            Phrase::written("prevails_over = [\"codigo-penal-145-ter-2008\"]"),
        ),
        ("basis", Phrase::written("basis = \"text\"")),
        ("uncertain", Phrase::written("uncertain = [\"date\"]")),
        ("precision", Phrase::written("precision = \"year\"")),
        ("source", phrase!("source = \"where it was read\"")),
    ],
};

pub(super) const MEASURE: Kind = Kind {
    this: phrase!("this measure"),
    named: phrase!("measure {}"),
    keys: &[
        ("id", Phrase::written("id = \"plan-2018\"")),
        ("kind", Phrase::written("kind = \"plan\"")),
        (
            "title",
            Phrase::written("title = \"National plan against trafficking 2018-2020\""),
        ),
        (
            "says",
            phrase!("says = \"one to three sentences, in our words\""),
        ),
        ("from", Phrase::written("from = 2018-08-10")),
        ("until", Phrase::written("until = 2020-08-10")),
        (
            "establishes",
            Phrase::written("establishes = [\"prevention.national_plan\"]"),
        ),
        (
            "excludes",
            Phrase::written("excludes = [\"prevention.national_plan\"]"),
        ),
        (
            "limits",
            phrase!("limits = [{ element = \"victim.housing\", only = \"in which cases\" }]"),
        ),
        (
            "values",
            Phrase::written("values = { \"status.reflection_period\" = \"90 days\" }"),
        ),
        (
            "prevails_over",
            Phrase::written("prevails_over = [\"plan-2016\"]"),
        ),
        ("basis", Phrase::written("basis = \"secondary\"")),
        ("uncertain", Phrase::written("uncertain = [\"date\"]")),
        ("precision", Phrase::written("precision = \"year\"")),
        ("source", phrase!("source = \"where it was read\"")),
    ],
};

pub(super) const LIMIT: Kind = Kind {
    this: phrase!("this limit"),
    named: phrase!("limit {}"),
    keys: &[
        (
            "element",
            Phrase::written("element = \"scope.consent_irrelevant\""),
        ),
        ("only", phrase!("only = \"in which cases it holds\"")),
    ],
};

pub(super) const OFFENCE: Kind = Kind {
    this: phrase!("this offence"),
    named: phrase!("offence {}"),
    keys: &[
        ("id", Phrase::written("id = \"trafficking\"")),
        (
            "title",
            Phrase::written(
                "title = { en = \"Trafficking in persons\", es = \"Trata de personas\" }",
            ),
        ),
        (
            "punishes",
            phrase!("punishes = \"which conduct, against whom, for which purposes\""),
        ),
        ("from", Phrase::written("from = 2008-05-09")),
        ("until", Phrase::written("until = 2013-01-05")),
        (
            "provisions",
            Phrase::written("provisions = [\"codigo-penal-145-bis-2008\"]"),
        ),
    ],
};

pub(super) const SILENT: Kind = Kind {
    this: phrase!("this silent row"),
    named: phrase!("silent row {}"),
    keys: &[
        (
            "elements",
            Phrase::written("elements = [\"offence.legal_person_criminal\", \"means.*\"]"),
        ),
        ("offences", Phrase::written("offences = [\"trafficking\"]")),
        ("from", Phrase::written("from = 2008-05-09")),
        ("until", Phrase::written("until = 2012-12-27")),
        (
            "looked_in",
            Phrase::written("looked_in = [\"ley-26364\", \"codigo-penal\"]"),
        ),
        ("basis", Phrase::written("basis = \"text\"")),
        ("note", phrase!("note = \"a remark\"")),
    ],
};

pub(super) const NO_OFFENCE: Kind = Kind {
    this: phrase!("this no_offence row"),
    named: phrase!("no_offence row {}"),
    keys: &[
        ("from", Phrase::written("from = 1990-01-01")),
        ("until", Phrase::written("until = 1999-05-23")),
        (
            "looked_in",
            Phrase::written("looked_in = [\"codigo-penal\"]"),
        ),
        ("basis", Phrase::written("basis = \"text\"")),
        ("note", phrase!("note = \"a remark\"")),
    ],
};

pub(super) const TEXTS: Kind = Kind {
    this: phrase!("this text"),
    named: phrase!("text {}"),
    keys: &[
        ("en", phrase!("en = \"in English\"")),
        ("es", phrase!("es = \"in Spanish\"")),
        ("pt", phrase!("pt = \"in Portuguese\"")),
        ("fr", phrase!("fr = \"in French\"")),
    ],
};
