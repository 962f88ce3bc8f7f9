//! A reproducible generator of random numbers.
//!
//! The generator is SplitMix64, with one word of state. Its seed is a hash (FNV-1a) of everything that a reply may
//! depend on. So a reply does not depend on the order of commands, or on the client.

/// A sequence of numbers.
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// Creates the sequence for a seed and some texts.
    pub(crate) fn new(seed: u64, texts: &[&str]) -> Self {
        let mut hash = 0xCBF2_9CE4_8422_2325u64;
        let mut add = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        seed.to_le_bytes().into_iter().for_each(&mut add);
        for text in texts {
            text.bytes().for_each(&mut add);
            // This byte occurs in no UTF-8 text, so it separates the texts.
            add(0xFF);
        }
        Self(hash)
    }

    /// Returns any number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number less than `bound`, or 0 if `bound` is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or(0)
    }

    /// Returns true with a probability of `of` percent.
    pub(crate) fn percent(&mut self, of: u64) -> bool {
        self.below(100) < of
    }

    /// Returns one of several values, or `None` if there are no values.
    pub(crate) fn pick<'a, T>(&mut self, several: &'a [T]) -> Option<&'a T> {
        let place = usize::try_from(self.below(several.len() as u64)).ok()?;
        several.get(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depends_on_what_it_is_given_and_nothing_else() {
        let first = |seed, texts: &[&str]| Random::new(seed, texts).next();
        assert_eq!(first(1, &["a", "b"]), first(1, &["a", "b"]));
        assert_ne!(first(1, &["a", "b"]), first(2, &["a", "b"]));
        assert_ne!(first(1, &["a", "b"]), first(1, &["ab", ""]));
    }

    #[test]
    fn stays_within_bounds() {
        let mut random = Random::new(0, &[]);
        assert!((0..1000).all(|_| random.below(7) < 7));
        assert_eq!(random.below(0), 0);
        assert_eq!(random.pick::<u8>(&[]), None);
        let yes = (0..10_000).filter(|_| random.percent(30)).count();
        assert!((2700..3300).contains(&yes), "{yes}");
    }
}
