//! The commands, events and types of a server, from its replies to `query-qmp-schema` and `guest-info`.

mod agent;
mod check;
mod names;
#[cfg(test)]
mod tests;

#[cfg(feature = "history")]
use qapi_interface::History;
use qapi_interface::Interface;
use serde_json::Value;

use crate::Error;
use crate::client::Reply;
use crate::wire::de::DecodeError;

pub use self::agent::{AgentCommand, AgentCommands};
pub use self::check::Lacks;
#[cfg(feature = "history")]
pub use self::names::UnknownName;
pub use qapi_interface::RecordingError;
#[cfg(feature = "history")]
pub use qapi_interface::ReleaseError;

/// A QMP server's schema, from a reply to `query-qmp-schema`.
///
/// A recorded reply serves as well as a live one, so a program can check commands for a server that is not running.
///
/// ```
/// use qapi_session::{Lacks, Schema};
/// use qapi_types::names::Name;
/// use qapi_types::qmp;
///
/// // A shortened reply to `{"execute": "query-qmp-schema"}` with one command and its types.
/// let recorded = br#"{"return": [
///     {"meta-type": "command", "name": "eject", "arg-type": "7", "ret-type": "0"},
///     {"meta-type": "object", "name": "7", "members": [{"name": "id", "type": "str"}]},
///     {"meta-type": "object", "name": "0", "members": []},
///     {"meta-type": "builtin", "name": "str", "json-type": "string"}]}"#;
/// let schema = Schema::from_slice(recorded)?;
/// assert!(schema.supports::<qmp::command::Eject>());
/// // With the feature `names`, this is `qmp::names::command::eject::FORCE`.
/// assert!(!schema.has(Name::new("eject.force")));
/// let error = schema.check(&qmp::command::Eject::new().id("cd0").force(true)).unwrap_err();
/// assert_eq!(error.to_string(), "eject: the server has no argument `force`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Schema {
    interface: Interface,
}

impl Schema {
    /// The command whose reply contains the schema.
    pub const COMMAND: &str = "query-qmp-schema";

    /// Reads the reply of [`COMMAND`](Self::COMMAND).
    ///
    /// # Errors
    /// If it is not a reply of that command.
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

    /// Returns the schema of a release of QEMU, such as `8.2` or `7.2.22`, without a server. A real server lacks the
    /// parts that its build leaves out, and may have additions by its distribution.
    ///
    /// ```
    /// # use qapi_session::Schema;
    /// let schema = Schema::of_release("8.2")?;
    /// assert_eq!(schema.has_named("blockdev-mirror.target-is-zero"), Ok(false));
    /// # Ok::<(), qapi_session::ReleaseError>(())
    /// ```
    ///
    /// # Errors
    /// If the text is not a version number, or the release is not one of those since 2.9 that were known when this
    /// crate was published.
    #[cfg(feature = "history")]
    pub fn of_release(release: &str) -> Result<Self, ReleaseError> {
        History::known().interface_of("qmp", release).map(Self::from)
    }

    /// Returns the commands, events and types of the server.
    pub fn interface(&self) -> &Interface {
        &self.interface
    }
}

impl From<Interface> for Schema {
    fn from(interface: Interface) -> Self {
        Self { interface }
    }
}
