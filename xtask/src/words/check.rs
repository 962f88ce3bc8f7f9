//! Checks descriptions against the definitions that they describe.

use std::cell::OnceCell;
use std::collections::HashMap;

use qapi_codegen::diagnostic::nearest;
use qapi_interface::{Builtin, History, Interface, Member as Declared, Shape, TypeRef};
use serde_json::Value as Json;

use super::fault::{Error, Fault};
use super::read::{At, Definition, Member, Written};

/// The interfaces of a protocol: that of the release at hand, and those of all others.
pub(super) struct Known<'k> {
    protocol: &'k str,
    at_hand: Names<'k>,
    history: &'k History,
    /// The interfaces of other releases, the newest first.
    others: OnceCell<Vec<Interface>>,
}

/// An interface, and the places of its commands, events and types by name.
struct Names<'k> {
    interface: &'k Interface,
    places: HashMap<&'k str, Place>,
}

#[derive(Clone, Copy)]
enum Place {
    Message(usize),
    Type(TypeRef),
}

impl<'k> Known<'k> {
    pub(super) fn new(protocol: &'k str, at_hand: &'k Interface, history: &'k History) -> Self {
        Self { protocol, at_hand: Names::new(at_hand), history, others: OnceCell::new() }
    }

    fn others(&self) -> &[Interface] {
        self.others.get_or_init(|| {
            let mut interfaces = self.history.interfaces(self.protocol);
            interfaces.reverse();
            interfaces.into_iter().map(|(_, interface)| interface).collect()
        })
    }

    /// Checks the descriptions of a file.
    pub(super) fn check(&self, written: &Written, errors: &mut Vec<Error>) {
        for definition in &written.definitions {
            let mut add = |line, name: &str, fault| {
                errors.push(Error { file: written.file.clone(), line, name: name.to_owned(), fault });
            };
            if let Some(other) = &definition.replaced_by
                && !self.is_definition(&other.value)
            {
                add(other.line, &definition.name, self.unknown_replacement(&other.value, &[]));
            }
            let at_hand = self.at_hand.get(&definition.name);
            let Some(facts) = at_hand.or_else(|| self.earlier(&definition.name)) else {
                let names = self.at_hand.places.keys().copied().chain(self.history.names());
                let suggestion = suggestion(&definition.name, names);
                add(definition.line, &definition.name, Fault::Unknown { suggestion });
                continue;
            };
            if at_hand.is_some() && facts.module != written.module {
                let file = format!("{}.toml", facts.module);
                let declared_in = format!("{}.json", facts.module);
                add(definition.line, &definition.name, Fault::OtherFile { declared_in, file });
            }
            if let Some(example) = definition.example.as_ref().filter(|_| !facts.is_command) {
                add(example.line, &definition.name, Fault::ExampleAlone);
            }
            for member in &definition.members {
                let mut add = |line, fault| add(line, &format!("{}.{}", definition.name, member.name), fault);
                self.check_member(definition, &facts, member, &mut add);
            }
        }
    }

    /// Checks the description of a member.
    fn check_member(
        &self,
        definition: &Definition,
        facts: &Facts<'_>,
        member: &Member,
        add: &mut impl FnMut(usize, Fault),
    ) {
        let parts = facts.parts();
        let at_hand = parts.iter().find(|part| part.name == member.name);
        // An earlier release may have had a struct of arguments that are now declared in place.
        let earlier = || {
            let others = self.others().iter().filter_map(|interface| find(interface, &definition.name));
            others.flat_map(|facts| facts.all_parts()).find(|part| part.name == member.name)
        };
        let earlier = || facts.arguments_of().is_none().then(earlier).flatten();
        let Some(part) = at_hand.copied().or_else(earlier) else {
            let suggestion = match facts.arguments_of() {
                Some(ty) => format!("; its arguments are those of `{ty}`, which describes them"),
                None => suggestion(&member.name, parts.iter().map(|part| part.name)),
            };
            return add(member.line, Fault::Unknown { suggestion });
        };
        if let Some(base) = part.inherited_from {
            add(member.line, Fault::Inherited(base.to_owned()));
        }
        part.check(member, add);
        if let Some(other) = &member.replaced_by {
            let siblings: Vec<_> = parts.iter().map(|part| part.name).collect();
            let path = other.value.split_once('.').is_some_and(|(definition, member)| {
                let found = self.at_hand.get(definition).or_else(|| self.earlier(definition));
                found.is_some_and(|facts| facts.parts().iter().any(|part| part.name == member))
            });
            if !siblings.contains(&other.value.as_str()) && !path && !self.is_definition(&other.value) {
                add(other.line, self.unknown_replacement(&other.value, &siblings));
            }
        }
    }

