//! The colours a chart may use, by role, and each organisation's mark.
//!
//! Colours live in `styles/tokens.css`; the browser resolves them for the theme, tests read them from the file.

use crate::model::Id;

/// A role a colour plays in a chart; its name is that of the CSS custom property, without the dashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What a chart is drawn on.
    Surface,
    /// Words that matter.
    Text,
    /// Words that help: ticks, units.
    TextQuiet,
    /// Grid lines.
    Rule,
    /// Axis lines.
    RuleStrong,
    /// An organisation, by its place in [`ORGANISATIONS`]; the last is every other.
    Organisation(usize),
}

/// The organisations with a colour of their own, and their marks; the last entry stands for all others.
///
/// The mark is the second cue, for readers who cannot tell the colours.
pub const ORGANISATIONS: [(&str, Shape); 13] = [
    ("landspace", Shape::Circle),
    ("ispace", Shape::Square),
    ("space-pioneer", Shape::Triangle),
    ("spacecom", Shape::Square),
    ("satnet", Shape::Circle),
    ("casc", Shape::Pentagon),
    ("chang-guang", Shape::TriangleDown),
    ("spacex", Shape::TriangleDown),
    ("blue-origin", Shape::Square),
    ("amazon", Shape::Pentagon),
    ("rocket-lab", Shape::Circle),
    ("eutelsat", Shape::Triangle),
    ("other", Shape::Cross),
];

/// Organisations that share the neutral colour still differ by their mark.
const OTHERS: [(&str, Shape); 5] = [
    ("galactic-energy", Shape::Pentagon),
    ("deep-blue", Shape::TriangleDown),
    ("cas-space", Shape::Circle),
    ("orienspace", Shape::Square),
    ("geespace", Shape::Triangle),
];

/// The form of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A disc.
    Circle,
    /// A square.
    Square,
    /// A triangle that stands.
    Triangle,
    /// A triangle that hangs.
    TriangleDown,
    /// A pentagon.
    Pentagon,
    /// A square on its corner: a target.
    Diamond,
    /// A cross of two strokes: a failure.
    Cross,
    /// A square filled with slanted strokes: something withdrawn.
    Hatched,
    /// A ring around another mark: a reader's own, in no source.
    Ring,
    /// A ring crossed out: money that is no new equity.
    Struck,
    /// A ring with a plus in it: several things together.
    Sum,
}

impl Role {
    /// Every role, in a fixed order: what a palette needs.
    pub fn all() -> Vec<Self> {
        let fixed = [Self::Surface, Self::Text, Self::TextQuiet, Self::Rule, Self::RuleStrong];
        fixed.into_iter().chain((0..ORGANISATIONS.len()).map(Self::Organisation)).collect()
    }

    /// The custom property that holds the colour, as in `--text-quiet`.
    pub fn property(self) -> String {
        match self {
            Self::Surface => "--surface".to_owned(),
            Self::Text => "--text".to_owned(),
            Self::TextQuiet => "--text-quiet".to_owned(),
            Self::Rule => "--rule".to_owned(),
            Self::RuleStrong => "--rule-strong".to_owned(),
            Self::Organisation(idx) => {
                format!("--org-{}", ORGANISATIONS.get(idx).map_or("other", |(name, _)| name))
            }
        }
    }
}

/// The colour role of an organisation.
pub fn organisation(id: Option<&Id>) -> Role {
    let other = ORGANISATIONS.len() - 1;
    let idx = id.and_then(|id| ORGANISATIONS.iter().position(|(name, _)| *id == **name));
    Role::Organisation(idx.unwrap_or(other))
}

/// The mark of an organisation.
pub fn shape(id: Option<&Id>) -> Shape {
    let known = ORGANISATIONS.iter().chain(&OTHERS);
    id.and_then(|id| known.clone().find(|(name, _)| *id == **name)).map_or(Shape::Circle, |(_, shape)| *shape)
}

/// Resolved colours, one for each role of [`Role::all`], as CSS colour values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette(Vec<String>);

impl Palette {
    /// A palette from colours in the order of [`Role::all`].
    pub fn new(colours: Vec<String>) -> Self {
        Self(colours)
    }

    /// A role's colour for words: mixed with the text colour as far as small words need to stand out.
    ///
    /// Marks need a contrast of 3:1 with the page and words 4.5:1 (WCAG 2.2, 1.4.3 and 1.4.11), with one hue for both.
    pub fn ink(&self, role: Role) -> String {
        let parsed = (rgb(self.colour(role)), rgb(self.colour(Role::Text)), rgb(self.colour(Role::Surface)));
        let (Role::Organisation(_), (Some(own), Some(text), Some(surface))) = (role, parsed) else {
            return self.colour(role).to_owned();
        };
        if contrast(own, surface) >= 4.5 {
            return self.colour(role).to_owned();
        }
        let shares = (1..=10).map(|tenth| mix(own, text, f64::from(tenth) / 10.0));
        let [red, green, blue] = shares.into_iter().find(|ink| contrast(*ink, surface) >= 4.5).unwrap_or(text);
        format!("rgb({}, {}, {})", red.round() as u8, green.round() as u8, blue.round() as u8)
    }

    /// The colour of a role; the text colour of the page where a palette is incomplete.
    pub fn colour(&self, role: Role) -> &str {
        let idx = Role::all().iter().position(|known| *known == role);
        idx.and_then(|idx| self.0.get(idx)).map_or("currentColor", String::as_str)
    }
}

/// Red, green and blue, 0 to 255, of `#rrggbb` or `rgb(r, g, b)`, the two forms browsers resolve our colours to.
fn rgb(colour: &str) -> Option<[f64; 3]> {
    if let Some(hex) = colour.strip_prefix('#') {
        let part = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok().map(f64::from);
        return Some([part(0)?, part(2)?, part(4)?]);
    }
    let mut parts = colour.strip_prefix("rgb(")?.strip_suffix(')')?.split(',');
    let mut part = || parts.next()?.trim().parse::<u8>().ok().map(f64::from);
    Some([part()?, part()?, part()?])
}

fn mix([r, g, b]: [f64; 3], [to_r, to_g, to_b]: [f64; 3], share: f64) -> [f64; 3] {
    [r + (to_r - r) * share, g + (to_g - g) * share, b + (to_b - b) * share]
}

/// WCAG's contrast ratio of two sRGB colours, 1 to 21.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let linear = |c: f64| if c <= 10.31 { c / 3294.6 } else { power_2_4((c / 255.0 + 0.055) / 1.055) };
    let luminance =
        |[red, green, blue]: [f64; 3]| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// `x` to the power 2.4, for `x` from 0.05 to 1: the square of `x` and of its fifth root, found by Newton's method.
///
/// The general power would be the only one in the first view, and take half a per cent of it.
fn power_2_4(x: f64) -> f64 {
    let root = (0..12).fold(1.0, |y: f64, _| y - (y - x / y.powi(4)) / 5.0);
    (x * root).powi(2)
}

#[cfg(test)]
mod tests {
    use super::power_2_4;

    #[test]
    fn the_power_is_right_to_nine_digits() {
        for tenth in 1..=200 {
            let x = f64::from(tenth) / 200.0 * 0.95 + 0.05;
            assert!((power_2_4(x) - x.powf(2.4)).abs() < 1e-9, "{x}");
        }
    }
}
