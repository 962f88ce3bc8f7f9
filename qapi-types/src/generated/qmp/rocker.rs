// Generated as `qmp` from schemas/qapi/rocker.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/rocker.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// An emulated rocker Ethernet switch.
///
/// The struct `RockerSwitch`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RockerSwitch)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerSwitch {
    /// Value of the device's property `name`.
    pub name: String,
    /// 64-bit number that identifies the switch to its driver.
    pub id: u64,
    /// Number of sockets on the front panel to which cables can be attached.
    pub ports: u32,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RockerSwitch {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, id: u64, ports: u32) -> Self {
        Self { name: name.into(), id, ports, extra: Extra::default() }
    }
}

record! { received RockerSwitch {
    name: "name" required,
    id: "id" required,
    ports: "ports" required,
} extra }

/// Whether a port can send and receive at the same time.
///
/// The enum `RockerPortDuplex`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RockerPortDuplex)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RockerPortDuplex {
    /// One direction at a time.
    Half,
    /// Both directions at the same time.
    Full,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received RockerPortDuplex {
    "half" Half,
    "full" Full,
} open }

/// Whether a port agrees on speed and duplex with its peer.
///
/// The enum `RockerPortAutoneg`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RockerPortAutoneg)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RockerPortAutoneg {
    /// Fixed settings.
    Off,
    /// Settings are negotiated.
    On,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received RockerPortAutoneg {
    "off" Off,
    "on" On,
} open }

/// A front-panel port of an emulated rocker switch.
///
/// The struct `RockerPort`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RockerPort)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerPort {
    /// Switch and number of the port, such as `sw1.1`; one-based.
    pub name: String,
    /// Whether the guest's driver has switched the port on.
    pub enabled: bool,
    /// Whether the port has a carrier.
    #[doc(alias = "link-up")]
    pub link_up: bool,
    /// Nominal speed of the link. Unit: megabits per second.
    pub speed: u32,
    /// Whether both directions work at the same time.
    pub duplex: RockerPortDuplex,
    /// Whether the settings are negotiated.
    pub autoneg: RockerPortAutoneg,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RockerPort {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        name: impl Into<String>,
        enabled: bool,
        link_up: bool,
        speed: u32,
        duplex: impl Into<RockerPortDuplex>,
        autoneg: impl Into<RockerPortAutoneg>,
    ) -> Self {
        Self {
            name: name.into(),
            enabled,
            link_up,
            speed,
            duplex: duplex.into(),
            autoneg: autoneg.into(),
            extra: Extra::default(),
        }
    }
}

record! { received RockerPort {
    name: "name" required,
    enabled: "enabled" required,
    link_up: "link-up" required,
    speed: "speed" required,
    duplex: "duplex" required,
    autoneg: "autoneg" required,
} extra }

