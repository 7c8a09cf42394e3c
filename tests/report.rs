//! One small report in every format and two languages, to the letter; and what must hold of any report.

#![cfg(feature = "report")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::BTreeMap;

use comity::Verdict;
use comity::assessment::Outcome;
use comity::corpus::{Basis, Corpus};
use comity::language::Language;
use comity::locale::Locale;
use comity::report::{
    Alignment, Block, Column, Document, Item, Palette, Receipt, Style, Table, Text, legend,
    receipt_block, table_to_csv, to_markdown, to_text,
};
use comity::rulebook;
use comity::source::Sources;
use comity::syntax;
use jiff::civil::date;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

const PARTLY: Outcome = Outcome::Verdict(Verdict::PARTLY_MET);
const MET: Outcome = Outcome::Verdict(Verdict::MET);

fn verdicts(locale: &Locale) -> Table {
    let mut table = Table::new(
        "Palermo 3",
        vec![
            Column::new("", Alignment::Left),
            Column::new("PER", Alignment::Left),
            Column::new("n", Alignment::Right),
        ],
    );
    table.sections = Text::plain("+");
    table.section("2237 UNTS 319 | art. 3");
    table.row(vec![
        "palermo.3.c".into(),
        Text::outcome(PARTLY, locale),
        "-2.5".into(),
    ]);
    table.row(vec![
        "=cmd()".into(),
        Text::outcome(Outcome::NotApplicable, locale),
    ]);
    table.total(vec!["Σ".into(), Text::new(), "12".into()]);
    table
}

fn receipt() -> Receipt {
    Receipt {
        engine: "0.1.0".to_owned(),
        language: "1".to_owned(),
        rulebook: "0badc0de".to_owned(),
        corpus: "5eed".to_owned(),
        latest_change: None,
        on: vec![date(2003, 12, 25), date(2013, 1, 1)],
        basis: Basis::Secondary,
        readings: BTreeMap::from([("consent".to_owned(), "strict".to_owned())]),
    }
}

fn document(language: Language) -> Document {
    let locale = Locale::new(language);
    let mut document = Document::new();
    document.heading(1, "PER → ARG");
    document.paragraph(
        Text::outcome(PARTLY, &locale)
            .with(Style::Plain, ": ")
            .with(Style::Citation, "Ley 28950, art. 1")
            .with(
                Style::Plain,
                " (*) y las_demás leyes_ de https://example.org/a_b_c_ que rigen.",
            ),
    );
    document.item(Item::new(0, Text::strong("PER")));
    document.item(Item::new(1, locale.date(date(2007, 1, 16))));
    document.item(Item::marked(0, "2.", "ARG"));
    document.branch(Item::new(0, sentence(MET, "palermo.3.c", &locale)));
    document.branch(Item::new(
        1,
        sentence(PARTLY, "all: act.recruitment y scope.child", &locale),
    ));
    document.branch(Item::new(2, sentence(MET, "act.recruitment", &locale)));
    document.branch(Item::new(1, sentence(MET, "some offence", &locale)));
    document.table(verdicts(&locale));
    document.blocks.extend(receipt_block(&receipt(), &locale));
    document
}

fn sentence(outcome: Outcome, words: &str, locale: &Locale) -> Text {
    Text::outcome(outcome, locale).with(Style::Plain, format!(" {words}"))
}

#[test]
fn text_in_spanish_on_a_narrow_screen() {
    let expected = "\
PER → ARG
═════════

cumplido en parte: Ley 28950, art. 1 (*)
y las_demás leyes_ de
https://example.org/a_b_c_ que rigen.

• PER
  • 16 de enero de 2007
2. ARG

cumplido palermo.3.c
├─ cumplido en parte all:
│  act.recruitment y scope.child
│  └─ cumplido act.recruitment
└─ cumplido some offence

Palermo 3
             PER                   n
────────────────────────────────────
2237 UNTS 319 | art. 3
palermo.3.c  cumplido en parte  -2.5
=cmd()       no aplicable
────────────────────────────────────
Σ                                 12

────────────────────────────────────────

Constancia

• Motor: comity 0.1.0; lenguaje de
  reglas 1
• Libro de reglas: SHA-256 0badc0de
• Corpus: SHA-256 5eed
• Derecho vigente el 25 de diciembre de
  2003 y 1 de enero de 2013
• Se tiene en cuenta: lo leído en el
  texto de la ley o en una fuente
  secundaria
• Lecturas de términos controvertidos:
  consent=strict
";
    assert_eq!(
        to_text(&document(Language::Es), 40, Palette::Plain),
        expected
    );
}

