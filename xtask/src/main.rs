//! The project's commands, run as `cargo xtask <command>`; they set up whatever they need before they start.
//!
//! Nothing here is part of the app, and nothing here knows what the app shows.
//!
//! - [`args`] reads the command line.
//! - [`setup`] installs what is missing: [`tools`] that cargo builds, [`node`] packages, a [`browser`] and nginx for the tests.
//! - [`site`] builds `dist/`, [`sizes`] measures it, [`budget`] limits it, [`serve`] shows it (speaking [`http`]).
//! - [`check`] runs every check and counts the tests ([`tally`]).
//! - [`checkout`], [`process`] and [`error`] are what the others stand on.

mod args;
mod browser;
mod budget;
mod check;
mod checkout;
mod error;
mod http;
mod node;
mod process;
mod serve;
mod setup;
mod site;
mod sizes;
mod tally;
mod tools;

use std::process::ExitCode;

use crate::args::Command;
use crate::checkout::Checkout;
use crate::error::Error;
use crate::setup::Purpose;

fn main() -> ExitCode {
    let words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
    match args::parse(words).and_then(dispatch) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error @ Error::Usage(_)) => {
            eprintln!("error: {error}\n\n{}", args::USAGE);
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Result<(), Error> {
    let checkout = Checkout::find()?;
    match command {
        Command::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Command::Setup => {
            let tools = setup::run(&checkout, Purpose::Test)?;
            println!("everything is set up");
            setup::print_path_hint(&checkout, &tools);
            Ok(())
        }
        Command::Data(words) => data(&checkout, &words),
        Command::Build => {
            let tools = setup::run(&checkout, Purpose::Build)?;
            site::build(&checkout, &tools)?;
            sizes::report(&checkout.dist())
        }
        Command::Serve { port } => {
            // A taken port should be known before the build, not minutes after.
            serve::check_port(port)?;
            let tools = setup::run(&checkout, Purpose::Build)?;
            site::build(&checkout, &tools)?;
            serve::serve(checkout.dist(), port)
        }
        Command::Test => check::run(&checkout),
        Command::Bench => check::bench(&checkout),
    }
}

/// Runs the crate that reads the data; it is apart because this one needs nothing but the standard library. What is
/// approved, the app's own tests know.
fn data(checkout: &Checkout, words: &[String]) -> Result<(), Error> {
    let mut desk = process::cargo(checkout.root());
    if words == ["approve"] {
        desk.args(["test", "--locked", "--test", "data", "--test", "shell", "--test", "charts"]);
        desk.env("UPDATE_APPROVED", "1").env("INSTA_UPDATE", "always");
        return if process::succeeds(&mut desk)? {
            Ok(())
        } else {
            Err(Error::Failed { step: "data approve".to_owned() })
        };
    }
    desk.args(["run", "--quiet", "--locked", "--package", "perigee-data", "--"]).args(words);
    if process::succeeds(&mut desk)? { Ok(()) } else { Err(Error::Failed { step: "data".to_owned() }) }
}
