//! Compares the history of QEMU's interfaces with the schemas that it was made from.

#![allow(clippy::print_stdout)] // prints what was compared

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{env, fs};

use qapi_codegen::tree::{self, PROTOCOLS, options_for};
use qapi_interface::{History, Interface, Meta, Release, Shape, TypeRef};

/// Returns all facts of an interface about its commands, its events and the types in them, without order, documentation
/// and files.
fn facts(interface: &Interface) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut work: Vec<(String, TypeRef)> = Vec::new();
    for message in &interface.messages {
        let mut flags = message.flags.clone();
        flags.sort_unstable();
        let name = &message.name;
        facts.insert(format!("{name}: event {}, {flags:?}, {}", message.is_event, meta(&message.meta)));
        for (place, ty) in [("payload", message.payload), ("returns", message.returns)] {
            let Some(ty) = ty else { continue };
            // Arguments that are declared in place are a type without a name.
            facts.insert(format!("{name} {place}: {}", interface.describe(ty)));
            work.push((format!("{name} {place}"), ty));
        }
    }
    while let Some((place, ty)) = work.pop() {
        let type_facts = &interface.types[ty];
        if type_facts.name.is_some() && !seen.insert(ty) {
            continue;
        }
        let told = type_facts.name.clone().unwrap_or(place);
        if type_facts.name.is_some() {
            facts.insert(format!("{told}: {}", meta(&type_facts.meta)));
        }
        match &type_facts.shape {
            Shape::Builtin(_) => {}
            Shape::Array(element) => work.push((told, *element)),
            Shape::Enum(values) => {
                for value in values {
                    facts.insert(format!("{told}.{}: value, {}", value.name, meta(&value.meta)));
                }
            }
            Shape::Object(object) => {
                facts.insert(format!("{told}: object, tag {:?}", object.tag));
                for member in &object.members {
                    let ty = interface.describe(member.ty);
                    facts.insert(format!("{told}.{}: {ty} {}, {}", member.name, member.optional, meta(&member.meta)));
                    work.push((format!("{told}.{}", member.name), member.ty));
                }
                for branch in &object.branches {
                    let ty = interface.describe(branch.ty);
                    facts.insert(format!("{told} {}: branch {ty}, {}", branch.value, meta(&branch.meta)));
                    work.push((format!("{told} {}", branch.value), branch.ty));
                }
            }
            Shape::Alternate(alternatives) => {
                for alternative in alternatives {
                    let ty = interface.describe(alternative.ty);
                    facts.insert(format!("{told}: {:?} {ty}, {}", alternative.name, meta(&alternative.meta)));
                    work.push((format!("{told} {:?}", alternative.name), alternative.ty));
                }
            }
        }
    }
    facts
}

fn meta(meta: &Meta) -> String {
    let mut features = meta.features.clone();
    features.sort_by(|one, other| one.0.cmp(&other.0));
    format!("{:?} {features:?}", meta.cond)
}

/// Returns the trees to compare with, if any, each with its release.
fn trees() -> Vec<(PathBuf, String)> {
    let Some(folder) = env::var_os("QAPI_TEST_UPSTREAM") else {
        println!("SKIPPED: set QAPI_TEST_UPSTREAM to a folder with a QEMU source tree for each release");
        return Vec::new();
    };
    let trees = fs::read_dir(folder).unwrap().map(|entry| {
        let tree = entry.unwrap().path();
        let version = fs::read_to_string(tree.join("VERSION")).unwrap();
        (tree, version.trim().to_owned())
    });
    trees.collect()
}

/// Each release can be rebuilt from the history, with all facts of its own schema.
#[test]
fn releases_are_as_their_schemas() {
    let (history, mut compared) = (History::known(), 0);
    for (tree, version) in trees() {
        let release: Release = version.parse().unwrap();
        for protocol in PROTOCOLS.iter().filter(|protocol| tree.join(protocol.schema).is_file()) {
            let schema = tree::load(&tree.join(protocol.schema), &options_for(&version), false).unwrap();
            let expected = facts(&qapi_codegen::interface::of_schema(&schema));
            let rebuilt = history.interface(protocol.name, release);
            let rebuilt = facts(&rebuilt.unwrap_or_else(|| panic!("{} of {release} is missing", protocol.name)));
            let lacks: Vec<_> = expected.difference(&rebuilt).collect();
            let adds: Vec<_> = rebuilt.difference(&expected).collect();
            assert!(
                lacks.is_empty() && adds.is_empty(),
                "{} {release}: lacks {lacks:#?}\nadds {adds:#?}",
                protocol.name
            );
            compared += expected.len();
        }
    }
    println!("{compared} facts compared");
}
