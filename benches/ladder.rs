//! Growth: rule books of a hundred, a thousand and ten thousand generated rules, and corpora of nine, ninety and nine hundred states.
//!
//! Each figure is also given as a rate (rules or states a second). Where growth is linear the rate stays the same from step to step.

#![allow(
    clippy::expect_used,
    reason = "a bench without sound generated data has nothing to measure"
)]

use std::fmt::Write as _;
use std::hint::black_box;

use comity::assessment::{Lane, assess};
use comity::corpus::{self, Basis, Corpus};
use comity::diagnostic::Diagnostic;
use comity::graph::{self, DependencyGraph};
use comity::plan;
use comity::rulebook::{self, RuleBook};
use comity::source::{SourceId, Sources};
use comity::syntax::{self, Tree};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use jiff::civil::date;

/// How many rules.
const RULES: [usize; 3] = [100, 1_000, 10_000];
/// How many states: the shipped ones in turn, copied under other codes.
const STATES: [usize; 3] = [9, 90, 900];
/// Five rules to an element: what grows here is the rules.
const RULES_TO_AN_ELEMENT: usize = 5;

/// How the generated rules hang together, and what is wrong with them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Book {
    /// Sound; every tenth rule requires the one before it.
    Sound,
    /// Sound; every rule requires the one before it.
    Chained,
    /// Every rule has a field that there is not.
    Ungrammatical,
    /// Every rule names an element that there is not.
    Misspelt,
}

/// The text of a rule book of so many rules.
fn text(rules: usize, book: Book) -> String {
    let mut text = String::from(
        "instrument grown {\n    title { en \"A grown instrument\" }\n    adopted 2000-11-15\n    in force 2003-12-25\n    \
         cite \"1 UNTS 1\"\n    article 1 { en \"What it asks.\" }\n}\n",
    );
    let elements = (rules / RULES_TO_AN_ELEMENT).max(8);
    for number in 0..elements {
        let subject = if number % 4 == 0 {
            "\n    of offence"
        } else {
            ""
        };
        let _ = write!(
            text,
            "\nelement grown.e{number} {{\n    title {{ en \"Ingredient {number}\" es \"Elemento {number}\" }}\n    \
             ask \"Does the law have ingredient {number}?\"{subject}\n}}\n",
        );
    }
    for number in 0..rules {
        let _ = write!(
            text,
            "\nrule grown.r{number} {{\n    title {{ en \"Rule {number}\" es \"Regla {number}\" }}\n    source grown art 1\n    \
             duty shall\n    pillar prosecution\n    {}requires {}\n}}\n",
            if book == Book::Ungrammatical {
                "colour green\n    "
            } else {
                ""
            },
            requirement(number, elements, book),
        );
    }
    text
}

/// What the rule of that number requires: four elements, put together in one of several ways.
fn requirement(number: usize, elements: usize, book: Book) -> String {
    let [a, b, c, d] = [1, 7, 31, 101].map(|step| format!("grown.e{}", number * step % elements));
    match (book, number) {
        (Book::Misspelt, _) => format!("all {{ {a}, {b}, grown.x{number} }}"),
        (Book::Chained, 1..) => format!("all {{ {a}, grown.r{} }}", number - 1),
        (Book::Sound | Book::Ungrammatical, 1..) if number.is_multiple_of(10) => {
            format!("any {{ {a}, {b}, grown.r{} }}", number - 1)
        }
        _ if number.is_multiple_of(3) => format!("cover {{ {a}, {b}, {c}, {d} }}"),
        _ if number % 3 == 1 => format!("all {{ {a}, {b} or {c} }} and not {d}"),
        _ => format!("at least 2 of {{ {a}, {b}, {c}, {d} }}"),
    }
}

fn sources(rules: usize, book: Book) -> (Sources, SourceId) {
    let mut sources = Sources::new();
    let id = sources.add("grown.norm", text(rules, book));
    (sources, id)
}

fn tree(sources: &Sources, id: SourceId) -> Tree {
    let source = sources.get(id).expect("it was just added");
    syntax::parse(id, source).0
}

fn resolved(rules: usize, book: Book) -> RuleBook {
    let (sources, id) = sources(rules, book);
    rulebook::resolve(&[tree(&sources, id)], String::new()).0
}

fn no_error(problems: &[Diagnostic]) {
    let error = problems.iter().find(|problem| problem.is_error());
    assert!(error.is_none(), "{error:?}");
}

fn ordered(rulebook: &RuleBook) -> DependencyGraph {
    graph::dependencies(rulebook).expect("nothing there depends on itself")
}

