//! Reasons and remedies that are shown below an error and depend only on the kind of fault.
//!
//! The checks add advice that depends on the schema, such as the nearest name.

use crate::fault::Fault;

impl Fault {
    /// Returns why this is an error, if the title does not say so.
    pub(crate) fn reason(&self) -> Option<&'static str> {
        Some(match self {
            Self::IncludeUnreadable { path, .. } if !path.starts_with('/') => {
                "the path is relative to the folder of the file that includes it"
            }
            Self::MissingKey { what, key: "base" | "discriminator" } if what == "a union" => {
                "the base has the members of all branches; 'discriminator' names one of them, of an enum type, whose value \
                 selects the branch"
            }
            Self::ReservedName { .. } => "the C code that QEMU generates has members 'u' and 'has_…' of its own",
            Self::TagOptional { .. } | Self::TagConditional { .. } => {
                "without its discriminator, nothing tells which branch a value has"
            }
            Self::UnionNotBoxed => "the C function of a command or event can take a union only as one parameter",
            Self::ConditionalNotBoxed => "a parameter of a C function cannot depend on a condition",
            Self::BadReturns { .. } => "members can be added to an object later, while other types cannot be extended",
            _ => return None,
        })
    }

    /// Returns how to correct it, if that does not depend on the schema.
    pub(crate) fn remedy(&self) -> Option<&'static str> {
        Some(match self {
            Self::NotAnObject { found: "an array" } => {
                "write the definitions one after the other, without brackets around them and commas between them"
            }
            Self::TagNotAnEnum { .. } => "declare an enum that has a value for each branch, and give it to that member",
            Self::TagOptional { .. } => "remove the '*' before its name in the base",
            Self::TagConditional { .. } => "remove the 'if' of that member in the base",
            Self::UnionNotBoxed => "add 'boxed': true",
            Self::BadReturns { .. } => "return a struct that has this as a member",
            Self::FeatureNotForTypes { .. } => {
                "give it to the members of the type, or to the commands and events that use the type"
            }
            _ => return None,
        })
    }
}
