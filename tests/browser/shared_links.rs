//! A link that was sent shows exactly what its sender saw.

use crate::content::differences;
use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use serde_json::Value;
use thirtyfour::Key;

/// Opens the address in another browser and compares everything a reader sees.
async fn check(page: &Page, parts: &[&str]) {
    let (address, content) = (page.href().await, page.content().await);
    let query = page.query().await;
    for part in parts {
        assert!(query.split('&').any(|it| it == *part), "`{part}` is not in the link ?{query}");
    }
    assert!(address.len() < 2000, "the link is {} characters long: {address}", address.len());
    let other = page.fresh().await;
    other.open(&query).await;
    let faults = differences(&other.content().await, &content);
    assert!(
        faults.is_empty(),
        "?{query} in another browser (-) and where it was made (+):
{faults}"
    );
    assert_eq!(other.href().await, address, "the address in another browser");
}

#[test]
fn a_view_put_together_by_hand_is_shared_exactly() {
    browse(Site::whole(), async |page| {
        page.open("").await;
        page.click("nav [data-value=funding]").await;
        page.choose("mode", "cumulative").await;
        page.click(".chip[data-id=spacex] .chip__remove").await;
        page.click(".picker__toggle").await;
        page.click(".picker__option input[value=cas-space]").await;
        page.click(".picker__toggle").await;
        page.write("input[name=from]", "2019-06").await;
        page.press(Key::Enter).await;
        page.write("input[name=to]", "2025").await;
        page.press(Key::Enter).await;
        page.choose("scale", "linear").await;
        page.choose("cur", "cny").await;
        page.choose("claims", "highest").await;
        page.choose("lang", "zh").await;
        page.choose("theme", "dark").await;
        let parts = [
            "view=funding",
            "mode=cumulative",
            "from=2019-06",
            "to=2025",
            "scale=linear",
            "cur=cny",
            "claims=highest",
            "lang=zh",
            "theme=dark",
        ];
        check(&page, &parts).await;
        let query = page.query().await;
        assert!(query.contains("cas-space") && !query.contains("spacex"), "the picked ids in ?{query}");
    });
}

#[test]
fn a_table_of_rates_is_shared_exactly() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&lang=en").await;
        page.choose("mode", "rate").await;
        page.choose("per", "year").await;
        page.choose("scale", "linear").await;
        page.choose("theme", "light").await;
        page.choose("as", "table").await;
        check(&page, &["mode=rate", "per=year", "scale=linear", "theme=light", "as=table"]).await;
    });
}

#[test]
fn open_evidence_is_shared_exactly() {
    browse(Site::whole(), async |page| {
        page.open("view=rockets&mode=strip&lang=zh").await;
        page.click(".figure__table summary").await;
        page.click("main table [data-fact]").await;
        let fact: String = page.ask("new URLSearchParams(location.search).get('fact')").await;
        // The folded-out table is a passing state, so it is folded again before comparing.
        page.run::<Value>("document.querySelector('.figure__table').open = false").await;
        check(&page, &[&format!("fact={fact}")]).await;
    });
}

#[test]
fn an_address_holds_no_default() {
    browse(Site::whole(), async |page| {
        let picks = "pick=landspace,ispace,space-pioneer,galactic-energy,spacecom,spacex";
        page.open(&format!("view=funding&mode=rounds&{picks}&as=chart&scale=log&claims=preferred&theme=auto")).await;
        assert_eq!(page.query().await, "view=funding", "the address of a page with every default spelled out");
        page.open("view=overview&mode=front").await;
        assert_eq!(page.href().await, page.address(""), "the address of the overview");
    });
}

#[test]
fn the_links_of_the_page_are_real_and_keep_language_and_theme() {
    browse(Site::whole(), async |page| {
        for place in Place::all() {
            page.open(&place.link("lang=zh&theme=dark")).await;
            let links: Vec<String> =
                page.ask("[...document.querySelectorAll('nav a, .front__more a')].map(it => it.href)").await;
            let page_address = page.address("");
            let faults: Vec<&String> = links
                .iter()
                .filter(|link| {
                    !link.starts_with(&page_address) || !link.contains("lang=zh") || !link.contains("theme=dark")
                })
                .collect();
            assert!(
                links.len() >= 5 && faults.is_empty(),
                "links of {place:?} that lead elsewhere or lose a setting: {faults:?} of {links:?}"
            );
        }
    });
}
