//! Tests selections of a schema, by symbols and by commands.

use qapi_codegen::select::{Conditions, Error, Filter, List, Selection, select};
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
    let those = |wanted| symbols.iter().filter(move |(_, defined)| *defined == wanted).map(|(symbol, _)| *symbol);
    let commands = filter(if only.is_empty() { None } else { Some(only) }, without);
    Selection { define: names(those(true)), undefine: names(those(false)), commands, ..Selection::default() }
}

fn names<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

fn filter(keep: Option<&[&str]>, without: &[&str]) -> Filter {
    let names = |list: &[&str]| names(list.iter().copied());
    Filter { keep: keep.map(names), without: names(without) }
}

/// Returns the remaining names and the printed schema, which must read back as the same schema.
fn left(selection: &Selection) -> (Vec<String>, String) {
    let schema = select(load(SCHEMA), selection).unwrap();
    let (main, _) = schema.modules().nth(1).unwrap();
    let printed = print::print_module(&schema, main);
    assert_eq!(schema.check_equal(&load(&printed)), Ok(()));
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
    // Only the undecided parts of `all` and `any` are left.
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
    assert_eq!(left(&selection(&[("C", false)], &["ask"], &[])).0, ["ask", "Answer"]);
    let (names, _) = left(&selection(&[], &[], &["say"]));
    assert!(!names.contains(&"Either".to_owned()) && names.contains(&"One".to_owned()), "the event has it: {names:?}");
    let (names, _) = left(&selection(&[], &["say", "ask"], &["as?"]));
    assert!(names.contains(&"say".to_owned()) && !names.contains(&"Answer".to_owned()), "{names:?}");
}

#[test]
fn globs() {
    let of = |commands: Filter, events: Filter| left(&Selection { commands, events, ..Selection::default() }).0;
    let all = || filter(None, &[]);
    assert_eq!(of(filter(Some(&["a*"]), &[]), filter(Some(&[]), &[])), ["ask", "Answer"]);
    assert_eq!(of(filter(Some(&["*"]), &["?ay"]), all()), of(filter(Some(&["[ab]sk"]), &[]), all()));
    assert!(of(filter(None, &["*"]), filter(None, &["*"])) == ["Unsaid", "OnlyUnsaid"], "types for other uses stay");
    assert_eq!(of(all(), filter(Some(&["*"]), &["S*"])), of(all(), filter(Some(&[]), &[])));
    let symbols = |define: &[&str], undefine: &[&str]| {
        let (define, undefine) = (names(define.iter().copied()), names(undefine.iter().copied()));
        left(&Selection { define, undefine, conditions: Conditions::Decide, ..Selection::default() }).0
    };
    // A name takes precedence over a glob.
    assert_eq!(symbols(&["B"], &["*"]), left(&selection(&[("B", true), ("C", false), ("EXTRA", false)], &[], &[])).0);
    assert_eq!(symbols(&["*"], &["C"]).len(), 10);
}

/// Built-in definitions stay even if no remaining definition uses them.
#[test]
fn what_every_schema_has_stays() {
    let text = "{ 'command': 'say', 'data': { 'type': 'QType' } } { 'command': 'ask' } { 'event': 'SAID' }";
    for (only, without) in [(&["ask"][..], &[][..]), (&[], &["say"]), (&["say"], &[])] {
        let schema = select(load(text), &selection(&[], only, without)).unwrap();
        let (_, first) = schema.definitions().next().unwrap();
        assert_eq!(first.name, "QType");
    }
}

