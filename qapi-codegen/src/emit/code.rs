//! Text with indentation, and lists laid out as `rustfmt` lays them out.

/// Widest line, as in `rustfmt.toml`.
const MAX_WIDTH: usize = 120;

/// Rust text in the making.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    indent: usize,
}

impl Code {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }

    /// Writes a line at the current indentation.
    pub(super) fn line(&mut self, line: &str) {
        self.margin();
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes an empty line, unless the text before ends with one or has just opened a block.
    pub(super) fn blank(&mut self) {
        if !self.text.ends_with("\n\n") && !self.text.ends_with("{\n") && !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Writes a line, what `body` writes one step further in, and a line that closes it.
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

    /// Writes `open`, items separated by commas, `close`: on one line if they fit, else a line each.
    ///
    /// `spaced` puts spaces inside the delimiters of the one-line form, as braces have them.
    pub(super) fn list(&mut self, open: &str, items: &[String], close: &str, spaced: bool) {
        let space = if spaced && !items.is_empty() { " " } else { "" };
        let line = format!("{open}{space}{}{space}{close}", items.join(", "));
        if self.fits(&line) {
            return self.line(&line);
        }
        self.block(open, close, |code| items.iter().for_each(|item| code.line(&format!("{item},"))));
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
        let one_line = value.one_line();
        let line = format!("{prefix}{one_line}{suffix}");
        match value {
            _ if self.fits(&line) => self.line(&line),
            // An assignment that fits on a line of its own is put there whole.
            _ if prefix.ends_with("= ") && self.fits(&format!("    {one_line}{suffix}")) => {
                self.line(prefix.trim_end());
                self.indent += 1;
                self.line(&format!("{one_line}{suffix}"));
                self.indent -= 1;
            }
            Value::List { open, items, close } => {
                self.block(&format!("{prefix}{open}"), &format!("{close}{suffix}"), |code| {
                    for (name, item) in items {
                        let comma = if name == ".." { "" } else { "," };
                        code.value(name, item, comma);
                    }
                });
            }
            Value::Atom(_) => self.line(&line),
        }
    }

    fn fits(&self, line: &str) -> bool {
        4 * self.indent + line.len() <= MAX_WIDTH
    }

    fn margin(&mut self) {
        for _ in 0..self.indent {
            self.text.push_str("    ");
        }
    }
}

/// A constant expression.
#[derive(Debug)]
pub(super) enum Value {
    /// One that is never broken.
    Atom(String),
    /// An array or struct: the delimiters, and each item with what stands before it.
    List { open: String, items: Vec<(String, Value)>, close: &'static str },
}

impl Value {
    pub(super) fn atom(text: impl Into<String>) -> Self {
        Self::Atom(text.into())
    }

    /// `&[…]`
    pub(super) fn array(items: impl IntoIterator<Item = Self>) -> Self {
        let items = items.into_iter().map(|item| (String::new(), item)).collect();
        Self::List { open: "&[".to_owned(), items, close: "]" }
    }

    /// `Name { field: …, ..rest }`
    pub(super) fn record(name: &str, fields: Vec<(&str, Self)>, rest: Option<String>) -> Self {
        let mut items: Vec<_> = fields.into_iter().map(|(name, value)| (format!("{name}: "), value)).collect();
        items.extend(rest.map(|rest| ("..".to_owned(), Self::Atom(rest))));
        Self::List { open: format!("{name} {{"), items, close: "}" }
    }

    /// `Some(…)` of an array.
    pub(super) fn in_some(self) -> Self {
        match self {
            Self::Atom(text) => Self::Atom(format!("Some({text})")),
            Self::List { open, items, .. } => Self::List { open: format!("Some({open}"), items, close: "])" },
        }
    }

    fn one_line(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::List { open, items, close } => {
                let space = if close.starts_with('}') && !items.is_empty() { " " } else { "" };
                let items: Vec<_> = items.iter().map(|(name, item)| format!("{name}{}", item.one_line())).collect();
                format!("{open}{space}{}{space}{close}", items.join(", "))
            }
        }
    }
}
