//! Every number of every table opens: a fact, or what it was worked out from.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::explain::explain;
use perigee::charts::profile::profile;
use perigee::charts::side_by_side::side_by_side;
use perigee::charts::{Brief, Cell, Chart, Figure, Table, track_record};
use perigee::model::{EntityKind, Lang};
use perigee::view_state::{View, ViewState};
use perigee::words::{self, Phrase, rockets};
use shipped::DATASET;
use std::collections::BTreeSet;

/// Columns whose numbers open nothing themselves, with the reason.
const EXCEPTIONS: [(Phrase, &str); 28] = [
    (words::DATE, "the date of what the row's other cell opens, or the row's own name"),
    (words::PERIOD, "the period of what the row's other cell opens, or the row's own name"),
    (rockets::YEAR, "names the row"),
    (words::YEAR, "groups the rows"),
    (words::SCENARIO, "names the row"),
    (words::BY_WHEN, "the date of the target, which the row opens beside it"),
    (words::ON_DAY, "the day a scenario is asked about, which names the row"),
    (words::CLOCK_START, "the day the reader assumes; the one of a filing opens it"),
    (words::MONTHS_SINCE, "names the row"),
    (words::PROGRAMME, "a rocket's name"),
    (words::CARRIER, "a rocket's name"),
    (words::VEHICLE, "what flew, by name"),
    (words::CONSTELLATION, "a constellation's name"),
    (words::WHO, "a name"),
    (words::INVESTOR, "a name, such as 776"),
    (words::INVESTORS, "names, such as a16z"),
    (words::ROUND, "the name of a round"),
    (rockets::STEP, "the name of a step"),
    (words::STEP, "the name of a step"),
    (words::KIND, "how many launches a month had, which the number beside it opens"),
    (words::WHAT_IT_IS, "the words of the fact that the row opens"),
    (words::DEFINITION, "the words of the fact that the row opens"),
    (words::WHAT_HAPPENED, "the words of the fact that the row opens"),
    (words::WHAT, "the words of the fact that the row opens"),
    (words::PROMISE, "the words of the fact that the row opens"),
    (words::CLAIM_NOTE, "the words of the fact that the row opens"),
    (words::RESTS_ON, "the words of the fact that the row opens"),
    (words::VALUE_OR_OUTCOME, "the value of the fact that the row opens beside it"),
];

fn state(query: &str) -> ViewState {
    let (state, notices) = ViewState::from_query(query, &DATASET);
    assert_eq!(notices, [], "{query}");
    state
}

/// Every chart as it opens, and with every choice that changes what its table holds.
fn states() -> Vec<ViewState> {
    let mut states = Vec::new();
    for view in View::ALL {
        for mode in view.modes().iter().filter(|mode| Chart::of(**mode).is_some()) {
            let plain = ViewState { view, mode: *mode, ..ViewState::default() };
            states.extend(mode.groupings().iter().map(|by| ViewState { by: Some(*by), ..plain.clone() }));
            states.extend(mode.clocks().iter().map(|clock| ViewState { clock: Some(*clock), ..plain.clone() }));
            states.push(plain);
        }
    }
    states.extend(
        [
            "view=funding&lanes=each&cur=usd",
            "view=funding&mode=valuations&cur=usd",
            "view=rockets&mode=vehicles&cur=cny",
            "view=rockets&mode=vehicles&cur=usd",
            "view=constellations&mode=rate&per=year",
            "view=constellations&mode=itu&start=2021&pick=guowang,qianfan,starlink",
            "view=constellations&mode=in-orbit&pick=starlink,oneweb,amazon-leo",
            "view=constellations&mode=what-if&plan=launches.60,growth.10,failure.5,lifetime.7&plan2=observed&pick=qianfan",
            "view=constellations&mode=capacity&claims=highest",
            "view=rockets&mode=progress&claims=lowest",
        ]
        .map(state),
    );
    states
}

/// The cells of a table with a number that opens nothing, each with its heading.
fn closed(table: &Table, lang: Lang) -> impl Iterator<Item = (&str, &Cell)> {
    let is_excepted = move |heading: &str| EXCEPTIONS.iter().any(|(column, _)| column.get(lang) == heading);
    let cells = table.rows.iter().flat_map(|row| table.columns.iter().zip(row));
    cells.map(|(column, cell)| (column.heading.as_str(), cell)).filter(move |(heading, cell)| {
        let says_number = cell.text.contains(|c: char| c.is_ascii_digit());
        says_number && cell.fact.is_none() && cell.derivation.is_none() && !is_excepted(heading)
    })
}

#[track_caller]
fn check(breaches: BTreeSet<String>) {
    assert!(breaches.is_empty(), "{}", breaches.into_iter().collect::<Vec<_>>().join("\n"));
}

fn figures() -> Vec<(ViewState, Lang, Figure)> {
    let all = states().into_iter().flat_map(|state| [(state.clone(), Lang::En), (state, Lang::Zh)]);
    all.map(|(state, lang)| {
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        let figure = Chart::of(state.mode).unwrap().figure(&brief);
        (state, lang, figure)
    })
    .collect()
}

