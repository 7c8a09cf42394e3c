//! Laws in XML, as rows of the corpus to annotate.
//!
//! In: a law in Akoma Ntoso (OASIS, namespace `akn/3.0`) or as Canada's Department of Justice publishes it, and perhaps the file of
//! a state. Out: an [`Act`], and the rows of its law and its articles, without a single effect: whoever annotates says what they provide, and the check of the
//! file asks for it (`nothing-said`). Refuses what is not well-formed, declares a document type, or is no law in these forms. It leaves alone every
//! row that a file has already, and the text of the articles: a summary is in our words.

mod akoma_ntoso;
mod justice_laws;
mod name;
mod rows;
mod xml;

pub use rows::{Addition, add, begin};

use jiff::civil::Date;

use crate::corpus::Rank;
use crate::diagnostic::{self, Code, Diagnostic, Message, message};
use crate::source::{SourceId, Sources};

/// The forms in which laws are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Akoma Ntoso.
    AkomaNtoso,
    /// The XML of Canada's Justice Laws Website.
    JusticeLaws,
}

impl Form {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AkomaNtoso => "Akoma Ntoso",
            Self::JusticeLaws => "Justice Laws XML",
        }
    }
}

/// A law as the XML has it. What the XML does not say is not there: nothing is guessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The form in which it was read.
    pub form: Form,
    /// The official citation.
    pub citation: Option<String>,
    /// The title, in its own language.
    pub title: Option<String>,
    /// ISO 639-1 code of the language.
    pub language: Option<String>,
    /// Its rank.
    pub rank: Option<Rank>,
    /// Whether it is a bill: what it says is not law.
    pub bill: bool,
    /// The day it was enacted.
    pub enacted: Option<Date>,
    /// The day it entered into force.
    pub in_force: Option<Date>,
    /// The day it was repealed.
    pub repealed: Option<Date>,
    /// The public address of the text.
    pub url: Option<String>,
    /// The day to which the text is consolidated.
    pub version: Option<Date>,
    /// Its articles, in their order.
    pub articles: Vec<Article>,
    /// The numbers of articles that are repealed, and so have no row.
    pub repealed_articles: Vec<String>,
}

/// An article or a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its number: `145 bis`.
    pub number: String,
    /// Its heading or marginal note.
    pub heading: Option<String>,
    /// From when on the whole of this wording holds.
    pub from: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// Whether the day is one from which the publisher's record begins, and not the law's.
    pub uncertain: bool,
    /// What whoever annotates it should know, in whole sentences.
    pub remarks: Vec<Message>,
}

/// Reads a law; there is none where a diagnostic is an error.
///
/// ```
/// use comity::{import, source::Sources};
/// let mut sources = Sources::new();
/// let file = sources.add("act.xml", "<akomaNtoso><act><body><section eId='sec_3'><heading>Offence</heading></section></body></act></akomaNtoso>");
/// let (act, diagnostics) = import::read(&sources, file);
/// assert!(diagnostics.is_empty());
/// assert_eq!(act.unwrap().articles[0].number, "3");
/// ```
#[must_use]
pub fn read(sources: &Sources, id: SourceId) -> (Option<Act>, Vec<Diagnostic>) {
    let Some(source) = sources.get(id) else {
        return (None, Vec::new());
    };
    let mut report = xml::Report::new(id);
    let act = xml::parse(source.text(), &mut report).and_then(|document| {
        let root = document.root_element();
        match root.tag_name().name() {
            "akomaNtoso" => akoma_ntoso::act(root, &mut report),
            "Statute" | "Regulation" => Some(justice_laws::act(root, &mut report)),
            other => {
                let message = message!("the file begins with «{}», which is no law", other);
                report.add(
                    Diagnostic::new(Code::UnknownDocument, report.first_line(root), message)
                        .note(message!("a law begins with akomaNtoso in Akoma Ntoso, with Statute or Regulation in Justice Laws XML"))
                        .help(message!("fetch the law as XML, not as a web page")),
                );
                None
            }
        }
        .filter(|act| {
            let empty = act.articles.is_empty() && act.repealed_articles.is_empty();
            if empty {
                let message = message!("no article or section of the law can be cited by a number");
                report.add(
                    Diagnostic::new(Code::UnknownDocument, report.first_line(root), message)
                        .help(message!("look whether the file holds the whole law, or its title alone")),
                );
            }
            !empty
        })
    });
    let mut diagnostics = report.into_found();
    diagnostic::sort(&mut diagnostics);
    let sound = !diagnostics.iter().any(Diagnostic::is_error);
    (act.filter(|_| sound), diagnostics)
}
