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
fn a_derived_number_opens_its_working_by_keyboard_and_its_inputs_lead_on_and_back() {
    browse(Site::whole(), async |page| {
        for link in [
            "",
            "view=funding&as=table",
            "view=funding&mode=ranking&as=table",
            "view=funding&mode=cumulative&as=table&lang=zh",
            "view=constellations&mode=rate&as=table",
        ] {
            page.open(link).await;
            page.run::<Value>("(globalThis.opener_ = document.querySelector('main [data-derived]')).focus()").await;
            page.press(Key::Enter).await;
            let parts: Vec<u64> = page
                .ask("['#evidence-title', '.claim__value', '.evidence__reason', '.inputs .input', '.inputs [data-fact]'].map(css => document.querySelectorAll(`[role=dialog] ${css}`).length)")
                .await;
            assert!(parts.iter().all(|n| *n > 0), "the working opened from ?{link} has {parts:?}");
            assert!(!page.query().await.contains("fact="), "a working is in the link: ?{}", page.query().await);
            let is_inside: bool =
                page.ask("document.querySelector('[role=dialog]').contains(document.activeElement)").await;
            assert!(is_inside, "the focus is outside the working, on {}", focused(&page).await);
            page.click("[role=dialog] .inputs [data-fact]").await;
            check_panel(&page, "an input").await;
            page.click(".evidence__back").await;
            assert!(page.has("[role=dialog] .inputs").await, "the way back does not lead to the working");
            page.press(Key::Escape).await;
            assert!(!page.has("[role=dialog]").await, "Escape leaves the working open");
            let is_back: bool = page.ask("document.activeElement === opener_").await;
            assert!(is_back, "the focus is not on what opened the working but on {}", focused(&page).await);
        }
        let problems = page.problems().await;
        assert!(problems.is_empty(), "opening workings:\n{}", problems.join("\n"));
    });
}

#[test]
fn a_working_closes_with_its_view_and_follows_the_currency() {
    browse(Site::whole(), async |page| {
        page.open("view=funding&mode=ranking&as=table&cur=cny").await;
        page.click("main [data-derived]").await;
        let yuan = page.text("[role=dialog] .claim__value").await;
        // The panel lies over that end of the controls; a link or a script may still change the currency.
        page.run::<()>("document.querySelector('[data-control=cur] [data-value=usd]').click()").await;
        let dollars = page.text("[role=dialog] .claim__value").await;
        assert!(yuan.starts_with("CNY") && dollars.starts_with('$'), "`{yuan}` became `{dollars}`");
        page.click("[data-value=constellations]").await;
        assert!(!page.has("[role=dialog]").await, "the working is still open in another view");
    });
}

#[test]
fn a_fact_can_be_quoted_linked_and_followed_to_what_rests_on_it() {
    browse(Site::whole(), async |page| {
        page.open("view=funding&fact=spacecom-a-2024").await;
        check_panel(&page, "spacecom-a-2024").await;
        let quoted = "document.getElementById('evidence-cite').value";
        assert!(page.ask::<String>(quoted).await.contains("fact=spacecom-a-2024"));
        page.choose("cite", "bibtex").await;
        assert!(page.ask::<String>(quoted).await.starts_with("@misc{perigee-spacecom-a-2024,"));
        page.choose("cite", "csl-json").await;
        let is_json: bool = page.ask(format!("JSON.parse({quoted}).length > 1")).await;
        assert!(is_json, "the CSL-JSON does not hold the fact and its sources");
        let link: String = page.ask("document.getElementById('evidence-link').value").await;
        assert!(link.ends_with("fact=spacecom-a-2024"), "{link}");
        page.click(".evidence__uses a").await;
        assert!(!page.has("[role=dialog]").await, "the evidence stays open over what rests on it");
        assert!(page.query().await.contains("mode=ranking&pick=spacecom"), "?{}", page.query().await);
    });
}

#[test]
fn odd_facts_fit_the_panel_at_any_width() {
    // Money in a third currency, words, an outcome, a vague date, four claims, no address, a long title.
    let odd = [
        "falcon-9-booster-flight-record",
        "spacecom-a-2024",
        "zhuque-3-y1-landing",
        "landspace-a-plus-2018",
        "china-launch-attempts-2025",
        "china-cnsa-action-plan-2025",
        "oneweb-before-bankruptcy-2020",
    ];
    browse(Site::whole(), async |page| {
        for width in [1280, 390] {
            page.resize(width, 844).await;
            for fact in odd {
                for lang in ["en", "zh"] {
                    page.open(&format!("view=funding&lang={lang}&fact={fact}")).await;
                    if !page.has("[role=dialog]").await {
                        continue;
                    }
                    check_panel(&page, fact).await;
                    let wide: bool = page
                        .ask("(it => it.scrollWidth > it.clientWidth + 1)(document.querySelector('[role=dialog]'))")
                        .await;
                    assert!(!wide, "the evidence of {fact} in {lang} is wider than its panel at {width} px");
                }
            }
        }
    });
}

#[test]
fn definitions_name_every_measure_and_draw_every_sign() {
    browse(Site::whole(), async |page| {
        for lang in ["en", "zh"] {
            page.open(&format!("view=sources&mode=definitions&lang={lang}")).await;
            let n: Vec<usize> = page
                .ask("['[id^=measure-]', '[id^=term-]', '.grammar .key__sign'].map(css => document.querySelectorAll(css).length)")
                .await;
            assert_eq!(n[0], perigee::model::Measure::ALL.len());
            assert_eq!(n[1], perigee::words::TERMS.len());
            assert_eq!(n[2], perigee::charts::grammar::grammar(perigee::model::Lang::En).len());
        }
        page.open("view=sources&mode=contested").await;
        page.click(".jumps li:last-child button").await;
        let is_there: bool = page.ask("document.activeElement.matches('.contested-list__subject')").await;
        assert!(is_there, "the jump leads to {}", focused(&page).await);
        page.open("view=sources&mode=data").await;
        assert!(page.has(".reach-list").await && page.has(".plain-list li").await, "{}", page.summary().await);
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
