#[qapi(protocol = "qmp", events(Stop, Resume))]
enum MonitorCommands {
    QmpCapabilities,
    QueryVersion,
    #[qapi(async, cancel)]
    BlockResize,
    #[qapi(deferred)]
    BlockdevAdd,
    #[qapi(initially_disabled = "not yet")]
    Stop,
}
