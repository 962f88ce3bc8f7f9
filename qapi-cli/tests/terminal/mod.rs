//! Runs a program in a pseudo-terminal, and reads its screen.

#![allow(dead_code, reason = "each test crate that includes this uses its own part of it")]

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::path::Path;
use std::process::Child;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};

/// The timeout of each wait for the screen, sufficient on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// The query for the position of the cursor, which a terminal answers.
const WHERE_IS_THE_CURSOR: &[u8] = b"\x1b[6n";

/// A shell, and the terminal that it runs in.
pub(crate) struct Terminal {
    pty: Arc<Pty>,
    child: Child,
    screen: Arc<Screen>,
}

/// The contents of the screen, and a signal that they have changed.
struct Screen {
    parser: Mutex<vt100::Parser>,
    changed: Condvar,
}

impl Screen {
    fn new() -> Self {
        Self { parser: Mutex::new(vt100::Parser::new(size(24), size(100), 1000)), changed: Condvar::new() }
    }

    /// Displays the program's output, and answers its queries, until it ends.
    fn take_all(&self, pty: &Pty) {
        let mut pending = Vec::new();
        let mut buffer = [0; 4096];
        while let Ok(read) = (&*pty).read(&mut buffer) {
            if read == 0 {
                return;
            }
            pending.extend_from_slice(&buffer[..read]);
            let question = |bytes: &[u8]| {
                let length = WHERE_IS_THE_CURSOR.len();
                bytes.windows(length).position(|part| part == WHERE_IS_THE_CURSOR).map(|at| at + length)
            };
            while let Some(end) = question(&pending) {
                let mut parser = self.parser.lock().unwrap();
                parser.process(&pending[..end]);
                let (row, column) = parser.screen().cursor_position();
                (&*pty).write_all(format!("\x1b[{};{}R", row + 1, column + 1).as_bytes()).unwrap();
                pending.drain(..end);
            }
            // A query may be split between reads.
            let rest = (0..WHERE_IS_THE_CURSOR.len()).rev().find(|&n| pending.ends_with(&WHERE_IS_THE_CURSOR[..n]));
            let complete = pending.len() - rest.unwrap_or(0);
            self.parser.lock().unwrap().process(&pending[..complete]);
            pending.drain(..complete);
            self.changed.notify_all();
        }
    }
}

impl Terminal {
    pub(crate) fn start(socket: &Path, state: &Path) -> Self {
        let (pty, pts) = open().unwrap();
        pty.resize(Size::new(24, 100)).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_qapi"))
            .args(["shell", socket.to_str().unwrap()])
            .env("TERM", "xterm-256color")
            .env("XDG_STATE_HOME", state)
            .env("NO_COLOR", "1")
            .spawn(pts)
            .unwrap();
        let (pty, screen) = (Arc::new(pty), Arc::new(Screen::new()));
        let taker = (Arc::clone(&pty), Arc::clone(&screen));
        thread::spawn(move || taker.1.take_all(&taker.0));
        Self { pty, child, screen }
    }

    /// Changes the size of the window.
    pub(crate) fn resizes(&self, columns: u16) {
        self.screen.parser.lock().unwrap().screen_mut().set_size(size(24), size(columns));
        self.pty.resize(Size::new(24, columns)).unwrap();
    }

    pub(crate) fn types(&mut self, text: &str) {
        (&*self.pty).write_all(text.as_bytes()).unwrap();
    }

    /// Waits until the screen has a text.
    #[track_caller]
    pub(crate) fn shows(&mut self, text: &str) {
        self.waits_until(text, |screen| screen.contains(text));
    }

    /// Waits until a line of the screen is exactly `line`.
    #[track_caller]
    pub(crate) fn has_line(&mut self, line: &str) {
        self.waits_until(line, |screen| screen.lines().any(|other| other.trim_end() == line));
    }

    /// Waits for the prompt, and types a line.
    #[track_caller]
    pub(crate) fn enters(&mut self, line: &str) {
        self.is_at("qmp>");
        self.types(&format!("{line}\r"));
    }

    /// Waits until the last line of the screen, which is the one being typed, is exactly `line`.
    #[track_caller]
    pub(crate) fn is_at(&mut self, line: &str) {
        let is_last = |screen: &str| screen.trim_end().lines().last().is_some_and(|last| last.trim_end() == line);
        self.waits_until(line, is_last);
    }

    #[track_caller]
    pub(crate) fn waits_until(&mut self, wanted: &str, is_there: impl Fn(&str) -> bool) {
        let parser = self.screen.parser.lock().unwrap();
        let is_missing = |parser: &mut vt100::Parser| !is_there(&parser.screen().contents());
        let (parser, timeout) = self.screen.changed.wait_timeout_while(parser, PATIENCE, is_missing).unwrap();
        assert!(!timeout.timed_out(), "no {wanted:?} on the screen:\n{}", parser.screen().contents());
    }

    /// Presses Ctrl-D, and waits for the end of the shell.
    #[track_caller]
    pub(crate) fn leaves(mut self) {
        // Ctrl-D reaches the editor only in raw mode, so the prompt must be there.
        self.is_at("qmp>");
        self.types("\u{4}");
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                assert!(status.success(), "{status}");
                return;
            }
            assert!(Instant::now() < deadline, "the shell does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn size(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).unwrap()
}
