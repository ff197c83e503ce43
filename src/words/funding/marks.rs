//! The words of events marked on a time axis.

use crate::model::Lang;
use crate::words::{Phrase, list, phrase};

/// Policy events worth marking on a time axis, by the id of their fact, in few words.
pub const POLICY_MARKS: [(&str, Phrase); 9] = [
    ("china-space-opened-to-private-capital", phrase("open to private capital", "向民间资本开放")),
    ("china-commercial-rocket-notice-2019", phrase("rocket rules", "商业火箭规定")),
    ("china-new-infrastructure-2020", phrase("new infrastructure", "新基建")),
    ("china-satnet-set-up", phrase("SatNet set up", "中国星网成立")),
    ("shanghai-space-plan-2023", phrase("Shanghai plan", "上海行动计划")),
    ("china-work-report-2024", phrase("work report 2024", "2024政府工作报告")),
    ("china-star-growth-tier-2025", phrase("STAR route reopened", "科创板重启")),
    ("china-cnsa-action-plan-2025", phrase("CNSA action plan", "国家航天局行动计划")),
    ("china-star-guideline-9-2025", phrase("STAR guideline 9", "第9号指引")),
];

/// A first on the way to reuse: `first landing: Falcon 9`, `China's first landing: Long March 10B`.
pub fn first_mark(step: &str, programme: &str, is_china: bool, lang: Lang) -> String {
    match (lang, is_china) {
        (Lang::En, false) => format!("{step}: {programme}"),
        (Lang::En, true) => format!("China's {step}: {programme}"),
        (Lang::Zh, false) => format!("{step}：{programme}"),
        (Lang::Zh, true) => format!("中国{step}：{programme}"),
    }
}

/// A marked event with its date.
pub fn marked_event(label: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{label} ({date})"), format!("{label}（{date}）"))
}

/// Which events are marked.
pub fn marked(events: &[String], lang: Lang) -> String {
    lang.pick(format!("Marked: {}", list(events, lang)), format!("图中标注：{}", list(events, lang)))
}
