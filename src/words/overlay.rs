//! The words of a reader's own rows: how to bring them, what is wrong with them, what became of them.

use super::{Phrase, phrase};
use crate::model::overlay::{Column, Fault, Problem};
use crate::model::{Lang, Text};

/// The line that unfolds the panel.
pub const OVERLAY: Phrase = phrase("Your own data on this chart", "在图上加入自有数据");
/// What happens to them.
pub const OVERLAY_INTRO: Phrase = phrase(
    "Drop, choose or paste a CSV or JSON table of rounds, milestones or counts. It stays in this page: it is sent nowhere, is in no link, and is gone when the page is closed.",
    "可拖入、选择或粘贴一份 CSV 或 JSON 表格，内容为融资轮次、里程碑或卫星数量。数据只留在本页：不上传，不进链接，关闭即清除。",
);
/// The heading of the columns.
pub const OVERLAY_COLUMNS: Phrase = phrase("Columns", "列");
/// The button that copies the template.
pub const OVERLAY_TEMPLATE: Phrase = phrase("Copy the template", "复制模板");
/// The label of the file chooser.
pub const OVERLAY_FILE: Phrase =
    phrase("CSV or JSON file, 5 MB at most, UTF-8", "CSV 或 JSON 文件，UTF-8，不超过 5 MB");
/// The label of the box for pasted rows.
pub const OVERLAY_PASTE: Phrase = phrase("Or paste rows with their heading", "或粘贴含表头的行");
/// The button that draws pasted rows.
pub const OVERLAY_DRAW: Phrase = phrase("Draw these rows", "绘制");
/// The button that takes them away.
pub const OVERLAY_REMOVE: Phrase = phrase("Remove private data", "移除私有数据");
/// They were taken away.
pub const OVERLAY_REMOVED: Phrase = phrase("Private data removed.", "私有数据已移除。");
/// The heading of what is wrong, where earlier rows may be drawn.
pub fn overlay_wrong(has_earlier: bool) -> Phrase {
    match has_earlier {
        false => phrase("Nothing was drawn. Mend this and try again:", "未绘制任何数据，请修正后重试："),
        true => phrase(
            "These rows were not drawn; the earlier ones stay. Mend this and try again:",
            "本次数据未绘制，此前的私有数据保留。请修正后重试：",
        ),
    }
}
/// The box that puts private rows into a saved file.
pub const SAVE_PRIVATE: Phrase = phrase("with the private data in it", "包含私有数据");
/// What the ring around a mark means.
pub const PRIVATE_KEY: Phrase = phrase("private: your own data, in no source", "私有：您的自有数据，无来源");
/// What evidence a private row has.
pub const PRIVATE_FACT: Phrase =
    phrase("Private: you brought this row to this page. It has no source here.", "私有：此行由您加入本页，没有来源。");

/// The word in every private name.
pub fn private_mark() -> Text {
    Text { en: "private".to_owned(), zh: "私有".to_owned() }
}

/// Says that sums and counts hold private rows.
pub fn private_included(n: usize, lang: Lang) -> Option<String> {
    (n > 0).then(|| match lang {
        Lang::En if n == 1 => "Includes 1 private row of your own; it counts in every sum".into(),
        Lang::En => format!("Includes {n} private rows of your own; they count in every sum"),
        Lang::Zh => format!("含您的{n}条私有数据，已计入各项合计"),
    })
}

/// Says that some lines are private.
pub fn private_series(n: usize, lang: Lang) -> Option<String> {
    (n > 0).then(|| match lang {
        Lang::En if n == 1 => "1 line is private: your own counts, apart from ours".into(),
        Lang::En => format!("{n} lines are private: your own counts, apart from ours"),
        Lang::Zh => format!("其中{n}条线为私有数据，与本页数据分列"),
    })
}

/// What was drawn.
pub fn overlay_drawn([rounds, milestones, counts]: [usize; 3], lang: Lang) -> String {
    let parts = [
        (rounds, lang.pick(format!("rounds {rounds} (funding)"), format!("融资{rounds}轮（融资栏）"))),
        (
            milestones,
            lang.pick(format!("milestones {milestones} (rockets)"), format!("里程碑{milestones}个（火箭栏）")),
        ),
        (counts, lang.pick(format!("counts {counts} (constellations)"), format!("数量{counts}条（星座栏）"))),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text).collect();
    match lang {
        Lang::En => format!("Drawn and marked private: {}. What is not picked is not shown.", parts.join(", ")),
        Lang::Zh => format!("已绘制并标为私有：{}。未选中的对象不显示。", parts.join("，")),
    }
}

