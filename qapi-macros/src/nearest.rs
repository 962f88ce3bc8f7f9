//! Suggestions for misspelt names.

/// The largest number of suggestions.
const MOST: usize = 3;

/// Returns the names that are most similar to `name`, the most similar first, as a text to append to an error. It is
/// empty if no name is similar.
pub(crate) fn hint<'a>(name: &str, valid: impl Iterator<Item = &'a str>) -> String {
    let folded = name.to_lowercase();
    let mut near: Vec<(f64, &str)> = valid
        .map(|other| (strsim::normalized_damerau_levenshtein(&folded, &other.to_lowercase()), other))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let names: Vec<_> = near.iter().take(MOST).map(|(_, name)| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("; did you mean {one}?"),
        [front @ .., last] => format!("; did you mean {} or {last}?", front.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::hint;

    #[test]
    fn the_likeliest_come_first() {
        let valid = ["GuestSync", "GuestSyncDelimited", "GuestPing", "GuestShutdown"];
        assert_eq!(hint("GuestSnyc", valid.into_iter()), "; did you mean `GuestSync`?");
        assert_eq!(hint("Frobnicate", valid.into_iter()), "");
    }
}
