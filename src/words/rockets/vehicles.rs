//! Words of the specifications of rockets.

use crate::model::{Lang, Measure};
use crate::words::{Phrase, list, phrase};

/// The title of specifications.
pub const VEHICLES_TITLE: Phrase =
    phrase("Payload to low Earth orbit, stage recovered or not, by rocket", "各型火箭近地轨道运力：回收与不回收");
/// A sign's meaning.
pub const KEY_EXPENDABLE: Phrase = phrase("payload when nothing is recovered", "不回收时的运力");
/// A sign's meaning.
pub const KEY_REUSABLE: Phrase = phrase("payload when the first stage is recovered", "一子级回收时的运力");
/// A sign's meaning.
pub const KEY_GOAL: Phrase =
    phrase("hollow: a goal; not flown yet, or no stage recovered yet", "空心：目标值，尚未首飞或尚未成功回收");
/// A note on the scale.
pub const PAYLOAD_NOTE: Phrase = phrase(
    "Log scale: equal steps to the right are equal factors. Payloads are makers' figures to low orbits of different height and tilt",
    "对数坐标，等距即等倍。运力为研制方数字，所指近地轨道高度与倾角不尽相同",
);
/// A note on prices.
pub const PRICE_NOTE: Phrase = phrase(
    "Prices and prices per kg are as published, of different years and for different services; goals and list prices stand side by side",
    "价格与单位价格照所公布数字，年份和服务内容不同，目标价与标价并列",
);

/// The heading of a specification, with its unit.
pub fn spec(measure: Measure) -> Phrase {
    match measure {
        Measure::PayloadExpendable => phrase("Payload, nothing recovered (t)", "运力，不回收（吨）"),
        Measure::PayloadReusable => phrase("Payload, stage recovered (t)", "运力，回收（吨）"),
        Measure::Height => phrase("Height (m)", "高度（米）"),
        Measure::Diameter => phrase("Diameter (m)", "直径（米）"),
        Measure::LiftoffMass => phrase("Mass at lift-off (t)", "起飞质量（吨）"),
        Measure::Propellant => phrase("Propellants", "推进剂"),
        Measure::Engines => phrase("Engines", "发动机"),
        Measure::PricePerKg => phrase("Price per kg", "每公斤价格"),
        Measure::LaunchPrice => phrase("Price of a launch", "单次发射价格"),
        Measure::ReuseDesign => phrase("Flights a stage is designed for", "设计复用次数"),
        _ => phrase("Status", "状态"),
    }
}

/// A reported price with its conversion.
pub fn with_conversion(reported: &str, converted: &str, lang: Lang) -> String {
    lang.pick(format!("{reported} (about {converted})"), format!("{reported}（约{converted}）"))
}

/// A price per kilogram in a currency.
pub fn per_kg(amount: &str, lang: Lang) -> String {
    lang.pick(format!("{amount} per kg"), format!("{amount}/公斤"))
}

/// A mass in tonnes.
pub fn tonnes(number: &str, lang: Lang) -> String {
    lang.pick(format!("{number} t"), format!("{number}吨"))
}

/// What the chart of vehicles shows.
pub fn vehicles_sentence(
    largest: &str,
    largest_t: &str,
    chinese: Option<(String, String)>,
    n: usize,
    lang: Lang,
) -> String {
    match (lang, chinese) {
        (Lang::En, Some((name, mass))) => format!(
            "Of the {n} rockets with a payload in the data that have flown, the one meant to lift most is {largest} with {largest_t}; of the Chinese ones among them it is {name} with {mass}."
        ),
        (Lang::Zh, Some((name, mass))) => format!(
            "在数据中有运力且已首飞的 {n} 型火箭中，标称运力最大的是{largest}，{largest_t}；其中的中国火箭以{name}最大，{mass}。"
        ),
        (Lang::En, None) => format!(
            "Of the {n} rockets with a payload in the data that have flown, the one meant to lift most is {largest} with {largest_t}."
        ),
        (Lang::Zh, None) => {
            format!("在数据中有运力且已首飞的 {n} 型火箭中，标称运力最大的是{largest}，{largest_t}。")
        }
    }
}

/// A value over which claims differ.
pub fn contested(value: &str, lang: Lang) -> String {
    lang.pick(format!("{value} (claims differ)"), format!("{value}（说法不一）"))
}

/// No rocket with a payload.
pub const NO_PAYLOAD: Phrase = phrase(
    "No payload of a rocket that has flown is known for this selection.",
    "所选范围内没有已首飞火箭的运力数据。",
);

/// A payload with what it is.
pub fn payload(value: &str, reusable: bool, is_goal: bool, lang: Lang) -> String {
    let how = match reusable {
        true => lang.pick("stage recovered", "回收"),
        false => lang.pick("nothing recovered", "不回收"),
    };
    match (lang, is_goal) {
        (Lang::En, true) => format!("{how}: {value}, a goal"),
        (Lang::En, false) => format!("{how}: {value}"),
        (Lang::Zh, true) => format!("{how}：{value}（目标值）"),
        (Lang::Zh, false) => format!("{how}：{value}"),
    }
}

/// Rockets without a payload.
pub fn no_payload(names: &[String], lang: Lang) -> String {
    lang.pick(
        format!("In the table only, as no payload is known: {}", list(names, lang)),
        format!("运力不详，仅列于表中：{}", list(names, lang)),
    )
}
