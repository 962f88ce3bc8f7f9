//! Queries by name whether a server has a command, an event, or a part of one.

use std::borrow::Borrow;
use std::collections::HashSet;
#[cfg(feature = "history")]
use std::{collections::BTreeSet, fmt};

#[cfg(feature = "history")]
use qapi_interface::History;
use qapi_interface::{Interface, Member, Meta, Shape, TypeRef};
use qapi_types::Command;
use qapi_types::names::Name;
#[cfg(feature = "history")]
use qapi_types::shown;

use super::Schema;

impl Schema {
    /// Returns whether the server has a command.
    pub fn supports<C: Command>(&self) -> bool {
        self.has(Name::command::<C>())
    }

    /// Returns whether the server has a command, an event, or a part of one. With the feature `names`, `qmp::names` has
    /// a constant for each part, so that a misspelling does not compile.
    ///
    /// ```
    /// # #[cfg(feature = "history")] {
    /// use qapi_session::Schema;
    /// use qapi_types::names::Name;
    ///
    /// let schema = Schema::of_release("8.2").unwrap();
    /// // With the feature `names`, this is `qmp::names::command::blockdev_mirror::SYNC`.
    /// const SYNC: Name = Name::new("blockdev-mirror.sync");
    /// assert!(schema.has(SYNC));
    /// # }
    /// ```
    pub fn has(&self, name: impl Borrow<Name>) -> bool {
        find(&self.interface, name.borrow().as_str()).is_ok()
    }

    /// Returns whether the server has the part with the given name, written as a [`Name`]: `a.b` is an argument, `a.b=v` a
    /// value of it, `a->b` a member of the reply. Unlike [`has`](Self::has), this distinguishes a misspelt name from one that
    /// only other releases of QEMU have.
    ///
    /// ```
    /// # use qapi_session::Schema;
    /// let schema = Schema::of_release("8.2").unwrap();
    /// assert_eq!(schema.has_named("blockdev-mirror.sync=full"), Ok(true));
    /// // Since 10.1.
    /// assert_eq!(schema.has_named("blockdev-mirror.target-is-zero"), Ok(false));
    /// let error = schema.has_named("blockdev-mirror.target-is-zer").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "no known release of QEMU has `blockdev-mirror.target-is-zer`; did you mean `blockdev-mirror.target-is-zero`?"
    /// );
    /// ```
    ///
    /// # Errors
    /// If neither the server has the name, nor any release of QEMU since 2.9 that was known when this crate was
    /// published. The name may still exist in a newer release or in a schema of your own. An error takes some
    /// 20 milliseconds of CPU time, because the interfaces of all releases are searched; `false` takes up to as long.
    #[cfg(feature = "history")]
    pub fn has_named(&self, name: &str) -> Result<bool, UnknownName> {
        let Err(missing) = find(&self.interface, name) else { return Ok(true) };
        let mut nearest = Nearest::default();
        nearest.add(&missing);
        let history = History::known();
        for release in history.releases_of("qmp").rev() {
            let Some(interface) = history.interface("qmp", release) else { continue };
            match find(&interface, name) {
                Ok(()) => return Ok(false),
                Err(missing) => nearest.add(&missing),
            }
        }
        let as_value = || {
            let (member, value) = name.rsplit_once('.')?;
            Some(format!("{member}={value}")).filter(|name| find(&self.interface, name).is_ok())
        };
        let nearest = nearest.of(name).filter(|nearest| nearest != name).or_else(as_value);
        Err(UnknownName { name: name.into(), nearest: nearest.map(Into::into) })
    }
}

/// A name that no known release of QEMU has.
#[cfg(feature = "history")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownName {
    /// The name.
    pub name: Box<str>,
    /// The most similar known name, if one is similar.
    pub nearest: Option<Box<str>>,
}

#[cfg(feature = "history")]
impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no known release of QEMU has `{}`", shown(&self.name))?;
        match &self.nearest {
            Some(nearest) => write!(f, "; did you mean `{}`?", shown(nearest)),
            None => Ok(()),
        }
    }
}

#[cfg(feature = "history")]
impl std::error::Error for UnknownName {}

/// The part of a name that an interface lacks.
#[derive(Debug)]
#[cfg_attr(not(feature = "history"), allow(dead_code))] // only errors show it
struct Missing<'i> {
    /// Where the part begins in the name.
    start: usize,
    /// Where it ends.
    end: usize,
    /// The names that the interface has in place of the part.
    valid: Vec<&'i str>,
}

/// Candidates for the suggestion of an error.
#[cfg(feature = "history")]
#[derive(Default)]
struct Nearest {
    start: usize,
    end: usize,
    valid: BTreeSet<String>,
}

#[cfg(feature = "history")]
impl Nearest {
    /// Adds the candidates of one interface. Those of interfaces that have more of the name replace the others.
    fn add(&mut self, missing: &Missing<'_>) {
        if missing.start > self.start {
            self.valid.clear();
        }
        if missing.start >= self.start {
            (self.start, self.end) = (missing.start, missing.end);
            self.valid.extend(missing.valid.iter().map(|name| (*name).to_owned()));
        }
    }

