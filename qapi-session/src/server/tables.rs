//! What a server answers from its schema and its state: `query-version`, `query-commands`, `query-qmp-schema` and
//! `guest-info`.

use serde_json::{Value, json};

use super::OutputPolicy;
use super::handle::{CommandState, ServerHandle};
use super::introspect;
use super::json;
use super::output::Reply;
use super::policy::hide;

/// The command whose answer describes the schema.
pub(super) const INTROSPECTION: &str = "query-qmp-schema";

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

/// What `guest-info` returns, its members in the order in which qemu-ga prints them.
fn agent_info(server: &ServerHandle) -> String {
    let (major, minor, micro) = release(server);
    let commands = server.commands().into_iter().map(|CommandState { name, enabled, success_response, .. }| {
        // Names have nothing to escape.
        format!("{{\"enabled\": {enabled}, \"name\": \"{name}\", \"success-response\": {success_response}}}")
    });
    let commands = commands.collect::<Vec<_>>().join(", ");
    format!("{{\"version\": \"{major}.{minor}.{micro}\", \"supported_commands\": [{commands}]}}")
}

/// The release that the server is of.
fn release(server: &ServerHandle) -> (u32, u32, u32) {
    server.options().release.unwrap_or_else(|| {
        let mut numbers = server.schema().release.split('.').map(|number| number.parse().unwrap_or(0));
        let mut next = || numbers.next().unwrap_or(0);
        (next(), next(), next())
    })
}

/// The version, as `query-version` returns it, its members in the order in which QEMU prints them.
pub(super) fn version(server: &ServerHandle) -> Vec<u8> {
    let (major, minor, micro) = release(server);
    let mut package = Vec::new();
    // Texts can always be expressed.
    _ = json::to_vec(&mut package, &server.options().package);
    let mut text = format!("{{\"qemu\": {{\"micro\": {micro}, \"minor\": {minor}, \"major\": {major}}}, \"package\": ")
        .into_bytes();
    text.extend(package);
    text.push(b'}');
    text
}

fn introspection(server: &ServerHandle, reply: &mut Reply) {
    let Some(policy) = server.hiding() else {
        return reply.json(server.introspection(|| {
            let mut text = Vec::new();
            // A value in memory can be expressed.
            _ = json::to_vec(&mut text, &described(server));
            text
        }));
    };
    // Without what the policy hides of the schema, and of the description.
    let mut description = described(server);
    if policy.deprecated_output == OutputPolicy::Hide {
        introspect::hide_deprecated(&mut description);
    }
    if let Some(returns) = server.schema().command(INTROSPECTION).and_then(|command| command.returns) {
        hide(&returns, &mut description, &policy);
    }
    reply.value(&description);
}

/// The schema as this server has it.
fn described(server: &ServerHandle) -> Value {
    let defined = |symbol: &str| server.options().defined.is_none_or(|defined| defined(symbol));
    let has = |name: &str| server.lookup(name).is_some() || server.lists_event(name);
    introspect::introspect(server.schema(), &defined, &has)
}
