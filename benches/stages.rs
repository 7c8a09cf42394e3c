//! Each stage of the main job by itself, on the shipped rules and corpus: what a whole command spends its time on.

#![allow(
    clippy::expect_used,
    reason = "a bench without sound shipped data has nothing to measure"
)]

use std::cell::LazyCell;
use std::hint::black_box;

use comity::assessment::{Assessment, Lane, assess};
use comity::collection::{self, Collection};
use comity::corpus::{Basis, State, StateCode};
use comity::language::Language;
use comity::locale::Locale;
use comity::plan::{self, Plan};
use comity::report::{self, Compared, Palette, Receipt, Setting};
use comity::rulebook::{RuleId, Target};
use comity::source::{self, SourceId, Sources};
use comity::syntax::{self, Tree};
use comity::{corpus, evidence, explain, graph, lint, route, rulebook};
use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};

/// The day assessed where there is one.
const DAY: Date = date(2026, 1, 1);
/// The evidence that counts, as where nobody says.
const BASIS: Basis = Basis::Secondary;
/// The columns of the text.
const WIDTH: usize = 110;

/// The shipped texts.
struct Shipped {
    sources: Sources,
    rules: Vec<SourceId>,
    corpus: Vec<SourceId>,
}

impl Shipped {
    fn new() -> Self {
        let mut sources = Sources::new();
        let rules = sources.add_bundled_rules();
        let corpus = sources.add_bundled_corpus();
        Self {
            sources,
            rules,
            corpus,
        }
    }

    fn trees(&self) -> Vec<Tree> {
        let rules = self.rules.iter();
        rules
            .filter_map(|&id| Some(syntax::parse(id, self.sources.get(id)?).0))
            .collect()
    }

    fn collection(&self) -> Collection {
        collection::read(&self.sources, &self.rules, &self.corpus)
            .collection
            .expect("the shipped rules and corpus are sound")
    }
}

fn plan_of(collection: &Collection) -> Plan {
    plan::compile(&collection.rulebook, &collection.graph, &[])
}

fn state<'c>(collection: &'c Collection, code: &str) -> &'c State {
    StateCode::parse(code)
        .and_then(|code| collection.corpus.find(code))
        .expect("the state is in the shipped corpus")
}

/// The shipped rules of a state, in the order of the rule book.
fn rules(collection: &Collection) -> Vec<RuleId> {
    let rules = collection.rulebook.rules().iter();
    rules
        .filter_map(|rule| collection.rulebook.find_rule(&rule.name))
        .collect()
}

/// The lanes of the main job: Colombia, Mexico, the United States.
fn route_lanes(collection: &Collection) -> Vec<Lane<'_>> {
    let [origin, transit, destination] = ["COL", "MEX", "USA"].map(|code| state(collection, code));
    route::lanes(origin, &[transit], destination, DAY)
}

/// Every shipped state on each of the days.
fn lanes<'c>(collection: &'c Collection, days: &[Date]) -> Vec<Lane<'c>> {
    let states = collection.corpus.states();
    days.iter()
        .flat_map(|&on| states.iter().map(move |state| Lane::alone(state, on)))
        .collect()
}

/// Sixty days: the first of each quarter from 2011 to 2025.
fn sixty_days() -> Vec<Date> {
    let quarters = (2011..=2025).flat_map(|year| [1, 4, 7, 10].map(|month| date(year, month, 1)));
    quarters.collect()
}

/// From text to a rule book and a corpus.
fn reading(criterion: &mut Criterion) {
    let shipped = Shipped::new();
    let (sources, rules) = (&shipped.sources, &shipped.rules);
    let trees = shipped.trees();
    let collection = shipped.collection();
    let (rulebook, graph) = (&collection.rulebook, &collection.graph);
    let mut group = criterion.benchmark_group("reading");
    group.bench_function("sources", |bencher| bencher.iter(Shipped::new));
    group.bench_function("parse", |bencher| bencher.iter(|| shipped.trees()));
    group.bench_function("resolve", |bencher| {
        bencher.iter(|| rulebook::resolve(black_box(&trees), String::new()));
    });
    group.bench_function("graph", |bencher| {
        bencher.iter(|| graph::dependencies(black_box(rulebook)).is_ok());
    });
    group.bench_function("unused elements", |bencher| {
        bencher.iter(|| graph::unused_elements(black_box(rulebook), graph));
    });
    group.bench_function("lints", |bencher| {
        bencher.iter(|| lint::lints(black_box(rulebook), graph));
    });
    group.bench_function("digests", |bencher| {
        bencher.iter(|| [rules, &shipped.corpus].map(|ids| source::digest(sources, ids)));
    });
    group.bench_function("corpus with its digest", |bencher| {
        bencher.iter(|| corpus::load(sources, &shipped.corpus, black_box(rulebook)));
    });
    group.bench_function("all of reading", |bencher| {
        bencher.iter(|| collection::read(sources, rules, &shipped.corpus));
    });
    group.finish();
}

