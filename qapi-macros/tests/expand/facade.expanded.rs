const _: () = {
    #[allow(dead_code)]
    fn listed() {
        let _ = AgentCommands::GuestPing;
        let _ = AgentCommands::GuestSetTime;
    }
};
#[allow(dead_code)]
impl AgentCommands {
    /// Returns the names of the commands on the wire, in the order of the variants.
    fn qmp_get_command_list() -> &'static [&'static str] {
        &["guest-ping", "guest-set-time"]
    }
    /// Returns whether a command is listed, and enabled when the server starts.
    fn qmp_command_is_enabled(name: &str) -> bool {
        match name {
            "guest-ping" => true,
            "guest-set-time" => true,
            _ => false,
        }
    }
}
::my_facade::qapi_types::wire::client! {
    AgentCommandsClient AgentCommandsAsyncClient { #[doc =
    "Does nothing; an empty reply shows that the agent is alive and serves requests.\n\nExecutes [`guest-ping`](::my_facade::qapi_types::qga::command::GuestPing)."]
    #[doc(alias = "guest-ping")] fn guest_ping() -> () =
    ::my_facade::qapi_types::qga::command::GuestPing::new(); #[doc =
    "Sets the guest's system clock and hardware clock, for example after the guest was paused or restored.\n\nExecutes [`guest-set-time`](::my_facade::qapi_types::qga::command::GuestSetTime). For optional arguments, pass the command to `execute`."]
    #[doc(alias = "guest-set-time")] fn guest_set_time() -> () =
    ::my_facade::qapi_types::qga::command::GuestSetTime::new(); }
}
/**A server of the commands of [`AgentCommands`]: a method for each command that the library does not answer or refuse itself.

A method takes the command's struct, or its data type if the command is declared with `'boxed': true`. [`AgentCommands::service`] turns an implementor into a service.*/
#[allow(clippy::missing_errors_doc)]
trait AgentCommandsServer: ::core::marker::Send + 'static {
    /// The error of its methods.
    type Error: ::core::convert::Into<::my_facade::qapi_types::CommandError>;
    /**Does nothing; an empty reply shows that the agent is alive and serves requests.

Executes `guest-ping`.*/
    fn guest_ping(
        &mut self,
        call: &mut ::my_facade::qapi_session::server::Call,
        command: ::my_facade::qapi_types::qga::command::GuestPing,
    ) -> ::core::result::Result<(), Self::Error>;
    /**Sets the guest's system clock and hardware clock, for example after the guest was paused or restored.

Executes `guest-set-time`.*/
    fn guest_set_time(
        &mut self,
        call: &mut ::my_facade::qapi_session::server::Call,
        command: ::my_facade::qapi_types::qga::command::GuestSetTime,
    ) -> ::core::result::Result<(), Self::Error>;
}
#[allow(dead_code)]
impl AgentCommands {
    /// Describes the commands and events. `ServerHandle::new` takes it.
    fn interface() -> ::my_facade::qapi_session::server::Interface {
        ::my_facade::qapi_session::server::Interface::new(
                ::my_facade::qapi_session::server::Dialect::Qga,
                ::my_facade::qapi_types::qga::schema::RELEASE,
                [
                    ::my_facade::qapi_session::server::CommandEntry::new(
                        <::my_facade::qapi_types::qga::command::GuestPing as ::my_facade::qapi_types::schema::Described>::INFO,
                    ),
                    ::my_facade::qapi_session::server::CommandEntry::new(
                        <::my_facade::qapi_types::qga::command::GuestSetTime as ::my_facade::qapi_types::schema::Described>::INFO,
                    ),
                ],
            )
            .in_order(::my_facade::qapi_types::qga::schema::ORDER)
            .typed()
    }
    ///A service of a server that implements [`AgentCommandsServer`], for the servers of both drivers. Its methods are called one at a time.
    fn service<__S: AgentCommandsServer>(
        server: __S,
    ) -> ::my_facade::qapi_session::server::Dispatcher<::std::sync::Mutex<__S>> {
        struct Table<__S>(::core::marker::PhantomData<__S>);
        impl<__S: AgentCommandsServer> Table<__S> {
            const EXECUTE: &'static [::core::option::Option<
                ::my_facade::qapi_session::server::support::Execute<
                    ::std::sync::Mutex<__S>,
                >,
            >] = &[
                ::core::option::Option::Some(|server, call| ::my_facade::qapi_session::server::support::run_exclusive(
                    server,
                    call,
                    <__S as AgentCommandsServer>::guest_ping,
                )),
                ::core::option::Option::Some(|server, call| ::my_facade::qapi_session::server::support::run_exclusive(
                    server,
                    call,
                    <__S as AgentCommandsServer>::guest_set_time,
                )),
            ];
        }
        ::my_facade::qapi_session::server::Dispatcher::new(
            ::std::sync::Mutex::new(server),
            Self::interface,
            Table::<__S>::EXECUTE,
        )
    }
}
impl ::my_facade::qapi_session::server::CommandName for AgentCommands {
    fn name(&self) -> &'static str {
        #[allow(unreachable_patterns, unreachable_code)]
        match *self {
            Self::GuestPing => "guest-ping",
            Self::GuestSetTime => "guest-set-time",
            _ => "",
        }
    }
}
