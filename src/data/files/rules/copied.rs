//! No words are copied from the founding articles.
//!
//! The articles stay out of the project; what stands here is the hash of every run of eight words they hold, from which
//! none can be read back. `tests/fixtures/founding-runs.bin` was written by [`hashes`] over their English texts.

use super::{Problem, Report, on_fact};
use crate::model::{Dataset, Fact, Text, Value};

/// How many words in a row make a copy.
const RUN: usize = 8;

/// Bytes of a hash that are kept: enough that no run of ours meets a foreign one by chance.
const KEPT: usize = 5;

/// The hashes of the articles' runs, sorted, five bytes each.
static FOUNDING_RUNS: &[u8] = include_bytes!("../../../../tests/fixtures/founding-runs.bin");

/// The hash of every run of eight words of a text, with its first word's place: FNV-1a over lower-cased letters and
/// digits, words joined by one space.
fn hashes(text: &str) -> Vec<[u8; KEPT]> {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    words.windows(RUN).map(|run| kept(&run.join(" "))).collect()
}

fn kept(text: &str) -> [u8; KEPT] {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let [a, b, c, d, e, ..] = hash.to_be_bytes();
    [a, b, c, d, e]
}

/// Whether a text holds a run of the founding articles.
fn is_copied(text: &str) -> bool {
    let (runs, _) = FOUNDING_RUNS.as_chunks::<KEPT>();
    hashes(text).iter().any(|hash| runs.binary_search(hash).is_ok())
}

/// No text of a fact shares eight words in a row with the founding articles.
pub fn runs_of_words(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let check = |field: &str, text: &str, report: &mut Report<'_>| {
        if is_copied(text) {
            report.add(field, "eight words in a row of a founding article", "words of our own");
        }
    };
    for fact in &dataset.facts {
        on_fact(dataset, problems, fact, |report| {
            for (field, text) in texts(fact) {
                check(&field, &text.en, report);
            }
            for (idx, claim) in fact.claims.iter().enumerate() {
                for (at, place) in claim.citations.iter().enumerate() {
                    let place = place.place.as_ref().map_or("", |place| &place.en);
                    check(&format!("claims[{idx}].citations[{at}].place"), place, report);
                }
            }
        });
    }
    for source in &dataset.sources {
        if let Some(note) = &source.note {
            check("note.en", &note.en, &mut Report::new("sources.json", source.id.as_str(), problems));
        }
    }
}

/// The texts of a fact in both languages, by field.
fn texts(fact: &Fact) -> Vec<(String, &Text)> {
    let mut texts = vec![("statement.en".to_owned(), &fact.statement)];
    texts.extend(fact.reason.iter().map(|reason| ("reason.en".to_owned(), reason)));
    for (idx, claim) in fact.claims.iter().enumerate() {
        texts.extend(claim.note.iter().map(|note| (format!("claims[{idx}].note.en"), note)));
        if let Some(Value::Words(words)) = &claim.value {
            texts.push((format!("claims[{idx}].value.en"), words));
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::{FOUNDING_RUNS, KEPT, hashes};

    #[test]
    fn a_run_is_known_whatever_its_case_and_its_commas() {
        let run = hashes("One, two three: four five SIX seven eight.");
        assert_eq!(run, hashes("one two three four five six seven eight"));
        assert_eq!(run.len(), 1);
        assert!(hashes("seven words are too few to judge").is_empty());
    }

    #[test]
    fn the_articles_runs_are_there_and_sorted() {
        let (runs, rest) = FOUNDING_RUNS.as_chunks::<KEPT>();
        assert!(rest.is_empty() && runs.len() > 3_000 && runs.is_sorted());
    }
}
