//! Which members hold secrets, for whatever shows values: traces, `Debug`, errors, logs, recordings.
//!
//! A table generated from `qapi-codegen/src/lower/secrets.txt` has the members of QEMU's protocols. What they have not,
//! newer members and others' protocols, goes by its name. Texts that are no secret may hold one: [`without_credentials`]
//! takes passwords out of URLs and of options such as `key=…`.
//!
//! ```
//! use qapi_types::secrets;
//!
//! assert!(secrets::is_secret("password") && secrets::is_secret("api-token"));
//! assert!(!secrets::is_secret("password-secret"), "the id of a secret object");
//! // Others that are called so are no secrets.
//! assert!(!secrets::is_secret("data") && secrets::is_secret_in("data", |name| name == "ringbuf-write"));
//! assert_eq!(secrets::without_credentials("https://me:hunter2@host/a"), "https://***@host/a");
//! ```

// All is `#[inline]`, as in the rest of the crate: to be compiled only by those who call it.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

#[path = "generated/secrets.rs"]
mod table;

/// What stands for a secret.
pub const MASK: &str = "***";

/// A member whose values are secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Secret {
    /// The command, event or type that declares it, by its name in the schema.
    pub definition: &'static str,
    /// Its name on the wire.
    pub member: &'static str,
    /// If other members of that name are no secrets: where this one is met. Names of commands and events, or values of the
    /// tag of a union. Empty if all of that name are secrets.
    pub within: &'static [&'static str],
}

const fn secret(definition: &'static str, member: &'static str, within: &'static [&'static str]) -> Secret {
    Secret { definition, member, within }
}

/// The secrets in QEMU's protocols, sorted by definition.
#[inline]
pub fn all() -> &'static [Secret] {
    table::SECRETS
}

/// Whether a command, event or type declares that member, and its values are secrets.
#[inline]
pub fn is_secret_of(definition: &str, member: &str) -> bool {
    all().iter().any(|secret| secret.member == member && secret.definition == definition)
}

/// Whether members of that name hold secrets, wherever they are: by the table, or because they are called as secrets are.
/// A few that are none are taken for some, such as the public `keys` of `guest-ssh-get-authorized-keys`.
#[inline]
pub fn is_secret(name: &str) -> bool {
    is_secret_in(name, |_| false)
}

/// As [`is_secret`], in a message in which the command, event or value of a tag is what `is_there` says.
#[inline]
pub fn is_secret_in(name: &str, mut is_there: impl FnMut(&str) -> bool) -> bool {
    let mut known = all().iter().filter(|secret| secret.member == name);
    looks_secret(name)
        || known.any(|secret| secret.within.is_empty() || secret.within.iter().any(|name| is_there(name)))
}

/// Whether a member is called as secrets are, and is in no list of those that are none all the same.
#[inline]
fn looks_secret(name: &str) -> bool {
    const WORDS: &[&str] = &["b64", "cookie", "credential", "credentials", "key", "keys", "pass", "pwd", "token"];
    if table::PUBLIC.contains(&name) {
        return false;
    }
    let name = name.to_ascii_lowercase();
    ["password", "passwd", "passphrase", "secret"].iter().any(|part| name.contains(part))
        || name.split(['-', '_', '.']).any(|word| WORDS.contains(&word))
}

/// Whether the value of a member of that name may be a secret, where nothing tells which of those of the name it is.
#[inline]
pub(crate) fn may_be_secret(name: &str) -> bool {
    is_secret_in(name, |_| true)
}

/// A text without the credentials in it: `user:password@` of URLs, and values of options that are called as secrets
/// are, as in `rbd:pool/image:id=admin:key=…`; of what a shell executes, `exec:…`, nothing is left.
#[inline]
pub fn without_credentials(text: &str) -> Cow<'_, str> {
    let mut cuts = Vec::new();
    command_lines(text, &mut cuts);
    url_credentials(text, &mut cuts);
    secret_options(text, &mut cuts);
    if cuts.is_empty() {
        return Cow::Borrowed(text);
    }
    cuts.sort_unstable();
    let mut shown = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end) in cuts {
        // One may be in another.
        if start >= at {
            shown.push_str(text.get(at..start).unwrap_or_default());
            shown.push_str(MASK);
        }
        at = at.max(end);
    }
    shown.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(shown)
}

/// Where command lines are that are written as addresses: after `exec:`, up to the quote that ends it if one begins it, and
/// otherwise to the end, since they may hold anything.
#[inline]
fn command_lines(text: &str, cuts: &mut Vec<(usize, usize)>) {
    for (found, scheme) in text.match_indices("exec:") {
        let (before, start) = (text.get(..found).and_then(|before| before.chars().next_back()), found + scheme.len());
        let rest = text.get(start..).unwrap_or_default();
        let is_part = before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if is_part || rest.starts_with(MASK) {
            continue;
        }
        let quote = before.filter(|c| matches!(c, '"' | '\'' | '`'));
        let end = quote.and_then(|quote| rest.rfind(quote)).unwrap_or(rest.len());
        cuts.push((start, start + end));
    }
}

