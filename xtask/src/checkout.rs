//! Where things are: the checkout's own folders and the tool cache outside it; it creates none of them.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The checkout this command was built from, whatever folder it is run in.
#[derive(Debug, Clone)]
pub struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// Finds the workspace root, which is the folder above this crate.
    pub fn find() -> Result<Self, Error> {
        let own_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        match own_folder.parent().filter(|root| root.join("Cargo.toml").is_file()) {
            Some(root) => Ok(Self { root: root.to_owned() }),
            None => Err(Error::Prerequisite(format!(
                "the checkout is no longer at `{}`; run the command through cargo, as `cargo xtask`",
                own_folder.display()
            ))),
        }
    }

    /// The folder with the workspace's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The deployable site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The npm packages.
    pub fn node_modules(&self) -> PathBuf {
        self.root.join("node_modules")
    }
}

/// The folder that keeps built tools between checkouts, from the first of these that is set:
/// `PERIGEE_TOOLS`, `XDG_CACHE_HOME`, the platform's own cache folder.
pub fn tool_cache() -> Result<PathBuf, Error> {
    let folder = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let platform_cache = || {
        if cfg!(windows) {
            folder("LOCALAPPDATA")
        } else if cfg!(target_os = "macos") {
            folder("HOME").map(|home| home.join("Library").join("Caches"))
        } else {
            folder("HOME").map(|home| home.join(".cache"))
        }
    };
    let cache = folder("PERIGEE_TOOLS")
        .or_else(|| folder("XDG_CACHE_HOME").or_else(platform_cache).map(|cache| cache.join("perigee")))
        .ok_or_else(|| {
            Error::Prerequisite(
                "there is no home folder to keep tools in; set PERIGEE_TOOLS to a folder for them".to_owned(),
            )
        })?;
    // Tools are started from other folders than this one, where a relative path would mean something else.
    std::path::absolute(&cache).map_err(Error::io("finding", &cache))
}
