//! Runs several invocations of cargo at the same time.
//!
//! One invocation often keeps only one processor busy. cargo locks its target folder, so concurrent invocations need
//! different ones. A lane is such a folder.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context as _, Result, anyhow};

use super::program;
use crate::{output, project};

/// The number of invocations that run at the same time.
const LANES: usize = 2;

/// A target folder for one invocation at a time.
pub(super) struct Lane(PathBuf);

impl Lane {
    /// Runs cargo, and returns whether it succeeds. Its output is printed only if it fails.
    pub(super) fn run(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Result<bool> {
        let output = Command::new(program())
            .args(arguments)
            .envs(environment.iter().copied())
            .env("CARGO_TARGET_DIR", &self.0)
            .current_dir(project::root())
            .output()
            .with_context(|| format!("cannot run {}", program().display()))?;
        if !output.status.success() {
            output::complain(&format!("error: cargo {} has failed:\n", arguments.join(" ")));
            output::complain(&String::from_utf8_lossy(&output.stdout));
            output::complain(&String::from_utf8_lossy(&output.stderr));
        }
        Ok(output.status.success())
    }
}

/// Runs a step for each item, even after one has failed. Returns whether all have passed.
pub(super) fn all<T: Sync>(of: &[T], step: impl Fn(&Lane, &T) -> Result<bool> + Sync) -> Result<bool> {
    let (next, passed) = (AtomicUsize::new(0), AtomicBool::new(true));
    let work = |lane: Lane| -> Result<()> {
        while let Some(item) = of.get(next.fetch_add(1, Ordering::Relaxed)) {
            passed.fetch_and(step(&lane, item)?, Ordering::Relaxed);
        }
        Ok(())
    };
    let target = project::root().join("target");
    let lane = |number: usize| Lane(if number == 0 { target.clone() } else { target.join(format!("lane-{number}")) });
    thread::scope(|scope| -> Result<()> {
        let work = &work;
        let lanes: Vec<_> = (0..LANES).map(lane).map(|lane| scope.spawn(move || work(lane))).collect();
        lanes.into_iter().try_for_each(|lane| lane.join().map_err(|_| anyhow!("a lane has panicked"))?)
    })?;
    Ok(passed.into_inner())
}
