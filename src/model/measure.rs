//! What a fact measures, in a closed list, so that tables and calculations find their numbers by meaning and not by name.

use serde::{Deserialize, Serialize};

/// The file of `data/` that a measure's facts stand in, and the part of the product that shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureGroup {
    /// What a rocket is: sizes, payloads, prices.
    Specification,
    /// Steps towards a listing.
    Listing,
    /// What a company was valued at.
    Valuation,
    /// What a company earned, spent and owns.
    Financial,
    /// Sums over the whole sector, by whoever counted them.
    Total,
    /// Satellites: counted, planned, allowed, built.
    Satellites,
    /// Launches, landings and reflights.
    Launches,
}

/// Defines the measures once: the variant, its word in the data, its group.
macro_rules! measures {
    ($($group:ident { $($(#[$doc:meta])+ $name:ident = $code:literal,)+ })+) => {
        /// What a fact measures.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Measure {
            $($($(#[$doc])+ $name,)+)+
        }

        impl Measure {
            /// Every measure with its word in the data, group by group.
            pub const ALL: &'static [(&'static str, Self)] = &[$($(($code, Self::$name),)+)+];

            /// The part of the data it belongs to.
            pub fn group(self) -> MeasureGroup {
                match self {
                    $($(Self::$name)|+ => MeasureGroup::$group,)+
                }
            }

            /// Its word in the data.
            pub fn code(self) -> &'static str {
                match self {
                    $($(Self::$name => $code,)+)+
                }
            }
        }
    };
}

measures! {
    Specification {
        /// Height on the pad, in metres.
        Height = "height",
        /// Diameter of the first stage, in metres.
        Diameter = "diameter",
        /// Payload to low Earth orbit when nothing is recovered, in kilograms.
        PayloadExpendable = "payload-expendable",
        /// Payload to low Earth orbit when the first stage is recovered, in kilograms.
        PayloadReusable = "payload-reusable",
        /// Mass at lift-off, in kilograms.
        LiftoffMass = "liftoff-mass",
        /// Propellants.
        Propellant = "propellant",
        /// Engines of both stages.
        Engines = "engines",
        /// How far the vehicle is, as of a date.
        Status = "status",
        /// Price of a kilogram to orbit.
        PricePerKg = "price-per-kg",
        /// Price of a launch.
        LaunchPrice = "launch-price",
        /// How often a first stage is designed to fly.
        ReuseDesign = "reuse-design",
    }
    Listing {
        /// Pre-listing tutoring filed with the regulator.
        IpoTutoring = "ipo-tutoring",
        /// Tutoring completed.
        IpoTutored = "ipo-tutored",
        /// Application accepted, or registration statement filed.
        IpoFiled = "ipo-filed",
        /// A round of inquiry by the exchange, or the reply.
        IpoInquiry = "ipo-inquiry",
        /// Drawn for on-site inspection.
        IpoInspection = "ipo-inspection",
        /// Updated prospectus.
        IpoUpdated = "ipo-updated",
        /// Shares priced.
        IpoPriced = "ipo-priced",
        /// First day of trading.
        IpoListed = "ipo-listed",
        /// Application withdrawn by the company.
        IpoWithdrawn = "ipo-withdrawn",
        /// Review ended by the exchange.
        IpoTerminated = "ipo-terminated",
        /// Money the flotation is to raise.
        IpoTarget = "ipo-target",
    }
    Valuation {
        /// Set by a funding round.
        ValuationRound = "valuation-round",
        /// Set by a sale of existing shares.
        ValuationSecondary = "valuation-secondary",
        /// Set by a market price, the offer price included.
        ValuationMarket = "valuation-market",
        /// From a published ranking.
        ValuationList = "valuation-list",
        /// Worked out from a stake and its price.
        ValuationImplied = "valuation-implied",
        /// Asked for, not agreed.
        ValuationSought = "valuation-sought",
    }
    Financial {
        /// Revenue.
        Revenue = "revenue",
        /// Revenue of a part of the company.
        RevenuePart = "revenue-part",
        /// Net income; negative is a loss.
        NetIncome = "net-income",
        /// Net income attributable to the owners.
        NetIncomeAttributable = "net-income-attributable",
        /// Operating income.
        OperatingIncome = "operating-income",
        /// Earnings before interest, taxes, depreciation and amortisation, adjusted as the company does.
        Ebitda = "ebitda",
        /// Cash flow from operations.
        OperatingCashFlow = "operating-cash-flow",
        /// Research and development.
        ResearchAndDevelopment = "r-and-d",
        /// Capital expenditure.
        Capex = "capex",
        /// Cash, with or without securities.
        Cash = "cash",
        /// Total assets.
        TotalAssets = "total-assets",
        /// Net debt.
        NetDebt = "net-debt",
        /// Losses added up over all years.
        AccumulatedDeficit = "accumulated-deficit",
        /// Orders not yet delivered.
        Backlog = "backlog",
        /// What the company expects to earn.
        Guidance = "guidance",
        /// All money raised so far, as the company or the press adds it up.
        RaisedTotal = "raised-total",
        /// What the owner puts in a year.
        OwnerFunding = "owner-funding",
        /// People employed.
        Employees = "employees",
        /// Subscribers of a service.
        Subscribers = "subscribers",
    }
    Total {
        /// Private funding of the whole sector, by one definition.
        SectorFunding = "sector-funding",
        /// Size of the sector's market, by one estimate.
        SectorMarket = "sector-market",
        /// Companies in the sector.
        SectorCompanies = "sector-companies",
        /// Launches of the whole sector.
        SectorLaunches = "sector-launches",
        /// Size of one fund.
        FundSize = "fund-size",
        /// Size of several funds together.
        FundsTotal = "funds-total",
    }
    Satellites {
        /// Satellites a network is to have in the end.
        PlannedSize = "planned-size",
        /// Satellites promised by a date.
        Target = "target",
        /// Satellites a regulator demands by a date.
        Deadline = "deadline",
        /// Satellites in a filing with a regulator.
        Filing = "filing",
        /// Satellites a factory can build.
        FactoryCapacity = "factory-capacity",
        /// Satellites that have to be built.
        FactoryNeed = "factory-need",
        /// Satellites an orbit can hold.
        OrbitCapacity = "orbit-capacity",
        /// Launched so far.
        Launched = "launched",
        /// Launched in a year.
        LaunchedInYear = "launched-in-year",
        /// Launched in one batch.
        Batch = "batch",
        /// In orbit, working or not.
        InOrbit = "in-orbit",
        /// Working in orbit.
        Working = "working",
        /// Mass launched.
        LaunchMass = "launch-mass",
    }
    Launches {
        /// Launches in a year.
        LaunchesInYear = "launches-in-year",
        /// Orbital attempts in a year, failures included.
        AttemptsInYear = "attempts-in-year",
        /// Flights of one booster.
        FlightsOfOneBooster = "flights-of-one-booster",
        /// Landings so far.
        Landings = "landings",
        /// Landings in a row.
        LandingStreak = "landing-streak",
        /// Days between two flights of one booster.
        Turnaround = "turnaround",
        /// Reflights so far.
        Reflights = "reflights",
    }
}
