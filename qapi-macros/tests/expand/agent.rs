#[qapi(protocol = "qga", server = Agent)]
pub enum AgentCommands {
    GuestSync,
    GuestExec,
    #[qapi(rename = "guest-ping")]
    Ping,
    #[cfg(feature = "power")]
    GuestShutdown,
    #[qapi(disabled = "not on this host")]
    GuestSetTime,
}
