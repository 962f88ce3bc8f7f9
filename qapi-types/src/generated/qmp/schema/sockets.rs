// Generated as `qmp` from schemas/qapi/sockets.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/sockets.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `NetworkAddressFamily`
pub static NETWORK_ADDRESS_FAMILY: Enum = Enum {
    name: "NetworkAddressFamily",
    values: &[value("ipv4"), value("ipv6"), value("unix"), value("vsock"), value("unknown")],
    ..EMPTY_ENUM
};

/// `InetSocketAddressBase`
pub static INET_SOCKET_ADDRESS_BASE: Object = Object {
    name: "InetSocketAddressBase",
    members: &[required("host", Type::Str), required("port", Type::Str)],
    ..EMPTY_OBJECT
};

/// `InetSocketAddress`
pub static INET_SOCKET_ADDRESS: Object = Object {
    name: "InetSocketAddress",
    members: &[
        required("host", Type::Str),
        required("port", Type::Str),
        optional("numeric", Type::Bool),
        optional("to", Type::Uint16),
        optional("ipv4", Type::Bool),
        optional("ipv6", Type::Bool),
        optional("keep-alive", Type::Bool),
        Member { cond: Some(Cond::Symbol("HAVE_TCP_KEEPCNT")), ..optional("keep-alive-count", Type::Uint32) },
        Member { cond: Some(Cond::Symbol("HAVE_TCP_KEEPIDLE")), ..optional("keep-alive-idle", Type::Uint32) },
        Member { cond: Some(Cond::Symbol("HAVE_TCP_KEEPINTVL")), ..optional("keep-alive-interval", Type::Uint32) },
        Member { cond: Some(Cond::Symbol("HAVE_IPPROTO_MPTCP")), ..optional("mptcp", Type::Bool) },
    ],
    ..EMPTY_OBJECT
};

/// `UnixSocketAddress`
pub static UNIX_SOCKET_ADDRESS: Object = Object {
    name: "UnixSocketAddress",
    members: &[
        required("path", Type::Str),
        Member { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..optional("abstract", Type::Bool) },
        Member { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..optional("tight", Type::Bool) },
    ],
    ..EMPTY_OBJECT
};

/// `VsockSocketAddress`
pub static VSOCK_SOCKET_ADDRESS: Object = Object {
    name: "VsockSocketAddress",
    members: &[required("cid", Type::Str), required("port", Type::Str)],
    ..EMPTY_OBJECT
};

/// `FdSocketAddress`
pub static FD_SOCKET_ADDRESS: Object =
    Object { name: "FdSocketAddress", members: &[required("str", Type::Str)], ..EMPTY_OBJECT };

/// `InetSocketAddressWrapper`
pub static INET_SOCKET_ADDRESS_WRAPPER: Object = Object {
    name: "InetSocketAddressWrapper",
    members: &[required("data", Type::Object(&INET_SOCKET_ADDRESS))],
    ..EMPTY_OBJECT
};

/// `UnixSocketAddressWrapper`
pub static UNIX_SOCKET_ADDRESS_WRAPPER: Object = Object {
    name: "UnixSocketAddressWrapper",
    members: &[required("data", Type::Object(&UNIX_SOCKET_ADDRESS))],
    ..EMPTY_OBJECT
};

/// `VsockSocketAddressWrapper`
pub static VSOCK_SOCKET_ADDRESS_WRAPPER: Object = Object {
    name: "VsockSocketAddressWrapper",
    members: &[required("data", Type::Object(&VSOCK_SOCKET_ADDRESS))],
    ..EMPTY_OBJECT
};

/// `FdSocketAddressWrapper`
pub static FD_SOCKET_ADDRESS_WRAPPER: Object = Object {
    name: "FdSocketAddressWrapper",
    members: &[required("data", Type::Object(&FD_SOCKET_ADDRESS))],
    ..EMPTY_OBJECT
};

/// `SocketAddressLegacy`
pub static SOCKET_ADDRESS_LEGACY: Object = Object {
    name: "SocketAddressLegacy",
    members: &[required("type", Type::Enum(&SOCKET_ADDRESS_TYPE))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("inet", &INET_SOCKET_ADDRESS_WRAPPER),
            branch("unix", &UNIX_SOCKET_ADDRESS_WRAPPER),
            branch("vsock", &VSOCK_SOCKET_ADDRESS_WRAPPER),
            branch("fd", &FD_SOCKET_ADDRESS_WRAPPER),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `SocketAddressType`
pub static SOCKET_ADDRESS_TYPE: Enum = Enum {
    name: "SocketAddressType",
    values: &[value("inet"), value("unix"), value("vsock"), value("fd")],
    ..EMPTY_ENUM
};

/// `SocketAddress`
pub static SOCKET_ADDRESS: Object = Object {
    name: "SocketAddress",
    members: &[required("type", Type::Enum(&SOCKET_ADDRESS_TYPE))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("inet", &INET_SOCKET_ADDRESS),
            branch("unix", &UNIX_SOCKET_ADDRESS),
            branch("vsock", &VSOCK_SOCKET_ADDRESS),
            branch("fd", &FD_SOCKET_ADDRESS),
        ],
    }),
    ..EMPTY_OBJECT
};
