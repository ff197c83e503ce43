//! The words of the steps to a listing.

use crate::model::listing::Outcome;
use crate::model::number::grouped;
use crate::model::{Lang, Measure, Qualifier};
use crate::words::{Phrase, phrase};

/// A table heading.
pub const LISTING_STEP: Phrase = phrase("Step", "步骤");
/// A table heading.
pub const DAYS_WAITED: Phrase = phrase("After the step before", "距上一步");
/// The title of the listings.
pub const PIPELINE_TITLE: Phrase = phrase("Steps towards a listing, by company", "各公司上市进程");
/// A sign's meaning.
pub const KEY_ENDED: Phrase = phrase("withdrawn or ended", "撤回或终止");
/// A note on waiting times.
pub const WAITING_NOTE: Phrase = phrase(
    "Days run from one known step to the next, from middle to middle where a date is vague; a step the data do not know is not counted",
    "天数为相邻已知步骤之间的间隔，日期不精确的取区间中点；未收录的步骤不计",
);

/// A step towards a listing; `None` is any other.
pub fn listing_step(measure: Option<Measure>) -> Phrase {
    match measure {
        Some(Measure::IpoTutoring) => phrase("guidance filed", "辅导备案"),
        Some(Measure::IpoTutored) => phrase("guidance completed", "辅导完成"),
        Some(Measure::IpoFiled) => phrase("application filed or accepted", "申请受理或公开递表"),
        Some(Measure::IpoInquiry) => phrase("inquiry by the exchange", "交易所问询"),
        Some(Measure::IpoInspection) => phrase("drawn for inspection", "抽中现场检查"),
        Some(Measure::IpoUpdated) => phrase("updated prospectus", "更新招股书"),
        Some(Measure::IpoPriced) => phrase("shares priced", "定价"),
        Some(Measure::IpoListed) => phrase("listed", "上市"),
        Some(Measure::IpoWithdrawn) => phrase("withdrawn", "撤回申请"),
        Some(Measure::IpoTerminated) => phrase("ended by the exchange", "终止审核"),
        Some(Measure::IpoTarget) => phrase("to be raised", "拟募资"),
        _ => phrase("another step", "其他步骤"),
    }
}

/// How a way to the market ended.
pub fn listing_outcome(outcome: Outcome) -> Phrase {
    match outcome {
        Outcome::Listed => phrase("listed", "已上市"),
        Outcome::Withdrawn => phrase("withdrawn", "已撤回"),
        Outcome::Terminated => phrase("ended by the exchange", "已终止"),
        Outcome::Waiting => phrase("waiting", "进行中"),
    }
}

/// A number of days, or about that many.
pub fn n_days(days: i32, is_vague: bool, lang: Lang) -> String {
    let n = grouped(f64::from(days));
    let text = match lang {
        Lang::En => format!("{n} {}", if days == 1 { "day" } else { "days" }),
        Lang::Zh => format!("{n}天"),
    };
    if is_vague { Qualifier::About.with(&text, lang) } else { text }
}

/// So long after the step before.
pub fn after_days(days: &str, lang: Lang) -> String {
    lang.pick(format!("{days} after the step before"), format!("距上一步{days}"))
}

/// How long a company has waited since its last known step.
pub fn waiting_since(days: i32, lang: Lang) -> String {
    let days = n_days(days, false, lang);
    lang.pick(format!("{days} since the last known step"), format!("最近已知步骤至数据截止{days}"))
}

/// How many companies got how far.
pub fn pipeline_sentence(n: usize, listed: usize, ended: usize, lang: Lang) -> String {
    let waiting = n.saturating_sub(listed + ended);
    let gone = match (ended, lang) {
        (0, _) => String::new(),
        (_, Lang::En) => format!(", {ended} gave up or were ended,"),
        (_, Lang::Zh) => format!("{ended} 家撤回或终止，"),
    };
    match (lang, n) {
        (Lang::En, 0) => "No step towards a listing is known for this selection.".to_owned(),
        (Lang::Zh, 0) => "所选公司暂无已知的上市步骤。".to_owned(),
        (Lang::En, _) => format!(
            "Of {n} companies with known steps towards a listing, {listed} listed{gone} and {waiting} had not finished."
        ),
        (Lang::Zh, _) => {
            format!("已知有上市动作的 {n} 家公司中，{listed} 家已上市，{gone}{waiting} 家仍在进行。")
        }
    }
}

/// From guidance to the application.
pub fn guidance_to_filing(who: &str, days: i32, lang: Lang) -> String {
    match lang {
        Lang::En => {
            let days = n_days(days, false, lang);
            format!("{who} took {days} from filing for guidance to an accepted application.")
        }
        Lang::Zh => format!("{who}从辅导备案到申请受理用了 {days} 天。"),
    }
}

/// From the application to the first day of trading.
pub fn filing_to_listing(who: &str, days: i32, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{who} listed {} after its public filing.", n_days(days, false, lang)),
        Lang::Zh => format!("{who}公开递表 {days} 天后上市。"),
    }
}

/// Companies without known steps.
pub fn no_listing_steps(names: &str, lang: Lang) -> String {
    lang.pick(format!("No step towards a listing is known for {names}"), format!("{names}暂无已知的上市步骤"))
}
