//! What no lawyer would type, at each boundary: rule files, corpus files, arguments. The answer is the right result or a clear error; never a panic,
//! never an exit code that the help does not name.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const RULES: &str = "tests/cases/small/rules";
const CORPUS: &str = "tests/cases/small/corpus";
const ANDORRA: &str = include_str!("cases/small/corpus/andorra.toml");
/// What stands before the expression that a case attacks with.
const BEFORE: &str = r#"element a.c { title { en "A" es "A" pt "A" fr "A" } ask { en "A" es "A" pt "A" fr "A" } of offence }
element a.b { title { en "A" es "A" pt "A" fr "A" } ask { en "A" es "A" pt "A" fr "A" } of offence is "#;

/// The exit code and everything printed. Fails where the command panicked or ended in a way that is not documented.
#[track_caller]
fn comity<S: AsRef<OsStr>>(arguments: &[S]) -> (i32, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new(env!("CARGO_BIN_EXE_comity"))
        .args(arguments)
        .output()
        .unwrap();
    let mut printed = String::from_utf8(stdout).unwrap();
    printed.push_str(&String::from_utf8_lossy(&stderr));
    let code = status.code().unwrap_or(-1);
    assert!(
        (0..=3).contains(&code),
        "ended with {status}: {}",
        start(&printed)
    );
    assert!(!printed.contains("panicked"), "{}", start(&printed));
    (code, printed)
}

fn start(text: &str) -> String {
    text.chars().take(2000).collect()
}

/// A new folder with these files.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("hostile")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).unwrap();
    }
    folder
}

/// Checks a book of one file; the code, and what is printed.
#[track_caller]
fn check_rules(name: &str, text: &[u8]) -> (i32, String) {
    let rules = folder(name, &[("book.norm", text)]);
    // The formatter reads the same file, and must stand it too.
    comity(&[OsStr::new("fmt"), OsStr::new("--check"), rules.as_os_str()]);
    comity(&[
        OsStr::new("check"),
        OsStr::new("--rules"),
        rules.as_os_str(),
        OsStr::new("--corpus"),
        OsStr::new(CORPUS),
    ])
}

#[track_caller]
fn check_corpus(name: &str, text: &str) -> (i32, String) {
    let corpus = folder(name, &[("and.toml", text.as_bytes())]);
    on_corpus(&["check"], &corpus)
}

/// A command on the small world's rules and a corpus.
#[track_caller]
fn on_corpus(command: &[&str], corpus: &Path) -> (i32, String) {
    let mut arguments: Vec<OsString> = command.iter().map(OsString::from).collect();
    arguments.extend(["--rules", RULES, "--corpus"].map(OsString::from));
    arguments.push(corpus.into());
    comity(&arguments)
}

/// A command on the small world.
#[track_caller]
fn on_small<S: AsRef<OsStr>>(command: &[S]) -> (i32, String) {
    let mut arguments: Vec<OsString> = command.iter().map(|word| word.as_ref().into()).collect();
    arguments.extend(["--rules", RULES, "--corpus", CORPUS].map(OsString::from));
    comity(&arguments)
}

/// Asserts the exit code and words that are printed.
#[track_caller]
fn tells((code, printed): (i32, String), wanted: i32, words: &str) {
    assert!(
        code == wanted && printed.contains(words),
        "{code}, wanted {wanted} and «{words}»: {}",
        start(&printed)
    );
}

// ---- rule files

#[test]
fn conditions_nested_a_hundred_thousand_deep() {
    let depths = [
        ("parentheses", "(", "a.c", ")"),
        ("not", "not ", "a.c", ""),
        ("all", "all { ", "a.c ", "} "),
        ("offence", "some offence: ", "a.c", ""),
    ];
    for (name, open, inside, close) in depths {
        let times = 100_000;
        let text = format!(
            "{BEFORE}{}{inside}{} }}\n",
            open.repeat(times),
            close.repeat(times)
        );
        tells(
            check_rules(name, text.as_bytes()),
            2,
            "error[nesting-too-deep]",
        );
    }
    let open = format!("{BEFORE}{}", "(".repeat(100_000));
    tells(
        check_rules("open", open.as_bytes()),
        2,
        "error[unclosed-delimiter]",
    );
}

