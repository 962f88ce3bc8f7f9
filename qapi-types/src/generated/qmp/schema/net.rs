// Generated as `qmp` from schemas/qapi/net.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/net.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `NetLegacyNicOptions`
pub static NET_LEGACY_NIC_OPTIONS: Object = Object {
    name: "NetLegacyNicOptions",
    members: &[
        optional("netdev", Type::Str),
        optional("macaddr", Type::Str),
        optional("model", Type::Str),
        optional("addr", Type::Str),
        optional("vectors", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `String`
pub static STRING_OBJECT: Object = Object { name: "String", members: &[required("str", Type::Str)], ..EMPTY_OBJECT };

/// `NetDevPasstOptions`
pub static NET_DEV_PASST_OPTIONS: Object = Object {
    name: "NetDevPasstOptions",
    members: &[
        optional("path", Type::Str),
        optional("quiet", Type::Bool),
        optional("vhost-user", Type::Bool),
        optional("mtu", Type::Int64),
        optional("address", Type::Str),
        optional("netmask", Type::Str),
        optional("mac", Type::Str),
        optional("gateway", Type::Str),
        optional("interface", Type::Str),
        optional("outbound", Type::Str),
        optional("outbound-if4", Type::Str),
        optional("outbound-if6", Type::Str),
        optional("dns", Type::Str),
        optional("search", Type::Array(&Type::Object(&STRING_OBJECT))),
        optional("fqdn", Type::Str),
        optional("dhcp-dns", Type::Bool),
        optional("dhcp-search", Type::Bool),
        optional("map-host-loopback", Type::Str),
        optional("map-guest-addr", Type::Str),
        optional("dns-forward", Type::Str),
        optional("dns-host", Type::Str),
        optional("tcp", Type::Bool),
        optional("udp", Type::Bool),
        optional("icmp", Type::Bool),
        optional("dhcp", Type::Bool),
        optional("ndp", Type::Bool),
        optional("dhcpv6", Type::Bool),
        optional("ra", Type::Bool),
        optional("freebind", Type::Bool),
        optional("ipv4", Type::Bool),
        optional("ipv6", Type::Bool),
        optional("tcp-ports", Type::Array(&Type::Object(&STRING_OBJECT))),
        optional("udp-ports", Type::Array(&Type::Object(&STRING_OBJECT))),
        optional("param", Type::Array(&Type::Object(&STRING_OBJECT))),
    ],
    cond: Some(Cond::Symbol("CONFIG_PASST")),
    ..EMPTY_OBJECT
};

/// `NetdevUserOptions`
pub static NETDEV_USER_OPTIONS: Object = Object {
    name: "NetdevUserOptions",
    members: &[
        optional("hostname", Type::Str),
        optional("restrict", Type::Bool),
        optional("ipv4", Type::Bool),
        optional("ipv6", Type::Bool),
        optional("ip", Type::Str),
        optional("net", Type::Str),
        optional("host", Type::Str),
        optional("tftp", Type::Str),
        optional("bootfile", Type::Str),
        optional("dhcpstart", Type::Str),
        optional("dns", Type::Str),
        optional("dnssearch", Type::Array(&Type::Object(&STRING_OBJECT))),
        optional("domainname", Type::Str),
        optional("ipv6-prefix", Type::Str),
        optional("ipv6-prefixlen", Type::Int64),
        optional("ipv6-host", Type::Str),
        optional("ipv6-dns", Type::Str),
        optional("smb", Type::Str),
        optional("smbserver", Type::Str),
        optional("hostfwd", Type::Array(&Type::Object(&STRING_OBJECT))),
        optional("guestfwd", Type::Array(&Type::Object(&STRING_OBJECT))),
        optional("tftp-server-name", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `NetdevTapOptions`
pub static NETDEV_TAP_OPTIONS: Object = Object {
    name: "NetdevTapOptions",
    members: &[
        optional("ifname", Type::Str),
        optional("fd", Type::Str),
        optional("fds", Type::Str),
        optional("script", Type::Str),
        optional("downscript", Type::Str),
        optional("br", Type::Str),
        optional("helper", Type::Str),
        optional("sndbuf", Type::Size),
        optional("vnet_hdr", Type::Bool),
        optional("vhost", Type::Bool),
        optional("vhostfd", Type::Str),
        optional("vhostfds", Type::Str),
        optional("vhostforce", Type::Bool),
        optional("queues", Type::Uint32),
        optional("poll-us", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `NetdevSocketOptions`
pub static NETDEV_SOCKET_OPTIONS: Object = Object {
    name: "NetdevSocketOptions",
    members: &[
        optional("fd", Type::Str),
        optional("listen", Type::Str),
        optional("connect", Type::Str),
        optional("mcast", Type::Str),
        optional("localaddr", Type::Str),
        optional("udp", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `NetdevL2TPv3Options`
pub static NETDEV_L2T_PV3_OPTIONS: Object = Object {
    name: "NetdevL2TPv3Options",
    members: &[
        required("src", Type::Str),
        required("dst", Type::Str),
        optional("srcport", Type::Str),
        optional("dstport", Type::Str),
        optional("ipv6", Type::Bool),
        optional("udp", Type::Bool),
        optional("cookie64", Type::Bool),
        optional("counter", Type::Bool),
        optional("pincounter", Type::Bool),
        optional("txcookie", Type::Uint64),
        optional("rxcookie", Type::Uint64),
        required("txsession", Type::Uint32),
        optional("rxsession", Type::Uint32),
        optional("offset", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `NetdevVdeOptions`
pub static NETDEV_VDE_OPTIONS: Object = Object {
    name: "NetdevVdeOptions",
    members: &[
        optional("sock", Type::Str),
        optional("port", Type::Uint16),
        optional("group", Type::Str),
        optional("mode", Type::Uint16),
    ],
    ..EMPTY_OBJECT
};

/// `NetdevBridgeOptions`
pub static NETDEV_BRIDGE_OPTIONS: Object = Object {
    name: "NetdevBridgeOptions",
    members: &[optional("br", Type::Str), optional("helper", Type::Str)],
    ..EMPTY_OBJECT
};

/// `NetdevHubPortOptions`
pub static NETDEV_HUB_PORT_OPTIONS: Object = Object {
    name: "NetdevHubPortOptions",
    members: &[required("hubid", Type::Int32), optional("netdev", Type::Str)],
    ..EMPTY_OBJECT
};

/// `NetdevNetmapOptions`
pub static NETDEV_NETMAP_OPTIONS: Object = Object {
    name: "NetdevNetmapOptions",
    members: &[required("ifname", Type::Str), optional("devname", Type::Str)],
    ..EMPTY_OBJECT
};

/// `AFXDPMode`
pub static AFXDP_MODE: Enum = Enum {
    name: "AFXDPMode",
    values: &[value("native"), value("skb")],
    cond: Some(Cond::Symbol("CONFIG_AF_XDP")),
    ..EMPTY_ENUM
};

/// `NetdevAFXDPOptions`
pub static NETDEV_AFXDP_OPTIONS: Object = Object {
    name: "NetdevAFXDPOptions",
    members: &[
        required("ifname", Type::Str),
        optional("mode", Type::Enum(&AFXDP_MODE)),
        optional("force-copy", Type::Bool),
        optional("queues", Type::Int64),
        optional("start-queue", Type::Int64),
        optional("inhibit", Type::Bool),
        optional("sock-fds", Type::Str),
        optional("map-path", Type::Str),
        optional("map-start-index", Type::Int32),
    ],
    cond: Some(Cond::Symbol("CONFIG_AF_XDP")),
    ..EMPTY_OBJECT
};

/// `NetdevVhostUserOptions`
pub static NETDEV_VHOST_USER_OPTIONS: Object = Object {
    name: "NetdevVhostUserOptions",
    members: &[required("chardev", Type::Str), optional("vhostforce", Type::Bool), optional("queues", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `NetdevVhostVDPAOptions`
pub static NETDEV_VHOST_VDPA_OPTIONS: Object = Object {
    name: "NetdevVhostVDPAOptions",
    members: &[
        optional("vhostdev", Type::Str),
        optional("vhostfd", Type::Str),
        optional("queues", Type::Int64),
        Member { features: &[feature("unstable")], ..optional("x-svq", Type::Bool) },
    ],
    ..EMPTY_OBJECT
};

/// `NetdevVmnetHostOptions`
pub static NETDEV_VMNET_HOST_OPTIONS: Object = Object {
    name: "NetdevVmnetHostOptions",
    members: &[
        optional("start-address", Type::Str),
        optional("end-address", Type::Str),
        optional("subnet-mask", Type::Str),
        optional("isolated", Type::Bool),
        optional("net-uuid", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_VMNET")),
    ..EMPTY_OBJECT
};

/// `NetdevVmnetSharedOptions`
pub static NETDEV_VMNET_SHARED_OPTIONS: Object = Object {
    name: "NetdevVmnetSharedOptions",
    members: &[
        optional("start-address", Type::Str),
        optional("end-address", Type::Str),
        optional("subnet-mask", Type::Str),
        optional("isolated", Type::Bool),
        optional("nat66-prefix", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_VMNET")),
    ..EMPTY_OBJECT
};

/// `NetdevVmnetBridgedOptions`
pub static NETDEV_VMNET_BRIDGED_OPTIONS: Object = Object {
    name: "NetdevVmnetBridgedOptions",
    members: &[required("ifname", Type::Str), optional("isolated", Type::Bool)],
    cond: Some(Cond::Symbol("CONFIG_VMNET")),
    ..EMPTY_OBJECT
};

/// `NetdevStreamOptions`
pub static NETDEV_STREAM_OPTIONS: Object = Object {
    name: "NetdevStreamOptions",
    members: &[
        required("addr", Type::Object(&SOCKET_ADDRESS)),
        optional("server", Type::Bool),
        optional("reconnect-ms", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `NetdevDgramOptions`
pub static NETDEV_DGRAM_OPTIONS: Object = Object {
    name: "NetdevDgramOptions",
    members: &[optional("local", Type::Object(&SOCKET_ADDRESS)), optional("remote", Type::Object(&SOCKET_ADDRESS))],
    ..EMPTY_OBJECT
};

/// `NetClientDriver`
pub static NET_CLIENT_DRIVER: Enum = Enum {
    name: "NetClientDriver",
    values: &[
        value("none"),
        value("nic"),
        value("user"),
        value("tap"),
        value("l2tpv3"),
        value("socket"),
        value("stream"),
        value("dgram"),
        value("vde"),
        value("bridge"),
        value("hubport"),
        value("netmap"),
        value("vhost-user"),
        value("vhost-vdpa"),
        Value { cond: Some(Cond::Symbol("CONFIG_PASST")), ..value("passt") },
        Value { cond: Some(Cond::Symbol("CONFIG_AF_XDP")), ..value("af-xdp") },
        Value { cond: Some(Cond::Symbol("CONFIG_VMNET")), ..value("vmnet-host") },
        Value { cond: Some(Cond::Symbol("CONFIG_VMNET")), ..value("vmnet-shared") },
        Value { cond: Some(Cond::Symbol("CONFIG_VMNET")), ..value("vmnet-bridged") },
    ],
    ..EMPTY_ENUM
};

/// `Netdev`
pub static NETDEV: Object = Object {
    name: "Netdev",
    members: &[required("id", Type::Str), required("type", Type::Enum(&NET_CLIENT_DRIVER))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("nic", &NET_LEGACY_NIC_OPTIONS),
            Branch { cond: Some(Cond::Symbol("CONFIG_PASST")), ..branch("passt", &NET_DEV_PASST_OPTIONS) },
            branch("user", &NETDEV_USER_OPTIONS),
            branch("tap", &NETDEV_TAP_OPTIONS),
            branch("l2tpv3", &NETDEV_L2T_PV3_OPTIONS),
            branch("socket", &NETDEV_SOCKET_OPTIONS),
            branch("stream", &NETDEV_STREAM_OPTIONS),
            branch("dgram", &NETDEV_DGRAM_OPTIONS),
            branch("vde", &NETDEV_VDE_OPTIONS),
            branch("bridge", &NETDEV_BRIDGE_OPTIONS),
            branch("hubport", &NETDEV_HUB_PORT_OPTIONS),
            branch("netmap", &NETDEV_NETMAP_OPTIONS),
            Branch { cond: Some(Cond::Symbol("CONFIG_AF_XDP")), ..branch("af-xdp", &NETDEV_AFXDP_OPTIONS) },
            branch("vhost-user", &NETDEV_VHOST_USER_OPTIONS),
            branch("vhost-vdpa", &NETDEV_VHOST_VDPA_OPTIONS),
            Branch { cond: Some(Cond::Symbol("CONFIG_VMNET")), ..branch("vmnet-host", &NETDEV_VMNET_HOST_OPTIONS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_VMNET")), ..branch("vmnet-shared", &NETDEV_VMNET_SHARED_OPTIONS) },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_VMNET")),
                ..branch("vmnet-bridged", &NETDEV_VMNET_BRIDGED_OPTIONS)
            },
        ],
    }),
    ..EMPTY_OBJECT
};

/// `RxState`
pub static RX_STATE: Enum =
    Enum { name: "RxState", values: &[value("normal"), value("none"), value("all")], ..EMPTY_ENUM };

/// `RxFilterInfo`
pub static RX_FILTER_INFO: Object = Object {
    name: "RxFilterInfo",
    members: &[
        required("name", Type::Str),
        required("promiscuous", Type::Bool),
        required("multicast", Type::Enum(&RX_STATE)),
        required("unicast", Type::Enum(&RX_STATE)),
        required("vlan", Type::Enum(&RX_STATE)),
        required("broadcast-allowed", Type::Bool),
        required("multicast-overflow", Type::Bool),
        required("unicast-overflow", Type::Bool),
        required("main-mac", Type::Str),
        required("vlan-table", Type::Array(&Type::Int64)),
        required("unicast-table", Type::Array(&Type::Str)),
        required("multicast-table", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `AnnounceParameters`
pub static ANNOUNCE_PARAMETERS: Object = Object {
    name: "AnnounceParameters",
    members: &[
        required("initial", Type::Int64),
        required("max", Type::Int64),
        required("rounds", Type::Int64),
        required("step", Type::Int64),
        optional("interfaces", Type::Array(&Type::Str)),
        optional("id", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/net.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `set_link`
    pub static SET_LINK: Command = Command {
        name: "set_link",
        arguments: &Object { members: &[required("name", Type::Str), required("up", Type::Bool)], ..EMPTY_OBJECT },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SetLink {
        type Info = Command;
        const INFO: &'static Command = &SET_LINK;
    }

    /// `netdev_add`
    pub static NETDEV_ADD: Command = Command {
        name: "netdev_add",
        arguments: &types::NETDEV,
        allow_preconfig: true,
        closed: false,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::NetdevAdd {
        type Info = Command;
        const INFO: &'static Command = &NETDEV_ADD;
    }

    /// `netdev_del`
    pub static NETDEV_DEL: Command = Command {
        name: "netdev_del",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::NetdevDel {
        type Info = Command;
        const INFO: &'static Command = &NETDEV_DEL;
    }

    /// `query-rx-filter`
    pub static QUERY_RX_FILTER: Command = Command {
        name: "query-rx-filter",
        arguments: &Object { members: &[optional("name", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::RX_FILTER_INFO))),
        since: Some("1.6"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryRxFilter {
        type Info = Command;
        const INFO: &'static Command = &QUERY_RX_FILTER;
    }

    /// `announce-self`
    pub static ANNOUNCE_SELF: Command =
        Command { name: "announce-self", arguments: &types::ANNOUNCE_PARAMETERS, since: Some("4.0"), ..COMMAND };

    impl Described for super::super::super::command::AnnounceSelf {
        type Info = Command;
        const INFO: &'static Command = &ANNOUNCE_SELF;
    }
}

/// Events of `schemas/qapi/net.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `NIC_RX_FILTER_CHANGED`
    pub static NIC_RX_FILTER_CHANGED: Event = Event {
        name: "NIC_RX_FILTER_CHANGED",
        data: &Object { members: &[optional("name", Type::Str), required("path", Type::Str)], ..EMPTY_OBJECT },
        since: Some("1.6"),
        ..EVENT
    };

    impl Described for super::super::super::event::NicRxFilterChanged {
        type Info = Event;
        const INFO: &'static Event = &NIC_RX_FILTER_CHANGED;
    }

    /// `FAILOVER_NEGOTIATED`
    pub static FAILOVER_NEGOTIATED: Event = Event {
        name: "FAILOVER_NEGOTIATED",
        data: &Object { members: &[required("device-id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("4.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::FailoverNegotiated {
        type Info = Event;
        const INFO: &'static Event = &FAILOVER_NEGOTIATED;
    }

    /// `NETDEV_STREAM_CONNECTED`
    pub static NETDEV_STREAM_CONNECTED: Event = Event {
        name: "NETDEV_STREAM_CONNECTED",
        data: &Object {
            members: &[required("netdev-id", Type::Str), required("addr", Type::Object(&types::SOCKET_ADDRESS))],
            ..EMPTY_OBJECT
        },
        since: Some("7.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::NetdevStreamConnected {
        type Info = Event;
        const INFO: &'static Event = &NETDEV_STREAM_CONNECTED;
    }

    /// `NETDEV_STREAM_DISCONNECTED`
    pub static NETDEV_STREAM_DISCONNECTED: Event = Event {
        name: "NETDEV_STREAM_DISCONNECTED",
        data: &Object { members: &[required("netdev-id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("7.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::NetdevStreamDisconnected {
        type Info = Event;
        const INFO: &'static Event = &NETDEV_STREAM_DISCONNECTED;
    }

    /// `NETDEV_VHOST_USER_CONNECTED`
    pub static NETDEV_VHOST_USER_CONNECTED: Event = Event {
        name: "NETDEV_VHOST_USER_CONNECTED",
        data: &Object {
            members: &[required("netdev-id", Type::Str), required("chardev-id", Type::Str)],
            ..EMPTY_OBJECT
        },
        since: Some("10.0"),
        ..EVENT
    };

    impl Described for super::super::super::event::NetdevVhostUserConnected {
        type Info = Event;
        const INFO: &'static Event = &NETDEV_VHOST_USER_CONNECTED;
    }

    /// `NETDEV_VHOST_USER_DISCONNECTED`
    pub static NETDEV_VHOST_USER_DISCONNECTED: Event = Event {
        name: "NETDEV_VHOST_USER_DISCONNECTED",
        data: &Object { members: &[required("netdev-id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("10.0"),
        ..EVENT
    };

    impl Described for super::super::super::event::NetdevVhostUserDisconnected {
        type Info = Event;
        const INFO: &'static Event = &NETDEV_VHOST_USER_DISCONNECTED;
    }
}
