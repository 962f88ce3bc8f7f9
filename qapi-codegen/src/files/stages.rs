//! Measures the stages of generating.

use std::fmt;
use std::time::{Duration, Instant};

/// The durations of the stages.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stages {
    load: Duration,
    emit: Duration,
    write: Duration,
}

impl Stages {
    /// Runs and measures loading and checking.
    pub fn load<T>(&mut self, stage: impl FnOnce() -> T) -> T {
        timed(&mut self.load, stage)
    }

    /// Runs and measures the generation of Rust from a schema.
    pub fn emit<T>(&mut self, stage: impl FnOnce() -> T) -> T {
        timed(&mut self.emit, stage)
    }

    /// Runs and measures the comparison with files on disk, and writing.
    pub fn write<T>(&mut self, stage: impl FnOnce() -> T) -> T {
        timed(&mut self.write, stage)
    }
}

fn timed<T>(total: &mut Duration, stage: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = stage();
    *total += start.elapsed();
    result
}

impl fmt::Display for Stages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        write!(
            f,
            "load and check {:.1} ms, emit {:.1} ms, write {:.1} ms",
            ms(self.load),
            ms(self.emit),
            ms(self.write)
        )
    }
}
