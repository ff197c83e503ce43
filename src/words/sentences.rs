//! The sentence that says what each chart shows, and the one that says how the race stands.

use super::list;
use crate::model::Lang;

/// What the chart of rounds shows; the largest round as its name, amount and date.
pub fn rounds_sentence(n: usize, largest: Option<(String, String, String)>, lang: Lang) -> String {
    match (lang, largest) {
        (Lang::En, Some((name, amount, date))) => {
            format!(
                "Of the {n} funding events listed, the largest that brought in new equity is {name}: {amount}, {date}."
            )
        }
        (Lang::Zh, Some((name, amount, date))) => {
            format!("所列 {n} 起融资事件中，新增股权融资最大的一笔是{name}，{date}，{amount}。")
        }
        (Lang::En, None) if n == 0 => {
            "No funding event is known for this selection; widen the window or compare others.".to_owned()
        }
        (Lang::Zh, None) if n == 0 => "所选范围内未收录融资事件，可放宽时间或改选机构。".to_owned(),
        (Lang::En, None) => {
            format!("{n} funding events are listed; none of them has a disclosed amount of new equity.")
        }
        (Lang::Zh, None) => format!("所列 {n} 起融资事件均未披露新增股权金额。"),
    }
}

/// What the chart of sums shows; names and sums, largest first.
pub fn cumulative_sentence(totals: &[(String, String)], until: &str, lang: Lang) -> String {
    let named: Vec<String> =
        totals.iter().take(3).map(|(name, sum)| lang.pick(format!("{name} {sum}"), tied(name, sum))).collect();
    match (lang, named.is_empty()) {
        (Lang::En, false) => format!("By {until} the disclosed rounds add up to at least {}.", list(&named, lang)),
        (Lang::Zh, false) => format!("截至{until}，已披露轮次合计至少为：{}。", list(&named, lang)),
        (Lang::En, true) => format!("No round with a disclosed amount is known up to {until}."),
        (Lang::Zh, true) => format!("截至{until}，未见披露金额的轮次。"),
    }
}

/// What the ranking shows; the first two names and sums.
pub fn ranking_sentence(totals: &[(String, String)], n: usize, lang: Lang) -> String {
    match (lang, totals) {
        (Lang::En, [(first, sum), (second, less), ..]) => {
            format!(
                "{first} leads the {n} organisations compared with {sum} in disclosed rounds, ahead of {second} with {less}."
            )
        }
        (Lang::Zh, [(first, sum), (second, less), ..]) => {
            format!("在比较的 {n} 家机构中，{first}已披露融资{sum}居首，其次是{second}，{less}。")
        }
        (Lang::En, [(first, sum)]) => format!("{first} raised {sum} in disclosed rounds."),
        (Lang::Zh, [(first, sum)]) => format!("{first}已披露融资{sum}。"),
        (Lang::En, []) => "No rounds are known for this selection.".to_owned(),
        (Lang::Zh, []) => "所选范围内未见融资轮次。".to_owned(),
    }
}

/// What the ladder shows: who landed, who flew again.
pub fn ladder_sentence(n: usize, landed: &[String], reflown: &[String], lang: Lang) -> String {
    let (who_landed, who_reflew) = (list(landed, lang), list(reflown, lang));
    match (lang, landed.is_empty(), reflown.is_empty()) {
        (Lang::En, true, _) if n == 1 => "The rocket shown has not brought a first stage back.".to_owned(),
        (Lang::En, false, true) if n == 1 => {
            format!("{who_landed} brought a first stage back and has not flown one again.")
        }
        (Lang::En, false, false) if n == 1 => format!("{who_landed} brought a first stage back and flew one again."),
        (Lang::Zh, true, _) if n == 1 => "所选火箭尚未成功回收一子级。".to_owned(),
        (Lang::Zh, false, true) if n == 1 => format!("{who_landed}已成功回收一子级，尚未复用飞行。"),
        (Lang::Zh, false, false) if n == 1 => format!("{who_landed}已成功回收一子级并实现复用飞行。"),
        (Lang::En, true, _) => format!("None of the {n} rockets compared has brought a first stage back."),
        (Lang::Zh, true, _) => format!("在比较的 {n} 型火箭中，尚无一型成功回收一子级。"),
        (Lang::En, false, true) => {
            format!("Of the {n} rockets compared, {who_landed} brought a first stage back; none has flown one again.")
        }
        (Lang::Zh, false, true) => format!("在比较的 {n} 型火箭中，{who_landed}已成功回收一子级，尚无一型复用飞行。"),
        (Lang::En, false, false) => format!(
            "Of the {n} rockets compared, {who_landed} brought a first stage back, and {who_reflew} flew one again."
        ),
        (Lang::Zh, false, false) => {
            format!("在比较的 {n} 型火箭中，{who_landed}已成功回收一子级，{who_reflew}已实现复用飞行。")
        }
    }
}

