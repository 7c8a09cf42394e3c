//! Fields that must be there, and texts in four languages.

use super::names::listed;
use crate::diagnostic::{Code, Diagnostic, Message, message};
use crate::language::{Language, Texts};
use crate::source::Spanned;
use crate::syntax::tree::Name;

/// The texts of a field that must be there; a lint where a language is missing.
pub(super) fn texts(
    field: Option<&Spanned<Texts>>,
    what: (&str, &Name),
    diagnostics: &mut Vec<Diagnostic>,
) -> Texts {
    let (field_name, name) = what;
    let Some(texts) = field else {
        missing(
            field_name,
            name,
            &format!("{field_name} {{ en \"…\" es \"…\" pt \"…\" fr \"…\" }}"),
            diagnostics,
        );
        return Texts::default();
    };
    let what = message!("`{}` of {}", field_name, name.value);
    untranslated(texts, &what, diagnostics);
    texts.value.clone()
}

pub(super) fn untranslated(
    texts: &Spanned<Texts>,
    what: &Message,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let languages: Vec<&str> = texts.value.missing().map(Language::code).collect();
    if !languages.is_empty() {
        let message = message!("{} is missing in {}", what, listed(&languages));
        let lint = Diagnostic::new(Code::MissingTranslation, texts.span, message);
        let help = if texts.value.exact(Language::En).is_some() {
            message!("add it; until then the English stands in its place")
        } else {
            message!("add it: the other languages fall back to the English")
        };
        diagnostics.push(lint.help(help));
    }
}

pub(super) fn missing(field: &str, name: &Name, example: &str, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.push(
        Diagnostic::new(
            Code::MissingField,
            name.span,
            message!("{} has no `{}`", name.value, field),
        )
        .help(message!("add: {}", example)),
    );
}
