const _: () = {
    #[allow(dead_code)]
    fn listed() {
        let _ = MonitorCommands::QmpCapabilities;
        let _ = MonitorCommands::QueryVersion;
        let _ = MonitorCommands::BlockResize;
        let _ = MonitorCommands::BlockdevAdd;
        let _ = MonitorCommands::Stop;
    }
};
#[allow(dead_code)]
impl MonitorCommands {
    /// Returns the names of the commands on the wire, in the order of the variants.
    fn qmp_get_command_list() -> &'static [&'static str] {
        &["qmp_capabilities", "query-version", "block_resize", "blockdev-add", "stop"]
    }
    /// Returns whether a command is listed, and enabled when the server starts.
    fn qmp_command_is_enabled(name: &str) -> bool {
        match name {
            "qmp_capabilities" => true,
            "query-version" => true,
            "block_resize" => true,
            "blockdev-add" => true,
            _ => false,
        }
    }
}
::qapi_types::wire::client! {
    MonitorCommandsClient MonitorCommandsAsyncClient { #[doc =
    "Ends capability negotiation and switches the monitor to command mode.\n\nExecutes [`qmp_capabilities`](::qapi_types::qmp::command::QmpCapabilities). For optional arguments, pass the command to `execute`."]
    fn qmp_capabilities() -> () = ::qapi_types::qmp::command::QmpCapabilities::new();
    #[doc =
    "Reports QEMU's version.\n\nExecutes [`query-version`](::qapi_types::qmp::command::QueryVersion)."]
    #[doc(alias = "query-version")] fn query_version() -> ::qapi_types::qmp::VersionInfo
    = ::qapi_types::qmp::command::QueryVersion::new(); #[doc =
    "Changes the size of a disk while a guest may use it.\n\nExecutes [`block_resize`](::qapi_types::qmp::command::BlockResize). For optional arguments, pass the command to `execute`."]
    fn block_resize(size : i64) -> () =
    ::qapi_types::qmp::command::BlockResize::new(size); #[doc =
    "Opens an image or other storage as a block node, which devices, jobs and exports can then use.\n\nExecutes [`blockdev-add`](::qapi_types::qmp::command::BlockdevAdd)."]
    #[doc(alias = "blockdev-add")] fn blockdev_add(arguments : impl ::core::convert::Into
    < ::qapi_types::qmp::BlockdevOptions >) -> () =
    ::qapi_types::qmp::command::BlockdevAdd::new(arguments); #[doc =
    "Stops the guest by halting all virtual CPUs.\n\nExecutes [`stop`](::qapi_types::qmp::command::Stop)."]
    fn stop() -> () = ::qapi_types::qmp::command::Stop::new(); }
}
/**A server of the commands of [`MonitorCommands`]: a method for each command that the library does not answer or refuse itself.

A method takes the command's struct, or its data type if the command is declared with `'boxed': true`. [`MonitorCommands::service`] turns an implementor into a service.*/
#[allow(clippy::missing_errors_doc)]
trait MonitorCommandsServer: ::core::marker::Send + ::core::marker::Sync + 'static {
    /// The error of its methods.
    type Error: ::core::convert::Into<::qapi_types::CommandError>;
    /**Changes the size of a disk while a guest may use it.

Executes `block_resize`.*/
    fn block_resize(
        &self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qmp::command::BlockResize,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), Self::Error>,
    > + ::core::marker::Send;
    /**Opens an image or other storage as a block node, which devices, jobs and exports can then use.

Executes `blockdev-add`.*/
    fn blockdev_add(
        &self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qmp::BlockdevOptions,
        responder: ::qapi_session::server::Responder<()>,
    );
    /**Stops the guest by halting all virtual CPUs.

Executes `stop`.*/
    fn stop(
        &self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qmp::command::Stop,
    ) -> ::core::result::Result<(), Self::Error>;
}
impl<__S: MonitorCommandsServer> MonitorCommandsServer for ::std::sync::Arc<__S> {
    type Error = <__S as MonitorCommandsServer>::Error;
    fn block_resize(
        &self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qmp::command::BlockResize,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<(), Self::Error>,
    > + ::core::marker::Send {
        <__S as MonitorCommandsServer>::block_resize(self, call, command)
    }
    fn blockdev_add(
        &self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qmp::BlockdevOptions,
        responder: ::qapi_session::server::Responder<()>,
    ) {
        <__S as MonitorCommandsServer>::blockdev_add(self, call, command, responder)
    }
    fn stop(
        &self,
        call: &mut ::qapi_session::server::Call,
        command: ::qapi_types::qmp::command::Stop,
    ) -> ::core::result::Result<(), Self::Error> {
        <__S as MonitorCommandsServer>::stop(self, call, command)
    }
}
#[allow(dead_code)]
impl MonitorCommands {
    /// Describes the commands and events. `ServerHandle::new` takes it.
    fn interface() -> ::qapi_session::server::Interface {
        ::qapi_session::server::Interface::new(
                ::qapi_session::server::Dialect::Qmp,
                ::qapi_types::qmp::schema::RELEASE,
                [
                    ::qapi_session::server::CommandEntry::new(
                        <::qapi_types::qmp::command::QmpCapabilities as ::qapi_types::schema::Described>::INFO,
                    ),
                    ::qapi_session::server::CommandEntry::new(
                        <::qapi_types::qmp::command::QueryVersion as ::qapi_types::schema::Described>::INFO,
                    ),
                    ::qapi_session::server::CommandEntry::new(
                            <::qapi_types::qmp::command::BlockResize as ::qapi_types::schema::Described>::INFO,
                        )
                        .asynchronous()
                        .cancellable(),
                    ::qapi_session::server::CommandEntry::new(
                        <::qapi_types::qmp::command::BlockdevAdd as ::qapi_types::schema::Described>::INFO,
                    ),
                    ::qapi_session::server::CommandEntry::new(
                            <::qapi_types::qmp::command::Stop as ::qapi_types::schema::Described>::INFO,
                        )
                        .disabled("not yet"),
                ],
            )
            .in_order(::qapi_types::qmp::schema::ORDER)
            .typed()
            .events([
                <::qapi_types::qmp::event::Stop as ::qapi_types::schema::Described>::INFO,
                <::qapi_types::qmp::event::Resume as ::qapi_types::schema::Described>::INFO,
            ])
    }
    ///A service of a server that implements [`MonitorCommandsServer`], for the servers of both drivers. Its methods are called by several tasks or threads at once. It may be an `Arc`.
    fn service<__S: MonitorCommandsServer>(
        server: __S,
    ) -> ::qapi_session::server::Dispatcher<__S> {
        struct Table<__S>(::core::marker::PhantomData<__S>);
        impl<__S: MonitorCommandsServer> Table<__S> {
            const EXECUTE: &'static [::core::option::Option<
                ::qapi_session::server::support::Execute<__S>,
            >] = &[
                ::core::option::Option::None,
                ::core::option::Option::Some(
                    ::qapi_session::server::support::answer_from_tables,
                ),
                ::core::option::Option::Some(|server, call| ::qapi_session::server::support::run_async(
                    server,
                    call,
                    |server, mut call, command| async move {
                        let result = <__S as MonitorCommandsServer>::block_resize(
                                &*server,
                                &mut call,
                                command,
                            )
                            .await;
                        (call, result)
                    },
                )),
                ::core::option::Option::Some(|server, call| ::qapi_session::server::support::defer(
                    call,
                    |call, command, responder| <__S as MonitorCommandsServer>::blockdev_add(
                        server,
                        call,
                        command,
                        responder,
                    ),
                )),
                ::core::option::Option::Some(|server, call| ::qapi_session::server::support::run(
                    call,
                    |call, command| <__S as MonitorCommandsServer>::stop(
                        server,
                        call,
                        command,
                    ),
                )),
            ];
        }
        ::qapi_session::server::Dispatcher::new(
            server,
            Self::interface,
            Table::<__S>::EXECUTE,
        )
    }
}
impl ::qapi_session::server::CommandName for MonitorCommands {
    fn name(&self) -> &'static str {
        #[allow(unreachable_patterns, unreachable_code)]
        match *self {
            Self::QmpCapabilities => "qmp_capabilities",
            Self::QueryVersion => "query-version",
            Self::BlockResize => "block_resize",
            Self::BlockdevAdd => "blockdev-add",
            Self::Stop => "stop",
            _ => "",
        }
    }
}
