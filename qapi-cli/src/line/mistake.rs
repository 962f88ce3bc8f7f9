//! Describes the mistakes in a line, with their positions.

use std::ops::Range;

use qapi_codegen::diagnostic::nearest;
use qapi_interface::{Finding, Interface, Problem, Shape, TypeRef};
use serde_json::{Map, Value};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::Schema;
use super::words::Word;
use crate::render::plain;

/// Something wrong in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The part that is wrong, in bytes.
    pub(crate) span: Range<usize>,
    /// The error message, without the line.
    pub(crate) message: String,
}

impl Mistake {
    pub(super) fn new(span: Range<usize>, message: String) -> Self {
        // The message may quote the server's schema, whose names may contain control characters.
        Self { span, message: plain(&message) }
    }

    /// Formats the mistake under the line that has it: the line, carets under the wrong part, and the message. If the
    /// line is wider than `columns`, only the part around the mistake is shown, so that the carets are under it.
    pub(crate) fn under(&self, line: &str, columns: usize) -> String {
        // The text may have several lines. Only the one with the mistake is shown.
        let start = line[..self.span.start].rfind('\n').map_or(0, |at| at + 1);
        let end = line[self.span.start..].find('\n').map_or(line.len(), |at| self.span.start + at);
        let line = line[start..end].replace('\t', " ");
        let (before, rest) = line.split_at(self.span.start - start);
        let (wrong, after) = rest.split_at(self.span.end.min(end) - self.span.start);
        let columns = columns.saturating_sub(2).max(20);
        let (before, wrong, after) = match line.trim_end().width() <= columns {
            true => (before.to_owned(), wrong.to_owned(), after.to_owned()),
            false => {
                let before = last_columns(before, columns / 3);
                // The width of several characters may differ from the sum of their widths.
                let wrong = first_columns(wrong, columns.saturating_sub(before.width()));
                let after = first_columns(after, columns.saturating_sub(before.width() + wrong.width()));
                (before, wrong, after)
            }
        };
        let indent = " ".repeat(before.width());
        let carets = "^".repeat(wrong.width().max(1));
        format!("  {}\n  {indent}{carets} {}\n", format!("{before}{wrong}{after}").trim_end(), self.message)
    }
}

/// Cuts off the end of a text that is wider than `columns`.
fn first_columns(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut width = 1;
    let kept = text.chars().take_while(|c| {
        width += c.width().unwrap_or(1);
        width <= columns
    });
    kept.chain(['…']).take(columns).collect()
}

/// Cuts off the beginning of a text that is wider than `columns`.
fn last_columns(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut width = 1;
    let kept = text.char_indices().rev().take_while(|(_, c)| {
        width += c.width().unwrap_or(1);
        width <= columns
    });
    let start = kept.last().map_or(text.len(), |(at, _)| at);
    format!("…{}", &text[start..])
}

/// Returns the mistake of a command that the server lacks.
pub(super) fn unknown_command(word: &Word<'_>, schema: Schema<'_>) -> Mistake {
    Mistake::new(word.name_span(), unknown_command_text(word.name, schema))
}

fn unknown_command_text(name: &str, schema: Schema<'_>) -> String {
    let commands =
        || schema.interface.messages.iter().filter(|message| !message.is_event).map(|message| &*message.name);
    let mut suggestion = suggest(name, commands());
    if suggestion.is_empty() {
        // Users may remember only a part of a command's name.
        let has_part = |command: &&str| command.split(['-', '_']).any(|part| part == name);
        let mut similar: Vec<_> = commands().filter(has_part).map(|command| format!("`{command}`")).collect();
        similar.sort();
        if (1..=5).contains(&similar.len()) {
            suggestion = format!("; it has {}", similar.join(", "));
        }
    }
    match (schema.is_transaction, suggestion.is_empty()) {
        (true, true) => {
            format!("a transaction has no action `{name}`; end it with :commit or :abort to execute commands")
        }
        (true, false) => format!("a transaction has no action `{name}`{suggestion}"),
        (false, _) => format!("the server has no command `{name}`{suggestion}"),
    }
}

