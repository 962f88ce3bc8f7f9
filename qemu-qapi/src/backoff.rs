//! Pauses between attempts to connect.

use std::time::Duration;

/// The pauses between attempts to connect. Each is longer than the previous one, up to a limit.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Backoff {
    /// The first pause. Default: 100 milliseconds.
    pub first: Duration,
    /// The factor by which each pause is longer than the previous one, from 1 to 1000; other values are clamped.
    /// Default: 2.
    pub factor: f64,
    /// The longest pause. Default: 10 seconds.
    pub longest: Duration,
    /// The number of pauses, which is the number of attempts after the first. Default: `None`, no limit.
    pub tries: Option<u32>,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { first: Duration::from_millis(100), factor: 2.0, longest: Duration::from_secs(10), tries: None }
    }
}

impl Backoff {
    /// Sets the first pause.
    #[must_use]
    pub fn first(mut self, first: Duration) -> Self {
        self.first = first;
        self
    }

    /// Sets the longest pause.
    #[must_use]
    pub fn longest(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// Sets the number of attempts after the first.
    #[must_use]
    pub fn tries(mut self, tries: u32) -> Self {
        self.tries = Some(tries);
        self
    }

    /// Returns the pauses in order.
    pub fn pauses(&self) -> impl Iterator<Item = Duration> + use<> {
        let Self { first, factor, longest, tries } = *self;
        let grow = move |pause: &Duration| Some(pause.mul_f64(factor.clamp(1.0, 1000.0)).min(longest));
        let count = tries.map_or(usize::MAX, |tries| tries as usize);
        std::iter::successors(Some(first.min(longest)), grow).take(count)
    }
}

#[cfg(test)]
mod tests {
    use super::{Backoff, Duration};

    #[test]
    fn pauses_grow_to_the_longest() {
        let backoff = Backoff::default().longest(Duration::from_millis(500)).tries(5);
        let pauses: Vec<u128> = backoff.pauses().map(|pause| pause.as_millis()).collect();
        assert_eq!(pauses, [100, 200, 400, 500, 500]);
        assert_eq!(Backoff::default().pauses().nth(10_000), Some(Duration::from_secs(10)));
    }
}
