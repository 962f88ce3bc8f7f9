//! Executes and completes the lines of a shell: requests, commands to the shell itself, and `help`.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};
use qapi_codegen::diagnostic::nearest;
use qapi_interface::{History, Interface, Shape, Words};
use qapi_types::secrets;
use qemu_qapi::{Error, ErrorKind};
use serde_json::{Value, json};
use signal_hook::consts::SIGINT;
use signal_hook::iterator::Signals;

use super::editor::LineEditor;
use super::jobs;
use super::session::{Connected, Session};
use crate::line::complete::{Completion, Kind, complete as complete_request};
use crate::line::{self, LineError, Mistake, Request};
use crate::render::{Colours, causes, columns, compact, plain, pretty};
use crate::{help, output};

/// The shell's own commands, with their descriptions.
const META: &[(&str, &str)] = &[
    (":hmp LINE", "execute a line of the human monitor"),
    (":tx", "begin a transaction, of which each line that follows is an action, or show it"),
    (":undo", "discard the last action of the transaction"),
    (":commit", "send the transaction"),
    (":abort", "discard the transaction"),
    (":jobs", "follow the jobs that run, until they end or Ctrl-C is pressed"),
    (":quit", "leave the shell; the server goes on"),
];

/// Whether the shell continues after a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The shell reads the next line.
    Stay,
    /// The shell ends.
    Leave,
}

/// The end of waiting for a call.
enum Happening {
    Interrupted,
    Done(Result<Value>),
}

/// An interactive shell.
pub(super) struct Shell {
    session: Arc<Session>,
    colours: Colours,
    /// Receives a message each time Ctrl-C is pressed.
    interrupts: Receiver<()>,
}

impl Shell {
    pub(super) fn new(session: Arc<Session>) -> Result<Self> {
        let mut signals = Signals::new([SIGINT]).context("signals cannot be received")?;
        let (sender, interrupts) = channel();
        thread::spawn(move || {
            for _ in signals.forever() {
                // The shell may have ended.
                _ = sender.send(());
            }
        });
        Ok(Self { session, colours: Colours::of_stdout(), interrupts })
    }

    pub(super) fn prompt(&self) -> String {
        let actions = self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(Vec::len);
        match (actions, self.session.current()) {
            (_, None) => "(not connected)> ".to_owned(),
            (Some(actions), _) => format!("transaction[{actions}]> "),
            (None, Some(connected)) => connected.prompt.to_owned(),
        }
    }

