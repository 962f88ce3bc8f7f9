//! Tests Rust names that the user chooses in place of names made from the schema.

use qapi_codegen::lower::{self, Custom};
use qapi_codegen::{Memory, Options, emit, load_with};

const SCHEMA: &str = "
{ 'enum': 'Kind', 'data': [ 'a', 'b', 'unknown' ] }
{ 'struct': 'Base', 'data': { 'node-name': 'str', '*type': 'int' } }
{ 'struct': 'More', 'base': 'Base', 'data': { 'node': 'str' } }
{ 'union': 'Either', 'base': { 'kind': 'Kind', 'x': 'int' }, 'discriminator': 'kind', 'data': { 'a': 'More' } }
{ 'alternate': 'Ref', 'data': { 'name': 'str', 'none': 'null' } }
{ 'command': 'say', 'data': { 'either': 'Either', 'ref': 'Ref', '__org.example_loud': 'bool' } }
{ 'command': '__org.example_say', 'data': 'More' }
{ 'event': 'SAID', 'data': { 'text': 'str' } }
";

fn generated(names: &[(&str, &str)]) -> Result<String, String> {
    let files = Memory::new().with("main.json", SCHEMA);
    let schema = load_with("main.json", &files, &Options::default()).unwrap();
    let options = lower::Options {
        protocol: "own".to_owned(),
        release: "1.0".to_owned(),
        source: "main.json".to_owned(),
        qemu: false,
        runtime: "qapi_types".to_owned(),
        reference: None,
        features: false,
        prose: false,
        words: qapi_interface::Words::default(),
        examples: None,
    };
    let names = names.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect();
    match lower::lower_with(&schema, &options, &Custom { names, cfg: None }) {
        Ok(lowered) => Ok(emit::emit(&lowered).into_iter().map(|file| file.contents).collect()),
        Err(errors) => Err(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

#[test]
fn everything_can_have_another() {
    let text = generated(&[
        ("Kind", "Sort"),
        ("Kind.a", "First"),
        ("Kind.unknown", "Other"),
        ("Base.node-name", "id"),
        ("Base.type", "number"),
        ("Either", "OneOf"),
        ("Either.x", "column"),
        ("Either.kind", "sort"),
        ("Ref.none", "Nobody"),
        ("say", "Tell"),
        ("say.__org.example_loud", "loudly"),
        ("__org.example_say", "Whisper"),
        ("SAID", "Told"),
        ("SAID.text", "words"),
    ])
    .unwrap();
    for expected in [
        "pub enum Sort {",
        "\"a\" First,",
        "\"unknown\" Other,",
        "\"a\" First(More),",
        "pub fn first(column: i64, id: impl Into<String>, node: impl Into<String>) -> Self {",
        "pub fn other(column: i64) -> Self {",
        "pub enum OneOfBranch {",
        "column: \"x\" required,",
        "sort: Sort = \"kind\" required,",
        "null Nobody,",
        "id: \"node-name\" required,",
        "pub fn number(mut self, number: i64) -> Self {",
        "pub struct Tell {",
        "fn tell(",
        "loudly: \"__org.example_loud\" required,",
        "\"say\" Tell,",
        "fn whisper(",
        "\"SAID\" Told,",
        "Told(event::Told),",
        "words: \"text\" required,",
        // The names on the wire and in the schema table do not change.
        "name: \"Kind\"",
        "name: \"say\"",
    ] {
        assert!(text.contains(expected), "no {expected:?} in:\n{text}");
    }
    // A struct that inherits a member inherits its name.
    assert_eq!(text.matches("pub id: String").count(), 3, "{text}");
    assert!(!text.contains("OneOfKind") && !text.contains("Either,"), "{text}");
}

#[test]
fn mistakes() {
    let fails = |names: &[(&str, &str)], expected: &str| assert_eq!(generated(names).unwrap_err(), expected);
    fails(&[("Knd", "Sort")], "there is no 'Knd' to be called `Sort`; did you mean 'Kind'?");
    fails(&[("Frobnicate.a", "First")], "there is no 'Frobnicate.a' to be called `First`");
    fails(&[("Base.nod-name", "id")], "there is no 'Base.nod-name' to be called `id`; did you mean 'node-name'?");
    fails(&[("More.node-name", "id")], "there is no 'More.node-name' to be called `id`; 'Base' declares it");
    fails(
        &[("__org.example_say.node", "id")],
        "there is no '__org.example_say.node' to be called `id`; 'More' declares it",
    );
    fails(&[("Either.a", "First")], "there is no 'Either.a' to be called `First`; 'Kind' declares it");
    fails(&[("Kind", "sort")], "'Kind' cannot be called `sort`: that is not the form of a type's name");
    fails(&[("Kind", "Vec")], "'Kind' cannot be called `Vec`: generated code needs that name for something else");
    // The enumerations have constants of these names.
    fails(&[("say", "ALL")], "'say' cannot be called `ALL`: generated code needs that name for something else");
    fails(
        &[("Kind.a", "VALUES")],
        "'Kind.a' cannot be called `VALUES`: generated code needs that name for something else",
    );
    fails(&[("Kind.a", "a b")], "'Kind.a' cannot be called `a b`: that is not the form of a variant's name");
    fails(&[("Base.type", "Type")], "'Base.type' cannot be called `Type`: that is not the form of a field's name");
    fails(&[("Base.type", "type")], "'Base.type' cannot be called `type`: that is a keyword of Rust");
    // The other item comes later or earlier in the schema.
    fails(&[("Kind", "More")], "'Kind' cannot be called `More`: 'More' has that name");
    fails(&[("More", "Kind")], "'More' cannot be called `Kind`: 'Kind' has that name");
    fails(&[("Kind", "EitherBranch")], "'Kind' cannot be called `EitherBranch`: other generated code has that name");
    fails(&[("Kind.a", "B")], "'Kind.a' cannot be called `B`: 'b' has that name");
    fails(&[("Base.type", "node_name")], "'Base.type' cannot be called `node_name`: 'node-name' has that name");
    // The names clash in a struct that inherits the member, and in a command with the same members.
    fails(&[("Base.node-name", "node")], "'Base.node-name' cannot be called `node`: 'node' has that name");
    fails(&[("Base.type", "extra")], "'Base.type' cannot be called `extra`: other generated code has that name");
    fails(&[("Base.type", "new")], "'Base.type' cannot be called `new`: other generated code has that name");
    fails(&[("__org.example_say", "Say")], "'__org.example_say' cannot be called `Say`: 'say' has that name");
    fails(
        &[("Kind", "Same"), ("More", "Same"), ("No", "No")],
        "there is no 'No' to be called `No`\n'More' cannot be called `Same`: 'Kind' has that name",
    );
}
