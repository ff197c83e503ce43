//! New records: every field that must be there, empty where only an editor knows.

use perigee_data::data::place;
use perigee_data::model::measure::MeasureGroup;
use perigee_data::model::{Id, Measure};
use serde_json::Value;

/// What the commands are.
pub const USAGE: &str = "\
usage: cargo xtask data <command>

  check                                    report every problem of every rule
  sort                                     put records in their order
  approve                                  bring numbers in documents and approved charts up to date
  new source <id>                          start a record and say what it lacks
  new organisation | investor | topic <id>
  new programme | constellation <id> <operator>
  new fact <id> <about> [measure]
  new round <id> <organisation>
  new milestone <id> <programme>";

/// The data files, as name and text.
pub type Texts = Vec<(&'static str, String)>;

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
            "place": { "en": "", "zh": "" }
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

/// The texts of a record that say nothing yet, whose lack no reader of the format minds, and what they should say.
pub fn empty(record: &Record) -> Vec<(&'static str, &'static str)> {
    let Ok(json) = serde_json::from_str::<Value>(&record.text) else { return Vec::new() };
    let texts = [
        ("/name", "the name in English and in Chinese"),
        ("/title", "as published, or a description of the page"),
        ("/publisher", "who published it"),
        ("/label", "the round's name in English and in Chinese"),
        ("/vehicle", "which rocket or stage, in English and in Chinese"),
        ("/statement", "a sentence of our own in English and in Chinese"),
        ("/claims/0/citations/0/place", "where in the source"),
    ];
    let is_empty = |value: &Value| *value == "" || value.get("en").is_some_and(|en| *en == "");
    texts.into_iter().filter(|(pointer, _)| json.pointer(pointer).is_some_and(is_empty)).collect()
}

const SOURCES: [&str; 1] = ["sources.json"];
const FACTS: [&str; 9] = [
    "facts.json",
    "financials.json",
    "listings.json",
    "milestones.json",
    "policies.json",
    "rounds.json",
    "specifications.json",
    "totals.json",
    "valuations.json",
];
const ENTITIES: [&str; 5] =
    ["constellations.json", "investors.json", "organisations.json", "programmes.json", "topics.json"];

/// Whether an id stands among the records of the kind, whatever else is wrong with them.
pub fn is_taken(texts: &Texts, kind: &str, id: &str) -> bool {
    let files: &[&str] = match kind {
        "source" => &SOURCES,
        "fact" | "round" | "milestone" => &FACTS,
        _ => &ENTITIES,
    };
    ids(texts, files).iter().any(|taken| taken == id)
}

/// Fails when nobody knows whom a record is to be about, with the ids that begin alike.
pub fn known(texts: &Texts, kind: &str, rest: &[&str]) -> Result<(), String> {
    let Some(about) = rest.first() else { return Ok(()) };
    let (what, files): (_, &[&str]) = match kind {
        "round" | "programme" | "constellation" => ("an organisation", &["organisations.json"]),
        "milestone" => ("a programme", &["programmes.json"]),
        _ => ("an organisation, a programme, a constellation or a topic", &ENTITIES),
    };
    let ids = ids(texts, files);
    if ids.iter().any(|id| id == about) {
        return Ok(());
    }
    let start: String = about.chars().take(3).collect();
    let alike: Vec<&str> = ids.iter().map(String::as_str).filter(|id| id.starts_with(&start)).collect();
    let hint = if alike.is_empty() { String::new() } else { format!("; there are {}", alike.join(", ")) };
    Err(format!("`{about}` is not the id of {what}{hint}"))
}

/// The ids in some files.
fn ids(texts: &Texts, files: &[&str]) -> Vec<String> {
    let own = texts.iter().filter(|(name, _)| files.contains(name));
    let records = own.filter_map(|(_, text)| serde_json::from_str::<Vec<Value>>(text).ok()).flatten();
    records.filter_map(|record| Some(record.get("id")?.as_str()?.to_owned())).collect()
}

/// A file with its records in their order, or nothing when they are already.
pub fn sorted(file: &str, text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let end = lines.iter().rposition(|line| *line == "]")?;
    let first = lines.iter().position(|line| line.starts_with("  {"))?;
    let mut records: Vec<(String, String)> = Vec::new();
    for lines in lines.get(first..end)?.chunk_by(|_, next| !next.starts_with("  {")) {
        let own = lines.join("\n").trim_end_matches(',').to_owned();
        let json: Value = serde_json::from_str(&own).ok()?;
        records.push((place(file, &json), own));
    }
    if records.is_sorted_by(|a, b| a.0 <= b.0) {
        return None;
    }
    records.sort_by(|a, b| a.0.cmp(&b.0));
    let records: Vec<String> = records.into_iter().map(|(_, own)| own).collect();
    let (head, tail) = (lines.get(..first)?, lines.get(end..)?);
    Some(format!("{}\n{}\n{}\n", head.join("\n"), records.join(",\n"), tail.join("\n")))
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
    use super::{Texts, inserted, is_taken, known, record, sorted};

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
    fn records_are_sorted_and_stay_as_they_were_written() {
        let round = |id: &str, date: &str| {
            format!(
                "  {{\n    \"id\": \"{id}\", \"organisation\": \"x\",\n    \"claims\": [{{ \"date\": \"{date}\" }}]\n  }}"
            )
        };
        let [early, late] = [round("b", "2020"), round("a", "2021-05")];
        let text = |first: &str, second: &str| format!("[\n{first},\n{second}\n]\n");
        assert_eq!(sorted("rounds.json", &text(&late, &early)), Some(text(&early, &late)));
        assert_eq!(sorted("rounds.json", &text(&early, &late)), None);
    }

    #[test]
    fn a_taken_id_and_an_unknown_company_are_seen_among_broken_records() {
        let texts: Texts = vec![
            ("organisations.json", r#"[{ "id": "deep-blue" }, { "id": "genesat", "name": 3 }]"#.to_owned()),
            ("rounds.json", r#"[{ "id": "deep-blue-a" }]"#.to_owned()),
        ];
        assert!(is_taken(&texts, "fact", "deep-blue-a") && !is_taken(&texts, "source", "deep-blue-a"));
        assert_eq!(known(&texts, "round", &["deep-blue"]), Ok(()));
        let message = "`deepblue` is not the id of an organisation; there are deep-blue";
        assert_eq!(known(&texts, "round", &["deepblue"]), Err(message.to_owned()));
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
