#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga", schema = "schema.json")]
enum Agent {
    GuestPing,
}

fn main() {}
