//! Compares the methods of the generated client traits with the schemas: each takes the mandatory arguments of its
//! command.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use heck::ToUpperCamelCase as _;
use qapi_codegen::lower::{Custom, Options as Lowering, lower_with};
use qapi_codegen::schema::{Arguments, Builtin, Element, Kind, Schema, Type};
use qapi_codegen::select::{Conditions, Selection, select};
use qapi_codegen::{Memory, Options, emit, load, load_with};

/// A name and a type.
type Parameter = (String, String);

/// Returns the parameters of each command's method in the text of a `client.rs`, by the name on the wire.
fn methods(client: &str) -> BTreeMap<String, Vec<Parameter>> {
    let mut methods = BTreeMap::new();
    let mut command = "";
    for line in client.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("/// Executes [`") {
            command = rest.split_once('`').expect("a name").0;
        }
        let Some((_, rest)) = line.strip_prefix("fn ").and_then(|rest| rest.split_once('(')) else { continue };
        let (parameters, rest) = rest.split_once(") -> ").expect("a result");
        let parameters: Vec<Parameter> = parameters
            .split(", ")
            .filter(|text| !text.is_empty())
            .map(|text| text.split_once(": ").expect("a type"))
            .map(|(name, ty)| (name.trim_start_matches("r#").to_owned(), ty.to_owned()))
            .collect();
        // The method passes its parameters to `new` in the same order.
        let (_, given) = rest.split_once("::new(").expect("a command");
        let names: Vec<_> = parameters.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(given.trim_end_matches(");").replace("r#", ""), names.join(", "), "{line}");
        assert_eq!(methods.insert(command.to_owned(), parameters), None, "{line}");
    }
    methods
}

/// Returns the mandatory arguments of each command, as its schema declares them.
fn declared(schema: &Schema) -> BTreeMap<String, Vec<Parameter>> {
    let commands = schema.definitions().filter_map(|(_, definition)| match &definition.kind {
        Kind::Command(command) => Some((definition, &command.arguments)),
        _ => None,
    });
    let parameters = commands.map(|(definition, arguments)| {
        let members = match arguments {
            Arguments::None => Vec::new(),
            Arguments::Named { ty, boxed: true } => {
                let name = camel(&schema[*ty].name);
                return (definition.name.clone(), vec![("arguments".to_owned(), format!("impl Into<types::{name}>"))]);
            }
            Arguments::Named { ty, boxed: false } => schema.all_members(*ty),
            Arguments::Inline(members) => members.iter().collect(),
        };
        let mandatory = members.into_iter().filter(|member| !member.optional && member.cond.is_none());
        let parameters = mandatory.map(|member| (member.name.replace('-', "_"), parameter_type(schema, member.ty)));
        (definition.name.clone(), parameters.collect())
    });
    parameters.collect()
}

fn camel(name: &str) -> String {
    name.to_upper_camel_case()
}

