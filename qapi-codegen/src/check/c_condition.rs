//! Conditions of schemas before QEMU 6.2: expressions of C's preprocessor.

use crate::schema::Cond;

/// The reason why a text is not a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Error {
    /// The syntax is not supported.
    Unknown,
    /// A condition cannot name this symbol.
    Symbol(String),
    /// Parentheses and negations are nested too deeply.
    TooDeep,
}

/// Parses an expression in which parentheses and negations are nested at most `deepest` levels.
///
/// any = all { "||" all }
pub(super) fn parse(text: &str, deepest: usize) -> Result<Cond, Error> {
    let mut parser = Parser { rest: text, deepest };
    let cond = parser.any(0)?;
    parser.skip();
    if parser.rest.is_empty() { Ok(cond) } else { Err(Error::Unknown) }
}

struct Parser<'a> {
    rest: &'a str,
    deepest: usize,
}

impl<'a> Parser<'a> {
    fn any(&mut self, depth: usize) -> Result<Cond, Error> {
        self.list(depth, "||", Self::all, Cond::Any)
    }

    /// all = one { "&&" one }
    fn all(&mut self, depth: usize) -> Result<Cond, Error> {
        self.list(depth, "&&", Self::one, Cond::All)
    }

    /// one = "!" one | "(" any ")" | "defined" ( symbol | "(" symbol ")" ) | symbol
    ///
    /// QEMU defines symbols as 1 or not at all, so a symbol by itself means the same as `defined`.
    fn one(&mut self, depth: usize) -> Result<Cond, Error> {
        if depth >= self.deepest {
            return Err(Error::TooDeep);
        }
        if self.take("!") {
            return Ok(Cond::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.take("(") {
            let cond = self.any(depth + 1)?;
            return if self.take(")") { Ok(cond) } else { Err(Error::Unknown) };
        }
        let word = self.word();
        if word != "defined" {
            return if is_symbol(word) { Ok(Cond::Symbol(word.to_owned())) } else { Err(Error::Unknown) };
        }
        let parenthesis = self.take("(");
        let symbol = self.word();
        if symbol.is_empty() || (parenthesis && !self.take(")")) {
            return Err(Error::Unknown);
        }
        if is_symbol(symbol) { Ok(Cond::Symbol(symbol.to_owned())) } else { Err(Error::Symbol(symbol.to_owned())) }
    }

    fn list(
        &mut self,
        depth: usize,
        operator: &str,
        operand: fn(&mut Self, usize) -> Result<Cond, Error>,
        join: fn(Vec<Cond>) -> Cond,
    ) -> Result<Cond, Error> {
        let first = operand(self, depth)?;
        if !self.take(operator) {
            return Ok(first);
        }
        let mut conds = vec![first, operand(self, depth)?];
        while self.take(operator) {
            conds.push(operand(self, depth)?);
        }
        Ok(join(conds))
    }

    fn skip(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
    }

    fn take(&mut self, token: &str) -> bool {
        self.skip();
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn word(&mut self) -> &'a str {
        self.skip();
        let end = self.rest.find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }
}

/// Whether a condition can name the symbol.
///
/// symbol = capital { capital | digit | "_" }
pub(super) fn is_symbol(text: &str) -> bool {
    text.starts_with(|ch: char| ch.is_ascii_uppercase())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let shown = |text: &str| parse(text, 8).map(|cond| cond.to_string());
        for (text, cond) in [
            ("defined(A)", "A"),
            ("defined A", "A"),
            ("A", "A"),
            (" ( defined ( A ) ) ", "A"),
            ("defined(A) && !defined(B) || defined(C)", "(A && !B) || C"),
            ("defined(A) && (defined(B) || defined(C))", "A && (B || C)"),
            ("!(defined(A) && defined(B)) || !!defined(C)", "!(A && B) || !!C"),
            ("defined(A) || defined(B) || defined(C)", "A || B || C"),
        ] {
            assert_eq!(shown(text), Ok(cond.to_owned()), "{text}");
        }
        for text in
            ["", "a", "A > 3", "defined", "defined(A", "defined(A))", "defined(A) &&", "defined(A) | defined(B)"]
        {
            assert_eq!(shown(text), Err(Error::Unknown), "{text}");
        }
        assert_eq!(shown("defined(_WIN32)"), Err(Error::Symbol("_WIN32".to_owned())));
        assert_eq!(shown(&"(".repeat(100_000)), Err(Error::TooDeep));
        assert_eq!(shown(&"!".repeat(100_000)), Err(Error::TooDeep));
    }
}
