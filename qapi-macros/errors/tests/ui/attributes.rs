#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga", protokol = "x", disabled)]
enum Agent {
    #[qapi(disable)]
    GuestPing,
    #[qapi(protocol = "qmp")]
    GuestSync,
    #[qapi(disabled, disabled = "twice")]
    GuestInfo,
    #[qapi(disabled = 5)]
    GuestExec,
    #[qapi]
    GuestGetTime,
}

fn main() {}
