//! The strip: facts packed into lanes, or counted per period where they crowd.

use super::{lines, mark, selection::kind, selection::selection, title};
use crate::charts::axis::time_ticks;
use crate::charts::figure::Brief;
use crate::charts::measure::{width_px, within};
use crate::charts::palette::{self, Role, Shape};
use crate::charts::sketch::{Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot};
use crate::model::happenings::{Happening, Record};
use crate::model::{Day, Window};
use crate::view_state::{EventKind, Scale};
use crate::words;

mod density;

/// With at most so many organisations picked, each has a lane of its own.
const MOST_LANES: usize = 6;
/// A lane with more levels than this is counted instead: on a phone, and where there is more room.
const MOST_LEVELS: [usize; 2] = [9, 14];
/// With at most so many facts shown, the important ones bear their names.
const MOST_NAMED: usize = 90;
const MARK_PX: f64 = 10.0;
const HEAD_PX: f64 = 24.0;
/// Room between the lanes.
const GAP_PX: f64 = 12.0;

/// The days drawn: the reader's window, or the years that hold nearly all facts, as the first and last few lie decades
/// apart from the rest.
pub fn window(brief: &Brief<'_>, shown: &[Happening<'_>]) -> Window {
    let reach = brief.dataset.reach.milestones;
    let skipped = shown.len() / 40;
    let first = shown.get(skipped).map_or(reach, |happening| happening.days.middle());
    let last = shown.iter().rev().nth(skipped).map_or(reach, |happening| happening.days.middle());
    let year_end = |day: Day| Day::from_ymd(day.ymd().0, 12, 31).unwrap_or(day);
    brief.window(Day::from_ymd(first.ymd().0, 1, 1), year_end(last.max(reach)))
}

/// A lane: its name, its colour, what it holds.
struct Lane<'a> {
    name: String,
    role: Role,
    holds: Vec<Happening<'a>>,
}

/// What is shown of a window, in lanes; those that hold nothing are left out.
fn lanes<'a>(brief: &Brief<'_>, shown: Vec<Happening<'a>>, window: Window) -> Vec<Lane<'a>> {
    let picked = brief.state.picked();
    let has_own = (1..=MOST_LANES).contains(&picked.len());
    let lane = |name: String, role| Lane { name, role, holds: Vec::new() };
    let mut lanes: Vec<Lane<'a>> = if has_own {
        picked.iter().map(|id| lane(brief.name(id), palette::organisation(Some(id)))).collect()
    } else {
        let name = |of| words::event_kinds(of).get(brief.lang).to_owned();
        EventKind::ALL.map(|kind| lane(name(kind), Role::TextQuiet)).into()
    };
    for happening in shown.into_iter().filter(|it| window.overlaps(it.days)) {
        let place = if has_own {
            picked.iter().position(|id| happening.organisation == Some(id))
        } else {
            EventKind::ALL.iter().position(|of| *of == kind(&happening))
        };
        if let Some(lane) = place.and_then(|place| lanes.get_mut(place)) {
            lane.holds.push(happening);
        }
    }
    lanes.retain(|lane| !lane.holds.is_empty());
    lanes
}

/// A fact with its place in a lane.
struct Place<'a, 'b> {
    happening: &'b Happening<'a>,
    /// From the first to the last day it can mean.
    start_px: f64,
    middle_px: f64,
    end_px: f64,
    /// The words beside it and where they stand.
    name: Option<(String, f64, Align)>,
    level: usize,
}

/// The name beside a mark: rockets and rounds have short ones.
fn name_of(brief: &Brief<'_>, happening: &Happening<'_>) -> Option<String> {
    match happening.record {
        Record::Milestone(_) => Some(title(brief, happening)),
        Record::Round(round) => Some(round.label.get(brief.lang).to_owned()),
        Record::Listing | Record::Policy | Record::Other => None,
    }
}

