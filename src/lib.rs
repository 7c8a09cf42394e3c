//! Where the laws of several states part: an engine that compares national law with what treaties ask, with citations.
//!
//! The modules are the flow of data; each uses only those before it: [`source`], [`language`], [`diagnostic`], [`verdict`], [`quantity`],
//! [`syntax`], [`rulebook`], [`graph`], [`corpus`], [`collection`], [`evidence`], [`plan`], [`assessment`], [`explain`], [`route`], [`example`],
//! [`coverage`], [`indicator`], [`standards`], [`inventory`], [`concordance`], [`attainable`], [`lint`] and, with the feature `report`, `locale` and `report`. Every stage is a pure and total function; only [`source`] touches
//! files. The date is always an argument.
//!
//! - `bundled`: the shipped rule book and corpus.
//! - `report`: reports in words, in four languages.
//! - `import`: laws in XML, as rows to annotate.
//! - `cli` (default): the command `comity`.

pub mod assessment;
pub mod attainable;
pub mod collection;
pub mod concordance;
pub mod corpus;
pub mod coverage;
pub mod diagnostic;
pub mod evidence;
pub mod example;
pub mod explain;
pub mod graph;
#[cfg(feature = "import")]
pub mod import;
pub mod indicator;
pub mod inventory;
pub mod language;
pub mod lint;
#[cfg(feature = "report")]
pub mod locale;
pub mod plan;
pub mod quantity;
#[cfg(feature = "report")]
pub mod report;
pub mod route;
pub mod rulebook;
pub mod source;
pub mod standards;
pub mod syntax;
pub mod verdict;

pub use quantity::Quantity;
pub use verdict::Verdict;

// The README's example is compiled and run.
#[cfg(all(doctest, feature = "bundled"))]
#[doc = include_str!("../README.md")]
struct Readme;
