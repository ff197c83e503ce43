//! The page in a frame of another origin: open, sandboxed, small, dark, scripted, and spoken to.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Site, host_page};
use serde_json::Value;

/// The sandboxes wikis put a frame in; `None` is a frame without one.
const SANDBOXES: [Option<&str>; 5] = [
    None,
    Some("allow-scripts"),
    Some("allow-scripts allow-same-origin"),
    // Outline's, then Docmost's.
    Some(
        "allow-same-origin allow-scripts allow-popups allow-forms allow-downloads allow-storage-access-by-user-activation",
    ),
    Some("allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"),
];

const LINK: &str = "view=constellations&chrome=none&lang=en&theme=light";

/// Opens a page of another origin that frames ours, and steps into the frame.
async fn framed(page: &Page, query: &str, attributes: &str) {
    let html = format!(
        "<!doctype html><meta charset=utf-8><title>Wiki</title><script>heard = []; addEventListener('message', e => heard.push(e.data))</script>
         <iframe id=frame src='{}' {attributes}></iframe>",
        page.address(query)
    );
    let host = host_page(html).await;
    page.session.goto(host.as_str()).await.expect("the host page opens");
    enter(page).await;
    page.until("the frame to be drawn", "document.documentElement.dataset.ready === 'true'").await;
}

async fn enter(page: &Page) {
    page.session.enter_frame(0).await.expect("the host page has a frame");
}

async fn leave(page: &Page) {
    page.session.enter_default_frame().await.expect("the frame can be left");
}

#[test]
fn a_frame_of_any_sandbox_shows_the_chart_with_its_sources() {
    browse(Site::whole(), async |page| {
        for sandbox in SANDBOXES {
            let attributes = sandbox.map_or(String::new(), |words| format!("sandbox='{words}'"));
            framed(&page, LINK, &format!("width=640 height=420 {attributes}")).await;
            page.settle().await;
            assert!(page.has(".drawing svg path").await, "{sandbox:?}: no chart: {}", page.summary().await);
            let surface: String =
                page.ask("getComputedStyle(document.documentElement).getPropertyValue('--surface')").await;
            assert_eq!(surface, "rgb(255, 255, 255)", "{sandbox:?}: the styles have not loaded");
            let line = page.text(".frame-line").await;
            assert!(line.contains("28 September 2026") && line.contains("Open in Perigee"), "{sandbox:?}: {line}");
            let sentence = page.text(".figure__sentence").await;
            assert!(sentence.contains("12,968"), "{sandbox:?}: {sentence}");
            let seen: Vec<String> = page.ask("globalThis.seen ?? []").await;
            assert!(seen.is_empty(), "{sandbox:?}: {seen:?}");
            leave(&page).await;
        }
    });
}

#[test]
fn a_frame_has_no_masthead_and_leads_to_the_whole_page() {
    browse(Site::whole(), async |page| {
        for (chrome, has_modes) in [("none", false), ("min", true)] {
            framed(&page, &format!("view=funding&pick=spacex,ispace&lang=en&chrome={chrome}"), "width=700 height=480")
                .await;
            for hidden in [".masthead", ".footer", ".controls__rest"] {
                let is_seen: bool = page.ask(format!("document.querySelector('{hidden}').checkVisibility()")).await;
                assert!(!is_seen, "{hidden} is seen with chrome={chrome}");
            }
            let modes: bool = page.ask("document.querySelector('[data-control=mode]').checkVisibility()").await;
            assert_eq!(modes, has_modes, "modes with chrome={chrome}");
            let whole: String = page.ask("document.querySelector('.frame-line a').href").await;
            assert!(whole.ends_with("?view=funding&pick=spacex,ispace&lang=en"), "{whole}");
            let target: String = page.ask("document.querySelector('.frame-line a').target").await;
            assert_eq!(target, "_blank");
            leave(&page).await;
        }
    });
}

#[test]
fn a_frame_is_filled_without_scrolling_sideways_from_small_to_large() {
    browse(Site::whole(), async |page| {
        for (width, height) in [(320, 240), (360, 300), (640, 420), (1000, 700)] {
            framed(&page, LINK, &format!("width={width} height={height} style='border:0'")).await;
            page.settle().await;
            let [scroll_width, inner_width, app, inner]: [f64; 4] = page
                .run("const root = document.documentElement; return [root.scrollWidth, innerWidth, document.getElementById('app').offsetHeight, innerHeight]")
                .await;
            assert!(scroll_width <= inner_width, "{width}×{height} scrolls sideways: {scroll_width}");
            assert!(app >= inner - 8.0, "{width}×{height} is not filled: {app} of {inner}");
            if height >= 420 {
                assert!(app <= inner + 1.0, "{width}×{height} overflows: {app} of {inner}");
            }
            leave(&page).await;
        }
    });
}

