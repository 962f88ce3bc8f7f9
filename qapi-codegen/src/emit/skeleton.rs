//! The Rust of a server to start from: its enumeration of commands for the derive macro, and empty methods.
//!
//! The signatures are those that the derive macro expects. Both follow [`Shape`], and tests of the program `qapi`
//! compile the written code.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use heck::ToSnakeCase as _;

use crate::lower::model::Protocol;

use super::context::TYPES;
use super::method_shape::{Shape, shapes};

/// The widest line that rustfmt writes by default.
const WIDTH: usize = 100;
/// The widest list of arguments of an attribute that rustfmt writes on one line by default.
const ATTRIBUTE_WIDTH: usize = 70;

/// The contents of a server's skeleton.
#[derive(Clone, Debug)]
pub struct Skeleton<'a> {
    /// The name of the struct. The enumeration has this name with `Commands` after it.
    pub name: &'a str,
    /// Where the derive macro finds the commands.
    pub commands_of: CommandsOf<'a>,
    /// Whether the methods are `async`.
    pub is_async: bool,
    /// The commands, by their names on the wire, in any order.
    pub commands: BTreeSet<String>,
    /// The events that the server emits, likewise.
    pub events: BTreeSet<String>,
}

/// Where the derive macro finds the commands of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandsOf<'a> {
    /// In its table of a protocol of QEMU's: `qmp`, `qga` or `qsd`.
    Protocol(&'a str),
    /// In a schema file at this path, below the folder of the crate.
    Schema(&'a str),
}

/// Names that the written code uses, so that a server cannot have them.
const TAKEN: [&str; 11] =
    ["Any", "Base64", "Box", "Call", "CommandError", "Commands", "Option", "Result", "Self", "String", "Vec"];

/// Checks that a name can be the name of a server: in camel case, and not used by the written code.
///
/// # Errors
/// If it cannot be, with a message that suggests another name where possible.
pub fn check_server_name(name: &str) -> Result<(), String> {
    let is_camel =
        name.starts_with(|ch: char| ch.is_ascii_uppercase()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match () {
        () if TAKEN.contains(&name) => Err(format!("'{name}' cannot be the name of a server: the code uses that name")),
        () if !is_camel => {
            let camel = heck::AsUpperCamelCase(name).to_string();
            let is_name = camel.starts_with(|ch: char| ch.is_ascii_uppercase()) && !TAKEN.contains(&camel.as_str());
            let help = if is_name { format!("; did you mean '{camel}'?") } else { ", such as 'Vm'".to_owned() };
            Err(format!("'{name}' cannot be the name of a server, which is one of a type in Rust{help}"))
        }
        () => Ok(()),
    }
}

/// Writes the Rust of a server, in the layout of rustfmt.
pub fn skeleton(protocol: &Protocol<'_>, skeleton: &Skeleton<'_>) -> String {
    let shapes: Vec<Shape> =
        shapes(protocol).into_iter().filter(|shape| skeleton.commands.contains(&shape.name)).collect();
    let Skeleton { name, commands_of, .. } = skeleton;
    let (module, of_qemu) = match commands_of {
        CommandsOf::Protocol(protocol) => ((*protocol).to_owned(), true),
        // The derive makes the types in a module of this name.
        CommandsOf::Schema(_) => (format!("{name}Commands").to_snake_case(), false),
    };
    let methods = || shapes.iter().filter(|shape| without_method(commands_of, &shape.name).is_none());
    let mut text = String::new();

    let features = features(protocol, skeleton, &shapes).join(",");
    let _ = writeln!(text, "// cargo add qemu-qapi --no-default-features --features {features}");
    let _ = writeln!(text);
    if of_qemu && methods().next().is_some() {
        let _ = writeln!(text, "use qemu_qapi::{module};");
    }
    if methods().next().is_some() {
        let _ = writeln!(text, "use qemu_qapi::server::Call;");
    }
    let _ = writeln!(text, "use qemu_qapi::{{CommandError, Commands}};");

    let _ = writeln!(text, "\n#[derive(Commands)]");
    text += &attribute(protocol, skeleton);
    if have_common_word(&shapes) {
        let _ = writeln!(text, "#[allow(clippy::enum_variant_names)] // they are the names of the commands");
    }
    let _ = writeln!(text, "enum {name}Commands {{");
    for shape in &shapes {
        if let Some(by) = without_method(commands_of, &shape.name) {
            let _ = writeln!(text, "    // {by}, without a method.");
        }
        let _ = writeln!(text, "    {},", shape.variant);
    }
    let _ = writeln!(text, "}}\n\nstruct {name};\n");
    if methods().next().is_some() {
        let _ = writeln!(text, "#[allow(unused_variables)] // until the methods are written");
    }
    let _ = writeln!(text, "impl {name}CommandsServer for {name} {{\n    type Error = CommandError;");
    for shape in methods() {
        let _ = writeln!(text, "\n{}        todo!()\n    }}", signature(shape, &module, skeleton.is_async));
    }
    let _ = writeln!(text, "}}\n");
    let (driver, wait) = if skeleton.is_async { ("tokio", ".await") } else { ("blocking", "") };
    let _ = writeln!(
        text,
        "// To serve it, with `use qemu_qapi::{driver}::{{serve, Listener}}`:\n\
         // serve(Listener::bind(\"/tmp/{}.sock\")?, {name}Commands::service({name})){wait}?;",
        name.to_snake_case()
    );
    text
}

/// Returns a remark about a command that has no method. `None` if it has a method.
///
/// `qapi-macros/src/model.rs` makes the same decision.
fn without_method(commands_of: &CommandsOf<'_>, command: &str) -> Option<&'static str> {
    match (commands_of, command) {
        (_, "qmp_capabilities") => Some("The session replies to this"),
        (CommandsOf::Protocol("qga"), "guest-info") => Some("The reply is made from the schema's table"),
        (CommandsOf::Protocol("qga"), _) => None,
        (CommandsOf::Schema(_), "query-commands" | "query-version") => None,
        (_, "query-commands" | "query-qmp-schema" | "query-version") => {
            Some("The reply is made from the schema's table")
        }
        _ => None,
    }
}

/// Returns the features of `qemu-qapi` that the code needs, sorted.
fn features<'p>(protocol: &'p Protocol<'_>, skeleton: &Skeleton<'p>, shapes: &'p [Shape]) -> Vec<&'p str> {
    let driver = if skeleton.is_async { "tokio" } else { "blocking" };
    let mut features = BTreeSet::from([driver, "derive", "server"]);
    match skeleton.commands_of {
        CommandsOf::Schema(_) => {}
        CommandsOf::Protocol("qmp") => {
            let events = protocol.modules.iter().filter(|module| {
                let mut events = module.events.iter();
                events.any(|event| skeleton.events.contains(&event.definition.name))
            });
            features.extend(shapes.iter().filter_map(|shape| shape.feature.as_deref()));
            features.extend(events.filter_map(|module| module.feature.as_deref()));
        }
        CommandsOf::Protocol(name) => _ = features.insert(name),
    }
    features.into_iter().collect()
}

/// Writes the attribute of the enumeration.
fn attribute(protocol: &Protocol<'_>, skeleton: &Skeleton<'_>) -> String {
    let mut arguments = vec![match skeleton.commands_of {
        CommandsOf::Protocol(name) => format!("protocol = {name:?}"),
        CommandsOf::Schema(path) => format!("schema = {path:?}"),
    }];
    let events = protocol.events().filter(|event| skeleton.events.contains(&event.definition.name));
    let events: Vec<&str> = events.map(|event| event.name.as_str()).collect();
    if !events.is_empty() {
        arguments.push(format!("events({})", events.join(", ")));
    }
    if skeleton.is_async {
        arguments.push("async".to_owned());
    }
    let line = arguments.join(", ");
    if line.len() <= ATTRIBUTE_WIDTH {
        return format!("#[qapi({line})]\n");
    }
    let arguments = arguments.iter().map(|argument| match argument.strip_prefix("events(") {
        Some(_) if argument.len() > ATTRIBUTE_WIDTH => {
            let events = events.iter().map(|event| format!("        {event},\n"));
            format!("    events(\n{}    )", events.collect::<String>())
        }
        _ => format!("    {argument}"),
    });
    format!("#[qapi(\n{}\n)]\n", arguments.collect::<Vec<_>>().join(",\n"))
}

/// Whether all variants begin or end with the same word, which clippy reports for three or more of them.
fn have_common_word(shapes: &[Shape]) -> bool {
    let same = |words: &dyn Fn(&str) -> String| {
        let mut words = shapes.iter().map(|shape| words(&shape.variant.to_snake_case()));
        let first = words.next();
        words.all(|word| Some(word) == first)
    };
    let first = |name: &str| name.split('_').next().unwrap_or_default().to_owned();
    let last = |name: &str| name.rsplit('_').next().unwrap_or_default().to_owned();
    shapes.len() >= 3 && (same(&first) || same(&last))
}

/// Writes the signature of a method, up to its brace.
fn signature(shape: &Shape, module: &str, is_async: bool) -> String {
    let taken = match &shape.boxed {
        None => format!("{module}::command::{}", shape.variant),
        Some(boxed) => spelt(boxed, module),
    };
    let (function, receiver) = if is_async { ("async fn", "&self") } else { ("fn", "&mut self") };
    let (method, reply) = (&shape.method, spelt(&shape.reply, module));
    let parameters = [receiver.to_owned(), "call: &mut Call".to_owned(), format!("command: {taken}")];
    let result = format!("Result<{reply}, Self::Error>");
    let line = format!("    {function} {method}({}) -> {result} {{\n", parameters.join(", "));
    if line.trim_end().len() <= WIDTH {
        return line;
    }
    let parameters: String = parameters.iter().map(|parameter| format!("        {parameter},\n")).collect();
    format!("    {function} {method}(\n{parameters}    ) -> {result} {{\n")
}

/// Returns the text of a type with paths that are valid in the written code.
fn spelt(text: &str, module: &str) -> String {
    let is_name = |ch: char| ch.is_ascii_alphanumeric() || ch == '_';
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_name) {
        let end = rest[start..].find(|ch| !is_name(ch)).map_or(rest.len(), |length| start + length);
        let (before, name) = (&rest[..start], &rest[start..end]);
        out += before;
        match name {
            _ if out.ends_with("::") => out += name,
            _ if name == TYPES.trim_end_matches("::") => out += module,
            "Any" | "Base64" => out += &format!("qemu_qapi::{name}"),
            name => out += name,
        }
        rest = &rest[end..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_servers() {
        for good in ["Vm", "Server", "Qemu9"] {
            assert_eq!(check_server_name(good), Ok(()));
        }
        assert!(check_server_name("my-vm").unwrap_err().ends_with("did you mean 'MyVm'?"));
        assert!(check_server_name("call").unwrap_err().ends_with("such as 'Vm'"));
        assert!(check_server_name("").unwrap_err().ends_with("such as 'Vm'"));
        assert!(check_server_name("Call").unwrap_err().ends_with("the code uses that name"));
    }

    #[test]
    fn types_are_found_from_outside() {
        assert_eq!(spelt("Vec<types::BlockInfo>", "qmp"), "Vec<qmp::BlockInfo>");
        assert_eq!(spelt("types::Any", "qmp"), "qmp::Any");
        assert_eq!(spelt("Box<Any>", "qmp"), "Box<qemu_qapi::Any>");
    }
}
