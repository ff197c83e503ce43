//! Choosing what is compared: any name finds it, and chart, sentence and link follow.

use crate::driver::browse;
use crate::page::Page;
use crate::site::Site;
use thirtyfour::Key;

const OPTIONS: &str = "[...document.querySelectorAll('.picker__option')].filter(it => it.checkVisibility()).map(it => it.querySelector('input').value)";

async fn check_search(page: &Page, query: &str, searches: &[(&str, &str)]) {
    page.open(query).await;
    page.click(".picker__toggle").await;
    let all: Vec<String> = page.ask(OPTIONS).await;
    for (wanted, id) in searches {
        page.write("#picker-list input[type=search]", wanted).await;
        let found: Vec<String> = page.ask(OPTIONS).await;
        assert_eq!(found.first().map(String::as_str), Some(*id), "`{wanted}` in ?{query} finds {found:?}");
        assert!(found.len() < all.len(), "`{wanted}` leaves out nothing of {all:?}");
    }
}

#[test]
fn english_names_chinese_names_and_aliases_find_the_same_thing() {
    let organisations = [
        ("LandSpace", "landspace"),
        ("蓝箭航天", "landspace"),
        ("Blue Arrow", "landspace"),
        ("blue-arrow", "landspace"),
        ("Tianbing", "space-pioneer"),
    ];
    let constellations = [("Guowang", "guowang"), ("国网", "guowang"), ("星网", "guowang")];
    browse(Site::whole(), async |page| {
        for lang in ["en", "zh"] {
            check_search(&page, &format!("view=funding&lang={lang}"), &organisations).await;
            check_search(&page, &format!("view=constellations&lang={lang}"), &constellations).await;
        }
    });
}

#[test]
fn a_search_that_finds_nothing_says_so() {
    browse(Site::whole(), async |page| {
        page.open("view=funding").await;
        page.click(".picker__toggle").await;
        page.write("#picker-list input[type=search]", "no such name").await;
        let found: Vec<String> = page.ask(OPTIONS).await;
        assert!(found.is_empty(), "nonsense finds {found:?}");
        assert!(!page.text(".picker__options").await.trim().is_empty(), "nothing is said when nothing is found");
    });
}

/// The words of the drawing, its sentence, and its rows.
async fn shown(page: &Page) -> Vec<String> {
    let script = "[[...document.querySelectorAll('.drawing svg text')].map(it => it.textContent).join(' '), document.querySelector('.figure__sentence')?.innerText ?? '', String(document.querySelectorAll('table tbody tr').length)]";
    page.ask(script).await
}

#[test]
fn removing_a_chip_updates_chart_sentence_table_and_link() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations").await;
        let before = shown(&page).await;
        page.click(".chip[data-id=starlink] .chip__remove").await;
        let after = shown(&page).await;
        for (what, (before, after)) in ["drawing", "sentence", "number of rows"].iter().zip(before.iter().zip(&after)) {
            assert_ne!(before, after, "the {what} after removing Starlink is the same");
        }
        assert!(!after[0].contains("Starlink") && !after[1].contains("Starlink"), "Starlink is still shown: {after:?}");
        assert_eq!(page.query().await, "view=constellations&pick=guowang,qianfan,oneweb,amazon-leo", "the link");
        page.click(".picker__toggle").await;
        page.click(".picker__option input[value=starlink]").await;
        assert_eq!(page.query().await, "view=constellations", "the link with the default set again");
    });
}

#[test]
fn with_nothing_picked_the_page_says_what_to_do() {
    browse(Site::whole(), async |page| {
        for view in ["funding", "rockets", "constellations"] {
            page.open(&format!("view={view}")).await;
            while page.has(".chip__remove").await {
                page.click(".chip__remove").await;
            }
            assert_eq!(page.query().await, format!("view={view}&pick=none"), "the link of nothing");
            assert!(!page.has("main figure svg").await, "{view} draws nothing at all");
            assert!(
                page.text("main .empty").await.chars().count() > 20,
                "{view} without picks says: {}",
                page.text("main").await
            );
            page.open(&format!("view={view}&pick=none")).await;
            assert!(page.has("main .empty").await, "?view={view}&pick=none opens something else");
            page.click(".picker__toggle").await;
            page.click(".picker__option input").await;
            assert!(page.has("main figure svg").await, "picking again draws nothing in {view}");
            let problems = page.problems().await;
            assert!(problems.is_empty(), "{view} without picks:\n{}", problems.join("\n"));
        }
    });
}

#[test]
fn everything_can_be_picked_at_once_and_the_default_set_comes_back() {
    browse(Site::whole(), async |page| {
        for view in ["funding", "rockets", "constellations"] {
            page.open(&format!("view={view}")).await;
            let n_default: u64 = page.ask("document.querySelectorAll('.chip').length").await;
            page.click(".picker__toggle").await;
            let n_all = page.ask::<Vec<String>>(OPTIONS).await.len() as u64;
            page.click(".picker__buttons button:nth-child(1)").await;
            assert_eq!(
                page.ask::<u64>("document.querySelectorAll('.chip').length").await,
                n_all,
                "chips in {view} after picking all"
            );
            page.click(".picker__buttons button:nth-child(2)").await;
            assert_eq!(
                page.ask::<u64>("document.querySelectorAll('.chip').length").await,
                n_default,
                "chips in {view} after the default set"
            );
            assert_eq!(page.query().await, format!("view={view}"), "the link of the default set");
            page.press(Key::Escape).await;
        }
    });
}

#[test]
fn chips_are_what_was_picked_and_stand_only_where_picks_count() {
    browse(Site::whole(), async |page| {
        for mode in ["slips", "vehicles"] {
            page.open(&format!("view=rockets&mode={mode}")).await;
            assert!(!page.has(".chip").await, "{mode} names chips though it shows all");
            assert!(
                page.text(".picker__toggle").await.contains("all "),
                "{mode}: {}",
                page.text(".picker__toggle").await
            );
            page.open(&format!("view=rockets&mode={mode}&pick=zhuque-3,pallas-1")).await;
            let before = shown(&page).await;
            page.click(".chip[data-id=pallas-1] .chip__remove").await;
            assert_eq!(page.query().await, format!("view=rockets&mode={mode}&pick=zhuque-3"), "the link");
            assert_ne!(before, shown(&page).await, "{mode} is the same without Pallas-1");
        }
        let without = ["rockets&mode=launches", "funding&mode=totals", "constellations&mode=what-if"];
        for place in without {
            page.open(&format!("view={place}")).await;
            assert!(!page.has(".picker").await, "{place} offers picks that change nothing");
            assert!(page.has("main figure").await, "{place} shows nothing");
        }
    });
}
