#[qapi(protocol = "qga")]
pub enum AgentCommands {
    GuestSync,
    GuestExec,
    #[qapi(rename = "guest-ping")]
    Ping,
    GuestShutdown,
    #[qapi(disabled = "not on this host")]
    GuestSetTime,
}
