//! Matching what a reader types with names and sentences, in any spelling of them.
//!
//! Case of Latin letters, full-width letters, spaces, hyphens and dots do not count. One typo is forgiven from five
//! letters on. Own code, as measured: `nucleo-matcher` adds 26 kB of brotli (its features cannot be left out) and ranks by
//! scattered letters, and the only part of `strsim` of use here is eight lines.

use super::{Entity, order};

/// How well a text fits a query, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// It is the query.
    Exact,
    /// It starts with it.
    Prefix,
    /// A word of it starts with it.
    Word,
    /// It holds it, or words of it start with each of its words.
    Inside,
    /// It differs by one typo.
    Fuzzy,
}

/// A text made ready to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its letters and digits, folded.
    letters: String,
    /// Which bytes are among them, folded to 64: most texts lack a letter of the query and need no closer look.
    held: u64,
    /// Where a part starts that a reader may type first: a word, a capital inside a word, any Chinese character.
    starts: Vec<usize>,
    /// Where a word starts.
    words: Vec<usize>,
    /// Whether it is found only from its start, as initials are.
    is_initials: bool,
}

/// What one character means to a search: itself in lower case, or nothing.
fn folded(c: char) -> Option<char> {
    // An input method for Chinese may write Latin letters and digits full-width.
    let c = char::from_u32(u32::from(c).wrapping_sub(0xfee0)).filter(|narrow| narrow.is_ascii_graphic()).unwrap_or(c);
    let counts = if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_letter(c) };
    counts.then(|| c.to_ascii_lowercase())
}

fn held(letters: &str) -> u64 {
    letters.bytes().fold(0, |held, byte| held | 1 << (byte & 63))
}

/// Whether a character outside ASCII is more than punctuation; the blocks of punctuation that titles use are few.
fn is_letter(c: char) -> bool {
    !matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

impl Target {
    /// A name or a sentence.
    pub fn new(text: &str) -> Self {
        let (mut letters, mut starts, mut words) = (String::with_capacity(text.len()), Vec::new(), Vec::new());
        let mut before = None;
        for c in text.chars() {
            if let Some(letter) = folded(c) {
                let is_word = before.is_none_or(|before: char| before.is_ascii() != letter.is_ascii());
                let is_capital = c.is_ascii_uppercase() && before.is_some_and(|before| !before.is_ascii_uppercase());
                if is_word || is_capital || !letter.is_ascii() {
                    starts.push(letters.len());
                }
                if is_word {
                    words.push(letters.len());
                }
                letters.push(letter);
            }
            before = folded(c).map(|letter| if c.is_ascii() { c } else { letter });
        }
        Self { held: held(&letters), letters, starts, words, is_initials: false }
    }

    /// The first letters of a spelling's syllables; nothing for a single syllable.
    fn initials(spelling: &str) -> Option<Self> {
        let letters: String = spelling.split(' ').filter_map(|syllable| syllable.chars().next()).collect();
        (letters.len() > 1).then(|| Self { is_initials: true, ..Self::new(&letters) })
    }

    /// Everything an entity is found by: names, aliases, spellings and the spellings' initials.
    pub fn names(entity: &Entity) -> Vec<Self> {
        let names = [&entity.name.en, &entity.name.zh].into_iter().chain(&entity.aliases).chain(&entity.spellings);
        let initials = entity.spellings.iter().filter_map(|spelling| Self::initials(spelling));
        names.map(|name| Self::new(name)).chain(initials).collect()
    }

    /// Whether it is spelled like another, spaces and hyphens aside.
    pub fn is_spelled_like(&self, other: &Self) -> bool {
        self.letters == other.letters && self.is_initials == other.is_initials
    }

    /// How many bytes its letters take: of two texts that fit alike the shorter is meant.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Whether it has no letter.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }
}

/// What a reader typed, made ready to be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    letters: String,
    held: u64,
    words: Vec<String>,
}

/// From how many letters on a typo is forgiven.
const LEAST_FOR_TYPO: usize = 5;

