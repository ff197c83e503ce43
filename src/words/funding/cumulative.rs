//! The words of sums, by calendar or since founding.

use crate::model::Lang;
use crate::model::number::grouped;
use crate::words::{Phrase, phrase};

/// A table heading.
pub const SINCE_FOUNDING: Phrase = phrase("After founding", "距成立");
/// The title of the chart of sums on the clock of each organisation.
pub const CUMULATIVE_SINCE_TITLE: Phrase =
    phrase("Money raised by years since founding, disclosed rounds only", "成立以来累计融资额（仅含已披露轮次）");
/// A note on the clock of founding.
pub const FOUNDING_NOTE: Phrase =
    phrase("A founding known only by its year is taken as the middle of that year", "仅知成立年份的，以该年年中计");

/// Whole years on an axis, with the unit.
pub fn n_years(years: i32, lang: Lang) -> String {
    match (lang, years) {
        (Lang::En, 1) => "1 year".to_owned(),
        (Lang::En, _) => format!("{years} years"),
        (Lang::Zh, _) => format!("{years}年"),
    }
}

/// Years after a founding, to a tenth.
pub fn years_after(years: f64, lang: Lang) -> String {
    let years = grouped((years * 10.0).round() / 10.0);
    lang.pick(format!("{years} years"), format!("{years}年"))
}

/// Organisations whose founding is unknown.
pub fn founding_unknown(names: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Not drawn, as no founding date is known: {names}"),
        Lang::Zh => format!("成立日期未知，未绘出：{names}"),
    }
}