/// What the strip shows.
pub fn strip_sentence(events: usize, programmes: usize, successes: usize, failures: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "{events} selected events of {programmes} rockets: {successes} successes and {failures} failures, the rest in part or unknown."
        ),
        Lang::Zh => format!(
            "{programmes} 型火箭的 {events} 项重要事件：成功 {successes} 项，失败 {failures} 项，其余为部分成功或结果未知。"
        ),
    }
}

/// A name and its number in a Chinese sentence: a space only after a name in Latin letters.
pub(super) fn tied(name: &str, number: &str) -> String {
    let gap = if name.ends_with(|last: char| last.is_ascii_alphanumeric()) { " " } else { "" };
    format!("{name}{gap}{number}")
}

/// A Chinese count of satellites; what qualifies it follows the measure word.
fn pieces(count: &str) -> String {
    match count.split_once('（') {
        Some((n, rest)) => format!("{n}颗（{rest}"),
        None => format!("{count}颗"),
    }
}

/// What the satellite charts show; names and counts, largest first.
pub fn satellites_sentence(launched: bool, ends: &[(String, String)], on: &str, lang: Lang) -> String {
    let verb = match launched {
        true => lang.pick("had launched", "累计发射卫星"),
        false => lang.pick("had", "在轨卫星"),
    };
    match (lang, ends) {
        (Lang::En, [(first, n), rest @ ..]) if !rest.is_empty() => {
            let others: Vec<String> = rest.iter().map(|(name, n)| format!("{name} {n}")).collect();
            match launched {
                true => format!("By {on} {first} {verb} {n} satellites, against {}.", list(&others, lang)),
                false => format!("On {on} {first} had {n} satellites in orbit, against {}.", list(&others, lang)),
            }
        }
        (Lang::Zh, [(first, n), rest @ ..]) if !rest.is_empty() => {
            let others: Vec<String> = rest.iter().map(|(name, n)| tied(name, &pieces(n))).collect();
            format!("截至{on}，{first}{verb}{}；{}。", pieces(n), others.join("、"))
        }
        (Lang::En, [(first, n), ..]) if launched => format!("By {on} {first} {verb} {n} satellites."),
        (Lang::En, [(first, n), ..]) => format!("On {on} {first} had {n} satellites in orbit."),
        (Lang::Zh, [(first, n), ..]) => format!("截至{on}，{first}{verb}{}。", pieces(n)),
        (Lang::En, []) => "No counts are known for this selection.".to_owned(),
        (Lang::Zh, []) => "所选范围内没有统计数据。".to_owned(),
    }
}

/// What the rate chart shows: the last complete period.
pub fn rate_sentence(latest: &[(String, String)], when: &str, lang: Lang) -> String {
    match (lang, latest) {
        (Lang::En, [(first, n), rest @ ..]) if !rest.is_empty() => {
            let others: Vec<String> = rest.iter().map(|(name, n)| format!("{name} {n}")).collect();
            format!(
                "In {when}, the last complete period, {first} launched {n} satellites, against {}.",
                list(&others, lang)
            )
        }
        (Lang::Zh, [(first, n), rest @ ..]) if !rest.is_empty() => {
            let others: Vec<String> = rest.iter().map(|(name, n)| tied(name, &pieces(n))).collect();
            format!("{when}（最近一个完整时段），{first}发射{n}颗卫星；{}。", others.join("、"))
        }
        (Lang::En, [(first, n), ..]) => {
            format!("In {when}, the last complete period, {first} launched {n} satellites.")
        }
        (Lang::Zh, [(first, n), ..]) => format!("{when}（最近一个完整时段），{first}发射{n}颗卫星。"),
        (Lang::En, []) => "No complete period is known for this selection.".to_owned(),
        (Lang::Zh, []) => "所选范围内没有完整时段。".to_owned(),
    }
}

/// The state of the race in one sentence.
pub fn answer(
    landed: &str,
    reflown: &str,
    since: &str,
    record: &str,
    chinese: &str,
    starlink: &str,
    lang: Lang,
) -> String {
    let again = match (reflown.is_empty(), lang) {
        (true, Lang::En) => "and is not known to have flown one again".to_owned(),
        (true, Lang::Zh) => "但尚未见复用飞行".to_owned(),
        (false, Lang::En) => format!("and has flown one of {reflown} again"),
        (false, Lang::Zh) => format!("并已实现{reflown}的复用飞行"),
    };
    match lang {
        Lang::En => format!(
            "China has landed boosters of {landed} since {since} {again}, while one Falcon 9 booster has flown {record} times; Guowang and Qianfan have launched {chinese} satellites together, Starlink {starlink}."
        ),
        Lang::Zh => format!(
            "自{since}以来，中国已成功回收{landed}的一子级，{again}；猎鹰9号一枚一子级已飞行{record}次。国网与千帆合计发射{chinese}颗卫星，星链则为{starlink}颗。"
        ),
    }
}
