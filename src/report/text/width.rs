//! The widths of the columns of a drawn table.
//!
//! In: a table and the width of the screen. Out: the columns of each part into which it is cut, with their widths; and which column is better set below
//! its rows than beside the others. No part is wider than the screen, unless not even its first column and one other fit on it.

use super::columns;
use super::wrap::{Overlong, longest_word, wrap};
use crate::report::document::Text;
use crate::report::table::{Alignment, Column, Row, Table, cell};

/// A word up to that many columns wide keeps its column from being squeezed further.
const KEPT_WHOLE: usize = 24;

/// The width from which running text reads well.
const COMFORTABLE: usize = 24;

/// The width down to which running text is squeezed to keep a table from being cut.
const TIGHT: usize = 18;

/// Up to that width the first column, by which a row is found again, is not wrapped.
const NAME: usize = 36;

/// A column at most that wide may stand one blank from the one before it.
const NARROW: usize = 3;

/// Running text at the end of a row that takes more lines than that is set below the row.
const LINES: usize = 3;

/// How wide a column may be, in columns of the screen. Each width is at most the next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    pub(super) place: usize,
    alignment: Alignment,
    /// The width below which it is not squeezed, unless the screen has no room even for two columns.
    least: usize,
    /// The width from which it reads well.
    comfortable: usize,
    /// The width at which nothing in it is wrapped.
    pub(super) full: usize,
}

impl Measure {
    pub(super) fn of(table: &Table, place: usize, column: &Column, screen: usize) -> Self {
        let body = table.rows.iter().filter_map(|row| match row {
            Row::Cells(cells) => Some(cell(cells, place)),
            Row::Section(_) => None,
        });
        let texts: Vec<&Text> = std::iter::once(&column.header)
            .chain(body)
            .chain(table.footer.iter().map(|cells| cell(cells, place)))
            .collect();
        let word = texts.iter().map(|text| longest_word(text)).max();
        let word = word.unwrap_or(0);
        // Counts of one digit would otherwise stand closer together than those of two.
        let digits = match column.alignment {
            Alignment::Right => 2,
            Alignment::Left | Alignment::Centre => 1,
        };
        let full = texts
            .iter()
            .flat_map(|text| wrap(text, usize::MAX, Overlong::Whole))
            .map(|line| columns(&line))
            .fold(word.max(digits), usize::max);
        let kept = match place {
            0 => NAME.min(screen / 2).min(full),
            _ if full > COMFORTABLE => TIGHT,
            _ => digits,
        };
        let least = word.min(KEPT_WHOLE).max(kept).max(column.min_width);
        let least = least.min(full);
        Self {
            place,
            alignment: column.alignment,
            least,
            comfortable: match column.alignment {
                Alignment::Left | Alignment::Centre => COMFORTABLE.clamp(least, full),
                // Only its head is wider than its counts: it gives way to words.
                Alignment::Right => least,
            },
            full,
        }
    }

    /// The width that it gets before others are widened, and that is kept for it where a table is cut: running text reads well.
    fn kept(&self) -> usize {
        if self.full > COMFORTABLE && self.place > 0 {
            self.comfortable
        } else {
            self.least
        }
    }

    /// The blanks between this column and the one before it.
    const fn gap(&self, before: &Self) -> usize {
        let is_close = match (before.alignment, self.alignment) {
            (Alignment::Left | Alignment::Centre, Alignment::Centre)
            | (Alignment::Right, Alignment::Right) => self.full <= NARROW,
            (Alignment::Left | Alignment::Centre, Alignment::Right)
            | (Alignment::Right, Alignment::Centre)
            | (_, Alignment::Left) => false,
        };
        if is_close { 1 } else { 2 }
    }
}

