//! After the first visit the site needs no network, where a browser can keep it; elsewhere it works without being kept.

use crate::driver::browse_host;
use crate::host::{Answer, Host, folder};
use crate::page::Page;
use crate::site::{Place, dist};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Waits until the page says that it is kept.
pub async fn until_ready(page: &Page) {
    page.until("`Ready offline`", "document.querySelector('[data-offline=ready]')").await;
}

/// Names of the files the browser keeps.
pub async fn kept(page: &Page) -> BTreeSet<String> {
    page.run(
        "return (async () => {
            const caches_ = await Promise.all((await caches.keys()).map(name => caches.open(name)));
            const requests = (await Promise.all(caches_.map(cache => cache.keys()))).flat();
            const folder = new URL('./', location).pathname;
            return requests.map(it => new URL(it.url).pathname.replace(folder, ''));
        })()",
    )
    .await
}

/// Every file of the build, as paths from its folder.
fn built() -> BTreeSet<String> {
    fn gather(folder: &std::path::Path, files: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, files);
            } else {
                files.insert(path.strip_prefix(dist()).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    let mut files = BTreeSet::new();
    gather(&dist(), &mut files);
    files
}

/// Every view opens, with its evidence, and nothing goes wrong behind the scenes.
async fn check_every_view(page: &Page) {
    for place in Place::all() {
        page.open(&place.link("lang=zh")).await;
        let evidence: bool = page.ask("!document.body.innerText.includes('来源未能加载')").await;
        assert!(evidence, "{place:?} has no evidence: {}", page.summary().await);
        // The browser reports of itself that it looked for a newer worker in vain, and what its own first page loaded.
        let problems = page.problems().await;
        let problems: Vec<&String> =
            problems.iter().filter(|it| !it.contains("sw.js") && !it.starts_with("request: chrome:")).collect();
        assert!(problems.is_empty(), "{place:?} without a server: {problems:?}");
    }
}

#[test]
fn everything_the_page_needs_is_kept_and_nothing_else() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        page.open("").await;
        until_ready(&page).await;
        let is_needed = |name: &String| {
            !(name.starts_with("sw") || name.ends_with(".br") || name.ends_with(".gz") || name == "preview.png")
        };
        let expected: BTreeSet<String> = built().into_iter().filter(is_needed).collect();
        for kind in ["index.html", ".css", ".js", ".wasm", ".bin", ".webmanifest", ".png", ".svg"] {
            assert!(expected.iter().any(|name| name.ends_with(kind)), "the build has no {kind}");
        }
        assert_eq!(kept(&page).await, expected, "what is kept, and what the build has");
        let problems = page.problems().await;
        assert!(problems.is_empty(), "keeping the site: {problems:?}");
    });
}

#[test]
fn the_line_says_so_in_both_languages_and_names_the_build() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        let page_html = std::fs::read_to_string(dist().join("index.html")).unwrap();
        let id = page_html.split_once("name=\"perigee-build\" content=\"").unwrap().1.split('"').next().unwrap();
        assert_eq!(id.len(), 8, "the build is named `{id}`");
        for (lang, ready) in [("en", "Ready offline"), ("zh", "可离线使用")] {
            page.open(&format!("lang={lang}")).await;
            until_ready(&page).await;
            let footer = page.text(".footer").await;
            assert!(footer.contains(ready) && footer.contains(id), "the footer in {lang}:\n{footer}");
            assert_eq!(page.text("[role=status] [data-offline]").await, ready, "what is announced in {lang}");
        }
    });
}

#[test]
fn without_a_server_every_view_opens_again_in_tabs_and_after_a_restart() {
    let host = Host::new("/wiki/perigee/");
    browse_host(&host, async |first| {
        let profile = folder("profile-restart");
        let page = first.with_profile(&profile).await;
        page.open("view=funding&mode=cumulative").await;
        until_ready(&page).await;
        host.stop();

        page.session.refresh().await.unwrap();
        until_ready(&page).await;
        assert_eq!(page.query().await, "view=funding&mode=cumulative", "the link after reloading");
        check_every_view(&page).await;
        for form in ["?", "index.html", "index.html?view=rockets", "?utm_source=mail&view=rockets#top"] {
            page.session.goto(format!("{}{form}", page.address(""))).await.unwrap();
            until_ready(&page).await;
        }

        let tab = page.session.new_tab().await.unwrap();
        page.session.switch_to_window(tab).await.unwrap();
        page.open("view=rockets&mode=strip&lang=zh").await;
        until_ready(&page).await;
        page.quit().await;

        let page = first.with_profile(&profile).await;
        page.open("view=constellations&mode=rate").await;
        until_ready(&page).await;
        check_every_view(&page).await;
        page.quit().await;
    });
}

#[test]
fn a_first_visit_that_is_cut_off_is_completed_by_a_later_one() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        page.before_all(NOTE_ATTEMPT).await;
        let n_files = built().len();
        for n_attempt in 1.. {
            let mut n_left = 6;
            host.follow(move |asked| {
                n_left -= i32::from(asked.by_worker);
                if n_left < 0 { Answer::Cut } else { Answer::File }
            });
            page.open("").await;
            if attempt(&page).await == "activated" {
                assert!(n_attempt > 2, "{n_attempt} attempts of six files each for {n_files} files");
                break;
            }
            assert!(
                !page.has("[data-offline]").await,
                "attempt {n_attempt} is cut off, but: {}",
                page.text(".footer").await
            );
            assert!(n_attempt < n_files, "the site is never kept");
        }
        until_ready(&page).await;
        host.stop();
        page.open("view=rockets").await;
    });
}

