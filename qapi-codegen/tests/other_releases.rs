//! Tests which members of replies and events are optional because some servers leave them out.

use qapi_codegen::lower::{self, lower};
use qapi_codegen::{Memory, Options, emit, load_with};
use qapi_interface::Words;

/// Returns the code generated from a schema as one of QEMU's, of the given release, without descriptions.
fn generated(schema: &str, release: &str) -> String {
    generated_with(Words::default(), schema, release)
}

fn generated_with(words: Words, schema: &str, release: &str) -> String {
    let memory = Memory::new().with("main.json", schema.to_owned());
    let schema = load_with("main.json", &memory, &Options::default()).unwrap_or_else(|errors| panic!("{errors}"));
    let options = lower::Options {
        protocol: "protocol".to_owned(),
        release: release.to_owned(),
        source: "main.json".to_owned(),
        qemu: true,
        runtime: "qapi_types".to_owned(),
        reference: None,
        features: false,
        prose: false,
        words,
        examples: None,
    };
    emit::emit(&lower(&schema, &options)).into_iter().map(|file| file.contents).collect()
}

/// A part of the agent's schema is recognised even without `guest-sync`.
#[test]
fn agents_are_known_by_any_command() {
    let schema = "
        { 'struct': 'GuestAgentCommandInfo', 'data': { 'name': 'str', 'enabled': 'bool', 'success-response': 'bool' } }
        { 'struct': 'GuestAgentInfo',
          'data': { 'version': 'str', 'supported_commands': [ 'GuestAgentCommandInfo' ] } }
        { 'command': 'guest-info', 'returns': 'GuestAgentInfo' }";
    let documented = format!(
        "{{ 'pragma': {{ 'member-name-exceptions': [ 'GuestAgentInfo' ] }} }}\n##\n# @GuestAgentCommandInfo:\n#\n# @name: a\n#\n# @enabled: b\n#\n# @success-response: c (since 1.7)\n#\n# Since: 1.1\n##\n{}",
        schema.trim_start()
    );
    let code = generated(&documented, "10.2.2");
    assert!(code.contains("Member `success-response`, since QEMU 1.7. Servers before 1.7 leave it out."), "{code}");
    assert!(code.contains("pub success_response: Option<bool>,") && code.contains("pub enabled: bool,"), "{code}");
}

/// A member is mandatory in the release of the schema, and later servers do not send it.
#[test]
fn newer_servers_may_leave_out_what_an_old_schema_has() {
    let schema = "
        { 'pragma': { 'member-name-exceptions': [ 'BlockDeviceInfo' ] } }
        { 'struct': 'BlockDeviceInfo', 'data': { 'file': 'str', 'ro': 'bool', 'encryption_key_missing': 'bool' } }
        { 'command': 'query-named-block-nodes', 'returns': [ 'BlockDeviceInfo' ] }";
    let code = generated(schema, "4.2.0");
    assert!(code.contains("Member `encryption_key_missing`. Servers since 6.0 leave it out."), "{code}");
    assert!(code.contains("pub encryption_key_missing: Option<bool>,") && code.contains("pub ro: bool,"), "{code}");
}

/// Types that only unstable commands return may change in any release.
#[test]
fn unstable_replies_promise_nothing() {
    let schema = "
        { 'struct': 'Inner', 'data': { 'a': 'int' } }
        { 'struct': 'Shared', 'data': { 'b': 'int' } }
        { 'struct': 'Outer', 'data': { 'inner': 'Inner', 'shared': 'Shared' } }
        { 'command': 'x-query-own', 'returns': 'Outer', 'features': [ 'unstable' ] }
        { 'command': 'query-own', 'returns': 'Shared' }";
    let code = generated(schema, "10.2.2");
    assert!(code.contains("Member `a`. Servers may leave it out.") && code.contains("pub a: Option<i64>,"), "{code}");
    assert!(code.contains("pub inner: Option<Inner>,") && code.contains("pub b: i64,"), "{code}");
}

/// Items that clients should no longer send are marked in Rust, with the release and the replacement. Items that
/// servers send are not.
#[test]
fn deprecated_commands_and_arguments() {
    let schema = "
        { 'struct': 'StatusInfo', 'data': { 'running': 'bool',
            '*singlestep': { 'type': 'bool', 'features': [ 'deprecated' ] } } }
        { 'command': 'query-status', 'returns': 'StatusInfo' }
        { 'command': 'eject', 'data': { '*device': { 'type': 'str', 'features': [ 'deprecated' ] }, '*id': 'str' } }
        { 'command': 'block-job-pause', 'data': { 'device': 'str' }, 'features': [ 'deprecated' ] }
        { 'command': 'new-one', 'features': [ { 'name': 'deprecated', 'if': 'CONFIG_A' } ] }";
    // The descriptions name the replacement.
    let code = generated_with(Words::known().clone(), schema, "10.2.2");
    let before = |marker: &str| {
        let (before, _) = code.split_once(marker).unwrap_or_else(|| panic!("no {marker:?} in {code}"));
        before.lines().rev().take(3).collect::<Vec<_>>().join("\n")
    };
    assert!(before("pub fn device(").contains(r#"#[deprecated = "deprecated by QEMU 5.0; use `id`"]"#), "{code}");
    let pause = r#"#[deprecated = "deprecated by QEMU 10.1; use `job-pause`"]"#;
    assert!(before("fn block_job_pause(").contains(pause), "{code}");
    assert_eq!(code.matches(pause).count(), 2, "the constructor and the method: {code}");
    assert_eq!(
        code.matches("#[deprecated").count(),
        3,
        "neither what is received nor what only some builds have: {code}"
    );
}

/// Commands and events have constants with the releases that added, deprecated and removed them.
#[test]
fn lifetimes() {
    let command = |name: &str| format!("{{ 'command': '{name}' }}\n");
    let code = generated(&["query-status", "query-cpus", "block-job-pause"].map(command).concat(), "5.2.0");
    let of = |name: &str| {
        let (_, rest) = code.split_once(&format!("const NAME: &'static str = {name:?};")).expect(name);
        rest.split('}').next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of("query-status"), "");
    assert_eq!(of("query-cpus"), r#"const REMOVED_IN: Option<&'static str> = Some("6.0");"#);
    assert_eq!(of("block-job-pause"), "", "5.2 does not have it deprecated");
    assert!(code.contains("Removed in QEMU 6.0."), "{code}");

    let schema = "##\n# @block-job-pause:\n#\n# Since: 1.3\n#\n# Features:\n#\n# @deprecated: so\n##\n
        { 'command': 'block-job-pause', 'features': [ 'deprecated' ] }";
    let code = generated(schema, "10.2.2");
    assert!(code.contains(r#"const SINCE: Option<&'static str> = Some("1.3");"#), "{code}");
    assert!(code.contains(r#"const DEPRECATED_SINCE: Option<&'static str> = Some("10.1");"#), "{code}");
}
