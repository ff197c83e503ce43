//! Comma-separated values (RFC 4180) that spreadsheets open as they are: a byte order mark, so that Excel reads Chinese;
//! no text that would run as a formula; every record of one length.
//!
//! The table comes first, so that its headings are the first record. After an empty record the file says what it is, in
//! records whose first field starts with `#`.

use super::evidence;
use super::{About, Export, Field, Sheet};
use crate::model::Lang;
use crate::words;
use std::borrow::Cow;

/// What is displayed.
pub fn displayed(export: &Export<'_>) -> String {
    let lang = export.brief.lang;
    written(&Sheet::new(export.figure, lang), &About::new(export), lang)
}

/// The same rows with the facts behind them: a record for every claim, with who says so and where.
pub fn all(export: &Export<'_>) -> String {
    written(&evidence::sheet(export), &About::new(export), export.brief.lang)
}

fn written(sheet: &Sheet, about: &About<'_>, lang: Lang) -> String {
    let n = sheet.headings.len().max(2);
    let headings: Vec<Field> = sheet.headings.iter().cloned().map(Field::Words).collect();
    let statements = statements(about, lang)
        .into_iter()
        .map(|(label, value)| vec![Field::Words(format!("# {label}")), Field::Words(value)]);
    let mut text = String::from('\u{feff}');
    record(&mut text, &headings, n);
    sheet.rows.iter().for_each(|row| record(&mut text, row, n));
    record(&mut text, &[], n);
    statements.for_each(|row| record(&mut text, &row, n));
    text
}

/// What the file says of itself.
fn statements(about: &About<'_>, lang: Lang) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    let mut put = |label: words::Phrase, value: String| lines.push((label.get(lang), value));
    put(words::TITLE, about.title.to_owned());
    put(words::WHAT_IT_SHOWS, about.sentence.to_owned());
    about.notes.iter().for_each(|note| put(words::NOTE, note.clone()));
    put(words::DATA_TO, about.reaches.clone());
    put(words::DATASET_VERSION, about.version.to_owned());
    put(words::LICENCE_LABEL, words::LICENCE.get(lang).to_owned());
    put(words::LINK, about.link.to_owned());
    lines.splice(2..2, about.scope.iter().cloned());
    let sources = about.sources.iter().map(|source| (words::SOURCE.get(lang), words::source_line(source, lang)));
    lines.extend(sources);
    lines
}

fn record(text: &mut String, fields: &[Field], n: usize) {
    for idx in 0..n {
        if idx > 0 {
            text.push(',');
        }
        match fields.get(idx) {
            Some(Field::Words(words)) => text.push_str(&quoted(&neutral(words))),
            Some(other) => text.push_str(&other.text()),
            None => {}
        }
    }
    text.push_str("\r\n");
}

fn quoted(text: &str) -> Cow<'_, str> {
    match text.contains([',', '"', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ') {
        true => Cow::Owned(format!("\"{}\"", text.replace('"', "\"\""))),
        false => Cow::Borrowed(text),
    }
}

/// A text that no spreadsheet takes for a formula: what could start one gets an apostrophe before it.
///
/// ```
/// use perigee::exports::neutral;
/// assert_eq!(neutral("=1+1"), "'=1+1");
/// assert_eq!(neutral("  ＠SUM"), "'  ＠SUM");
/// assert_eq!(neutral("Series A+"), "Series A+");
/// ```
pub fn neutral(text: &str) -> Cow<'_, str> {
    let is_control = text.starts_with(['\t', '\r', '\n']);
    let starts_a_formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    match is_control || starts_a_formula {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}
