//! Days and EDTF dates: a date is as exact as its source, never more.

use super::{Lang, Window};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day(pub i32);

const DAYS_PER_YEAR: f64 = 365.2425;

impl Day {
    /// The day of a year, month (1 to 12) and day of month, if there is one.
    ///
    /// ```
    /// use perigee::model::Day;
    /// assert_eq!(Day::from_ymd(1970, 1, 1), Some(Day(0)));
    /// assert_eq!(Day::from_ymd(2026, 9, 28), Some(Day(20_724)));
    /// assert_eq!(Day::from_ymd(2026, 2, 29), None);
    /// ```
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=12).contains(&month) || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        // Howard Hinnant's days_from_civil: years start in March so that the leap day comes last.
        let (y, m) = if month <= 2 { (year - 1, i32::from(month) + 9) } else { (year, i32::from(month) - 3) };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let day_of_year = (153 * m + 2) / 5 + i32::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Self(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month (1 to 12) and day of month.
    pub fn ymd(self) -> (i32, u8, u8) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let mp = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month as u8, day as u8)
    }

    /// Years (of 365.2425 days) from `earlier` to this day.
    pub fn years_since(self, earlier: Self) -> f64 {
        f64::from(self.0 - earlier.0) / DAYS_PER_YEAR
    }

    /// The first day of this day's month.
    pub fn month_start(self) -> Self {
        Self(self.0 - i32::from(self.ymd().2) + 1)
    }

    /// In words: `28 September 2026`, `2026年9月28日`.
    pub fn in_words(self, lang: Lang) -> String {
        Edtf::from(self).in_words(lang)
    }
}

/// How many days a month (1 to 12) has.
pub fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A point of the calendar known to the year, the month or the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
enum Moment {
    Year(i32),
    Month(i32, u8),
    Day(Day),
}

impl Moment {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2));
        let day = parts.next().map(|part| number(part, 2));
        if parts.next().is_some() || !(1900..=2199).contains(&year) {
            return None;
        }
        match (month, day) {
            (None, _) => Some(Self::Year(year)),
            (Some(month), None) => {
                let month = u8::try_from(month?).ok()?;
                (1..=12).contains(&month).then_some(Self::Month(year, month))
            }
            (Some(month), Some(day)) => {
                let (month, day) = (u8::try_from(month?).ok()?, u8::try_from(day?).ok()?);
                Day::from_ymd(year, month, day).map(Self::Day)
            }
        }
    }

    fn first(self) -> Day {
        match self {
            Self::Year(year) => Day::from_ymd(year, 1, 1).unwrap_or(Day(0)),
            Self::Month(year, month) => Day::from_ymd(year, month, 1).unwrap_or(Day(0)),
            Self::Day(day) => day,
        }
    }

    fn last(self) -> Day {
        match self {
            Self::Year(year) => Day::from_ymd(year, 12, 31).unwrap_or(Day(0)),
            Self::Month(year, month) => Day::from_ymd(year, month, days_in_month(year, month)).unwrap_or(Day(0)),
            Self::Day(day) => day,
        }
    }

    fn in_words(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Year(year), Lang::En) => year.to_string(),
            (Self::Year(year), Lang::Zh) => format!("{year}年"),
            (Self::Month(year, month), Lang::En) => format!("{} {year}", month_name(month)),
            (Self::Month(year, month), Lang::Zh) => format!("{year}年{month}月"),
            (Self::Day(day), lang) => {
                let (year, month, day) = day.ymd();
                match lang {
                    Lang::En => format!("{day} {} {year}", month_name(month)),
                    Lang::Zh => format!("{year}年{month}月{day}日"),
                }
            }
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => {
                let (year, month, day) = day.ymd();
                write!(f, "{year:04}-{month:02}-{day:02}")
            }
        }
    }
}

/// Exactly `width` digits as a number.
/// What of `4 May 2024` a range to `6 May 2024` must still say: `4`. Nothing where the year differs.
fn shared_end<'a>(start: &'a str, end: &str) -> Option<&'a str> {
    let own = |n: usize| {
        let tail: Vec<&str> = end.rsplitn(n + 1, ' ').take(n).collect();
        let cut = start.rsplitn(n + 1, ' ').collect::<Vec<_>>();
        let (rest, shared) = (cut.get(n)?, cut.get(..n)?);
        (shared == tail.as_slice() && !rest.is_empty() && !rest.contains(' ')).then_some(*rest)
    };
    own(2).or_else(|| own(1))
}

