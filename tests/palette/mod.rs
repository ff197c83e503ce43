//! The colours of `src/styles/tokens.css`, read without a browser; knows no colour of its own.

use perigee::charts::Palette;
use perigee::charts::palette::Role;
use std::fs;

/// The two themes a colour is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

/// Every palette role's colour in a theme.
pub fn palette(theme: Theme) -> Palette {
    let tokens = tokens();
    let colour = |role: Role| {
        let found = tokens.iter().find(|(name, _)| *name == role.property());
        found
            .map(|(_, colours)| colours[theme as usize].clone())
            .unwrap_or_else(|| panic!("{} is missing", role.property()))
    };
    Palette::new(Role::all().into_iter().map(colour).collect())
}

/// Every `--name: light-dark(#…, #…);` as its name and both colours.
pub fn tokens() -> Vec<(String, [String; 2])> {
    let css = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/styles/tokens.css")).unwrap();
    let token = |line: &str| {
        let (name, value) = line.trim().split_once(": light-dark(")?;
        let (light, dark) = value.strip_suffix(");")?.split_once(", ")?;
        Some((name.to_owned(), [light.to_owned(), dark.to_owned()]))
    };
    css.lines().filter_map(token).collect()
}
