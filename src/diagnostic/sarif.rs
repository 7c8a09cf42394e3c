//! Diagnostics as sarif.

use super::Diagnostic;
use crate::source::Sources;

/// The diagnostics as sarif.
#[must_use]
pub fn to_sarif(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    format!("{sources:?}{diagnostics:?}")
}
