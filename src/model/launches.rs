//! Launches: those of each constellation one by one or by month, and all orbital attempts by year.

use super::{Day, Id};
use serde::{Deserialize, Serialize};

/// What a row of a constellation's launches stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LaunchKind {
    /// An operational batch that left for orbit.
    Batch,
    /// Test satellites, outside the operational count.
    Test,
    /// An attempt that did not reach orbit.
    Failed,
    /// All launches of one month added up, where single ones may not be passed on; how many they were.
    Month(u32),
}

/// Satellites of one constellation that left on one rocket, or in one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Launch {
    /// The day, in UTC; the last day for a month.
    pub day: Day,
    /// The international designator, where there is one.
    pub designator: Option<String>,
    /// Satellites of this constellation on board.
    pub satellites: u32,
    /// The rocket's name.
    pub vehicle: String,
    /// What the row stands for.
    pub kind: LaunchKind,
}

impl Launch {
    /// How many launches the row stands for.
    pub fn n_launches(&self) -> u32 {
        match self.kind {
            LaunchKind::Month(n) => n,
            LaunchKind::Batch | LaunchKind::Test | LaunchKind::Failed => 1,
        }
    }
}

/// The launches of one constellation, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The constellation.
    pub constellation: Id,
    /// Where the rows come from.
    pub source: Id,
    /// The rows.
    pub launches: Vec<Launch>,
}

/// Orbital attempts, and those of them that reached orbit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempts {
    /// All attempts.
    pub attempts: u32,
    /// Those that reached orbit.
    pub successes: u32,
}

/// The orbital attempts of one calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaunchYear {
    /// The year.
    pub year: i32,
    /// The last day counted, where the year is not over in the data.
    pub until: Option<Day>,
    /// All attempts worldwide.
    pub world: Option<u32>,
    /// By China.
    pub china: Option<Attempts>,
    /// By the United States.
    pub us: Option<Attempts>,
    /// By SpaceX's Falcon family.
    pub falcon: Option<Attempts>,
    /// By Chinese launch companies, state groups left out.
    pub china_commercial: Option<u32>,
}
