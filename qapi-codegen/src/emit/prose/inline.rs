//! Converts markup within running text: literals, emphasis, references, addresses. All other text is escaped.

use super::links::Scope;

/// Converts running text to Markdown. Line breaks are kept.
pub(super) fn inline(text: &str, scope: &Scope<'_>) -> String {
    let mut writer = Writer { text, at: 0, out: String::with_capacity(text.len() + 16), scope, unclosed: [false; 4] };
    while writer.at < text.len() {
        if !writer.markup() {
            writer.plain();
        }
    }
    writer.out
}

struct Writer<'t, 's> {
    text: &'t str,
    at: usize,
    out: String,
    scope: &'s Scope<'s>,
    /// The [`MARKS`] that are known not to occur in the rest of the text, so that they are not searched for again.
    unclosed: [bool; 4],
}

/// The ends of literals, strong text, emphasis and references.
const MARKS: [&str; 4] = ["``", "**", "*", "`"];

impl<'t> Writer<'t, '_> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// Reads markup, if any begins here.
    fn markup(&mut self) -> bool {
        let rest = self.rest();
        let opens = self.before().is_none_or(|ch| ch.is_whitespace() || "'\"([{<-/:,;“‘–—".contains(ch));
        match rest.as_bytes().first() {
            Some(b'\\') => self.escaped(),
            Some(b'`') if rest.starts_with("``") => self.literal(),
            Some(b'`') => self.reference(None),
            Some(b'*') if opens => self.emphasis(),
            Some(b':') if opens => self.role(),
            Some(b'@') if !self.before().is_some_and(|ch| ch.is_alphanumeric() || ch == '_') => self.at_name(),
            Some(b'<') => self.address(1),
            Some(b'h') if !self.before().is_some_and(char::is_alphanumeric) => self.address(0),
            _ => false,
        }
    }

    /// `\x`: a character without its meaning as markup. White space is removed.
    fn escaped(&mut self) -> bool {
        self.at += 1;
        match self.rest().chars().next() {
            Some(ch) if ch.is_whitespace() => self.at += ch.len_utf8(),
            Some(_) => self.plain(),
            None => self.out.push_str("\\\\"),
        }
        true
    }

    /// ``` ``text`` ```
    fn literal(&mut self) -> bool {
        let Some(inner) = self.enclosed(0) else { return self.skip(2) };
        self.out.push_str(&code(inner));
        true
    }

    /// `**text**`, `*text*`
    fn emphasis(&mut self) -> bool {
        let mark = if self.rest().starts_with("**") { 1 } else { 2 };
        let starts = self.rest()[MARKS[mark].len()..].starts_with(|ch: char| !ch.is_whitespace() && ch != '*');
        if !starts {
            return false;
        }
        let Some(inner) = self.enclosed(mark) else { return false };
        let text = escape(inner);
        self.out.push_str(&format!("{0}{text}{0}", MARKS[mark]));
        true
    }

    /// ``:role:`text` ``
    fn role(&mut self) -> bool {
        let rest = self.rest();
        let is_role = |byte: &u8| byte.is_ascii_alphanumeric() || b":-_.+".contains(byte);
        let end = rest.bytes().take(64).take_while(is_role).count();
        if !rest[end..].starts_with('`') || rest[end..].starts_with("``") || end < 3 || !rest[..end].ends_with(':') {
            return false;
        }
        self.at += end;
        let found = self.reference(Some(&rest[1..end - 1]));
        self.at -= if found { 0 } else { end };
        found
    }

    /// `` `text` `` or `` `text <target>` ``, optionally with `_` or `__` after it
    fn reference(&mut self, role: Option<&str>) -> bool {
        let start = self.at;
        let Some(inner) = self.enclosed(3) else { return false };
        if inner.is_empty() {
            self.at = start;
            return false;
        }
        let underscores = self.rest().bytes().take(2).take_while(|&byte| byte == b'_').count();
        let inner = inner.replace('\n', " ");
        let (title, target) = match inner.strip_suffix('>').and_then(|inner| inner.rsplit_once('<')) {
            Some((title, target)) => (Some(title.trim()).filter(|title| !title.is_empty()), target.trim()),
            None => (None, inner.trim()),
        };
        if role.is_none() && underscores > 0 {
            self.at += underscores;
            let shown = title.unwrap_or(target);
            match is_address(target) {
                true => self.out.push_str(&format!("[{}](<{target}>)", escape(shown))),
                false => self.out.push_str(&escape(shown)),
            }
            return true;
        }
        let shown = match role {
            None => self.linked(title, target, self.scope.member(target)),
            Some("doc") => match self.scope.page(target) {
                Some(address) => format!("[{}]({address})", escape(title.unwrap_or(target))),
                None => escape(title.unwrap_or(target)),
            },
            Some(role) if role.starts_with("qapi:") => {
                let name = target.trim_start_matches(['!', '~']);
                // A name may have its module before it.
                let name = if name.contains(':') { name.rsplit([':', '.']).next().unwrap_or(name) } else { name };
                let known = if role == "qapi:mod" { None } else { self.scope.item(name) };
                self.linked(title, name, known)
            }
            Some("ref" | "term" | "any" | "abbr" | "pep" | "rfc") => escape(title.unwrap_or(target)),
            Some("emphasis" | "title-reference") => format!("*{}*", escape(&inner)),
            Some("strong") => format!("**{}**", escape(&inner)),
            Some(_) => code(&inner),
        };
        self.out.push_str(&shown);
        true
    }

    fn linked(&self, title: Option<&str>, name: &str, path: Option<String>) -> String {
        match (title, path) {
            (Some(title), Some(path)) => format!("[{}]({path})", escape(title)),
            (None, Some(path)) => format!("[{}]({path})", code(name)),
            (Some(title), None) => escape(title),
            (None, None) => code(name),
        }
    }

    /// `@name`
    fn at_name(&mut self) -> bool {
        let rest = &self.rest()[1..];
        let end = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte)).count();
        let name = rest[..end].trim_end_matches('-');
        if name.is_empty() {
            return false;
        }
        self.at += 1 + name.len();
        self.out.push_str(&self.linked(None, name, self.scope.member(name)));
        true
    }

    /// `https://…`, with or without angle brackets
    fn address(&mut self, open: usize) -> bool {
        let rest = &self.rest()[open..];
        if !is_address(rest) {
            return false;
        }
        let end = rest.find(|ch: char| ch.is_whitespace() || "<>`\"".contains(ch)).unwrap_or(rest.len());
        let closed = open > 0 && rest[end..].starts_with('>');
        let mut address = &rest[..end];
        if !closed {
            address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '\\']);
            // A parenthesis around the address is not part of it.
            if address.ends_with(')') && !address.contains('(') {
                address = address.trim_end_matches([')', '.']);
            }
        }
        if open > 0 && !closed {
            self.out.push_str("\\<");
        }
        self.out.push_str(&format!("<{address}>"));
        self.at += open + address.len() + usize::from(closed);
        true
    }

    /// Reads the text between a mark here and the mark that ends it, with both marks.
    fn enclosed(&mut self, mark: usize) -> Option<&'t str> {
        if self.unclosed[mark] {
            return None;
        }
        let (mark, known) = (MARKS[mark], &mut self.unclosed[mark]);
        let start = self.at + mark.len();
        let rest = self.text.get(start..)?;
        let Some(end) = rest.match_indices(mark).map(|(end, _)| end).find(|&end| end > 0) else {
            *known = true;
            return None;
        };
        // The end mark must follow a word, and emphasis must not end before a letter. Otherwise the text is not marked.
        let after = rest[end + mark.len()..].chars().next();
        let after_space = mark != "``" && rest[..end].ends_with(char::is_whitespace);
        if after_space || (mark.starts_with('*') && after.is_some_and(char::is_alphanumeric)) {
            return None;
        }
        self.at = start + end + mark.len();
        Some(&rest[..end])
    }

    /// Writes characters that turned out not to be markup.
    fn skip(&mut self, characters: usize) -> bool {
        (0..characters).for_each(|_| self.plain());
        true
    }

    /// Writes a character that is not markup.
    fn plain(&mut self) {
        let Some(ch) = self.rest().chars().next() else { return };
        let before = self.before();
        self.at += ch.len_utf8();
        let after = self.rest().chars().next();
        push_escaped(&mut self.out, before, ch, after);
    }
}