/// Returns the mistake in the form of a word that should be an argument, or `None` if it has a value.
pub(super) fn of_form(word: &Word<'_>, command: &Word<'_>, interface: &Interface) -> Option<Mistake> {
    const FORM: &str = "written `NAME=VALUE`";
    if word.name.starts_with(['{', '[']) {
        let json = r#"in JSON, write the whole request: {"execute": …, "arguments": …}"#;
        return Some(Mistake::new(word.span.clone(), format!("arguments are {FORM}; {json}")));
    }
    // Options of QEMU's command line, and lines of the human monitor, separate arguments by commas.
    if word.name.contains(',') {
        let message = format!("arguments are separated by spaces and {FORM}");
        return Some(Mistake::new(word.name_span(), message));
    }
    if word.value.is_some() {
        return None;
    }
    let name = word.name;
    let message = match argument_type(interface, command.name, name, &Map::new()) {
        Some(_) => format!("`{name}` has no value; write `{name}=VALUE`"),
        None => format!("`{}` has no argument `{name}`; arguments are {FORM}", command.name),
    };
    Some(Mistake::new(word.span.clone(), message))
}

/// Returns notes about arguments of `device_add` that the server does not list as properties of the device.
pub(super) fn unknown_properties(schema: Schema<'_>, command: &str, arguments: &Map<String, Value>) -> Vec<String> {
    let driver = arguments.get("driver").and_then(Value::as_str).filter(|_| command == "device_add");
    let Some((driver, known)) = driver.and_then(|driver| Some((driver, (schema.properties)(driver)?))) else {
        return Vec::new();
    };
    let members = members_at(schema.interface, command, "", arguments);
    let unknown = arguments.keys().filter(|name| !known.contains_key(*name) && !members.contains(name));
    let note = |name: &String| {
        let suggestion = suggest(name, known.keys().map(String::as_str));
        format!("the server lists no property `{name}` of `{driver}`{suggestion}")
    };
    unknown.map(note).collect()
}

fn suggest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map(|found| format!("; {}", found.replace('\'', "`"))).unwrap_or_default()
}

/// Returns notes about deprecated and unstable parts, which a server accepts.
pub(super) fn notes(findings: &[Finding], command: &str) -> Vec<String> {
    let notes = findings.iter().filter(|finding| !finding.problem.is_error());
    let name = |finding: &Finding| if finding.path.is_empty() { command.to_owned() } else { finding.path.clone() };
    notes.map(|finding| format!("`{}` is {}", name(finding), finding.problem)).collect()
}

/// Removes findings that a server does not refuse, and missing members of objects that have unknown members: usually,
/// an unknown member is the missing one, misspelt.
pub(super) fn worth_showing(findings: Vec<Finding>) -> Vec<Finding> {
    let outer = |finding: &Finding| finding.path.rsplit_once('.').map_or("", |(outer, _)| outer).to_owned();
    let unknown = findings.iter().filter(|finding| finding.problem == Problem::Unknown && !finding.path.is_empty());
    let unknown: Vec<_> = unknown.map(outer).collect();
    let is_worth_it = |finding: &Finding| {
        finding.problem.is_error() && !(finding.problem == Problem::Missing && unknown.contains(&outer(finding)))
    };
    findings.into_iter().filter(is_worth_it).collect()
}

