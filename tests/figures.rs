//! Headline numbers, from the data files through every calculation to what a figure says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod said;
mod shipped;

use perigee::charts::{Brief, overview};
use perigee::model::Lang::{En, Zh};
use perigee::model::funding::{self, Disclosure};
use perigee::model::{Currency, Day, Id, Policy, Window};
use perigee::view_state::ViewState;
use said::{check, said};
use shipped::DATASET;

#[test]
fn starlink_has_launched_12_968_and_the_others_a_few_hundred() {
    let link = "view=constellations";
    check(
        link,
        En,
        &[
            "By 28 September 2026 Starlink had launched 12,968 satellites, against OneWeb 656 (to 10 July 2026), Amazon Leo 396, Qianfan 256 and Guowang 213.",
        ],
    );
    check(
        link,
        Zh,
        &[
            "截至2026年9月28日，星链累计发射卫星12,968颗；一网星座656颗（截至2026年7月10日）、亚马逊 Leo 396颗、千帆星座256颗、国网星座213颗。",
        ],
    );
    check(
        "view=constellations&to=2025",
        En,
        &["31 December 2025 | ", "By 31 December 2025 Starlink had launched", "Guowang 136"],
    );
}

#[test]
fn in_orbit_counts_say_how_they_are_known() {
    let link = "view=constellations&mode=in-orbit";
    check(
        link,
        En,
        &[
            "Starlink had about 11,148 (estimate) satellites in orbit, against OneWeb 651 (to 10 July 2026)",
            "11,148 (estimate)",
            "256 (assumed)",
            "OneWeb's data reach 10 July 2026 only",
        ],
    );
    check(link, Zh, &["一网星座651颗（截至2026年7月10日）", "11,148（估算）", "256（假定）"]);
    check("view=constellations&mode=in-orbit&pick=jilin-1", En, &["No in-orbit count is known for Jilin-1"]);
}

#[test]
fn a_rate_is_what_was_launched_in_the_period() {
    let link = "view=constellations&mode=rate";
    check(
        link,
        En,
        &[
            "In Q2 2026, the last complete period, Starlink launched 695 satellites, against Amazon Leo 155, Qianfan 92, Guowang 14",
            "Q3 2026 | 578 (so far) | 36 (so far)",
        ],
    );
    check(
        link,
        Zh,
        &[
            "2026年第二季度（最近一个完整时段），星链发射695颗卫星；亚马逊 Leo 155颗、千帆星座92颗",
            "2026年第三季度 | 578（未完）",
        ],
    );
    // 213 launched by the end of the data, 136 by the end of 2025, 10 by the end of 2024.
    check(
        "view=constellations&mode=rate&per=year&pick=guowang",
        En,
        &["2026 | 77 (so far)", "2025 | 126", "2024 | 10"],
    );
}

#[test]
fn the_largest_round_is_named_with_its_amount_and_date() {
    check(
        "view=funding",
        En,
        &[
            "Of the 57 funding events listed, the largest that brought in new equity is SpaceX, IPO: about $75 billion, 11 June 2026.",
            "34 of the 46 completed rounds listed have a disclosed amount",
        ],
    );
    check(
        "view=funding",
        Zh,
        &[
            "所列 57 起融资事件中，新增股权融资最大的一笔是SpaceX · IPO，2026年6月11日，约5,080亿元。",
            "所列已完成的 46 轮中，34 轮披露了金额",
        ],
    );
    check("view=funding&pick=ispace", En, &["iSpace, Series D++: $729 million, 9 February 2026"]);
}

