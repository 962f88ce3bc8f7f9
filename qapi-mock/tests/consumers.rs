//! Tests that generated replies satisfy strict consumers such as libvirt, which store lists in tables by name and read
//! numbers into types of limited range.

use std::collections::HashSet;

use qapi_mock::{Builder, MockQmp};
use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::schema::PROTOCOL;
use serde_json::{Map, Value, json};

const SEEDS: std::ops::Range<u64> = 0..100;

/// Executes a command on a mock of each seed.
#[track_caller]
fn ask(command: &str, arguments: &Value, mut check: impl FnMut(Value)) {
    for seed in SEEDS {
        check(ask_one(MockQmp::builder().seed(seed), command, arguments));
    }
}

#[track_caller]
fn ask_one(builder: Builder, command: &str, arguments: &Value) -> Value {
    let mock = builder.start().unwrap();
    let arguments: Map<String, Value> = arguments.as_object().cloned().unwrap();
    Qmp::connect(mock.address()).unwrap().execute_raw(command.to_owned(), arguments).unwrap()
}

/// Returns the values of a member of all elements of a list.
#[track_caller]
fn all<'a>(list: &'a Value, member: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|element| element[member].as_str().unwrap()).collect()
}

#[track_caller]
fn assert_differ(list: &Value, member: &str) {
    let values = all(list, member);
    let different: HashSet<_> = values.iter().collect();
    assert_eq!(different.len(), values.len(), "{list}");
    assert!(!values.contains(&""), "{list}");
}

#[track_caller]
fn assert_unsigned(value: &Value, member: &str) {
    assert!(value[member].as_u64().is_some_and(|number| u32::try_from(number).is_ok()), "{member}: {value}");
}

#[test]
fn properties_of_a_processor_are_an_object() {
    let model = json!({"type": "static", "model": {"name": "max"}});
    ask("query-cpu-model-expansion", &model, |reply| {
        let properties = reply["model"]["props"].as_object().unwrap_or_else(|| panic!("{reply}"));
        // Consumers read no other types here.
        let is_read = |value: &Value| value.is_boolean() || value.is_string() || value.as_i64().is_some();
        assert!(!properties.is_empty() && properties.values().all(is_read), "{reply}");
        assert!(!reply["model"]["name"].as_str().unwrap().is_empty());
    });
    let models = json!({"modela": {"name": "a"}, "modelb": {"name": "b"}});
    ask("query-cpu-model-baseline", &models, |reply| assert!(reply["model"]["props"].is_object(), "{reply}"));
}

#[test]
fn what_identifies_an_element_of_a_list_differs() {
    let lists = [
        ("query-chardev", "label"),
        ("query-chardev-backends", "name"),
        ("query-machines", "name"),
        ("query-cpu-definitions", "name"),
        ("query-command-line-options", "option"),
        ("query-migrate-capabilities", "capability"),
        ("query-block", "device"),
        ("query-named-block-nodes", "node-name"),
        ("query-block-jobs", "device"),
        ("query-jobs", "id"),
        ("query-iothreads", "id"),
        ("query-cpus-fast", "qom-path"),
        ("query-block-exports", "id"),
        ("query-rx-filter", "name"),
    ];
    for (command, member) in lists {
        let mut longest = 0;
        ask(command, &json!({}), |reply| {
            longest = longest.max(reply.as_array().unwrap().len());
            assert_differ(&reply, member);
        });
        assert!(longest > 1, "{command}");
    }
    for command in ["device-list-properties", "qom-list-properties"] {
        ask(command, &json!({"typename": "virtio-blk-pci"}), |reply| assert_differ(&reply, "name"));
    }
    // The list has an element for each capability.
    ask("query-migrate-capabilities", &json!({}), |reply| assert!(reply.as_array().unwrap().len() > 20));
}

/// Appends all lists within a reply to `found`.
fn lists<'a>(value: &'a Value, found: &mut Vec<&'a Vec<Value>>) {
    match value {
        Value::Array(values) => {
            found.push(values);
            values.iter().for_each(|value| lists(value, found));
        }
        Value::Object(members) => members.values().for_each(|value| lists(value, found)),
        _ => {}
    }
}

