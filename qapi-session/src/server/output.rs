//! Replies, as lines of the protocol.

use qapi_types::{CommandError, Encode};

use super::interface::Dialect;
use super::json;

/// A reply being written. Its members come in the order in which QEMU's dictionaries print them.
#[derive(Debug)]
pub(super) struct Reply {
    dialect: Dialect,
    /// The text of the request's id, as it is echoed; empty if it has none.
    id: Vec<u8>,
    /// Whether a byte 0xFF comes first.
    pub(super) delimited: bool,
    bytes: Vec<u8>,
}

impl Default for Reply {
    fn default() -> Self {
        Self::new(Dialect::Qmp, Vec::new(), Vec::new())
    }
}

/// The line end of a dialect.
pub(super) fn line_end(dialect: Dialect) -> &'static [u8] {
    match dialect {
        Dialect::Qmp => b"\r\n",
        Dialect::Qga => b"\n",
    }
}

impl Reply {
    /// To a request with that id, written behind what `bytes` holds.
    pub(super) fn new(dialect: Dialect, id: Vec<u8>, bytes: Vec<u8>) -> Self {
        Self { dialect, id, delimited: false, bytes }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Leaves the id out: what was sent is no JSON, so that it has none.
    pub(super) fn forget_id(&mut self) {
        self.id.clear();
    }

    /// Returns what `write` writes.
    fn returned(&mut self, write: impl FnOnce(&mut Vec<u8>) -> Result<(), serde_json::Error>) {
        let before = self.bytes.len();
        if self.delimited {
            self.bytes.push(0xFF);
        }
        self.bytes.extend_from_slice(b"{\"return\": ");
        match write(&mut self.bytes) {
            Ok(()) => {
                if !self.id.is_empty() {
                    self.bytes.extend_from_slice(b", \"id\": ");
                    self.bytes.extend_from_slice(&self.id);
                }
                self.end();
            }
            Err(error) => {
                self.bytes.truncate(before);
                self.error(&CommandError::generic(format!("The reply cannot be expressed: {error}")));
            }
        }
    }

    /// Returns a value.
    pub(super) fn value<T: Encode>(&mut self, value: &T) {
        self.returned(|bytes| json::to_vec(bytes, value));
    }

    /// Returns JSON that is written already.
    pub(super) fn json(&mut self, text: &[u8]) {
        self.returned(|bytes| {
            bytes.extend_from_slice(text);
            Ok(())
        });
    }

    /// Returns an error.
    pub(super) fn error(&mut self, error: &CommandError) {
        self.bytes.push(b'{');
        if !self.id.is_empty() {
            self.bytes.extend_from_slice(b"\"id\": ");
            self.bytes.extend_from_slice(&self.id);
            self.bytes.extend_from_slice(b", ");
        }
        self.bytes.extend_from_slice(b"\"error\": ");
        // Texts can always be expressed.
        _ = json::to_vec(&mut self.bytes, error);
        self.end();
    }

    fn end(&mut self) {
        self.bytes.push(b'}');
        self.bytes.extend_from_slice(line_end(self.dialect));
    }
}
