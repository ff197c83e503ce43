//! Reads the command line; it starts nothing.

use crate::error::Error;

/// What `cargo xtask help` prints.
pub const USAGE: &str = "\
usage: cargo xtask <command>

  serve [--port 8080]   build the release app and serve it on this machine
  build                 build the release app into dist/ and print its sizes
  test                  run every check and test, the browser tests included
  bench                 print what the page costs, and how that grows with a hundred times the data
  data check            report every problem of the files in data/, in seconds
  data new <kind> …     start a record of data/ and say what it lacks
  setup                 only install what the other commands need
  help                  print this text

Each command first installs what it needs and lacks.";

/// The port `serve` uses when none is named.
const DEFAULT_PORT: u16 = 8080;

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Build and serve the site.
    Serve {
        /// The port to listen on; 0 lets the system choose one.
        port: u16,
    },
    /// Build the site and print its sizes.
    Build,
    /// Run every check and test.
    Test,
    /// Print what the page costs.
    Bench,
    /// Check the data, or start a record: the words after `data`.
    Data(Vec<String>),
    /// Install what is missing, and nothing more.
    Setup,
    /// Print the usage text.
    Help,
}

/// Reads the words after `cargo xtask`.
pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Command, Error> {
    let mut words = words.into_iter();
    let Some(name) = words.next() else {
        return Err(Error::Usage("no command was given".to_owned()));
    };
    let rest: Vec<String> = words.collect();
    if name != "data" && rest.iter().any(|word| word == "--help" || word == "-h") {
        return Ok(Command::Help);
    }
    let command = match name.as_str() {
        "serve" => {
            return Ok(Command::Serve { port: parse_port(&rest)? });
        }
        "data" => return Ok(Command::Data(rest)),
        "build" => Command::Build,
        "test" => Command::Test,
        "bench" => Command::Bench,
        "setup" => Command::Setup,
        "help" | "--help" | "-h" => Command::Help,
        _ => return Err(Error::Usage(format!("there is no command `{name}`"))),
    };
    match rest.first() {
        Some(word) => Err(Error::Usage(format!("`{name}` does not take `{word}`"))),
        None => Ok(command),
    }
}

/// Reads what follows `serve`: nothing, `--port N` or `--port=N`.
fn parse_port(words: &[String]) -> Result<u16, Error> {
    let mut port = DEFAULT_PORT;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let value = if word == "--port" {
            words.next().ok_or_else(|| Error::Usage("`--port` needs a number".to_owned()))?
        } else if let Some(value) = word.strip_prefix("--port=") {
            value
        } else {
            return Err(Error::Usage(format!("`serve` does not take `{word}`")));
        };
        port = value.parse().map_err(|_| Error::Usage(format!("`{value}` is not a port number (0 to 65535)")))?;
    }
    Ok(port)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parses `line` and shows a mistake as its message.
    #[track_caller]
    fn check(line: &str, expected: Result<Command, &str>) {
        let parsed = parse(line.split_whitespace().map(str::to_owned));
        assert_eq!(parsed.map_err(|error| error.to_string()), expected.map_err(str::to_owned));
    }

    #[test]
    fn each_command_is_known_by_name() {
        check("build", Ok(Command::Build));
        check("test", Ok(Command::Test));
        check("bench", Ok(Command::Bench));
        check("setup", Ok(Command::Setup));
        check("help", Ok(Command::Help));
        check("data check", Ok(Command::Data(vec!["check".to_owned()])));
        check("serve", Ok(Command::Serve { port: 8080 }));
    }

    #[test]
    fn help_is_understood_anywhere() {
        check("--help", Ok(Command::Help));
        check("serve -h", Ok(Command::Help));
    }

    #[test]
    fn a_port_can_be_written_two_ways() {
        check("serve --port 9000", Ok(Command::Serve { port: 9000 }));
        check("serve --port=9000", Ok(Command::Serve { port: 9000 }));
    }

    #[test]
    fn a_bad_port_is_refused_with_its_value() {
        check("serve --port", Err("`--port` needs a number"));
        check("serve --port 70000", Err("`70000` is not a port number (0 to 65535)"));
        check("serve --port=", Err("`` is not a port number (0 to 65535)"));
    }

    #[test]
    fn unknown_words_are_named() {
        check("", Err("no command was given"));
        check("deploy", Err("there is no command `deploy`"));
        check("build --fast", Err("`build` does not take `--fast`"));
        check("serve 9000", Err("`serve` does not take `9000`"));
        check("serve --port 9000 now", Err("`serve` does not take `now`"));
        check("serve --port=9000 now", Err("`serve` does not take `now`"));
    }
}
