//! Light and dark: by link, by button, and with the system, on the page and inside the charts.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use serde_json::json;

/// The colours of a page: its ground, and everything its charts are drawn with.
#[derive(Debug, PartialEq)]
struct Colours {
    ground: String,
    charts: Vec<String>,
}

async fn colours(page: &Page) -> Colours {
    let charts = "[...new Set([...document.querySelectorAll('main .drawing svg *')].flatMap(it => { const style = getComputedStyle(it); return [style.fill, style.stroke]; }))].sort()";
    Colours {
        ground: page.ask("getComputedStyle(document.documentElement).backgroundColor").await,
        charts: page.ask(charts).await,
    }
}

/// The brightness of a colour such as `rgb(22, 24, 28)`, from 0 to 255.
fn brightness(colour: &str) -> f64 {
    let numbers = colour.trim_start_matches("rgb(").trim_end_matches(')').split(", ");
    let parts: Vec<f64> =
        numbers.map(|part| part.parse().unwrap_or_else(|_| panic!("{colour} is no colour"))).collect();
    parts.iter().sum::<f64>() / 3.0
}

async fn system(page: &Page, scheme: &str) {
    page.command(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
    )
    .await;
    page.settle().await;
}

#[test]
fn a_link_sets_the_theme_of_page_and_charts() {
    browse(Site::whole(), async |page| {
        for (place, _) in Place::with_chart() {
            page.open(&place.link("theme=light")).await;
            let light = colours(&page).await;
            page.open(&place.link("theme=dark")).await;
            let dark = colours(&page).await;
            assert!(brightness(&light.ground) > 200.0, "{place:?} is light on {}", light.ground);
            assert!(brightness(&dark.ground) < 60.0, "{place:?} is dark on {}", dark.ground);
            assert_ne!(light.charts, dark.charts, "the chart of {place:?} has the same colours in both themes");
        }
    });
}

#[test]
fn the_buttons_change_the_theme_at_once() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&theme=dark").await;
        let dark = colours(&page).await;
        page.choose("theme", "light").await;
        let light = colours(&page).await;
        assert_ne!(light, dark, "the light button changes nothing");
        page.open("view=constellations&theme=light").await;
        assert_eq!(colours(&page).await, light, "light by link (left) and by button (right)");
        page.choose("theme", "dark").await;
        assert_eq!(colours(&page).await, dark, "dark by button (left) and by link (right)");
    });
}

#[test]
fn without_a_choice_the_theme_follows_the_system_even_while_open() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&theme=dark").await;
        let dark = colours(&page).await;
        system(&page, "light").await;
        assert_eq!(colours(&page).await, dark, "a chosen theme follows the system");
        page.open("view=constellations").await;
        let light = colours(&page).await;
        assert_ne!(light, dark, "a light system gets dark colours");
        system(&page, "dark").await;
        assert_eq!(colours(&page).await, dark, "after the system turned dark (left), and dark by link (right)");
        system(&page, "light").await;
        assert_eq!(colours(&page).await, light, "after the system turned light again (left), and before (right)");
    });
}
