//! The laws of the formatter: the same tree, and nothing left to change the second time.
#![no_main]

use arbitrary::Arbitrary;
use comity::source::Sources;
use comity::syntax::{format, parse};
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
        let Ok(formatted) = format(id, source) else {
            continue;
        };
        let (tree, _) = parse(id, source);

        let again = sources.add(name, formatted.as_str());
        let source = sources.get(again).expect("it was just added");
        assert_eq!(parse(again, source).0, tree);
        assert_eq!(format(again, source), Ok(formatted));
    }
});
