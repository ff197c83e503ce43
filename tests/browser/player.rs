//! Playing over time: the window moves, the link follows, and it ends.

use crate::driver::browse;
use crate::site::Site;
use serde_json::{Value, json};

#[test]
fn playing_moves_the_window_the_sentence_and_the_link_until_paused() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&pick=guowang,qianfan").await;
        let before = page.text(".figure__sentence").await;
        let n_entries: u64 = page.ask("history.length").await;
        page.click("[data-control=play] [data-value=play]").await;
        page.until("a moved window", "/to=2025-0[2-9]/.test(location.search)").await;
        page.click("[data-control=play] [data-value=play]").await;
        let at = page.query().await;
        assert_ne!(page.text(".figure__sentence").await, before, "the sentence while playing");
        page.click("[data-control=play] [data-value=back]").await;
        assert_ne!(page.query().await, at, "a step back");
        assert_eq!(page.ask::<u64>("history.length").await, n_entries, "entries of the history");
        let slider = "document.querySelector('.player__slider')";
        page.run::<Value>(format!(
            "{slider}.value = {slider}.max - 1; {slider}.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        ))
        .await;
        page.click("[data-control=play] [data-value=play]").await;
        page.until("the end", "!location.search.includes('to=')").await;
        assert_eq!(page.text("[data-control=play] [data-value=play]").await, "Play", "the button at the end");
    });
}

#[test]
fn without_motion_only_steps_are_offered_and_other_clocks_have_none() {
    browse(Site::whole(), async |page| {
        let features = json!([{ "name": "prefers-reduced-motion", "value": "reduce" }]);
        page.command("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        page.open("view=constellations").await;
        page.until("the player", "document.querySelector('[data-control=play] [data-value=back]')").await;
        assert!(!page.has("[data-control=play] [data-value=play]").await, "it offers to play");
        for query in ["view=constellations&clock=first-satellite", "view=constellations&mode=what-if"] {
            page.open(query).await;
            assert!(!page.has("[data-control=play]").await, "?{query} plays");
        }
    });
}
