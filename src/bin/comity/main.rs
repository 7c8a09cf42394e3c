//! The command `comity`: arguments in, reports out. All that touches files, the clock and the terminal is here.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what the command is for; the library never does"
)]

mod arguments;
mod fmt;
mod output;
mod selection;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use comity::assessment::{Lane, assess};
use comity::collection::{self, Collection};
use comity::corpus::{Basis, State};
use comity::diagnostic::{self, Code, Decor, Diagnostic, Severity};
use comity::graph::{Drawing, draw};
use comity::locale::Locale;
use comity::plan::{self, Plan};
use comity::report::{self, Compared, Detail, Grounds, Receipt, Report, Setting};
use comity::rulebook::Target;
use comity::source::{CORPUS_FILES, RULE_FILES, SourceError, SourceId, Sources};
use comity::syntax::tree::RuleScope;
use comity::{example, explain, route};
use jiff::ZonedDateTime;
use jiff::civil::Date;

use arguments::{
    Arguments, CheckArguments, CheckFormat, Command, ExplainCodeArguments, Files, GraphArguments,
    GraphFormat, LawArguments, ProfileArguments, ReportArguments, RouteArguments, TableArguments,
    TestArguments, WhyArguments,
};
use output::Output;
use selection::{find_rule_or_element, find_state, find_states};

/// Why a command stops, and with which exit code.
enum Stop {
    /// The rules, the corpus or the arguments have errors: 2.
    Refused(String),
    /// A file could not be read or written: 3.
    World(String),
}

impl From<Vec<SourceError>> for Stop {
    fn from(errors: Vec<SourceError>) -> Self {
        Self::World(
            errors
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("\n"),
        )
    }
}