/// Where credentials of URLs are: after `//`, up to the last `@` before the path.
#[inline]
fn url_credentials(text: &str, cuts: &mut Vec<(usize, usize)>) {
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find("://")) {
        let start = from + found + 3;
        let rest = text.get(start..).unwrap_or_default();
        let ends = |c: char| matches!(c, '/' | '?' | '#' | '"' | '\\') || c.is_whitespace();
        let authority = rest.split(ends).next().unwrap_or_default();
        if let Some(at) = authority.rfind('@') {
            cuts.push((start, start + at));
        }
        from = start + authority.len();
    }
}

/// Where the values of options are that are called as secrets are.
#[inline]
fn secret_options(text: &str, cuts: &mut Vec<(usize, usize)>) {
    for (equals, _) in text.match_indices('=') {
        let before = text.get(..equals).unwrap_or_default();
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let name = before.rsplit(|c| !is_name(c)).next().unwrap_or_default();
        if name.is_empty() || !is_secret(name) {
            continue;
        }
        let value = text.get(equals + 1..).unwrap_or_default();
        let ends = |c: char| matches!(c, ',' | '&' | ';' | ':' | '"' | '\'' | '\\') || c.is_whitespace();
        let length = value.find(ends).unwrap_or(value.len());
        if length > 0 {
            cuts.push((equals + 1, equals + 1 + length));
        }
    }
}

/// Shows that there is a secret, and nothing of it.
#[doc(hidden)]
pub struct Hidden;

impl fmt::Debug for Hidden {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<secret>")
    }
}

/// Shows members without those that are called as secrets are.
pub(crate) struct Shown<'a>(pub(crate) &'a Map<String, Value>);

impl fmt::Debug for Shown<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            match may_be_secret(name) {
                true => map.entry(name, &Hidden),
                false => map.entry(name, &ShownValue(value)),
            };
        }
        map.finish()
    }
}

struct ShownValue<'a>(&'a Value);

impl fmt::Debug for ShownValue<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Object(members) => {
                f.write_str("Object ")?;
                Shown(members).fmt(f)
            }
            Value::Array(elements) => {
                f.write_str("Array ")?;
                f.debug_list().entries(elements.iter().map(ShownValue)).finish()
            }
            scalar => scalar.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_in_texts_are_masked() {
        for (text, shown) in [
            ("https://user:hunter2@host/a@b", "https://***@host/a@b"),
            ("https://host/a@b", "https://host/a@b"),
            ("ssh://me@host:22/a https://u:p@x", "ssh://***@host:22/a https://***@x"),
            ("nbd+tls://a@b:c@d", "nbd+tls://***@d"),
            (
                "rbd:pool/image@snap:id=admin:key=AQB==:conf=/etc/ceph",
                "rbd:pool/image@snap:id=admin:key=***:conf=/etc/ceph",
            ),
            ("file.password=a,file.password-secret=sec0", "file.password=***,file.password-secret=sec0"),
            ("https://h/x?token=abc&y=1", "https://h/x?token=***&y=1"),
            ("exec:curl -u me:hunter2 host", "exec:***"),
            ("exec:", "exec:***"),
            ("Failed to open 'exec:curl -u 'me:hunter2' host': gone", "Failed to open 'exec:***': gone"),
            ("Failed: exec:curl -u me:hunter2 host", "Failed: exec:***"),
            ("uri=exec:cat, \"exec:cat", "uri=exec:***"),
            ("'exec:***' is not there", "'exec:***' is not there"),
            ("guest-exec: not found", "guest-exec: not found"),
            ("password=", "password="),
            ("://@", "://***@"),
            ("disk.qcow2", "disk.qcow2"),
        ] {
            assert_eq!(without_credentials(text), shown);
        }
        for text in ["password=é", "https://é@é", "://", "=", "é=é://é@"] {
            _ = without_credentials(text);
        }
    }

    #[test]
    fn the_table_says_where_a_name_is_a_secret() {
        assert!(is_secret_of("guest-exec", "arg") && !is_secret_of("guest-exec", "path"));
        assert!(is_secret("arg") && is_secret("env") && is_secret("command-line") && is_secret("buf-b64"));
        assert!(!is_secret("data") && is_secret_in("data", |name| name == "secret"));
        assert!(is_secret("keys") && is_secret("secret"), "as they are called");
        assert!(is_secret("API_KEY") && !is_secret("monkey") && !is_secret("tls-creds"));
        assert!(all().is_sorted_by_key(|secret| (secret.definition, secret.member)));
    }
}
