//! Where interfaces come from: QEMU trees, imported schemas, schema files, recorded answers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use qapi_codegen::diff::{RecordingError, RustOptions, Side, recorded_answer};
use qapi_codegen::{Options, Schema};
use serde_json::Value;

use crate::import;
use crate::protocols::{GENERATED, Protocol};
use crate::upstream::{FILE, Upstream};

/// What a path that somebody gave leads to.
#[derive(Debug)]
pub(crate) enum Source {
    /// The top folder of a QEMU tree, or of an import.
    Tree(PathBuf),
    /// A schema's main file.
    File(PathBuf),
    /// A recorded answer to `query-qmp-schema`.
    Answer(PathBuf, Value),
}

impl Source {
    /// Finds out what a path leads to.
    pub(crate) fn at(path: &Path) -> Result<Self> {
        if path.is_dir() {
            if GENERATED.iter().any(|protocol| path.join(protocol.schema).is_file()) {
                return Ok(Self::Tree(path.to_owned()));
            }
            let main = path.join("qapi-schema.json");
            if main.is_file() {
                return Ok(Self::File(main));
            }
            bail!("{} is neither a QEMU tree nor the folder of a qapi-schema.json", path.display());
        }
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        if bytes.trim_ascii().is_empty() {
            bail!("the file {} is empty", path.display());
        }
        match recorded(&bytes) {
            Recording::Answer(answer) => Ok(Self::Answer(path.to_owned(), answer)),
            Recording::Other(why) => {
                bail!("{} is a recording, but not of a whole answer to `query-qmp-schema`: {why}", path.display())
            }
            Recording::None => Ok(Self::File(path.to_owned())),
        }
    }
}

/// What a file holds, as far as JSON is concerned.
enum Recording {
    /// An answer to `query-qmp-schema`, by itself or in a conversation.
    Answer(Value),
    /// Something else that a server says, or a part of an answer.
    Other(RecordingError),
    /// A schema: these begin with comments, or with objects whose strings are in single quotes.
    None,
}

fn recorded(bytes: &[u8]) -> Recording {
    let start = bytes.trim_ascii_start();
    // Comments in schemas show what servers say.
    if matches!(start.first(), None | Some(b'#')) {
        return Recording::None;
    }
    match recorded_answer(bytes) {
        Ok(answer) => Recording::Answer(answer),
        Err(why) if start.first() != Some(&b'{') || begins_with_message(start) => Recording::Other(why),
        Err(_) => Recording::None,
    }
}

/// Whether the object that a file begins with is one of a conversation, perhaps cut off, and no definition of a schema.
fn begins_with_message(start: &[u8]) -> bool {
    let keys = ["QMP", "return", "error", "timestamp", "execute", "exec-oob"];
    match serde_json::Deserializer::from_slice(start).into_iter::<Value>().next() {
        Some(Ok(value)) => keys.iter().any(|key| value.get(key).is_some()),
        _ => start.get(1..).unwrap_or_default().trim_ascii_start().starts_with(b"\"return\""),
    }
}

/// A schema and what is known of it.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) schema: Schema,
    /// What people call it.
    label: String,
    made: RustOptions,
}

impl Loaded {
    /// A protocol of a tree; none if the tree has no such schema.
    pub(crate) fn of_tree(tree: &Path, protocol: &Protocol) -> Result<Option<Self>> {
        let main = tree.join(protocol.schema);
        if main.is_file() { Self::of_file(&main).map(Some) } else { Ok(None) }
    }

    pub(crate) fn of_file(main: &Path) -> Result<Self> {
        let found = release_of(main)?;
        let options = rules(found.as_ref().map(|(_, found)| found));
        let release = found.map(|(_, Found::Tree(release) | Found::Import(release))| release);
        let schema = import::load(main, &options)?;
        let label = release.as_ref().map_or_else(|| main.display().to_string(), |release| format!("QEMU {release}"));
        // Whatever is in a tree of QEMU's is one of its schemas.
        let protocol = GENERATED.iter().find(|protocol| main.ends_with(protocol.schema));
        let features = protocol.is_some_and(|protocol| protocol.features);
        let made = RustOptions { qemu: release.is_some(), features: release.is_some() && features };
        Ok(Self { schema, label, made })
    }

    /// One side of a comparison.
    pub(crate) fn side(&self) -> Side<'_> {
        Side::of_schema(&self.label, &self.schema, self.made)
    }
}

