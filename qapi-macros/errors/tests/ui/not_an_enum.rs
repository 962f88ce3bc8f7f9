#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
struct Agent {
    guest_ping: bool,
}

fn main() {}
