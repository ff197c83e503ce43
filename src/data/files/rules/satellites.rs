//! Satellites: growth series, launches and the facts that carry their evidence.

use super::dates::within;
use super::{Problem, Report, on_fact, quoted};
use crate::model::{Claim, Dataset, Day, Growth, Lang, LaunchKind, Manifest, Measure};

/// Counts never fall, never pass the reach, and end at what the facts say.
pub fn growth(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for growth in &dataset.growth {
        let mut report = Report::new("growth.json", growth.constellation.as_str(), problems);
        if growth.points.is_empty() {
            report.add("points", "empty", "at least one point");
            continue;
        }
        for (idx, pair) in growth.points.windows(2).enumerate() {
            let [before, after] = pair else { continue };
            if after.day <= before.day || after.launched < before.launched {
                report.add(&format!("points[{}]", idx + 1), "out of order", "a later day and no fewer launched");
            }
        }
        for (idx, point) in growth.points.iter().enumerate() {
            if point.in_orbit.is_some_and(|in_orbit| in_orbit > point.launched) {
                report.add(&format!("points[{idx}][2]"), "more than launched", "at most the launched count");
            }
            if point.day > dataset.reach.launches {
                let day = quoted(&point.day.in_words(Lang::En));
                report.add(&format!("points[{idx}][0]"), day, within(dataset.reach.launches, "launches"));
            }
        }
        let last = growth.points.last();
        let ends = [
            ("launched", Some(&growth.launched), last.map(|point| point.launched)),
            ("in_orbit", growth.in_orbit.as_ref(), last.and_then(|point| point.in_orbit)),
        ];
        for (field, fact, count) in ends {
            let Some(id) = fact else { continue };
            let stated = dataset.fact(id).and_then(|fact| fact.claims.first()).and_then(Claim::quantity);
            if stated.map(|quantity| quantity.low) != count.map(f64::from) {
                let count = count.map_or_else(|| "none".to_owned(), |count| count.to_string());
                let expected = format!("a fact whose preferred claim is the last count, {count}");
                report.add(field, quoted(id.as_str()), expected);
            }
        }
    }
}

/// Satellites of the operational network that left by a day, by the rows of its launches.
fn launched_by(manifest: &Manifest, day: Day) -> u32 {
    let rows = manifest.launches.iter().filter(|launch| launch.kind != LaunchKind::Test && launch.day <= day);
    rows.map(|launch| launch.satellites).sum()
}

/// Whether rows can tell the count of a day: those by month only on its last.
fn is_told(manifest: &Manifest, day: Day) -> bool {
    let is_monthly = manifest.launches.iter().any(|launch| matches!(launch.kind, LaunchKind::Month(_)));
    !is_monthly || Day(day.0 + 1).ymd().2 == 1
}

/// Launch by launch the satellites add up to the growth series, at each of its points and at the end.
pub fn launches(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for manifest in &dataset.manifests {
        let mut report = Report::new("launches.json", manifest.constellation.as_str(), problems);
        for (idx, pair) in manifest.launches.windows(2).enumerate() {
            if let [before, after] = pair
                && before.day > after.day
            {
                report.add(&format!("rows[{}][0]", idx + 1), "out of order", "a day no earlier than the row before");
            }
        }
        let Some(growth) = dataset.growth(&manifest.constellation) else { continue };
        let last = growth.points.last().map(|point| (Day(i32::MAX), point.launched));
        let told = growth.points.iter().filter(|point| is_told(manifest, point.day));
        let counts = told.map(|point| (point.day, point.launched)).chain(last);
        let apart = counts.map(|(day, count)| (launched_by(manifest, day), count)).find(|(rows, count)| rows != count);
        if let Some((rows, count)) = apart {
            report.add(
                "rows",
                format!("{rows} satellites in all"),
                format!("{count}, as the growth series has by then"),
            );
        }
    }
}

