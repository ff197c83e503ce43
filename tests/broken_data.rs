//! Every way a data file can be wrong, and the message its editor gets: file, record, field, value and what was expected.
//!
//! Each case is the fixture with one edit: a JSON pointer and what is put there; `null` takes a field out, `-` appends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::data;
use serde_json::{Value, json};
use shipped::{lines, load, texts};
use std::path::Path;

type Texts = Vec<(&'static str, String)>;

const EDTF: &str = "an EDTF date such as 2024, 2024-12, 2024-12-04, 2024~ or 2024-06/2024-08";
const DAY: &str = "a day such as 2024-12-04";
const AMOUNT: &str = "money such as `CNY 900000000` (or USD, EUR), a count such as `72 satellites`, success, partial, \
    failure, planned, unknown, or words in both languages";
const SPELLING: &str = "lower-case letters and digits joined by single hyphens, starting with a letter";
const ADDRESS: &str = "a complete address, starting with https:// or http://";
const OVERLAP: &str = "another round of the same organisation that is itself summed";
const OUTCOME: &str = "an outcome; `planned` for plans and only for them";

fn fixture() -> Texts {
    texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/data"))
}

fn edit(texts: &mut Texts, file: &str, pointer: &str, value: Value) {
    let text = &mut texts.iter_mut().find(|(name, _)| *name == file).unwrap().1;
    let mut whole: Value = serde_json::from_str(text).unwrap();
    match pointer.rsplit_once('/') {
        None => whole = value,
        Some((list, "-")) => whole.pointer_mut(list).unwrap().as_array_mut().unwrap().push(value),
        Some((record, field)) if value.is_null() => {
            whole.pointer_mut(record).unwrap().as_object_mut().unwrap().remove(field).unwrap();
        }
        Some((parent, field)) => match whole.pointer_mut(parent).unwrap() {
            Value::Array(items) => items[field.parse::<usize>().unwrap()] = value,
            fields => fields[field] = value,
        },
    }
    *text = whole.to_string();
}

/// The messages for some files, without those on the founding articles, which only the shipped data carry.
#[track_caller]
fn check_texts(texts: &Texts, expected: &[&str]) {
    let problems = load(texts).and_then(|dataset| data::check(&dataset)).err().unwrap_or_default();
    let founding = |problem: &data::Problem| problem.file == "facts, rounds and milestones" && problem.field == "item";
    let found: Vec<String> = lines(&problems.into_iter().filter(|problem| !founding(problem)).collect::<Vec<_>>());
    assert_eq!(found, expected, "\n{}\n", found.join("\n"));
}

/// One edit gives one message: where and what, and what was expected.
#[track_caller]
fn check(file: &str, pointer: &str, value: Value, is: &str, expected: &str) {
    let mut texts = fixture();
    edit(&mut texts, file, pointer, value);
    check_texts(&texts, &[&format!("{file}: {is}, expected {expected}")]);
}

#[test]
fn the_fixture_itself_is_sound() {
    check_texts(&fixture(), &[]);
}

#[test]
fn a_file_must_be_there_be_json_and_hold_what_it_should() {
    let mut texts = fixture();
    texts.retain(|(name, _)| *name != "growth.json");
    check_texts(&texts, &["growth.json: `the file`: the whole is missing, expected a file of this name"]);
    let mut texts = fixture();
    texts.iter_mut().find(|(name, _)| *name == "facts.json").unwrap().1 = "[{ \"id\": \"cut-off\",".to_owned();
    let message = "facts.json: `the file`: line 1, column 19 is not readable, expected JSON \
        (EOF while parsing a value at line 1 column 19)";
    check_texts(&texts, &[message]);
    check("topics.json", "", json!({}), "`the file`: the whole is no array", "an array of records");
    check("dataset.json", "", json!([]), "`the file`: the whole is `[]`", "an object");
    check("dataset.json", "", json!("2026"), "`the file`: the whole is `\"2026\"`", "an object");
    check("facts.json", "/-", json!("a fact"), "`record 5`: the whole is `\"a fact\"`", "an object");
}

#[test]
fn a_field_must_be_known() {
    let fields = "one of `id`, `name`, `aliases`";
    check("topics.json", "/0/colour", json!("red"), "`orbit`: colour is unknown", fields);
    let fields = "one of `source`, `place`, `read`, `item`";
    check(
        "rounds.json",
        "/0/claims/0/citations/1/page",
        json!(2),
        "`contested-round`: claims[0].citations[1].page is unknown",
        fields,
    );
}

#[test]
fn a_field_that_is_needed_must_be_there() {
    check("rounds.json", "/2/organisation", Value::Null, "`undisclosed-round`: organisation is missing", "a value");
    check(
        "rounds.json",
        "/0/claims/1/confidence",
        Value::Null,
        "`contested-round`: claims[1].confidence is missing",
        "a value",
    );
    check("facts.json", "/1/statement/zh", Value::Null, "`lights-launched`: statement.zh is missing", "a value");
    check("facts.json", "/1/id", Value::Null, "`record 2`: id is missing", "a value");
    check("dataset.json", "/reaches/rates", Value::Null, "`the file`: reaches.rates is missing", "a value");
}

#[test]
fn a_field_must_be_of_its_type() {
    let words = "a text such as `CNY 900000000`, or words in both languages";
    check("facts.json", "/1/claims/0/value", json!(30), "`lights-launched`: claims[0].value is `30`", words);
    check("facts.json", "/1/topic", json!(3), "`lights-launched`: topic is `3`", "a text");
    check(
        "facts.json",
        "/1/claims/0/citations/0/item",
        json!(-1),
        "`lights-launched`: claims[0].citations[0].item is `-1`",
        "a whole number",
    );
    check(
        "facts.json",
        "/1/claims/0/citations/0",
        json!("agency-release"),
        "`lights-launched`: claims[0].citations[0] is `\"agency-release\"`",
        "an object",
    );
    check("milestones.json", "/0/steps", json!("hop"), "`vague-hop`: steps is `\"hop\"`", "a list");
    check("growth.json", "/0/points/1/1", json!(-10), "`lights`: points[1][1] is `-10`", "a whole number");
    check(
        "growth.json",
        "/0/points/1",
        json!(["2025-02-28", 10, 9]),
        "`lights`: points[1] is `[\"2025-02-28\",10,9]`",
        "a day, two counts and a word",
    );
    check(
        "exchange-rates.json",
        "/monthly/2025-01",
        json!("7.2"),
        "`the file`: monthly.2025-01 is `\"7.2\"`",
        "a number",
    );
}

#[test]
fn dates_follow_the_calendar_and_are_as_exact_as_their_place_asks() {
    check("rounds.json", "/0/claims/0/date", json!("2020-13"), "`contested-round`: claims[0].date is `2020-13`", EDTF);
    check(
        "milestones.json",
        "/1/claims/0/date",
        json!("2023-02-29"),
        "`failed-launch`: claims[0].date is `2023-02-29`",
        EDTF,
    );
    check(
        "rounds.json",
        "/2/claims/0/date",
        json!("2021-07/2021-05"),
        "`undisclosed-round`: claims[0].date is `2021-07/2021-05`",
        EDTF,
    );
    check("sources.json", "/0/date", json!("March 2024"), "`agency-release`: date is `March 2024`", EDTF);
    check("organisations.json", "/0/founded", json!("15"), "`alpha`: founded is `15`", EDTF);
    check("dataset.json", "/reaches/rounds", json!("2025-12"), "`the file`: reaches.rounds is `2025-12`", DAY);
    check("dataset.json", "/compiled", json!("2026-01-31~"), "`the file`: compiled is `2026-01-31~`", DAY);
    check("growth.json", "/0/points/0/0", json!("2025-01"), "`lights`: points[0][0] is `2025-01`", DAY);
    let month = "a month such as 2024-12";
    check("exchange-rates.json", "/monthly/2025", json!(7.0), "`the file`: monthly.2025 is `2025`", month);
    check(
        "exchange-rates.json",
        "/monthly/2025-01-31",
        json!(7.0),
        "`the file`: monthly.2025-01-31 is `2025-01-31`",
        month,
    );
    check(
        "exchange-rates.json",
        "/annual/2025-01",
        json!(7.0),
        "`the file`: annual.2025-01 is `2025-01`",
        "a year such as 2024",
    );
}

#[test]
fn amounts_are_plain_numbers_with_a_known_unit() {
    check(
        "rounds.json",
        "/0/claims/0/value",
        json!("CNY 1e8"),
        "`contested-round`: claims[0].value is `CNY 1e8`",
        AMOUNT,
    );
    check("rounds.json", "/0/claims/0/value", json!("GBP 5"), "`contested-round`: claims[0].value is `GBP 5`", AMOUNT);
    check(
        "rounds.json",
        "/3/claims/0/value",
        json!("CNY 6..5"),
        "`planned-round`: claims[0].value is `CNY 6..5`",
        AMOUNT,
    );
    check(
        "facts.json",
        "/1/claims/0/value",
        json!("30 moons"),
        "`lights-launched`: claims[0].value is `30 moons`",
        AMOUNT,
    );
    check(
        "exchange-rates.json",
        "/monthly/2025-02",
        json!(72.5),
        "`the file`: monthly.2025-02 is 72.5",
        "5 to 9 per dollar",
    );
    check("exchange-rates.json", "/unit", json!("USD per CNY"), "`the file`: unit is `USD per CNY`", "`CNY per USD`");
}

#[test]
fn words_from_closed_lists_are_spelled_as_listed() {
    let list = |words: &str| format!("one of {words}");
    check(
        "rounds.json",
        "/0/kind",
        json!("gift"),
        "`contested-round`: kind is `gift`",
        &list("equity, secondary, debt, merger, ipo, planned, withdrawn, bundle"),
    );
    let qualifiers = list("exactly, about, more-than, at-least, less-than, up-to, nearly, expected, undisclosed");
    check(
        "rounds.json",
        "/0/claims/1/qualifier",
        json!("roughly"),
        "`contested-round`: claims[1].qualifier is `roughly`",
        &qualifiers,
    );
    check(
        "rounds.json",
        "/0/claims/1/confidence",
        json!("none"),
        "`contested-round`: claims[1].confidence is `none`",
        &list("high, medium, low"),
    );
    check(
        "rounds.json",
        "/0/claims/0/citations/1/read",
        json!("all"),
        "`contested-round`: claims[0].citations[1].read is `all`",
        &list("summary"),
    );
    let topics = list(
        "name, founding, people, funding, valuation, listing, financials, policy, technology, test, launch, satellites, \
         target, capacity, price, market, service, sanction",
    );
    check("facts.json", "/0/topic", json!("moons"), "`lights-in-orbit`: topic is `moons`", &topics);
    let events = list("engine-test, static-fire, hop, launch, landing, reflight, record, accident, plan, salvage");
    check("milestones.json", "/0/event", json!("jump"), "`vague-hop`: event is `jump`", &events);
    let steps = list(
        "engine-test, hop, high-hop, first-launch, first-orbit, recovery-attempt, landing, reflight, tenth-reflight",
    );
    check("milestones.json", "/1/steps/1", json!("splash"), "`failed-launch`: steps[1] is `splash`", &steps);
    let kinds = list("official, filing, press, trade, analysis, dataset, reference, blog, aggregator");
    check("sources.json", "/0/kind", json!("rumour"), "`agency-release`: kind is `rumour`", &kinds);
    check(
        "organisations.json",
        "/1/country",
        json!("mars"),
        "`beta`: country is `mars`",
        &list("cn, us, eu, uk, nz, jp, in, ca"),
    );
    check("organisations.json", "/1/kind", json!("club"), "`beta`: kind is `club`", &list("company, state, investor"));
    check(
        "growth.json",
        "/0/points/0/3",
        json!("guess"),
        "`lights`: points[0][3] is `guess`",
        &list("observed, interpolated, extrapolated, assumed"),
    );
    check(
        "dataset.json",
        "/version",
        json!("v2026"),
        "`the file`: version is `v2026`",
        "year.month.number, as in 2026.11.0",
    );
}

#[test]
fn ids_are_well_spelled_and_used_once() {
    check("topics.json", "/0/id", json!("Low_Orbit"), "`Low_Orbit`: id is `Low_Orbit`", SPELLING);
    check("facts.json", "/0/about", json!("星"), "`lights-in-orbit`: about is `星`", SPELLING);
    let beta =
        json!({ "id": "beta", "name": { "en": "B", "zh": "贝" }, "aliases": [], "country": "us", "kind": "company" });
    let mut texts = fixture();
    edit(&mut texts, "organisations.json", "/-", beta);
    check_texts(&texts, &["the entity files: `beta`: id is used twice, expected an id of its own"]);
    let mut texts = fixture();
    edit(&mut texts, "facts.json", "/3/id", json!("vague-hop"));
    check_texts(&texts, &["facts, rounds and milestones: `vague-hop`: id is used twice, expected an id of its own"]);
    for (file, is) in
        [("sources.json", "`agency-release`: id is used twice"), ("growth.json", "`lights`: id is used twice")]
    {
        let records: Value =
            serde_json::from_str(&fixture().into_iter().find(|(name, _)| *name == file).unwrap().1).unwrap();
        check(file, "/-", records[0].clone(), is, "an id of its own");
    }
}

#[test]
fn what_a_record_names_must_exist_and_be_of_the_right_kind() {
    check(
        "facts.json",
        "/2/about",
        json!("moon"),
        "`orbit-capacity`: about is `moon`",
        "the id of an organisation, a programme, a constellation or a topic",
    );
    check(
        "rounds.json",
        "/2/organisation",
        json!("nobody"),
        "`undisclosed-round`: organisation is `nobody`",
        "the id of an organisation",
    );
    check(
        "rounds.json",
        "/2/organisation",
        json!("hopper"),
        "`undisclosed-round`: organisation is `hopper`",
        "the id of an organisation",
    );
    check(
        "milestones.json",
        "/0/programme",
        json!("lights"),
        "`vague-hop`: programme is `lights`",
        "the id of a programme",
    );
    check(
        "programmes.json",
        "/0/operator",
        json!("orbit"),
        "`hopper`: operator is `orbit`",
        "the id of an organisation",
    );
    check(
        "constellations.json",
        "/0/operator",
        json!("nobody"),
        "`lights`: operator is `nobody`",
        "the id of an organisation",
    );
    check("growth.json", "/0/id", json!("hopper"), "`hopper`: id is `hopper`", "the id of a constellation");
    check(
        "facts.json",
        "/2/claims/0/citations/0/source",
        json!("lost-mmo"),
        "`orbit-capacity`: claims[0].citations[0].source is `lost-mmo`",
        "the id of a source in sources.json",
    );
    check(
        "exchange-rates.json",
        "/source",
        json!("nobody"),
        "`the file`: source is `nobody`",
        "the id of a source in sources.json",
    );
    // How sure such a claim can be is not judged as well.
    check(
        "facts.json",
        "/3/claims/0/citations/0/source",
        json!("paper-repotr"),
        "`worded-fuel`: claims[0].citations[0].source is `paper-repotr`",
        "the id of a source in sources.json",
    );
    check(
        "rounds.json",
        "/0/claims/1/citations/0/place/zh",
        json!("page 2"),
        "`contested-round`: claims[1].citations[0].place.zh is `page 2`",
        "Chinese",
    );
    check(
        "sources.json",
        "/2/title",
        json!(" "),
        "`paper-report`: title is empty",
        "the title as published, or a description of the page",
    );
    check("sources.json", "/0/publisher", json!(""), "`agency-release`: publisher is empty", "who published it");
    let spare = json!({ "id": "spare", "title": "A", "publisher": "B", "kind": "blog" });
    check("sources.json", "/-", spare, "`spare`: id is cited nowhere", "a source that is cited");
}

#[test]
fn evidence_is_reachable_and_as_strong_as_claimed() {
    let medium = "medium at most: one origin that a reader can reach";
    check(
        "rounds.json",
        "/0/claims/0/confidence",
        json!("high"),
        "`contested-round`: claims[0].confidence is high",
        medium,
    );
    let low = "low: no source that a reader can reach";
    check(
        "rounds.json",
        "/2/claims/0/confidence",
        json!("medium"),
        "`undisclosed-round`: claims[0].confidence is medium",
        low,
    );
    check(
        "rounds.json",
        "/0/reason",
        Value::Null,
        "`contested-round`: reason is missing",
        "why the first of several claims is preferred",
    );
    let reason = json!({ "en": "Why", "zh": "原因" });
    check(
        "facts.json",
        "/0/reason",
        reason,
        "`lights-in-orbit`: reason is given",
        "no reason where there is one claim",
    );
    check("facts.json", "/3/claims", json!([]), "`worded-fuel`: claims is empty", "at least one claim");
    check(
        "facts.json",
        "/3/claims/0/citations",
        json!([]),
        "`worded-fuel`: claims[0].citations is empty",
        "at least one citation",
    );
    check(
        "facts.json",
        "/3/claims/0/value",
        Value::Null,
        "`worded-fuel`: claims[0] is neither a value nor a date",
        "one of them",
    );
    check("sources.json", "/0/url", json!("agency.example/1"), "`agency-release`: url is `agency.example/1`", ADDRESS);
    check(
        "sources.json",
        "/2/url",
        json!("https://paper.example/a…"),
        "`paper-report`: url is `https://paper.example/a…`",
        ADDRESS,
    );
}

#[test]
fn both_languages_are_there() {
    check("facts.json", "/0/statement/en", json!("在轨"), "`lights-in-orbit`: statement.en is `在轨`", "English");
    check(
        "facts.json",
        "/0/statement/zh",
        json!("in orbit"),
        "`lights-in-orbit`: statement.zh is `in orbit`",
        "Chinese",
    );
    check("rounds.json", "/0/reason/zh", json!(" "), "`contested-round`: reason.zh is ` `", "Chinese");
    check("investors.json", "/0/name/en", json!(""), "`a-fund`: name.en is ``", "English");
    check("milestones.json", "/0/vehicle/zh", json!(""), "`vague-hop`: vehicle.zh is ``", "Chinese");
    check("organisations.json", "/0/name/en", json!(""), "`alpha`: name.en is ``", "English");
    check("sources.json", "/1/note/zh", json!("no one"), "`lost-memo`: note.zh is `no one`", "Chinese");
    check(
        "facts.json",
        "/2/claims/0/note/en",
        json!("猜测"),
        "`orbit-capacity`: claims[0].note.en is `猜测`",
        "English",
    );
    check("facts.json", "/3/claims/0/value/en", json!(""), "`worded-fuel`: claims[0].value.en is ``", "English");
}

#[test]
fn rounds_keep_their_own_rules() {
    check(
        "rounds.json",
        "/2/claims/0/value",
        json!("CNY 1"),
        "`undisclosed-round`: claims[0].value is given",
        "no value where the amount is undisclosed",
    );
    let money = "an amount of money, or the qualifier `undisclosed`";
    check(
        "rounds.json",
        "/1/claims/0/value",
        json!("3 rounds"),
        "`overlapping-round`: claims[0].value is `3 rounds`",
        money,
    );
    check("rounds.json", "/1/claims/0/value", Value::Null, "`overlapping-round`: claims[0].value is missing", money);
    check(
        "rounds.json",
        "/1/claims/0/date",
        Value::Null,
        "`overlapping-round`: claims[0].date is missing",
        "when the round was announced or completed",
    );
    check(
        "rounds.json",
        "/1/claims/0/date",
        json!("2013-01-31"),
        "`overlapping-round`: claims[0].date is `2013-01-31`",
        "2015~ at the earliest, when `alpha` was founded",
    );
    check(
        "rounds.json",
        "/1/claims/0/date",
        json!("2026-01"),
        "`overlapping-round`: claims[0].date is `2026-01`",
        "31 December 2025 at the latest, as `reaches.rounds` of dataset.json says; data/README.md tells how to move it",
    );
    check("rounds.json", "/1/overlaps", json!("nothing"), "`overlapping-round`: overlaps is `nothing`", OVERLAP);
    check(
        "rounds.json",
        "/1/overlaps",
        json!("overlapping-round"),
        "`overlapping-round`: overlaps is `overlapping-round`",
        OVERLAP,
    );
    check(
        "rounds.json",
        "/2/overlaps",
        json!("overlapping-round"),
        "`undisclosed-round`: overlaps is `overlapping-round`",
        OVERLAP,
    );
    check(
        "rounds.json",
        "/1/organisation",
        json!("beta"),
        "`overlapping-round`: overlaps is `contested-round`",
        OVERLAP,
    );
}

#[test]
fn milestones_keep_their_own_rules() {
    check(
        "milestones.json",
        "/0/claims/0/value",
        json!("planned"),
        "`vague-hop`: claims[0].value is `planned`",
        OUTCOME,
    );
    check(
        "milestones.json",
        "/2/claims/0/value",
        json!("success"),
        "`promised-landing`: claims[0].value is `success`",
        OUTCOME,
    );
    check(
        "milestones.json",
        "/0/claims/0/value",
        json!("3 launches"),
        "`vague-hop`: claims[0].value is `3 launches`",
        OUTCOME,
    );
    check(
        "milestones.json",
        "/1/claims/0/date",
        Value::Null,
        "`failed-launch`: claims[0].date is missing",
        "when it happened or is promised",
    );
    check(
        "milestones.json",
        "/1/claims/0/date",
        json!("2026-02-01"),
        "`failed-launch`: claims[0].date is `2026-02-01`",
        "31 December 2025 at the latest, as `reaches.milestones` of dataset.json says; data/README.md tells how to move it",
    );
    check(
        "milestones.json",
        "/1/steps/0",
        json!("hop"),
        "`vague-hop`: steps[0] is a rung another event reached",
        "each rung once per programme",
    );
    check(
        "milestones.json",
        "/1/steps/1",
        json!("landing"),
        "`failed-launch`: steps[1] is reached by a failure",
        "a rung that a failure can reach",
    );
    check(
        "milestones.json",
        "/0/event",
        json!("landing"),
        "`vague-hop`: steps is without `recovery-attempt`",
        "that rung, as no landing attempt of the programme is earlier",
    );
}

#[test]
fn growth_and_rates_keep_their_own_rules() {
    check("growth.json", "/0/points", json!([]), "`lights`: points is empty", "at least one point");
    let order = "a later day and no fewer launched";
    check("growth.json", "/0/points/1/0", json!("2025-01-31"), "`lights`: points[1] is out of order", order);
    check("growth.json", "/0/points/1/1", json!(9), "`lights`: points[1] is out of order", order);
    check(
        "growth.json",
        "/0/points/1/2",
        json!(11),
        "`lights`: points[1][2] is more than launched",
        "at most the launched count",
    );
    check(
        "growth.json",
        "/0/points/2/0",
        json!("2025-04-01"),
        "`lights`: points[2][0] is `1 April 2025`",
        "31 March 2025 at the latest, as `reaches.launches` of dataset.json says; data/README.md tells how to move it",
    );
    check(
        "growth.json",
        "/0/points/2/1",
        json!(31),
        "`lights`: launched is `lights-launched`",
        "a fact whose preferred claim is the last count, 31",
    );
    check(
        "growth.json",
        "/0/in_orbit",
        json!("lights-lost"),
        "`lights`: in_orbit is `lights-lost`",
        "a fact whose preferred claim is the last count, 28",
    );
    check(
        "exchange-rates.json",
        "/monthly/2025-01",
        Value::Null,
        "`the file`: monthly.2025-01 is missing",
        "a rate for every month",
    );
    let mut texts = fixture();
    edit(&mut texts, "exchange-rates.json", "/monthly/2025-03", Value::Null);
    check_texts(&texts, &["dataset.json: `the file`: reaches.rates is 2025-03, expected the last month with a rate"]);
}

#[test]
fn all_misfits_of_one_record_are_reported_at_once() {
    let mut texts = fixture();
    edit(&mut texts, "topics.json", "/0/colour", json!("red"));
    edit(&mut texts, "topics.json", "/0/name/fr", json!("Orbite"));
    edit(&mut texts, "topics.json", "/0/aliases", json!("LEO"));
    edit(&mut texts, "growth.json", "/0/points/0/1", json!("ten"));
    edit(&mut texts, "growth.json", "/0/points/1", json!([]));
    edit(&mut texts, "growth.json", "/0/points/2/2", json!(-1));
    check_texts(
        &texts,
        &[
            "growth.json: `lights`: points[0][1] is `\"ten\"`, expected a whole number",
            "growth.json: `lights`: points[1] is `[]`, expected a day, two counts and a word",
            "growth.json: `lights`: points[2][2] is `-1`, expected a whole number",
            "topics.json: `orbit`: aliases is `\"LEO\"`, expected a list",
            "topics.json: `orbit`: colour is unknown, expected one of `id`, `name`, `aliases`",
            "topics.json: `orbit`: name.fr is unknown, expected `en` or `zh`",
        ],
    );
}

#[test]
fn problems_of_all_files_are_reported_together() {
    let mut texts = fixture();
    edit(&mut texts, "rounds.json", "/1/claims/0/date", json!("soon"));
    edit(&mut texts, "rounds.json", "/2/label/de", json!("Runde"));
    edit(&mut texts, "facts.json", "/0/claims/0/value", json!("many"));
    edit(&mut texts, "sources.json", "/0/title", Value::Null);
    edit(&mut texts, "dataset.json", "/version", json!("1"));
    texts.retain(|(name, _)| *name != "topics.json");
    check_texts(
        &texts,
        &[
            "dataset.json: `the file`: version is `1`, expected year.month.number, as in 2026.11.0",
            &format!("facts.json: `lights-in-orbit`: claims[0].value is `many`, expected {AMOUNT}"),
            &format!("rounds.json: `overlapping-round`: claims[0].date is `soon`, expected {EDTF}"),
            "rounds.json: `undisclosed-round`: label.de is unknown, expected `en` or `zh`",
            "sources.json: `agency-release`: title is missing, expected a value",
            "topics.json: `the file`: the whole is missing, expected a file of this name",
        ],
    );
}

#[test]
fn breaches_of_many_rules_are_reported_together() {
    let mut texts = fixture();
    edit(&mut texts, "rounds.json", "/0/reason", Value::Null);
    edit(&mut texts, "rounds.json", "/1/overlaps", json!("nothing"));
    edit(&mut texts, "facts.json", "/0/statement/zh", json!("in orbit"));
    edit(&mut texts, "milestones.json", "/1/steps/0", json!("hop"));
    edit(&mut texts, "growth.json", "/0/points/1/2", json!(11));
    check_texts(
        &texts,
        &[
            "facts.json: `lights-in-orbit`: statement.zh is `in orbit`, expected Chinese",
            "growth.json: `lights`: points[1][2] is more than launched, expected at most the launched count",
            "milestones.json: `vague-hop`: steps[0] is a rung another event reached, expected each rung once per programme",
            "rounds.json: `contested-round`: reason is missing, expected why the first of several claims is preferred",
            &format!("rounds.json: `overlapping-round`: overlaps is `nothing`, expected {OVERLAP}"),
        ],
    );
}
