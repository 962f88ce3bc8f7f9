//! Connects the line editor with the session: completion, unfinished lines, and the history without secrets.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::FileHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{CompletionType, Config, Editor, ExternalPrinter, Helper};

use super::commands;
use super::session::Session;
use crate::line;

/// The line editor of a shell.
pub(super) struct LineEditor {
    editor: Editor<Assistant, FileHistory>,
    history: Option<PathBuf>,
}

impl LineEditor {
    pub(super) fn new(session: Arc<Session>) -> Result<Self> {
        let config = Config::builder()
            .completion_type(CompletionType::List)
            .auto_add_history(false)
            .max_history_size(5000)?
            .bracketed_paste(true)
            .build();
        let mut editor = Editor::with_config(config).context("the terminal cannot be used")?;
        editor.set_helper(Some(Assistant(session)));
        let history = history_file();
        if let Some(history) = &history {
            // There is none at first, and the shell works without one.
            _ = editor.load_history(history);
        }
        Ok(Self { editor, history })
    }

    /// Returns what prints above the line being edited.
    pub(super) fn printer(&mut self) -> Result<impl ExternalPrinter + Send + 'static> {
        self.editor.create_external_printer().context("the terminal cannot be used")
    }

    /// Reads a line. Returns `None` at the end of the input, and an empty line if Ctrl-C gave the line up.
    pub(super) fn read(&mut self, prompt: &str) -> Result<Option<String>> {
        match self.editor.readline(prompt) {
            Ok(line) => Ok(Some(line)),
            Err(ReadlineError::Interrupted) => Ok(Some(String::new())),
            Err(ReadlineError::Eof) => Ok(None),
            Err(error) => Err(error).context("the terminal cannot be read"),
        }
    }

    /// Keeps a line for later sessions. The caller leaves out lines that have secrets.
    pub(super) fn remember(&mut self, line: &str) {
        // Without a history the shell still works.
        if self.editor.add_history_entry(line).unwrap_or(false)
            && let Some(history) = &self.history
        {
            _ = history.parent().map(std::fs::create_dir_all);
            _ = self.editor.append_history(history);
        }
    }
}

/// The file of the history: `qapi/history` in `$XDG_STATE_HOME`, which is `~/.local/state` by default.
fn history_file() -> Option<PathBuf> {
    let path = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = path("XDG_STATE_HOME").or_else(|| Some(path("HOME")?.join(".local/state")))?;
    Some(state.join("qapi/history"))
}

/// What the editor asks while a line is being typed.
struct Assistant(Arc<Session>);

impl Completer for Assistant {
    type Candidate = Pair;

    fn complete(&self, line: &str, at: usize, _: &rustyline::Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let completion = commands::complete(&line[..at], &self.0);
        let pair = |text: String| Pair { display: text.trim_end().to_owned(), replacement: text };
        Ok((completion.start, completion.candidates.into_iter().map(pair).collect()))
    }
}

impl Validator for Assistant {
    /// A request in JSON, or a value in quotes, may go on in the next line.
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let last = context.input();
        if last.trim_start().starts_with(':') {
            return Ok(ValidationResult::Valid(None));
        }
        let is_unfinished = line::is_unfinished(last);
        Ok(if is_unfinished { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}

impl Hinter for Assistant {
    type Hint = String;
}

impl Highlighter for Assistant {}

impl Helper for Assistant {}
