//! Errors in a schema are reported with their place, the reason and a remedy.

#[derive(qapi_macros::Commands)]
#[qapi(schema = "tests/schemas/mistakes/alternate.json")]
enum Alternate {}

#[derive(qapi_macros::Commands)]
#[qapi(schema = "tests/schemas/mistakes/exceptions.json")]
enum Exceptions {}

#[derive(qapi_macros::Commands)]
#[qapi(schema = "tests/schemas/mistakes/quotes.json")]
enum Quotes {}

#[derive(qapi_macros::Commands)]
#[qapi(schema = "tests/schemas/mistakes/documentation.json")]
enum Documentation {}

#[derive(qapi_macros::Commands)]
#[qapi(schema = "tests/schemas/mistakes/names.json")]
enum Names {}

#[derive(qapi_macros::Commands)]
#[qapi(schema = "tests/schemas/mistakes/pragma.json")]
enum Pragma {}

fn main() {}