#[test]
fn every_number_of_every_chart_opens_a_fact_or_its_working() {
    let mut breaches = BTreeSet::new();
    for (state, lang, figure) in figures() {
        let found = closed(&figure.table, lang).map(|(heading, cell)| format!("{heading}: {}", cell.text));
        breaches.extend(found.map(|what| format!("{:?}: {what}", state.mode)));
    }
    check(breaches);
}

#[test]
fn every_exception_is_needed() {
    let headings: BTreeSet<String> = figures()
        .iter()
        .filter(|(_, lang, _)| *lang == Lang::En)
        .flat_map(|(_, _, figure)| figure.table.columns.iter().map(|column| column.heading.clone()))
        .chain(sections().into_iter().flat_map(|(_, table)| table.columns).map(|column| column.heading))
        .collect();
    let unused = EXCEPTIONS.iter().filter(|(column, _)| !headings.contains(column.get(Lang::En)));
    check(unused.map(|(column, reason)| format!("{}: {reason}", column.get(Lang::En))).collect());
}

/// What is wrong with the working a cell opens, if anything.
fn fault(brief: &Brief<'_>, cell: &Cell) -> Option<String> {
    let derivation = cell.derivation.as_ref()?;
    let Some(working) = explain(brief, derivation) else { return Some("cannot be told".to_owned()) };
    let said = [&working.title, &working.value, &working.formula];
    let is_empty = said.iter().any(|text| text.is_empty());
    let inputs = || working.inputs.iter().chain(&working.excluded);
    let is_countless = inputs().next().is_none() && working.value != "0";
    let unnamed = inputs().any(|input| input.name.is_empty());
    // A dataset's title stands as it was published.
    let foreign =
        working.formula.contains(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c)) == (brief.lang == Lang::En);
    let faults = [
        (is_empty, "says nothing"),
        (is_countless, "has no input"),
        (unnamed, "has a nameless input"),
        (foreign, "speaks another language"),
    ];
    faults.into_iter().find(|(is_fault, _)| *is_fault).map(|(_, what)| format!("{what}: {working:?}"))
}

#[test]
fn every_working_says_from_what_and_how() {
    let mut breaches = BTreeSet::new();
    for (state, lang, figure) in figures() {
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        let cells = figure.table.rows.iter().flatten();
        let faults =
            cells.filter_map(|cell| Some(format!("{:?}: {}: {}", state.mode, cell.text, fault(&brief, cell)?)));
        breaches.extend(faults);
    }
    check(breaches);
}

#[test]
fn the_test_of_the_method_opens_its_working() {
    for lang in [Lang::En, Lang::Zh] {
        let state = ViewState::default();
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        let (_, table) = track_record(&brief).unwrap();
        let names_the_row =
            |heading: &str| [words::FITTED_TO, words::SPEAKS_OF].iter().any(|it| it.get(lang) == heading);
        let found = closed(&table, lang).filter(|(heading, _)| !names_the_row(heading));
        check(found.map(|(heading, cell)| format!("{heading}: {}", cell.text)).collect());
        check(table.rows.iter().flatten().filter_map(|cell| fault(&brief, cell)).collect());
    }
}

/// The tables of every organisation's page, each with whose and what.
fn sections() -> Vec<(String, Table)> {
    let state = ViewState::default();
    let brief = Brief { dataset: &DATASET, state: &state, lang: Lang::En };
    let organisations = DATASET.entities.iter().filter(|it| matches!(it.kind, EntityKind::Organisation { .. }));
    let sections = organisations.flat_map(|it| {
        let sections = profile(&brief, &it.id).unwrap().sections;
        sections.into_iter().map(|section| (format!("{}, {}", it.id, section.title), section.table))
    });
    sections.collect()
}

#[test]
fn pages_and_comparisons_open_their_numbers_too() {
    let mut breaches = BTreeSet::new();
    let state = ViewState::default();
    let lang = Lang::En;
    let brief = Brief { dataset: &DATASET, state: &state, lang };
    for (of, table) in sections() {
        breaches.extend(closed(&table, lang).map(|(heading, cell)| format!("{of}: {heading}: {}", cell.text)));
        breaches.extend(table.rows.iter().flatten().filter_map(|cell| fault(&brief, cell)));
    }
    for query in [
        "view=compare&pick=starlink,guowang,qianfan,oneweb",
        "view=compare&pick=falcon-9,zhuque-3,electron",
        "view=compare&pick=spacex,landspace,rocket-lab,cas-space",
    ] {
        let state = self::state(query);
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        for row in side_by_side(&brief).unwrap().rows {
            let closed = row.cells.iter().filter(|cell| cell.fact.is_none() && cell.derivation.is_none());
            let numbers = closed.filter(|cell| cell.text.contains(|c: char| c.is_ascii_digit()));
            breaches.extend(numbers.map(|cell| format!("{query}: {}: {}", row.label, cell.text)));
            breaches.extend(row.cells.iter().filter_map(|cell| fault(&brief, cell)));
        }
    }
    check(breaches);
}
