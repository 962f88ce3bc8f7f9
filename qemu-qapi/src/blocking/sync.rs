//! The synchronisation that the driver uses: the standard library's, except where a test explores its schedules.

pub(super) use std::sync::{Arc, Mutex, MutexGuard};
pub(super) use std::thread::{Thread, ThreadId, current, park, park_timeout};
pub(super) use std::thread_local;