/// Takes the last column away where it holds so much running text (the provisions of a profile) that it would make its rows tall: it is better set
/// below each row.
pub(super) fn set_below(measures: &mut Vec<Measure>, width: usize) -> Option<Measure> {
    let part = parts(measures.clone(), width).pop().unwrap_or_default();
    let lines = fitted(&part, width)
        .last()
        .and_then(|last| part.last()?.full.checked_div(last.width))?;
    measures.pop_if(|last| {
        last.place > 1
            && last.alignment == Alignment::Left
            && last.full > COMFORTABLE
            && lines >= LINES
    })
}

/// The columns of each part: all of them where they fit when squeezed; else in each part as many as it has room for. Counts that stand beside each
/// other are not torn apart.
pub(super) fn parts(measures: Vec<Measure>, width: usize) -> Vec<Vec<Measure>> {
    if taken(&measures, |measure| measure.least) <= width {
        return vec![measures];
    }
    let Some((&first, others)) = measures.split_first() else {
        return Vec::new();
    };
    let too_wide = |part: &[Measure], more: &[Measure]| {
        let columns: Vec<Measure> = part.iter().chain(more).copied().collect();
        taken(&columns, Measure::kept) > width
    };
    let mut parts = Vec::new();
    let mut part = vec![first];
    let counts = |measure: &Measure| measure.alignment == Alignment::Right;
    for run in others.chunk_by(|before, after| counts(before) && counts(after)) {
        if part.len() > 1 && too_wide(&part, run) && !too_wide(&[first], run) {
            parts.push(std::mem::replace(&mut part, vec![first]));
        }
        for &measure in run {
            if part.len() > 1 && too_wide(&part, &[measure]) {
                parts.push(std::mem::replace(&mut part, vec![first]));
            }
            part.push(measure);
        }
    }
    parts.push(part);
    parts
}

/// The columns of the screen that columns of such widths take.
fn taken(measures: &[Measure], width: impl Fn(&Measure) -> usize) -> usize {
    measures.iter().map(width).sum::<usize>() + gaps(measures).iter().sum::<usize>()
}

/// The blanks before each column.
fn gaps(measures: &[Measure]) -> Vec<usize> {
    let pairs = measures.iter().zip(measures.iter().skip(1));
    std::iter::once(0)
        .chain(pairs.map(|(before, measure)| measure.gap(before)))
        .take(measures.len())
        .collect()
}

/// A column as it is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fitted {
    pub(super) place: usize,
    pub(super) alignment: Alignment,
    /// The blanks before it.
    pub(super) gap: usize,
    pub(super) width: usize,
}

/// The columns of a part with their widths. The screen is shared out among the columns that could use it: first until each has its least width, then
/// until running text reads well, then until what is short is whole, then until nothing is wrapped.
pub(super) fn fitted(part: &[Measure], width: usize) -> Vec<Fitted> {
    let mut widths = vec![1; part.len()];
    let mut left = width.saturating_sub(taken(part, |_| 1));
    let goals: [fn(&Measure) -> usize; 4] = [
        |measure| measure.least,
        Measure::kept,
        |measure| measure.comfortable,
        |measure| measure.full,
    ];
    for goal in goals {
        let goals: Vec<usize> = part.iter().map(goal).collect();
        left = share(left, &mut widths, &goals);
    }
    let columns = part.iter().zip(gaps(part)).zip(widths);
    columns
        .map(|((measure, gap), width)| Fitted {
            place: measure.place,
            alignment: measure.alignment,
            gap,
            width,
        })
        .collect()
}

/// Shares out what is left of the screen evenly among the columns that have not reached their goals, and gives back what they do not need.
fn share(mut left: usize, widths: &mut [usize], goals: &[usize]) -> usize {
    while left > 0 {
        let wanting = widths.iter().zip(goals).filter(|(now, goal)| now < goal);
        let Some(share) = left.checked_div(wanting.count()) else {
            break;
        };
        for (now, &goal) in widths.iter_mut().zip(goals) {
            let more = share.max(1).min(goal.saturating_sub(*now)).min(left);
            *now += more;
            left -= more;
        }
    }
    left
}
