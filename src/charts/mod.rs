//! Figures: from selection, view state and palette to title, sentence, table and drawing.
//!
//! Everything here is a pure function: the same input gives the same JSON natively and in the browser.

pub mod axis;
mod cumulative;
pub mod figure;
mod ladder;
pub mod measure;
pub mod overview;
pub mod palette;
mod ranking;
mod rate;
mod rounds;
mod satellites;
pub mod sketch;
mod strip;

pub use figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table};
pub use palette::Palette;
pub use sketch::{Canvas, Drawing, Size, Spot};

use crate::view_state::Mode;
use crate::words;
use serde::Serialize as _;
use serde_json::Serializer;
use serde_json::ser::Formatter;
use std::io::{self, Write};

/// A figure the page can draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Funding rounds along time.
    Rounds,
    /// Money raised so far.
    Cumulative,
    /// Organisations by money raised.
    Ranking,
    /// Programmes by steps to reuse.
    Ladder,
    /// Milestones along time.
    Strip,
    /// Satellites launched so far.
    Launched,
    /// Satellites in orbit.
    InOrbit,
    /// Satellites launched per period.
    Rate,
}

impl Chart {
    /// Every chart.
    pub const ALL: [Self; 8] = [
        Self::Rounds,
        Self::Cumulative,
        Self::Ranking,
        Self::Ladder,
        Self::Strip,
        Self::Launched,
        Self::InOrbit,
        Self::Rate,
    ];

    /// The chart's name in `<figure data-chart>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rounds => "rounds",
            Self::Cumulative => "cumulative",
            Self::Ranking => "ranking",
            Self::Ladder => "ladder",
            Self::Strip => "strip",
            Self::Launched => "launched",
            Self::InOrbit => "in-orbit",
            Self::Rate => "rate",
        }
    }

    /// The chart a mode shows; the overview and the sources have none of their own.
    pub fn of(mode: Mode) -> Option<Self> {
        match mode {
            Mode::Rounds => Some(Self::Rounds),
            Mode::Cumulative => Some(Self::Cumulative),
            Mode::Ranking => Some(Self::Ranking),
            Mode::Ladder => Some(Self::Ladder),
            Mode::Strip => Some(Self::Strip),
            Mode::Launched => Some(Self::Launched),
            Mode::InOrbit => Some(Self::InOrbit),
            Mode::Rate => Some(Self::Rate),
            Mode::Front | Mode::List | Mode::Contested => None,
        }
    }

    /// The figure in words and numbers.
    pub fn figure(self, brief: &Brief<'_>) -> Figure {
        let mut figure = match self {
            Self::Rounds => rounds::figure(brief),
            Self::Cumulative => cumulative::figure(brief),
            Self::Ranking => ranking::figure(brief),
            Self::Ladder => ladder::figure(brief),
            Self::Strip => strip::figure(brief),
            Self::Launched => satellites::figure(brief, satellites::Count::Launched),
            Self::InOrbit => satellites::figure(brief, satellites::Count::InOrbit),
            Self::Rate => rate::figure(brief),
        };
        let [from, to] = [brief.state.from, brief.state.to].map(|end| end.map(|date| date.in_words(brief.lang)));
        figure.notes.splice(..0, words::policy_note(brief.policy()).map(|note| note.get(brief.lang).to_owned()));
        figure.title = words::windowed(&figure.title, from, to, brief.lang);
        figure
    }

    /// The figure's drawing.
    pub fn draw(self, brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
        match self {
            Self::Rounds => rounds::draw(brief, canvas),
            Self::Cumulative => cumulative::draw(brief, canvas),
            Self::Ranking => ranking::draw(brief, canvas),
            Self::Ladder => ladder::draw(brief, canvas),
            Self::Strip => strip::draw(brief, canvas),
            Self::Launched => satellites::draw(brief, canvas, satellites::Count::Launched),
            Self::InOrbit => satellites::draw(brief, canvas, satellites::Count::InOrbit),
            Self::Rate => rate::draw(brief, canvas),
        }
    }
}

impl Drawing {
    /// The ECharts option as JSON; the text the browser draws and the tests approve.
    pub fn json(&self) -> String {
        let mut json = Vec::new();
        let mut serializer = Serializer::with_formatter(&mut json, Hundredths);
        match self.option.serialize(&mut serializer) {
            Ok(()) => String::from_utf8(json).unwrap_or_default(),
            Err(_) => String::new(),
        }
    }
}

/// Writes numbers to two decimals: finer than any screen, and without the tables that exact printing brings along.
struct Hundredths;

impl Formatter for Hundredths {
    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        let hundredths = (value * 100.0).round() as i64;
        let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
        match size % 100 {
            0 => write!(writer, "{sign}{}", size / 100),
            decimals => write!(writer, "{sign}{}.{decimals:02}", size / 100),
        }
    }

    fn write_f32<W: ?Sized + Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        self.write_f64(writer, f64::from(value))
    }
}