/// Loads a schema's main file by the rules of its release.
pub(crate) fn load_file(file: &Path) -> Result<Schema> {
    Ok(Loaded::of_file(file)?.schema)
}

/// The rules that a schema's main file is written by: those of the tree it is in, else the newest.
pub(crate) fn rules_of(main: &Path) -> Result<Options> {
    Ok(rules(release_of(main)?.as_ref().map(|(_, found)| found)))
}

fn rules(found: Option<&Found>) -> Options {
    match found {
        Some(Found::Tree(release)) => import::options_for(release),
        // Whatever release it was, an import is written in the newest dialect.
        Some(Found::Import(_)) | None => Options::default(),
    }
}

/// What is around a schema file, and of which release.
pub(crate) enum Found {
    /// QEMU's own tree.
    Tree(String),
    /// What `import` has made of one.
    Import(String),
}

/// The release that the tree around a schema file is of, if it is in one, and the file's path within that.
pub(crate) fn release_of(main: &Path) -> Result<Option<(PathBuf, Found)>> {
    let main = std::path::absolute(main).with_context(|| format!("cannot find {}", main.display()))?;
    // A main file is at most two folders down: `storage-daemon/qapi/qapi-schema.json`.
    for folder in main.ancestors().skip(1).take(3) {
        let is_tree = GENERATED.iter().any(|protocol| folder.join(protocol.schema).is_file());
        let within = || main.strip_prefix(folder).unwrap_or(&main).to_owned();
        if folder.join(FILE).is_file() {
            return Ok(Upstream::read(folder)?.map(|upstream| (within(), Found::Import(upstream.release))));
        }
        if let (true, Ok(version)) = (is_tree, fs::read_to_string(folder.join("VERSION"))) {
            return Ok(Some((within(), Found::Tree(version.trim().to_owned()))));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recordings() {
        let is_answer = |text: &str| matches!(recorded(text.as_bytes()), Recording::Answer(_));
        let is_other = |text: &str| matches!(recorded(text.as_bytes()), Recording::Other(_));
        let entry = r#"{"name": "quit", "meta-type": "command", "arg-type": "0", "ret-type": "0"}"#;
        let greeting = r#"{"QMP": {"version": {}, "capabilities": []}}"#;
        assert!(is_answer(&format!("[{entry}]")) && is_answer(&format!("{{\"return\": [{entry}], \"id\": 1}}")));
        assert!(is_answer(&format!("{greeting}\n{{\"return\": {{}}}}\n{{\"return\": [\n{entry}]}}\n{{\"event\": 5")));
        let after = format!("{greeting}\n{{\"return\": []}}\n");
        assert!(is_other(&after) && is_answer(&format!("{after}{{\"return\": [{entry}]}}\n")));
        assert!(is_other(greeting) && is_other(&format!("{greeting}\n{{\"return\": [{entry}, ")));
        assert!(is_other(&format!("[{entry}, {{\"name\"")) && is_other(&format!("{{\"return\": [{entry}, ")));
        // However it is laid out, and whatever is around it.
        let pretty = format!("{{\n    \"return\": [\n        {entry}\n    ]\n}}");
        assert!(is_answer(&format!("{greeting}{{\"return\": {{}}}}{pretty}{{\"return\": {{}}}}")));
        assert!(is_answer(&format!("12:00:01 [qmp] <- {greeting}\r\n12:00:02 [qmp] <- {pretty}\r\n")));
        assert!(is_other("12:00:01 nothing\n") && is_other(&format!("{{ \"return\":\r\n[{entry}, ")));
        assert!(is_other("{\"execute\": \"query-qmp-schema\"}\n"));
        // What the comments of a schema show is not what it is.
        assert!(!is_answer(&format!("# -*- mode: python -*-\n# <- {pretty}\n{{ 'command': 'go' }}\n")));
        let quotes = [
            "{ \"enum\": \"E\", \"data\": [] }",
            "{ \"event\": \"E\" }",
            "{ \"command\": \"a\" }\n{ \"command\": \"b\" }",
        ];
        for schema in quotes.into_iter().chain([
            "",
            "# nothing\n",
            "{ 'command': 'go' }",
            "{ 'pragma': {} }\n{ 'enum': 'E', 'data': [] }",
        ]) {
            assert!(!is_answer(schema) && !is_other(schema), "{schema}");
        }
    }
}
