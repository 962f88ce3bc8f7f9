//! Compares the list of secret members with the schemas that it is about.

use std::path::Path;

use qapi_codegen::lower::secrets::{declared, secrecy, suspicious, without_member};
use qapi_codegen::{Memory, Options, Schema, load, load_with};

fn schemas() -> [Schema; 2] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    ["qapi/qapi-schema.json", "qga/qapi-schema.json"].map(|file| load(folder.join(file)).expect("a schema"))
}

fn schema(text: &str) -> Schema {
    load_with("some.json", &Memory::new().with("some.json", text), &Options::default()).expect("a schema")
}

#[test]
fn no_member_that_looks_secret_is_in_no_entry() {
    let [qmp, qga] = schemas();
    let suspicious = suspicious(&[&qmp, &qga]);
    assert!(suspicious.is_empty(), "in qapi-codegen/src/lower/secrets.txt there is nothing of {suspicious:?}");
}

#[test]
fn every_entry_is_of_a_member() {
    let [qmp, qga] = schemas();
    assert_eq!(without_member(&[&qmp, &qga]), []);
    // A schema without any of the members lacks all.
    assert_eq!(without_member(&[&schema("{ 'struct': 'Some', 'data': { 'a': 'str' } }")]), secrecy());
}

/// Members with typical names of secrets are found in any schema.
#[test]
fn a_new_secret_is_noticed() {
    let text =
        "{ 'struct': 'New', 'data': { 'api-token': 'str', 'bypass': 'str', 'keyboard': 'str', 'token-count': 'int' } }
        { 'command': 'new', 'data': 'New' }";
    let schema = schema(text);
    assert_eq!(suspicious(&[&schema]), [("New", "api-token"), ("New", "bypass"), ("New", "keyboard")]);
    assert_eq!(declared(&schema).count(), 4);
}
