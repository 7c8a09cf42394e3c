//! The examples of the codes of the corpus, in the order of the codes. Data alone.

use super::{Example, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::InvalidToml,
        Example {
            wrong: r#"[state]
code = "ARG
federal = true"#,
            mended: r#"[state]
code = "ARG"
federal = true"#,
        },
    ),
    (
        Code::UnknownKey,
        Example {
            wrong: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
artcle = "145 bis""#,
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
article = "145 bis""#,
        },
    ),
    (
        Code::MissingKey,
        Example {
            wrong: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
law = "codigo-penal"
article = "145 bis"
establishes = ["act.recruitment"]
basis = "text""#,
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
law = "codigo-penal"
article = "145 bis"
from = 2008-05-09
establishes = ["act.recruitment"]
basis = "text""#,
        },
    ),
    (
        Code::InvalidValue,
        Example {
            wrong: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
from = "9 May 2008"
basis = "read by me""#,
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
from = 2008-05-09
basis = "text""#,
        },
    ),
    (
        Code::UnknownElement,
        Example {
            wrong: r#"[[provision]]
establishes = ["act.recruitmnt"]"#,
            mended: r#"[[provision]]
establishes = ["act.recruitment"]"#,
        },
    ),
    (
        Code::DefinedElement,
        Example {
            wrong: r#"# element offence.basic { is all { act.recruitment, purpose.forced_labour } }
[[provision]]
establishes = ["offence.basic"]"#,
            mended: r#"[[provision]]
establishes = ["act.recruitment", "purpose.forced_labour"]"#,
        },
    ),
    (
        Code::UndeclaredLaw,
        Example {
            wrong: r#"[[law]]
id = "ley-26364"

[[provision]]
law = "ley-26346""#,
            mended: r#"[[law]]
id = "ley-26364"

[[provision]]
law = "ley-26364""#,
        },
    ),
    (
        Code::UndeclaredProvision,
        Example {
            wrong: r#"[[provision]]
id = "codigo-penal-145-bis-2008"

[[offence]]
id = "trafficking"
provisions = ["codigo-penal-145-bis"]"#,
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"

[[offence]]
id = "trafficking"
provisions = ["codigo-penal-145-bis-2008"]"#,
        },
    ),
    (
        Code::UndeclaredOffence,
        Example {
            wrong: r#"[[offence]]
id = "trafficking"

[[silent]]
elements = ["means.*"]
offences = ["traffiking"]"#,
            mended: r#"[[offence]]
id = "trafficking"

[[silent]]
elements = ["means.*"]
offences = ["trafficking"]"#,
        },
    ),
    (
        Code::DuplicateId,
        Example {
            wrong: r#"[[law]]
id = "codigo-penal"

[[law]]
id = "codigo-penal""#,
            mended: r#"[[law]]
id = "codigo-penal"

[[law]]
id = "codigo-penal-1984""#,
        },
    ),
    (
        Code::ReversedDates,
        Example {
            wrong: r"[[provision]]
from = 2013-01-05
until = 2008-05-09",
            mended: r"[[provision]]
from = 2008-05-09
until = 2013-01-05",
        },
    ),
    (
        Code::OverlappingProvisions,
        Example {
            wrong: r#"[[provision]]
law = "codigo-penal"
article = "145 bis"
from = 2008-05-09

[[provision]]
law = "codigo-penal"
article = "145 bis"
from = 2013-01-05"#,
            mended: r#"[[provision]]
law = "codigo-penal"
article = "145 bis"
from = 2008-05-09
until = 2013-01-05

[[provision]]
law = "codigo-penal"
article = "145 bis"
from = 2013-01-05"#,
        },
    ),
    (
        Code::OutsideLaw,
        Example {
            wrong: r#"[[law]]
id = "ley-26364"
in_force = 2008-05-09

[[provision]]
law = "ley-26364"
from = 2008-04-01"#,
            mended: r#"[[law]]
id = "ley-26364"
in_force = 2008-05-09

[[provision]]
law = "ley-26364"
from = 2008-05-09"#,
        },
    ),
    (
        Code::MissingSource,
        Example {
            wrong: r#"[[measure]]
id = "plan-2018"
kind = "plan"
establishes = ["prevention.national_plan"]
basis = "secondary""#,
            mended: r#"[[measure]]
id = "plan-2018"
kind = "plan"
establishes = ["prevention.national_plan"]
basis = "secondary"
source = "CTOC/COP/2020/1, p. 14""#,
        },
    ),
    (
        Code::NothingSaid,
        Example {
            wrong: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
establishes = []"#,
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
establishes = ["act.recruitment"]"#,
        },
    ),
    (
        Code::MissingUnit,
        Example {
            wrong: r#"[[provision]]
values = { "penalty.basic_min" = "3" }"#,
            mended: r#"[[provision]]
values = { "penalty.basic_min" = "3 years" }"#,
        },
    ),
    (
        Code::PrevailsInLoop,
        Example {
            wrong: r#"[[provision]]
id = "codigo-penal-145"
prevails_over = ["ley-26364-4"]

[[provision]]
id = "ley-26364-4"
prevails_over = ["codigo-penal-145"]"#,
            mended: r#"[[provision]]
id = "codigo-penal-145"
prevails_over = ["ley-26364-4"]

[[provision]]
id = "ley-26364-4""#,
        },
    ),
    (
        Code::EmptyOffence,
        Example {
            wrong: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
from = 2008-05-09

[[offence]]
id = "trafficking"
from = 1990-01-01
provisions = ["codigo-penal-145-bis-2008"]"#,
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
from = 2008-05-09

[[offence]]
id = "trafficking"
from = 2008-05-09
provisions = ["codigo-penal-145-bis-2008"]"#,
        },
    ),
    (
        Code::EmptyState,
        Example {
            wrong: r#"[state]
code = "DMA""#,
            mended: r#"[state]
code = "DMA"

[[law]]
id = "act-13-2013"

[[provision]]
law = "act-13-2013"
article = "8(5)"
establishes = ["act.recruitment"]"#,
        },
    ),
    (
        Code::MissingCorpusTranslation,
        Example {
            wrong: r#"[state]
code = "ARG"
name = { en = "Argentina", es = "Argentina" }"#,
            mended: r#"[state]
code = "ARG"
name = { en = "Argentina", es = "Argentina", pt = "Argentina", fr = "Argentine" }"#,
        },
    ),
];
