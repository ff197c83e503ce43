//! What a claim may hold, by the record it stands in.

use super::{Problem, Report, each_claim, stated};
use crate::model::{Dataset, Event, Outcome, Qualifier};

/// A claim has a value or a date, and no value where it is undisclosed.
pub fn claims(dataset: &Dataset, problems: &mut Vec<Problem>) {
    each_claim(dataset, problems, |at, claim, report| {
        if (claim.qualifier == Qualifier::Undisclosed) && claim.value.is_some() {
            report.add(&format!("{at}.value"), "given", "no value where the amount is undisclosed");
        }
        if claim.value.is_none() && claim.date.is_none() {
            report.add(at, "neither a value nor a date", "one of them");
        }
    });
}

/// A round's claims are money with a date.
pub fn rounds(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for round in &dataset.rounds {
        let Some(fact) = dataset.fact(&round.id) else { continue };
        let mut report = Report::new("rounds.json", round.id.as_str(), problems);
        for (idx, claim) in fact.claims.iter().enumerate() {
            let is_money = claim.quantity().is_some_and(|quantity| quantity.currency().is_some());
            if !is_money && claim.qualifier != Qualifier::Undisclosed {
                report.add(
                    &format!("claims[{idx}].value"),
                    stated(claim),
                    "an amount of money, or the qualifier `undisclosed`",
                );
            }
            if claim.date.is_none() {
                report.add(&format!("claims[{idx}].date"), "missing", "when the round was announced or completed");
            }
        }
    }
}

/// A milestone's claims are outcomes with a date, and only plans are planned.
pub fn milestones(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for milestone in &dataset.milestones {
        let Some(fact) = dataset.fact(&milestone.id) else { continue };
        let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
        for (idx, claim) in fact.claims.iter().enumerate() {
            let planned = claim.outcome() == Some(Outcome::Planned);
            if claim.outcome().is_none() || planned != (milestone.event == Event::Plan) {
                let expected = "an outcome; `planned` for plans and only for them";
                report.add(&format!("claims[{idx}].value"), stated(claim), expected);
            }
            if claim.date.is_none() {
                report.add(&format!("claims[{idx}].date"), "missing", "when it happened or is promised");
            }
        }
    }
}
