//! What every measure and every term of the page means, with the formula where there is one.
//!
//! A measure cannot be added to the data without a definition here: [`measure_defined`] matches on all of them.

use super::{Phrase, phrase};
use crate::model::{Measure, MeasureGroup, SourceKind};

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
/// The title of the measures.
pub const MEASURES_TITLE: Phrase = phrase("Measures", "指标");
/// The heading of how many facts measure something.
pub const MEASURED_HERE: Phrase = phrase("Facts", "事实数");

/// The terms that charts, tables and evidence use.
pub const TERMS: [Definition; 17] = [
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
        phrase("Landing attempt", "回收尝试"),
        phrase(
            "A try to bring back an orbital-class first stage after a launch, whatever its outcome; the method (legs, ship, net, tower, sea) is named where known",
            "入轨级火箭发射后尝试回收一子级，无论结果；已知时注明方式（着陆腿、海上平台、拦网、塔架、海上溅落）",
        ),
    ),
    term(
        "recovery",
        phrase("Recovery", "回收"),
        phrase(
            "A landing attempt that worked: on legs, on a ship, in a net or in a tower's arms. Share of successes = successes ÷ attempts whose outcome is known",
            "成功的回收尝试：着陆腿、海上平台、拦网或机械臂。成功率 = 成功次数 ÷ 结果已知的尝试次数",
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
            "New equity for the company: completed equity rounds and flotations. Σ amount, each converted at its month's mean rate. Planned, withdrawn, secondary, debt and merger money is shown and never added; money in two rounds counts once",
            "公司获得的新增股权资金：已完成的股权融资与上市募资。Σ 金额，逐笔按当月均价折算。计划、已撤回、老股转让、债务与并购只列示不计入；重叠资金只计一次",
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

/// The name of a group of measures.
pub fn measure_group(group: MeasureGroup) -> Phrase {
    match group {
        MeasureGroup::Specification => phrase("Rockets", "火箭参数"),
        MeasureGroup::Listing => phrase("Steps to a listing", "上市步骤"),
        MeasureGroup::Valuation => phrase("Valuations", "估值"),
        MeasureGroup::Financial => phrase("Financials", "财务"),
        MeasureGroup::Total => phrase("Sums over the sector", "行业合计"),
        MeasureGroup::Satellites => phrase("Satellites", "卫星"),
        MeasureGroup::Launches => phrase("Launches and landings", "发射与回收"),
    }
}

/// The name of a measure and what it means.
pub fn measure_defined(measure: Measure) -> (Phrase, Phrase) {
    match measure {
        Measure::Height => (phrase("Height", "全长"), phrase("Height on the pad, in metres", "起飞状态全长，米")),
        Measure::Diameter => {
            (phrase("Diameter", "直径"), phrase("Diameter of the first stage, in metres", "一子级直径，米"))
        }
        Measure::PayloadExpendable => (
            phrase("Payload, expendable", "运力（不回收）"),
            phrase("Payload to low Earth orbit when nothing is recovered, in kg", "不回收时的近地轨道运力，公斤"),
        ),
        Measure::PayloadReusable => (
            phrase("Payload, reusable", "运力（回收）"),
            phrase(
                "Payload to low Earth orbit when the first stage is recovered, in kg; always less than expendable",
                "回收一子级时的近地轨道运力，公斤；必小于不回收时",
            ),
        ),
        Measure::LiftoffMass => (
            phrase("Lift-off mass", "起飞质量"),
            phrase("Mass at lift-off, propellant and payload included, in kg", "起飞时总质量，含推进剂与载荷，公斤"),
        ),
        Measure::Propellant => (
            phrase("Propellants", "推进剂"),
            phrase(
                "Propellants of the first stage, and of the second where it differs",
                "一子级推进剂；二子级不同时另注",
            ),
        ),
        Measure::Engines => {
            (phrase("Engines", "发动机"), phrase("Engines of each stage, number and name", "各级发动机数量与型号"))
        }
        Measure::Status => {
            (phrase("Status", "状态"), phrase("How far the vehicle is, as of its date", "截至所注日期的研制状态"))
        }
        Measure::PricePerKg => (
            phrase("Price per kg", "每公斤价格"),
            phrase(
                "Price of a kilogram to orbit, as offered or aimed at; launch price ÷ payload only where a source does that sum",
                "入轨每公斤价格，为报价或目标价；仅当来源自行计算时才为发射价 ÷ 运力",
            ),
        ),
        Measure::LaunchPrice => (
            phrase("Launch price", "发射价格"),
            phrase("Price of one launch, as offered or contracted", "单次发射的报价或合同价"),
        ),
        Measure::ReuseDesign => (
            phrase("Designed flights", "设计复用次数"),
            phrase(
                "How often a first stage is designed to fly; a design, not a record",
                "一子级设计飞行次数；为设计值，并非纪录",
            ),
        ),
        Measure::IpoTutoring => (
            phrase("Tutoring filed", "辅导备案"),
            phrase("Pre-listing tutoring filed with the local regulator", "在当地证监局办理上市辅导备案"),
        ),
        Measure::IpoTutored => {
            (phrase("Tutoring completed", "辅导完成"), phrase("Tutoring accepted as complete", "辅导验收通过"))
        }
        Measure::IpoFiled => (
            phrase("Filed", "受理"),
            phrase(
                "Application accepted by the exchange, or registration statement filed",
                "交易所受理申请，或提交注册文件",
            ),
        ),
        Measure::IpoInquiry => (
            phrase("Inquiry", "问询"),
            phrase("A round of questions by the exchange, or the reply to one", "交易所问询，或对问询的回复"),
        ),
        Measure::IpoInspection => {
            (phrase("Inspection", "现场检查"), phrase("Drawn for on-site inspection", "被抽中现场检查"))
        }
        Measure::IpoUpdated => (
            phrase("Prospectus updated", "更新招股书"),
            phrase(
                "A new version of the prospectus, often with a later year's accounts",
                "招股书更新版，常补充新一期财务数据",
            ),
        ),
        Measure::IpoPriced => (phrase("Priced", "定价"), phrase("Offer price set", "确定发行价")),
        Measure::IpoListed => (phrase("Listed", "上市"), phrase("First day of trading", "首个交易日")),
        Measure::IpoWithdrawn => {
            (phrase("Withdrawn", "撤回"), phrase("Application withdrawn by the company", "公司撤回申请"))
        }
        Measure::IpoTerminated => {
            (phrase("Terminated", "终止审核"), phrase("Review ended by the exchange", "交易所终止审核"))
        }
        Measure::IpoTarget => (
            phrase("To be raised", "拟募资"),
            phrase(
                "Money the flotation is to raise; a plan until priced, never summed",
                "拟募集资金；定价前为计划，不计入合计",
            ),
        ),
        Measure::ValuationRound => (
            phrase("Valuation, by a round", "估值（融资）"),
            phrase(
                "What a funding round valued the company at, after the money unless noted",
                "融资轮次给出的估值，除注明外为投后",
            ),
        ),
        Measure::ValuationSecondary => (
            phrase("Valuation, by a share sale", "估值（老股）"),
            phrase("What a sale of existing shares valued the company at", "老股转让对应的估值"),
        ),
        Measure::ValuationMarket => (
            phrase("Market value", "市值"),
            phrase("Share price × shares, at the market or the offer price", "股价 × 总股本，按市价或发行价"),
        ),
        Measure::ValuationList => (
            phrase("Valuation, by a list", "估值（榜单）"),
            phrase("From a published ranking, which rarely says how it was worked out", "公布榜单所载，通常不说明算法"),
        ),
        Measure::ValuationImplied => (
            phrase("Valuation, implied", "估值（推算）"),
            phrase("Price paid for a stake ÷ the stake", "股权对价 ÷ 持股比例"),
        ),
        Measure::ValuationSought => {
            (phrase("Valuation sought", "寻求估值"), phrase("Asked for, not agreed; a plan", "寻求但未达成；属计划"))
        }
        Measure::Revenue => {
            (phrase("Revenue", "营业收入"), phrase("Revenue of the year or part of it", "全年或期间营业收入"))
        }
        Measure::RevenuePart => (
            phrase("Revenue of a part", "分部收入"),
            phrase(
                "Revenue of one business of the company; part of revenue, never added to it",
                "某一业务的收入；已含于总收入，不再相加",
            ),
        ),
        Measure::NetIncome => (
            phrase("Net income", "净利润"),
            phrase("Net income of the period; negative is a loss", "期间净利润；负数为亏损"),
        ),
        Measure::NetIncomeAttributable => (
            phrase("Net income to owners", "归母净利润"),
            phrase("Net income attributable to the owners of the parent", "归属于母公司股东的净利润"),
        ),
        Measure::OperatingIncome => (
            phrase("Operating income", "营业利润"),
            phrase("Income before interest and taxes, as the company reports it", "息税前利润，以公司口径为准"),
        ),
        Measure::Ebitda => (
            phrase("Adjusted EBITDA", "调整后 EBITDA"),
            phrase(
                "Earnings before interest, taxes, depreciation and amortisation, adjusted as each company does; not comparable between companies",
                "息税折旧摊销前利润，各公司自行调整；公司间不可比",
            ),
        ),
        Measure::OperatingCashFlow => (
            phrase("Operating cash flow", "经营现金流"),
            phrase("Cash flow from operations; negative is spent", "经营活动现金流量净额；负数为净流出"),
        ),
        Measure::ResearchAndDevelopment => (
            phrase("Research and development", "研发费用"),
            phrase("Spent on research and development in the period", "期间研发支出"),
        ),
        Measure::Capex => (
            phrase("Capital expenditure", "资本开支"),
            phrase("Spent on plant, equipment and satellites in the period", "期间购建厂房、设备与卫星的支出"),
        ),
        Measure::Cash => (
            phrase("Cash", "现金"),
            phrase("Cash at the date, with securities where the source adds them", "所注日期的现金；来源合并时含证券"),
        ),
        Measure::TotalAssets => {
            (phrase("Total assets", "总资产"), phrase("All assets at the date", "所注日期的资产总额"))
        }
        Measure::NetDebt => (phrase("Net debt", "净债务"), phrase("Debt − cash, at the date", "债务 − 现金，所注日期")),
        Measure::AccumulatedDeficit => {
            (phrase("Accumulated deficit", "累计亏损"), phrase("Losses added up over all years so far", "历年亏损之和"))
        }
        Measure::Backlog => {
            (phrase("Backlog", "在手订单"), phrase("Orders not yet delivered, at the date", "所注日期尚未交付的订单"))
        }
        Measure::Guidance => {
            (phrase("Guidance", "业绩指引"), phrase("What the company expects to earn; a plan", "公司预期业绩；属计划"))
        }
        Measure::RaisedTotal => (
            phrase("Raised so far, as reported", "累计融资（据报）"),
            phrase(
                "All money raised as the company or the press adds it up; not the sum of the rounds shown here, whose scope can differ",
                "公司或媒体自行加总的融资额；口径可能不同，并非本页轮次之和",
            ),
        ),
        Measure::OwnerFunding => (
            phrase("Put in by the owner", "股东投入"),
            phrase("What the owner puts in a year; not a funding round", "股东每年投入；并非融资轮次"),
        ),
        Measure::Employees => {
            (phrase("Employees", "员工"), phrase("People employed at the date", "所注日期的员工人数"))
        }
        Measure::Subscribers => {
            (phrase("Subscribers", "用户"), phrase("Subscribers of a service at the date", "所注日期的服务用户数"))
        }
        Measure::SectorFunding => (
            phrase("Sector funding", "行业融资"),
            phrase(
                "Private funding of the whole sector, by one definition; totals of different definitions are never added or averaged",
                "全行业民间融资，依某一口径；不同口径绝不相加或平均",
            ),
        ),
        Measure::SectorMarket => (
            phrase("Sector market", "行业规模"),
            phrase(
                "Size of the sector's market by one estimate; most count all of space, not launches and satellites alone",
                "某一估算的行业规模；多数含整个航天产业，不止发射与卫星",
            ),
        ),
        Measure::SectorCompanies => (
            phrase("Companies", "企业数"),
            phrase("Companies in the sector, by whoever counted them", "行业企业数，以统计者口径为准"),
        ),
        Measure::SectorLaunches => (
            phrase("Sector launches", "行业发射"),
            phrase("Launches of the whole sector, by one definition of commercial", "全行业发射次数，依某一“商业”口径"),
        ),
        Measure::FundSize => (
            phrase("Fund size", "基金规模"),
            phrase("Size of one fund as announced; promised, not paid in", "单只基金的宣布规模；为认缴，并非实缴"),
        ),
        Measure::FundsTotal => (
            phrase("Funds together", "基金合计"),
            phrase("Size of several funds together as one source adds them up", "某一来源加总的多只基金规模"),
        ),
        Measure::PlannedSize => (
            phrase("Planned size", "规划规模"),
            phrase("Satellites a network is to have in the end", "星座最终规划的卫星数"),
        ),
        Measure::Target => (
            phrase("Target", "目标"),
            phrase(
                "Satellites promised by a date, by the operator or its officials",
                "运营方承诺在某日期前达到的卫星数",
            ),
        ),
        Measure::Deadline => (
            phrase("Deadline", "期限"),
            phrase(
                "Satellites a regulator demands by a date. For the ITU: 10 % two years, 50 % five years and 100 % seven years after the seven-year period for the first satellite",
                "监管方要求在某日期前达到的卫星数。国际电联：首星七年期满后两年 10%、五年 50%、七年 100%",
            ),
        ),
        Measure::Filing => (
            phrase("Filing", "申报"),
            phrase(
                "Satellites in a filing with a regulator; permission, not a plan to build them all",
                "向监管方申报的卫星数；为许可，并非全部建造计划",
            ),
        ),
        Measure::FactoryCapacity => (
            phrase("Factory capacity", "工厂产能"),
            phrase(
                "Satellites a factory can build in a time; capacity, not output",
                "工厂单位时间可制造的卫星数；为产能，并非产量",
            ),
        ),
        Measure::FactoryNeed => (
            phrase("Factory need", "所需产量"),
            phrase("Satellites that have to be built in a time to keep a promise", "为兑现承诺单位时间须制造的卫星数"),
        ),
        Measure::OrbitCapacity => (
            phrase("Orbit capacity", "轨道容量"),
            phrase(
                "Satellites an orbit can hold by one estimate; share = satellites in orbit ÷ capacity × 100",
                "某一估算的轨道可容纳卫星数；占比 = 在轨数 ÷ 容量 × 100",
            ),
        ),
        Measure::Launched => (
            phrase("Launched", "累计发射"),
            phrase(
                "Launched so far, at the date; see Launched under terms",
                "截至所注日期的累计发射数；见术语“已发射”",
            ),
        ),
        Measure::LaunchedInYear => (
            phrase("Launched in a year", "年发射数"),
            phrase("Satellites launched in one calendar year", "一个自然年发射的卫星数"),
        ),
        Measure::Batch => (phrase("Batch", "批次"), phrase("Satellites launched together", "一次发射的卫星数")),
        Measure::InOrbit => (
            phrase("In orbit", "在轨"),
            phrase(
                "In orbit at the date, working or not; see In orbit under terms",
                "所注日期的在轨数，无论是否工作；见术语“在轨”",
            ),
        ),
        Measure::Working => (
            phrase("Working", "在用"),
            phrase(
                "Working in orbit at the date; see Operational under terms",
                "所注日期正常工作的卫星数；见术语“在用”",
            ),
        ),
        Measure::LaunchMass => (
            phrase("Mass launched", "发射质量"),
            phrase("Mass put into orbit, of a satellite or in a time, as noted", "入轨质量，为单星或期间合计，见注"),
        ),
        Measure::LaunchesInYear => (
            phrase("Launches in a year", "年发射次数"),
            phrase("Launches of one operator in one calendar year", "某运营方一个自然年的发射次数"),
        ),
        Measure::AttemptsInYear => (
            phrase("Attempts in a year", "年发射尝试"),
            phrase("Orbital attempts in one calendar year, failures included", "一个自然年的入轨发射尝试，含失败"),
        ),
        Measure::FlightsOfOneBooster => (
            phrase("Flights of one booster", "单枚飞行次数"),
            phrase("Flights of the booster that flew most, the first included", "飞行最多的一子级的飞行次数，含首飞"),
        ),
        Measure::Landings => (
            phrase("Landings", "回收次数"),
            phrase("Landings that worked so far, at the date", "截至所注日期的成功回收次数"),
        ),
        Measure::LandingStreak => (
            phrase("Landing streak", "连续回收"),
            phrase("Landings in a row without a failure between", "其间无失败的连续成功回收次数"),
        ),
        Measure::Turnaround => (
            phrase("Turnaround", "周转"),
            phrase("Days between two flights of one booster", "同一枚一子级两次飞行的间隔天数"),
        ),
        Measure::Reflights => (
            phrase("Reflights", "复用次数"),
            phrase(
                "Reflights so far, at the date: flights − first flights",
                "截至所注日期的复用次数：飞行次数 − 首飞次数",
            ),
        ),
    }
}

/// What a kind of source counts for.
pub fn kind_weight(kind: SourceKind) -> Phrase {
    match kind {
        SourceKind::Official => phrase(
            "Agencies, regulators, exchanges and companies' own releases: one carries a fact alone, though a company speaks for itself",
            "机构、监管方、交易所与公司自行发布：单独即可支持事实，但公司之言出于自身立场",
        ),
        SourceKind::Filing => phrase(
            "Prospectuses and other filings, answerable in law: one carries a fact alone",
            "招股书等申报文件，须负法律责任：单独即可支持事实",
        ),
        SourceKind::Dataset => phrase(
            "Counts made by a stated method; two are independent only if they count by themselves",
            "按公开方法统计的数据；各自统计才算独立",
        ),
        SourceKind::Press => {
            phrase("General press; independent where it reported itself", "新闻媒体；自行采访方为独立")
        }
        SourceKind::Trade => phrase("Trade press; independent where it reported itself", "行业媒体；自行采访方为独立"),
        SourceKind::Analysis => {
            phrase("Analysts and researchers; estimates are marked as such", "分析与研究机构；估算均已注明")
        }
        SourceKind::Reference => phrase(
            "Encyclopedias and the like, which repeat others; never alone above medium",
            "百科类资料，转述他人；单独最高为中",
        ),
        SourceKind::Blog => phrase("Blogs and posts; as good as what they show", "博客与帖文；以其所附证据为限"),
        SourceKind::Aggregator => phrase(
            "Pages that repeat what others published; they count with their original",
            "转载聚合页面；与原始来源合并计数",
        ),
    }
}
