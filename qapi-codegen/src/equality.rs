//! Compares two schemas, apart from documentation and layout.

use crate::print::PROSE_PRAGMAS;
use crate::schema::{Arguments, Definition, Feature, Item, Kind, Member, Pragma, Schema};

impl Schema {
    /// Checks that two schemas have the same modules, includes, pragmas and definitions in the same order. The releases
    /// in which definitions first appeared must be the same as well. Pragmas about documentation are ignored.
    ///
    /// # Errors
    /// The first difference, in words.
    pub fn check_equal(&self, other: &Schema) -> Result<(), String> {
        same("number of modules", &self.modules.len(), &other.modules.len())?;
        for (a, b) in self.modules.iter().zip(&other.modules) {
            same("name of a module", &a.name, &b.name)?;
            let what = format!("items of module '{}'", a.name);
            same(&what, &items(&a.items), &items(&b.items))?;
        }
        // Definitions in the same order have the same numbers, so references compare as they are.
        same("number of definitions", &self.definitions.len(), &other.definitions.len())?;
        self.definitions.iter().zip(&other.definitions).try_for_each(|(a, b)| definition(a, b))
    }
}

fn same<T: PartialEq + std::fmt::Debug + ?Sized>(what: &str, a: &T, b: &T) -> Result<(), String> {
    if a == b { Ok(()) } else { Err(format!("{what}: {a:?} and {b:?}")) }
}

/// Returns the items other than documentation, in a form that can be compared.
fn items(items: &[Item]) -> Vec<String> {
    let facts = items.iter().filter_map(|item| match item {
        Item::Include(module) => Some(format!("include {module:?}")),
        Item::Pragma(pragma) => pragma_facts(pragma),
        Item::Definition(id) => Some(format!("definition {id:?}")),
        Item::FreeformDoc(_) => None,
    });
    facts.collect()
}

fn pragma_facts(pragma: &Pragma) -> Option<String> {
    let facts = pragma.settings.iter().filter(|(name, _)| !PROSE_PRAGMAS.contains(&name.as_str()));
    let facts: Vec<_> = facts.collect();
    (!facts.is_empty()).then(|| format!("pragma {facts:?}"))
}

fn definition(a: &Definition, b: &Definition) -> Result<(), String> {
    same("name of a definition", &a.name, &b.name)?;
    let is = |what: &str| format!("{what} of '{}'", a.name);
    same(&is("module"), &a.module, &b.module)?;
    same(&is("kind"), a.kind.keyword(), b.kind.keyword())?;
    same(&is("condition"), &a.cond, &b.cond)?;
    same(&is("date"), &a.since(), &b.since())?;
    features(a, b, "features", &a.features, &b.features)?;
    same(&is("base"), &a.kind.base(), &b.kind.base())?;
    let arguments = |of: &Definition| match of.arguments() {
        Some(Arguments::Named { ty, boxed }) => Some((*ty, *boxed)),
        _ => None,
    };
    same(&is("arguments"), &arguments(a), &arguments(b))?;
    members(a, b)?;
    match (&a.kind, &b.kind) {
        (Kind::Enum(x), Kind::Enum(y)) => {
            same(&is("prefix"), &x.prefix, &y.prefix)?;
            same(&is("number of values"), &x.values.len(), &y.values.len())?;
            for (x, y) in x.values.iter().zip(&y.values) {
                same(&is("value"), &(&x.name, &x.cond), &(&y.name, &y.cond))?;
                features(a, b, "features of a value", &x.features, &y.features)?;
                since(a, b, &x.name)?;
            }
        }
        (Kind::Union(x), Kind::Union(y)) => {
            same(&is("tag"), &(&x.tag, x.tag_type), &(&y.tag, y.tag_type))?;
            same(&is("number of branches"), &x.branches.len(), &y.branches.len())?;
            for (x, y) in x.branches.iter().zip(&y.branches) {
                same(&is("branch"), &(&x.name, x.ty, &x.cond), &(&y.name, y.ty, &y.cond))?;
            }
        }
        (Kind::Alternate(x), Kind::Alternate(y)) => {
            same(&is("number of branches"), &x.branches.len(), &y.branches.len())?;
            for (x, y) in x.branches.iter().zip(&y.branches) {
                same(&is("branch"), &(&x.name, x.ty, &x.cond), &(&y.name, y.ty, &y.cond))?;
                since(a, b, &x.name)?;
            }
        }
        (Kind::Command(x), Kind::Command(y)) => {
            same(&is("return type"), &x.returns, &y.returns)?;
            let flags = |c: &crate::schema::Command| {
                [c.generated, c.success_response, c.allow_oob, c.allow_preconfig, c.coroutine]
            };
            same(&is("flags"), &flags(x), &flags(y))?;
        }
        _ => {}
    }
    Ok(())
}

fn members(a: &Definition, b: &Definition) -> Result<(), String> {
    let (x, y) = (a.kind.members(), b.kind.members());
    same(&format!("number of members of '{}'", a.name), &x.len(), &y.len())?;
    for (x, y) in x.iter().zip(y) {
        let what = format!("member of '{}'", a.name);
        let facts = |m: &Member| (m.name.clone(), m.ty, m.optional, m.cond.clone());
        same(&what, &facts(x), &facts(y))?;
        features(a, b, &format!("features of member '{}'", x.name), &x.features, &y.features)?;
        since(a, b, &x.name)?;
    }
    Ok(())
}

fn features(a: &Definition, b: &Definition, what: &str, x: &[Feature], y: &[Feature]) -> Result<(), String> {
    let what = format!("{what} of '{}'", a.name);
    let facts = |definition: &Definition, features: &[Feature]| -> Vec<String> {
        let fact = |f: &Feature| format!("{} {:?} {:?}", f.name, f.cond, definition.feature_since(&f.name));
        features.iter().map(fact).collect()
    };
    same(&what, &facts(a, x), &facts(b, y))
}

fn since(a: &Definition, b: &Definition, member: &str) -> Result<(), String> {
    let what = format!("date of '{member}' in '{}'", a.name);
    same(&what, &a.member_since(member), &b.member_since(member))
}
