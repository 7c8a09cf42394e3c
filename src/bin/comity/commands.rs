//! The commands, one a file: each reads, asks the library for a report, and shows it.

pub(crate) mod check;
pub(crate) mod concordance;
pub(crate) mod corpus;
pub(crate) mod explain_code;
pub(crate) mod fmt;
pub(crate) mod graph;
pub(crate) mod import;
pub(crate) mod indicators;
pub(crate) mod profile;
pub(crate) mod route;
pub(crate) mod standards;
pub(crate) mod table;
pub(crate) mod test;
pub(crate) mod why;
