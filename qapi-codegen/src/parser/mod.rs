//! Parses a schema and the files that it includes into top-level items: directives, definitions and documentation.
//!
//! Directives take effect here, because they select the files and rules for the rest of the schema. Definitions remain
//! expressions, which [`check`](crate::check) turns into definitions. After an error, parsing continues at the next
//! item.

mod doc;
mod expr;
pub(crate) mod pragma;

use std::collections::HashMap;
use std::sync::Arc;

use crate::ast::{DocState, ModuleIndex, Parsed, Pragmas, TopLevel, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Errors, Fault, clip, file_start};
use crate::lexer::{Lexer, TokenKind};
use crate::load::{Files, decode, directory, normalize, relative};
use crate::options::Options;
use crate::source::{FileId, SourceMap, Span};

/// Parses a schema, beginning with its main file.
///
/// The result has everything that could be parsed, even if there are errors.
pub(crate) fn parse(path: &str, files: &dyn Files, options: &Options) -> (Parsed, Errors) {
    let mut parser = Parser::new(path, files, options);
    parser.enter_main(path);
    while let Some(frame) = parser.stack.pop() {
        if parser.errors.full() {
            break;
        }
        parser.resume(frame);
    }
    parser.errors.cut_if_full();
    (parser.parsed, parser.errors)
}

/// A file that is being read.
struct Frame {
    file: FileId,
    module: ModuleIndex,
    text: Arc<str>,
    /// How far the file has been read.
    position: usize,
    /// Its absolute path.
    path: String,
}

struct Parser<'a> {
    files: &'a dyn Files,
    options: &'a Options,
    current_dir: String,
    /// The absolute path of the main file's directory.
    schema_dir: String,
    /// The module of each file by absolute path, and whether the file has been read to its end.
    modules: HashMap<String, (ModuleIndex, bool)>,
    total_bytes: usize,
    /// The files being read, each included by the one before.
    stack: Vec<Frame>,
    parsed: Parsed,
    errors: Errors,
}

impl<'a> Parser<'a> {
    fn new(path: &str, files: &'a dyn Files, options: &'a Options) -> Self {
        let current_dir = files.current_dir();
        Self {
            files,
            options,
            schema_dir: normalize(directory(path), &current_dir),
            current_dir,
            modules: HashMap::new(),
            total_bytes: 0,
            stack: Vec::new(),
            parsed: Parsed {
                sources: SourceMap::default(),
                modules: Vec::new(),
                items: Vec::new(),
                pragmas: Pragmas::default(),
            },
            errors: Errors::new(options.limits.errors),
        }
    }

    fn enter_main(&mut self, path: &str) {
        let absolute = normalize(path, &self.current_dir);
        let unreadable = |reason| Fault::SchemaUnreadable { reason };
        if let Err(fault) = self.enter(path.to_owned(), absolute.clone(), None, unreadable) {
            // The file has no text.
            let file = self.parsed.sources.add(path.to_owned(), absolute, String::new(), None);
            self.errors.push(Diagnostic::new(fault, file_start(file)));
        }
    }

    /// Reads a file and puts it on top of the stack.
    fn enter(
        &mut self,
        name: String,
        path: String,
        included_at: Option<Span>,
        unreadable: impl FnOnce(String) -> Fault,
    ) -> Result<(), Fault> {
        let limits = &self.options.limits;
        if self.modules.len() >= limits.files {
            return Err(Fault::TooManyFiles { limit: limits.files });
        }
        let limit = limits.file_bytes.min(limits.total_bytes.saturating_sub(self.total_bytes));
        // One byte more shows that a file is longer. Positions in texts have 32 bits.
        let limit = limit.min(u32::MAX as usize / 4);
        let read = self.files.read(&name, limit + 1);
        let bytes = read.map_err(|error| unreadable(error.to_string()))?;
        if bytes.len() > limit {
            return Err(Fault::InputTooLarge { limit });
        }
        self.total_bytes += bytes.len();
        let (text, bad) = decode(bytes);
        let file = self.parsed.sources.add(name, path.clone(), text, included_at);
        let module = self.parsed.modules.len();
        self.parsed.modules.push(relative(&path, &self.schema_dir));
        self.modules.insert(path.clone(), (module, bad.is_some()));
        if let Some(bad) = bad {
            let at = Span { file, start: bad as u32, end: bad as u32 };
            self.errors.push(Diagnostic::new(Fault::NotUtf8, at));
            // The rest of the file cannot be trusted.
            return Ok(());
        }
        let text = self.parsed.sources[file].shared_text();
        self.stack.push(Frame { file, module, text, position: 0, path });
        Ok(())
    }