#[test]
fn text_in_english_on_a_wide_screen() {
    let text = to_text(&document(Language::En), 100, Palette::Plain);
    let expected = "\
partly met: Ley 28950, art. 1 (*) y las_demás leyes_ de https://example.org/a_b_c_ que rigen.

• PER
  • 16 January 2007
2. ARG

met palermo.3.c
├─ partly met all: act.recruitment y scope.child
│  └─ met act.recruitment
└─ met some offence

Palermo 3
";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn markdown_in_two_languages() {
    let expected = |partly: &str, met: &str, inapplicable: &str, day: &str| {
        format!(
            "\
# PER → ARG

**{partly}**: *Ley 28950, art. 1* (\\*) y las_demás leyes\\_ de https://example.org/a_b_c_ que rigen.

- **PER**
  - {day}
2. ARG

<!-- -->

- **{met}** palermo.3.c
  - **{partly}** all: act.recruitment y scope.child
    - **{met}** act.recruitment
  - **{met}** some offence

**Palermo 3**

| | PER | n |
| --- | --- | ---: |
| **2237 UNTS 319 \\| art. 3** | | |
| palermo.3.c | **{partly}** | -2.5 |
| =cmd() | **{inapplicable}** | |
| **Σ** | | **12** |

---
"
        )
    };
    let english = to_markdown(&document(Language::En));
    let wanted = expected("partly met", "met", "not applicable", "16 January 2007");
    assert!(english.starts_with(&wanted), "{english}");
    let french = to_markdown(&document(Language::Fr));
    let wanted = expected(
        "satisfait en partie",
        "satisfait",
        "sans objet",
        "16 janvier 2007",
    );
    assert!(french.starts_with(&wanted), "{french}");
}

#[test]
fn csv_in_two_languages() {
    let csv = |language| table_to_csv(&verdicts(&Locale::new(language)));
    assert_eq!(
        csv(Language::En),
        "'+,,PER,n\r\n\
         2237 UNTS 319 | art. 3,palermo.3.c,partly met,-2.5\r\n\
         2237 UNTS 319 | art. 3,'=cmd(),not applicable,\r\n\
         ,Σ,,12\r\n"
    );
    assert_eq!(
        csv(Language::Pt).lines().nth(2).unwrap(),
        "2237 UNTS 319 | art. 3,'=cmd(),não aplicável,"
    );
}

#[test]
fn colour_changes_no_word_and_no_column() {
    let document = document(Language::Es);
    let plain = to_text(&document, 60, Palette::Plain);
    assert!(!plain.contains('\u{1b}'));
    let coloured = to_text(&document, 60, Palette::Colour);
    assert!(
        coloured.contains("\u{1b}[33mcumplido en parte\u{1b}[0m"),
        "{coloured}"
    );
    assert_eq!(without_codes(&coloured), plain);
}

fn without_codes(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |before, part| {
        before + part.split_once('m').unwrap().1
    })
}

#[test]
fn nothing_in_a_text_reaches_the_terminal_as_a_command() {
    let text = Text::plain("Ley\u{1b}[31m 1\r\n\u{202e}2\u{e0061}\u{7}");
    assert_eq!(text.words(), "Ley [31m 1\n2 ");
}

#[test]
fn an_address_is_whole_in_a_paragraph_and_parted_without_loss_in_a_table() {
    let address =
        "https://www.example.org/normativa/ley-26842/articulo-145-bis?wording=2012-12-27#texto";
    let mut document = Document::new();
    document.paragraph(format!("Véase {address} (texto)."));
    let expected = format!("Véase\n{address}\n(texto).\n");
    assert_eq!(to_text(&document, 40, Palette::Plain), expected);
    let mut table = Table::new("", vec![Column::new("", Alignment::Left)]);
    table.row(vec![address.into()]);
    document.blocks = vec![Block::Table(table)];
    let drawn = to_text(&document, 40, Palette::Plain);
    assert!(drawn.lines().all(|line| line.width() <= 40), "{drawn}");
    assert_eq!(drawn.lines().collect::<String>(), address);
}

#[test]
fn wide_characters_keep_the_columns_straight() {
    let mut table = Table::new(
        "",
        vec!["State".into(), "法律".into()]
            .into_iter()
            .map(header)
            .collect(),
    );
    table.row(vec!["JPN".into(), "人身取引等防止".into()]);
    table.row(vec!["PER".into(), "Pe\u{301}ru".into()]);
    let mut document = Document::new();
    document.table(table);
    let expected = "\
State  法律
─────────────────────
JPN    人身取引等防止
PER    Pe\u{301}ru
";
    assert_eq!(to_text(&document, 80, Palette::Plain), expected);
}

