//! A table: its columns with what they hold, and its rows.

/// A column: its name, its Frictionless type, what it holds.
pub type Column = (&'static str, &'static str, &'static str);

/// One table.
pub struct Table {
    /// Its name, also of its file.
    pub name: &'static str,
    /// What one row is.
    pub row: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// The columns that name a row.
    pub key: &'static [&'static str],
    /// Columns that name a row of another table: the column, the table and its column.
    pub refers: &'static [(&'static str, &'static str, &'static str)],
    /// The rows, a cell for each column.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The name of its file.
    pub fn file(&self) -> String {
        format!("{}.csv", self.name)
    }

    /// As RFC 4180 has it, but for line feeds alone.
    pub fn csv(&self) -> String {
        let header = self.columns.iter().map(|(name, ..)| (*name).to_owned()).collect();
        let mut text = String::new();
        for row in std::iter::once(&header).chain(&self.rows) {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            text.push_str(&cells.join(","));
            text.push('\n');
        }
        text
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_cell_is_quoted_only_where_it_must_be() {
        assert_eq!(quoted("Long March 5B"), "Long March 5B");
        assert_eq!(quoted("1,2 \"three\""), "\"1,2 \"\"three\"\"\"");
        assert_eq!(quoted("a\nb"), "\"a\nb\"");
    }
}
