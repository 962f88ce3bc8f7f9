//! Shows the progress of jobs.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use qapi_interface::Interface;
use serde_json::{Map, Value};

use super::editor::Printer;
use crate::line::Request;
use crate::peer::Peer;
use crate::render::{Colours, plain};

/// The interval between queries of the progress.
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
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) status: String,
    current: u64,
    total: u64,
    pub(crate) error: Option<String>,
}

/// Follows a job, or all jobs, until each has ended or waits for a command. Ctrl-C stops following; the jobs continue.
pub(super) fn follow(
    peer: &Peer,
    only: Option<&str>,
    interrupts: &Receiver<()>,
    printer: &Printer,
    colours: Colours,
) -> Result<()> {
    let mut shown = Vec::new();
    let result = watch(peer, only, interrupts, printer, colours, &mut shown);
    // The bars are removed after an error too, so that they are not drawn again.
    for (_, bar) in shown {
        end_bar(&bar, printer);
    }
    result
}

fn watch(
    peer: &Peer,
    only: Option<&str>,
    interrupts: &Receiver<()>,
    printer: &Printer,
    colours: Colours,
    shown: &mut Vec<(String, ProgressBar)>,
) -> Result<()> {
    let style = ProgressStyle::with_template("  {prefix} {wide_bar} {percent:>3}% {msg}")?;
    let tell = |end: &str| printer.print(colours.dim(end));
    let mut has_told = false;
    loop {
        let jobs = read(&peer.execute("query-jobs", Map::new())?);
        // A job that has vanished has ended, and was dismissed.
        for (id, bar) in shown.extract_if(.., |(id, _)| !jobs.iter().any(|job| job.id == *id)) {
            if !bar.is_finished() {
                end_bar(&bar, printer);
                tell(&format!("{}: ended", plain(&id)));
            }
        }
        let mut under_way = false;
        for job in jobs.into_iter().filter(|job| only.is_none_or(|only| job.id == only)) {
            let bar = match shown.iter().position(|(id, _)| *id == job.id) {
                Some(index) => shown[index].1.clone(),
                None => {
                    let bar = ProgressBar::new(0).with_style(style.clone()).with_prefix(plain(&job.id));
                    let bar = printer.bars().add(bar);
                    shown.push((job.id.clone(), bar.clone()));
                    bar
                }
            };
            // A job that does not know its length yet has not done all of it.
            bar.set_length(job.total.max(1));
            bar.set_position(job.current);
            bar.set_message(plain(&job.status));
            match end(&job) {
                Some(end) if !bar.is_finished() => {
                    end_bar(&bar, printer);
                    tell(&end);
                }
                Some(_) => {}
                None => under_way = true,
            }
        }
        if !under_way {
            if only.is_none() && shown.is_empty() {
                tell("no jobs");
            }
            return Ok(());
        }
        if !std::mem::replace(&mut has_told, true) {
            tell("Ctrl-C leaves the job running and returns to the prompt");
        }
        match interrupts.recv_timeout(PERIOD) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => {
                tell("the jobs go on; :jobs follows them again");
                return Ok(());
            }
        }
    }
}

/// Removes a progress bar from the screen.
fn end_bar(bar: &ProgressBar, printer: &Printer) {
    bar.finish_and_clear();
    printer.bars().remove(bar);
}

/// Describes how a job has ended, or which command it waits for. Returns `None` if the job still runs.
fn end(job: &Job) -> Option<String> {
    let id = plain(&job.id);
    let waits = |verb: &str| Some(format!("{id}: {}; go on with `{verb} id={id}`", plain(&job.status)));
    match job.status.as_str() {
        "ready" => waits("job-complete"),
        "pending" => waits("job-finalize"),
        "concluded" => Some(match &job.error {
            Some(error) => format!("{id}: failed: {}; dismiss it with `job-dismiss id={id}`", plain(error)),
            None => format!("{id}: concluded; dismiss it with `job-dismiss id={id}`"),
        }),
        "null" => Some(format!("{id}: ended")),
        _ => None,
    }
}

/// Reads the answer to `query-jobs`.
pub(crate) fn read(answer: &Value) -> Vec<Job> {
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
    answer.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(job).collect()
}