#[test]
fn no_list_has_the_same_identity_twice() {
    const IDENTITIES: [&str; 12] = [
        "id",
        "label",
        "name",
        "node-name",
        "device",
        "qom-path",
        "qdev",
        "option",
        "cpu-index",
        "fdset-id",
        "fd",
        "path",
    ];
    let mock = |seed| MockQmp::builder().seed(seed).start().unwrap();
    for seed in 0..20 {
        let mock = mock(seed);
        let vm = Qmp::connect(mock.address()).unwrap();
        for command in PROTOCOL.commands {
            let needs = command.arguments.members.iter().any(|member| !member.optional);
            let is_true = ["query-qmp-schema", "query-commands", "quit", "qmp_capabilities"].contains(&command.name);
            if needs || is_true {
                continue;
            }
            let reply = vm.execute_raw(command.name, Map::new()).unwrap();
            let mut found = Vec::new();
            lists(&reply, &mut found);
            for list in found {
                for member in IDENTITIES {
                    let values: Vec<_> = list.iter().filter_map(|element| element.get(member)).collect();
                    let repeated = (1..values.len()).any(|index| values[..index].contains(&values[index]));
                    assert!(!repeated, "{}: `{member}` twice: {list:?}", command.name);
                }
                let repeated =
                    (1..list.len()).any(|index| !list[index].is_number() && list[..index].contains(&list[index]));
                assert!(!repeated, "{}: an element twice: {list:?}", command.name);
            }
        }
    }
}

#[test]
fn types_are_listed() {
    ask("qom-list-types", &json!({}), |reply| {
        let names = all(&reply, "name");
        assert!(["tcg-accel", "kvm-accel", "virtio-blk-pci"].iter().all(|name| names.contains(name)), "{reply}");
        assert_differ(&reply, "name");
    });
    let builder = MockQmp::builder;
    let accelerators = ask_one(builder(), "qom-list-types", &json!({"implements": "accel"}));
    assert_eq!(all(&accelerators, "name"), ["accel", "tcg-accel", "kvm-accel"]);
    let processors = |with_abstract: bool| {
        let reply = ask_one(builder(), "qom-list-types", &json!({"implements": "cpu", "abstract": with_abstract}));
        all(&reply, "name").contains(&"cpu")
    };
    assert!(processors(true) && !processors(false));
    assert_eq!(ask_one(builder(), "qom-list-types", &json!({"implements": "nothing"})), json!([]));
    // Every parent is in the list.
    let reply = ask_one(builder(), "qom-list-types", &json!({"abstract": true}));
    let names = all(&reply, "name");
    for entry in reply.as_array().unwrap() {
        assert!(entry.get("parent").is_none_or(|parent| names.contains(&parent.as_str().unwrap())), "{entry}");
    }
}

#[test]
fn lists_that_a_machine_cannot_do_without_are_not_empty() {
    let commands = [
        "query-chardev",
        "query-chardev-backends",
        "query-command-line-options",
        "query-cpu-definitions",
        "query-cpus-fast",
        "query-hotpluggable-cpus",
        "query-machines",
        "query-migrate-capabilities",
        "qom-list-types",
    ];
    for command in commands {
        ask(command, &json!({}), |reply| assert_ne!(reply, json!([]), "{command}"));
    }
    for command in ["device-list-properties", "qom-list-properties"] {
        ask(command, &json!({"typename": "virtio-blk-pci"}), |reply| assert_ne!(reply, json!([]), "{command}"));
    }
    ask("qom-list", &json!({"path": "/machine"}), |reply| assert_ne!(reply, json!([])));
}

#[test]
fn numbers_are_what_consumers_read_them_into() {
    ask("query-machines", &json!({}), |reply| {
        let machines = reply.as_array().unwrap();
        machines.iter().for_each(|machine| assert_unsigned(machine, "cpu-max"));
        assert!(machines.iter().filter(|machine| machine["is-default"] == true).count() < 2, "{reply}");
    });
    ask("query-sev-capabilities", &json!({}), |reply| {
        assert_unsigned(&reply, "cbitpos");
        assert_unsigned(&reply, "reduced-phys-bits");
    });
    ask("query-cpus-fast", &json!({}), |reply| {
        let cpus = reply.as_array().unwrap();
        cpus.iter().for_each(|cpu| ["cpu-index", "thread-id"].into_iter().for_each(|name| assert_unsigned(cpu, name)));
    });
    ask("query-block-jobs", &json!({}), |reply| {
        for job in reply.as_array().unwrap() {
            assert!(["len", "offset", "speed"].iter().all(|name| job[name].as_u64().is_some()), "{job}");
        }
    });
}

#[test]
fn a_reply_agrees_with_itself() {
    ask("query-kvm", &json!({}), |reply| assert!(reply["enabled"] != true || reply["present"] == true, "{reply}"));
    ask("query-target", &json!({}), |reply| assert_eq!(reply, json!({"arch": "x86_64"})));
    ask("query-accelerators", &json!({}), |reply| {
        assert!(reply["present"].as_array().unwrap().contains(&reply["enabled"]), "{reply}");
    });
    ask("device-list-properties", &json!({"typename": "virtio-blk-pci"}), |reply| {
        for property in reply.as_array().unwrap() {
            let fits = match (property["type"].as_str().unwrap(), property.get("default-value")) {
                (_, None) => true,
                ("bool", Some(value)) => value.is_boolean(),
                ("string", Some(value)) => value.is_string(),
                (_, Some(value)) => value.is_u64(),
            };
            assert!(fits, "{property}");
        }
    });
}
