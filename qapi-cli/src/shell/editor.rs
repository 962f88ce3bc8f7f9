//! Connects the line editor with the session: completion, unfinished lines, events above the line, and the history
//! without secrets.

use std::borrow::Cow;
use std::fs::{DirBuilder, OpenOptions};
use std::io;
#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};
use indicatif::MultiProgress;
use reedline::{
    ColumnarMenu, Completer, EditCommand, Emacs, ExternalPrinter, FileBackedHistory, History, HistoryItem,
    HistoryItemId, HistorySessionId, KeyCode, KeyModifiers, MenuBuilder as _, Prompt, PromptEditMode,
    PromptHistorySearch, PromptHistorySearchStatus, Reedline, ReedlineEvent, ReedlineMenu, SearchQuery, Signal,
    SimpleMatchHighlighter, Span, Suggestion, ValidationResult, Validator, default_emacs_keybindings,
};

use super::commands;
use super::session::Session;
use super::terminal::Terminal;
use crate::{line, output};

/// The name of the menu of completions.
const MENU: &str = "completion";

/// The maximum number of lines in the history.
const HISTORY: usize = 5000;

/// The maximum number of attempts to read a line.
const ATTEMPTS: usize = 5;

/// The interval at which the editor checks for events to show.
const PERIOD: Duration = Duration::from_millis(20);

/// The interval between attempts to print above a line whose editor has too much to print.
const FULL: Duration = Duration::from_millis(20);

/// The line editor of a shell.
pub(super) struct LineEditor {
    editor: Reedline,
    /// The editor of answers to questions, without completions and history.
    answers: Reedline,
    printer: Printer,
    terminal: Terminal,
}

/// Prints above the line that is being typed, or above progress bars.
#[derive(Clone)]
pub(super) struct Printer {
    above: ExternalPrinter<String>,
    /// Whether a line is being typed.
    is_editing: Arc<Mutex<bool>>,
    bars: MultiProgress,
}

impl Printer {
    /// Prints a line. Any thread may call this. While the editor has too much to print, this waits.
    pub(super) fn print(&self, text: String) {
        let sender = self.above.sender();
        let mut text = Some(text);
        while let Some(line) = text.take() {
            // The lock is held while printing, so that the editor does not begin a line meanwhile. Waiting for the editor
            // with the lock would keep it from ending the line.
            let is_editing = self.is_editing.lock().unwrap_or_else(PoisonError::into_inner);
            match *is_editing {
                true => {
                    text = sender.try_send(line).err().filter(|error| error.is_full()).map(|error| error.into_inner())
                }
                // The terminal may be gone, and then the shell ends.
                false => _ = self.bars.suspend(|| output::print(&format!("{line}\n"))),
            }
            drop(is_editing);
            if text.is_some() {
                thread::sleep(FULL);
            }
        }
    }

    /// The progress bars that are shown while no line is typed.
    pub(super) fn bars(&self) -> &MultiProgress {
        &self.bars
    }

    fn set_editing(&self, is_editing: bool) {
        *self.is_editing.lock().unwrap_or_else(PoisonError::into_inner) = is_editing;
    }
}

impl LineEditor {
    /// Makes an editor. If the history cannot be used, prints a warning, and the editor has no history.
    pub(super) fn new(session: Arc<Session>, terminal: Terminal, has_colours: bool) -> Self {
        let above = ExternalPrinter::new(1024);
        let printer = Printer { above, is_editing: Arc::default(), bars: MultiProgress::new() };
        let mut keys = default_emacs_keybindings();
        let complete = ReedlineEvent::UntilFound(vec![ReedlineEvent::Menu(MENU.to_owned()), ReedlineEvent::MenuNext]);
        keys.add_binding(KeyModifiers::NONE, KeyCode::Tab, complete);
        // A line feed comes from text that was typed before the terminal's mode was set. It does not end the line,
        // because the editor would drop the text after it.
        let new_line = ReedlineEvent::Edit(vec![EditCommand::InsertNewline]);
        keys.add_binding(KeyModifiers::CONTROL, KeyCode::Char('j'), new_line);
        let menu = Box::new(ColumnarMenu::default().with_name(MENU).with_marker("").with_columns(4));
        let mut editor = Reedline::create()
            .with_edit_mode(Box::new(Emacs::new(keys)))
            .with_menu(ReedlineMenu::EngineCompleter(menu))
            .with_completer(Box::new(Assistant(Arc::clone(&session))))
            .with_quick_completions(true)
            .with_partial_completions(true)
            .with_validator(Box::new(Lines))
            .with_highlighter(Box::new(SimpleMatchHighlighter::default()))
            .with_ansi_colors(has_colours)
            .use_bracketed_paste(true)
            .with_external_printer(printer.above.clone())
            .with_poll_interval(PERIOD);
        if let Some(file) = history_file() {
            match open_history(&file) {
                Ok(history) => editor = editor.with_history(Box::new(WithoutSecrets { history, session })),
                Err(error) => {
                    output::complain(&format!("warning: cannot use the history {}: {error}\n", file.display()));
                }
            }
        }
        let answers = Reedline::create()
            .with_ansi_colors(has_colours)
            .with_external_printer(printer.above.clone())
            .with_poll_interval(PERIOD);
        Self { editor, answers, printer, terminal }
    }

    /// Returns a printer of text above the line being typed.
    pub(super) fn printer(&self) -> Printer {
        self.printer.clone()
    }

