//! Less of a schema: by symbols, and by commands.

use qapi_codegen::select::{Error, Selection, select};
use qapi_codegen::{Memory, Options, Schema, load_with, print};

const SCHEMA: &str = "
{ 'enum': 'Kind', 'data': [ 'a', { 'name': 'b', 'if': 'B' }, { 'name': 'c', 'if': { 'any': [ 'B', 'C' ] } } ] }
{ 'struct': 'One', 'data': { '*more': { 'type': 'Extra', 'if': 'EXTRA' } } }
{ 'struct': 'Two', 'data': { }, 'if': 'B' }
{ 'struct': 'Extra', 'data': { }, 'if': 'EXTRA', 'features': [ { 'name': 'odd', 'if': { 'not': 'B' } } ] }
{ 'union': 'Either', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind',
  'data': { 'a': 'One', 'b': { 'type': 'Two', 'if': 'B' } } }
{ 'struct': 'Unsaid', 'data': { 'a': 'OnlyUnsaid' } }
{ 'struct': 'OnlyUnsaid', 'data': { } }
{ 'command': 'say', 'data': { 'either': 'Either' } }
{ 'command': 'ask', 'returns': [ 'Answer' ] }
{ 'struct': 'Answer', 'data': { 'again': [ 'Answer' ] } }
{ 'event': 'SAID', 'if': { 'all': [ 'B', 'C' ] }, 'boxed': true, 'data': 'One' }
";

fn load(text: &str) -> Schema {
    load_with("main.json", &Memory::new().with("main.json", text), &Options::default()).unwrap()
}

fn selection(symbols: &[(&str, bool)], only: &[&str], without: &[&str]) -> Selection {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let symbols = symbols.iter().map(|(symbol, defined)| ((*symbol).to_owned(), *defined)).collect();
    Selection { symbols, only: names(only), without: names(without) }
}

/// What is left, which must be a schema that says the same when it is printed and read.
fn left(selection: &Selection) -> (Vec<String>, String) {
    let schema = select(load(SCHEMA), selection).unwrap();
    let (main, _) = schema.modules().nth(1).unwrap();
    let printed = print::print_module(&schema, main);
    assert_eq!(schema.same_facts(&load(&printed)), Ok(()));
    for (id, definition) in schema.definitions() {
        assert_eq!(schema.get(&definition.name).map(|(found, _)| found), Some(id));
    }
    (schema.definitions().skip(1).map(|(_, definition)| definition.name.clone()).collect(), printed)
}

#[test]
fn everything() {
    let (names, printed) = left(&Selection::default());
    assert_eq!(names.len(), 11);
    assert!(printed.contains("{ 'any': [ 'B', 'C' ] }"));
}

#[test]
fn defined() {
    let (names, printed) = left(&selection(&[("B", true), ("EXTRA", true)], &[], &[]));
    assert_eq!(names.len(), 11);
    assert!(!printed.contains("'B',") && !printed.contains("odd"), "{printed}");
    // What is left of `all` and `any`.
    assert!(printed.contains("'if': 'C'") && !printed.contains("'any'"), "{printed}");
}

#[test]
fn undefined() {
    let (names, printed) = left(&selection(&[("B", false), ("EXTRA", false)], &[], &[]));
    assert_eq!(names, ["Kind", "One", "Either", "Unsaid", "OnlyUnsaid", "say", "ask", "Answer"]);
    assert!(!printed.contains("'b'") && printed.contains("{ 'name': 'c', 'if': 'C' }"), "{printed}");
    assert!(!printed.contains("more"), "{printed}");
}

#[test]
fn commands() {
    let rest = ["Unsaid", "OnlyUnsaid"];
    assert_eq!(left(&selection(&[("C", false)], &["ask"], &[])).0, [&rest[..], &["ask", "Answer"]].concat());
    let (names, _) = left(&selection(&[], &[], &["say"]));
    assert!(!names.contains(&"Either".to_owned()) && names.contains(&"One".to_owned()), "the event has it: {names:?}");
    let (names, _) = left(&selection(&[], &["say", "ask"], &["ask"]));
    assert!(names.contains(&"say".to_owned()) && !names.contains(&"Answer".to_owned()), "{names:?}");
}

#[test]
fn mistakes() {
    for name in ["nope", "SAID", "Either"] {
        let error = select(load(SCHEMA), &selection(&[], &[name], &[])).unwrap_err();
        assert_eq!(error, Error::UnknownCommand { name: name.to_owned() });
    }
    let text = "{ 'struct': 'Aa', 'data': { }, 'if': 'A' } { 'command': 'say', 'data': 'Aa' }";
    let error = select(load(text), &selection(&[("A", false)], &[], &[])).unwrap_err();
    assert_eq!(error.to_string(), "command 'say' needs 'Aa', which the given symbols leave out");
}

/// What the checker refuses, selecting does not bring about.
#[test]
fn nothing_to_choose_from() {
    let text = "
{ 'alternate': 'Any', 'data': { 'a': { 'type': 'int', 'if': 'A' } } }
{ 'enum': 'Kind', 'data': [ { 'name': 'b', 'if': 'B' } ] }
{ 'struct': 'Empty', 'data': {} }
{ 'union': 'One', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'b': 'Empty' } }
{ 'command': 'take', 'data': { 'any': 'Any' } }
{ 'command': 'give', 'returns': 'One' }
";
    let without = |symbols: &[(&str, bool)], without: &[&str]| select(load(text), &selection(symbols, &[], without));
    let error = |keyword, name: &str| Some(Error::NoBranches { keyword, name: name.to_owned() });
    assert_eq!(without(&[("A", false)], &[]).err(), error("alternate", "Any"));
    assert_eq!(without(&[("B", false)], &[]).err(), error("union", "One"));
    assert_eq!(without(&[("A", false), ("B", false)], &["take", "give"]).err(), None);
}
