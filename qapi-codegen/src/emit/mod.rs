//! From the lowered model to Rust text, laid out as `rustfmt` would.
//!
//! Text is written directly, not as token streams: a protocol is 50,000 lines, whose tokens take
//! several times longer to build, parse and print than the whole budget of `generate`, and
//! documentation and blank lines between items have no tokens anyway. That the result is what
//! `rustfmt` makes of it is checked by `cargo fmt --check` on the committed files.

mod carried;
mod client;
mod code;
mod docs;
mod facts;
mod inline;
mod prose;
mod protocol;
mod secrets;
mod shape;
mod table;
mod types;

use std::collections::HashMap;

use crate::lower::model::{Direction, Module, Protocol};
use crate::schema::{DefId, Definition};

use self::code::Code;
use self::docs::Docs;
pub use self::inline::inline;
use self::prose::Links;
pub use self::secrets::emit_secrets;
pub use self::shape::{Parameter, Shape, emit_shapes, shapes};

/// A generated file.
#[derive(Debug)]
pub struct File {
    /// Path below the protocol's folder, such as `block_core.rs` or `schema/mod.rs`.
    pub path: String,
    /// What it holds.
    pub contents: String,
}

/// Writes a protocol: a file for each schema module, one more for its table, and what joins them; of one
/// over another only the last.
pub fn emit(protocol: &Protocol<'_>) -> Vec<File> {
    let context = Context::new(protocol);
    let mut files = Vec::with_capacity(2 * protocol.modules.len() + 3);
    for module in protocol.modules.iter().filter(|_| protocol.over.is_none()) {
        let file = module.name.trim_start_matches("r#");
        files.push(File { path: format!("{file}.rs"), contents: emit_module(&context, module) });
        files.push(File { path: format!("schema/{file}.rs"), contents: table::emit_module(&context, module) });
    }
    files.push(File { path: "mod.rs".to_owned(), contents: protocol::emit_root(&context) });
    if protocol.commands().next().is_some() {
        files.push(File { path: "client.rs".to_owned(), contents: client::emit_client(&context) });
    }
    let table = if protocol.over.is_some() { "schema.rs" } else { "schema/mod.rs" };
    files.push(File { path: table.to_owned(), contents: table::emit_root(&context) });
    files
}

/// What all emitters look up.
struct Context<'p, 's> {
    protocol: &'p Protocol<'s>,
    /// Where references in the schema's prose lead, if that is wanted.
    links: Option<Links>,
    /// Names of the types' table entries.
    entries: HashMap<DefId, &'p str>,
}

impl<'p, 's> Context<'p, 's> {
    fn new(protocol: &'p Protocol<'s>) -> Self {
        let entries = protocol.types().map(|item| (item.id, item.entry.as_str())).collect();
        let links = protocol.prose.then(|| Links::new(protocol));
        Self { protocol, links, entries }
    }

    /// What writes the documentation of an item from which the protocol's module is at `path`.
    fn docs(&self, path: &'static str) -> Docs<'_, 's> {
        Docs::new(self.protocol, self.links.as_ref(), path)
    }

    /// Name of a type's table entry.
    fn entry(&self, id: DefId) -> &str {
        self.entries.get(&id).copied().unwrap_or_default()
    }

    /// What the compiler is to say of a definition, if it has a condition that is for it to decide.
    fn cfg(&self, definition: &Definition) -> Option<String> {
        self.protocol.predicate([definition.cond.as_ref()])
    }

    /// Path of the crate `qapi-types`.
    fn runtime(&self) -> &'p str {
        &self.protocol.runtime
    }

    /// The feature that switches the schema table: in the crate that has one for it.
    fn table_feature(&self) -> Option<&'static str> {
        (self.runtime() == "crate").then_some("schema")
    }

    /// The feature that those need who make values of a type: a client only reads what it only receives. In the crate
    /// that has features for such things.
    fn maker_feature(&self, direction: Direction) -> Option<&'static str> {
        (self.runtime() == "crate" && direction == Direction::Received).then_some("server")
    }

    /// The first lines of a file.
    fn header(&self, source: &str) -> Code {
        let protocol = self.protocol;
        let source = if source.is_empty() { "its schema" } else { source };
        let mut code = Code::new();
        code.line(&first_line(&protocol.name, source));
        code.line("// Do not edit: change the schema or the generator, and run it again.");
        if protocol.prose {
            code.line("// Its documentation holds text of the schema's, whose licence comes with it.");
        }
        code.blank();
        code
    }
}