/// Values with which a flow entry compares packets. Members that it does not compare are left out.
///
/// The struct `RockerOfDpaFlowKey`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RockerOfDpaFlowKey)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowKey {
    /// Rank among entries that fit; the highest wins.
    pub priority: u32,
    /// Flow table: 0 ingress port, 10 VLAN, 20 termination MAC, 30 unicast routing, 40 multicast routing, 50
    /// bridging, 60 access control.
    #[doc(alias = "tbl-id")]
    pub tbl_id: u32,
    /// Physical port on which the packet arrived.
    #[doc(alias = "in-pport")]
    pub in_pport: Option<u32>,
    /// Tunnel from which the packet came.
    #[doc(alias = "tunnel-id")]
    pub tunnel_id: Option<u32>,
    /// VLAN of the packet.
    #[doc(alias = "vlan-id")]
    pub vlan_id: Option<u16>,
    /// EtherType, such as 2048 for IPv4.
    #[doc(alias = "eth-type")]
    pub eth_type: Option<u16>,
    /// Hardware address of the sender.
    #[doc(alias = "eth-src")]
    pub eth_src: Option<String>,
    /// Hardware address of the receiver.
    #[doc(alias = "eth-dst")]
    pub eth_dst: Option<String>,
    /// Protocol in the IP header, such as 6 for TCP.
    #[doc(alias = "ip-proto")]
    pub ip_proto: Option<u8>,
    /// Type of service in the IP header.
    #[doc(alias = "ip-tos")]
    pub ip_tos: Option<u8>,
    /// IPv4 destination with prefix length, such as `10.0.0.0/8`.
    #[doc(alias = "ip-dst")]
    pub ip_dst: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RockerOfDpaFlowKey {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(priority: u32, tbl_id: u32) -> Self {
        Self {
            priority,
            tbl_id,
            in_pport: None,
            tunnel_id: None,
            vlan_id: None,
            eth_type: None,
            eth_src: None,
            eth_dst: None,
            ip_proto: None,
            ip_tos: None,
            ip_dst: None,
            extra: Extra::default(),
        }
    }

    /// Sets `in-pport`. Physical port on which the packet arrived.
    #[must_use]
    #[inline]
    pub fn in_pport(mut self, in_pport: u32) -> Self {
        self.in_pport = Some(in_pport);
        self
    }

    /// Sets `tunnel-id`. Tunnel from which the packet came.
    #[must_use]
    #[inline]
    pub fn tunnel_id(mut self, tunnel_id: u32) -> Self {
        self.tunnel_id = Some(tunnel_id);
        self
    }

    /// Sets `vlan-id`. VLAN of the packet.
    #[must_use]
    #[inline]
    pub fn vlan_id(mut self, vlan_id: u16) -> Self {
        self.vlan_id = Some(vlan_id);
        self
    }

    /// Sets `eth-type`. EtherType, such as 2048 for IPv4.
    #[must_use]
    #[inline]
    pub fn eth_type(mut self, eth_type: u16) -> Self {
        self.eth_type = Some(eth_type);
        self
    }

    /// Sets `eth-src`. Hardware address of the sender.
    #[must_use]
    pub fn eth_src(mut self, eth_src: impl Into<String>) -> Self {
        self.eth_src = Some(eth_src.into());
        self
    }

    /// Sets `eth-dst`. Hardware address of the receiver.
    #[must_use]
    pub fn eth_dst(mut self, eth_dst: impl Into<String>) -> Self {
        self.eth_dst = Some(eth_dst.into());
        self
    }

    /// Sets `ip-proto`. Protocol in the IP header, such as 6 for TCP.
    #[must_use]
    #[inline]
    pub fn ip_proto(mut self, ip_proto: u8) -> Self {
        self.ip_proto = Some(ip_proto);
        self
    }

    /// Sets `ip-tos`. Type of service in the IP header.
    #[must_use]
    #[inline]
    pub fn ip_tos(mut self, ip_tos: u8) -> Self {
        self.ip_tos = Some(ip_tos);
        self
    }

    /// Sets `ip-dst`. IPv4 destination with prefix length, such as `10.0.0.0/8`.
    #[must_use]
    pub fn ip_dst(mut self, ip_dst: impl Into<String>) -> Self {
        self.ip_dst = Some(ip_dst.into());
        self
    }
}

record! { received RockerOfDpaFlowKey {
    priority: "priority" required,
    tbl_id: "tbl-id" required,
    in_pport: "in-pport" optional,
    tunnel_id: "tunnel-id" optional,
    vlan_id: "vlan-id" optional,
    eth_type: "eth-type" optional,
    eth_src: "eth-src" optional,
    eth_dst: "eth-dst" optional,
    ip_proto: "ip-proto" optional,
    ip_tos: "ip-tos" optional,
    ip_dst: "ip-dst" optional,
} extra }

