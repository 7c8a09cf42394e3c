//! Diagnostics as json.

use super::Diagnostic;
use crate::source::Sources;

/// The diagnostics as json.
#[must_use]
pub fn to_json(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    format!("{sources:?}{diagnostics:?}")
}
