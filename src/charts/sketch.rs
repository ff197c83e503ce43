//! A chart in the making: data marks on real axes, words and rules in pixels over them.
//!
//! ECharts draws; where things go is decided here, so that a native test can see whether labels touch. Two grids share
//! the canvas: grid 0 carries the data on its axes, grid 1 spans the whole canvas in pixels.

use super::axis::{Axis, TimeTick};
use super::derived::Derivation;
use super::measure::{Rect, width_px};
use super::palette::{Palette, Role, Shape};
use super::series::{self, Alike, LineLook, MarkLook, RuleLook, Run, Series};
use crate::model::{Day, Id, Lang, order};
use crate::view_state::Scale;
use charming::component::{Axis as EchartsAxis, Grid};
use charming::element::AxisType;
use serde::Serialize;

/// What a chart is drawn for: room, language and colours.
#[derive(Clone, Debug, PartialEq)]
pub struct Canvas {
    /// The width there is, in pixels.
    pub width_px: f64,
    /// The height there is, in pixels, where a frame sets one.
    pub room_px: Option<f64>,
    /// The language of the words on it.
    pub lang: Lang,
    /// Its colours.
    pub palette: Palette,
    /// A whole page's chart, or a small one among others.
    pub size: Size,
}

impl Canvas {
    /// The height of a chart that can have any: what a frame leaves it, or else its usual one.
    pub fn height_px(&self, usual_px: f64) -> f64 {
        const LEAST_PX: f64 = 150.0;
        self.room_px.map_or(usual_px, |room_px| room_px.max(LEAST_PX))
    }

    /// Whether the canvas is as narrow as a phone.
    pub fn is_narrow(&self) -> bool {
        self.width_px < 560.0
    }
}

/// How much of the page a chart has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The page's chart.
    Full,
    /// One of several.
    Small,
}

/// Something a reader can point at: where it is and what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// From the left edge.
    pub x_px: f64,
    /// From the top edge.
    pub y_px: f64,
    /// How far to the left of it pointing at it begins, as for a bar; 0 for a mark.
    pub tail_px: f64,
    /// What it is.
    pub title: String,
    /// What more there is to say.
    pub lines: Vec<String>,
    /// The fact whose evidence it opens.
    pub fact: Option<Id>,
}

impl Spot {
    /// How far a pixel is from it, its tail included.
    ///
    /// ```
    /// use perigee::charts::Spot;
    /// let bar = Spot { x_px: 100.0, y_px: 10.0, tail_px: 80.0, title: String::new(), lines: vec![], fact: None };
    /// assert_eq!([bar.distance_px(50.0, 10.0), bar.distance_px(103.0, 14.0), bar.distance_px(0.0, 10.0)], [0.0, 5.0, 20.0]);
    /// ```
    pub fn distance_px(&self, x: f64, y: f64) -> f64 {
        let beside = (x - self.x_px).max(self.x_px - self.tail_px - x).max(0.0);
        beside.hypot(self.y_px - y)
    }
}

/// The ECharts option: charming's parts, put together here.
///
/// charming's own `Chart` can hold every series and component there is, and brings the code to write them all down: a
/// quarter of the page's program. This holds what our charts use.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EchartsOption {
    animation: bool,
    grid: [Grid; 2],
    x_axis: [EchartsAxis; 2],
    y_axis: [EchartsAxis; 2],
    series: Vec<Series>,
}

/// From one name at a line's end to the next, in pixels.
const NAME_GAP_PX: f64 = 18.0;

/// A finished drawing.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// The ECharts option.
    pub option: EchartsOption,
    /// The height it needs, in pixels.
    pub height_px: f64,
    /// What can be pointed at, from left to right.
    pub spots: Vec<Spot>,
    /// For each of them how its number was worked out, where it was.
    pub workings: Vec<Option<Derivation>>,
    /// The boxes its words take, for the test that none overlap.
    pub words: Vec<(Rect, String)>,
}

