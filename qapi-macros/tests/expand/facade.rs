#[qapi(protocol = "qga", crate = ::my_facade)]
enum AgentCommands {
    GuestPing,
    GuestSetTime,
}
