//! The examples of the codes of laws in XML, in the order of the codes. Data alone.

use super::{Example, Table};
use crate::diagnostic::codes::Code;

pub(super) const TABLE: Table = &[
    (
        Code::InvalidXml,
        Example {
            wrong: r"<article><num>1</num></act>",
            mended: r"<article><num>1</num></article>",
        },
    ),
    (
        Code::DocumentType,
        Example {
            wrong: r#"<!DOCTYPE act [ <!ENTITY a "aaaaaaaa"> ]>
<act>&a;</act>"#,
            mended: r"<act>aaaaaaaa</act>",
        },
    ),
    (
        Code::UnknownDocument,
        Example {
            wrong: r"<html><body>Ley 26.364</body></html>",
            mended: r#"<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <act><body><article eId="art_1"><num>1</num></article></body></act>
</akomaNtoso>"#,
        },
    ),
    (
        Code::UnreadableDate,
        Example {
            wrong: r#"<eventRef eId="e1" date="2008-13-09" type="generation"/>"#,
            mended: r#"<eventRef eId="e1" date="2008-05-09" type="generation"/>"#,
        },
    ),
    (
        Code::UnnumberedArticle,
        Example {
            wrong: r"<article><heading>Final provision</heading></article>",
            mended: r"<article><num>12</num><heading>Final provision</heading></article>",
        },
    ),
];