/// Returns the mistake for a finding about a request that was written in words.
pub(super) fn of_words(
    finding: Finding,
    command: &Word<'_>,
    words: &[&Word<'_>],
    interface: &Interface,
    arguments: &Map<String, Value>,
) -> Mistake {
    let message = message(&finding, interface, command.name, arguments);
    if finding.problem == Problem::Missing {
        if let Some(mistake) = misspelt(&finding.path, command, words, interface, arguments) {
            return mistake;
        }
        // The position is the end of the line, where the argument can be added.
        let end = words.iter().map(|word| word.span.end).fold(command.span.end, usize::max);
        let ty = argument_type(interface, command.name, &finding.path, arguments);
        let members = ty.and_then(|ty| interface.object(ty)).map(|object| &object.members);
        // For example, `backend.data` of a character device without properties.
        let hint = match members.is_some_and(|members| members.iter().all(|member| member.optional)) {
            true => format!("; `{}={{}}` is enough", finding.path),
            false => String::new(),
        };
        return Mistake::new(end..end, format!("{message}{hint}"));
    }
    let path = finding.path.replace('[', ".").replace(']', "");
    // The word may name a part of the wrong value, or a value that contains it.
    let at = |word: &&&Word<'_>| {
        let name = word.name;
        path == name || path.starts_with(&format!("{name}.")) || name.starts_with(&format!("{path}."))
    };
    let word = words.iter().filter(at).max_by_key(|word| word.name.len());
    let span = match (word, &finding.problem) {
        (None, _) => command.name_span(),
        (Some(word), Problem::Unknown) => {
            // In `a.b.c=1`, only `b` may be unknown.
            let known = path.rsplit_once('.').map_or(0, |(before, _)| before.len() + 1);
            let end = path.len().min(word.name.len());
            word.span.start + known.min(end)..word.span.start + end
        }
        (Some(word), _) => word.value.as_ref().map_or(word.span.clone(), |value| value.span.clone()),
    };
    Mistake::new(span, message)
}

/// Returns the mistake of a word that names no known member and resembles the missing one. While the member that
/// selects a branch is missing, an unknown member may belong to the branch, and is no mistake by itself.
fn misspelt(
    missing: &str,
    command: &Word<'_>,
    words: &[&Word<'_>],
    interface: &Interface,
    arguments: &Map<String, Value>,
) -> Option<Mistake> {
    let (outer, missing) = missing.rsplit_once('.').unwrap_or(("", missing));
    let known = members_at(interface, command.name, outer, arguments);
    let is_like_it = |word: &&&Word<'_>| {
        let (other, name) = word.name.rsplit_once('.').unwrap_or(("", word.name));
        other == outer && !known.iter().any(|known| known == name) && nearest(name, [missing]).is_some()
    };
    let word = words.iter().find(is_like_it)?;
    let finding = Finding { path: word.name.to_owned(), problem: Problem::Unknown };
    let start = word.span.start + if outer.is_empty() { 0 } else { outer.len() + 1 };
    let span = start..word.name_span().end;
    Some(Mistake::new(span, message(&finding, interface, command.name, arguments)))
}

/// Returns the mistake for a finding about a request that was written in JSON. Its position is the first place that has
/// the name, or the whole line.
pub(super) fn of_json(finding: Finding, line: &str, command: &str, schema: Schema<'_>) -> Mistake {
    let name = match &finding.problem {
        Problem::UnknownValue(value) => value.clone(),
        _ if finding.path.is_empty() => command.to_owned(),
        _ => finding.path.rsplit('.').next().unwrap_or_default().split('[').next().unwrap_or_default().to_owned(),
    };
    let quoted = Value::String(name).to_string();
    let span = line.find(&quoted).map_or(0..line.trim_end().len(), |at| at..at + quoted.len());
    let message = match finding.path.is_empty() {
        true => unknown_command_text(command, schema),
        false => message(&finding, schema.interface, command, &Map::new()),
    };
    Mistake::new(span, message)
}