    /// Reads a line. Returns `None` after Ctrl-D, and an empty line after Ctrl-C.
    pub(super) fn read(&mut self, prompt: String) -> Result<Option<String>> {
        let signal = read_line(&mut self.editor, prompt, &self.printer, &self.terminal)?;
        // Other shells can then recall the line too, and it is not lost if this shell is killed. If writing the file
        // fails, the line stays in this shell's history.
        _ = self.editor.sync_history();
        match signal {
            Signal::Success(line) => Ok(Some(line)),
            Signal::CtrlD => Ok(None),
            _ => Ok(Some(String::new())),
        }
    }

    /// Asks a question. Anything but `y`, `Y` or `yes`, including Ctrl-C, means no.
    pub(super) fn is_sure(&mut self, question: &str) -> Result<bool> {
        let signal = read_line(&mut self.answers, format!("{question} [y/N] "), &self.printer, &self.terminal)?;
        Ok(matches!(signal, Signal::Success(answer) if matches!(answer.trim(), "y" | "Y" | "yes")))
    }
}

fn read_line(editor: &mut Reedline, prompt: String, printer: &Printer, terminal: &Terminal) -> Result<Signal> {
    let prompt = Line(prompt);
    let mut read = || {
        terminal.begin_line()?;
        editor.read_line(&prompt)
    };
    printer.set_editing(true);
    let mut signal = read();
    // A terminal that is slow, or that has text typed ahead, reports the position of its cursor too late.
    for _ in 1..ATTEMPTS {
        if signal.is_ok() {
            break;
        }
        signal = read();
    }
    printer.set_editing(false);
    // Text may have been queued after the editor last checked.
    while let Some(text) = printer.above.get_line() {
        output::print(&format!("{text}\n"))?;
    }
    signal.context("the terminal cannot be read")
}

/// Returns the file of the history: `qapi/history` in `$XDG_STATE_HOME`, which is `~/.local/state` by default.
fn history_file() -> Option<PathBuf> {
    let path = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = path("XDG_STATE_HOME").or_else(|| Some(path("HOME")?.join(".local/state")))?;
    Some(state.join("qapi/history"))
}

/// Opens the history. A folder or file that this creates is accessible only to its owner.
fn open_history(file: &Path) -> Result<FileBackedHistory> {
    if let Some(folder) = file.parent() {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        builder.mode(0o700);
        builder.create(folder)?;
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    options.mode(0o600);
    options.open(file)?;
    Ok(FileBackedHistory::with_file(HISTORY, file.to_owned())?)
}

/// Completes lines.
struct Assistant(Arc<Session>);

impl Completer for Assistant {
    fn complete(&mut self, line: &str, at: usize) -> Vec<Suggestion> {
        let completion = commands::complete(&line[..at], &self.0);
        let span = Span::new(completion.start, at);
        let suggestion = |text: String| Suggestion {
            append_whitespace: text.ends_with(' '),
            value: text.trim_end().to_owned(),
            span,
            ..Suggestion::default()
        };
        completion.candidates.into_iter().map(suggestion).collect()
    }
}

/// Lets requests in JSON, and values in JSON or quotes, continue on the next line.
struct Lines;

impl Validator for Lines {
    fn validate(&self, text: &str) -> ValidationResult {
        match commands::lines(text).last().is_some_and(|last| line::is_unfinished(last)) {
            true => ValidationResult::Incomplete,
            false => ValidationResult::Complete,
        }
    }
}

/// The prompt.
struct Line(String);

impl Prompt for Line {
    fn render_prompt_left(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }

    fn render_prompt_right(&self) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn render_prompt_indicator(&self, _: PromptEditMode) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn render_prompt_multiline_indicator(&self) -> Cow<'_, str> {
        Cow::Borrowed("...> ")
    }

    fn render_prompt_history_search_indicator(&self, search: PromptHistorySearch) -> Cow<'_, str> {
        let failing = match search.status {
            PromptHistorySearchStatus::Passing => "",
            PromptHistorySearchStatus::Failing => "nothing for ",
        };
        Cow::Owned(format!("({failing}search: {}) ", search.term))
    }
}

/// A history that does not save lines that may contain secrets.
struct WithoutSecrets {
    history: FileBackedHistory,
    session: Arc<Session>,
}

impl History for WithoutSecrets {
    fn save(&mut self, item: HistoryItem) -> reedline::Result<HistoryItem> {
        let connected = self.session.current();
        let is_known =
            |name: &str| connected.as_ref().is_some_and(|connected| commands::is_known(&connected.interface, name));
        match commands::may_have_secret(&item.command_line, &is_known) {
            true => Ok(item),
            false => self.history.save(item),
        }
    }

    fn load(&self, id: HistoryItemId) -> reedline::Result<HistoryItem> {
        self.history.load(id)
    }

    fn count(&self, query: SearchQuery) -> reedline::Result<i64> {
        self.history.count(query)
    }

    fn search(&self, query: SearchQuery) -> reedline::Result<Vec<HistoryItem>> {
        self.history.search(query)
    }

    fn update(&mut self, id: HistoryItemId, updater: &dyn Fn(HistoryItem) -> HistoryItem) -> reedline::Result<()> {
        self.history.update(id, updater)
    }

    fn clear(&mut self) -> reedline::Result<()> {
        self.history.clear()
    }

    fn delete(&mut self, id: HistoryItemId) -> reedline::Result<()> {
        self.history.delete(id)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.history.sync()
    }

    fn session(&self) -> Option<HistorySessionId> {
        self.history.session()
    }
}
