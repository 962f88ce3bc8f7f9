//! Reads a file of descriptions, and reports faults that do not depend on a schema.

use qapi_codegen::diagnostic::nearest;
use serde_json::Value as Json;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Error, Fault, LONGEST_SUMMARY};
use super::plain;

/// A file of descriptions.
pub(super) struct Written {
    /// Its path below the project's folder.
    pub(super) file: String,
    /// The name of the schema file without `.json`.
    pub(super) module: String,
    /// The definitions, sorted by name.
    pub(super) definitions: Vec<Definition>,
}

/// The description of a command, event or type.
pub(super) struct Definition {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) summary: String,
    pub(super) details: String,
    pub(super) example: Option<At<String>>,
    pub(super) replaced_by: Option<At<String>>,
    pub(super) members: Vec<Member>,
}

/// The description of an argument, member or value.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) text: String,
    pub(super) unit: Option<At<String>>,
    pub(super) default: Option<At<Json>>,
    pub(super) source: Option<At<String>>,
    pub(super) range: Option<At<(i128, i128)>>,
    pub(super) absent: Option<At<String>>,
    pub(super) replaced_by: Option<At<String>>,
}

/// A value, and its line.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) line: usize,
    pub(super) value: T,
}

const DEFINITION_KEYS: &[&str] = &["summary", "details", "example", "replaced-by", "members"];
const MEMBER_KEYS: &[&str] = &["text", "unit", "default", "source", "range", "absent", "replaced-by"];

/// Reads the text of a file. Adds faults to `errors`.
pub(super) fn read(file: String, module: String, text: &str, errors: &mut Vec<Error>) -> Written {
    let lines = text.match_indices('\n').map(|(end, _)| end + 1).collect();
    let mut reader = Reader { file, lines, errors };
    let mut definitions = Vec::new();
    match DeTable::parse(text) {
        Ok(table) => {
            let tables = table.get_ref().iter();
            definitions.extend(tables.filter_map(|(name, value)| reader.definition(name, value)));
        }
        Err(error) => {
            let line = error.span().map_or(1, |span| reader.line(span.start));
            reader.add(line, "", Fault::Toml(error.message().to_owned()));
        }
    }
    Written { file: reader.file, module, definitions }
}

type Value<'a> = Spanned<DeValue<'a>>;

struct Reader<'e> {
    file: String,
    /// The offsets at which all lines but the first begin.
    lines: Vec<usize>,
    errors: &'e mut Vec<Error>,
}

