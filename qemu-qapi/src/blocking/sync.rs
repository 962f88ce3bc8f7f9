//! The threads and locks that the driver uses: those of the standard library, except in the tests with shuttle.

pub(super) use std::sync::{Arc, Mutex, MutexGuard};
pub(super) use std::thread::{Thread, ThreadId, current, park, park_timeout};
pub(super) use std::thread_local;
