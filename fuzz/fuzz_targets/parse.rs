//! Any text parses to its end, as a rule file and as a literate one, and every problem points into the text.
#![no_main]

use arbitrary::Arbitrary;
use comity::source::Sources;
use comity::syntax::parse;
use libfuzzer_sys::fuzz_target;

/// A whole file: as its last field takes all that is left of the input, the seeds are rule files as they are.
#[derive(Debug, Arbitrary)]
struct File<'a> {
    text: &'a str,
}

fuzz_target!(|file: File| {
    for name in ["fuzz.norm", "fuzz.norm.md"] {
        let mut sources = Sources::new();
        let id = sources.add(name, file.text);
        let source = sources.get(id).expect("it was just added");
        let (_, problems) = parse(id, source);
        for problem in problems {
            assert!(file.text.get(problem.span.range()).is_some(), "{problem:?}");
        }
    }
});
