//! How a Chinese name is typed in Latin letters: toneless pinyin, syllable by syllable.
//!
//! Made while the data are read, so that a reader without a Chinese keyboard finds every name and the page carries the few
//! spellings instead of a table of all characters.

use pinyin::ToPinyin as _;

/// Characters that names read otherwise than the dictionary's first reading: Long March, Chongqing, Chengdu.
const IN_NAMES: [(char, &str); 3] = [('\u{957f}', "chang"), ('\u{91cd}', "chong"), ('\u{90fd}', "du")];

/// The spelling of a name, a space between syllables; none when it has no Chinese character.
pub fn spelling(name: &str) -> Option<String> {
    let syllable = |c: char| {
        let own = IN_NAMES.iter().find(|(char, _)| *char == c).map(|(_, syllable)| *syllable);
        own.or_else(|| c.to_pinyin().map(|reading| reading.plain()))
    };
    name.chars().any(|c| syllable(c).is_some()).then(|| {
        let parts: Vec<String> = name
            .chars()
            .map(|c| syllable(c).map_or_else(|| c.to_string(), |syllable| format!(" {syllable} ")))
            .collect();
        parts.concat().split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

#[cfg(test)]
mod tests {
    use super::spelling;

    #[test]
    fn a_chinese_name_is_spelled_by_syllables_as_names_are_read() {
        assert_eq!(spelling("蓝箭航天").as_deref(), Some("lan jian hang tian"));
        assert_eq!(spelling("长征十号").as_deref(), Some("chang zheng shi hao"));
        assert_eq!(spelling("亚马逊 Leo").as_deref(), Some("ya ma xun Leo"));
        assert_eq!(spelling("LandSpace"), None);
    }
}