/// Bits of the key that a flow entry compares. Members that compare all bits are left out.
///
/// The struct `RockerOfDpaFlowMask`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RockerOfDpaFlowMask)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowMask {
    /// Compared bits of the input port.
    #[doc(alias = "in-pport")]
    pub in_pport: Option<u32>,
    /// Compared bits of the tunnel.
    #[doc(alias = "tunnel-id")]
    pub tunnel_id: Option<u32>,
    /// Compared bits of the VLAN.
    #[doc(alias = "vlan-id")]
    pub vlan_id: Option<u16>,
    /// Compared bits of the sender's hardware address, written like an address.
    #[doc(alias = "eth-src")]
    pub eth_src: Option<String>,
    /// Compared bits of the receiver's hardware address, written like an address.
    #[doc(alias = "eth-dst")]
    pub eth_dst: Option<String>,
    /// Compared bits of the IP protocol.
    #[doc(alias = "ip-proto")]
    pub ip_proto: Option<u8>,
    /// Compared bits of the type of service.
    #[doc(alias = "ip-tos")]
    pub ip_tos: Option<u8>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RockerOfDpaFlowMask {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            in_pport: None,
            tunnel_id: None,
            vlan_id: None,
            eth_src: None,
            eth_dst: None,
            ip_proto: None,
            ip_tos: None,
            extra: Extra::default(),
        }
    }

    /// Sets `in-pport`. Compared bits of the input port.
    #[must_use]
    #[inline]
    pub fn in_pport(mut self, in_pport: u32) -> Self {
        self.in_pport = Some(in_pport);
        self
    }

    /// Sets `tunnel-id`. Compared bits of the tunnel.
    #[must_use]
    #[inline]
    pub fn tunnel_id(mut self, tunnel_id: u32) -> Self {
        self.tunnel_id = Some(tunnel_id);
        self
    }

    /// Sets `vlan-id`. Compared bits of the VLAN.
    #[must_use]
    #[inline]
    pub fn vlan_id(mut self, vlan_id: u16) -> Self {
        self.vlan_id = Some(vlan_id);
        self
    }

    /// Sets `eth-src`. Compared bits of the sender's hardware address, written like an address.
    #[must_use]
    pub fn eth_src(mut self, eth_src: impl Into<String>) -> Self {
        self.eth_src = Some(eth_src.into());
        self
    }

    /// Sets `eth-dst`. Compared bits of the receiver's hardware address, written like an address.
    #[must_use]
    pub fn eth_dst(mut self, eth_dst: impl Into<String>) -> Self {
        self.eth_dst = Some(eth_dst.into());
        self
    }

    /// Sets `ip-proto`. Compared bits of the IP protocol.
    #[must_use]
    #[inline]
    pub fn ip_proto(mut self, ip_proto: u8) -> Self {
        self.ip_proto = Some(ip_proto);
        self
    }

    /// Sets `ip-tos`. Compared bits of the type of service.
    #[must_use]
    #[inline]
    pub fn ip_tos(mut self, ip_tos: u8) -> Self {
        self.ip_tos = Some(ip_tos);
        self
    }
}

record! { received RockerOfDpaFlowMask {
    in_pport: "in-pport" optional,
    tunnel_id: "tunnel-id" optional,
    vlan_id: "vlan-id" optional,
    eth_src: "eth-src" optional,
    eth_dst: "eth-dst" optional,
    ip_proto: "ip-proto" optional,
    ip_tos: "ip-tos" optional,
} extra }

/// Actions of a flow entry on packets that fit. Actions that it does not take are left out.
///
/// The struct `RockerOfDpaFlowAction`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RockerOfDpaFlowAction)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlowAction {
    /// Flow table that handles the packet next.
    #[doc(alias = "goto-tbl")]
    pub goto_tbl: Option<u32>,
    /// Group that finally forwards the packet.
    #[doc(alias = "group-id")]
    pub group_id: Option<u32>,
    /// Logical port of a tunnel.
    #[doc(alias = "tunnel-lport")]
    pub tunnel_lport: Option<u32>,
    /// VLAN that the packet is assigned to.
    #[doc(alias = "vlan-id")]
    pub vlan_id: Option<u16>,
    /// VLAN that replaces the packet's own.
    #[doc(alias = "new-vlan-id")]
    pub new_vlan_id: Option<u16>,
    /// Physical port on which the packet leaves.
    #[doc(alias = "out-pport")]
    pub out_pport: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RockerOfDpaFlowAction {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            goto_tbl: None,
            group_id: None,
            tunnel_lport: None,
            vlan_id: None,
            new_vlan_id: None,
            out_pport: None,
            extra: Extra::default(),
        }
    }

    /// Sets `goto-tbl`. Flow table that handles the packet next.
    #[must_use]
    #[inline]
    pub fn goto_tbl(mut self, goto_tbl: u32) -> Self {
        self.goto_tbl = Some(goto_tbl);
        self
    }

    /// Sets `group-id`. Group that finally forwards the packet.
    #[must_use]
    #[inline]
    pub fn group_id(mut self, group_id: u32) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `tunnel-lport`. Logical port of a tunnel.
    #[must_use]
    #[inline]
    pub fn tunnel_lport(mut self, tunnel_lport: u32) -> Self {
        self.tunnel_lport = Some(tunnel_lport);
        self
    }

    /// Sets `vlan-id`. VLAN that the packet is assigned to.
    #[must_use]
    #[inline]
    pub fn vlan_id(mut self, vlan_id: u16) -> Self {
        self.vlan_id = Some(vlan_id);
        self
    }

    /// Sets `new-vlan-id`. VLAN that replaces the packet's own.
    #[must_use]
    #[inline]
    pub fn new_vlan_id(mut self, new_vlan_id: u16) -> Self {
        self.new_vlan_id = Some(new_vlan_id);
        self
    }

    /// Sets `out-pport`. Physical port on which the packet leaves.
    #[must_use]
    #[inline]
    pub fn out_pport(mut self, out_pport: u32) -> Self {
        self.out_pport = Some(out_pport);
        self
    }
}

