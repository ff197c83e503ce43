//! One search over everything: opened by key, used by keyboard, in both languages, on a phone.

use crate::costs::{busy_ms, median, tell};
use crate::driver::browse;
use crate::page::Page;
use crate::site::Site;
use serde_json::{Value, json};
use thirtyfour::Key;

const ACTIVE: &str = "document.getElementById(document.querySelector('.search__box').getAttribute('aria-activedescendant'))?.innerText ?? ''";

async fn find(page: &Page, keys: &str, text: &str) {
    match keys {
        "/" => page.press("/").await,
        _ => {
            let chord = page.actions().key_down(Key::Control).send_keys("k").key_up(Key::Control);
            chord.perform().await.expect("keys can be pressed");
        }
    }
    page.until("the search", "document.querySelector('dialog.search[open] .search__box') === document.activeElement")
        .await;
    page.press(text).await;
}

#[test]
fn a_name_is_found_and_opened_by_keyboard_alone_in_both_languages() {
    let searches = [
        ("en", "/", "Blue Arrow", "LandSpace", "companies"),
        ("en", "k", "lnadspace", "LandSpace", "companies"),
        ("zh", "/", "ljht", "蓝箭航天", "companies"),
        ("zh", "k", "xingwang", "国网星座", "constellations"),
    ];
    browse(Site::whole(), async |page| {
        for (lang, keys, text, name, view) in searches {
            page.open(&format!("lang={lang}")).await;
            find(&page, keys, text).await;
            assert!(
                page.ask::<String>(ACTIVE).await.starts_with(name),
                "`{text}` finds {}",
                page.text(".search").await
            );
            page.press(Key::Enter).await;
            assert!(page.query().await.starts_with(&format!("view={view}")), "`{text}` opens {}", page.query().await);
            assert!(!page.has("dialog.search").await, "the search stays open");
        }
        let problems = page.problems().await;
        assert!(problems.is_empty(), "searching:\n{}", problems.join("\n"));
    });
}

#[test]
fn arrows_choose_and_escape_gives_the_focus_back() {
    browse(Site::whole(), async |page| {
        page.open("view=funding").await;
        page.click(".masthead [data-value=search]").await;
        page.press("starlink").await;
        let first: String = page.ask(ACTIVE).await;
        page.press(Key::Down).await;
        let second: String = page.ask(ACTIVE).await;
        page.press(Key::Up).await;
        assert!(first != second && page.ask::<String>(ACTIVE).await == first, "arrows move from {first} to {second}");
        assert_eq!(page.ask::<u64>("document.querySelectorAll('.search [aria-selected=true]').length").await, 1);
        page.press(Key::Escape).await;
        page.until("the closed search", "!document.querySelector('dialog.search')").await;
        assert_eq!(page.ask::<String>("document.activeElement.dataset.value").await, "search", "what has the focus");
        // A slash in a box is a slash.
        page.click("[name=from]").await;
        page.press("/").await;
        assert!(!page.has("dialog.search").await, "a slash in a box opens the search");
    });
}

#[test]
fn facts_open_their_evidence_and_sources_their_entry() {
    browse(Site::whole(), async |page| {
        page.resize(390, 800).await;
        page.open("").await;
        find(&page, "/", "flight record booster").await;
        page.press(Key::Enter).await;
        page.until("the evidence", "document.querySelector('[role=dialog] .claim')").await;
        page.open("").await;
        find(&page, "/", "Starlink Manoeuvre Update").await;
        page.press(Key::Enter).await;
        page.until("the entry", "document.activeElement.classList.contains('source-list__entry')").await;
        assert!(page.ask::<bool>("document.documentElement.scrollWidth <= innerWidth").await, "it scrolls sideways");
    });
}

/// A frame at sixty a second, in milliseconds of processor time.
const FRAME_MS: f64 = 1000.0 / 60.0;

#[test]
fn an_answer_takes_less_than_a_frame() {
    browse(Site::whole(), async |page| {
        page.command("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
        page.open("").await;
        find(&page, "/", "").await;
        let mut costs = Vec::new();
        for letter in "starlink in orbit".chars() {
            let before = busy_ms(&page).await;
            page.command("Input.insertText", json!({ "text": letter })).await;
            page.run::<Value>("return new Promise(done => requestAnimationFrame(() => setTimeout(done)))").await;
            costs.push(busy_ms(&page).await - before);
        }
        assert!(page.has("[role=option]").await, "nothing was found");
        let cost = median(costs);
        tell(&format!("a letter in the search costs {cost:.0} ms of processor time (median of 17)"));
        assert!(cost < FRAME_MS, "a letter in the search costs {cost:.1} ms");
    });
}
