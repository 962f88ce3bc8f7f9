//! `shell`: an interactive session with a monitor, a storage daemon or a guest agent.
//!
//! [`session`] has the connection. [`editor`] and [`terminal`] read lines, and [`commands`] executes them. [`events`]
//! has the thread that shows events and reconnects, [`jobs`] shows the progress of jobs, and [`live`] queries the names
//! in the machine for completion.

mod commands;
mod editor;
mod events;
pub(crate) mod jobs;
pub(crate) mod live;
mod session;
mod terminal;

use std::io::{self, BufRead as _, IsTerminal as _};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::Args;

use self::commands::{Outcome, Shell};
use self::editor::LineEditor;
use self::session::Session;
use self::terminal::Terminal;
use crate::output;
use crate::peer::Server;
use crate::render::{Colours, plain};

/// The options of `shell`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    #[command(flatten)]
    server: Server,
    /// How long a command may take, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = crate::call::seconds)]
    timeout: Duration,
    /// Do not show events.
    #[arg(long)]
    no_events: bool,
}

pub(crate) fn run(options: Options) -> Result<()> {
    let session = Arc::new(Session::connect(options.server, Some(options.timeout))?);
    if !io::stdin().is_terminal() {
        return batch(&session);
    }
    let terminal = Terminal::new()?;
    let connected = session.current().context("the connection was lost")?;
    output::print(&format!(
        "{} at {}. Tab completes, `help` explains, Ctrl-D leaves.\n",
        connected.title,
        session.address()
    ))?;
    let shell = Shell::new(Arc::clone(&session))?;
    let mut editor = LineEditor::new(Arc::clone(&session), terminal, Colours::of_stdout().is_on());
    events::follow(Arc::clone(&session), editor.printer(), !options.no_events);
    while let Some(text) = editor.read(shell.prompt())? {
        // A paste has many lines, and a request in JSON may span several of them.
        for line in commands::lines(&text) {
            if shell.run(&line, &mut editor)? == Outcome::Leave {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Reads requests from standard input, one per line, and prints one reply per line. Only requests in JSON may continue
/// on the next line. A line for the shell itself, such as `:tx`, ends it, because the lines after it may depend on it.
fn batch(session: &Arc<Session>) -> Result<()> {
    let mut is_good = true;
    let mut pending = String::new();
    for line in io::stdin().lock().lines() {
        let line = line.context("cannot read standard input")?;
        if pending.is_empty() && line.trim_start().starts_with(':') {
            let word = line.split_whitespace().next().unwrap_or_default();
            bail!("`{}` works only on a terminal; nothing after it was sent", plain(word));
        }
        pending.push_str(&line);
        if crate::line::is_unfinished_json(&pending) {
            pending.push('\n');
            continue;
        }
        is_good &= commands::execute_plainly(session, &std::mem::take(&mut pending))?;
    }
    if !pending.is_empty() {
        is_good &= commands::execute_plainly(session, &pending)?;
    }
    if is_good { Ok(()) } else { Err(crate::AlreadyReported.into()) }
}
