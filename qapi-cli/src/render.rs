//! Formats JSON and times for people, in colours where the terminal has them.

use std::fmt::Write as _;
use std::io::{self, IsTerminal as _};
use std::os::fd::AsFd;

use anstyle::{AnsiColor, Style};
use qemu_qapi::Error;
use qemu_qapi::workflow::WorkflowError;
use serde_json::Value;

/// Colours a text, if colours are used.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Colours {
    /// Whether colours are used.
    is_on: bool,
}

impl Colours {
    /// Returns the colours for standard output. They are off if it is not a terminal, if `NO_COLOR` is set and not
    /// empty (<https://no-color.org>), or if `TERM` is `dumb`.
    pub(crate) fn of_stdout() -> Self {
        Self::of(io::stdout().is_terminal())
    }

    #[cfg(test)]
    pub(crate) fn on() -> Self {
        Self { is_on: true }
    }

    /// Whether colours are used.
    pub(crate) fn is_on(self) -> bool {
        self.is_on
    }

    fn of(is_terminal: bool) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self { is_on: is_terminal && !is_set("NO_COLOR") && !is_dumb }
    }

    /// The name of a member, a command or an argument.
    pub(crate) fn name(self, text: &str) -> String {
        self.paint(AnsiColor::Cyan.on_default(), text)
    }

    /// A string.
    pub(crate) fn string(self, text: &str) -> String {
        self.paint(AnsiColor::Green.on_default(), text)
    }

    /// An error.
    pub(crate) fn error(self, text: &str) -> String {
        self.paint(AnsiColor::Red.on_default().bold(), text)
    }

    /// An event.
    pub(crate) fn event(self, text: &str) -> String {
        self.paint(AnsiColor::Yellow.on_default(), text)
    }

    /// A heading.
    pub(crate) fn heading(self, text: &str) -> String {
        self.paint(Style::new().bold(), text)
    }

    /// Less important text.
    pub(crate) fn dim(self, text: &str) -> String {
        self.paint(Style::new().dimmed(), text)
    }

    fn paint(self, style: Style, text: &str) -> String {
        match self.is_on {
            true => format!("{style}{text}{style:#}"),
            false => text.to_owned(),
        }
    }
}

/// Returns the number of columns of a terminal, or `usize::MAX` if the output is not a terminal.
pub(crate) fn columns(output: impl AsFd) -> usize {
    match rustix::termios::tcgetwinsize(output) {
        Ok(size) if size.ws_col > 0 => size.ws_col.into(),
        _ => usize::MAX,
    }
}

/// Formats a value on several lines. All control characters are escaped, so that text from a server cannot drive the
/// terminal: JSON escapes those below U+0020, and this function the others.
pub(crate) fn pretty(value: &Value, colours: Colours) -> String {
    let mut text = String::new();
    write(&mut text, value, 0, colours);
    text
}

fn write(out: &mut String, value: &Value, depth: usize, colours: Colours) {
    let indent = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    match value {
        Value::Object(members) if !members.is_empty() => {
            out.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                indent(out, depth + 1);
                // Writing to a string cannot fail.
                _ = write!(out, "{}: ", colours.name(&json_string(name)));
                write(out, value, depth + 1, colours);
            }
            indent(out, depth);
            out.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                indent(out, depth + 1);
                write(out, item, depth + 1, colours);
            }
            indent(out, depth);
            out.push(']');
        }
        Value::String(text) => out.push_str(&colours.string(&json_string(text))),
        other => out.push_str(&other.to_string()),
    }
}

/// Formats a value on one line, as JSON in which every control character is escaped.
pub(crate) fn compact(value: &Value) -> String {
    // Outside of strings, JSON on one line has no control characters.
    escaped(value.to_string())
}

/// Returns a JSON string in which every control character is escaped.
fn json_string(text: &str) -> String {
    escaped(Value::String(text.to_owned()).to_string())
}

fn escaped(json: String) -> String {
    if !json.chars().any(char::is_control) {
        return json;
    }
    json.chars().map(|c| if c.is_control() { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }).collect()
}

/// Formats an error with its causes. The texts of the library's own errors already contain their causes.
pub(crate) fn causes(error: &anyhow::Error) -> String {
    let is_complete = |error: &(dyn std::error::Error + 'static)| error.is::<Error>() || error.is::<WorkflowError>();
    let mut text = String::new();
    for error in error.chain() {
        text = if text.is_empty() { error.to_string() } else { format!("{text}: {error}") };
        if is_complete(error) {
            break;
        }
    }
    plain(&text)
}

/// Replaces the control characters in text from a server by U+FFFD, except line feeds and tabs. CR LF becomes LF.
pub(crate) fn plain(text: &str) -> String {
    let is_plain = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    text.replace("\r\n", "\n").chars().map(|c| if is_plain(c) { c } else { '\u{fffd}' }).collect()
}

/// Formats a size in bytes with a binary unit, such as `1.5 GiB`.
pub(crate) fn size(bytes: u64) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let mut power = 0;
    let mut scaled = bytes as f64;
    while scaled >= 1024.0 && power + 1 < units.len() {
        scaled /= 1024.0;
        power += 1;
    }
    match scaled.fract() == 0.0 {
        true => format!("{scaled:.0} {}", units[power]),
        false => format!("{scaled:.1} {}", units[power]),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_has_colours_and_no_control_characters() {
        let value = json!({"a": [1, "x\u{9b}31m\u{7f}\n"], "b": {}, "c": []});
        let expected = "{\n  \"a\": [\n    1,\n    \"x\\u009b31m\\u007f\\n\"\n  ],\n  \"b\": {},\n  \"c\": []\n}";
        assert_eq!(pretty(&value, Colours::default()), expected);
        assert_eq!(compact(&value), "{\"a\":[1,\"x\\u009b31m\\u007f\\n\"],\"b\":{},\"c\":[]}");
        let coloured = pretty(&json!({"a": "b"}), Colours::on());
        assert_eq!(coloured, "{\n  \u{1b}[36m\"a\"\u{1b}[0m: \u{1b}[32m\"b\"\u{1b}[0m\n}");
    }

    #[test]
    fn sizes_have_binary_units() {
        let all = [0, 512, 1024, 1536, 10 << 30, u64::MAX].map(size);
        assert_eq!(all, ["0 bytes", "512 bytes", "1 KiB", "1.5 KiB", "10 GiB", "16 EiB"]);
    }
}
