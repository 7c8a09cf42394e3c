//! Where the laws of several states part.

pub mod assessment;
pub mod collection;
pub mod corpus;
pub mod diagnostic;
pub mod evidence;
pub mod example;
pub mod explain;
pub mod graph;
pub mod indicator;
pub mod language;
#[cfg(feature = "report")]
pub mod locale;
pub mod plan;
pub mod quantity;
#[cfg(feature = "report")]
pub mod report;
pub mod route;
pub mod rulebook;
pub mod source;
pub mod syntax;
pub mod verdict;

pub use quantity::Quantity;
pub use verdict::Verdict;
