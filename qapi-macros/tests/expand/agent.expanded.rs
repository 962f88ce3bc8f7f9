const _: () = {
    #[allow(dead_code)]
    fn listed() {
        let _ = AgentCommands::GuestSync;
        let _ = AgentCommands::GuestExec;
        let _ = AgentCommands::Ping;
        let _ = AgentCommands::GuestShutdown;
        let _ = AgentCommands::GuestSetTime;
    }
};
#[allow(dead_code)]
impl AgentCommands {
    /// Returns the names of the commands on the wire, in the order of the variants.
    pub fn qmp_get_command_list() -> &'static [&'static str] {
        &["guest-sync", "guest-exec", "guest-ping", "guest-shutdown", "guest-set-time"]
    }
    /// Returns whether a command is listed, and enabled when the server starts.
    pub fn qmp_command_is_enabled(name: &str) -> bool {
        match name {
            "guest-sync" => true,
            "guest-exec" => true,
            "guest-ping" => true,
            "guest-shutdown" => true,
            _ => false,
        }
    }
}
::qapi_types::wire::client! {
    pub AgentCommandsClient AgentCommandsAsyncClient { #[doc =
    "Resynchronizes the channel by sending the given number back.\n\nExecutes [`guest-sync`](::qapi_types::qga::command::GuestSync)."]
    #[doc(alias = "guest-sync")] fn guest_sync(id : i64) -> i64 =
    ::qapi_types::qga::command::GuestSync::new(id); #[doc =
    "Starts a program in the guest and returns its process number without waiting for it to end.\n\nExecutes [`guest-exec`](::qapi_types::qga::command::GuestExec). For optional arguments, pass the command to `execute`."]
    #[doc(alias = "guest-exec")] fn guest_exec(path : impl ::core::convert::Into <
    ::std::string::String >) -> ::qapi_types::qga::GuestExec =
    ::qapi_types::qga::command::GuestExec::new(path); #[doc =
    "Does nothing; an empty reply shows that the agent is alive and serves requests.\n\nExecutes [`guest-ping`](::qapi_types::qga::command::GuestPing)."]
    #[doc(alias = "guest-ping")] fn ping() -> () =
    ::qapi_types::qga::command::GuestPing::new(); #[doc =
    "Starts a shutdown, halt or reboot of the guest operating system.\n\nExecutes [`guest-shutdown`](::qapi_types::qga::command::GuestShutdown). For optional arguments, pass the command to `execute`."]
    #[doc(alias = "guest-shutdown")] fn guest_shutdown() -> () =
    ::qapi_types::qga::command::GuestShutdown::new(); #[doc =
    "Sets the guest's system clock and hardware clock, for example after the guest was paused or restored.\n\nExecutes [`guest-set-time`](::qapi_types::qga::command::GuestSetTime). For optional arguments, pass the command to `execute`."]
    #[doc(alias = "guest-set-time")] fn guest_set_time() -> () =
    ::qapi_types::qga::command::GuestSetTime::new(); }
}
/**A server of the commands of [`AgentCommands`]: a method for each command that the library does not answer or refuse itself.

A method takes the command's struct, or its data type if the command is declared with `'boxed': true`. [`AgentCommands::service`] turns an implementor into a service.*/
#[allow(clippy::missing_errors_doc)]
pub trait AgentCommandsServer: ::core::marker::Send + 'static {
    /// The error of its methods.
    type Error: ::core::convert::Into<::qapi_types::CommandError>;
    /**Resynchronizes the channel by sending the given number back.

Executes `guest-sync`.*/
    fn guest_sync(
        &mut self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qga::command::GuestSync,
    ) -> ::core::result::Result<i64, Self::Error>;
    /**Starts a program in the guest and returns its process number without waiting for it to end.

Executes `guest-exec`.*/
    fn guest_exec(
        &mut self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qga::command::GuestExec,
    ) -> ::core::result::Result<::qapi_types::qga::GuestExec, Self::Error>;
    /**Does nothing; an empty reply shows that the agent is alive and serves requests.

Executes `guest-ping`.*/
    fn ping(
        &mut self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qga::command::GuestPing,
    ) -> ::core::result::Result<(), Self::Error>;
    /**Starts a shutdown, halt or reboot of the guest operating system.

Executes `guest-shutdown`.*/
    fn guest_shutdown(
        &mut self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qga::command::GuestShutdown,
    ) -> ::core::result::Result<(), Self::Error>;
}
#[allow(dead_code)]
impl AgentCommands {
    /// Describes the commands and events. `ServerHandle::new` takes it.
    pub fn interface() -> ::qapi_session::server::Interface {
        ::qapi_session::server::Interface::new(
                ::qapi_session::server::Dialect::Qga,
                ::qapi_types::qga::schema::RELEASE,
                [
                    ::qapi_session::server::CommandEntry::new(
                        <::qapi_types::qga::command::GuestSync as ::qapi_types::schema::Described>::INFO,
                    ),
                    ::qapi_session::server::CommandEntry::new(
                        <::qapi_types::qga::command::GuestExec as ::qapi_types::schema::Described>::INFO,
                    ),
                    ::qapi_session::server::CommandEntry::new(
                        <::qapi_types::qga::command::GuestPing as ::qapi_types::schema::Described>::INFO,
                    ),
                    ::qapi_session::server::CommandEntry::new(
                        <::qapi_types::qga::command::GuestShutdown as ::qapi_types::schema::Described>::INFO,
                    ),
                    ::qapi_session::server::CommandEntry::new(
                            <::qapi_types::qga::command::GuestSetTime as ::qapi_types::schema::Described>::INFO,
                        )
                        .unimplemented()
                        .disabled("not on this host"),
                ],
            )
            .in_order(::qapi_types::qga::schema::ORDER)
            .typed()
    }
    ///A service of a server that implements [`AgentCommandsServer`], for the servers of both drivers. Its methods are called one at a time.
    pub fn service<__S: AgentCommandsServer>(
        server: __S,
    ) -> ::qapi_session::server::Dispatcher<::std::sync::Mutex<__S>> {
        struct Table<__S>(::core::marker::PhantomData<__S>);
        impl<__S: AgentCommandsServer> Table<__S> {
            const EXECUTE: &'static [::core::option::Option<
                ::qapi_session::server::support::Execute<::std::sync::Mutex<__S>>,
            >] = &[
                ::core::option::Option::Some(|server, call| ::qapi_session::server::support::run_exclusive(
                    server,
                    call,
                    <__S as AgentCommandsServer>::guest_sync,
                )),
                ::core::option::Option::Some(|server, call| ::qapi_session::server::support::run_exclusive(
                    server,
                    call,
                    <__S as AgentCommandsServer>::guest_exec,
                )),
                ::core::option::Option::Some(|server, call| ::qapi_session::server::support::run_exclusive(
                    server,
                    call,
                    <__S as AgentCommandsServer>::ping,
                )),
                ::core::option::Option::Some(|server, call| ::qapi_session::server::support::run_exclusive(
                    server,
                    call,
                    <__S as AgentCommandsServer>::guest_shutdown,
                )),
                ::core::option::Option::None,
            ];
        }
        ::qapi_session::server::Dispatcher::new(
            ::std::sync::Mutex::new(server),
            Self::interface,
            Table::<__S>::EXECUTE,
        )
    }
}
impl ::qapi_session::server::CommandName for AgentCommands {
    fn name(&self) -> &'static str {
        #[allow(unreachable_patterns, unreachable_code)]
        match *self {
            Self::GuestSync => "guest-sync",
            Self::GuestExec => "guest-exec",
            Self::Ping => "guest-ping",
            Self::GuestShutdown => "guest-shutdown",
            Self::GuestSetTime => "guest-set-time",
            _ => "",
        }
    }
}
