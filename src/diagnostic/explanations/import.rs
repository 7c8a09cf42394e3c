//! The explanations of the codes of laws in XML, in the order of the codes. Data alone.

use super::{Explanation, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::InvalidXml,
        Explanation {
            meaning: "The file is not well-formed XML, so nothing of the law can be read. Most often it was cut short, or is a web page that was \
                      saved in place of the law.",
            example: r"<article><num>1</num></act>",
            way_out: "Fetch the file again from where the law is published, as XML. Where it was written by hand, correct the place that is shown.",
            mended: r"<article><num>1</num></article>",
        },
    ),
    (
        Code::DocumentType,
        Explanation {
            meaning: "The file declares a document type. By such a declaration a small file can swell without end or draw in other files, and \
                      no law needs it.",
            example: r#"<!DOCTYPE act [ <!ENTITY a "aaaaaaaa"> ]>
<act>&a;</act>"#,
            way_out: "Take the declaration out, from `<!DOCTYPE` to its `>`, and write out what it stood for.",
            mended: r"<act>aaaaaaaa</act>",
        },
    ),
    (
        Code::UnknownDocument,
        Explanation {
            meaning: "The file is XML, and not a law in one of the forms that can be read. These are acts and bills in Akoma Ntoso, and the \
                      statutes and regulations of Canada as the Department of Justice publishes them.",
            example: r"<html><body>Ley 26.364</body></html>",
            way_out: "Look whether the law is published in one of these forms; else write its rows by hand.",
            mended: r#"<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <act><body><article eId="art_1"><num>1</num></article></body></act>
</akomaNtoso>"#,
        },
    ),
    (
        Code::UnreadableDate,
        Explanation {
            meaning: "A day stands there that is not in the calendar, or a reference to an event or period that the file does not have. The row \
                      is begun without it.",
            example: r#"<eventRef eId="e1" date="2008-13-09" type="generation"/>"#,
            way_out: "Find the day in the official gazette, and write it into the row; the check of the state's file asks for it.",
            mended: r#"<eventRef eId="e1" date="2008-05-09" type="generation"/>"#,
        },
    ),
    (
        Code::UnnumberedArticle,
        Explanation {
            meaning: "An article or section has no number by which it could be cited, and is left out.",
            example: r"<article><heading>Final provision</heading></article>",
            way_out: "Where it matters, write its row by hand, with the words by which it is cited.",
            mended: r"<article><num>12</num><heading>Final provision</heading></article>",
        },
    ),
];
