//! Diagnostics as SARIF 2.1.0, for editors and code hosts.
//!
//! In: texts and diagnostics. Out: one log with one run, whose rules are all the codes, so that two logs can be compared whatever was
//! found. Regions are in lines and columns of Unicode characters. Names of files become relative references; a path from the root
//! becomes a `file:` address.
//!
//! Source: OASIS, «Static Analysis Results Interchange Format (SARIF) Version 2.1.0», 2020. The crate `serde-sarif` models all of
//! it, in a thousand types; the few objects used here are shorter written out, and keep the order of their keys.

use std::fmt::Write as _;

use serde::Serialize;

use super::json::pretty;
use super::place::Place;
use super::{Code, Diagnostic, Message, Severity, Suggestion};
use crate::language::Language;
use crate::source::{Sources, Span};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    results: Vec<Reported>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Words,
    full_description: Words,
    help: Words,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: Severity,
}

#[derive(Serialize)]
struct Words {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Reported {
    rule_id: &'static str,
    rule_index: usize,
    level: Severity,
    message: Words,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(rename = "physicalLocation")]
    physical: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Words>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix {
    description: Words,
    artifact_changes: [ArtifactChange; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: ArtifactLocation,
    replacements: [Replacement; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Words,
}

/// The diagnostics as a SARIF 2.1.0 log, its words in that language.
#[must_use]
pub fn to_sarif(sources: &Sources, diagnostics: &[Diagnostic], language: Language) -> String {
    let of = |diagnostic| reported(sources, diagnostic, language);
    let rule = |code| rule(code, language);
    pretty(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "comity",
                    version: env!("CARGO_PKG_VERSION"),
                    rules: Code::ALL.iter().copied().map(rule).collect(),
                },
            },
            language: language.code(),
            column_kind: "unicodeCodePoints",
            results: diagnostics.iter().map(of).collect(),
        }],
    })
}

fn words(text: impl Into<String>) -> Words {
    Words { text: text.into() }
}

fn rule(code: Code, language: Language) -> Rule {
    Rule {
        id: code.name(),
        short_description: words(format!("{}.", code.in_short(language))),
        full_description: words(code.meaning(language)),
        help: words(code.way_out(language)),
        default_configuration: Configuration {
            level: code.severity(),
        },
    }
}

fn reported(sources: &Sources, diagnostic: &Diagnostic, language: Language) -> Reported {
    let told = |message: &Message| Some(message.text(language)).filter(|text| !text.is_empty());
    let related = diagnostic.related.iter().zip(1..);
    let related = related
        .filter_map(|((span, words), id)| location(sources, *span, Some(id), told(words)))
        .collect();
    let fixes = diagnostic.suggestion.iter();
    Reported {
        rule_id: diagnostic.code.name(),
        rule_index: diagnostic.code.index(),
        level: diagnostic.severity(),
        message: words(message(diagnostic, language)),
        locations: Vec::from_iter(location(
            sources,
            diagnostic.span,
            None,
            told(&diagnostic.label),
        )),
        related_locations: related,
        fixes: fixes
            .filter_map(|suggestion| fix(sources, suggestion, language))
            .collect(),
    }
}

/// A viewer of SARIF shows the message alone: so the notes and the way out stand in it too, one a line. Braces stay single: the
/// standard would have them doubled, and viewers would show them so.
fn message(diagnostic: &Diagnostic, language: Language) -> String {
    let way_out = diagnostic
        .suggestion
        .iter()
        .map(|suggestion| &suggestion.message);
    std::iter::once(&diagnostic.message)
        .chain(&diagnostic.notes)
        .chain(way_out)
        .map(|message| message.text(language))
        .collect::<Vec<_>>()
        .join("\n")
}

fn location(
    sources: &Sources,
    span: Span,
    id: Option<usize>,
    message: Option<String>,
) -> Option<Location> {
    let place = Place::of(sources, span)?;
    Some(Location {
        id,
        physical: PhysicalLocation {
            artifact_location: artifact(&place),
            region: region(&place),
        },
        message: message.map(words),
    })
}

fn fix(sources: &Sources, suggestion: &Suggestion, language: Language) -> Option<Fix> {
    let (span, text) = suggestion.replacement.as_ref()?;
    let place = Place::of(sources, *span)?;
    Some(Fix {
        description: words(suggestion.message.text(language)),
        artifact_changes: [ArtifactChange {
            artifact_location: artifact(&place),
            replacements: [Replacement {
                deleted_region: region(&place),
                inserted_content: words(text),
            }],
        }],
    })
}

fn region(place: &Place<'_>) -> Region {
    Region {
        start_line: place.line,
        start_column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
    }
}

fn artifact(place: &Place<'_>) -> ArtifactLocation {
    ArtifactLocation {
        uri: uri(place.file),
    }
}

/// The name of a file as a URI reference (RFC 3986). A colon is encoded as well, lest the first part of a relative name be read as a
/// scheme.
fn uri(file: &str) -> String {
    let path = file.replace('\\', "/");
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes().get(2) == Some(&b'/');
    let root = match (path.starts_with('/'), drive) {
        (true, _) => "file://",
        (false, true) => "file:///",
        (false, false) => "",
    };
    path.bytes().fold(String::from(root), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
        uri
    })
}
