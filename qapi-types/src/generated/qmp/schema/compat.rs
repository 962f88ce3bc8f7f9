// Generated as `qmp` from schemas/qapi/compat.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/compat.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `CompatPolicyInput`
pub static COMPAT_POLICY_INPUT: Enum =
    Enum { name: "CompatPolicyInput", values: &[value("accept"), value("reject"), value("crash")], ..EMPTY_ENUM };

/// `CompatPolicyOutput`
pub static COMPAT_POLICY_OUTPUT: Enum =
    Enum { name: "CompatPolicyOutput", values: &[value("accept"), value("hide")], ..EMPTY_ENUM };

/// `CompatPolicy`
pub static COMPAT_POLICY: Object = Object {
    name: "CompatPolicy",
    members: &[
        optional("deprecated-input", Type::Enum(&COMPAT_POLICY_INPUT)),
        optional("deprecated-output", Type::Enum(&COMPAT_POLICY_OUTPUT)),
        optional("unstable-input", Type::Enum(&COMPAT_POLICY_INPUT)),
        optional("unstable-output", Type::Enum(&COMPAT_POLICY_OUTPUT)),
    ],
    ..EMPTY_OBJECT
};
