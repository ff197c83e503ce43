//! A figure's table as plain rows: words as shown, numbers as numbers with their unit beside them.

use crate::charts::{Cell, Figure};
use crate::model::reading::{self, Reading};
use crate::model::{Lang, number};
use crate::words;

/// One field of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Words.
    Words(String),
    /// A number.
    Number(f64),
    /// Nothing.
    Empty,
}

impl Field {
    /// The field as plain text.
    pub fn text(&self) -> String {
        match self {
            Self::Words(text) => text.clone(),
            Self::Number(value) => number::plain(*value),
            Self::Empty => String::new(),
        }
    }
}

/// Headings and rows of equal length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What each column holds.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Field>>,
}

/// How a column of a figure is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// As shown.
    Words,
    /// As numbers alone, where no cell says anything else.
    Numbers,
    /// As shown, then the number.
    WithNumber,
    /// As shown, then the number, then its unit.
    WithUnit,
}

impl Sheet {
    /// The table of a figure.
    pub fn new(figure: &Figure, lang: Lang) -> Self {
        let table = &figure.table;
        let layouts: Vec<Layout> = table
            .columns
            .iter()
            .enumerate()
            .map(|(idx, column)| match column.is_number {
                true => layout(table.rows.iter().filter_map(|row| row.get(idx)), lang),
                false => Layout::Words,
            })
            .collect();
        let headings = table.columns.iter().zip(&layouts).flat_map(|(column, layout)| {
            let heading = column.heading.clone();
            match layout {
                Layout::Words | Layout::Numbers => vec![heading],
                Layout::WithNumber | Layout::WithUnit => {
                    let [number, unit] =
                        [words::NUMBER_OF, words::UNIT_OF].map(|of| words::titled(&heading, of.get(lang), lang));
                    let mut headings = vec![heading, number];
                    headings.extend((*layout == Layout::WithUnit).then_some(unit));
                    headings
                }
            }
        });
        let headings = headings.collect();
        let fields = |row: &Vec<Cell>| {
            let empty = Cell::default();
            let cells = (0..layouts.len()).map(|idx| row.get(idx).unwrap_or(&empty));
            cells.zip(&layouts).flat_map(|(cell, layout)| fields(cell, *layout, lang)).collect()
        };
        Self { headings, rows: table.rows.iter().map(fields).collect() }
    }
}

fn layout<'a>(cells: impl Iterator<Item = &'a Cell>, lang: Lang) -> Layout {
    let read: Vec<Option<Reading>> =
        cells.filter(|cell| !is_blank(&cell.text)).map(|cell| reading::read(&cell.text, lang)).collect();
    let numbers = || read.iter().flatten();
    if numbers().next().is_none() {
        Layout::Words
    } else if read.len() == numbers().filter(|read| read.is_bare).count() {
        Layout::Numbers
    } else if numbers().all(|read| read.unit.is_empty()) {
        Layout::WithNumber
    } else {
        Layout::WithUnit
    }
}

fn fields(cell: &Cell, layout: Layout, lang: Lang) -> Vec<Field> {
    let words = if is_blank(&cell.text) { Field::Empty } else { Field::Words(cell.text.clone()) };
    if layout == Layout::Words {
        return vec![words];
    }
    let read = reading::read(&cell.text, lang);
    let number = read.map_or(Field::Empty, |read| Field::Number(read.number));
    let unit =
        read.filter(|read| !read.unit.is_empty()).map_or(Field::Empty, |read| Field::Words(read.unit.to_owned()));
    match layout {
        Layout::Words | Layout::Numbers => vec![number],
        Layout::WithNumber => vec![words, number],
        Layout::WithUnit => vec![words, number, unit],
    }
}

/// Whether a cell says that there is nothing.
fn is_blank(text: &str) -> bool {
    matches!(text, "" | "–" | "—")
}
