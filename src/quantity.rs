//! Quantities of law: terms of imprisonment, periods, ages.
//!
//! In: words such as `4 years`, `160 months`, `5 years 4 months`, `life`. Out: [`Quantity`], compared without rounding. Refuses a
//! number without a unit, mixed units that do not convert, and numbers with more than three decimals or beyond a million million.
//!
//! Years, months and days convert: a year is twelve months and 365.25 days. A comparison of days with months can thus be off by
//! a day or two from the calendar; a rule book that needs the calendar must ask in the law's own unit.

use crate::diagnostic::{Message, message};
use std::cmp::Ordering;
use std::fmt;

/// A sixteenth of a day in thousandths: with it a year (365.25 days) and a month (a twelfth of it) are whole numbers.
const YEAR: i128 = 5844;
const MONTH: i128 = 487;
const DAY: i128 = 16;

/// A unit of a quantity. Years, months and days are of one kind and convert; any other unit matches itself alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Twelve months, 365.25 days.
    Years,
    /// A twelfth of a year.
    Months,
    /// A day.
    Days,
    /// Any other, by its name.
    Other(String),
}

impl Unit {
    /// The unit of that name; singular and plural of the units of time are alike.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "year" | "years" => Self::Years,
            "month" | "months" => Self::Months,
            "day" | "days" => Self::Days,
            other => Self::Other(other.to_owned()),
        }
    }

    /// The unit of time that a Spanish, Portuguese or French word means.
    pub(crate) fn meant_by(word: &str) -> Option<Self> {
        match word.to_lowercase().as_str() {
            "año" | "años" | "ano" | "anos" | "an" | "ans" | "année" | "années" => {
                Some(Self::Years)
            }
            "mes" | "meses" | "mês" | "mois" => Some(Self::Months),
            "día" | "días" | "dia" | "dias" | "jour" | "jours" => Some(Self::Days),
            _ => None,
        }
    }

    /// The name, in the plural.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Years => "years",
            Self::Months => "months",
            Self::Days => "days",
            Self::Other(word) => word,
        }
    }

    /// Whether quantities in the two units can be compared.
    #[must_use]
    pub fn converts_to(&self, other: &Self) -> bool {
        self == other || (self.is_time() && other.is_time())
    }

    /// Whether it is a unit of time.
    #[must_use]
    pub const fn is_time(&self) -> bool {
        matches!(self, Self::Years | Self::Months | Self::Days)
    }

    const fn sixteenths_of_a_day(&self) -> i128 {
        match self {
            Self::Years => YEAR,
            Self::Months => MONTH,
            Self::Days => DAY,
            Self::Other(_) => 1,
        }
    }
}

/// An amount with its unit, or a term for life. Two are equal where neither is longer: `12 months` and `1 year`.
#[derive(Debug, Clone)]
pub enum Quantity {
    /// Longer than any term of years.
    Life,
    /// One or more parts, each a number of thousandths and a unit; several parts are units of time and add up.
    Amount(Vec<(i64, Unit)>),
}

/// Why a text is no quantity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum QuantityError {
    /// No number where one is due.
    NotANumber(String),
    /// A number with no unit.
    NoUnit(String),
    /// More than three decimals or too large.
    OutOfRange(String),
    /// Several parts whose units do not convert.
    MixedUnits(String, String),
    /// Nothing at all.
    Empty,
}

/// The text of a quantity with what other languages write otherwise put as it is written here: `4,5 años` as `4.5 years`. Nothing where
/// there is nothing of the kind.
pub(crate) fn rewritten(text: &str) -> Option<String> {
    let words = text.split_whitespace().map(|word| {
        let is_decimal =
            word.contains(',') && word.bytes().all(|byte| b"0123456789,".contains(&byte));
        match (Unit::meant_by(word), word) {
            (Some(unit), _) => unit.word().to_owned(),
            (None, "perpetua" | "perpétua" | "perpétuité" | "vida") => "life".to_owned(),
            (None, _) if is_decimal => word.replacen(',', ".", 1),
            (None, _) => word.to_owned(),
        }
    });
    let words: Vec<String> = words.collect();
    (!text.split_whitespace().eq(&words)).then(|| words.join(" "))
}

