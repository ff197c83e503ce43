//! A drawing as text, with its numbers no finer than any screen.

use super::Drawing;
use serde::Serialize as _;
use serde_json::Serializer;
use serde_json::ser::Formatter;
use std::io::{self, Write};

impl Drawing {
    /// The ECharts option as JSON; the text the browser draws and the tests approve.
    pub fn json(&self) -> String {
        let mut json = Vec::new();
        let mut serializer = Serializer::with_formatter(&mut json, Hundredths);
        match self.option.serialize(&mut serializer) {
            Ok(()) => String::from_utf8(json).unwrap_or_default(),
            Err(_) => String::new(),
        }
    }
}

/// Writes numbers to two decimals: finer than any screen, and without the tables that exact printing brings along.
struct Hundredths;

impl Formatter for Hundredths {
    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        let hundredths = (value * 100.0).round() as i64;
        let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
        match size % 100 {
            0 => write!(writer, "{sign}{}", size / 100),
            decimals => write!(writer, "{sign}{}.{decimals:02}", size / 100),
        }
    }

    fn write_f32<W: ?Sized + Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        self.write_f64(writer, f64::from(value))
    }
}
