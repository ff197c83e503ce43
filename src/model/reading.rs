//! Reads back the numbers that tables show in words, so that what is copied out of a table can be calculated with.

use super::quantity::{UNITS, plain};
use super::{Currency, Lang, Qualifier, number};

/// A number read from a text, with everything the text says about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// The number, in the unit.
    pub number: f64,
    /// The code of its unit, as the data files spell it; empty for a bare number.
    pub unit: &'static str,
    /// Whether the text says nothing else: no unit, no qualifier, no remark.
    pub is_bare: bool,
}

const STEPS: [(&str, f64); 6] =
    [("万亿", 1e12), (" trillion", 1e12), ("亿", 1e8), (" billion", 1e9), ("万", 1e4), (" million", 1e6)];

const CURRENCIES: [Currency; 3] = [Currency::Usd, Currency::Eur, Currency::Cny];

const QUALIFIERS: [Qualifier; 7] = [
    Qualifier::About,
    Qualifier::MoreThan,
    Qualifier::AtLeast,
    Qualifier::LessThan,
    Qualifier::UpTo,
    Qualifier::Nearly,
    Qualifier::Expected,
];

/// Reads one number as [`number::in_steps`] and its kin write it: `about $1.2 billion`, `约12亿美元`, `−3,464`,
/// `12 satellites (estimate)`. Ranges, dates and everything else give nothing.
///
/// ```
/// use perigee::model::{Lang, reading::read};
/// let reading = read("about $1.2 billion", Lang::En).unwrap();
/// assert_eq!((reading.number, reading.unit, reading.is_bare), (1.2e9, "USD", false));
/// assert_eq!(read("−34.64亿元", Lang::Zh).unwrap().number, -3.464e9);
/// assert!(read("12,968", Lang::En).unwrap().is_bare);
/// assert_eq!(read("3 of 5", Lang::En), None);
/// assert_eq!(read("1,23", Lang::En), None);
/// ```
pub fn read(text: &str, lang: Lang) -> Option<Reading> {
    let said = without_remark(text.trim());
    let said = QUALIFIERS.iter().find_map(|it| said.strip_prefix(&*it.with("", lang))).unwrap_or(said);
    let (sign, said) = said.strip_prefix('−').map_or((1.0, said), |rest| (-1.0, rest));
    let (before, said) = before_digits(said, lang)?;
    let end = said.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.')).unwrap_or(said.len());
    let (digits, said) = said.split_at_checked(end)?;
    let value = plain(&digits.replace(',', ""))?;
    // Commas that stand elsewhere than between thousands are of another language, or of a list.
    if digits.contains(',') && number::grouped(value) != digits {
        return None;
    }
    let step = STEPS.iter().find_map(|(name, step)| Some((said.strip_prefix(name)?, *step)));
    let (said, step) = step.unwrap_or((said, 1.0));
    let unit = if said.is_empty() { before } else { after_digits(said, before, lang)? };
    let scaled = value * step;
    // A product with a power of ten may miss the decimal it stands for by the last bit.
    let number = sign * if step > 1.0 { number::significant(scaled, 12) } else { scaled };
    Some(Reading { number, unit, is_bare: number::grouped(number) == text })
}

/// The text without what stands in brackets at its end.
fn without_remark(text: &str) -> &str {
    let cut = |open, close| text.strip_suffix(close).and_then(|text: &str| Some(text.split_once(open)?.0));
    cut(" (", ")").or_else(|| cut("（", "）")).unwrap_or(text)
}

/// The code of the currency that stands before an amount, and the rest.
fn before_digits(text: &str, lang: Lang) -> Option<(&'static str, &str)> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(("", text));
    }
    CURRENCIES.iter().find_map(|currency| {
        let zero = currency.in_words(0.0, 1, lang);
        Some((currency.code(), text.strip_prefix(zero.strip_suffix('0')?)?))
    })
}

/// The code of the unit whose name stands after a number.
fn after_digits(text: &str, before: &'static str, lang: Lang) -> Option<&'static str> {
    if !before.is_empty() {
        return None;
    }
    let currency = CURRENCIES.iter().find(|currency| currency.in_words(0.0, 1, lang).strip_prefix('0') == Some(text));
    let name = text.strip_prefix(' ').unwrap_or(text);
    let named = || UNITS.iter().find(|unit| [unit.en_one, unit.en_many, unit.zh].contains(&name));
    currency.map(|currency| currency.code()).or_else(|| named().map(|unit| unit.code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, lang: Lang, expected: Option<(f64, &str)>) {
        assert_eq!(read(text, lang).map(|reading| (reading.number, reading.unit)), expected, "{text}");
    }

    #[test]
    fn remarks_qualifiers_and_units_are_set_aside() {
        check("1,296 satellites (estimate)", Lang::En, Some((1296.0, "satellites")));
        check("1 launch", Lang::En, Some((1.0, "launches")));
        check("不少于213颗卫星", Lang::Zh, Some((213.0, "satellites")));
        check("6.5%", Lang::Zh, Some((6.5, "percent")));
        check("CNY 6.7 billion", Lang::En, Some((6.7e9, "CNY")));
        check("18亿欧元（估算）", Lang::Zh, Some((1.8e9, "EUR")));
    }

    #[test]
    fn what_is_no_single_number_is_not_read() {
        for text in
            ["–", "", "undisclosed", "28 September 2026", "2024-06", "$1–2 billion", "3 of 5", "Series B", "1,2,3"]
        {
            check(text, Lang::En, None);
        }
    }

    proptest! {
        #[test]
        fn an_amount_in_words_is_read_back(amount in -1e14f64..1e14, digits in 2u32..5) {
            for lang in Lang::ALL {
                for currency in CURRENCIES {
                    let read = read(&currency.in_words(amount, digits, lang), lang).unwrap();
                    let expected = number::significant(amount, digits);
                    prop_assert!((read.number - expected).abs() <= 0.006 + expected.abs() * 1e-9, "{read:?} {expected}");
                    prop_assert_eq!(read.unit, currency.code());
                }
            }
        }

        #[test]
        fn no_text_at_all_breaks_it(text in ".*") {
            let _ = (read(&text, Lang::En), read(&text, Lang::Zh));
        }
    }
}
