//! Tests the rules that changed with a release: each at the last release before the change, at the first with it, and
//! at the newest.

use qapi_codegen::{Memory, Options, load_with};

/// Returns the codes of the errors.
fn codes(text: &str, options: &Options) -> Vec<&'static str> {
    match load_with("main.json", &Memory::new().with("main.json", text), options) {
        Ok(_) => Vec::new(),
        Err(diagnostics) => diagnostics.errors.iter().map(|error| error.fault.code()).collect(),
    }
}

/// Checks that a schema has the errors `before` before a release, and the errors `since` from it on.
fn changed(release: (u32, u32), before: &[&str], since: &[&str], text: &str) {
    let (major, minor) = release;
    let older = if minor == 0 { (major - 1, 99) } else { (major, minor - 1) };
    assert_eq!(codes(text, &Options::for_release(older.0, older.1)), before, "before {release:?}: {text}");
    assert_eq!(codes(text, &Options::for_release(major, minor)), since, "since {release:?}: {text}");
}

#[test]
fn keys() {
    const REFUSED: &[&str] = &["unknown-key"];
    changed((4, 0), REFUSED, &[], "{ 'struct': 'A', 'data': { 'a': { 'type': 'int', 'if': 'A' } } }");
    changed((4, 0), REFUSED, &[], "{ 'enum': 'A', 'data': [ { 'name': 'a', 'if': 'A' } ] }");
    changed((4, 0), REFUSED, &[], "{ 'alternate': 'A', 'data': { 'a': { 'type': 'int', 'if': 'A' } } }");
    changed((4, 1), REFUSED, &[], "{ 'struct': 'A', 'data': { }, 'features': [ 'a' ] }");
    changed((4, 2), REFUSED, &[], "{ 'command': 'a', 'features': [ 'a' ] }");
    changed((5, 0), REFUSED, &[], "{ 'event': 'A', 'features': [ 'a' ] }");
    changed((5, 0), REFUSED, &[], "{ 'struct': 'A', 'data': { 'a': { 'type': 'int', 'features': [ 'a' ] } } }");
    changed((5, 2), REFUSED, &[], "{ 'command': 'a', 'coroutine': true }");
    changed((6, 2), REFUSED, &[], "{ 'enum': 'Aa', 'data': [ { 'name': 'a', 'features': [ 'a' ] } ] }");
}

#[test]
fn words() {
    changed((4, 2), &[], &["bad-escape"], r"{ 'struct': 'A\u0061', 'data': { } }");
    assert_eq!(codes(r"{ 'struct': 'A\n', 'data': { } }", &Options::for_release(4, 1)), ["bad-escape"]);
    assert_eq!(codes(r"{ 'struct': 'A\u00e4', 'data': { } }", &Options::for_release(4, 1)), ["bad-escape"]);
    assert_eq!(codes(r"{ 'struct': 'A\ud800', 'data': { } }", &Options::for_release(4, 1)), ["bad-escape"]);
    assert_eq!(codes(r"{ 'struct': 'A\u00", &Options::for_release(4, 1)), ["bad-escape"]);
}

#[test]
fn names() {
    changed((6, 0), &[], &["name-not-lower"], "{ 'struct': 'A1a', 'data': { 'b_c': 'int' } }");
    changed((6, 0), &[], &["name-not-lower"], "{ 'command': 'a_b' }");
    changed((6, 0), &[], &["name-not-camel"], "{ 'struct': 'camel', 'data': { } }");
    changed((6, 0), &[], &["name-not-upper"], "{ 'event': 'a-b' }");
    changed((6, 0), &["unknown-pragma"], &[], "{ 'pragma': { 'member-name-exceptions': [ ] } }");
    changed((6, 0), &[], &["unknown-pragma"], "{ 'pragma': { 'name-case-whitelist': [ ] } }");
    changed((6, 2), &["name-ends-in-kind"], &[], "{ 'struct': 'MyKind', 'data': { } }");
    changed((7, 0), &[], &["name-not-lower"], "{ 'struct': 'Aa', 'data': { }, 'features': [ 'b_c' ] }");
    let base = "{ 'pragma': { 'name-case-whitelist': [ 'q_obj_Aa-base' ] } } { 'enum': 'Bb', 'data': [ ] }
        { 'union': 'Aa', 'base': { 'b': 'Bb', 'C': 'int' }, 'discriminator': 'b', 'data': { } }";
    assert_eq!(codes(base, &Options::for_release(3, 0)), ["no-branches"]);
    changed((9, 0), &["unknown-pragma"], &[], "{ 'pragma': { 'documentation-exceptions': [ ] } }");
}

