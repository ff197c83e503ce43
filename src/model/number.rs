//! Numbers in the words of each language: `12,968`, `1.2 billion`, `12亿`.

use super::Lang;

/// Digits in groups of three, with at most two decimals and no trailing zeros.
///
/// ```
/// use perigee::model::number::grouped;
/// assert_eq!(grouped(12_968.0), "12,968");
/// assert_eq!(grouped(-1234.5), "−1,234.5");
/// assert_eq!(grouped(0.004), "0");
/// ```
pub fn grouped(value: f64) -> String {
    let hundredths = (value.abs() * 100.0).round() as u64;
    let digits = (hundredths / 100).to_string();
    let mut out = String::new();
    if value < 0.0 && hundredths > 0 {
        out.push('−');
    }
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out + decimals(hundredths % 100, 2).as_str()
}

/// A large number in the language's own steps, to `digits` significant digits.
///
/// English counts in thousands, millions, billions and trillions; Chinese in 万, 亿 and 万亿.
/// Below the first step the number is written out.
///
/// ```
/// use perigee::model::{Lang, number::in_steps};
/// assert_eq!(in_steps(5_037_000_000.0, 4, Lang::En), "5.037 billion");
/// assert_eq!(in_steps(5_037_000_000.0, 4, Lang::Zh), "50.37亿");
/// assert_eq!(in_steps(999_999.0, 3, Lang::En), "1 million");
/// assert_eq!(in_steps(12_968.0, 3, Lang::Zh), "1.3万");
/// ```
pub fn in_steps(value: f64, digits: u32, lang: Lang) -> String {
    let rounded = significant(value, digits);
    let steps: &[(f64, &str)] = lang.pick(
        &[(1e12, " trillion"), (1e9, " billion"), (1e6, " million")],
        &[(1e12, "万亿"), (1e8, "亿"), (1e4, "万")],
    );
    match steps.iter().find(|(step, _)| rounded.abs() >= *step) {
        Some((step, name)) => {
            let scaled = rounded / step;
            // `grouped` keeps two decimals; a leading part below ten may need the third.
            let decimals = (digits as i32 - 1 - scaled.abs().log10().floor() as i32).clamp(0, 6);
            let text = if scaled.abs() < 1_000.0 { trimmed(scaled, decimals as u32) } else { grouped(scaled) };
            format!("{text}{name}")
        }
        None => grouped(rounded),
    }
}

/// A number as programs read it: no grouping, a plain minus, at most six decimals.
///
/// ```
/// use perigee::model::number::plain;
/// assert_eq!(plain(-3_463_590_000.5), "-3463590000.5");
/// assert_eq!(plain(0.1 + 0.2), "0.3");
/// assert_eq!(plain(-0.000_000_1), "0");
/// ```
pub fn plain(value: f64) -> String {
    // Whole part and fraction apart, as together they may need more digits than a whole number holds.
    let (whole, millionths) = (value.abs().trunc() as u64, (value.abs().fract() * 1e6).round() as u64);
    let (whole, millionths) = (whole + millionths / 1_000_000, millionths % 1_000_000);
    let sign = if value < 0.0 && whole + millionths > 0 { "-" } else { "" };
    format!("{sign}{whole}{}", decimals(millionths, 6))
}

/// Rounds to a number of significant digits.
pub fn significant(value: f64, digits: u32) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let magnitude = value.abs().log10().floor() as i32;
    let shift = digits as i32 - 1 - magnitude;
    // Dividing by a whole power of ten keeps round numbers round; multiplying by 1e-n would not.
    if shift >= 0 {
        let factor = 10f64.powi(shift);
        (value * factor).round() / factor
    } else {
        let factor = 10f64.powi(-shift);
        (value / factor).round() * factor
    }
}

/// A number to a fixed number of decimals at most, without trailing zeros: an exchange rate.
///
/// ```
/// use perigee::model::number::trimmed;
/// assert_eq!(trimmed(7.1935, 4), "7.1935");
/// assert_eq!(trimmed(0.85, 4), "0.85");
/// ```
pub fn trimmed(value: f64, n_decimals: u32) -> String {
    let unit = 10u64.pow(n_decimals);
    let scaled = (value.abs() * unit as f64).round() as u64;
    let sign = if value < 0.0 { "−" } else { "" };
    format!("{sign}{}{}", scaled / unit, decimals(scaled % unit, n_decimals))
}

/// A fraction as `.25`, without trailing zeros; nothing when it is zero.
///
/// Numbers are written through whole numbers, because the standard library's way of writing fractions brings ten
/// kilobytes of tables to the page.
fn decimals(fraction: u64, n_decimals: u32) -> String {
    let digits = fraction.to_string();
    let zeros = (n_decimals as usize).saturating_sub(digits.len());
    let text = format!(".{}{digits}", "0".repeat(zeros));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_follow_the_language() {
        for (value, en, zh) in [
            (0.0, "0", "0"),
            (900.0, "900", "900"),
            (45_450.0, "45,450", "4.545万"),
            (900_000_000.0, "900 million", "9亿"),
            (1_770_000_000_000.0, "1.77 trillion", "1.77万亿"),
            (86_250_000_000.0, "86.25 billion", "862.5亿"),
            (508_000_000_000.0, "508 billion", "5,080亿"),
            (-3_463_590_000.0, "−3.464 billion", "−34.64亿"),
        ] {
            assert_eq!(in_steps(value, 4, Lang::En), en);
            assert_eq!(in_steps(value, 4, Lang::Zh), zh);
        }
    }
}