fn is_address(text: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        text.strip_prefix(scheme).is_some_and(|rest| rest.starts_with(|ch: char| ch.is_ascii_alphanumeric()))
    })
}

/// Returns a code span on one line.
fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return String::new();
    }
    let longest = text.split(|ch| ch != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Escapes text, so that it has no markup.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(ch) = characters.next() {
        push_escaped(&mut out, before, ch, characters.peek().copied());
        before = Some(ch);
    }
    out
}

/// Adds a character, after a backslash if it would be markup.
fn push_escaped(out: &mut String, before: Option<char>, ch: char, after: Option<char>) {
    let in_word = || before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
    let special = match ch {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
        '_' => !in_word(),
        // Two hyphens would become a dash.
        '-' => before == Some('-') || after == Some('-'),
        '&' => after.is_some_and(|after| after.is_ascii_alphabetic() || after == '#'),
        _ => false,
    };
    if special {
        out.push('\\');
    }
    out.push(ch);
}

#[cfg(test)]
mod tests {
    use super::super::links::Links;
    use super::*;

    fn check(cases: &[(&str, &str)]) {
        let links = Links::of(&[("lamp-on", "command::LampOn"), ("Lamp", "Lamp")]);
        let scope = Scope::of(&links, &[("lit", "field@Lamp::lit")]);
        for (text, markdown) in cases {
            assert_eq!(inline(text, &scope), *markdown, "{text}");
        }
    }

