//! The program arrives broken, mixed with another build's, or on a machine set wrong: a page that works or says why,
//! and never wrong figures.

use crate::content::differences;
use crate::driver::browse;
use crate::page::Page;
use crate::site::{Fault, Site};
use serde_json::{Value, json};

const LINK: &str = "view=funding&mode=ranking&theme=dark";

/// A custom section, which every reader of wasm skips.
const EMPTY_SECTION: &[u8] = b"\0\x02\x01a";

/// The page has reloaded itself once, then tells what is wrong under its link, and does the same when asked to try again.
async fn check_told(page: &Page) {
    page.go(LINK).await;
    let told = "document.documentElement.dataset.failed && document.querySelector('#shell-reason').checkVisibility()";
    for visit in ["the first visit", "trying again"] {
        page.until("the reason", told).await;
        let reason = page.text("#shell-reason").await;
        assert!(!reason.trim().is_empty(), "no reason is given after {visit}");
        let kind: String = page.ask("performance.getEntriesByType('navigation')[0].type").await;
        assert_eq!(kind, "reload", "how the page that gave up was opened, after {visit}");
        assert_eq!(page.query().await, LINK, "the link after {visit}");
        assert!(page.text("#shell").await.contains("12,968"), "no figures after {visit}: {}", page.summary().await);
        page.run::<Value>("globalThis.isOld = true; document.querySelector('#shell-retry').click()").await;
        page.until("the page to open anew", "!globalThis.isOld").await;
    }
}

/// The page looks as it does without any fault.
async fn check_works(page: &Page) {
    page.open(LINK).await;
    assert!(page.has("main[data-mode=ranking] .drawing svg").await, "no chart: {}", page.summary().await);
}

#[test]
fn a_missing_program_is_told_after_one_repair() {
    browse(Site::without("perigee-", ".wasm"), async |page| check_told(&page).await);
}

#[test]
fn a_truncated_program_is_told_after_one_repair() {
    browse(Site::with("perigee-", ".wasm", Fault::Truncated), async |page| check_told(&page).await);
}

#[test]
fn a_program_with_one_wrong_byte_is_told_after_one_repair() {
    browse(Site::with("perigee-", ".wasm", Fault::Flipped), async |page| check_told(&page).await);
}

#[test]
fn a_program_sent_as_another_type_works() {
    browse(Site::with("perigee-", ".wasm", Fault::WrongType), async |page| check_works(&page).await);
}

#[test]
fn a_program_of_another_build_is_told_after_one_repair() {
    browse(Site::with("perigee-", ".wasm", Fault::Other(EMPTY_SECTION)), async |page| check_told(&page).await);
}

#[test]
fn glue_of_another_build_is_told_after_one_repair() {
    browse(Site::with("perigee-", ".js", Fault::Other(b"\n")), async |page| check_told(&page).await);
}

#[test]
fn a_program_that_was_broken_once_repairs_itself() {
    browse(Site::with("perigee-", ".wasm", Fault::Truncated).once(), async |page| {
        check_works(&page).await;
        assert_eq!(page.query().await, LINK, "the link after the repair");
    });
}

#[test]
fn each_part_of_the_program_is_fetched_once() {
    browse(Site::whole(), async |page| {
        page.open(LINK).await;
        page.until(
            "the later part",
            "performance.getEntriesByType('resource').some(it => /later-.*wasm$/.test(it.name))",
        )
        .await;
        let fetched: Vec<String> = page
            .ask(r"performance.getEntriesByType('resource').filter(it => /\.wasm$/.test(it.name) && it.transferSize > 1000).map(it => it.name)")
            .await;
        assert_eq!(fetched.len(), 2, "fetches of the program: {fetched:?}");
    });
}

#[test]
fn without_the_later_part_the_first_view_works_and_the_rest_says_so() {
    let site = Site::without("later-", ".wasm");
    browse(site, async |page| {
        page.open("view=funding&mode=rounds").await;
        assert!(page.has(".drawing svg").await, "the page: {}", page.summary().await);
        page.click("nav [data-value=sources]").await;
        page.until("the reason", "document.querySelector('main [role=alert] button')").await;
    });
}

#[test]
fn a_later_part_that_failed_once_comes_when_asked_again() {
    browse(Site::without("later-", ".wasm").once(), async |page| {
        page.go("view=sources").await;
        page.until("the reason", "document.querySelector('main [role=alert] button')").await;
        page.click("main [role=alert] button").await;
        page.until("the page", "document.querySelector('main [data-control=mode]')").await;
    });
}

#[test]
fn a_wrong_clock_and_a_far_place_change_no_figure() {
    browse(Site::whole(), async |page| {
        let queries = ["lang=en", "view=funding&lang=en", "view=constellations&mode=rate&as=table&lang=en"];
        let mut expected = Vec::new();
        for query in queries {
            page.open(query).await;
            expected.push(page.content().await);
        }
        const YEARS_MS: i64 = 10 * 366 * 86_400_000;
        for (zone, locale, shift) in
            [("Pacific/Kiritimati", "ar-EG", YEARS_MS), ("America/St_Johns", "tr-TR", -YEARS_MS)]
        {
            let other = page.fresh().await;
            other.command("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
            other.command("Emulation.setLocaleOverride", json!({ "locale": locale })).await;
            let clock = format!(
                "const now = Date.now; Date.now = () => now() + {shift};
                 globalThis.Date = new Proxy(Date, {{ construct: (it, of) => of.length ? new it(...of) : new it(now() + {shift}) }});"
            );
            other.before_all(&clock).await;
            for (query, expected) in queries.iter().zip(&expected) {
                other.open(query).await;
                let faults = differences(&other.content().await, expected);
                assert!(faults.is_empty(), "?{query} in {zone} (-) and at home (+):\n{faults}");
            }
        }
    });
}
