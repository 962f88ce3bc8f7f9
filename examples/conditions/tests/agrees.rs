//! Compares a build with the schema, whichever features the build has.

use std::collections::BTreeMap;
use std::os::unix::net::UnixStream;
use std::thread;

use conditions::kettle::{self, Client as _};
use conditions::{Kettle, KettleCommands};
use qapi_codegen::introspect::{self, introspect};
use qapi_codegen::schema::{Cond, Schema};
use qapi_codegen::select::{self, Conditions, Selection};
use qemu_qapi::blocking::{Qmp, Server};
use qemu_qapi::{Error, Options};
use serde_json::{Value, json};

/// Returns whether a symbol is defined in this build.
fn defined(symbol: &str) -> bool {
    match symbol {
        "CONFIG_LID" => cfg!(feature = "config-lid"),
        "CONFIG_STEAM" => cfg!(feature = "config-steam"),
        "CONFIG_RADIO" => cfg!(feature = "radio"),
        _ => panic!("no feature stands for {symbol}"),
    }
}

fn schema() -> Schema {
    qapi_codegen::load(concat!(env!("CARGO_MANIFEST_DIR"), "/schema/kettle.json")).unwrap()
}

/// Returns the schema of this build, without conditions. It is an error if a type has no values in this build, because
/// schemas must not contain such types.
fn decided() -> Result<Schema, Vec<select::Error>> {
    let symbols: Vec<String> = introspect::symbols(&schema()).into_iter().map(str::to_owned).collect();
    let (define, undefine) = symbols.into_iter().partition(|symbol| defined(symbol));
    let decide = |schema, conditions| {
        let selection = Selection { define, undefine, conditions, ..Selection::default() };
        select::select(schema, &selection)
    };
    // Items that inherit conditions from their parts are decided too.
    let settled = select::select(schema(), &Selection { conditions: Conditions::Cfg, ..Selection::default() })?;
    decide(settled, Conditions::Decide)
}

/// Runs a test with a client of a kettle.
fn with_kettle(test: impl FnOnce(&Qmp)) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let served = thread::spawn(move || Server::new(KettleCommands::service(Kettle)).serve_socket(theirs));
    let client = Qmp::from_fd(ours, &Options::default()).unwrap();
    test(&client);
    drop(client);
    served.join().unwrap().unwrap();
}

#[test]
fn the_command_list() {
    let all = introspect(&schema(), &introspect::Options { holds: &|cond: &Cond| cond.eval(&defined), masked: false });
    let commands = all.as_array().unwrap().iter().filter(|entry| entry["meta-type"] == "command");
    let commands: Vec<_> = commands.map(|entry| entry["name"].as_str().unwrap()).collect();
    assert_eq!(KettleCommands::qmp_get_command_list(), commands);

    let mut sorted = commands.clone();
    sorted.sort_unstable();
    assert_eq!(kettle::Commands::ALL.iter().map(|command| command.name()).collect::<Vec<_>>(), sorted);
    let table = &kettle::schema::PROTOCOL;
    assert_eq!(table.commands.iter().map(|command| command.name).collect::<Vec<_>>(), sorted);
    let events = all.as_array().unwrap().iter().filter(|entry| entry["meta-type"] == "event");
    let events: Vec<_> = events.map(|entry| entry["name"].as_str().unwrap()).collect();
    assert_eq!(table.events.iter().map(|event| event.name).collect::<Vec<_>>(), events);
    assert_eq!(table.order.len(), commands.len() + events.len());
}

#[test]
fn query_qmp_schema() {
    with_kettle(|client| {
        let answer: Value = client.query_qmp_schema().unwrap().into_iter().collect();
        // The reply, including the numbers of types, is that of QEMU for the schema of this build without conditions.
        match decided() {
            Ok(decided) => {
                let same = introspect(&decided, &introspect::Options { holds: &|_| true, masked: true });
                assert_eq!(answer, same);
            }
            Err(errors) => {
                assert!(!defined("CONFIG_RADIO"), "{errors:?}");
                assert!(errors.iter().all(|error| matches!(error, select::Error::NoBranches { .. })), "{errors:?}");
            }
        }
        // Apart from the numbers of types, it is also that for the schema with its conditions.
        let all = introspect(&schema(), &introspect::Options { holds: &|cond| cond.eval(&defined), masked: true });
        let (answer, all) = (unfolded(&answer), unfolded(&all));
        assert_eq!(answer.keys().collect::<Vec<_>>(), all.keys().collect::<Vec<_>>());
        for (name, entry) in answer {
            assert_eq!(entry, all[&name], "{name}");
        }
    });
}

