//! Reading JSON values into records, field by field: every misfit of a record is reported, not the first alone.
//!
//! Written by hand instead of derived, because a derived reader stops at the first misfit.

use super::problem::{Report, quoted};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Something a record's field can hold.
pub trait Read: Sized {
    /// Reads a value that stands at `at`, as in `claims[0].date`; reports what does not fit.
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self>;

    /// What it looks like, as JSON Schema; records put themselves among the definitions and are referred to.
    fn schema(defs: &mut Map<String, Value>) -> Value;

    /// What an absent field means; `None` when it must be there.
    fn absent() -> Option<Self> {
        None
    }
}

/// Reports a value of the wrong kind.
pub fn misfit<T>(value: &Value, at: &str, expected: &str, report: &mut Report<'_>) -> Option<T> {
    let field = if at.is_empty() { "the whole" } else { at };
    report.add(field, quoted(&value.to_string()), expected);
    None
}

impl Read for String {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            other => misfit(&other, at, "a text", report),
        }
    }

    fn schema(_: &mut Map<String, Value>) -> Value {
        json!({ "type": "string" })
    }
}

impl Read for u32 {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        let number = value.as_u64().and_then(|number| Self::try_from(number).ok());
        number.or_else(|| misfit(&value, at, "a whole number", report))
    }

    fn schema(_: &mut Map<String, Value>) -> Value {
        json!({ "type": "integer", "minimum": 0 })
    }
}

impl Read for f64 {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        value.as_f64().or_else(|| misfit(&value, at, "a number", report))
    }

    fn schema(_: &mut Map<String, Value>) -> Value {
        json!({ "type": "number" })
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::read(value, at, report).map(Some) }
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        T::schema(defs)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        let Value::Array(items) = value else {
            return misfit(&value, at, "a list", report);
        };
        let read = items.into_iter().enumerate().map(|(idx, item)| T::read(item, &format!("{at}[{idx}]"), report));
        // All entries are read before one of them can fail the list.
        let read: Vec<Option<T>> = read.collect();
        read.into_iter().collect()
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        json!({ "type": "array", "items": T::schema(defs) })
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        let fields = object(value, at, report)?;
        let read = fields.into_iter().map(|(key, value)| {
            let value = T::read(value, &joined(at, &key), report);
            value.map(|value| (key, value))
        });
        let read: Vec<Option<(String, T)>> = read.collect();
        read.into_iter().collect()
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        json!({ "type": "object", "additionalProperties": T::schema(defs) })
    }
}

/// The fields of an object.
pub fn object(value: Value, at: &str, report: &mut Report<'_>) -> Option<Map<String, Value>> {
    match value {
        Value::Object(fields) => Some(fields),
        other => misfit(&other, at, "an object", report),
    }
}

/// Takes a field out of an object and reads it.
pub fn field<T: Read>(fields: &mut Map<String, Value>, name: &str, at: &str, report: &mut Report<'_>) -> Option<T> {
    match fields.remove(name) {
        Some(value) => T::read(value, &joined(at, name), report),
        None => {
            let absent = T::absent();
            if absent.is_none() {
                report.add(&joined(at, name), "missing", "a value");
            }
            absent
        }
    }
}

/// Reports the fields nobody took out.
pub fn unknown(fields: &Map<String, Value>, known: &[&str], at: &str, report: &mut Report<'_>) {
    for name in fields.keys() {
        let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        let expected = match names.as_slice() {
            [first, second] => format!("{first} or {second}"),
            names => format!("one of {}", names.join(", ")),
        };
        report.add(&joined(at, name), "unknown", expected);
    }
}

fn joined(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}
