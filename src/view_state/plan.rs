//! The assumptions of what-if growth, and how a link spells them: `launches.30,per-launch.10,growth.5`.

/// One assumption: a name in links and a whole number in its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanValue {
    /// Its name in links.
    pub code: &'static str,
    /// The smallest value that makes sense.
    pub min: u32,
    /// The largest value that makes sense.
    pub max: u32,
}

/// Assumptions about growth; what is `None` stays as observed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Launches a year.
    pub launches_per_year: Option<u32>,
    /// Satellites on a launch.
    pub satellites_per_launch: Option<u32>,
    /// Growth of launches a year, in percent a year.
    pub growth_pct: Option<u32>,
    /// Launches that fail, in percent.
    pub failure_pct: Option<u32>,
    /// Years a satellite lives.
    pub lifetime_years: Option<u32>,
}

impl Plan {
    /// What can be assumed, in the order links spell it.
    pub const VALUES: [PlanValue; 5] = [
        PlanValue { code: "launches", min: 1, max: 1_000 },
        PlanValue { code: "per-launch", min: 1, max: 400 },
        PlanValue { code: "growth", min: 0, max: 200 },
        PlanValue { code: "failure", min: 0, max: 90 },
        PlanValue { code: "lifetime", min: 1, max: 30 },
    ];

    /// The assumptions in the order of [`Self::VALUES`].
    pub fn values(&self) -> [Option<u32>; 5] {
        [self.launches_per_year, self.satellites_per_launch, self.growth_pct, self.failure_pct, self.lifetime_years]
    }

    /// Sets the assumption at a place of [`Self::VALUES`].
    pub fn set(&mut self, idx: usize, value: Option<u32>) {
        let fields = [
            &mut self.launches_per_year,
            &mut self.satellites_per_launch,
            &mut self.growth_pct,
            &mut self.failure_pct,
            &mut self.lifetime_years,
        ];
        if let Some(field) = fields.into_iter().nth(idx) {
            *field = value;
        }
    }

    /// Reads the form of links; `None` for anything else. `observed` is the plan that assumes nothing.
    ///
    /// ```
    /// use perigee::view_state::Plan;
    /// let plan = Plan::parse("launches.30,failure.5").unwrap();
    /// assert_eq!((plan.launches_per_year, plan.failure_pct), (Some(30), Some(5)));
    /// assert_eq!(plan.to_string(), "launches.30,failure.5");
    /// assert_eq!(Plan::parse("launches.0"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let mut plan = Self::default();
        if text == "observed" {
            return Some(plan);
        }
        for part in text.split(',') {
            let (code, number) = part.split_once('.')?;
            let idx = Self::VALUES.iter().position(|value| value.code == code)?;
            let range = Self::VALUES.get(idx)?;
            let number = number.parse::<u32>().ok().filter(|n| (range.min..=range.max).contains(n))?;
            plan.set(idx, Some(number));
        }
        Some(plan)
    }
}

impl std::fmt::Display for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts: Vec<String> = Self::VALUES
            .iter()
            .zip(self.values())
            .filter_map(|(value, assumed)| Some(format!("{}.{}", value.code, assumed?)))
            .collect();
        f.write_str(if parts.is_empty() { "observed" } else { "" })?;
        f.write_str(&parts.join(","))
    }
}
