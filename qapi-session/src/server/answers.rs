//! Replies that a server makes from its schema and its state: `query-version`, `query-commands`, `query-qmp-schema` and
//! `guest-info`.

use serde_json::{Value, json};

use super::OutputPolicy;
use super::command::CommandState;
use super::handle::{INTROSPECTION, ServerHandle};
use super::json;
use super::output::Reply;
use super::policy::hide;

/// Writes the reply to one of these commands. Returns whether the command is one of them.
pub(super) fn answer(server: &ServerHandle, command: &str, reply: &mut Reply) -> bool {
    match command {
        "query-version" => reply.json(&version(server)),
        "query-commands" => {
            let enabled = server.commands().into_iter().filter(|command| command.enabled);
            reply.value(&enabled.map(|command| json!({"name": command.name})).collect::<Value>());
        }
        INTROSPECTION => introspection(server, reply),
        "guest-info" => reply.json(agent_info(server).as_bytes()),
        _ => return false,
    }
    true
}

/// Returns the reply of `guest-info`, with its members in the order in which qemu-ga prints them.
fn agent_info(server: &ServerHandle) -> String {
    let (major, minor, micro) = release(server);
    let commands = server.commands().into_iter().map(|CommandState { name, enabled, success_response, .. }| {
        // Names contain no characters that need escapes.
        format!("{{\"enabled\": {enabled}, \"name\": \"{name}\", \"success-response\": {success_response}}}")
    });
    let commands = commands.collect::<Vec<_>>().join(", ");
    format!("{{\"version\": \"{major}.{minor}.{micro}\", \"supported_commands\": [{commands}]}}")
}

/// Returns the release that the server reports.
fn release(server: &ServerHandle) -> (u32, u32, u32) {
    server.options().release.unwrap_or_else(|| {
        let mut numbers = server.release().split('.').map(|number| number.parse().unwrap_or(0));
        let mut next = || numbers.next().unwrap_or(0);
        (next(), next(), next())
    })
}

/// Returns the reply of `query-version`, with its members in the order in which QEMU prints them.
pub(super) fn version(server: &ServerHandle) -> Vec<u8> {
    let (major, minor, micro) = release(server);
    let mut package = Vec::new();
    // Writing a string cannot fail.
    _ = json::to_vec(&mut package, &server.options().package);
    let mut text = format!("{{\"qemu\": {{\"micro\": {micro}, \"minor\": {minor}, \"major\": {major}}}, \"package\": ")
        .into_bytes();
    text.extend(package);
    text.push(b'}');
    text
}

fn introspection(server: &ServerHandle, reply: &mut Reply) {
    let Some(policy) = server.hiding() else {
        return reply.json(server.description(|| {
            let mut text = Vec::new();
            // Writing a JSON value cannot fail.
            _ = json::to_vec(&mut text, &described(server));
            text
        }));
    };
    // The policy hides deprecated items of the schema, and members of the reply itself.
    let mut description = described(server);
    if policy.deprecated_output == OutputPolicy::Hide {
        hide_deprecated(&mut description);
    }
    let table = server.table();
    if let Some(returns) = table.interface.command(INTROSPECTION).and_then(|command| command.returns) {
        hide(&table.interface, returns, &mut description, &policy);
    }
    reply.value(&description);
}

/// Returns the schema of this server.
fn described(server: &ServerHandle) -> Value {
    let defined = |symbol: &str| server.options().defined.is_none_or(|defined| defined(symbol));
    let mut interface = (*server.table().interface).clone();
    interface.messages.retain(|message| match message.is_event {
        true => server.event(&message.name).is_some(),
        false => server.lookup(&message.name).is_some(),
    });
    interface.introspect(&|cond| cond.eval(&defined), true)
}

/// Removes deprecated commands, events, types and members of objects from a description, as a server does that hides
/// deprecated output. Unstable ones stay.
pub(super) fn hide_deprecated(description: &mut Value) {
    fn retain(list: &mut Value) {
        if let Value::Array(entries) = list {
            entries.retain(|entry| {
                let features = entry.get("features").and_then(Value::as_array);
                !features.is_some_and(|features| features.iter().any(|feature| feature == "deprecated"))
            });
        }
    }
    retain(description);
    for entry in description.as_array_mut().into_iter().flatten().filter(|entry| entry["meta-type"] == "object") {
        if let Some(members) = entry.get_mut("members") {
            retain(members);
        }
    }
}
