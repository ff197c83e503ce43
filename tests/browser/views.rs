//! Every view and mode opens by its link alone, complete and without a fault behind the scenes.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use perigee::charts::Chart;
use perigee::view_state::View;
use serde_json::json;
use thirtyfour::extensions::query::ElementQueryable as _;
use thirtyfour::{By, Key};

/// What is wrong with the figures of the page, each fault in one line.
const FIGURE_FAULTS: &str = "
    const faults = [];
    for (const figure of document.querySelectorAll('main figure[data-chart]')) {
        const fault = text => faults.push(`${figure.dataset.chart}: ${text}`);
        const svgs = [...figure.querySelectorAll('.drawing svg')];
        if (svgs.length !== 1) fault(`${svgs.length} drawings`);
        for (const svg of svgs) {
            const box = svg.getBoundingClientRect();
            if (box.width < 100 || box.height < 50) fault(`the drawing is ${box.width} x ${box.height}`);
            const drawn = [...svg.querySelectorAll('path, text')].filter(it => { const box = it.getBoundingClientRect(); return box.width + box.height > 0; });
            if (drawn.length < 10) fault(`only ${drawn.length} marks and words are drawn`);
        }
        const caption = figure.querySelector('figcaption')?.innerText ?? '';
        if (!/[.。]$/.test(caption.trim())) fault(`the caption has no sentence: ${caption}`);
        if (!figure.querySelector('table tbody tr')) fault('the table has no row');
        if (!figure.querySelector('table thead th[scope=col]')) fault('the table has no heading');
    }
    return faults;
";

/// What a page must be, whatever it shows.
pub async fn check(page: &Page, place: Place) {
    page.open(&place.link("")).await;
    let named: Vec<String> =
        page.ask("[document.querySelector('main').dataset.view, document.querySelector('main').dataset.mode]").await;
    assert_eq!(named, [place.view.code(), place.mode.code()], "what main says of itself");
    let query: String = page.query().await;
    assert_eq!(query, place.link(""), "the address after opening {place:?}");
    page.unfold().await;
    let faults: Vec<String> = page.run(FIGURE_FAULTS).await;
    assert!(faults.is_empty(), "figures of {place:?}:\n{}", faults.join("\n"));
    let charts: Vec<String> =
        page.ask("[...document.querySelectorAll('main figure[data-chart]')].map(it => it.dataset.chart)").await;
    match (place.view, Chart::of(place.mode)) {
        (_, Some(chart)) => assert_eq!(charts, [chart.code()], "the charts of {place:?}"),
        (View::Overview, None) => assert!(charts.len() >= 3, "the overview draws only {charts:?}"),
        (_, None) => assert!(
            page.text("main").await.len() > 2000,
            "{place:?} lists next to nothing: {}",
            page.text("main").await
        ),
    }
    assert!(!page.text("main h1").await.trim().is_empty(), "{place:?} has no heading");
    let problems = page.problems().await;
    assert!(problems.is_empty(), "opening {place:?}:\n{}", problems.join("\n"));
}

#[test]
fn every_page_opens_by_link_alone_with_chart_sentence_and_table() {
    browse(Site::whole(), async |page| {
        for place in Place::all() {
            check(&page, place).await;
        }
    });
}

#[test]
fn every_page_opens_under_any_path() {
    browse(Site::under("/deep/path/"), async |page| {
        for view in View::ALL {
            check(&page, Place { view, mode: view.first_mode() }).await;
        }
        page.click("nav [data-value=funding]").await;
        assert_eq!(page.href().await, page.address("view=funding"), "the address after a click");
    });
}

#[test]
fn using_a_page_breaks_no_policy_and_asks_no_other_host() {
    browse(Site::whole(), async |page| {
        for place in Place::all() {
            page.open(&place.link("")).await;
            use_everything(&page).await;
            let problems = page.problems().await;
            assert!(problems.is_empty(), "using {place:?}:\n{}", problems.join("\n"));
        }
    });
}

/// Points at each chart, opens what can be folded out, opens and closes evidence, and presses every control once.
async fn use_everything(page: &Page) {
    for drawing in
        page.session.query(By::Css("main .drawing")).all_from_selector().await.expect("a page can be searched")
    {
        page.session
            .execute("arguments[0].scrollIntoView({ block: 'center' })", vec![drawing.to_json().unwrap()])
            .await
            .unwrap();
        let rect = drawing.rect().await.unwrap();
        for step in -4_i64..=4 {
            let x = (rect.width / 10.0) as i64 * step;
            page.actions().move_to_element_with_offset(&drawing, x, x / 4).perform().await.unwrap();
        }
        page.settle().await;
    }
    for css in ["figure .figure__table summary", "figure .figure__sources summary", "main [data-fact]"] {
        let is_visible: bool = page.ask(format!("!!document.querySelector({})?.checkVisibility()", json!(css))).await;
        if is_visible {
            page.click(css).await;
        }
    }
    if page.has("[role=dialog]").await {
        page.press(Key::Escape).await;
    }
    let values: Vec<(String, String)> = page
        .ask("[...document.querySelectorAll('main [data-control] [data-value]')].map(it => [it.closest('[data-control]').dataset.control, it.dataset.value])")
        .await;
    for (control, value) in values {
        let css = format!("main [data-control={control}] [data-value={value}]");
        // Another mode has other controls, and another window other values; only those still shown are pressed.
        let is_visible: bool = page.ask(format!("!!document.querySelector({})?.checkVisibility()", json!(css))).await;
        if control != "mode" && is_visible {
            page.click(&css).await;
        }
    }
}

#[test]
fn the_page_leaves_its_two_marks_in_order() {
    browse(Site::whole(), async |page| {
        page.open("view=rockets").await;
        let marks: Vec<String> = page.ask("performance.getEntriesByType('mark').map(it => it.name)").await;
        assert_eq!(marks, ["perigee:app-started", "perigee:charts-drawn"], "performance marks");
    });
}