#[test]
fn modules() {
    const MAIN: &str = "
{ 'include': 'sub/light.json' }
{ 'include': 'sound.json' }
{ 'command': 'stop' }
";
    const LIGHT: &str = "
{ 'enum': 'Colour', 'data': [ 'red' ] }
{ 'struct': 'Unsaid', 'data': { } }
{ 'command': 'lamp-on', 'data': { 'colour': 'Colour' } }
{ 'event': 'LAMP_OUT' }
";
    const SOUND: &str = "
{ 'include': 'sub/light.json' }
{ 'struct': 'Bell', 'data': { 'colour': 'Colour' } }
{ 'command': 'ring', 'data': 'Bell' }
";
    let load = || {
        let files = Memory::new().with("main.json", MAIN).with("sub/light.json", LIGHT).with("sound.json", SOUND);
        load_with("main.json", &files, &Options::default()).unwrap()
    };
    let left = |modules: Filter| {
        let schema = select(load(), &Selection { modules, ..Selection::default() }).unwrap();
        let names = schema.definitions().skip(1).map(|(_, definition)| definition.name.clone());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(left(filter(Some(&["sound"]), &[])), "Colour Bell ring");
    assert_eq!(left(filter(None, &["sub/*"])), "Colour Bell ring stop");
    assert_eq!(left(filter(Some(&["*"]), &["sound.json", "main"])), "Colour Unsaid lamp-on LAMP_OUT");

    let fails = |selection: &Selection| {
        let errors = select(load(), selection).unwrap_err();
        errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let modules = filter(Some(&["sond", "sub/*.jsn"]), &[]);
    assert_eq!(
        fails(&Selection { modules, ..Selection::default() }),
        "there is no module 'sond'; did you mean 'sound'?\nno module matches 'sub/*.jsn'"
    );
    let (modules, commands) = (filter(None, &["light"]), filter(None, &["lamp-*", "ring"]));
    assert_eq!(
        fails(&Selection { modules, commands, ..Selection::default() }),
        "all matches of 'lamp-*' are in modules that are left out"
    );
}

#[test]
fn mistakes() {
    for name in ["nope", "SAID", "Either"] {
        let errors = select(load(SCHEMA), &selection(&[], &[name], &[])).unwrap_err();
        assert!(
            matches!(&errors[..], [Error::NoMatch { list: List::KeepCommands, glob, left_out: false, .. }] if glob == name),
            "{errors:?}"
        );
    }
    let fails = |text: &str, selection: &Selection| {
        let errors = select(load(text), selection).unwrap_err();
        errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    // All mistakes are reported.
    let symbols = [("EXTRO", true), ("D*", false)];
    assert_eq!(
        fails(SCHEMA, &selection(&symbols, &["sey"], &["x*", "[b", "**y"])),
        "no condition uses 'EXTRO'; did you mean 'EXTRA'?\n\
         no condition uses 'D*'\n\
         there is no command 'sey'; did you mean 'say'?\n\
         no command matches 'x*'\n\
         '[b' is not a valid glob: invalid range pattern\n\
         '**y' is not a valid glob: recursive wildcards must form a single path component"
    );
    let open = Selection { conditions: Conditions::Decide, ..selection(&[("B", true)], &[], &[]) };
    assert_eq!(fails(SCHEMA, &open), "neither defined nor undefined: C, EXTRA");
    for symbol in ["B", "*"] {
        let both = selection(&[(symbol, true), (symbol, false)], &[], &[]);
        assert!(fails(SCHEMA, &both).starts_with("'B' is both defined and undefined"));
    }
    // Each missing definition is reported once for each definition that needs it, without the definitions that it needs
    // itself.
    let text = "{ 'struct': 'Aa', 'data': { 'b': 'Bb' }, 'if': 'A' } { 'struct': 'Bb', 'data': { }, 'if': 'A' }
                { 'command': 'say', 'data': { 'a': 'Aa', 'c': [ 'Aa' ] }, 'returns': 'Bb' }";
    let undefined = selection(&[("A", false)], &[], &[]);
    assert_eq!(
        fails(text, &undefined),
        "command 'say' needs 'Aa', which the given symbols leave out\n\
         command 'say' needs 'Bb', which the given symbols leave out"
    );
}

#[test]
fn for_the_compiler() {
    let settled = |text: &str| {
        let schema = select(load(text), &Selection { conditions: Conditions::Cfg, ..Selection::default() })?;
        let conds = schema
            .definitions()
            .filter_map(|(_, definition)| Some(format!("{}: {}", definition.name, definition.cond.as_ref()?)));
        Ok(conds.collect::<Vec<_>>().join("; "))
    };
    let fails = |text: &str| -> String {
        let errors: Vec<Error> = settled(text).unwrap_err();
        errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    // The existing conditions suffice: on the definition, on the member, on both, or on the value of a tag.
    let types = "{ 'struct': 'Aa', 'data': { }, 'if': { 'any': [ 'A', 'B' ] } }";
    let same = settled(&format!("{types} {{ 'command': 'say', 'data': 'Aa', 'if': 'A' }}")).unwrap();
    assert_eq!(same, "Aa: A || B; say: A");
    let text = format!(
        "{types} {{ 'enum': 'Kind', 'data': [ 'a', {{ 'name': 'b', 'if': 'B' }} ] }}
         {{ 'union': 'Uu', 'base': {{ 'kind': 'Kind', '*more': {{ 'type': [ 'Aa' ], 'if': 'A' }} }}, 'discriminator': 'kind',
           'data': {{ 'b': 'Aa' }} }}
         {{ 'command': 'say', 'boxed': true, 'data': 'Uu' }}"
    );
    assert_eq!(settled(&text).unwrap(), "Aa: A || B");
    // If they do not, types and conditional commands get the condition, also in a cycle.
    let text = "{ 'struct': 'Aa', 'data': { '*b': 'Bb' }, 'if': 'A' } { 'struct': 'Bb', 'data': { '*c': 'Cc' } }
                { 'struct': 'Cc', 'data': { '*a': 'Aa', '*b': 'Bb', '*c': 'Cc' } }
                { 'command': 'say', 'data': 'Cc', 'if': 'S' }";
    assert_eq!(settled(text).unwrap(), "Aa: A; Bb: A; Cc: A; say: S && A");
    // Commands without a condition cannot get one. This is reported once for each type.
    let text = "{ 'struct': 'Aa', 'data': { }, 'if': 'A' } { 'struct': 'Bb', 'data': { '*a': 'Aa' } }
                { 'command': 'say', 'data': 'Bb' } { 'event': 'SAID', 'data': { 'a': 'Aa', 'b': 'Bb', 'c': 'Aa' } }";
    assert_eq!(
        fails(text),
        "command 'say' needs 'Bb', which exists only if A\n\
         event 'SAID' needs 'Aa', which exists only if A\n\
         event 'SAID' needs 'Bb', which exists only if A"
    );
    // The part of the needed condition that is not given follows from the rest.
    let text = "{ 'struct': 'Aa', 'data': { }, 'if': { 'all': [ 'A', { 'any': [ 'B', { 'not': 'C' } ] } ] } }
                { 'command': 'say', 'data': 'Aa', 'if': { 'all': [ 'B', 'A' ] } }";
    assert_eq!(settled(text).unwrap(), "Aa: A && (B || !C); say: B && A");
    // Conditions with too many symbols are compared as they are written.
    let many: Vec<_> = (0..20).map(|n| format!("'S{n}'")).collect();
    let many = format!("{{ 'all': [ {} ] }}", many.join(", "));
    let text = format!(
        "{{ 'struct': 'Aa', 'data': {{ }}, 'if': {many} }} {{ 'struct': 'Bb', 'data': {{ '*a': 'Aa' }}, 'if': 'S3' }}
         {{ 'command': 'say', 'data': 'Bb', 'if': {many} }}"
    );
    let conds = settled(&text).unwrap();
    assert_eq!(conds.matches("S19").count(), 3, "{conds}");
}

/// A selection never leads to a schema that the checker would refuse.
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
    let error = |keyword, name: &str| Some(vec![Error::NoBranches { keyword, name: name.to_owned() }]);
    assert_eq!(without(&[("A", false)], &[]).err(), error("alternate", "Any"));
    assert_eq!(without(&[("B", false)], &[]).err(), error("union", "One"));
    assert_eq!(without(&[("A", false), ("B", false)], &["take", "give"]).err(), None);
}
