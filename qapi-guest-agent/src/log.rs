//! The log: lines with a time, in a file or on standard error. It can be paused.

use std::fmt::{self, Display};
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use qemu_qapi::shown;

use crate::create;

/// The maximum number of bytes of a logged text.
const LINE: usize = 1024;

/// The severity of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// An error that ends the agent.
    Critical,
    /// A problem that does not end the agent.
    Warning,
    /// A command of the host.
    Info,
    /// A detail for debugging. It is logged only on request.
    Debug,
}

/// A handle to the log.
#[derive(Clone)]
pub(crate) struct Log(Arc<Inner>);

struct Inner {
    verbose: bool,
    state: Mutex<State>,
}

struct State {
    sink: Sink,
    /// Whether nothing is written, because writing to a frozen file system would block.
    paused: bool,
}

enum Sink {
    Stderr,
    File(File),
    /// A file that is opened when its file system has been thawed.
    Later(PathBuf),
}

impl Log {
    /// Creates a log on standard error.
    pub(crate) fn to_stderr(verbose: bool) -> Self {
        Self::new(verbose, Sink::Stderr, false)
    }

    /// Creates a log that appends to a file.
    pub(crate) fn to_file(path: &Path, verbose: bool) -> io::Result<Self> {
        Ok(Self::new(verbose, Sink::File(create::append(path)?), false))
    }

    /// Creates a log that is paused until [`resume`](Self::resume), which opens the file, if one is given.
    pub(crate) fn paused(path: Option<&Path>, verbose: bool) -> Self {
        Self::new(verbose, path.map_or(Sink::Stderr, |path| Sink::Later(path.to_owned())), true)
    }

    fn new(verbose: bool, sink: Sink, paused: bool) -> Self {
        Self(Arc::new(Inner { verbose, state: Mutex::new(State { sink, paused }) }))
    }

    /// Discards lines until [`resume`](Self::resume).
    pub(crate) fn pause(&self) {
        self.with(|state| state.paused = true);
    }

    /// Writes lines again.
    pub(crate) fn resume(&self) {
        let failed = self.with(|state| {
            state.paused = false;
            let Sink::Later(path) = &state.sink else { return None };
            let opened = create::append(path).map_err(|error| format!("unable to open {}: {error}", path.display()));
            let (sink, failed) = opened.map_or_else(|why| (Sink::Stderr, Some(why)), |file| (Sink::File(file), None));
            state.sink = sink;
            failed
        });
        if let Some(why) = failed {
            self.warning(why);
        }
    }

    pub(crate) fn critical(&self, text: impl Display) {
        self.say(Level::Critical, text);
    }

    pub(crate) fn warning(&self, text: impl Display) {
        self.say(Level::Warning, text);
    }

    pub(crate) fn info(&self, text: impl Display) {
        self.say(Level::Info, text);
    }

    pub(crate) fn debug(&self, text: impl Display) {
        self.say(Level::Debug, text);
    }

    /// Writes a line. Ignores write errors, so that the agent keeps serving even if the log cannot be written.
    fn say(&self, level: Level, text: impl Display) {
        if level == Level::Debug && !self.0.verbose {
            return;
        }
        self.with(|state| {
            if state.paused {
                return;
            }
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            // The text may contain input from the host, which must not be able to forge lines or fill the disk.
            let text = shown(text).up_to(LINE);
            let line = format!("{}.{:06}: {level}: {text}\n", now.as_secs(), now.subsec_micros());
            _ = match &mut state.sink {
                Sink::File(file) => file.write_all(line.as_bytes()),
                Sink::Stderr | Sink::Later(_) => io::stderr().write_all(line.as_bytes()),
            };
        });
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.0.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Log")
    }
}

impl Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Critical => "critical",
            Self::Warning => "warning",
            Self::Info => "info",
            Self::Debug => "debug",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_but_for_pauses() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let log = Log::to_file(&path, false).unwrap();
        log.info("one\ntwo");
        log.debug("never");
        log.pause();
        log.warning("lost");
        log.resume();
        log.critical("back");
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<_> = text.lines().filter_map(|line| line.split_once(": ")).map(|(_, rest)| rest).collect();
        assert_eq!(lines, [r"info: one\ntwo", "critical: back"]);
    }

    #[test]
    fn what_a_host_sends_neither_forges_lines_nor_fills_the_log() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let log = Log::to_file(&path, false).unwrap();
        log.info(format_args!("called: {}", "\u{1b}[2J\r\n1.0: critical: forged\u{9b}\u{202e}\u{2028}"));
        log.info("x".repeat(1 << 20));
        let text = std::fs::read_to_string(&path).unwrap();
        let [called, long] = text.lines().collect::<Vec<_>>()[..] else { panic!("{text}") };
        assert!(
            called.ends_with(r": info: called: \u{1b}[2J\r\n1.0: critical: forged\u{9b}\u{202e}\u{2028}"),
            "{called}"
        );
        assert!(long.len() < 1200 && long.ends_with("x… (1048576 bytes)"), "{long}");
    }

    #[test]
    fn opened_when_resumed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let log = Log::paused(Some(&path), true);
        log.info("lost");
        assert!(!path.exists());
        log.resume();
        log.debug("kept");
        assert!(std::fs::read_to_string(&path).unwrap().ends_with(": debug: kept\n"));
    }
}