/// Every fact on the lowest level where it touches no other; `None` where that takes too many levels.
fn packed<'a, 'b>(
    brief: &Brief<'_>,
    sketch: &Sketch<'_>,
    holds: &'b [Happening<'a>],
    is_named: bool,
) -> Option<Vec<Place<'a, 'b>>> {
    let [narrow, wide] = MOST_LEVELS;
    let most = if sketch.canvas().is_narrow() { narrow } else { wide };
    let (left, right) = sketch.x_range();
    // More than the levels can hold where every mark touches the next are not tried.
    if holds.len() as f64 > most as f64 * (right + 3.0 * MARK_PX) / MARK_PX {
        return None;
    }
    let px = |day: Day| within(sketch.day_px(day), left, right);
    let place = |happening: &'b Happening<'a>| {
        let [start_px, middle_px, end_px] = [happening.days.from, happening.days.middle(), happening.days.to].map(px);
        let name = is_named.then(|| name_of(brief, happening)).flatten().map(|name| {
            let width = width_px(&name, 11.0);
            let after = (middle_px + MARK_PX).max(end_px + 5.0);
            if after + width <= right + 8.0 {
                (name, after, Align::Left)
            } else {
                (name, (middle_px - MARK_PX).min(start_px - 5.0), Align::Right)
            }
        });
        // Words that would leave the canvas on both sides stay away.
        let name = name.filter(|(name, at, align)| *align == Align::Left || at - width_px(name, 11.0) >= 0.0);
        Place { happening, start_px, middle_px, end_px, name, level: 0 }
    };
    let reach = |place: &Place<'_, '_>| {
        let half = MARK_PX / 2.0 + 0.5;
        let (mut from, mut to) = (place.start_px.min(place.middle_px - half), place.end_px.max(place.middle_px + half));
        if let Some((name, at, align)) = &place.name {
            let width = width_px(name, 11.0) + 8.0;
            if *align == Align::Left { to = to.max(at + width) } else { from = from.min(at - width) }
        }
        (from, to)
    };
    let places: Vec<Place<'a, 'b>> = holds.iter().map(place).collect();
    let mut places = crate::model::order::by_number(places, |place| reach(place).0);
    let mut ends: Vec<f64> = Vec::new();
    for place in &mut places {
        let (from, to) = reach(place);
        let free = ends.iter().position(|end| *end <= from);
        place.level = free.unwrap_or(ends.len());
        match ends.get_mut(place.level) {
            Some(end) => *end = to,
            None => ends.push(to),
        }
        if ends.len() > most {
            return None;
        }
    }
    Some(places)
}

/// How a lane is drawn.
enum Form<'a, 'b> {
    Marks(Vec<Place<'a, 'b>>, f64),
    Counts(density::Counts<'a, 'b>),
}

impl Form<'_, '_> {
    fn height_px(&self) -> f64 {
        match self {
            Self::Marks(places, level_px) => {
                let levels = places.iter().map(|place| place.level + 1).max().unwrap_or(1);
                levels as f64 * level_px
            }
            Self::Counts(_) => density::HEIGHT_PX + 4.0,
        }
    }
}

