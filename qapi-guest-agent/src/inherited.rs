//! Descriptors that were open when the agent was started, beside the three standard ones.
//!
//! The agent has no use for them, and the programs that the host has it start must not get them, as those of qemu-ga do
//! not: they belong to whatever program started the agent.

use std::fs;
use std::os::fd::RawFd;
use std::path::PathBuf;

/// The standard descriptors end here.
const FIRST: RawFd = 3;

/// Numbers of descriptors that belong to no value in this process.
#[derive(Debug)]
pub(crate) struct Inherited(Vec<RawFd>);

impl Inherited {
    /// Those that are open now. Must be called before the process has threads, or files that it keeps.
    pub(crate) fn find() -> Self {
        let numbers = fs::read_dir("/proc/self/fd").into_iter().flatten();
        let numbers = numbers.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        let mut numbers: Vec<RawFd> = numbers.filter(|&number| number >= FIRST).collect();
        // The folder was open too while it was read.
        numbers.retain(|number| PathBuf::from(format!("/proc/self/fd/{number}")).is_symlink());
        Self(numbers)
    }

    /// Closes them.
    pub(crate) fn close(self) {
        for number in self.0 {
            // A file that cannot be written back is not this program's.
            _ = nix::unistd::close(number);
        }
    }
}