/// An empty drawing.
pub fn nothing(canvas: &Canvas) -> Drawing {
    let margins = Margins { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
    Sketch::new(canvas, 1.0, margins, (0.0, 1.0), (Scale::Linear, 0.0, 1.0)).finish()
}

/// How a mark is filled: the grammar of certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// It happened.
    Solid,
    /// It is planned, or its size is not known.
    Hollow,
    /// It counts elsewhere, or is doubtful.
    Pale,
}

/// How a line is drawn: the grammar of certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// Observed.
    Solid,
    /// Between observations, or assumed.
    Dotted,
    /// Beyond observations.
    Dashed,
}

/// Where words stand relative to their point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Align {
    /// They start at it.
    Left,
    /// They are centred on it.
    Centre,
    /// They end at it.
    Right,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The colour's role.
    pub role: Role,
    /// The font size in pixels.
    pub size_px: f64,
    /// Whether they are bold.
    pub bold: bool,
    /// Where they stand.
    pub align: Align,
}

impl Look {
    /// Quiet words for ticks and units.
    pub const TICK: Self = Self { role: Role::TextQuiet, size_px: 12.0, bold: false, align: Align::Left };

    /// The same, aligned otherwise.
    pub const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// The name of a series, in its colour.
    pub const fn name(role: Role) -> Self {
        Self { role, size_px: 13.0, bold: true, align: Align::Left }
    }
}

/// The room for data inside the canvas, in pixels from its edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margins {
    /// Left.
    pub left: f64,
    /// Top.
    pub top: f64,
    /// Right.
    pub right: f64,
    /// Bottom.
    pub bottom: f64,
}

struct Words {
    x: f64,
    y: f64,
    text: String,
    look: Look,
    rect: Rect,
}

/// A chart in the making.
pub struct Sketch<'a> {
    canvas: &'a Canvas,
    height_px: f64,
    margins: Margins,
    x: Axis,
    y: Axis,
    has_rows: bool,
    rules: Vec<Alike<RuleLook>>,
    lines: Vec<Alike<LineLook>>,
    marks: Vec<Alike<MarkLook>>,
    words: Vec<Words>,
    spots: Vec<(Spot, Option<Derivation>)>,
}

impl<'a> Sketch<'a> {
    /// An empty sketch; the axes' pixel ends are set from the margins, y rising.
    ///
    /// An x axis that would have no length, as for a window of one day, is made one unit long.
    pub fn new(canvas: &'a Canvas, height_px: f64, margins: Margins, x: (f64, f64), y: (Scale, f64, f64)) -> Self {
        let x = Axis {
            scale: Scale::Linear,
            min: x.0,
            max: x.1.max(x.0 + 1.0),
            start_px: margins.left,
            end_px: canvas.width_px - margins.right,
        };
        let y = Axis { scale: y.0, min: y.1, max: y.2, start_px: height_px - margins.bottom, end_px: margins.top };
        let (rules, lines, marks) = (Vec::new(), Vec::new(), Vec::new());
        let (words, spots) = (Vec::new(), Vec::new());
        Self { canvas, height_px, margins, x, y, has_rows: false, rules, lines, marks, words, spots }
    }

    /// Gives the y axis so many rows instead of values, row 0 on top; a value axis all the same, because a category axis
    /// would round what stands between two rows.
    pub fn with_rows(mut self, n: usize) -> Self {
        let n = n as f64;
        self.y = Axis {
            scale: Scale::Linear,
            min: -0.5,
            max: n - 0.5,
            start_px: self.margins.top,
            end_px: self.height_px - self.margins.bottom,
        };
        self.has_rows = true;
        self
    }

