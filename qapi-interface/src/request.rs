//! Checks requests against an interface.

use std::collections::HashSet;
use std::fmt;

use serde_json::{Map, Value as Json};

use crate::{Interface, Meta, Object, Shape, TypeRef};

/// A part of a request that a server refuses, or that is deprecated or unstable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Finding {
    /// The argument, as in `actions[0].data.node-name`; empty for the command itself.
    pub path: String,
    /// The problem.
    pub problem: Problem,
}

/// The kind of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Problem {
    /// The server has no such command or argument.
    Unknown,
    /// The enumeration has no such value.
    UnknownValue(String),
    /// The request lacks this argument, which is mandatory.
    Missing,
    /// The argument takes values of another type.
    WrongType {
        /// The accepted JSON types, such as `a string or an object`.
        expected: String,
    },
    /// The command, argument or value is deprecated.
    Deprecated,
    /// The command, argument or value is unstable: a later release may change or remove it.
    Unstable,
}

impl Problem {
    /// Returns whether the server refuses the request for this problem.
    pub fn is_error(&self) -> bool {
        !matches!(self, Self::Deprecated | Self::Unstable)
    }
}

/// Formats the problem without its path.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("unknown"),
            Self::UnknownValue(value) => write!(f, "no value `{value}`"),
            Self::Missing => f.write_str("mandatory, but missing"),
            Self::WrongType { expected } => write!(f, "must be {expected}"),
            Self::Deprecated => f.write_str("deprecated"),
            Self::Unstable => f.write_str("unstable"),
        }
    }
}

impl Interface {
    /// Checks a request: its command, the arguments at every level, and which of them are mandatory.
    ///
    /// Parts with a condition are accepted but never required, because a build may lack them. Ranges of integers are
    /// not checked, nor are the arguments of commands with `'gen': false`, such as `device_add`.
    ///
    /// ```
    /// use qapi_interface::{History, Problem, Release};
    /// use serde_json::json;
    ///
    /// let older = History::known().interface("qmp", Release::new(8, 0)).ok_or("8.0 is known")?;
    /// let arguments = json!({"id": "job0", "copy-mode": "write-blocking"});
    /// let findings = older.check_request("block-job-change", arguments.as_object().ok_or("an object")?);
    /// assert_eq!(findings[0].problem, Problem::Unknown);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn check_request(&self, command: &str, arguments: &Map<String, Json>) -> Vec<Finding> {
        let mut check = Check { interface: self, findings: Vec::new() };
        let Some(message) = self.message(command).filter(|message| !message.is_event) else {
            check.add(&Path::Top, Problem::Unknown);
            return check.findings;
        };
        check.features(&Path::Top, &message.meta);
        // A command with `'gen': false` accepts more arguments than its schema declares.
        if !message.flags.contains(&("gen", false)) {
            let empty = Object::default();
            let object = message.payload.and_then(|ty| self.object(ty)).unwrap_or(&empty);
            check.members(object, arguments, &Path::Top);
        }
        check.findings
    }
}

struct Check<'i> {
    interface: &'i Interface,
    findings: Vec<Finding>,
}

impl<'i> Check<'i> {
    fn add(&mut self, path: &Path<'_>, problem: Problem) {
        self.findings.push(Finding { path: path.to_string(), problem });
    }

    fn features(&mut self, path: &Path<'_>, meta: &Meta) {
        for (feature, problem) in [("deprecated", Problem::Deprecated), ("unstable", Problem::Unstable)] {
            if meta.features.iter().any(|(name, _)| name == feature) {
                self.add(path, problem);
            }
        }
    }

    /// Compares a value with its type.
    fn value(&mut self, ty: TypeRef, value: &Json, path: &Path<'_>) {
        let interface = self.interface;
        let Some(ty) = chosen(interface, ty, value) else {
            return self.add(path, Problem::WrongType { expected: expected(interface, ty) });
        };
        match (&interface.types[ty].shape, value) {
            (Shape::Enum(values), Json::String(text)) => match values.iter().find(|value| value.name == *text) {
                Some(value) => self.features(path, &value.meta),
                None => self.add(path, Problem::UnknownValue(text.clone())),
            },
            (Shape::Array(element), Json::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(*element, item, &Path::Index(path, index));
                }
            }
            (Shape::Object(object), Json::Object(members)) => self.members(object, members, path),
            _ => {}
        }
    }

    /// Compares members with those of an object, and those of the branches that its tags select.
    fn members(&mut self, object: &Object, given: &Map<String, Json>, path: &Path<'_>) {
        let interface = self.interface;
        let members = interface.members_of(object, |tag| given.get(tag)?.as_str());
        for (name, value) in given {
            let path = Path::Member(path, name);
            match members.get(name) {
                Some(member) => {
                    self.features(&path, &member.meta);
                    self.value(member.ty, value, &path);
                }
                None if members.is_open => {}
                None => self.add(&path, Problem::Unknown),
            }
        }
        // A build of the server may lack a member with a condition.
        for member in members.known.iter().filter(|member| !member.optional && member.meta.cond.is_none()) {
            if !given.contains_key(&member.name) {
                self.add(&Path::Member(path, &member.name), Problem::Missing);
            }
        }
    }
}

