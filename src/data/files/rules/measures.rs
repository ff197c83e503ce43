//! What each measure is measured in, and how large it can sanely be, so that a slip of a zero does not pass.

use super::{Problem, Report, file_of, on_fact, quoted, stated};
use crate::model::{Claim, Currency, Dataset, Day, Fact, Measure, Policy, Quantity, Unit, Value};

/// What the claims of a measure hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// Nothing but a date.
    Date,
    /// Words in both languages.
    Words,
    /// Money.
    Money,
    /// Money, or how many it was.
    MoneyOr(&'static str),
    /// Numbers of some units.
    Number(&'static [&'static str]),
}

/// Whether the facts of one entity make a series, of which neighbours should be of one size.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Makes {
    Series,
    Singles,
}

use Holds::{Date, Money, MoneyOr, Number, Words};
use Makes::{Series, Singles};

/// A size: money in dollars, anything else in its first unit.
type Size = std::ops::RangeInclusive<f64>;

/// No number to judge.
const NONE: Size = 0.0..=0.0;
const SATELLITES: Holds = Number(&["satellites"]);
const LAUNCHES: Holds = Number(&["launches"]);

/// How far apart, as a factor, neighbours in a series can be without a note.
const FACTOR: f64 = 8.0;

/// How large a round can be, in dollars.
const ROUND: Size = 1e5..=3e11;

/// What a measure holds, between which sizes, and whether it makes series.
fn kept(measure: Measure) -> (Holds, Size, Makes) {
    use Measure as M;
    match measure {
        M::Height => (Number(&["m"]), 5.0..=150.0, Singles),
        M::Diameter => (Number(&["m"]), 0.5..=15.0, Singles),
        M::PayloadExpendable | M::PayloadReusable => (Number(&["kg"]), 50.0..=250_000.0, Singles),
        M::LiftoffMass => (Number(&["kg"]), 5_000.0..=6_000_000.0, Singles),
        M::Propellant | M::Engines | M::Status => (Words, NONE, Singles),
        M::PricePerKg => (Number(&["USD/kg", "CNY/kg"]), 50.0..=200_000.0, Singles),
        M::LaunchPrice => (Money, 5e5..=5e8, Singles),
        M::ReuseDesign => (Number(&["flights"]), 2.0..=1_000.0, Singles),
        M::IpoTutoring | M::IpoTutored | M::IpoFiled | M::IpoInquiry | M::IpoInspection => (Date, NONE, Singles),
        M::IpoUpdated | M::IpoPriced | M::IpoListed | M::IpoWithdrawn | M::IpoTerminated => (Date, NONE, Singles),
        M::IpoTarget => (Money, 1e7..=2e11, Singles),
        M::ValuationRound | M::ValuationSecondary | M::ValuationMarket => (Money, 1e7..=5e12, Series),
        M::ValuationList | M::ValuationImplied | M::ValuationSought => (Money, 1e7..=5e12, Series),
        M::Revenue => (Money, 5e4..=1e11, Series),
        M::NetIncome | M::NetIncomeAttributable | M::OperatingIncome => (Money, -1e11..=1e11, Series),
        M::Ebitda | M::OperatingCashFlow => (Money, -1e11..=1e11, Series),
        M::RevenuePart | M::Guidance => (Money, 1e5..=1e11, Singles),
        M::ResearchAndDevelopment | M::Capex | M::Cash | M::TotalAssets => (Money, 1e6..=5e11, Series),
        M::NetDebt | M::AccumulatedDeficit | M::Backlog => (Money, 1e6..=5e11, Series),
        M::RaisedTotal | M::OwnerFunding => (Money, 1e6..=1e11, Series),
        M::Employees => (Number(&["people"]), 10.0..=200_000.0, Series),
        M::Subscribers => (Number(&["subscribers"]), 1_000.0..=1e9, Series),
        M::SectorFunding => (MoneyOr("rounds"), 1e8..=1e11, Singles),
        M::SectorMarket => (Money, 1e8..=1e12, Singles),
        M::SectorCompanies => (Number(&["companies"]), 10.0..=200_000.0, Singles),
        M::SectorLaunches => (LAUNCHES, 0.0..=400.0, Singles),
        M::FundSize => (Money, 1e7..=5e10, Singles),
        M::FundsTotal => (MoneyOr("funds"), 1e8..=2e11, Singles),
        M::PlannedSize | M::Target | M::Filing => (SATELLITES, 1.0..=2_000_000.0, Singles),
        M::Deadline => (Number(&["satellites", "percent"]), 1.0..=60_000.0, Singles),
        M::FactoryCapacity => {
            (Number(&["satellites/year", "satellites/month", "satellites/week"]), 10.0..=20_000.0, Singles)
        }
        M::FactoryNeed => (Number(&["satellites", "satellites/year"]), 10.0..=100_000.0, Singles),
        M::OrbitCapacity => (SATELLITES, 1_000.0..=1_000_000.0, Singles),
        M::Launched | M::InOrbit | M::Working => (SATELLITES, 1.0..=50_000.0, Series),
        M::LaunchedInYear => (SATELLITES, 0.0..=10_000.0, Series),
        M::Batch => (SATELLITES, 1.0..=120.0, Singles),
        M::LaunchMass => (Number(&["kg", "tonnes"]), 1.0..=100_000_000.0, Singles),
        M::LaunchesInYear | M::AttemptsInYear => (LAUNCHES, 0.0..=400.0, Singles),
        M::FlightsOfOneBooster => (Number(&["flights"]), 1.0..=100.0, Series),
        M::Landings | M::LandingStreak => (Number(&["landings"]), 0.0..=2_000.0, Series),
        M::Turnaround => (Number(&["days", "hours"]), 1.0..=2_000.0, Singles),
        M::Reflights => (Number(&["flights"]), 0.0..=2_000.0, Singles),
    }
}