fn message(finding: &Finding, interface: &Interface, command: &str, arguments: &Map<String, Value>) -> String {
    let path = &finding.path;
    let (outer, name) = path.rsplit_once('.').unwrap_or(("", path));
    match &finding.problem {
        Problem::Unknown if outer.is_empty() => {
            let members = members_at(interface, command, outer, arguments);
            let suggestion = suggest(name, members.iter().map(String::as_str));
            format!("`{command}` has no argument `{name}`{suggestion}")
        }
        Problem::Unknown => {
            let members = members_at(interface, command, outer, arguments);
            let suggestion = suggest(name, members.iter().map(String::as_str));
            format!("`{outer}` has no member `{name}`{suggestion}")
        }
        Problem::UnknownValue(value) if value.is_empty() => format!("`{name}` has no value"),
        Problem::UnknownValue(value) => {
            let known = values_at(interface, command, path, arguments);
            let suggestion = suggest(value, known.iter().map(String::as_str));
            match suggestion.is_empty() && known.len() <= 12 {
                true => format!("`{name}` is one of {}", known.join(", ")),
                false => format!("`{name}` cannot be `{value}`{suggestion}"),
            }
        }
        Problem::Missing => format!("`{path}` is missing"),
        Problem::WrongType { expected } => format!("`{path}` must be {expected}"),
        problem => format!("`{path}`: {problem}"),
    }
}

/// Returns the names of the members that the object at a path may have.
fn members_at(interface: &Interface, command: &str, path: &str, arguments: &Map<String, Value>) -> Vec<String> {
    let Some((ty, given)) = find(interface, command, path, arguments) else { return Vec::new() };
    let text = |name: &str| given.and_then(|given| given.get(name)).and_then(Value::as_str);
    interface.members(ty, text).known.iter().map(|member| member.name.clone()).collect()
}

/// Returns the type of the argument or member at a path.
pub(super) fn argument_type(
    interface: &Interface,
    command: &str,
    path: &str,
    arguments: &Map<String, Value>,
) -> Option<TypeRef> {
    let (outer, name) = path.rsplit_once('.').unwrap_or(("", path));
    let (ty, given) = find(interface, command, outer, arguments)?;
    let text = |name: &str| given.and_then(|given| given.get(name)).and_then(Value::as_str);
    match &interface.types[ty].shape {
        Shape::Array(element) => Some(*element),
        _ => interface.members(ty, text).get(name).map(|member| member.ty),
    }
}

/// Returns the values of the enumeration at a path.
fn values_at(interface: &Interface, command: &str, path: &str, arguments: &Map<String, Value>) -> Vec<String> {
    match argument_type(interface, command, path, arguments).map(|ty| &interface.types[ty].shape) {
        Some(Shape::Enum(values)) => values.iter().map(|value| value.name.clone()).collect(),
        _ => Vec::new(),
    }
}

/// Returns the type at a path, and the object given there, following the branches that the given tags select.
pub(super) fn find<'v>(
    interface: &Interface,
    command: &str,
    path: &str,
    arguments: &'v Map<String, Value>,
) -> Option<(TypeRef, Option<&'v Map<String, Value>>)> {
    let mut ty = interface.message(command)?.payload?;
    let mut given = Some(arguments);
    let mut value = None;
    for step in path.split(['.', '[', ']']).filter(|step| !step.is_empty()) {
        if let Shape::Array(element) = interface.types[ty].shape {
            ty = element;
            value = value.and_then(|value: &Value| value.get(step.parse::<usize>().ok()?));
            given = value.and_then(Value::as_object);
            continue;
        }
        if let Shape::Alternate(alternatives) = &interface.types[ty].shape {
            ty = alternatives.iter().map(|part| part.ty).find(|ty| interface.object(*ty).is_some())?;
        }
        let text = |name: &str| given.and_then(|given| given.get(name)).and_then(Value::as_str);
        ty = interface.members(ty, text).get(step)?.ty;
        value = given.and_then(|given| given.get(step));
        given = value.and_then(Value::as_object);
    }
    if let Shape::Alternate(alternatives) = &interface.types[ty].shape {
        let object = alternatives.iter().map(|part| part.ty).find(|ty| interface.object(*ty).is_some());
        ty = object.unwrap_or(ty);
    }
    Some((ty, given))
}
