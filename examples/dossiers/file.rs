//! A file in TOML: its rows and their values.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

pub(crate) fn table(path: &Path) -> Result<Table, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    text.parse()
        .map_err(|error| format!("{} is not TOML: {error}", path.display()))
}

pub(crate) fn rows<'a>(file: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    let rows = file.get(key).and_then(Value::as_array);
    rows.into_iter().flatten().filter_map(Value::as_table)
}

pub(crate) fn words(row: &Table, key: &str) -> String {
    match row.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Datetime(day)) => day.to_string(),
        _ => String::new(),
    }
}

pub(crate) fn list(row: &Table, key: &str) -> Vec<String> {
    let items = row.get(key).and_then(Value::as_array);
    let items = items.into_iter().flatten().filter_map(Value::as_str);
    items.map(str::to_owned).collect()
}

/// A number, or a quantity in words.
pub(crate) fn number(value: &Value) -> String {
    match value {
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Boolean(_) | Value::Datetime(_) | Value::Array(_) | Value::Table(_) => String::new(),
    }
}

/// The values of a row.
pub(crate) fn values(row: &Table) -> Option<&Table> {
    row.get("values").and_then(Value::as_table)
}
