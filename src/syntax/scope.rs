//! How far the words of an expression reach.
//!
//! In: operands of `and` or `or`, as parsed. Out: nothing but problems: a quantifier whose reach a reader could take to be wider than
//! it is (an error), and `and` mixed with `or` (a lint). `origin: a and destination: b` is the normal form of a route rule, and clear.

use super::Diagnostic;
use super::cursor::Cursor;
use super::tree::{Expression, Filter, Term};
use crate::diagnostic::{Code, message};
use crate::source::Span;

/// What stands open at the end of an operand: its colon could be read as reaching over what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Closed,
    Offence,
    Over,
}

/// Reports the first operand before the last whose colon could be read as reaching over the next. Whether all is clear.
pub(super) fn check_reach(cursor: Cursor, operands: &[Expression], joint: &str) -> bool {
    let unclear = operands.windows(2).find_map(|pair| match pair {
        [operand, next] => match reach(operand) {
            Reach::Over => Some((operand, next)),
            // A place cannot stand within an offence, so that the offence ends before it.
            Reach::Offence if !matches!(*next.value, Term::Place(..)) => Some((operand, next)),
            Reach::Offence | Reach::Closed => None,
        },
        _ => None,
    });
    let Some((operand, next)) = unclear else {
        return true;
    };
    let is_over = matches!(*operand.value, Term::Over { .. });
    let opening = if is_over {
        "x in { .. }"
    } else {
        "some offence"
    };
    let message = message!(
        "how far the words before the colon reach is not clear: over the first part alone, or over «{}» too",
        joint
    );
    let problem = Diagnostic::new(Code::AmbiguousScope, operand.span.to(next.span), message)
        .label(message!("this can be read in two ways"));
    let problem = problem.note(message!("what ends in a colon takes the next term only"));
    cursor.report(problem.help(message!(
        "put parentheses: {}: (a {} b), or ({}: a) {} b",
        opening,
        joint,
        opening,
        joint
    )));
    false
}

/// What stands open at the end. The loop goes down at most as deep as expressions nest.
fn reach(expression: &Expression) -> Reach {
    let (mut expression, mut reach) = (expression, Reach::Closed);
    loop {
        expression = match &*expression.value {
            Term::Over { .. } => return Reach::Over,
            Term::Offence(_, body) => {
                reach = Reach::Offence;
                body
            }
            Term::Place(_, inner) | Term::Not(inner) | Term::Partly(inner) => inner,
            Term::And(operands) | Term::Or(operands) => match operands.last() {
                Some(last) => last,
                None => return reach,
            },
            Term::Name(_)
            | Term::Parenthesis(_)
            | Term::Group(..)
            | Term::Alike(_)
            | Term::Compare { .. }
            | Term::Federal
            | Term::BoundBy(_)
            | Term::HasRole(_) => return reach,
        };
    }
}

/// The lint: `a or b and c` without parentheses.
pub(super) fn lint_mix(cursor: Cursor, expression: &Expression) {
    if let Term::Or(operands) = &*expression.value
        && operands
            .iter()
            .any(|operand| matches!(*operand.value, Term::And(_)))
    {
        cursor.report_lint(mixed(expression.span));
    }
}

/// The same for the filter of an indicator.
pub(super) fn lint_filter_mix(cursor: Cursor, filter: &Filter, span: Span) {
    if let Filter::Or(operands) = filter
        && operands
            .iter()
            .any(|operand| matches!(operand, Filter::And(_)))
    {
        cursor.report_lint(mixed(span));
    }
}

fn mixed(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::MixedAndOr,
        span,
        message!("«and» and «or» are mixed without parentheses"),
    )
    .label(message!("«and» binds tighter than «or»"))
    .help(message!(
        "put parentheses around what belongs together: a or (b and c)"
    ))
}