/// From a rule book and a corpus to verdicts.
fn assessing(criterion: &mut Criterion) {
    let collection = Shipped::new().collection();
    let rulebook = &collection.rulebook;
    let plan = plan_of(&collection);
    let argentina = state(&collection, "ARG");
    let mut group = criterion.benchmark_group("assessing");
    group.bench_function("compile", |bencher| bencher.iter(|| plan_of(&collection)));
    group.bench_function("evidence of one state", |bencher| {
        bencher.iter(|| evidence::gather(rulebook, black_box(argentina), DAY, BASIS));
    });
    for (name, days) in [
        ("every state", vec![DAY]),
        ("every state on 60 days", sixty_days()),
    ] {
        let lanes = lanes(&collection, &days);
        group.bench_function(name, |bencher| {
            bencher.iter(|| assess(rulebook, &plan, black_box(&lanes), BASIS));
        });
    }
    group.finish();
}

/// From verdicts to reasons and divergences.
fn explaining(criterion: &mut Criterion) {
    let collection = Shipped::new().collection();
    let rulebook = &collection.rulebook;
    let plan = plan_of(&collection);
    let along = assess(rulebook, &plan, &route_lanes(&collection), BASIS);
    let all = assess(rulebook, &plan, &lanes(&collection, &[DAY]), BASIS);
    let rules = rules(&collection);
    let cell = rulebook
        .find_rule("palermo.3.a.means")
        .expect("the rule is in the shipped book");
    let why = |assessment: &Assessment<'_>, lane, rule| {
        explain::why(assessment, lane, Target::Rule(rule), usize::MAX)
    };
    let mut group = criterion.benchmark_group("explaining");
    group.bench_function("one cell", |bencher| {
        bencher.iter(|| why(&all, 0, black_box(cell)));
    });
    group.bench_function("every cell of a table", |bencher| {
        bencher.iter(|| {
            for lane in 0..all.lanes().len() {
                for &rule in &rules {
                    black_box(why(&all, lane, rule));
                }
            }
        });
    });
    group.bench_function("compare a route", |bencher| {
        bencher.iter(|| route::compare_rules(black_box(&along)));
    });
    group.bench_function("every route rule", |bencher| {
        bencher.iter(|| {
            for &rule in &rules {
                black_box(route::why_route_rule(&along, rule, usize::MAX));
            }
        });
    });
    group.finish();
}

/// From reasons to a page.
fn reporting(criterion: &mut Criterion) {
    let collection = Shipped::new().collection();
    let rulebook = &collection.rulebook;
    let plan = plan_of(&collection);
    let along = assess(rulebook, &plan, &route_lanes(&collection), BASIS);
    let all = assess(rulebook, &plan, &lanes(&collection, &[DAY]), BASIS);
    let receipt = Receipt::new(rulebook, &collection.corpus, vec![DAY], BASIS, &[]);
    let locale = Locale::new(Language::En);
    let setting = Setting {
        rulebook,
        locale: &locale,
    };
    let journey = || report::journey(setting, &along, Compared::Rules, &receipt);
    let targets: Vec<Target> = rules(&collection).into_iter().map(Target::Rule).collect();
    let table = || report::verdict_table(setting, &all, &targets, &receipt);
    let mut group = criterion.benchmark_group("reporting");
    group.bench_function("messages of one language", |bencher| {
        bencher.iter(|| Locale::new(black_box(Language::En)));
    });
    group.bench_function("document of a route", |bencher| {
        bencher.iter(|| LazyCell::force(&journey().document).blocks.len());
    });
    group.bench_function("values of a route", |bencher| {
        bencher.iter(|| LazyCell::force(&journey().json).is_null());
    });
    group.bench_function("document of a table", |bencher| {
        bencher.iter(|| LazyCell::force(&table().document).blocks.len());
    });
    group.bench_function("values of a table", |bencher| {
        bencher.iter(|| LazyCell::force(&table().json).is_null());
    });
    for (name, report) in [("text of a route", journey()), ("text of a table", table())] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| report::to_text(black_box(&report.document), WIDTH, Palette::Colour));
        });
    }
    group.finish();
}

criterion_group!(benches, reading, assessing, explaining, reporting);
criterion_main!(benches);