impl Query {
    /// Any text; one without letters finds everything.
    pub fn new(text: &str) -> Self {
        let words: Vec<String> = text
            .split(|c| folded(c).is_none())
            .map(|word| word.chars().filter_map(folded).collect())
            .filter(|word: &String| !word.is_empty())
            .collect();
        let letters = words.concat();
        Self { held: held(&letters), letters, words }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// How well a text fits, typos not forgiven.
    ///
    /// ```
    /// use perigee::model::search::{Query, Rank, Target};
    /// let rank = |query: &str| Query::new(query).rank(&Target::new("LandSpace raises"));
    /// assert_eq!(rank("land space"), Some(Rank::Prefix));
    /// assert_eq!(rank("space"), Some(Rank::Word));
    /// assert_eq!(rank("raises landspace"), Some(Rank::Inside));
    /// assert_eq!(rank("landspcae"), None);
    /// ```
    pub fn rank(&self, target: &Target) -> Option<Rank> {
        if self.held & !target.held != 0 {
            return None;
        }
        let whole = rank_letters(&self.letters, target);
        if whole.is_some() || self.words.len() < 2 || target.is_initials {
            return whole;
        }
        self.words.iter().all(|word| starts_a_part(word, target)).then_some(Rank::Inside)
    }

    /// Whether a text fits with one typo in the whole or in each word.
    pub fn nearly_fits(&self, target: &Target) -> bool {
        let each = |word: &String| starts_a_part(word, target) || is_near(word, target);
        // A typo brings in one foreign letter at most; so may each of several words.
        let n_foreign = (self.held & !target.held).count_ones() as usize;
        !target.is_initials
            && n_foreign <= self.words.len()
            && (is_near(&self.letters, target) || self.words.len() > 1 && self.words.iter().all(each))
    }
}

fn rank_letters(letters: &str, target: &Target) -> Option<Rank> {
    if target.letters.starts_with(letters) {
        return Some(if target.letters.len() == letters.len() { Rank::Exact } else { Rank::Prefix });
    }
    if target.is_initials || !target.letters.contains(letters) {
        return None;
    }
    Some(if starts_a_part(letters, target) { Rank::Word } else { Rank::Inside })
}

fn starts_a_part(letters: &str, target: &Target) -> bool {
    target.starts.iter().any(|at| target.letters.get(*at..).is_some_and(|rest| rest.starts_with(letters)))
}

/// Whether a word of the text, or its start, is one typo away.
fn is_near(letters: &str, target: &Target) -> bool {
    // A Chinese character is half a name, not a letter of it.
    if letters.len() < LEAST_FOR_TYPO || !letters.is_ascii() {
        return false;
    }
    let (wanted, bytes) = (letters.as_bytes(), target.letters.as_bytes());
    let starts = || target.words.iter().copied();
    let ends = starts().skip(1).chain([bytes.len()]);
    let mut words = starts().zip(ends).filter_map(|(start, end)| bytes.get(start..end));
    let prefix = [wanted.len() - 1, wanted.len(), wanted.len() + 1]
        .into_iter()
        .any(|n| bytes.get(..n).is_some_and(|start| is_one_typo(wanted, start)));
    prefix || is_one_typo(wanted, bytes) || words.any(|word| is_one_typo(wanted, word))
}

/// Whether two words are one letter apart: changed, added, left out, or two swapped.
fn is_one_typo(a: &[u8], b: &[u8]) -> bool {
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let n_start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(n_start..).unwrap_or_default(), b.get(n_start..).unwrap_or_default());
    let n_end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(..a.len() - n_end).unwrap_or_default(), b.get(..b.len() - n_end).unwrap_or_default());
    match (a, b) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// Entities whose name or alias fits the query, best match first; those with one typo only where nothing fits.
pub fn find<'a>(entities: impl Iterator<Item = &'a Entity>, query: &str) -> Vec<&'a Entity> {
    let query = Query::new(query);
    let named: Vec<(&Entity, Vec<Target>)> = entities.map(|entity| (entity, Target::names(entity))).collect();
    let rank = |names: &[Target]| names.iter().filter_map(|name| query.rank(name)).min();
    let hits: Vec<(Rank, &Entity)> = named.iter().filter_map(|(entity, names)| Some((rank(names)?, *entity))).collect();
    if hits.is_empty() {
        let near = named.into_iter().filter(|(_, names)| names.iter().any(|name| query.nearly_fits(name)));
        return near.map(|(entity, _)| entity).collect();
    }
    order::by_number(hits, |(rank, _)| f64::from(*rank as u8)).into_iter().map(|(_, entity)| entity).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EntityKind, Id, Text};

    fn entity(id: &str, en: &str, zh: &str, aliases: &[&str], spellings: &[&str]) -> Entity {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Entity {
            id: Id::parse(id).unwrap(),
            name: Text { en: en.into(), zh: zh.into() },
            aliases: owned(aliases),
            spellings: owned(spellings),
            kind: EntityKind::Topic,
        }
    }

    #[track_caller]
    fn check(query: &str, expected: &[&str]) {
        let all = [
            entity("landspace", "LandSpace", "蓝箭航天", &["Blue Arrow"], &["lan jian hang tian"]),
            entity("space-pioneer", "Space Pioneer", "天兵科技", &["Tianbing"], &["tian bing ke ji"]),
            entity("ispace", "iSpace", "星际荣耀", &["Interstellar Glory"], &["xing ji rong yao"]),
        ];
        let found: Vec<&str> = find(all.iter(), query).iter().map(|entity| entity.id.as_str()).collect();
        assert_eq!(found, expected, "{query}");
    }

    #[test]
    fn a_name_is_found_in_either_language_by_alias_and_in_any_spelling() {
        check("blue arrow", &["landspace"]);
        check("BLUE-ARROW", &["landspace"]);
        check("ｂｌｕｅ ａｒｒｏｗ", &["landspace"]);
        check("蓝箭", &["landspace"]);
        check("航天", &["landspace"]);
        check("tianb", &["space-pioneer"]);
        check("i-space", &["ispace"]);
        check("nothing like it", &[]);
    }

    #[test]
    fn pinyin_finds_a_chinese_name_joined_apart_and_by_initials() {
        for query in ["lanjianhangtian", "lan jian", "ljht", "LJ"] {
            check(query, &["landspace"]);
        }
        // Initials are typed from the first on.
        check("jht", &[]);
    }

    #[test]
    fn one_typo_is_forgiven_from_five_letters_on() {
        for query in ["lnadspace", "landspac3", "lanspace", "landsppace", "bleu arrow"] {
            check(query, &["landspace"]);
        }
        check("pioner", &["space-pioneer"]);
        check("blux", &[]);
        check("lnadspaec", &[]);
        check("蓝剑航天", &[]);
    }

    #[test]
    fn a_name_that_starts_with_the_query_comes_first() {
        check("space", &["space-pioneer", "landspace", "ispace"]);
    }

    #[test]
    fn a_query_without_letters_finds_everything() {
        check(" -", &["landspace", "space-pioneer", "ispace"]);
    }
}
