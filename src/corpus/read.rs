//! From the rows of a state file to a [`State`].
//!
//! In: texts, and the rule book that declares the elements. Out: a [`Corpus`] and every problem of every file. A row with a problem is
//! left out of the corpus and read to its end all the same, so that one run lists everything; a file with any error gives a corpus that
//! is fit for nothing but further checks, and the next stage must not run on it. What holds between rows is checked in `check`.

use std::collections::{BTreeMap, BTreeSet};

use super::check::{self, Entries, Entry};
use super::declared::{Declared, Named};
use super::file::{self, Report};
use super::format;
use super::row::Row;
use super::vocabulary::Vocabulary;
use super::{Corpus, State, StateCode, authority, law, profile, silence, translations};
use crate::diagnostic::{self, Code, Diagnostic, message};
use crate::rulebook::RuleBook;
use crate::source::{self, SourceId, Sources};

/// Reads the state files and checks them against the rule book.
///
/// Gives the states by code, and the diagnostics in the order of the files and of the places in them. The corpus may be used where none
/// of them is an error. The format of the files is in `corpus/README.md`.
///
/// ```
/// use comity::{corpus, rulebook::RuleBook, source::Sources};
///
/// let mut sources = Sources::new();
/// let file = sources.add("uruguay.toml", "[state]\ncode = \"URU\"\nfederal = \"no\"\n");
/// let (_, diagnostics) = corpus::load(&sources, &[file], &RuleBook::default());
/// // No name, `federal` in quotes, no roles, no source of these, and no law yet.
/// assert_eq!(diagnostics.len(), 5);
/// ```
#[must_use]
pub fn load(sources: &Sources, ids: &[SourceId], rulebook: &RuleBook) -> (Corpus, Vec<Diagnostic>) {
    let vocabulary = Vocabulary::of(rulebook);
    let mut diagnostics = Vec::new();
    let mut states: BTreeMap<StateCode, State> = BTreeMap::new();
    let (mut faulty, mut all_read) = (BTreeSet::new(), true);
    let (words, files): (Vec<SourceId>, Vec<SourceId>) = ids.iter().partition(|&&id| {
        sources
            .get(id)
            .is_some_and(|source| source.name().ends_with(translations::ENDING))
    });
    for id in files {
        let Some(source) = sources.get(id) else {
            continue;
        };
        let mut report = Report::new(id, source.text());
        let state = read_file(source.text(), &vocabulary, &mut report);
        let found = report.into_found();
        let is_faulty = found.iter().any(Diagnostic::is_error);
        diagnostics.extend(found);
        let Some(state) = state else {
            all_read = false;
            continue;
        };
        if is_faulty {
            faulty.insert(state.code);
        }
        if let Some(first) = states.get(&state.code) {
            let message = message!("a file of {} is there already", state.code.as_str());
            diagnostics.push(
                Diagnostic::new(Code::DuplicateId, state.span, message)
                    .related(first.span, message!("the first"))
                    .help(message!("put all of a state's law into one file")),
            );
            continue;
        }
        states.insert(state.code, state);
    }
    if !words.is_empty() {
        diagnostics.extend(read_words(sources, &words, &mut states, &faulty, all_read));
    }
    diagnostic::sort(&mut diagnostics);
    let corpus = Corpus {
        states: states.into_values().collect(),
        digest: source::digest(sources, ids),
    };
    (corpus, diagnostics)
}

/// Reads the files of words, and says which states lack them: a corpus without any such file is in one language by choice.
fn read_words(
    sources: &Sources,
    ids: &[SourceId],
    states: &mut BTreeMap<StateCode, State>,
    faulty: &BTreeSet<StateCode>,
    all_read: bool,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for &id in ids {
        let Some(source) = sources.get(id) else {
            continue;
        };
        let mut report = Report::new(id, source.text());
        let own = |code| {
            let state: Option<&State> = states.get(&code);
            let state = state.filter(|state| !faulty.contains(&state.code));
            state.map(|state| state.language)
        };
        let words = translations::read(source.text(), own, &mut report);
        diagnostics.extend(report.into_found());
        let Some(words) = words else { continue };
        match states.get_mut(&words.state.value) {
            Some(state) => {
                let lints = translations::attach(state, words);
                // A row with a mistake is left out, and its texts with it: that they are repeated is no mistake.
                if !faulty.contains(&state.code) {
                    diagnostics.extend(lints);
                }
            }
            // The file that could not be read may be the one that is meant.
            None if !all_read => {}
            None => diagnostics.push(
                Diagnostic::new(
                    Code::InvalidValue,
                    words.state.span,
                    message!("there is no file of {}", words.state.value.as_str()),
                )
                .help(message!(
                    "words stand beside a state's file: write that first, or correct the code"
                )),
            ),
        }
    }
    let sound = states
        .values()
        .filter(|state| !faulty.contains(&state.code));
    diagnostics.extend(sound.flat_map(translations::missing));
    diagnostics
}

