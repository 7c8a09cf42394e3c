//! What a row says of an element, and whether two rows say the same.

use toml::{Table, Value};

use crate::file::{list, number, rows, words};

/// What a row says of an element.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effect {
    Establishes,
    Limits,
    Excludes,
    /// A number of years, days or another unit: the research leaves the unit to the element.
    Value(String),
}

impl Effect {
    /// Whether the corpus says the same. A term is a decimal there, in the element's unit, and here words: `5.33` and `5 years 4 months`.
    fn agrees(&self, ours: &Self) -> bool {
        match (self, ours) {
            (Self::Value(there), Self::Value(here)) => {
                let number: Option<f64> = there.parse().ok();
                let readings = readings(here);
                there == here
                    || number.is_some_and(|number| {
                        readings
                            .iter()
                            .any(|reading| (reading - number).abs() < ROUNDING)
                    })
            }
            (there, here) => there == here,
        }
    }
}

/// How far a decimal may lie from what it was rounded from.
const ROUNDING: f64 = 0.006;

/// What a quantity may be as one number: as it stands, in years, in months, in days with months of thirty, in days of a year's twelfths.
fn readings(quantity: &str) -> [f64; 5] {
    let words: Vec<&str> = quantity.split(' ').collect();
    let mut readings = [0.0; 5];
    for pair in words.chunks(2) {
        let number = pair.first().and_then(|number| number.parse::<f64>().ok());
        let unit = pair.get(1).map_or("", |unit| unit.trim_end_matches('s'));
        let factors = match unit {
            "year" => [1.0, 1.0, 12.0, 365.0, 365.0],
            "month" => [1.0, 1.0 / 12.0, 1.0, 30.0, 365.0 / 12.0],
            "day" => [1.0, 1.0 / 365.0, 12.0 / 365.0, 1.0, 1.0],
            _ => [1.0, f64::NAN, f64::NAN, f64::NAN, f64::NAN],
        };
        for (reading, factor) in readings.iter_mut().zip(factors) {
            *reading += number.unwrap_or(f64::NAN) * factor;
        }
    }
    readings
}

/// A statement: what one row says of one element.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Statement {
    /// The law, or the title of a measure.
    pub(crate) law: String,
    pub(crate) article: String,
    pub(crate) from: String,
    pub(crate) until: String,
    pub(crate) element: String,
    pub(crate) effect: Effect,
}

impl Statement {
    /// Whether the two speak of one law, and say the same of one element.
    pub(crate) fn says_what(&self, other: &Self) -> bool {
        self.law == other.law && self.element == other.element && self.effect.agrees(&other.effect)
    }

    /// Whether the two say the same in the same article, from and until the same days.
    pub(crate) fn is_as_in(&self, other: &Self) -> bool {
        self.says_what(other)
            && self.article == other.article
            && self.from == other.from
            && self.until == other.until
    }

    /// Whether the two share a day. Days in the form year-month-day are in the order of their letters.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        (self.until.is_empty() || other.from < self.until)
            && (other.until.is_empty() || self.from < other.until)
    }
}

/// The statements of a row.
fn of_row(row: &Table) -> Vec<Statement> {
    let law = match words(row, "law") {
        law if law.is_empty() => words(row, "title"),
        law => law,
    };
    let statement = |element: String, effect| Statement {
        law: law.clone(),
        article: words(row, "article"),
        from: words(row, "from"),
        until: words(row, "until"),
        element,
        effect,
    };
    let mut all = Vec::new();
    for element in list(row, "establishes") {
        all.push(statement(element, Effect::Establishes));
    }
    for element in list(row, "excludes") {
        all.push(statement(element, Effect::Excludes));
    }
    let limits = row.get("limits").and_then(Value::as_array);
    for limit in limits.into_iter().flatten().filter_map(Value::as_table) {
        all.push(statement(words(limit, "element"), Effect::Limits));
    }
    let values = row.get("values").and_then(Value::as_table);
    for (element, value) in values.into_iter().flatten() {
        all.push(statement(element.clone(), Effect::Value(number(value))));
    }
    all
}

pub(crate) fn statements(file: &Table) -> Vec<Statement> {
    let rows = ["provision", "measure"]
        .into_iter()
        .flat_map(|key| rows(file, key));
    rows.flat_map(of_row).collect()
}
