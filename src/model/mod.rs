//! The domain: facts with their claims, money, dates, growth, milestones, and every calculation on them.
//!
//! Plain Rust: no format, no browser, no clock, so every figure can be tested natively. serde's derives say that the types
//! can be written down, which spares a mirror of each; how they are is `data`'s affair.

pub mod backcast;
pub mod catalogue;
pub mod dataset;
pub mod date;
pub mod derivation;
pub mod entity;
pub mod evidence;
pub mod factory;
pub mod financials;
pub mod funding;
pub mod grouping;
pub mod growth;
pub mod happenings;
pub mod history;
pub mod index;
pub mod interval;
pub mod itu;
pub mod launch_counts;
pub mod launches;
pub mod listing;
pub mod measure;
pub mod money;
pub mod number;
pub mod order;
pub mod overlay;
pub mod policy;
pub mod profile;
pub mod quantity;
pub mod rates;
pub mod reading;
pub mod recovery;
pub mod reuse;
pub mod scenario;
pub mod search;
pub mod slips;
pub mod specs;
pub mod target;
pub mod text;
pub mod trust;
pub mod window;

pub use dataset::{Dataset, Reach};
pub use date::{Day, Edtf};
pub use entity::{Entity, EntityKind, Id};
pub use evidence::{Citation, Claim, Confidence, Fact, Qualifier, Source, SourceKind, Topic, Value};
pub use funding::{Round, RoundKind};
pub use growth::{Basis, Growth, Point};
pub use history::{Change, Release, Since};
pub use interval::Interval;
pub use launches::{Attempts, Launch, LaunchKind, LaunchYear, Manifest};
pub use measure::{Measure, MeasureGroup};
pub use money::NewMoney;
pub use policy::Policy;
pub use quantity::{Currency, Quantity, Unit};
pub use rates::Rates;
pub use reuse::{Event, Method, Milestone, Outcome, Step};
pub use text::{Lang, Text};
pub use window::Window;
