//! A hundred times the data: the page still starts, and changing a control stays quick.
//!
//! The program reads its whole dataset from the evidence file, so a larger one is served in its place.

use crate::costs::{busy_ms, median, tell};
use crate::driver::browse;
use crate::page::Page;
use crate::site::{Fault, Place, Site};
use perigee::data;
use perigee::model::{Dataset, EntityKind, Id};
use serde_json::{Value, json};

/// What changing a control may cost with a hundred times the data, in milliseconds of the main thread's processor time.
const LIMIT_MS: f64 = 100.0;

/// How many times the shipped data the page is tried with.
const SCALES: [usize; 3] = [1, 10, 100];

/// Controls pressed in turn: where, which control, and two values of it. Besides these, every mode that lets the reader
/// choose among claims has that choice changed.
const CHANGES: [(&str, &str, [&str; 2]); 5] = [
    ("view=funding&mode=rounds", "scale", ["linear", "log"]),
    ("view=funding&mode=cumulative", "scale", ["linear", "log"]),
    ("view=constellations&mode=launched", "scale", ["linear", "log"]),
    ("view=constellations&mode=rate", "per", ["month", "year"]),
    ("view=timeline", "kind", ["milestone", "round"]),
];

/// Where, which control, and two values of it.
fn changes() -> Vec<(String, &'static str, [&'static str; 2])> {
    let named = CHANGES.map(|(place, control, values)| (place.to_owned(), control, values)).into_iter();
    let claims = Place::with_chart().into_iter().map(|(place, _)| (place.link(""), "claims", ["lowest", "highest"]));
    named.chain(claims).collect()
}

/// The shipped data and `n − 1` copies of its entities, rounds, milestones, growth and facts under other ids.
fn multiplied(n: usize) -> Dataset {
    let files = data::FILE_NAMES.map(|name| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
        (name, std::fs::read_to_string(path).expect("the data are there"))
    });
    let texts: Vec<data::File<'_>> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let one = data::load(&texts).expect("the shipped data load");
    let mut all = one.clone();
    for copy in 1..n {
        let other = |id: &Id| {
            let text = id.as_str();
            Id::parse(&format!("x{copy}-{}", &text[..text.len().min(70)])).expect("an id with a prefix is an id")
        };
        all.entities.extend(one.entities.iter().cloned().map(|mut entity| {
            entity.id = other(&entity.id);
            if let EntityKind::Programme { operator, .. } | EntityKind::Constellation { operator } = &mut entity.kind {
                *operator = other(operator);
            }
            entity
        }));
        all.facts.extend(one.facts.iter().cloned().map(|mut fact| {
            fact.id = other(&fact.id);
            fact.about = other(&fact.about);
            fact
        }));
        all.rounds.extend(one.rounds.iter().cloned().map(|mut round| {
            round.id = other(&round.id);
            round.organisation = other(&round.organisation);
            round.overlaps = round.overlaps.as_ref().map(other);
            round
        }));
        all.milestones.extend(one.milestones.iter().cloned().map(|mut milestone| {
            milestone.id = other(&milestone.id);
            milestone.programme = other(&milestone.programme);
            milestone
        }));
        all.growth.extend(one.growth.iter().cloned().map(|mut growth| {
            growth.constellation = other(&growth.constellation);
            growth.launched = other(&growth.launched);
            growth.in_orbit = growth.in_orbit.as_ref().map(other);
            growth
        }));
    }
    all.entities.sort_by(|a, b| a.id.cmp(&b.id));
    all.facts.sort_by(|a, b| a.id.cmp(&b.id));
    all.rounds.sort_by(|a, b| a.id.cmp(&b.id));
    all.milestones.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

/// The cost of the first press of a control, and the median of pressing its two values in turn.
async fn cost_of_change(page: &Page, control: &str, values: [&str; 2]) -> (f64, f64) {
    let mut costs = Vec::new();
    for value in values.iter().cycle().take(6) {
        let before = busy_ms(page).await;
        let press = format!("document.querySelector('[data-control={control}] [data-value={value}]').click()");
        page.run::<Value>(format!(
            "{press}; return new Promise(done => requestAnimationFrame(() => setTimeout(done)))"
        ))
        .await;
        costs.push(busy_ms(page).await - before);
    }
    (costs[0], median(costs))
}

#[test]
fn a_hundred_times_the_data_start_and_change_quickly() {
    let mut slow = Vec::new();
    for scale in SCALES {
        let dataset = multiplied(scale);
        let n_events = dataset.rounds.len() + dataset.milestones.len();
        let n_constellations = dataset.growth.len();
        let packed: &'static [u8] = data::pack(&dataset).expect("a dataset packs").leak();
        browse(Site::with("evidence-", ".bin", Fault::Replaced(packed)), async |page| {
            page.command("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
            tell(&format!("{scale} times the data: {n_events} events, {n_constellations} constellations"));
            for (place, control, values) in changes() {
                page.open(&place).await;
                let choice = format!("document.querySelector('[data-control={control}]')");
                if !page.ask::<bool>(&format!("{choice} !== null")).await {
                    continue;
                }
                let (first, cost) = cost_of_change(&page, control, values).await;
                tell(&format!(
                    "  {place}: changing {control} costs {cost:.0} ms of processor time (median of 6; first {first:.0})"
                ));
                if scale == SCALES[2] && cost > LIMIT_MS {
                    slow.push(format!("{place}: {control} costs {cost:.0} ms"));
                }
            }
            let problems = page.problems().await;
            assert!(problems.is_empty(), "{scale} times the data:\n{}", problems.join("\n"));
        });
    }
    assert!(slow.is_empty(), "with {} times the data, {LIMIT_MS} ms allowed:\n{}", SCALES[2], slow.join("\n"));
}
