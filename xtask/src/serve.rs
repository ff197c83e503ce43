//! Serves the built site on this machine, and on no other address than 127.0.0.1.
//!
//! It is for looking at the site, not for hosting it.

use std::io::{self, BufRead, BufReader, Read};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::error::Error;
use crate::http::Response;

/// Browsers open connections before they need them; one that stays silent is given up after this time.
const PATIENCE: Duration = Duration::from_secs(15);

/// More than any browser sends for a static file.
const MAX_REQUEST_BYTES: u64 = 64 * 1024;

/// Stops when another program holds the port.
pub fn check_port(port: u16) -> Result<(), Error> {
    listen(port).map(drop)
}

/// Serves `dist` until the program is stopped.
pub fn serve(dist: PathBuf, port: u16) -> Result<(), Error> {
    let listener = listen(port)?;
    let address =
        listener.local_addr().map_err(|source| Error::Io { doing: "asking for the chosen port".to_owned(), source })?;
    println!("serving dist/ at http://{address}/");
    println!("Ctrl+C to stop");
    let dist = Arc::new(dist);
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            // The system is out of something, most likely of open files; the next connection may fare better.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        let dist = Arc::clone(&dist);
        // A connection that fails, or gets no thread, concerns only the browser, which asks again.
        let _ = thread::Builder::new().spawn(move || answer(stream, &dist));
    }
    Ok(())
}

fn listen(port: u16) -> Result<TcpListener, Error> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => Error::PortInUse(port),
        _ => Error::Io { doing: format!("opening port {port}"), source },
    })
}

/// Reads one request, answers it and closes, so that no connection can hold up another.
fn answer(mut stream: TcpStream, dist: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new((&stream).take(MAX_REQUEST_BYTES)).lines();
    let Some(request_line) = lines.next().transpose()? else {
        return Ok(());
    };
    // The other lines change nothing, but closing before they are read would cut the answer off.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    Response::to(&request_line, dist).write_to(&mut stream)?;
    stream.shutdown(Shutdown::Write)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_told_with_advice() {
        let held = listen(0).and_then(|listener| {
            let port = listener.local_addr().map_err(|source| Error::Io { doing: String::new(), source })?.port();
            Ok((listener, port))
        });
        assert!(held.is_ok_and(|(_listener, port)| {
            let message = check_port(port).map_err(|error| error.to_string());
            message.is_err_and(|it| it.starts_with(&format!("port {port} is in use")) && it.contains("--port"))
        }));
    }
}
