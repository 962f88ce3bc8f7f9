#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga", dialect = "qmp", types = somewhere)]
enum Agent {
    GuestPing,
}

fn main() {}