record! { received RockerOfDpaFlowAction {
    goto_tbl: "goto-tbl" optional,
    group_id: "group-id" optional,
    tunnel_lport: "tunnel-lport" optional,
    vlan_id: "vlan-id" optional,
    new_vlan_id: "new-vlan-id" optional,
    out_pport: "out-pport" optional,
} extra }

/// An entry in a flow table of an emulated rocker switch.
///
/// The struct `RockerOfDpaFlow`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RockerOfDpaFlow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaFlow {
    /// Number by which the driver identifies the entry.
    pub cookie: u64,
    /// Number of packets that have fitted.
    pub hits: u64,
    /// Values to compare.
    pub key: RockerOfDpaFlowKey,
    /// Bits of these values that count.
    pub mask: RockerOfDpaFlowMask,
    /// Treatment of packets that fit.
    pub action: RockerOfDpaFlowAction,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RockerOfDpaFlow {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        cookie: u64,
        hits: u64,
        key: impl Into<RockerOfDpaFlowKey>,
        mask: impl Into<RockerOfDpaFlowMask>,
        action: impl Into<RockerOfDpaFlowAction>,
    ) -> Self {
        Self { cookie, hits, key: key.into(), mask: mask.into(), action: action.into(), extra: Extra::default() }
    }
}

record! { received RockerOfDpaFlow {
    cookie: "cookie" required,
    hits: "hits" required,
    key: "key" required,
    mask: "mask" required,
    action: "action" required,
} extra }

