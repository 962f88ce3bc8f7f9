//! The built-in types of the schema language.

macro_rules! builtins {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// A built-in type of the schema language. The predefined enumeration `QType` is not among them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Builtin { $($(#[$doc])* $variant),+ }

        impl Builtin {
            /// All built-in types.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the name in the schema language.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Returns the built-in type of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

builtins! {
    /// A Unicode string.
    Str = "str",
    /// A floating point number.
    Number = "number",
    /// A signed 64-bit integer.
    Int = "int",
    /// A signed 8-bit integer.
    Int8 = "int8",
    /// A signed 16-bit integer.
    Int16 = "int16",
    /// A signed 32-bit integer.
    Int32 = "int32",
    /// A signed 64-bit integer.
    Int64 = "int64",
    /// An unsigned 8-bit integer.
    Uint8 = "uint8",
    /// An unsigned 16-bit integer.
    Uint16 = "uint16",
    /// An unsigned 32-bit integer.
    Uint32 = "uint32",
    /// An unsigned 64-bit integer.
    Uint64 = "uint64",
    /// An unsigned 64-bit integer that counts bytes.
    Size = "size",
    /// True or false.
    Bool = "bool",
    /// Any JSON value.
    Any = "any",
    /// Only null.
    Null = "null",
}