    /// Executes a line. Before `quit`, which ends the server, the editor asks for confirmation.
    pub(super) fn run(&self, line: &str, editor: &mut LineEditor) -> Result<Outcome> {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            return Ok(Outcome::Stay);
        }
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match word {
            "help" | "?" | ":help" => self.help(rest)?,
            ":quit" | ":q" | "exit" => return Ok(Outcome::Leave),
            ":hmp" => self.human(rest)?,
            ":tx" => self.begin()?,
            ":commit" => self.commit()?,
            ":abort" => self.abort()?,
            ":undo" => self.undo()?,
            ":jobs" => self.jobs(editor)?,
            _ if word.starts_with(':') => self.complain(&unknown_word(word))?,
            _ => self.request(line, editor)?,
        }
        Ok(Outcome::Stay)
    }

    fn connected(&self) -> Result<Option<Arc<Connected>>> {
        let connected = match self.session.current() {
            Some(connected) => return Ok(Some(connected)),
            // The thread that shows events reconnects too, but does not report why it fails.
            None => self.session.reconnect(),
        };
        match connected {
            Ok(connected) => Ok(Some(connected)),
            Err(error) => {
                self.complain(&format!("not connected: {}", causes(&error)))?;
                Ok(None)
            }
        }
    }

    fn complain(&self, text: &str) -> Result<()> {
        output::print(&format!("{}\n", self.colours.error(&plain(text))))
    }

    fn help(&self, name: &str) -> Result<()> {
        if name.is_empty() {
            return output::print(&self.overview());
        }
        let Some(connected) = self.connected()? else { return Ok(()) };
        match help_text(&connected, name) {
            Ok(text) => output::print(&text),
            Err(message) => self.complain(&message),
        }
    }

    fn overview(&self) -> String {
        let mut text = String::from(
            "Type a command with its arguments, such as\n\n  \
             blockdev-add driver=qcow2 node-name=disk0 file.driver=file file.filename=disk.qcow2\n  \
             migrate-set-capabilities capabilities=[{\"capability\": \"events\", \"state\": true}]\n  \
             {\"execute\": \"query-status\"}\n\n\
             A dot leads into an object, a number after a dot into an array. Values with\n\
             spaces stand in quotes, sizes may have a suffix (64M), and fd=PATH sends an open\n\
             file along. Tab completes everything.\n\n",
        );
        let mut rows = vec![("help NAME", "explain a command, an event or a type")];
        rows.extend(META);
        for (word, what) in rows {
            text.push_str(&format!("  {}{what}\n", self.colours.name(&format!("{word:<12}"))));
        }
        text
    }

    fn request(&self, line: &str, editor: &mut LineEditor) -> Result<()> {
        let Some(connected) = self.connected()? else { return Ok(()) };
        let properties = |driver: &str| connected.live.properties(driver);
        let in_transaction = self.session.is_in_transaction();
        let request = match line::parse(line, connected.schema(&properties, in_transaction)) {
            Ok(request) => request,
            Err(error) => {
                output::print(&self.explain(line, error))?;
                return if in_transaction { Ok(()) } else { self.mention_human_monitor(line, &connected.interface) };
            }
        };
        for note in &request.notes {
            output::print(&format!("{}\n", self.colours.dim(&format!("note: {note}"))))?;
        }
        if in_transaction {
            let mut transaction = self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner);
            let action = json!({"type": request.command, "data": request.arguments});
            transaction.get_or_insert_default().push(action);
            return Ok(());
        }
        if request.command == "quit" && !editor.is_sure("This ends the server, not the shell. Send it?")? {
            return Ok(());
        }
        let job = jobs::started_by(&request, &connected.interface);
        if let Some(value) = self.call(&connected, request)? {
            self.show(&value)?;
            if let Some(job) = job {
                self.follow(&connected, Some(&job), editor)?;
            }
        }
        Ok(())
    }

    /// Formats the mistakes in a line.
    fn explain(&self, line: &str, error: LineError) -> String {
        match error {
            LineError::Unfinished => format!("{}\n", self.colours.error("the line is not complete")),
            LineError::Wrong(mistakes) => {
                let columns = columns(io::stdout());
                mistakes.iter().map(|mistake| mistake.under(line, columns)).collect()
            }
        }
    }

    /// Suggests `:hmp` for a line whose first word resembles no command.
    fn mention_human_monitor(&self, line: &str, interface: &Interface) -> Result<()> {
        let word = line.split_whitespace().next().unwrap_or_default();
        let commands = || interface.messages.iter().filter(|message| !message.is_event);
        let is_like_one = || nearest(word, commands().map(|command| command.name.as_str())).is_some();
        if interface.message(word).is_some()
            || is_like_one()
            || line.starts_with('{')
            || interface.message("human-monitor-command").is_none()
        {
            return Ok(());
        }
        let note = "note: `:hmp LINE` executes a line of the human monitor, such as `:hmp info block`";
        output::print(&format!("{}\n", self.colours.dim(note)))
    }

    /// Executes a request. Ctrl-C abandons it; the server may still execute it. Returns `None` if the request failed or
    /// was abandoned, which has been reported then.
    fn call(&self, connected: &Arc<Connected>, request: Request) -> Result<Option<Value>> {
        while self.interrupts.try_recv().is_ok() {}
        let (sender, done) = channel();
        let peer = connected.peer.clone();
        thread::spawn(move || drop(sender.send(peer.send(request))));
        let happening = loop {
            match done.recv_timeout(Duration::from_millis(20)) {
                Ok(result) => break Happening::Done(result),
                Err(RecvTimeoutError::Timeout) if self.interrupts.try_recv().is_ok() => break Happening::Interrupted,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    break Happening::Done(Err(anyhow::anyhow!("the call panicked")));
                }
            }
        };
        match happening {
            Happening::Done(Ok(value)) => return Ok(Some(value)),
            Happening::Interrupted => self.complain("call abandoned; the server may still execute the command")?,
            Happening::Done(Err(error)) => {
                self.complain(&causes(&error))?;
                if error.downcast_ref::<Error>().is_some_and(Error::is_lost) && self.session.lose(connected) {
                    self.complain("The transaction was discarded.")?;
                }
            }
        }
        Ok(None)
    }

    fn show(&self, value: &Value) -> Result<()> {
        match value {
            Value::Object(members) if members.is_empty() => output::print(&format!("{}\n", self.colours.dim("done"))),
            value => output::print(&format!("{}\n", pretty(value, self.colours))),
        }
    }

    fn human(&self, line: &str) -> Result<()> {
        if line.is_empty() {
            return self.complain("write :hmp LINE, such as `:hmp info block`");
        }
        let Some(connected) = self.connected()? else { return Ok(()) };
        if connected.interface.message("human-monitor-command").is_none() {
            return self.complain("the server has no human monitor");
        }
        let Value::Object(arguments) = json!({"command-line": line}) else { return Ok(()) };
        let request = Request { command: "human-monitor-command".to_owned(), arguments, ..Request::default() };
        if let Some(Value::String(text)) = self.call(&connected, request)? {
            output::print(&plain(&text))?;
        }
        Ok(())
    }

    fn begin(&self) -> Result<()> {
        let Some(connected) = self.connected()? else { return Ok(()) };
        if connected.actions.messages.is_empty() {
            return self.complain("the server has no transactions");
        }
        let actions = self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match actions {
            Some(actions) => output::print(&actions.iter().fold(String::new(), |text, action| {
                format!("{text}{} {}\n", action["type"].as_str().unwrap_or_default(), compact(&action["data"]))
            })),
            None => {
                *self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
                Ok(())
            }
        }
    }

    fn undo(&self) -> Result<()> {
        let mut actions = self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner);
        match actions.as_mut().map(Vec::pop) {
            Some(Some(action)) => {
                let name = action["type"].as_str().unwrap_or_default();
                output::print(&format!("discarded `{name}`\n"))
            }
            Some(None) => self.complain("the transaction has no actions"),
            None => self.complain("no transaction was begun with :tx"),
        }
    }

    fn commit(&self) -> Result<()> {
        let actions = self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(actions) = actions else { return self.complain("no transaction was begun with :tx") };
        let Some(connected) = self.connected()? else { return Ok(()) };
        let Value::Object(arguments) = json!({"actions": actions}) else { return Ok(()) };
        let request = Request { command: "transaction".to_owned(), arguments, ..Request::default() };
        match self.call(&connected, request)? {
            Some(value) => {
                self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner).take();
                self.show(&value)
            }
            None if self.session.is_in_transaction() => {
                self.complain("the transaction is kept; :undo discards its last action, and :abort all of it")
            }
            None => Ok(()),
        }
    }

    fn abort(&self) -> Result<()> {
        match self.session.transaction.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(actions) => {
                let plural = if actions.len() == 1 { "" } else { "s" };
                output::print(&format!("discarded {} action{plural}\n", actions.len()))
            }
            None => self.complain("no transaction was begun with :tx"),
        }
    }

    fn jobs(&self, editor: &LineEditor) -> Result<()> {
        let Some(connected) = self.connected()? else { return Ok(()) };
        if connected.interface.message("query-jobs").is_none() {
            return self.complain("the server has no jobs");
        }
        self.follow(&connected, None, editor)
    }

    fn follow(&self, connected: &Connected, job: Option<&str>, editor: &LineEditor) -> Result<()> {
        match jobs::follow(&connected.peer, job, &self.interrupts, &editor.printer(), self.colours) {
            Err(error) if error.is::<Error>() => self.complain(&error.to_string()),
            other => other,
        }
    }
}