fn form<'a, 'b>(
    brief: &Brief<'_>,
    sketch: &Sketch<'_>,
    window: Window,
    lane: &'b Lane<'a>,
    is_named: bool,
) -> Form<'a, 'b> {
    let named = is_named.then(|| packed(brief, sketch, &lane.holds, true)).flatten();
    if let Some(places) = named {
        return Form::Marks(places, 16.0);
    }
    match packed(brief, sketch, &lane.holds, false) {
        Some(places) => Form::Marks(places, 11.5),
        None => Form::Counts(density::counts(sketch, window, &lane.holds)),
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let shown = selection(brief).shown;
    let window = window(brief, &shown);
    let lanes = lanes(brief, shown, window);
    let n_drawn: usize = lanes.iter().map(|lane| lane.holds.len()).sum();
    let is_named = n_drawn <= MOST_NAMED && !canvas.is_narrow();
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    // Widths decide how high the lanes are, so a first sketch measures and a second one draws.
    let sketch_of = |height: f64| {
        let margins = Margins { left: 8.0, top: 4.0, right: 12.0, bottom: 30.0 };
        // The y axis counts pixels from the top, downwards, so that many marks can be one series.
        Sketch::new(canvas, height, margins, x, (Scale::Linear, 30.0 - height, -4.0))
    };
    let measured = sketch_of(400.0);
    let forms: Vec<Form<'_, '_>> = lanes.iter().map(|lane| form(brief, &measured, window, lane, is_named)).collect();
    let lane_px = |form: &Form<'_, '_>| HEAD_PX + form.height_px() + GAP_PX;
    let height = forms.iter().map(lane_px).sum::<f64>().max(20.0) + 38.0;
    let mut sketch = sketch_of(height);
    let (left, right) = sketch.x_range();
    let mut top = 4.0;
    for (lane, form) in lanes.iter().zip(&forms) {
        let base = top + HEAD_PX + form.height_px();
        // Lanes of kinds have names in the text's colour and bars that are quieter.
        let look = Look::name(if lane.role == Role::TextQuiet { Role::Text } else { lane.role });
        sketch.words(0.0, top + 10.0, lane.name.clone(), look);
        let after = width_px(&lane.name, look.size_px) * crate::charts::sketch::BOLD + 10.0;
        let count = match form {
            Form::Marks(..) => crate::model::number::grouped(lane.holds.len() as f64),
            Form::Counts(counts) => words::density_line(lane.holds.len(), counts.most(), counts.period(), brief.lang),
        };
        let _ = sketch.words_if_free(after, top + 10.0, &count, Look::TICK, &[])
            || sketch.words_if_free(after, top + 10.0, &lane.holds.len().to_string(), Look::TICK, &[]);
        sketch.rule(&[[(left, base), (right, base)]], Role::Rule, 1.0);
        match form {
            Form::Marks(places, level_px) => draw_marks(brief, &mut sketch, places, base, *level_px),
            Form::Counts(counts) => density::draw(brief, &mut sketch, counts, lane.role, base),
        }
        top = base + GAP_PX;
    }
    let reach = brief.dataset.reach.milestones;
    if window.holds(reach) && reach != window.to {
        let x_px = sketch.day_px(reach);
        sketch.rule(&[[(x_px, 4.0), (x_px, height - 30.0)]], Role::RuleStrong, 1.0);
    }
    sketch.time_axis(&time_ticks(window, right - left, brief.lang));
    sketch.finish()
}

/// Marks that look the same are one series, which hundreds of marks need.
type Group = (Role, Shape, Fill, Vec<(f64, f64)>);

fn draw_marks(brief: &Brief<'_>, sketch: &mut Sketch<'_>, places: &[Place<'_, '_>], base: f64, level_px: f64) {
    let (left, right) = sketch.x_range();
    let mut groups: Vec<Group> = Vec::new();
    let mut spans: Vec<(Role, Vec<[(f64, f64); 2]>)> = Vec::new();
    for place in places {
        let happening = place.happening;
        let role = palette::organisation(happening.organisation);
        let y_px = base - level_px * (place.level as f64 + 0.5);
        let (shape, fill) = mark(happening);
        let day = sketch.day_px(happening.days.middle());
        // The middle of a vague date may lie outside the window that its edge reaches into.
        let at = (value_at(sketch, within(day, left, right)), -y_px);
        match groups.iter_mut().find(|group| (group.0, group.1, group.2) == (role, shape, fill)) {
            Some(group) => group.3.push(at),
            None => groups.push((role, shape, fill, vec![at])),
        }
        if place.end_px - place.start_px > MARK_PX + 4.0 {
            let span = [(place.start_px, y_px), (place.end_px, y_px)];
            match spans.iter_mut().find(|(of, _)| *of == role) {
                Some((_, spans)) => spans.push(span),
                None => spans.push((role, vec![span])),
            }
        }
        if let Some((name, x_px, align)) = &place.name {
            let look = Look { role, size_px: 11.0, bold: false, align: *align };
            sketch.words(*x_px, y_px, name.clone(), look);
        }
        sketch.spot(Spot {
            x_px: place.middle_px,
            y_px,
            tail_px: 0.0,
            title: title(brief, happening),
            lines: lines(brief, happening),
            fact: Some(happening.fact.id.clone()),
        });
    }
    for (role, spans) in &spans {
        sketch.rule(spans, *role, 2.0);
    }
    for (role, shape, fill, points) in &groups {
        sketch.marks(points, *role, *shape, *fill, MARK_PX);
    }
}

/// The x value of a pixel.
fn value_at(sketch: &Sketch<'_>, px: f64) -> f64 {
    let (left, right) = sketch.x_range();
    let (min, max) = sketch.x_ends();
    min + (px - left) / (right - left) * (max - min)
}
