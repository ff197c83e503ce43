//! What-if growth keeps its promises: sums, inversion, order; and back-casting says what the shipped data say.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::model::scenario::{Assumptions, Observed, Reached, months_later};
use perigee::model::target::{Standing, targets};
use perigee::model::{Day, Edtf, Id, Policy, backcast, itu};
use proptest::prelude::*;
use shipped::DATASET;

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn observed(constellation: &str) -> Observed {
    let growth = DATASET.growth(&id(constellation)).unwrap();
    let manifest = DATASET.manifests.iter().find(|manifest| manifest.constellation == growth.constellation);
    Observed::of(growth, manifest, DATASET.reach.launches).unwrap()
}

fn any_observed() -> impl Strategy<Value = Observed> {
    let history = prop::collection::vec(0u32..60, 1..80);
    (history, 1u32..60, 0.0f64..80.0, 0.0f64..40.0).prop_map(|(history, per_launch, launches, dispersion)| {
        let history: Vec<f64> = history.into_iter().map(f64::from).collect();
        let launched: f64 = history.iter().sum();
        let mean = launches * f64::from(per_launch) / 12.0;
        Observed {
            from: DATASET.reach.launches,
            launched,
            in_orbit: launched,
            rate_until: DATASET.reach.launches,
            launches_per_year: launches,
            satellites_per_launch: f64::from(per_launch),
            dispersion,
            variation: if mean > 0.0 { (dispersion / mean).sqrt() } else { 0.0 },
            history,
        }
    })
}

/// Numbers a plan may hold, as its boxes and links allow them.
fn any_plan() -> impl Strategy<Value = [Option<u32>; 5]> {
    let of = proptest::option::of::<std::ops::Range<u32>>;
    (of(1..1_000), of(1..400), of(0..200), of(0..90), of(1..30)).prop_map(|(a, b, c, d, e)| [a, b, c, d, e])
}

/// Equal to within what adding up some hundred numbers costs.
fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #[test]
    fn without_failures_and_for_ever_in_orbit_is_launched(
        observed in any_observed(), launches in 0u32..1_000, growth in 0u32..200, months in 0usize..240,
    ) {
        let assumed = observed.assume([Some(launches), None, Some(growth), Some(0), None]);
        for step in observed.forecast(&assumed, months) {
            prop_assert!(is_near(step.in_orbit.middle, step.launched.middle), "{step:?}");
        }
    }

    #[test]
    fn a_required_rate_put_into_the_forecast_gives_the_target(
        observed in any_observed(), plan in any_plan(), months in 1usize..240, target in 1.0f64..50_000.0,
    ) {
        let assumed = observed.assume(plan);
        let by = months_later(observed.from, months);
        let required = observed.required(&assumed, target, by).unwrap();
        let at = |launches_per_year: f64| {
            let assumed = Assumptions { launches_per_year, doubt: 0.0, ..assumed };
            observed.forecast(&assumed, months)[months].in_orbit
        };
        // More may be there than is asked for, even without a launch.
        let floor = at(0.0).middle.max(target);
        prop_assert!(is_near(at(required.launches_per_year).middle, floor), "{required:?}");
        prop_assert!(is_near(at(required.surely).low, floor), "{required:?}");
        prop_assert!(required.surely >= required.launches_per_year * (1.0 - 1e-9));
    }

    #[test]
    fn a_forecast_starts_at_today_keeps_its_order_and_launched_never_falls(
        observed in any_observed(), plan in any_plan(),
    ) {
        let steps = observed.forecast(&observed.assume(plan), 120);
        prop_assert_eq!(steps[0].launched.middle, observed.launched);
        prop_assert_eq!(steps[0].in_orbit.middle, observed.in_orbit);
        for step in &steps {
            for band in [step.launched, step.in_orbit] {
                prop_assert!(band.low <= band.middle && band.middle <= band.high, "{band:?}");
                prop_assert!(band.low >= 0.0 && band.high.is_finite());
            }
        }
        for pair in steps.windows(2) {
            prop_assert!(pair[1].launched.middle >= pair[0].launched.middle && pair[1].day > pair[0].day);
        }
    }

    #[test]
    fn the_hopeful_edge_is_reached_first(observed in any_observed(), plan in any_plan(), target in 1.0f64..50_000.0) {
        let rank = |reached: Reached| match reached {
            Reached::Already => 0,
            Reached::By(day) => day.0,
            Reached::Later | Reached::Never => i32::MAX,
        };
        let [middle, early, late] = observed.reached(&observed.assume(plan), target).map(rank);
        prop_assert!(early <= middle && middle <= late);
    }
}

