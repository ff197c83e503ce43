//! The link contract: what a link says is what opens, for ever, and nothing a link says can fail.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::model::entity::Country;
use perigee::model::growth::Period;
use perigee::model::{Currency, Edtf, Id, Lang, Outcome, Policy};
use perigee::view_state::{
    By, Chrome, Clock, Display, EventKind, Lanes, Marks, Mode, Notice, Plan, Scale, Theme, View, ViewState,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use shipped::DATASET;
use std::fmt::Write as _;

fn read(query: &str) -> (ViewState, Vec<Notice>) {
    ViewState::from_query(query, &DATASET)
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn ids(text: &str) -> Option<Vec<Id>> {
    Some(text.split(',').filter(|part| !part.is_empty()).map(id).collect())
}

/// A view and mode, otherwise as they open.
fn at(view: View, mode: Mode) -> ViewState {
    ViewState { view, mode, ..ViewState::default() }
}

/// A link opens exactly this state, without a word, and is what the state writes.
#[track_caller]
fn check(link: &str, expected: ViewState) {
    check_read(link, &expected);
    assert_eq!(expected.to_query(), link);
}

/// A link opens exactly this state without a word, but is not how it would be written today.
#[track_caller]
fn check_read(link: &str, expected: &ViewState) {
    assert_eq!(read(link), (expected.clone(), Vec::new()), "{link}");
}

/// A link opens what `opens` writes and says why it is not all that was asked for.
#[track_caller]
fn check_notices(link: &str, opens: &str, expected: &[Notice]) {
    let (state, notices) = read(link);
    assert_eq!((state.to_query().as_str(), notices.as_slice()), (opens, expected), "{link}");
}

#[test]
fn a_link_without_values_opens_the_default_view() {
    check("", ViewState::default());
    for nothing in ["?", "&", "?&&"] {
        check_read(nothing, &ViewState::default());
    }
}

#[test]
fn links_that_must_open_for_ever() {
    use Mode::{Contested, Cumulative, Front, InOrbit, Ladder, Launched, List, Ranking, Rate, Rounds, Strip};
    use View::{Constellations, Funding, Overview, Rockets, Sources};
    let date = |text| Edtf::parse(text);
    check("view=funding", at(Funding, Rounds));
    check("view=funding&mode=cumulative", at(Funding, Cumulative));
    check("view=funding&mode=ranking&cur=cny", ViewState { currency: Some(Currency::Cny), ..at(Funding, Ranking) });
    check("view=funding&pick=landspace", ViewState { pick: ids("landspace"), ..at(Funding, Rounds) });
    check("view=funding&pick=landspace,spacex", ViewState { pick: ids("landspace,spacex"), ..at(Funding, Rounds) });
    check("view=funding&pick=spacex,landspace", ViewState { pick: ids("spacex,landspace"), ..at(Funding, Rounds) });
    check("view=funding&pick=none", ViewState { pick: ids(""), ..at(Funding, Rounds) });
    check(
        "view=funding&from=2023&to=2026-06",
        ViewState { from: date("2023"), to: date("2026-06"), ..at(Funding, Rounds) },
    );
    check(
        "view=funding&scale=linear&cur=usd",
        ViewState { scale: Some(Scale::Linear), currency: Some(Currency::Usd), ..at(Funding, Rounds) },
    );
    check(
        "view=funding&claims=highest&fact=landspace-e-2024",
        ViewState { claims: Policy::Highest, fact: Some(id("landspace-e-2024")), ..at(Funding, Rounds) },
    );
    check("view=rockets", at(Rockets, Ladder));
    check(
        "view=rockets&pick=zhuque-3,falcon-9&as=table",
        ViewState { pick: ids("zhuque-3,falcon-9"), display: Display::Table, ..at(Rockets, Ladder) },
    );
    check("view=rockets&mode=strip&from=2025-12-03", ViewState { from: date("2025-12-03"), ..at(Rockets, Strip) });
    check("view=constellations", at(Constellations, Launched));
    check(
        "view=constellations&mode=in-orbit&scale=linear",
        ViewState { scale: Some(Scale::Linear), ..at(Constellations, InOrbit) },
    );
    check("view=constellations&mode=rate&per=year", ViewState { period: Period::Year, ..at(Constellations, Rate) });
    check(
        "view=constellations&mode=rate&per=month&lang=zh",
        ViewState { period: Period::Month, lang: Some(Lang::Zh), ..at(Constellations, Rate) },
    );
    check(
        "view=constellations&pick=guowang,qianfan&claims=lowest",
        ViewState { pick: ids("guowang,qianfan"), claims: Policy::Lowest, ..at(Constellations, Launched) },
    );
    check("view=sources&mode=contested&lang=en", ViewState { lang: Some(Lang::En), ..at(Sources, Contested) });
    check(
        "view=sources&theme=dark&fact=starlink-launched",
        ViewState { theme: Theme::Dark, fact: Some(id("starlink-launched")), ..at(Sources, List) },
    );
    check("lang=zh&theme=light", ViewState { lang: Some(Lang::Zh), theme: Theme::Light, ..at(Overview, Front) });
}

#[test]
fn the_order_of_keys_the_encoding_and_the_question_mark_do_not_matter() {
    let expected = ViewState { pick: ids("landspace,spacex"), ..at(View::Funding, Mode::Rounds) };
    for link in [
        "?pick=landspace,spacex&view=funding",
        "view=funding&pick=landspace%2Cspacex",
        "view=fund%69ng&pick=landspace,,spacex,landspace,",
    ] {
        check_read(link, &expected);
    }
}

#[test]
fn every_default_given_explicitly_vanishes() {
    for (link, shortest) in [
        ("view=overview&mode=front&as=chart&claims=preferred&theme=auto&per=quarter&v=1", ""),
        ("view=funding&mode=rounds&scale=log", "view=funding"),
        ("view=funding&pick=landspace,ispace,space-pioneer,galactic-energy,spacecom,spacex", "view=funding"),
        ("view=funding&pick=spacex,spacecom,galactic-energy,space-pioneer,ispace,landspace", "view=funding"),
        ("view=constellations&mode=rate&scale=log", "view=constellations&mode=rate"),
    ] {
        check_notices(link, shortest, &[]);
    }
}

#[test]
fn every_view_and_mode_has_its_link() {
    for view in View::ALL {
        for mode in view.modes() {
            let state = at(view, *mode);
            assert_eq!(read(&state.to_query()), (state, Vec::new()));
        }
        let foreign = View::ALL.into_iter().filter(|other| *other != view).flat_map(View::modes);
        for mode in foreign.map(|mode| mode.code()) {
            let link = format!("view={}&mode={mode}", view.code());
            check_notices(&link, &at(view, view.first_mode()).to_query(), &[Notice::BadValue("mode", mode.to_owned())]);
        }
    }
}

#[test]
fn what_cannot_be_understood_is_reported_and_the_rest_opens() {
    let bad = |key, value: &str| Notice::BadValue(key, value.to_owned());
    let not_here = |key, value: &str| Notice::NotHere(key, value.to_owned());
    let unknown = |key: &str| Notice::UnknownKey(key.to_owned());
    for (link, opens, notices) in [
        ("view=moon", "", vec![bad("view", "moon")]),
        ("view=Funding", "", vec![bad("view", "Funding")]),
        ("view", "", vec![bad("view", "")]),
        ("view=funding&mode=strip", "view=funding", vec![bad("mode", "strip")]),
        (
            "view=funding&pick=landspace,nobody,x!y",
            "view=funding&pick=landspace",
            vec![bad("pick", "nobody"), bad("pick", "x!y")],
        ),
        ("view=funding&pick=nobody", "view=funding", vec![bad("pick", "nobody")]),
        ("view=funding&pick=zhuque-3", "view=funding", vec![bad("pick", "zhuque-3")]),
        (
            "view=compare&pick=spacex,landspace,ispace,galactic-energy,cas-space,rocket-lab,oneweb,guowang",
            "view=compare&pick=spacex,landspace,ispace,galactic-energy,cas-space,rocket-lab",
            vec![Notice::TooMany(6, "oneweb, guowang".to_owned())],
        ),
        ("view=sources&pick=spacex", "view=sources", vec![not_here("pick", "spacex")]),
        ("view=funding&from=2024~", "view=funding", vec![bad("from", "2024~")]),
        ("view=funding&from=2024/2025&to=x", "view=funding", vec![bad("from", "2024/2025"), bad("to", "x")]),
        ("view=funding&to=2023-02-29", "view=funding", vec![bad("to", "2023-02-29")]),
        ("view=funding&from=2025&to=2024-12", "view=funding", vec![Notice::EmptyWindow]),
        ("view=funding&from=2024-12&to=2024", "view=funding&from=2024-12&to=2024", vec![]),
        ("from=2024", "", vec![not_here("from", "2024")]),
        ("view=rockets&scale=log", "view=rockets", vec![not_here("scale", "ladder")]),
        ("as=poster&scale=cubic&cur=eur", "", vec![bad("as", "poster"), bad("scale", "cubic"), bad("cur", "eur")]),
        (
            "per=week&claims=mine&lang=fr&theme=neon",
            "",
            vec![bad("per", "week"), bad("claims", "mine"), bad("lang", "fr"), bad("theme", "neon")],
        ),
        ("fact=nothing-like-it", "", vec![bad("fact", "nothing-like-it")]),
        ("fact=%E6%98%9F", "", vec![bad("fact", "星")]),
        ("view=funding&colour=red&utm=1", "view=funding", vec![unknown("colour"), unknown("utm")]),
        ("chrome=half&data=latest", "", vec![bad("chrome", "half"), bad("data", "latest")]),
        ("data=2020.1.0", "data=2020.1.0", vec![Notice::OtherData("2020.1.0".to_owned(), DATASET.version.clone())]),
        ("view=funding&view=rockets", "view=funding", vec![Notice::Repeated("view")]),
        ("lang=zh&lang=zh&lang=en", "lang=zh", vec![Notice::Repeated("lang")]),
        ("view=funding&v=2", "view=funding", vec![Notice::NewerVersion]),
        ("v=0", "", vec![bad("v", "0")]),
        ("v=1&v=1", "", vec![Notice::Repeated("v")]),
        ("%zz=%&=1", "", vec![unknown("%zz"), unknown("")]),
    ] {
        check_notices(link, opens, &notices);
    }
    let long = "x".repeat(500);
    check_notices(&format!("view={long}"), "", &[bad("view", &format!("{}…", "x".repeat(40)))]);
}

#[test]
fn another_view_keeps_only_what_means_the_same_there() {
    let (mut state, _) = read(
        "view=funding&mode=ranking&pick=spacex&from=2020&cur=cny&claims=lowest&lang=zh&theme=dark&fact=spacex-ipo-2026&as=table",
    );
    state.go_to(View::Rockets);
    assert_eq!(state.to_query(), "view=rockets&cur=cny&claims=lowest&lang=zh&theme=dark");
}

#[test]
fn another_mode_keeps_everything_but_the_scale() {
    let (mut state, _) = read("view=funding&pick=spacex&from=2020&scale=linear");
    state.set_mode(Mode::Cumulative);
    assert_eq!(state.to_query(), "view=funding&mode=cumulative&pick=spacex&from=2020");
}

#[test]
fn picking_twice_changes_nothing_and_the_default_set_has_no_name() {
    let (mut state, _) = read("view=rockets");
    state.toggle_pick(&id("neutron"));
    assert!(state.to_query().ends_with("tianlong-3,neutron"), "{}", state.to_query());
    state.toggle_pick(&id("neutron"));
    assert_eq!(state.to_query(), "view=rockets");
    for picked in state.picked() {
        state.toggle_pick(&picked);
    }
    assert_eq!(state.to_query(), "view=rockets&pick=none");
}

#[test]
fn where_picks_narrow_the_figure_none_is_all_and_chips_are_what_was_picked() {
    for mode in ["slips", "vehicles"] {
        let opened = format!("view=rockets&mode={mode}");
        let (mut state, _) = read(&opened);
        assert!(state.picked().is_empty());
        state.toggle_pick(&id("neutron"));
        assert_eq!(state.to_query(), format!("{opened}&pick=neutron"));
        state.toggle_pick(&id("neutron"));
        assert_eq!(state.to_query(), opened);
        // The view's default set is a choice like any other here, and has no name again where it is the default.
        let (mut ladder, _) = read("view=rockets");
        let eight = ladder.picked();
        state.set_pick(eight.clone());
        let (again, _) = read(&state.to_query());
        assert_eq!((again.picked(), again.to_query()), (eight, state.to_query()));
        state.set_mode(Mode::Ladder);
        assert_eq!(state.to_query(), ladder.to_query());
        ladder.toggle_pick(&id("starship"));
        let seven = ladder.picked();
        ladder.set_mode(Mode::Slips);
        assert_eq!(ladder.picked(), seven);
    }
}

#[test]
fn a_scale_is_stored_only_where_it_is_a_choice() {
    let mut state = at(View::Funding, Mode::Rounds);
    for (scale, link) in [(Scale::Linear, "view=funding&scale=linear"), (Scale::Log, "view=funding")] {
        state.set_scale(scale);
        assert_eq!((state.scale(), state.to_query().as_str()), (scale, link));
    }
    state.set_mode(Mode::Ranking);
    state.set_scale(Scale::Log);
    assert_eq!((state.scale(), state.to_query().as_str()), (Scale::Linear, "view=funding&mode=ranking"));
}

#[test]
fn the_currency_follows_the_language_until_it_is_chosen() {
    let (state, _) = read("view=funding");
    assert_eq!(Lang::ALL.map(|lang| state.currency(lang)), [Currency::Usd, Currency::Cny]);
    let (state, _) = read("view=funding&cur=usd");
    assert_eq!(Lang::ALL.map(|lang| state.currency(lang)), [Currency::Usd; 2]);
}

/// Any state the page itself can be in.
fn any_state() -> impl Strategy<Value = ViewState> {
    let places: Vec<(View, Mode)> =
        View::ALL.iter().flat_map(|view| view.modes().iter().map(|mode| (*view, *mode))).collect();
    select(places).prop_flat_map(|(view, mode)| {
        let pickable: Vec<Id> = view.pickable(&DATASET).iter().map(|entity| entity.id.clone()).collect();
        let n = view.most_picked().unwrap_or(pickable.len());
        let pick = proptest::option::of(subsequence(pickable, 0..=n).prop_shuffle());
        let facts: Vec<Id> = DATASET.facts.iter().map(|fact| fact.id.clone()).collect();
        let dates = (proptest::option::of(any_date()), proptest::option::of(any_date()));
        let words = (
            select(vec![Display::Chart, Display::Table]),
            proptest::option::of(select(vec![Scale::Linear, Scale::Log])),
            proptest::option::of(select(vec![Currency::Cny, Currency::Usd])),
            select(vec![Period::Month, Period::Quarter, Period::Year]),
            select(vec![Policy::Preferred, Policy::Lowest, Policy::Highest]),
            proptest::option::of(select(vec![Lang::En, Lang::Zh])),
            select(vec![Theme::Auto, Theme::Light, Theme::Dark]),
            select(vec![Chrome::Full, Chrome::Min, Chrome::None]),
            proptest::option::of(Just(DATASET.version.clone())),
        );
        let more = (
            select(Clock::ALL.to_vec()),
            select(By::ALL.to_vec()),
            select(vec![Lanes::One, Lanes::Each]),
            select(Marks::ALL.to_vec()),
            subsequence(EventKind::ALL.to_vec(), 0..=EventKind::ALL.len()),
            subsequence(Outcome::ALL.to_vec(), 0..=Outcome::ALL.len()),
            subsequence(Country::ALL.to_vec(), 0..=Country::ALL.len()),
            proptest::option::of(any_date()),
            [proptest::option::of(any_plan()), proptest::option::of(any_plan())],
        );
        let fact = proptest::option::of(select(facts));
        (pick, dates, words, more, fact).prop_map(move |(pick, (from, to), words, more, fact)| {
            let (clock, by, lanes, marks, kinds, outcomes, countries, start, plans) = more;
            let (display, scale, currency, period, claims, lang, theme, chrome, data) = words;
            let fits = mode.has_window() && !matches!((from, to), (Some(from), Some(to)) if from.first() > to.last());
            let (from, to) = if fits { (from, to) } else { (None, None) };
            let mut state = ViewState {
                from,
                to,
                display,
                currency,
                period,
                claims,
                lang,
                theme,
                chrome,
                data,
                fact,
                lanes,
                marks,
                kinds,
                outcomes,
                countries,
                start,
                plans,
                ..at(view, mode)
            };
            state.set_clock(clock);
            state.set_by(by);
            if let (Some(ids), false) = (pick, !view.can_pick()) {
                state.set_pick(ids);
            }
            if let Some(scale) = scale {
                state.set_scale(scale);
            }
            state
        })
    })
}

fn any_plan() -> impl Strategy<Value = Plan> {
    proptest::array::uniform5(proptest::option::of(0u32..1_500)).prop_map(|values| {
        let mut plan = Plan::default();
        for (idx, (value, assumed)) in Plan::VALUES.iter().zip(values).enumerate() {
            plan.set(idx, assumed.map(|n| n.clamp(value.min, value.max)));
        }
        plan
    })
}

fn any_date() -> impl Strategy<Value = Edtf> {
    (1990i32..2060, 1u8..=12, 1u8..=28, 0usize..3).prop_map(|(year, month, day, exactness)| {
        let full = format!("{year}-{month:02}-{day:02}");
        Edtf::parse(&full[..[4, 7, 10][exactness]]).unwrap()
    })
}

/// Links that look almost right.
fn any_link() -> impl Strategy<Value = String> {
    let keys = [
        "view", "mode", "pick", "from", "to", "as", "scale", "cur", "per", "clock", "by", "lanes", "marks", "kind",
        "outcome", "country", "start", "plan", "plan2", "claims", "lang", "theme", "chrome", "fact", "v", "x",
    ];
    let values = [
        "funding",
        "rockets",
        "constellations",
        "rate",
        "none",
        "spacex,landspace",
        "starlink",
        "2024",
        "2024-13",
        "log",
        "zh",
        "1",
        "",
        "%FF",
    ];
    let pair = (select(keys.to_vec()), select(values.to_vec())).prop_map(|(key, value)| format!("{key}={value}"));
    proptest::collection::vec(pair, 0..12).prop_map(|pairs| pairs.join("&"))
}

/// Whatever a link says, what opens has a short link of its own that opens the same.
fn opens_something(link: &str) -> Result<(), TestCaseError> {
    let (state, _) = read(link);
    let query = state.to_query();
    prop_assert!(query.len() < 2_000, "{}", query.len());
    prop_assert!(query.bytes().all(|byte| byte.is_ascii_graphic()), "{query}");
    prop_assert_eq!(read(&query), (state, Vec::new()));
    Ok(())
}

proptest! {
    #[test]
    fn every_state_survives_its_link(state in any_state()) {
        prop_assert_eq!(read(&state.to_query()), (state, Vec::new()));
    }

    #[test]
    fn every_link_survives_mail_and_chat(state in any_state(), damage in 0usize..7) {
        let link = state.to_query();
        let damaged = match damage {
            0 => link.replace('&', "&amp;"),
            1 => format!("{link}.)"),
            2 => link.replace('%', "%25"),
            3 => link.replace(',', "%2C").replace('&', "%26").replace('=', "%3D"),
            4 => format!("utm_source=mail&{link}&fbclid=1#top"),
            5 => link.replace('-', "\u{2011}"),
            _ => format!("{link}\u{201d}"),
        };
        prop_assert_eq!(read(&damaged), (state, Vec::new()), "{}", damaged);
    }

    #[test]
    fn any_text_opens_something(text in ".{0,300}") {
        opens_something(&text)?;
    }

    #[test]
    fn any_bytes_open_something(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let encoded = bytes.iter().fold(String::new(), |mut out, byte| {
            write!(out, "%{byte:02x}").unwrap();
            out
        });
        opens_something(&encoded)?;
        opens_something(&format!("view={encoded}&pick={encoded}&{encoded}=1"))?;
    }

    #[test]
    fn links_that_look_almost_right_open_something(link in any_link()) {
        opens_something(&link)?;
    }
}
