//! Numbers as a language writes them.
//!
//! In: a number. Out: its digits with the language's decimal sign and thousands set apart, to three decimals, no trailing zeros.

use crate::language::Language;

/// How many digits an integer has at least before its thousands are set apart.
const fn grouped_from(language: Language) -> usize {
    match language {
        // 2003 in Spanish, 12 003 from five digits on (Real Academia Española, Ortografía 2010).
        Language::Es => 5,
        Language::En | Language::Pt | Language::Fr => 4,
    }
}

/// What stands between thousands. Spanish-speaking states differ over point and comma, so a blank that does not break.
const fn group(language: Language) -> char {
    match language {
        Language::En => ',',
        Language::Pt => '.',
        Language::Es | Language::Fr => '\u{a0}',
    }
}

const fn decimal_sign(language: Language) -> char {
    match language {
        Language::En => '.',
        Language::Es | Language::Pt | Language::Fr => ',',
    }
}

pub(super) fn written(value: f64, language: Language) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let digits = format!("{:.3}", value.abs());
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let decimals = decimals.trim_end_matches('0');
    let is_zero = whole == "0" && decimals.is_empty();
    let mut written = String::new();
    if value.is_sign_negative() && !is_zero {
        written.push('-');
    }
    let count = whole.chars().count();
    for (place, digit) in whole.chars().enumerate() {
        let left = count - place;
        if place > 0 && left.is_multiple_of(3) && count >= grouped_from(language) {
            written.push(group(language));
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written.push(decimal_sign(language));
        written.push_str(decimals);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let written = |value| Language::ALL.map(|language| written(value, language));
        assert_eq!(written(0.0), ["0"; 4]);
        assert_eq!(written(-0.0001), ["0"; 4]);
        assert_eq!(written(-7.0), ["-7"; 4]);
        assert_eq!(written(2.5), ["2.5", "2,5", "2,5", "2,5"]);
        assert_eq!(written(1234.0), ["1,234", "1234", "1.234", "1\u{a0}234"]);
        assert_eq!(
            written(1_234_567.125),
            [
                "1,234,567.125",
                "1\u{a0}234\u{a0}567,125",
                "1.234.567,125",
                "1\u{a0}234\u{a0}567,125"
            ]
        );
        assert_eq!(written(f64::INFINITY), ["inf"; 4]);
    }
}
