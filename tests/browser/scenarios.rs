//! The boxes of what-if growth and the ITU's clock: what they set is in the link, and the link sets them again.

use crate::driver::browse;
use crate::page::Page;
use crate::site::Site;
use thirtyfour::Key;

/// Writes into a box and leaves it, as a reader does.
async fn fill(page: &Page, css: &str, text: &str) {
    page.write(css, text).await;
    page.press(Key::Tab).await;
    page.settle().await;
}

async fn value(page: &Page, css: &str) -> String {
    page.ask(format!("document.querySelector('{css}').value")).await
}

#[test]
fn assumptions_reach_the_sentence_and_the_link_and_come_back_from_it() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&mode=what-if").await;
        let observed = page.text(".figure__sentence").await;
        assert!(observed.contains("Guowang"), "{observed}");
        fill(&page, "[data-control=plan] input[name=launches]", "60").await;
        fill(&page, "[data-control=plan] input[name=lifetime]", "7").await;
        assert_eq!(page.query().await, "view=constellations&mode=what-if&plan=launches.60,lifetime.7");
        assert_ne!(page.text(".figure__sentence").await, observed);
        page.click("[data-action=second]").await;
        fill(&page, "[data-control=plan2] input[name=growth]", "25").await;
        let link = page.query().await;
        assert_eq!(link, "view=constellations&mode=what-if&plan=launches.60,lifetime.7&plan2=growth.25");
        page.open(&link).await;
        assert_eq!(value(&page, "[data-control=plan] input[name=launches]").await, "60");
        assert_eq!(value(&page, "[data-control=plan2] input[name=growth]").await, "25");
        page.click("[data-action=reset]").await;
        assert_eq!(page.query().await, "view=constellations&mode=what-if");
        assert_eq!(page.text(".figure__sentence").await, observed);
    });
}

#[test]
fn a_number_outside_its_range_is_refused_with_the_range() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&mode=what-if").await;
        fill(&page, "[data-control=plan] input[name=failure]", "120").await;
        assert_eq!(page.text("[data-control=plan] [role=alert]").await, "not applied; a whole number from 0 to 90");
        assert_eq!(page.query().await, "view=constellations&mode=what-if");
    });
}

#[test]
fn an_empty_box_says_what_is_assumed() {
    browse(Site::whole(), async |page| {
        for (mode, usual) in [("factories", "5"), ("what-if", "no end")] {
            page.open(&format!("view=constellations&mode={mode}")).await;
            let says: String = page.ask("document.querySelector('input[name=lifetime]').placeholder").await;
            assert_eq!(says, usual, "{mode}");
        }
    });
}

#[test]
fn scenarios_say_what_they_are_and_how_the_method_has_done() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&mode=what-if").await;
        let drawn: Vec<String> =
            page.ask("[...document.querySelectorAll('.drawing svg text')].map(it => it.textContent)").await;
        assert!(drawn.iter().any(|word| word == "scenario"), "{drawn:?}");
        let rows: usize = page.ask("document.querySelectorAll('.track-record tbody tr').length").await;
        assert_eq!(rows, 10);
    });
}

#[test]
fn the_itu_clock_takes_another_start() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&mode=itu&pick=guowang").await;
        fill(&page, "input[name=start]", "2021-03").await;
        assert_eq!(page.query().await, "view=constellations&mode=itu&pick=guowang&start=2021-03");
        let sentence = page.text(".figure__sentence").await;
        assert!(sentence.contains("March 2030"), "{sentence}");
    });
}
