//! The rockets view, from the data files through every calculation to what its figures say.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::{Brief, Chart, explain::explain};
use perigee::model::Lang::{self, En, Zh};
use perigee::model::launch_counts::{Series, yearly};
use perigee::model::reuse::{self, ladder, step_before};
use perigee::model::{EntityKind, Id, Interval, Policy, Step, recovery, slips, specs};
use perigee::view_state::ViewState;
use perigee::words::rockets;
use shipped::DATASET;
use std::collections::BTreeMap;

/// What the figure a link opens says: its title, sentence and notes, and a line for each row.
fn said(link: &str, lang: Lang) -> Vec<String> {
    let (state, notices) = ViewState::from_query(link, &DATASET);
    assert_eq!(notices, [], "{link}");
    let figure = Chart::of(state.mode).unwrap().figure(&Brief { dataset: &DATASET, state: &state, lang });
    let rows =
        figure.table.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | "));
    [figure.title, figure.sentence].into_iter().chain(figure.notes).chain(rows).collect()
}

/// Each text stands somewhere in what the figure says.
#[track_caller]
fn check(link: &str, lang: Lang, expected: &[&str]) {
    let said = said(link, lang);
    for text in expected {
        assert!(said.iter().any(|line| line.contains(text)), "{link}: `{text}` is not in\n{}", said.join("\n"));
    }
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

#[test]
fn the_ladder_tells_the_days_since_the_step_before() {
    check(
        "view=rockets",
        En,
        &["11 September 2024, success; 236 days after first hop", "18 August 2026, success; 258 days after"],
    );
    check("view=rockets", Zh, &["2024年9月11日，成功；首次垂直起降后236天"]);
    let milestones = reuse::milestones(&DATASET, &id("starship"), Policy::Preferred);
    let rungs = ladder(&milestones);
    // Starship landed and flew again before it reached orbit.
    assert_eq!(step_before(&rungs, Step::FirstOrbit).map(|(step, _)| step), Some(Step::Reflight));
    assert_eq!(step_before(&rungs, Step::Hop), None);
}

#[test]
fn intervals_of_vague_dates_are_ranges_in_words() {
    for (least, most, en, zh) in [
        (942, 942, "942 days", "942天"),
        (1, 1, "1 day", "1天"),
        (0, 0, "the same day", "同日"),
        (12, 42, "12 to 42 days", "12至42天"),
        (-5, 25, "up to 25 days", "至多25天"),
        (1178, 1207, "39 to 40 months", "39至40个月"),
        (150, 155, "about 5 months", "约5个月"),
        (-100, 200, "up to 7 months", "至多7个月"),
    ] {
        let interval = Interval { least, most };
        assert_eq!((rockets::interval(interval, En), rockets::interval(interval, Zh)), (en.to_owned(), zh.to_owned()));
    }
}

#[test]
fn progress_compares_with_falcon_9_on_every_clock() {
    check(
        "view=rockets&mode=progress",
        En,
        &[
            "From first hop to first landing: Zhuque-3 took 31 months and Starship took 63 months; Falcon 9 took 39 to 40 months.",
            "Left out, as the data do not hold their first hop: New Glenn, Long March 10B, Hyperbola-3 and Tianlong-3",
        ],
    );
    check(
        "view=rockets&mode=progress&pick=zhuque-3",
        Zh,
        &["从首次垂直起降到首次成功回收：朱雀三号用时31个月；猎鹰9号用时39至40个月。"],
    );
    check("view=rockets&mode=progress&clock=calendar", En, &["Falcon 9 had its first landing on 22 December 2015;"]);
    check("view=rockets&mode=progress&clock=first-orbit", En, &["Long March 10B took 0 days"]);
    check("view=rockets&mode=progress&clock=founding", En, &["From its maker's founding to first landing"]);
}

#[test]
fn a_splashdown_is_an_attempt_and_brings_no_stage_back() {
    let link = "view=rockets&mode=recovery";
    check(
        link,
        En,
        &[
            "Starship 3 of 13, New Glenn 2 of 3",
            "Long March 10B 1 of 2",
            "Soft splashdowns, which bring no stage back: Starship 4 and Long March 10B 1.",
            "Starship | landing attempts in the data | 13 | 3 | 4 | 0 | 6 | 0 | 0 | 2 |",
            "tower's arms 3 of 4; splashdown at sea 4 of 6; method not known 0 of 3",
        ],
    );
    check(link, Zh, &["星舰13次收回3次", "软溅落（不算收回）：星舰4次，长征十号乙1次。"]);
    let unsaid = ["all attempts known", "New Shepard 1"];
    let text = said(&format!("{link}&pick=starship,new-shepard"), En).join("\n");
    assert!(unsaid.iter().all(|words| !text.contains(words)), "{text}");
    // One rule for all: what is only fished out, or never was orbital-class, is no attempt.
    for dated in DATASET.entities.iter().flat_map(|it| recovery::attempts(&DATASET, &it.id, Policy::Preferred)) {
        assert!(!dated.fact.statement.en.contains("lifted from the sea"), "{}", dated.fact.id);
    }
    // Of Starship, the milestones name what became of every booster but the one that never parted from its ship.
    let starship = recovery::attempts(&DATASET, &id("starship"), Policy::Preferred);
    let flights = DATASET.fact(&id("starship-flights-total")).unwrap();
    assert_eq!(flights.quantity(Policy::Preferred), Some(starship.len() as f64 + 1.0));
}

#[test]
fn a_selection_of_landings_never_passes_for_a_record() {
    let link = "view=rockets&mode=recovery";
    check(
        link,
        En,
        &[
            "Of Falcon 9 only some attempts are in the data",
            "Falcon 9 had 550 landings (14 December 2025) by published count",
            "Falcon 9 | landings in a row, as counted by others",
            "No landing attempt in the data: Hyperbola-3 and Tianlong-3",
        ],
    );
    check(link, Zh, &["新格伦3次收回2次"]);
    let rows = said(link, En);
    let falcon =
        rows.iter().find(|row| row.starts_with("Falcon 9 | landing attempts in the data, a selection")).unwrap();
    assert!(falcon.contains(" | – | – | "), "{falcon}");
    for programme in DATASET.entities.iter().filter(|entity| matches!(entity.kind, EntityKind::Programme { .. })) {
        let attempts = recovery::attempts(&DATASET, &programme.id, Policy::Preferred);
        let methods = recovery::by_method(&attempts);
        let n: usize = methods.iter().map(|(_, tried)| tried.len()).sum();
        assert_eq!(n, attempts.len(), "{}", programme.id);
        let counted = recovery::published(
            &DATASET,
            &programme.id,
            perigee::model::Measure::Landings,
            Policy::Preferred,
            DATASET.reach.milestones,
        );
        // Where others count more landings than the data hold as events, the events are a selection.
        let is_less = counted
            .and_then(|fact| fact.quantity(Policy::Preferred))
            .is_some_and(|n| n > recovery::tally_of(&attempts).recovered as f64);
        assert!(!is_less || recovery::is_selection(&DATASET, &programme.id), "{}", programme.id);
    }
}

#[test]
fn launches_say_who_has_no_count_of_the_year() {
    let link = "view=rockets&mode=launches";
    check(link, En, &["No count of all of 2025 is known of Chinese companies (19 in 2024)."]);
    check(link, Zh, &["以下未见2025年全年统计：中国商业火箭企业（2024年为19次）。"]);
}

#[test]
fn an_interval_on_the_ladder_opens_its_own_working() {
    let (state, _) = ViewState::from_query("view=rockets", &DATASET);
    let brief = Brief { dataset: &DATASET, state: &state, lang: En };
    let figure = Chart::of(state.mode).unwrap().figure(&brief);
    let cells: Vec<_> = figure.table.rows.iter().flatten().filter(|cell| cell.text.contains(" after ")).collect();
    assert!(cells.len() > 15, "{} intervals", cells.len());
    for cell in cells {
        let tail = cell.tail.as_ref().unwrap_or_else(|| panic!("{} has no working", cell.text));
        let working = explain(&brief, &tail.derivation).unwrap();
        assert!(cell.text.ends_with(&working.value), "{} against {}", cell.text, working.value);
        assert_eq!(working.inputs.last().and_then(|input| input.fact.as_ref()), cell.fact.as_ref());
    }
}

#[test]
fn launches_of_a_year_come_from_its_fact_before_the_log() {
    let china = yearly(&DATASET, Series::China, Policy::Preferred);
    let of = |year| china.iter().find(|count| count.year == year).unwrap();
    assert_eq!((of(2024).count, of(2024).successes, of(2024).until), (68.0, Some(66), None));
    assert_eq!((of(2025).count, of(2025).range, of(2025).until), (92.0, (92.0, 93.0), None));
    assert!(of(2026).until.is_some());
    let highest = yearly(&DATASET, Series::China, Policy::Highest);
    assert_eq!(highest.iter().find(|count| count.year == 2025).unwrap().count, 93.0);
    for series in Series::OPERATORS.into_iter().chain(Series::COUNTRIES) {
        for policy in [Policy::Lowest, Policy::Preferred, Policy::Highest] {
            let counts = yearly(&DATASET, series, policy);
            assert!(!counts.is_empty() && counts.windows(2).all(|pair| pair[0].year < pair[1].year), "{series:?}");
            for count in counts {
                let (low, high) = count.range;
                assert!(low <= count.count && count.count <= high, "{series:?} {}", count.year);
                assert!(count.successes.is_none_or(|n| f64::from(n) <= count.count), "{series:?} {}", count.year);
            }
        }
    }
    check("view=rockets&mode=launches", En, &["Launches in 2025, failures included: SpaceX Falcon 165"]);
    check("view=rockets&mode=launches&by=country", En, &["World 330, United States 180 and China 92"]);
    check("view=rockets&mode=launches&by=country&claims=highest", Zh, &["中国93次"]);
}

#[test]
fn vehicles_stand_by_payload_and_goals_apart() {
    let link = "view=rockets&mode=vehicles";
    check(link, En, &["Falcon 9 | 22.8 | 17.4–17.5 | 70 | 3.66–3.7 | 549.05"]);
    check("view=rockets&mode=vehicles&cur=usd&pick=zhuque-3", En, &["about 20,000 yuan per kg (about $2,9"]);
    check("view=rockets&mode=vehicles&cur=usd&pick=zhuque-2e", Zh, &["朱雀二号改进型"]);
    let described = specs::described(&DATASET, Policy::Preferred);
    let payloads: Vec<f64> = described.iter().map(|rocket| rocket.largest_payload(Policy::Preferred)).collect();
    assert!(described.len() > 30 && payloads.windows(2).all(|pair| pair[0] >= pair[1]), "{payloads:?}");
    for (programme, flown, landed) in [
        ("falcon-9", true, true),
        ("zhuque-3", true, true),
        ("zhuque-2e", true, false),
        ("zhuque-3e", false, false),
        ("long-march-10a", false, false),
        ("neutron", false, false),
    ] {
        let shown = specs::shown(&DATASET, &id(programme), Policy::Preferred);
        assert_eq!((shown.flown, shown.landed), (flown, landed), "{programme}");
    }
}

#[test]
fn slips_run_from_the_last_promised_day() {
    let promises = slips::promises(&DATASET, &id("zhuque-3"), Policy::Preferred);
    let of = |name: &str| promises.iter().find(|promise| promise.plan.milestone.id == *name).unwrap();
    assert_eq!(of("zhuque-3-first-launch-plan-2025").slip, slips::Slip::Kept);
    let second = of("zhuque-3-second-flight-plan");
    assert_eq!(second.slip, slips::Slip::Late(Interval { least: 49, most: 49 }));
    assert_eq!(second.met.unwrap().milestone.id, *"zhuque-3-y2-landing");
    check(
        "view=rockets&mode=slips",
        En,
        &[
            "Zhuque-3 | next flight | April–June 2026 | 26 February 2026 | 18 August 2026, success | 49 days late",
            "Pallas-1 | first launch | 2024 | February 2024 | 1 September 2026, success | 609 days late",
            "Nebula-1 | first launch | 2025 | January–February 2025 | – | open, 283 days over",
        ],
    );
    check("view=rockets&mode=slips&pick=pallas-1", Zh, &["推迟609天"]);
}

#[test]
fn no_name_of_a_rocket_leads_to_two() {
    let mut owners: BTreeMap<String, &Id> = BTreeMap::new();
    for entity in DATASET.entities.iter().filter(|entity| matches!(entity.kind, EntityKind::Programme { .. })) {
        let mut names: Vec<String> = entity.aliases.iter().map(|alias| alias.to_lowercase()).collect();
        names.extend(Lang::ALL.map(|lang| entity.name.get(lang).to_lowercase()));
        for name in names {
            let owner = owners.entry(name.clone()).or_insert(&entity.id);
            assert_eq!(*owner, &entity.id, "{name}");
        }
    }
}
