//! Removes secrets from JSON text, for traces, logs and recordings.
//!
//! [`qapi_types::secrets`] knows which members hold secrets; their values are masked, whatever their type. Credentials
//! in URLs and options are masked in all other strings, including strings that contain JSON themselves (`json:{…}`,
//! which QEMU accepts as a file name). The text may be incomplete, and need not be JSON.

use std::borrow::Cow;

use qapi_types::secrets::{MASK, is_secret_in, without_credentials};

/// The deepest level of JSON texts within JSON strings that is searched.
const TEXTS: usize = 4;

/// Returns the text of a message with `"***"` in place of the value of each member that holds a secret, and `***` in
/// place of credentials in URLs and options.
///
/// All other bytes are unchanged. The time is proportional to the length of the text.
pub fn masked(message: &[u8]) -> Vec<u8> {
    masked_up_to(message, usize::MAX)
}

/// Like [`masked`], but may stop once the result has more than `wanted` bytes.
pub fn masked_up_to(message: &[u8], wanted: usize) -> Vec<u8> {
    mask(message, wanted, TEXTS)
}

fn mask(message: &[u8], wanted: usize, texts: usize) -> Vec<u8> {
    let mut shown = Vec::with_capacity(message.len().min(wanted));
    // Whether the message contains the name of a certain command or tag value: searched only if needed, and once per
    // name.
    let mut sought: Vec<(String, bool)> = Vec::new();
    let mut is_there = |name: &str| match sought.iter().find(|(other, _)| other == name) {
        Some((_, found)) => *found,
        None => {
            let found = contains(message, format!("\"{name}\"").as_bytes());
            sought.push((name.to_owned(), found));
            found
        }
    };
    let mut at = 0;
    while let Some(start) = find(message, at, b'"') {
        if shown.len() > wanted {
            return shown;
        }
        push(&mut shown, message, at, start);
        let end = end_of_string(message, start).unwrap_or(message.len());
        let text = message.get(start..end).unwrap_or_default();
        let colon = end + spaces(message, end);
        if message.get(colon) != Some(&b':') {
            string(&mut shown, text, wanted, texts);
            at = end;
            continue;
        }
        let value = colon + 1 + spaces(message, colon + 1);
        push(&mut shown, message, start, value);
        at = value;
        if value < message.len() && is_secret_in(&unescaped(text), &mut is_there) {
            shown.extend_from_slice(format!("\"{MASK}\"").as_bytes());
            at = end_of_value(message, value);
        }
    }
    push(&mut shown, message, at, message.len());
    shown
}

/// Writes a string with its quotes. The string is not the value of a secret member.
fn string(shown: &mut Vec<u8>, quoted: &[u8], wanted: usize, texts: usize) {
    let suspicious = [&b"://"[..], b":\\/\\/", b"=", b"json:", b"exec:"].iter().any(|part| contains(quoted, part));
    if !suspicious {
        return shown.extend_from_slice(quoted);
    }
    let text = unescaped(quoted);
    let masked: Cow<'_, str> = match text.strip_prefix("json:") {
        Some(_) if texts == 0 => Cow::Owned(format!("json:{MASK}")),
        Some(json) => {
            let masked = mask(json.as_bytes(), wanted, texts - 1);
            Cow::Owned(format!("json:{}", String::from_utf8_lossy(&masked)))
        }
        None => without_credentials(&text),
    };
    match masked == text {
        true => shown.extend_from_slice(quoted),
        // Writing a string cannot fail.
        false => _ = serde_json::to_writer(shown, &masked),
    }
}

/// Returns the text of a string without its quotes and escapes, or the bytes as they are if it is malformed.
fn unescaped(quoted: &[u8]) -> Cow<'_, str> {
    let plain = quoted.strip_prefix(b"\"").unwrap_or(quoted);
    let plain = plain.strip_suffix(b"\"").unwrap_or(plain);
    if plain.contains(&b'\\')
        && let Ok(text) = crate::wire::de::from_slice::<String>(quoted)
    {
        return Cow::Owned(text);
    }
    String::from_utf8_lossy(plain)
}

fn push(shown: &mut Vec<u8>, message: &[u8], start: usize, end: usize) {
    shown.extend_from_slice(message.get(start..end).unwrap_or_default());
}

fn find(bytes: &[u8], from: usize, byte: u8) -> Option<usize> {
    memchr::memchr(byte, bytes.get(from..)?).map(|found| from + found)
}

/// It does not use `memchr::memmem`, which adds 50 KB to every program, even to one that never traces.
fn contains(bytes: &[u8], part: &[u8]) -> bool {
    let Some(first) = part.first() else { return true };
    memchr::memchr_iter(*first, bytes).any(|at| bytes.get(at..).is_some_and(|rest| rest.starts_with(part)))
}

