//! What a corpus holds: what is known of each state and of each element, and on what it rests.
//!
//! In: an assessment, for its states, date and evidence. Out: a [`Holding`] for each state, and for each element the [`Knowledge`] of it in each state. It
//! asks what the annotators wrote, not what rules infer: `follows from` takes no part, and an element that others define is left out, since no row
//! may speak of it. It refuses nothing: it is total.

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::corpus::{AuthorityKind, Basis, Corpus, State};
use crate::evidence::{Evidence, Finding};
use crate::rulebook::{Element, ElementId, RuleBook, Subject};

/// What the rows of a state say of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Knowledge {
    /// It is there in full, or a value of it is fixed.
    Established,
    /// It is there in some cases only.
    Limited,
    /// The law says the contrary, in conflict or not.
    Excluded,
    /// It was looked for, and is not there.
    Silent,
    /// Nobody has looked.
    Unknown,
}

impl Knowledge {
    /// The five, from what is there to what nobody has looked for.
    pub const ALL: [Self; 5] = [
        Self::Established,
        Self::Limited,
        Self::Excluded,
        Self::Silent,
        Self::Unknown,
    ];

    /// The word by which it stands in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Limited => "limited",
            Self::Excluded => "excluded",
            Self::Silent => "silent",
            Self::Unknown => "unknown",
        }
    }

    fn of(finding: &Finding) -> Self {
        let positive = !finding.established.is_empty() || !finding.values.is_empty();
        if !finding.excluded.is_empty() {
            Self::Excluded
        } else if !finding.limited.is_empty() && finding.established.is_empty() {
            Self::Limited
        } else if positive {
            Self::Established
        } else if !finding.silent.is_empty() {
            Self::Silent
        } else {
            Self::Unknown
        }
    }
}

/// How many elements there are of each kind of knowledge.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts([usize; 5]);

impl Counts {
    /// How many there are of one kind.
    #[must_use]
    pub fn of(self, knowledge: Knowledge) -> usize {
        self.0.get(knowledge as usize).copied().unwrap_or(0)
    }

    /// How many there are of any kind but unknown.
    #[must_use]
    pub fn known(self) -> usize {
        self.total() - self.of(Knowledge::Unknown)
    }

    /// How many there are.
    #[must_use]
    pub fn total(self) -> usize {
        self.0.iter().sum()
    }
}

impl FromIterator<Knowledge> for Counts {
    fn from_iter<T: IntoIterator<Item = Knowledge>>(all: T) -> Self {
        let mut counts = Self::default();
        for knowledge in all {
            if let Some(count) = counts.0.get_mut(knowledge as usize) {
                *count += 1;
            }
        }
        counts
    }
}

/// What bears the latest day of a state's rows, by its place in the state's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Newest {
    /// A law, enacted or in force on that day.
    Law(usize),
    /// A provision or a measure, which begins on that day.
    Authority(usize),
}

/// What the corpus holds of one state.
#[derive(Debug, Clone)]
pub struct Holding<'a> {
    /// The state.
    pub state: &'a State,
    /// What is known of its elements on the date.
    pub elements: Counts,
    /// How many provisions and measures rest on the law's text, on a secondary source, on none: of all dates.
    pub bases: [(Basis, usize); 3],
    /// How many provisions there are, of all dates.
    pub provisions: usize,
    /// How many measures there are, of all dates.
    pub measures: usize,
    /// The latest day on which a law of the state was enacted or entered into force, or a provision or measure began, and which it is. It dates
    /// the annotation, not the law: what changed later may be missing.
    pub newest: Option<(Date, Newest)>,
}

/// What the corpus holds of the state of each lane.
#[must_use]
pub fn holdings<'a>(assessment: &Assessment<'a>) -> Vec<Holding<'a>> {
    let elements = elements(assessment.rulebook());
    let lanes = assessment.lanes().iter().enumerate();
    lanes
        .map(|(lane, of)| {
            let state = of.state;
            let bases = [Basis::Text, Basis::Secondary, Basis::Unverified];
            let resting = |basis| {
                let authorities = state.authorities.iter();
                authorities.filter(|found| found.basis == basis).count()
            };
            let provisions = state.authorities.iter();
            let provisions = provisions
                .filter(|found| matches!(found.kind, AuthorityKind::Provision { .. }))
                .count();
            Holding {
                state,
                elements: elements
                    .iter()
                    .map(|&(element, _)| knowledge(assessment, lane, element))
                    .collect(),
                bases: bases.map(|basis| (basis, resting(basis))),
                provisions,
                measures: state.authorities.len() - provisions,
                newest: newest(state),
            }
        })
        .collect()
}

/// The elements of which rows may speak, by group.
#[must_use]
pub fn elements(rulebook: &RuleBook) -> Vec<(ElementId, &Element)> {
    let elements = rulebook.elements_by_group().into_iter();
    elements
        .filter(|(_, element)| element.definition.is_none())
        .collect()
}

/// What the rows say of an element in the state of a lane. Of an offence: what the offence says that says most of it, where some offence of the state has
/// it; where none does, it is unknown as soon as one offence leaves it open. Where no offence is recorded it is unknown, or silent if the corpus says
/// that one was looked for.
#[must_use]
pub fn knowledge(assessment: &Assessment<'_>, lane: usize, element: ElementId) -> Knowledge {
    let subject = assessment.rulebook().elements().get(element.index());
    let Some((evidence, subject)) = assessment.evidence(lane).zip(subject) else {
        return Knowledge::Unknown;
    };
    match subject.subject {
        Subject::State => evidence
            .of_state(element)
            .map_or(Knowledge::Unknown, Knowledge::of),
        Subject::Offence => in_offences(evidence, element),
    }
}

fn in_offences(evidence: &Evidence, element: ElementId) -> Knowledge {
    let slots = 0..evidence.offences().len();
    let found: Vec<Knowledge> = slots
        .filter_map(|slot| evidence.of_offence(slot, element))
        .map(Knowledge::of)
        .collect();
    if found.is_empty() {
        return if evidence.offence_looked_for().is_empty() {
            Knowledge::Unknown
        } else {
            Knowledge::Silent
        };
    }
    // As in `some offence`: one that has it settles the matter, one that leaves it open leaves it open.
    [
        Knowledge::Established,
        Knowledge::Limited,
        Knowledge::Unknown,
        Knowledge::Excluded,
    ]
    .into_iter()
    .find(|knowledge| found.contains(knowledge))
    .unwrap_or(Knowledge::Silent)
}

/// The latest day on which a law, provision or measure of any state begins: of what changed after it the corpus says nothing.
#[must_use]
pub fn latest_change(corpus: &Corpus) -> Option<Date> {
    let states = corpus.states().iter();
    states.filter_map(newest).map(|(day, _)| day).max()
}

/// The latest day of the rows of a state. Of rows of one day the first in the order law, provision, measure.
fn newest(state: &State) -> Option<(Date, Newest)> {
    let laws = state.laws.iter().enumerate().map(|(place, law)| {
        let day = law.in_force.map_or(law.enacted, |day| day.max(law.enacted));
        (day, Newest::Law(place))
    });
    let authorities = state.authorities.iter().enumerate();
    let authorities =
        authorities.map(|(place, found)| (found.period.from, Newest::Authority(place)));
    laws.chain(authorities)
        .reduce(|latest, next| if next.0 > latest.0 { next } else { latest })
}
