#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Agent
where
    String: Clone,
{
    GuestPing,
}

fn main() {}