impl QuantityError {
    /// The same in the words of a diagnostic.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::NotANumber(written) => message!("«{}» is not a number", written),
            Self::NoUnit(number) => message!("the number {} has no unit", number),
            Self::OutOfRange(number) => message!(
                "the number {} is too large or has more than three decimals",
                number
            ),
            Self::MixedUnits(one, other) => message!("{} and {} do not add up", one, other),
            Self::Empty => message!("the quantity is empty"),
        }
    }
}

impl Quantity {
    /// Reads `4 years`, `5 years 4 months`, `180 days`, `life`.
    ///
    /// # Errors
    /// See [`QuantityError`].
    ///
    /// ```
    /// use comity::Quantity;
    /// let term = Quantity::parse("160 months").unwrap();
    /// assert!(term > Quantity::parse("13 years").unwrap());
    /// assert!(Quantity::Life > term);
    /// assert_eq!(term.to_string(), "160 months");
    /// assert!(Quantity::parse("4").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        if words == ["life"] {
            return Ok(Self::Life);
        }
        let mut parts: Vec<(i64, Unit)> = Vec::new();
        for pair in words.chunks(2) {
            let (number, unit) = match pair {
                [number, unit] => (parse_thousandths(number)?, Unit::from_word(unit)),
                [number] => {
                    return Err(parse_thousandths(number)
                        .err()
                        .unwrap_or_else(|| QuantityError::NoUnit((*number).to_owned())));
                }
                _ => return Err(QuantityError::Empty),
            };
            if let Some((_, before)) = parts.last()
                && !(before.is_time() && unit.is_time())
            {
                return Err(QuantityError::MixedUnits(
                    before.word().to_owned(),
                    unit.word().to_owned(),
                ));
            }
            parts.push((number, unit));
        }
        if parts.is_empty() {
            Err(QuantityError::Empty)
        } else {
            Ok(Self::Amount(parts))
        }
    }

    /// Whether the quantity can be compared with one in `unit`; a life term is a term of time.
    #[must_use]
    pub fn is_in(&self, unit: &Unit) -> bool {
        match self {
            Self::Life => unit.is_time(),
            Self::Amount(parts) => parts.iter().all(|(_, part)| part.converts_to(unit)),
        }
    }

    fn is_time(&self) -> bool {
        match self {
            Self::Life => true,
            Self::Amount(parts) => parts.first().is_some_and(|(_, unit)| unit.is_time()),
        }
    }
}

/// The sum of the parts, in sixteenths of a thousandth of a day for units of time.
fn size(parts: &[(i64, Unit)]) -> i128 {
    let sizes = parts
        .iter()
        .map(|(number, unit)| i128::from(*number) * unit.sixteenths_of_a_day());
    sizes.sum()
}

impl PartialEq for Quantity {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl Eq for Quantity {}

impl PartialOrd for Quantity {
    /// By length; `None` where the units do not convert.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Life, Self::Life) => Some(Ordering::Equal),
            (amount @ Self::Amount(_), Self::Life) => amount.is_time().then_some(Ordering::Less),
            (Self::Life, amount @ Self::Amount(_)) => amount.is_time().then_some(Ordering::Greater),
            (Self::Amount(a), Self::Amount(b)) => {
                let convert = match (a.first(), b.first()) {
                    (Some((_, a)), Some((_, b))) => a.converts_to(b),
                    (None, None) => true,
                    (Some(_), None) | (None, Some(_)) => false,
                };
                convert.then(|| size(a).cmp(&size(b)))
            }
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Life => formatter.write_str("life"),
            Self::Amount(parts) => {
                for (place, (number, unit)) in parts.iter().enumerate() {
                    let space = if place == 0 { "" } else { " " };
                    write!(formatter, "{space}{} {}", decimal(*number), unit.word())?;
                }
                Ok(())
            }
        }
    }
}

fn decimal(thousandths: i64) -> String {
    let (whole, rest) = (thousandths / 1000, thousandths % 1000);
    if rest == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{rest:03}")
            .trim_end_matches('0')
            .to_owned()
    }
}

fn parse_thousandths(text: &str) -> Result<i64, QuantityError> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) {
        return Err(QuantityError::NotANumber(text.to_owned()));
    }
    if whole.len() > 12 || decimals.len() > 3 {
        return Err(QuantityError::OutOfRange(text.to_owned()));
    }
    let parse = |part: &str| {
        part.parse::<i64>()
            .map_err(|_| QuantityError::OutOfRange(text.to_owned()))
    };
    Ok(parse(whole)? * 1000 + parse(&format!("{decimals:0<3}"))?)
}
