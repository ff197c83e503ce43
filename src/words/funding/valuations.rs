//! The words of valuations.

use crate::model::{Lang, Measure, NewMoney};
use crate::words::{Phrase, list, phrase};

/// A table heading.
pub const KIND_OF_PRICE: Phrase = phrase("Kind of price", "估值依据");
/// A table heading.
pub const WHAT_IT_IS: Phrase = phrase("What it is", "说明");
/// The title of the valuations.
pub const VALUATIONS_TITLE: Phrase = phrase("What each company was said to be worth", "各公司估值");
/// A sign's meaning.
pub const KEY_PAID: Phrase = phrase("between prices that were paid", "实际成交价之间");
/// A note on kinds of valuations.
pub const VALUATION_NOTE: Phrase = phrase(
    "Only what was paid is joined; lists, arithmetic and asking prices stand alone",
    "仅连接实际成交价；榜单、推算和要价各自独立",
);
/// A note on valuations before and after the money.
pub const PRE_POST_NOTE: Phrase = phrase(
    "Values before (pre-money) or after the new money (post-money) are marked where their source says so; of all others it is unknown",
    "来源写明投前或投后口径的估值已标出，其余口径未知",
);
/// A table heading.
pub const PRE_OR_POST: Phrase = phrase("New money", "口径");

/// Whether a valuation counts the new money.
pub fn new_money(money: NewMoney) -> Phrase {
    match money {
        NewMoney::Before => phrase("pre-money", "投前"),
        NewMoney::After => phrase("post-money", "投后"),
    }
}

/// What kind of price a valuation rests on.
pub fn valuation_kind(measure: Measure) -> Phrase {
    match measure {
        Measure::ValuationRound => phrase("funding round", "融资估值"),
        Measure::ValuationSecondary => phrase("share sale by holders", "老股转让估值"),
        Measure::ValuationMarket => phrase("market or offer price", "市值或发行价"),
        Measure::ValuationList => phrase("published list", "榜单估值"),
        Measure::ValuationImplied => phrase("worked out or estimated", "推算或估计"),
        _ => phrase("asked for, not agreed", "要价，未成交"),
    }
}

/// A kind of price and its date.
pub fn kind_and_date(kind: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{kind}, {date}"), format!("{date}，{kind}"))
}

/// The latest valuations: name, value, how it is known.
pub fn valuations_sentence(latest: &[(String, String, String)], lang: Lang) -> String {
    let told: Vec<String> = latest
        .iter()
        .take(3)
        .map(|(name, worth, how)| lang.pick(format!("{name} {worth} ({how})"), format!("{name}{worth}（{how}）")))
        .collect();
    match (lang, told.is_empty()) {
        (Lang::En, false) => format!("The latest valuations known are {}.", list(&told, lang)),
        (Lang::Zh, false) => format!("已知最新估值：{}。", told.join("；")),
        (Lang::En, true) => "No valuation is known for this selection.".to_owned(),
        (Lang::Zh, true) => "所选范围内未见估值。".to_owned(),
    }
}

/// Companies without a valuation.
pub fn no_valuation(names: &str, lang: Lang) -> String {
    lang.pick(format!("No valuation is known for {names}"), format!("{names}估值未知"))
}
