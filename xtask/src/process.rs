//! Starts other programs and finds them on PATH; it does not know what they are for.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;

/// The cargo that started this command, so that the same toolchain does all the work.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    command
}

/// Runs a program with its output on the terminal and tells whether it succeeded.
pub fn succeeds(command: &mut Command) -> Result<bool, Error> {
    command.status().map(|status| status.success()).map_err(|source| cannot_start(command, source))
}

/// Runs a program in silence and tells whether it succeeded; one that cannot be started did not.
pub fn succeeds_silently(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What a program prints, or nothing when it is missing or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The error for a program that could not even be started.
pub fn cannot_start(command: &Command, source: std::io::Error) -> Error {
    Error::Io { doing: format!("starting `{}`", command.get_program().to_string_lossy()), source }
}

/// The absolute path of a program on PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    let file_name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file_name))
        .find(|path| path.is_file())
        .and_then(|path| std::path::absolute(path).ok())
}

/// PATH with `folders` in front of it.
pub fn path_with(folders: &[PathBuf]) -> Result<OsString, Error> {
    let old = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.iter().cloned().chain(env::split_paths(&old))).map_err(|error| {
        Error::Prerequisite(format!(
            "a folder cannot be added to PATH ({error}); move the checkout or set PERIGEE_TOOLS"
        ))
    })
}
