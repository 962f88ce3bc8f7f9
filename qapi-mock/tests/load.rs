//! Tables that are built at run time are equal to those that `cargo xtask generate` writes.

use std::collections::HashSet;
use std::fmt::Debug;
use std::path::Path;

use qapi_mock::load::{self, Options};
use qemu_qapi::schema::{Command, Event, Feature, Member, Object, Protocol, Type};

#[test]
fn qmp_is_as_generated() {
    compare(&qemu_qapi::qmp::schema::PROTOCOL, "qapi/qapi-schema.json");
}

#[test]
fn qga_is_as_generated() {
    compare(&qemu_qapi::qga::schema::PROTOCOL, "qga/qapi-schema.json");
}

#[test]
fn what_needs_undefined_symbols_is_left_out() {
    let symbols = |symbol: &str| symbol == "CONFIG_LINUX";
    let table = read("qapi/qapi-schema.json", Options::new("qmp", "10.2.2").defined(&symbols));
    let names = |table: &'static Protocol| table.commands.iter().map(|command| command.name).collect::<HashSet<_>>();
    let (there, all) = (names(table), names(&qemu_qapi::qmp::schema::PROTOCOL));
    assert!(there.is_subset(&all) && there.contains("query-status"));
    // This command requires CONFIG_FDT, which is not defined.
    assert!(all.contains("dumpdtb") && !there.contains("dumpdtb"));
    assert_eq!(table.order.len(), table.commands.len() + table.events.len());
    // CONFIG_LINUX is defined, and CONFIG_LINUX_IO_URING is not.
    let Some(Type::Enum(aio)) = find(table, "blockdev-add", "file", "aio") else { panic!("aio is an enumeration") };
    assert_eq!(aio.values.iter().map(|value| value.name).collect::<Vec<_>>(), ["threads", "native"]);
}

/// The type of a member of a branch of a command's arguments.
fn find(table: &Protocol, command: &str, branch: &str, member: &str) -> Option<Type> {
    let branches = table.command(command)?.arguments.variants?.branches;
    let object = branches.iter().find(|candidate| candidate.value == branch)?.object;
    object.members.iter().find(|candidate| candidate.name == member).map(|member| member.ty.known())
}

fn read(file: &str, options: Options<'_>) -> &'static Protocol {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas").join(file);
    load::load(path, options).unwrap_or_else(|errors| panic!("{errors}"))
}

fn compare(generated: &'static Protocol, file: &str) {
    let loaded = read(file, Options::new(generated.name, generated.release));
    assert_eq!(loaded.name, generated.name);
    assert_eq!(loaded.release, generated.release);
    assert_eq!(loaded.order, generated.order);
    assert_eq!(loaded.commands.len(), generated.commands.len());
    let mut walk = Walk::default();
    for (a, b) in loaded.commands.iter().zip(generated.commands) {
        walk.command(a, b);
    }
    assert_eq!(loaded.events.len(), generated.events.len());
    for (a, b) in loaded.events.iter().zip(generated.events) {
        walk.event(a, b);
    }
    // The comparison has reached the types.
    assert!(walk.0.len() > 20, "{:?}", walk.0);
}

/// The names of the types that have been compared.
#[derive(Default)]
struct Walk(HashSet<&'static str>);

impl Walk {
    fn command(&mut self, a: &'static Command, b: &'static Command) {
        let Command {
            name,
            arguments,
            returns,
            features,
            cond,
            generated,
            success_response,
            allow_oob,
            allow_preconfig,
            closed: _,
            since,
        } = *a;
        assert_eq!(name, b.name);
        same(name, &cond, &b.cond);
        same(name, &since, &b.since);
        let flags = [generated, success_response, allow_oob, allow_preconfig];
        assert_eq!(flags, [b.generated, b.success_response, b.allow_oob, b.allow_preconfig], "{name}");
        self.features(name, features, b.features);
        self.object(arguments, b.arguments);
        assert_eq!(returns.is_some(), b.returns.is_some(), "{name}");
        if let (Some(a), Some(b)) = (returns, b.returns) {
            self.ty(name, a, b);
        }
    }

    fn event(&mut self, a: &'static Event, b: &'static Event) {
        let Event { name, data, features, cond, since } = *a;
        assert_eq!(name, b.name);
        same(name, &cond, &b.cond);
        same(name, &since, &b.since);
        self.features(name, features, b.features);
        self.object(data, b.data);
    }

    fn object(&mut self, a: &'static Object, b: &'static Object) {
        let Object { name, members, variants, features, cond } = *a;
        assert_eq!(name, b.name);
        if !name.is_empty() && !self.0.insert(name) {
            return;
        }
        same(name, &cond, &b.cond);
        self.features(name, features, b.features);
        assert_eq!(members.len(), b.members.len(), "{name}");
        for (a, b) in members.iter().zip(b.members) {
            self.member(a, b);
        }
        // `Debug` of branches shows the names of their objects.
        same(name, &variants, &b.variants);
        let branches = |variants: Option<qemu_qapi::schema::Variants>| variants.map_or(&[][..], |found| found.branches);
        for (a, b) in branches(variants).iter().zip(branches(b.variants)) {
            self.object(a.object, b.object);
        }
    }

    fn member(&mut self, a: &'static Member, b: &'static Member) {
        let Member { name, ty, optional, features, cond } = *a;
        assert_eq!(name, b.name);
        assert_eq!(optional, b.optional, "{name}");
        same(name, &cond, &b.cond);
        self.features(name, features, b.features);
        self.ty(name, ty, b.ty);
    }

    fn ty(&mut self, name: &str, a: Type, b: Type) {
        // `Debug` of types shows their names.
        same(name, &a, &b);
        match (a.known(), b.known()) {
            (Type::Array(a), Type::Array(b)) => self.ty(name, *a, *b),
            (Type::Object(a), Type::Object(b)) => self.object(a, b),
            (Type::Enum(a), Type::Enum(b)) => {
                if self.0.insert(a.name) {
                    // Enumerations refer to no other types, so `Debug` shows everything.
                    same(name, a, b);
                }
            }
            (Type::Alternate(a), Type::Alternate(b)) => {
                if self.0.insert(a.name) {
                    same(name, &a.cond, &b.cond);
                    self.features(name, a.features, b.features);
                    assert_eq!(a.alternatives.len(), b.alternatives.len(), "{name}");
                    for (a, b) in a.alternatives.iter().zip(b.alternatives) {
                        same(name, &a.cond, &b.cond);
                        self.ty(name, a.ty, b.ty);
                    }
                }
            }
            (a, b) => assert_eq!(std::mem::discriminant(&a), std::mem::discriminant(&b), "{name}: {a:?}, {b:?}"),
        }
    }

    fn features(&mut self, name: &str, a: &'static [Feature], b: &'static [Feature]) {
        same(name, &a, &b);
    }
}

/// Compares the `Debug` text, which shows everything of values that refer to no types.
#[track_caller]
fn same<T: Debug>(name: &str, a: &T, b: &T) {
    assert_eq!(format!("{a:?}"), format!("{b:?}"), "{name}");
}
