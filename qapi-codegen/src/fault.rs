//! All faults that a schema can have, with their messages.
//!
//! A [`Diagnostic`](crate::Diagnostic) adds the position.

macro_rules! faults {
    ($($(#[doc = $doc:literal])+ #[code = $code:literal] #[error($($error:tt)+)]
       $variant:ident $({ $($field:ident : $ty:ty),+ $(,)? })? ,)+) => {
        /// A fault in a schema.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        #[allow(missing_docs)] // the names of the fields describe them
        pub enum Fault {
            $($(#[doc = $doc])+ #[error($($error)+)] $variant $({ $($field: $ty),+ })?,)+
        }

        impl Fault {
            /// The codes of all faults.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// A stable short name of the kind of fault.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant $({ $($field: _),+ })? => $code),+ }
            }
        }
    };
}

impl Fault {
    /// Whether the meaning of a definition with this fault is still clear: for example, only its name or documentation
    /// is wrong. Other faults of such a definition can be reported at once.
    pub(crate) fn leaves_meaning(&self) -> bool {
        matches!(
            self,
            Self::BadName { .. }
                | Self::NameNotUpper { .. }
                | Self::NameNotLower { .. }
                | Self::NameNotCamel { .. }
                | Self::NameEndsInList { .. }
                | Self::NameEndsInKind { .. }
                | Self::ReservedName { .. }
                | Self::NotOneKind
                | Self::FlagsExclude
                | Self::BoxedNothing
                | Self::DocMissing
                | Self::DocForAnother { .. }
                | Self::DocOnlyForCommands { .. }
                | Self::DocReturnsNothing
        )
    }
}

faults! {
    // Files.
    /// The main file cannot be read.
    #[code = "schema-unreadable"] #[error("cannot read the schema: {reason}")]
    SchemaUnreadable { reason: String },
    /// An included file cannot be read.
    #[code = "include-unreadable"] #[error("cannot read the included file '{path}': {reason}")]
    IncludeUnreadable { path: String, reason: String },
    /// A file includes itself, directly or by way of others.
    #[code = "include-cycle"] #[error("'{path}' includes itself by way of this")]
    IncludeCycle { path: String },
    /// The input exceeds the limit.
    #[code = "input-too-large"] #[error("the input exceeds {limit} bytes")]
    InputTooLarge { limit: usize },
    /// The schema has more files than the limit.
    #[code = "too-many-files"] #[error("the schema has more than {limit} files")]
    TooManyFiles { limit: usize },
    /// Bytes that are not UTF-8.
    #[code = "not-utf8"] #[error("this is not UTF-8")]
    NotUtf8,

    // Tokens.
    /// Text that does not start a token.
    #[code = "stray-text"] #[error("'{text}' has no meaning here")]
    StrayText { text: String },
    /// A string that does not end on its line.
    #[code = "string-not-ended"] #[error("this string does not end on its line")]
    StringNotEnded,
    /// An escape sequence in a string other than that of the backslash itself.
    #[code = "bad-escape"] #[error("strings have no escape '\\{ch}'")]
    BadEscape { ch: String },
    /// A character in a string outside printable ASCII.
    #[code = "bad-character"] #[error("strings hold printable ASCII only, not '{ch}'")]
    BadCharacter { ch: String },

    // Grammar.
    /// A token that the grammar does not allow here.
    #[code = "unexpected-token"] #[error("this should be {expected}, but is {found}")]
    UnexpectedToken { expected: &'static str, found: String },
    /// A key given twice.
    #[code = "duplicate-key"] #[error("the key '{key}' is given twice")]
    DuplicateKey { key: String },
    /// Brackets or types that are nested deeper than the limit.
    #[code = "too-deep"] #[error("this is nested deeper than {limit} levels")]
    TooDeep { limit: usize },
    /// Something other than an object at top level.
    #[code = "not-an-object"] #[error("a schema consists of objects, and this is {found}")]
    NotAnObject { found: &'static str },
    /// A directive with another key.
    #[code = "directive-not-alone"] #[error("'{directive}' must be the only key of its object")]
    DirectiveNotAlone { directive: &'static str },
    /// An include directive whose value is not a string.
    #[code = "include-not-a-string"] #[error("'include' takes a file name, not {found}")]
    IncludeNotAString { found: &'static str },
    /// A pragma directive whose value is not an object.
    #[code = "pragma-not-an-object"] #[error("'pragma' takes an object, not {found}")]
    PragmaNotAnObject { found: &'static str },
    /// An unknown setting.
    #[code = "unknown-pragma"] #[error("there is no pragma '{name}'")]
    UnknownPragma { name: String },
    /// A setting with a value of the wrong kind.
    #[code = "bad-pragma-value"] #[error("pragma '{name}' takes {expected}")]
    BadPragmaValue { name: &'static str, expected: &'static str },

    // Documentation comments.
    /// A documentation comment without a closing `##`.
    #[code = "doc-not-ended"] #[error("the documentation comment is not ended by '##'")]
    DocNotEnded,
    /// Text after the `##` that starts a comment.
    #[code = "doc-bad-start"] #[error("only '##' may stand on a documentation comment's first line")]
    DocBadStart,
    /// Text after the `##` that ends a comment.
    #[code = "doc-bad-end"] #[error("only '##' may stand on a documentation comment's last line")]
    DocBadEnd,
    /// No space after the comment mark.
    #[code = "doc-no-space"] #[error("a space must follow the '#'")]
    DocNoSpace,
    /// A line longer than allowed.
    #[code = "doc-long-line"] #[error("documentation lines have at most 70 characters")]
    DocLongLine,
    /// A sentence and the next with only a space between them.
    #[code = "doc-one-space"] #[error("two spaces must separate a sentence from the one before")]
    DocOneSpace,
    /// A description whose continuation lines do not line up.
    #[code = "doc-deindent"] #[error("the description must go on indented by {indent} or more")]
    DocDeindent { indent: usize },
    /// A heading in a place where it is not allowed.
    #[code = "doc-heading"] #[error("a heading must come first in a comment of its own")]
    DocHeading,
    /// A first line that starts with `@` but is not `@name:`.
    #[code = "doc-symbol-without-colon"] #[error("a ':' must end the line that names the definition")]
    DocSymbolWithoutColon,
    /// A first line `@:`.
    #[code = "doc-symbol-without-name"] #[error("no definition is named after the '@'")]
    DocSymbolWithoutName,
    /// A description without a name.
    #[code = "doc-no-name"] #[error("this description has no name")]
    DocNoName,
    /// A member or feature that is described twice.
    #[code = "doc-described-twice"] #[error("'{name}' is described twice")]
    DocDescribedTwice { name: String },
    /// A second list of features.
    #[code = "doc-features-twice"] #[error("'Features:' may stand only once")]
    DocFeaturesTwice,
    /// An empty list of features.
    #[code = "doc-no-features"] #[error("descriptions of features must follow 'Features:'")]
    DocNoFeatures,
    /// A description after a section.
    #[code = "doc-out-of-order"] #[error("the description of '@{name}' must precede all sections")]
    DocOutOfOrder { name: String },
    /// A second section of a kind that is allowed only once.
    #[code = "doc-section-twice"] #[error("there may be only one section '{tag}'")]
    DocSectionTwice { tag: &'static str },
    /// A section that the language no longer has.
    #[code = "doc-obsolete-section"]
    #[error("there are no sections '{tag}' any more; use a reStructuredText directive")]
    DocObsoleteSection { tag: String },
    /// A section or description without text.
    #[code = "doc-no-text"] #[error("a {what} must have text")]
    DocNoText { what: &'static str },
    /// A description in a comment that documents no definition.
    #[code = "doc-description-in-freeform"]
    #[error("'@{name}' is described in a comment that belongs to no definition")]
    DocDescriptionInFreeform { name: String },
    /// A comment whose definition does not follow.
    #[code = "doc-without-definition"] #[error("the definition of '{name}' does not follow")]
    DocWithoutDefinition { name: String },
    /// A free-form comment before a definition.
    #[code = "doc-names-no-definition"]
    #[error("the comment before a definition must name it")]
    DocNamesNoDefinition,
    /// A comment for another definition than follows.
    #[code = "doc-for-another"] #[error("the documentation before it is that of '{name}'")]
    DocForAnother { name: String },
    /// No comment where the schema requires one.
    #[code = "doc-missing"] #[error("it has no documentation, which this schema requires")]
    DocMissing,
    /// A section that is only for commands, in the documentation of another definition.
    #[code = "doc-only-for-commands"] #[error("only commands have a section '{tag}'")]
    DocOnlyForCommands { tag: &'static str },
    /// A description of the return value of a command that returns nothing.
    #[code = "doc-returns-nothing"] #[error("its return value is documented, but it returns nothing")]
    DocReturnsNothing,
    /// A description of a member that does not exist.
    #[code = "doc-unknown-member"] #[error("there is no '{name}' to describe")]
    DocUnknownMember { name: String },
    /// A description of a feature that does not exist.
    #[code = "doc-unknown-feature"] #[error("there is no feature '{name}' to describe")]
    DocUnknownFeature { name: String },
    /// A member that is not described.
    #[code = "doc-member-missing"] #[error("its {role} '{name}' is not described")]
    DocMemberMissing { role: &'static str, name: String },
    /// A feature that is not described.
    #[code = "doc-feature-missing"] #[error("its feature '{name}' is not described")]
    DocFeatureMissing { name: String },

    // The shape of definitions.
    /// A definition does not have exactly one of the keys that introduce definitions.
    #[code = "not-one-kind"]
    #[error("a definition has exactly one of the keys 'enum', 'struct', 'union', 'alternate', 'command', 'event'")]
    NotOneKind,
    /// A name that is not a string.
    #[code = "name-not-a-string"] #[error("{what} is named by a string, not by {found}")]
    NameNotAString { what: String, found: &'static str },
    /// A name with invalid characters, or one that is reserved for generated code.
    #[code = "bad-name"] #[error("'{name}' cannot be the name of {what}")]
    BadName { what: String, name: String },
    /// An event's name with small letters.
    #[code = "name-not-upper"] #[error("the name of an event has capitals and '_', unlike '{name}'")]
    NameNotUpper { name: String },
    /// A name with capitals or underscores.
    #[code = "name-not-lower"] #[error("the name of {what} has small letters and '-', unlike '{name}'")]
    NameNotLower { what: String, name: String },
    /// A type's name that is not in camel case.
    #[code = "name-not-camel"] #[error("types are named LikeThis, unlike '{name}'")]
    NameNotCamel { name: String },
    /// A name that an array type could have.
    #[code = "name-ends-in-list"] #[error("'{name}' ends in 'List', which is kept for arrays")]
    NameEndsInList { name: String },
    /// A name that the type of a simple union's tag could have.
    #[code = "name-ends-in-kind"] #[error("'{name}' ends in 'Kind', which is kept for the tags of unions")]
    NameEndsInKind { name: String },
    /// A member's name that is reserved for generated code.
    #[code = "reserved-name"] #[error("{what} has a name kept for generated code")]
    ReservedName { what: String },
    /// A mandatory key that is missing.
    #[code = "missing-key"] #[error("{what} lacks the key '{key}'")]
    MissingKey { what: String, key: &'static str },
    /// A key that has no meaning in its object.
    #[code = "unknown-key"] #[error("{what} has no key '{key}'")]
    UnknownKey { what: String, key: String },
    /// A flag with its default value, or with a value that is not a boolean.
    #[code = "bad-flag"] #[error("'{flag}' can only be given as {expected}")]
    BadFlag { flag: &'static str, expected: bool },
    /// Flags that contradict each other.
    #[code = "flags-exclude"] #[error("a command cannot have both 'allow-oob' and 'coroutine'")]
    FlagsExclude,
    /// A value of the wrong kind.
    #[code = "wrong-value"] #[error("{what} must be {expected}, not {found}")]
    WrongValue { what: String, expected: &'static str, found: &'static str },
    /// An array type that does not contain exactly one type name.
    #[code = "bad-array-type"] #[error("the array type of {what} must hold exactly one type name")]
    BadArrayType { what: String },
    /// An alternate without branches.
    #[code = "no-alternatives"] #[error("an alternate has at least one branch")]
    NoAlternatives,
    /// `boxed` without `data`.
    #[code = "boxed-nothing"] #[error("'boxed' needs 'data'")]
    BoxedNothing,
    /// A condition that is not a preprocessor symbol.
    #[code = "bad-symbol"] #[error("the condition of {what} cannot be '{symbol}'")]
    BadSymbol { what: String, symbol: String },
    /// A condition in C with syntax that is not supported.
    #[code = "bad-expression"]
    #[error("the condition of {what} must be made of 'defined(NAME)', '&&', '||', '!' and parentheses, unlike '{text}'")]
    BadExpression { what: String, text: String },
    /// A condition without exactly one operator.
    #[code = "condition-not-one-key"]
    #[error("the condition of {what} must have exactly one of the keys 'all', 'any', 'not'")]
    ConditionNotOneKey { what: String },
    /// A condition that combines no conditions.
    #[code = "empty-condition"] #[error("the condition of {what} combines nothing")]
    EmptyCondition { what: String },
    /// More different features than QEMU has bits for.
    #[code = "too-many-features"] #[error("a schema has at most {limit} different features")]
    TooManyFeatures { limit: usize },

    // References between definitions.
    /// A name defined twice.
    #[code = "already-defined"] #[error("'{name}' is defined already")]
    AlreadyDefined { name: String },
    /// The name of a built-in type.
    #[code = "builtin-redefined"] #[error("'{name}' is a type of the language itself")]
    BuiltinRedefined { name: String },
    /// A name that no type has.
    #[code = "unknown-type"] #[error("there is no type '{name}' for {what}")]
    UnknownType { what: String, name: String },
    /// An array of arrays, written with the name of an array type.
    #[code = "nested-array"] #[error("{what} is an array of arrays, which is not possible")]
    NestedArray { what: String },
    /// Two names that are the same in C.
    #[code = "name-clash"] #[error("{what} '{name}' clashes with {other}")]
    NameClash { what: &'static str, name: String, other: String },
    /// A type that holds itself.
    #[code = "contains-itself"] #[error("'{name}' would contain itself")]
    ContainsItself { name: String },
    /// A base that is not a struct.
    #[code = "base-not-a-struct"] #[error("a base must be a struct, and '{name}' is {found}")]
    BaseNotAStruct { name: String, found: String },
    /// A discriminator that is not a member of the base.
    #[code = "tag-not-a-member"] #[error("the discriminator '{name}' is not a member of the base")]
    TagNotAMember { name: String },
    /// A discriminator of another type than an enumeration.
    #[code = "tag-not-an-enum"] #[error("the discriminator '{name}' must be of an enum type")]
    TagNotAnEnum { name: String },
    /// A discriminator that may be absent.
    #[code = "tag-optional"] #[error("the discriminator '{name}' must not be optional")]
    TagOptional { name: String },
    /// A discriminator that some builds lack.
    #[code = "tag-conditional"] #[error("the discriminator '{name}' must not be conditional")]
    TagConditional { name: String },
    /// A union without branches.
    #[code = "no-branches"] #[error("a union has at least one branch")]
    NoBranches,
    /// A branch that no value of the discriminator selects.
    #[code = "branch-not-a-value"] #[error("branch '{name}' is not a value of enum '{tag_type}'")]
    BranchNotAValue { name: String, tag_type: String },
    /// A branch of a type without members.
    #[code = "branch-not-an-object"] #[error("branch '{name}' must be a struct or union, not {found}")]
    BranchNotAnObject { name: String, found: String },
    /// An alternative of a type without one JSON type.
    #[code = "bad-alternative"] #[error("branch '{name}' of an alternate cannot be {found}")]
    BadAlternative { name: String, found: String },
    /// Alternatives with values in common.
    #[code = "ambiguous-alternative"]
    #[error("values of branch '{name}' cannot be told from values of branch '{other}'")]
    AmbiguousAlternative { name: String, other: String },
    /// A union as a branch, in a release that does not support it.
    #[code = "branch-is-a-union"] #[error("branch '{name}' cannot be a union before QEMU 8.1")]
    BranchIsAUnion { name: String },
    /// Arguments of a type without members.
    #[code = "bad-arguments"] #[error("'data' must be a struct or union, not {found}")]
    BadArguments { found: String },
    /// A union as arguments without `boxed`.
    #[code = "union-not-boxed"] #[error("'data' can be a union only with 'boxed': true")]
    UnionNotBoxed,
    /// Conditional arguments without `boxed`.
    #[code = "conditional-not-boxed"]
    #[error("members of 'data' can be conditional only with 'boxed': true")]
    ConditionalNotBoxed,
    /// A return value that cannot be extended later.
    #[code = "bad-returns"] #[error("'returns' must be a struct, a union or an array of such, not {found}")]
    BadReturns { found: String },
    /// A feature that types cannot have.
    #[code = "feature-not-for-types"] #[error("a type cannot have the feature '{name}'")]
    FeatureNotForTypes { name: String },
    /// More members are combined than can be checked within the limit.
    #[code = "too-complex"] #[error("this combines too many members to be checked")]
    TooComplex,
}
