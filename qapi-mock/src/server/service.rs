//! Answers commands: by the script, with fixed replies, from the schema, from the server's state, or with generated
//! values, in this order.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use qemu_qapi::CommandError;
use qemu_qapi::server::{Call, Dialect, EventEntry, Execution, Interface, Response};
use serde_json::{Map, Value};

use super::state::{Received, State};
use crate::reply::reply;
use crate::schema::Schema;
use crate::script::{Answer, Verdict};

/// The commands that are answered from the tables of the session.
const TABLES: [&str; 3] = ["query-commands", "query-qmp-schema", "query-version"];

/// The service of all clients.
#[derive(Clone, Debug)]
pub(crate) struct Service {
    state: Arc<State>,
}

impl Service {
    pub(crate) fn new(state: Arc<State>) -> Self {
        Self { state }
    }

    /// Executes a command.
    pub(crate) fn respond(&self, mut call: Call) -> Response {
        let arguments = match call.read() {
            Ok(Value::Object(arguments)) => arguments,
            Ok(_) => Map::new(),
            Err(error) => return call.refuse(error),
        };
        let (command, out_of_band) = (call.name().to_owned(), call.is_out_of_band());
        self.state.journal.received(Received { command, arguments: arguments.clone(), out_of_band });
        match self.configured(&call, &arguments) {
            Some(result) => call.finish(result),
            None if TABLES.contains(&call.name()) => call.answer_from_tables(),
            None => {
                let value = self.generated(&call, &arguments);
                call.finish(Ok(value))
            }
        }
    }

    /// Returns the result that the script or the configuration gives for a command.
    fn configured(&self, call: &Call, arguments: &Map<String, Value>) -> Option<Result<Value, CommandError>> {
        let name = call.name();
        let client = call.connection().id;
        let verdict = self.state.script().map(|mut script| script.answer(client, name, arguments));
        match verdict {
            None | Some(Verdict::Answer(Answer::Usual)) => self.state.canned.get(name).cloned(),
            Some(Verdict::Answer(Answer::Return(value))) => Some(Ok(value)),
            Some(Verdict::Answer(Answer::Error(error))) => Some(Err(error)),
            Some(Verdict::Mismatch(mismatch)) => {
                let error = CommandError::generic(format!("qapi-mock: {mismatch}"));
                self.state.journal.mismatch(mismatch);
                Some(Err(error))
            }
        }
    }

    /// Applies the effect of a command on the server's state, and generates its return value.
    fn generated(&self, call: &Call, arguments: &Map<String, Value>) -> Value {
        let name = call.name();
        match name {
            "stop" => self.set_running(call, false),
            "cont" => self.set_running(call, true),
            "quit" => self.quit(call),
            _ => {}
        }
        // The members of the text are sorted by name.
        let text = Value::Object(arguments.clone()).to_string();
        let table = &self.state.schema.interface;
        let Some(command) = table.command(name) else { return Value::Null };
        let mut value = reply(table, command, arguments, self.state.random(&[name, &text]));
        if name == "query-status" {
            self.fill_in_status(&mut value);
        }
        value
    }

    /// Emits an event of the schema. Members that are not given have generated values.
    fn emit(&self, call: &Call, name: &str, given: &[(&str, Value)]) {
        let table = &self.state.schema.interface;
        let Some(kind) = table.event(name) else { return };
        let mut data = self.state.event(name);
        for member in &table.payload(kind).members {
            if let Some((_, value)) = given.iter().find(|(name, _)| *name == member.name) {
                data[&member.name] = value.clone();
            }
        }
        self.state.emit(call.server(), name, Some(data));
    }

    /// Starts or stops the machine. As in QEMU, no event is emitted if nothing changes.
    fn set_running(&self, call: &Call, running: bool) {
        if self.state.running.swap(running, Ordering::AcqRel) != running {
            self.emit(call, if running { "RESUME" } else { "STOP" }, &[]);
        }
    }

    fn quit(&self, call: &Call) {
        self.emit(call, "SHUTDOWN", &[("guest", false.into()), ("reason", "host-qmp-quit".into())]);
        call.server().shutdown();
    }

    fn fill_in_status(&self, value: &mut Value) {
        let running = self.state.running.load(Ordering::Acquire);
        if let Some(members) = value.as_object_mut() {
            members.insert("running".to_owned(), running.into());
            members.insert("status".to_owned(), if running { "running" } else { "paused" }.into());
        }
    }
}

impl qemu_qapi::server::Service for Service {
    fn interface(&self) -> Interface {
        let Schema { release, interface: table } = &self.state.schema;
        let mut interface = Interface::of_schema(Dialect::Qmp, release.clone(), table.clone());
        // The server may emit every event of the schema, and those that its script has unchecked.
        let scripted = self.state.script().map_or_else(Vec::new, |script| script.events());
        let unknown = scripted.into_iter().filter(|name| table.event(name).is_none());
        interface.events.extend(unknown.map(EventEntry::undescribed));
        interface
    }

    fn execute(&self, call: Call) -> Execution {
        Execution::Done(self.respond(call))
    }
}
