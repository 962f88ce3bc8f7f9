//! Descriptors, other than the three standard ones, that were open when the agent was started.
//!
//! They belong to the program that started the agent. The agent does not use them, and programs that it starts for the
//! host must not inherit them. Programs that qemu-ga starts do not inherit them either.

use std::fs;
use std::os::fd::RawFd;
use std::path::PathBuf;

/// The first number after those of the standard descriptors.
const FIRST: RawFd = 3;

/// The numbers of descriptors that no value in this process owns.
#[derive(Debug)]
pub(crate) struct Inherited(Vec<RawFd>);

impl Inherited {
    /// Finds the descriptors that are open now. Must be called before the process starts threads or opens files that it
    /// keeps.
    pub(crate) fn find() -> Self {
        let numbers = fs::read_dir("/proc/self/fd").into_iter().flatten();
        let numbers = numbers.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        let mut numbers: Vec<RawFd> = numbers.filter(|&number| number >= FIRST).collect();
        // The folder itself was open while it was read.
        numbers.retain(|number| PathBuf::from(format!("/proc/self/fd/{number}")).is_symlink());
        Self(numbers)
    }

    /// Closes these descriptors.
    pub(crate) fn close(self) {
        for number in self.0 {
            // An error of writing the file back concerns another program.
            _ = nix::unistd::close(number);
        }
    }
}
