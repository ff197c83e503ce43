//! What a drawing is made of, as ECharts is told it.
//!
//! ECharts spends its time on series far more than on the points in them, so what looks alike shares one. No order is lost
//! that can be seen: ECharts draws rules under lines, lines under marks and marks under words, whichever series comes first.

use super::palette::{Palette, Role, Shape};
use super::sketch::{Align, Fill, Look, Stroke};
use charming::datatype::{CompositeValue, DataPoint, DataPointItem};
use charming::element::{
    AreaStyle, Color, Emphasis, ItemStyle, Label, LabelPosition, LineStyle, LineStyleType, Step, Symbol,
};
use charming::series::{Line, Scatter};
use serde::Serialize;

/// A series of the ECharts option.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "a chart has few of them, and they do not move")]
pub enum Series {
    /// A rule, a line, a bar or a band.
    Line(Line),
    /// Marks or words.
    Scatter(Scatter),
}

/// Points that look alike.
pub struct Alike<L> {
    look: L,
    points: Vec<Option<(f64, f64)>>,
}

impl<L: Copy + PartialEq> Alike<L> {
    /// Adds points to those that look like them, after a gap if they are to stand apart from those.
    pub fn add(all: &mut Vec<Self>, look: L, is_apart: bool, points: &[Option<(f64, f64)>]) {
        match all.iter_mut().find(|alike| alike.look == look) {
            Some(alike) => {
                alike.points.extend(is_apart.then_some(None));
                alike.points.extend_from_slice(points);
            }
            None => all.push(Self { look, points: points.to_vec() }),
        }
    }
}

/// How a rule looks: its role and its width.
pub type RuleLook = (Role, f64);

impl Alike<RuleLook> {
    /// The series that draws them.
    pub fn series(self, palette: &Palette) -> Series {
        let (role, width_px) = self.look;
        let line = Line::new()
            .x_axis_index(1.0)
            .y_axis_index(1.0)
            .data(data(&self.points))
            .symbol(Symbol::None)
            .silent(true)
            // Series stand at 2: rules lie under marks and words.
            .z(1)
            .line_style(LineStyle::new().color(colour(palette, role)).width(width_px));
        Series::Line(line)
    }
}

/// How a line runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Run {
    /// Straight from point to point.
    Straight(Stroke),
    /// Straight, between pixels instead of values.
    Bar(Fill),
    /// Each value is kept until the next point; the number tells apart what would otherwise be one line.
    Steps(usize),
    /// Around an area, which it fills lightly; the number as above.
    Around(usize),
}

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LineLook {
    /// How it runs.
    pub run: Run,
    /// The colour's role.
    pub role: Role,
    /// How wide it is.
    pub width_px: f64,
}

impl Alike<LineLook> {
    /// The series that draws them.
    pub fn series(self, palette: &Palette) -> Series {
        let LineLook { run, role, width_px } = self.look;
        let line = Line::new().data(data(&self.points)).symbol(Symbol::None).silent(true);
        let style = LineStyle::new().color(colour(palette, role)).width(width_px);
        let typed = |stroke| match stroke {
            Stroke::Solid => (LineStyleType::Solid, 1.0),
            Stroke::Dotted => (LineStyleType::Dotted, 1.0),
            Stroke::Dashed => (LineStyleType::Dashed, 0.7),
        };
        Series::Line(match run {
            Run::Straight(stroke) => {
                let (kind, opacity) = typed(stroke);
                line.line_style(style.type_(kind).opacity(opacity))
            }
            Run::Steps(_) => line.line_style(style.type_(LineStyleType::Solid).opacity(1.0)).step(Step::End),
            Run::Bar(fill) => {
                let opacity = if fill == Fill::Pale { 0.4 } else { 1.0 };
                line.x_axis_index(1.0).y_axis_index(1.0).line_style(style.opacity(opacity))
            }
            Run::Around(_) => {
                line.line_style(style.opacity(0.16)).area_style(AreaStyle::new().color(colour(palette, role)))
            }
        })
    }
}

/// How a mark looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkLook {
    /// Whether it stands at a pixel instead of a value.
    pub at_pixel: bool,
    /// The colour's role.
    pub role: Role,
    /// Its shape.
    pub shape: Shape,
    /// Its fill.
    pub fill: Fill,
    /// How wide it is.
    pub size_px: f64,
}

impl Alike<MarkLook> {
    /// The series that draws them.
    pub fn series(self, palette: &Palette) -> Series {
        let MarkLook { at_pixel, role, shape, fill, size_px } = self.look;
        let (colour, surface) = (colour(palette, role), colour(palette, Role::Surface));
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
        let scatter = Scatter::new()
            .data(data(&self.points))
            .symbol(symbol(shape))
            .symbol_size(size_px)
            .item_style(style.opacity(opacity))
            .emphasis(Emphasis::new().disabled(true));
        Series::Scatter(if at_pixel { scatter.x_axis_index(1.0).y_axis_index(1.0) } else { scatter })
    }
}

/// Words of one look, each at its pixel.
pub fn words<'a>(look: Look, words: impl Iterator<Item = (f64, f64, &'a str)>, palette: &Palette) -> Series {
    let item = |(x, y, text)| DataPointItem::new(vec![rounded(x), rounded(y)]).name::<&str>(text).into();
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
        .color(Color::Value(palette.ink(look.role)))
        .font_size(look.size_px);
    let label = if look.bold { label.font_weight("bold") } else { label };
    let scatter = Scatter::new()
        .x_axis_index(1.0)
        .y_axis_index(1.0)
        .data(words.map(item).collect::<Vec<DataPoint>>())
        // A mark of no size still carries its label; a mark of kind none would not.
        // ECharts would fade it with its mark.
        .item_style(ItemStyle::new().opacity(1.0))
        .symbol_size(0.01)
        .label(label)
        .emphasis(Emphasis::new().disabled(true));
    Series::Scatter(scatter)
}

fn colour(palette: &Palette, role: Role) -> Color {
    Color::Value(palette.colour(role).to_owned())
}

/// Two decimals are finer than any screen and keep the approved specifications readable.
fn rounded(px: f64) -> f64 {
    (px * 100.0).round() / 100.0
}

fn data(points: &[Option<(f64, f64)>]) -> Vec<DataPoint> {
    let point = |point: &Option<(f64, f64)>| -> CompositeValue {
        match point {
            Some((x, y)) => vec![rounded(*x), rounded(*y)].into(),
            None => vec![None::<f64>, None].into(),
        }
    };
    points.iter().map(|it| point(it).into()).collect()
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
