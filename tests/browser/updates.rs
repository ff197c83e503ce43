//! A new build waits until the reader asks for it, comes whole or not at all, and can be switched off.

use crate::driver::{PATIENCE, browse_host};
use crate::host::{Answer, Host, NEXT_BUILD, folder};
use crate::offline::{kept, until_ready};
use crate::page::Page;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::Notify;

/// Asks for an update as the browser does from time to time; how it ends.
const UPDATE: &str = "return (async () => {
    const it = await navigator.serviceWorker.getRegistration();
    await it.update().catch(() => {});
    const worker = it.installing;
    if (!worker) return it.waiting ? 'installed' : 'none';
    return new Promise(done => {
        const look = () => ['installed', 'activating', 'activated', 'redundant'].includes(worker.state) && done(worker.state);
        worker.addEventListener('statechange', look);
        look();
    });
})()";

/// The starter and the glue are of one build.
#[track_caller]
fn check_build(builds: &[Value], expected: Value) {
    assert!(builds.iter().all(|it| *it == expected), "starter and glue are of {builds:?}, not of {expected}");
}

async fn builds(page: &Page) -> Vec<Value> {
    page.ask("[globalThis.bootOf, globalThis.perigeeOf].map(it => it ?? 'first')").await
}

async fn until_offered(page: &Page) {
    page.until("`Update available`", "document.querySelector('[data-offline=update]')").await;
}

/// Presses the button and waits for the next build.
async fn accept(page: &Page) {
    page.run::<Value>("document.querySelector('[data-offline=update] + button').click()").await;
    page.until("the next build", "globalThis.bootOf === 'next' && document.querySelector('[data-offline=ready]')")
        .await;
    check_build(&builds(page).await, json!("next"));
}

#[test]
fn a_new_build_waits_for_the_button_and_then_loads_once() {
    let host = Host::new("/wiki/perigee/");
    browse_host(&host, async |page| {
        page.before_all("sessionStorage.setItem('loads', 1 + Number(sessionStorage.getItem('loads')))").await;
        page.open("view=funding&lang=en").await;
        until_ready(&page).await;
        let before = page.text(".footer").await;
        host.deploy(&NEXT_BUILD);
        // Coming back to the tab is enough to hear of it.
        page.run::<Value>("document.dispatchEvent(new Event('visibilitychange'))").await;
        until_offered(&page).await;
        assert!(page.text(".footer").await.contains("Update available"), "{}", page.text(".footer").await);
        // The open page goes on with its own build, whose files are no longer on the host.
        page.click("nav [data-value=rockets]").await;
        let own = "const { js } = document.querySelector('meta[name=perigee-app]').dataset; \
                   return import(new URL(js, location).href).then(Boolean)";
        assert!(page.run::<bool>(own).await, "a file of the open build");
        page.open("view=rockets&lang=en").await;
        check_build(&builds(&page).await, json!("first"));
        until_offered(&page).await;

        let loads = "Number(sessionStorage.getItem('loads'))";
        let n_before: u64 = page.ask(loads).await;
        accept(&page).await;
        page.settle().await;
        assert_eq!(page.ask::<u64>(loads).await, n_before + 1, "loads after pressing the button");
        assert_eq!(page.query().await, "view=rockets&lang=en", "the link after the update");
        assert_ne!(page.text(".footer").await, before, "the footer names the same build");
        assert_eq!(page.problems().await, Vec::<String>::new());
        host.stop();
        page.open("view=constellations").await;
        check_build(&builds(&page).await, json!("next"));
    });
}

#[test]
fn without_the_button_the_new_build_comes_with_the_next_visit() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        let first = page.session.window().await.unwrap();
        page.open("").await;
        until_ready(&page).await;
        host.deploy(&NEXT_BUILD);
        assert_eq!(page.run::<String>(UPDATE).await, "installed");
        // Another tab, so that the browser stays while no page of the site is open.
        let other = page.session.new_tab().await.unwrap();
        page.session.switch_to_window(first).await.unwrap();
        page.session.close_window().await.unwrap();
        page.session.switch_to_window(other).await.unwrap();
        let start = Instant::now();
        loop {
            page.open("").await;
            if builds(&page).await == [json!("next"), json!("next")] {
                break;
            }
            assert!(start.elapsed() < PATIENCE, "the old build stays");
            page.session.goto("about:blank").await.unwrap();
        }
        until_ready(&page).await;
    });
}

#[test]
fn an_update_cut_off_after_any_file_leaves_the_old_build_whole() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        page.open("").await;
        until_ready(&page).await;
        host.deploy(&NEXT_BUILD);
        let mut n_cut = 0;
        loop {
            // What has arrived is not asked for again, so every attempt is cut off one file later than the one before.
            let mut n_left = 1;
            host.follow(move |asked| {
                n_left -= i32::from(asked.by_worker);
                if n_left < 0 { Answer::Cut } else { Answer::File }
            });
            if page.run::<String>(UPDATE).await == "installed" {
                break;
            }
            n_cut += 1;
            host.stop();
            page.open("view=rockets").await;
            until_ready(&page).await;
            check_build(&builds(&page).await, json!("first"));
            host.start();
        }
        assert!(n_cut >= 3, "an update of page, starter, glue and program was cut off {n_cut} times");
        until_offered(&page).await;
        accept(&page).await;
        host.stop();
        page.open("view=funding").await;
        check_build(&builds(&page).await, json!("next"));
    });
}

