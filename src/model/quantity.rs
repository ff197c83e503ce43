//! Amounts with a unit: money in its reported currency, counts, and a few physical measures.

use super::{Lang, number};
use serde::{Deserialize, Serialize};

/// A currency in which amounts are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Currency {
    /// Chinese yuan renminbi.
    Cny,
    /// United States dollars.
    Usd,
    /// Euros; amounts are reported in them, never shown in them.
    Eur,
}

impl Currency {
    /// The ISO 4217 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cny => "CNY",
            Self::Usd => "USD",
            Self::Eur => "EUR",
        }
    }

    /// An amount of this currency in words, to `digits` significant digits: `CNY 6.7 billion`, `67亿元`.
    ///
    /// ```
    /// use perigee::model::{Currency, Lang};
    /// assert_eq!(Currency::Usd.in_words(729e6, 3, Lang::En), "$729 million");
    /// assert_eq!(Currency::Usd.in_words(729e6, 3, Lang::Zh), "7.29亿美元");
    /// ```
    pub fn in_words(self, amount: f64, digits: u32, lang: Lang) -> String {
        let steps = number::in_steps(amount.abs(), digits, lang);
        let sign = if amount < 0.0 { "−" } else { "" };
        match (lang, self) {
            (Lang::En, Self::Cny) => format!("{sign}CNY {steps}"),
            (Lang::En, Self::Usd) => format!("{sign}${steps}"),
            (Lang::En, Self::Eur) => format!("{sign}€{steps}"),
            (Lang::Zh, Self::Cny) => format!("{sign}{steps}元"),
            (Lang::Zh, Self::Usd) => format!("{sign}{steps}美元"),
            (Lang::Zh, Self::Eur) => format!("{sign}{steps}欧元"),
        }
    }
}

/// What a quantity counts or measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub enum Unit {
    /// Money, in whole units of the currency.
    Money(Currency),
    /// Anything else, by its place in [`UNITS`].
    Other(&'static UnitNames),
}

impl Unit {
    /// Its code, as the data files spell it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Money(currency) => currency.code(),
            Self::Other(names) => names.code,
        }
    }
}

/// The packed form: currencies first, then the place in [`UNITS`].
impl From<Unit> for u8 {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Money(Currency::Cny) => 0,
            Unit::Money(Currency::Usd) => 1,
            Unit::Money(Currency::Eur) => 2,
            Unit::Other(names) => {
                UNITS.iter().zip(3..).find(|(unit, _)| *unit == names).map_or(Self::MAX, |(_, at)| at)
            }
        }
    }
}

impl TryFrom<u8> for Unit {
    type Error = &'static str;

    fn try_from(packed: u8) -> Result<Self, Self::Error> {
        match packed {
            0 => Ok(Self::Money(Currency::Cny)),
            1 => Ok(Self::Money(Currency::Usd)),
            2 => Ok(Self::Money(Currency::Eur)),
            at => UNITS.get(usize::from(at) - 3).map(Self::Other).ok_or("no such unit"),
        }
    }
}

/// A unit other than money: how data spells it and what both languages call it.
#[derive(Debug, PartialEq, Eq)]
pub struct UnitNames {
    /// As it stands in the data files.
    pub code: &'static str,
    pub(super) en_one: &'static str,
    pub(super) en_many: &'static str,
    pub(super) zh: &'static str,
}

const fn unit(code: &'static str, en_one: &'static str, en_many: &'static str, zh: &'static str) -> UnitNames {
    UnitNames { code, en_one, en_many, zh }
}

/// Every unit the data may use besides money.
pub static UNITS: [UnitNames; 30] = [
    unit("satellites", "satellite", "satellites", "颗卫星"),
    unit("launches", "launch", "launches", "次发射"),
    unit("batches", "batch", "batches", "批"),
    unit("rounds", "round", "rounds", "轮"),
    unit("provinces", "province", "provinces", "个省份"),
    unit("funds", "fund", "funds", "只基金"),
    unit("institutions", "institution", "institutions", "家机构"),
    unit("companies", "company", "companies", "家企业"),
    unit("months", "month", "months", "个月"),
    unit("years", "year", "years", "年"),
    unit("percent", "percent", "percent", "%"),
    unit("tonnes-force", "tonne-force", "tonnes-force", "吨推力"),
    unit("kg", "kg", "kg", "公斤"),
    unit("CNY/kg", "yuan per kg", "yuan per kg", "元/公斤"),
    unit("satellites/year", "satellite a year", "satellites a year", "颗/年"),
    unit("satellites/month", "satellite a month", "satellites a month", "颗/月"),
    unit("satellites/week", "satellite a week", "satellites a week", "颗/周"),
    unit("USD/kg", "dollar per kg", "dollars per kg", "美元/公斤"),
    unit("m", "m", "m", "米"),
    unit("km", "km", "km", "公里"),
    unit("tonnes", "tonne", "tonnes", "吨"),
    unit("hours", "hour", "hours", "小时"),
    unit("days", "day", "days", "天"),
    unit("people", "person", "people", "人"),
    unit("subscribers", "subscriber", "subscribers", "名用户"),
    unit("objects", "object", "objects", "个目标"),
    unit("manoeuvres", "manoeuvre", "manoeuvres", "次机动"),
    unit("flights", "flight", "flights", "次飞行"),
    unit("landings", "landing", "landings", "次回收"),
    unit("manoeuvres/year", "manoeuvre a year", "manoeuvres a year", "次机动/年"),
];

