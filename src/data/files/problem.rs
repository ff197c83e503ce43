//! What is wrong with a data file, precisely enough to mend it.

use std::fmt;

/// One thing wrong in one record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as in `rounds.json`.
    pub file: String,
    /// The record's id, or its place in the file when it has none.
    pub id: String,
    /// The field, as in `claims[0].date`.
    pub field: String,
    /// What stands there.
    pub value: String,
    /// What should.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, id, field, value, expected } = self;
        write!(f, "{file}: `{id}`: {field} is {value}, expected {expected}")
    }
}

/// Where problems of one record are gathered.
pub struct Report<'a> {
    file: &'a str,
    id: String,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Report<'a> {
    /// Gathers problems of the record `id` of `file`.
    pub fn new(file: &'a str, id: &str, problems: &'a mut Vec<Problem>) -> Self {
        Self { file, id: id.to_owned(), problems }
    }

    /// Adds a problem.
    pub fn add(&mut self, field: &str, value: impl Into<String>, expected: impl Into<String>) {
        self.problems.push(Problem {
            file: self.file.to_owned(),
            id: self.id.clone(),
            field: field.to_owned(),
            value: value.into(),
            expected: expected.into(),
        });
    }
}

/// A text from a data file, in backticks and cut short, for a message.
pub fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("`{short}`")
}
