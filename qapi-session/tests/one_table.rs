//! The generated table of each protocol agrees with its schema: commands, events, and the types that they are made of.
//!
//! The generator writes the table from the interface of the schema. A server makes an interface from the table again,
//! which must be the same.

#![cfg(feature = "server")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use qapi_interface::{Builtin, Interface, Member, Meta, Object, Shape, TypeRef};
use qapi_session::server::interface_of;
use qapi_types::schema::Protocol;
use qapi_types::{qga, qmp, qsd};

#[test]
fn qmp_is_as_in_its_schema() {
    compare(&qmp::schema::PROTOCOL, "qapi/qapi-schema.json");
}

#[test]
fn qga_is_as_in_its_schema() {
    compare(&qga::schema::PROTOCOL, "qga/qapi-schema.json");
}

#[test]
fn qsd_is_as_in_its_schema() {
    compare(&qsd::schema::PROTOCOL, "storage-daemon/qapi/qapi-schema.json");
}

#[track_caller]
fn compare(protocol: &Protocol, file: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas").join(file);
    let schema = qapi_codegen::load(&file).unwrap_or_else(|errors| panic!("{errors}"));
    let mut declared = qapi_codegen::interface::of_schema(&schema);
    declared.mark_base64();
    let generated = interface_of(protocol);
    let names = |interface: &Interface| -> Vec<String> {
        interface.messages.iter().map(|message| message.name.clone()).collect()
    };
    assert_eq!(names(&generated), names(&declared));
    let (generated, declared) = (Text::of(&generated), Text::of(&declared));
    for (name, text) in &declared {
        assert_eq!(generated.get(name), Some(text), "{name}");
    }
    assert_eq!(generated.len(), declared.len());
    assert!(declared.len() > 50, "{} commands, events and types", declared.len());
}

/// The commands, the events, and the types that these are made of, each as text by its name.
struct Text<'i> {
    interface: &'i Interface,
    entries: BTreeMap<String, String>,
}

impl<'i> Text<'i> {
    fn of(interface: &'i Interface) -> BTreeMap<String, String> {
        let mut text = Self { interface, entries: BTreeMap::new() };
        for message in &interface.messages {
            let flags = ["gen", "success-response", "allow-oob", "allow-preconfig"].map(|flag| message.flag(flag));
            let payload = match message.payload {
                // Members that are declared in place have no name.
                Some(ty) if interface.types[ty].name.is_none() => text.object(interface.payload(message)),
                Some(ty) => text.ty(ty),
                None => text.object(interface.payload(message)),
            };
            let returns = message.returns.map(|ty| text.ty(ty));
            let (meta, since) = (meta(&message.meta), &message.meta.since);
            let entry = format!("{flags:?} {since:?} {meta}\n-> {returns:?}\n{payload}");
            text.entries.insert(message.name.clone(), entry);
        }
        text.entries
    }

    /// Returns the name of a type, and adds an entry for it.
    fn ty(&mut self, ty: TypeRef) -> String {
        let interface = self.interface;
        let info = &interface.types[ty];
        let name = match &info.shape {
            // A table does not distinguish these two.
            Shape::Builtin(Builtin::Int) => return Builtin::Int64.name().to_owned(),
            Shape::Builtin(builtin) => return builtin.name().to_owned(),
            Shape::Array(element) => return format!("[{}]", self.ty(*element)),
            _ => info.name.clone().expect("types have names"),
        };
        if self.entries.contains_key(&name) {
            return name;
        }
        self.entries.insert(name.clone(), String::new());
        let mut text = format!("{}\n", meta(&info.meta));
        match &info.shape {
            Shape::Builtin(_) | Shape::Array(_) => {}
            Shape::Enum(values) => {
                for value in values {
                    writeln!(text, "{} {}", value.name, meta(&value.meta)).unwrap();
                }
            }
            Shape::Alternate(alternatives) => {
                for alternative in alternatives {
                    writeln!(text, "{} {}", self.ty(alternative.ty), meta(&alternative.meta)).unwrap();
                }
            }
            Shape::Object(object) => text += &self.object(object),
        }
        self.entries.insert(name.clone(), text);
        name
    }

    fn object(&mut self, object: &Object) -> String {
        let mut text = String::new();
        for Member { name, ty, optional, meta, base64, inherited_from: _ } in &object.members {
            let ty = self.ty(*ty);
            writeln!(text, "{name}: {ty} optional {optional} base64 {base64} {}", self::meta(meta)).unwrap();
        }
        writeln!(text, "tag {:?}", object.tag).unwrap();
        for branch in &object.branches {
            writeln!(text, "{} => {} {}", branch.value, self.ty(branch.ty), meta(&branch.meta)).unwrap();
        }
        text
    }
}

fn meta(meta: &Meta) -> String {
    format!("{:?} {:?}", meta.cond, meta.features)
}