#[test]
fn shapes() {
    changed((6, 2), &[], &["missing-key", "missing-key"], "{ 'union': 'Aa', 'data': { 'b': 'str' } }");
    changed((6, 2), &["wrong-value"], &[], "{ 'struct': 'Aa', 'data': { }, 'if': { 'not': 'A' } }");
    changed((6, 2), &[], &["bad-symbol"], "{ 'struct': 'Aa', 'data': { }, 'if': 'defined(A)' }");
    changed((7, 1), &["wrong-value"], &[], "{ 'alternate': 'Aa', 'data': { 'b': [ 'int' ] } }");
    let conditional = "{ 'command': 'a', 'data': { 'b': { 'type': 'int', 'if': 'A' } } }";
    changed((8, 1), &[], &["conditional-not-boxed"], conditional);
    let nested = "{ 'enum': 'Aa', 'data': [ 'a' ] }
        { 'union': 'Bb', 'base': { 'b': 'Aa' }, 'discriminator': 'b', 'data': { } }
        { 'union': 'Cc', 'base': { 'c': 'Aa' }, 'discriminator': 'c', 'data': { 'a': 'Bb' } }";
    changed((8, 1), &["branch-is-a-union"], &[], nested);
}

#[test]
fn documentation() {
    let doc = |lines: &str| format!("##\n# @Aa:\n{lines}##\n{{ 'struct': 'Aa', 'data': {{ '*b': 'int' }} }}");
    changed((5, 2), &[], &["doc-deindent"], &doc("# @b: one\n# two\n"));
    for definition in [
        "{ 'command': 'a', 'data': 'Aa', 'boxed': true }",
        "{ 'command': 'a', 'data': 'Aa' }",
        "{ 'command': 'a' }",
        "{ 'event': 'A', 'data': 'Aa' }",
    ] {
        let name = if definition.contains("event") { "A" } else { "a" };
        let text =
            format!("{{ 'struct': 'Aa', 'data': {{ 'b': 'int' }} }}\n##\n# @{name}:\n# @b: one\n##\n{definition}");
        changed((4, 2), &[], &["doc-unknown-member"], &text);
    }
    changed((4, 2), &[], &["doc-unknown-member"], "##\n# @Aa:\n# @c: one\n##\n{ 'enum': 'Aa', 'data': [ 'b' ] }");
    let described = "##\n# @a:\n# @c: one\n##\n{ 'command': 'a', 'data': { 'b': 'int' } }";
    assert_eq!(codes(described, &Options::for_release(4, 1)), ["doc-unknown-member"]);
    changed((5, 0), &[], &["doc-heading"], &doc("# = one\n"));
    changed((8, 1), &[], &["doc-unknown-member"], &doc("# @c : one\n"));
    changed((9, 0), &[], &["doc-member-missing"], &doc("# one\n"));
    changed((9, 1), &[], &["doc-obsolete-section"], &doc("# @b: one\n#\n# Note: two\n"));
    assert_eq!(codes(&doc("# Note:\n#\n"), &Options::for_release(5, 2)), ["doc-no-text"]);
    assert_eq!(codes(&doc("# Note:\n#\n# one\n"), &Options::for_release(5, 2)), [""; 0]);
    changed((10, 1), &["doc-heading"], &[], &doc("# = one\n#\n# @b: two\n"));
    changed((10, 2), &[], &["doc-one-space"], &doc("# @b: One. Two.\n"));
}

#[test]
fn no_option_is_the_newest() {
    for text in ["{ 'union': 'Aa', 'data': { } }", "{ 'struct': 'Aa', 'data': { }, 'if': 'defined(A)' }"] {
        assert_eq!(codes(text, &Options::default()), codes(text, &Options::for_release(10, 2)), "{text}");
    }
}
