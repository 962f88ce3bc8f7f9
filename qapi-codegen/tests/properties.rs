//! Tests properties for any input: loading ends with a schema or with diagnostics, and a printed schema reads back as
//! the same schema.

use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use qapi_codegen::{Diagnostics, Memory, Options, Schema, dump, load_with, print, render};

fn load(bytes: impl Into<Vec<u8>>) -> Result<Schema, Diagnostics> {
    load_with("main.json", &Memory::new().with("main.json", bytes), &Options::default())
}

/// Loads any input, and shows the result.
fn survive(bytes: Vec<u8>) {
    match load(bytes) {
        Ok(schema) => {
            dump::dump(&schema);
            check_print(&schema);
        }
        Err(diagnostics) => {
            assert!(!diagnostics.errors.is_empty());
            render::short(&diagnostics);
            render::human(&diagnostics, true);
        }
    }
}

fn check_print(schema: &Schema) {
    let print = |schema: &Schema| {
        let (id, _) = schema.modules().nth(1).expect("a main module");
        print::print_module(schema, id)
    };
    let printed = print(schema);
    let again = load(printed.as_str()).unwrap_or_else(|errors| panic!("{errors}\n{printed}"));
    assert_eq!(schema.check_equal(&again), Ok(()), "{printed}");
    assert_eq!(print(&again), printed);
}

/// Words of the language, which are combined at random.
const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "true",
    "false",
    "\n",
    "\n",
    "##\n",
    "# @Tray:\n",
    "#\n",
    "# @size: x\n",
    "#     more\n",
    "# Features:\n",
    "# Since: 1.0\n",
    "# Returns: it\n",
    "# .. qmp-example::\n",
    "'struct'",
    "'enum'",
    "'union'",
    "'alternate'",
    "'command'",
    "'event'",
    "'data'",
    "'base'",
    "'discriminator'",
    "'if'",
    "'features'",
    "'Tray'",
    "'Box'",
    "'size'",
    "'*size'",
    "'int'",
    "'str'",
    "'include'",
    "'main.json'",
    "'pragma'",
    "'doc-required'",
    "{ 'struct': 'Tray', 'data': { 'size': 'int' } }\n",
    "{ 'enum': 'Kind', 'data': [ 'box' ] }\n",
    "{ 'command': 'eject', 'data': 'Tray' }\n",
    "'\\",
    "é",
    "\r",
    "\u{1c}",
    "\0",
];

/// Returns one definition. It refers to types that [`schema_text`] defines.
fn definition(i: usize, seed: &[u8]) -> String {
    let at = |j: usize| usize::from(seed[j % seed.len()]);
    let types = ["'int'", "'str'", "[ 'bool' ]", "'Kind'", "[ 'Disk' ]", "'any'", "'Tape'", "'QType'", "'Way'"];
    let conds = ["", ", 'if': 'A'", ", 'if': { 'not': { 'all': [ 'A', { 'any': [ 'B', 'C' ] } ] } }"];
    let features = ["", ", 'features': [ 'unstable' ]", ", 'features': [ 'deprecated', { 'name': 'f', 'if': 'A' } ]"];
    let mild = ["", ", 'features': [ 'round' ]"];
    let mut members = Vec::new();
    for j in 0..at(0) % 6 {
        let (ty, cond, feature) = (types[at(j) % types.len()], conds[at(j + 1) % 3], features[at(j + 2) % 3]);
        let star = if at(j + 3) % 2 == 0 { "*" } else { "" };
        members.push(format!("'{star}m{i}-{j}': {{ 'type': {ty}{cond}{feature} }}"));
    }
    let members = format!("{{ {} }}", members.join(", "));
    let mut text = String::new();
    if at(4) % 3 == 0 {
        // Features are undocumented unless there are none.
        let _ = write!(text, "# Nothing of this should be seen again.\n\n");
    }
    let (cond, round) = (conds[at(5) % 3], mild[at(6) % 2]);
    let _ = match at(7) % 6 {
        0 => writeln!(text, "{{ 'struct': 'Struct{i}', 'base': 'Tape', 'data': {members}{cond}{round} }}"),
        1 => writeln!(text, "{{ 'command': 'command-{i}', 'returns': 'Disk', 'boxed': true, 'data': 'Disk'{cond} }}"),
        2 => writeln!(text, "{{ 'event': 'EVENT_{i}', 'data': {{ 'a': 'int', '*b': [ 'Way' ] }}{cond}{round} }}"),
        3 => writeln!(
            text,
            "{{ 'union': 'Union{i}', 'base': {{ 'k': 'Kind', 'o{i}': 'str' }}, 'discriminator': 'k', \
             'data': {{ 'disk': {{ 'type': 'Disk'{cond} }} }}{round} }}"
        ),
        4 => writeln!(text, "{{ 'struct': 'Struct{i}', 'data': {members}{cond}{round} }}"),
        _ => writeln!(
            text,
            "##\n# @Enum{i}:\n#\n# @v: some (since {}.{})\n#\n# Since: 1.{}\n##\n\
             {{ 'enum': 'Enum{i}', 'data': [ {{ 'name': 'v'{cond} }} ], 'prefix': 'P\\\\' }}",
            at(1),
            at(2),
            at(3)
        ),
    };
    text
}

