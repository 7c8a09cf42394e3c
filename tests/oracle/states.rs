//! States read from a tape: a few laws of several ranks, offences, provisions and measures that agree and contradict, silences.

use std::collections::BTreeMap;

use comity::corpus::{
    Authority, AuthorityKind, Basis, Effect, Law, MeasureKind, NoOffence, Offence, Party, Period,
    Precision, Rank, Silence, State, StateCode,
};
use comity::language::{Language, Texts};
use comity::quantity::Quantity;
use comity::rulebook::{ElementId, Roles, RuleBook};
use comity::source::{SourceId, Span};
use comity::syntax::tree::Role;
use jiff::civil::{Date, date};

use super::books::quantity;
use super::slow::Book;
use super::tape::Tape;

/// The days on which something begins, ends or is asked.
pub(crate) fn days() -> Vec<Date> {
    (2000..2005).map(|year| date(year, 1, 1)).collect()
}

const RANKS: [Rank; 5] = [
    Rank::Statute,
    Rank::Constitution,
    Rank::Treaty,
    Rank::Decree,
    Rank::Resolution,
];
const BASES: [Basis; 3] = [Basis::Text, Basis::Secondary, Basis::Unverified];

/// What a provision can speak of.
pub(crate) struct Subjects {
    /// Each with its unit, if it carries a value.
    elements: Vec<(ElementId, Option<String>)>,
    instruments: Vec<comity::rulebook::InstrumentId>,
}

impl Subjects {
    /// Every element that is not defined by others alone.
    pub(crate) fn of(book: &Book<'_>, rulebook: &RuleBook) -> Self {
        let elements = book
            .elements
            .iter()
            .filter(|element| element.is.is_none())
            .map(|element| {
                let id = rulebook.find_element(&element.name.value).unwrap();
                let unit = element.value.as_ref().map(|unit| unit.value.clone());
                (id, unit)
            });
        let instruments = ["palermo", "untoc"].map(|name| rulebook.find_instrument(name).unwrap());
        Self {
            elements: elements.collect(),
            instruments: instruments.into(),
        }
    }
}

fn nowhere(source: SourceId) -> Span {
    Span::new(source, 0, 0)
}

fn period(tape: &mut Tape<'_>) -> Period {
    let days = days();
    let first = tape.below(2) * tape.below(days.len());
    let until = tape.chance(40).then(|| first + 1 + tape.below(2));
    Period {
        from: days[first],
        until: until.and_then(|until| days.get(until).copied()),
    }
}

fn basis(tape: &mut Tape<'_>) -> Basis {
    if tape.chance(30) {
        tape.pick(&BASES)
    } else {
        Basis::Text
    }
}

pub(crate) fn law(id: &str, rank: Rank, span: Span) -> Law {
    Law {
        id: id.to_owned(),
        citation: id.to_owned(),
        title: id.to_owned(),
        rank,
        enacted: date(1990, 1, 1),
        in_force: None,
        repealed: None,
        precision: Precision::Day,
        amends: Vec::new(),
        language: "es".to_owned(),
        url: "https://example.org".to_owned(),
        note: None,
        span,
    }
}

pub(crate) fn authority(place: usize, kind: AuthorityKind, span: Span) -> Authority {
    Authority {
        id: format!("authority-{place}"),
        kind,
        period: Period {
            from: days()[0],
            until: None,
        },
        says: None,
        effects: Vec::new(),
        values: Vec::new(),
        prevails_over: Vec::new(),
        offences: Vec::new(),
        basis: Basis::Text,
        uncertain: Vec::new(),
        precision: Precision::Day,
        source: "read".to_owned(),
        span,
    }
}

pub(crate) fn blank(number: usize, span: Span) -> State {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap());
    let code = format!("X{}{}", letter(number / 26), letter(number));
    State {
        language: Language::En,
        code: StateCode::parse(&code).unwrap(),
        name: Texts::english(code),
        federal: false,
        roles: Roles::ALL,
        roles_source: String::new(),
        parties: Vec::new(),
        laws: Vec::new(),
        authorities: Vec::new(),
        offences: Vec::new(),
        silences: Vec::new(),
        no_offences: Vec::new(),
        routes: Vec::new(),
        translations: BTreeMap::new(),
        span,
    }
}

/// A state and its law.
pub(crate) fn state(
    tape: &mut Tape<'_>,
    subjects: &Subjects,
    number: usize,
    source: SourceId,
) -> State {
    let span = nowhere(source);
    let mut state = blank(number, span);
    state.federal = tape.chance(30);
    state.roles = tape
        .some_of(3, 3)
        .into_iter()
        .map(|role| Role::ALL[role])
        .collect();
    for place in 0..=tape.below(4) {
        let rank = tape.pick(&RANKS);
        state.laws.push(law(&format!("law-{place}"), rank, span));
    }
    for place in 0..tape.below(4) {
        state.offences.push(Offence {
            id: format!("offence-{place}"),
            title: Texts::english("An offence"),
            punishes: String::new(),
            period: period(tape),
            span,
        });
    }
    for _ in 0..tape.below(13) {
        let authority = random_authority(tape, subjects, &state);
        state.authorities.push(authority);
    }
    for _ in 0..tape.below(5) {
        let elements = tape.some_of(subjects.elements.len(), 4);
        let offences = tape.some_of(state.offences.len(), 1);
        let silence = Silence {
            elements: elements
                .into_iter()
                .map(|place| subjects.elements[place].0)
                .collect(),
            offences,
            period: period(tape),
            looked_in: vec![0],
            basis: basis(tape),
            note: None,
            span,
        };
        state.silences.push(silence);
    }
    for _ in 0..tape.below(2) {
        state.no_offences.push(NoOffence {
            period: period(tape),
            looked_in: vec![0],
            basis: basis(tape),
            note: None,
            span,
        });
    }
    for &instrument in &subjects.instruments {
        if tape.chance(60) {
            state.parties.push(Party {
                instrument,
                signed: None,
                ratified: None,
                accession: false,
                bound: tape.pick(&days()),
                reservation: None,
                basis: basis(tape),
                uncertain: Vec::new(),
                source: String::new(),
                span,
            });
        }
    }
    state
}

