//! Compares the constants of names with the interfaces that they are about.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use qapi_codegen::interface::of_schema;
use qapi_codegen::load;
use qapi_interface::{Interface, Shape, TypeRef};

/// Returns the texts of all constants of a kind in the text of a `names.rs`, and checks that the constants of each
/// module have different names.
fn constants(names: &str, kind: &str) -> BTreeSet<String> {
    let (mut texts, mut before, mut seen) = (BTreeSet::new(), None, HashSet::new());
    for line in names.lines().map(str::trim) {
        match line.split(' ').collect::<Vec<_>>()[..] {
            [found, _, prefix, "{"] if prefix.starts_with('"') => {
                before = (found == kind).then(|| prefix.trim_matches('"').to_owned());
                seen.clear();
            }
            [constant, text] if text.starts_with('"') => {
                assert!(seen.insert(constant.to_owned()), "{constant} twice");
                let text = text.trim_matches('"');
                assert_eq!(constant.replace('_', ""), text.to_uppercase().replace(['-', '_', '.', '+'], ""));
                texts.extend(before.as_ref().map(|before| format!("{before}{text}")));
            }
            _ => {}
        }
    }
    texts
}

/// Returns the members of an object and of its branches.
fn members(interface: &Interface, ty: TypeRef) -> BTreeSet<&str> {
    let (mut members, mut seen, mut work) = (BTreeSet::new(), HashSet::new(), vec![ty]);
    while let Some(ty) = work.pop() {
        if let (Shape::Object(object), true) = (&interface.types[ty].shape, seen.insert(ty)) {
            members.extend(object.members.iter().map(|member| member.name.as_str()));
            work.extend(object.branches.iter().map(|branch| branch.ty));
        }
    }
    members
}

#[test]
fn each_part_has_a_constant() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (protocol, main) in [("qmp", "qapi/qapi-schema.json"), ("qga", "qga/qapi-schema.json")] {
        let interface = of_schema(&load(root.join("schemas").join(main)).expect("a schema"));
        let names = root.join(format!("qapi-types/src/generated/{protocol}/names.rs"));
        let names = fs::read_to_string(names).expect("generated code");

        let mut arguments = BTreeSet::new();
        for message in &interface.messages {
            let members = message.payload.map(|ty| members(&interface, ty)).unwrap_or_default();
            arguments.extend(members.into_iter().map(|member| format!("{}.{member}", message.name)));
        }
        assert!(!arguments.is_empty());
        assert_eq!(constants(&names, "Name"), arguments, "{protocol}");

        let (mut members, mut values, mut features) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut metas: Vec<_> = interface.messages.iter().map(|message| &message.meta).collect();
        for ty in &interface.types {
            metas.push(&ty.meta);
            match &ty.shape {
                Shape::Object(object) => {
                    metas.extend(object.members.iter().map(|member| &member.meta));
                    // Arguments that are declared in place have no type.
                    let named = object.members.iter().filter(|_| ty.name.is_some());
                    members.extend(named.map(|member| member.name.clone()));
                }
                // `QType` is built in.
                Shape::Enum(_) if ty.name.as_deref() == Some("QType") => {}
                Shape::Enum(all) => {
                    metas.extend(all.iter().map(|value| &value.meta));
                    values.extend(all.iter().map(|value| value.name.clone()));
                }
                _ => {}
            }
        }
        features.extend(metas.iter().flat_map(|meta| &meta.features).map(|(feature, _)| feature.clone()));
        assert_eq!(constants(&names, "MemberName"), members, "{protocol}");
        assert_eq!(constants(&names, "ValueName"), values, "{protocol}");
        assert_eq!(constants(&names, "FeatureName"), features, "{protocol}");
    }
}