/// Returns the message for an unknown command of the shell.
fn unknown_word(word: &str) -> String {
    let known = META.iter().map(|(word, _)| word.split(' ').next().unwrap_or_default());
    format!("the shell has no command `{word}`{}", suggest(word, known))
}

fn suggest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|found| format!("; {}", found.replace('\'', "`"))).unwrap_or_default()
}

/// Explains a name as the server has it. The error is a message that there is no such name.
fn help_text(connected: &Connected, name: &str) -> Result<String, String> {
    let (history, protocol) = (History::known(), connected.peer.protocol());
    let explain = |interface: &Interface| {
        let known = help::Known { protocol, interface, history, words: Words::known() };
        help::text(&known, name, Colours::of_stdout())
    };
    if let Some(text) = explain(&connected.interface) {
        return Ok(text);
    }
    let named = interface_with_names(connected);
    let first = name.split('.').next().unwrap_or_default();
    if let Some(interface) = named.as_ref().filter(|interface| interface.message(first).is_none())
        && let Some(text) = explain(interface)
    {
        return Ok(text);
    }
    let messages = connected.interface.messages.iter().map(|message| message.name.as_str());
    let types = named.iter().flat_map(|interface| &interface.types).filter_map(|ty| ty.name.as_deref());
    let names: Vec<_> = messages.chain(types).collect();
    match name.split_once('.') {
        Some((first, path)) if names.contains(&first) => Err(format!("`{first}` has no `{path}`")),
        _ => Err(format!("the server has no command, event or type `{first}`{}", suggest(first, names))),
    }
}

