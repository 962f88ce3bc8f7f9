//! What commands are answered.
//!
//! In this order: by the script, by canned replies, from the schema's tables, by the little state
//! there is, and by made-up values.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use qemu_qapi::CommandError;
use qemu_qapi::schema::Protocol;
use qemu_qapi::server::{Arguments, Call, Dialect, Handled, Listed};
use serde_json::{Map, Value};

use super::state::{Received, State};
use crate::reply::{event, reply};
use crate::script::{Answer, Verdict};

/// The commands of one client.
#[derive(Debug)]
pub(crate) struct Service {
    state: Arc<State>,
    client: u64,
}

impl Service {
    pub(crate) fn new(state: Arc<State>, client: u64) -> Self {
        Self { state, client }
    }

    fn answer(&self, call: &mut Call, arguments: &Map<String, Value>) -> Result<Value, CommandError> {
        let name = call.command().name;
        let verdict = self.state.script().map(|mut script| script.answer(self.client, name, arguments));
        match verdict {
            None | Some(Verdict::Answer(Answer::Usual)) => {}
            Some(Verdict::Answer(Answer::Return(value))) => return Ok(value),
            Some(Verdict::Answer(Answer::Error(error))) => return Err(error),
            Some(Verdict::Mismatch(mismatch)) => {
                let error = CommandError::generic(format!("qapi-mock: {mismatch}"));
                self.state.journal.mismatch(mismatch);
                return Err(error);
            }
        }
        if let Some(canned) = self.state.canned.get(name) {
            return canned.clone();
        }
        match name {
            "query-version" | "query-commands" | "query-qmp-schema" => return call.answer_from_tables(),
            "stop" => self.run(call, false),
            "cont" => self.run(call, true),
            "quit" => self.quit(call),
            _ => {}
        }
        let mut value = self.made_up(call, arguments);
        if name == "query-status" {
            self.tell_status(&mut value);
        }
        Ok(value)
    }

    fn made_up(&self, call: &Call, arguments: &Map<String, Value>) -> Value {
        let command = call.command();
        // Sorted by name.
        let text = Value::Object(arguments.clone()).to_string();
        reply(command, arguments, self.state.random(&[command.name, &text]))
    }

    /// Emits an event of the schema's, some of its data given.
    fn emit(&self, call: &Call, name: &str, given: &[(&str, Value)]) {
        let Some(kind) = self.state.schema.event(name) else { return };
        let mut data = event(kind, self.state.random(&[name]));
        for member in kind.data.members {
            if let Some((_, value)) = given.iter().find(|(name, _)| *name == member.name) {
                data[member.name] = value.clone();
            }
        }
        call.control().emit_value(kind, data);
    }

    /// As in QEMU, there is no event if nothing changes.
    fn run(&self, call: &Call, running: bool) {
        if self.state.running.swap(running, Ordering::AcqRel) != running {
            self.emit(call, if running { "RESUME" } else { "STOP" }, &[]);
        }
    }

    fn quit(&self, call: &Call) {
        self.emit(call, "SHUTDOWN", &[("guest", false.into()), ("reason", "host-qmp-quit".into())]);
        call.control().shutdown();
    }

    fn tell_status(&self, value: &mut Value) {
        let running = self.state.running.load(Ordering::Acquire);
        if let Some(members) = value.as_object_mut() {
            members.insert("running".to_owned(), running.into());
            members.insert("status".to_owned(), if running { "running" } else { "paused" }.into());
        }
    }
}

impl qemu_qapi::server::Service for Service {
    fn dialect(&self) -> Dialect {
        Dialect::Qmp
    }

    fn schema(&self) -> &'static Protocol {
        self.state.schema
    }

    fn commands(&self) -> Vec<Listed> {
        let schema = self.state.schema;
        let commands = schema.order.iter().filter_map(|name| schema.command(name));
        commands.map(|command| Listed { command, disabled: None, built_in: true }).collect()
    }

    fn typed(&self) -> bool {
        false
    }

    fn execute(&mut self, call: &mut Call, arguments: Arguments<'_>) -> Handled {
        let arguments = match call.read::<Value>(arguments) {
            Some(Value::Object(arguments)) => arguments,
            Some(_) => Map::new(),
            None => return call.mismatch(),
        };
        let (command, out_of_band) = (call.command().name, call.is_out_of_band());
        self.state.journal.received(Received { command, arguments: arguments.clone(), out_of_band });
        let answer = self.answer(call, &arguments);
        call.finish(answer)
    }
}