    /// Returns a definition that the release at hand lacks, from the newest release that has it.
    fn earlier(&self, name: &str) -> Option<Facts<'_>> {
        // This is quick, while making the interfaces is not.
        self.history.names().binary_search(&name).ok()?;
        self.others().iter().find_map(|interface| find(interface, name))
    }

    fn is_definition(&self, name: &str) -> bool {
        self.at_hand.places.contains_key(name) || self.earlier(name).is_some()
    }

    fn unknown_replacement(&self, name: &str, siblings: &[&str]) -> Fault {
        let known = siblings.iter().copied().chain(self.at_hand.places.keys().copied());
        Fault::UnknownReplacement { name: name.to_owned(), suggestion: suggestion(name, known) }
    }
}

fn suggestion<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    // The names are sorted, because the first of several equally near names is suggested.
    let mut known: Vec<_> = known.collect();
    known.sort_unstable();
    nearest(name, known).map(|nearest| format!("; {}", nearest.replace('\'', "`"))).unwrap_or_default()
}

impl<'k> Names<'k> {
    fn new(interface: &'k Interface) -> Self {
        let messages = interface.messages.iter().enumerate();
        let messages = messages.map(|(index, message)| (message.name.as_str(), Place::Message(index)));
        let types = interface.types.iter().enumerate();
        let types = types.filter_map(|(index, ty)| Some((ty.name.as_deref()?, Place::Type(index))));
        Self { interface, places: messages.chain(types).collect() }
    }

    fn get(&self, name: &str) -> Option<Facts<'k>> {
        self.places.get(name).map(|place| Facts::new(self.interface, *place))
    }
}

/// Finds a definition in an interface without an index of names.
fn find<'i>(interface: &'i Interface, name: &str) -> Option<Facts<'i>> {
    let message = interface.messages.iter().position(|message| message.name == name).map(Place::Message);
    let ty = || interface.types.iter().position(|ty| ty.name.as_deref() == Some(name)).map(Place::Type);
    Some(Facts::new(interface, message.or_else(ty)?))
}

/// The facts of an interface about a definition.
#[derive(Clone, Copy)]
struct Facts<'i> {
    interface: &'i Interface,
    /// The file that declares it, without `.json`.
    module: &'i str,
    /// The type with its parts: the definition itself, or its arguments.
    ty: Option<TypeRef>,
    is_message: bool,
    is_command: bool,
}

/// A member, value or alternative.
#[derive(Clone, Copy)]
struct Part<'i> {
    interface: &'i Interface,
    name: &'i str,
    /// Its type. Values have no type.
    ty: Option<TypeRef>,
    optional: bool,
    inherited_from: Option<&'i str>,
}

impl<'i> Facts<'i> {
    fn new(interface: &'i Interface, place: Place) -> Self {
        let (module, ty, is_message, is_command) = match place {
            Place::Message(index) => {
                let message = &interface.messages[index];
                (&message.module, message.payload, true, !message.is_event)
            }
            Place::Type(ty) => (&interface.types[ty].module, Some(ty), false, false),
        };
        Self { interface, module: module.strip_suffix(".json").unwrap_or(module), ty, is_message, is_command }
    }

    /// Returns the name of the type of a command's arguments or an event's data, unless they are declared in place.
    fn arguments_of(&self) -> Option<&'i str> {
        self.ty.filter(|_| self.is_message).and_then(|ty| self.interface.types[ty].name.as_deref())
    }

    /// Returns the parts that a definition describes, without those of another type.
    fn parts(&self) -> Vec<Part<'i>> {
        if self.arguments_of().is_none() { self.all_parts() } else { Vec::new() }
    }

    fn all_parts(&self) -> Vec<Part<'i>> {
        let Some(ty) = self.ty else { return Vec::new() };
        let interface = self.interface;
        let part = |name, ty| Part { interface, name, ty, optional: false, inherited_from: None };
        let member = |member: &'i Declared| Part {
            optional: member.optional,
            inherited_from: member.inherited_from.as_deref(),
            ..part(&member.name, Some(member.ty))
        };
        match &interface.types[ty].shape {
            Shape::Builtin(_) | Shape::Array(_) => Vec::new(),
            Shape::Enum(values) => values.iter().map(|value| part(&value.name, None)).collect(),
            Shape::Object(object) => object.members.iter().map(member).collect(),
            Shape::Alternate(alternatives) => {
                alternatives.iter().filter_map(|other| Some(part(other.name.as_deref()?, Some(other.ty)))).collect()
            }
        }
    }
}

