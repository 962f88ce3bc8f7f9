//! Splits a line into words: a command, then `name=value`.

use std::ops::Range;

use serde_json::Value;

/// A word of a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word<'t> {
    /// Its position in the line, in bytes.
    pub(crate) span: Range<usize>,
    /// The text before the first `=`, or the whole word.
    pub(crate) name: &'t str,
    /// The value after the `=`, if there is a `=`.
    pub(crate) value: Option<Text>,
}

impl Word<'_> {
    /// Returns the position of the name in the line, in bytes.
    pub(crate) fn name_span(&self) -> Range<usize> {
        self.span.start..self.span.start + self.name.len()
    }
}

/// A value as the user wrote it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Text {
    /// Its position in the line, in bytes, including quotes.
    pub(crate) span: Range<usize>,
    /// Its content.
    pub(crate) content: Content,
}

/// The forms of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Text without quotes. Its type follows from the argument.
    Bare(String),
    /// A string in quotes: always a string.
    Quoted(String),
    /// A JSON array or object.
    Json(Value),
}

/// The words of a line, up to a mistake.
#[derive(Debug, PartialEq)]
pub(crate) struct Words<'t> {
    /// The complete words.
    pub(crate) words: Vec<Word<'t>>,
    /// The word that could not be read, if there is one.
    pub(crate) stop: Option<Stop>,
}

/// The word that could not be read.
#[derive(Debug, PartialEq)]
pub(crate) struct Stop {
    /// The start of the word, in bytes.
    pub(crate) start: usize,
    /// The part that is wrong, in bytes.
    pub(crate) span: Range<usize>,
    /// The error message.
    pub(crate) message: String,
    /// Whether more text could complete the word.
    pub(crate) is_unfinished: bool,
}

/// Splits a line at white space. A value may be in double quotes, with the escapes of JSON; in single quotes, without
/// escapes; or a JSON array or object.
pub(crate) fn split(line: &str) -> Words<'_> {
    let mut words = Words { words: Vec::new(), stop: None };
    let mut at = 0;
    loop {
        at += line[at..].len() - line[at..].trim_start().len();
        if at == line.len() {
            return words;
        }
        match word(line, at) {
            Ok(word) => {
                at = word.span.end;
                words.words.push(word);
            }
            Err(stop) => {
                words.stop = Some(stop);
                return words;
            }
        }
    }
}

fn word(line: &str, start: usize) -> Result<Word<'_>, Stop> {
    let rest = &line[start..];
    let length = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
    let name = &rest[..length];
    if !rest[length..].starts_with('=') {
        return Ok(Word { span: start..start + length, name, value: None });
    }
    let value = value(line, start, start + length + 1)?;
    Ok(Word { span: start..value.span.end, name, value: Some(value) })
}

fn value(line: &str, start: usize, at: usize) -> Result<Text, Stop> {
    let rest = &line[at..];
    let stop = |end: usize, message: String, is_unfinished| Stop { start, span: at..end, message, is_unfinished };
    let (length, content) = match rest.chars().next() {
        Some('\'') => {
            let Some(length) = rest[1..].find('\'') else {
                return Err(stop(line.len(), "this quote is not closed".to_owned(), true));
            };
            (length + 2, Content::Quoted(rest[1..=length].to_owned()))
        }
        Some('"' | '[' | '{') => {
            let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
            match values.next() {
                Some(Ok(value)) => {
                    let content = match value {
                        Value::String(text) => Content::Quoted(text),
                        value => Content::Json(value),
                    };
                    (values.byte_offset(), content)
                }
                Some(Err(error)) if error.is_eof() => {
                    return Err(stop(line.len(), "this JSON is not complete".to_owned(), true));
                }
                Some(Err(error)) => {
                    // serde_json counts columns of its own line from 1.
                    let text = error.to_string();
                    let message = text.split(" at line").next().unwrap_or_default();
                    let wrong = place(rest, error.line(), error.column());
                    return Err(Stop {
                        start,
                        span: character(line, at + wrong),
                        message: format!("not JSON: {message}"),
                        is_unfinished: false,
                    });
                }
                None => (0, Content::Bare(String::new())),
            }
        }
        _ => {
            let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
            (length, Content::Bare(rest[..length].to_owned()))
        }
    };
    let end = at + length;
    if let Some(next) = line[end..].chars().next().filter(|next| !next.is_whitespace()) {
        let message = format!("`{next}` follows the value; put a space between them");
        return Err(Stop { start, span: end..end + next.len_utf8(), message, is_unfinished: false });
    }
    Ok(Text { span: at..end, content })
}

/// Returns the byte offset of a line and column, both counted from 1. Columns are in bytes.
pub(super) fn place(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut byte = (before + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// Returns the bytes of the character at an offset. The range is empty at the end of the text.
pub(super) fn character(text: &str, at: usize) -> Range<usize> {
    let length = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    at..at + length
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn bare(text: &str) -> Content {
        Content::Bare(text.to_owned())
    }

    #[test]
    fn values_have_four_forms() {
        let words = split(r#"  cmd a=1 b.c="x \"y\"" d='a b' e=[1, {"f": " "}] g= h"#);
        assert_eq!(words.stop, None);
        let told: Vec<_> = words.words.iter().map(|word| (word.name, word.value.clone().map(|v| v.content))).collect();
        assert_eq!(
            told,
            [
                ("cmd", None),
                ("a", Some(bare("1"))),
                ("b.c", Some(Content::Quoted("x \"y\"".to_owned()))),
                ("d", Some(Content::Quoted("a b".to_owned()))),
                ("e", Some(Content::Json(json!([1, {"f": " "}])))),
                ("g", Some(bare(""))),
                ("h", None),
            ]
        );
        assert_eq!(words.words[1].span, 6..9);
    }

    #[test]
    fn unfinished_values_are_told_from_wrong_ones() {
        for (line, is_unfinished) in
            [("c a={\"b\":", true), ("c a='x", true), ("c a=\"x", true), ("c a={b}", false), ("c a='x'y", false)]
        {
            let words = split(line);
            let stop = words.stop.unwrap();
            assert_eq!((stop.is_unfinished, stop.start, words.words.len()), (is_unfinished, 2, 1), "{line}");
        }
        assert_eq!(split("c é='x'é").stop.unwrap().span, 8..10);
    }
}
