//! Suggestions for misspelt names.
//!
//! `qapi-codegen` has a function of its own, because it is built for build scripts and does not depend on this crate.

use std::cmp::Reverse;

/// Returns the known name that is nearest to `name`, within one edit plus one for each four bytes of `name`. If several
/// are equally near, it returns the one with the longest common beginning. Upper and lower case are the same, and so
/// are `-` and `_`. A name longer than 64 bytes has no suggestion.
#[inline]
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    const LONGEST: usize = 64;
    let reach = 1 + name.len() / 4;
    let is_near = |other: &&str| name.len() <= LONGEST && other.len().abs_diff(name.len()) <= reach;
    let distances = known.into_iter().filter(is_near).map(|other| (edits(name.as_bytes(), other.as_bytes()), other));
    let alike = |other: &str| name.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let (distance, nearest) = distances.min_by_key(|&(distance, other)| (distance, Reverse(alike(other))))?;
    (distance <= reach && distance < name.len()).then_some(nearest)
}

/// Returns the edit distance of two names: how many bytes have to be inserted, deleted, replaced, or swapped with their
/// neighbour.
fn edits(from: &[u8], to: &[u8]) -> usize {
    let folded = |byte: u8| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    let is_same = |a: usize, b: usize| folded(from[a]) == folded(to[b]);
    // The last two rows of the table of distances between the starts of both names.
    let (mut before, mut last) = (Vec::new(), (0..=to.len()).collect::<Vec<_>>());
    for a in 0..from.len() {
        let mut row = vec![a + 1];
        for b in 0..to.len() {
            let replaced = last[b] + usize::from(!is_same(a, b));
            let mut least = replaced.min(last[b + 1] + 1).min(row[b] + 1);
            if a > 0 && b > 0 && is_same(a, b - 1) && is_same(a - 1, b) {
                least = least.min(before[b - 1] + 1);
            }
            row.push(least);
        }
        (before, last) = (last, row);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names() {
        let near = |name| nearest(name, ["full", "top", "host_device", "write-back", "x"]);
        assert_eq!(near("fulll"), Some("full"));
        assert_eq!(near("Full"), Some("full"));
        assert_eq!(near("pot"), None);
        assert_eq!(near("tpo"), Some("top"), "neighbours swapped");
        assert_eq!(near("host-device"), Some("host_device"));
        assert_eq!(near("writeback"), Some("write-back"));
        assert_eq!(nearest("statu", ["stats", "status"]), Some("status"), "the beginning counts");
        assert_eq!(near(""), None);
        assert_eq!(near("y"), None, "nothing of it is left");
        assert_eq!(near(&"full".repeat(100)), None);
        assert_eq!((edits(b"abcd", b"badc"), edits(b"", b"ab"), edits(b"ab", b"")), (2, 2, 2));
    }
}