    #[test]
    fn marked() {
        check(&[
            ("``a*b`` and ``c\nd``", "`a*b` and `c d`"),
            ("``a`b``", "``a`b``"),
            ("*lit* and **very <lit>**", "*lit* and **very \\<lit\\>**"),
            ("2*3 * 4*", "2\\*3 \\* 4\\*"),
            ("**", "\\*\\*"),
            ("a\\ b \\*c", "ab \\*c"),
        ]);
    }

    #[test]
    fn references() {
        check(&[
            ("`lamp-on` or `else`", "[`lamp-on`](super::command::LampOn) or `else`"),
            ("@lit, @dim; see @Lamp.", "[`lit`](field@Lamp::lit), `dim`; see [`Lamp`](super::Lamp)."),
            (":qapi:cmd:`lamp-on`", "[`lamp-on`](super::command::LampOn)"),
            (":qapi:type:`the lamp <Lamp>`", "[the lamp](super::Lamp)"),
            (":doc:`the page </a/b-c>`", "[the page](https://www.qemu.org/docs/master/a/b-c.html)"),
            (":ref:`place` :file:`a/b`", "place `a/b`"),
            ("`text <https://a.example/b_c>`_", "[text](<https://a.example/b_c>)"),
            ("me@example.com", "me@example.com"),
        ]);
    }

    #[test]
    fn addresses() {
        check(&[
            ("(see https://a.example/b).", "(see <https://a.example/b>)."),
            ("<http://a.example/>", "<http://a.example/>"),
        ]);
    }

    #[test]
    fn escaped() {
        check(&[
            ("a[0] <b> &amp; c_d _e_ --f |g|", "a\\[0\\] \\<b\\> \\&amp; c_d \\_e\\_ \\-\\-f \\|g\\|"),
            ("`open ``too", "\\`open \\`\\`too"),
            ("\\", "\\\\"),
        ]);
    }

    #[test]
    fn what_does_not_close_takes_no_time() {
        let scope = Scope::default();
        for mark in ["*a ", "**a ", "`a", "``a", ":b:`", "@", "<http://"] {
            assert!(!inline(&mark.repeat(20_000), &scope).is_empty());
        }
    }
}