fn header(text: Text) -> Column {
    Column::new(text, Alignment::Left)
}

#[test]
fn thirty_five_states_are_cut_into_parts_that_fit() {
    let states: Vec<String> = (0..35).map(|number| format!("S{number:02}")).collect();
    let mut columns = vec![Column::new("Rule", Alignment::Left)];
    columns.extend(
        states
            .iter()
            .map(|state| Column::new(state.as_str(), Alignment::Centre)),
    );
    let mut table = Table::new("", columns);
    let mut cells = vec![Text::plain(
        "palermo.3.c A child is trafficked without any means",
    )];
    cells.extend(std::iter::repeat_n(Text::sign(PARTLY), 35));
    table.row(cells);
    let mut document = Document::new();
    document.table(table);
    for width in [40, 80, 120, 200] {
        let drawn = to_text(&document, width, Palette::Plain);
        assert!(drawn.lines().all(|line| line.width() <= width), "{drawn}");
        assert_eq!(drawn.matches('◐').count(), 35);
        for state in &states {
            assert_eq!(drawn.matches(state.as_str()).count(), 1, "{drawn}");
        }
        // Each part says what its rows are about.
        assert_eq!(
            drawn.matches("palermo.3.c").count(),
            drawn.matches("Rule").count()
        );
    }
}

/// Rules by states, with signs and counts.
fn signs(states: usize) -> Table {
    let mut columns = vec![header("Name".into()), header("Asks".into())];
    let code = |number: usize| Column::new(format!("S{number:02}"), Alignment::Centre);
    columns.extend((0..states).map(code));
    columns.push(Column::new("●", Alignment::Right));
    columns.push(Column::new("◐", Alignment::Right));
    let mut table = Table::new("", columns);
    table.section("Protocol to Prevent, Suppress and Punish Trafficking in Persons");
    for (name, title) in [
        ("palermo.3.c", "A child is trafficked without any means"),
        ("palermo.5.1", "Trafficking is an offence"),
    ] {
        let mut cells = vec![Text::citation(name), title.into()];
        cells.extend((0..states).map(|state| match state {
            1 => Text::sign(MET).then(Text::faint("°")),
            _ => Text::sign(PARTLY),
        }));
        cells.extend(["1".into(), Text::plain((states - 1).to_string())]);
        table.row(cells);
    }
    table.section("Agenda");
    table.row(vec!["agenda.group2.defenders".into()]);
    let mut total = vec![Text::new(), "partly met".into()];
    total.extend((0..states).map(|state| Text::plain((state * 3 + 8).to_string())));
    table.total(total);
    table
}

#[test]
fn a_sign_takes_four_columns_and_a_section_its_own_line() {
    let mut document = Document::new();
    document.table(signs(3));
    let expected = "\
Name                     Asks                    S00 S01 S02   ●  ◐
───────────────────────────────────────────────────────────────────
Protocol to Prevent, Suppress and Punish Trafficking in Persons
palermo.3.c              A child is trafficked    ◐   ●°  ◐    1  2
                         without any means
palermo.5.1              Trafficking is an        ◐   ●°  ◐    1  2
                         offence

Agenda
agenda.group2.defenders
───────────────────────────────────────────────────────────────────
                         partly met                8  11  14
";
    assert_eq!(to_text(&document, 67, Palette::Plain), expected);
}

#[test]
fn a_part_of_a_wide_table_repeats_names_heads_sections_and_what_is_counted() {
    let mut document = Document::new();
    document.table(signs(14));
    let expected = "\
Name                     Asks                        S00 S01 S02 S03 S04 S05 S06
────────────────────────────────────────────────────────────────────────────────
Protocol to Prevent, Suppress and Punish Trafficking in Persons
palermo.3.c              A child is trafficked        ◐   ●°  ◐   ◐   ◐   ◐   ◐
                         without any means
palermo.5.1              Trafficking is an offence    ◐   ●°  ◐   ◐   ◐   ◐   ◐

Agenda
agenda.group2.defenders
────────────────────────────────────────────────────────────────────────────────
                         partly met                    8  11  14  17  20  23  26

Name                    S07 S08 S09 S10 S11 S12 S13   ●  ◐
───────────────────────────────────────────────────────────────
Protocol to Prevent, Suppress and Punish Trafficking in Persons
palermo.3.c              ◐   ◐   ◐   ◐   ◐   ◐   ◐    1 13
palermo.5.1              ◐   ◐   ◐   ◐   ◐   ◐   ◐    1 13

Agenda
agenda.group2.defenders
───────────────────────────────────────────────────────────────
partly met               29  32  35  38  41  44  47
";
    assert_eq!(to_text(&document, 80, Palette::Plain), expected);
}