impl Reader<'_> {
    fn line(&self, start: usize) -> usize {
        1 + self.lines.partition_point(|line| *line <= start)
    }

    fn line_of<T>(&self, value: &Spanned<T>) -> usize {
        self.line(value.span().start)
    }

    fn add(&mut self, line: usize, name: &str, fault: Fault) {
        self.errors.push(Error { file: self.file.clone(), line, name: name.to_owned(), fault });
    }

    fn definition(&mut self, name: &Spanned<std::borrow::Cow<'_, str>>, value: &Value<'_>) -> Option<Definition> {
        let (line, name) = (self.line_of(name), name.get_ref().to_string());
        let Some(table) = value.get_ref().as_table() else {
            self.add(line, &name, Fault::WrongValue { key: "a definition", expected: "a table" });
            return None;
        };
        self.unknown_keys(&name, table, DEFINITION_KEYS);
        let summary = self.line_of_text(&name, table, "summary");
        match &summary {
            Some(summary) => self.check_summary(&name, summary),
            None if table.contains_key("summary") => {}
            None => self.add(line, &name, Fault::NoSummary),
        }
        let details = self.string(&name, table, "details");
        if let Some(details) = &details {
            self.check_text(details, &name, "details", None);
        }
        let example = self.string(&name, table, "example");
        let replaced_by = self.line_of_text(&name, table, "replaced-by");
        let mut members = Vec::new();
        if let Some(value) = table.get("members") {
            match value.get_ref().as_table() {
                Some(table) => members.extend(table.iter().map(|(key, value)| self.member(&name, key, value))),
                None => {
                    let line = self.line_of(value);
                    self.add(line, &name, Fault::WrongValue { key: "members", expected: "a table" });
                }
            }
        }
        let text = |text: Option<At<String>>| text.map_or_else(String::new, |text| text.value);
        Some(Definition { name, line, summary: text(summary), details: text(details), example, replaced_by, members })
    }

    fn check_summary(&mut self, name: &str, summary: &At<String>) {
        let length = summary.value.chars().count();
        if length > LONGEST_SUMMARY {
            self.add(summary.line, name, Fault::LongSummary(length));
        }
        self.check_text(summary, name, "summary", Some(name));
    }

    fn member(&mut self, of: &str, key: &Spanned<std::borrow::Cow<'_, str>>, value: &Value<'_>) -> Member {
        let (line, own) = (self.line_of(key), key.get_ref().to_string());
        let name = format!("{of}.{own}");
        let empty = DeTable::new();
        let (text, table) = match value.get_ref() {
            DeValue::String(text) => {
                let text = At { line: self.line_of(value), value: text.to_string() };
                (self.on_one_line(&name, "text", text), &empty)
            }
            DeValue::Table(table) => (self.line_of_text(&name, table, "text"), table),
            _ => {
                let expected = "a text, or a table with `text`";
                self.add(line, &name, Fault::WrongValue { key: "a member", expected });
                (None, &empty)
            }
        };
        self.unknown_keys(&name, table, MEMBER_KEYS);
        match &text {
            Some(text) => self.check_text(text, &name, "text", Some(&own)),
            None if value.get_ref().as_table().is_some_and(|table| !table.contains_key("text")) => {
                self.add(line, &name, Fault::NoText);
            }
            None => {}
        }
        let member = Member {
            line,
            text: text.map_or_else(String::new, |text| text.value),
            unit: self.line_of_text(&name, table, "unit"),
            default: self.default(&name, table),
            source: self.line_of_text(&name, table, "source"),
            range: self.range(&name, table),
            absent: self.line_of_text(&name, table, "absent"),
            replaced_by: self.line_of_text(&name, table, "replaced-by"),
            name: own,
        };
        if let Some(absent) = &member.absent {
            self.check_markup(absent, &name, "absent");
        }
        match (&member.default, &member.source) {
            (Some(default), None) => self.add(default.line, &name, Fault::NoSource),
            (None, Some(source)) if !table.contains_key("default") => {
                self.add(source.line, &name, Fault::SourceAlone);
            }
            _ => {}
        }
        member
    }

    fn unknown_keys(&mut self, name: &str, table: &DeTable<'_>, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let suggestion = nearest(key.get_ref(), known.iter().copied()).map(|nearest| format!("; {nearest}"));
            let (line, key) = (self.line_of(key), key.get_ref().to_string());
            self.add(line, name, Fault::UnknownKey { key, suggestion: suggestion.unwrap_or_default() });
        }
    }

    fn string(&mut self, name: &str, table: &DeTable<'_>, key: &'static str) -> Option<At<String>> {
        let value = table.get(key)?;
        let line = self.line_of(value);
        match value.get_ref().as_str() {
            Some(text) if text.trim().is_empty() => self.add(line, name, Fault::Empty(key)),
            Some(text) => return Some(At { line, value: text.trim().to_owned() }),
            None => self.add(line, name, Fault::WrongValue { key, expected: "a text" }),
        }
        None
    }

    /// Returns a text of one line.
    fn line_of_text(&mut self, name: &str, table: &DeTable<'_>, key: &'static str) -> Option<At<String>> {
        let text = self.string(name, table, key)?;
        self.on_one_line(name, key, text)
    }

    fn on_one_line(&mut self, name: &str, key: &'static str, text: At<String>) -> Option<At<String>> {
        let fault = match text.value.trim() {
            "" => Fault::Empty(key),
            line if line.contains('\n') => Fault::SeveralLines(key),
            _ => return Some(text),
        };
        self.add(text.line, name, fault);
        None
    }

    fn default(&mut self, name: &str, table: &DeTable<'_>) -> Option<At<Json>> {
        let value = table.get("default")?;
        let line = self.line_of(value);
        let default = match value.get_ref() {
            DeValue::String(text) => Some(text.as_ref().into()),
            DeValue::Boolean(value) => Some((*value).into()),
            DeValue::Integer(_) => integer(value).and_then(json_integer),
            DeValue::Float(number) => number.as_str().parse::<f64>().ok().map(Json::from),
            _ => None,
        };
        if default.is_none() {
            let expected = "a text, a number, true or false";
            self.add(line, name, Fault::WrongValue { key: "default", expected });
        }
        default.map(|value| At { line, value })
    }

    fn range(&mut self, name: &str, table: &DeTable<'_>) -> Option<At<(i128, i128)>> {
        let value = table.get("range")?;
        let line = self.line_of(value);
        let range = match value.get_ref().as_array().map(|array| array.iter().map(integer).collect::<Vec<_>>()) {
            Some(numbers) => match numbers.as_slice() {
                [Some(least), Some(greatest)] if least <= greatest => Some((*least, *greatest)),
                _ => None,
            },
            None => None,
        };
        if range.is_none() {
            let expected = "two integers, the least and the greatest value";
            self.add(line, name, Fault::WrongValue { key: "range", expected });
        }
        range.map(|value| At { line, value })
    }

    /// Checks a sentence. If it belongs to a name, it must say more than that.
    fn check_text(&mut self, text: &At<String>, name: &str, key: &'static str, own: Option<&str>) {
        if !text.value.ends_with('.') && !ends_with_a_list(&text.value) {
            self.add(text.line, name, Fault::NoFullStop(key));
        }
        if own.is_some_and(|own| plain::says_nothing(&text.value, own)) {
            self.add(text.line, name, Fault::SaysNothing(key));
        }
        self.check_markup(text, name, key);
    }

    fn check_markup(&mut self, text: &At<String>, name: &str, key: &'static str) {
        if !text.value.matches('`').count().is_multiple_of(2) {
            self.add(text.line, name, Fault::Markup { key, what: "a backtick without a second one" });
        }
        let outside: String = text.value.split('`').step_by(2).collect();
        for (mark, what) in [("<", "`<`"), ("[", "`[`"), ("://", "an address")] {
            if outside.contains(mark) {
                self.add(text.line, name, Fault::Markup { key, what });
            }
        }
    }
}

/// Whether the last line is an item of a list or a row of a table.
fn ends_with_a_list(text: &str) -> bool {
    text.lines().next_back().is_some_and(|line| line.starts_with("- ") || line.ends_with('|'))
}

fn integer(value: &Value<'_>) -> Option<i128> {
    let integer = value.get_ref().as_integer()?;
    i128::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// Returns an integer as JSON, if it fits into 64 bits.
fn json_integer(value: i128) -> Option<Json> {
    i64::try_from(value).map(Json::from).or_else(|_| u64::try_from(value).map(Json::from)).ok()
}
