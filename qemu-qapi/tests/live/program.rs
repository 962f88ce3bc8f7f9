//! Finding the programs to run, and what happens when they are not there.

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// The program that `variable` names, or else `name` on `PATH`. `package` is what to install.
#[track_caller]
pub(crate) fn find(name: &str, variable: &str, package: &str) -> Option<PathBuf> {
    if let Some(program) = env::var_os(variable).filter(|value| !value.is_empty()) {
        return Some(named(Path::new(&program), variable));
    }
    let found = on_path(name);
    if found.is_none() {
        skip(name, package);
    }
    found
}

/// `name` on `PATH`, if it is there, and all programs that `variable` lists; each file once.
#[track_caller]
pub(crate) fn find_all(name: &str, variable: &str, package: &str) -> Vec<PathBuf> {
    let mut programs: Vec<PathBuf> = on_path(name).into_iter().collect();
    for program in env::split_paths(&env::var_os(variable).unwrap_or_default()) {
        if !program.as_os_str().is_empty() {
            programs.push(named(&program, variable));
        }
    }
    let mut seen = Vec::new();
    programs.retain(|program| {
        // Compared by the file behind the links, but run by the name that was given.
        let file = fs::canonicalize(program).unwrap_or_else(|_| program.clone());
        let new = !seen.contains(&file);
        seen.push(file);
        new
    });
    if programs.is_empty() {
        skip(name, package);
    }
    programs
}

/// A program that somebody asked for by name. If it is missing that is a mistake, not a skip.
#[track_caller]
fn named(program: &Path, variable: &str) -> PathBuf {
    // A bare name is looked up as a shell would; anything else is made absolute, since the
    // program is started in another directory.
    let found = match program.to_str() {
        Some(name) if !name.contains('/') => on_path(name),
        _ => std::path::absolute(program).ok().filter(|path| is_executable(path)),
    };
    found.unwrap_or_else(|| panic!("{variable} names {}, which cannot be run", program.display()))
}

/// Looks in `PATH`, and where daemons live, which is often not on the `PATH` of ordinary users.
fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let daemons = ["/usr/local/sbin", "/usr/sbin", "/sbin"].map(PathBuf::from);
    env::split_paths(&path)
        .chain(daemons)
        .filter_map(|directory| std::path::absolute(directory.join(name)).ok())
        .find(|path| is_executable(path))
}

fn is_executable(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}

/// Says that something was not tested, or fails where everything has to be.
#[track_caller]
fn skip(name: &str, package: &str) {
    skip_for(&format!("{name} is not installed (Debian: apt-get install {package})"));
}

/// The same, for any reason.
#[track_caller]
pub(super) fn skip_for(reason: &str) {
    assert!(env::var_os("CI").is_none_or(|ci| ci != "true"), "{reason}, and CI=true");
    // Not `eprintln!`: the test runner hides what passing tests print with it, and a skip is
    // exactly a passing test with something to say.
    let _ = writeln!(io::stderr(), "SKIPPED: {reason}");
}