/// Entry of the group table of an emulated rocker switch. A group says how packets are changed and where they
/// are sent.
///
/// Members that do not apply to the type of the group are left out. `set-vlan-id`, `set-eth-src`, `set-eth-dst`
/// and `ttl-check` are also left out if they are zero.
///
/// The struct `RockerOfDpaGroup`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RockerOfDpaGroup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RockerOfDpaGroup {
    /// Number of the group, in which type, VLAN and port or index are encoded.
    pub id: u32,
    /// Kind of group: 0 interface, 1 rewrite, 2 unicast routing, 3 multicast, 4 flood.
    pub r#type: u8,
    /// VLAN that the group belongs to.
    #[doc(alias = "vlan-id")]
    pub vlan_id: Option<u16>,
    /// Physical port that the group belongs to.
    pub pport: Option<u32>,
    /// Number that tells groups of one kind apart.
    pub index: Option<u32>,
    /// Physical port on which packets leave.
    #[doc(alias = "out-pport")]
    pub out_pport: Option<u32>,
    /// Group that handles the packet next.
    #[doc(alias = "group-id")]
    pub group_id: Option<u32>,
    /// VLAN identifier that the group writes into packets.
    #[doc(alias = "set-vlan-id")]
    pub set_vlan_id: Option<u16>,
    /// Not 0 if the VLAN tag is removed.
    #[doc(alias = "pop-vlan")]
    pub pop_vlan: Option<u8>,
    /// Groups that each get a copy of the packet.
    #[doc(alias = "group-ids")]
    pub group_ids: Option<Vec<u32>>,
    /// Source hardware address that the group writes into packets.
    #[doc(alias = "set-eth-src")]
    pub set_eth_src: Option<String>,
    /// Destination hardware address that the group writes into packets.
    #[doc(alias = "set-eth-dst")]
    pub set_eth_dst: Option<String>,
    /// Not 0 if the time to live of packets is to be checked.
    #[doc(alias = "ttl-check")]
    pub ttl_check: Option<u8>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RockerOfDpaGroup {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(id: u32, r#type: u8) -> Self {
        Self {
            id,
            r#type,
            vlan_id: None,
            pport: None,
            index: None,
            out_pport: None,
            group_id: None,
            set_vlan_id: None,
            pop_vlan: None,
            group_ids: None,
            set_eth_src: None,
            set_eth_dst: None,
            ttl_check: None,
            extra: Extra::default(),
        }
    }

    /// Sets `vlan-id`. VLAN that the group belongs to.
    #[must_use]
    #[inline]
    pub fn vlan_id(mut self, vlan_id: u16) -> Self {
        self.vlan_id = Some(vlan_id);
        self
    }

    /// Sets `pport`. Physical port that the group belongs to.
    #[must_use]
    #[inline]
    pub fn pport(mut self, pport: u32) -> Self {
        self.pport = Some(pport);
        self
    }

    /// Sets `index`. Number that tells groups of one kind apart.
    #[must_use]
    #[inline]
    pub fn index(mut self, index: u32) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets `out-pport`. Physical port on which packets leave.
    #[must_use]
    #[inline]
    pub fn out_pport(mut self, out_pport: u32) -> Self {
        self.out_pport = Some(out_pport);
        self
    }

    /// Sets `group-id`. Group that handles the packet next.
    #[must_use]
    #[inline]
    pub fn group_id(mut self, group_id: u32) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `set-vlan-id`. VLAN identifier that the group writes into packets.
    #[must_use]
    #[inline]
    pub fn set_vlan_id(mut self, set_vlan_id: u16) -> Self {
        self.set_vlan_id = Some(set_vlan_id);
        self
    }

    /// Sets `pop-vlan`. Not 0 if the VLAN tag is removed.
    #[must_use]
    #[inline]
    pub fn pop_vlan(mut self, pop_vlan: u8) -> Self {
        self.pop_vlan = Some(pop_vlan);
        self
    }

    /// Sets `group-ids`. Groups that each get a copy of the packet.
    #[must_use]
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = u32>) -> Self {
        self.group_ids = Some(group_ids.into_iter().collect());
        self
    }

    /// Sets `set-eth-src`. Source hardware address that the group writes into packets.
    #[must_use]
    pub fn set_eth_src(mut self, set_eth_src: impl Into<String>) -> Self {
        self.set_eth_src = Some(set_eth_src.into());
        self
    }

    /// Sets `set-eth-dst`. Destination hardware address that the group writes into packets.
    #[must_use]
    pub fn set_eth_dst(mut self, set_eth_dst: impl Into<String>) -> Self {
        self.set_eth_dst = Some(set_eth_dst.into());
        self
    }

    /// Sets `ttl-check`. Not 0 if the time to live of packets is to be checked.
    #[must_use]
    #[inline]
    pub fn ttl_check(mut self, ttl_check: u8) -> Self {
        self.ttl_check = Some(ttl_check);
        self
    }
}

record! { received RockerOfDpaGroup {
    id: "id" required,
    r#type: "type" required,
    vlan_id: "vlan-id" optional,
    pport: "pport" optional,
    index: "index" optional,
    out_pport: "out-pport" optional,
    group_id: "group-id" optional,
    set_vlan_id: "set-vlan-id" optional,
    pop_vlan: "pop-vlan" optional,
    group_ids: "group-ids" optional,
    set_eth_src: "set-eth-src" optional,
    set_eth_dst: "set-eth-dst" optional,
    ttl_check: "ttl-check" optional,
} extra }