#[test]
fn a_line_of_a_mebibyte() {
    let mebi = 1 << 20;
    // As a comment it is none of the checker's business; what is missing is the element that the corpus names.
    let comment = format!("// {}", "x".repeat(mebi));
    tells(
        check_rules("comment", comment.as_bytes()),
        2,
        "error[unknown-element]",
    );
    let title = format!("element a.b {{ title {{ en \"{}\" }} }}", "x".repeat(mebi));
    let (code, printed) = check_rules("title", title.as_bytes());
    assert_eq!(code, 2);
    assert!(
        printed.len() < 10_000,
        "{} bytes are printed",
        printed.len()
    );
    let signs = "«".repeat(mebi / 2);
    let (code, printed) = check_rules("signs", signs.as_bytes());
    assert!(code == 2 && printed.len() < 10_000);
    let terms = format!("{BEFORE}{} }}", vec!["a.c"; mebi / 8].join(" and "));
    tells(
        check_rules("terms", terms.as_bytes()),
        2,
        "error[nesting-too-deep]",
    );
}

#[test]
#[ignore = "each problem is drawn from the start of its line: two thousand on one line take seconds, a mebibyte of them minutes"]
fn ten_thousand_problems_on_one_line() {
    let before = BEFORE.replace("a.c", "a.d");
    let text = format!("{before}{} }}", vec!["a.c"; 10_000].join(" and "));
    let begun = std::time::Instant::now();
    tells(
        check_rules("problems", text.as_bytes()),
        2,
        "unknown element a.c",
    );
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
}

#[test]
fn bytes_that_are_no_text() {
    tells(
        check_rules("nul", b"\0\0\0"),
        2,
        "error[unexpected-character]",
    );
    tells(
        check_rules("latin-1", b"element \xe9l\xe9ment { }"),
        3,
        "is not UTF-8 text",
    );
    tells(
        check_rules("large", &vec![b' '; 5 << 20]),
        3,
        "at most 4194304 are read",
    );
    // What a terminal would obey is not printed.
    let (code, printed) = check_rules("escape", b"element \x1b[31mred { }");
    assert!(code == 2 && !printed.contains('\x1b'), "{printed}");
}

#[test]
fn marks_that_cannot_be_seen() {
    // A byte order mark is no mistake.
    let bom = format!("\u{feff}{BEFORE}a.c }}\n");
    let (_, printed) = check_rules("bom", bom.as_bytes());
    assert!(!printed.contains("error[unexpected"), "{}", start(&printed));
    // Marks that turn the direction of writing are refused outside texts, and not printed.
    let (code, printed) = check_rules("bidi", "element \u{202e}a.b { }".as_bytes());
    assert!(code == 2 && !printed.contains('\u{202e}'), "{printed}");
    tells((code, printed), 2, "error[unexpected-character]");
    tells(
        check_rules("joiner", "element a\u{200d}.b { }".as_bytes()),
        2,
        "error[unexpected-character]",
    );
    // Lines may end as Windows or an old Macintosh ends them.
    let windows = format!("{BEFORE}a.c }}\n").replace('\n', "\r\n");
    let (_, printed) = check_rules("windows", windows.as_bytes());
    assert!(!printed.contains("error[unexpected"), "{}", start(&printed));
}

#[test]
fn twenty_thousand_elements_in_a_chain_and_in_a_loop() {
    let element = |from: usize, to: usize| {
        format!(
            "element a.e{from} {{ title {{ en \"A\" es \"A\" pt \"A\" fr \"A\" }} ask {{ en \"A\" es \"A\" pt \"A\" fr \"A\" }} follows from a.e{to} }}\n"
        )
    };
    let chain: String = (0..20_000)
        .map(|number| element(number, number + 1))
        .collect();
    tells(
        check_rules("chain", chain.as_bytes()),
        2,
        "unknown element a.e20000",
    );
    let circle: String = (0..500)
        .map(|number| element(number, (number + 1) % 500))
        .collect();
    let (code, printed) = check_rules("circle", circle.as_bytes());
    assert_eq!(
        (code, printed.matches("error[").count()),
        (2, 1),
        "one loop, one problem"
    );
}

// ---- corpus files

