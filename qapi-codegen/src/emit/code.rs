//! Indented text, with lists in the layout of `rustfmt`.

use crate::lower::model::FieldType;

use super::imports::Imports;
use super::rust_type::render;

/// The maximum width of a line, as in `rustfmt.toml`.
const MAX_WIDTH: usize = 120;

/// Rust text that is being written.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    indent: usize,
    /// The names that the text uses and that have to be imported.
    pub(super) imports: Imports,
}

impl Code {
    /// Makes empty text with the same indentation.
    pub(super) fn sibling(&self) -> Self {
        Self { indent: self.indent, ..Self::default() }
    }

    /// Appends text that has its indentation.
    pub(super) fn append(&mut self, other: &Self) {
        self.text.push_str(&other.text);
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }

    /// Returns a type as Rust text, with `path` before generated names. The names in it have to be imported.
    pub(super) fn ty(&mut self, ty: &FieldType, path: &str) -> String {
        self.imports.add_type(ty);
        render(ty, path)
    }

    /// Opens a call of a macro, which has to be imported.
    pub(super) fn call(&mut self, name: &'static str) -> String {
        self.imports.add_macro(name);
        format!("{name}! {{")
    }

    /// Writes a line at the current indentation.
    pub(super) fn line(&mut self, line: &str) {
        self.margin();
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes a `cfg` attribute for a feature, if there is one.
    pub(super) fn gate(&mut self, feature: Option<&str>) {
        if let Some(feature) = feature {
            self.line(&format!("#[cfg(feature = {feature:?})]"));
        }
    }

    /// Writes a `cfg` attribute for a predicate, if there is one.
    pub(super) fn cfg(&mut self, predicate: Option<&str>) {
        let Some(predicate) = predicate else { return };
        let line = format!("#[cfg({predicate})]");
        let list =
            ["all(", "any("].iter().find_map(|open| Some((open, predicate.strip_prefix(open)?.strip_suffix(')')?)));
        match list {
            Some((open, list)) if !self.fits(&line) => self.block(&format!("#[cfg({open}"), "))]", |code| {
                let conds = top_level(list);
                for (index, cond) in conds.iter().enumerate() {
                    let comma = if index + 1 < conds.len() { "," } else { "" };
                    code.line(&format!("{cond}{comma}"));
                }
            }),
            _ => self.line(&line),
        }
    }

    /// Writes items, each with a `cfg` attribute if there is a predicate.
    ///
    /// An item begins after an empty line, at the current indentation.
    pub(super) fn gated(&mut self, predicate: Option<&str>, items: impl FnOnce(&mut Self)) {
        let Some(predicate) = predicate else { return items(self) };
        let start = self.text.len();
        items(self);
        let written = self.text.split_off(start);
        let margin = "    ".repeat(self.indent);
        let mut begins = true;
        for line in written.lines() {
            let own = line.strip_prefix(&margin).filter(|own| !own.starts_with([' ', '}']) && !own.starts_with("///"));
            if begins && own.is_some_and(|own| !own.is_empty()) {
                self.cfg(Some(predicate));
                begins = false;
            }
            begins |= line.is_empty();
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// Writes an empty line, unless the text before ends with one or has just opened a block.
    pub(super) fn blank(&mut self) {
        if !self.text.ends_with("\n\n") && !self.text.ends_with("{\n") && !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Writes an opening line, the text of `body` with more indentation, and a closing line.
    pub(super) fn block(&mut self, open: &str, close: &str, body: impl FnOnce(&mut Self)) {
        self.line(open);
        self.indent += 1;
        body(self);
        self.indent -= 1;
        self.line(close);
    }

    /// Writes documentation, a comment line for each line of it.
    pub(super) fn doc(&mut self, doc: &str) {
        for line in doc.lines() {
            self.line(format!("/// {line}").trim_end());
        }
    }

    /// Writes the attribute that lets users search the documentation for a wire name, if the Rust name differs in more
    /// than case.
    pub(super) fn alias(&mut self, wire: &str, rust: &str) {
        if !wire.eq_ignore_ascii_case(rust.trim_start_matches("r#")) {
            self.line(&format!("#[doc(alias = {wire:?})]"));
        }
    }

    /// Writes the attribute `deprecated`, if there is a note.
    pub(super) fn deprecated(&mut self, note: Option<&str>) {
        if let Some(note) = note {
            self.line(&format!("#[deprecated = {note:?}]"));
        }
    }

    /// Writes `open`, items separated by commas, `close`: on one line if they fit, else a line each.
    ///
    /// `spaced` puts spaces inside the delimiters of the one-line form, as for braces. An item of several lines puts
    /// every item on its own line.
    pub(super) fn list(&mut self, open: &str, items: &[String], close: &str, spaced: bool) {
        let space = if spaced && !items.is_empty() { " " } else { "" };
        let line = format!("{open}{space}{}{space}{close}", items.join(", "));
        if self.fits(&line) && !line.contains('\n') {
            return self.line(&line);
        }
        self.block(open, close, |code| {
            for item in items {
                format!("{item},").lines().for_each(|line| code.line(line));
            }
        });
    }

    /// Writes a function: `open`, parameters, `close` on one line if they fit, else a line each.
    pub(super) fn list_fn(&mut self, open: &str, parameters: &[String], close: &str, body: impl FnOnce(&mut Self)) {
        let line = format!("{open}{}{close} {{", parameters.join(", "));
        if self.fits(&line) {
            return self.block(&line, "}", body);
        }
        self.line(open);
        self.indent += 1;
        parameters.iter().for_each(|parameter| self.line(&format!("{parameter},")));
        self.indent -= 1;
        self.block(&format!("{close} {{"), "}", body);
    }

    /// Writes a value after `prefix`, and `suffix` after it.
    pub(super) fn value(&mut self, prefix: &str, value: &Value, suffix: &str) {
        let whole = value.one_line();
        match (value, whole) {
            (_, Some(whole)) if self.fits(&format!("{prefix}{whole}{suffix}")) => {
                self.line(&format!("{prefix}{whole}{suffix}"));
            }
            // An assignment that fits on a line of its own is put there whole.
            (_, Some(whole)) if prefix.ends_with("= ") && self.fits(&format!("    {whole}{suffix}")) => {
                self.line(prefix.trim_end());
                self.indent += 1;
                self.line(&format!("{whole}{suffix}"));
                self.indent -= 1;
            }
            (Value::List { open, items, close }, _) => {
                self.block(&format!("{prefix}{open}"), &format!("{close}{suffix}"), |code| {
                    for Item { gates, name, value } in items {
                        let comma = if name == ".." { "" } else { "," };
                        gates.iter().for_each(|predicate| code.cfg(Some(predicate)));
                        code.value(name, value, comma);
                    }
                });
            }
            (Value::Atom(text), _) => self.line(&format!("{prefix}{text}{suffix}")),
        }
    }

    pub(super) fn fits(&self, line: &str) -> bool {
        4 * self.indent + line.len() <= MAX_WIDTH
    }

    fn margin(&mut self) {
        for _ in 0..self.indent {
            self.text.push_str("    ");
        }
    }
}

/// Splits a list at its commas, but not at those of nested lists.
fn top_level(list: &str) -> Vec<&str> {
    let (mut items, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for (index, byte) in list.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                items.push(list[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    items.push(list[start..].trim());
    items
}

/// A constant expression.
#[derive(Debug)]
pub(super) enum Value {
    /// An expression that is never broken.
    Atom(String),
    /// An array or struct: the delimiters, and the items.
    List { open: String, items: Vec<Item>, close: &'static str },
}

/// An element of an array, or a field of a struct.
#[derive(Debug)]
pub(super) struct Item {
    /// Its `cfg` predicates.
    gates: Vec<String>,
    /// The text before it.
    name: String,
    value: Value,
}

/// The `cfg` predicates of an item.
#[derive(Clone, Debug, Default)]
pub(super) struct Gates(Vec<String>);

impl Gates {
    /// Combines a Cargo feature and a predicate.
    pub(super) fn new(feature: Option<&str>, predicate: Option<String>) -> Self {
        let feature = feature.map(|feature| format!("feature = {feature:?}"));
        Self(feature.into_iter().chain(predicate).collect())
    }
}

impl Item {
    pub(super) fn new(name: impl Into<String>, value: Value) -> Self {
        Self { gates: Vec::new(), name: name.into(), value }
    }
}

impl Value {
    /// A string literal.
    pub(super) fn string(text: &str) -> Self {
        Self::Atom(format!("{text:?}"))
    }

    /// `&[…]`
    pub(super) fn array(items: impl IntoIterator<Item = Self>) -> Self {
        Self::gated_array(items.into_iter().map(|item| (Gates::default(), item)))
    }

    /// `&[…]`, of elements with `cfg` predicates.
    pub(super) fn gated_array(items: impl IntoIterator<Item = (Gates, Self)>) -> Self {
        let item = |(Gates(gates), value)| Item { gates, ..Item::new("", value) };
        Self::List { open: "&[".to_owned(), items: items.into_iter().map(item).collect(), close: "]" }
    }

    /// `Name { field: …, ..rest }`
    pub(super) fn record(name: &str, fields: Vec<(&str, Self)>, rest: Option<String>) -> Self {
        let mut items: Vec<_> = fields.into_iter().map(|(name, value)| Item::new(format!("{name}: "), value)).collect();
        items.extend(rest.map(|rest| Item::new("..", Self::Atom(rest))));
        Self::List { open: format!("{name} {{"), items, close: "}" }
    }

    /// `Some(…)`
    pub(super) fn in_some(self) -> Self {
        match self {
            Self::Atom(text) => Self::Atom(format!("Some({text})")),
            Self::List { open, items, close } => {
                let close = if close == "]" { "])" } else { "})" };
                Self::List { open: format!("Some({open}"), items, close }
            }
        }
    }

    /// Returns the value on one line, unless it contains a `cfg` attribute.
    fn one_line(&self) -> Option<String> {
        match self {
            Self::Atom(text) => Some(text.clone()),
            Self::List { open, items, close } => {
                let space = if close.starts_with('}') && !items.is_empty() { " " } else { "" };
                let item = |item: &Item| match item.gates.is_empty() {
                    true => Some(format!("{}{}", item.name, item.value.one_line()?)),
                    false => None,
                };
                let items: Vec<_> = items.iter().map(item).collect::<Option<_>>()?;
                Some(format!("{open}{space}{}{space}{close}", items.join(", ")))
            }
        }
    }
}
