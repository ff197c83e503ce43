//! Words of the ITU's clock.

use crate::model::Lang;
use crate::words::{Phrase, phrase};

/// A title.
pub const ITU_TITLE: Phrase =
    phrase("What the ITU's rule demands of each filed network, by when", "国际电联规则对各星座的节点要求");
/// The rule.
pub const ITU_RULE: Phrase = phrase(
    "ITU Resolution 35: 10 percent two years, 50 percent five and 100 percent seven years after the end of the seven years for bringing into use; whoever misses a step keeps rights for what is in place",
    "国际电联第35号决议：七年启用期届满后，两年内部署10%，五年内50%，七年内100%；未达节点者，权利缩减至已部署的份额",
);
/// A note on the start.
pub const START_FILED: Phrase = phrase(
    "The clock is assumed to start on the date of the filing, as the days of receipt are not published; set another start to see what changes",
    "国际电联收到申报的日期未公开，此处假定自申报日起算；可另设起点查看变化",
);
/// A note on networks nobody picked.
pub const OTHERS_FILED: Phrase = phrase(
    "Networks that were not picked are shown too, as few have a dated filing",
    "有明确申报日期的星座不多，未选者亦一并列出",
);
/// A sign's meaning.
pub const KEY_DUE: Phrase = phrase("satellites due", "应部署数");
/// A sign's meaning.
pub const KEY_BRING_INTO_USE: Phrase = phrase("seven years to bring a first satellite into use", "七年启用期");
/// A sign's meaning.
pub const KEY_DEPLOYING: Phrase = phrase("seven years to deploy all", "七年部署期");
/// A table heading.
pub const CLOCK_START: Phrase = phrase("Clock starts", "起算");
/// A table heading.
pub const FILED: Phrase = phrase("Filed or planned", "申报或计划数");
/// A table heading.
pub const STEP_HEADING: Phrase = phrase("Step", "节点");
/// A table heading.
pub const DUE_DATE: Phrase = phrase("Due", "期限");
/// A table heading.
pub const DUE_COUNT: Phrase = phrase("Satellites due", "应部署");
/// A table heading.
pub const IN_ORBIT_NOW: Phrase = phrase("In orbit now", "目前在轨");
/// A table heading.
pub const NEEDED_A_YEAR: Phrase = phrase("Needed a year", "每年需部署");
/// The label of the box for the start.
pub const CLOCK_START_BOX: Phrase = phrase("Clock starts", "起算日期");
/// A box that holds no start.
pub const AS_FILED: Phrase = phrase("as filed", "按申报");

/// A start the reader set.
pub fn start_assumed(start: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "The clock of what is compared is set to start in {start}, as you assume; networks without a filing of their own take their planned size"
        ),
        Lang::Zh => format!("所比较星座的起点按您的假定设为{start}；没有申报数的星座取其计划总数"),
    }
}

/// Networks without a clock.
pub fn no_filing(names: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "No dated filing with the ITU is known for {names}; a start of your own gives those with a planned size a clock"
        ),
        Lang::Zh => format!("{names}的国际电联申报日期不详；自设起点后，有计划总数者即可推算"),
    }
}

/// Today, on a rule across the chart.
pub fn data_to(day: &str, lang: Lang) -> String {
    lang.pick(format!("data to {day}"), format!("数据截至{day}"))
}

/// Filed or planned, and in orbit.
pub fn filed_and_there(filed: &str, there: &str, is_filed: bool, lang: Lang) -> String {
    let verb = if is_filed { lang.pick("filed", "申报") } else { lang.pick("planned", "计划") };
    lang.pick(format!("{filed} {verb}, {there}"), format!("{verb}{filed}颗，{there}"))
}

/// A due count with its date.
pub fn due_by(n: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{n} due by {date}"), format!("{date}前应部署{n}颗"))
}

/// Where a clock starts.
pub fn clock_from(start: &str, lang: Lang) -> String {
    lang.pick(format!("clock from {start}"), format!("自{start}起算"))
}

/// A required rate.
pub fn needs_a_year(n: &str, lang: Lang) -> String {
    lang.pick(format!("needs {n} a year from now on"), format!("此后每年需{n}颗"))
}

/// The next step of a network.
pub struct Demand {
    /// The network.
    pub name: String,
    /// The share due.
    pub percent: String,
    /// The count due.
    pub due: String,
    /// By when.
    pub by: String,
    /// In orbit now.
    pub there: String,
    /// Needed a year.
    pub a_year: String,
}

/// What the ITU's clock shows.
pub fn itu_sentence(next: Option<Demand>, lang: Lang) -> String {
    match (next, lang) {
        (Some(Demand { name, percent, due, by, there, a_year }), Lang::En) => format!(
            "{name} must have {due} satellites ({percent}) in place by {by}; it has {there} and needs {a_year} a year to get there."
        ),
        (Some(Demand { name, percent, due, by, there, a_year }), Lang::Zh) => {
            format!("{name}须在{by}前部署{due}颗（{percent}）；目前{there}颗，此后每年需{a_year}颗。")
        }
        (None, Lang::En) => "No network of this selection has a step ahead that can be worked out.".to_owned(),
        (None, Lang::Zh) => "所选星座没有可推算的未来节点。".to_owned(),
    }
}