#[test]
fn long_text_at_the_end_of_a_row_is_set_below_it() {
    let heads = ["Name", "Asks", "Verdict", "On which provisions"];
    let mut table = Table::new("", heads.map(|head| header(head.into())).to_vec());
    table.section("Protocol");
    table.row(vec![
        "palermo.3.c".into(),
        "A child is trafficked without any means".into(),
        "partly met".into(),
        "Ley 26.364, art. 2; Ley 11.179 (t.o. 1984), art. 145 bis; Ley 11.179 (t.o. 1984), art. 145 ter"
            .into(),
    ]);
    table.row(vec![
        "palermo.4".into(),
        "Across borders".into(),
        "unknown".into(),
    ]);
    let mut document = Document::new();
    document.table(table);
    let expected = "\
Name         Asks                                 Verdict
    On which provisions
────────────────────────────────────────────────────────────
Protocol
palermo.3.c  A child is trafficked without any    partly met
             means
    Ley 26.364, art. 2; Ley 11.179 (t.o. 1984), art. 145
    bis; Ley 11.179 (t.o. 1984), art. 145 ter
palermo.4    Across borders                       unknown
";
    assert_eq!(to_text(&document, 60, Palette::Plain), expected);
    let beside =
        "Name         Asks                                     Verdict     On which provisions\n";
    assert!(to_text(&document, 160, Palette::Plain).starts_with(beside));
}

#[test]
fn empty_things_are_written_as_nothing_or_as_their_head() {
    assert_eq!(to_text(&Document::new(), 80, Palette::Plain), "");
    assert_eq!(to_markdown(&Document::new()), "");
    assert_eq!(table_to_csv(&Table::default()), "");
    let mut document = Document::new();
    document.table(Table::default());
    assert_eq!(to_text(&document, 80, Palette::Plain), "");
    assert_eq!(to_markdown(&document), "");
    let table = Table::new("", vec![header("A".into()), header("B".into())]);
    assert_eq!(table_to_csv(&table), "A,B\r\n");
    document.blocks = vec![Block::Table(table)];
    assert_eq!(to_markdown(&document), "| A | B |\n| --- | --- |\n");
    assert_eq!(to_text(&document, 80, Palette::Plain), "A  B\n────\n");
}

#[test]
fn rows_of_any_length_lose_no_cell() {
    let mut table = Table::new("", vec![header("A".into())]);
    table.row(vec![]);
    table.row(vec!["1".into(), "2".into()]);
    assert_eq!(table_to_csv(&table), "A,\r\n,\r\n1,2\r\n");
}

#[test]
fn markdown_takes_no_word_for_markup() {
    let mut document = Document::new();
    let line = |document: &mut Document, words: &str| document.paragraph(words);
    for words in [
        "2013. Ley",
        "- no",
        "# 3",
        "a <b> [c](d) `e` \\ f~~g~~ &amp; AT&T &",
        "x\n+ y",
    ] {
        line(&mut document, words);
    }
    document.paragraph(
        Text::strong(" a ")
            .then(Text::citation("b"))
            .then(Text::strong("c")),
    );
    let expected = "2013\\. Ley\n\n\\- no\n\n\\# 3\n\n\
        a \\<b\\> \\[c\\](d) \\`e\\` \\\\ f\\~\\~g\\~\\~ \\&amp; AT\\&T &\n\n\
        x\\\n\\+ y\n\n**a** *b*<!-- -->**c**\n";
    assert_eq!(to_markdown(&document), expected);
}

#[test]
fn deep_trees_leave_room_for_their_words() {
    let mut document = Document::new();
    for depth in 0..200 {
        document.branch(Item::new(depth, format!("step {depth} of the proof")));
    }
    let drawn = to_text(&document, 40, Palette::Plain);
    assert!(drawn.lines().all(|line| line.width() <= 40));
    assert!(
        (0..200).all(|depth| drawn.contains(&format!("step {depth} of"))),
        "{drawn}"
    );
}

#[test]
fn the_legend_names_every_sign() {
    let legend = legend(&Locale::new(Language::En))
        .words()
        .replace('\u{a0}', " ");
    assert_eq!(
        legend,
        "● met, ◕ at least partly, ◐ partly met, ◔ at most partly, ○ not met, ? unknown, ! conflict, – not applicable"
    );
}