fn named(holds: Holds) -> String {
    match holds {
        Date => "a date and no value".to_owned(),
        Words => "words in both languages".to_owned(),
        Money => "an amount of money".to_owned(),
        MoneyOr(unit) => format!("an amount of money, or {unit}"),
        Number(units) => units.join(" or "),
    }
}

fn fits(holds: Holds, claim: &Claim) -> bool {
    match (holds, &claim.value) {
        (Date, value) => value.is_none() && claim.date.is_some(),
        (Words, value) => matches!(value, Some(Value::Words(_))),
        (Money, Some(Value::Quantity(quantity))) => quantity.currency().is_some(),
        (MoneyOr(unit), Some(Value::Quantity(quantity))) => quantity.currency().is_some() || is(*quantity, unit),
        (Number(units), Some(Value::Quantity(quantity))) => units.iter().any(|unit| is(*quantity, unit)),
        _ => false,
    }
}

fn is(quantity: Quantity, code: &str) -> bool {
    matches!(quantity.unit, Unit::Other(names) if names.code == code)
}

/// A measure's claims hold what it measures, in one of its units.
pub fn units(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in &dataset.facts {
        let Some(holds) = fact.measure.map(|measure| kept(measure).0) else { continue };
        on_fact(dataset, problems, fact, |report| {
            for (idx, claim) in fact.claims.iter().enumerate().filter(|(_, claim)| !fits(holds, claim)) {
                report.add(&format!("claims[{idx}].value"), stated(claim), named(holds));
            }
        });
    }
}

fn is_money(fact: &Fact) -> bool {
    fact.claims.iter().filter_map(Claim::quantity).all(|quantity| quantity.currency().is_some())
}

/// A quantity in the unit its size is judged in: money in dollars of its date, anything else as it is.
fn measured(dataset: &Dataset, quantity: Quantity, claim: &Claim) -> Option<(f64, f64)> {
    let Some(currency) = quantity.currency() else { return Some((quantity.low, quantity.high)) };
    let date = claim.date.or_else(|| crate::model::Edtf::parse("2024"))?;
    let dollars = |amount| dataset.rates.convert(amount, currency, Currency::Usd, date);
    Some((dollars(quantity.low)?, dollars(quantity.high)?))
}

/// Every amount lies within what its measure can sanely be, every round within what a round can, every share within a whole.
pub fn sizes(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in &dataset.facts {
        let size = match fact.measure.map(kept) {
            Some((_, size, _)) => size,
            // A round that is no money is another rule's.
            None if dataset.round(&fact.id).is_some() && is_money(fact) => ROUND,
            None => f64::MIN..=f64::MAX,
        };
        on_fact(dataset, problems, fact, |report| {
            for (idx, claim) in fact.claims.iter().enumerate() {
                let Some(quantity) = claim.quantity() else { continue };
                let is_counted =
                    matches!(fact.measure.map(kept), Some((MoneyOr(_), ..))) && quantity.currency().is_none();
                let size = if is(quantity, "percent") { 0.0..=1_000.0 } else { size.clone() };
                let Some((low, high)) = measured(dataset, quantity, claim) else { continue };
                let is_sane = size.contains(&low) && size.contains(&high);
                if !is_counted && !is_sane {
                    let money = if quantity.currency().is_some() { " dollars" } else { "" };
                    let expected = format!("{} to {}{money}", size.start(), size.end());
                    report.add(&format!("claims[{idx}].value"), quoted(&quantity.exactly()), expected);
                }
            }
        });
    }
}

/// One value of a series: when, how much, and the fact it stands in.
type Member<'a> = (Day, f64, &'a Fact);

/// In a series, a value is no more than eight times its neighbour or an eighth of it, unless a note on one of them says why.
pub fn neighbours(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let explains = |fact: &Fact| fact.reason.is_some() || fact.claims.iter().any(|claim| claim.note.is_some());
    for (_, measure) in Measure::ALL.iter().filter(|(_, measure)| kept(*measure).2 == Series) {
        let facts = dataset.facts.iter().filter(|fact| fact.measure == Some(*measure));
        let mut members: Vec<(String, Member<'_>)> = facts.filter_map(|fact| member(dataset, fact)).collect();
        members.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.0.cmp(&b.1.0)));
        for pair in members.windows(2) {
            let [(series, (_, before, one)), (same, (_, after, other))] = pair else { continue };
            let ratio = (before / after).abs();
            let is_apart = before * after > 0.0 && !(1.0 / FACTOR..=FACTOR).contains(&ratio);
            if series == same && is_apart && !explains(one) && !explains(other) {
                let expected = format!("at most {FACTOR} times its neighbour {}, or a note", quoted(one.id.as_str()));
                let value = other.claims.first().map(stated).unwrap_or_default();
                Report::new(file_of(dataset, &other.id), other.id.as_str(), problems).add(
                    "claims[0].value",
                    value,
                    expected,
                );
            }
        }
    }
}

/// A fact as a member of the series of its entity and unit.
fn member<'a>(dataset: &Dataset, fact: &'a Fact) -> Option<(String, Member<'a>)> {
    let claim = fact.claim(Policy::Preferred)?;
    let quantity = claim.quantity()?;
    let (low, high) = measured(dataset, quantity, claim)?;
    let unit = match quantity.unit {
        Unit::Money(_) => "money",
        Unit::Other(names) => names.code,
    };
    Some((format!("{} {unit}", fact.about), (claim.date?.middle(), f64::midpoint(low, high), fact)))
}
