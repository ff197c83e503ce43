//! Every number opens its evidence: claims, how sure we are, who says so, and the way back.

use crate::content::differences;
use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use serde_json::{Value, json};
use thirtyfour::Key;

/// What is wrong with the open panel.
const PANEL_FAULTS: &str = "
    const panel = document.querySelector('[role=dialog]');
    if (!panel) return ['no panel is open'];
    const faults = [];
    const claims = [...panel.querySelectorAll('.claim')];
    if (!claims.length) faults.push('no claim');
    for (const claim of claims) {
        const fault = text => faults.push(`${text}: ${claim.innerText}`);
        if (!claim.querySelector('.claim__value')?.innerText.trim()) fault('no value');
        if (!/confidence|可信度/.test(claim.querySelector('.claim__confidence')?.innerText ?? '')) fault('no confidence');
        if (!claim.querySelector('.citation')?.innerText.trim()) fault('no source');
        for (const link of claim.querySelectorAll('.citation a')) if (!/^https?:\\/\\//.test(link.href)) fault(`a link to ${link.href}`);
    }
    const name = document.getElementById(panel.getAttribute('aria-labelledby'))?.innerText ?? '';
    if (!name.trim()) faults.push('no title');
    return faults;
";

async fn check_panel(page: &Page, what: &str) {
    let faults: Vec<String> = page.run(PANEL_FAULTS).await;
    assert!(faults.is_empty(), "the evidence of {what}:\n{}", faults.join("\n"));
}

/// Marks the opener, opens, checks, closes with Escape, and looks where the focus is.
async fn open_and_close(page: &Page, css: &str) {
    let fact: String = page
        .run(format!("globalThis.opener_ = document.querySelector({}); return opener_.dataset.fact", json!(css)))
        .await;
    page.click(css).await;
    check_panel(page, &fact).await;
    let query = page.query().await;
    assert!(
        query.split('&').any(|part| part == format!("fact={fact}")),
        "the address while {fact} is open is ?{query}"
    );
    let is_inside: bool = page.ask("document.querySelector('[role=dialog]').contains(document.activeElement)").await;
    assert!(is_inside, "the focus is outside the open panel, on {}", focused(page).await);
    page.press(Key::Escape).await;
    assert!(!page.has("[role=dialog]").await, "Escape leaves the evidence of {fact} open");
    assert!(!page.query().await.contains("fact="), "the address after closing is ?{}", page.query().await);
    let is_back: bool = page.ask("document.activeElement === opener_").await;
    assert!(is_back, "after closing {fact} the focus is not on `{css}` that opened it but on {}", focused(page).await);
}

async fn focused(page: &Page) -> String {
    page.ask("document.activeElement.cloneNode(false).outerHTML").await
}

#[test]
fn a_number_opens_its_evidence_and_gets_the_focus_back() {
    browse(Site::whole(), async |page| {
        page.open("").await;
        open_and_close(&page, ".key-figures [data-fact]").await;
        open_and_close(&page, ".latest [data-fact]").await;
        for (place, _) in Place::with_chart() {
            page.open(&place.link("as=table")).await;
            if page.has("main table [data-fact]").await {
                open_and_close(&page, "main table tbody tr:last-child [data-fact], main table [data-fact]").await;
            }
        }
        page.open("view=sources&mode=contested").await;
        open_and_close(&page, ".contested-list [data-fact]").await;
        let problems = page.problems().await;
        assert!(problems.is_empty(), "opening evidence:\n{}", problems.join("\n"));
    });
}

#[test]
fn every_key_figure_has_evidence_that_a_reader_can_open() {
    browse(Site::whole(), async |page| {
        page.open("").await;
        let facts: Vec<String> =
            page.ask("[...document.querySelectorAll('.key-figures [data-fact]')].map(it => it.dataset.fact)").await;
        assert!(
            (6..=8).contains(&facts.len()),
            "the overview has {} key figures with evidence: {facts:?}",
            facts.len()
        );
        for fact in facts {
            page.open(&format!("fact={fact}")).await;
            check_panel(&page, &fact).await;
            let addresses: Vec<String> =
                page.ask("[...document.querySelectorAll('[role=dialog] .citation a')].map(it => it.href)").await;
            assert!(
                addresses.iter().any(|it| it.starts_with("https://")),
                "no source of {fact} can be opened: {addresses:?}"
            );
            let unsafe_links: u64 = page
                .ask("[...document.querySelectorAll('[role=dialog] .citation a')].filter(it => it.target !== '_blank' || !it.relList.contains('noopener')).length")
                .await;
            assert_eq!(unsafe_links, 0, "sources of {fact} that would replace the page");
        }
    });
}

#[test]
fn a_contested_fact_shows_every_claim_the_preferred_one_and_why() {
    browse(Site::whole(), async |page| {
        page.open("view=sources&mode=contested").await;
        let facts: Vec<String> =
            page.ask("[...document.querySelectorAll('.contested-list [data-fact]')].map(it => it.dataset.fact)").await;
        assert!(!facts.is_empty(), "no contested fact is listed: {}", page.summary().await);
        // The first, the last and one between stand for all; the data's own tests see each.
        for fact in [&facts[0], &facts[facts.len() / 2], &facts[facts.len() - 1]] {
            for lang in ["en", "zh"] {
                page.open(&format!("view=funding&lang={lang}&fact={fact}")).await;
                check_panel(&page, fact).await;
                let counts: Vec<u64> = page
                    .ask("['.claim', '.claim[data-preferred]', '.claim__tag', '.evidence__reason'].map(css => document.querySelectorAll(`[role=dialog] ${css}`).length)")
                    .await;
                assert!(counts[0] >= 2, "the contested {fact} shows {} claims", counts[0]);
                assert_eq!(counts[1..], [1, 1, 1], "preferred claims, their marks, and reasons of {fact} in {lang}");
                let reason = page.text(".evidence__reason").await;
                assert!(reason.chars().count() > 8, "the reason of {fact} in {lang} is `{reason}`");
            }
        }
    });
}

#[test]
fn a_spot_of_a_chart_opens_its_evidence_by_a_click() {
    browse(Site::whole(), async |page| {
        page.open("view=rockets&mode=strip").await;
        page.run::<Value>("document.querySelector('.drawing').focus()").await;
        page.press(Key::Right).await;
        let at: Vec<f64> = page
            .run(
                "const tip = document.querySelector('[role=status]'), box = document.querySelector('.drawing').getBoundingClientRect();
                 return [box.left + parseFloat(tip.style.left), box.top + parseFloat(tip.style.top)];",
            )
            .await;
        let chain = page.actions().move_to(at[0].round() as i64, at[1].round() as i64).click();
        chain.perform().await.expect("the chart can be clicked");
        page.settle().await;
        check_panel(&page, "a spot of the chart").await;
        page.press(Key::Escape).await;
        let is_in_main: bool = page.ask("document.querySelector('main figure').contains(document.activeElement)").await;
        assert!(is_in_main, "after closing, the focus is not in the figure but on {}", focused(&page).await);
    });
}

#[test]
fn going_back_closes_the_evidence() {
    browse(Site::whole(), async |page| {
        page.open("").await;
        let before = page.content().await;
        page.click(".key-figures [data-fact]").await;
        page.run::<Value>("history.back()").await;
        page.until("the panel to close", "!document.querySelector('[role=dialog]')").await;
        page.settle().await;
        let faults = differences(&page.content().await, &before);
        assert!(faults.is_empty(), "the page after going back (-) and before opening (+):\n{faults}");
    });
}
