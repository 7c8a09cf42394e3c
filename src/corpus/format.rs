//! The format of a state file: which rows there are, which keys each has, and an example of each key.
//!
//! In: nothing. Out: a [`Kind`] for every row. `corpus/README.md` explains the same format to the people who write it; a test keeps
//! the keys of the two alike.

/// A kind of row.
#[derive(Debug)]
pub(super) struct Kind {
    /// What an author calls such a row.
    pub(super) noun: &'static str,
    /// Its keys, each with an example that can be copied.
    pub(super) keys: &'static [(&'static str, &'static str)],
}

impl Kind {
    /// The names of its keys.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().map(|&(name, _)| name)
    }

    /// The example of a key; empty where there is none.
    pub(super) fn example(&self, key: &str) -> &'static str {
        self.keys
            .iter()
            .find(|&&(name, _)| name == key)
            .map_or("", |&(_, example)| example)
    }
}

pub(super) const FILE: Kind = Kind {
    noun: "file",
    keys: &[
        ("state", "[state]"),
        ("party", "[[party]]"),
        ("route", "[[route]]"),
        ("law", "[[law]]"),
        ("provision", "[[provision]]"),
        ("offence", "[[offence]]"),
        ("silent", "[[silent]]"),
        ("no_offence", "[[no_offence]]"),
        ("measure", "[[measure]]"),
    ],
};

pub(super) const WORDS_FILE: Kind = Kind {
    noun: "file of words",
    keys: &[("state", "state = \"ARG\""), ("text", "[[text]]")],
};

pub(super) const WORDS: Kind = Kind {
    noun: "text",
    keys: &[
        ("en", "en = \"the text of the state's file\""),
        ("es", "es = \"el texto\""),
        ("pt", "pt = \"o texto\""),
        ("fr", "fr = \"le texte\""),
    ],
};

pub(super) const STATE: Kind = Kind {
    noun: "state",
    keys: &[
        ("code", "code = \"ARG\""),
        (
            "name",
            "name = { en = \"Argentina\", es = \"Argentina\", pt = \"Argentina\", fr = \"Argentine\" }",
        ),
        ("federal", "federal = true"),
        ("roles", "roles = [\"origin\", \"destination\"]"),
        (
            "roles_source",
            "roles_source = \"which report says so, with its year\"",
        ),
    ],
};

pub(super) const PARTY: Kind = Kind {
    noun: "party row",
    keys: &[
        ("instrument", "instrument = \"palermo\""),
        ("signed", "signed = 2000-12-12"),
        ("ratified", "ratified = 2002-11-19"),
        ("accession", "accession = false"),
        ("bound", "bound = 2003-12-25"),
        ("reservation", "reservation = \"in our words\""),
        ("basis", "basis = \"secondary\""),
        ("uncertain", "uncertain = [\"signed\"]"),
        ("source", "source = \"where it was read\""),
    ],
};

pub(super) const ROUTE: Kind = Kind {
    noun: "route",
    keys: &[
        ("from", "from = \"DOM\""),
        ("via", "via = [\"PAN\"]"),
        ("to", "to = \"ARG\""),
        ("source", "source = \"where it was read\""),
    ],
};

pub(super) const LAW: Kind = Kind {
    noun: "law",
    keys: &[
        ("id", "id = \"ley-26364\""),
        ("citation", "citation = \"Ley 26.364\""),
        (
            "title",
            "title = \"Prevention and punishment of trafficking in persons\"",
        ),
        ("rank", "rank = \"statute\""),
        ("enacted", "enacted = 2008-04-09"),
        ("in_force", "in_force = 2008-05-09"),
        ("repealed", "repealed = 2013-01-05"),
        ("precision", "precision = \"month\""),
        ("amends", "amends = [\"codigo-penal\"]"),
        ("language", "language = \"es\""),
        (
            "url",
            "url = \"https://www.argentina.gob.ar/normativa/nacional/ley-26364-140100\"",
        ),
        ("note", "note = \"a remark\""),
    ],
};

