//! Diagnostics as text.

use super::Diagnostic;
use crate::source::Sources;

/// The diagnostics as text.
#[must_use]
pub fn to_text(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    format!("{sources:?}{diagnostics:?}")
}
