//! What a server offers: its commands and events, and the schema that they are of.

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

/// What a server offers: its protocol, its commands and its events.
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
    /// An interface with these generated commands, and without events. The release is that of the schema:
    /// `qmp::schema::RELEASE`.
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

    /// An interface with all commands and events of a schema that is made at run time: of another release, or of a file.
    /// It is freed with the last server that has it.
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

    /// With the [`events`](Self#structfield.events) that the server may emit.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item: Into<EventEntry>>) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    /// With another [`order`](Self#structfield.order): that of the schema is `qmp::schema::ORDER`.
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

    /// With an answer to `query-qmp-schema` in any case: see [`introspection`](Self#structfield.introspection).
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
    /// Its generated table. `None` if the schema of the interface describes it.
    pub(super) table: Option<&'static schema::Command>,
}

impl CommandEntry {
    /// A generated command that is executed.
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

    /// A command of a schema that is made at run time.
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
            // It has no generated type.
            closed: false,
            returns: command.returns.is_some(),
            deprecated: command.meta.has_feature("deprecated"),
            unstable: command.meta.has_feature("unstable"),
            table: None,
        }
    }

    /// Makes the command disabled when the server starts. The reason may be empty.
    #[must_use]
    pub fn disabled(mut self, reason: &'static str) -> Self {
        self.disabled = Some(Cow::Borrowed(reason));
        self
    }

    /// Makes the command one that is listed but cannot be executed.
    #[must_use]
    pub fn unimplemented(mut self) -> Self {
        self.implemented = false;
        self
    }

    /// With [`is_async`](Self#structfield.is_async).
    #[must_use]
    pub fn asynchronous(mut self) -> Self {
        self.is_async = true;
        self
    }

    /// With [`cancellable`](Self#structfield.cancellable).
    #[must_use]
    pub fn cancellable(mut self) -> Self {
        self.cancellable = true;
        self
    }

    /// Whether it has a special feature that a policy is for.
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
    /// Its generated table. `None` if the schema of the interface describes it, or nothing does.
    pub(super) table: Option<&'static schema::Event>,
}

impl EventEntry {
    /// A generated event.
    pub fn new(event: &'static schema::Event) -> Self {
        let has = |name| event.features.iter().any(|feature| feature.name == name);
        Self { name: event.name.into(), deprecated: has("deprecated"), unstable: has("unstable"), table: Some(event) }
    }

    /// An event that no schema describes.
    pub fn undescribed(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), deprecated: false, unstable: false, table: None }
    }

    /// An event of a schema that is made at run time.
    fn of_message(event: &Message) -> Self {
        Self {
            name: event.name.clone().into(),
            deprecated: event.meta.has_feature("deprecated"),
            unstable: event.meta.has_feature("unstable"),
            table: None,
        }
    }

    /// Whether it has a special feature that a policy is for.
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
    /// The command's name on the wire.
    fn name(&self) -> &'static str;
}
