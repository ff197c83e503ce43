//! Chromium, ChromeDriver, nginx and a Chinese font for the browser tests; it starts none of them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::process;

/// The names Chromium goes by, the plainest first.
const CHROMIUM_NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Where Debian's package puts the module that sends brotli copies.
const NGINX_BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// A browser and the driver that steers it, of the same major version.
#[derive(Debug)]
pub struct Browser {
    /// The browser's program.
    pub chromium: PathBuf,
    /// The driver's program.
    pub driver: PathBuf,
}

/// Looks in `CHROMIUM` and `CHROMEDRIVER`, then on PATH.
pub fn find() -> Result<Option<Browser>, Error> {
    let chromium = named_or_on_path("CHROMIUM", &CHROMIUM_NAMES)?;
    let driver = named_or_on_path("CHROMEDRIVER", &["chromedriver"])?;
    let (Some(chromium), Some(driver)) = (chromium, driver) else {
        return Ok(None);
    };
    let version = |program| process::output(Command::new(program).arg("--version"));
    check_same_major(version(&chromium).as_deref(), version(&driver).as_deref())?;
    Ok(Some(Browser { chromium, driver }))
}

/// Looks for nginx, which serves the built site in one test, in `NGINX`, on PATH, and where a user's PATH may not lead.
pub fn find_nginx() -> Result<Option<PathBuf>, Error> {
    let usual = || Some(PathBuf::from("/usr/sbin/nginx")).filter(|path| path.is_file());
    Ok(named_or_on_path("NGINX", &["nginx"])?.or_else(usual))
}

/// The Debian packages that would supply what is missing; none when all is there.
pub fn missing_packages() -> Result<Vec<&'static str>, Error> {
    let mut packages = Vec::new();
    if find()?.is_none() {
        // Both, even when only one is missing, so that their versions agree.
        packages.extend(["chromium", "chromium-driver"]);
    }
    if find_nginx()?.is_none() {
        packages.push("nginx");
    }
    // A named nginx may have the module wherever it likes.
    if env::var_os("NGINX").is_none() && !Path::new(NGINX_BROTLI).is_file() {
        packages.push("libnginx-mod-http-brotli-static");
    }
    if !has_chinese_font() {
        packages.extend(["fontconfig", "fonts-noto-cjk"]);
    }
    Ok(packages)
}

/// Stops, before anything long is begun, when the packages cannot be installed from here.
pub fn check_installable(packages: &[&str]) -> Result<(), Error> {
    if packages.is_empty() || apt_get().is_some() { Ok(()) } else { Err(install_by_hand(packages)) }
}

/// Installs the packages with apt-get.
pub fn install(packages: &[&str]) -> Result<(), Error> {
    for arguments in [&["update"][..], &["install", "-y", "--no-install-recommends"][..]] {
        let mut apt_get = apt_get().ok_or_else(|| install_by_hand(packages))?;
        apt_get.args(arguments);
        if arguments.contains(&"install") {
            apt_get.args(packages);
        }
        if !process::succeeds(&mut apt_get)? {
            return Err(Error::Prerequisite(format!(
                "apt-get could not install {}, and its output above says why; set-up needs the network once, \
                 and running the same command again continues where it stopped; \
                 where apt has no such packages, {}",
                packages.join(", "),
                manual_steps()
            )));
        }
    }
    Ok(())
}

/// What to say when a program should be there and is not.
pub fn not_found() -> Error {
    Error::Prerequisite(format!("Chromium, ChromeDriver or nginx was not found; {}", manual_steps()))
}

/// apt-get with the right to install, when there is one.
fn apt_get() -> Option<Command> {
    let apt_get = process::find("apt-get").filter(|_| cfg!(target_os = "linux"))?;
    let is_root = process::output(Command::new("id").arg("-u"))?.trim() == "0";
    if !is_root && !process::succeeds_silently(Command::new("sudo").args(["-n", "true"])) {
        return None;
    }
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    if !is_root {
        command.args(["-n", "env"]);
    }
    // Without this a package may stop to ask a question.
    command.arg("DEBIAN_FRONTEND=noninteractive").arg(apt_get);
    Some(command)
}

fn install_by_hand(packages: &[&str]) -> Error {
    Error::Prerequisite(format!(
        "the browser tests lack {} (by their Debian names), which cannot be installed from here; {}",
        packages.join(", "),
        manual_steps()
    ))
}

fn manual_steps() -> String {
    "install Chromium (or Chrome), ChromeDriver of the same major version, nginx with its static brotli module, \
     and on Linux a Chinese font such as Noto Sans CJK, \
     then set CHROMIUM, CHROMEDRIVER and NGINX to their paths if they are not on PATH or not Debian's"
        .to_owned()
}

/// The program a variable names, else the first of `names` on PATH.
fn named_or_on_path(variable: &str, names: &[&str]) -> Result<Option<PathBuf>, Error> {
    let Some(path) = env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) else {
        return Ok(names.iter().find_map(|name| process::find(name)));
    };
    if !path.is_file() {
        return Err(Error::Prerequisite(format!("{variable} names `{}`, which is not a file", path.display())));
    }
    std::path::absolute(&path).map(Some).map_err(Error::io("finding", &path))
}

/// Screenshots of Chinese text need glyphs; elsewhere than on Linux the system brings them.
fn has_chinese_font() -> bool {
    let fonts = || process::output(Command::new("fc-list").arg(":lang=zh"));
    !cfg!(target_os = "linux") || fonts().is_some_and(|list| !list.trim().is_empty())
}

/// A version that cannot be read is let through, because Chrome on Windows prints none and the driver itself refuses a wrong browser.
fn check_same_major(chromium: Option<&str>, driver: Option<&str>) -> Result<(), Error> {
    match (chromium.and_then(major), driver.and_then(major)) {
        (Some(chromium), Some(driver)) if chromium != driver => Err(Error::Prerequisite(format!(
            "Chromium is version {chromium} but ChromeDriver is version {driver}; install the same major version of both, \
             or set CHROMIUM and CHROMEDRIVER to two that agree"
        ))),
        _ => Ok(()),
    }
}

/// The major version in an answer such as `Chromium 156.0.8078.79 built on Debian`.
fn major(answer: &str) -> Option<u32> {
    answer.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_found_among_other_words() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)"), Some(156));
        assert_eq!(major("ChromeDriver 156.0.8078.79 (a21ce95-refs/branch-heads/8078@{#1704})"), Some(156));
        assert_eq!(major("Google Chrome 9.1"), Some(9));
        assert_eq!(major("Chromium"), None);
    }

    #[test]
    fn two_major_versions_are_named_when_they_differ() {
        let message = check_same_major(Some("Chromium 156.0"), Some("ChromeDriver 155.2")).map_err(|it| it.to_string());
        assert!(
            message.is_err_and(|it| { it.starts_with("Chromium is version 156 but ChromeDriver is version 155;") })
        );
    }

    #[test]
    fn equal_or_unreadable_versions_pass() {
        assert!(check_same_major(Some("Chromium 156.0"), Some("ChromeDriver 156.9")).is_ok());
        assert!(check_same_major(None, Some("ChromeDriver 156.9")).is_ok());
    }
}
