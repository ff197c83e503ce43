//! The colours keep their promises: contrast on their surface, and organisations apart for every kind of colour vision.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod palette;
mod shipped;

use palette::Theme;
use perigee::charts::palette::{ORGANISATIONS, Role, organisation, shape};
use perigee::model::entity::Country;
use perigee::model::{Entity, EntityKind, Id};
use perigee::view_state::View;
use shipped::DATASET;
use std::collections::{BTreeMap, BTreeSet};

type Triple = [f64; 3];
type Matrix = [Triple; 3];

const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// Colour vision deficiencies at full severity, in linear sRGB: Machado, Oliveira and Fernandes 2009.
const VISIONS: [(&str, Matrix); 4] = [
    ("normal vision", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    ("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
];

/// OKLab's two matrices: from linear sRGB to cones, and from their cube roots to lightness and two hues.
const OKLAB: [Matrix; 2] = [
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
];

fn times(matrix: Matrix, v: Triple) -> Triple {
    matrix.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
}

/// `#rrggbb` in linear sRGB.
fn linear(hex: &str) -> Triple {
    assert!(hex.len() == 7 && hex.starts_with('#'), "{hex}");
    [1, 3, 5].map(|at| {
        let c = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    })
}

fn oklab(linear: Triple) -> Triple {
    times(OKLAB[1], times(OKLAB[0], linear).map(f64::cbrt))
}

/// The hue in degrees, 0 to 360.
fn hue(hex: &str) -> f64 {
    let [_, a, b] = oklab(linear(hex));
    b.atan2(a).to_degrees().rem_euclid(360.0)
}

/// WCAG's contrast ratio.
fn contrast(a: &str, b: &str) -> f64 {
    let luminance =
        |hex: &str| linear(hex).iter().zip([0.2126, 0.7152, 0.0722]).map(|(c, weight)| c * weight).sum::<f64>();
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn colour(name: &str, theme: Theme) -> String {
    let found = palette::tokens().into_iter().find(|(token, _)| token == name);
    found.unwrap_or_else(|| panic!("{name} is missing")).1[theme as usize].clone()
}

#[track_caller]
fn check(name: &str, surface: &str, least: f64) {
    for theme in THEMES {
        let ratio = contrast(&colour(name, theme), &colour(surface, theme));
        assert!(ratio >= least, "{name} on {surface}, {theme:?}: {ratio:.2}, expected {least}");
    }
}

#[test]
fn the_measures_agree_with_published_values() {
    assert_eq!(contrast("#000000", "#ffffff").round(), 21.0);
    assert_eq!((contrast("#777777", "#ffffff") * 100.0).round(), 448.0);
    let [lightness, a, b] = oklab(linear("#ff0000"));
    assert!((lightness - 0.62796).abs() < 1e-4 && (a - 0.22486).abs() < 1e-4 && (b - 0.12585).abs() < 1e-4);
}

#[test]
fn every_colour_a_chart_asks_for_is_there() {
    for theme in THEMES {
        let palette = palette::palette(theme);
        assert!(Role::all().iter().all(|role| palette.colour(*role).starts_with('#')), "{theme:?}");
    }
}

#[test]
fn words_are_readable() {
    for surface in ["--surface", "--surface-raised"] {
        for text in ["--text", "--text-quiet"] {
            check(text, surface, 4.5);
        }
        check("--accent", surface, 3.0);
        check("--focus", surface, 3.0);
    }
    check("--text", "--warn-surface", 4.5);
    check("--rule-strong", "--surface", 3.0);
}

#[test]
fn every_organisation_stands_out_from_its_surface() {
    for (name, _) in ORGANISATIONS {
        check(&format!("--org-{name}"), "--surface", 3.0);
    }
}

#[test]
fn any_two_organisations_stay_apart_for_every_kind_of_colour_vision() {
    for (theme, (vision, matrix)) in THEMES.iter().flat_map(|theme| VISIONS.map(|vision| (*theme, vision))) {
        let seen = ORGANISATIONS.map(|(name, _)| {
            let seen = times(matrix, linear(&colour(&format!("--org-{name}"), theme)));
            (name, oklab(seen.map(|c| c.clamp(0.0, 1.0))))
        });
        for (idx, (a, one)) in seen.iter().enumerate() {
            for (b, other) in &seen[..idx] {
                let distance = one.iter().zip(other).map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt();
                assert!(distance >= 0.08, "{a} and {b}, {theme:?}, {vision}: {distance:.3}");
            }
        }
    }
}

/// Organisations a chart can show: they raised money, build a rocket or run a constellation.
fn shown() -> BTreeMap<&'static Id, Country> {
    let raised = DATASET.rounds.iter().map(|round| &round.organisation);
    let operators = DATASET.entities.iter().filter(|entity| !matches!(entity.kind, EntityKind::Organisation { .. }));
    let ids: BTreeSet<&Id> = raised.chain(operators.filter_map(Entity::organisation)).collect();
    let country = |id: &Id| match DATASET.entity(id).unwrap().kind {
        EntityKind::Organisation { country, .. } => country,
        _ => panic!("{id} is no organisation"),
    };
    ids.into_iter().map(|id| (id, country(id))).collect()
}

#[test]
fn china_is_warm_the_united_states_are_cool_and_europe_is_green() {
    for (id, country) in shown() {
        let role = organisation(Some(id));
        if role == organisation(None) {
            continue;
        }
        for theme in THEMES {
            let hue = hue(&colour(&role.property(), theme));
            let fits = match country {
                Country::Cn => !(105.0..350.0).contains(&hue),
                Country::Us => (220.0..=310.0).contains(&hue),
                Country::Eu | Country::Uk => (135.0..=175.0).contains(&hue),
                Country::Nz | Country::Jp | Country::In | Country::Ca => false,
            };
            assert!(fits, "{id}, {theme:?}: hue {hue:.0}");
        }
    }
}

#[test]
fn no_two_organisations_compared_by_default_share_both_colour_and_mark() {
    let mut owners = BTreeMap::new();
    let views = [View::Funding, View::Rockets, View::Constellations];
    let picked = views.iter().flat_map(|view| view.default_pick()).map(|id| Id::parse(id).unwrap());
    let compared: BTreeSet<Id> =
        picked.filter_map(|id| DATASET.entity(&id).unwrap().organisation().cloned()).chain(listed()).collect();
    for id in &compared {
        let signs = (organisation(Some(id)).property(), shape(Some(id)));
        if let Some(other) = owners.insert(signs, id) {
            panic!("{id} and {other} share their colour and mark");
        }
    }
    assert!(owners.len() > 12);
}

/// The organisations with a colour of their own.
fn listed() -> impl Iterator<Item = Id> {
    ORGANISATIONS.iter().filter(|(name, _)| *name != "other").map(|(name, _)| Id::parse(name).unwrap())
}

#[test]
fn every_organisation_with_a_colour_is_in_the_data() {
    for (name, _) in ORGANISATIONS.iter().filter(|(name, _)| *name != "other") {
        assert!(DATASET.entity(&Id::parse(name).unwrap()).is_some(), "{name}");
    }
}

#[test]
fn words_in_any_colour_can_be_read() {
    let hex = |ink: &str| match ink.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        Some(parts) => {
            parts.split(", ").fold("#".to_owned(), |hex, part| format!("{hex}{:02x}", part.parse::<u8>().unwrap()))
        }
        None => ink.to_owned(),
    };
    for theme in THEMES {
        let palette = palette::palette(theme);
        for role in Role::all().into_iter().filter(|role| matches!(role, Role::Organisation(_))) {
            let found = contrast(&hex(&palette.ink(role)), palette.colour(Role::Surface));
            assert!(found >= 4.45, "{role:?} in {theme:?}: {found}");
        }
    }
}
