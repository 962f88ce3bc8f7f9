#[derive(qapi_macros::Commands)]
#[qapi(schema = "nowhere.json")]
enum Farm {
    Sow,
}

fn main() {}