/// Returns the type of a value: `ty` itself, or the alternative that has the value's JSON type. An alternate has at
/// most one alternative of each JSON type.
fn chosen(interface: &Interface, ty: TypeRef, value: &Json) -> Option<TypeRef> {
    let (mut seen, mut work) = (HashSet::new(), vec![ty]);
    while let Some(ty) = work.pop() {
        match &interface.types[ty].shape {
            _ if !seen.insert(ty) => {}
            Shape::Alternate(alternatives) => work.extend(alternatives.iter().map(|alternative| alternative.ty)),
            _ if fits(interface.json_type(ty), value) => return Some(ty),
            _ => {}
        }
    }
    None
}

/// Returns the JSON types of a type's values in words.
fn expected(interface: &Interface, ty: TypeRef) -> String {
    let (mut words, mut seen, mut work) = (Vec::new(), HashSet::new(), vec![ty]);
    while let Some(ty) = work.pop() {
        match &interface.types[ty].shape {
            _ if !seen.insert(ty) => {}
            Shape::Alternate(alternatives) => work.extend(alternatives.iter().rev().map(|part| part.ty)),
            _ => words.push(match interface.json_type(ty) {
                "array" => "an array",
                "integer" => "an integer",
                "number" => "a number",
                "object" => "an object",
                "string" => "a string",
                "boolean" => "a boolean",
                other => other,
            }),
        }
    }
    words.dedup();
    words.join(" or ")
}

fn fits(json_type: &str, value: &Json) -> bool {
    json_type == "any"
        || match value {
            Json::Null => json_type == "null",
            Json::Bool(_) => json_type == "boolean",
            Json::Number(number) => {
                json_type == "number" || (json_type == "integer" && (number.is_i64() || number.is_u64()))
            }
            Json::String(_) => json_type == "string",
            Json::Array(_) => json_type == "array",
            Json::Object(_) => json_type == "object",
        }
}

/// The path of a value. Each element refers to the one around it.
enum Path<'p> {
    Top,
    Member(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Member(Self::Top, name) => f.write_str(name),
            Self::Member(outer, name) => write!(f, "{outer}.{name}"),
            Self::Index(outer, index) => write!(f, "{outer}[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Problem;
    use crate::{History, Release};

    /// Returns the findings of a request in a release, as sorted lines.
    fn findings(release: (u32, u32), command: &str, arguments: &serde_json::Value) -> Vec<String> {
        let interface = History::known().interface("qmp", Release::new(release.0, release.1)).unwrap();
        let findings = interface.check_request(command, arguments.as_object().unwrap());
        let mut lines: Vec<_> =
            findings.iter().map(|finding| format!("{}: {}", finding.path, finding.problem)).collect();
        lines.sort();
        lines
    }

    #[test]
    fn requests_are_compared_all_the_way_down() {
        let none: [&str; 0] = [];
        let mirror = json!({"device": "d", "target": "t", "sync": "full", "target-is-zero": true});
        assert_eq!(findings((10, 1), "blockdev-mirror", &mirror), none);
        assert_eq!(findings((10, 0), "blockdev-mirror", &mirror), ["target-is-zero: unknown"]);
        let mirror = json!({"device": 5, "sync": "fulll"});
        let expected = ["device: must be a string", "sync: no value `fulll`", "target: mandatory, but missing"];
        assert_eq!(findings((10, 1), "blockdev-mirror", &mirror), expected);
        let nested = json!({"actions": [
            {"type": "blockdev-snapshot-sync", "data": {"snapshot-file": "f", "nothing": 1}},
            {"type": "never", "data": {}},
        ]});
        let expected = ["actions[0].data.nothing: unknown", "actions[1].type: no value `never`"];
        assert_eq!(findings((9, 0), "transaction", &nested), expected);
        // An alternate of a reference, a definition and null.
        for backing in [json!("node"), json!({"driver": "null-co"}), json!(null)] {
            let add = json!({"driver": "qcow2", "node-name": "n", "file": "f", "backing": backing});
            assert_eq!(findings((9, 0), "blockdev-add", &add), none, "{add}");
        }
        let add = json!({"driver": "qcow2", "file": 1});
        assert_eq!(findings((9, 0), "blockdev-add", &add), ["file: must be an object or a string"]);
    }

    #[test]
    fn what_may_not_last_is_told() {
        assert_eq!(findings((10, 0), "query-status", &json!({})), [""; 0]);
        assert_eq!(findings((10, 0), "x-query-numa", &json!({})), [": unstable"]);
        assert_eq!(findings((6, 0), "drive-backup", &json!({"device": "d", "target": "t", "sync": "top"})), [""; 0]);
        let backup = findings((6, 2), "drive-backup", &json!({"device": "d", "target": "t", "sync": "top"}));
        assert_eq!(backup, [": deprecated"]);
        // QEMU does not compare these arguments with its schema.
        assert_eq!(findings((10, 0), "device_add", &json!({"driver": "e1000", "anything": {}})), [""; 0]);
        assert_eq!(findings((10, 0), "STOP", &json!({})), [": unknown"]);
        assert!(Problem::Missing.is_error() && !Problem::Unstable.is_error());
    }
}
