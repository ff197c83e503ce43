//! New records: every field that must be there, empty where only an editor knows.

use perigee_data::data::place;
use perigee_data::model::measure::MeasureGroup;
use perigee_data::model::{Dataset, Id, Measure};
use serde_json::Value;

/// What the commands are.
pub const USAGE: &str = "\
usage: cargo xtask data <command>

  check                                    report every problem of every rule
  new source <id>                          start a record and say what it lacks
  new organisation | investor | topic <id>
  new programme | constellation <id> <operator>
  new fact <id> <about> [measure]
  new round <id> <organisation>
  new milestone <id> <programme>";

/// A record to be, and where.
pub struct Record {
    /// The file of `data/`.
    pub file: &'static str,
    /// Its text, two spaces in.
    pub text: String,
}

const BOTH: &str = r#"{ "en": "", "zh": "" }"#;
const CITED: &str = r#""confidence": "low",
        "citations": [
          {
            "source": "",
            "place": ""
          }
        ]"#;

/// The record of a kind.
pub fn record(kind: &str, id: &str, rest: &[&str]) -> Result<Record, String> {
    if Id::parse(id).is_none() {
        return Err(format!("`{id}` is no id: lower-case letters and digits joined by single hyphens"));
    }
    let named = |own: &str| format!("\"id\": \"{id}\",\n    \"name\": {BOTH},\n    \"aliases\": [],\n    {own}");
    let claims = |value: &str| {
        format!(
            "\"statement\": {BOTH},\n    \"claims\": [\n      {{\n        {value}\"date\": \"\",\n        {CITED}\n      }}\n    ]"
        )
    };
    let (file, fields) = match (kind, rest) {
        ("source", []) => {
            let fields = format!(
                "\"id\": \"{id}\",\n    \"title\": \"\",\n    \"publisher\": \"\",\n    \"date\": \"\",\n    \"url\": \"\",\n    \"kind\": \"press\""
            );
            ("sources.json", fields)
        }
        ("organisation", []) => ("organisations.json", named("\"country\": \"cn\",\n    \"kind\": \"company\"")),
        ("investor", []) => ("investors.json", named("\"capital\": \"unknown\"")),
        ("topic", []) => ("topics.json", named("").trim_end().trim_end_matches(',').to_owned()),
        ("programme", [operator]) => ("programmes.json", named(&format!("\"operator\": \"{operator}\""))),
        ("constellation", [operator]) => ("constellations.json", named(&format!("\"operator\": \"{operator}\""))),
        ("round", [organisation]) => {
            let own = format!(
                "\"id\": \"{id}\",\n    \"organisation\": \"{organisation}\",\n    \"label\": {BOTH},\n    \"kind\": \"equity\",\n    \"leads\": [],\n    \"investors\": [],\n    "
            );
            ("rounds.json", own + &claims("\"value\": \"\",\n        "))
        }
        ("milestone", [programme]) => {
            let own = format!(
                "\"id\": \"{id}\",\n    \"programme\": \"{programme}\",\n    \"vehicle\": {BOTH},\n    \"event\": \"launch\",\n    \"steps\": [],\n    "
            );
            ("milestones.json", own + &claims("\"value\": \"success\",\n        "))
        }
        ("fact", [about, measure @ ..]) => {
            let (file, topic, measure) = home(measure)?;
            let own =
                format!("\"id\": \"{id}\",\n    \"about\": \"{about}\",\n    \"topic\": \"{topic}\",\n    {measure}");
            (file, own + &claims("\"value\": \"\",\n        "))
        }
        _ => return Err(USAGE.to_owned()),
    };
    Ok(Record { file, text: format!("  {{\n    {fields}\n  }}") })
}

/// The file, the topic and the measure's line of a fact.
fn home(measure: &[&str]) -> Result<(&'static str, &'static str, String), String> {
    let Some(word) = measure.first() else { return Ok(("facts.json", "market", String::new())) };
    let known = Measure::ALL.iter().find(|(known, _)| known == word);
    let (_, measure) = known.ok_or_else(|| {
        let words: Vec<&str> = Measure::ALL.iter().map(|(word, _)| *word).collect();
        format!("`{word}` is no measure; they are {}", words.join(" "))
    })?;
    let (file, topic) = match measure.group() {
        MeasureGroup::Specification => ("specifications.json", "technology"),
        MeasureGroup::Listing => ("listings.json", "listing"),
        MeasureGroup::Valuation => ("valuations.json", "valuation"),
        MeasureGroup::Financial => ("financials.json", "financials"),
        MeasureGroup::Total => ("totals.json", "funding"),
        MeasureGroup::Satellites => ("facts.json", "satellites"),
        MeasureGroup::Launches => ("facts.json", "launch"),
    };
    Ok((file, topic, format!("\"measure\": \"{word}\",\n    ")))
}

