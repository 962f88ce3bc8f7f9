//! Writes the project's own descriptions as Markdown, for the documentation of generated items.

use qapi_interface::{DefinitionWords, MemberWords};

/// The maximum width of a paragraph. Generated lines have at most 120 columns, including the margin.
const WIDTH: usize = 108;

/// Returns the summary and the details of a definition. Names for which `link` has a path become links.
pub(super) fn definition(words: &DefinitionWords, link: impl Fn(&str) -> Option<String>) -> String {
    let mut text = wrapped(&words.summary);
    if !words.details.is_empty() {
        text.push_str("\n\n");
        text.push_str(&wrapped(words.details.trim_end()));
    }
    linked(&text, link)
}

/// Returns the statements of an example as a documentation test of the crate with the protocol's module. Client methods
/// need the crate's feature `blocking`; without it the test is empty.
pub(super) fn example(statements: &str, of_crate: &str, module: &str) -> String {
    let client = if module == "qga" { "agent" } else { "vm" };
    format!(
        "```\n\
         # use {of_crate}::{module};\n\
         # #[cfg(feature = \"blocking\")]\n\
         # fn example<C: {module}::Client>({client}: C) -> Result<(), C::Error> {{\n\
         {statements}\n\
         # Ok(())\n\
         # }}\n\
         ```"
    )
}

/// Turns each name between backticks that has a path into a link.
fn linked(text: &str, link: impl Fn(&str) -> Option<String>) -> String {
    let mut linked = String::with_capacity(text.len() + 64);
    for (index, part) in text.split('`').enumerate() {
        let is_code = index % 2 == 1;
        match link(part).filter(|_| is_code) {
            Some(path) => linked.push_str(&format!("[`{part}`]({path})")),
            None if is_code => linked.push_str(&format!("`{part}`")),
            None => linked.push_str(part),
        }
    }
    linked
}

/// Returns the text of a member or value with its facts, after an opening sentence, if there is one.
pub(super) fn member(opening: Option<String>, words: &MemberWords, optional: bool) -> String {
    let sentences: Vec<_> = opening.into_iter().chain([words.text.clone()]).chain(words.facts(optional)).collect();
    wrapped(&sentences.join(" "))
}

/// Breaks long lines of paragraphs. Lists, tables and headings stay as they are.
fn wrapped(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + 16);
    for line in text.lines() {
        if !wrapped.is_empty() {
            wrapped.push('\n');
        }
        if is_marked(line) {
            wrapped.push_str(line);
            continue;
        }
        let mut width = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            // A line that begins with a mark would not be part of the paragraph.
            if width > 0 && width + 1 + length > WIDTH && !is_marked(word) {
                wrapped.push('\n');
                width = 0;
            } else if width > 0 {
                wrapped.push(' ');
                width += 1;
            }
            wrapped.push_str(word);
            width += length;
        }
    }
    wrapped
}

/// Whether a line is, or would be, other than text of a paragraph.
fn is_marked(line: &str) -> bool {
    line.starts_with(['-', '+', '*', '#', '>', '|', '=', ' ', '~'])
        || line.starts_with("```")
        || line.trim_start_matches(|letter: char| letter.is_ascii_digit()).starts_with(['.', ')'])
            && !line.starts_with(['.', ')'])
}

#[cfg(test)]
mod tests {
    use super::{example, linked, wrapped};

    #[test]
    fn examples_are_documentation_tests() {
        let expected = "```\n# use qapi_types::qga;\n# #[cfg(feature = \"blocking\")]\n\
                        # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {\n\
                        agent.guest_ping()?;\n# Ok(())\n# }\n```";
        assert_eq!(example("agent.guest_ping()?;", "qapi_types", "qga"), expected);
        assert!(example("vm.stop()?;", "qapi_types", "qmp").contains("fn example<C: qmp::Client>(vm: C)"));
    }

    #[test]
    fn names_are_linked() {
        let link = |name: &str| (name == "job-pause").then(|| "super::command::JobPause".to_owned());
        let text = "job-pause: `job-pause`, `job` and `job-pause x`.";
        let expected = "job-pause: [`job-pause`](super::command::JobPause), `job` and `job-pause x`.";
        assert_eq!(linked(text, link), expected);
    }

    #[test]
    fn paragraphs_are_wrapped() {
        let long = "word ".repeat(40);
        let text = wrapped(long.trim_end());
        assert_eq!(text.lines().count(), 2);
        assert!(text.lines().all(|line| line.chars().count() <= 108));
        assert_eq!(text.replace('\n', " "), long.trim_end());
        // An item of a list stays on its line, and a mark is not moved to the beginning of a line.
        let item = format!("- {long}");
        assert_eq!(wrapped(&item), item.trim_end_matches('\n'));
        let marked = format!("{} - 5. #x {}", "a".repeat(105), "b".repeat(105));
        assert_eq!(wrapped(&marked), format!("{} - 5. #x\n{}", "a".repeat(105), "b".repeat(105)));
    }
}
