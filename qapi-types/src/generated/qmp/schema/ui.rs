// Generated as `qmp` from schemas/qapi/ui.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/ui.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `DisplayProtocol`
pub static DISPLAY_PROTOCOL: Enum =
    Enum { name: "DisplayProtocol", values: &[value("vnc"), value("spice")], ..EMPTY_ENUM };

/// `SetPasswordAction`
pub static SET_PASSWORD_ACTION: Enum =
    Enum { name: "SetPasswordAction", values: &[value("keep"), value("fail"), value("disconnect")], ..EMPTY_ENUM };

/// `SetPasswordOptions`
pub static SET_PASSWORD_OPTIONS: Object = Object {
    name: "SetPasswordOptions",
    members: &[
        required("protocol", Type::Enum(&DISPLAY_PROTOCOL)),
        required("password", Type::Str),
        optional("connected", Type::Enum(&SET_PASSWORD_ACTION)),
    ],
    variants: Some(Variants { tag: "protocol", branches: &[branch("vnc", &SET_PASSWORD_OPTIONS_VNC)] }),
    ..EMPTY_OBJECT
};

/// `SetPasswordOptionsVnc`
pub static SET_PASSWORD_OPTIONS_VNC: Object =
    Object { name: "SetPasswordOptionsVnc", members: &[optional("display", Type::Str)], ..EMPTY_OBJECT };

/// `ExpirePasswordOptions`
pub static EXPIRE_PASSWORD_OPTIONS: Object = Object {
    name: "ExpirePasswordOptions",
    members: &[required("protocol", Type::Enum(&DISPLAY_PROTOCOL)), required("time", Type::Str)],
    variants: Some(Variants { tag: "protocol", branches: &[branch("vnc", &EXPIRE_PASSWORD_OPTIONS_VNC)] }),
    ..EMPTY_OBJECT
};

/// `ExpirePasswordOptionsVnc`
pub static EXPIRE_PASSWORD_OPTIONS_VNC: Object =
    Object { name: "ExpirePasswordOptionsVnc", members: &[optional("display", Type::Str)], ..EMPTY_OBJECT };

/// `ImageFormat`
pub static IMAGE_FORMAT: Enum = Enum { name: "ImageFormat", values: &[value("ppm"), value("png")], ..EMPTY_ENUM };

