#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga", crate = my_facade, crate = "::my_facade")]
enum Agent {
    GuestPing,
}

fn main() {}