/// Returns commands and events by name. Each reference to a type is replaced by the description of the type.
///
/// Empty lists of features and branches without members are left out. If a value of a tag has no branch in a build, QEMU
/// lists none for it and crashes if it receives that value. Here it has a branch without members.
fn unfolded(answer: &Value) -> BTreeMap<String, Value> {
    let entries = answer.as_array().unwrap();
    let types: BTreeMap<&str, &Value> = entries.iter().map(|entry| (entry["name"].as_str().unwrap(), entry)).collect();
    let is_message = |entry: &&Value| entry["meta-type"] == "command" || entry["meta-type"] == "event";
    let messages = entries.iter().filter(is_message);
    messages.map(|entry| (entry["name"].to_string(), unfold(entry, &types))).collect()
}

fn unfold(value: &Value, types: &BTreeMap<&str, &Value>) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| unfold(item, types)).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| match (key.as_str(), value.as_str()) {
                ("type" | "arg-type" | "ret-type" | "element-type", Some(name)) => {
                    let mut entry = types[name].clone();
                    entry["name"] = Value::Null;
                    (key.clone(), unfold(&entry, types))
                }
                ("variants", None) => {
                    let cases = value.as_array().into_iter().flatten();
                    let cases = cases.filter(|case| types[case["type"].as_str().unwrap()]["members"] != json!([]));
                    (key.clone(), cases.map(|case| unfold(case, types)).collect())
                }
                _ => (key.clone(), unfold(value, types)),
            })
            .filter(|(key, value)| key != "features" || *value != json!([]))
            .collect(),
        value => value.clone(),
    }
}

#[test]
fn types() {
    let parts = [
        "body",
        #[cfg(feature = "config-lid")]
        "lid",
        #[cfg(all(feature = "config-lid", feature = "config-steam"))]
        "whistle",
    ];
    assert_eq!(kettle::Part::VALUES, parts);
    with_kettle(|client| {
        let boil = kettle::Boil::new(
            95,
            #[cfg(feature = "config-steam")]
            true,
        );
        let body = client.kettle_boil(boil).unwrap();
        #[cfg(not(feature = "config-lid"))]
        assert_eq!(body.boiled, 3);
        #[cfg(feature = "config-lid")]
        assert_eq!(body.lid, None);
        let pieces = client.kettle_pieces().unwrap();
        assert_eq!((pieces.len(), pieces[0].part()), (1, kettle::Part::Body));
    });
}

/// Returns the error for invalid arguments. `None` if they are accepted.
fn refusal(command: &str, arguments: &str) -> Option<String> {
    let mut refused = None;
    with_kettle(|client| {
        let arguments: Value = serde_json::from_str(arguments).unwrap();
        refused = match client.execute_raw(command.to_owned(), arguments) {
            Ok(_) => None,
            Err(Error::Server { error, .. }) => Some(error.desc),
            Err(error) => panic!("{error}"),
        };
    });
    refused
}

#[test]
fn arguments() {
    let there = |there: bool, refusal_of_it: Option<String>, otherwise: &str| {
        assert_eq!(refusal_of_it.as_deref(), (!there).then_some(otherwise));
    };
    there(
        cfg!(feature = "config-steam"),
        refusal("kettle-boil", r#"{"degrees": 90, "whistle": true}"#),
        "Parameter 'whistle' is unexpected",
    );
    there(
        !cfg!(feature = "config-steam"),
        refusal("kettle-boil", r#"{"degrees": 90}"#),
        "Parameter 'whistle' is missing",
    );
    there(
        cfg!(feature = "config-lid"),
        refusal("kettle-open", r#"{"open": true}"#),
        "The command kettle-open has not been found",
    );
    let weight = if cfg!(feature = "radio") { r#", "weight": 1"# } else { "" };
    there(
        cfg!(feature = "config-lid"),
        refusal("kettle-mend", &format!(r#"{{"part": "lid", "open": true{weight}}}"#)),
        "Parameter 'part' does not accept value 'lid'",
    );
    there(
        cfg!(feature = "radio"),
        refusal("kettle-mend", r#"{"part": "body", "weight": 1}"#),
        "Parameter 'litres' is missing",
    );
    there(
        cfg!(feature = "radio"),
        refusal("radio-scan", r#"{"from": {"wave": "fm", "mhz": 88.1}, "step": 0.1}"#),
        "Parameter 'wave' does not accept value 'fm'",
    );
}
