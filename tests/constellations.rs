//! What the charts of constellations say: from the data files through every calculation to the sentence and the rows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod said;
mod shipped;

use perigee::model::Lang::{En, Zh};
use said::check;

#[test]
fn young_networks_are_measured_against_old_ones_at_their_age() {
    let link = "view=constellations&clock=first-satellite";
    check(
        link,
        En,
        &[
            "21 months after its first batch Guowang had launched 213 satellites, Starlink 1,145; 25 months after its first batch Qianfan had launched 256 satellites, Starlink 1,740.",
            "Starlink starts with its first batch of 60 in May 2019",
            "21 | 1,145 | 213 | 162 | 74 | –",
        ],
    );
    check(link, Zh, &["首批发射后第21个月，国网星座累计发射213颗，星链同期为1,145颗"]);
}

#[test]
fn launches_and_rockets_are_counted_without_test_satellites() {
    check(
        "view=constellations&mode=per-launch",
        En,
        &[
            "Starlink is shown as the mean of each month",
            "26 | Starship | the month's one launch",
            "19 launches of test",
        ],
    );
    check(
        "view=constellations&mode=carriers&pick=guowang,starlink",
        En,
        &[
            "Guowang | Long March 8A | 10 | 90 | 42.3%",
            "Starlink | Starship | 1 | 26 | 0.2%",
            "Guowang has flown on 4 kinds of rocket, 42.3% of its satellites on Long March 8A",
        ],
    );
    check("view=constellations&mode=carriers&pick=guowang", Zh, &["国网星座 | 长征五号乙 | 3 | 30 | 14.1%"]);
}

#[test]
fn targets_say_by_when_who_said_so_and_how_much_is_missing() {
    let link = "view=constellations&mode=targets";
    check(
        link,
        En,
        &[
            "Of 4 targets whose day has come, none was reached; the next one is Qianfan's 1,296 by the end of 2027, with about 1,040 to go.",
            "Qianfan | 648 | Qianfan satellites planned in orbit by the end of 2025 | the end of 2025 | Xinhua",
            "108 then, 540 short",
            "one generation only; not compared",
        ],
    );
    check(link, Zh, &["期限已到的 4 项目标中，达成 0 项；下一项是千帆星座2027年底前达到1,296颗，尚差约1,040颗。"]);
    check(
        &format!("{link}&claims=lowest"),
        En,
        &["Qianfan's more than 1,000 by the end of 2027, with about 744 to go"],
    );
}

#[test]
fn the_itu_clock_follows_the_filing_or_the_reader() {
    let link = "view=constellations&mode=itu";
    check(
        link,
        En,
        &[
            "Guowang must have 1,300 satellites (10%) in place by September 2029; it has about 213 and needs 362 a year to get there.",
            "ITU Resolution 35",
            "The clock is assumed to start on the date of the filing",
            "Honghu-3 | 24 May 2024 | 10,000 | 50% | 24 May 2036 | 5,000 | 0",
        ],
    );
    check(
        &format!("{link}&pick=qianfan&start=2024-01"),
        En,
        &[
            "set to start in January 2024, as you assume",
            "Qianfan | January 2024 | 15,000 | 10% | January 2033 | 1,500",
        ],
    );
}

#[test]
fn every_estimate_of_what_orbits_hold_is_a_denominator() {
    check(
        "view=constellations&mode=capacity",
        En,
        &[
            "Measured against 60,000 to 175,000 satellites, the 5 constellations compared have about 12,661 in orbit (7.2–21%) and plan 50,728 (29–85%).",
            "about 100,000 satellites | Guowang | about 213 (0.2%) | 213 (0.2%) | 12,992 (13%)",
            "up to 240,000 satellites | Together",
            "The plan of Starlink is that of one generation, its counts are of all",
        ],
    );
    check("view=constellations&mode=capacity&claims=highest", En, &["Measured against up to 240,000 satellites"]);
}

#[test]
fn factories_are_set_against_what_plans_need() {
    let link = "view=constellations&mode=factories";
    check(
        link,
        En,
        &[
            "With satellites that live 5 years, Guowang and Qianfan need 5,599 new ones a year once complete; China's factories at work are said to make 4,050.",
            "Starlink | can be made | 3,640",
            "Qianfan | needed to meet the next target | 828",
        ],
    );
    check(
        &format!("{link}&plan=lifetime.10"),
        En,
        &["With satellites that live 10 years, Guowang and Qianfan need 2,800"],
    );
}

#[test]
fn scenarios_answer_both_ways_and_say_what_they_assume() {
    let link = "view=constellations&mode=what-if";
    check(
        link,
        En,
        &[
            "At the rate of the last twelve months Guowang does not reach 12,992 within 50 years; to have 6,500 by the end of 2032 it needs 124 launches a year",
            "8.9 times the observed rate",
            "Observed: 14 launches a year with 8.1 satellites each, the mean of the twelve months to 31 August 2026",
            "A scenario, not a forecast",
        ],
    );
    check(
        &format!("{link}&pick=guowang&plan=launches.60,per-launch.12,growth.10&plan2=lifetime.5"),
        En,
        &[
            "In scenario 1 Guowang reaches 12,992 in 203",
            "; in scenario 2 Guowang never reaches 12,992; ",
            "Scenario 1: 60 launches a year, growing 10% a year, 12 satellites each, 0% fail, satellites stay for good",
            "Scenario 2: 14 launches a year, growing 0% a year, 8.1 satellites each, 0% fail, satellites stay 5 years",
            "Scenario 2 | the end of 2032 | ",
            " | 6,500 | never | ",
        ],
    );
    check(
        &format!("{link}&pick=guowang&plan2=launches.400,per-launch.20"),
        En,
        &["Scenario 2 is drawn up to 39,000 satellites, three times the largest number promised, and rises on (↑)"],
    );
    check(&format!("{link}&pick=guowang&plan=lifetime.5"), Zh, &["按此假设，国网星座永远达不到12,992颗"]);
    check(
        &format!("{link}&pick=qianfan"),
        En,
        &["to have 1,296 by the end of 2027 it needs 51 launches a year", "5.7 times the observed rate"],
    );
}
