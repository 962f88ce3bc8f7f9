//! Labels at the positions of errors: the expected text, or a short reason.

use std::borrow::Cow;

use crate::fault::Fault;

impl Fault {
    /// Returns the label at an error's position, if it adds to the title.
    pub fn label(&self) -> Option<Cow<'static, str>> {
        let fixed = match self {
            Self::UnexpectedToken { expected, .. }
            | Self::WrongValue { expected, .. }
            | Self::BadPragmaValue { expected, .. } => return Some(format!("expected {expected}").into()),
            Self::BadFlag { expected, .. } => return Some(format!("expected {expected}").into()),
            Self::MissingKey { key, .. } => return Some(format!("expected a key '{key}'").into()),
            Self::StrayText { .. } => "expected punctuation, a string, or 'true' or 'false'",
            Self::StringNotEnded => "the line ends here",
            Self::BadEscape { .. } => "the only escape is '\\\\'",
            Self::BadCharacter { .. } => "not printable ASCII",
            Self::DuplicateKey { .. } => "given again",
            Self::NotAnObject { .. } | Self::PragmaNotAnObject { .. } => "expected an object",
            Self::IncludeNotAString { .. } => "expected a file name",
            Self::NameNotAString { .. } => "expected a string",
            Self::BadName { .. } => "expected letters, digits and '-', a letter first",
            Self::NameNotUpper { .. } => "expected capitals, digits and '_'",
            Self::NameNotLower { .. } => "expected small letters, digits and '-'",
            Self::NameNotCamel { .. } => "expected a name like 'DiskTray'",
            Self::BadArrayType { .. } => "expected one type name",
            Self::BadSymbol { .. } => "expected a preprocessor symbol",
            Self::ConditionNotOneKey { .. } => "expected one key",
            Self::EmptyCondition { .. } => "expected conditions",
            Self::UnknownKey { .. } => "no such key",
            Self::UnknownPragma { .. } => "no such pragma",
            Self::UnknownType { .. } => "no such type",
            Self::AlreadyDefined { .. } => "defined again",
            Self::BuiltinRedefined { .. } => "expected another name",
            Self::NestedArray { .. } => "expected a type that is not an array",
            Self::BaseNotAStruct { .. } => "expected a struct",
            Self::BranchNotAnObject { .. } | Self::BadArguments { .. } => "expected a struct or union",
            Self::BadReturns { .. } => "expected to return a struct, a union or an array of such",
            Self::NoAlternatives | Self::NoBranches => "expected a branch",
            Self::NameClash { .. } => "the same name in C",
            Self::TagNotAMember { .. } => "no such member",
            Self::BranchNotAValue { .. } => "no such value",
            Self::AmbiguousAlternative { .. } => "this branch",
            Self::DocMissing => "expected a documentation comment before this",
            Self::DocNoSpace => "expected a space",
            Self::DocUnknownMember { .. } | Self::DocUnknownFeature { .. } => "no such name",
            _ => return None,
        };
        Some(fixed.into())
    }
}
