//! Builds the deployable site with trunk; it installs nothing and needs no network.

use std::process::Command;

use crate::checkout::Checkout;
use crate::error::Error;
use crate::process;
use crate::setup::ToolFolders;

/// Builds the release app into `dist/`.
pub fn build(checkout: &Checkout, tools: &ToolFolders) -> Result<(), Error> {
    println!("building the release app (some minutes the first time, seconds after that)");
    let path = process::path_with(&tools.0)?;
    // Named in full, because a changed PATH does not everywhere decide which program is started.
    let trunk = tools
        .0
        .iter()
        .map(|folder| folder.join("trunk").with_extension(std::env::consts::EXE_EXTENSION))
        .find(|program| program.is_file())
        .ok_or_else(|| Error::Prerequisite("trunk has gone from the tool cache; run the command again".to_owned()))?;
    let mut build = Command::new(trunk);
    build
        .args(["build", "--release", "--locked", "--offline", "--dist"])
        .arg(checkout.dist())
        .current_dir(checkout.root())
        .env("PATH", path)
        // trunk takes only `true` or `false` here, and stops at the usual `1`.
        .env_remove("NO_COLOR");
    if process::succeeds(&mut build)? { Ok(()) } else { Err(Error::Failed { step: "trunk build".to_owned() }) }
}