const FAILED: u8 = 1;
const REFUSED: u8 = 2;
const WORLD: u8 = 3;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.files.color {
        clap::ColorChoice::Auto => anstream::ColorChoice::Auto,
        clap::ColorChoice::Always => anstream::ColorChoice::Always,
        clap::ColorChoice::Never => anstream::ColorChoice::Never,
    }
    .write_global();
    match run(arguments) {
        Ok(code) => code,
        Err(Stop::Refused(message)) => {
            anstream::eprintln!("{message}");
            ExitCode::from(REFUSED)
        }
        Err(Stop::World(message)) => {
            anstream::eprintln!("error: {message}");
            ExitCode::from(WORLD)
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode, Stop> {
    let files = &arguments.files;
    match arguments.command {
        Command::Check(check) => run_check(files, &check),
        Command::Route(route) => run_route(files, &route),
        Command::Why(why) => run_why(files, &why),
        Command::Table(table) => run_table(files, &table),
        Command::Profile(profile) => run_profile(files, &profile),
        Command::Graph(graph) => run_graph(files, &graph),
        Command::Test(test) => run_test(files, &test),
        Command::Fmt(fmt) => fmt::run(files, &fmt),
        Command::ExplainCode(code) => run_explain_code(&code),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "comity", &mut script);
            output::print(&String::from_utf8_lossy(&script))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The sources, with the numbers of the rule files and of the corpus files.
struct Read {
    sources: Sources,
    rules: Vec<SourceId>,
    corpus: Vec<SourceId>,
}

fn read(files: &Files) -> Result<Read, Stop> {
    let mut sources = Sources::new();
    let rules = match &files.rules {
        Some(folder) => sources.read_folder(folder, RULE_FILES),
        None => Ok(sources.add_bundled_rules()),
    };
    let corpus = match &files.corpus {
        Some(folder) => sources.read_folder(folder, CORPUS_FILES),
        None => Ok(sources.add_bundled_corpus()),
    };
    match (rules, corpus) {
        (Ok(rules), Ok(corpus)) => Ok(Read {
            sources,
            rules,
            corpus,
        }),
        (Err(mut errors), Err(more)) => {
            errors.extend(more);
            Err(errors.into())
        }
        (Err(errors), Ok(_)) | (Ok(_), Err(errors)) => Err(errors.into()),
    }
}

/// A sound collection; with errors in rules or corpus nothing else is done than to show them.
fn sound(read: &Read) -> Result<Collection, Stop> {
    let reading = collection::read(&read.sources, &read.rules, &read.corpus);
    reading.collection.ok_or_else(|| {
        let errors: Vec<Diagnostic> = reading
            .diagnostics
            .into_iter()
            .filter(Diagnostic::is_error)
            .collect();
        let shown = diagnostic::to_text(&read.sources, &errors, decor());
        let note = if reading.corpus_checked {
            ""
        } else {
            "\nThe corpus was not looked at: mend the rules first."
        };
        Stop::Refused(format!("{shown}{}{note}", diagnostic::summary(&errors)))
    })
}

/// Colour is written always, and taken out where it cannot be shown.
const fn decor() -> Decor {
    Decor::Coloured
}

/// The law that counts: day, basis, plan, receipt.
struct Law {
    on: Date,
    basis: Basis,
    plan: Plan,
    receipt: Receipt,
}

fn law(collection: &Collection, arguments: &LawArguments) -> Result<Law, Stop> {
    let on = arguments.on.unwrap_or_else(|| ZonedDateTime::now().date());
    let basis = arguments.basis.into();
    let (mut readings, mut errors) = (Vec::new(), Vec::new());
    for text in &arguments.readings {
        match plan::reading(&collection.rulebook, text) {
            Ok(reading) => readings.push(reading),
            Err(error) => errors.push(format!("error: {error}")),
        }
    }
    if !errors.is_empty() {
        return Err(Stop::Refused(errors.join("\n")));
    }
    let plan = plan::compile(&collection.rulebook, &collection.graph, &readings);
    let receipt = Receipt::new(
        &collection.rulebook,
        &collection.corpus,
        vec![on],
        basis,
        &readings,
    );
    Ok(Law {
        on,
        basis,
        plan,
        receipt,
    })
}

fn show(report: &Report, arguments: &ReportArguments) -> Result<(), Stop> {
    Output::new(arguments.format).show(report)
}

fn run_check(files: &Files, arguments: &CheckArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let reading = collection::read(&read.sources, &read.rules, &read.corpus);
    let mut diagnostics = reading.diagnostics;
    if !arguments.states.is_empty() {
        let collection = reading.collection.as_ref();
        let wanted =
            selection::files_of_states(&read.sources, &read.corpus, collection, &arguments.states)?;
        diagnostics.retain(|diagnostic| {
            read.rules.contains(&diagnostic.span.source) || wanted.contains(&diagnostic.span.source)
        });
    }
    match arguments.format {
        CheckFormat::Text => {
            let mut text = diagnostic::to_text(&read.sources, &diagnostics, decor());
            text.push_str(&diagnostic::summary(&diagnostics));
            if !reading.corpus_checked {
                text.push_str("\nThe corpus was not looked at: mend the rules first.");
            }
            text.push('\n');
            output::print(&text)?;
        }
        CheckFormat::Json => output::print(&diagnostic::to_json(&read.sources, &diagnostics))?,
        CheckFormat::Sarif => output::print(&diagnostic::to_sarif(&read.sources, &diagnostics))?,
        CheckFormat::Csv | CheckFormat::Markdown => {
            let locale = Locale::new(comity::language::Language::En);
            let setting = Setting {
                rulebook: &comity::rulebook::RuleBook::default(),
                locale: &locale,
            };
            let table = report::problems(setting, &read.sources, &diagnostics);
            let text = if arguments.format == CheckFormat::Csv {
                report::table_to_csv(&table)
            } else {
                let mut document = report::Document::new();
                document.table(table);
                report::to_markdown(&document)
            };
            output::print(&text)?;
        }
    }
    let errors = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity() == Severity::Error);
    Ok(if errors {
        ExitCode::from(REFUSED)
    } else {
        ExitCode::SUCCESS
    })
}

fn run_route(files: &Files, arguments: &RouteArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let collection = sound(&read)?;
    let law = law(&collection, &arguments.report.law)?;
    let states = find_states(&collection.corpus, &arguments.states)?;
    let [origin, transits @ .., destination] = states.as_slice() else {
        return Err(Stop::Refused(
            "error: a route needs a state of origin and one of destination".to_owned(),
        ));
    };
    let lanes = route::lanes(origin, transits, destination, law.on);
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let locale = Locale::new(arguments.report.lang);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale: &locale,
    };
    let compared = if arguments.elements {
        Compared::Elements
    } else {
        Compared::Rules
    };
    show(
        &report::journey(setting, &assessment, compared, &law.receipt),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}

/// How deep an explanation goes where nobody says.
const DEPTH: usize = 64;

fn run_why(files: &Files, arguments: &WhyArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let collection = sound(&read)?;
    let law = law(&collection, &arguments.report.law)?;
    let states = find_states(&collection.corpus, &arguments.states)?;
    let target = find_rule_or_element(&collection.rulebook, &arguments.name)?;
    let depth = arguments.depth.unwrap_or(DEPTH);
    let is_route_rule = |target| match target {
        Target::Rule(id) => collection
            .rulebook
            .rules()
            .get(id.index())
            .is_some_and(|rule| rule.scope() == RuleScope::Route),
        Target::Element(_) => false,
    };
    let lanes = match (states.as_slice(), is_route_rule(target)) {
        ([origin, transits @ .., destination], true) => {
            route::lanes(origin, transits, destination, law.on)
        }
        ([state], false) => vec![Lane::alone(state, law.on)],
        (_, true) => {
            let message = format!(
                "error: {} binds the states of a route together: name them with commas, as in COL,MEX,USA",
                arguments.name
            );
            return Err(Stop::Refused(message));
        }
        (_, false) => {
            return Err(Stop::Refused(format!(
                "error: {} is asked of one state: name one",
                arguments.name
            )));
        }
    };
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let reason = match target {
        Target::Rule(id) if is_route_rule(target) => route::why_route_rule(&assessment, id, depth),
        Target::Rule(_) | Target::Element(_) => explain::why(&assessment, 0, target, depth),
    };
    let locale = Locale::new(arguments.report.lang);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale: &locale,
    };
    let detail = if arguments.depth.is_some() {
        Detail::Every
    } else {
        Detail::Decisive
    };
    show(
        &report::proof(
            setting,
            &assessment,
            (target, &reason),
            detail,
            &law.receipt,
        ),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}

fn run_table(files: &Files, arguments: &TableArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let collection = sound(&read)?;
    let law = law(&collection, &arguments.report.law)?;
    let states: Vec<&State> = if arguments.states.is_empty() {
        collection.corpus.states().iter().collect()
    } else {
        find_states(&collection.corpus, &arguments.states)?
    };
    let lanes: Vec<Lane<'_>> = states
        .into_iter()
        .map(|state| Lane::alone(state, law.on))
        .collect();
    let assessment = assess(&collection.rulebook, &law.plan, &lanes, law.basis);
    let locale = Locale::new(arguments.report.lang);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale: &locale,
    };
    let targets = selection::targets(setting, arguments)?;
    show(
        &report::verdict_table(setting, &assessment, &targets, &law.receipt),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}

fn run_profile(files: &Files, arguments: &ProfileArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let collection = sound(&read)?;
    let law = law(&collection, &arguments.report.law)?;
    let state = find_state(&collection.corpus, &arguments.state)?;
    let assessment = assess(
        &collection.rulebook,
        &law.plan,
        &[Lane::alone(state, law.on)],
        law.basis,
    );
    let locale = Locale::new(arguments.report.lang);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale: &locale,
    };
    show(
        &report::profile(setting, &assessment, &law.receipt),
        &arguments.report,
    )?;
    Ok(ExitCode::SUCCESS)
}

fn run_graph(files: &Files, arguments: &GraphArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let collection = sound(&read)?;
    let (rulebook, graph) = (&collection.rulebook, &collection.graph);
    let node = match &arguments.name {
        Some(name) => Some(selection::find_node(rulebook, graph, name)?),
        None => None,
    };
    let only = node.map(|node| {
        let mut nodes = graph.depends_on(node);
        nodes.extend(graph.affects(node));
        nodes.push(node);
        nodes
    });
    let locale = Locale::new(arguments.lang);
    let report = report::dependencies(
        Setting {
            rulebook,
            locale: &locale,
        },
        &read.sources,
        graph,
        node,
    );
    let drawn = |drawing| draw(rulebook, graph, only.as_deref(), drawing, arguments.lang);
    match arguments.format {
        GraphFormat::Dot => output::print(&drawn(Drawing::Dot))?,
        GraphFormat::Mermaid => output::print(&drawn(Drawing::Mermaid))?,
        GraphFormat::Text => Output::new(arguments::Format::Text).show(&report)?,
        GraphFormat::Json => Output::new(arguments::Format::Json).show(&report)?,
        GraphFormat::Csv => Output::new(arguments::Format::Csv).show(&report)?,
        GraphFormat::Markdown => Output::new(arguments::Format::Markdown).show(&report)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn run_test(files: &Files, arguments: &TestArguments) -> Result<ExitCode, Stop> {
    let read = read(files)?;
    let collection = sound(&read)?;
    let law = law(&collection, &arguments.report.law)?;
    let mut trials = example::run(
        &collection.rulebook,
        &law.plan,
        &collection.corpus,
        law.basis,
    );
    if let Some(words) = &arguments.only {
        trials.retain(|trial| trial.example.name.contains(words.as_str()));
        if trials.is_empty() {
            return Err(Stop::Refused(format!(
                "error: no example has «{words}» in its name"
            )));
        }
    }
    let locale = Locale::new(arguments.report.lang);
    let setting = Setting {
        rulebook: &collection.rulebook,
        locale: &locale,
    };
    let grounds = Grounds {
        sources: &read.sources,
        plan: &law.plan,
        corpus: &collection.corpus,
        basis: law.basis,
    };
    show(
        &report::trials(setting, grounds, &trials, &law.receipt),
        &arguments.report,
    )?;
    let failed = trials.iter().any(|trial| !trial.passed());
    Ok(if failed {
        ExitCode::from(FAILED)
    } else {
        ExitCode::SUCCESS
    })
}

fn run_explain_code(arguments: &ExplainCodeArguments) -> Result<ExitCode, Stop> {
    let Some(name) = &arguments.code else {
        let lines: Vec<String> = Code::ALL
            .iter()
            .map(|code| format!("{:28} {}", code.name(), code.severity().word()))
            .collect();
        output::print(&format!("{}\n", lines.join("\n")))?;
        return Ok(ExitCode::SUCCESS);
    };
    let Some(code) = Code::from_name(name) else {
        let near = diagnostic::nearest(name, Code::ALL.iter().map(|code| code.name()));
        let way_out = near.map_or_else(
            || "`comity explain-code` lists them all".to_owned(),
            |near| format!("did you mean {near}?"),
        );
        return Err(Stop::Refused(format!(
            "error: no diagnostic has the code {name}: {way_out}"
        )));
    };
    output::print(&diagnostic::explain(code))?;
    Ok(ExitCode::SUCCESS)
}
