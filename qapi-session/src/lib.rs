//! How QMP and the guest agent's protocol are spoken: wire syntax, sessions that do no I/O, and
//! thin drivers over any stream.
//!
//! Nothing here knows a particular command: `qapi-types` does. So far there is only the harness
//! for tests against real servers, in `tests/live`.