    /// The canvas it is drawn for.
    pub fn canvas(&self) -> &'a Canvas {
        self.canvas
    }

    /// The pixel of an x value.
    pub fn x_px(&self, value: f64) -> f64 {
        self.x.px(value)
    }

    /// The pixel of a y value.
    pub fn y_px(&self, value: f64) -> f64 {
        self.y.px(value)
    }

    /// The pixel of a day on a time axis.
    pub fn day_px(&self, day: Day) -> f64 {
        self.x.px(f64::from(day.0))
    }

    /// The left and right pixel of the room for data.
    pub fn x_range(&self) -> (f64, f64) {
        (self.x.start_px, self.x.end_px)
    }

    /// The first and last value of the x axis.
    pub fn x_ends(&self) -> (f64, f64) {
        (self.x.min, self.x.max)
    }

    /// The top and bottom pixel of the room for data.
    pub fn y_range(&self) -> (f64, f64) {
        (self.margins.top, self.height_px - self.margins.bottom)
    }

    /// Straight lines in pixels under the data, each from one point to the next.
    pub fn rule(&mut self, segments: &[[(f64, f64); 2]], role: Role, width_px: f64) {
        if segments.is_empty() {
            return;
        }
        let mut points = Vec::new();
        for [from, to] in segments {
            points.extend([Some(*from), Some(*to), None]);
        }
        Alike::add(&mut self.rules, (role, width_px), false, &points);
    }

    /// A bar between two pixels, for a chart that has several scales.
    pub fn bar_px(&mut self, [from, to]: [(f64, f64); 2], role: Role, fill: Fill, thickness_px: f64) {
        let look = LineLook { run: Run::Bar(fill), role, width_px: thickness_px };
        Alike::add(&mut self.lines, look, true, &[from, to].map(Some));
    }

    /// A data line; `None` breaks it.
    pub fn line(&mut self, points: &[Option<(f64, f64)>], role: Role, stroke: Stroke, width_px: f64) {
        self.data_line(points, LineLook { run: Run::Straight(stroke), role, width_px });
    }

    /// A data line that keeps its value until the next point.
    pub fn steps(&mut self, points: &[Option<(f64, f64)>], role: Role, width_px: f64) {
        self.data_line(points, LineLook { run: Run::Steps(self.lines.len()), role, width_px });
    }

    fn data_line(&mut self, points: &[Option<(f64, f64)>], look: LineLook) {
        if points.iter().any(Option::is_some) {
            Alike::add(&mut self.lines, look, true, points);
        }
    }

    /// An area between a lower and an upper edge, lightly filled; drawn as one closed line, up along one edge and back along
    /// the other, which spares the page ECharts' own areas.
    pub fn band(&mut self, edges: &[(f64, f64, f64)], role: Role) {
        if edges.len() < 2 {
            return;
        }
        let low = edges.iter().map(|(x, low, _)| (*x, *low));
        let high = edges.iter().rev().map(|(x, _, high)| (*x, *high));
        let look = LineLook { run: Run::Around(self.lines.len()), role, width_px: 0.0 };
        Alike::add(&mut self.lines, look, true, &low.chain(high).map(Some).collect::<Vec<_>>());
    }

    /// Marks at data points.
    pub fn marks(&mut self, points: &[(f64, f64)], role: Role, shape: Shape, fill: Fill, size_px: f64) {
        if !points.is_empty() {
            let look = MarkLook { at_pixel: false, role, shape, fill, size_px };
            Alike::add(&mut self.marks, look, false, &points.iter().copied().map(Some).collect::<Vec<_>>());
        }
    }

    /// A mark at a pixel, for what has no place on the value axis.
    pub fn mark_at(&mut self, pixel: (f64, f64), role: Role, shape: Shape, fill: Fill, size_px: f64) {
        let look = MarkLook { at_pixel: true, role, shape, fill, size_px };
        Alike::add(&mut self.marks, look, false, &[Some(pixel)]);
    }

    /// The sign that a mark at a pixel is a reader's own.
    pub fn ring_at(&mut self, pixel: (f64, f64), role: Role) {
        self.mark_at(pixel, role, Shape::Ring, Fill::Hollow, 19.0);
    }

    /// Bars from zero, one per row, each in its colour; drawn as thick lines, which spares the page ECharts' bar series.
    pub fn bars(&mut self, bars: &[(f64, Role)], thickness_px: f64) {
        for (row, (value, role)) in bars.iter().enumerate() {
            let row = row as f64;
            self.line(&[Some((0.0, row)), Some((*value, row))], *role, Stroke::Solid, thickness_px);
        }
    }

    /// Words at a pixel; vertically centred on it.
    pub fn words(&mut self, x: f64, y: f64, text: impl Into<String>, look: Look) {
        let text = text.into();
        let rect = word_box(x, y, &text, look);
        self.words.push(Words { x, y, text, look, rect });
    }

    /// Words at a pixel if they touch no other words, no listed box, and stay on the canvas.
    pub fn words_if_free(&mut self, x: f64, y: f64, text: &str, look: Look, taken: &[Rect]) -> bool {
        let wanted = word_box(x, y, text, look);
        let inside = wanted.left >= 0.0
            && wanted.right <= self.canvas.width_px
            && wanted.top >= 0.0
            && wanted.bottom <= self.height_px;
        let free = inside
            && !taken.iter().any(|rect| rect.overlaps(&wanted))
            && !self.words.iter().any(|words| words.rect.overlaps(&wanted));
        if free {
            self.words(x, y, text, look);
        }
        free
    }

    /// Something to point at.
    pub fn spot(&mut self, spot: Spot) {
        self.spots.push((spot, None));
    }

    /// Something to point at whose number was worked out; it opens its working instead of a fact.
    pub fn worked_spot(&mut self, spot: Spot, derivation: Derivation) {
        self.spots.push((spot, Some(derivation)));
    }

    /// From the lowest to the highest claim of a contested value, in pixels: a thin line with a tick at either end.
    pub fn spread(&mut self, [from, to]: [(f64, f64); 2], role: Role) {
        const TICK_PX: f64 = 7.5;
        let is_upright = (to.0 - from.0).abs() < 0.5;
        let tick = |(x, y): (f64, f64)| {
            let (dx, dy) = if is_upright { (TICK_PX, 0.0) } else { (0.0, TICK_PX / 2.0) };
            [(x - dx, y - dy), (x + dx, y + dy)]
        };
        self.rule(&[[from, to], tick(from), tick(to)], role, 1.25);
    }

    /// Grid lines and names for years or months along the bottom, over the whole plot or just below it.
    pub fn time_axis(&mut self, ticks: &[TimeTick]) {
        let ticks: Vec<(f64, String)> = ticks.iter().map(|tick| (f64::from(tick.day.0), tick.label.clone())).collect();
        self.x_axis(&ticks);
    }

    /// The same for values of any kind.
    pub fn x_axis(&mut self, ticks: &[(f64, String)]) {
        let (top, bottom) = self.y_range();
        let (left, right) = self.x_range();
        self.rule(&[[(left, bottom), (right, bottom)]], Role::RuleStrong, 1.0);
        let marks: Vec<[(f64, f64); 2]> = ticks
            .iter()
            .map(|(value, _)| {
                let x = self.x_px(*value);
                // Rows have no horizontal grid lines to guide the eye, so years run through.
                let start = if self.has_rows { top } else { bottom };
                [(x, start), (x, bottom + 5.0)]
            })
            .collect();
        self.rule(&marks, Role::Rule, 1.0);
        for (value, label) in ticks {
            let x = self.x_px(*value);
            self.words_if_free(x, bottom + 15.0, label, Look::TICK.aligned(Align::Centre), &[]);
        }
    }

    /// Grid lines across the plot with their names above them at the left; returns the room the names take.
    pub fn value_axis(&mut self, ticks: &[(f64, String)]) {
        let (_, right) = self.x_range();
        let lines: Vec<[(f64, f64); 2]> =
            ticks.iter().map(|(value, _)| [(0.0, self.y_px(*value)), (right, self.y_px(*value))]).collect();
        self.rule(&lines, Role::Rule, 1.0);
        for (value, name) in ticks {
            let y = self.y_px(*value) - 9.0;
            self.words_if_free(0.0, y, name, Look::TICK, &[]);
        }
    }

    /// Names of series at their ends, spread so that none touch: where each ends, its name, its role.
    pub fn end_names(&mut self, ends: Vec<(f64, String, Role)>) {
        let (top, bottom) = self.y_range();
        // Where not all names fit, the highest lines keep theirs; the others say theirs when pointed at.
        let n_fit = ((bottom - top.min(8.0)) / NAME_GAP_PX).floor().max(1.0) as usize;
        let mut ends = order::by_number(ends, |(y, ..)| *y);
        ends.truncate(n_fit);
        let (_, right) = self.x_range();
        let wanted: Vec<f64> = ends.iter().map(|(y, _, _)| *y).collect();
        let placed = super::measure::spread(&wanted, NAME_GAP_PX, top.min(8.0), bottom);
        for ((y_end, name, role), y) in ends.into_iter().zip(placed) {
            if (y - y_end).abs() > 4.0 {
                self.rule(&[[(right + 2.0, y_end), (right + 9.0, y)]], role, 1.0);
            }
            let name = super::measure::fitted_name(&name, self.canvas.width_px - right - 11.0);
            self.words(right + 11.0, y, name, Look::name(role));
        }
    }

    /// Puts everything together.
    pub fn finish(self) -> Drawing {
        let boxes = self.words.iter().map(|words| (words.rect, words.text.clone())).collect();
        let palette = &self.canvas.palette;
        let words = self.word_series();
        let rules = self.rules.into_iter().map(|rules| rules.series(palette));
        let lines = self.lines.into_iter().map(|lines| lines.series(palette));
        let marks = self.marks.into_iter().map(|marks| marks.series(palette));
        let hidden = |axis: EchartsAxis| axis.show(false);
        let value = |scale: Scale| if scale == Scale::Log { AxisType::Log } else { AxisType::Value };
        let data_x = hidden(EchartsAxis::new()).type_(AxisType::Value).min(self.x.min).max(self.x.max);
        let data_y = hidden(EchartsAxis::new())
            .type_(value(self.y.scale))
            .inverse(self.has_rows)
            .min(self.y.min)
            .max(self.y.max);
        let pixels = |end: f64| hidden(EchartsAxis::new()).type_(AxisType::Value).grid_index(1.0).min(0.0).max(end);
        let margins = self.margins;
        let data_grid = Grid::new().left(margins.left).top(margins.top).right(margins.right).bottom(margins.bottom);
        let pixel_grid = Grid::new().left(0.0).top(0.0).right(0.0).bottom(0.0);
        let option = EchartsOption {
            animation: false,
            grid: [data_grid, pixel_grid],
            x_axis: [data_x, pixels(self.canvas.width_px)],
            y_axis: [data_y, pixels(self.height_px).inverse(true)],
            series: rules.chain(lines).chain(marks).chain(words).collect(),
        };
        let (spots, workings) = order::by_number(self.spots, |(spot, _)| spot.x_px).into_iter().unzip();
        Drawing { option, height_px: self.height_px, spots, workings, words: boxes }
    }

    /// One series for all words of one look.
    fn word_series(&self) -> Vec<Series> {
        let mut looks: Vec<Look> = Vec::new();
        for words in &self.words {
            if !looks.contains(&words.look) {
                looks.push(words.look);
            }
        }
        let series = looks.into_iter().map(|look| {
            let alike = self.words.iter().filter(|words| words.look == look);
            series::words(look, alike.map(|words| (words.x, words.y, words.text.as_str())), &self.canvas.palette)
        });
        series.collect()
    }
}

/// How much wider bold words are.
pub const BOLD: f64 = 1.16;

/// The room words take at a pixel.
pub fn word_box(x: f64, y: f64, text: &str, look: Look) -> Rect {
    let width = width_px(text, look.size_px) * if look.bold { BOLD } else { 1.0 };
    let left = match look.align {
        Align::Left => x,
        Align::Centre => x - width / 2.0,
        Align::Right => x - width,
    };
    let half = look.size_px * 0.6;
    Rect { left, top: y - half, right: left + width, bottom: y + half }
}
