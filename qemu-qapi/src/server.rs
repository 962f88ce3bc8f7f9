//! The parts of a server: services, policies, and a handle that enables commands and emits events.
//!
//! The items are those of [`qapi_session::server`], and devices to be served.

pub use qapi_session::server::*;

#[cfg(all(any(feature = "blocking", feature = "tokio"), any(target_os = "linux", target_os = "android")))]
pub use crate::transport::Device;