pub(super) const PROVISION: Kind = Kind {
    noun: "provision",
    keys: &[
        ("id", "id = \"codigo-penal-145-bis-2008\""),
        ("law", "law = \"codigo-penal\""),
        ("article", "article = \"145 bis\""),
        ("from", "from = 2008-05-09"),
        ("until", "until = 2013-01-05"),
        ("says", "says = \"one to three sentences, in our words\""),
        ("establishes", "establishes = [\"act.recruitment\"]"),
        ("excludes", "excludes = [\"means.not_required\"]"),
        (
            "limits",
            "limits = [{ element = \"scope.consent_irrelevant\", only = \"in which cases\" }]",
        ),
        ("values", "values = { \"penalty.basic_min\" = \"3 years\" }"),
        (
            "prevails_over",
            "prevails_over = [\"another-provision-id\"]",
        ),
        ("basis", "basis = \"text\""),
        ("uncertain", "uncertain = [\"date\"]"),
        ("precision", "precision = \"year\""),
        ("source", "source = \"where it was read\""),
    ],
};

pub(super) const MEASURE: Kind = Kind {
    noun: "measure",
    keys: &[
        ("id", "id = \"plan-2018\""),
        ("kind", "kind = \"plan\""),
        (
            "title",
            "title = \"National plan against trafficking 2018-2020\"",
        ),
        ("says", "says = \"one to three sentences, in our words\""),
        ("from", "from = 2018-08-10"),
        ("until", "until = 2020-08-10"),
        (
            "establishes",
            "establishes = [\"prevention.national_plan\"]",
        ),
        ("excludes", "excludes = [\"prevention.national_plan\"]"),
        (
            "limits",
            "limits = [{ element = \"victim.housing\", only = \"in which cases\" }]",
        ),
        (
            "values",
            "values = { \"status.reflection_period\" = \"90 days\" }",
        ),
        ("prevails_over", "prevails_over = [\"another-measure-id\"]"),
        ("basis", "basis = \"secondary\""),
        ("uncertain", "uncertain = [\"date\"]"),
        ("precision", "precision = \"year\""),
        ("source", "source = \"where it was read\""),
    ],
};

pub(super) const LIMIT: Kind = Kind {
    noun: "limit",
    keys: &[
        ("element", "element = \"scope.consent_irrelevant\""),
        ("only", "only = \"in which cases it holds\""),
    ],
};

pub(super) const OFFENCE: Kind = Kind {
    noun: "offence",
    keys: &[
        ("id", "id = \"trafficking\""),
        (
            "title",
            "title = { en = \"Trafficking in persons\", es = \"Trata de personas\" }",
        ),
        (
            "punishes",
            "punishes = \"which conduct, against whom, for which purposes\"",
        ),
        ("from", "from = 2008-05-09"),
        ("until", "until = 2013-01-05"),
        ("provisions", "provisions = [\"codigo-penal-145-bis-2008\"]"),
    ],
};

pub(super) const SILENT: Kind = Kind {
    noun: "silent row",
    keys: &[
        (
            "elements",
            "elements = [\"offence.legal_person_criminal\", \"means.*\"]",
        ),
        ("offences", "offences = [\"trafficking\"]"),
        ("from", "from = 2008-05-09"),
        ("until", "until = 2012-12-27"),
        ("looked_in", "looked_in = [\"ley-26364\", \"codigo-penal\"]"),
        ("basis", "basis = \"text\""),
        ("note", "note = \"a remark\""),
    ],
};

pub(super) const NO_OFFENCE: Kind = Kind {
    noun: "no_offence row",
    keys: &[
        ("from", "from = 1990-01-01"),
        ("until", "until = 1999-05-23"),
        ("looked_in", "looked_in = [\"codigo-penal\"]"),
        ("basis", "basis = \"text\""),
        ("note", "note = \"a remark\""),
    ],
};

pub(super) const TEXTS: Kind = Kind {
    noun: "text",
    keys: &[
        ("en", "en = \"in English\""),
        ("es", "es = \"in Spanish\""),
        ("pt", "pt = \"in Portuguese\""),
        ("fr", "fr = \"in French\""),
    ],
};