/// Returns the interface of the server's release, or of the newest one. A server's own schema has no names of types.
fn interface_with_names(connected: &Connected) -> Option<Interface> {
    let (history, protocol) = (History::known(), connected.peer.protocol());
    let release = connected.peer.release().and_then(|release| history.interface(protocol, release));
    release.or_else(|| history.interface(protocol, history.releases_of(protocol).next_back()?))
}

/// Splits typed or pasted text into lines. An incomplete request or value continues on the next line.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        match lines.last_mut().filter(|_| is_open) {
            Some(last) => {
                last.push('\n');
                last.push_str(line);
            }
            None => lines.push(line.to_owned()),
        }
        is_open = lines.last().is_some_and(|last| line::is_unfinished(last));
    }
    lines
}

/// Whether a line may contain a secret: in an argument whose name is that of a secret or is an unknown name near it, in
/// a line about a secret object, in a `qom-set` of an object, or as credentials in a URL or an option.
pub(super) fn may_have_secret(line: &str, is_known: &dyn Fn(&str) -> bool) -> bool {
    fn name(word: &str) -> &str {
        let name = word.split('=').next().unwrap_or_default();
        name.rsplit('.').next().unwrap_or_default().trim_matches(['"', '{', ',', ':', ' '])
    }
    let is_secret = |word: &str| {
        let name = name(word);
        !name.is_empty() && secrets::is_secret_in(name, |other| line.contains(other))
    };
    let names = || secrets::all().iter().map(|secret| secret.member);
    let is_misspelt = |name: &str| !is_known(name) && nearest(name, names()).is_some();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    line.split(|c| !is_word(c)).any(|word| word == "secret")
        || (line.contains("qom-set") && line.contains("/objects/"))
        || line.split_whitespace().any(is_secret)
        || line.split('"').any(is_secret)
        || line.split_whitespace().filter(|word| word.contains('=')).any(|word| is_misspelt(name(word)))
        || line.split('"').skip(1).step_by(2).any(|word| is_misspelt(name(word)))
        || *secrets::without_credentials(line) != *line
}

/// Whether an interface has a command, event, member or value of a name.
pub(super) fn is_known(interface: &Interface, name: &str) -> bool {
    let is_in = |shape: &Shape| match shape {
        Shape::Enum(values) => values.iter().any(|value| value.name == name),
        Shape::Object(object) => object.members.iter().any(|member| member.name == name),
        _ => false,
    };
    interface.message(name).is_some() || interface.types.iter().any(|ty| is_in(&ty.shape))
}

/// Completes a line up to the cursor.
pub(super) fn complete(line: &str, session: &Session) -> Completion {
    if line.starts_with(':') && !line.contains(' ') {
        let words = META.iter().map(|(word, _)| word.split(' ').next().unwrap_or_default());
        let candidates = words.filter(|word| word.starts_with(line)).map(|word| format!("{word} ")).collect();
        return Completion { start: 0, candidates };
    }
    let Some(connected) = session.current() else { return Completion::default() };
    if let Some(typed) = line.strip_prefix("help ") {
        return Completion { start: 5, candidates: names(&connected, typed) };
    }
    let properties = |driver: &str| connected.live.properties(driver);
    let names = |kind: Kind, typed: &str| connected.live.names(kind, typed);
    let mut completion = complete_request(line, connected.schema(&properties, session.is_in_transaction()), &names);
    if completion.start == 0 && "help ".starts_with(line) {
        completion.candidates.push("help ".to_owned());
    }
    completion
}

