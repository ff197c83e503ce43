//! A chart in the making: data marks on real axes, words and rules in pixels over them.
//!
//! ECharts draws; where things go is decided here, so that a native test can see whether labels touch. Two grids share
//! the canvas: grid 0 carries the data on its axes, grid 1 spans the whole canvas in pixels.

use super::axis::{Axis, TimeTick};
use super::derived::Derivation;
use super::measure::{Rect, width_px};
use super::palette::{Palette, Role, Shape};
use crate::model::{Day, Id, Lang, order};
use crate::view_state::Scale;
use charming::component::{Axis as EchartsAxis, Grid};
use charming::datatype::{CompositeValue, DataPoint, DataPointItem};
use charming::element::{
    AreaStyle, AxisType, Color, Emphasis, ItemStyle, Label, LabelPosition, LineStyle, LineStyleType, Step as StepKind,
    Symbol,
};
use charming::series::{Line, Scatter};
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

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "a chart has few of them, and they do not move")]
enum Series {
    Line(Line),
    Scatter(Scatter),
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
}

/// A chart in the making.
pub struct Sketch<'a> {
    canvas: &'a Canvas,
    height_px: f64,
    margins: Margins,
    x: Axis,
    y: Axis,
    has_rows: bool,
    rules: Vec<Series>,
    series: Vec<Series>,
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
        let (rules, series, words, spots) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { canvas, height_px, margins, x, y, has_rows: false, rules, series, words, spots }
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

    fn colour(&self, role: Role) -> Color {
        Color::Value(self.canvas.palette.colour(role).to_owned())
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
        let line = Line::new()
            .x_axis_index(1.0)
            .y_axis_index(1.0)
            .data(points.into_iter().map(data_point).collect::<Vec<_>>())
            .symbol(Symbol::None)
            .silent(true)
            // Series stand at 2: rules lie under marks and words.
            .z(1)
            .line_style(LineStyle::new().color(self.colour(role)).width(width_px));
        self.rules.push(Series::Line(line));
    }

    /// A bar between two pixels, for a chart that has several scales.
    pub fn bar_px(&mut self, [from, to]: [(f64, f64); 2], role: Role, fill: Fill, thickness_px: f64) {
        let opacity = if fill == Fill::Pale { 0.4 } else { 1.0 };
        let line = Line::new()
            .x_axis_index(1.0)
            .y_axis_index(1.0)
            .data([from, to].map(|end| data_point(Some(end))).to_vec())
            .symbol(Symbol::None)
            .silent(true)
            .line_style(LineStyle::new().color(self.colour(role)).width(thickness_px).opacity(opacity));
        self.series.push(Series::Line(line));
    }

    /// A data line; `None` breaks it.
    pub fn line(&mut self, points: &[Option<(f64, f64)>], role: Role, stroke: Stroke, width_px: f64) {
        self.data_line(points, role, stroke, width_px, None);
    }

    /// A data line that keeps its value until the next point.
    pub fn steps(&mut self, points: &[Option<(f64, f64)>], role: Role, width_px: f64) {
        self.data_line(points, role, Stroke::Solid, width_px, Some(StepKind::End));
    }

    fn data_line(
        &mut self,
        points: &[Option<(f64, f64)>],
        role: Role,
        stroke: Stroke,
        width_px: f64,
        step: Option<StepKind>,
    ) {
        if points.iter().all(Option::is_none) {
            return;
        }
        let (kind, opacity) = match stroke {
            Stroke::Solid => (LineStyleType::Solid, 1.0),
            Stroke::Dotted => (LineStyleType::Dotted, 1.0),
            Stroke::Dashed => (LineStyleType::Dashed, 0.7),
        };
        let mut line = Line::new()
            .data(points.iter().copied().map(data_point).collect::<Vec<_>>())
            .symbol(Symbol::None)
            .silent(true)
            .line_style(LineStyle::new().color(self.colour(role)).width(width_px).type_(kind).opacity(opacity));
        if let Some(step) = step {
            line = line.step(step);
        }
        self.series.push(Series::Line(line));
    }

    /// An area between a lower and an upper edge, lightly filled; drawn as one closed line, up along one edge and back along
    /// the other, which spares the page ECharts' own areas.
    pub fn band(&mut self, edges: &[(f64, f64, f64)], role: Role) {
        if edges.len() < 2 {
            return;
        }
        let low = edges.iter().map(|(x, low, _)| (*x, *low));
        let high = edges.iter().rev().map(|(x, _, high)| (*x, *high));
        let line = Line::new()
            .data(low.chain(high).map(|point| data_point(Some(point))).collect::<Vec<_>>())
            .symbol(Symbol::None)
            .silent(true)
            .line_style(LineStyle::new().color(self.colour(role)).width(0.0).opacity(0.16))
            .area_style(AreaStyle::new().color(self.colour(role)));
        self.series.push(Series::Line(line));
    }

    /// Marks at data points.
    pub fn marks(&mut self, points: &[(f64, f64)], role: Role, shape: Shape, fill: Fill, size_px: f64) {
        if !points.is_empty() {
            let scatter = self.scatter(points, role, shape, fill, size_px);
            self.series.push(Series::Scatter(scatter));
        }
    }

    /// A mark at a pixel, for what has no place on the value axis.
    pub fn mark_at(&mut self, pixel: (f64, f64), role: Role, shape: Shape, fill: Fill, size_px: f64) {
        let scatter = self.scatter(&[pixel], role, shape, fill, size_px).x_axis_index(1.0).y_axis_index(1.0);
        self.series.push(Series::Scatter(scatter));
    }

    /// The sign that a mark at a pixel is a reader's own.
    pub fn ring_at(&mut self, pixel: (f64, f64), role: Role) {
        self.mark_at(pixel, role, Shape::Ring, Fill::Hollow, 19.0);
    }

    fn scatter(&self, points: &[(f64, f64)], role: Role, shape: Shape, fill: Fill, size_px: f64) -> Scatter {
        let (colour, surface) = (self.colour(role), self.colour(Role::Surface));
        let stroked = matches!(shape, Shape::Cross | Shape::Hatched | Shape::Ring | Shape::Struck | Shape::Sum);
        // ECharts draws scatter marks a little transparent unless told otherwise.
        let style = match fill {
            _ if stroked => {
                ItemStyle::new().color(Color::Value("transparent".to_owned())).border_color(colour).border_width(2.0)
            }
            Fill::Solid => ItemStyle::new().color(colour).border_color(surface).border_width(1.0),
            Fill::Hollow => ItemStyle::new().color(surface).border_color(colour).border_width(1.75),
            Fill::Pale => ItemStyle::new().color(colour.clone()).border_color(colour).border_width(1.0),
        };
        let opacity = if fill == Fill::Pale { 0.4 } else { 1.0 };
        Scatter::new()
            .data(points.iter().map(|point| data_point(Some(*point))).collect::<Vec<_>>())
            .symbol(symbol(shape))
            .symbol_size(size_px)
            .item_style(style.opacity(opacity))
            .emphasis(Emphasis::new().disabled(true))
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
        self.words.push(Words { x, y, text: text.into(), look });
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
            && !self.words.iter().any(|words| word_box(words.x, words.y, &words.text, words.look).overlaps(&wanted));
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
        let boxes = self
            .words
            .iter()
            .map(|words| (word_box(words.x, words.y, &words.text, words.look), words.text.clone()))
            .collect();
        let words = self.word_series();
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
            series: self.rules.into_iter().chain(self.series).chain(words).collect(),
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
            let data: Vec<DataPoint> = self
                .words
                .iter()
                .filter(|words| words.look == look)
                .map(|words| DataPointItem::new(vec![rounded(words.x), rounded(words.y)]).name(&words.text).into())
                .collect();
            let position = match look.align {
                Align::Left => LabelPosition::Right,
                Align::Centre => LabelPosition::Inside,
                Align::Right => LabelPosition::Left,
            };
            let label = Label::new()
                .show(true)
                .position(position)
                .distance(0.0)
                .formatter("{b}")
                .color(Color::Value(self.canvas.palette.ink(look.role)))
                .font_size(look.size_px);
            let label = if look.bold { label.font_weight("bold") } else { label };
            let scatter = Scatter::new()
                .x_axis_index(1.0)
                .y_axis_index(1.0)
                .data(data)
                // A mark of no size still carries its label; a mark of kind none would not.
                // ECharts would fade it with its mark.
                .item_style(ItemStyle::new().opacity(1.0))
                .symbol_size(0.01)
                .label(label)
                .emphasis(Emphasis::new().disabled(true));
            Series::Scatter(scatter)
        });
        series.collect()
    }
}

