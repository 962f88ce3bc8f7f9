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
    /// The commands' names on the wire, in the order of the variants.
    pub fn qmp_get_command_list() -> &'static [&'static str] {
        &["guest-sync", "guest-exec", "guest-ping", "guest-shutdown", "guest-set-time"]
    }
    /// Whether a command of that name is enabled when the server starts: not if it is disabled, or none
    /// of these.
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
    pub AgentCommandsClient AgentCommandsAsyncClient { #[doc = "Executes `guest-sync`."]
    fn guest_sync(id : i64) -> i64 = ::qapi_types::qga::command::GuestSync::new(id);
    #[doc = "Executes `guest-exec`."] fn guest_exec(command :
    ::qapi_types::qga::command::GuestExec) -> ::qapi_types::qga::GuestExec = command;
    #[doc = "Executes `guest-ping`."] fn ping() -> () =
    ::qapi_types::qga::command::GuestPing::new(); #[doc = "Executes `guest-shutdown`."]
    fn guest_shutdown(command : ::qapi_types::qga::command::GuestShutdown) -> () =
    command; #[doc = "Executes `guest-set-time`."] fn guest_set_time(command :
    ::qapi_types::qga::command::GuestSetTime) -> () = command; }
}
/**What serves the commands of [`AgentCommands`]: a method for each that is enabled.

A command without optional arguments comes as its arguments, any other as its struct. Who implements it says so by `impl Serve for … { type Commands = AgentCommands; }`.*/
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait AgentCommandsServer {
    ///Executes `guest-sync`.
    fn guest_sync(
        &mut self,
        call: &mut ::qapi_session::server::Call,
        id: i64,
    ) -> ::core::result::Result<i64, ::qapi_types::Error>;
    ///Executes `guest-exec`.
    fn guest_exec(
        &mut self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qga::command::GuestExec,
    ) -> ::core::result::Result<::qapi_types::qga::GuestExec, ::qapi_types::Error>;
    ///Executes `guest-ping`.
    fn ping(
        &mut self,
        call: &mut ::qapi_session::server::Call,
    ) -> ::core::result::Result<(), ::qapi_types::Error>;
    ///Executes `guest-shutdown`.
    fn guest_shutdown(
        &mut self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qga::command::GuestShutdown,
    ) -> ::core::result::Result<(), ::qapi_types::Error>;
}
impl<__S: AgentCommandsServer + 'static> ::qapi_session::server::Dispatch<__S>
for AgentCommands {
    const DIALECT: ::qapi_session::server::Dialect = ::qapi_session::server::Dialect::Qga;
    const SCHEMA: &'static ::qapi_types::schema::Protocol = &::qapi_types::qga::schema::PROTOCOL;
    const ENTRIES: &'static [::qapi_session::server::Entry<__S>] = &[
        ::qapi_session::server::Entry {
            command: <::qapi_types::qga::command::GuestSync as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| match call
                .read::<::qapi_types::qga::command::GuestSync>(arguments)
            {
                ::core::option::Option::Some(command) => {
                    let result = <__S as AgentCommandsServer>::guest_sync(
                        server,
                        call,
                        command.id,
                    );
                    call.finish(result)
                }
                ::core::option::Option::None => call.mismatch(),
            }),
        },
        ::qapi_session::server::Entry {
            command: <::qapi_types::qga::command::GuestExec as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| match call
                .read::<::qapi_types::qga::command::GuestExec>(arguments)
            {
                ::core::option::Option::Some(command) => {
                    let result = <__S as AgentCommandsServer>::guest_exec(
                        server,
                        call,
                        command,
                    );
                    call.finish(result)
                }
                ::core::option::Option::None => call.mismatch(),
            }),
        },
        ::qapi_session::server::Entry {
            command: <::qapi_types::qga::command::GuestPing as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| match call
                .read::<::qapi_types::qga::command::GuestPing>(arguments)
            {
                ::core::option::Option::Some(_) => {
                    let result = <__S as AgentCommandsServer>::ping(server, call);
                    call.finish(result)
                }
                ::core::option::Option::None => call.mismatch(),
            }),
        },
        ::qapi_session::server::Entry {
            command: <::qapi_types::qga::command::GuestShutdown as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| match call
                .read::<::qapi_types::qga::command::GuestShutdown>(arguments)
            {
                ::core::option::Option::Some(command) => {
                    let result = <__S as AgentCommandsServer>::guest_shutdown(
                        server,
                        call,
                        command,
                    );
                    call.finish(result)
                }
                ::core::option::Option::None => call.mismatch(),
            }),
        },
        ::qapi_session::server::Entry {
            command: <::qapi_types::qga::command::GuestSetTime as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::Some("not on this host"),
            execute: ::core::option::Option::None,
        },
    ];
}
impl ::qapi_session::server::Serve for Agent {
    type Commands = AgentCommands;
}
