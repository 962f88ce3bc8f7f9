const _: () = {
    #[allow(dead_code)]
    fn listed() {
        let _ = MonitorCommands::QmpCapabilities;
        let _ = MonitorCommands::QueryVersion;
        let _ = MonitorCommands::BlockResize;
        let _ = MonitorCommands::Stop;
    }
};
#[allow(dead_code)]
impl MonitorCommands {
    /// The commands' names on the wire, in the order of the variants.
    fn qmp_get_command_list() -> &'static [&'static str] {
        &["qmp_capabilities", "query-version", "block_resize", "stop"]
    }
    /// Whether a command of that name is enabled when the server starts: not if it is disabled, or none
    /// of these.
    fn qmp_command_is_enabled(name: &str) -> bool {
        match name {
            "qmp_capabilities" => true,
            "query-version" => true,
            "block_resize" => true,
            "stop" => true,
            _ => false,
        }
    }
}
::qapi_types::wire::client! {
    MonitorCommandsClient MonitorCommandsAsyncClient { #[doc =
    "Executes `qmp_capabilities`. Needs the feature `control` of `qapi-types`."] fn
    qmp_capabilities(command : ::qapi_types::qmp::command::QmpCapabilities) -> () =
    command; #[doc =
    "Executes `query-version`. Needs the feature `control` of `qapi-types`."] fn
    query_version() -> ::qapi_types::qmp::VersionInfo =
    ::qapi_types::qmp::command::QueryVersion::new(); #[doc =
    "Executes `block_resize`. Needs the feature `block-core` of `qapi-types`."] fn
    block_resize(command : ::qapi_types::qmp::command::BlockResize) -> () = command;
    #[doc = "Executes `stop`. Needs the feature `misc` of `qapi-types`."] fn stop() -> ()
    = ::qapi_types::qmp::command::Stop::new(); }
}
/**What serves the commands of [`MonitorCommands`]: a method for each that is enabled.

A command without optional arguments comes as its arguments, any other as its struct. Who implements it says so by `impl AsyncServe for … { type Commands = MonitorCommands; }`.*/
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
trait MonitorCommandsServer: ::core::marker::Send + ::core::marker::Sync + ::core::marker::Sized {
    ///Executes `query-version`. Needs the feature `control` of `qapi-types`.
    /**

Answered from the tables unless overridden.*/
    fn query_version(
        &self,
        call: &mut ::qapi_session::server::Call,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            ::qapi_types::qmp::VersionInfo,
            ::qapi_types::Error,
        >,
    > + ::core::marker::Send {
        ::core::future::ready(call.answer_from_tables())
    }
    ///Executes `block_resize`. Needs the feature `block-core` of `qapi-types`.
    fn block_resize(
        &self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qmp::command::BlockResize,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), ::qapi_types::Error>,
    > + ::core::marker::Send;
    ///Executes `stop`. Needs the feature `misc` of `qapi-types`.
    fn stop(
        &self,
        call: &mut ::qapi_session::server::Call,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), ::qapi_types::Error>,
    > + ::core::marker::Send;
}
impl<__S: MonitorCommandsServer + 'static> ::qapi_session::server::AsyncDispatch<__S>
for MonitorCommands {
    const DIALECT: ::qapi_session::server::Dialect = ::qapi_session::server::Dialect::Qmp;
    const SCHEMA: &'static ::qapi_types::schema::Protocol = &::qapi_types::qmp::schema::PROTOCOL;
    const ENTRIES: &'static [::qapi_session::server::AsyncEntry<__S>] = &[
        ::qapi_session::server::AsyncEntry {
            command: <::qapi_types::qmp::command::QmpCapabilities as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::None,
        },
        ::qapi_session::server::AsyncEntry {
            command: <::qapi_types::qmp::command::QueryVersion as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| ::std::boxed::Box::pin(async move {
                match call.read::<::qapi_types::qmp::command::QueryVersion>(arguments) {
                    ::core::option::Option::Some(_) => {
                        let result = <__S as MonitorCommandsServer>::query_version(
                                server,
                                call,
                            )
                            .await;
                        call.finish(result)
                    }
                    ::core::option::Option::None => call.mismatch(),
                }
            })),
        },
        ::qapi_session::server::AsyncEntry {
            command: <::qapi_types::qmp::command::BlockResize as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| ::std::boxed::Box::pin(async move {
                match call.read::<::qapi_types::qmp::command::BlockResize>(arguments) {
                    ::core::option::Option::Some(command) => {
                        let result = <__S as MonitorCommandsServer>::block_resize(
                                server,
                                call,
                                command,
                            )
                            .await;
                        call.finish(result)
                    }
                    ::core::option::Option::None => call.mismatch(),
                }
            })),
        },
        ::qapi_session::server::AsyncEntry {
            command: <::qapi_types::qmp::command::Stop as ::qapi_types::schema::Described>::INFO,
            disabled: ::core::option::Option::None,
            execute: ::core::option::Option::Some(|server, call, arguments| ::std::boxed::Box::pin(async move {
                match call.read::<::qapi_types::qmp::command::Stop>(arguments) {
                    ::core::option::Option::Some(_) => {
                        let result = <__S as MonitorCommandsServer>::stop(server, call)
                            .await;
                        call.finish(result)
                    }
                    ::core::option::Option::None => call.mismatch(),
                }
            })),
        },
    ];
}
