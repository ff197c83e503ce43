//! The words of the rounds, in one field or a lane each.

use crate::model::Lang;
use crate::words::{Phrase, list, phrase};

/// A table heading.
pub const INVESTORS: Phrase = phrase("Investors named", "披露的投资方");
/// The title of the lanes.
pub const LANES_TITLE: Phrase = phrase(
    "Funding rounds by date, one lane each; area shows the amount",
    "各机构历次融资：时间与金额（面积表示金额）",
);
/// A sign's meaning.
pub const KEY_EQUITY: Phrase = phrase("money raised", "已完成融资");
/// A sign's meaning.
pub const KEY_ELSEWHERE: Phrase = phrase("money counted in another round shown", "资金已计入另一轮");
/// A sign's meaning.
pub const KEY_BUNDLE: Phrase = phrase("a sum over several rounds, not added", "多轮合计数，不计入总额");
/// A sign's meaning.
pub const KEY_NO_AMOUNT: Phrase = phrase("amount not disclosed", "金额未披露");

/// How small an amount is still drawn to scale.
pub fn area_note(least: &str, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!(
                "The area of a mark is its amount; below about {least} marks stay as large as that, to be seen. What is no new equity has one size whatever its amount"
            )
        }
        Lang::Zh => format!("标记面积与金额成正比；约{least}以下者按该大小绘出，以便辨认。非新增股权的标记大小固定"),
    }
}

/// A sum and how many rounds it rests on: `CNY 3.55 billion, 5 of 7 rounds disclosed`.
pub fn sum_of_rounds(sum: &str, n: usize, of: usize, lang: Lang) -> String {
    lang.pick(format!("{sum}, {n} of {of} rounds disclosed"), format!("{sum}，{of} 轮中披露 {n} 轮"))
}

/// Who led a round and who else is named.
pub fn investors(leads: &[String], others: &[String], lang: Lang) -> String {
    let (led, all) = (list(leads, lang), list(others, lang));
    match (lang, leads.is_empty(), others.is_empty()) {
        (_, true, true) => "–".to_owned(),
        (_, true, false) => all,
        (Lang::En, false, true) => format!("{led} (lead)"),
        (Lang::Zh, false, true) => format!("{led}（领投）"),
        (Lang::En, false, false) => format!("{led} (lead); {all}"),
        (Lang::Zh, false, false) => format!("{led}（领投）；{all}"),
    }
}
