#[qapi(protocol = "qmp", async)]
enum MonitorCommands {
    QmpCapabilities,
    QueryVersion,
    BlockResize,
    Stop,
}
