#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Agent {
    GuestPing,
    #[qapi(rename = "guest-ping")]
    Ping,
    #[cfg(all())]
    #[qapi(rename = "guest-ping")]
    Pong,
    #[cfg(any())]
    #[qapi(rename = "guest-ping")]
    Pang,
}

fn main() {}
