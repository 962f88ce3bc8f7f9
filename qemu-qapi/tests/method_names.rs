//! Methods of clients: the generator must know their names, so that no method of a client trait is hidden by one of
//! them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qapi_codegen::lower::RESERVED_METHODS;

/// Methods of the prelude's traits that every client has.
const OF_EVERY_TYPE: [&str; 4] = ["clone", "into", "to_owned", "try_into"];

#[test]
fn the_generator_reserves_the_methods_of_clients() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut methods: BTreeSet<String> = OF_EVERY_TYPE.map(str::to_owned).into();
    for (driver, file) in
        ["blocking", "tokio"].iter().flat_map(|driver| ["client.rs", "guest.rs"].map(|file| (driver, file)))
    {
        let path = sources.join(driver).join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        methods.extend(public_methods(&text));
    }
    assert_eq!(methods.iter().map(String::as_str).collect::<Vec<_>>(), RESERVED_METHODS);
}

/// Returns the names of public functions that take `self`, in source text as `rustfmt` lays it out.
fn public_methods(source: &str) -> impl Iterator<Item = String> {
    source.split("\n    pub ").skip(1).filter_map(|item| {
        let function = item.strip_prefix("async ").unwrap_or(item).strip_prefix("fn ")?;
        let (signature, _) = function.split_once('{')?;
        let name = signature.split(['(', '<']).next()?;
        (signature.contains("&self") || signature.contains("&mut self")).then(|| name.to_owned())
    })
}

#[test]
fn methods_are_recognised() {
    let source = "
impl Client {
    pub fn new() -> Self {}

    pub fn plain(&self) {}

    pub async fn generic<C>(&mut self) {}

    fn private(&self) {}
}
";
    assert_eq!(public_methods(source).collect::<Vec<_>>(), ["plain", "generic"]);
}