/// The year, and the month, that two dates share: `2024年`, `2024年6月`.
fn shared_start<'a>(start: &'a str, end: &str) -> &'a str {
    let ends = ['月', '年'].into_iter().filter_map(|unit| start.find(unit).map(|at| at + unit.len_utf8()));
    let mut starts =
        ends.filter_map(|at| start.get(..at)).filter(|text| text.len() < start.len() && end.starts_with(text));
    starts.next().unwrap_or_default()
}

fn number(text: &str, width: usize) -> Option<i32> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("")
}

/// A date as exact as its source: the part of EDTF (ISO 8601-2) that facts need.
///
/// `2024`, `2024-12`, `2024-12-04`, each optionally `~` (about) or `?` (uncertain), and intervals such as
/// `2024-06/2024-08`, which mean *some time in between*.
///
/// ```
/// use perigee::model::{Day, Edtf};
/// let vague = Edtf::parse("2024-06/2024-08").unwrap();
/// assert_eq!(vague.first(), Day::from_ymd(2024, 6, 1).unwrap());
/// assert_eq!(vague.last(), Day::from_ymd(2024, 8, 31).unwrap());
/// assert!(vague.is_vague());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edtf {
    start: Moment,
    end: Option<Moment>,
    mark: Mark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Mark {
    None,
    About,
    Uncertain,
}

impl Edtf {
    /// Reads the EDTF forms above; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let (body, mark) = match text.strip_suffix('~') {
            Some(body) => (body, Mark::About),
            None => match text.strip_suffix('?') {
                Some(body) => (body, Mark::Uncertain),
                None => (text, Mark::None),
            },
        };
        let (start, end) = match body.split_once('/') {
            Some((start, end)) => (Moment::parse(start)?, Some(Moment::parse(end)?)),
            None => (Moment::parse(body)?, None),
        };
        if end.is_some_and(|end| end.last() <= start.last()) {
            return None;
        }
        Some(Self { start, end, mark })
    }

    /// The first day it can mean.
    pub fn first(self) -> Day {
        self.start.first()
    }

    /// The last day it can mean.
    pub fn last(self) -> Day {
        self.end.unwrap_or(self.start).last()
    }

    /// Every day it can mean.
    pub fn days(self) -> Window {
        Window { from: self.first(), to: self.last() }
    }

    /// The day in the middle of what it can mean; where a chart must put one point.
    pub fn middle(self) -> Day {
        self.days().middle()
    }

    /// The same so many years later, as vague as it is.
    ///
    /// ```
    /// use perigee::model::Edtf;
    /// assert_eq!(Edtf::parse("2020-09").unwrap().years_later(9).to_string(), "2029-09");
    /// ```
    pub fn years_later(self, years: i32) -> Self {
        let later = |moment: Moment| match moment {
            Moment::Year(year) => Moment::Year(year + years),
            Moment::Month(year, month) => Moment::Month(year + years, month),
            Moment::Day(day) => {
                let (year, month, day) = day.ymd();
                let last = days_in_month(year + years, month);
                Moment::Day(Day::from_ymd(year + years, month, day.min(last)).unwrap_or_default())
            }
        };
        Self { start: later(self.start), end: self.end.map(later), mark: self.mark }
    }

    /// Whether it leaves more than one day open.
    pub fn is_vague(self) -> bool {
        self.first() != self.last()
    }

    /// The year and month it names, when it names just one month or a day in it.
    pub fn month(self) -> Option<(i32, u8)> {
        match (self.start, self.end) {
            (Moment::Year(_), _) | (_, Some(_)) => None,
            _ => {
                let (year, month, _) = self.first().ymd();
                Some((year, month))
            }
        }
    }

    /// The year and month of its first and of its last day.
    pub fn months(self) -> ((i32, u8), (i32, u8)) {
        let month = |day: Day| {
            let (year, month, _) = day.ymd();
            (year, month)
        };
        (month(self.first()), month(self.last()))
    }

    /// The year its middle lies in.
    pub fn year(self) -> i32 {
        self.middle().ymd().0
    }

    /// In words: `about December 2024`, `2024年12月前后`.
    pub fn in_words(self, lang: Lang) -> String {
        let body = match self.end {
            None => self.start.in_words(lang),
            Some(end) => {
                let (start, end) = (self.start.in_words(lang), end.in_words(lang));
                match lang {
                    // What both ends share is said once: `9–10 September 2020`, `June–August 2024`.
                    Lang::En => match shared_end(&start, &end) {
                        Some(own) => format!("{own}–{end}"),
                        None => format!("{start} – {end}"),
                    },
                    Lang::Zh => format!("{start}至{}", end.strip_prefix(shared_start(&start, &end)).unwrap_or(&end)),
                }
            }
        };
        match self.mark {
            Mark::None => body,
            Mark::About => lang.pick(format!("about {body}"), format!("{body}前后")),
            Mark::Uncertain => lang.pick(format!("{body} (uncertain)"), format!("{body}（不确定）")),
        }
    }
}

