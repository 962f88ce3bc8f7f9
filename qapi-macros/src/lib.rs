//! The derive that makes server dispatch tables and typed client methods from a list of commands.
//!
//! Not there yet: this crate holds its place in the workspace.
