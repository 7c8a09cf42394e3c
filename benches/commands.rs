//! Whole commands, as an analyst runs them: the built binary as a process, on the shipped rules and corpus, its output discarded.
//!
//! `start` is the floor: a process that reads its arguments and ends. What a command takes above it is ours.

#![allow(
    clippy::panic,
    reason = "a bench that cannot run the command has nothing to measure"
)]

use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};

/// A fixed day: the figures must not depend on the day on which they are taken.
const DAY: &str = "2026-01-01";

const COMMANDS: [(&str, &[&str]); 6] = [
    ("start", &["--version"]),
    (
        "route COL MEX USA",
        &["route", "COL", "MEX", "USA", "--on", DAY],
    ),
    ("table", &["table", "--on", DAY]),
    (
        "why ARG palermo.3.a.means",
        &["why", "ARG", "palermo.3.a.means", "--on", DAY],
    ),
    ("check", &["check"]),
    ("profile ARG", &["profile", "ARG", "--on", DAY]),
];

fn run(arguments: &[&str]) {
    let status = Command::new(env!("CARGO_BIN_EXE_comity"))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(
        status.as_ref().is_ok_and(std::process::ExitStatus::success),
        "comity {}: {status:?}",
        arguments.join(" ")
    );
}

fn commands(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("commands");
    group.sample_size(30);
    for (name, arguments) in COMMANDS {
        group.bench_function(name, |bencher| bencher.iter(|| run(arguments)));
    }
    group.finish();
}

criterion_group!(benches, commands);
criterion_main!(benches);
