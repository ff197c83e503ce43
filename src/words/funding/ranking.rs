//! The words of rankings by anything but the organisation.

use crate::model::Lang;
use crate::model::entity::Capital;
use crate::model::grouping::Key;
use crate::view_state::By;
use crate::words::{self, Phrase, phrase};

/// A table heading.
pub const NAMED_IN: Phrase = phrase("Rounds named in", "参与轮次");
/// A table heading.
pub const LED: Phrase = phrase("Led", "领投轮次");
/// A table heading.
pub const SIZE_OF_ROUNDS: Phrase = phrase("Disclosed size of these rounds", "所参与轮次的披露总额");
/// A table heading.
pub const WHICH_ROUNDS: Phrase = phrase("Which rounds", "具体轮次");

/// The title of the groups.
pub fn groups_title(by: By) -> Phrase {
    match by {
        By::Organisation => words::RANKING_TITLE,
        By::Year => phrase("Money raised in disclosed rounds, by year", "各年已披露融资额"),
        By::Country => phrase("Money raised in disclosed rounds, by country", "各国机构已披露融资额"),
        By::Capital => phrase("Money raised in disclosed rounds, by whose capital it was", "已披露融资额：按资本类型"),
        By::Investor => {
            phrase("Investors by the size of the disclosed rounds they are named in", "投资方：按所参与轮次的披露总额")
        }
    }
}

/// What a grouping does.
pub fn grouping_note(by: By) -> Phrase {
    match by {
        By::Organisation => words::LOWER_BOUND,
        By::Year => phrase(
            "Each round counts in one year: that of its date, or of its middle where it is vague",
            "每轮只计入一年：以其日期所在年计，日期不精确的取区间中点",
        ),
        By::Country => phrase("By where the organisation that raised is at home", "按融资机构所在国"),
        By::Capital => phrase(
            "A round counts for a kind when all investors named in it are of that kind; several kinds are mixed, never split. Who paid how much is not known",
            "披露的投资方同属一类的轮次计入该类，多类并存的计为混合，不作拆分；各方出资额未知",
        ),
        By::Investor => phrase(
            "The size of a round is what all its investors paid together, not one investor's share; a round counts in full for each, so these sums must not be added",
            "轮次金额为全体投资方合计，并非单一投资方出资；同一轮对每个投资方均全额列示，不可相加",
        ),
    }
}

/// Whose money it is.
pub fn capital(capital: Capital) -> Phrase {
    match capital {
        Capital::State => phrase("central state", "国家级资本"),
        Capital::Local => phrase("local government", "地方国资"),
        Capital::Company => phrase("company", "产业资本"),
        Capital::Private => phrase("private", "民间资本"),
        Capital::Foreign => phrase("foreign", "境外资本"),
        Capital::Unknown => phrase("kind unknown", "类型不明"),
    }
}

/// The name of a group of rounds.
pub fn group(key: Key, lang: Lang) -> String {
    match key {
        Key::Year(year) => lang.pick(year.to_string(), format!("{year}年")),
        Key::Country(own) => words::country(own).get(lang).to_owned(),
        Key::Capital(own) => capital(own).get(lang).to_owned(),
        Key::Mixed => lang.pick("mixed", "混合").to_owned(),
        Key::NotNamed => lang.pick("not named", "未披露投资方").to_owned(),
    }
}

/// Which groups raised most.
pub fn groups_sentence(by: By, named: &[(String, String)], lang: Lang) -> String {
    let what = words::grouping(by).get(lang);
    match (lang, named) {
        (Lang::En, [(first, sum), (second, less), ..]) => format!(
            "By {}, the most disclosed money is under {first}: {sum}; next is {second} with {less}.",
            what.to_ascii_lowercase()
        ),
        (Lang::Zh, [(first, sum), (second, less), ..]) => {
            format!("按{what}计，披露额最高的是{first}，{sum}；其次是{second}，{less}。")
        }
        (Lang::En, [(first, sum)]) => format!("All disclosed rounds, {sum}, fall under {first}."),
        (Lang::Zh, [(first, sum)]) => format!("全部已披露轮次均属{first}，合计{sum}。"),
        (Lang::En, []) => "No round with a disclosed amount is known for this selection.".to_owned(),
        (Lang::Zh, []) => "所选范围内未见披露金额的轮次。".to_owned(),
    }
}

/// Who is named in most rounds, and whose rounds add up to most.
pub fn investors_sentence(n: usize, told: Option<((String, usize), (String, String))>, lang: Lang) -> String {
    match (lang, told) {
        (Lang::En, Some(((busiest, rounds), (first, sum)))) => format!(
            "Of {n} investors named, {busiest} stands in most rounds ({rounds}); the rounds of {first} add up to most, {sum} from all who took part."
        ),
        (Lang::Zh, Some(((busiest, rounds), (first, sum)))) => format!(
            "在披露的 {n} 家投资方中，{busiest}参与轮次最多（{rounds} 轮）；{first}所参与轮次的总额最高，全体投资方合计{sum}。"
        ),
        (Lang::En, None) => "No investor is named in the rounds of this selection.".to_owned(),
        (Lang::Zh, None) => "所选轮次均未披露投资方。".to_owned(),
    }
}

/// How many investors the chart draws.
pub fn only_first(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("The chart draws the first {n} of {of}; the table has all"),
        Lang::Zh => format!("图中仅列前 {n} 项，全部 {of} 项见表"),
    }
}

/// Instead of a sum where nothing disclosed has an exchange rate.
pub const NOT_CONVERTED: Phrase = phrase("not converted", "未折算");

/// Rounds without a named investor.
pub fn nameless_rounds(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of the {of} completed rounds name no investor and are missing here"),
        Lang::Zh => format!("已完成的 {of} 轮中有 {n} 轮未披露投资方，未计入本图"),
    }
}

/// How often an investor is named and leads.
pub fn named_and_led(named: usize, led: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("named in {named}, led {led}; the size of the rounds, not its share"),
        Lang::Zh => format!("参与 {named} 轮，领投 {led} 轮；为轮次总额，非其出资额"),
    }
}
