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
    /// As numbers alone, where nothing else is said.
    Numbers,
    /// As shown, then the number, then its unit.
    Split,
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
                Layout::Split => {
                    let [number, unit] = [words::NUMBER_OF, words::UNIT_OF].map(|of| of.get(lang));
                    let parts = [number, unit].map(|part| words::titled(&heading, part, lang));
                    [vec![heading], parts.to_vec()].concat()
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
    let mut layout = Layout::Words;
    for cell in cells.filter(|cell| !is_blank(&cell.text)) {
        match reading::read(&cell.text, lang) {
            Some(Reading { is_bare: true, .. }) if layout != Layout::Split => layout = Layout::Numbers,
            Some(Reading { is_bare: true, .. }) => {}
            Some(_) => layout = Layout::Split,
            // Words between bare numbers would be lost if the column held numbers alone.
            None if layout == Layout::Numbers => layout = Layout::Split,
            None => {}
        }
    }
    layout
}

fn fields(cell: &Cell, layout: Layout, lang: Lang) -> Vec<Field> {
    let words = if is_blank(&cell.text) { Field::Empty } else { Field::Words(cell.text.clone()) };
    let read = || reading::read(&cell.text, lang);
    let number = |read: Option<Reading>| read.map_or(Field::Empty, |read| Field::Number(read.number));
    match layout {
        Layout::Words => vec![words],
        Layout::Numbers => vec![number(read())],
        Layout::Split => {
            let unit = read().map(|read| read.unit).filter(|unit| !unit.is_empty());
            vec![words, number(read()), unit.map_or(Field::Empty, |unit| Field::Words(unit.to_owned()))]
        }
    }
}

/// Whether a cell says that there is nothing.
fn is_blank(text: &str) -> bool {
    matches!(text, "" | "–" | "—")
}
