//! Which provision prevails over which.
//!
//! In: authorities whose `prevails_over` is resolved. Out: diagnostics. Refuses a provision that prevails over itself, by itself or
//! through others. What precedence does to a conflict is the evidence's question.

use super::Authority;
use super::check::Entry;
use super::file::Report;
use crate::diagnostic::{Code, Diagnostic, message};

/// How far a provision has been followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Followed {
    Not,
    /// It stands on the path that is being followed, at this place.
    OnPath(usize),
    ToTheEnd,
}

/// Checks that nobody prevails over himself. Each loop is reported once; a provision in several loops counts in the first. The path is
/// a list and not the call stack, since a file may chain as many provisions as it likes.
pub(super) fn without_loops(authorities: &[Entry<'_, Authority>], report: &mut Report<'_>) {
    let mut followed = vec![Followed::Not; authorities.len()];
    let mut in_loop = vec![false; authorities.len()];
    for start in 0..authorities.len() {
        if followed.get(start) != Some(&Followed::Not) {
            continue;
        }
        mark(&mut followed, start, Followed::OnPath(0));
        let mut path = vec![(start, 0)];
        while let Some((place, step)) = path.last_mut() {
            let over = authorities
                .get(*place)
                .and_then(|entry| entry.item.prevails_over.get(*step));
            let Some(&next) = over else {
                mark(&mut followed, *place, Followed::ToTheEnd);
                path.pop();
                continue;
            };
            let last = *place;
            *step += 1;
            match followed.get(next) {
                Some(Followed::Not) => {
                    mark(&mut followed, next, Followed::OnPath(path.len()));
                    path.push((next, 0));
                }
                Some(&Followed::OnPath(depth)) => {
                    let known = [last, next]
                        .iter()
                        .any(|&place| in_loop.get(place) == Some(&true));
                    if !known {
                        let steps: Vec<usize> =
                            path.iter().skip(depth).map(|&(place, _)| place).collect();
                        for &place in &steps {
                            mark(&mut in_loop, place, true);
                        }
                        report_loop(&steps, authorities, report);
                    }
                }
                Some(Followed::ToTheEnd) | None => {}
            }
        }
    }
}

fn mark<T>(marks: &mut [T], place: usize, mark: T) {
    if let Some(at) = marks.get_mut(place) {
        *at = mark;
    }
}

fn report_loop(steps: &[usize], authorities: &[Entry<'_, Authority>], report: &mut Report<'_>) {
    let entries: Vec<_> = steps
        .iter()
        .filter_map(|&place| authorities.get(place))
        .collect();
    let next = entries.iter().cycle().skip(1);
    let mut places = entries.iter().zip(next).map(|(entry, next)| {
        let span = entry.row.item_place("prevails_over", &next.item.id);
        (
            span,
            message!("{} prevails over {}", entry.item.id, next.item.id),
        )
    });
    let Some((span, label)) = places.next() else {
        return;
    };
    let message = if entries.len() == 1 {
        message!("a provision cannot prevail over itself")
    } else {
        message!("these provisions prevail over each other in a loop")
    };
    let mut diagnostic = Diagnostic::new(Code::PrevailsInLoop, span, message)
        .label(label)
        .help(message!("leave out the step that the law does not order"));
    for (span, words) in places {
        diagnostic = diagnostic.related(span, words);
    }
    report.add(diagnostic);
}
