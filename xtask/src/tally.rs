//! Runs test programs, shows their output as it comes and counts the tests that passed.
//!
//! It judges no output beyond the count: whether a run passed is the program's own word.

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::process;

/// Runs a test program and adds up the numbers `count` finds in its lines; a run that passes without any test is an error too.
pub fn run(step: &str, command: &mut Command, count: fn(&str) -> Option<u64>) -> Result<u64, Error> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|source| process::cannot_start(command, source))?;
    let forwarded = match child.stdout.take() {
        Some(output) => forward(BufReader::new(output), &mut io::stdout().lock(), count),
        None => Ok(0),
    };
    let in_step = |source| Error::Io { doing: format!("reading the output of `{step}`"), source };
    let status = child.wait().map_err(in_step)?;
    let n_passed = forwarded.map_err(in_step)?;
    match n_passed {
        _ if !status.success() => Err(Error::Failed { step: step.to_owned() }),
        0 => Err(Error::NoTests { step: step.to_owned() }),
        _ => Ok(n_passed),
    }
}

/// Copies the output line by line to the terminal and counts.
fn forward(mut output: impl BufRead, terminal: &mut impl Write, count: fn(&str) -> Option<u64>) -> io::Result<u64> {
    let mut n_passed = 0;
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line)? > 0 {
        terminal.write_all(&line)?;
        terminal.flush()?;
        n_passed += count(&String::from_utf8_lossy(&line)).unwrap_or(0);
        line.clear();
    }
    Ok(n_passed)
}

/// The tests in one line of `cargo test`, which ends each of its programs with `test result: ok. 12 passed; 0 failed; …`.
pub fn in_cargo_line(line: &str) -> Option<u64> {
    let rest = line.trim().strip_prefix("test result: ok. ")?;
    rest.split_once(" passed;")?.0.parse().ok()
}

/// The tests in one line of `node --test`, whose readable form ends with `ℹ pass 12` and other counts.
pub fn in_node_line(line: &str) -> Option<u64> {
    line.trim().strip_prefix("ℹ pass ")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_line_of_cargo_tells_its_passed_tests() {
        let line = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s\n";
        assert_eq!(in_cargo_line(line), Some(12));
    }

    #[test]
    fn other_lines_of_cargo_tell_nothing() {
        assert_eq!(in_cargo_line("test a_link_opens ... ok"), None);
        assert_eq!(in_cargo_line("test result: FAILED. 3 passed; 1 failed; 0 ignored"), None);
        assert_eq!(in_cargo_line("running 12 tests"), None);
    }

    #[test]
    fn a_result_line_of_node_tells_its_passed_tests() {
        assert_eq!(in_node_line("ℹ pass 7\n"), Some(7));
        assert_eq!(in_node_line("ℹ fail 0"), None);
        assert_eq!(in_node_line("✔ pass 3 of a race"), None);
    }

    #[test]
    fn the_lines_of_several_programs_add_up_and_are_all_shown() {
        let output = b"test result: ok. 2 passed; 0 failed\n\xff\ntest result: ok. 3 passed; 0 failed";
        let mut shown = Vec::new();
        assert!(forward(&output[..], &mut shown, in_cargo_line).is_ok_and(|n_passed| n_passed == 5));
        assert_eq!(shown, output);
    }
}
