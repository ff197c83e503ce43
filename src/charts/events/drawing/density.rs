//! How many facts there are per period, for lanes where single ones cannot be told apart.
//!
//! A vague fact counts in every period it can belong to, by the share of its days there, so that a fact known to the year
//! makes no peak in July.

use crate::charts::events::title as event_title;
use crate::charts::figure::Brief;
use crate::charts::measure::within;
use crate::charts::palette::Role;
use crate::charts::sketch::{Sketch, Spot, Stroke};
use crate::model::growth::Period;
use crate::model::happenings::{Happening, Standing};
use crate::model::{Day, Window, number};
use crate::words;

/// The height of the tallest bar.
pub const HEIGHT_PX: f64 = 62.0;
/// A bar narrower than this could not be seen to be hollow.
const LEAST_PX: f64 = 5.0;
/// So many facts of a period are named in its tip.
const N_NAMED: usize = 4;

/// A period with its facts.
struct Bin<'a, 'b> {
    from: Day,
    to: Day,
    happened: f64,
    planned: f64,
    /// Those known to lie in it.
    inside: Vec<&'b Happening<'a>>,
}

/// The counts of a lane.
pub struct Counts<'a, 'b> {
    period: Period,
    bins: Vec<Bin<'a, 'b>>,
}

impl Counts<'_, '_> {
    /// What is counted over.
    pub fn period(&self) -> Period {
        self.period
    }

    /// The height of the tallest bar, in facts.
    pub fn most(&self) -> f64 {
        self.bins.iter().map(|bin| bin.happened + bin.planned).fold(0.0, f64::max)
    }
}

/// Counts what a lane holds, over the shortest period whose bars can be seen.
pub fn counts<'a, 'b>(sketch: &Sketch<'_>, window: Window, holds: &'b [Happening<'a>]) -> Counts<'a, 'b> {
    let (left, right) = sketch.x_range();
    let days = f64::from((window.to.0 - window.from.0).max(1));
    let px = |months: f64| (right - left) * months * 30.44 / days;
    let periods = [(Period::Month, 1), (Period::Quarter, 3), (Period::Year, 12)];
    let fitting = periods.into_iter().find(|(_, months)| px(f64::from(*months)) >= LEAST_PX);
    let (period, months) = fitting.unwrap_or((Period::Year, 12));
    let number = |day: Day| {
        let (year, month, _) = day.ymd();
        (year * 12 + i32::from(month) - 1).div_euclid(months)
    };
    let start = |bin: i32| {
        let month = bin * months;
        Day::from_ymd(month.div_euclid(12), month.rem_euclid(12) as u8 + 1, 1).unwrap_or(window.from)
    };
    let (first_bin, last_bin) = (number(window.from), number(window.to));
    let empty = |bin: i32| {
        let (from, to) = (start(bin), Day(start(bin + 1).0 - 1));
        Bin { from, to, happened: 0.0, planned: 0.0, inside: Vec::new() }
    };
    let mut bins: Vec<Bin<'_, '_>> = (first_bin..=last_bin).map(empty).collect();
    for happening in holds {
        let Window { from: first, to: last } = happening.days;
        let before = bins.partition_point(|bin| bin.to < first);
        // From the first period it can belong to until one it cannot.
        for bin in bins.iter_mut().skip(before) {
            let shared = last.min(bin.to).0 - first.max(bin.from).0 + 1;
            if shared <= 0 {
                break;
            }
            let share = f64::from(shared) / f64::from(last.0 - first.0 + 1);
            match happening.standing {
                Standing::Planned => bin.planned += share,
                Standing::Happened | Standing::Withdrawn => bin.happened += share,
            }
            if first >= bin.from && last <= bin.to {
                bin.inside.push(happening);
            }
        }
    }
    Counts { period, bins }
}

/// Draws the bars on a base line: what happened solid, what is planned hollow above it.
pub fn draw(brief: &Brief<'_>, sketch: &mut Sketch<'_>, counts: &Counts<'_, '_>, role: Role, base: f64) {
    let (left, right) = sketch.x_range();
    let scale = HEIGHT_PX / counts.most().max(1.0);
    let (mut solid, mut hollow, mut inner) = (Vec::new(), Vec::new(), Vec::new());
    let mut thickness = f64::MAX;
    for bin in &counts.bins {
        let (from_px, to_px) = (sketch.day_px(bin.from).max(left), sketch.day_px(Day(bin.to.0 + 1)).min(right));
        let middle_px = within((from_px + to_px) / 2.0, left, right);
        let x = super::value_at(sketch, middle_px);
        let (happened_px, planned_px) = (bin.happened * scale, bin.planned * scale);
        // The first and last may be cut by the window; the others set how thick bars are.
        thickness = thickness.min(sketch.day_px(Day(bin.to.0 + 1)) - sketch.day_px(bin.from) - 1.5);
        if bin.happened > 0.0 {
            solid.extend([Some((x, -base)), Some((x, -(base - happened_px))), None]);
        }
        if bin.planned > 0.0 {
            hollow.extend([Some((x, -(base - happened_px))), Some((x, -(base - happened_px - planned_px))), None]);
            let inset = 1.0_f64.min(planned_px / 2.0);
            inner.extend([
                Some((x, -(base - happened_px - inset))),
                Some((x, -(base - happened_px - planned_px + inset))),
                None,
            ]);
        }
        if let Some(spot) = spot(brief, counts.period, bin, (middle_px, base - happened_px - planned_px)) {
            sketch.spot(spot);
        }
    }
    let thickness = thickness.clamp(2.0, 40.0);
    sketch.line(&hollow, role, Stroke::Solid, thickness);
    sketch.line(&inner, Role::Surface, Stroke::Solid, (thickness - 2.0).max(1.0));
    sketch.line(&solid, role, Stroke::Solid, thickness);
}

fn spot(brief: &Brief<'_>, period: Period, bin: &Bin<'_, '_>, (x_px, y_px): (f64, f64)) -> Option<Spot> {
    let lang = brief.lang;
    if bin.inside.is_empty() {
        return None;
    }
    let title = words::n_facts_in(bin.inside.len(), &words::period_name(period, bin.to, lang), lang);
    let mut lines: Vec<String> = bin
        .inside
        .iter()
        .take(N_NAMED)
        .map(|it| {
            let statement = it.fact.statement.get(lang);
            if statement.is_empty() { event_title(brief, it) } else { statement.to_owned() }
        })
        .collect();
    if bin.inside.len() > N_NAMED {
        lines.push(words::more_by_filter(&number::grouped((bin.inside.len() - N_NAMED) as f64), lang));
    }
    // One fact alone opens its evidence; of several none is the one meant.
    let only = bin.inside.first().filter(|_| bin.inside.len() == 1);
    Some(Spot { x_px, y_px, tail_px: 0.0, title, lines, fact: only.map(|it| it.fact.id.clone()) })
}
