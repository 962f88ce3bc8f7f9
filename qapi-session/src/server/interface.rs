//! The commands and events of a server, and their schema.

use std::borrow::Cow;
use std::sync::Arc;

use qapi_interface::Message;
use qapi_types::schema;

/// The protocol that a server speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// QEMU's monitor: greeting and negotiation, events, lines that end in CRLF.
    Qmp,
    /// The guest agent: no greeting, no events, lines that end in LF.
    Qga,
}

/// The protocol, the commands and the events of a server.
///
/// `#[derive(Commands)]` makes it as `AgentCommands::interface()`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Interface {
    /// The protocol.
    pub dialect: Dialect,
    /// The release of the schema, such as `10.2.2`.
    pub release: Cow<'static, str>,
    /// The commands, in the order in which they are listed.
    pub commands: Vec<CommandEntry>,
    /// The events that the server may emit. `query-qmp-schema` describes no others.
    pub events: Vec<EventEntry>,
    /// Names of commands and events, in the order in which `query-qmp-schema` describes them. Those that are not named
    /// here come last. Default: empty.
    pub order: &'static [&'static str],
    /// Whether the service always calls [`Call::read`](super::Call::read) with the generated type of the command. For
    /// many commands, decoding into that type refuses everything that the schema refuses, so no other check is made. If
    /// false, all arguments are checked against the schema before the command is executed. Default: false;
    /// `#[derive(Commands)]` sets it to true.
    pub typed: bool,
    /// Whether the session answers `query-qmp-schema` even if `commands` does not list it, so that clients of a
    /// protocol of your own can query its schema. Default: false.
    pub introspection: bool,
    /// The schema, if it was made at run time. The entries of generated commands and events bring their own.
    pub(super) schema: Option<Arc<qapi_interface::Interface>>,
}

impl Interface {
    /// Creates an interface with these generated commands, and without events. The release is that of the schema, such
    /// as `qmp::schema::RELEASE`.
    pub fn new(
        dialect: Dialect,
        release: impl Into<Cow<'static, str>>,
        commands: impl IntoIterator<Item = CommandEntry>,
    ) -> Self {
        Self {
            dialect,
            release: release.into(),
            commands: commands.into_iter().collect(),
            events: Vec::new(),
            order: &[],
            typed: false,
            introspection: false,
            schema: None,
        }
    }

    /// Creates an interface with all commands and events of a schema that is made at run time, for example of another
    /// release or from a file. The schema is freed with the last server that uses it.
    ///
    /// ```
    /// use qapi_interface::{History, Release};
    /// use qapi_session::server::{Dialect, Interface};
    ///
    /// let schema = History::known().interface("qmp", Release::new(8, 2)).ok_or("8.2 is known")?;
    /// let interface = Interface::of_schema(Dialect::Qmp, "8.2.0", schema);
    /// assert!(interface.commands.iter().any(|command| command.name == "query-status"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of_schema(
        dialect: Dialect,
        release: impl Into<Cow<'static, str>>,
        schema: impl Into<Arc<qapi_interface::Interface>>,
    ) -> Self {
        let schema = schema.into();
        let mut interface = Self::new(dialect, release, schema.commands().map(CommandEntry::of_message));
        interface.events = schema.events().map(EventEntry::of_message).collect();
        interface.schema = Some(schema);
        interface
    }

    /// Sets the [`events`](Self#structfield.events) that the server may emit.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item: Into<EventEntry>>) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the [`order`](Self#structfield.order). That of QMP's schema is `qmp::schema::ORDER`.
    #[must_use]
    pub fn in_order(mut self, order: &'static [&'static str]) -> Self {
        self.order = order;
        self
    }

    /// Sets [`typed`](Self#structfield.typed) to true: the service reads every command into its generated type.
    #[must_use]
    pub fn typed(mut self) -> Self {
        self.typed = true;
        self
    }

    /// Makes the session answer `query-qmp-schema`: see [`introspection`](Self#structfield.introspection).
    #[must_use]
    pub fn with_introspection(mut self) -> Self {
        self.introspection = true;
        self
    }
}

