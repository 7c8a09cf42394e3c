//! Every command on a small world made up for the tests: program, command and exact output on one page each (`tests/cases/*.trycmd`).
//! After a change of wording, `TRYCMD=overwrite cargo test --test cases` writes what is printed now; then read every line of the difference.

#[test]
fn every_command_prints_what_its_page_shows() {
    trycmd::TestCases::new().case("tests/cases/*.trycmd");
}
