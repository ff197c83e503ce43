//! The keyboard alone reaches and works everything.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use serde_json::Value;
use thirtyfour::Key;

/// The focused element as far as a script may know it, and whether a reader sees that it is focused.
const FOCUSED: &str = "
    const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
    const kind = it.matches('.skip') ? 'skip' : it.matches('nav [data-value]') ? `view ${it.dataset.value}`
        : it.matches('.drawing') ? 'chart' : it.closest('[data-control]') ? `control ${it.closest('[data-control]').dataset.control}` : it.tagName.toLowerCase();
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && box.width > 0 && box.height > 0 && box.bottom > 0;
    return seen ? kind : `${kind}, unseen`;
";

/// Presses Tab until the chart has the focus; returns what had it on the way.
async fn tab_to_chart(page: &Page) -> Vec<String> {
    let mut way: Vec<String> = Vec::new();
    while way.last().is_none_or(|last| !last.starts_with("chart")) {
        assert!(way.len() < 80, "80 times Tab do not reach the chart: {way:?}");
        page.press(Key::Tab).await;
        way.push(page.run(FOCUSED).await);
    }
    way
}

#[test]
fn tab_reaches_skip_link_views_controls_and_chart_in_that_order() {
    browse(Site::whole(), async |page| {
        for (place, _) in Place::with_chart() {
            page.open(&place.link("")).await;
            let way = tab_to_chart(&page).await;
            let unseen: Vec<&String> = way.iter().filter(|it| it.ends_with("unseen")).collect();
            assert!(unseen.is_empty(), "focused in {place:?} without being seen: {unseen:?}");
            assert_eq!(way[0], "skip", "what Tab reaches first in {place:?}: {way:?}");
            let at = |kind: &str| {
                way.iter()
                    .position(|it| it == kind)
                    .unwrap_or_else(|| panic!("Tab in {place:?} misses {kind}: {way:?}"))
            };
            // A view of one mode has no choice of it.
            let first = if place.view.modes().len() > 1 { "control mode" } else { "control pick" };
            let last = if place.mode.has_picker() { "control pick" } else { first };
            assert!(at("view overview") < at(first) && at(first) <= at(last), "the order of Tab in {place:?}: {way:?}");
            assert!(
                at(last) < at("control as") && at("control as") < at("chart"),
                "the order of Tab in {place:?}: {way:?}"
            );
        }
    });
}

#[test]
fn the_skip_link_leads_past_the_masthead() {
    browse(Site::whole(), async |page| {
        page.open("view=funding").await;
        page.press(Key::Tab).await;
        page.press(Key::Enter).await;
        page.press(Key::Tab).await;
        let is_in_main: bool = page.ask("document.querySelector('main').contains(document.activeElement)").await;
        assert!(
            is_in_main,
            "after the skip link Tab reaches {}",
            page.ask::<String>("document.activeElement.outerHTML").await
        );
        assert!(page.has("main[data-view=funding]").await, "the skip link leaves the view: {}", page.summary().await);
        assert_eq!(page.query().await, "view=funding", "the address after the skip link");
    });
}

#[test]
fn arrow_keys_tell_the_points_of_every_chart_and_enter_opens_the_evidence() {
    browse(Site::whole(), async |page| {
        for (place, _) in Place::with_chart() {
            page.open(&place.link("")).await;
            page.run::<Value>("document.querySelector('.drawing').focus()").await;
            let mut tips = Vec::new();
            for key in [Key::Right, Key::Right, Key::Down, Key::Left] {
                page.press(key).await;
                tips.push(page.text("main [role=status]").await);
            }
            assert!(tips.iter().all(|tip| tip.chars().count() > 5), "the tips of {place:?}: {tips:?}");
            assert!(tips[0] != tips[1] && tips[1] != tips[2], "arrow keys in {place:?} stay where they are: {tips:?}");
            assert_eq!(tips[1], tips[3], "an arrow key there and back in {place:?}: {tips:?}");
            page.press(Key::End).await;
            let last = page.text("main [role=status]").await;
            page.press(Key::Right).await;
            assert_eq!(page.text("main [role=status]").await, tips[0], "after the last point of {place:?}");
            page.press(Key::Left).await;
            assert_eq!(page.text("main [role=status]").await, last, "before the first point of {place:?}");
            page.press(Key::Home).await;
            page.press(Key::Right).await;
            page.press(Key::Enter).await;
            if !page.has("[role=dialog]").await {
                // Not every point has evidence of its own, but some must.
                page.press(Key::Left).await;
                page.press(Key::Enter).await;
            }
            assert!(page.has("[role=dialog] h2").await, "Enter opens no evidence in {place:?} at: {tips:?}");
            page.press(Key::Escape).await;
            assert!(!page.has("[role=dialog]").await, "Escape leaves the evidence open in {place:?}");
            let is_back: bool = page.ask("document.activeElement.matches('.drawing')").await;
            assert!(
                is_back,
                "the focus does not come back to the chart of {place:?} but to {}",
                page.ask::<String>("document.activeElement.outerHTML.slice(0, 200)").await
            );
        }
    });
}

#[test]
fn the_picker_works_without_a_pointer() {
    browse(Site::whole(), async |page| {
        page.open("view=funding").await;
        page.run::<Value>("document.querySelector('.picker__toggle').focus()").await;
        page.press(Key::Enter).await;
        let is_open: bool = page.ask("document.querySelector('#picker-list').checkVisibility()").await;
        assert!(is_open, "Enter does not open the picker");
        for _ in 0..40 {
            if page.ask::<bool>("document.activeElement.matches('#picker-list input[type=search]')").await {
                break;
            }
            page.press(Key::Tab).await;
        }
        page.press("CAS Space").await;
        page.press(Key::Tab).await;
        let value: String = page.ask("document.activeElement.value ?? document.activeElement.outerHTML").await;
        assert_eq!(value, "cas-space", "what Tab reaches after searching");
        page.press(" ").await;
        assert!(page.query().await.contains("cas-space"), "Space does not pick: ?{}", page.query().await);
        let is_kept: bool = page.ask("document.activeElement.value === 'cas-space'").await;
        assert!(
            is_kept,
            "picking loses the focus to {}",
            page.ask::<String>("document.activeElement.outerHTML.slice(0, 200)").await
        );
        page.press(Key::Escape).await;
        let is_open: bool = page.ask("document.querySelector('#picker-list').checkVisibility()").await;
        assert!(!is_open, "Escape does not close the picker");
        let is_on_toggle: bool = page.ask("document.activeElement.matches('.picker__toggle')").await;
        assert!(
            is_on_toggle,
            "after Escape the focus is on {}",
            page.ask::<String>("document.activeElement.outerHTML.slice(0, 200)").await
        );
    });
}

#[test]
fn a_pressed_button_keeps_the_focus() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&mode=rate").await;
        for (control, value) in [
            ("scale", "linear"),
            ("per", "year"),
            ("claims", "highest"),
            ("theme", "dark"),
            ("lang", "zh"),
            ("mode", "in-orbit"),
        ] {
            page.run::<Value>(format!(
                "document.querySelector('[data-control={control}] [data-value={value}]').focus()"
            ))
            .await;
            page.press(Key::Enter).await;
            let focused: String =
                page.ask("document.activeElement.dataset.value ?? document.activeElement.tagName").await;
            assert_eq!(focused, value, "what has the focus after pressing {control} {value}");
        }
    });
}
