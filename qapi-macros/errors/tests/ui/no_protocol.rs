#[derive(qapi_macros::Commands)]
enum Agent {
    GuestPing,
}

fn main() {}