#[test]
fn ten_thousand_rows() {
    let row = |id: usize, article: usize| {
        format!(
            "\n[[provision]]\nid = \"p{id}\"\nlaw = \"code\"\narticle = \"{article}\"\nfrom = 2000-02-01\nestablishes = [\"victim.shelter\"]\nbasis = \"text\"\nsource = \"x\"\n"
        )
    };
    let rows: String = (100..10_100).map(|number| row(number, number)).collect();
    let corpus = folder(
        "rows",
        &[("and.toml", format!("{ANDORRA}{rows}").as_bytes())],
    );
    tells(on_corpus(&["check"], &corpus), 0, "0 errors, 0 warnings");
    tells(
        on_corpus(
            &[
                "table",
                "--elements",
                "--on",
                "2020-01-01",
                "--format",
                "csv",
            ],
            &corpus,
        ),
        0,
        "victim.shelter,Shelter,met",
    );
    // Each repeated id, and each wording of one article beside another, is told once.
    let same: String = (100..400).map(|article| row(1, article)).collect();
    let (code, printed) = check_corpus("ids", &format!("{ANDORRA}{same}"));
    assert_eq!(
        (code, printed.matches("error[duplicate-id]").count()),
        (2, 299)
    );
    let wordings: String = (100..400).map(|id| row(id, 100)).collect();
    let (code, printed) = check_corpus("wordings", &format!("{ANDORRA}{wordings}"));
    assert_eq!(
        (
            code,
            printed.matches("error[overlapping-provisions]").count()
        ),
        (2, 299)
    );
}

#[test]
fn everything_twice() {
    let (_, rows) = ANDORRA.split_once("[[law]]").unwrap();
    let (code, printed) = check_corpus("twice", &format!("{ANDORRA}\n[[law]]{rows}"));
    // Two laws, two provisions, an offence and a measure: the second of each is told, once.
    assert_eq!(
        (code, printed.matches("error[duplicate-id]").count()),
        (2, 6)
    );
    let corpus = folder(
        "states",
        &[
            ("a.toml", ANDORRA.as_bytes()),
            ("b.toml", ANDORRA.as_bytes()),
        ],
    );
    tells(
        on_corpus(&["check"], &corpus),
        2,
        "a file of AND is there already",
    );
}

#[test]
fn the_first_and_the_last_day_of_the_calendar() {
    let ancient = ANDORRA
        .replace(
            "enacted = 2000-01-01\nin_force = 2000-02-01",
            "enacted = 0001-01-01",
        )
        .replace("from = 2000-02-01", "from = 0001-01-01")
        .replace("until = 2010-01-01", "until = 9999-12-31")
        .replace("from = 2010-01-01", "from = 9999-12-31")
        .replace("in_force = 9999-12-31", "in_force = 2010-01-01");
    let corpus = folder("ancient", &[("and.toml", ancient.as_bytes())]);
    tells(on_corpus(&["check"], &corpus), 0, "0 errors, 0 warnings");
    let means = |day: &str| {
        on_corpus(
            &["table", "--elements", "--format", "csv", "--on", day],
            &corpus,
        )
    };
    tells(
        means("0001-01-01"),
        0,
        "means.not_required,No means required,not met",
    );
    tells(
        means("9999-12-30"),
        0,
        "means.not_required,No means required,not met",
    );
    tells(
        means("9999-12-31"),
        0,
        "means.not_required,No means required,met",
    );
    for date in [
        "10000-01-01",
        "2012-02-30",
        "2012-05-01T00:00:00Z",
        "07:32:00",
    ] {
        let text = ANDORRA.replace("from = 2012-05-01", &format!("from = {date}"));
        tells(check_corpus("date", &text), 2, "and.toml:");
    }
}

#[test]
fn numbers_that_no_court_imposes() {
    let value = |text: &str| ANDORRA.replace("\"12 years\"", text);
    let refused = [
        ("\"99999999999999999999 years\"", "invalid-quantity"),
        ("\"0.0001 years\"", "invalid-quantity"),
        ("\"-5 years\"", "invalid-quantity"),
        ("\"1e9 years\"", "invalid-quantity"),
        ("\"NaN years\"", "invalid-quantity"),
        ("\"١٢ years\"", "invalid-quantity"),
        ("\"\"", "invalid-quantity"),
        ("\"12 YEARS\"", "unit-mismatch"),
        ("\"12\"", "missing-unit"),
        ("12", "missing-unit"),
        ("inf", "missing-unit"),
    ];
    for (text, code) in refused {
        tells(
            check_corpus("value", &value(text)),
            2,
            &format!("error[{code}]"),
        );
    }
    let long = folder(
        "long",
        &[(
            "and.toml",
            value("\"999999999999 years 999999999999 months\"").as_bytes(),
        )],
    );
    tells(
        on_corpus(&["why", "AND", "compact.2.b", "--on", "2020-01-01"], &long),
        0,
        "(compact.2.b): met",
    );
}

