#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Agent {
    GuestPing,
    GuestSync(i64),
    GuestExec { path: String },
}

fn main() {}
