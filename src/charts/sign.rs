//! How the signs of a key are drawn, 32 by 16 pixels, on the page and in pictures.

use super::figure::Sign;
use super::palette::Shape;
use super::sketch::{Fill, Stroke};

/// How a sign's path is drawn, always in the text colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen {
    /// A line.
    Line,
    /// A line of dots.
    Dotted,
    /// A lighter line of dashes.
    Dashed,
    /// Thin strokes.
    Hatch,
    /// Filled.
    Solid,
    /// Filled, but pale.
    Pale,
    /// Outlined.
    Hollow,
}

impl Sign {
    /// The pen and the path of a sign.
    ///
    /// # Errors
    /// The number that stands instead, for numbered columns.
    pub fn strokes(self) -> Result<(Pen, &'static str), usize> {
        Ok(match self {
            Self::Number(n) | Self::Step(n) => return Err(n),
            Self::Line(Stroke::Solid) => (Pen::Line, "M1 8H31"),
            Self::Line(Stroke::Dotted) => (Pen::Dotted, "M1 8H31"),
            Self::Line(Stroke::Dashed) => (Pen::Dashed, "M1 8H31"),
            Self::Span => (Pen::Line, "M6 8H26"),
            Self::Band => (Pen::Pale, "M1 9L31 2V14L1 10Z"),
            Self::Spread => (Pen::Line, "M6 8H26M6 4V12M26 4V12"),
            Self::Mark(Shape::Cross, _) => (Pen::Line, "M11 3L21 13M21 3L11 13"),
            Self::Mark(Shape::Ring, _) => (
                Pen::Line,
                "M8.5 8A7.5 7.5 0 1 0 23.5 8A7.5 7.5 0 1 0 8.5 8ZM13.5 8A2.5 2.5 0 1 0 18.5 8A2.5 2.5 0 1 0 13.5 8Z",
            ),
            Self::Mark(Shape::Struck, _) => {
                (Pen::Line, "M10.5 8A5.5 5.5 0 1 0 21.5 8A5.5 5.5 0 1 0 10.5 8M12 4L20 12M20 4L12 12")
            }
            Self::Mark(Shape::Sum, _) => {
                (Pen::Line, "M10.5 8A5.5 5.5 0 1 0 21.5 8A5.5 5.5 0 1 0 10.5 8M10.5 8H21.5M16 2.5V13.5")
            }
            Self::Mark(Shape::Hatched, _) => (Pen::Hatch, "M11 3H21V13H11ZM11 8L16 3M11 13L21 3M16 13L21 8"),
            Self::Mark(shape, fill) => {
                let path = match shape {
                    Shape::Triangle => "M16 2.5L22 13H10Z",
                    Shape::TriangleDown => "M16 13.5L22 3H10Z",
                    Shape::Diamond => "M16 1.5L22 8L16 14.5L10 8Z",
                    Shape::Square => "M11 3H21V13H11Z",
                    Shape::Pentagon => "M16 2L22 6.4L19.7 13.5H12.3L10 6.4Z",
                    _ => "M10.5 8A5.5 5.5 0 1 0 21.5 8A5.5 5.5 0 1 0 10.5 8Z",
                };
                let pen = match fill {
                    Fill::Solid => Pen::Solid,
                    Fill::Pale => Pen::Pale,
                    Fill::Hollow => Pen::Hollow,
                };
                (pen, path)
            }
        })
    }
}
