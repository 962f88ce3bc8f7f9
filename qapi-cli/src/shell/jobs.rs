//! Shows the progress of jobs.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::Result;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use qapi_interface::Interface;
use serde_json::{Map, Value};

use crate::line::Request;
use crate::output;
use crate::peer::Peer;
use crate::render::{Colours, plain};

/// How often the progress is asked for.
const PERIOD: Duration = Duration::from_millis(200);

/// Returns the name of the job that a request starts, if it starts one.
pub(crate) fn started_by(request: &Request, interface: &Interface) -> Option<String> {
    let payload = interface.message(&request.command)?.payload?;
    let takes_name = interface.members(payload, |_| None).get("job-id").is_some();
    let text = |name: &str| request.arguments.get(name).and_then(Value::as_str).map(str::to_owned);
    // Block jobs have the name of their device by default.
    takes_name.then(|| text("job-id").or_else(|| text("device")))?.filter(|name| !name.is_empty())
}

/// One job, as `query-jobs` describes it.
struct Job {
    id: String,
    status: String,
    current: u64,
    total: u64,
    error: Option<String>,
}

/// Follows a job, or all of them, until each has ended or needs a command to go on. Ctrl-C stops following; the jobs go
/// on.
pub(crate) fn follow(peer: &Peer, only: Option<&str>, interrupts: &Receiver<()>, colours: Colours) -> Result<()> {
    let bars = MultiProgress::new();
    let style = ProgressStyle::with_template("  {prefix} {wide_bar} {percent:>3}% {msg}")?;
    let mut shown: Vec<(String, ProgressBar)> = Vec::new();
    let mut ends = Vec::new();
    loop {
        let jobs = jobs(peer)?;
        // A job that has vanished has ended, and was dismissed.
        shown.retain(|(id, bar)| {
            let is_there = jobs.iter().any(|job| job.id == *id);
            if !is_there {
                bar.finish_and_clear();
                ends.push(format!("{}: ended", plain(id)));
            }
            is_there
        });
        let mut under_way = false;
        for job in jobs.into_iter().filter(|job| only.is_none_or(|only| job.id == only)) {
            let bar = match shown.iter().position(|(id, _)| *id == job.id) {
                Some(index) => shown[index].1.clone(),
                None => {
                    let bar = bars.add(ProgressBar::new(0).with_style(style.clone()).with_prefix(plain(&job.id)));
                    shown.push((job.id.clone(), bar.clone()));
                    bar
                }
            };
            bar.set_length(job.total);
            bar.set_position(job.current);
            bar.set_message(job.status.clone());
            match end(&job) {
                Some(end) if !bar.is_finished() => {
                    bar.finish_and_clear();
                    ends.push(end);
                }
                Some(_) => {}
                None => under_way = true,
            }
        }
        for end in ends.drain(..) {
            bars.suspend(|| output::print(&format!("{}\n", colours.dim(&end))))?;
        }
        if !under_way {
            return Ok(());
        }
        match interrupts.recv_timeout(PERIOD) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => {
                bars.clear()?;
                return output::print(&format!("{}\n", colours.dim("the jobs go on; :jobs follows them again")));
            }
        }
    }
}

/// Returns how a job has ended, or which command it waits for.
fn end(job: &Job) -> Option<String> {
    let id = plain(&job.id);
    let waits = |verb: &str| Some(format!("{id}: {}; go on with `{verb} id={id}`", job.status));
    match job.status.as_str() {
        "ready" => waits("job-complete"),
        "pending" => waits("job-finalize"),
        "concluded" => Some(match &job.error {
            Some(error) => format!("{id}: failed: {}; forget it with `job-dismiss id={id}`", plain(error)),
            None => format!("{id}: concluded; forget it with `job-dismiss id={id}`"),
        }),
        "aborting" | "null" => Some(format!("{id}: {}", job.status)),
        _ => None,
    }
}

fn jobs(peer: &Peer) -> Result<Vec<Job>> {
    let answer = peer.execute("query-jobs", Map::new())?;
    let text = |item: &Value, name: &str| item.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = |item: &Value, name: &str| item.get(name).and_then(Value::as_u64).unwrap_or_default();
    let job = |item: &Value| {
        Some(Job {
            id: text(item, "id")?,
            status: text(item, "status")?,
            current: number(item, "current-progress"),
            total: number(item, "total-progress"),
            error: text(item, "error"),
        })
    };
    Ok(answer.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(job).collect())
}
