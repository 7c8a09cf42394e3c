//! Dates, quantities, numbers and lists, as a language puts them.
//!
//! In: a date, a quantity, a number, members of a list. Out: the phrase. What the words are, the message files say; what is left here is grammar
//! that they cannot know: the first of a month, the sound that follows an «y».

use jiff::civil::Date;

use super::{Argument, Locale};
use crate::quantity::{Quantity, Unit};

impl Locale {
    /// A date in words: `5 January 2013`, `5 de enero de 2013`, `1º de janeiro de 2013`, `1er janvier 2013`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let arguments = [
            // As words: a year has no thousands to set apart.
            ("day", Argument::from(date.day().to_string())),
            ("month", Argument::from(self.month(date.month()))),
            ("year", Argument::from(date.year().to_string())),
        ];
        if date.day() == 1 {
            self.say("date-first-of-month", &arguments)
        } else {
            self.say("date", &arguments)
        }
    }

    fn month(&self, month: i8) -> String {
        self.say(
            match month {
                1 => "month-1",
                2 => "month-2",
                3 => "month-3",
                4 => "month-4",
                5 => "month-5",
                6 => "month-6",
                7 => "month-7",
                8 => "month-8",
                9 => "month-9",
                10 => "month-10",
                11 => "month-11",
                _ => "month-12",
            },
            &[],
        )
    }

    /// A number with the language's decimal sign and thousands: `1,234.5`, `1.234,5`.
    #[must_use]
    pub fn number<'a>(&self, number: impl Into<Argument<'a>>) -> String {
        match number.into() {
            Argument::Text(text) => text.into_owned(),
            Argument::Number(number) => super::numerals::written(number, self.language()),
        }
    }

    /// A quantity in words: `4 years`, `5 years and 4 months`, `for life`.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        match quantity {
            Quantity::Life => self.say("quantity-life", &[]),
            Quantity::Amount(parts) => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|(thousandths, unit)| self.amount(*thousandths, unit))
                    .collect();
                self.list(&parts)
            }
        }
    }

    fn amount(&self, thousandths: i64, unit: &Unit) -> String {
        // A quantity has at most fifteen digits, decimals included: a float holds them all.
        #[allow(clippy::cast_precision_loss, reason = "fifteen digits are exact")]
        let number = Argument::Number(thousandths as f64 / 1000.0);
        let key = format!("unit-{}", unit.word());
        if self.has(&key) {
            self.say(&key, &[("number", number)])
        } else {
            let unit = Argument::from(unit.word());
            self.say("quantity-other", &[("number", number), ("unit", unit)])
        }
    }

    /// Members in a row: `a, b and c`.
    ///
    /// ```
    /// use comity::language::Language;
    /// use comity::locale::Locale;
    /// let members = ["Argentina".to_owned(), "Brasil".to_owned(), "Italia".to_owned()];
    /// assert_eq!(Locale::new(Language::Es).list(&members), "Argentina, Brasil e Italia");
    /// ```
    #[must_use]
    pub fn list(&self, members: &[String]) -> String {
        let Some((last, before)) = members.split_last() else {
            return String::new();
        };
        if before.is_empty() {
            return last.clone();
        }
        let and = if begins_with_i(last) {
            self.say("list-and-before-i", &[])
        } else {
            self.say("list-and", &[])
        };
        format!("{}{and}{last}", before.join(&self.say("list-comma", &[])))
    }
}

/// Whether a Spanish word begins with the sound i, before which «y» turns into «e»: Italia, hijos; but not hielo or iones, where the i
/// is half a consonant (Real Academia Española, Diccionario panhispánico de dudas, s. v. «y»).
fn begins_with_i(text: &str) -> bool {
    let mut letters = text
        .chars()
        .skip_while(|letter| !letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .peekable();
    if letters.peek() == Some(&'h') {
        letters.next();
    }
    match letters.next() {
        Some('i') => !matches!(letters.next(), Some('a' | 'e' | 'o' | 'á' | 'é' | 'ó')),
        Some('í') => true,
        _ => false,
    }
}
