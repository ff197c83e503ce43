//! A hundred thousand careless edits of data files, and of packed data: none fells the loader, the rules or the reader.
//!
//! The edits are made by a small generator with a fixed seed, so that a failure comes again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use perigee_data::{data, model};
use std::path::Path;
use std::thread;

type Texts = Vec<(&'static str, String)>;

fn fixture() -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/data");
    data::FILE_NAMES.map(|name| (name, std::fs::read_to_string(folder.join(name)).unwrap_or_default())).into()
}

fn load(texts: &Texts) -> Result<model::Dataset, Vec<data::Problem>> {
    let files: Vec<data::File<'_>> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    data::load(&files)
}

/// How many edits are tried.
const CASES: u64 = 100_000;

/// Xorshift: enough for edits, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % n.max(1)
    }
}

/// What careless editors and broken tools leave.
const LEFT: [&str; 22] = [
    "null",
    "true",
    "[]",
    "{}",
    "-1",
    "1e999",
    "99999999999999999999",
    "0.1",
    "\"\"",
    "\"x\"",
    ",",
    "}",
    "]",
    "\"",
    ":",
    "\\u0000",
    "\u{2026}",
    "\u{feff}",
    "2024-13",
    "CNY -5",
    "..",
    "~",
];

fn edited(text: &str, dice: &mut Dice) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + dice.below(14)).min(bytes.len());
        match dice.below(4) {
            0 => drop(bytes.splice(at..end, LEFT[dice.below(LEFT.len())].bytes())),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let copy = bytes[at..end].to_vec();
                let to = dice.below(bytes.len() + 1);
                drop(bytes.splice(to..to, copy));
            }
            // A value for a value, which is more often still JSON than bytes for bytes.
            _ => swap_a_value(&mut bytes, dice),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn swap_a_value(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let starts: Vec<usize> =
        bytes.windows(2).enumerate().filter(|(_, pair)| *pair == b": ").map(|(at, _)| at + 2).collect();
    let Some(start) = starts.get(dice.below(starts.len())) else { return };
    let end =
        bytes[*start..].iter().position(|byte| matches!(byte, b',' | b'}' | b'\n')).map_or(bytes.len(), |n| start + n);
    bytes.splice(*start..end, LEFT[dice.below(LEFT.len())].bytes());
}

fn run(seed: u64, n_cases: u64) -> u64 {
    let fixture = fixture();
    let mut dice = Dice(seed);
    let mut n_sound = 0;
    for _ in 0..n_cases {
        let mut texts = fixture.clone();
        let file = dice.below(texts.len());
        texts[file].1 = edited(&texts[file].1, &mut dice);
        match load(&texts) {
            Ok(dataset) => {
                n_sound += 1;
                drop(data::check(&dataset));
                drop(data::written(&dataset));
            }
            Err(problems) => assert!(!problems.is_empty()),
        }
    }
    n_sound
}

#[test]
fn a_hundred_thousand_edits_fell_nothing() {
    let n_threads = thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let runs: Vec<_> =
        (0..n_threads).map(|n| thread::spawn(move || run(0x9e37_79b9 + n, CASES.div_ceil(n_threads)))).collect();
    let n_sound: u64 = runs.into_iter().map(|run| run.join().unwrap()).sum();
    // Edits that always break the JSON would try the loader's first line only.
    assert!(n_sound > CASES / 100, "{n_sound}");
}

#[test]
fn packed_bytes_changed_at_will_fell_nothing() {
    let fixture = fixture();
    let packed = data::pack(&load(&fixture).expect("the fixture is sound")).unwrap();
    let mut dice = Dice(7);
    for _ in 0..CASES / 10 {
        let mut bytes = packed.clone();
        for _ in 0..=dice.below(6) {
            let at = dice.below(bytes.len());
            bytes[at] = u8::try_from(dice.below(256)).unwrap();
        }
        if dice.below(3) == 0 {
            bytes.truncate(dice.below(bytes.len()));
        }
        if let Ok(dataset) = data::unpack(&bytes) {
            drop(data::check(&dataset));
        }
    }
}