fn parameter_type(schema: &Schema, ty: Type) -> String {
    let element = match ty.element() {
        Element::Builtin(Builtin::Str) => "impl Into<String>".to_owned(),
        Element::Builtin(Builtin::Any) => "impl Into<Any>".to_owned(),
        Element::Builtin(Builtin::Bool) => "bool".to_owned(),
        Element::Builtin(Builtin::Number) => "f64".to_owned(),
        Element::Builtin(Builtin::Size) => "u64".to_owned(),
        Element::Builtin(Builtin::Int) => "i64".to_owned(),
        Element::Builtin(other) => format!("{other:?}").to_lowercase().replace("uint", "u").replace("int", "i"),
        Element::Defined(id) => format!("impl Into<types::{}>", camel(&schema[id].name)),
    };
    match ty {
        Type::One(_) => element,
        Type::Array(_) => format!("impl IntoIterator<Item = {element}>"),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn methods_take_the_mandatory_arguments() {
    for (protocol, main) in [
        ("qmp", "qapi/qapi-schema.json"),
        ("qga", "qga/qapi-schema.json"),
        ("qsd", "storage-daemon/qapi/qapi-schema.json"),
    ] {
        let schema = load(root().join("schemas").join(main)).expect("a schema");
        let client = root().join(format!("qapi-types/src/generated/{protocol}/client.rs"));
        let mut methods = methods(&fs::read_to_string(client).expect("generated code"));
        // The schema does not distinguish strings with base64 from other strings.
        let types = methods.values_mut().flatten().map(|(_, ty)| ty);
        types.filter(|ty| *ty == "impl Into<Base64>").for_each(|ty| *ty = "impl Into<String>".to_owned());
        let declared = declared(&schema);
        assert!(!declared.is_empty(), "{protocol}");
        for (command, parameters) in &declared {
            assert_eq!(methods.get(command), Some(parameters), "{protocol}: {command}");
        }
        assert_eq!(methods.len(), declared.len(), "{protocol}");
    }
}

/// A command that accepts undeclared arguments is no exception.
#[test]
fn methods_of_open_commands() {
    let client = root().join("qapi-types/src/generated/qmp/client.rs");
    let methods = methods(&fs::read_to_string(client).expect("generated code"));
    assert_eq!(methods["device_add"], [("driver".to_owned(), "impl Into<String>".to_owned())]);
}

/// Returns a generated file of a schema that is valid before QEMU 8.1.
fn generated(text: &str, conditions: Conditions, file: &str) -> String {
    let options = Options::for_release(8, 0);
    let schema = load_with("old.json", &Memory::new().with("old.json", text), &options).expect("a schema");
    let schema = select(schema, &Selection { conditions, ..Selection::default() }).expect("a selection");
    let options = Lowering {
        protocol: "old".to_owned(),
        release: "8.0".to_owned(),
        source: "old.json".to_owned(),
        qemu: false,
        runtime: "qapi_types".to_owned(),
        reference: None,
        features: false,
        prose: false,
        words: qapi_interface::Words::default(),
        examples: None,
    };
    let custom = Custom::default();
    let files = emit::emit(&lower_with(&schema, &options, &custom).expect("names"));
    files.into_iter().find(|other| other.path == file).expect("the file").contents
}

/// `new` and the method are the same in all builds, and for servers of all builds.
#[test]
fn a_conditional_argument_has_a_setter() {
    const SCHEMA: &str = "
        { 'struct': 'Named', 'data': { 'a': 'int', 'b': { 'type': 'str', 'if': 'CONFIG_B' } } }
        { 'command': 'inline', 'data': { 'a': 'int', 'b': { 'type': 'str', 'if': 'CONFIG_B' } } }
        { 'command': 'named', 'data': 'Named' }
        { 'command': 'boxed', 'data': 'Named', 'boxed': true }";
    for conditions in [Conditions::Keep, Conditions::Cfg] {
        let methods = methods(&generated(SCHEMA, conditions, "client.rs"));
        for command in ["inline", "named"] {
            assert_eq!(methods[command], [("a".to_owned(), "i64".to_owned())], "{command}");
        }
        assert_eq!(methods["boxed"], [("arguments".to_owned(), "impl Into<types::Named>".to_owned())]);

        let types = generated(SCHEMA, conditions, "old.rs");
        let (types, commands) = types.split_once("mod command").expect("commands");
        assert_eq!(commands.matches("pub fn new(a: i64) -> Self").count(), 2, "{commands}");
        assert_eq!(commands.matches("pub fn b(mut self, b: impl Into<String>) -> Self").count(), 2, "{commands}");
        assert_eq!(commands.matches("pub b: Option<String>,").count(), 2, "{commands}");
        assert_eq!(commands.matches("b: \"b\" optional,").count(), 2, "{commands}");
        assert_eq!(commands.matches("b: Some(members.b)").count(), 1, "{commands}");
        // In a type, the member stays mandatory.
        assert!(types.contains("pub b: String,"), "{types}");

        // Decoding such a command does not check its arguments.
        let table = generated(SCHEMA, conditions, "schema/old.rs");
        assert_eq!(table.matches("closed: false").count(), 2, "{table}");
    }
}
