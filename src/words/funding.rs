//! The words of the funding page beyond its first charts, a file for each of its modes.

mod cumulative;
mod financials;
mod marks;
mod pipeline;
mod ranking;
mod rounds;
mod steps;
mod totals;
mod valuations;

pub use cumulative::*;
pub use financials::*;
pub use marks::*;
pub use pipeline::*;
pub use ranking::*;
pub use rounds::*;
pub use steps::*;
pub use totals::*;
pub use valuations::*;

use crate::model::Lang;

/// Things one after the other, each long.
pub fn one_by_one(things: &[String], lang: Lang) -> String {
    things.join(lang.pick("; ", "；"))
}

/// Sentences after one another.
pub fn sentences(sentences: &[String], lang: Lang) -> String {
    sentences.join(lang.pick(" ", ""))
}

/// How values other than rounds were converted.
pub fn converted_values(last_month: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Converted at the mean rate of the month or year each value holds for; rates reach {last_month}, later values use that month"
        ),
        Lang::Zh => format!("按各数值所属月份或年份的平均汇率折算；汇率截至{last_month}，其后沿用该月"),
    }
}

/// A statement with a note on it.
pub fn with_note(statement: &str, note: Option<&str>, lang: Lang) -> String {
    match (note, lang) {
        (None, _) => statement.to_owned(),
        (Some(note), Lang::En) => format!("{statement}. {note}"),
        (Some(note), Lang::Zh) => format!("{statement}。{note}"),
    }
}

/// A statement and the date it holds for.
pub fn dated_statement(statement: &str, date: &str, lang: Lang) -> String {
    if date.is_empty() {
        return statement.to_owned();
    }
    lang.pick(format!("{statement} ({date})"), format!("{statement}（{date}）"))
}