impl Part<'_> {
    fn check(&self, member: &Member, add: &mut impl FnMut(usize, Fault)) {
        if let Some(unit) = &member.unit
            && !self.ty.is_some_and(|ty| self.is_number(ty))
        {
            add(unit.line, Fault::NotANumber("unit"));
        }
        if let Some(absent) = member.absent.as_ref().filter(|_| !self.optional) {
            add(absent.line, Fault::Mandatory("absent"));
        }
        if let Some(range) = &member.range {
            self.check_range(range, add);
        }
        if let Some(At { line, value }) = &member.default {
            if !self.optional {
                add(*line, Fault::Mandatory("default"));
            } else if let Some(expected) = self.ty.and_then(|ty| self.refuses(ty, value)) {
                add(*line, Fault::WrongDefault(expected));
            } else if let (Some(At { value: (least, greatest), .. }), Some(default)) = (&member.range, integer(value))
                && !(*least..=*greatest).contains(&default)
            {
                add(*line, Fault::OutsideRange { default, least: *least, greatest: *greatest });
            }
        }
    }

    fn check_range(&self, range: &At<(i128, i128)>, add: &mut impl FnMut(usize, Fault)) {
        let (least, greatest) = range.value;
        let limits = self.ty.and_then(|ty| match &self.interface.types[ty].shape {
            Shape::Builtin(builtin) => limits(*builtin),
            _ if self.is_number(ty) => Some((i128::MIN, i128::MAX)),
            _ => None,
        });
        match limits {
            None => add(range.line, Fault::NotANumber("range")),
            Some((lowest, highest)) if least < lowest || highest < greatest => {
                let ty = self.ty.map(|ty| self.interface.describe(ty)).unwrap_or_default();
                add(range.line, Fault::WrongRange { least, greatest, ty });
            }
            Some(_) => {}
        }
    }

    /// Whether values are numbers, arrays of them, or sometimes numbers.
    fn is_number(&self, ty: TypeRef) -> bool {
        match &self.interface.types[ty].shape {
            Shape::Builtin(builtin) => limits(*builtin).is_some(),
            Shape::Array(element) => {
                matches!(&self.interface.types[*element].shape, Shape::Builtin(builtin) if limits(*builtin).is_some())
            }
            Shape::Alternate(alternatives) => alternatives.iter().any(|other| self.is_number(other.ty)),
            Shape::Enum(_) | Shape::Object(_) => false,
        }
    }

    /// Returns a description of the expected value, if the value is not of this type.
    fn refuses(&self, ty: TypeRef, value: &Json) -> Option<String> {
        let (fits, expected) = match &self.interface.types[ty].shape {
            Shape::Builtin(Builtin::Any) => (true, String::new()),
            Shape::Builtin(Builtin::Str) => (value.is_string(), "a text".to_owned()),
            Shape::Builtin(Builtin::Bool) => (value.is_boolean(), "true or false".to_owned()),
            Shape::Builtin(Builtin::Null) => (value.is_null(), "null".to_owned()),
            Shape::Builtin(Builtin::Number) => (value.is_number(), "a number".to_owned()),
            Shape::Builtin(builtin) => {
                let fits = integer(value).zip(limits(*builtin));
                let fits = fits.is_some_and(|(value, (lowest, highest))| (lowest..=highest).contains(&value));
                (fits, format!("an integer of type `{}`", builtin.name()))
            }
            Shape::Enum(values) => {
                let is_value = |text| values.iter().any(|value| value.name == text);
                let suggestion =
                    value.as_str().map(|text| suggestion(text, values.iter().map(|value| value.name.as_str())));
                let name = self.interface.describe(ty);
                (value.as_str().is_some_and(is_value), format!("a value of `{name}`{}", suggestion.unwrap_or_default()))
            }
            Shape::Alternate(alternatives) => {
                let fits = alternatives.iter().any(|other| self.refuses(other.ty, value).is_none());
                (fits, format!("a value of `{}`", self.interface.describe(ty)))
            }
            Shape::Array(_) | Shape::Object(_) => {
                (false, format!("left out: a value of `{}` cannot be written here", self.interface.describe(ty)))
            }
        };
        (!fits).then_some(expected)
    }
}

fn integer(value: &Json) -> Option<i128> {
    value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
}

/// Returns the least and the greatest value of a numeric type.
fn limits(builtin: Builtin) -> Option<(i128, i128)> {
    let signed = |bits: u32| Some((-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1));
    let unsigned = |bits: u32| Some((0, (1_i128 << bits) - 1));
    match builtin {
        Builtin::Str | Builtin::Bool | Builtin::Any | Builtin::Null => None,
        Builtin::Number => Some((i128::MIN, i128::MAX)),
        Builtin::Int8 => signed(8),
        Builtin::Int16 => signed(16),
        Builtin::Int32 => signed(32),
        Builtin::Int | Builtin::Int64 => signed(64),
        Builtin::Uint8 => unsigned(8),
        Builtin::Uint16 => unsigned(16),
        Builtin::Uint32 => unsigned(32),
        Builtin::Uint64 | Builtin::Size => unsigned(64),
    }
}