/// Parsing, resolving, ordering and compiling more and more rules.
fn rules(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("rules");
    group.sample_size(10);
    for count in RULES {
        let (sources, id) = sources(count, Book::Sound);
        let trees = [tree(&sources, id)];
        let (rulebook, problems) = rulebook::resolve(&trees, String::new());
        no_error(&problems);
        let graph = ordered(&rulebook);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::new("parse", count), |bencher| {
            bencher.iter_with_large_drop(|| tree(black_box(&sources), id));
        });
        group.bench_function(BenchmarkId::new("resolve", count), |bencher| {
            bencher.iter_with_large_drop(|| rulebook::resolve(black_box(&trees), String::new()));
        });
        group.bench_function(BenchmarkId::new("graph", count), |bencher| {
            bencher.iter(|| ordered(black_box(&rulebook)));
        });
        group.bench_function(BenchmarkId::new("compile", count), |bencher| {
            bencher.iter(|| plan::compile(black_box(&rulebook), &graph, &[]));
        });
    }
    group.finish();
}

/// What goes wrong must not take longer than in proportion: one mistake in every rule, and rules that hang on one another.
fn worst_cases(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("worst cases");
    group.sample_size(10);
    for count in RULES {
        let (ungrammatical, id) = sources(count, Book::Ungrammatical);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::new("parse, mistakes", count), |bencher| {
            bencher.iter(|| tree(black_box(&ungrammatical), id));
        });
        let (misspelt, id) = sources(count, Book::Misspelt);
        let trees = [tree(&misspelt, id)];
        group.bench_function(
            BenchmarkId::new("resolve, misspelt names", count),
            |bencher| bencher.iter(|| rulebook::resolve(black_box(&trees), String::new())),
        );
        let rulebook = resolved(count, Book::Chained);
        let graph = ordered(&rulebook);
        group.bench_function(
            BenchmarkId::new("unused elements, a chain", count),
            |bencher| bencher.iter(|| graph::unused_elements(black_box(&rulebook), &graph)),
        );
    }
    group.finish();
}

/// The shipped rule book.
fn shipped_rules() -> (RuleBook, DependencyGraph) {
    let mut sources = Sources::new();
    let trees: Vec<Tree> = sources
        .add_bundled_rules()
        .into_iter()
        .map(|id| tree(&sources, id))
        .collect();
    let rulebook = rulebook::resolve(&trees, String::new()).0;
    let graph = ordered(&rulebook);
    (rulebook, graph)
}

/// A code for each copied state: `XAA`, `XAB`, … by the letters A to W, so that none is `XXX`, which is no state's.
fn code(number: usize) -> String {
    const LETTERS: usize = 23;
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % LETTERS).unwrap_or(0));
    let first = if number < LETTERS * LETTERS { 'X' } else { 'Y' };
    [first, letter(number / LETTERS), letter(number)]
        .iter()
        .collect()
}

/// The texts of so many states: the shipped ones in turn, each under a code of its own.
fn states(count: usize) -> (Sources, Vec<SourceId>) {
    let mut shipped = Sources::new();
    shipped.add_bundled_corpus();
    // Files of words belong to a state and have no code of their own.
    let texts = shipped.iter().filter_map(|(_, source)| {
        let text = source.text();
        let own = text.lines().find_map(|line| line.strip_prefix("code = "))?;
        Some((own, text))
    });
    let texts: Vec<(&str, &str)> = texts.collect();
    let mut sources = Sources::new();
    let copies = texts.iter().cycle().take(count).enumerate();
    let ids = copies.map(|(number, (own, text))| {
        let code = code(number);
        sources.add(
            format!("{code}.toml"),
            text.replace(own, &format!("\"{code}\"")),
        )
    });
    let ids = ids.collect();
    (sources, ids)
}

fn loaded(rulebook: &RuleBook, sources: &Sources, ids: &[SourceId]) -> Corpus {
    let (corpus, problems) = corpus::load(sources, ids, rulebook);
    no_error(&problems);
    corpus
}

/// Loading and assessing more and more states by the shipped rules; a lane each.
fn lanes(criterion: &mut Criterion) {
    let (rulebook, graph) = shipped_rules();
    let plan = plan::compile(&rulebook, &graph, &[]);
    let mut group = criterion.benchmark_group("lanes");
    group.sample_size(10);
    for count in STATES {
        let (sources, ids) = states(count);
        let corpus = loaded(&rulebook, &sources, &ids);
        let on = date(2026, 1, 1);
        let lanes: Vec<Lane<'_>> = corpus
            .states()
            .iter()
            .map(|state| Lane::alone(state, on))
            .collect();
        assert_eq!(lanes.len(), count);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::new("load", count), |bencher| {
            bencher.iter_with_large_drop(|| corpus::load(&sources, &ids, black_box(&rulebook)));
        });
        group.bench_function(BenchmarkId::new("assess", count), |bencher| {
            bencher.iter_with_large_drop(|| {
                assess(&rulebook, &plan, black_box(&lanes), Basis::Secondary)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, rules, worst_cases, lanes);
criterion_main!(benches);