    /// schema = { documentation | directive | definition }
    ///
    /// Continues reading a file until its end, or until it includes another file, which is put on the stack.
    fn resume(&mut self, mut frame: Frame) {
        let text = Arc::clone(&frame.text);
        let mut lexer = Lexer::new(frame.file, &text, frame.position, self.options.language);
        let mut doc = DocState::None;
        while !self.errors.full() {
            let token = match lexer.next() {
                Ok(token) => token,
                Err(error) => {
                    doc = DocState::None;
                    lexer.recover(error.at.end as usize);
                    self.errors.push(*error);
                    continue;
                }
            };
            if token.kind == TokenKind::Comment {
                self.reject_doc(&mut doc, frame.module);
                let parsed = doc::parse(&mut lexer, token, self.options);
                doc = match parsed {
                    Ok((doc, errors)) if errors.is_empty() => DocState::Some(doc),
                    Ok((_, errors)) | Err(errors) => {
                        errors.into_iter().for_each(|error| self.errors.push(error));
                        DocState::Broken
                    }
                };
                continue;
            }
            if token.kind == TokenKind::End {
                self.reject_doc(&mut doc, frame.module);
                if let Some(state) = self.modules.get_mut(&frame.path) {
                    state.1 = true;
                }
                return;
            }
            let mut expr = expr::ExprParser::new(&mut lexer, self.options.limits.nesting);
            let value = match expr.value(token, 0, "an object", None) {
                Ok(value) => value,
                Err(error) => {
                    doc = DocState::None;
                    match lexer.begins_item(error.at) && error.at.start > token.span.start {
                        // The next definition or its documentation begins, so this one is not closed.
                        true => lexer.restart(error.at.start as usize),
                        false => lexer.recover(error.at.end.max(error.detail.end) as usize),
                    }
                    self.errors.push(*error);
                    continue;
                }
            };
            frame.position = lexer.position();
            let Some(value) = self.top_level(&frame, value, &mut doc) else { continue };
            // For an include directive, the included file comes first.
            let included = self.include(&frame, value);
            if included {
                let top = self.stack.len() - 1;
                self.stack.insert(top, frame);
                return;
            }
        }
    }

    /// directive = "{" ( "'include'" | "'pragma'" ) ":" value "}"
    ///
    /// Adds a definition or a pragma directive. Returns an include directive.
    fn top_level(&mut self, frame: &Frame, value: Value, doc: &mut DocState) -> Option<Value> {
        let span = value.span;
        let found = value.describe();
        let ValueKind::Object(entries) = value.kind else {
            self.reject_doc(doc, frame.module);
            self.error(Fault::NotAnObject { found }, span);
            return None;
        };
        for directive in ["include", "pragma"] {
            if !entries.iter().any(|entry| *entry.key.text == *directive) {
                continue;
            }
            self.reject_doc(doc, frame.module);
            if entries.len() != 1 {
                self.error(Fault::DirectiveNotAlone { directive }, span);
                return None;
            }
            let value = Value { span, kind: ValueKind::Object(entries) };
            if directive == "include" {
                return Some(value);
            }
            let pragma = pragma::pragma(value, self.options.language, &mut self.parsed.pragmas, &mut self.errors)?;
            self.item(frame.module, TopLevel::Pragma(pragma));
            return None;
        }
        let doc = match std::mem::replace(doc, DocState::None) {
            DocState::Some(doc) if doc.symbol.is_none() => {
                let at = doc.span;
                self.error(Fault::DocNamesNoDefinition, at);
                self.item(frame.module, TopLevel::FreeformDoc(doc));
                DocState::Broken
            }
            doc => doc,
        };
        self.item(frame.module, TopLevel::Expression { span, entries, doc });
        None
    }

    /// include = "{" "'include'" ":" string "}"
    ///
    /// Returns whether a file was put on the stack.
    fn include(&mut self, frame: &Frame, directive: Value) -> bool {
        let span = directive.span;
        let ValueKind::Object(entries) = directive.kind else { return false };
        let Some(value) = entries.into_iter().next().map(|entry| entry.value) else { return false };
        let found = value.describe();
        let Ok(path) = value.into_text() else {
            self.error(Fault::IncludeNotAString { found }, span);
            return false;
        };
        let name = if path.text.starts_with('/') {
            path.text.to_string()
        } else {
            format!("{}{}", directory(self.parsed.sources[frame.file].name()), path.text)
        };
        let absolute = normalize(&name, &self.current_dir);
        match self.modules.get(&absolute) {
            Some(&(_, false)) => {
                let fault = Fault::IncludeCycle { path: clip(&path.text) };
                self.errors.push(Diagnostic::new(fault, span).detail(path.span));
                false
            }
            Some(&(module, true)) => {
                self.item(frame.module, TopLevel::Include(module));
                false
            }
            None => {
                let shown = clip(&name);
                let unreadable = |reason| Fault::IncludeUnreadable { path: shown, reason };
                let module = self.parsed.modules.len();
                let depth = self.stack.len();
                match self.enter(name, absolute, Some(span), unreadable) {
                    Ok(()) => {
                        self.item(frame.module, TopLevel::Include(module));
                        self.stack.len() > depth
                    }
                    Err(fault) => {
                        self.errors.push(Diagnostic::new(fault, span).detail(path.span));
                        false
                    }
                }
            }
        }
    }

    /// Adds a documentation comment that no definition follows, or reports it.
    fn reject_doc(&mut self, doc: &mut DocState, module: ModuleIndex) {
        let DocState::Some(doc) = std::mem::replace(doc, DocState::None) else { return };
        match &doc.symbol {
            Some(name) => {
                let fault = Fault::DocWithoutDefinition { name: clip(name) };
                self.error(fault, doc.span);
            }
            None => self.item(module, TopLevel::FreeformDoc(doc)),
        }
    }

    fn item(&mut self, module: ModuleIndex, item: TopLevel) {
        self.parsed.items.push((module, item));
    }

    fn error(&mut self, fault: Fault, at: Span) {
        self.errors.push(Diagnostic::new(fault, at));
    }
}
