//! The house rules: which room may use which, where colours, words and browser types may stand, and how long a file gets.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::path::Path;

/// A file of the project: its path from the root, with slashes, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    fn is(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    /// The room of `src/` it belongs to.
    fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or_default();
        inside.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// Its lines of code with their numbers: no comments, and no unit tests, which stand at its foot.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(idx, line)| (idx + 1, line));
        lines.take_while(|(_, line)| *line != "#[cfg(test)]").filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// Every text file under some folders, in order.
fn files(folders: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    for folder in folders {
        gather(Path::new(env!("CARGO_MANIFEST_DIR")), folder, &mut found);
    }
    assert!(!found.is_empty());
    found
}

fn gather(root: &Path, path: &str, found: &mut Vec<File>) {
    let full = root.join(path);
    if full.is_dir() {
        let mut names: Vec<String> =
            fs::read_dir(full).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names.iter().for_each(|name| gather(root, &format!("{path}/{name}"), found));
    } else if let Ok(text) = fs::read_to_string(full) {
        found.push(File { path: path.to_owned(), text });
    }
}

/// Fails with every breach, one a line.
#[track_caller]
fn check(breaches: impl IntoIterator<Item = String>) {
    let breaches: Vec<String> = breaches.into_iter().collect();
    assert!(breaches.is_empty(), "{} breaches:\n{}", breaches.len(), breaches.join("\n"));
}

/// What each room may use of the others.
const ROOMS: &[(&str, &[&str])] = &[
    ("main", &["ui"]),
    (
        "ui",
        &[
            "ui",
            "browser",
            "charts",
            "exports",
            "sharing",
            "sheets",
            "words",
            "view_state",
            "model",
            "data",
            "embedded",
        ],
    ),
    ("browser", &["browser"]),
    ("charts", &["charts", "words", "view_state", "model"]),
    ("exports", &["exports", "charts", "words", "view_state", "model"]),
    ("sharing", &["sharing", "words", "view_state", "model"]),
    ("sheets", &["sheets", "model"]),
    ("words", &["words", "view_state", "model"]),
    ("view_state", &["view_state", "model"]),
    ("model", &["model"]),
    ("data", &["data", "model"]),
    ("embedded", &["data", "model"]),
];

