//! One constellation's case of what-if growth: what was observed, promised and assumed, for its figure and its drawing.

use super::figure::Brief;
use crate::model::number::grouped;
use crate::model::scenario::{Assumptions, Band, Observed, Reached, Step};
use crate::model::target::{self, Standing, Target};
use crate::model::{Edtf, Growth, Id, Measure};
use crate::view_state::Plan;
use crate::words;

/// One constellation, what was observed of it, what it promised, and the scenarios in force.
pub struct Case<'a> {
    /// Its counts.
    pub growth: &'a Growth,
    /// What it did lately.
    pub observed: Observed,
    /// What it is yet to reach.
    pub goals: Vec<Target<'a>>,
    /// What is assumed, one or two sets.
    pub scenarios: Vec<Assumptions>,
}

/// The constellation looked at: the first one picked; Guowang, whose plan is the largest of China's, where nobody chose.
pub fn subject(brief: &Brief<'_>) -> Option<Id> {
    let picked = brief.state.pick.iter().flatten().find(|id| brief.dataset.growth(id).is_some()).cloned();
    picked.or_else(|| Id::parse("guowang"))
}

/// The case a link opens.
pub fn case<'a>(brief: &Brief<'a>) -> Option<Case<'a>> {
    let dataset = brief.dataset;
    let growth = dataset.growth(&subject(brief)?)?;
    let manifest = dataset.manifests.iter().find(|manifest| manifest.constellation == growth.constellation);
    let observed = Observed::of(growth, manifest, dataset.reach.launches)?;
    let open = |target: &Target<'_>| matches!(target.standing(growth, dataset.reach.launches), Standing::Open(_));
    let goals = target::targets(dataset, &growth.constellation, brief.policy()).into_iter().filter(open).collect();
    let [first, second] = brief.state.plans;
    let plans = [Some(first.unwrap_or_default()), second];
    let scenarios = plans.iter().flatten().map(|plan: &Plan| observed.assume(plan.values())).collect();
    Some(Case { growth, observed, goals, scenarios })
}

impl Case<'_> {
    /// What the scenario is measured by: the planned size, or else the largest number promised.
    pub fn main_goal(&self) -> Option<f64> {
        let planned = self.goals.iter().find(|goal| goal.fact.measure == Some(Measure::PlannedSize));
        planned.and_then(|goal| goal.satellites).or(self.largest())
    }

    fn largest(&self) -> Option<f64> {
        self.goals.iter().filter_map(|goal| goal.satellites).max_by(f64::total_cmp)
    }

    /// How many months are shown: past the last target's day and until the largest is reached, 10 to 25 years.
    pub fn n_months(&self) -> usize {
        let from = self.observed.from;
        let due = self.goals.iter().filter_map(|goal| goal.by).map(Edtf::last);
        let reached =
            self.scenarios.iter().filter_map(|assumed| match self.observed.reached(assumed, self.main_goal()?) {
                [Reached::By(day), ..] => Some(day),
                _ => None,
            });
        let last = due.chain(reached).max().unwrap_or(from);
        ((last.years_since(from) * 12.0) as usize + 12).clamp(120, 300)
    }

    /// The most satellites a line is drawn to: so far above every target, all else would lie flat.
    pub fn most(&self) -> f64 {
        self.largest().map_or(f64::INFINITY, |largest| 3.0 * largest.max(self.observed.in_orbit))
    }

    /// Whether a scenario goes on past [`Self::most`].
    pub fn is_cut(&self, assumed: &Assumptions) -> bool {
        let end = self.observed.forecast(assumed, self.n_months()).pop();
        end.is_some_and(|step| step.in_orbit.middle > self.most())
    }

    /// A scenario's steps, cut where it has far outgrown every target.
    pub fn steps(&self, assumed: &Assumptions) -> Vec<Step> {
        let cap = self.most();
        let steps = self.observed.forecast(assumed, self.n_months());
        steps
            .into_iter()
            .take_while(|step| step.in_orbit.middle <= cap)
            .map(|step| Step { in_orbit: Band { high: step.in_orbit.high.min(cap), ..step.in_orbit }, ..step })
            .collect()
    }

    /// What it takes to reach a target in time.
    pub fn takes(&self, assumed: &Assumptions, goal: &Target<'_>, brief: &Brief<'_>) -> Option<words::Takes> {
        let (target, by) = (goal.satellites?, goal.by?);
        let required = self.observed.required(assumed, target, by.last())?;
        Some(words::Takes {
            target: grouped(target),
            by: words::deadline(by, brief.lang),
            launches: required.launches_per_year,
            surely: required.surely,
            observed: self.observed.launches_per_year,
        })
    }
}