impl From<Day> for Edtf {
    fn from(day: Day) -> Self {
        Self { start: Moment::Day(day), end: None, mark: Mark::None }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.start)?;
        if let Some(end) = self.end {
            write!(f, "/{end}")?;
        }
        f.write_str(match self.mark {
            Mark::None => "",
            Mark::About => "~",
            Mark::Uncertain => "?",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, en: &str, zh: &str) {
        let date = Edtf::parse(text).unwrap();
        assert_eq!(date.in_words(Lang::En), en);
        assert_eq!(date.in_words(Lang::Zh), zh);
        assert_eq!(date.to_string(), text);
    }

    #[test]
    fn every_form_reads_back_in_words() {
        check("2024", "2024", "2024年");
        check("2024-12", "December 2024", "2024年12月");
        check("2024-12-04", "4 December 2024", "2024年12月4日");
        check("2024~", "about 2024", "2024年前后");
        check("2024-06?", "June 2024 (uncertain)", "2024年6月（不确定）");
        check("2024-06/2024-08", "June–August 2024", "2024年6月至8月");
        check("2020-09-09/2020-09-10", "9–10 September 2020", "2020年9月9日至10日");
        check("2025-07-28/2025-08-02", "28 July 2025 – 2 August 2025", "2025年7月28日至8月2日");
        check("2019-11/2020-01", "November 2019 – January 2020", "2019年11月至2020年1月");
        check("2024/2025", "2024 – 2025", "2024年至2025年");
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for bad in [
            "",
            "24",
            "2024-13",
            "2024-00",
            "2024-02-30",
            "2024-1-1",
            "2024-06/",
            "/2024",
            "2024-08/2024-06",
            "2024-06/2024-06",
            "1024",
            "2024-Q4",
            "2024-12-04T10:00",
            "2024~?",
            "２０２４",
            "+024",
            "2024-+1",
        ] {
            assert_eq!(Edtf::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_month_is_known_only_when_one_month_is_named() {
        assert_eq!(Edtf::parse("2024-12-04").unwrap().month(), Some((2024, 12)));
        assert_eq!(Edtf::parse("2024-12~").unwrap().month(), Some((2024, 12)));
        assert_eq!(Edtf::parse("2024").unwrap().month(), None);
        assert_eq!(Edtf::parse("2024-06/2024-08").unwrap().month(), None);
    }

    proptest! {
        #[test]
        fn a_day_survives_the_calendar(n in -30_000i32..80_000) {
            let (year, month, day) = Day(n).ymd();
            prop_assert_eq!(Day::from_ymd(year, month, day), Some(Day(n)));
        }

        #[test]
        fn a_date_that_parses_prints_the_same(text in "[0-9]{4}(-[0-9]{2}){0,2}(/[0-9]{4}(-[0-9]{2}){0,2})?[~?]?") {
            if let Some(date) = Edtf::parse(&text) {
                prop_assert_eq!(date.to_string(), text);
                prop_assert!(date.first() <= date.middle() && date.middle() <= date.last());
            }
        }

        #[test]
        fn parsing_never_fails_on_any_text(text in ".*") {
            let _ = Edtf::parse(&text);
        }
    }
}
