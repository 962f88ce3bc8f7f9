#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Agent {
    GuestPing,
    GuestSink,
    Frobnicate,
    #[qapi(rename = "guest-pong")]
    Pong,
}

// Valid commands can be used.
fn main() {
    assert_eq!(Agent::qmp_get_command_list(), ["guest-ping"]);
}