    /// Returns the name with the missing part replaced by the most similar candidate.
    fn of(&self, name: &str) -> Option<String> {
        let (before, part, after) = (&name[..self.start], &name[self.start..self.end], &name[self.end..]);
        let nearest = qapi_types::nearest(part, self.valid.iter().map(String::as_str))?;
        Some(format!("{before}{nearest}{after}"))
    }
}

/// Finds the part of an interface that a name names.
fn find<'i>(interface: &'i Interface, name: &str) -> Result<(), Missing<'i>> {
    let (item, feature) = name.rsplit_once(':').map_or((name, None), |(item, feature)| (item, Some(feature)));
    let (path, value) = item.split_once('=').map_or((item, None), |(path, value)| (path, Some(value)));

    // Names of downstream commands have dots.
    let messages = interface.messages.iter().filter_map(|message| {
        let rest = path.strip_prefix(message.name.as_str())?;
        let (ty, rest) = match (rest.strip_prefix('.'), rest.strip_prefix("->")) {
            (Some(rest), _) => (message.payload, rest),
            (_, Some(rest)) => (message.returns, rest),
            _ if rest.is_empty() => (None, rest),
            _ => return None,
        };
        Some((message, ty, rest))
    });
    let Some((message, ty, rest)) = messages.min_by_key(|(_, _, rest)| rest.len()) else {
        let end = path.find(['.', '>']).map_or(path.len(), |end| path[..end].trim_end_matches('-').len());
        return Err(Missing {
            start: 0,
            end,
            valid: interface.messages.iter().map(|message| &*message.name).collect(),
        });
    };

    // The features of the parts that have been found.
    let mut found: Vec<&Meta> = vec![&message.meta];
    if path != message.name {
        let members = members(interface, ty, rest).map_err(|(length, valid)| {
            let start = path.len() - length;
            let end = path[start..].find('.').map_or(path.len(), |dot| start + dot);
            Missing { start, end, valid }
        })?;
        found = members.iter().map(|member| &member.meta).collect();
        if let Some(value) = value {
            let values = members.iter().flat_map(|member| values(interface, member.ty));
            let (names, metas): (Vec<_>, Vec<_>) = values.map(|value| (&*value.name, &value.meta)).unzip();
            found = names.iter().zip(metas).filter(|(name, _)| **name == value).map(|(_, meta)| meta).collect();
            if found.is_empty() {
                return Err(Missing { start: path.len() + 1, end: item.len(), valid: names });
            }
        }
    } else if value.is_some() {
        return Err(Missing { start: path.len() + 1, end: item.len(), valid: Vec::new() });
    }
    match feature {
        Some(feature) => {
            let features: Vec<&str> =
                found.iter().flat_map(|meta| &meta.features).map(|(feature, _)| feature.as_str()).collect();
            match features.contains(&feature) {
                true => Ok(()),
                false => Err(Missing { start: item.len() + 1, end: name.len(), valid: features }),
            }
        }
        None => Ok(()),
    }
}

/// Returns the members at a path below a type; several branches may have a member with the same path. If there is none,
/// returns the length of the part of the path that was not found, and the valid names in its place.
fn members<'i>(
    interface: &'i Interface,
    ty: Option<TypeRef>,
    path: &str,
) -> Result<Vec<&'i Member>, (usize, Vec<&'i str>)> {
    let (mut found, mut shortest, mut valid) = (Vec::new(), path.len(), Vec::new());
    // Types in a server's reply may contain themselves, so no type is searched twice for the same path.
    let (mut seen, mut work) = (HashSet::new(), Vec::from_iter(ty.map(|ty| (ty, path))));
    while let Some((ty, path)) = work.pop() {
        if !seen.insert((ty, path.len())) {
            continue;
        }
        match &interface.types[ty].shape {
            // Arrays, alternatives and branches add no step to a path.
            Shape::Array(element) => work.push((*element, path)),
            Shape::Alternate(alternatives) => work.extend(alternatives.iter().map(|part| (part.ty, path))),
            Shape::Object(object) => {
                work.extend(object.branches.iter().map(|branch| (branch.ty, path)));
                if path.len() < shortest {
                    (shortest, valid) = (path.len(), Vec::new());
                }
                if path.len() == shortest {
                    valid.extend(object.members.iter().map(|member| member.name.as_str()));
                }
                for member in &object.members {
                    match path.strip_prefix(member.name.as_str()) {
                        Some("") => found.push(member),
                        Some(rest) => work.extend(rest.strip_prefix('.').map(|rest| (member.ty, rest))),
                        None => {}
                    }
                }
            }
            Shape::Builtin(_) | Shape::Enum(_) => {}
        }
    }
    if found.is_empty() { Err((shortest, valid)) } else { Ok(found) }
}

/// Returns the values of a type, including those of an array's elements and of alternatives.
fn values(interface: &Interface, ty: TypeRef) -> Vec<&qapi_interface::Value> {
    let (mut values, mut seen, mut work) = (Vec::new(), HashSet::new(), vec![ty]);
    while let Some(ty) = work.pop() {
        match &interface.types[ty].shape {
            _ if !seen.insert(ty) => {}
            Shape::Enum(all) => values.extend(all),
            Shape::Array(element) => work.push(*element),
            Shape::Alternate(alternatives) => work.extend(alternatives.iter().map(|part| part.ty)),
            Shape::Builtin(_) | Shape::Object(_) => {}
        }
    }
    values
}