/// The texts of a record that say nothing yet, whose lack no reader of the format minds.
pub fn empty(record: &Record) -> Vec<&'static str> {
    let Ok(json) = serde_json::from_str::<Value>(&record.text) else { return Vec::new() };
    let is_empty = |field: &&str| {
        let value = json.get(*field);
        value.is_some_and(|value| *value == "" || value.get("en").is_some_and(|en| *en == ""))
    };
    ["name", "title", "publisher", "label", "vehicle", "statement"].into_iter().filter(is_empty).collect()
}

/// Whether an id stands among the records of the kind.
pub fn is_taken(dataset: &Dataset, kind: &str, id: &str) -> bool {
    let Some(id) = Id::parse(id) else { return false };
    match kind {
        "source" => dataset.source(&id).is_some(),
        "fact" | "round" | "milestone" => dataset.fact(&id).is_some(),
        _ => dataset.entity(&id).is_some(),
    }
}

/// The file with the record before the first that it should precede, and the line it starts on.
pub fn inserted(text: &str, record: &Record) -> Result<(String, usize), String> {
    let parse = |text: &str| serde_json::from_str::<Value>(text.trim_end().trim_end_matches(',')).ok();
    let key = parse(&record.text).map(|json| place(record.file, &json)).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let starts: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| line.starts_with("  {")).map(|(at, _)| at).collect();
    let end = lines.iter().rposition(|line| *line == "]").ok_or("the file does not end as a list does")?;
    for (at, next) in starts.iter().zip(starts.iter().skip(1).chain([&end])) {
        let own = lines.get(*at..*next).unwrap_or_default().join("\n");
        if parse(&own).is_some_and(|json| place(record.file, &json) > key) {
            let (before, after) = lines.split_at(*at);
            return Ok((format!("{}\n{},\n{}\n", before.join("\n"), record.text, after.join("\n")), at + 1));
        }
    }
    let (before, after) = lines.split_at(end);
    let comma = if starts.is_empty() { "" } else { "," };
    Ok((format!("{}{comma}\n{}\n{}\n", before.join("\n"), record.text, after.join("\n")), end + 1))
}

#[cfg(test)]
mod tests {
    use super::{inserted, record};

    fn ids(text: &str) -> Vec<String> {
        let records: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
        records.iter().filter_map(|record| Some(record.get("id")?.as_str()?.to_owned())).collect()
    }

    #[test]
    fn a_record_goes_to_its_place_and_leaves_the_rest_alone() -> Result<(), String> {
        let text = "[\n  {\n    \"id\": \"beta\"\n  },\n  {\n    \"id\": \"delta\"\n  }\n]\n";
        for (id, expected) in [
            ("alpha", ["alpha", "beta", "delta"]),
            ("charlie", ["beta", "charlie", "delta"]),
            ("omega", ["beta", "delta", "omega"]),
        ] {
            let (text, _) = inserted(text, &record("topic", id, &[])?)?;
            assert_eq!(ids(&text), expected);
        }
        Ok(())
    }

    #[test]
    fn the_first_record_of_a_file_needs_no_comma() -> Result<(), String> {
        let (text, line) = inserted("[\n]\n", &record("source", "a-paper", &[])?)?;
        assert_eq!((ids(&text), line), (vec!["a-paper".to_owned()], 2));
        Ok(())
    }

    #[test]
    fn a_fact_goes_to_the_file_of_its_measure() -> Result<(), String> {
        assert_eq!(record("fact", "a", &["b", "height"])?.file, "specifications.json");
        assert_eq!(record("fact", "a", &["b"])?.file, "facts.json");
        assert!(record("fact", "a", &["b", "weight"]).is_err() && record("fact", "A", &["b"]).is_err());
        assert!(record("fact", "a", &[]).is_err() && record("poem", "a", &[]).is_err());
        Ok(())
    }
}
