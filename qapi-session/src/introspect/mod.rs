//! What a server can do, as it says itself: the replies to `query-qmp-schema` and `guest-info`.

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

/// A QMP server's schema: what it answers to `query-qmp-schema`, or what another once answered.
///
/// A recorded answer is as good as a live one: it tells, without that server, what it could do.
///
/// ```
/// use qapi_session::{Lacks, Schema};
/// use qapi_types::names::Name;
/// use qapi_types::qmp;
///
/// // As `{"execute": "query-qmp-schema"}` was answered, shortened: with one command and its types.
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
    /// assert_eq!(schema.has_named("blockdev-mirror.target-is-zero"), Ok(false));
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
}

impl From<Interface> for Schema {
    fn from(interface: Interface) -> Self {
        Self { interface }
    }
}
