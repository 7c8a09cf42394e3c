//! From what an analyst types to what is meant: states, rules, elements.

use std::collections::BTreeSet;

use comity::collection::Collection;
use comity::corpus::{Corpus, State};
use comity::diagnostic::nearest;
use comity::graph::{DependencyGraph, Node};
use comity::language::Language;
use comity::locale::Locale;
use comity::report::Setting;
use comity::rulebook::{InstrumentId, RuleBook, Target};
use comity::source::{Source, SourceId, Sources};

use crate::Stop;
use crate::arguments::TableArguments;
use crate::speech::{refuse, refuse_near};

/// The state of that code or name, in any of the four languages.
pub(crate) fn find_state<'c>(
    corpus: &'c Corpus,
    locale: &Locale,
    text: &str,
) -> Result<&'c State, Stop> {
    let wanted = text.trim().to_lowercase();
    let names = |state: &State| -> Vec<String> {
        let names = Language::ALL.into_iter();
        let names = names.filter_map(|language| state.name.exact(language));
        let code = state.code.to_string();
        [code].into_iter().chain(names.map(str::to_owned)).collect()
    };
    let is_wanted = |name: &String| name.to_lowercase() == wanted;
    let found = corpus
        .states()
        .iter()
        .find(|state| names(state).iter().any(is_wanted));
    found.ok_or_else(|| {
        // As it is written, found however it is written.
        let all: Vec<(String, String)> = corpus
            .states()
            .iter()
            .flat_map(names)
            .map(|name| (name.to_lowercase(), name))
            .collect();
        let codes: Vec<&str> = corpus
            .states()
            .iter()
            .map(|state| state.code.as_str())
            .collect();
        let near = nearest(&wanted, all.iter().map(|(lower, _)| lower.as_str()));
        let near = all.iter().find(|(lower, _)| Some(lower.as_str()) == near);
        let near = near.map(|(_, name)| name.as_str());
        let blanks = [("text", text), ("codes", &*codes.join(", "))];
        refuse_near(locale, "refused-state", &blanks, near)
    })
}

/// The states of those codes or names, in order; all that are not there are told at once.
pub(crate) fn find_states<'c>(
    corpus: &'c Corpus,
    locale: &Locale,
    texts: &[String],
) -> Result<Vec<&'c State>, Stop> {
    let (mut states, mut errors) = (Vec::new(), Vec::new());
    for text in texts {
        match find_state(corpus, locale, text) {
            Ok(state) => states.push(state),
            Err(refused) => errors.push(refused),
        }
    }
    all_told(states, errors)
}

/// What was found, unless something was not: then every refusal, one a line.
fn all_told<T>(found: Vec<T>, refusals: Vec<Stop>) -> Result<Vec<T>, Stop> {
    refusals
        .into_iter()
        .reduce(Stop::and)
        .map_or(Ok(found), Err)
}

/// The states of those codes or names, each once; every state of the corpus where none is named.
pub(crate) fn states_or_all<'c>(
    corpus: &'c Corpus,
    locale: &Locale,
    texts: &[String],
) -> Result<Vec<&'c State>, Stop> {
    if texts.is_empty() {
        Ok(corpus.states().iter().collect())
    } else {
        let mut named = BTreeSet::new();
        let mut states = find_states(corpus, locale, texts)?;
        states.retain(|state| named.insert(state.code));
        Ok(states)
    }
}

/// The instruments of those names, in order; all that are not there are told at once.
pub(crate) fn find_instruments(
    rulebook: &RuleBook,
    locale: &Locale,
    names: &[String],
) -> Result<Vec<InstrumentId>, Stop> {
    let (mut instruments, mut errors) = (Vec::new(), Vec::new());
    for name in names {
        if let Some(id) = rulebook.find_instrument(name) {
            instruments.push(id);
        } else {
            let known: Vec<&str> = rulebook
                .instruments()
                .iter()
                .map(|instrument| instrument.name.as_str())
                .collect();
            let blanks = [("name", name.as_str()), ("names", &*known.join(", "))];
            errors.push(refuse(locale, "refused-instrument", &blanks));
        }
    }
    all_told(instruments, errors)
}