/// Notes how a first visit's attempt to keep the site ends; runs before the page, as the attempt may fail at once.
const NOTE_ATTEMPT: &str = "
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...given) {
        const registration = await register.apply(this, given);
        const worker = registration.installing ?? registration.active;
        const look = () => { globalThis.attempt = worker?.state ?? 'redundant'; };
        worker?.addEventListener('statechange', look);
        look();
        return registration;
    };
";

/// How this visit's attempt to keep the site ended.
async fn attempt(page: &Page) -> String {
    page.until("the end of an attempt", "['activated', 'redundant'].includes(globalThis.attempt)").await;
    page.ask("globalThis.attempt").await
}

#[test]
fn a_captive_portal_is_never_kept() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        page.before_all(NOTE_ATTEMPT).await;
        let portal = "<!doctype html><title>Sign in</title><p>Sign in to use this network";
        host.follow(move |asked| if asked.by_worker { Answer::Page(portal) } else { Answer::File });
        page.open("").await;
        assert_eq!(attempt(&page).await, "redundant", "behind a captive portal");
        assert_eq!(kept(&page).await, BTreeSet::new(), "kept behind a captive portal");
        assert!(!page.has("[data-offline]").await, "behind a portal the footer says: {}", page.text(".footer").await);

        host.follow(|_| Answer::File);
        page.open("").await;
        until_ready(&page).await;
        // The portal answers for everything now, the worker's own address included.
        host.follow(move |_| Answer::Page(portal));
        for _ in 0..2 {
            page.open("view=funding").await;
            until_ready(&page).await;
        }
        host.stop();
        check_every_view(&page).await;
    });
}

#[test]
fn in_frames_and_sandboxes_nothing_is_kept_and_nothing_breaks() {
    let host = Host::new("/");
    browse_host(&host, async |page| {
        let frames = "<!doctype html><link rel=icon href='data:,'><iframe src='./?view=rockets'></iframe>\
                      <iframe sandbox='allow-scripts' src='./?view=rockets'></iframe>";
        host.follow(move |asked| if asked.name == "frames" { Answer::Page(frames) } else { Answer::File });
        page.session.goto(format!("{}frames", page.address(""))).await.unwrap();
        for idx in 0..2 {
            page.session.enter_frame(idx).await.unwrap();
            page.until("the view in a frame", "document.documentElement.dataset.ready").await;
            page.settle().await;
            assert!(!page.has("[data-offline]").await, "frame {idx} says: {}", page.text(".footer").await);
            let seen: Value = page.ask("globalThis.seen ?? []").await;
            assert_eq!(seen, json!([]), "frame {idx}");
            page.session.enter_default_frame().await.unwrap();
        }
        let is_kept: bool = page.run("return navigator.serviceWorker.getRegistration().then(Boolean)").await;
        assert!(!is_kept, "a page in a frame has installed a service worker");
        assert_eq!(page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn browsers_without_service_workers_show_everything() {
    for fault in ["undefined", "(() => { throw new DOMException('made up', 'SecurityError'); })()"] {
        let host = Host::new("/");
        browse_host(&host, async |page| {
            page.before_all(&format!(
                "Object.defineProperty(Navigator.prototype, 'serviceWorker', {{ get: () => {fault} }})"
            ))
            .await;
            page.open("").await;
            host.stop();
            page.click("nav [data-value=funding]").await;
            page.click("main table [data-fact], .figure__table summary").await;
            assert!(!page.has("[data-offline]").await, "the footer says: {}", page.text(".footer").await);
            assert_eq!(page.problems().await, Vec::<String>::new(), "without service workers: {fault}");
        });
    }
}

#[test]
fn the_site_can_be_installed() {
    let host = Host::new("/wiki/perigee/");
    browse_host(&host, async |page| {
        page.open("").await;
        until_ready(&page).await;
        let manifest = page.command("Page.getAppManifest", json!({})).await;
        assert_eq!(manifest["errors"], json!([]), "the manifest: {manifest}");
        let data: Value = serde_json::from_str(manifest["data"].as_str().unwrap()).unwrap();
        assert_eq!((&data["start_url"], &data["scope"]), (&json!("./"), &json!("./")), "where the app starts");
        for icon in data["icons"].as_array().unwrap() {
            let side: u32 = page
                .run(format!(
                    "const icon = new Image(); icon.src = {}; return icon.decode().then(() => icon.naturalWidth)",
                    icon["src"]
                ))
                .await;
            let sizes = icon["sizes"].as_str().unwrap();
            assert!(sizes == "any" || sizes == format!("{side}x{side}"), "{icon} is {side} pixels wide");
        }
        let errors = page.command("Page.getInstallabilityErrors", json!({})).await;
        assert_eq!(errors["installabilityErrors"], json!([]), "why the site cannot be installed");
    });
}
