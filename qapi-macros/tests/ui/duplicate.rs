#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Agent {
    GuestPing,
    #[qapi(rename = "guest-ping")]
    Ping,
}

fn main() {}
