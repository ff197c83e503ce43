//! The JSON shapes of `data/`, field for field; anything unknown is refused.
//!
//! Dates, values and words from closed lists stay text here, so that [`super::convert`] can report all that is wrong
//! with a record at once.

use super::problem::Report;
use super::read::{self, Read, misfit};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Defines a record and how it is read: every field by its name, optional ones as `Option`, others refused.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        pub struct $name {
            $(pub $field: $type),*
        }

        impl Read for $name {
            fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
                let mut fields = read::object(value, at, report)?;
                $(let $field = read::field::<$type>(&mut fields, stringify!($field), at, report);)*
                read::unknown(&fields, &[$(stringify!($field)),*], at, report);
                Some(Self { $($field: $field?),* })
            }

            fn schema(defs: &mut Map<String, Value>) -> Value {
                let name = stringify!($name).trim_end_matches("Record");
                if !defs.contains_key(name) {
                    let mut fields = Map::new();
                    $(fields.insert(stringify!($field).to_owned(), <$type>::schema(defs));)*
                    let required: Vec<&str> = [$((stringify!($field), <$type>::absent().is_none())),*]
                        .into_iter()
                        .filter_map(|(field, is_needed)| is_needed.then_some(field))
                        .collect();
                    let record = json!({
                        "type": "object", "properties": fields, "required": required, "additionalProperties": false
                    });
                    defs.insert(name.to_owned(), record);
                }
                json!({ "$ref": format!("#/$defs/{name}") })
            }
        }
    };
}

record!(TextRecord { en: String, zh: String });

record!(DatasetRecord { version: String, compiled: String, reaches: ReachesRecord });

record!(
    /// What a version brought, and why it changed facts of the one before.
    ReleaseRecord {
        note: TextRecord,
        facts: Option<BTreeMap<String, TextRecord>>,
    }
);

record!(
    /// What an earlier version preferred, fact by fact.
    SnapshotRecord {
        facts: BTreeMap<String, StatedRecord>,
    }
);

record!(
    StatedRecord {
        value: Option<ValueRecord>,
        qualifier: Option<String>,
        date: Option<String>,
    }
);

record!(ReachesRecord { rounds: String, milestones: String, launches: String, rates: String });

record!(
    RatesRecord {
        source: String,
        unit: String,
        monthly: BTreeMap<String, f64>,
        annual: BTreeMap<String, f64>,
        eur_monthly: BTreeMap<String, f64>,
        eur_annual: BTreeMap<String, f64>,
    }
);

record!(
    SourceRecord {
        id: String,
        title: String,
        publisher: String,
        date: Option<String>,
        url: Option<String>,
        kind: String,
        origin: Option<String>,
        note: Option<TextRecord>,
    }
);

record!(
    OrganisationRecord {
        id: String,
        name: TextRecord,
        aliases: Vec<String>,
        country: String,
        kind: String,
        founded: Option<String>,
    }
);

record!(
    ProgrammeRecord {
        id: String,
        name: TextRecord,
        aliases: Vec<String>,
        operator: String,
        landings: Option<String>,
    }
);

record!(
    ConstellationRecord {
        id: String,
        name: TextRecord,
        aliases: Vec<String>,
        operator: String,
    }
);

record!(
    InvestorRecord {
        id: String,
        name: TextRecord,
        aliases: Vec<String>,
        capital: String,
    }
);

record!(
    TopicRecord {
        id: String,
        name: TextRecord,
        aliases: Vec<String>,
    }
);

record!(
    CitationRecord {
        source: String,
        place: Option<TextRecord>,
        read: Option<String>,
        item: Option<u32>,
    }
);

record!(
    ClaimRecord {
        value: Option<ValueRecord>,
        qualifier: Option<String>,
        date: Option<String>,
        confidence: String,
        citations: Vec<CitationRecord>,
        note: Option<TextRecord>,
    }
);

record!(
    FactRecord {
        id: String,
        about: String,
        topic: String,
        measure: Option<String>,
        money: Option<String>,
        statement: TextRecord,
        claims: Vec<ClaimRecord>,
        reason: Option<TextRecord>,
    }
);

record!(
    RoundRecord {
        id: String,
        organisation: String,
        label: TextRecord,
        kind: String,
        overlaps: Option<String>,
        leads: Vec<String>,
        investors: Vec<String>,
        statement: TextRecord,
        claims: Vec<ClaimRecord>,
        reason: Option<TextRecord>,
    }
);

