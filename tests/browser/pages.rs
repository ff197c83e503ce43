//! The timeline, an organisation's page and the comparison side by side, as a reader uses them.

use crate::driver::browse;
use crate::page::Page;
use crate::site::Site;
use serde_json::json;
use thirtyfour::Key;

const ROWS: &str = "document.querySelectorAll('figure[data-chart=events] tbody tr').length";

/// Puts the focus on an element, as the tab key would, and presses a key.
async fn press_on(page: &Page, css: &str, key: Key) {
    page.run::<bool>(format!("document.querySelector({}).focus(); return true", json!(css))).await;
    page.press(key).await;
}

#[test]
fn the_timeline_is_filtered_by_keyboard_and_the_link_follows() {
    browse(Site::whole(), async |page| {
        page.open("view=timeline").await;
        let all: usize = page.ask(ROWS).await;
        assert!(all > 800, "the timeline lists {all} facts");
        assert!(!page.has("main .picker .chip").await, "something is picked at first");
        let policy = "[data-control=kind] [data-value=policy]";
        let promised: usize =
            page.ask(format!("Number(document.querySelector('{policy} .choice__count').textContent)")).await;
        press_on(&page, policy, Key::Space).await;
        assert_eq!(page.query().await, "view=timeline&kind=policy", "the link of the filter");
        assert_eq!(page.ask::<usize>(ROWS).await, promised, "rows of the filter");
        let is_focused: bool = page.ask(format!("document.activeElement.matches('{policy}')")).await;
        assert!(is_focused, "the filter loses the focus when pressed");
        press_on(&page, "[data-control=country] [data-value=us]", Key::Enter).await;
        assert_eq!(page.query().await, "view=timeline&kind=policy&country=us", "the link of two filters");
        let sentence = page.text("figure[data-chart=events] .figure__sentence").await;
        assert!(sentence.contains(" of ") && sentence.contains("policy"), "how many of how many: {sentence}");
        page.click("[data-value=no-filter]").await;
        assert_eq!(page.ask::<usize>(ROWS).await, all, "rows without filters");
        let problems = page.problems().await;
        assert!(problems.is_empty(), "filtering:\n{}", problems.join("\n"));
    });
}

#[test]
fn the_timeline_of_picked_organisations_has_a_lane_for_each() {
    browse(Site::whole(), async |page| {
        page.open("view=timeline&pick=landspace,spacex").await;
        let words: String =
            page.ask("[...document.querySelectorAll('.drawing svg text')].map(it => it.textContent).join('|')").await;
        assert!(words.contains("LandSpace") && words.contains("SpaceX"), "the lanes are {words}");
        assert!(!words.contains("Other facts"), "lanes of kinds too: {words}");
        page.open("view=timeline&as=table&kind=listing").await;
        let years: Vec<String> =
            page.ask("[...document.querySelectorAll('.table__group')].map(it => it.innerText)").await;
        assert!(years.len() > 1 && years.is_sorted_by(|a, b| a > b), "the years are said once each: {years:?}");
        page.click("main tbody [data-fact]").await;
        assert!(page.has("[role=dialog] .claim").await, "a row of the list opens no evidence");
    });
}

#[test]
fn an_organisations_page_opens_evidence_and_leads_on_and_back() {
    browse(Site::whole(), async |page| {
        page.open("view=companies").await;
        assert_eq!(page.text(".profile__name").await, "LandSpace", "the page that opens first");
        let titles: Vec<String> =
            page.ask("[...document.querySelectorAll('.profile__section > h3')].map(it => it.innerText)").await;
        for title in ["Funding", "Rockets", "Steps to a listing", "Accounts", "People"] {
            assert!(titles.iter().any(|it| it == title), "no section {title} in {titles:?}");
        }
        assert!(page.text(".profile__unknown").await.contains("constellations"), "what is not known");
        press_on(&page, ".profile__section > .table [data-fact=landspace-e-2024]", Key::Enter).await;
        assert!(page.has("[role=dialog] .claim").await, "a round opens no evidence");
        page.press(Key::Escape).await;
        assert_eq!(page.query().await, "view=companies", "the link with evidence closed");
        page.click(".profile__section .ways a").await;
        assert_eq!(page.query().await, "view=funding&pick=landspace", "the way on from funding");
        page.session.back().await.unwrap();
        page.until(
            "the page of LandSpace again",
            "document.querySelector('.profile__name')?.innerText === 'LandSpace'",
        )
        .await;
    });
}

#[test]
fn every_organisation_is_chosen_by_name_or_from_the_list() {
    browse(Site::whole(), async |page| {
        page.open("view=companies&lang=zh").await;
        page.click(".picker__toggle").await;
        page.write("#picker-list input[type=search]", "SpaceX").await;
        page.click(".picker__option input[value=spacex]").await;
        assert_eq!(page.text(".profile__name").await, "SpaceX", "one pushes the other out");
        assert_eq!(page.query().await, "view=companies&pick=spacex&lang=zh", "the link of SpaceX");
        page.open("view=companies&pick=none").await;
        let names: usize = page
            .ask("[...document.querySelectorAll('.organisations__list a')].filter(it => it.checkVisibility()).length")
            .await;
        assert!(names > 50, "the list offers {names} organisations");
        page.click(".organisations__list a[href*='pick=rocket-lab']").await;
        assert_eq!(page.text(".profile__name").await, "Rocket Lab", "chosen from the list");
        assert!(page.has("figure[data-chart=ladder] svg").await, "Rocket Lab's ladder is not drawn");
        let problems = page.problems().await;
        assert!(problems.is_empty(), "choosing:\n{}", problems.join("\n"));
    });
}

#[test]
fn a_comparison_marks_differences_and_draws_just_these() {
    browse(Site::whole(), async |page| {
        page.open("view=compare&pick=zhuque-3,falcon-9,starlink").await;
        let heads: Vec<String> =
            page.ask("[...document.querySelectorAll('.table--beside thead th')].map(it => it.innerText)").await;
        assert_eq!(heads, ["What", "Zhuque-3", "Falcon 9"], "the columns");
        assert!(page.text("main").await.contains("Left out, as of another kind than the first picked: Starlink"));
        assert!(page.has(".table--beside [data-best] .beside__best").await, "no difference is marked");
        assert!(page.has("figure[data-chart=ladder] svg").await, "no ladder of just these");
        press_on(&page, ".table--beside tbody [data-fact]", Key::Enter).await;
        assert!(page.has("[role=dialog] .claim").await, "a cell opens no evidence");
        page.press(Key::Escape).await;
        page.click(".chip[data-id=starlink] .chip__remove").await;
        assert_eq!(page.query().await, "view=compare&pick=zhuque-3,falcon-9", "the link without Starlink");
        let problems = page.problems().await;
        assert!(problems.is_empty(), "comparing:\n{}", problems.join("\n"));
    });
}
