//! The funding view on the shipped data: every grouping adds up to the sum by organisation, and what each mode says.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::{Brief, Chart, Figure};
use perigee::model::Lang::{self, En, Zh};
use perigee::model::funding::{self, Raise};
use perigee::model::grouping::{self, Key};
use perigee::model::{Currency, Day, Id, Policy, RoundKind, Window};
use perigee::view_state::{View, ViewState};
use proptest::prelude::*;
use shipped::DATASET;

fn everyone() -> Vec<Id> {
    View::Funding.pickable(&DATASET).iter().map(|entity| entity.id.clone()).collect()
}

fn raises(organisations: &[Id], policy: Policy, currency: Currency) -> Vec<Raise<'static>> {
    let all = Window { from: Day(i32::MIN / 2), to: DATASET.reach.rounds };
    funding::raises(&DATASET, organisations, all, policy, currency)
}

fn keys(raise: &Raise<'_>) -> [Option<Key>; 3] {
    [
        Some(Key::Year(raise.date.year())),
        grouping::country(&DATASET, raise.round),
        Some(grouping::capital(&DATASET, raise.round)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn every_grouping_adds_up_to_the_sum_by_organisation(
        picks in prop::collection::vec(any::<bool>(), 60),
        policy in prop::sample::select(vec![Policy::Preferred, Policy::Lowest, Policy::Highest]),
        currency in prop::sample::select(vec![Currency::Cny, Currency::Usd]),
    ) {
        let picked: Vec<Id> = everyone().into_iter().zip(&picks).filter(|(_, is_in)| **is_in).map(|(id, _)| id).collect();
        let raises = raises(&picked, policy, currency);
        let ranking = funding::ranking(&raises, &picked);
        let (whole, n): (f64, usize) =
            ranking.iter().fold((0.0, 0), |(sum, n), total| (sum + total.amount, n + total.disclosure.rounds));
        for at in 0..3 {
            let groups = grouping::grouped(&raises, |raise| keys(raise)[at]);
            let sum: f64 = groups.iter().map(|group| group.amount).sum();
            prop_assert!((sum - whole).abs() <= whole * 1e-12, "{sum} against {whole}");
            prop_assert_eq!(groups.iter().map(|group| group.disclosure.rounds).sum::<usize>(), n);
        }
        for backing in grouping::backings(&raises) {
            prop_assert!(backing.amount <= whole * (1.0 + 1e-12));
        }
    }
}

#[test]
fn only_completed_equity_is_ever_summed() {
    for raise in raises(&everyone(), Policy::Preferred, Currency::Usd) {
        let is_equity = matches!(raise.round.kind, RoundKind::Equity | RoundKind::Ipo);
        assert!(is_equity || !raise.is_summed, "{}", raise.round.id);
    }
}

#[test]
fn what_stood_on_a_day_counts_a_round_until_the_one_that_holds_its_money_is_there() {
    let raises = raises(&[Id::parse("landspace").unwrap()], Policy::Preferred, Currency::Cny);
    let day = |year, month, day| Day::from_ymd(year, month, day).unwrap();
    let (before, _) = funding::raised_by(&raises, day(2024, 11, 30));
    let (series_e, _) = funding::raised_by(&raises, day(2025, 6, 30));
    let (increase, _) = funding::raised_by(&raises, day(2025, 12, 31));
    assert_eq!(((series_e - before) / 1e6, (increase - before) / 1e6), (900.0, 1_350.0));
}

fn figure(link: &str, lang: Lang) -> Figure {
    let (state, notices) = ViewState::from_query(link, &DATASET);
    assert_eq!(notices, [], "{link}");
    Chart::of(state.mode).unwrap().figure(&Brief { dataset: &DATASET, state: &state, lang })
}

/// Each text stands somewhere in what the figure of a link says.
#[track_caller]
fn check(link: &str, lang: Lang, expected: &[&str]) {
    let figure = figure(link, lang);
    let rows =
        figure.table.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | "));
    let said: Vec<String> = [figure.title, figure.sentence].into_iter().chain(figure.notes).chain(rows).collect();
    for text in expected {
        assert!(said.iter().any(|line| line.contains(text)), "{link}: `{text}` is not in\n{}", said.join("\n"));
    }
}

#[test]
fn listings_say_their_steps_and_waits() {
    let link = "view=funding&mode=pipeline";
    check(
        link,
        En,
        &[
            "LandSpace took 155 days from filing for guidance to an accepted application. SpaceX listed 23 days after its public filing.",
            "LandSpace | guidance completed | 23 December 2025 | 147 days",
            "No step towards a listing is known for Spacecom",
        ],
    );
    check(link, Zh, &["蓝箭航天从辅导备案到申请受理用了 155 天。SpaceX公开递表 23 天后上市。"]);
    check(
        "view=funding&mode=pipeline&pick=chang-guang",
        En,
        &["withdrawn | 4 December 2024", "1 gave up or were ended"],
    );
}

#[test]
fn valuations_keep_their_kinds_apart_and_never_join_what_nobody_paid() {
    check(
        "view=funding&mode=valuations&pick=landspace",
        En,
        &[
            "published list | CNY 20 billion",
            "worked out or estimated | up to CNY 75 billion",
            "funding round | CNY 10 billion",
        ],
    );
    check(
        "view=funding&mode=valuations&pick=spacecom",
        En,
        &["asked for, not agreed | more than CNY 40 billion", "| pre-money |"],
    );
    check("view=funding&mode=valuations&pick=spacex", Zh, &["| 投后 |", "| – |"]);
}

#[test]
fn results_show_losses_as_losses() {
    check(
        "view=funding&mode=financials&pick=spacex",
        En,
        &["SpaceX | net result | 2025 | −$4.94 billion", "SpaceX | revenue | 2025 | $18.67 billion"],
    );
    check("view=funding&mode=financials&pick=chang-guang", Zh, &["归母净利润"]);
}

#[test]
fn doubtful_totals_are_quoted_and_never_converted() {
    check(
        "view=funding&mode=totals&cur=usd",
        En,
        &[
            "All funds together | October 2025 | more than CNY 480 billion (doubtful) | –",
            "No two of these count the same thing",
        ],
    );
}

#[test]
fn what_was_expected_of_a_year_is_no_count_of_it() {
    let link = "view=funding&mode=totals&cur=usd";
    check(link, En, &["for 2025 alone 5 counts of the money raised run from $138 million to $2.59 billion"]);
    check(link, En, &["Money raised by the sector | 2025 | expected CNY 25 billion"]);
    check(link, Zh, &["预计250亿元"]);
}

#[test]
fn steps_say_what_had_been_raised() {
    check("view=funding&mode=steps&pick=landspace,spacex", En, &["LandSpace had raised at least ", "SpaceX "]);
    check("view=funding&mode=steps", En, &["No step of a rocket is known for Spacecom"]);
}

#[test]
fn investors_are_shown_rounds_and_never_shares() {
    let link = "view=funding&mode=ranking&by=investor";
    check(link, En, &["not one investor's share", "name no investor and are missing here"]);
    check("view=funding&mode=ranking&by=capital", Zh, &["不作拆分"]);
    let all = everyone().iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let everyone = figure(&format!("{link}&pick={all}"), En);
    assert!(everyone.table.rows.len() > 60, "{}", everyone.table.rows.len());
}

#[test]
fn years_since_founding_name_who_is_left_out() {
    check(
        "view=funding&mode=cumulative&clock=founding",
        En,
        &["Not drawn, as no founding date is known: ", "iSpace", "Money raised by years since founding"],
    );
}

#[test]
fn marks_are_told_with_their_dates() {
    check("view=funding&marks=policy", En, &["Marked: ", "STAR route reopened (18 June 2025)"]);
    check("view=funding&marks=firsts", Zh, &["图中标注：", "中国首次成功回收"]);
}
