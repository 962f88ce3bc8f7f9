//! What a server can do, as it says itself: the replies to `query-qmp-schema` and `guest-info`.
//!
//! Kept here is what questions of compatibility are about: which commands, members, features, values
//! and events there are. For all else there are the commands' own types.

use std::collections::HashMap;

use qapi_types::wire;

use crate::Error;
use crate::client::Reply;

/// A QMP server's schema.
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
    members: Option<Vec<Member>>,
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
    ty: String,
    extra: qapi_types::Extra,
}

wire::record! { received Entry {
    name: "name" required,
    meta_type: "meta-type" required,
    arg_type: "arg-type" optional,
    ret_type: "ret-type" optional,
    element_type: "element-type" optional,
    members: "members" optional,
    variants: "variants" optional,
    values: "values" optional,
    features: "features" optional,
} extra }
wire::record! { received Member { name: "name" optional, ty: "type" optional, features: "features" optional } extra }
wire::record! { received Variant { ty: "type" required } extra }

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
        Ok(Self { entries: entries.into_iter().map(|entry| (entry.name.as_str().into(), entry)).collect() })
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
                entry.is_some_and(|entry| contains(&entry.values, value))
            })
        })
    }

    /// Whether a command's reply has a member. The path is as in [`has_argument`](Self::has_argument).
    pub fn has_reply_member(&self, command: &str, path: &str) -> bool {
        self.entry(command, "command")
            .and_then(|entry| entry.ret_type.as_deref())
            .is_some_and(|ty| self.find(ty, path, &mut |_, _| true))
    }

    /// Looks for the member at `path` from type `ty` on, until `found` is true of one.
    fn find(&self, ty: &str, path: &str, found: &mut dyn FnMut(&Self, &Member) -> bool) -> bool {
        let Some(entry) = self.entries.get(ty) else { return false };
        if let Some(element) = &entry.element_type {
            return self.find(element, path, found);
        }
        let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
        for member in entry.members.iter().flatten() {
            let there = match (&member.name, rest) {
                (Some(name), None) if name == step => found(self, member),
                (Some(name), Some(rest)) if name == step => {
                    member.ty.as_deref().is_some_and(|ty| self.find(ty, rest, found))
                }
                // An alternative of an alternate takes no step of its own.
                (None, _) if entry.meta_type == "alternate" => {
                    member.ty.as_deref().is_some_and(|ty| self.find(ty, path, found))
                }
                _ => false,
            };
            if there {
                return true;
            }
        }
        entry.variants.iter().flatten().any(|variant| self.find(&variant.ty, path, found))
    }
}

fn contains(list: &Option<Vec<String>>, wanted: &str) -> bool {
    list.iter().flatten().any(|item| item == wanted)
}

/// The commands a guest agent knows.
#[derive(Debug)]
#[non_exhaustive]
pub struct AgentCommands {
    /// The agent's version, as it gives it.
    pub version: String,
    /// All commands.
    pub supported_commands: Vec<AgentCommand>,
    /// Members that a newer agent says.
    pub extra: qapi_types::Extra,
}

/// A command a guest agent knows.
#[derive(Debug)]
#[non_exhaustive]
pub struct AgentCommand {
    /// Its name.
    pub name: String,
    /// Whether it may be executed, for now.
    pub enabled: bool,
    /// Whether it answers on success.
    pub success_response: bool,
    /// Members that a newer agent says.
    pub extra: qapi_types::Extra,
}

wire::record! { received AgentCommands {
    version: "version" required,
    supported_commands: "supported_commands" required,
} extra }
wire::record! { received AgentCommand {
    name: "name" required,
    enabled: "enabled" required,
    success_response: "success-response" required,
} extra }

impl AgentCommands {
    /// The command whose reply it is.
    pub const COMMAND: &str = "guest-info";

    /// Reads the reply of [`COMMAND`](Self::COMMAND).
    ///
    /// # Errors
    /// If it is not what that command returns.
    pub fn decode(reply: &Reply) -> Result<Self, Error> {
        reply.decode().map_err(|error| Error::Decode { command: Self::COMMAND.into(), error })
    }

    /// The command of that name, if the agent knows it.
    pub fn get(&self, name: &str) -> Option<&AgentCommand> {
        self.supported_commands.iter().find(|command| command.name == name)
    }

    /// Whether the agent knows a command and has it enabled.
    pub fn is_enabled(&self, name: &str) -> bool {
        self.get(name).is_some_and(|command| command.enabled)
    }
}
