//! Fields that must be there, and texts in four languages.

use super::names::listed;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Texts;
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
    untranslated(texts, field_name, &name.value, diagnostics);
    texts.value.clone()
}

pub(super) fn untranslated(
    texts: &Spanned<Texts>,
    field: &str,
    name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let languages: Vec<&str> = texts
        .value
        .missing()
        .map(crate::language::Language::code)
        .collect();
    if !languages.is_empty() {
        let message = format!("the {field} of {name} is missing in {}", listed(&languages));
        let lint = Diagnostic::new(Code::MissingTranslation, texts.span, message);
        diagnostics.push(lint.help("add it; until then the English stands in its place"));
    }
}

pub(super) fn missing(field: &str, name: &Name, example: &str, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.push(
        Diagnostic::new(
            Code::MissingField,
            name.span,
            format!("{} has no `{field}`", name.value),
        )
        .help(format!("add: {example}")),
    );
}