#[test]
fn a_frame_that_grows_draws_a_taller_chart() {
    browse(Site::whole(), async |page| {
        framed(&page, LINK, "width=640 height=420").await;
        page.settle().await;
        let before: f64 = page.ask("document.querySelector('.drawing__box').offsetHeight").await;
        leave(&page).await;
        page.run::<Value>("document.getElementById('frame').height = 620").await;
        enter(&page).await;
        page.until("a taller chart", format!("document.querySelector('.drawing__box').offsetHeight > {before} + 150"))
            .await;
    });
}

#[test]
fn the_theme_of_the_link_wins_in_a_frame() {
    browse(Site::whole(), async |page| {
        framed(&page, "view=constellations&chrome=none&theme=dark", "width=640 height=420").await;
        let background: String = page.ask("getComputedStyle(document.documentElement).backgroundColor").await;
        let body: String = page.ask("getComputedStyle(document.body).backgroundColor").await;
        assert!([&background, &body].iter().any(|colour| colour.as_str() == "rgb(22, 24, 28)"), "{background} {body}");
    });
}

#[test]
fn the_host_hears_the_height_and_the_state() {
    browse(Site::whole(), async |page| {
        framed(&page, LINK, "width=640 height=420").await;
        page.settle().await;
        let app: f64 = page.ask("document.getElementById('app').offsetHeight").await;
        leave(&page).await;
        let told: Value = page.ask("heard.at(-1)").await;
        assert_eq!(told["type"], "perigee");
        assert_eq!(told["height"].as_f64(), Some(app));
        assert_eq!(told["query"], LINK.replace("&chrome=none&lang=en&theme=light", "&lang=en&theme=light&chrome=none"));
    });
}

#[test]
fn the_host_sets_the_state_and_nobody_else_does() {
    browse(Site::whole(), async |page| {
        framed(&page, LINK, "width=640 height=420").await;
        leave(&page).await;
        page.run::<Value>(
            "document.getElementById('frame').contentWindow.postMessage({ type: 'perigee', query: 'view=rockets&lang=zh&pick=%3Cb%3Ex' }, '*')",
        )
        .await;
        enter(&page).await;
        page.until(
            "the host's state",
            "document.querySelector('main[data-view=rockets]') && document.documentElement.lang === 'zh-CN'",
        )
        .await;
        let chrome: String = page.ask("document.documentElement.dataset.chrome").await;
        assert_eq!(chrome, "none", "a message without `chrome` keeps the frame's");
        page.until("what was ignored, as text", "document.querySelector('.notices')?.innerText.includes('<b>x')").await;
        // A message the page sends itself, and shapes nobody documented.
        page.run::<Value>(
            "postMessage({ type: 'perigee', query: 'view=sources' }, '*');
             for (const data of [null, 1, 'perigee', { type: 'perigee' }, { type: 'perigee', query: {} }, { type: 'other', query: 'view=sources' }])
                 dispatchEvent(new MessageEvent('message', { data, origin: 'https://elsewhere.example', source: window }));",
        )
        .await;
        page.settle().await;
        assert!(
            page.has("main[data-view=rockets]").await,
            "a stranger's message was followed: {}",
            page.summary().await
        );
        let seen: Vec<String> = page.ask("globalThis.seen ?? []").await;
        assert!(seen.is_empty(), "{seen:?}");
    });
}

#[test]
fn a_frame_without_scripts_shows_the_figures() {
    browse(Site::whole(), async |page| {
        let html = format!(
            "<!doctype html><title>Wiki</title><iframe sandbox='' width=640 height=420 src='{}'></iframe>",
            page.address(LINK)
        );
        let host = host_page(html).await;
        page.session.goto(host.as_str()).await.expect("the host page opens");
        enter(&page).await;
        let text =
            page.session.find(thirtyfour::By::Tag("body")).await.expect("a body").text().await.expect("its text");
        assert!(text.contains("12,968") && text.contains("JavaScript"), "{text}");
    });
}