#[test]
fn a_worker_or_browser_that_ends_during_an_update_leaves_the_old_build() {
    let host = Host::new("/");
    browse_host(&host, async |first| {
        let profile = folder("profile-closed");
        let page = first.with_profile(&profile).await;
        page.open("").await;
        until_ready(&page).await;
        host.deploy(&NEXT_BUILD);
        let is_under_way = Arc::new(Notify::new());
        let notice = Arc::clone(&is_under_way);
        host.follow(move |asked| {
            if !asked.by_worker || !asked.name.ends_with(".wasm") {
                return Answer::File;
            }
            notice.notify_one();
            Answer::Silence
        });
        let update = "return navigator.serviceWorker.getRegistration().then(it => it.update()).then(() => null)";
        page.run::<Value>(update).await;
        is_under_way.notified().await;
        page.command("ServiceWorker.enable", json!({})).await;
        page.command("ServiceWorker.stopAllWorkers", json!({})).await;
        page.open("view=funding").await;
        check_build(&builds(&page).await, json!("first"));
        page.run::<Value>(update).await;
        is_under_way.notified().await;
        page.quit().await;
        host.stop();
        let page = first.with_profile(&profile).await;
        page.open("view=rockets").await;
        until_ready(&page).await;
        check_build(&builds(&page).await, json!("first"));
        page.quit().await;
    });
}

#[test]
fn an_update_behind_a_captive_portal_changes_nothing() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        page.open("").await;
        until_ready(&page).await;
        let before = kept(&page).await;
        host.deploy(&NEXT_BUILD);
        host.follow(|asked| if asked.by_worker { Answer::Page("<!doctype html>Sign in") } else { Answer::File });
        assert_eq!(page.run::<String>(UPDATE).await, "redundant");
        assert_eq!(kept(&page).await, before, "kept behind a captive portal");
        page.open("view=rockets").await;
        until_ready(&page).await;
        check_build(&builds(&page).await, json!("first"));
    });
}

#[test]
fn another_tab_goes_on_and_offers_to_reload() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        let first = page.session.window().await.unwrap();
        page.open("view=funding").await;
        until_ready(&page).await;
        let second = page.session.new_tab().await.unwrap();
        page.session.switch_to_window(second.clone()).await.unwrap();
        page.open("view=rockets").await;
        until_ready(&page).await;
        page.run::<Value>("globalThis.stays = true").await;

        page.session.switch_to_window(first).await.unwrap();
        host.deploy(&NEXT_BUILD);
        assert_eq!(page.run::<String>(UPDATE).await, "installed");
        until_offered(&page).await;
        accept(&page).await;

        page.session.switch_to_window(second).await.unwrap();
        until_offered(&page).await;
        assert!(page.ask::<bool>("globalThis.stays === true").await, "the other tab was reloaded by itself");
        page.click("nav [data-value=constellations]").await;
        page.click(".figure__table summary").await;
        page.click("main table [data-fact]").await;
        assert!(page.has("[role=dialog] .claim a").await, "evidence in the other tab: {}", page.summary().await);
        check_build(&builds(&page).await, json!("first"));
        accept(&page).await;
    });
}

#[test]
fn the_kill_switch_removes_the_worker_and_what_it_kept() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        page.open("view=rockets").await;
        until_ready(&page).await;
        page.run::<Value>("return caches.open('of another app').then(() => null)").await;
        host.follow(|asked| if asked.name == "sw.js" { Answer::Other("sw-off.js") } else { Answer::File });
        // As any visit does, this one looks for a newer worker.
        page.open("view=rockets").await;
        let is_gone = "return (async () => {
            for (let n = 0; n < 1000; n += 1) {
                if (!await navigator.serviceWorker.getRegistration()) return true;
                await new Promise(done => setTimeout(done, 10));
            }
            return false;
        })()";
        assert!(page.run::<bool>(is_gone).await, "the worker stays");
        for _ in 0..2 {
            page.open("view=rockets").await;
            assert!(page.run::<bool>(is_gone).await, "the worker comes back");
            page.until("a footer that promises nothing", "!document.querySelector('[data-offline]')").await;
            assert_eq!(kept(&page).await, BTreeSet::new(), "kept after the kill switch");
            let caches: Vec<String> = page.run("return caches.keys()").await;
            assert_eq!(caches, ["of another app"], "caches after the kill switch");
        }
        // The repaired site is kept again.
        host.deploy(&NEXT_BUILD);
        host.follow(|_| Answer::File);
        page.open("view=rockets").await;
        until_ready(&page).await;
        check_build(&builds(&page).await, json!("next"));
    });
}
