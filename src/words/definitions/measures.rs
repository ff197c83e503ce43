//! What every measure means, with the formula where there is one.

use crate::model::{Measure, MeasureGroup};
use crate::words::{Phrase, phrase};

/// The title of the measures.
pub const MEASURES_TITLE: Phrase = phrase("Measures", "指标");
/// The heading of how many facts measure something.
pub const MEASURED_HERE: Phrase = phrase("Facts", "事实数");

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
