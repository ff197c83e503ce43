//! The closed lists of the data files: each word with what it means, said once for reading, writing and the schema.

use crate::model::entity::{Capital, Country, OrganisationKind};
use crate::model::{Basis, Confidence, Event, Method, NewMoney, Qualifier, RoundKind, SourceKind, Step, Topic};

/// A list: words with their meanings.
pub type List<T> = [(&'static str, T)];

/// The word for a meaning; every meaning stands in its list.
pub fn word<T: PartialEq>(list: &List<T>, meaning: &T) -> &'static str {
    list.iter().find(|(_, known)| known == meaning).map_or("", |(word, _)| word)
}

/// What a publication is.
pub const SOURCE_KINDS: &List<SourceKind> = &[
    ("official", SourceKind::Official),
    ("filing", SourceKind::Filing),
    ("press", SourceKind::Press),
    ("trade", SourceKind::Trade),
    ("analysis", SourceKind::Analysis),
    ("dataset", SourceKind::Dataset),
    ("reference", SourceKind::Reference),
    ("blog", SourceKind::Blog),
    ("aggregator", SourceKind::Aggregator),
];

/// How exactly a value is stated.
pub const QUALIFIERS: &List<Qualifier> = &[
    ("exactly", Qualifier::Exactly),
    ("about", Qualifier::About),
    ("more-than", Qualifier::MoreThan),
    ("at-least", Qualifier::AtLeast),
    ("less-than", Qualifier::LessThan),
    ("up-to", Qualifier::UpTo),
    ("nearly", Qualifier::Nearly),
    ("expected", Qualifier::Expected),
    ("undisclosed", Qualifier::Undisclosed),
];

/// How sure we are.
pub const LEVELS: &List<Confidence> =
    &[("high", Confidence::High), ("medium", Confidence::Medium), ("low", Confidence::Low)];

/// Whether a valuation counts the new money.
pub const NEW_MONEY: &List<NewMoney> = &[("pre", NewMoney::Before), ("post", NewMoney::After)];

/// What a fact is about.
pub const TOPICS: &List<Topic> = &[
    ("name", Topic::Name),
    ("founding", Topic::Founding),
    ("people", Topic::People),
    ("funding", Topic::Funding),
    ("valuation", Topic::Valuation),
    ("listing", Topic::Listing),
    ("financials", Topic::Financials),
    ("policy", Topic::Policy),
    ("technology", Topic::Technology),
    ("test", Topic::Test),
    ("launch", Topic::Launch),
    ("satellites", Topic::Satellites),
    ("target", Topic::Target),
    ("capacity", Topic::Capacity),
    ("price", Topic::Price),
    ("market", Topic::Market),
    ("service", Topic::Service),
    ("sanction", Topic::Sanction),
];

/// What a funding event is.
pub const ROUND_KINDS: &List<RoundKind> = &[
    ("equity", RoundKind::Equity),
    ("secondary", RoundKind::Secondary),
    ("debt", RoundKind::Debt),
    ("merger", RoundKind::Merger),
    ("ipo", RoundKind::Ipo),
    ("planned", RoundKind::Planned),
    ("withdrawn", RoundKind::Withdrawn),
    ("bundle", RoundKind::Bundle),
];

/// How many of the landing attempts known of a programme are milestones, where that is not all.
pub const LANDINGS: &List<bool> = &[("some", true)];

/// What happened to a programme.
pub const EVENTS: &List<Event> = &[
    ("engine-test", Event::EngineTest),
    ("static-fire", Event::StaticFire),
    ("hop", Event::Hop),
    ("launch", Event::Launch),
    ("landing", Event::Landing),
    ("reflight", Event::Reflight),
    ("record", Event::Record),
    ("accident", Event::Accident),
    ("plan", Event::Plan),
    ("salvage", Event::Salvage),
];

/// The rungs of the ladder.
pub const STEPS: &List<Step> = &[
    ("engine-test", Step::EngineTest),
    ("hop", Step::Hop),
    ("high-hop", Step::HighHop),
    ("first-launch", Step::FirstLaunch),
    ("first-orbit", Step::FirstOrbit),
    ("recovery-attempt", Step::RecoveryAttempt),
    ("landing", Step::Landing),
    ("reflight", Step::Reflight),
    ("tenth-reflight", Step::TenthReflight),
];

/// How a stage comes back.
pub const METHODS: &List<Method> = &[
    ("legs-land", Method::LegsLand),
    ("legs-ship", Method::LegsShip),
    ("net-ship", Method::NetShip),
    ("tower", Method::Tower),
    ("parachute", Method::Parachute),
    ("helicopter", Method::Helicopter),
    ("sea", Method::Sea),
];

/// How an in-orbit count is known.
pub const BASES: &List<Basis> = &[
    ("observed", Basis::Observed),
    ("interpolated", Basis::Interpolated),
    ("extrapolated", Basis::Extrapolated),
    ("assumed", Basis::Assumed),
];

/// Where an organisation is at home.
pub const COUNTRIES: &List<Country> = &[
    ("cn", Country::Cn),
    ("us", Country::Us),
    ("eu", Country::Eu),
    ("uk", Country::Uk),
    ("nz", Country::Nz),
    ("jp", Country::Jp),
    ("in", Country::In),
    ("ca", Country::Ca),
];

/// What an organisation is.
pub const ORGANISATION_KINDS: &List<OrganisationKind> = &[
    ("company", OrganisationKind::Company),
    ("state", OrganisationKind::State),
    ("investor", OrganisationKind::Investor),
];

/// Whose money an investor brings.
pub const CAPITALS: &List<Capital> = &[
    ("state", Capital::State),
    ("local", Capital::Local),
    ("private", Capital::Private),
    ("foreign", Capital::Foreign),
    ("company", Capital::Company),
    ("unknown", Capital::Unknown),
];
