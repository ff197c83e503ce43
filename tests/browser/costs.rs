//! What the page costs: charts that leave are freed, and the processor time of opening and changing is told.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use perigee::view_state::View;
use serde_json::{Value, json};
use std::io::Write as _;

#[test]
fn charts_that_leave_are_freed() {
    browse(Site::whole(), async |page| {
        page.open("").await;
        let mut sizes = Vec::new();
        for _ in 0..3 {
            for view in [
                "funding",
                "rockets",
                "constellations",
                "funding",
                "rockets",
                "constellations",
                "sources",
                "funding",
                "rockets",
                "overview",
            ] {
                page.click(&format!("nav [data-value={view}]")).await;
            }
            sizes.push(page.ask::<u64>("document.querySelectorAll('*').length").await);
        }
        let n_drawings: Vec<u64> = page.ask("[document.querySelectorAll('.drawing svg').length, document.querySelectorAll('main figure[data-chart]').length]").await;
        assert_eq!(n_drawings[0], n_drawings[1], "drawings and figures after 30 changes of the view");
        assert_eq!(sizes[1], sizes[2], "elements on the overview after 10, 20 and 30 changes: {sizes:?}");
        assert_eq!(sizes[0], sizes[1], "elements on the overview after 10, 20 and 30 changes: {sizes:?}");
    });
}

#[test]
fn every_change_of_a_control_leaves_one_drawing() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&mode=rate").await;
        for _ in 0..5 {
            for (control, value) in [
                ("scale", "linear"),
                ("per", "year"),
                ("as", "table"),
                ("as", "chart"),
                ("lang", "zh"),
                ("theme", "dark"),
                ("scale", "log"),
                ("per", "month"),
            ] {
                page.choose(control, value).await;
            }
        }
        let n_drawings: u64 = page.ask("document.querySelectorAll('.drawing svg').length").await;
        assert_eq!(n_drawings, 1, "drawings after 40 changes of controls");
        let problems = page.problems().await;
        assert!(problems.is_empty(), "changing controls:\n{}", problems.join("\n"));
    });
}

/// Processor time the page's main thread has used, in milliseconds.
pub async fn busy_ms(page: &Page) -> f64 {
    let answer = page.command("Performance.getMetrics", json!({})).await;
    let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
    let metric = metrics.iter().find(|metric| metric["name"] == "TaskDuration");
    metric.and_then(|metric| metric["value"].as_f64()).expect("the browser tells its task time") * 1000.0
}

/// The middle of some numbers.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Tells a number past the test harness, which shows only what failing tests print.
pub fn tell(line: &str) {
    writeln!(std::io::stdout().lock(), "{line}").ok();
}

#[test]
fn the_processor_time_of_opening_and_changing_is_told() {
    // Without the evidence file nothing follows the first drawing that would count along.
    browse(Site::without("evidence-", ".bin"), async |page| {
        page.command("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
        for place in Place::all().into_iter().filter(|place| place.view != View::Sources) {
            let mut costs = Vec::new();
            for _ in 0..5 {
                // Nothing is here, so it costs nothing, and the page after it runs in the same process.
                page.session.goto(format!("{}nothing", page.address(""))).await.expect("the server answers");
                let before = busy_ms(&page).await;
                page.go(&place.link("")).await;
                page.until("the charts", "document.documentElement.dataset.ready === 'true'").await;
                costs.push(busy_ms(&page).await - before);
            }
            tell(&format!("opening {}: {:.0} ms of processor time (median of 5)", place.mode.code(), median(costs)));
        }
        for mode in ["cumulative", "rounds"] {
            page.open(&format!("view=funding&mode={mode}")).await;
            let mut costs = Vec::new();
            for value in ["linear", "log", "linear", "log", "linear"] {
                let before = busy_ms(&page).await;
                let press = format!("document.querySelector('[data-control=scale] [data-value={value}]').click()");
                page.run::<Value>(format!(
                    "{press}; return new Promise(done => requestAnimationFrame(() => setTimeout(done)))"
                ))
                .await;
                costs.push(busy_ms(&page).await - before);
            }
            tell(&format!("changing the scale of {mode}: {:.0} ms of processor time (median of 5)", median(costs)));
        }
    });
}
