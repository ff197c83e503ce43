//! Every check and test, the quick ones first; it stops at the first that fails.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::browser::{self, Browser};
use crate::checkout::Checkout;
use crate::error::Error;
use crate::setup::{self, Purpose};
use crate::{process, site, sizes, tally};

/// Steps that are always run; the scripts' own tests are one more.
const N_STEPS: usize = 8;

/// Sets up what is missing, runs all checks and tests and prints how many tests passed.
pub fn run(checkout: &Checkout) -> Result<(), Error> {
    let tools = setup::run(checkout, Purpose::Test)?;
    let browser = browser::find()?.ok_or_else(browser::not_found)?;
    let nginx = browser::find_nginx()?.ok_or_else(browser::not_found)?;
    let root = checkout.root();
    let scripts = find_script_tests(&root.join("tests"))?;
    let mut steps = Steps { n_begun: 0, n_all: N_STEPS + usize::from(!scripts.is_empty()) };

    steps.run("formatting", cargo(root, "fmt --all --check"))?;
    // The feature lets clippy see the browser tests too.
    let native = "clippy --locked --workspace --all-targets --features perigee/browser-tests -- -D warnings";
    steps.run("clippy", cargo(root, native))?;
    let wasm = "clippy --locked --target wasm32-unknown-unknown -p perigee --lib --bins -- -D warnings";
    steps.run("clippy for wasm", cargo(root, wasm))?;
    let mut doc = cargo(root, "doc --locked --no-deps --workspace");
    doc.env("RUSTDOCFLAGS", "-D warnings");
    steps.run("documentation", doc)?;

    let tests = cargo(root, "test --locked --workspace");
    let n_native = steps.count("native tests", tests, tally::in_cargo_line)?;
    let mut counts = vec![(n_native, "native")];
    if !scripts.is_empty() {
        let tests = script_tests(root, &scripts);
        let n_scripts = steps.count("script tests", tests, tally::in_node_line)?;
        counts.push((n_scripts, "in Node"));
    }

    steps.begin("release build and size budget");
    site::build(checkout, &tools)?;
    sizes::report(&checkout.dist())?;
    let tests = browser_tests(checkout, &browser, &nginx);
    let n_browser = steps.count("browser tests", tests, tally::in_cargo_line)?;
    counts.push((n_browser, "in Chromium"));

    println!("\n{}", summary(&counts));
    Ok(())
}

/// Builds the site and prints its weight, the processor time of opening and changing, and how that grows with the data.
pub fn bench(checkout: &Checkout) -> Result<(), Error> {
    let tools = setup::run(checkout, Purpose::Test)?;
    let browser = browser::find()?.ok_or_else(browser::not_found)?;
    let nginx = browser::find_nginx()?.ok_or_else(browser::not_found)?;
    site::build(checkout, &tools)?;
    sizes::report(&checkout.dist())?;
    for filter in ["costs::", "scale::"] {
        let mut command = browser_tests(checkout, &browser, &nginx);
        command.args(["--", filter, "--nocapture"]);
        if !process::succeeds(&mut command)? {
            return Err(Error::Failed { step: format!("the benchmark {filter}") });
        }
    }
    Ok(())
}

/// Announces steps by name and number.
struct Steps {
    n_begun: usize,
    n_all: usize,
}

impl Steps {
    fn begin(&mut self, name: &str) {
        self.n_begun += 1;
        println!("\ncheck {} of {}: {name}", self.n_begun, self.n_all);
    }

    fn run(&mut self, name: &str, mut command: Command) -> Result<(), Error> {
        self.begin(name);
        if process::succeeds(&mut command)? { Ok(()) } else { Err(Error::Failed { step: name.to_owned() }) }
    }

    fn count(&mut self, name: &str, mut command: Command, count: fn(&str) -> Option<u64>) -> Result<u64, Error> {
        self.begin(name);
        tally::run(name, &mut command, count)
    }
}

fn cargo(root: &Path, arguments: &str) -> Command {
    let mut command = process::cargo(root);
    command.args(arguments.split_whitespace());
    command
}

/// The tests that drive the site just built; their feature keeps them out of a plain `cargo test`, which has no browser.
fn browser_tests(checkout: &Checkout, browser: &Browser, nginx: &Path) -> Command {
    let mut command = cargo(checkout.root(), "test --locked -p perigee --features browser-tests --test browser");
    command
        .env("PERIGEE_DIST", checkout.dist())
        .env("CHROMIUM", &browser.chromium)
        .env("CHROMEDRIVER", &browser.driver)
        .env("NGINX", nginx);
    command
}

/// Node's test runner, writing in the one form whose count is read.
fn script_tests(root: &Path, scripts: &[PathBuf]) -> Command {
    let mut command = Command::new("node");
    command
        .args(["--test", "--test-reporter=spec"])
        .args(scripts)
        .current_dir(root)
        // Colours would stand between the line and its count.
        .env_remove("FORCE_COLOR");
    command
}

/// The files `*.test.mjs` in a folder, in order of name.
fn find_script_tests(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::io("reading", folder))? {
        let path = entry.map_err(Error::io("reading", folder))?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// For example `412 tests passed: 371 native, 41 in Chromium`.
fn summary(counts: &[(u64, &str)]) -> String {
    let n_all: u64 = counts.iter().map(|(n_passed, _)| n_passed).sum();
    let groups: Vec<String> = counts.iter().map(|(n_passed, place)| format!("{n_passed} {place}")).collect();
    format!("{n_all} tests passed: {}", groups.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_adds_the_groups_up() {
        assert_eq!(summary(&[(371, "native"), (41, "in Chromium")]), "412 tests passed: 371 native, 41 in Chromium");
    }

    #[test]
    fn a_folder_that_is_not_there_has_no_script_tests() {
        assert!(find_script_tests(Path::new("no-such-folder")).is_ok_and(|files| files.is_empty()));
    }
}
