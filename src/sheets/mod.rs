//! A reader's own table, from bytes to rows: CSV, its relatives with semicolons and tabs, or JSON.
//!
//! The bytes may be anything at all; what comes out is a row of known columns or a problem with its place. CSV is read by
//! `csv-core`, which costs the page 1 kB of brotli (the `csv` crate four); it never complains, so that a quote left open is
//! found here. JSON is read by `serde_json`, which stops at 128 levels.

use crate::model::overlay::{Column, Fault, Problem, Row};
use csv_core::{ReadRecordResult, ReaderBuilder};
use serde_json::Value;

/// How many bytes are read at most.
pub const MOST_BYTES: usize = 5_000_000;

/// How many rows are drawn at most: more are marks that nobody can tell apart.
const MOST_ROWS: usize = 1_000;

/// How many columns a line may have before it is no line of ours.
const MOST_CELLS: usize = 64;

/// The rows of a table.
///
/// # Errors
/// Everything that is wrong with it as a table; what its cells say is judged later.
pub fn rows(bytes: &[u8]) -> Result<Vec<Row>, Vec<Problem>> {
    let text = text(bytes).map_err(|fault| vec![Problem::of_file(fault)])?;
    let rows = match text.trim_start().chars().next() {
        None => Err(vec![Problem::of_file(Fault::Empty)]),
        Some('<') => Err(vec![Problem::of_file(Fault::Markup)]),
        Some('[' | '{') => json(text),
        Some(_) => csv(text),
    }?;
    match rows.len() {
        0 => Err(vec![Problem::of_file(Fault::Empty)]),
        n if n > MOST_ROWS => Err(vec![Problem::of_file(Fault::TooManyRows(MOST_ROWS))]),
        _ => Ok(rows),
    }
}

/// The bytes as text, without a byte order mark.
fn text(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLarge(MOST_BYTES));
    }
    let text = str::from_utf8(bytes).map_err(|_| Fault::NotUtf8)?;
    // UTF-16 without a mark reads as letters with zeros between.
    if text.contains('\0') { Err(Fault::NotUtf8) } else { Ok(text.trim_start_matches('\u{feff}')) }
}

fn csv(text: &str) -> Result<Vec<Row>, Vec<Problem>> {
    let head = text.trim_start().lines().next().unwrap_or_default();
    let delimiter = ['\t', ';', ','].into_iter().find(|c| head.contains(*c)).unwrap_or(',');
    let mut reader = ReaderBuilder::new().delimiter(delimiter as u8).build();
    // With a line's end of our own, whatever then is unfinished is inside quotes; tabs at the end are empty cells.
    let text = format!("{}\n", text.trim_matches(['\n', '\r', ' ']));
    let mut input = text.as_bytes();
    let (mut output, mut ends) = (vec![0; text.len()], [0; MOST_CELLS]);
    let (mut columns, mut rows): (Option<Vec<Column>>, Vec<Row>) = (None, Vec::new());
    let mut number = 0;
    loop {
        number += 1;
        let of_row = |fault| vec![Problem { row: Some(number), column: None, fault }];
        let (result, n_read, _, n_ends) = reader.read_record(input, &mut output, &mut ends);
        input = input.get(n_read..).unwrap_or_default();
        match result {
            ReadRecordResult::Record => {}
            ReadRecordResult::OutputEndsFull => return Err(of_row(Fault::TooManyCells(MOST_CELLS))),
            ReadRecordResult::InputEmpty if n_read > 0 => return Err(of_row(Fault::OpenQuote)),
            ReadRecordResult::InputEmpty | ReadRecordResult::End | ReadRecordResult::OutputFull => return Ok(rows),
        }
        let cells = cells(&output, ends.get(..n_ends).unwrap_or_default());
        match &columns {
            None => columns = Some(header(&cells)?),
            Some(columns) if columns.len() != cells.len() => {
                return Err(of_row(Fault::Width(cells.len(), columns.len())));
            }
            Some(_) if rows.len() > MOST_ROWS => return Ok(rows),
            Some(columns) => rows.push(Row::new(number, columns.iter().copied().zip(cells))),
        }
    }
}

fn cells(output: &[u8], ends: &[usize]) -> Vec<String> {
    let starts = [0].into_iter().chain(ends.iter().copied());
    let cell =
        |(start, end): (usize, &usize)| String::from_utf8_lossy(output.get(start..*end)?).trim().to_owned().into();
    starts.zip(ends).filter_map(cell).collect()
}

/// The columns a header names.
fn header(cells: &[String]) -> Result<Vec<Column>, Vec<Problem>> {
    let mut columns = Vec::new();
    let mut problems = Vec::new();
    for cell in cells {
        let fault = match Column::parse(cell) {
            None => Fault::UnknownColumn(cell.clone()),
            Some(column) if columns.contains(&column) => Fault::RepeatedColumn(cell.clone()),
            Some(column) => {
                columns.push(column);
                continue;
            }
        };
        problems.push(Problem { row: Some(1), column: None, fault });
    }
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

fn json(text: &str) -> Result<Vec<Row>, Vec<Problem>> {
    let value: Value = serde_json::from_str(text)
        .map_err(|error| vec![Problem { row: Some(error.line()), column: None, fault: Fault::BadJson }])?;
    let Value::Array(items) = value else { return Err(vec![Problem::of_file(Fault::NotRows)]) };
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    for (number, item) in items.into_iter().take(MOST_ROWS + 1).enumerate().map(|(idx, item)| (idx + 1, item)) {
        let mut add = |fault| problems.push(Problem { row: Some(number), column: None, fault });
        let Value::Object(object) = item else {
            add(Fault::NotRows);
            continue;
        };
        if object.len() > MOST_CELLS {
            add(Fault::TooManyCells(MOST_CELLS));
            continue;
        }
        let mut cells = Vec::new();
        for (name, value) in object {
            match (Column::parse(&name), value) {
                (None, _) => add(Fault::UnknownColumn(name)),
                (Some(column), Value::String(text)) => cells.push((column, text.trim().to_owned())),
                (Some(column), Value::Number(number)) => cells.push((column, number.to_string())),
                (Some(_), Value::Null) => {}
                (Some(_), _) => add(Fault::NotRows),
            }
        }
        rows.push(Row::new(number, cells.into_iter()));
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}
