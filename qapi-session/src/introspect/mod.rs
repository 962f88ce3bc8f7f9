//! What a server can do, as it says itself: the replies to `query-qmp-schema` and `guest-info`.
//!
//! Kept here is what questions of compatibility are about: which commands, members, features, values
//! and events there are. For all else there are the commands' own types.

mod agent;
mod check;
mod recording;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use qapi_types::wire;

use crate::Error;
use crate::client::Reply;
use crate::wire::de::{DecodeError, from_slice};

pub use self::agent::{AgentCommand, AgentCommands};
pub use self::check::Lacks;
pub use self::recording::RecordingError;

/// A QMP server's schema: what it answers to `query-qmp-schema`, or what another once answered.
///
/// A recorded answer is as good as a live one: it tells, without that server, what it could do.
///
/// ```
/// use qapi_session::{Lacks, Schema};
/// use qapi_types::{Command, qmp};
///
/// // As `{"execute": "query-qmp-schema"}` was answered, shortened: with one command and its types.
/// let recorded = br#"{"return": [
///     {"meta-type": "command", "name": "eject", "arg-type": "7", "ret-type": "0"},
///     {"meta-type": "object", "name": "7", "members": [{"name": "device", "type": "str"}]},
///     {"meta-type": "object", "name": "0", "members": []},
///     {"meta-type": "builtin", "name": "str", "json-type": "string"}]}"#;
/// let schema = Schema::from_slice(recorded)?;
/// assert!(schema.has_command(qmp::command::Eject::NAME));
/// assert!(!schema.has_argument("eject", "force"));
/// let error = schema.check(&qmp::command::Eject::new().device("cd0").force(true)).unwrap_err();
/// assert_eq!(error.to_string(), "eject: the server has no argument `force`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Schema {
    entries: HashMap<Box<str>, Entry>,
}

/// An entry, whatever it is of: each has some of these.
#[derive(Debug)]
#[allow(dead_code)] // `extra` is there because every received type has it
struct Entry {
    name: String,
    meta_type: String,
    arg_type: Option<String>,
    ret_type: Option<String>,
    element_type: Option<String>,
    json_type: Option<String>,
    members: Option<Vec<Member>>,
    tag: Option<String>,
    variants: Option<Vec<Variant>>,
    values: Option<Vec<String>>,
    features: Option<Vec<String>>,
    extra: qapi_types::Extra,
}

#[derive(Debug)]
#[allow(dead_code)] // as above
struct Member {
    name: Option<String>,
    ty: Option<String>,
    features: Option<Vec<String>>,
    extra: qapi_types::Extra,
}

#[derive(Debug)]
#[allow(dead_code)] // as above
struct Variant {
    case: String,
    ty: String,
    extra: qapi_types::Extra,
}

wire::record! { received Entry {
    name: "name" required,
    meta_type: "meta-type" required,
    arg_type: "arg-type" optional,
    ret_type: "ret-type" optional,
    element_type: "element-type" optional,
    json_type: "json-type" optional,
    members: "members" optional,
    tag: "tag" optional,
    variants: "variants" optional,
    values: "values" optional,
    features: "features" optional,
} extra }
wire::record! { received Member { name: "name" optional, ty: "type" optional, features: "features" optional } extra }
wire::record! { received Variant { case: "case" required, ty: "type" required } extra }

impl Schema {
    /// The command whose reply it is made of.
    pub const COMMAND: &str = "query-qmp-schema";

    /// Reads the reply of [`COMMAND`](Self::COMMAND).
    ///
    /// # Errors
    /// If it is not what that command returns.
    pub fn decode(reply: &Reply) -> Result<Self, Error> {
        let entries: Vec<Entry> =
            reply.decode().map_err(|error| Error::Decode { command: Self::COMMAND.into(), error })?;
        Ok(Self::of(entries))
    }

    /// Reads an answer to `query-qmp-schema` from a recording: the answer alone, or a whole conversation in any layout.
    ///
    /// Messages may follow each other without a separator, span lines, and end in CRLF. Bytes 0xFF and lines of a log
    /// may stand between them. The answer is the first array of objects with `meta-type`, or the first object that has
    /// such an array as `return`. An empty array counts only if the recording contains nothing else. Messages may nest
    /// at most 127 levels.
    ///
    /// # Errors
    /// If the recording contains no answer, or the answer is malformed; the error then says what is wrong and where the
    /// answer begins.
    pub fn from_slice(recording: &[u8]) -> Result<Self, RecordingError> {
        let answer = recording::find(recording)?;
        Self::of_answer(answer.text).map_err(|error| answer.error(error))
    }

