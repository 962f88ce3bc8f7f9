const _: () = {
    #[allow(dead_code)]
    fn listed() {
        let _ = AgentCommands::GuestPing;
        let _ = AgentCommands::GuestSetTime;
    }
};
#[allow(dead_code)]
impl AgentCommands {
    /// The commands' names on the wire, in the order of the variants.
    fn qmp_get_command_list() -> &'static [&'static str] {
        &["guest-ping", "guest-set-time"]
    }
    /// Whether a command of that name is enabled when the server starts: not if it is disabled, or none
    /// of these.
    fn qmp_command_is_enabled(name: &str) -> bool {
        match name {
            "guest-ping" => true,
            "guest-set-time" => true,
            _ => false,
        }
    }
}
::my_facade::qapi_types::wire::client! {
    AgentCommandsClient AgentCommandsAsyncClient { #[doc = "Executes `guest-ping`."] fn
    guest_ping() -> () = ::my_facade::qapi_types::qga::command::GuestPing::new(); #[doc =
    "Executes `guest-set-time`."] fn guest_set_time(command :
    ::my_facade::qapi_types::qga::command::GuestSetTime) -> () = command; }
}
/**What serves the commands of [`AgentCommands`]: a method for each that is enabled.

A command without optional arguments comes as its arguments, any other as its struct. Who implements it says so by `impl Serve for … { type Commands = AgentCommands; }`.*/
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
trait AgentCommandsServer {
    ///Executes `guest-ping`.
    fn guest_ping(
        &mut self,
        call: &mut ::my_facade::qapi_session::server::Call,
    ) -> ::core::result::Result<(), ::my_facade::qapi_types::Error>;
    ///Executes `guest-set-time`.
    fn guest_set_time(
        &mut self,
        call: &mut ::my_facade::qapi_session::server::Call,
        command: ::my_facade::qapi_types::qga::command::GuestSetTime,
    ) -> ::core::result::Result<(), ::my_facade::qapi_types::Error>;
}
impl<__S: AgentCommandsServer + 'static> ::my_facade::qapi_session::server::Dispatch<__S>
for AgentCommands {
    const DIALECT: ::my_facade::qapi_session::server::Dialect = ::my_facade::qapi_session::server::Dialect::Qga;
    const SCHEMA: &'static ::my_facade::qapi_types::schema::Protocol = &::my_facade::qapi_types::qga::schema::PROTOCOL;
    const ENTRIES: &'static [::my_facade::qapi_session::server::Entry<__S>] = &[
        ::my_facade::qapi_session::server::Entry {
            command: <::my_facade::qapi_types::qga::command::GuestPing as ::my_facade::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| match call
                .read::<::my_facade::qapi_types::qga::command::GuestPing>(arguments)
            {
                ::core::option::Option::Some(_) => {
                    let result = <__S as AgentCommandsServer>::guest_ping(server, call);
                    call.finish(result)
                }
                ::core::option::Option::None => call.mismatch(),
            }),
        },
        ::my_facade::qapi_session::server::Entry {
            command: <::my_facade::qapi_types::qga::command::GuestSetTime as ::my_facade::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| match call
                .read::<::my_facade::qapi_types::qga::command::GuestSetTime>(arguments)
            {
                ::core::option::Option::Some(command) => {
                    let result = <__S as AgentCommandsServer>::guest_set_time(
                        server,
                        call,
                        command,
                    );
                    call.finish(result)
                }
                ::core::option::Option::None => call.mismatch(),
            }),
        },
    ];
}
