// Generated as `qmp` from schemas/qapi/authz.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/authz.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `QAuthZListPolicy`
pub static Q_AUTH_Z_LIST_POLICY: Enum =
    Enum { name: "QAuthZListPolicy", values: &[value("deny"), value("allow")], ..EMPTY_ENUM };

/// `QAuthZListFormat`
pub static Q_AUTH_Z_LIST_FORMAT: Enum =
    Enum { name: "QAuthZListFormat", values: &[value("exact"), value("glob")], ..EMPTY_ENUM };

/// `QAuthZListRule`
pub static Q_AUTH_Z_LIST_RULE: Object = Object {
    name: "QAuthZListRule",
    members: &[
        required("match", Type::Str),
        required("policy", Type::Enum(&Q_AUTH_Z_LIST_POLICY)),
        optional("format", Type::Enum(&Q_AUTH_Z_LIST_FORMAT)),
    ],
    ..EMPTY_OBJECT
};

/// `AuthZListProperties`
pub static AUTH_Z_LIST_PROPERTIES: Object = Object {
    name: "AuthZListProperties",
    members: &[
        optional("policy", Type::Enum(&Q_AUTH_Z_LIST_POLICY)),
        optional("rules", Type::Array(&Type::Object(&Q_AUTH_Z_LIST_RULE))),
    ],
    ..EMPTY_OBJECT
};

/// `AuthZListFileProperties`
pub static AUTH_Z_LIST_FILE_PROPERTIES: Object = Object {
    name: "AuthZListFileProperties",
    members: &[required("filename", Type::Str), optional("refresh", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `AuthZPAMProperties`
pub static AUTH_ZPAM_PROPERTIES: Object =
    Object { name: "AuthZPAMProperties", members: &[required("service", Type::Str)], ..EMPTY_OBJECT };

/// `AuthZSimpleProperties`
pub static AUTH_Z_SIMPLE_PROPERTIES: Object =
    Object { name: "AuthZSimpleProperties", members: &[required("identity", Type::Str)], ..EMPTY_OBJECT };
