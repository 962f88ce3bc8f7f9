//! Writes replies as lines of the protocol.

use qapi_types::{CommandError, Encode};

use super::interface::Dialect;
use super::json;

/// A reply that is being written. Its members are in the order in which QEMU prints them.
#[derive(Debug)]
pub(super) struct Reply {
    dialect: Dialect,
    /// The text of the request's id as it is returned to the client; empty if the request has none.
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

/// Returns the line end of a dialect.
pub(super) fn line_end(dialect: Dialect) -> &'static [u8] {
    match dialect {
        Dialect::Qmp => b"\r\n",
        Dialect::Qga => b"\n",
    }
}

impl Reply {
    /// Starts the reply to a request with that id. It is appended to `bytes`.
    pub(super) fn new(dialect: Dialect, id: Vec<u8>, bytes: Vec<u8>) -> Self {
        Self { dialect, id, delimited: false, bytes }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Removes the id, because a request that is not valid JSON has none.
    pub(super) fn forget_id(&mut self) {
        self.id.clear();
    }

    /// Writes a reply whose value `write` writes.
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

    /// Writes a reply with a value.
    pub(super) fn value<T: Encode>(&mut self, value: &T) {
        self.returned(|bytes| json::to_vec(bytes, value));
    }

    /// Writes a reply with JSON text.
    pub(super) fn json(&mut self, text: &[u8]) {
        self.returned(|bytes| {
            bytes.extend_from_slice(text);
            Ok(())
        });
    }

    /// Writes an error.
    pub(super) fn error(&mut self, error: &CommandError) {
        self.bytes.push(b'{');
        if !self.id.is_empty() {
            self.bytes.extend_from_slice(b"\"id\": ");
            self.bytes.extend_from_slice(&self.id);
            self.bytes.extend_from_slice(b", ");
        }
        self.bytes.extend_from_slice(b"\"error\": ");
        // Writing a string cannot fail.
        _ = json::to_vec(&mut self.bytes, error);
        self.end();
    }

    fn end(&mut self) {
        self.bytes.push(b'}');
        self.bytes.extend_from_slice(line_end(self.dialect));
    }
}