/// A number, or a range of numbers, of one unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// The value, or the low end of a range.
    pub low: f64,
    /// The same value, or the high end of a range.
    pub high: f64,
    /// What is counted.
    pub unit: Unit,
}

impl Quantity {
    /// Reads `CNY 900000000`, `60000..100000 satellites` and the like; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let (first, second) = text.split_once(' ')?;
        let (numbers, unit) = match first {
            "CNY" => (second, Unit::Money(Currency::Cny)),
            "USD" => (second, Unit::Money(Currency::Usd)),
            "EUR" => (second, Unit::Money(Currency::Eur)),
            _ => (first, Unit::Other(UNITS.iter().find(|unit| unit.code == second)?)),
        };
        let (low, high) = match numbers.split_once("..") {
            Some((low, high)) => (plain(low)?, plain(high)?),
            None => (plain(numbers)?, plain(numbers)?),
        };
        let is_range = numbers.contains("..");
        (low < high || !is_range).then_some(Self { low, high, unit })
    }

    /// The currency, if this is money.
    pub fn currency(self) -> Option<Currency> {
        match self.unit {
            Unit::Money(currency) => Some(currency),
            Unit::Other(_) => None,
        }
    }

    /// The middle of a range, or the value itself; where a chart must put one point.
    pub fn middle(self) -> f64 {
        f64::midpoint(self.low, self.high)
    }

    /// To the last digit, in the reported currency or unit: `CNY 5,037,000,000`.
    pub fn exactly(self) -> String {
        let (low, high) = (number::grouped(self.low), number::grouped(self.high));
        let numbers = if self.low == self.high { low } else { format!("{low} – {high}") };
        let code = self.unit.code();
        if self.currency().is_some() { format!("{code} {numbers}") } else { format!("{numbers} {code}") }
    }

    /// In words: `CNY 6.7 billion`, `60,000 to 100,000 satellites`, `6万至10万颗卫星`.
    pub fn in_words(self, lang: Lang) -> String {
        match self.unit {
            Unit::Money(currency) if self.low == self.high => currency.in_words(self.low, 4, lang),
            Unit::Money(currency) => {
                let (low, high) = (currency.in_words(self.low, 4, lang), currency.in_words(self.high, 4, lang));
                lang.pick(format!("{low} to {high}"), format!("{low}至{high}"))
            }
            Unit::Other(names) => {
                let (low, high) = (number::grouped(self.low), number::grouped(self.high));
                let numbers = if self.low == self.high {
                    low
                } else {
                    lang.pick(format!("{low} to {high}"), format!("{low}至{high}"))
                };
                match lang {
                    Lang::En => {
                        let name = if self.high == 1.0 { names.en_one } else { names.en_many };
                        format!("{numbers} {name}")
                    }
                    Lang::Zh => format!("{numbers}{}", names.zh),
                }
            }
        }
    }
}

/// A plain decimal number: digits, an optional minus, an optional fraction. No exponent, no grouping.
///
/// Read by hand: the standard library's reader brings ten kilobytes of tables to the page, for exponents nobody writes.
pub(super) fn plain(text: &str) -> Option<f64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |digits| (-1.0, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.len() <= 16 && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let parsed = |part: &str| part.parse::<u64>().ok().map(|number| number as f64);
    let value = parsed(whole)? + parsed(fraction)? / 10f64.powi(fraction.len() as i32);
    // Whole numbers above 2^53 would no longer be exact.
    (value <= 9_007_199_254_740_992.0).then_some(sign * value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, en: &str, zh: &str) {
        let quantity = Quantity::parse(text).unwrap();
        assert_eq!(quantity.in_words(Lang::En), en);
        assert_eq!(quantity.in_words(Lang::Zh), zh);
    }

    #[test]
    fn quantities_read_in_the_words_of_each_language() {
        check("CNY 5037000000", "CNY 5.037 billion", "50.37亿元");
        check("USD 1160000000..1200000000", "$1.16 billion to $1.2 billion", "11.6亿美元至12亿美元");
        check("60000..100000 satellites", "60,000 to 100,000 satellites", "60,000至100,000颗卫星");
        check("1 launches", "1 launch", "1次发射");
        check("30000 CNY/kg", "30,000 yuan per kg", "30,000元/公斤");
    }

    #[test]
    fn what_is_not_a_quantity_is_refused() {
        for bad in [
            "",
            "CNY",
            "900000000",
            "GBP 5",
            "CNY 5e9",
            "CNY 5,000",
            "5 moons",
            "10..5 satellites",
            "5..5 satellites",
            "CNY  5",
            "CNY .5",
            "CNY 5.",
            "CNY 1.2.3",
            "CNY 99999999999999999999",
            "CNY NaN",
            "CNY inf",
            "5satellites",
        ] {
            assert_eq!(Quantity::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn whole_amounts_are_read_to_the_last_digit(low in 0u64..1_000_000_000_000, span in 1u64..1_000_000_000) {
            let quantity = Quantity::parse(&format!("CNY {low}..{}", low + span)).unwrap();
            prop_assert_eq!((quantity.low, quantity.high), (low as f64, (low + span) as f64));
        }

        #[test]
        fn parsing_never_fails_on_any_text(text in ".*") {
            let _ = Quantity::parse(&text);
        }
    }
}