/// Returns the commands, events and types that begin with a text.
fn names(connected: &Connected, typed: &str) -> Vec<String> {
    let messages = connected.interface.messages.iter().map(|message| message.name.clone());
    // Names of types, unlike those of commands, begin with a capital letter.
    let named = if typed.contains(char::is_uppercase) { interface_with_names(connected) } else { None };
    let types = named.iter().flat_map(|interface| &interface.types).filter_map(|ty| ty.name.clone());
    let mut names: Vec<_> = messages.chain(types).filter(|name| name.starts_with(typed)).collect();
    names.sort();
    names
}

/// Executes a line of a script, and prints the reply as one line of JSON. Mistakes are also shown on standard error.
/// Returns whether it succeeded.
pub(super) fn execute_plainly(session: &Session, line: &str) -> Result<bool> {
    if line.trim().is_empty() || line.trim_start().starts_with('#') {
        return Ok(true);
    }
    let connected = session.current().context("the connection was lost")?;
    let properties = |driver: &str| connected.live.properties(driver);
    let request = match line::parse(line, connected.schema(&properties, false)) {
        Ok(request) => request,
        Err(LineError::Unfinished) => {
            output::complain("error: the request is not complete\n");
            return refuse("the request is not complete");
        }
        Err(LineError::Wrong(mistakes)) => {
            let columns = columns(io::stderr());
            mistakes.iter().for_each(|mistake: &Mistake| output::complain(&mistake.under(line, columns)));
            let messages: Vec<_> = mistakes.iter().map(|mistake| mistake.message.as_str()).collect();
            return refuse(&messages.join("; "));
        }
    };
    let (reply, is_good) = match connected.peer.send(request) {
        Ok(value) => (json!({"return": value}), true),
        Err(error) => match error.downcast::<Error>() {
            Ok(Error::Server { error, .. }) => {
                (json!({"error": {"class": error.class.to_string(), "desc": error.desc}}), false)
            }
            Ok(error) if error.kind() == ErrorKind::Request => return refuse(&error.to_string()),
            Ok(error) => return Err(error.into()),
            // The request was not sent, for example because a file cannot be opened.
            Err(error) => return refuse(&format!("{error:#}")),
        },
    };
    output::print(&format!("{}\n", compact(&reply)))?;
    Ok(is_good)
}

/// Prints the reply to a request that was not sent, so that each request has one.
fn refuse(message: &str) -> Result<bool> {
    let reply = json!({"error": {"class": "InvalidRequest", "desc": message}});
    output::print(&format!("{}\n", compact(&reply)))?;
    Ok(false)
}

#[cfg(test)]
mod tests {
    use qapi_interface::Release;

    use super::*;

    #[test]
    fn lines_that_may_have_secrets_are_found() {
        let interface = History::known().interface("qmp", Release::new(10, 0)).unwrap();
        let is_known = |name: &str| is_known(&interface, name);
        for line in [
            "object-add qom-type=secret id=s dat=x",
            "object-ad qom-type=secret x",
            "qom-set path=/objects/s property=x value=y",
            "set_password protocol=vnc pasword=x",
            r#"{"execute": "set_password", "arguments": {"protocol": "vnc", "passwrod": "x"}}"#,
            r#"{"execute": "x", "arguments": {"password": "x"}}"#,
        ] {
            assert!(may_have_secret(line, &is_known), "{line}");
        }
        for line in [
            "blockdev-mirror sync=full device=disk0 target=t syn=x",
            "qom-get path=/machine property=type",
            "block_resize node-name=d size=1G",
            r#"{"execute": "qom-list", "arguments": {"path": "/"}}"#,
        ] {
            assert!(!may_have_secret(line, &is_known), "{line}");
        }
    }

    #[test]
    fn words_that_the_shell_lacks_have_a_suggestion() {
        assert_eq!(unknown_word(":jbs"), "the shell has no command `:jbs`; did you mean `:jobs`?");
    }
}