/// `SpiceBasicInfo`
pub static SPICE_BASIC_INFO: Object = Object {
    name: "SpiceBasicInfo",
    members: &[
        required("host", Type::Str),
        required("port", Type::Str),
        required("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
    ],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `SpiceServerInfo`
pub static SPICE_SERVER_INFO: Object = Object {
    name: "SpiceServerInfo",
    members: &[
        required("host", Type::Str),
        required("port", Type::Str),
        required("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
        optional("auth", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `SpiceChannel`
pub static SPICE_CHANNEL: Object = Object {
    name: "SpiceChannel",
    members: &[
        required("host", Type::Str),
        required("port", Type::Str),
        required("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
        required("connection-id", Type::Int64),
        required("channel-type", Type::Int64),
        required("channel-id", Type::Int64),
        required("tls", Type::Bool),
    ],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `SpiceQueryMouseMode`
pub static SPICE_QUERY_MOUSE_MODE: Enum = Enum {
    name: "SpiceQueryMouseMode",
    values: &[value("client"), value("server"), value("unknown")],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_ENUM
};

/// `SpiceInfo`
pub static SPICE_INFO: Object = Object {
    name: "SpiceInfo",
    members: &[
        required("enabled", Type::Bool),
        required("migrated", Type::Bool),
        optional("host", Type::Str),
        optional("port", Type::Int64),
        optional("tls-port", Type::Int64),
        optional("auth", Type::Str),
        optional("compiled-version", Type::Str),
        required("mouse-mode", Type::Enum(&SPICE_QUERY_MOUSE_MODE)),
        optional("channels", Type::Array(&Type::Object(&SPICE_CHANNEL))),
    ],
    cond: Some(Cond::Symbol("CONFIG_SPICE")),
    ..EMPTY_OBJECT
};

/// `VncBasicInfo`
pub static VNC_BASIC_INFO: Object = Object {
    name: "VncBasicInfo",
    members: &[
        required("host", Type::Str),
        required("service", Type::Str),
        required("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
        required("websocket", Type::Bool),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_OBJECT
};

/// `VncServerInfo`
pub static VNC_SERVER_INFO: Object = Object {
    name: "VncServerInfo",
    members: &[
        required("host", Type::Str),
        required("service", Type::Str),
        required("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
        required("websocket", Type::Bool),
        optional("auth", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_OBJECT
};

/// `VncClientInfo`
pub static VNC_CLIENT_INFO: Object = Object {
    name: "VncClientInfo",
    members: &[
        required("host", Type::Str),
        required("service", Type::Str),
        required("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
        required("websocket", Type::Bool),
        optional("x509_dname", Type::Str),
        optional("sasl_username", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_OBJECT
};

/// `VncInfo`
pub static VNC_INFO: Object = Object {
    name: "VncInfo",
    members: &[
        required("enabled", Type::Bool),
        optional("host", Type::Str),
        optional("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
        optional("service", Type::Str),
        optional("auth", Type::Str),
        optional("clients", Type::Array(&Type::Object(&VNC_CLIENT_INFO))),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_OBJECT
};

/// `VncPrimaryAuth`
pub static VNC_PRIMARY_AUTH: Enum = Enum {
    name: "VncPrimaryAuth",
    values: &[
        value("none"),
        value("vnc"),
        value("ra2"),
        value("ra2ne"),
        value("tight"),
        value("ultra"),
        value("tls"),
        value("vencrypt"),
        value("sasl"),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_ENUM
};

/// `VncVencryptSubAuth`
pub static VNC_VENCRYPT_SUB_AUTH: Enum = Enum {
    name: "VncVencryptSubAuth",
    values: &[
        value("plain"),
        value("tls-none"),
        value("x509-none"),
        value("tls-vnc"),
        value("x509-vnc"),
        value("tls-plain"),
        value("x509-plain"),
        value("tls-sasl"),
        value("x509-sasl"),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_ENUM
};

/// `VncServerInfo2`
pub static VNC_SERVER_INFO2: Object = Object {
    name: "VncServerInfo2",
    members: &[
        required("host", Type::Str),
        required("service", Type::Str),
        required("family", Type::Enum(&NETWORK_ADDRESS_FAMILY)),
        required("websocket", Type::Bool),
        required("auth", Type::Enum(&VNC_PRIMARY_AUTH)),
        optional("vencrypt", Type::Enum(&VNC_VENCRYPT_SUB_AUTH)),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_OBJECT
};

/// `VncInfo2`
pub static VNC_INFO2: Object = Object {
    name: "VncInfo2",
    members: &[
        required("id", Type::Str),
        required("server", Type::Array(&Type::Object(&VNC_SERVER_INFO2))),
        required("clients", Type::Array(&Type::Object(&VNC_CLIENT_INFO))),
        required("auth", Type::Enum(&VNC_PRIMARY_AUTH)),
        optional("vencrypt", Type::Enum(&VNC_VENCRYPT_SUB_AUTH)),
        optional("display", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_VNC")),
    ..EMPTY_OBJECT
};

/// `MouseInfo`
pub static MOUSE_INFO: Object = Object {
    name: "MouseInfo",
    members: &[
        required("name", Type::Str),
        required("index", Type::Int64),
        required("current", Type::Bool),
        required("absolute", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `QKeyCode`
pub static Q_KEY_CODE: Enum = Enum {
    name: "QKeyCode",
    values: &[
        value("unmapped"),
        value("shift"),
        value("shift_r"),
        value("alt"),
        value("alt_r"),
        value("ctrl"),
        value("ctrl_r"),
        value("menu"),
        value("esc"),
        value("1"),
        value("2"),
        value("3"),
        value("4"),
        value("5"),
        value("6"),
        value("7"),
        value("8"),
        value("9"),
        value("0"),
        value("minus"),
        value("equal"),
        value("backspace"),
        value("tab"),
        value("q"),
        value("w"),
        value("e"),
        value("r"),
        value("t"),
        value("y"),
        value("u"),
        value("i"),
        value("o"),
        value("p"),
        value("bracket_left"),
        value("bracket_right"),
        value("ret"),
        value("a"),
        value("s"),
        value("d"),
        value("f"),
        value("g"),
        value("h"),
        value("j"),
        value("k"),
        value("l"),
        value("semicolon"),
        value("apostrophe"),
        value("grave_accent"),
        value("backslash"),
        value("z"),
        value("x"),
        value("c"),
        value("v"),
        value("b"),
        value("n"),
        value("m"),
        value("comma"),
        value("dot"),
        value("slash"),
        value("asterisk"),
        value("spc"),
        value("caps_lock"),
        value("f1"),
        value("f2"),
        value("f3"),
        value("f4"),
        value("f5"),
        value("f6"),
        value("f7"),
        value("f8"),
        value("f9"),
        value("f10"),
        value("num_lock"),
        value("scroll_lock"),
        value("kp_divide"),
        value("kp_multiply"),
        value("kp_subtract"),
        value("kp_add"),
        value("kp_enter"),
        value("kp_decimal"),
        value("sysrq"),
        value("kp_0"),
        value("kp_1"),
        value("kp_2"),
        value("kp_3"),
        value("kp_4"),
        value("kp_5"),
        value("kp_6"),
        value("kp_7"),
        value("kp_8"),
        value("kp_9"),
        value("less"),
        value("f11"),
        value("f12"),
        value("print"),
        value("home"),
        value("pgup"),
        value("pgdn"),
        value("end"),
        value("left"),
        value("up"),
        value("down"),
        value("right"),
        value("insert"),
        value("delete"),
        value("stop"),
        value("again"),
        value("props"),
        value("undo"),
        value("front"),
        value("copy"),
        value("open"),
        value("paste"),
        value("find"),
        value("cut"),
        value("lf"),
        value("help"),
        value("meta_l"),
        value("meta_r"),
        value("compose"),
        value("pause"),
        value("ro"),
        value("hiragana"),
        value("henkan"),
        value("yen"),
        value("muhenkan"),
        value("katakanahiragana"),
        value("kp_comma"),
        value("kp_equals"),
        value("power"),
        value("sleep"),
        value("wake"),
        value("audionext"),
        value("audioprev"),
        value("audiostop"),
        value("audioplay"),
        value("audiomute"),
        value("volumeup"),
        value("volumedown"),
        value("mediaselect"),
        value("mail"),
        value("calculator"),
        value("computer"),
        value("ac_home"),
        value("ac_back"),
        value("ac_forward"),
        value("ac_refresh"),
        value("ac_bookmarks"),
        value("lang1"),
        value("lang2"),
        value("f13"),
        value("f14"),
        value("f15"),
        value("f16"),
        value("f17"),
        value("f18"),
        value("f19"),
        value("f20"),
        value("f21"),
        value("f22"),
        value("f23"),
        value("f24"),
    ],
    ..EMPTY_ENUM
};

/// `KeyValueKind`
pub static KEY_VALUE_KIND: Enum =
    Enum { name: "KeyValueKind", values: &[value("number"), value("qcode")], ..EMPTY_ENUM };

/// `IntWrapper`
pub static INT_WRAPPER: Object =
    Object { name: "IntWrapper", members: &[required("data", Type::Int64)], ..EMPTY_OBJECT };

/// `QKeyCodeWrapper`
pub static Q_KEY_CODE_WRAPPER: Object =
    Object { name: "QKeyCodeWrapper", members: &[required("data", Type::Enum(&Q_KEY_CODE))], ..EMPTY_OBJECT };

/// `KeyValue`
pub static KEY_VALUE: Object = Object {
    name: "KeyValue",
    members: &[required("type", Type::Enum(&KEY_VALUE_KIND))],
    variants: Some(Variants {
        tag: "type",
        branches: &[branch("number", &INT_WRAPPER), branch("qcode", &Q_KEY_CODE_WRAPPER)],
    }),
    ..EMPTY_OBJECT
};

/// `InputButton`
pub static INPUT_BUTTON: Enum = Enum {
    name: "InputButton",
    values: &[
        value("left"),
        value("middle"),
        value("right"),
        value("wheel-up"),
        value("wheel-down"),
        value("side"),
        value("extra"),
        value("wheel-left"),
        value("wheel-right"),
        value("touch"),
    ],
    ..EMPTY_ENUM
};

/// `InputAxis`
pub static INPUT_AXIS: Enum = Enum { name: "InputAxis", values: &[value("x"), value("y")], ..EMPTY_ENUM };

/// `InputMultiTouchType`
pub static INPUT_MULTI_TOUCH_TYPE: Enum = Enum {
    name: "InputMultiTouchType",
    values: &[value("begin"), value("update"), value("end"), value("cancel"), value("data")],
    ..EMPTY_ENUM
};

/// `InputKeyEvent`
pub static INPUT_KEY_EVENT: Object = Object {
    name: "InputKeyEvent",
    members: &[required("key", Type::Object(&KEY_VALUE)), required("down", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `InputBtnEvent`
pub static INPUT_BTN_EVENT: Object = Object {
    name: "InputBtnEvent",
    members: &[required("button", Type::Enum(&INPUT_BUTTON)), required("down", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `InputMoveEvent`
pub static INPUT_MOVE_EVENT: Object = Object {
    name: "InputMoveEvent",
    members: &[required("axis", Type::Enum(&INPUT_AXIS)), required("value", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `InputMultiTouchEvent`
pub static INPUT_MULTI_TOUCH_EVENT: Object = Object {
    name: "InputMultiTouchEvent",
    members: &[
        required("type", Type::Enum(&INPUT_MULTI_TOUCH_TYPE)),
        required("slot", Type::Int64),
        required("tracking-id", Type::Int64),
        required("axis", Type::Enum(&INPUT_AXIS)),
        required("value", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `InputEventKind`
pub static INPUT_EVENT_KIND: Enum = Enum {
    name: "InputEventKind",
    values: &[value("key"), value("btn"), value("rel"), value("abs"), value("mtt")],
    ..EMPTY_ENUM
};

/// `InputKeyEventWrapper`
pub static INPUT_KEY_EVENT_WRAPPER: Object = Object {
    name: "InputKeyEventWrapper",
    members: &[required("data", Type::Object(&INPUT_KEY_EVENT))],
    ..EMPTY_OBJECT
};

/// `InputBtnEventWrapper`
pub static INPUT_BTN_EVENT_WRAPPER: Object = Object {
    name: "InputBtnEventWrapper",
    members: &[required("data", Type::Object(&INPUT_BTN_EVENT))],
    ..EMPTY_OBJECT
};

/// `InputMoveEventWrapper`
pub static INPUT_MOVE_EVENT_WRAPPER: Object = Object {
    name: "InputMoveEventWrapper",
    members: &[required("data", Type::Object(&INPUT_MOVE_EVENT))],
    ..EMPTY_OBJECT
};

/// `InputMultiTouchEventWrapper`
pub static INPUT_MULTI_TOUCH_EVENT_WRAPPER: Object = Object {
    name: "InputMultiTouchEventWrapper",
    members: &[required("data", Type::Object(&INPUT_MULTI_TOUCH_EVENT))],
    ..EMPTY_OBJECT
};

/// `InputEvent`
pub static INPUT_EVENT: Object = Object {
    name: "InputEvent",
    members: &[required("type", Type::Enum(&INPUT_EVENT_KIND))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("key", &INPUT_KEY_EVENT_WRAPPER),
            branch("btn", &INPUT_BTN_EVENT_WRAPPER),
            branch("rel", &INPUT_MOVE_EVENT_WRAPPER),
            branch("abs", &INPUT_MOVE_EVENT_WRAPPER),
            branch("mtt", &INPUT_MULTI_TOUCH_EVENT_WRAPPER),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `DisplayGTK`
pub static DISPLAY_GTK: Object = Object {
    name: "DisplayGTK",
    members: &[
        optional("grab-on-hover", Type::Bool),
        optional("zoom-to-fit", Type::Bool),
        optional("show-tabs", Type::Bool),
        optional("show-menubar", Type::Bool),
        optional("keep-aspect-ratio", Type::Bool),
        optional("scale", Type::Number),
    ],
    ..EMPTY_OBJECT
};

/// `DisplayEGLHeadless`
pub static DISPLAY_EGL_HEADLESS: Object =
    Object { name: "DisplayEGLHeadless", members: &[optional("rendernode", Type::Str)], ..EMPTY_OBJECT };

/// `DisplayDBus`
pub static DISPLAY_D_BUS: Object = Object {
    name: "DisplayDBus",
    members: &[
        optional("rendernode", Type::Str),
        optional("addr", Type::Str),
        optional("p2p", Type::Bool),
        optional("audiodev", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `DisplayGLMode`
pub static DISPLAY_GL_MODE: Enum =
    Enum { name: "DisplayGLMode", values: &[value("off"), value("on"), value("core"), value("es")], ..EMPTY_ENUM };

/// `DisplayCurses`
pub static DISPLAY_CURSES: Object =
    Object { name: "DisplayCurses", members: &[optional("charset", Type::Str)], ..EMPTY_OBJECT };

/// `DisplayCocoa`
pub static DISPLAY_COCOA: Object = Object {
    name: "DisplayCocoa",
    members: &[
        optional("left-command-key", Type::Bool),
        optional("full-grab", Type::Bool),
        optional("swap-opt-cmd", Type::Bool),
        optional("zoom-to-fit", Type::Bool),
        optional("zoom-interpolation", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `HotKeyMod`
pub static HOT_KEY_MOD: Enum = Enum {
    name: "HotKeyMod",
    values: &[value("lctrl-lalt"), value("lshift-lctrl-lalt"), value("rctrl")],
    ..EMPTY_ENUM
};

/// `DisplaySDL`
pub static DISPLAY_SDL: Object =
    Object { name: "DisplaySDL", members: &[optional("grab-mod", Type::Enum(&HOT_KEY_MOD))], ..EMPTY_OBJECT };

/// `DisplayType`
pub static DISPLAY_TYPE: Enum = Enum {
    name: "DisplayType",
    values: &[
        value("default"),
        value("none"),
        Value { cond: Some(Cond::Symbol("CONFIG_GTK")), ..value("gtk") },
        Value { cond: Some(Cond::Symbol("CONFIG_SDL")), ..value("sdl") },
        Value { cond: Some(Cond::Symbol("CONFIG_OPENGL")), ..value("egl-headless") },
        Value { cond: Some(Cond::Symbol("CONFIG_CURSES")), ..value("curses") },
        Value { cond: Some(Cond::Symbol("CONFIG_COCOA")), ..value("cocoa") },
        Value { cond: Some(Cond::Symbol("CONFIG_SPICE")), ..value("spice-app") },
        Value { cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")), ..value("dbus") },
    ],
    ..EMPTY_ENUM
};

/// `DisplayOptions`
pub static DISPLAY_OPTIONS: Object = Object {
    name: "DisplayOptions",
    members: &[
        required("type", Type::Enum(&DISPLAY_TYPE)),
        optional("full-screen", Type::Bool),
        optional("window-close", Type::Bool),
        optional("show-cursor", Type::Bool),
        optional("gl", Type::Enum(&DISPLAY_GL_MODE)),
    ],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            Branch { cond: Some(Cond::Symbol("CONFIG_GTK")), ..branch("gtk", &DISPLAY_GTK) },
            Branch { cond: Some(Cond::Symbol("CONFIG_COCOA")), ..branch("cocoa", &DISPLAY_COCOA) },
            Branch { cond: Some(Cond::Symbol("CONFIG_CURSES")), ..branch("curses", &DISPLAY_CURSES) },
            Branch { cond: Some(Cond::Symbol("CONFIG_OPENGL")), ..branch("egl-headless", &DISPLAY_EGL_HEADLESS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")), ..branch("dbus", &DISPLAY_D_BUS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_SDL")), ..branch("sdl", &DISPLAY_SDL) },
        ],
    }),
    ..EMPTY_OBJECT
};

/// `DisplayReloadType`
pub static DISPLAY_RELOAD_TYPE: Enum = Enum { name: "DisplayReloadType", values: &[value("vnc")], ..EMPTY_ENUM };

/// `DisplayReloadOptionsVNC`
pub static DISPLAY_RELOAD_OPTIONS_VNC: Object =
    Object { name: "DisplayReloadOptionsVNC", members: &[optional("tls-certs", Type::Bool)], ..EMPTY_OBJECT };

/// `DisplayReloadOptions`
pub static DISPLAY_RELOAD_OPTIONS: Object = Object {
    name: "DisplayReloadOptions",
    members: &[required("type", Type::Enum(&DISPLAY_RELOAD_TYPE))],
    variants: Some(Variants { tag: "type", branches: &[branch("vnc", &DISPLAY_RELOAD_OPTIONS_VNC)] }),
    ..EMPTY_OBJECT
};

/// `DisplayUpdateType`
pub static DISPLAY_UPDATE_TYPE: Enum = Enum { name: "DisplayUpdateType", values: &[value("vnc")], ..EMPTY_ENUM };

/// `DisplayUpdateOptionsVNC`
pub static DISPLAY_UPDATE_OPTIONS_VNC: Object = Object {
    name: "DisplayUpdateOptionsVNC",
    members: &[optional("addresses", Type::Array(&Type::Object(&SOCKET_ADDRESS)))],
    ..EMPTY_OBJECT
};

/// `DisplayUpdateOptions`
pub static DISPLAY_UPDATE_OPTIONS: Object = Object {
    name: "DisplayUpdateOptions",
    members: &[required("type", Type::Enum(&DISPLAY_UPDATE_TYPE))],
    variants: Some(Variants { tag: "type", branches: &[branch("vnc", &DISPLAY_UPDATE_OPTIONS_VNC)] }),
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/ui.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `set_password`
    pub static SET_PASSWORD: Command =
        Command { name: "set_password", arguments: &types::SET_PASSWORD_OPTIONS, since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::SetPassword {
        type Info = Command;
        const INFO: &'static Command = &SET_PASSWORD;
    }

    /// `expire_password`
    pub static EXPIRE_PASSWORD: Command =
        Command { name: "expire_password", arguments: &types::EXPIRE_PASSWORD_OPTIONS, since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::ExpirePassword {
        type Info = Command;
        const INFO: &'static Command = &EXPIRE_PASSWORD;
    }

    /// `screendump`
    pub static SCREENDUMP: Command = Command {
        name: "screendump",
        arguments: &Object {
            members: &[
                required("filename", Type::Str),
                optional("device", Type::Str),
                optional("head", Type::Int64),
                optional("format", Type::Enum(&types::IMAGE_FORMAT)),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_PIXMAN")),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Screendump {
        type Info = Command;
        const INFO: &'static Command = &SCREENDUMP;
    }

    /// `query-spice`
    pub static QUERY_SPICE: Command = Command {
        name: "query-spice",
        returns: Some(Type::Object(&types::SPICE_INFO)),
        cond: Some(Cond::Symbol("CONFIG_SPICE")),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QuerySpice {
        type Info = Command;
        const INFO: &'static Command = &QUERY_SPICE;
    }

    /// `query-vnc`
    pub static QUERY_VNC: Command = Command {
        name: "query-vnc",
        returns: Some(Type::Object(&types::VNC_INFO)),
        cond: Some(Cond::Symbol("CONFIG_VNC")),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryVnc {
        type Info = Command;
        const INFO: &'static Command = &QUERY_VNC;
    }

    /// `query-vnc-servers`
    pub static QUERY_VNC_SERVERS: Command = Command {
        name: "query-vnc-servers",
        returns: Some(Type::Array(&Type::Object(&types::VNC_INFO2))),
        cond: Some(Cond::Symbol("CONFIG_VNC")),
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryVncServers {
        type Info = Command;
        const INFO: &'static Command = &QUERY_VNC_SERVERS;
    }

    /// `change-vnc-password`
    pub static CHANGE_VNC_PASSWORD: Command = Command {
        name: "change-vnc-password",
        arguments: &Object { members: &[required("password", Type::Str)], ..EMPTY_OBJECT },
        cond: Some(Cond::Symbol("CONFIG_VNC")),
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ChangeVncPassword {
        type Info = Command;
        const INFO: &'static Command = &CHANGE_VNC_PASSWORD;
    }

    /// `query-mice`
    pub static QUERY_MICE: Command = Command {
        name: "query-mice",
        returns: Some(Type::Array(&Type::Object(&types::MOUSE_INFO))),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMice {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MICE;
    }

    /// `send-key`
    pub static SEND_KEY: Command = Command {
        name: "send-key",
        arguments: &Object {
            members: &[
                required("keys", Type::Array(&Type::Object(&types::KEY_VALUE))),
                optional("hold-time", Type::Int64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SendKey {
        type Info = Command;
        const INFO: &'static Command = &SEND_KEY;
    }

    /// `input-send-event`
    pub static INPUT_SEND_EVENT: Command = Command {
        name: "input-send-event",
        arguments: &Object {
            members: &[
                optional("device", Type::Str),
                optional("head", Type::Int64),
                required("events", Type::Array(&Type::Object(&types::INPUT_EVENT))),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.6"),
        ..COMMAND
    };

    impl Described for super::super::super::command::InputSendEvent {
        type Info = Command;
        const INFO: &'static Command = &INPUT_SEND_EVENT;
    }

    /// `query-display-options`
    pub static QUERY_DISPLAY_OPTIONS: Command = Command {
        name: "query-display-options",
        returns: Some(Type::Object(&types::DISPLAY_OPTIONS)),
        since: Some("3.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryDisplayOptions {
        type Info = Command;
        const INFO: &'static Command = &QUERY_DISPLAY_OPTIONS;
    }

    /// `display-reload`
    pub static DISPLAY_RELOAD: Command =
        Command { name: "display-reload", arguments: &types::DISPLAY_RELOAD_OPTIONS, since: Some("6.0"), ..COMMAND };

    impl Described for super::super::super::command::DisplayReload {
        type Info = Command;
        const INFO: &'static Command = &DISPLAY_RELOAD;
    }

    /// `display-update`
    pub static DISPLAY_UPDATE: Command = Command {
        name: "display-update",
        arguments: &types::DISPLAY_UPDATE_OPTIONS,
        closed: false,
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DisplayUpdate {
        type Info = Command;
        const INFO: &'static Command = &DISPLAY_UPDATE;
    }

    /// `client_migrate_info`
    pub static CLIENT_MIGRATE_INFO: Command = Command {
        name: "client_migrate_info",
        arguments: &Object {
            members: &[
                required("protocol", Type::Str),
                required("hostname", Type::Str),
                optional("port", Type::Int64),
                optional("tls-port", Type::Int64),
                optional("cert-subject", Type::Str),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ClientMigrateInfo {
        type Info = Command;
        const INFO: &'static Command = &CLIENT_MIGRATE_INFO;
    }
}

/// Events of `schemas/qapi/ui.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `SPICE_CONNECTED`
    pub static SPICE_CONNECTED: Event = Event {
        name: "SPICE_CONNECTED",
        data: &Object {
            members: &[
                required("server", Type::Object(&types::SPICE_BASIC_INFO)),
                required("client", Type::Object(&types::SPICE_BASIC_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_SPICE")),
        since: Some("0.14"),
        ..EVENT
    };

    impl Described for super::super::super::event::SpiceConnected {
        type Info = Event;
        const INFO: &'static Event = &SPICE_CONNECTED;
    }

    /// `SPICE_INITIALIZED`
    pub static SPICE_INITIALIZED: Event = Event {
        name: "SPICE_INITIALIZED",
        data: &Object {
            members: &[
                required("server", Type::Object(&types::SPICE_SERVER_INFO)),
                required("client", Type::Object(&types::SPICE_CHANNEL)),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_SPICE")),
        since: Some("0.14"),
        ..EVENT
    };

    impl Described for super::super::super::event::SpiceInitialized {
        type Info = Event;
        const INFO: &'static Event = &SPICE_INITIALIZED;
    }

    /// `SPICE_DISCONNECTED`
    pub static SPICE_DISCONNECTED: Event = Event {
        name: "SPICE_DISCONNECTED",
        data: &Object {
            members: &[
                required("server", Type::Object(&types::SPICE_BASIC_INFO)),
                required("client", Type::Object(&types::SPICE_BASIC_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_SPICE")),
        since: Some("0.14"),
        ..EVENT
    };

    impl Described for super::super::super::event::SpiceDisconnected {
        type Info = Event;
        const INFO: &'static Event = &SPICE_DISCONNECTED;
    }

    /// `SPICE_MIGRATE_COMPLETED`
    pub static SPICE_MIGRATE_COMPLETED: Event = Event {
        name: "SPICE_MIGRATE_COMPLETED",
        cond: Some(Cond::Symbol("CONFIG_SPICE")),
        since: Some("1.3"),
        ..EVENT
    };

    impl Described for super::super::super::event::SpiceMigrateCompleted {
        type Info = Event;
        const INFO: &'static Event = &SPICE_MIGRATE_COMPLETED;
    }

    /// `VNC_CONNECTED`
    pub static VNC_CONNECTED: Event = Event {
        name: "VNC_CONNECTED",
        data: &Object {
            members: &[
                required("server", Type::Object(&types::VNC_SERVER_INFO)),
                required("client", Type::Object(&types::VNC_BASIC_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_VNC")),
        since: Some("0.13"),
        ..EVENT
    };

    impl Described for super::super::super::event::VncConnected {
        type Info = Event;
        const INFO: &'static Event = &VNC_CONNECTED;
    }

    /// `VNC_INITIALIZED`
    pub static VNC_INITIALIZED: Event = Event {
        name: "VNC_INITIALIZED",
        data: &Object {
            members: &[
                required("server", Type::Object(&types::VNC_SERVER_INFO)),
                required("client", Type::Object(&types::VNC_CLIENT_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_VNC")),
        since: Some("0.13"),
        ..EVENT
    };

    impl Described for super::super::super::event::VncInitialized {
        type Info = Event;
        const INFO: &'static Event = &VNC_INITIALIZED;
    }

    /// `VNC_DISCONNECTED`
    pub static VNC_DISCONNECTED: Event = Event {
        name: "VNC_DISCONNECTED",
        data: &Object {
            members: &[
                required("server", Type::Object(&types::VNC_SERVER_INFO)),
                required("client", Type::Object(&types::VNC_CLIENT_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_VNC")),
        since: Some("0.13"),
        ..EVENT
    };

    impl Described for super::super::super::event::VncDisconnected {
        type Info = Event;
        const INFO: &'static Event = &VNC_DISCONNECTED;
    }
}