/// Commands of `schemas/qapi/rocker.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Returns identity and size of an emulated rocker switch.
    ///
    /// The command `query-rocker`, since QEMU 2.4.
    ///
    /// Returns [`RockerSwitch`](types::RockerSwitch).
    ///
    /// Needs the feature `rocker` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Drocker)
    #[doc(alias = "query-rocker")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QueryRocker {
        /// Which switch is meant.
        pub name: String,
    }

    impl QueryRocker {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into() }
        }
    }

    record! { sent QueryRocker {
        name: "name" required,
    } }

    impl Command for QueryRocker {
        type Reply = types::RockerSwitch;
        const NAME: &'static str = "query-rocker";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// Lists the ports of an emulated rocker switch with their link state.
    ///
    /// The command `query-rocker-ports`, since QEMU 2.4.
    ///
    /// Returns an array of [`RockerPort`](types::RockerPort).
    ///
    /// Needs the feature `rocker` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Drocker%2Dports)
    #[doc(alias = "query-rocker-ports")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QueryRockerPorts {
        /// Which switch is meant; not a port.
        pub name: String,
    }

    impl QueryRockerPorts {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into() }
        }
    }

    record! { sent QueryRockerPorts {
        name: "name" required,
    } }

    impl Command for QueryRockerPorts {
        type Reply = Vec<types::RockerPort>;
        const NAME: &'static str = "query-rocker-ports";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// Lists the flow entries of an emulated rocker switch.
    ///
    /// The command `query-rocker-of-dpa-flows`, since QEMU 2.4.
    ///
    /// Returns an array of [`RockerOfDpaFlow`](types::RockerOfDpaFlow).
    ///
    /// Needs the feature `rocker` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Drocker%2Dof%2Ddpa%2Dflows)
    #[doc(alias = "query-rocker-of-dpa-flows")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QueryRockerOfDpaFlows {
        /// Which switch is meant.
        pub name: String,
        /// Flow table to list. If absent: all flow tables.
        #[doc(alias = "tbl-id")]
        pub tbl_id: Option<u32>,
    }

    impl QueryRockerOfDpaFlows {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into(), tbl_id: None }
        }

        /// Sets `tbl-id`. Flow table to list. If absent: all flow tables.
        #[must_use]
        #[inline]
        pub fn tbl_id(mut self, tbl_id: u32) -> Self {
            self.tbl_id = Some(tbl_id);
            self
        }
    }

    record! { sent QueryRockerOfDpaFlows {
        name: "name" required,
        tbl_id: "tbl-id" optional,
    } }

    impl Command for QueryRockerOfDpaFlows {
        type Reply = Vec<types::RockerOfDpaFlow>;
        const NAME: &'static str = "query-rocker-of-dpa-flows";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// Lists the group entries of an emulated rocker switch.
    ///
    /// The command `query-rocker-of-dpa-groups`, since QEMU 2.4.
    ///
    /// Returns an array of [`RockerOfDpaGroup`](types::RockerOfDpaGroup).
    ///
    /// Needs the feature `rocker` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Drocker%2Dof%2Ddpa%2Dgroups)
    #[doc(alias = "query-rocker-of-dpa-groups")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QueryRockerOfDpaGroups {
        /// Which switch is meant.
        pub name: String,
        /// Kind of group to list, as in `RockerOfDpaGroup`. If absent: all kinds.
        pub r#type: Option<u8>,
    }

    impl QueryRockerOfDpaGroups {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into(), r#type: None }
        }

        /// Sets `type`. Kind of group to list, as in `RockerOfDpaGroup`. If absent: all kinds.
        #[must_use]
        #[inline]
        pub fn r#type(mut self, r#type: u8) -> Self {
            self.r#type = Some(r#type);
            self
        }
    }

    record! { sent QueryRockerOfDpaGroups {
        name: "name" required,
        r#type: "type" optional,
    } }

    impl Command for QueryRockerOfDpaGroups {
        type Reply = Vec<types::RockerOfDpaGroup>;
        const NAME: &'static str = "query-rocker-of-dpa-groups";
        const SINCE: Option<&'static str> = Some("2.4");
    }
}
