//! The terms that charts, tables and evidence use.

use crate::words::{Phrase, phrase};

/// A term with what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The term's name in addresses within the page.
    pub code: &'static str,
    /// The term.
    pub term: Phrase,
    /// What it means.
    pub meaning: Phrase,
}

const fn term(code: &'static str, term: Phrase, meaning: Phrase) -> Definition {
    Definition { code, term, meaning }
}

/// The title of the terms.
pub const TERMS_TITLE: Phrase = phrase("Terms", "术语");
/// The terms that charts, tables and evidence use.
pub const TERMS: [Definition; 18] = [
    term(
        "day",
        phrase("Day", "日期"),
        phrase(
            "Launches and milestones bear their day in UTC, as the launch catalogue does; what happens after 16:00 UTC falls on the next day in Beijing",
            "发射与里程碑的日期按协调世界时（UTC），与发射目录一致；UTC 16时之后的事件，北京时间为次日",
        ),
    ),
    term(
        "launched",
        phrase("Launched", "已发射"),
        phrase(
            "Satellites that left the ground on an orbital attempt, whether or not they arrived. Rate = total at the end of a period − total at its start",
            "随入轨发射升空的卫星，无论是否入轨。速率 = 期末累计数 − 期初累计数",
        ),
    ),
    term(
        "in-orbit",
        phrase("In orbit", "在轨"),
        phrase(
            "Satellites launched and not yet decayed, working or not. Beyond the last count it is an estimate; where nobody reported a loss it is assumed to equal launched",
            "已发射且尚未再入的卫星，无论是否工作。末次统计之后为估算；无人报告损失时假定等于发射数",
        ),
    ),
    term(
        "operational",
        phrase("Operational", "在用"),
        phrase(
            "Satellites in orbit that do their work, by whoever counts them; never worked out from launched or in orbit",
            "在轨且正常工作的卫星，以统计者口径为准；绝不由发射数或在轨数推算",
        ),
    ),
    term(
        "landing-attempt",
        phrase("Landing attempt", "着陆尝试"),
        phrase(
            "An orbital-class first stage that set out to come down under control after a launch, whatever became of it; a flight lost before its stages part is none, and the boosters of one launch are one. It counts under the method it was meant for (legs, ship, net, tower, parachute, helicopter, splashdown), where known; a catch called off is a catch that failed",
            "入轨级火箭一子级在发射后受控返回，无论结果；级间分离前失利的飞行不计，同次发射的多枚助推器计为一次。已知时按预定方式（着陆腿、海上平台、拦网、塔架、降落伞、直升机、海面溅落）归类；临时取消的捕获计为捕获失败",
        ),
    ),
    term(
        "recovery",
        phrase("Recovery", "回收"),
        phrase(
            "A landing attempt that brought its stage back: on legs, on a ship, in a net, in a tower's arms, by parachute or helicopter. A soft splashdown is a landing attempt that worked as a test and no recovery, even where the stage is fished out afterwards (a salvage)",
            "收回一子级的着陆尝试：着陆腿、海上平台、拦网、机械臂、降落伞或直升机。软溅落是成功的着陆试验，不算回收，事后打捞亦然",
        ),
    ),
    term(
        "reflight",
        phrase("Reflight", "复用飞行"),
        phrase(
            "A recovered first stage that flew again. A booster with ten flights has nine reflights",
            "已回收的一子级再次飞行。飞行十次的一子级复用九次",
        ),
    ),
    term(
        "disclosed",
        phrase("Disclosed", "已披露"),
        phrase(
            "A round whose amount somebody published. Sums add disclosed rounds only, so they are lower bounds; “n of m disclosed” says how many are missing",
            "有公开金额的轮次。合计只含已披露轮次，因此为下限；“m 轮中披露 n 轮”说明缺了多少",
        ),
    ),
    term(
        "raised",
        phrase("Money raised", "融资额"),
        phrase(
            "New equity for the company: completed equity rounds and flotations. Σ amount, each converted at the mean rate of the months it is dated in, else of the year. Planned, withdrawn, secondary, debt and merger money is shown and never added; money in two rounds counts once",
            "公司获得的新增股权资金：已完成的股权融资与上市募资。Σ 金额，逐笔按所在月份（无月份则按当年）均价折算。计划、已撤回、老股转让、债务与并购只列示不计入；重叠资金只计一次",
        ),
    ),
    term(
        "commercial",
        phrase("Commercial", "商业"),
        phrase(
            "Companies that raise money or sell launches and satellites, state-owned ones included. Counts of “commercial” launches follow whoever made them, as definitions differ",
            "对外融资或出售发射与卫星的企业，含国有企业。“商业发射”次数以统计者口径为准，各方定义不同",
        ),
    ),
    term(
        "contested",
        phrase("Contested", "存疑"),
        phrase(
            "Sources claim different values for the same thing and day. Counts of two days, and a printed conversion beside the sum it converts, are not a dispute",
            "各来源对同一事物同一日期说法不同。两个日期的计数、以及原币金额旁印出的折算值，不算存疑",
        ),
    ),
    term(
        "confidence",
        phrase("Confidence", "可信度"),
        phrase(
            "High: an official source, or two of different origin, that a reader can open. Medium: one origin that a reader can open. Low: none, or an estimated or doubtful value. Copies of one report have one origin and count once",
            "高：有读者可打开的官方来源，或两个不同源的来源。中：有一个可打开的来源。低：无可打开的来源，或数值为估算、存疑。同一报道的转载同源，只计一次",
        ),
    ),
    term(
        "claim-policy",
        phrase("Claim policy", "取值方式"),
        phrase(
            "Which claim every chart and total uses where claims differ: the preferred one, with its reason; the lowest; or the highest. Only claims in the unit and of the day of the preferred one compete; a range gives its low end, middle and high end. Of claims that differ in their date alone, lowest is the earliest and highest the latest. Outcomes and words have no order, nor has a year with a month in it, so all three keep the preferred",
            "说法不一时各图表与合计所取的说法：首选（附理由）、最低或最高。只有与首选同单位、同日期的说法参与比较；区间分别取低端、中值、高端。仅日期不同的说法，最低取最早，最高取最晚。结果与文字无高低之分，某年与该年某月也无先后之分，三者均取首选",
        ),
    ),
    term(
        "conversion",
        phrase("Conversion", "折算"),
        phrase(
            "Reported amount ÷ its currency's rate to the dollar × the other's, both the mean of the month it is dated in; the year's mean where only the year is known; the last known month for anything later. An amount from before the first rate is not converted",
            "披露金额 ÷ 原币种兑美元汇率 × 目标币种兑美元汇率，均取所在月份均值；仅知年份则取全年均值；晚于末月则沿用末月。早于首个汇率的金额不折算",
        ),
    ),
    term(
        "vague-date",
        phrase("Vague date", "模糊日期"),
        phrase(
            "A date is as exact as its source. One known to the month or year is drawn as a span and counts in running sums from the last day it can mean",
            "日期精度以来源为准。仅知月份或年份的画成时段，累计时自其可能的最后一天起计",
        ),
    ),
    term(
        "lower-bound",
        phrase("At least, more than, about", "不少于、超过、约"),
        phrase(
            "A claim's own qualifier, kept wherever its value is shown; calculations use the number it qualifies",
            "说法自带的限定词，凡显示数值之处均保留；计算取所限定的数字",
        ),
    ),
    term(
        "share",
        phrase("Share of plan", "占计划比例"),
        phrase(
            "Satellites launched ÷ satellites planned × 100, both under the claim policy in force",
            "已发射卫星数 ÷ 计划卫星数 × 100，两者均按当前取值方式",
        ),
    ),
    term(
        "reach",
        phrase("Reach", "数据截止"),
        phrase(
            "The last day a series is known for. Later is unknown, not unchanged; its age is counted to the newest day of the whole dataset, not to today",
            "序列已知的最后一天。其后情况未知，并非没有变化；其陈旧程度以整个数据集的最新日期计，而非今日",
        ),
    ),
];
