//! Random values that a schema table allows. The same seed gives the same values.
//!
//! Tests that cover every type use them.

#[allow(dead_code)] // not all tests use deep values
pub(crate) mod chains;

use qapi_types::schema::{Object, Type};
use serde_json::{Map, Number, Value, json};

/// The depth from which values have only mandatory members.
const DEPTH: usize = 4;
/// The depth beyond which mandatory members may not nest; another branch is tried then.
const HARD_DEPTH: usize = 12;

/// Which optional members a value gets.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Fill {
    None,
    Some,
    All,
}

/// Makes values.
pub(crate) struct Maker {
    state: u64,
    fill: Fill,
}

impl Maker {
    pub(crate) fn new(seed: u64, fill: Fill) -> Self {
        Self { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, fill }
    }

    /// Returns a value of that type.
    pub(crate) fn value(&mut self, ty: Type) -> Value {
        self.make(ty, 0).expect("a type without finite values")
    }

    /// Returns an object of that type with the branch that the tag value selects.
    pub(crate) fn branch(&mut self, object: &'static Object, tag: &str) -> Value {
        let mut map = Map::new();
        assert!(self.object(object, 0, Some(tag), &mut map), "branch {tag} of {} has no finite values", object.name);
        Value::Object(map)
    }

    /// Returns the arguments of a command or the data of an event.
    pub(crate) fn object_value(&mut self, object: &'static Object) -> Value {
        self.value(Type::Object(object))
    }

    fn make(&mut self, ty: Type, depth: usize) -> Option<Value> {
        if depth > HARD_DEPTH {
            return None;
        }
        Some(match ty {
            Type::Str => self.string().into(),
            Type::Base64 => ["", "AA==", "aGVsbG8=", "/+/+"][self.below(4)].into(),
            Type::Number => match self.below(4) {
                0 => json!(self.next() as i32),
                1 => json!(0.1 + f64::from(self.next() as u32)),
                2 => json!(-2.5e-7),
                _ => json!(1e300),
            },
            Type::Int64 => self.integer(i64::MIN, i64::MAX),
            Type::Int8 => self.integer(i8::MIN.into(), i8::MAX.into()),
            Type::Int16 => self.integer(i16::MIN.into(), i16::MAX.into()),
            Type::Int32 => self.integer(i32::MIN.into(), i32::MAX.into()),
            Type::Uint8 => self.integer(0, u8::MAX.into()),
            Type::Uint16 => self.integer(0, u16::MAX.into()),
            Type::Uint32 => self.integer(0, u32::MAX.into()),
            Type::Uint64 | Type::Size => Value::Number(Number::from([0, 1, u64::MAX, self.next()][self.below(4)])),
            Type::Bool => (self.below(2) == 0).into(),
            Type::Any => match self.below(4) {
                0 => Value::Null,
                1 => json!({"nested": [1, "two", {"three": 3.5}]}),
                2 => self.string().into(),
                _ => json!([true, -1]),
            },
            Type::Null => Value::Null,
            Type::Array(element) => {
                let count = if depth >= DEPTH || self.fill == Fill::None { 0 } else { self.below(3) };
                Value::Array((0..count).map_while(|_| self.make(*element, depth + 1)).collect())
            }
            Type::Enum(entry) => entry.values[self.below(entry.values.len())].name.into(),
            Type::Object(object) => {
                let mut map = Map::new();
                if !self.object(object, depth, None, &mut map) {
                    return None;
                }
                Value::Object(map)
            }
            Type::Alternate(entry) => {
                let first = self.below(entry.alternatives.len());
                let count = entry.alternatives.len();
                (0..count).find_map(|i| self.make(entry.alternatives[(first + i) % count].ty, depth + 1))?
            }
            other => panic!("no values of {other:?} are made"),
        })
    }

    /// Adds an object's members to `map`. Returns false if they would nest too deep.
    fn object(
        &mut self,
        object: &'static Object,
        depth: usize,
        wanted: Option<&str>,
        map: &mut Map<String, Value>,
    ) -> bool {
        let tag = object.variants.as_ref().map(|variants| variants.tag);
        for member in object.members.iter().filter(|member| Some(member.name) != tag) {
            if member.optional && !self.wants_optional(depth) {
                continue;
            }
            match self.make(member.ty, depth + 1) {
                Some(value) => _ = map.insert(member.name.to_owned(), value),
                None if member.optional => {}
                None => return false,
            }
        }
        let Some(variants) = &object.variants else { return true };
        let Some(Type::Enum(values)) =
            object.members.iter().find(|member| member.name == variants.tag).map(|member| member.ty)
        else {
            panic!("the tag of {} is no enumeration", object.name);
        };
        let (first, count) = (self.below(values.values.len()), values.values.len());
        for i in 0..count {
            let value = values.values[(first + i) % count].name;
            if wanted.is_some_and(|wanted| wanted != value) {
                continue;
            }
            let mut members = Map::new();
            let branch = variants.branches.iter().find(|branch| branch.value == value);
            if branch.is_none_or(|branch| self.object(branch.object, depth + 1, None, &mut members)) {
                map.insert(variants.tag.to_owned(), value.into());
                map.append(&mut members);
                return true;
            }
        }
        false
    }

    fn wants_optional(&mut self, depth: usize) -> bool {
        match self.fill {
            Fill::None => false,
            Fill::Some => depth < DEPTH && self.below(2) == 0,
            Fill::All => depth < DEPTH,
        }
    }

    fn string(&mut self) -> String {
        const STRINGS: [&str; 6] = ["", "disk0", "a \"quoted\" \\ text", "\u{1F980} crab\n", "\u{0}\u{7f}", "true"];
        STRINGS[self.below(STRINGS.len())].to_owned()
    }

    fn integer(&mut self, min: i64, max: i64) -> Value {
        let any = min.saturating_add_unsigned(self.next() % max.abs_diff(min).max(1));
        [min, 0, max, any][self.below(4)].into()
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() >> 33) as usize % bound
    }

    /// Returns the next pseudo-random number (xorshift64*).
    fn next(&mut self) -> u64 {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}
