//! Finds out what is missing and installs it, one announced step after the other.
//!
//! A step that is already done is not mentioned, so a second run says nothing here.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checkout::{self, Checkout};
use crate::error::Error;
use crate::tools::Tool;
use crate::{browser, node, process};

/// The compilation target of the app.
const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// What the set-up is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building and serving the site.
    Build,
    /// The same, and every check and test.
    Test,
}

/// The folders that the build needs on PATH.
#[derive(Debug)]
pub struct ToolFolders(pub Vec<PathBuf>);

/// One thing that can be missing.
#[derive(Debug)]
enum Step {
    /// What the browser tests need; it comes first, because a person may have to install it and should not wait to hear so.
    Browser,
    /// The wasm target of the pinned toolchain.
    WasmTarget,
    /// A part of the pinned toolchain that a minimal installation leaves out.
    Component(&'static str),
    /// The libraries in `Cargo.lock`, so that later builds need no network.
    Crates,
    /// A program that cargo builds.
    Tool(Tool),
    /// The npm packages.
    NodePackages,
}

/// Sets up whatever is missing and returns the folders for PATH.
pub fn run(checkout: &Checkout, purpose: Purpose) -> Result<ToolFolders, Error> {
    check_rustup()?;
    node::check_version()?;
    let cache = checkout::tool_cache()?;
    let trunk = Tool::trunk();
    let wasm_bindgen = Tool::wasm_bindgen(checkout.root())?;
    let wasm_split = Tool::wasm_split();
    let folders = ToolFolders(vec![
        trunk.bin_folder(&cache),
        wasm_bindgen.bin_folder(&cache),
        wasm_split.bin_folder(&cache),
        checkout.node_modules().join(".bin"),
    ]);

    let tools = [trunk, wasm_bindgen, wasm_split].map(Step::Tool);
    let mut steps = vec![Step::WasmTarget, Step::Crates, Step::NodePackages];
    steps.extend(tools);
    if purpose == Purpose::Test {
        steps.splice(0..0, [Step::Browser, Step::Component("rustfmt"), Step::Component("clippy")]);
    }
    let missing = still_missing(steps, checkout, &cache)?;
    if missing.is_empty() {
        return Ok(folders);
    }
    let _lock = lock(&cache)?;
    // Another set-up may have done some of it while this one waited.
    let missing = still_missing(missing, checkout, &cache)?;
    let n_steps = missing.len();
    for (step_idx, step) in missing.into_iter().enumerate() {
        println!("step {} of {n_steps}: {}", step_idx + 1, step.title());
        step.run(checkout, &cache)?;
    }
    Ok(folders)
}

/// Tells how to run trunk by hand.
pub fn print_path_hint(checkout: &Checkout, tools: &ToolFolders) {
    let folders: Vec<String> = tools.0.iter().map(|folder| folder.display().to_string()).collect();
    let separator = if cfg!(windows) { ";" } else { ":" };
    println!(
        "to run trunk yourself, for example `trunk serve` in {}, first put these folders on PATH",
        checkout.root().display()
    );
    println!("{}", folders.join(separator));
}

fn still_missing(steps: Vec<Step>, checkout: &Checkout, cache: &Path) -> Result<Vec<Step>, Error> {
    let mut missing = Vec::new();
    for step in steps {
        if !step.is_done(checkout, cache)? {
            missing.push(step);
        }
    }
    Ok(missing)
}

impl Step {
    /// What the step does and, where it is long, for how long.
    fn title(&self) -> String {
        match self {
            Self::Browser => {
                "installing Chromium, ChromeDriver, nginx and a Chinese font for the browser tests".to_owned()
            }
            Self::WasmTarget => format!("adding the Rust target {WASM_TARGET}"),
            Self::Component(name) => format!("adding the Rust component {name}"),
            Self::Crates => "downloading the Rust libraries".to_owned(),
            Self::Tool(tool) => tool.title(),
            Self::NodePackages => "installing the npm packages".to_owned(),
        }
    }

    fn is_done(&self, checkout: &Checkout, cache: &Path) -> Result<bool, Error> {
        Ok(match self {
            Self::Browser => {
                let packages = browser::missing_packages()?;
                browser::check_installable(&packages)?;
                packages.is_empty()
            }
            Self::WasmTarget => rustup_lists(checkout, "target", |line| line == WASM_TARGET),
            // A component is listed with the name of the machine after it, as in `clippy-x86_64-unknown-linux-gnu`.
            Self::Component(name) => rustup_lists(checkout, "component", |line| line.starts_with(name)),
            Self::Crates => process::succeeds_silently(fetch(checkout).arg("--offline")),
            Self::Tool(tool) => tool.is_installed(cache),
            Self::NodePackages => node::packages_are_installed(checkout),
        })
    }

    fn run(&self, checkout: &Checkout, cache: &Path) -> Result<(), Error> {
        let succeeded = match self {
            Self::Browser => return browser::install(&browser::missing_packages()?),
            Self::Tool(tool) => return tool.install(cache),
            Self::NodePackages => return node::install_packages(checkout),
            Self::WasmTarget => process::succeeds(rustup(checkout).args(["target", "add", WASM_TARGET]))?,
            Self::Component(name) => process::succeeds(rustup(checkout).args(["component", "add", name]))?,
            Self::Crates => process::succeeds(&mut fetch(checkout))?,
        };
        if succeeded { Ok(()) } else { Err(Error::SetUp { step: self.title() }) }
    }
}

fn check_rustup() -> Result<(), Error> {
    if process::succeeds_silently(Command::new("rustup").arg("--version")) {
        return Ok(());
    }
    Err(Error::Prerequisite(
        "rustup was not found; install it from https://rustup.rs and run the command again".to_owned(),
    ))
}

/// rustup in the checkout, where the pinned toolchain applies.
fn rustup(checkout: &Checkout) -> Command {
    let mut command = Command::new("rustup");
    command.current_dir(checkout.root());
    command
}

fn rustup_lists(checkout: &Checkout, kind: &str, is_wanted: impl Fn(&str) -> bool) -> bool {
    process::output(rustup(checkout).args([kind, "list", "--installed"]))
        .is_some_and(|list| list.lines().any(|line| is_wanted(line.trim())))
}

fn fetch(checkout: &Checkout) -> Command {
    let mut command = process::cargo(checkout.root());
    command.args(["fetch", "--locked"]);
    command
}

/// Keeps two set-ups on one machine from building the same tool in the same folder.
fn lock(cache: &Path) -> Result<File, Error> {
    fs::create_dir_all(cache).map_err(Error::io("creating", cache))?;
    let path = cache.join("set-up.lock");
    let file = File::create(&path).map_err(Error::io("creating", &path))?;
    // A file system that cannot lock is no reason to stop: two set-ups at once are rare.
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        println!("waiting for another set-up on this machine to finish");
        file.lock().map_err(Error::io("locking", &path))?;
    }
    Ok(file)
}