/// The rule or element of that exact name.
pub(crate) fn find_rule_or_element(
    rulebook: &RuleBook,
    locale: &Locale,
    name: &str,
) -> Result<Target, Stop> {
    let rule = rulebook.find_rule(name).map(Target::Rule);
    rule.or_else(|| rulebook.find_element(name).map(Target::Element))
        .ok_or_else(|| unknown(rulebook, locale, name, "refused-name"))
}

/// The node of that exact name.
pub(crate) fn find_node(
    rulebook: &RuleBook,
    graph: &DependencyGraph,
    locale: &Locale,
    name: &str,
) -> Result<Node, Stop> {
    let mut nodes = graph.order().iter().copied();
    nodes
        .find(|node| node.name(rulebook) == name)
        .ok_or_else(|| unknown(rulebook, locale, name, "refused-node"))
}

fn unknown(rulebook: &RuleBook, locale: &Locale, name: &str, key: &str) -> Stop {
    let rules = rulebook.rules().iter().map(|rule| rule.name.as_str());
    let names = rules.chain(
        rulebook
            .elements()
            .iter()
            .map(|element| element.name.as_str()),
    );
    refuse_near(locale, key, &[("name", name)], nearest(name, names))
}

/// The rules or elements that a table shows.
pub(crate) fn targets(
    setting: Setting<'_>,
    arguments: &TableArguments,
) -> Result<Vec<Target>, Stop> {
    let rulebook = setting.rulebook;
    if arguments.elements {
        let elements = rulebook.elements_by_group().into_iter();
        return Ok(elements.map(|(id, _)| Target::Element(id)).collect());
    }
    let instruments = find_instruments(rulebook, setting.locale, &arguments.instruments.names)?;
    let rules = setting.state_rules().into_iter().filter(|(_, rule)| {
        (instruments.is_empty()
            || rule
                .instrument()
                .is_some_and(|id| instruments.contains(&id)))
            && (arguments.pillars.is_empty() || arguments.pillars.contains(&rule.pillar))
            && (arguments.duties.is_empty() || arguments.duties.contains(&rule.duty))
    });
    let targets: Vec<Target> = rules.map(|(id, _)| Target::Rule(id)).collect();
    if targets.is_empty() {
        return Err(refuse(setting.locale, "refused-filters", &[]));
    }
    Ok(targets)
}

/// The corpus files of those states, and their words: by the corpus or, where it could not be read, by the code in the file.
pub(crate) fn files_of_states(
    sources: &Sources,
    corpus: &[SourceId],
    collection: Option<&Collection>,
    locale: &Locale,
    texts: &[String],
) -> Result<Vec<SourceId>, Stop> {
    if let Some(collection) = collection {
        let states = find_states(&collection.corpus, locale, texts)?;
        let is_of = |id: SourceId, state: &State| {
            let source = sources.get(id);
            state.span.source == id
                || source.is_some_and(|source| gives(source, state.code.as_str()))
        };
        let files = corpus.iter().copied();
        return Ok(files
            .filter(|&id| states.iter().any(|state| is_of(id, state)))
            .collect());
    }
    let speaks_of = |id: &SourceId, text: &String| {
        let wanted = text.trim().to_lowercase();
        sources.get(*id).is_some_and(|source| {
            let name = source.name().to_lowercase();
            gives(source, &wanted.to_uppercase()) || name.contains(&wanted.replace(' ', "_"))
        })
    };
    Ok(corpus
        .iter()
        .copied()
        .filter(|id| texts.iter().any(|text| speaks_of(id, text)))
        .collect())
}

/// Whether a file has that code for its own: a state's as `code`, its words' as `state`. Read by line, for files that may not be sound.
fn gives(source: &Source, code: &str) -> bool {
    source.text().lines().any(|line| {
        let (key, value) = line.split_once('=').unwrap_or_default();
        matches!(key.trim(), "code" | "state") && value.trim().starts_with(&format!("\"{code}\""))
    })
}