fn spaces(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// Returns the end of the string that starts at `at`.
fn end_of_string(bytes: &[u8], at: usize) -> Option<usize> {
    let mut from = at + 1;
    loop {
        let found = memchr::memchr2(b'"', b'\\', bytes.get(from..)?)?;
        match bytes.get(from + found) {
            Some(b'"') => return Some(from + found + 1),
            _ => from += found + 2,
        }
    }
}

/// Returns the end of the value that starts at `at`, or of the text if the value is incomplete.
fn end_of_value(bytes: &[u8], at: usize) -> usize {
    let mut depth = 0_usize;
    let mut from = at;
    while let Some(byte) = bytes.get(from) {
        match byte {
            b'"' => from = end_of_string(bytes, from).unwrap_or(bytes.len()),
            b'{' | b'[' => {
                depth += 1;
                from += 1;
            }
            b'}' | b']' if depth == 0 => return from,
            b'}' | b']' => {
                depth -= 1;
                from += 1;
            }
            b',' if depth == 0 => return from,
            byte if depth == 0 && byte.is_ascii_whitespace() => return from,
            _ => {
                from += 1;
                continue;
            }
        }
        if depth == 0 {
            return from;
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(String::from_utf8(masked(text.as_bytes())).unwrap(), expected);
    }

    #[test]
    fn secrets_of_any_type_are_masked() {
        check(
            r#"{"execute": "guest-exec", "arguments": {"path": "/bin/sh", "arg": ["-c", "a \"[b"], "env": ["KEY=x"], "capture-output": true}}"#,
            r#"{"execute": "guest-exec", "arguments": {"path": "/bin/sh", "arg": "***", "env": "***", "capture-output": true}}"#,
        );
        check(
            r#"{"execute":"human-monitor-command","arguments":{"command-line":"set_password vnc x"},"id":1}"#,
            r#"{"execute":"human-monitor-command","arguments":{"command-line":"***"},"id":1}"#,
        );
        check(r#"{"password": 123456 , "a": 1}"#, r#"{"password": "***" , "a": 1}"#);
        check(r#"[{"password":null}]"#, r#"[{"password":"***"}]"#);
        check(r#"{"password":[{"a":"}]"}],"b":{}}"#, r#"{"password":"***","b":{}}"#);
        check(r#"{"pass\u0077ord": "x"}"#, r#"{"pass\u0077ord": "***"}"#);
        check(r#"{"password": [1, {"#, r#"{"password": "***""#);
    }

    /// Some members are secrets only in certain messages.
    #[test]
    fn a_name_of_many_is_masked_where_it_is_a_secret() {
        let keys = r#"{"execute": "send-key", "arguments": {"keys": [{"type": "qcode", "data": "a"}]}}"#;
        check(keys, r#"{"execute": "send-key", "arguments": {"keys": "***"}}"#);
        let written = r#"{"execute": "ringbuf-write", "arguments": {"device": "c", "data": "hunter2"}}"#;
        check(written, r#"{"execute": "ringbuf-write", "arguments": {"device": "c", "data": "***"}}"#);
        let event = r#"{"event": "X", "data": {"a": 1}}"#;
        check(event, event);
        let id = r#"{"execute": "x-blockdev-amend", "arguments": {"options": {"new-secret": "sec0", "old-secret": "sec1"}}}"#;
        check(id, id);
    }

    #[test]
    fn credentials_in_texts_are_masked() {
        check(
            r#"{"driver": "https", "url": "https://user:hunter2@host/a", "password-secret": "sec0"}"#,
            r#"{"driver": "https", "url": "https://***@host/a", "password-secret": "sec0"}"#,
        );
        check(r#"["https:\/\/user:hunter2@host/"]"#, r#"["https://***@host/"]"#);
        check(
            r#"{"file": "json:{\"driver\": \"ssh\", \"password\": \"hunter2\", \"u\": \"ssh://a:hunter2@b\"}"}"#,
            r#"{"file": "json:{\"driver\": \"ssh\", \"password\": \"***\", \"u\": \"ssh://***@b\"}"}"#,
        );
        check(r#"{"uri": "exec:curl -u me:hunter2"}"#, r#"{"uri": "exec:***"}"#);
        check(r#"{"filename": "rbd:p/i:id=a:key=hunter2"}"#, r#"{"filename": "rbd:p/i:id=a:key=***"}"#);
        let nested = (0..8).fold("hunter2".to_owned(), |text, _| {
            let quoted = serde_json::to_string(&text).unwrap();
            format!("json:{{\"file\":{quoted},\"password\":\"hunter2\"}}")
        });
        let text = String::from_utf8(masked(serde_json::to_string(&nested).unwrap().as_bytes())).unwrap();
        assert!(!text.contains("hunter2"), "{text}");
    }

    proptest! {
        #[test]
        fn any_bytes(bytes: Vec<u8>) {
            masked(&bytes);
        }

        #[test]
        fn what_looks_like_json(text in r#"[\[\]{}:," \\a=@/]{0,40}|("(password|a|json:|://)"?[:,\[{ ]?){0,9}"#) {
            masked(text.as_bytes());
        }
    }
}
