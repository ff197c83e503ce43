//! Every width: nothing scrolls sideways, charts fill their place, and no word in a chart covers another.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use perigee::view_state::View;

const WIDTHS: [u32; 5] = [320, 390, 768, 1280, 2560];

/// What sticks out of the page, outermost first.
const SIDEWAYS: &str = "
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('#app *')].filter(it => it.getBoundingClientRect().right > root.clientWidth + 1);
    const named = wide.slice(0, 5).map(it => `${it.tagName.toLowerCase()}.${it.getAttribute('class')} to ${Math.round(it.getBoundingClientRect().right)}`);
    return [`${root.scrollWidth} px in ${root.clientWidth} px: ${named.join(', ')}`];
";

/// Words of charts that cover one another or are cut by the drawing's edge.
///
/// A word's box is as tall as its letters: the browser adds room above and below that holds no ink.
const COLLISIONS: &str = "
    const faults = [];
    for (const svg of document.querySelectorAll('main .drawing svg')) {
        const name = svg.closest('figure').dataset.chart, frame = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll('text')].filter(it => it.textContent.trim() && +getComputedStyle(it).opacity > 0).map(it => {
            const box = it.getBoundingClientRect(), size = parseFloat(getComputedStyle(it).fontSize);
            const spare = Math.max(0, (box.height - size) / 2);
            return { text: it.textContent, left: box.left, right: box.right, top: box.top + spare, bottom: box.bottom - spare };
        });
        words.forEach((word, idx) => {
            if (word.left < frame.left - 1 || word.right > frame.right + 1 || word.top < frame.top - 1 || word.bottom > frame.bottom + 1)
                faults.push(`${name}: '${word.text}' is cut (${[word.left - frame.left, frame.right - word.right, word.top - frame.top, frame.bottom - word.bottom].map(Math.round)} px from left, right, top, bottom)`);
            for (const other of words.slice(idx + 1)) {
                const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
                const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
                if (across > 1 && down > 1) faults.push(`${name}: '${word.text}' and '${other.text}' share ${Math.round(across)} x ${Math.round(down)} px`);
            }
        });
    }
    return faults;
";

/// What a script finds in places of both languages at some widths, each page opened at the first of them.
async fn collect(page: &Page, places: &[Place], widths: &[u32], script: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for place in places {
        for lang in ["lang=en", "lang=zh"] {
            let query = place.link(lang);
            page.resize(widths[0], 900).await;
            page.open(&query).await;
            for &width in widths {
                page.resize(width, 900).await;
                page.settle().await;
                let found: Vec<String> = page.run(script).await;
                faults.extend(found.into_iter().map(|fault| format!("{width} px, ?{query}: {fault}")));
            }
        }
    }
    faults
}

/// The places that draw something.
fn drawn() -> Vec<Place> {
    Place::all().into_iter().filter(|place| place.view != View::Sources).collect()
}

#[test]
fn no_page_scrolls_sideways_at_any_width() {
    browse(Site::whole(), async |page| {
        let faults = collect(&page, &Place::all(), &WIDTHS, SIDEWAYS).await;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
}

#[test]
fn the_current_view_is_in_sight_on_a_phone() {
    browse(Site::whole(), async |page| {
        page.resize(390, 844).await;
        for place in Place::all() {
            page.open(&place.link("")).await;
            page.until(
                &format!("the current view of {place:?} to be in sight"),
                "(() => { const it = document.querySelector('.masthead__view[aria-current]').getBoundingClientRect(); \
                 return it.left >= 0 && it.right <= innerWidth })()",
            )
            .await;
        }
    });
}

#[test]
fn a_table_or_open_controls_do_not_scroll_a_phone_sideways() {
    browse(Site::whole(), async |page| {
        page.resize(320, 700).await;
        for (place, _) in Place::with_chart() {
            page.open(&place.link("as=table")).await;
            page.click(".controls__toggle").await;
            if page.has(".picker__toggle").await {
                page.click(".picker__toggle").await;
            }
            let faults: Vec<String> = page.run(SIDEWAYS).await;
            assert!(
                faults.is_empty(),
                "{place:?} as a table with controls and picker open at 320 px: {}",
                faults.join("\n")
            );
        }
        page.open("fact=spacex-ipo-2026").await;
        let faults: Vec<String> = page.run(SIDEWAYS).await;
        assert!(faults.is_empty(), "open evidence at 320 px: {}", faults.join("\n"));
    });
}

#[test]
fn words_in_charts_stay_apart_and_whole_on_a_phone() {
    browse(Site::whole(), async |page| {
        let faults = collect(&page, &drawn(), &[390], COLLISIONS).await;
        assert!(faults.is_empty(), "{} collisions:\n{}", faults.len(), faults.join("\n"));
    });
}

#[test]
fn words_in_charts_stay_apart_and_whole_on_a_desktop() {
    browse(Site::whole(), async |page| {
        let faults = collect(&page, &drawn(), &[1280], COLLISIONS).await;
        assert!(faults.is_empty(), "{} collisions:\n{}", faults.len(), faults.join("\n"));
    });
}

#[test]
fn words_in_charts_stay_apart_on_either_scale_and_over_any_period() {
    browse(Site::whole(), async |page| {
        let mut faults = Vec::new();
        for width in [390, 1280] {
            page.resize(width, 900).await;
            for query in [
                "view=funding&scale=linear",
                "view=funding&mode=cumulative&scale=linear&cur=cny",
                "view=constellations&scale=linear",
                "view=constellations&mode=in-orbit&scale=linear",
                "view=constellations&mode=rate&scale=linear&per=month",
                "view=constellations&mode=rate&per=year",
                "view=rockets&mode=strip&from=2024",
                "view=funding&from=2024&to=2025",
            ] {
                page.open(query).await;
                let found: Vec<String> = page.run(COLLISIONS).await;
                faults.extend(found.into_iter().map(|fault| format!("{width} px, ?{query}: {fault}")));
            }
        }
        assert!(faults.is_empty(), "{} collisions:\n{}", faults.len(), faults.join("\n"));
    });
}

#[test]
fn a_chart_is_drawn_anew_for_a_new_width() {
    browse(Site::whole(), async |page| {
        for (place, _) in Place::with_chart() {
            page.resize(1280, 900).await;
            page.open(&place.link("")).await;
            for width in [700, 390, 1100] {
                page.resize(width, 900).await;
                let fits = "(() => { const box = document.querySelector('main .drawing').getBoundingClientRect().width, svg = document.querySelector('main .drawing svg').getBoundingClientRect().width; return Math.abs(box - svg) <= 2; })()";
                page.until(&format!("the chart of {place:?} to be as wide as its place at {width} px"), fits).await;
            }
        }
    });
}
