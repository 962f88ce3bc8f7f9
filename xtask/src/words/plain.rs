//! The plain words of a text, for comparison with names and with other texts.

/// Words without meaning of their own.
const EMPTY: &[&str] = &[
    "a", "an", "and", "are", "be", "by", "for", "in", "is", "it", "its", "member", "name", "number", "of", "on", "or",
    "that", "the", "this", "to", "type", "value", "whether", "with",
];

/// Whether a text has no words except those of a name.
pub(super) fn says_nothing(text: &str, name: &str) -> bool {
    let own = words_of_name(name);
    let is_own = |word: &String| own.iter().any(|own| own == word || word.strip_suffix('s') == Some(own.as_str()));
    words(text).iter().all(|word| is_own(word) || EMPTY.contains(&word.as_str()))
}

/// Returns the parts of a name in small letters: `BlockJob` and `block-job` have the same.
fn words_of_name(name: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    for letter in name.chars() {
        if before.is_ascii_lowercase() && letter.is_ascii_uppercase() {
            spaced.push(' ');
        }
        spaced.push(letter);
        before = letter;
    }
    let parts = spaced.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect()
}

/// Returns the words of a text in small letters. Text between backticks and names, which have dashes or underscores,
/// are left out.
pub(super) fn words(text: &str) -> Vec<String> {
    let outside = text.split('`').step_by(2);
    let is_inner = |letter: char| letter.is_alphanumeric() || matches!(letter, '\'' | '-' | '_');
    let pieces = outside.flat_map(|text| text.split(move |letter: char| !is_inner(letter)));
    let words = pieces.map(|piece| piece.trim_matches(['-', '_', '\'']));
    words.filter(|word| !word.is_empty() && !word.contains(['-', '_'])).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_other_words() {
        assert!(says_nothing("The job id.", "job-id"));
        assert!(says_nothing("Whether it is read only.", "read-only"));
        assert!(says_nothing("The type of the block jobs.", "BlockJobType"));
        assert!(!says_nothing("Name of the new job.", "job-id"));
        assert!(!says_nothing("Highest rate of copying.", "speed"));
    }

    #[test]
    fn words_of_a_text() {
        assert_eq!(
            words("Calls `job-dismiss`, a QEMU's auto-dismiss – or not."),
            ["calls", "a", "qemu's", "or", "not"]
        );
    }
}
