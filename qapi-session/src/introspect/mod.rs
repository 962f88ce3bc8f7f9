//! What a server can do, as it says itself: the replies to `query-qmp-schema` and `guest-info`.

mod agent;
mod check;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

#[cfg(feature = "history")]
use qapi_interface::History;
use qapi_interface::{Interface, Member, Message, Meta, Shape, TypeRef};
use serde_json::Value;

use crate::Error;
use crate::client::Reply;
use crate::wire::de::DecodeError;

pub use self::agent::{AgentCommand, AgentCommands};
pub use self::check::Lacks;
pub use qapi_interface::RecordingError;
#[cfg(feature = "history")]
pub use qapi_interface::ReleaseError;

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
///     {"meta-type": "object", "name": "7", "members": [{"name": "id", "type": "str"}]},
///     {"meta-type": "object", "name": "0", "members": []},
///     {"meta-type": "builtin", "name": "str", "json-type": "string"}]}"#;
/// let schema = Schema::from_slice(recorded)?;
/// assert!(schema.has_command(qmp::command::Eject::NAME));
/// assert!(!schema.has_argument("eject", "force"));
/// let error = schema.check(&qmp::command::Eject::new().id("cd0").force(true)).unwrap_err();
/// assert_eq!(error.to_string(), "eject: the server has no argument `force`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Schema {
    interface: Interface,
}

impl Schema {
    /// The command whose reply it is made of.
    pub const COMMAND: &str = "query-qmp-schema";

    /// Reads the reply of [`COMMAND`](Self::COMMAND).
    ///
    /// # Errors
    /// If it is not what that command returns.
    pub fn decode(reply: &Reply) -> Result<Self, Error> {
        let malformed = |error| Error::Decode { command: Self::COMMAND.into(), error, address: None };
        let answer: Value = reply.decode().map_err(malformed)?;
        let interface = Interface::from_partial_answer(&answer);
        Ok(interface.map_err(|error| malformed(DecodeError::new(error.to_string())))?.into())
    }

    /// Reads an answer to `query-qmp-schema` from a recording: the answer alone, or a whole conversation in any layout,
    /// as [`Interface::from_recording`] does.
    ///
    /// # Errors
    /// If the recording contains no answer, or the answer is malformed; the error then says what is wrong and where the
    /// answer begins.
    pub fn from_slice(recording: &[u8]) -> Result<Self, RecordingError> {
        Interface::from_recording(recording).map(Self::from)
    }

    /// The schema of a release of QEMU, which stands in for the answer of a server of that release: `8.2`, `7.2.22`. A
    /// real server lacks what its build leaves out, and has what its distribution has added.
    ///
    /// ```
    /// # use qapi_session::Schema;
    /// let schema = Schema::of_release("8.2")?;
    /// assert!(!schema.has_argument("blockdev-mirror", "target-is-zero"));
    /// # Ok::<(), qapi_session::ReleaseError>(())
    /// ```
    ///
    /// # Errors
    /// If there is no such release between the first and the last that were known when this crate was made.
    #[cfg(feature = "history")]
    pub fn of_release(release: &str) -> Result<Self, ReleaseError> {
        History::known().interface_of("qmp", release).map(Self::from)
    }

    /// What the server has, as facts.
    pub fn interface(&self) -> &Interface {
        &self.interface
    }

    fn command(&self, name: &str) -> Option<&Message> {
        self.interface.message(name).filter(|message| !message.is_event)
    }

    /// Whether the server has a command.
    pub fn has_command(&self, command: &str) -> bool {
        self.command(command).is_some()
    }

    /// Whether it has an event.
    pub fn has_event(&self, event: &str) -> bool {
        self.interface.message(event).is_some_and(|message| message.is_event)
    }

    /// Whether a command or event has a feature, such as `deprecated`.
    pub fn has_feature(&self, name: &str, feature: &str) -> bool {
        self.interface.message(name).is_some_and(|message| has(&message.meta, feature))
    }

    /// Whether a command takes an argument, or an event carries a member. Members of members are
    /// written with dots: `actions.data.node-name`. Arrays are passed through, and all branches of
    /// unions are looked at.
    pub fn has_argument(&self, name: &str, path: &str) -> bool {
        self.argument(name, path, |_| true)
    }

    /// Whether an argument has a feature. The path is as in [`has_argument`](Self::has_argument).
    pub fn has_argument_feature(&self, name: &str, path: &str, feature: &str) -> bool {
        self.argument(name, path, |member| has(&member.meta, feature))
    }

    /// Whether an argument of an enumeration takes a value.
    pub fn has_argument_value(&self, name: &str, path: &str, value: &str) -> bool {
        self.argument(name, path, |member| match &self.interface.types[member.ty].shape {
            Shape::Enum(values) => values.iter().any(|other| other.name == value),
            _ => false,
        })
    }

    /// Whether a command's reply has a member. The path is as in [`has_argument`](Self::has_argument).
    pub fn has_reply_member(&self, command: &str, path: &str) -> bool {
        let returns = self.command(command).and_then(|command| command.returns);
        returns.is_some_and(|ty| self.find(ty, path, |_| true))
    }

    fn argument(&self, name: &str, path: &str, found: impl Fn(&Member) -> bool) -> bool {
        let payload = self.interface.message(name).and_then(|message| message.payload);
        payload.is_some_and(|ty| self.find(ty, path, found))
    }

    /// Whether `found` is true of a member at `path` from type `ty` on.
    fn find(&self, ty: TypeRef, path: &str, found: impl Fn(&Member) -> bool) -> bool {
        // What a server sends may go in circles, so nowhere is looked twice.
        let (mut seen, mut work) = (HashSet::new(), vec![(ty, path)]);
        while let Some((ty, path)) = work.pop() {
            if !seen.insert((ty, path.len())) {
                continue;
            }
            let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
            match &self.interface.types[ty].shape {
                // Neither an array nor an alternative nor a branch takes a step of its own.
                Shape::Array(element) => work.push((*element, path)),
                Shape::Alternate(alternatives) => work.extend(alternatives.iter().map(|part| (part.ty, path))),
                Shape::Object(object) => {
                    work.extend(object.branches.iter().map(|branch| (branch.ty, path)));
                    for member in object.members.iter().filter(|member| member.name == step) {
                        match rest {
                            None if found(member) => return true,
                            None => {}
                            Some(rest) => work.push((member.ty, rest)),
                        }
                    }
                }
                Shape::Builtin(_) | Shape::Enum(_) => {}
            }
        }
        false
    }
}

impl From<Interface> for Schema {
    fn from(interface: Interface) -> Self {
        Self { interface }
    }
}

fn has(meta: &Meta, feature: &str) -> bool {
    meta.features.iter().any(|(name, _)| name == feature)
}
