//! Which members hold secrets, for code that displays values: traces, `Debug`, errors, logs and recordings.
//!
//! A table lists the secret members of QEMU's protocols; it is generated from `qapi-codegen/src/lower/secrets.txt`.
//! Members that are not in the table (of newer releases and other protocols) are judged by their names. A value that is
//! not a secret may contain one: [`without_credentials`] removes passwords from URLs and from options such as `key=…`.
//!
//! ```
//! use qapi_types::secrets;
//!
//! assert!(secrets::is_secret("password") && secrets::is_secret("api-token"));
//! assert!(!secrets::is_secret("password-secret"), "the id of a secret object");
//! // Some members named `data` are secrets, others are not.
//! assert!(!secrets::is_secret("data") && secrets::is_secret_in("data", |name| name == "ringbuf-write"));
//! assert_eq!(secrets::without_credentials("https://me:hunter2@host/a"), "https://***@host/a");
//! ```

// All functions are `#[inline]`, as in the rest of the crate, so that only programs that call them compile them.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

#[path = "generated/secrets.rs"]
mod table;

/// The text that replaces a secret.
pub const MASK: &str = "***";

/// A member whose values are secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Secret {
    /// The command, event or type that declares it, by its name in the schema.
    pub definition: &'static str,
    /// Its name on the wire.
    pub member: &'static str,
    /// Where this member occurs: names of commands and events, or values of a union's tag. Empty if every member of
    /// that name is a secret, so that the place does not matter.
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

/// Returns whether the command, event or type `definition` declares `member` as a secret, according to the table.
#[inline]
pub fn is_secret_of(definition: &str, member: &str) -> bool {
    all().iter().any(|secret| secret.member == member && secret.definition == definition)
}

/// Returns whether members of that name hold secrets wherever they occur, according to the table or because the name
/// suggests it. A few members that are not secret count as secret, such as the public `keys` of
/// `guest-ssh-get-authorized-keys`.
pub fn is_secret(name: &str) -> bool {
    is_secret_in(name, |_| false)
}

/// Like [`is_secret`], but also true for members that are secret only in some messages. `is_there` says whether the
/// message contains the given command, event or tag value.
#[inline]
pub fn is_secret_in(name: &str, mut is_there: impl FnMut(&str) -> bool) -> bool {
    let mut known = all().iter().filter(|secret| secret.member == name);
    looks_secret(name)
        || known.any(|secret| secret.within.is_empty() || secret.within.iter().any(|name| is_there(name)))
}

/// Returns whether the name of a member suggests a secret, unless the table lists it as public.
fn looks_secret(name: &str) -> bool {
    const WORDS: &[&str] = &["b64", "cookie", "credential", "credentials", "key", "keys", "pass", "pwd", "token"];
    if table::PUBLIC.contains(&name) {
        return false;
    }
    let name = name.to_ascii_lowercase();
    // `str::contains` would add much more code to programs.
    let contains = |part: &str| name.as_bytes().windows(part.len()).any(|there| there == part.as_bytes());
    ["password", "passwd", "passphrase", "secret"].into_iter().any(contains)
        || name.split(['-', '_', '.']).any(|word| WORDS.contains(&word))
}

/// Returns whether any member of that name is a secret. It is for values of which only the name is known.
pub(crate) fn may_be_secret(name: &str) -> bool {
    is_secret_in(name, |_| true)
}

/// Replaces the credentials in a text by [`MASK`]: `user:password` in URLs, and the values of options whose names
/// suggest a secret, as in `rbd:pool/image:id=admin:key=…`. A shell command (`exec:…`) is replaced as a whole.
pub fn without_credentials(text: &str) -> Cow<'_, str> {
    let mut cuts: [Vec<(usize, usize)>; 3] = Default::default();
    let [first, second, third] = &mut cuts;
    command_lines(text, first);
    url_credentials(text, second);
    secret_options(text, third);
    if cuts.iter().all(Vec::is_empty) {
        return Cow::Borrowed(text);
    }
    // Each list is in the order of the text. Merging takes less code than sorting.
    let mut cuts = cuts.map(|cuts| cuts.into_iter().peekable());
    let cuts = std::iter::from_fn(|| {
        let first = cuts.iter_mut().filter_map(|cuts| Some((*cuts.peek()?, cuts))).min_by_key(|(cut, _)| *cut);
        first.and_then(|(_, cuts)| cuts.next())
    });
    let mut shown = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end) in cuts {
        // A cut may lie within an earlier one.
        if start >= at {
            shown.push_str(text.get(at..start).unwrap_or_default());
            shown.push_str(MASK);
        }
        at = at.max(end);
    }
    shown.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(shown)
}

/// Finds command lines, which follow `exec:`. If a quote precedes `exec:`, the command line ends at the last such
/// quote; otherwise it ends with the text, because it may contain any character.
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

/// Finds the credentials in URLs: from `://` to the last `@` before the path.
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

/// Finds the values of options whose names suggest a secret.
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

/// A placeholder whose `Debug` output is `<secret>`.
#[doc(hidden)]
pub struct Hidden;

impl fmt::Debug for Hidden {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<secret>")
    }
}

/// Shows members, with `<secret>` for the values of those that may be secrets.
pub(crate) struct Shown<'a>(pub(crate) &'a Map<String, Value>);

impl fmt::Debug for Shown<'_> {
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