/// How much wider bold words are.
pub const BOLD: f64 = 1.16;

/// Two decimals are finer than any screen and keep the approved specifications readable.
fn rounded(px: f64) -> f64 {
    (px * 100.0).round() / 100.0
}

fn data_point(point: Option<(f64, f64)>) -> DataPoint {
    let value: CompositeValue = match point {
        Some((x, y)) => vec![rounded(x), rounded(y)].into(),
        None => vec![None::<f64>, None].into(),
    };
    value.into()
}

fn word_box(x: f64, y: f64, text: &str, look: Look) -> Rect {
    let width = width_px(text, look.size_px) * if look.bold { BOLD } else { 1.0 };
    let left = match look.align {
        Align::Left => x,
        Align::Centre => x - width / 2.0,
        Align::Right => x - width,
    };
    let half = look.size_px * 0.6;
    Rect { left, top: y - half, right: left + width, bottom: y + half }
}

fn symbol(shape: Shape) -> Symbol {
    match shape {
        Shape::Circle | Shape::Ring => Symbol::Circle,
        Shape::Square => Symbol::Rect,
        Shape::Triangle => Symbol::Triangle,
        Shape::TriangleDown => Symbol::Custom("path://M0 0L10 0L5 9Z".to_owned()),
        Shape::Diamond => Symbol::Diamond,
        Shape::Pentagon => Symbol::Custom("path://M5 0L10 3.8L8.1 10L1.9 10L0 3.8Z".to_owned()),
        Shape::Cross => Symbol::Custom("path://M0 0L10 10M10 0L0 10".to_owned()),
        Shape::Struck => {
            Symbol::Custom("path://M0 5A5 5 0 1 0 10 5A5 5 0 1 0 0 5M1.5 1.5L8.5 8.5M8.5 1.5L1.5 8.5".to_owned())
        }
        Shape::Sum => Symbol::Custom("path://M0 5A5 5 0 1 0 10 5A5 5 0 1 0 0 5M0 5H10M5 0V10".to_owned()),
        Shape::Hatched => Symbol::Custom("path://M0 0H10V10H0ZM0 5L5 0M0 10L10 0M5 10L10 5".to_owned()),
    }
}