    fn of_answer(json: &str) -> Result<Self, DecodeError> {
        let entries = match json.starts_with('{') {
            true => from_slice::<Answer>(json.as_bytes())?.entries,
            false => from_slice(json.as_bytes())?,
        };
        Ok(Self::of(entries))
    }

    fn of(entries: Vec<Entry>) -> Self {
        Self { entries: entries.into_iter().map(|entry| (entry.name.as_str().into(), entry)).collect() }
    }

    fn entry(&self, name: &str, meta_type: &str) -> Option<&Entry> {
        self.entries.get(name).filter(|entry| entry.meta_type == meta_type)
    }

    /// Whether the server has a command.
    pub fn has_command(&self, command: &str) -> bool {
        self.entry(command, "command").is_some()
    }

    /// Whether it has an event.
    pub fn has_event(&self, event: &str) -> bool {
        self.entry(event, "event").is_some()
    }

    /// Whether a command or event has a feature, such as `deprecated`.
    pub fn has_feature(&self, name: &str, feature: &str) -> bool {
        self.entries.get(name).is_some_and(|entry| contains(&entry.features, feature))
    }

    /// Whether a command takes an argument, or an event carries a member. Members of members are
    /// written with dots: `actions.data.node-name`. Arrays are passed through, and all branches of
    /// unions are looked at.
    pub fn has_argument(&self, name: &str, path: &str) -> bool {
        self.entries
            .get(name)
            .and_then(|entry| entry.arg_type.as_deref())
            .is_some_and(|ty| self.find(ty, path, &mut |_, _| true))
    }

    /// Whether an argument has a feature. The path is as in [`has_argument`](Self::has_argument).
    pub fn has_argument_feature(&self, name: &str, path: &str, feature: &str) -> bool {
        self.entries
            .get(name)
            .and_then(|entry| entry.arg_type.as_deref())
            .is_some_and(|ty| self.find(ty, path, &mut |_, member| contains(&member.features, feature)))
    }

    /// Whether an argument of an enumeration takes a value.
    pub fn has_argument_value(&self, name: &str, path: &str, value: &str) -> bool {
        self.entries.get(name).and_then(|entry| entry.arg_type.as_deref()).is_some_and(|ty| {
            self.find(ty, path, &mut |schema, member| {
                let entry = member.ty.as_deref().and_then(|ty| schema.entries.get(ty));
                entry.is_some_and(|entry| entry.has_value(value))
            })
        })
    }

    /// Whether a command's reply has a member. The path is as in [`has_argument`](Self::has_argument).
    pub fn has_reply_member(&self, command: &str, path: &str) -> bool {
        self.entry(command, "command")
            .and_then(|entry| entry.ret_type.as_deref())
            .is_some_and(|ty| self.find(ty, path, &mut |_, _| true))
    }

    /// Whether `found` is true of a member at `path` from type `ty` on.
    fn find<'s>(&'s self, ty: &'s str, path: &'s str, found: &mut dyn FnMut(&Self, &Member) -> bool) -> bool {
        // What a server sends may go in circles, so nowhere is looked twice.
        let (mut seen, mut todo) = (HashSet::new(), vec![(ty, path)]);
        while let Some((ty, path)) = todo.pop() {
            let Some(entry) = self.entries.get(ty).filter(|_| seen.insert((ty, path.len()))) else { continue };
            // Neither an array nor an alternative of an alternate nor a branch takes a step of its own.
            todo.extend(entry.element_type.as_deref().map(|element| (element, path)));
            todo.extend(entry.variants.iter().flatten().map(|variant| (variant.ty.as_str(), path)));
            let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
            for member in entry.members.iter().flatten() {
                match (&member.name, rest) {
                    (Some(name), None) if name == step && found(self, member) => return true,
                    (Some(name), Some(rest)) if name == step => todo.extend(member.ty.as_deref().map(|ty| (ty, rest))),
                    (None, _) if entry.meta_type == "alternate" => {
                        todo.extend(member.ty.as_deref().map(|ty| (ty, path)));
                    }
                    _ => {}
                }
            }
        }
        false
    }
}

impl Entry {
    /// Whether an enumeration has a value. Servers before 6.2 list them in `values` only, which is deprecated since.
    fn has_value(&self, value: &str) -> bool {
        match &self.members {
            Some(members) => members.iter().any(|member| member.name.as_deref() == Some(value)),
            None => contains(&self.values, value),
        }
    }
}

fn contains(list: &Option<Vec<String>>, wanted: &str) -> bool {
    list.iter().flatten().any(|item| item == wanted)
}

/// An answer, with what is around it.
#[derive(Debug)]
#[allow(dead_code)] // `extra` is there because every received type has it
struct Answer {
    entries: Vec<Entry>,
    extra: qapi_types::Extra,
}

wire::record! { received Answer { entries: "return" required } extra }
