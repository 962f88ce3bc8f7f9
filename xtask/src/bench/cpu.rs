//! Measures a command: the processor time of it and its child processes, and the time on the clock.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

/// The cost of a run.
#[derive(Clone, Copy)]
pub(super) struct Cost {
    /// The processor time in user and system mode, of every process that has ended.
    pub(super) cpu: Duration,
    pub(super) wall: Duration,
}

/// Runs a command that must succeed. Its errors are shown only if it fails.
pub(super) fn cost(command: &mut Command) -> Result<Cost> {
    let (before, start) = (of_children()?, Instant::now());
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {}", command.get_program().to_string_lossy()))?;
    let (cpu, wall) = (of_children()?.saturating_sub(before), start.elapsed());
    if !output.status.success() {
        bail!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(Cost { cpu, wall })
}

fn of_children() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("the system does not say what children cost")?;
    let microseconds = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Duration::from_micros(microseconds.unsigned_abs()))
}