/// The first line of a file, by which what generates it again knows that it may be replaced or removed, and as part of
/// which protocol it was generated.
pub(crate) fn first_line(protocol: &str, source: &str) -> String {
    format!("// Generated as `{protocol}` from {source} by `cargo xtask generate`.")
}

/// Writes the types, commands and events of one schema module.
fn emit_module(context: &Context<'_, '_>, module: &Module<'_>) -> String {
    let rt = context.runtime();
    let mut body = Code::new();
    for item in &module.types {
        body.gated(context.cfg(item.definition).as_deref(), |body| types::emit_type(body, context, item));
    }
    let types = body.into_string();

    let feature = module.feature.as_deref();
    let mut body = Code::new();
    let mut part = |name: &str, title: &str, traits: &[&str], emit: &dyn Fn(&mut Code)| {
        let mut inner = Code::new();
        emit(&mut inner);
        let inner = inner.into_string();
        body.blank();
        body.line(&format!("/// {title} of `{}`.", module.source));
        body.block(&format!("pub(crate) mod {name} {{"), "}", |code| {
            if inner.contains("types::") {
                code.line("use super::super::types;");
            }
            imports(code, rt, traits, &["masked_debug", "record", "transparent"], &inner);
            emit(code);
        });
    };
    if !module.commands.is_empty() {
        let traits = ["Any", "Base64", "Command", "Empty", "Extra", "OobCommand", "SilentCommand"];
        part("command", "Commands", &traits, &|code| {
            for item in &module.commands {
                let emit = |code: &mut Code| carried::emit_command(code, context, feature, item);
                code.gated(context.cfg(item.definition).as_deref(), emit);
            }
        });
    }
    if !module.events.is_empty() {
        part("event", "Events", &["Any", "Base64", "Event", "Extra"], &|code| {
            for item in &module.events {
                let emit = |code: &mut Code| carried::emit_event(code, context, feature, item);
                code.gated(context.cfg(item.definition).as_deref(), emit);
            }
        });
    }

    let mut code = context.header(&module.source);
    code.line(&format!("//! Types, commands and events of `{}`.", module.source));
    let introduction = context.docs(types::ROOT).module(module.doc);
    if !introduction.is_empty() {
        code.line("//!");
        introduction.lines().for_each(|line| code.line(format!("//! {line}").trim_end()));
    }
    code.blank();
    if !module.types.is_empty() {
        code.line("#[allow(unused_imports)] // not every module needs types of others");
        code.line("use super::*;");
        let macros = ["alternate", "enumeration", "masked_debug", "record", "union"];
        imports(&mut code, rt, &["Any", "Base64", "Extra"], &macros, &types);
        code.blank();
    }
    let body = body.into_string();
    let blank = if types.is_empty() || body.is_empty() { "" } else { "\n" };
    code.into_string() + &types + blank + &body
}

/// Imports what the text mentions of the runtime and of its macros, in the order of `rustfmt`.
fn imports(code: &mut Code, rt: &str, names: &[&str], macros: &[&str], text: &str) {
    let text = &without_comments(text);
    let mut lines = [import(rt, names, text), import(&format!("{rt}::wire"), macros, text)];
    if lines[0].contains('{') {
        lines.reverse();
    }
    lines.iter().filter(|line| !line.is_empty()).for_each(|line| code.line(line));
}

/// Code without its documentation, in which any word may stand.
fn without_comments(text: &str) -> String {
    let lines = text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with("///"));
    lines.collect()
}

/// A line that imports those of the names that the code mentions.
fn import(path: &str, names: &[&str], code: &str) -> String {
    // In generated code a name of ours always follows one of these, or is a macro's; a variant does neither.
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mentioned = |name: &&&str| {
        code.match_indices(**name).any(|(start, _)| {
            let (before, after) = (&code[..start], &code[start + name.len()..]);
            let used = ["<", ": ", "= ", "impl ", "'static "].iter().any(|context| before.ends_with(context));
            (used && !after.starts_with(word)) || after.starts_with("! {")
        })
    };
    match names.iter().filter(mentioned).copied().collect::<Vec<_>>().as_slice() {
        [] => String::new(),
        [name] => format!("use {path}::{name};"),
        names => format!("use {path}::{{{}}};", names.join(", ")),
    }
}
