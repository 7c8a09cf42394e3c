//! The language in which the command speaks, and its own words in it.
//!
//! In: the arguments as typed, or what went wrong. Out: a language, a [`Locale`] with the command's words beside those of reports, and sentences. It refuses
//! nothing. What is said of mistakes in rule and corpus files is not its business.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::Path;

use comity::language::Language;
use comity::locale::Locale;
use comity::plan::ReadingError;
use comity::source::SourceError;

use crate::Stop;

/// The language that `--lang` names, wherever it stands; English where it is not there or names none. It is found before the arguments are parsed, since
/// help and refusals are told in it. The environment is not asked: the same command says the same everywhere.
pub(crate) fn language(arguments: impl IntoIterator<Item = OsString>) -> Language {
    let mut arguments = arguments
        .into_iter()
        .map(|argument| argument.to_string_lossy().into_owned())
        .take_while(|argument| argument != "--");
    while let Some(argument) = arguments.next() {
        let code = match argument.strip_prefix("--lang") {
            Some("") => arguments.next(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        if let Some(code) = code {
            return Language::from_code(&code).unwrap_or_default();
        }
    }
    Language::En
}

/// The words of reports and of the command.
pub(crate) fn locale(language: Language) -> Locale {
    Locale::new(language).with(match language {
        Language::En => include_str!("../../../locales/command/en.ftl"),
        Language::Es => include_str!("../../../locales/command/es.ftl"),
        Language::Pt => include_str!("../../../locales/command/pt.ftl"),
        Language::Fr => include_str!("../../../locales/command/fr.ftl"),
    })
}

/// `error: …`, in the language.
pub(crate) fn error(locale: &Locale, message: String) -> String {
    locale.say("refused", &[("message", message.into())])
}

/// A refusal by the message of that name.
pub(crate) fn refuse(locale: &Locale, key: &str, blanks: &[(&str, &str)]) -> Stop {
    Stop::Refused(error(locale, fill(locale, key, blanks)))
}

/// A refusal by the message of that name, or by the one that ends in `-near` where something like what was asked for is there.
pub(crate) fn refuse_near(
    locale: &Locale,
    key: &str,
    blanks: &[(&str, &str)],
    near: Option<&str>,
) -> Stop {
    near.map_or_else(
        || refuse(locale, key, blanks),
        |near| {
            let mut blanks = blanks.to_vec();
            blanks.push(("near", near));
            refuse(locale, &format!("{key}-near"), &blanks)
        },
    )
}

/// The message of that name, its blanks filled with words.
pub(crate) fn fill(locale: &Locale, key: &str, blanks: &[(&str, &str)]) -> String {
    let blanks: Vec<_> = blanks
        .iter()
        .map(|&(blank, words)| (blank, words.into()))
        .collect();
    locale.say(key, &blanks)
}

/// Files that could not be read, one a line.
pub(crate) fn unread(locale: &Locale, errors: &[SourceError]) -> Stop {
    let lines: Vec<String> = errors
        .iter()
        .map(|unread| error(locale, source_error(locale, unread)))
        .collect();
    Stop::World(lines.join("\n"))
}

/// A file that could not be written.
pub(crate) fn unwritten(locale: &Locale, path: &Path, cause: &std::io::Error) -> Stop {
    let path = path.display().to_string();
    let blanks = [
        ("path", path.as_str()),
        ("cause", &told_cause(locale, cause)),
    ];
    Stop::World(error(locale, fill(locale, "file-unwritable", &blanks)))
}

/// Why the system refused; what is rare is told in the system's own words, in whatever language it speaks.
fn told_cause(locale: &Locale, cause: &std::io::Error) -> String {
    let known = [
        (ErrorKind::NotFound, "cause-not-found"),
        (ErrorKind::PermissionDenied, "cause-denied"),
        (ErrorKind::IsADirectory, "cause-folder"),
        (ErrorKind::NotADirectory, "cause-no-folder"),
    ];
    let key = known.iter().find(|(kind, _)| *kind == cause.kind());
    key.map_or_else(|| cause.to_string(), |(_, key)| locale.say(key, &[]))
}

fn source_error(locale: &Locale, error: &SourceError) -> String {
    match error {
        SourceError::Unreadable { path, error } => {
            let path = path.display().to_string();
            let blanks = [
                ("path", path.as_str()),
                ("cause", &told_cause(locale, error)),
            ];
            fill(locale, "file-unreadable", &blanks)
        }
        SourceError::NotUtf8 { path, valid_up_to } => {
            let path = path.display().to_string();
            let blanks = [("path", path.as_str()), ("byte", &valid_up_to.to_string())];
            fill(locale, "file-not-text", &blanks)
        }
        SourceError::TooLarge { path, bytes, most } => {
            let path = path.display().to_string();
            let (bytes, most) = (bytes.to_string(), most.to_string());
            let blanks = [("path", path.as_str()), ("bytes", &bytes), ("most", &most)];
            fill(locale, "file-too-large", &blanks)
        }
        SourceError::Empty { path, suffixes } => {
            let path = path.display().to_string();
            let names: Vec<String> = suffixes.iter().map(|suffix| format!("*{suffix}")).collect();
            let blanks = [("path", path.as_str()), ("names", &names.join(", "))];
            fill(locale, "file-none", &blanks)
        }
    }
}

/// Why a reading cannot be chosen.
pub(crate) fn reading_error(locale: &Locale, error: &ReadingError) -> String {
    match error {
        ReadingError::Malformed(text) => {
            fill(locale, "refused-reading-form", &[("text", text.as_str())])
        }
        ReadingError::UnknownInterpretation { name, known } => {
            let blanks = [("name", name.as_str()), ("known", known)];
            fill(locale, "refused-reading-name", &blanks)
        }
        ReadingError::UnknownChoice {
            name,
            choice,
            known,
        } => {
            let blanks = [
                ("name", name.as_str()),
                ("choice", choice),
                ("known", known),
            ];
            fill(locale, "refused-reading-choice", &blanks)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::language;
    use comity::language::Language;

    fn of(line: &str) -> Language {
        language(line.split(' ').map(Into::into))
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        assert_eq!(of("comity route --lang es COL MEX"), Language::Es);
        assert_eq!(of("comity --lang=pt --help"), Language::Pt);
        assert_eq!(of("comity help route --lang fr"), Language::Fr);
    }

    #[test]
    fn without_it_or_with_another_it_is_english() {
        assert_eq!(of("comity route COL MEX"), Language::En);
        assert_eq!(of("comity table --lang de"), Language::En);
        assert_eq!(of("comity table --lang"), Language::En);
        assert_eq!(of("comity table --language es"), Language::En);
        assert_eq!(of("comity test -- --lang es"), Language::En);
    }
}
