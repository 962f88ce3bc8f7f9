#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga", dialect = "qmp", types = qapi_types::qga)]
enum Agent {
    GuestPing,
}

fn main() {}
