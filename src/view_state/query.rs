//! Query strings as key and value pairs, percent-encoding included; knows nothing of what the keys mean.

/// Splits a query string into decoded pairs; a part without `=` is a key with an empty value.
///
/// What mail and chat tools do to links is undone on the way: `&amp;`, quotes and full stops that stuck to the end,
/// typographic dashes and quotes, characters of no width, encoding on top of encoding, keys for tracking, fragments.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let query = query.split('#').next().unwrap_or_default();
    // A link encoded as a whole has lost its separators.
    let whole = if query.contains('=') { query.to_owned() } else { decoded(query) };
    let text = whole.replace("&amp;", "&");
    let parts = text.trim_end_matches(STUCK_AT_THE_END).split('&').filter(|part| !part.is_empty());
    let pairs = parts.map(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (repaired(key), repaired(value))
    });
    pairs.filter(|(key, value)| !is_tracking(key, value)).collect()
}

/// No key or value of ours ends with any of these.
const STUCK_AT_THE_END: [char; 24] = [
    '.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', '\'', '*', '”', '’', '»', '。', '，', '；', '：', '！',
    '？', '）', '】',
];

/// Decodes, as often as a text was encoded, and undoes what typographers do.
fn repaired(text: &str) -> String {
    let mut text = decoded(text);
    for _ in 0..2 {
        if !text.contains('%') {
            break;
        }
        text = decoded(&text);
    }
    let plain = text.trim().trim_end_matches(STUCK_AT_THE_END).chars().filter_map(|c| match c {
        '‐' | '‑' | '–' | '—' | '−' => Some('-'),
        '，' | '、' => Some(','),
        '“' | '”' | '‘' | '’' | '«' | '»' | '"' => None,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        other => Some(other),
    });
    plain.collect()
}

/// What newsletters, search engines and messengers append to count clicks.
fn is_tracking(key: &str, value: &str) -> bool {
    const KEYS: [&str; 14] = [
        "fbclid",
        "gclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "dclid",
        "yclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "_ga",
        "_gl",
        "spm",
        "isappinstalled",
    ];
    // WeChat says by `from` where a link was shared, in words that are no date.
    let is_wechat = key == "from" && matches!(value, "timeline" | "singlemessage" | "groupmessage");
    is_wechat || key.starts_with("utm_") || KEYS.contains(&key)
}

/// Undoes percent-encoding; `+` is a space, a stray `%` stays, bytes that are not UTF-8 become `�`.
fn decoded(text: &str) -> String {
    let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut idx = 0;
    while let Some(byte) = bytes.get(idx) {
        idx += 1;
        match byte {
            b'+' => out.push(b' '),
            b'%' => match (hex(bytes.get(idx)), hex(bytes.get(idx + 1))) {
                (Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    idx += 2;
                }
                _ => out.push(b'%'),
            },
            other => out.push(*other),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Joins pairs into a query string, encoding only what a link cannot carry.
pub fn joined(pairs: &[(&str, String)]) -> String {
    let parts: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={}", encoded(value))).collect();
    parts.join("&")
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn stray_percent_signs_and_broken_utf8_stay_readable() {
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
        assert_eq!(decoded("%ff+%E6%98%9F"), "\u{fffd} 星");
    }

    #[track_caller]
    fn check(query: &str, expected: &str) {
        assert_eq!(pairs(query), pairs(expected), "{query}");
    }

    #[test]
    fn what_mail_and_chat_do_to_a_link_is_undone() {
        let link = "view=funding&pick=landspace,spacex&from=2019-03";
        check("?view=funding&amp;pick=landspace,spacex&amp;from=2019-03", link);
        check("view=funding&pick=landspace,spacex&from=2019-03.", link);
        check("view=funding&pick=landspace,spacex&from=2019-03\u{201d})", link);
        check("view=funding&pick=landspace%252Cspacex&from=2019%25252D03", link);
        check("view%3Dfunding%26pick%3Dlandspace%2Cspacex%26from%3D2019-03", link);
        check("view=%E2%80%9Cfunding%E2%80%9D&pick=landspace、spacex&from=2019\u{2011}03", link);
        check("view=funding&pick=land\u{200b}space,spacex&from=2019-03#:~:text=SpaceX", link);
        check("utm_source=mail&view=funding&pick=landspace,spacex&from=2019-03&from=timeline&isappinstalled=0", link);
    }

    proptest! {
        #[test]
        fn any_text_can_be_split(text in ".*") {
            pairs(&text);
        }

        #[test]
        fn what_is_encoded_decodes_to_itself(text in ".*") {
            prop_assert_eq!(decoded(&encoded(&text)), text);
        }
    }
}