#[test]
fn a_receipt_as_json() {
    assert_eq!(
        serde_json::to_string(&receipt()).unwrap(),
        r#"{"engine":"0.1.0","language":"1","rulebook":"0badc0de","corpus":"5eed","latest_change":null,"on":["2003-12-25","2013-01-01"],"basis":"secondary","readings":{"consent":"strict"}}"#
    );
}

#[test]
fn a_receipt_names_every_reading_the_default_included() {
    let text = r#"
        element a { title { en "A" } ask "A?" }
        interpretation one { title { en "One" } choices { strict a, broad partly a } default strict }
        interpretation two { title { en "Two" } choices { strict a, broad partly a } default strict }
    "#;
    let mut sources = Sources::new();
    let id = sources.add("test.norm", text);
    let (tree, problems) = syntax::parse(id, sources.get(id).unwrap());
    assert!(problems.is_empty(), "{problems:?}");
    let (rulebook, _) = rulebook::resolve(&[tree], "d1".to_owned());
    let chosen = comity::plan::reading(&rulebook, "two=broad").unwrap();
    let corpus = Corpus::default();
    let receipt = Receipt::new(&rulebook, &corpus, vec![], Basis::Text, &[chosen]);
    let readings: Vec<_> = receipt.readings.iter().collect();
    assert_eq!(
        format!("{readings:?}"),
        r#"[("one", "strict"), ("two", "broad")]"#
    );
    assert_eq!(
        (receipt.rulebook.as_str(), receipt.engine.as_str()),
        ("d1", env!("CARGO_PKG_VERSION"))
    );
}

/// Words of a cell: letters of several scripts, and signs that formats take for their own.
fn words() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[a-zñé法|,\"=*_#-]{1,7}", 0..4)
}

/// What Markdown shows of what it is given.
fn shown(markdown: &str) -> String {
    let mut shown = String::new();
    let mut letters = markdown
        .replace("<!-- -->", "")
        .replace("**", "")
        .chars()
        .collect::<Vec<_>>()
        .into_iter();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            shown.extend(letters.next());
        } else {
            shown.push(letter);
        }
    }
    shown
}

proptest! {
    #[test]
    fn every_word_of_every_cell_is_in_every_format(
        rows in prop::collection::vec(prop::collection::vec(words(), 0..9), 0..5),
        alignments in prop::collection::vec(
            prop::sample::select(vec![Alignment::Left, Alignment::Right, Alignment::Centre]),
            2..9,
        ),
        width in 40_usize..120,
    ) {
        let columns = alignments.iter().map(|&alignment| Column::new("A", alignment));
        let mut table = Table::new("", columns.collect());
        for (number, cells) in rows.iter().enumerate() {
            let cells: Vec<Text> = cells.iter().map(|words| words.join(" ").into()).collect();
            match number {
                0 => table.section(cells.first().cloned().unwrap_or_default()),
                3 => table.total(cells),
                _ => table.row(cells),
            }
        }
        let csv = table_to_csv(&table).replace("\"\"", "\"");
        let mut document = Document::new();
        document.table(table);
        let text = to_text(&document, width, Palette::Plain);
        prop_assert!(text.lines().all(|line| line.width() <= width), "{}", text);
        prop_assert_eq!(&without_codes(&to_text(&document, width, Palette::Colour)), &text);
        let markdown = shown(&to_markdown(&document));
        for (number, cells) in rows.iter().enumerate() {
            let cells = if number == 0 { &cells[..cells.len().min(1)] } else { &cells[..] };
            for word in cells.iter().flatten() {
                prop_assert!(text.contains(word.as_str()), "{} is not in\n{}", word, text);
                prop_assert!(markdown.contains(word.as_str()), "{} is not in\n{}", word, markdown);
                // CSV gives a section to the rows below it: one without rows has no line.
                prop_assert!(number == 0 || csv.contains(word.as_str()), "{} is not in\n{}", word, csv);
            }
        }
    }
}

#[test]
fn a_date_after_the_latest_change_known_is_told_so() {
    let locale = Locale::new(Language::En);
    let told = |latest| {
        let mut document = Document::new();
        let receipt = Receipt {
            latest_change: latest,
            ..receipt()
        };
        document.blocks.extend(receipt_block(&receipt, &locale));
        to_text(&document, 200, Palette::Plain)
    };
    let words =
        "The latest change of law that the corpus knows is of 31 December 2012: what changed later";
    assert!(told(Some(date(2012, 12, 31))).contains(words));
    assert!(!told(Some(date(2013, 1, 1))).contains("what changed later"));
    assert!(!told(None).contains("what changed later"));
}
