#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
#[allow(non_camel_case_types)] // the text of this warning differs between releases of rustc
enum Agent {
    #[qapi(rename = "guest-ping")]
    Super,
    #[qapi(rename = "guest-sync")]
    Crate,
    #[qapi(rename = "guest-info")]
    __,
    #[qapi(rename = "guest-exec")]
    _1,
    GuestShutdown,
    #[qapi(rename = "guest-exec-status")]
    Guest_Shutdown,
    #[qapi(rename = "guest-get-time")]
    Match,
}

#[derive(qapi_macros::Commands)]
#[qapi(schema = "tests/schemas/farm.json")]
enum Super {
    Sow,
}

fn main() {}