/// A command of an [`Interface`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CommandEntry {
    /// Name on the wire.
    pub name: Cow<'static, str>,
    /// Whether the server can execute the command. If not, it is listed and refused, and cannot be enabled.
    pub implemented: bool,
    /// The reason why the command is disabled when the server starts, which may be empty. `None` if it is enabled.
    pub disabled: Option<Cow<'static, str>>,
    /// Whether the command waits as a future ([`Execution::Pending`](super::Execution::Pending)) and does not block its
    /// thread. If out-of-band commands may overtake it, drivers execute a command that is not async in another thread.
    pub is_async: bool,
    /// Whether a driver may drop the command's future when its client disconnects. Otherwise the command runs to its
    /// end.
    pub cancellable: bool,
    // The facts that are needed for each call, from the schema.
    pub(super) success_response: bool,
    pub(super) allow_oob: bool,
    pub(super) allow_preconfig: bool,
    /// Whether reading the arguments into their type checks them.
    pub(super) closed: bool,
    pub(super) returns: bool,
    pub(super) deprecated: bool,
    pub(super) unstable: bool,
    /// Its generated table entry. `None` if the schema of the interface describes it.
    pub(super) table: Option<&'static schema::Command>,
}

impl CommandEntry {
    /// Creates the entry of a generated command, enabled and not async.
    pub fn new(command: &'static schema::Command) -> Self {
        Self {
            name: command.name.into(),
            implemented: true,
            disabled: None,
            is_async: false,
            cancellable: false,
            success_response: command.success_response,
            allow_oob: command.allow_oob,
            allow_preconfig: command.allow_preconfig,
            closed: command.closed,
            returns: command.returns.is_some(),
            deprecated: command.deprecated(),
            unstable: command.unstable(),
            table: Some(command),
        }
    }

    /// Creates the entry of a command of a schema that is made at run time.
    fn of_message(command: &Message) -> Self {
        Self {
            name: command.name.clone().into(),
            implemented: true,
            disabled: None,
            is_async: false,
            cancellable: false,
            success_response: command.flag("success-response"),
            allow_oob: command.flag("allow-oob"),
            allow_preconfig: command.flag("allow-preconfig"),
            // The command has no generated type.
            closed: false,
            returns: command.returns.is_some(),
            deprecated: command.meta.has_feature("deprecated"),
            unstable: command.meta.has_feature("unstable"),
            table: None,
        }
    }

    /// Disables the command when the server starts. The reason may be empty.
    #[must_use]
    pub fn disabled(mut self, reason: &'static str) -> Self {
        self.disabled = Some(Cow::Borrowed(reason));
        self
    }

    /// Marks the command as one that is listed but cannot be executed.
    #[must_use]
    pub fn unimplemented(mut self) -> Self {
        self.implemented = false;
        self
    }

    /// Sets [`is_async`](Self#structfield.is_async).
    #[must_use]
    pub fn asynchronous(mut self) -> Self {
        self.is_async = true;
        self
    }

    /// Sets [`cancellable`](Self#structfield.cancellable).
    #[must_use]
    pub fn cancellable(mut self) -> Self {
        self.cancellable = true;
        self
    }

    /// Returns whether it has the feature `deprecated` or `unstable`, whichever `name` is.
    pub(super) fn has_feature(&self, name: &str) -> bool {
        (name == "deprecated" && self.deprecated) || (name == "unstable" && self.unstable)
    }
}

/// An event of an [`Interface`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EventEntry {
    /// Name on the wire.
    pub name: Cow<'static, str>,
    pub(super) deprecated: bool,
    pub(super) unstable: bool,
    /// Its generated table entry. `None` if the schema of the interface describes it, or no schema does.
    pub(super) table: Option<&'static schema::Event>,
}

impl EventEntry {
    /// Creates the entry of a generated event.
    pub fn new(event: &'static schema::Event) -> Self {
        let has = |name| event.features.iter().any(|feature| feature.name == name);
        Self { name: event.name.into(), deprecated: has("deprecated"), unstable: has("unstable"), table: Some(event) }
    }

    /// Creates the entry of an event that no schema describes.
    pub fn undescribed(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), deprecated: false, unstable: false, table: None }
    }

    /// Creates the entry of an event of a schema that is made at run time.
    fn of_message(event: &Message) -> Self {
        Self {
            name: event.name.clone().into(),
            deprecated: event.meta.has_feature("deprecated"),
            unstable: event.meta.has_feature("unstable"),
            table: None,
        }
    }

    /// Returns whether it has the feature `deprecated` or `unstable`, whichever `name` is.
    pub(super) fn has_feature(&self, name: &str) -> bool {
        (name == "deprecated" && self.deprecated) || (name == "unstable" && self.unstable)
    }
}

impl From<&'static schema::Event> for EventEntry {
    fn from(event: &'static schema::Event) -> Self {
        Self::new(event)
    }
}

/// A command of an enumeration, which can be used in place of a name. `#[derive(Commands)]` implements this trait.
pub trait CommandName {
    /// Returns the command's name on the wire.
    fn name(&self) -> &'static str;
}
