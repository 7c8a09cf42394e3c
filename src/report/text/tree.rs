//! Trees, their branches drawn.
//!
//! In: items with depths, parents before their children. Out: lines with ├─, └─ and │ before the words. However deep a tree is, half of the screen
//! is left for the words: branches nearer to the root are then left out.

use unicode_width::UnicodeWidthStr;

use super::{Palette, hung};
use crate::report::document::{Item, rooted};

/// The columns of one branch.
const BRANCH: usize = 3;

/// A tree as lines.
pub(super) fn draw(items: &[Item], width: usize, palette: Palette) -> Vec<String> {
    let shown = (width / 2 / BRANCH).max(1);
    branches(items)
        .into_iter()
        .zip(items)
        .flat_map(|(branch, item)| {
            let marker = item
                .marker
                .as_deref()
                .map_or_else(String::new, |marker| format!("{marker} "));
            let (first, rest) = branch.before(shown);
            let first = format!("{first}{marker}");
            let rest = format!("{rest}{}", " ".repeat(marker.width()));
            hung(&item.text, (&first, &rest), width, palette)
        })
        .collect()
}

/// Where an item stands in its tree.
///
/// For each depth from the root's children down to its own: whether another item follows there below the same parent.
struct Branch(Vec<bool>);

impl Branch {
    /// What stands before the first line of the item and before each other.
    fn before(&self, shown: usize) -> (String, String) {
        let hidden = self.0.len().saturating_sub(shown);
        let (mut first, mut rest) = (String::new(), String::new());
        for (place, &followed) in self.0.iter().enumerate().skip(hidden) {
            let is_own = place + 1 == self.0.len();
            let through = if followed { "│  " } else { "   " };
            first.push_str(match (is_own, followed) {
                (true, true) => "├─ ",
                (true, false) => "└─ ",
                (false, _) => through,
            });
            rest.push_str(through);
        }
        (first, rest)
    }
}

/// The branches of the items, read from the last to the first: whether a line goes on is known from what stands below it.
fn branches(items: &[Item]) -> Vec<Branch> {
    let depths: Vec<usize> = rooted(items).map(|(depth, _)| depth).collect();
    let mut branches = Vec::with_capacity(depths.len());
    // For each depth: whether an item there, below the same parent, has been seen.
    let mut seen: Vec<bool> = Vec::new();
    for &depth in depths.iter().rev() {
        seen.resize(depth + 1, false);
        branches.push(Branch(seen.iter().skip(1).copied().collect()));
        if let Some(here) = seen.last_mut() {
            *here = true;
        }
    }
    branches.reverse();
    branches
}