#[test]
fn amounts_stay_in_the_currency_they_were_reported_in() {
    check(
        "view=funding&pick=ispace",
        En,
        &["iSpace | Series D++ | equity | 9 February 2026 | CNY 5.037 billion | $729 million"],
    );
    check("view=funding&pick=ispace", Zh, &["星际荣耀 | D++ 轮 | 股权融资 | 2026年2月9日 | 50.37亿元 | 50.4亿元"]);
    check(
        "view=funding&pick=spacecom",
        En,
        &["Spacecom | Series A | equity | 1 February 2024 | CNY 6.7 billion | $931 million"],
    );
    check(
        "view=funding&pick=spacex&claims=highest",
        En,
        &["SpaceX | February 2021 round | equity | 16 February 2021 | $1.16 billion to $1.2 billion | $1.2 billion"],
    );
    check("view=funding&pick=orienspace&cur=usd", En, &["nearly $47 million"]);
}

#[test]
fn vague_and_contested_dates_are_said_as_they_are() {
    check(
        "view=funding&pick=landspace",
        En,
        &[
            "LandSpace | Series E | equity, counted in another round | December 2024 | CNY 900 million",
            "April–May 2018",
            "1 fact shown here is contested",
        ],
    );
    check(
        "view=funding&pick=landspace",
        Zh,
        &["蓝箭航天 | E 轮 | 股权融资（已计入另一轮） | 2024年12月 | 9亿元", "2018年4月至5月"],
    );
    check("view=funding&pick=deep-blue", En, &["about August 2024 | nearly CNY 1 billion"]);
}

#[test]
fn planned_withdrawn_overlapping_and_old_money_is_shown_and_never_summed() {
    // 200 + 300 + 500 + 1,200 + 900 million; not the overlapping 1.35 billion, nor the 7.5 billion planned.
    check(
        "view=funding&mode=ranking&pick=landspace&cur=cny",
        En,
        &["LandSpace | CNY 3.55 billion | 5 of 7 | CNY 1.35 billion, Capital increase by state funds"],
    );
    check(
        "view=funding&pick=landspace&cur=cny",
        En,
        &[
            "STAR Market IPO | planned | 31 December 2025 | CNY 7.5 billion",
            "Capital increase by state funds | equity | 2025 | CNY 1.35 billion",
        ],
    );
    check("view=funding&mode=ranking&pick=spacecom&cur=cny", En, &["Spacecom | CNY 6.7 billion | 1 of 3"]);
    check(
        "view=funding&pick=chang-guang&cur=cny",
        En,
        &["STAR Market IPO | withdrawn | 23 December 2022 | CNY 2.683 billion", "1 of the 1 completed rounds"],
    );
    check(
        "view=funding&mode=ranking&pick=chang-guang&cur=cny",
        En,
        &["Chang Guang Satellite | CNY 2.46 billion | 1 of 1"],
    );
    // The merger alone would be 250 billion, and the tender offers went to holders.
    check(
        "view=funding&mode=ranking",
        En,
        &[
            "SpaceX leads the 6 organisations compared with $94.9 billion in disclosed rounds, ahead of iSpace with $1.02 billion.",
            "SpaceX | $94.9 billion | 14 of 14",
        ],
    );
    check(
        "view=funding&mode=ranking",
        Zh,
        &["在比较的 6 家机构中，SpaceX已披露融资6,420亿元居首，其次是星际荣耀，70.5亿元。"],
    );
    check(
        "view=funding&mode=cumulative",
        En,
        &[
            "By 22 August 2026 the disclosed rounds add up to at least SpaceX $94.9 billion, iSpace $1.02 billion and Spacecom $931 million.",
        ],
    );
    check(
        "view=funding&mode=cumulative",
        Zh,
        &["截至2026年8月22日，已披露轮次合计至少为：SpaceX 6,420亿元、星际荣耀70.5亿元和垣信卫星67亿元。"],
    );
}

#[test]
fn an_amount_from_before_the_first_exchange_rate_is_disclosed_but_not_converted() {
    check(
        "view=funding&mode=ranking&pick=spacex&cur=cny",
        En,
        &["14 of 14", "1 round from before the first exchange rate is neither drawn nor summed"],
    );
    let said = said("view=funding&mode=ranking&pick=spacex&cur=usd", En);
    assert!(!said.iter().any(|line| line.contains("exchange rate")), "{said:?}");
}

