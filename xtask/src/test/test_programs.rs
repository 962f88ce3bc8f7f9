//! Compiles the tests, and runs several test programs at a time.
//!
//! Many tests wait: for deadlines, for QEMU, for a guest that boots. `cargo test` would run one program after the
//! other.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context as _, Result, anyhow, ensure};
use serde_json::Value;

use super::program;
use crate::{output, project};

/// The number of programs that run at the same time: one more than the smallest machine has processors, because some of
/// them wait.
const AT_ONCE: usize = 3;

/// A compiled test program.
struct Program {
    path: PathBuf,
    package: String,
    /// The folder of its package.
    folder: PathBuf,
}

/// Compiles and runs the tests of these packages, all of them even if some fail.
pub(super) fn run(packages: &[&str]) -> Result<bool> {
    let Some(programs) = compile(packages)? else { return Ok(false) };
    let libraries = libraries()?;
    let (next, passed, printing) = (AtomicUsize::new(0), AtomicBool::new(true), Mutex::new(()));
    let work = || -> Result<()> {
        while let Some(test) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let ended = Command::new(&test.path)
                .env("CARGO", program())
                .env("CARGO_MANIFEST_DIR", &test.folder)
                .env("CARGO_PKG_NAME", &test.package)
                // A derive's own tests are linked with libraries of the compiler.
                .env("LD_LIBRARY_PATH", &libraries)
                .current_dir(&test.folder)
                .output()
                .with_context(|| format!("cannot run {}", test.path.display()))?;
            let text = String::from_utf8_lossy(&ended.stdout);
            let summary = text.lines().filter(|line| line.starts_with("test result: ")).collect::<Vec<_>>().join(", ");
            let name = test.path.file_name().unwrap_or_default().display().to_string();
            let _turn = printing.lock().map_err(|_| anyhow!("a test's thread has panicked"))?;
            output::print(&format!("    {name}: {}\n", summary.trim_start_matches("test result: ")))?;
            // Print which tests were skipped and why, or everything if the program has failed.
            let is_told = |line: &&str| line.contains("SKIPPED");
            let errors = String::from_utf8_lossy(&ended.stderr);
            if ended.status.success() {
                text.lines()
                    .chain(errors.lines())
                    .filter(is_told)
                    .for_each(|line| output::complain(&format!("{line}\n")));
            } else {
                passed.store(false, Ordering::Relaxed);
                output::complain(&format!(
                    "error: {} has failed: {}\n{text}{errors}",
                    test.path.display(),
                    ended.status
                ));
            }
        }
        Ok(())
    };
    thread::scope(|scope| -> Result<()> {
        let work = &work;
        let threads: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| anyhow!("a thread has panicked"))?)
    })?;
    Ok(passed.into_inner())
}

/// Compiles the tests. Returns `None` if that fails, which cargo has explained.
fn compile(packages: &[&str]) -> Result<Option<Vec<Program>>> {
    let compiled = Command::new(program())
        .args(["test", "-q", "--no-run", "--message-format=json-render-diagnostics"])
        .args(packages)
        .current_dir(project::root())
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {}", program().display()))?;
    if !compiled.status.success() {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&compiled.stdout);
    let mut programs = Vec::new();
    for line in text.lines() {
        let message: Value = serde_json::from_str(line).context("cargo has printed a line that is not JSON")?;
        let is_test = message["profile"]["test"] == true;
        let (Some(path), true) = (message["executable"].as_str(), is_test) else { continue };
        let manifest = PathBuf::from(message["manifest_path"].as_str().context("a program without a manifest")?);
        let folder = manifest.parent().context("a manifest without a folder")?.to_owned();
        let package = folder.file_name().unwrap_or_default().display().to_string();
        programs.push(Program { path: path.into(), package, folder });
    }
    ensure!(!programs.is_empty(), "there are no tests");
    // Start the longest programs first, so that no processor is idle at the end.
    let length = |program: &Program| {
        let name = program.path.file_name().unwrap_or_default().display().to_string();
        LONG.iter().position(|long| name.starts_with(long)).unwrap_or(LONG.len())
    };
    programs.sort_by_key(length);
    Ok(Some(programs))
}

/// Programs that take ten seconds or more, the longest first.
const LONG: &[&str] = &["ui-", "qapi_session-", "booted_guest-", "qemu_qapi-", "nesting-", "abuse-"];

/// The value of `LD_LIBRARY_PATH` with which the tests of a derive find the compiler's libraries.
fn libraries() -> Result<OsString> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let printed = Command::new(rustc).args(["--print", "target-libdir"]).output().context("cannot run rustc")?;
    let folder = PathBuf::from(String::from_utf8_lossy(&printed.stdout).trim());
    let others = env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    Ok(env::join_paths([folder].into_iter().chain(env::split_paths(&others)))?)
}
