#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Agent<const N: usize> {
    GuestPing,
}

fn main() {}
