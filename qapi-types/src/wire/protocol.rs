//! Macros for the enumerations of a protocol's commands and events.

/// Implementations for the enumeration of a protocol's commands.
///
/// ```text
/// commands! { TYPE { "name" VARIANT, … } }
/// ```
///
/// The names must be sorted. For each variant, the module `command` beside the enumeration must have a type of that
/// name.
#[doc(hidden)]
#[macro_export]
macro_rules! __commands {
    ($type:ident { $($(#[$meta:meta])* $name:literal $variant:ident),* $(,)? }) => {
        impl $type {
            /// All commands, sorted by name.
            pub const ALL: &'static [Self] = &[$($(#[$meta])* Self::$variant),*];

            /// Returns the command of that name.
            #[inline]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.binary_search_by(|command| command.name().cmp(name)).ok().map(|index| Self::ALL[index])
            }

            /// Returns the name on the wire.
            #[inline]
            pub fn name(self) -> &'static str {
                match self {
                    $($(#[$meta])* Self::$variant => $name,)*
                }
            }
        }
        $crate::__if_schema! {
            impl $type {
                /// Returns the command's entry in the schema table. Needs the feature `schema` of `qapi-types`.
                #[inline]
                pub fn info(self) -> &'static $crate::schema::Command {
                    match self {
                        $($(#[$meta])* Self::$variant => <command::$variant as $crate::schema::Described>::INFO,)*
                    }
                }
            }
        }
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

/// Implementations for the enumeration of a protocol's events.
///
/// ```text
/// events! { TYPE { "NAME" VARIANT, … } }
/// ```
///
/// For each variant, the module `event` beside the enumeration must have a type of that name.
#[doc(hidden)]
#[macro_export]
macro_rules! __events {
    ($type:ident { $($(#[$meta:meta])* $name:literal $variant:ident),* $(,)? }) => {
        impl $type {
            /// Returns the name on the wire.
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    $($(#[$meta])* Self::$variant(_) => $name,)*
                    Self::Unknown { name, .. } => name,
                }
            }
        }
        $crate::__if_schema! {
            impl $type {
                /// Returns the event's entry in the schema table, or `None` for `Unknown`. Needs the feature `schema`
                /// of `qapi-types`.
                #[inline]
                pub fn info(&self) -> Option<&'static $crate::schema::Event> {
                    match self {
                        $($(#[$meta])* Self::$variant(_) => Some(<event::$variant as $crate::schema::Described>::INFO),)*
                        Self::Unknown { .. } => None,
                    }
                }
            }
        }
        $(
            $(#[$meta])*
            impl From<event::$variant> for $type {
                #[inline]
                fn from(event: event::$variant) -> Self {
                    Self::$variant(event)
                }
            }
        )*
        $crate::__if_client_or_serde! {
            impl $crate::EventSet for $type {
                const NAMES: &'static [&'static str] = &[$($(#[$meta])* $name),*];

                fn decode_data<'de, D: $crate::wire::serde::Deserializer<'de>>(
                    name: &str,
                    data: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    match name {
                        $($(#[$meta])* $name => $crate::Decode::decode(data).map(Self::$variant),)*
                        _ => Ok(Self::Unknown { name: name.to_owned(), data: $crate::Decode::decode(data)? }),
                    }
                }

                #[inline]
                fn name(&self) -> &str {
                    self.name()
                }
            }
        }
        $crate::__if_server_or_serde! {
            /// Writes the event's data.
            impl $crate::Encode for $type {
                fn encode<S: $crate::wire::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    match self {
                        $($(#[$meta])* Self::$variant(data) => $crate::Encode::encode(data, serializer),)*
                        Self::Unknown { data, .. } => $crate::wire::encode_unknown(data, serializer),
                    }
                }
            }
        }
    };
}
