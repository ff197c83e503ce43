//! Whatever fails to load or breaks, the reader gets figures and a reason, never a blank page.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use serde_json::{Value, json};

/// The stand-in page is visible, with the headline figures and the reason.
async fn check_stand_in(page: &Page, reason: &str) {
    page.until("html[data-failed]", "document.documentElement.dataset.failed").await;
    let failed: String = page.ask("document.documentElement.dataset.failed").await;
    assert!(failed.contains(reason), "html[data-failed] is `{failed}`, which does not name `{reason}`");
    let is_ready: bool = page.ask("'ready' in document.documentElement.dataset").await;
    assert!(!is_ready, "a failed page says it is ready");
    check_figures(page).await;
    assert!(page.text("#shell").await.contains(&failed), "the reason is not shown: {}", page.text("#shell").await);
    let is_loading: bool = page.ask("document.querySelector('#shell-loading').checkVisibility()").await;
    assert!(!is_loading, "a failed page still says that it is loading");
    let n_apps: u64 =
        page.ask("[...document.querySelectorAll('#app')].filter(it => it.checkVisibility()).length").await;
    assert_eq!(n_apps, 0, "the broken app is still shown");
}

/// The headline figures can be read without the app.
async fn check_figures(page: &Page) {
    let shell = page.text("#shell").await;
    assert!(
        page.ask::<bool>("document.querySelector('#shell').checkVisibility()").await,
        "the stand-in is hidden: {}",
        page.summary().await
    );
    for name in ["Starlink", "Guowang", "Falcon 9", "星链"] {
        assert!(shell.contains(name), "the stand-in says nothing of {name}:\n{shell}");
    }
    let n_numbers = shell
        .split(|c: char| !c.is_ascii_digit() && c != ',')
        .filter(|part| part.bytes().any(|byte| byte.is_ascii_digit()))
        .count();
    assert!(n_numbers >= 6, "the stand-in has {n_numbers} numbers:\n{shell}");
}

#[test]
fn without_the_program_the_figures_stand() {
    browse(Site::without("perigee-", ".wasm"), async |page| {
        page.go("view=funding").await;
        check_stand_in(&page, "").await;
    });
}

#[test]
fn without_the_programs_glue_the_figures_stand() {
    browse(Site::without("perigee-", ".js"), async |page| {
        page.go("view=funding").await;
        check_stand_in(&page, "").await;
    });
}

#[test]
fn without_the_starter_the_figures_stand() {
    browse(Site::without("boot-", ".js"), async |page| {
        page.go("view=funding").await;
        check_figures(&page).await;
    });
}

#[test]
fn without_webassembly_the_page_says_so() {
    browse(Site::whole(), async |page| {
        page.before_all("delete globalThis.WebAssembly").await;
        page.go("").await;
        check_stand_in(&page, "WebAssembly").await;
    });
}

#[test]
fn a_panic_shows_its_reason_and_the_figures() {
    browse(Site::whole(), async |page| {
        page.open("view=rockets").await;
        page.run::<Value>("dispatchEvent(new CustomEvent('perigee:panic', { detail: 'a test of the panic' }))").await;
        check_stand_in(&page, "a test of the panic").await;
    });
}

#[test]
fn without_javascript_the_figures_can_be_read() {
    browse(Site::whole(), async |page| {
        page.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        page.go("").await;
        let figures = page.session.find(thirtyfour::By::Id("shell")).await.expect("the stand-in is there");
        let text = figures.text().await.expect("the stand-in can be read");
        for name in ["Starlink", "Guowang", "Falcon 9", "JavaScript", "星链"] {
            assert!(text.contains(name), "the page without JavaScript says nothing of {name}:\n{text}");
        }
    });
}

#[test]
fn without_the_drawing_code_every_page_shows_its_table_and_says_why() {
    browse(Site::without("echarts-", ".js"), async |page| {
        for (place, _) in Place::with_chart() {
            page.open(&place.link("")).await;
            let n_rows: u64 = page
                .ask("[...document.querySelectorAll('main table tbody tr')].filter(it => it.checkVisibility()).length")
                .await;
            assert!(n_rows > 0, "{place:?} without drawing code shows no table: {}", page.summary().await);
            assert!(
                !page.text(".figure__failed[role=alert]").await.trim().is_empty(),
                "{place:?} does not say why there is no chart"
            );
        }
        page.open("").await;
        assert!(
            page.has(".key-figures [data-fact]").await,
            "the overview without drawing code: {}",
            page.summary().await
        );
        page.click(".key-figures [data-fact]").await;
        assert!(
            page.has("[role=dialog] .claim a").await,
            "evidence without drawing code: {}",
            page.text("[role=dialog]").await
        );
    });
}

#[test]
fn a_drawing_that_fails_gives_way_to_its_table() {
    browse(Site::whole(), async |page| {
        let fault = "const parse = JSON.parse; JSON.parse = text => { if (text.includes('xAxis')) throw Error('made up'); return parse(text); };";
        page.before_all(fault).await;
        page.open("view=constellations").await;
        assert!(page.has(".figure__failed[role=alert]").await, "a fault in drawing is not told");
        let is_table: bool = page.ask("document.querySelector('main table').checkVisibility()").await;
        assert!(is_table, "a fault in drawing leaves no table: {}", page.summary().await);
    });
}

#[test]
fn without_the_evidence_file_values_stay_and_the_panel_says_so() {
    browse(Site::without("evidence-", ".bin"), async |page| {
        page.open("").await;
        let n_figures: u64 = page
            .ask("[...document.querySelectorAll('.key-figures [data-fact]')].filter(it => it.innerText.trim()).length")
            .await;
        assert!(n_figures >= 6, "{n_figures} key figures without the evidence file");
        page.click(".key-figures [data-fact]").await;
        let panel = page.text("[role=dialog]").await;
        assert!(panel.contains("could not be loaded"), "the panel without the evidence file:\n{panel}");
        assert!(page.has("[role=dialog] .claim .claim__value").await, "the panel shows no value:\n{panel}");
        page.open("view=sources").await;
        assert!(
            page.text("main").await.contains("could not be loaded"),
            "the sources without the evidence file:\n{}",
            page.text("main").await
        );
        page.open("view=rockets").await;
        assert!(page.has("main .drawing svg").await, "no chart without the evidence file: {}", page.summary().await);
    });
}