/// What a constellation launched in a whole year is what its series grew by.
pub fn launched_in_years(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in dataset.facts.iter().filter(|fact| fact.measure == Some(Measure::LaunchedInYear)) {
        let (Some(growth), Some(claim)) = (dataset.growth(&fact.about), fact.claims.first()) else { continue };
        let (Some(date), Some(stated)) = (claim.date, claim.quantity()) else { continue };
        let Some(grown) = grown_in(growth, date.year(), date.last()) else { continue };
        if stated.low != f64::from(grown) {
            on_fact(dataset, problems, fact, |report| {
                let expected = format!("{grown}, as the growth series has it");
                report.add("claims[0].value", stated_in_full(claim), expected);
            });
        }
    }
}

/// Nobody has more satellites than were launched, test satellites among them, by the series' first point on or after the
/// day.
pub fn no_more_than_launched(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let counts = [Measure::Launched, Measure::InOrbit, Measure::Working];
    for fact in dataset.facts.iter().filter(|fact| fact.measure.is_some_and(|measure| counts.contains(&measure))) {
        let (Some(growth), Some(claim)) = (dataset.growth(&fact.about), fact.claims.first()) else { continue };
        let (Some(date), Some(counted)) = (claim.date, claim.quantity()) else { continue };
        // After the last point nothing is known.
        let Some(point) = growth.points.iter().find(|point| point.day >= date.last()) else { continue };
        let launches = dataset.manifests.iter().filter(|manifest| manifest.constellation == fact.about);
        let tests = launches
            .flat_map(|manifest| &manifest.launches)
            .filter(|launch| launch.kind == LaunchKind::Test && launch.day <= point.day);
        let launched = point.launched + tests.map(|launch| launch.satellites).sum::<u32>();
        if counted.low > f64::from(launched) {
            on_fact(dataset, problems, fact, |report| {
                let expected =
                    format!("at most {launched}, as many as were launched by {}", point.day.in_words(Lang::En));
                report.add("claims[0].value", stated_in_full(claim), expected);
            });
        }
    }
}

/// What a series grew by in a year, up to a day of it; nothing for the year it begins in, as it may begin late.
fn grown_in(growth: &Growth, year: i32, until: Day) -> Option<u32> {
    let before = growth.on(Day::from_ymd(year - 1, 12, 31)?)?;
    Some(growth.on(until)?.launched.saturating_sub(before.launched))
}

fn stated_in_full(claim: &Claim) -> String {
    claim.quantity().map(|quantity| quoted(&quantity.exactly())).unwrap_or_default()
}

/// A count of a year of the launch table.
type YearCount = fn(&crate::model::LaunchYear) -> Option<u32>;

/// Who the yearly counts of the launch table are about, among the facts.
const COUNTED: [(&str, Measure, YearCount); 2] = [
    ("china-launch-market", Measure::AttemptsInYear, |year| year.china.map(|china| china.attempts)),
    ("spacex", Measure::LaunchesInYear, |year| year.falcon.map(|falcon| falcon.attempts)),
];

/// The launch table and the facts count alike, year by year.
pub fn launch_years(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for pair in dataset.launch_years.windows(2) {
        if let [before, after] = pair
            && after.year != before.year + 1
        {
            Report::new("launch-years.json", "the file", problems).add(
                "years",
                after.year.to_string(),
                "every year, in order",
            );
        }
    }
    for year in dataset.launch_years.iter().filter(|year| year.until.is_none()) {
        for (about, measure, count) in COUNTED {
            let facts = dataset.facts.iter().filter(|fact| fact.about == *about && fact.measure == Some(measure));
            let mut claims = facts.filter_map(|fact| fact.claims.first());
            let name = year.year.to_string();
            let claim = claims.find(|claim| claim.date.is_some_and(|date| date.to_string() == name));
            let stated = claim.and_then(Claim::quantity).map(|quantity| quantity.low);
            let counted = count(year).map(f64::from);
            if let (Some(stated), Some(counted)) = (stated, counted)
                && stated != counted
            {
                Report::new("launch-years.json", "the file", problems).add(
                    &format!("years {name}, {about}"),
                    counted.to_string(),
                    format!("{stated}, as the facts have it"),
                );
            }
        }
    }
}
