//! Conditions on the configuration that a server is built with.

use std::fmt;

/// A condition on QEMU's build configuration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Cond {
    /// A C preprocessor symbol is defined.
    Symbol(String),
    /// All of these hold.
    All(Vec<Cond>),
    /// At least one of these holds.
    Any(Vec<Cond>),
    /// This does not hold.
    Not(Box<Cond>),
}

impl Cond {
    /// Returns whether the condition holds if exactly the symbols for which `defined` returns true are defined.
    pub fn eval(&self, defined: &impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Symbol(symbol) => defined(symbol),
            Self::All(conds) => conds.iter().all(|c| c.eval(defined)),
            Self::Any(conds) => conds.iter().any(|c| c.eval(defined)),
            Self::Not(cond) => !cond.eval(defined),
        }
    }

    /// Returns the symbols in some conditions, sorted, once each.
    pub fn symbols<'c>(conds: impl IntoIterator<Item = &'c Self>) -> Vec<&'c str> {
        fn collect<'c>(cond: &'c Cond, symbols: &mut Vec<&'c str>) {
            match cond {
                Cond::Symbol(symbol) => symbols.push(symbol),
                Cond::All(conds) | Cond::Any(conds) => conds.iter().for_each(|cond| collect(cond, symbols)),
                Cond::Not(cond) => collect(cond, symbols),
            }
        }
        let mut symbols = Vec::new();
        conds.into_iter().for_each(|cond| collect(cond, &mut symbols));
        symbols.sort_unstable();
        symbols.dedup();
        symbols
    }
}

/// Shows the condition as a C preprocessor expression, as QEMU's own documentation does.
impl fmt::Display for Cond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list(f: &mut fmt::Formatter<'_>, conds: &[Cond], operator: &str) -> fmt::Result {
            for (i, cond) in conds.iter().enumerate() {
                if i > 0 {
                    write!(f, " {operator} ")?;
                }
                match cond {
                    Cond::All(inner) | Cond::Any(inner) if inner.len() > 1 => write!(f, "({cond})")?,
                    _ => write!(f, "{cond}")?,
                }
            }
            Ok(())
        }
        match self {
            Self::Symbol(symbol) => f.write_str(symbol),
            Self::All(conds) => list(f, conds, "&&"),
            Self::Any(conds) => list(f, conds, "||"),
            Self::Not(cond) => match **cond {
                Self::Symbol(_) | Self::Not(_) => write!(f, "!{cond}"),
                _ => write!(f, "!({cond})"),
            },
        }
    }
}