#[test]
fn disclosure_counts_completed_rounds_only() {
    let all = Window { from: Day(0), to: DATASET.reach.rounds };
    for (id, disclosed, rounds) in
        [("landspace", 5, 7), ("ispace", 4, 8), ("space-pioneer", 5, 9), ("spacecom", 1, 3), ("spacex", 14, 14)]
    {
        for currency in [Currency::Cny, Currency::Usd] {
            let raises = funding::raises(&DATASET, &[Id::parse(id).unwrap()], all, Policy::Preferred, currency);
            assert_eq!(funding::disclosure(&raises), Disclosure { disclosed, rounds }, "{id}");
        }
    }
}

#[test]
fn the_ladder_says_who_landed_and_who_flew_again() {
    let link = "view=rockets";
    check(
        link,
        En,
        &[
            "Of the 8 rockets compared, Falcon 9, Starship, New Glenn, Zhuque-3 and Long March 10B brought a first stage back, and Falcon 9, Starship and New Glenn flew one again.",
        ],
    );
    check(
        link,
        Zh,
        &[
            "在比较的 8 型火箭中，猎鹰9号、星舰、新格伦、朱雀三号和长征十号乙已成功回收一子级，猎鹰9号、星舰和新格伦已实现复用飞行。",
        ],
    );
    check(
        "view=rockets&pick=zhuque-3",
        En,
        &[
            "Zhuque-3 brought a first stage back and has not flown one again",
            "3 December 2025, failure; the same day as first orbit | 18 August 2026, success; 258 days after first recovery attempt | planned for October–December 2026",
        ],
    );
    check(
        "view=rockets&pick=zhuque-3",
        Zh,
        &["2025年12月3日，失败；与首次入轨同日 | 2026年8月18日，成功；首次回收尝试后258天"],
    );
    check(
        "view=rockets&pick=long-march-10b",
        En,
        &[
            "11 February 2026, success; 5 to 6 months after full hot fire | 10 July 2026, success; the same day as first orbit",
        ],
    );
    check(
        "view=rockets&pick=falcon-9",
        En,
        &[
            "22 December 2015, success; 39 to 40 months after first hop | 30 March 2017, success; 464 days after first landing | 18 December 2021, success; 1,724 days after first reflight",
        ],
    );
    check(
        "view=rockets&pick=zhuque-3,tianlong-3&to=2026-06",
        En,
        &["None of the 2 rockets compared has brought a first stage back."],
    );
}

#[test]
fn the_strip_counts_successes_and_failures_and_no_plans() {
    check(
        "view=rockets&mode=strip",
        En,
        &[
            "108 selected events of 8 rockets: 63 successes and 32 failures",
            "18 August 2026 | Zhuque-3 | ",
            "November 2026 | Starship | Starship IFT-15 | plan | planned",
        ],
    );
    check(
        "view=rockets&mode=strip",
        Zh,
        &["8 型火箭的 108 项重要事件：成功 63 项，失败 32 项", "2026年8月18日 | 朱雀三号"],
    );
}

#[test]
fn the_front_page_sums_it_up() {
    let state = ViewState::default();
    for (lang, expected) in [
        (En, ["12,968", "213", "256", "37", "about $75 billion", "92"]),
        (Zh, ["12,968", "213", "256", "37次", "约5,080亿元", "92"]),
    ] {
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        let figures = overview::key_figures(&brief);
        for text in expected {
            assert!(figures.iter().any(|figure| figure.value == text), "{text}: {figures:#?}");
        }
        let answer = overview::answer(&brief);
        assert!(["12,968", "469", "37"].iter().all(|n| answer.contains(n)), "{answer}");
        let latest = overview::latest(&brief, 5);
        assert_eq!(latest.len(), 5);
        assert_eq!(latest[0].fact.as_str(), "starship-ift-14");
        assert!(figures.iter().all(|figure| DATASET.fact(&figure.fact).is_some() && !figure.detail.is_empty()));
    }
}