record!(
    MilestoneRecord {
        id: String,
        programme: String,
        vehicle: TextRecord,
        event: String,
        steps: Vec<String>,
        method: Option<String>,
        statement: TextRecord,
        claims: Vec<ClaimRecord>,
        reason: Option<TextRecord>,
    }
);

record!(
    GrowthRecord {
        id: String,
        launched: String,
        in_orbit: Option<String>,
        points: Vec<PointRecord>,
    }
);

record!(
    ManifestRecord {
        id: String,
        source: String,
        rows: Vec<LaunchRecord>,
    }
);

record!(
    LaunchYearsRecord {
        source: String,
        years: Vec<LaunchYearRecord>,
    }
);

record!(
    LaunchYearRecord {
        year: u32,
        until: Option<String>,
        world: Option<u32>,
        china: Option<Vec<u32>>,
        us: Option<Vec<u32>>,
        falcon: Option<Vec<u32>>,
        china_commercial: Option<u32>,
    }
);

/// A claimed value: a text such as `CNY 900000000`, or words in both languages.
pub enum ValueRecord {
    Plain(String),
    Words(TextRecord),
}

impl Read for ValueRecord {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Plain(text)),
            Value::Object(_) => TextRecord::read(value, at, report).map(Self::Words),
            other => misfit(&other, at, "a text such as `CNY 900000000`, or words in both languages", report),
        }
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        json!({ "oneOf": [String::schema(defs), TextRecord::schema(defs)] })
    }
}

/// Day, launched, in orbit, and how the in-orbit count is known.
pub type PointRecord = (String, u32, Option<u32>, String);

impl Read for PointRecord {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        let entries = match value {
            Value::Array(entries) => <[Value; 4]>::try_from(entries).map_err(Value::Array),
            other => Err(other),
        };
        match entries {
            Ok([day, launched, in_orbit, basis]) => {
                let day = String::read(day, &format!("{at}[0]"), report);
                let launched = u32::read(launched, &format!("{at}[1]"), report);
                let in_orbit = Option::read(in_orbit, &format!("{at}[2]"), report);
                let basis = String::read(basis, &format!("{at}[3]"), report);
                Some((day?, launched?, in_orbit?, basis?))
            }
            Err(other) => misfit(&other, at, "a day, two counts and a word", report),
        }
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        let count = u32::schema(defs);
        let entries = [String::schema(defs), count.clone(), nullable(count), String::schema(defs)];
        json!({ "type": "array", "prefixItems": entries, "items": false, "minItems": 4 })
    }
}

/// Day, designator, satellites, vehicle; what the row stands for where it is no batch; how many launches a month had.
pub struct LaunchRecord {
    pub day: String,
    pub designator: Option<String>,
    pub satellites: u32,
    pub vehicle: String,
    pub kind: Option<String>,
    pub n_launches: Option<u32>,
}

impl Read for LaunchRecord {
    fn read(value: Value, at: &str, report: &mut Report<'_>) -> Option<Self> {
        let Value::Array(mut entries) = value else {
            return misfit(&value, at, "a list of day, designator, satellites and vehicle", report);
        };
        if !(4..=6).contains(&entries.len()) {
            return misfit(&Value::Array(entries), at, "four to six entries", report);
        }
        entries.resize(6, Value::Null);
        let mut entries = entries.into_iter().enumerate();
        let mut next =
            || entries.next().map_or((String::new(), Value::Null), |(idx, value)| (format!("{at}[{idx}]"), value));
        let (day, designator, satellites, vehicle, kind, n_launches) = (next(), next(), next(), next(), next(), next());
        let day = String::read(day.1, &day.0, report);
        let designator = Option::read(designator.1, &designator.0, report);
        let satellites = u32::read(satellites.1, &satellites.0, report);
        let vehicle = String::read(vehicle.1, &vehicle.0, report);
        let kind = Option::read(kind.1, &kind.0, report);
        let n_launches = Option::read(n_launches.1, &n_launches.0, report);
        Some(Self {
            day: day?,
            designator: designator?,
            satellites: satellites?,
            vehicle: vehicle?,
            kind: kind?,
            n_launches: n_launches?,
        })
    }

    fn schema(defs: &mut Map<String, Value>) -> Value {
        let (word, count) = (String::schema(defs), u32::schema(defs));
        let entries =
            [word.clone(), nullable(word.clone()), count.clone(), word.clone(), nullable(word), nullable(count)];
        json!({ "type": "array", "prefixItems": entries, "items": false, "minItems": 4 })
    }
}

/// What may also be `null`.
fn nullable(schema: Value) -> Value {
    json!({ "oneOf": [schema, { "type": "null" }] })
}