fn random_authority(tape: &mut Tape<'_>, subjects: &Subjects, state: &State) -> Authority {
    let place = state.authorities.len();
    let kind = if tape.chance(20) {
        AuthorityKind::Measure {
            kind: MeasureKind::Plan,
            title: "A plan".to_owned(),
        }
    } else {
        AuthorityKind::Provision {
            law: tape.below(state.laws.len()),
            article: "1".to_owned(),
        }
    };
    let mut authority = authority(place, kind, state.span);
    authority.period = period(tape);
    authority.basis = basis(tape);
    authority.offences = tape.some_of(state.offences.len(), 2);
    for chosen in tape.some_of(subjects.elements.len(), 4) {
        let (element, unit) = &subjects.elements[chosen];
        let effect = match tape.below(6) {
            0..3 => Some(Effect::Establishes),
            3 => Some(Effect::Limits {
                only: "in some cases".to_owned(),
            }),
            4 => Some(Effect::Excludes),
            _ if unit.is_none() => Some(Effect::Excludes),
            _ => None,
        };
        authority
            .effects
            .extend(effect.map(|effect| (*element, effect)));
        if let Some(unit) = unit
            && tape.chance(70)
        {
            let value = Quantity::parse(&quantity(tape, unit)).unwrap();
            authority.values.push((*element, value));
        }
    }
    // Only over what came before: two never prevail over each other.
    if tape.chance(30) {
        authority.prevails_over = tape.some_of(place, 2);
    }
    authority
}

/// One more authority, of any kind.
pub(crate) fn add_authority(tape: &mut Tape<'_>, subjects: &Subjects, state: &mut State) {
    let authority = random_authority(tape, subjects, state);
    state.authorities.push(authority);
}

/// The same law with its rows in another order.
pub(crate) fn shuffled(state: &State, tape: &mut Tape<'_>) -> State {
    let mut shuffled = state.clone();
    let authorities = order(tape, state.authorities.len());
    let offences = order(tape, state.offences.len());
    let silences = order(tape, state.silences.len());
    let laws = order(tape, state.laws.len());
    let moved = |order: &[usize], old: &[usize]| -> Vec<usize> {
        old.iter()
            .map(|place| order.iter().position(|from| from == place).unwrap())
            .collect()
    };
    shuffled.laws = laws.iter().map(|&from| state.laws[from].clone()).collect();
    shuffled.offences = offences
        .iter()
        .map(|&from| state.offences[from].clone())
        .collect();
    shuffled.authorities = authorities
        .iter()
        .map(|&from| {
            let mut authority = state.authorities[from].clone();
            authority.prevails_over = moved(&authorities, &authority.prevails_over);
            authority.offences = moved(&offences, &authority.offences);
            if let AuthorityKind::Provision { law, .. } = &mut authority.kind {
                *law = moved(&laws, &[*law])[0];
            }
            authority
        })
        .collect();
    shuffled.silences = silences
        .iter()
        .map(|&from| {
            let mut silence = state.silences[from].clone();
            silence.offences = moved(&offences, &silence.offences);
            silence
        })
        .collect();
    shuffled
}

/// The numbers below `length`, in some order.
fn order(tape: &mut Tape<'_>, length: usize) -> Vec<usize> {
    let mut left: Vec<usize> = (0..length).collect();
    (0..length)
        .map(|_| left.remove(tape.below(left.len())))
        .collect()
}

/// A state in a few lines, for whoever reads a failure.
pub(crate) fn told(state: &State, rulebook: &RuleBook) -> String {
    let name = |element: &ElementId| rulebook.elements()[element.index()].name.as_str();
    let period = |period: Period| {
        let until = period.until.map_or_else(String::new, |day| day.to_string());
        format!("{}..{until}", period.from)
    };
    let mut lines = vec![format!("{}: federal {}", state.code, state.federal)];
    for offence in &state.offences {
        lines.push(format!("{} {}", offence.id, period(offence.period)));
    }
    for authority in &state.authorities {
        let effects: Vec<String> = authority
            .effects
            .iter()
            .map(|(element, effect)| format!("{effect:?} {}", name(element)))
            .chain(
                authority
                    .values
                    .iter()
                    .map(|(element, value)| format!("{} = {value}", name(element))),
            )
            .collect();
        lines.push(format!(
            "{} ({:?}, {:?}) {} offences {:?} over {:?}: {}",
            authority.id,
            state.rank(authority),
            authority.basis,
            period(authority.period),
            authority.offences,
            authority.prevails_over,
            effects.join(", ")
        ));
    }
    for silence in &state.silences {
        let elements: Vec<&str> = silence.elements.iter().map(name).collect();
        lines.push(format!(
            "silent ({:?}) {} offences {:?}: {}",
            silence.basis,
            period(silence.period),
            silence.offences,
            elements.join(", ")
        ));
    }
    for row in &state.no_offences {
        lines.push(format!(
            "no offence ({:?}) {}",
            row.basis,
            period(row.period)
        ));
    }
    for party in &state.parties {
        let instrument = &rulebook.instruments()[party.instrument.index()].name;
        lines.push(format!(
            "bound by {instrument} {} ({:?})",
            party.bound, party.basis
        ));
    }
    lines.join("\n") + "\n"
}
