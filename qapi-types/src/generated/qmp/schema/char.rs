// Generated as `qmp` from schemas/qapi/char.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/char.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `ChardevInfo`
pub static CHARDEV_INFO: Object = Object {
    name: "ChardevInfo",
    members: &[required("label", Type::Str), required("filename", Type::Str), required("frontend-open", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `ChardevBackendInfo`
pub static CHARDEV_BACKEND_INFO: Object =
    Object { name: "ChardevBackendInfo", members: &[required("name", Type::Str)], ..EMPTY_OBJECT };

/// `DataFormat`
pub static DATA_FORMAT: Enum = Enum { name: "DataFormat", values: &[value("utf8"), value("base64")], ..EMPTY_ENUM };

/// `ChardevCommon`
pub static CHARDEV_COMMON: Object = Object {
    name: "ChardevCommon",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `ChardevFile`
pub static CHARDEV_FILE: Object = Object {
    name: "ChardevFile",
    members: &[
        optional("logfile", Type::Str),
        optional("logappend", Type::Bool),
        optional("in", Type::Str),
        required("out", Type::Str),
        optional("append", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `ChardevHostdev`
pub static CHARDEV_HOSTDEV: Object = Object {
    name: "ChardevHostdev",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), required("device", Type::Str)],
    ..EMPTY_OBJECT
};

/// `ChardevSocket`
pub static CHARDEV_SOCKET: Object = Object {
    name: "ChardevSocket",
    members: &[
        optional("logfile", Type::Str),
        optional("logappend", Type::Bool),
        required("addr", Type::Object(&SOCKET_ADDRESS_LEGACY)),
        optional("tls-creds", Type::Str),
        optional("tls-authz", Type::Str),
        optional("server", Type::Bool),
        optional("wait", Type::Bool),
        optional("nodelay", Type::Bool),
        optional("telnet", Type::Bool),
        optional("tn3270", Type::Bool),
        optional("websocket", Type::Bool),
        optional("reconnect-ms", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `ChardevUdp`
pub static CHARDEV_UDP: Object = Object {
    name: "ChardevUdp",
    members: &[
        optional("logfile", Type::Str),
        optional("logappend", Type::Bool),
        required("remote", Type::Object(&SOCKET_ADDRESS_LEGACY)),
        optional("local", Type::Object(&SOCKET_ADDRESS_LEGACY)),
    ],
    ..EMPTY_OBJECT
};

/// `ChardevMux`
pub static CHARDEV_MUX: Object = Object {
    name: "ChardevMux",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), required("chardev", Type::Str)],
    ..EMPTY_OBJECT
};

/// `ChardevHub`
pub static CHARDEV_HUB: Object = Object {
    name: "ChardevHub",
    members: &[
        optional("logfile", Type::Str),
        optional("logappend", Type::Bool),
        required("chardevs", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `ChardevStdio`
pub static CHARDEV_STDIO: Object = Object {
    name: "ChardevStdio",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), optional("signal", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `ChardevSpiceChannel`
pub static CHARDEV_SPICE_CHANNEL: Object = Object {
    name: "ChardevSpiceChannel",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), required("type", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `ChardevSpicePort`
pub static CHARDEV_SPICE_PORT: Object = Object {
    name: "ChardevSpicePort",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), required("fqdn", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `ChardevDBus`
pub static CHARDEV_D_BUS: Object = Object {
    name: "ChardevDBus",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), required("name", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")),
    ..EMPTY_OBJECT
};

/// `ChardevVC`
pub static CHARDEV_VC: Object = Object {
    name: "ChardevVC",
    members: &[
        optional("logfile", Type::Str),
        optional("logappend", Type::Bool),
        optional("width", Type::Int64),
        optional("height", Type::Int64),
        optional("cols", Type::Int64),
        optional("rows", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `ChardevRingbuf`
pub static CHARDEV_RINGBUF: Object = Object {
    name: "ChardevRingbuf",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), optional("size", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `ChardevQemuVDAgent`
pub static CHARDEV_QEMU_VD_AGENT: Object = Object {
    name: "ChardevQemuVDAgent",
    members: &[
        optional("logfile", Type::Str),
        optional("logappend", Type::Bool),
        optional("mouse", Type::Bool),
        optional("clipboard", Type::Bool),
    ],
    cond: Some(Cond::Symbol("CONFIG_SPICE_PROTOCOL")),
    ..EMPTY_OBJECT
};

/// `ChardevPty`
pub static CHARDEV_PTY: Object = Object {
    name: "ChardevPty",
    members: &[optional("logfile", Type::Str), optional("logappend", Type::Bool), optional("path", Type::Str)],
    ..EMPTY_OBJECT
};

/// `ChardevBackendKind`
pub static CHARDEV_BACKEND_KIND: Enum = Enum {
    name: "ChardevBackendKind",
    values: &[
        value("file"),
        Value { cond: Some(Cond::Symbol("HAVE_CHARDEV_SERIAL")), ..value("serial") },
        Value { cond: Some(Cond::Symbol("HAVE_CHARDEV_PARALLEL")), ..value("parallel") },
        value("pipe"),
        value("socket"),
        value("udp"),
        value("pty"),
        value("null"),
        value("mux"),
        value("hub"),
        value("msmouse"),
        value("wctablet"),
        Value { cond: Some(Cond::Symbol("CONFIG_BRLAPI")), ..value("braille") },
        value("testdev"),
        value("stdio"),
        Value { cond: Some(Cond::Symbol("CONFIG_WIN32")), ..value("console") },
        Value { cond: Some(Cond::Symbol("CONFIG_SPICE")), ..value("spicevmc") },
        Value { cond: Some(Cond::Symbol("CONFIG_SPICE")), ..value("spiceport") },
        Value { cond: Some(Cond::Symbol("CONFIG_SPICE_PROTOCOL")), ..value("qemu-vdagent") },
        Value { cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")), ..value("dbus") },
        value("vc"),
        value("ringbuf"),
        Value { features: &[feature("deprecated")], ..value("memory") },
    ],
    ..EMPTY_ENUM
};

/// `ChardevFileWrapper`
pub static CHARDEV_FILE_WRAPPER: Object =
    Object { name: "ChardevFileWrapper", members: &[required("data", Type::Object(&CHARDEV_FILE))], ..EMPTY_OBJECT };

/// `ChardevHostdevWrapper`
pub static CHARDEV_HOSTDEV_WRAPPER: Object = Object {
    name: "ChardevHostdevWrapper",
    members: &[required("data", Type::Object(&CHARDEV_HOSTDEV))],
    ..EMPTY_OBJECT
};

/// `ChardevSocketWrapper`
pub static CHARDEV_SOCKET_WRAPPER: Object = Object {
    name: "ChardevSocketWrapper",
    members: &[required("data", Type::Object(&CHARDEV_SOCKET))],
    ..EMPTY_OBJECT
};

/// `ChardevUdpWrapper`
pub static CHARDEV_UDP_WRAPPER: Object =
    Object { name: "ChardevUdpWrapper", members: &[required("data", Type::Object(&CHARDEV_UDP))], ..EMPTY_OBJECT };

/// `ChardevCommonWrapper`
pub static CHARDEV_COMMON_WRAPPER: Object = Object {
    name: "ChardevCommonWrapper",
    members: &[required("data", Type::Object(&CHARDEV_COMMON))],
    ..EMPTY_OBJECT
};

/// `ChardevMuxWrapper`
pub static CHARDEV_MUX_WRAPPER: Object =
    Object { name: "ChardevMuxWrapper", members: &[required("data", Type::Object(&CHARDEV_MUX))], ..EMPTY_OBJECT };

/// `ChardevHubWrapper`
pub static CHARDEV_HUB_WRAPPER: Object =
    Object { name: "ChardevHubWrapper", members: &[required("data", Type::Object(&CHARDEV_HUB))], ..EMPTY_OBJECT };

/// `ChardevStdioWrapper`
pub static CHARDEV_STDIO_WRAPPER: Object =
    Object { name: "ChardevStdioWrapper", members: &[required("data", Type::Object(&CHARDEV_STDIO))], ..EMPTY_OBJECT };

/// `ChardevSpiceChannelWrapper`
pub static CHARDEV_SPICE_CHANNEL_WRAPPER: Object = Object {
    name: "ChardevSpiceChannelWrapper",
    members: &[required("data", Type::Object(&CHARDEV_SPICE_CHANNEL))],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `ChardevSpicePortWrapper`
pub static CHARDEV_SPICE_PORT_WRAPPER: Object = Object {
    name: "ChardevSpicePortWrapper",
    members: &[required("data", Type::Object(&CHARDEV_SPICE_PORT))],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `ChardevQemuVDAgentWrapper`
pub static CHARDEV_QEMU_VD_AGENT_WRAPPER: Object = Object {
    name: "ChardevQemuVDAgentWrapper",
    members: &[required("data", Type::Object(&CHARDEV_QEMU_VD_AGENT))],
    cond: Some(Cond::Symbol("CONFIG_SPICE_PROTOCOL")),
    ..EMPTY_OBJECT
};

/// `ChardevDBusWrapper`
pub static CHARDEV_D_BUS_WRAPPER: Object = Object {
    name: "ChardevDBusWrapper",
    members: &[required("data", Type::Object(&CHARDEV_D_BUS))],
    cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")),
    ..EMPTY_OBJECT
};

/// `ChardevVCWrapper`
pub static CHARDEV_VC_WRAPPER: Object =
    Object { name: "ChardevVCWrapper", members: &[required("data", Type::Object(&CHARDEV_VC))], ..EMPTY_OBJECT };

/// `ChardevRingbufWrapper`
pub static CHARDEV_RINGBUF_WRAPPER: Object = Object {
    name: "ChardevRingbufWrapper",
    members: &[required("data", Type::Object(&CHARDEV_RINGBUF))],
    ..EMPTY_OBJECT
};

/// `ChardevPtyWrapper`
pub static CHARDEV_PTY_WRAPPER: Object =
    Object { name: "ChardevPtyWrapper", members: &[required("data", Type::Object(&CHARDEV_PTY))], ..EMPTY_OBJECT };

/// `ChardevBackend`
pub static CHARDEV_BACKEND: Object = Object {
    name: "ChardevBackend",
    members: &[required("type", Type::Enum(&CHARDEV_BACKEND_KIND))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("file", &CHARDEV_FILE_WRAPPER),
            Branch { cond: Some(Cond::Symbol("HAVE_CHARDEV_SERIAL")), ..branch("serial", &CHARDEV_HOSTDEV_WRAPPER) },
            Branch {
                cond: Some(Cond::Symbol("HAVE_CHARDEV_PARALLEL")),
                ..branch("parallel", &CHARDEV_HOSTDEV_WRAPPER)
            },
            branch("pipe", &CHARDEV_HOSTDEV_WRAPPER),
            branch("socket", &CHARDEV_SOCKET_WRAPPER),
            branch("udp", &CHARDEV_UDP_WRAPPER),
            branch("pty", &CHARDEV_PTY_WRAPPER),
            branch("null", &CHARDEV_COMMON_WRAPPER),
            branch("mux", &CHARDEV_MUX_WRAPPER),
            branch("hub", &CHARDEV_HUB_WRAPPER),
            branch("msmouse", &CHARDEV_COMMON_WRAPPER),
            branch("wctablet", &CHARDEV_COMMON_WRAPPER),
            Branch { cond: Some(Cond::Symbol("CONFIG_BRLAPI")), ..branch("braille", &CHARDEV_COMMON_WRAPPER) },
            branch("testdev", &CHARDEV_COMMON_WRAPPER),
            branch("stdio", &CHARDEV_STDIO_WRAPPER),
            Branch { cond: Some(Cond::Symbol("CONFIG_WIN32")), ..branch("console", &CHARDEV_COMMON_WRAPPER) },
            Branch { cond: Some(Cond::Symbol("CONFIG_SPICE")), ..branch("spicevmc", &CHARDEV_SPICE_CHANNEL_WRAPPER) },
            Branch { cond: Some(Cond::Symbol("CONFIG_SPICE")), ..branch("spiceport", &CHARDEV_SPICE_PORT_WRAPPER) },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_SPICE_PROTOCOL")),
                ..branch("qemu-vdagent", &CHARDEV_QEMU_VD_AGENT_WRAPPER)
            },
            Branch { cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")), ..branch("dbus", &CHARDEV_D_BUS_WRAPPER) },
            branch("vc", &CHARDEV_VC_WRAPPER),
            branch("ringbuf", &CHARDEV_RINGBUF_WRAPPER),
            branch("memory", &CHARDEV_RINGBUF_WRAPPER),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `ChardevReturn`
pub static CHARDEV_RETURN: Object =
    Object { name: "ChardevReturn", members: &[optional("pty", Type::Str)], ..EMPTY_OBJECT };

/// Commands of `schemas/qapi/char.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-chardev`
    pub static QUERY_CHARDEV: Command = Command {
        name: "query-chardev",
        returns: Some(Type::Array(&Type::Object(&types::CHARDEV_INFO))),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryChardev {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CHARDEV;
    }

    /// `query-chardev-backends`
    pub static QUERY_CHARDEV_BACKENDS: Command = Command {
        name: "query-chardev-backends",
        returns: Some(Type::Array(&Type::Object(&types::CHARDEV_BACKEND_INFO))),
        since: Some("2.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryChardevBackends {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CHARDEV_BACKENDS;
    }

    /// `ringbuf-write`
    pub static RINGBUF_WRITE: Command = Command {
        name: "ringbuf-write",
        arguments: &Object {
            members: &[
                required("device", Type::Str),
                required("data", Type::Str),
                optional("format", Type::Enum(&types::DATA_FORMAT)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::RingbufWrite {
        type Info = Command;
        const INFO: &'static Command = &RINGBUF_WRITE;
    }

    /// `ringbuf-read`
    pub static RINGBUF_READ: Command = Command {
        name: "ringbuf-read",
        arguments: &Object {
            members: &[
                required("device", Type::Str),
                required("size", Type::Int64),
                optional("format", Type::Enum(&types::DATA_FORMAT)),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Str),
        since: Some("1.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::RingbufRead {
        type Info = Command;
        const INFO: &'static Command = &RINGBUF_READ;
    }

    /// `chardev-add`
    pub static CHARDEV_ADD: Command = Command {
        name: "chardev-add",
        arguments: &Object {
            members: &[required("id", Type::Str), required("backend", Type::Object(&types::CHARDEV_BACKEND))],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::CHARDEV_RETURN)),
        closed: false,
        since: Some("1.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ChardevAdd {
        type Info = Command;
        const INFO: &'static Command = &CHARDEV_ADD;
    }

    /// `chardev-change`
    pub static CHARDEV_CHANGE: Command = Command {
        name: "chardev-change",
        arguments: &Object {
            members: &[required("id", Type::Str), required("backend", Type::Object(&types::CHARDEV_BACKEND))],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::CHARDEV_RETURN)),
        closed: false,
        since: Some("2.10"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ChardevChange {
        type Info = Command;
        const INFO: &'static Command = &CHARDEV_CHANGE;
    }

    /// `chardev-remove`
    pub static CHARDEV_REMOVE: Command = Command {
        name: "chardev-remove",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("1.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ChardevRemove {
        type Info = Command;
        const INFO: &'static Command = &CHARDEV_REMOVE;
    }

    /// `chardev-send-break`
    pub static CHARDEV_SEND_BREAK: Command = Command {
        name: "chardev-send-break",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("2.10"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ChardevSendBreak {
        type Info = Command;
        const INFO: &'static Command = &CHARDEV_SEND_BREAK;
    }
}

/// Events of `schemas/qapi/char.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `VSERPORT_CHANGE`
    pub static VSERPORT_CHANGE: Event = Event {
        name: "VSERPORT_CHANGE",
        data: &Object { members: &[required("id", Type::Str), required("open", Type::Bool)], ..EMPTY_OBJECT },
        since: Some("2.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::VserportChange {
        type Info = Event;
        const INFO: &'static Event = &VSERPORT_CHANGE;
    }
}