fn schema_text() -> impl Strategy<Value = String> {
    vec(vec(any::<u8>(), 8..16), 0..12).prop_map(|seeds| {
        let mut text = "{ 'enum': 'Kind', 'data': [ 'disk', 'tape' ] }\n\
             { 'struct': 'Disk', 'data': { '*size': 'size' } }\n\
             { 'struct': 'Tape', 'data': { '*disk': 'Disk' } }\n\
             { 'alternate': 'Way', 'data': { 's': 'Kind', 'd': 'Disk' } }\n"
            .to_owned();
        seeds.iter().enumerate().for_each(|(i, seed)| text.push_str(&definition(i, seed)));
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..300)) {
        survive(bytes);
    }

    #[test]
    fn any_words(words in vec(select(WORDS), 0..60)) {
        survive(words.concat().into_bytes());
    }

    #[test]
    fn any_schema_with_a_fault(text in schema_text(), at in any::<usize>(), byte in any::<u8>()) {
        let mut bytes = text.into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        survive(bytes);
    }

    #[test]
    fn printed_schemas_read_back(text in schema_text()) {
        let schema = load(text.as_str());
        let schema = schema.unwrap_or_else(|errors| panic!("{errors}\n{text}"));
        check_print(&schema);
    }
}

#[test]
fn deep_and_wide() {
    let nested = |open: &str, close: &str, n: usize| open.repeat(n) + &close.repeat(n);
    for text in [
        "[".repeat(10_000_000),
        nested("[", "]", 100_000),
        nested("{ 'a': ", "}", 100_000),
        format!("{{ 'command': 'eject', 'if': {} }}", nested("{ 'not': ", "}", 100_000)),
        format!("{{ 'command': 'eject', 'if': {}'A'{} }}", "{ 'not': ".repeat(200), "}".repeat(200)),
        "#".repeat(1_000_000),
        "##\n".repeat(300_000),
        "'".repeat(1_000_000),
        "x ".repeat(1_000_000),
        "{ 'struct': 'tray', 'data': {} }\n".repeat(100_000),
        format!("{{ 'enum': 'Kind', 'data': [ {} ] }}", "'same', ".repeat(200_000) + "'same'"),
    ] {
        survive(text.into_bytes());
    }
    // Each struct is based on the one before. The unions of unions have 3^40 paths.
    let mut chain = "{ 'struct': 'S0', 'data': {} }\n{ 'struct': 'Leaf', 'data': {} }\n".to_owned();
    for i in 1..20_000 {
        let _ = writeln!(chain, "{{ 'struct': 'Ss{i}', 'base': 'Ss{}', 'data': {{}} }}", i - 1);
    }
    survive(chain.replace("'S0'", "'Ss0'").into_bytes());
    let mut unions = "{ 'enum': 'Kind', 'data': [ 'a', 'b', 'c' ] }\n{ 'struct': 'Uu0', 'data': {} }\n".to_owned();
    for i in 1..40 {
        let to = i - 1;
        let _ = writeln!(
            unions,
            "{{ 'union': 'Uu{i}', 'base': {{ 'k{i}': 'Kind' }}, 'discriminator': 'k{i}', \
             'data': {{ 'a': 'Uu{to}', 'b': 'Uu{to}', 'c': 'Uu{to}' }} }}"
        );
    }
    assert!(load(unions).is_ok());
}

#[test]
fn many_errors_are_cut_short() {
    let errors = load("{ 'struct': 'tray', 'data': {} }\n".repeat(1000)).unwrap_err();
    assert!(errors.truncated);
    // The names are wrong, and all but the first are taken.
    assert_eq!((errors.more, errors.unfinished), (Some(1000 + 999 - 100), false));
    assert_eq!(errors.errors.len(), Options::default().limits.errors);
}

#[test]
fn files_that_are_none() {
    let dir = tempfile::tempdir().unwrap();
    let main = dir.path().join("main.json");
    for (name, text) in
        [("gone", "{ 'include': 'gone.json' }"), ("dir", "{ 'include': '../' }"), ("dev", "{ 'include': '/dev/zero' }")]
    {
        std::fs::write(&main, text).unwrap();
        let errors = qapi_codegen::load(&main).unwrap_err();
        assert_eq!(errors.errors[0].fault.code(), "include-unreadable", "{name}");
    }
    let errors = qapi_codegen::load(dir.path().join("nothing.json")).unwrap_err();
    assert_eq!(errors.errors[0].fault.code(), "schema-unreadable");
}
