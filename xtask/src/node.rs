//! Node and the npm packages; it never runs a package's own install script.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::checkout::Checkout;
use crate::error::Error;
use crate::process;

/// The oldest Node whose test runner and modules the scripts rely on.
const OLDEST_MAJOR: u32 = 20;

/// What to do about Node, the same in every message.
const ADVICE: &str = "install Node 20 or newer from https://nodejs.org and run the command again";

/// Stops with plain words when Node or npm is missing or too old.
pub fn check_version() -> Result<(), Error> {
    let Some(answer) = process::output(Command::new("node").arg("--version")) else {
        return Err(Error::Prerequisite(format!("Node was not found; {ADVICE}")));
    };
    let version = answer.trim().trim_start_matches('v');
    if major(version).is_none_or(|major| major < OLDEST_MAJOR) {
        return Err(Error::Prerequisite(format!("Node {version} is too old; {ADVICE}")));
    }
    if process::output(npm().arg("--version")).is_none() {
        return Err(Error::Prerequisite(format!("npm, which comes with Node, was not found; {ADVICE}")));
    }
    Ok(())
}

/// Whether the packages were installed from just this lock file.
///
/// npm writes its own record only when it has finished, and the copy of the lock file is made after that.
pub fn packages_are_installed(checkout: &Checkout) -> bool {
    let finished = checkout.node_modules().join(".package-lock.json").is_file();
    let lock = fs::read(lock_file(checkout)).ok();
    finished && lock.is_some() && lock == fs::read(stamp(checkout)).ok()
}

/// Installs exactly the packages in the lock file.
pub fn install_packages(checkout: &Checkout) -> Result<(), Error> {
    if !lock_file(checkout).is_file() {
        return Err(Error::Prerequisite("`package-lock.json` is missing; restore it from git".to_owned()));
    }
    let mut install = npm();
    install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"]);
    if !process::succeeds(install.current_dir(checkout.root()))? {
        return Err(Error::SetUp { step: "installing the npm packages".to_owned() });
    }
    // A copy of the lock file is the surest stamp: a hash would need a crate, or change with the Rust release.
    let stamp = stamp(checkout);
    fs::copy(lock_file(checkout), &stamp).map_err(Error::io("writing", &stamp))?;
    Ok(())
}

fn npm() -> Command {
    // On Windows npm is a script, which is not found without its ending.
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn lock_file(checkout: &Checkout) -> PathBuf {
    checkout.root().join("package-lock.json")
}

fn stamp(checkout: &Checkout) -> PathBuf {
    checkout.node_modules().join(".perigee-lock")
}

/// The number before the first dot.
fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(major("20.20.2"), Some(20));
        assert_eq!(major("9.0.0"), Some(9));
    }

    #[test]
    fn an_answer_without_a_number_has_no_major_version() {
        assert_eq!(major(""), None);
        assert_eq!(major("unknown"), None);
    }
}