#[test]
fn corpus_files_that_are_none() {
    tells(check_corpus("empty", ""), 2, "this file has no `state`");
    tells(
        check_corpus("bom", &format!("\u{feff}{ANDORRA}")),
        0,
        "0 errors",
    );
    tells(
        check_corpus("crlf", &ANDORRA.replace('\n', "\r\n")),
        0,
        "0 errors",
    );
    for text in [
        "[state]\ncode = \"A\0D\"".to_owned(),
        format!("x = {}", "[".repeat(10_000)),
        format!("{} = 1", vec!["a"; 100_000].join(".")),
    ] {
        tells(check_corpus("toml", &text), 2, "error[invalid-toml]");
    }
    tells(
        check_corpus("list", "[[state]]\ncode = \"AND\""),
        2,
        "error[invalid-value]",
    );
    tells(
        check_corpus(
            "self",
            &ANDORRA.replace(
                "id = \"house\"",
                "id = \"house\"\nprevails_over = [\"house\"]",
            ),
        ),
        2,
        "error[prevails-in-loop]",
    );
}

#[test]
fn folders_that_hold_no_file() {
    let corpus = folder("folder", &[]);
    fs::create_dir(corpus.join("x.toml")).unwrap();
    tells(
        on_corpus(&["check"], &corpus),
        3,
        "holds no file named *.toml",
    );
    fs::write(corpus.join("and.toml"), ANDORRA).unwrap();
    tells(on_corpus(&["check"], &corpus), 0, "0 errors");
    tells(
        on_corpus(
            &["check"],
            Path::new("tests/cases/small/corpus/andorra.toml"),
        ),
        3,
        "cannot read",
    );
}

// ---- arguments

#[test]
fn empty_words() {
    tells(on_small(&["why", "", ""]), 2, "the corpus has no state «»");
    tells(on_small(&["why", "AND", ""]), 2, "error: ");
    tells(on_small(&["table", "--on", ""]), 2, "YYYY-MM-DD");
    tells(on_small(&["table", "--reading", "="]), 2, "error: ");
    tells(on_small(&["graph", ""]), 2, "error: ");
    tells(on_small(&["explain-code", ""]), 2, "error: ");
    tells(comity(&[""]), 2, "error: ");
    tells(comity::<&str>(&[]), 2, "Usage");
}

#[test]
fn words_without_end() {
    let long = "x".repeat(100_000);
    for command in [
        vec!["why", &long, &long],
        vec!["why", "AND", &long],
        vec!["table", "--reading", &long],
        vec!["explain-code", &long],
        vec!["profile", &long],
        vec!["table", "--on", &long],
        vec!["why", "AND", "compact.1", "--depth", "99999999999999999999"],
    ] {
        tells(on_small(&command), 2, "error: ");
    }
    let mut route = vec!["route"];
    route.extend(vec!["AND"; 3000]);
    tells(on_small(&route), 0, "Andorra → Andorra");
    tells(
        on_small(&["why", "AND", "compact.1", "--depth", "18446744073709551615"]),
        0,
        "(compact.1): met",
    );
}

#[cfg(unix)]
#[test]
fn words_that_are_no_text() {
    use std::os::unix::ffi::OsStrExt;
    let broken = OsStr::from_bytes(b"\xff\xfe");
    let word = OsStr::new;
    tells(
        on_small(&[word("why"), broken, word("compact.1")]),
        2,
        "UTF-8",
    );
    tells(on_small(&[word("table"), word("--on"), broken]), 2, "UTF-8");
    tells(
        comity(&[word("check"), word("--rules"), broken]),
        3,
        "cannot read",
    );
    // A folder may bear a name that is no text.
    let rules = folder("names", &[]).join(OsStr::from_bytes(b"\xff"));
    fs::create_dir(&rules).unwrap();
    for file in ["elements.norm", "compact.norm.md"] {
        fs::copy(Path::new(RULES).join(file), rules.join(file)).unwrap();
    }
    tells(
        comity(&[
            word("check"),
            word("--rules"),
            rules.as_os_str(),
            word("--corpus"),
            word(CORPUS),
        ]),
        0,
        "0 errors",
    );
}
