//! The build tools that cargo installs, each kept in the tool cache under its exact version.
//!
//! It never touches tools a person installed elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::process;

/// The trunk that builds the site; later ones need a newer Rust than the pinned one.
const TRUNK_VERSION: &str = "0.21.14";

/// The splitter that goes with the `wasm_split_helpers` the app is built with.
const WASM_SPLIT_VERSION: &str = "0.2.4";

/// One program that `cargo install` can build.
#[derive(Debug, PartialEq, Eq)]
pub struct Tool {
    /// The crate's name.
    krate: &'static str,
    /// The program's name.
    program: &'static str,
    /// The exact version.
    version: String,
    /// Roughly how long it takes to build on a small machine.
    minutes: u32,
    /// The crate's features that the program needs.
    features: &'static [&'static str],
    /// Whether the program can say which version it is; if not, its folder's name must do.
    knows_version: bool,
}

impl Tool {
    /// Builds the page and its assets.
    pub fn trunk() -> Self {
        Self::new("trunk", "trunk", TRUNK_VERSION, 7)
    }

    /// Cuts the wasm into the part the first view needs and the part that may come later.
    pub fn wasm_split() -> Self {
        Self {
            features: &["build-binary"],
            knows_version: false,
            ..Self::new("wasm_split_cli_support", "wasm-split-cli", WASM_SPLIT_VERSION, 2)
        }
    }

    fn new(krate: &'static str, program: &'static str, version: &str, minutes: u32) -> Self {
        Self { krate, program, version: version.to_owned(), minutes, features: &[], knows_version: true }
    }

    /// Writes the JavaScript around the wasm; it must be exactly as old as the library of the same name, so the version comes from `Cargo.lock`.
    pub fn wasm_bindgen(root: &Path) -> Result<Self, Error> {
        let path = root.join("Cargo.lock");
        let lock = fs::read_to_string(&path).map_err(Error::io("reading", &path))?;
        match locked_version(&lock, "wasm-bindgen") {
            Some(version) => Ok(Self::new("wasm-bindgen-cli", "wasm-bindgen", version, 4)),
            None => Err(Error::Prerequisite("`Cargo.lock` does not name wasm-bindgen; restore it from git".to_owned())),
        }
    }

    /// What set-up says while it installs the tool.
    pub fn title(&self) -> String {
        format!("installing {} {} (about {} minutes, once per machine)", self.krate, self.version, self.minutes)
    }

    /// The folder to put on PATH.
    pub fn bin_folder(&self, cache: &Path) -> PathBuf {
        self.folder(cache).join("bin")
    }

    /// Whether the cached program is there and answers with the right version, which a half-finished installation cannot.
    pub fn is_installed(&self, cache: &Path) -> bool {
        let program = self.bin_folder(cache).join(self.program);
        match self.knows_version {
            true => process::output(Command::new(program).arg("--version"))
                .is_some_and(|text| names_version(&text, &self.version)),
            false => process::succeeds_silently(Command::new(program).arg("--help")),
        }
    }

    /// Builds the tool beside its place and moves it there when it is whole; an interrupted build goes on where it stopped.
    pub fn install(&self, cache: &Path) -> Result<(), Error> {
        let folder = self.folder(cache);
        let partial = folder.with_file_name(format!("{}-{}.partial", self.krate, self.version));
        let target = partial.join("target");
        fs::create_dir_all(&target).map_err(Error::io("creating", &target))?;
        // Started in the cache, because inside the checkout cargo would apply the checkout's own settings.
        let mut install = process::cargo(cache);
        install.args(["install", "--locked", "--root"]).arg(&partial).arg("--target-dir").arg(&target);
        install.arg(format!("{}@{}", self.krate, self.version));
        install.args(self.features.iter().map(|feature| format!("--features={feature}")));
        if !process::succeeds(&mut install)? {
            return Err(Error::SetUp { step: format!("installing {} {}", self.krate, self.version) });
        }
        fs::remove_dir_all(&target).map_err(Error::io("removing", &target))?;
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Error::io("removing", &folder))?;
        }
        fs::rename(&partial, &folder).map_err(Error::io("renaming", &partial))?;
        if self.is_installed(cache) {
            return Ok(());
        }
        Err(Error::Prerequisite(format!(
            "{} {} was built but does not start; remove `{}` and run the command again",
            self.program,
            self.version,
            folder.display()
        )))
    }

    fn folder(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.krate, self.version))
    }
}

/// The version of a package in the text of a `Cargo.lock`, whose entries always have the name on the line before the version.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name_line = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name_line);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// Whether the answer to `--version`, such as `trunk 0.21.14`, names exactly this version.
fn names_version(answer: &str, version: &str) -> bool {
    answer.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "\
[[package]]
name = \"wasm-bindgen-macro\"
version = \"0.2.1\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.129\"
source = \"registry\"
";

    #[test]
    fn the_locked_version_is_that_of_the_package_with_the_whole_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.129"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
        assert_eq!(locked_version("name = \"cut\"", "cut"), None);
    }

    #[test]
    fn only_the_exact_version_counts() {
        assert!(names_version("trunk 0.21.14\n", "0.21.14"));
        assert!(!names_version("trunk 0.21.145\n", "0.21.14"));
        assert!(!names_version("", "0.21.14"));
    }

    #[test]
    fn a_folder_without_its_program_is_not_installed() {
        assert!(!Tool::trunk().is_installed(Path::new("no-such-folder")));
    }
}
