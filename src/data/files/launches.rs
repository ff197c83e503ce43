//! From records to the model: launches of constellations, and attempts by year.

use super::convert::{choose, date, day, id};
use super::problem::Report;
use super::records::{LaunchRecord, LaunchYearRecord, LaunchYearsRecord, ManifestRecord};
use crate::model::launches::Attempts;
use crate::model::{Edtf, Id, Launch, LaunchKind, LaunchYear, Manifest};

/// The launches of one constellation.
pub fn manifest(record: ManifestRecord, report: &mut Report<'_>) -> Option<Manifest> {
    let constellation = id("id", &record.id, report);
    let source = id("source", &record.source, report);
    let mut launches = Vec::new();
    for (idx, row) in record.rows.into_iter().enumerate() {
        launches.extend(launch(&format!("rows[{idx}]"), row, report));
    }
    Some(Manifest { constellation: constellation?, source: source?, launches })
}

fn launch(at: &str, record: LaunchRecord, report: &mut Report<'_>) -> Option<Launch> {
    let kinds = [("test", LaunchKind::Test), ("failed", LaunchKind::Failed), ("month", LaunchKind::Month(0))];
    let chosen = record.kind.as_deref().map(|word| choose(&format!("{at}[4]"), word, &kinds, report));
    let kind = match (chosen.unwrap_or(Some(LaunchKind::Batch)), record.n_launches) {
        (Some(LaunchKind::Month(_)), Some(n)) if n > 0 => Some(LaunchKind::Month(n)),
        (Some(LaunchKind::Month(_)), _) => {
            report.add(&format!("{at}[5]"), "missing", "how many launches the month had");
            None
        }
        (kind, None) => kind,
        (_, Some(_)) => {
            report.add(&format!("{at}[5]"), "given", "a number of launches for months only");
            None
        }
    };
    let field = format!("{at}[0]");
    let day = match kind {
        Some(LaunchKind::Month(_)) => date(&field, &record.day, report).map(Edtf::last),
        _ => day(&field, &record.day, report),
    };
    Some(Launch {
        day: day?,
        designator: record.designator,
        satellites: record.satellites,
        vehicle: record.vehicle,
        kind: kind?,
    })
}

/// The attempts of every year, and where they come from.
pub fn launch_years(record: LaunchYearsRecord, report: &mut Report<'_>) -> Option<(Vec<LaunchYear>, Id)> {
    let source = id("source", &record.source, report);
    let mut years = Vec::new();
    for (idx, record) in record.years.into_iter().enumerate() {
        years.extend(launch_year(&format!("years[{idx}]"), record, report));
    }
    Some((years, source?))
}

fn launch_year(at: &str, record: LaunchYearRecord, report: &mut Report<'_>) -> Option<LaunchYear> {
    let attempts = |field: &str, counts: Option<Vec<u32>>, report: &mut Report<'_>| match counts.as_deref() {
        None => None,
        Some([attempts, successes]) if successes <= attempts => {
            Some(Attempts { attempts: *attempts, successes: *successes })
        }
        Some(_) => {
            report.add(&format!("{at}.{field}"), "not two counts", "attempts, and no more successes than those");
            None
        }
    };
    let until = record.until.as_deref().map(|value| day(&format!("{at}.until"), value, report));
    Some(LaunchYear {
        year: i32::try_from(record.year).ok()?,
        until: until.flatten(),
        world: record.world,
        china: attempts("china", record.china, report),
        us: attempts("us", record.us, report),
        falcon: attempts("falcon", record.falcon, report),
        china_commercial: record.china_commercial,
    })
}
