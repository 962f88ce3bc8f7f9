//! The `[group]` and `key=value` files in which qemu-ga keeps its configuration and its state.
//!
//! The format is the part of GLib's `GKeyFile` that the agent needs: comments after `#`, no quoting, and the escapes
//! `\s`, `\n`, `\t`, `\r` and `\\` in strings.

use std::fmt;

use anyhow::{Context as _, Result, bail};

/// The groups and keys of a file, in order. If a group has a key twice, the last one counts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct KeyFile {
    groups: Vec<Group>,
}

#[derive(Debug, PartialEq, Eq)]
struct Group {
    name: String,
    /// Keys and values as they are in the text.
    entries: Vec<(String, String)>,
}

impl KeyFile {
    /// Parses the text of a file.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut file = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim_start();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.trim_end().strip_suffix(']')) {
                file.group(name);
            } else if let Some((key, value)) = line.split_once('=') {
                let Some(group) = file.groups.last_mut() else {
                    bail!("line {number}: a key comes before the first group");
                };
                group.set(key.trim_end(), value.trim_start().to_owned());
            } else {
                bail!("line {number}: `{line}` is not a group, key or comment");
            }
        }
        Ok(file)
    }

    /// Returns the keys of a group.
    pub(crate) fn keys<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a str> {
        let groups = self.groups.iter().filter(move |known| known.name == group);
        groups.flat_map(|group| group.entries.iter().map(|(key, _)| key.as_str()))
    }

    /// Returns a string. `None` if the group or the key does not exist.
    pub(crate) fn string(&self, group: &str, key: &str) -> Result<Option<String>> {
        self.raw(group, key).map(|value| unescape(value).with_context(|| format!("key `{key}`"))).transpose()
    }

    /// Returns a boolean. `None` if the group or the key does not exist.
    pub(crate) fn boolean(&self, group: &str, key: &str) -> Result<Option<bool>> {
        match self.raw(group, key).map(str::trim_end) {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(other) => bail!("key `{key}`: `{other}` is not a boolean"),
        }
    }

    /// Returns an integer. `None` if the group or the key does not exist.
    pub(crate) fn integer(&self, group: &str, key: &str) -> Result<Option<i64>> {
        let parse = |value: &str| value.trim_end().parse().with_context(|| format!("key `{key}`: `{value}`"));
        self.raw(group, key).map(parse).transpose()
    }

    /// Sets a string.
    pub(crate) fn set_string(&mut self, group: &str, key: &str, value: &str) {
        self.group(group).set(key, escape(value));
    }

    /// Sets a boolean or an integer.
    pub(crate) fn set(&mut self, group: &str, key: &str, value: impl fmt::Display) {
        self.group(group).set(key, value.to_string());
    }

    fn raw(&self, group: &str, key: &str) -> Option<&str> {
        let group = self.groups.iter().find(|known| known.name == group)?;
        group.entries.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// Returns a group. If it does not exist, it is added at the end.
    fn group(&mut self, name: &str) -> &mut Group {
        let place = self.groups.iter().position(|group| group.name == name).unwrap_or(self.groups.len());
        if place == self.groups.len() {
            self.groups.push(Group { name: name.to_owned(), entries: Vec::new() });
        }
        &mut self.groups[place]
    }
}

impl Group {
    fn set(&mut self, key: &str, value: String) {
        match self.entries.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => *old = value,
            None => self.entries.push((key.to_owned(), value)),
        }
    }
}

impl fmt::Display for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, group) in self.groups.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            writeln!(f, "[{}]", group.name)?;
            for (key, value) in &group.entries {
                writeln!(f, "{key}={value}")?;
            }
        }
        Ok(())
    }
}

fn unescape(value: &str) -> Result<String> {
    let mut text = String::with_capacity(value.len());
    let mut rest = value.chars();
    while let Some(character) = rest.next() {
        text.push(match character {
            '\\' => match rest.next() {
                Some('s') => ' ',
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some('\\') => '\\',
                _ => bail!("`{value}` has a backslash that does not begin an escape"),
            },
            other => other,
        });
    }
    Ok(text)
}

/// Escapes a string. Blanks need escapes only at the beginning, where parsing would remove them.
fn escape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut leading = true;
    for character in value.chars() {
        leading &= matches!(character, ' ' | '\t');
        match character {
            ' ' if leading => text.push_str("\\s"),
            '\t' if leading => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\\' => text.push_str("\\\\"),
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read() {
        let file =
            KeyFile::parse("# c\n\n [general] \nname =  a\\sb \nyes=1 \nno=false\nyes=true\n[x]\ncount=7\n").unwrap();
        assert_eq!(file.string("general", "name").unwrap().unwrap(), "a b ");
        assert_eq!(file.boolean("general", "yes").unwrap(), Some(true));
        assert_eq!(file.boolean("general", "no").unwrap(), Some(false));
        assert_eq!(file.boolean("general", "other").unwrap(), None);
        assert_eq!(file.integer("x", "count").unwrap(), Some(7));
        assert_eq!(file.keys("general").collect::<Vec<_>>(), ["name", "yes", "no"]);
    }

    #[test]
    fn refused() {
        for (text, why) in [
            ("a=b\n", "line 1: a key comes before the first group"),
            ("[g]\nnonsense\n", "line 2: `nonsense` is not a group, key or comment"),
        ] {
            assert_eq!(KeyFile::parse(text).unwrap_err().to_string(), why);
        }
        let file = KeyFile::parse("[g]\nflag=yes\ntext=\\q\n").unwrap();
        assert_eq!(file.boolean("g", "flag").unwrap_err().to_string(), "key `flag`: `yes` is not a boolean");
        assert!(file.string("g", "text").is_err());
        assert!(file.integer("g", "text").is_err());
    }

    #[test]
    fn round_trip() {
        for text in ["", " a b", "\t\\x\n", "ä=ö;#", "\r"] {
            let mut file = KeyFile::default();
            file.set_string("g", "key", text);
            file.set("h", "n", 3);
            let again = KeyFile::parse(&file.to_string()).unwrap();
            assert_eq!(again, file);
            assert_eq!(again.string("g", "key").unwrap().unwrap(), text);
        }
    }
}