/// The names a line uses straight from the crate's root: `a` and `b` in `use crate::{a::x, b};`.
fn rooms_used(line: &str) -> Vec<&str> {
    let starts = line.match_indices("crate::").chain(line.match_indices("perigee::"));
    let after: Vec<&str> = starts.map(|(at, root)| &line[at + root.len()..]).collect();
    let listed = |rest: &'_ str| rest.starts_with('{');
    let lists = after.iter().filter(|rest| listed(rest)).flat_map(|rest| rest[1..].split(','));
    let parts = lists.chain(after.iter().filter(|rest| !listed(rest)).copied());
    parts.map(|part| part.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap()).collect()
}

#[test]
fn rooms_use_only_rooms_to_their_right() {
    assert_eq!(rooms_used("use crate::{browser, words};"), ["browser", "words"]);
    assert_eq!(rooms_used("f(crate::model::Day(0), crate::ui::g())"), ["model", "ui"]);
    let mut breaches = Vec::new();
    for file in files(&["src"]).iter().filter(|file| file.is(".rs") && file.path != "src/lib.rs") {
        let allowed = ROOMS.iter().find(|(room, _)| *room == file.room()).map(|(_, allowed)| *allowed);
        let allowed = allowed.unwrap_or_else(|| panic!("{} stands in no room", file.path));
        for (number, line) in file.code() {
            let foreign = rooms_used(line).into_iter().find(|used| !allowed.contains(used));
            breaches.extend(foreign.map(|used| format!("{}:{number}: uses `{used}`", file.path)));
            if line.contains("super::super") {
                breaches.push(format!("{}:{number}: leaves its room by `super::super`", file.path));
            }
        }
    }
    check(breaches);
}

/// Words that no code of a room may contain.
#[track_caller]
fn check_absent(rooms: &[&str], words: &[&str]) {
    let all = files(&["src"]);
    let files = all.iter().filter(|file| file.is(".rs") && rooms.contains(&file.room()));
    check(files.flat_map(|file| {
        let found = move |(number, line): (usize, &str)| {
            let word = words.iter().find(|word| line.contains(*word))?;
            Some(format!("{}:{number}: `{word}`", file.path))
        };
        file.code().filter_map(found)
    }));
}

#[test]
fn the_model_knows_no_format_no_framework_and_no_machine() {
    // That its types can be serialised at all is said beside each, by serde's two derives; how, only `data` knows.
    check_absent(
        &["model"],
        &["serde_json", "postcard", "leptos", "charming", "std::time", "std::fs", "std::env", "println!"],
    );
}

#[test]
fn only_charts_know_the_chart_library_and_only_ui_the_framework() {
    check_absent(&["model", "data", "embedded", "words", "view_state", "browser", "exports", "ui"], &["charming"]);
    check_absent(&["model", "data", "embedded", "words", "view_state", "browser", "charts", "exports"], &["leptos"]);
    check_absent(
        &["charts", "data", "embedded", "exports", "words", "view_state"],
        &["std::time", "std::fs", "std::env"],
    );
}

#[test]
fn browser_types_stay_in_the_browser_room() {
    check_absent(
        &["main", "ui", "charts", "exports", "words", "view_state", "model", "data", "embedded"],
        &["js_sys", "wasm_bindgen"],
    );
    check_absent(&["main", "charts", "exports", "words", "view_state", "model", "data", "embedded"], &["web_sys"]);
}

/// Event and element types, which a handler of a component must name.
const HANDLER_TYPES: [&str; 8] = [
    "Event",
    "FocusEvent",
    "HtmlElement",
    "HtmlInputElement",
    "KeyboardEvent",
    "MouseEvent",
    "PointerEvent",
    "SubmitEvent",
];

#[test]
fn components_name_browser_types_only_to_handle_events() {
    let all = files(&["src/ui"]);
    check(all.iter().flat_map(|file| file.code().map(move |line| (file, line))).filter_map(
        |(file, (number, line))| {
            let types =
                line.match_indices("web_sys").map(|(at, _)| line[at + "web_sys".len()..].trim_start_matches(':'));
            let mut names = types.map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
            let foreign = names.find(|name| !HANDLER_TYPES.contains(name))?;
            Some(format!("{}:{number}: web_sys::{foreign}", file.path))
        },
    ));
}

/// Whether a text names a colour: `#` and 3, 4, 6 or 8 hexadecimal digits, or a colour function.
fn names_a_colour(line: &str) -> bool {
    let hex = line.match_indices('#').any(|(at, _)| {
        let word: String =
            line[at + 1..].chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-')).collect();
        matches!(word.len(), 3 | 4 | 6 | 8) && word.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    hex || ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab("].iter().any(|function| line.contains(function))
}

#[test]
fn colours_are_named_in_the_tokens_only() {
    assert!(names_a_colour("fill: #fff;") && names_a_colour("\"#a1b2c3\"") && names_a_colour("rgb(1 2 3)"));
    assert!(!names_a_colour("#[cfg(test)]") && !names_a_colour("href=\"#main\"") && !names_a_colour("currentColor"));
    let all = files(&["src"]);
    // The palette reads the colours the tokens resolve to and mixes them; it names none.
    let others =
        all.iter().filter(|file| !["src/styles/tokens.css", "src/charts/palette.rs"].contains(&file.path.as_str()));
    check(others.flat_map(|file| {
        let breach = move |(number, line): (usize, &str)| {
            names_a_colour(line).then(|| format!("{}:{number}: {}", file.path, line.trim()))
        };
        file.code().filter_map(breach)
    }));
}

#[test]
fn chinese_stands_with_the_words_and_units_only() {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let all = files(&["src", "xtask/src"]);
    let others = all.iter().filter(|file| !["words", "model"].contains(&file.room()));
    check(others.flat_map(|file| {
        // The switch names each language in itself.
        let breach = move |(number, line): (usize, &str)| {
            (line.contains(is_han) && !line.contains("\"English\""))
                .then(|| format!("{}:{number}: {}", file.path, line.trim()))
        };
        file.code().filter_map(breach)
    }));
}

const SOURCES: [&str; 4] = ["build.rs", "src", "tests", "xtask/src"];

#[test]
fn names_say_what_a_module_holds() {
    let vague = ["utils", "util", "helpers", "helper", "common", "misc", "manager", "service", "handler"];
    let all = files(&SOURCES);
    check(all.iter().filter(|file| file.is(".rs")).flat_map(|file| {
        let parts = file.path.trim_end_matches(".rs").split('/').filter(|part| vague.contains(part));
        let modules = file.text.lines().filter_map(|line| line.trim().split_once("mod ")?.1.strip_suffix([';', '{']));
        let modules = modules.map(str::trim).filter(|name| vague.contains(name));
        parts.chain(modules).map(|name| format!("{}: `{name}`", file.path)).collect::<Vec<_>>()
    }));
}

#[test]
fn every_module_says_what_it_is_for() {
    let all = files(&SOURCES);
    let modules = all.iter().filter(|file| file.is(".rs") && !file.text.starts_with("//! "));
    check(modules.map(|file| format!("{} opens without `//!`", file.path)));
}

#[test]
fn nothing_is_left_over() {
    // Put together here, so that this file does not find itself.
    let leftovers = [
        ["TO", "DO"],
        ["FIX", "ME"],
        ["XX", "X"],
        ["todo", "!("],
        ["dbg", "!("],
        ["unimplemented", "!("],
        ["#[ign", "ore"],
    ];
    let machine =
        [["/ho", "me/"], ["/ro", "ot/"], ["/Us", "ers/"], ["/t", "mp/"], ["C:", "\\"]].map(|parts| parts.concat());
    let all = files(&[
        "build.rs",
        "Cargo.toml",
        "data",
        "hosting",
        "index.html",
        "public",
        "README.md",
        "src",
        "tests",
        "xtask",
        ".cargo",
    ]);
    let mut breaches = Vec::new();
    for file in &all {
        for (number, line) in file.text.lines().enumerate() {
            let found = leftovers.iter().map(|parts| parts.concat()).find(|word| line.contains(word));
            breaches.extend(found.map(|word| format!("{}:{}: {word}", file.path, number + 1)));
            let starts = |at: usize| {
                line[..at].chars().next_back().is_none_or(|c| matches!(c, ' ' | '"' | '\'' | '`' | '(' | '='))
            };
            let path = machine.iter().find(|path| line.match_indices(path.as_str()).any(|(at, _)| starts(at)));
            breaches.extend(path.map(|path| format!("{}:{}: a path of one machine, {path}", file.path, number + 1)));
        }
    }
    check(breaches);
}

#[test]
fn a_silenced_lint_has_a_reason() {
    let all = files(&SOURCES);
    let silenced = all.iter().filter(|file| file.is(".rs")).flat_map(|file| {
        let starts = file.text.match_indices("[allow(").filter(|_| file.path != "tests/rooms.rs");
        starts.map(move |(at, _)| (file, file.text[at..].split(")]").next().unwrap_or_default()))
    });
    let unexplained = silenced.filter(|(_, attribute)| !attribute.contains("reason = "));
    check(unexplained.map(|(file, attribute)| format!("{}: {attribute})]", file.path)));
}

/// How many lines a file may have, by how its name ends.
const CEILINGS: [(&str, usize); 4] = [(".rs", 300), (".css", 200), (".js", 60), (".mjs", 60)];

/// Files that are better whole than split, with their own ceiling and why.
const LONGER: &[(&str, usize, &str)] = &[
    ("src/browser/build/bundle.mjs", 100, "a table of what the bundle leaves out and why"),
    ("src/browser/build/program.mjs", 100, "the steps from compiled program to site, in the order they must be done"),
    ("src/browser/build/single_file.mjs", 100, "the one file from its parts, in the order they stand in it"),
    ("src/browser/lzma.js", 150, "one format, whole as its specification has it"),
    ("src/browser/wasm_streams.js", 160, "one walk through WebAssembly, with the two directions it serves"),
    ("src/charts/mod.rs", 400, "the list of charts, an arm for each"),
    ("src/charts/satellites.rs", 380, "the charts of counts, and the axes the rate shares with them"),
    (
        "src/charts/sketch.rs",
        540,
        "the one place that speaks to the chart library; its parts share every private field",
    ),
    ("src/data/files/convert.rs", 560, "one function per record, read beside one another"),
    ("src/data/files/records.rs", 350, "the shapes of all records in one place"),
    ("src/data/published/rows.rs", 360, "a function per table, each the same few lines"),
    ("src/model/date.rs", 450, "one type with the tables and tests of the calendar"),
    ("src/model/evidence.rs", 320, "the nouns of evidence with their documentation"),
    ("src/model/scenario.rs", 330, "one formula with its documentation, and the inverse of it"),
    ("src/view_state/mod.rs", 360, "the nouns of the link with their documentation"),
    ("src/view_state/view.rs", 380, "the views and modes, an arm for each"),
    ("src/words/definitions/measures.rs", 360, "a definition for every measure, compile-checked"),
    ("src/words/evidence.rs", 380, "sentences, nothing else"),
    ("src/words/figures.rs", 600, "words, nothing else"),
    ("src/words/frame.rs", 480, "sentences, nothing else"),
    ("src/words/scenario.rs", 340, "words, nothing else"),
    ("tests/broken_data.rs", 720, "a table of broken records, a few lines each"),
    ("tests/drawings.rs", 480, "one check, and a name for each chart it is made on"),
    ("tests/evidence.rs", 330, "one test for each promise of the evidence"),
    ("tests/exports.rs", 360, "what each form of a figure must hold, beside one another"),
    ("tests/figures.rs", 400, "a table of headline numbers, a few lines each"),
    ("tests/rooms.rs", 380, "the house rules in one place"),
    ("tests/view_state.rs", 460, "the link contract in one place"),
];

#[test]
fn files_stay_short_enough_to_read() {
    let all = files(&SOURCES);
    let mut breaches = Vec::new();
    for file in &all {
        let own = LONGER.iter().find(|(path, _, _)| *path == file.path).map(|(_, ceiling, _)| *ceiling);
        let usual = CEILINGS.iter().find(|(ending, _)| file.is(ending)).map(|(_, ceiling)| *ceiling);
        let (Some(usual), n) = (usual, file.text.lines().count()) else { continue };
        if n > own.unwrap_or(usual) {
            breaches.push(format!("{} has {n} lines, {} at most", file.path, own.unwrap_or(usual)));
        }
    }
    let gone = LONGER.iter().filter(|(path, _, _)| !all.iter().any(|file| file.path == *path));
    breaches.extend(gone.map(|(path, _, _)| format!("{path} may be longer, but is not there")));
    check(breaches);
}