/// The rows of a file that can be referred to, in its order.
struct Rows<'a> {
    laws: Vec<Row<'a>>,
    authorities: Vec<Row<'a>>,
    offences: Vec<Row<'a>>,
    /// Of what some rows are there and cannot be read.
    hidden: Vec<Named>,
}

impl<'a> Rows<'a> {
    fn of(file: Row<'a>, report: &mut Report<'_>) -> Self {
        let mut authorities = file.rows("provision", &format::PROVISION, report);
        authorities.extend(file.rows("measure", &format::MEASURE, report));
        authorities.sort_by_key(|row| row.span);
        let rows = [
            ("law", Named::Law),
            ("provision", Named::Authority),
            ("measure", Named::Authority),
            ("offence", Named::Offence),
        ];
        let hidden = rows.into_iter().filter(|(key, _)| file.hides_rows(key));
        let hidden = hidden.map(|(_, named)| named).collect();
        Self {
            laws: file.rows("law", &format::LAW, report),
            authorities,
            offences: file.rows("offence", &format::OFFENCE, report),
            hidden,
        }
    }

    fn declare(&self, report: &mut Report<'_>) -> Declared<'a> {
        let laws = self.laws.iter().map(|&row| (Named::Law, row));
        let authorities = self.authorities.iter().map(|&row| (Named::Authority, row));
        let offences = self.offences.iter().map(|&row| (Named::Offence, row));
        let rows: Vec<_> = laws.chain(authorities).chain(offences).collect();
        Declared::of(&rows, self.hidden.clone(), report)
    }
}

fn read_file(text: &str, vocabulary: &Vocabulary<'_>, report: &mut Report<'_>) -> Option<State> {
    let table = file::parse(text, report)?;
    let start = report.span(0..0);
    let file = Row::new(&table, start, &format::FILE, report);
    if !file.has("state") {
        file.missing("state", Code::MissingKey, report);
    }
    let state = file
        .group("state", &format::STATE, report)
        .and_then(|row| profile::state(row, report));
    let parties = profile::parties(file, vocabulary, report);
    let routes = profile::routes(file, state.as_ref().map(|state| state.code), report);
    let rows = Rows::of(file, report);
    let mut declared = rows.declare(report);
    let entries = read_entries(&rows, &mut declared, vocabulary, report);
    let referred = silence::Referred {
        laws: &entries.laws,
        declared: &declared,
        vocabulary,
    };
    let silences = silence::silences(file, referred, report);
    let no_offences = silence::no_offences(file, referred, report);
    check::entries(&entries, vocabulary, report);
    if file.has("state") {
        not_empty(file, report);
    }
    Some(State {
        parties,
        laws: items(entries.laws),
        authorities: items(entries.authorities),
        offences: items(entries.offences),
        silences,
        no_offences,
        routes,
        ..state?
    })
}

/// Reports a file that says nothing of the state's law: a new one, to be filled in.
fn not_empty(file: Row<'_>, report: &mut Report<'_>) {
    let telling = ["law", "provision", "measure", "silent", "no_offence"];
    let says = |key: &&str| file.has(key) || file.hides_rows(key);
    if telling.iter().any(says) {
        return;
    }
    let message = message!("the file has no law yet, and no row that says what one provides");
    report.add(
        Diagnostic::new(Code::EmptyState, file.place("state"), message)
            .note(message!("all elements of the state are unknown"))
            .help(message!("add `[[law]]` and `[[provision]]` rows; `comity corpus --template DMA` shows every kind of row, `comity import` begins them from a law in XML")),
    );
}

fn items<T>(entries: Vec<Entry<'_, T>>) -> Vec<T> {
    entries.into_iter().map(|entry| entry.item).collect()
}

/// Laws first, since provisions name them; then provisions and measures, which offences name; then what these say of each other.
fn read_entries<'a>(
    rows: &Rows<'a>,
    declared: &mut Declared<'a>,
    vocabulary: &Vocabulary<'_>,
    report: &mut Report<'_>,
) -> Entries<'a> {
    let mut entries = Entries::default();
    for &row in &rows.laws {
        if let Some((id, item)) = law::law(row, report) {
            declared.place(id, entries.laws.len());
            entries.laws.push(Entry { item, row });
        }
    }
    for &row in &rows.authorities {
        if let Some((id, item)) = authority::read(row, declared, vocabulary, report) {
            declared.place(id, entries.authorities.len());
            entries.authorities.push(Entry { item, row });
        }
    }
    for &row in &rows.authorities {
        let over = row.distinct("prevails_over", report);
        let over = declared.find_all(Named::Authority, &over, report);
        let place = row.id().and_then(|id| declared.placed(id));
        if let Some(entry) = place.and_then(|place| entries.authorities.get_mut(place)) {
            entry.item.prevails_over = over;
        }
    }
    for &row in &rows.offences {
        let place = entries.offences.len();
        let members = law::members(row, declared, report);
        let Some((id, item)) = law::offence(row, report) else {
            continue;
        };
        for member in members {
            if let Some(entry) = entries.authorities.get_mut(member) {
                entry.item.offences.push(place);
            }
        }
        declared.place(id, place);
        entries.offences.push(Entry { item, row });
    }
    entries
}
