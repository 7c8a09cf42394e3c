//! The rule language as text.
//!
//! In: a source. Out: a [`Tree`] with every problem listed, and a tree's source back as formatted text. Refuses what is outside
//! the grammar of `docs/language.md`, and recovers at the next field or declaration. What names mean is left to the rule book.

pub mod tree;
