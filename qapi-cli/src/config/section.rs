//! Reads tables of a TOML file key by key, and collects errors with their line numbers.

use std::cell::RefCell;

use anyhow::{Error, Result};
use qapi_codegen::diagnostic::nearest;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Errors in a file.
pub(crate) struct Faults {
    /// The name of the file in error messages.
    file: String,
    /// The byte offsets at which the lines after the first begin.
    lines: Vec<usize>,
    found: RefCell<Vec<(usize, String)>>,
}

impl Faults {
    pub(super) fn new(file: String, text: &str) -> Self {
        let lines = text.match_indices('\n').map(|(end, _)| end + 1).collect();
        Self { file, lines, found: RefCell::default() }
    }

    /// Returns the number of the line that contains a byte offset.
    pub(super) fn line(&self, start: usize) -> usize {
        1 + self.lines.partition_point(|line| *line <= start)
    }

    pub(crate) fn add(&self, line: usize, text: impl Into<String>) {
        self.found.borrow_mut().push((line, text.into()));
    }

    /// Returns the number of errors so far.
    pub(super) fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// Fails if there are errors.
    pub(crate) fn finish(&self) -> Result<()> {
        if self.found.borrow().is_empty() { Ok(()) } else { Err(self.error()) }
    }

    /// Joins all errors, in the order of the file. Every line after the first begins with `error: `, the prefix with
    /// which the first line is printed.
    pub(crate) fn error(&self) -> Error {
        let mut found = std::mem::take(&mut *self.found.borrow_mut());
        found.sort_by_key(|(line, _)| *line);
        let lines: Vec<_> = found.iter().map(|(line, fault)| format!("{}:{line}: {fault}", self.file)).collect();
        Error::msg(lines.join("\nerror: "))
    }
}

/// A value, and the number of its line.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub(crate) line: usize,
    pub(crate) value: T,
}

/// A table, and the keys that have been read.
pub(super) struct Section<'a> {
    /// The prefix of its keys in error messages: empty, or a path such as `protocol.qmp.`.
    path: String,
    table: &'a DeTable<'a>,
    known: RefCell<Vec<&'static str>>,
    faults: &'a Faults,
}

impl<'a> Section<'a> {
    /// Returns the section of the whole file.
    pub(super) fn top(table: &'a DeTable<'a>, faults: &'a Faults) -> Self {
        Self { path: String::new(), table, known: RefCell::default(), faults }
    }

    /// Whether the table has a key, whatever its value.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(super) fn string(&self, key: &'static str) -> Option<At<String>> {
        let value = self.take(key)?;
        let text = value.get_ref().as_str();
        self.expected(key, value, "a string", text).map(|text| self.at(value, text.to_owned()))
    }

    pub(super) fn bool(&self, key: &'static str) -> Option<At<bool>> {
        let value = self.take(key)?;
        let given = value.get_ref().as_bool();
        self.expected(key, value, "true or false", given).map(|given| self.at(value, given))
    }

    pub(super) fn strings(&self, key: &'static str) -> Option<Vec<At<String>>> {
        let value = self.take(key)?;
        let texts = value.get_ref().as_array().and_then(|array| {
            let texts = array.iter().map(|item| Some(self.at(item, item.get_ref().as_str()?.to_owned())));
            texts.collect::<Option<Vec<_>>>()
        });
        self.expected(key, value, "a list of strings", texts)
    }

    /// Reads a string that must be one of a few choices.
    pub(super) fn one_of<T: Copy>(&self, key: &'static str, choices: &[(&'static str, T)]) -> Option<At<T>> {
        let At { line, value } = self.string(key)?;
        let found = choices.iter().find(|(name, _)| *name == value);
        if found.is_none() {
            let names: Vec<_> = choices.iter().map(|(name, _)| format!("'{name}'")).collect();
            let text = format!("{}{key} is one of {}, not '{value}'", self.path, names.join(", "));
            self.faults.add(line, text);
        }
        found.map(|(_, value)| At { line, value: *value })
    }

    pub(super) fn table(&self, key: &'static str) -> Option<Section<'a>> {
        let value = self.take(key)?;
        self.section(key, value)
    }

    /// Returns the tables in a table with arbitrary keys.
    pub(super) fn tables(&self) -> Vec<(At<String>, Section<'a>)> {
        let tables = self.table.iter().filter_map(|(key, value)| {
            let name = self.at(key, key.get_ref().to_string());
            Some((name, self.section(key.get_ref(), value)?))
        });
        tables.collect()
    }

    /// Returns the strings in a table with arbitrary keys.
    pub(super) fn texts(&self) -> Vec<(At<String>, String)> {
        let texts = self.table.iter().filter_map(|(key, value)| {
            // A dot outside of quotes makes a table.
            if let Some((within, _)) = value.get_ref().as_table().and_then(|table| table.iter().next()) {
                let (path, key) = (&self.path, format!("{}.{}", key.get_ref(), within.get_ref()));
                let text = format!("{path}{key}: write \"{key}\", in quotes");
                self.faults.add(self.faults.line(within.span().start), text);
                return None;
            }
            let text = self.expected(key.get_ref(), value, "a string", value.get_ref().as_str())?;
            Some((self.at(key, key.get_ref().to_string()), text.to_owned()))
        });
        texts.collect()
    }

    /// Reports keys that have not been read as errors.
    pub(super) fn finish(self) {
        let known = self.known.borrow();
        for key in self.table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let place = match self.path.trim_end_matches('.') {
                "" => "there is no key".to_owned(),
                path => format!("{path} has no key"),
            };
            let help = nearest(key.get_ref(), known.iter().copied()).map(|help| format!("; {help}"));
            let text = format!("{place} '{}'{}", key.get_ref(), help.unwrap_or_default());
            self.faults.add(self.faults.line(key.span().start), text);
        }
    }

    fn take(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.borrow_mut().push(key);
        self.table.get(key)
    }

    fn section(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Section<'a>> {
        let table = self.expected(key, value, "a table", value.get_ref().as_table())?;
        Some(Section { path: format!("{}{key}.", self.path), table, known: RefCell::default(), faults: self.faults })
    }

    fn at<S, T>(&self, place: &Spanned<S>, value: T) -> At<T> {
        At { line: self.faults.line(place.span().start), value }
    }

    fn expected<T>(&self, key: &str, value: &Spanned<DeValue<'_>>, expected: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.faults.add(self.faults.line(value.span().start), format!("{}{key} is not {expected}", self.path));
        }
        found
    }
}
