//! The explanations of the codes of the corpus, in the order of the codes. Data alone.

use super::{Explanation, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::InvalidToml,
        Explanation {
            meaning: "The file is not written in TOML, the format of the corpus, so nothing can be read from this place on. A \
                      quotation mark, a bracket or an equals sign is often missing.",
            example: r#"[state]
code = "ARG
federal = true"#,
            way_out: "Correct the line that is shown. A text stands between straight quotation marks, a list in square brackets, and a \
                      date without either.",
            mended: r#"[state]
code = "ARG"
federal = true"#,
        },
    ),
    (
        Code::UnknownKey,
        Explanation {
            meaning: "The format does not know this key. It may be misspelt, or belong to a row of another kind.",
            example: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
artcle = "145 bis""#,
            way_out: "Correct the key. corpus/README.md lists the keys of every kind of row.",
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
article = "145 bis""#,
        },
    ),
    (
        Code::MissingKey,
        Explanation {
            meaning: "A row lacks a key that it must have. Nothing is supplied in silence: a date or a basis that is left out would be \
                      a guess.",
            example: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
law = "codigo-penal"
article = "145 bis"
establishes = ["act.recruitment"]
basis = "text""#,
            way_out: "Add the key that the message names.",
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
        Explanation {
            meaning: "The value is of the wrong sort, or not on the list of what this key allows. A date is written without quotation \
                      marks, a list stands in brackets, and words such as those of `basis` and `rank` are fixed.",
            example: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
from = "9 May 2008"
basis = "read by me""#,
            way_out: "Write a value of the sort that the message names. A basis is `text`, `secondary` or `unverified`.",
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
from = 2008-05-09
basis = "text""#,
        },
    ),
    (
        Code::UnknownElement,
        Explanation {
            meaning: "The rule book declares no element of this name. Evidence for it would reach no rule.",
            example: r#"[[provision]]
establishes = ["act.recruitmnt"]"#,
            way_out: "Correct the name, or declare the element in the rule book.",
            mended: r#"[[provision]]
establishes = ["act.recruitment"]"#,
        },
    ),
    (
        Code::DefinedElement,
        Explanation {
            meaning: "The rule book defines this element by others alone, with `is`. No provision can establish, limit or exclude it \
                      by itself.",
            example: r#"# The rule book says:
#   element offence.basic { is all { act.recruitment, purpose.forced_labour } }
[[provision]]
establishes = ["offence.basic"]"#,
            way_out: "Name the elements of which the definition is made, so far as the provision speaks of them.",
            mended: r#"[[provision]]
establishes = ["act.recruitment", "purpose.forced_labour"]"#,
        },
    ),
    (
        Code::UndeclaredLaw,
        Explanation {
            meaning: "The file has no law of this id. Every law that a row names is declared once in the file, with its citation and \
                      its dates.",
            example: r#"[[law]]
id = "ley-26364"

[[provision]]
law = "ley-26346""#,
            way_out: "Correct the id, or declare the law in a row `[[law]]`.",
            mended: r#"[[law]]
id = "ley-26364"

[[provision]]
law = "ley-26364""#,
        },
    ),
    (
        Code::UndeclaredProvision,
        Explanation {
            meaning: "The file has no provision or measure of this id. Offences, and `prevails_over`, name rows of the same file.",
            example: r#"[[provision]]
id = "codigo-penal-145-bis-2008"

[[offence]]
id = "trafficking"
provisions = ["codigo-penal-145-bis"]"#,
            way_out: "Correct the id, or add the provision.",
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"

[[offence]]
id = "trafficking"
provisions = ["codigo-penal-145-bis-2008"]"#,
        },
    ),
    (
        Code::UndeclaredOffence,
        Explanation {
            meaning: "The file has no offence of this id. A row that says where one looked in vain may name only offences of the same \
                      file.",
            example: r#"[[offence]]
id = "trafficking"

[[silent]]
elements = ["means.*"]
offences = ["traffiking"]"#,
            way_out: "Correct the id, or declare the offence. Leave `offences` out if the row speaks of the state and of every \
                      offence.",
            mended: r#"[[offence]]
id = "trafficking"

[[silent]]
elements = ["means.*"]
offences = ["trafficking"]"#,
        },
    ),
    (
        Code::DuplicateId,
        Explanation {
            meaning: "One id stands for two rows, or two files describe the same state. A citation would then point to either.",
            example: r#"[[law]]
id = "codigo-penal"

[[law]]
id = "codigo-penal""#,
            way_out: "Give each row an id of its own, also where it is named; a year often tells two wordings apart. Describe a state \
                      in one file.",
            mended: r#"[[law]]
id = "codigo-penal"

[[law]]
id = "codigo-penal-1984""#,
        },
    ),
    (
        Code::ReversedDates,
        Explanation {
            meaning: "The dates are in the wrong order. A row begins before it ends, and `until` is the first day on which it no \
                      longer stands; a law is enacted before it is repealed.",
            example: r"[[provision]]
from = 2013-01-05
until = 2008-05-09",
            way_out: "Exchange the dates, or correct the one that is wrong. Leave `until` out while the provision stands.",
            mended: r"[[provision]]
from = 2008-05-09
until = 2013-01-05",
        },
    ),
    (
        Code::OverlappingProvisions,
        Explanation {
            meaning: "Two wordings of one article stand on the same day. An article has one wording at a time: the older must end when \
                      the newer begins.",
            example: r#"[[provision]]
law = "codigo-penal"
article = "145 bis"
from = 2008-05-09

[[provision]]
law = "codigo-penal"
article = "145 bis"
from = 2013-01-05"#,
            way_out: "Give the older row, as `until`, the first day of the newer. If both hold at once, they are parts of the article: \
                      name the paragraph of each.",
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
        Explanation {
            meaning: "The provision is said to stand on a day on which its law was not yet in force, or no longer. One of the dates \
                      must be wrong.",
            example: r#"[[law]]
id = "ley-26364"
in_force = 2008-05-09

[[provision]]
law = "ley-26364"
from = 2008-04-01"#,
            way_out: "Correct the dates of the provision or of the law. What came in by a later law begins with that law.",
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
        Explanation {
            meaning: "The row does not say where it was read, or the law has no citation. Every statement about law is cited, so that \
                      another can check it.",
            example: r#"[[measure]]
id = "plan-2018"
kind = "plan"
establishes = ["prevention.national_plan"]
basis = "secondary""#,
            way_out: "Add the source, or the law's official citation. If no source was found, say so in words, with the basis \
                      `unverified`.",
            mended: r#"[[measure]]
id = "plan-2018"
kind = "plan"
establishes = ["prevention.national_plan"]
basis = "secondary"
source = "National report to the Conference of the Parties, 2020, p. 14""#,
        },
    ),
    (
        Code::NothingSaid,
        Explanation {
            meaning: "The row names no element, and so it says nothing that a rule could use. A provision or a measure establishes, \
                      limits or excludes something, or fixes a value; a silent row names what was looked for.",
            example: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
establishes = []"#,
            way_out: "Name the elements of which the row speaks, or remove it.",
            mended: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
establishes = ["act.recruitment"]"#,
        },
    ),
    (
        Code::MissingUnit,
        Explanation {
            meaning: "A value stands without its unit. A bare number could mean years, months or days.",
            example: r#"[[provision]]
values = { "penalty.basic_min" = "3" }"#,
            way_out: "Add the unit, in the words of the law, or write `life`.",
            mended: r#"[[provision]]
values = { "penalty.basic_min" = "3 years" }"#,
        },
    ),
    (
        Code::PrevailsInLoop,
        Explanation {
            meaning: "Provisions are said to prevail over each other in a circle. None of them could then yield.",
            example: r#"[[provision]]
id = "codigo-penal-145"
prevails_over = ["ley-26364-4"]

[[provision]]
id = "ley-26364-4"
prevails_over = ["codigo-penal-145"]"#,
            way_out: "Keep `prevails_over` only where the law itself settles the contradiction. If it settles nothing, leave it out: \
                      the contradiction is then shown.",
            mended: r#"[[provision]]
id = "codigo-penal-145"
prevails_over = ["ley-26364-4"]

[[provision]]
id = "ley-26364-4""#,
        },
    ),
    (
        Code::EmptyOffence,
        Explanation {
            meaning: "The offence is said to exist on days on which none of its provisions stands. Nobody can be convicted under a \
                      provision that is not in force.",
            example: r#"[[provision]]
id = "codigo-penal-145-bis-2008"
from = 2008-05-09

[[offence]]
id = "trafficking"
from = 1990-01-01
provisions = ["codigo-penal-145-bis-2008"]"#,
            way_out: "Correct the dates of the offence, or add the provisions that made it up on those days.",
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
        Explanation {
            meaning: "The file says who the state is, and nothing of its law. All of it is then unknown, which is no harm and no help.",
            example: r#"[state]
code = "DMA""#,
            way_out: "Add the laws that were read, and what they provide. `comity corpus --template CODE` shows every kind of row with \
                      comments, and `comity import` begins the rows from a law in XML.",
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
        Explanation {
            meaning: "A name or a title is missing in one or more of the four languages. Readers in that language see the English one \
                      instead.",
            example: r#"[state]
code = "ARG"
name = { en = "Argentina", es = "Argentina" }"#,
            way_out: "Add it in the languages that the message names: `en`, `es`, `pt`, `fr`.",
            mended: r#"[state]
code = "ARG"
name = { en = "Argentina", es = "Argentina", pt = "Argentina", fr = "Argentine" }"#,
        },
    ),
];
