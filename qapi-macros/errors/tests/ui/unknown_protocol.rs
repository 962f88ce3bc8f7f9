#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qna")]
enum Agent {
    GuestPing,
}

fn main() {}
