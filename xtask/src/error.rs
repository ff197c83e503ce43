//! Everything that can stop a command, as plain sentences; it decides nothing about what to do next.

use std::fmt;
use std::io;
use std::path::Path;

/// Why a command stopped.
#[derive(Debug)]
pub enum Error {
    /// The command line was not understood; the usage text follows and the exit code is 2, so that a script can tell a typing mistake from a failed build.
    Usage(String),
    /// Only a person can put this right, so the text says exactly what to install or change.
    Prerequisite(String),
    /// A set-up step failed; nearly always the network was missing, and nothing already installed is lost.
    SetUp {
        /// What the step was doing, for example `installing trunk 0.21.14`.
        step: String,
    },
    /// A check or a build failed; its own output has already said why, so only its name is added.
    Failed {
        /// The name in the step's heading.
        step: String,
    },
    /// A run of no tests at all passes, which would hide that they were lost.
    NoTests {
        /// The name in the step's heading.
        step: String,
    },
    /// The port belongs to another program; another one is a flag away.
    PortInUse(u16),
    /// The site outgrew its size budget, with the file and the numbers.
    OverBudget(String),
    /// The file system, the network or a program refused.
    Io {
        /// What was being done, for example "reading `Cargo.lock`".
        doing: String,
        /// What the system answered.
        source: io::Error,
    },
}

impl Error {
    /// For `map_err`, around an operation on one file or folder.
    pub fn io(verb: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let doing = format!("{verb} `{}`", path.display());
        move |source| Self::Io { doing, source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::Prerequisite(text) | Self::OverBudget(text) => f.write_str(text),
            Self::SetUp { step } => write!(
                f,
                "set-up stopped while {step}, and the output above says why; \
                 set-up needs the network once, and running the same command again continues where it stopped"
            ),
            Self::Failed { step } => write!(f, "`{step}` failed, and its output above says why"),
            Self::NoTests { step } => write!(f, "`{step}` ran no tests, so it proves nothing"),
            Self::PortInUse(port) => {
                let other = port.checked_add(1).unwrap_or(8080);
                write!(f, "port {port} is in use by another program; choose a free one, for example `--port {other}`")
            }
            Self::Io { doing, source } => write!(f, "{doing} failed: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