/// What a column holds.
pub fn overlay_column(column: Column) -> Phrase {
    match column {
        Column::Kind => phrase("round, milestone or count", "round（融资）、milestone（里程碑）或 count（数量）"),
        Column::Who => phrase(
            "an organisation, rocket or constellation that this page compares, by any of its names",
            "本页可比较的机构、火箭或星座，任一名称均可",
        ),
        Column::Date => {
            phrase("2026, 2026-09 or 2026-09-15; a count needs the day", "2026、2026-09 或 2026-09-15；数量须精确到日")
        }
        Column::Amount => phrase("of a round, in digits; empty when undisclosed", "融资额，仅数字；未披露则留空"),
        Column::Currency => phrase("CNY, USD or EUR", "CNY、USD 或 EUR"),
        Column::Event => phrase(
            "of a milestone: engine-test, static-fire, hop, launch, landing, reflight, accident or plan",
            "里程碑事件：engine-test、static-fire、hop、launch、landing、reflight、accident 或 plan",
        ),
        Column::Outcome => {
            phrase("success, partial, failure, planned or unknown", "success、partial、failure、planned 或 unknown")
        }
        Column::Launched => phrase("of a count: satellites launched so far", "累计发射卫星数"),
        Column::InOrbit => phrase("of a count, if known: satellites in orbit", "在轨卫星数，可留空"),
        Column::Label => phrase("what to call it, if anything", "名称，可留空"),
    }
}

/// A problem with its place.
pub fn overlay_problem(problem: &Problem, lang: Lang) -> String {
    let what = fault(&problem.fault, lang);
    match (problem.row, problem.column, lang) {
        (None, ..) => what,
        (Some(row), None, Lang::En) => format!("Row {row}: {what}"),
        (Some(row), None, Lang::Zh) => format!("第{row}行：{what}"),
        (Some(row), Some(column), Lang::En) => format!("Row {row}, {}: {what}", column.code()),
        (Some(row), Some(column), Lang::Zh) => format!("第{row}行，{}：{what}", column.code()),
    }
}

/// How many problems more there are.
pub fn more_problems(n: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("and {n} more"),
        Lang::Zh => format!("另有{n}处"),
    }
}

fn fault(fault: &Fault, lang: Lang) -> String {
    let fixed = |en: &'static str, zh: &'static str| lang.pick(en, zh).to_owned();
    match fault {
        Fault::TooLarge(most) => {
            let mb = most / 1_000_000;
            lang.pick(format!("it is larger than {mb} MB"), format!("超过 {mb} MB"))
        }
        Fault::Unreadable => fixed("the file could not be read", "文件无法读取"),
        Fault::NotUtf8 => fixed(
            "it is not UTF-8 text; save it as “CSV UTF-8” (UTF-16 and GBK cannot be read)",
            "不是 UTF-8 文本，请另存为“CSV UTF-8”（不支持 UTF-16 与 GBK）",
        ),
        Fault::Empty => fixed("there is no row", "没有数据行"),
        Fault::Markup => fixed("it holds < or >, as web pages do", "含有 < 或 >，疑为网页内容"),
        Fault::TooManyRows(most) => lang.pick(format!("more than {most} rows"), format!("超过{most}行")),
        Fault::TooManyCells(most) => lang.pick(format!("more than {most} columns"), format!("超过{most}列")),
        Fault::OpenQuote => fixed("a quotation mark is opened and never closed", "引号未闭合"),
        Fault::Width(own, wanted) => {
            lang.pick(format!("{own} cells, but the heading has {wanted}"), format!("有{own}格，表头为{wanted}格"))
        }
        Fault::UnknownColumn(name) => {
            let columns = Column::ALL.map(Column::code).join(lang.pick(", ", "、"));
            lang.pick(
                format!("there is no column “{}”; columns are {columns}", short(name)),
                format!("没有“{}”这一列；列名须为 {columns}", short(name)),
            )
        }
        Fault::RepeatedColumn(name) => {
            lang.pick(format!("the column “{}” stands twice", short(name)), format!("“{}”列重复", short(name)))
        }
        Fault::BadJson => fixed("this is not JSON", "不是有效的 JSON"),
        Fault::NotRows => {
            fixed("JSON must be a list of rows with texts and numbers", "JSON 须为由文本和数字组成的行的列表")
        }
        Fault::Formula => fixed("it starts like a formula (=, +, @ or -)", "以 =、+、@ 或 - 开头，疑为公式"),
        Fault::Control => fixed("it holds characters that cannot be seen", "含有不可见字符"),
        Fault::TooLong => fixed("it is longer than 80 characters", "超过80个字符"),
        Fault::Missing => fixed("it is empty", "不能为空"),
        Fault::NotForKind => fixed("this kind of row does not have it; leave it empty", "此类行没有这一项，请留空"),
        Fault::NotCurrency(text) => lang.pick(
            format!("“{}” is none of CNY, USD and EUR", short(text)),
            format!("“{}”应为 CNY、USD 或 EUR", short(text)),
        ),
        Fault::Unknown(text) => {
            lang.pick(format!("“{}” is not known here", short(text)), format!("“{}”无法识别", short(text)))
        }
        Fault::BadDate(text) => lang.pick(
            format!("“{}” is no date such as 2026, 2026-09 or 2026-09-15", short(text)),
            format!("“{}”不是日期，应如 2026、2026-09 或 2026-09-15", short(text)),
        ),
        Fault::VagueDay => fixed("a count needs the day, as in 2026-09-15", "数量须精确到日，如 2026-09-15"),
        Fault::BadNumber(text) => {
            lang.pick(format!("“{}” is no number in plain digits", short(text)), format!("“{}”不是纯数字", short(text)))
        }
        Fault::SameDay => fixed("there is another count for this day", "该日已有另一条数量"),
    }
}

/// A text short enough for a message.
fn short(text: &str) -> String {
    match text.char_indices().nth(30) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
