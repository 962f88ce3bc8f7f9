//! Compares the sets of builds that satisfy two conditions.

use crate::schema::Cond;

use super::relation::Relation;

/// The maximum number of symbols for which builds are enumerated.
const SYMBOLS: usize = 10;

/// Compares the builds that satisfy two conditions. Without a condition these are all builds.
pub(super) fn relation(old: Option<&Cond>, new: Option<&Cond>) -> Relation {
    let symbols = Cond::symbols(old.into_iter().chain(new));
    if symbols.len() > SYMBOLS {
        return Relation::Overlapping;
    }
    let (mut more, mut fewer) = (false, false);
    for build in 0..1_u32 << symbols.len() {
        let defined = |symbol: &str| symbols.binary_search(&symbol).is_ok_and(|position| build & (1 << position) != 0);
        let there = |cond: Option<&Cond>| cond.is_none_or(|cond| cond.eval(&defined));
        more |= there(new) && !there(old);
        fewer |= there(old) && !there(new);
    }
    match (more, fewer) {
        (false, false) => Relation::Same,
        (true, false) => Relation::Wider,
        (false, true) => Relation::Narrower,
        (true, true) => Relation::Overlapping,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbol(name: &str) -> Cond {
        Cond::Symbol(name.to_owned())
    }

    fn all(names: &[&str]) -> Cond {
        Cond::All(names.iter().copied().map(symbol).collect())
    }

    #[test]
    fn more_builds_or_fewer() {
        let (a, b, not_a) = (symbol("A"), symbol("B"), Cond::Not(symbol("A").into()));
        assert_eq!(relation(None, Some(&a)), Relation::Narrower);
        assert_eq!(relation(Some(&a), None), Relation::Wider);
        assert_eq!(relation(Some(&all(&["A", "B"])), Some(&a)), Relation::Wider);
        assert_eq!(relation(Some(&all(&["A", "B"])), Some(&all(&["B", "A"]))), Relation::Same);
        assert_eq!(relation(None, Some(&Cond::Any(vec![symbol("A"), not_a.clone()]))), Relation::Same);
        assert_eq!(relation(Some(&a), Some(&b)), Relation::Overlapping);
        assert_eq!(relation(Some(&a), Some(&not_a)), Relation::Overlapping);
    }

    #[test]
    fn too_many_symbols_to_tell() {
        let names: Vec<String> = (0..40).map(|i| format!("S{i}")).collect();
        let many = all(&names.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(relation(None, Some(&many)), Relation::Overlapping);
    }
}