#[test]
fn what_is_never_reached_is_said_to_be_never() {
    let guowang = observed("guowang");
    // 100 launches a year of 8 satellites that live two years level off at 1,600.
    let short_lived = guowang.assume([Some(100), Some(8), None, None, Some(2)]);
    assert_eq!(guowang.reached(&short_lived, 12_992.0)[0], Reached::Never);
    assert!(matches!(guowang.reached(&short_lived, 1_500.0)[0], Reached::By(_)));
    let oneweb = observed("oneweb");
    assert_eq!(oneweb.launches_per_year, 0.0);
    assert_eq!(oneweb.reached(&oneweb.assume([None; 5]), 1_000.0), [Reached::Never; 3]);
    assert_eq!(oneweb.reached(&oneweb.assume([None; 5]), 600.0), [Reached::Already; 3]);
}

#[test]
fn the_observed_rate_is_that_of_the_last_twelve_complete_months() {
    // September 2025 to August 2026: 195 satellites at its end, 81 at the end of August 2025, on 14 launches.
    let guowang = observed("guowang");
    assert_eq!(guowang.rate_until, Day::from_ymd(2026, 8, 31).unwrap());
    assert_eq!(guowang.launches_per_year, 14.0);
    assert!(is_near(guowang.satellites_per_launch, 114.0 / 14.0));
    assert_eq!((guowang.launched, guowang.in_orbit), (213.0, 213.0));
    let starlink = observed("starlink");
    assert_eq!((starlink.launched, starlink.in_orbit), (12_968.0, 11_148.0));
}

#[test]
fn back_casting_finds_what_followed() {
    let growth = DATASET.growth(&id("starlink")).unwrap();
    let trials = backcast::trials(growth, None, 2020..=2024);
    assert_eq!(trials.len(), 10);
    // 833 in 2020 carried on: 955 + 833 by the end of 2021; 1,944 had been launched, 989 of them new.
    let (before, first) = trials[0];
    assert_eq!((before, first.forecast.middle.round(), first.actual), (955.0, 1_788.0, 1_944.0));
    assert!(is_near(first.error(before).unwrap(), 833.0 / 989.0 - 1.0));
    assert_eq!(first.until, Day::from_ymd(2021, 12, 31).unwrap());
    // Nothing after the fitted day may leak in: a series cut there gives the same.
    let mut cut = growth.clone();
    cut.points.retain(|point| point.day <= Day::from_ymd(2021, 12, 31).unwrap());
    assert_eq!(backcast::trials(&cut, None, 2020..=2020)[0], trials[0]);
    // A growing network outruns its own mean: no carried-forward mean of these years was too high by the end.
    assert!(trials.iter().all(|(_, trial)| trial.actual > trial.forecast.middle * 0.99));
}

#[test]
fn the_itu_clock_of_guowang_is_that_of_its_filing() {
    let (_, start, filed) = itu::filing(&DATASET, &id("guowang"), Policy::Preferred).unwrap();
    let dues = itu::dues(&DATASET, start, filed, Policy::Preferred);
    let said: Vec<(String, f64, f64)> =
        dues.iter().map(|due| (due.date.to_string(), due.percent, due.satellites)).collect();
    let expected = [("2029-09", 10.0, 1_300.0), ("2032-09", 50.0, 6_496.0), ("2034-09", 100.0, 12_992.0)];
    assert_eq!(said, expected.map(|(date, percent, n)| (date.to_owned(), percent, n)));
    let a_year = dues[0].required_per_year(213.0, DATASET.reach.launches).unwrap();
    assert_eq!(a_year.ceil(), 362.0);
    assert_eq!(dues[0].required_per_year(1_300.0, DATASET.reach.launches), None);
    // A start known to the year leaves a year open at every step.
    let vague = itu::dues(&DATASET, Edtf::parse("2021").unwrap(), filed, Policy::Preferred);
    assert!(vague.iter().all(|due| due.date.is_vague()));
}

#[test]
fn a_target_is_measured_on_its_day_or_today() {
    let today = DATASET.reach.launches;
    let stands = |constellation: &str, fact: &str| {
        let targets = targets(&DATASET, &id(constellation), Policy::Preferred);
        let target = targets.into_iter().find(|target| target.fact.id == *fact).unwrap();
        let standing = target.standing(DATASET.growth(&id(constellation)).unwrap(), today);
        (standing, target.short(standing))
    };
    assert_eq!(stands("qianfan", "qianfan-2025-target"), (Standing::Past(108.0), Some(540.0)));
    assert_eq!(stands("qianfan", "qianfan-2027-target"), (Standing::Open(256.0), Some(1_040.0)));
    assert_eq!(stands("jilin-1", "jilin-1-target-2023"), (Standing::Past(155.0), Some(-17.0)));
    let end = Day::from_ymd(2024, 11, 11).unwrap();
    assert_eq!(stands("jilin-1", "jilin-1-target-2025"), (Standing::Uncounted(end), None));
    assert_eq!(stands("starlink", "starlink-gen1-deadline"), (Standing::Part, None));
    assert_eq!(stands("starlink", "starlink-gen2-half-deadline"), (Standing::Part, None));
}
