// Generated as `qmp` from schemas/qapi/net.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/net.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// Options of a network card created by `-net nic` or `-nic`. Not available in [`netdev_add`](super::command::NetdevAdd).
///
/// The struct `NetLegacyNicOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetLegacyNicOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    /// Id of the backend to attach.
    pub netdev: Option<String>,
    /// Hardware address, written as `52:54:00:12:34:56`. If absent: QEMU assigns one.
    pub macaddr: Option<String>,
    /// Device type, such as `virtio-net-pci`. If absent: the default of the machine.
    pub model: Option<String>,
    /// Slot and function on the PCI bus.
    pub addr: Option<String>,
    /// Number of MSI-X vectors that the card offers. 0 disables MSI-X. If absent: the default of the card.
    pub vectors: Option<u32>,
}

impl NetLegacyNicOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { netdev: None, macaddr: None, model: None, addr: None, vectors: None }
    }

    /// Sets `netdev`. Id of the backend to attach.
    #[must_use]
    pub fn netdev(mut self, netdev: impl Into<String>) -> Self {
        self.netdev = Some(netdev.into());
        self
    }

    /// Sets `macaddr`. Hardware address, written as `52:54:00:12:34:56`. If absent: QEMU assigns one.
    #[must_use]
    pub fn macaddr(mut self, macaddr: impl Into<String>) -> Self {
        self.macaddr = Some(macaddr.into());
        self
    }

    /// Sets `model`. Device type, such as `virtio-net-pci`. If absent: the default of the machine.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `addr`. Slot and function on the PCI bus.
    #[must_use]
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }

    /// Sets `vectors`. Number of MSI-X vectors that the card offers. 0 disables MSI-X. If absent: the default of
    /// the card.
    #[must_use]
    #[inline]
    pub fn vectors(mut self, vectors: u32) -> Self {
        self.vectors = Some(vectors);
        self
    }
}

record! { sent NetLegacyNicOptions {
    netdev: "netdev" optional,
    macaddr: "macaddr" optional,
    model: "model" optional,
    addr: "addr" optional,
    vectors: "vectors" optional,
} }

/// A text wrapped in an object, because some lists of options need objects as elements.
///
/// The struct `String`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,String)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringObject {
    /// The text itself.
    pub str: String,
}

impl StringObject {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

record! { sent StringObject {
    str: "str" required,
} }

/// Options of user-mode networking by an external `passt` process, which QEMU starts.
///
/// Most members are handed to `passt` as its options of the same name; its manual page describes them in full.
///
/// The struct `NetDevPasstOptions`, since QEMU 10.1.
///
/// Only in builds with `CONFIG_PASST`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetDevPasstOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetDevPasstOptions {
    /// Program to run. Default: `passt`.
    pub path: Option<String>,
    /// Whether to suppress informational messages of the process. Default: `true`.
    pub quiet: Option<bool>,
    /// Whether packets pass through shared memory by the vhost-user protocol. Needs shared guest memory and a
    /// virtio card. Default: `false`.
    #[doc(alias = "vhost-user")]
    pub vhost_user: Option<bool>,
    /// Largest packet size, as DHCP and NDP announce it to the guest. Unit: bytes. If absent: `passt` is started
    /// without such an option.
    pub mtu: Option<i64>,
    /// Address that the guest is given. IPv4 or IPv6. If absent: `passt` is started without such an option.
    pub address: Option<String>,
    /// IPv4 mask that the guest is given, in dotted form or as a prefix length. If absent: `passt` is started
    /// without such an option.
    pub netmask: Option<String>,
    /// Hardware address under which `passt` appears to the guest. If absent: `passt` is started without such an
    /// option.
    pub mac: Option<String>,
    /// Address of the default router that the guest is given. IPv4 or IPv6. If absent: `passt` is started without
    /// such an option.
    pub gateway: Option<String>,
    /// Host interface whose addresses and routes the guest takes over. If absent: `passt` is started without such
    /// an option.
    pub interface: Option<String>,
    /// Host address from which connections of the guest leave. If absent: `passt` is started without such an
    /// option.
    pub outbound: Option<String>,
    /// Host interface over which IPv4 traffic leaves. If absent: `passt` is started without such an option.
    #[doc(alias = "outbound-if4")]
    pub outbound_if4: Option<String>,
    /// Host interface over which IPv6 traffic leaves. If absent: `passt` is started without such an option.
    #[doc(alias = "outbound-if6")]
    pub outbound_if6: Option<String>,
    /// Name server that is announced to the guest. IPv4 or IPv6. If absent: `passt` is started without such an
    /// option.
    pub dns: Option<String>,
    /// Domain suffixes that are announced to the guest for short names. If absent: `passt` is started without such
    /// an option.
    pub search: Option<Vec<StringObject>>,
    /// Full host name that the guest is given by DHCP. If absent: `passt` is started without such an option.
    pub fqdn: Option<String>,
    /// Whether DHCP, DHCPv6 and NDP announce name servers. If absent: `passt` is started without such an option.
    #[doc(alias = "dhcp-dns")]
    pub dhcp_dns: Option<bool>,
    /// Whether DHCP, DHCPv6 and NDP announce search domains. If absent: `passt` is started without such an option.
    #[doc(alias = "dhcp-search")]
    pub dhcp_search: Option<bool>,
    /// Address by which the guest reaches the loopback interface of the host. If absent: `passt` is started without
    /// such an option.
    #[doc(alias = "map-host-loopback")]
    pub map_host_loopback: Option<String>,
    /// Address that is translated to the guest's own address as the host sees it. If absent: `passt` is started
    /// without such an option.
    #[doc(alias = "map-guest-addr")]
    pub map_guest_addr: Option<String>,
    /// Address at which `passt` takes DNS queries of the guest and forwards them. If absent: `passt` is started
    /// without such an option.
    #[doc(alias = "dns-forward")]
    pub dns_forward: Option<String>,
    /// Name server of the host to which those queries are forwarded. If absent: `passt` is started without such an
    /// option.
    #[doc(alias = "dns-host")]
    pub dns_host: Option<String>,
    /// Whether TCP traffic is allowed. If absent: `passt` is started without such an option.
    pub tcp: Option<bool>,
    /// Whether UDP traffic is allowed. If absent: `passt` is started without such an option.
    pub udp: Option<bool>,
    /// Whether ping and other ICMP echo traffic is allowed. If absent: `passt` is started without such an option.
    pub icmp: Option<bool>,
    /// Whether the built-in DHCP server for IPv4 answers. If absent: `passt` is started without such an option.
    pub dhcp: Option<bool>,
    /// Whether neighbour and router discovery of IPv6 is answered. If absent: `passt` is started without such an
    /// option.
    pub ndp: Option<bool>,
    /// Whether the built-in DHCPv6 server answers. If absent: `passt` is started without such an option.
    pub dhcpv6: Option<bool>,
    /// Whether router advertisements are sent. If absent: `passt` is started without such an option.
    pub ra: Option<bool>,
    /// Whether forwarded ports may be bound to addresses that the host does not have yet. If absent: `passt` is
    /// started without such an option.
    pub freebind: Option<bool>,
    /// Whether IPv4 is available to the guest. If absent: `passt` is started without such an option.
    pub ipv4: Option<bool>,
    /// Whether IPv6 is available to the guest. If absent: `passt` is started without such an option.
    pub ipv6: Option<bool>,
    /// TCP ports of the host to forward to the guest, in the notation of `passt`, such as `2222:22`. If absent:
    /// `passt` is started without such an option.
    #[doc(alias = "tcp-ports")]
    pub tcp_ports: Option<Vec<StringObject>>,
    /// UDP ports of the host to forward to the guest, in the notation of `passt`. If absent: `passt` is started
    /// without such an option.
    #[doc(alias = "udp-ports")]
    pub udp_ports: Option<Vec<StringObject>>,
    /// Further command-line arguments for `passt`, passed unchanged. If absent: none.
    pub param: Option<Vec<StringObject>>,
}

impl NetDevPasstOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            path: None,
            quiet: None,
            vhost_user: None,
            mtu: None,
            address: None,
            netmask: None,
            mac: None,
            gateway: None,
            interface: None,
            outbound: None,
            outbound_if4: None,
            outbound_if6: None,
            dns: None,
            search: None,
            fqdn: None,
            dhcp_dns: None,
            dhcp_search: None,
            map_host_loopback: None,
            map_guest_addr: None,
            dns_forward: None,
            dns_host: None,
            tcp: None,
            udp: None,
            icmp: None,
            dhcp: None,
            ndp: None,
            dhcpv6: None,
            ra: None,
            freebind: None,
            ipv4: None,
            ipv6: None,
            tcp_ports: None,
            udp_ports: None,
            param: None,
        }
    }

    /// Sets `path`. Program to run. Default: `passt`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `quiet`. Whether to suppress informational messages of the process. Default: `true`.
    #[must_use]
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }

    /// Sets `vhost-user`. Whether packets pass through shared memory by the vhost-user protocol. Needs shared guest
    /// memory and a virtio card. Default: `false`.
    #[must_use]
    #[inline]
    pub fn vhost_user(mut self, vhost_user: bool) -> Self {
        self.vhost_user = Some(vhost_user);
        self
    }

    /// Sets `mtu`. Largest packet size, as DHCP and NDP announce it to the guest. Unit: bytes. If absent: `passt`
    /// is started without such an option.
    #[must_use]
    #[inline]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }

    /// Sets `address`. Address that the guest is given. IPv4 or IPv6. If absent: `passt` is started without such an
    /// option.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `netmask`. IPv4 mask that the guest is given, in dotted form or as a prefix length. If absent: `passt`
    /// is started without such an option.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = Some(netmask.into());
        self
    }

    /// Sets `mac`. Hardware address under which `passt` appears to the guest. If absent: `passt` is started without
    /// such an option.
    #[must_use]
    pub fn mac(mut self, mac: impl Into<String>) -> Self {
        self.mac = Some(mac.into());
        self
    }

    /// Sets `gateway`. Address of the default router that the guest is given. IPv4 or IPv6. If absent: `passt` is
    /// started without such an option.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `interface`. Host interface whose addresses and routes the guest takes over. If absent: `passt` is
    /// started without such an option.
    #[must_use]
    pub fn interface(mut self, interface: impl Into<String>) -> Self {
        self.interface = Some(interface.into());
        self
    }

    /// Sets `outbound`. Host address from which connections of the guest leave. If absent: `passt` is started
    /// without such an option.
    #[must_use]
    pub fn outbound(mut self, outbound: impl Into<String>) -> Self {
        self.outbound = Some(outbound.into());
        self
    }

    /// Sets `outbound-if4`. Host interface over which IPv4 traffic leaves. If absent: `passt` is started without
    /// such an option.
    #[must_use]
    pub fn outbound_if4(mut self, outbound_if4: impl Into<String>) -> Self {
        self.outbound_if4 = Some(outbound_if4.into());
        self
    }

    /// Sets `outbound-if6`. Host interface over which IPv6 traffic leaves. If absent: `passt` is started without
    /// such an option.
    #[must_use]
    pub fn outbound_if6(mut self, outbound_if6: impl Into<String>) -> Self {
        self.outbound_if6 = Some(outbound_if6.into());
        self
    }

    /// Sets `dns`. Name server that is announced to the guest. IPv4 or IPv6. If absent: `passt` is started without
    /// such an option.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// Sets `search`. Domain suffixes that are announced to the guest for short names. If absent: `passt` is
    /// started without such an option.
    #[must_use]
    pub fn search(mut self, search: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.search = Some(search.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `fqdn`. Full host name that the guest is given by DHCP. If absent: `passt` is started without such an
    /// option.
    #[must_use]
    pub fn fqdn(mut self, fqdn: impl Into<String>) -> Self {
        self.fqdn = Some(fqdn.into());
        self
    }

    /// Sets `dhcp-dns`. Whether DHCP, DHCPv6 and NDP announce name servers. If absent: `passt` is started without
    /// such an option.
    #[must_use]
    #[inline]
    pub fn dhcp_dns(mut self, dhcp_dns: bool) -> Self {
        self.dhcp_dns = Some(dhcp_dns);
        self
    }

    /// Sets `dhcp-search`. Whether DHCP, DHCPv6 and NDP announce search domains. If absent: `passt` is started
    /// without such an option.
    #[must_use]
    #[inline]
    pub fn dhcp_search(mut self, dhcp_search: bool) -> Self {
        self.dhcp_search = Some(dhcp_search);
        self
    }

    /// Sets `map-host-loopback`. Address by which the guest reaches the loopback interface of the host. If absent:
    /// `passt` is started without such an option.
    #[must_use]
    pub fn map_host_loopback(mut self, map_host_loopback: impl Into<String>) -> Self {
        self.map_host_loopback = Some(map_host_loopback.into());
        self
    }

    /// Sets `map-guest-addr`. Address that is translated to the guest's own address as the host sees it. If absent:
    /// `passt` is started without such an option.
    #[must_use]
    pub fn map_guest_addr(mut self, map_guest_addr: impl Into<String>) -> Self {
        self.map_guest_addr = Some(map_guest_addr.into());
        self
    }

    /// Sets `dns-forward`. Address at which `passt` takes DNS queries of the guest and forwards them. If absent:
    /// `passt` is started without such an option.
    #[must_use]
    pub fn dns_forward(mut self, dns_forward: impl Into<String>) -> Self {
        self.dns_forward = Some(dns_forward.into());
        self
    }

    /// Sets `dns-host`. Name server of the host to which those queries are forwarded. If absent: `passt` is started
    /// without such an option.
    #[must_use]
    pub fn dns_host(mut self, dns_host: impl Into<String>) -> Self {
        self.dns_host = Some(dns_host.into());
        self
    }

    /// Sets `tcp`. Whether TCP traffic is allowed. If absent: `passt` is started without such an option.
    #[must_use]
    #[inline]
    pub fn tcp(mut self, tcp: bool) -> Self {
        self.tcp = Some(tcp);
        self
    }

    /// Sets `udp`. Whether UDP traffic is allowed. If absent: `passt` is started without such an option.
    #[must_use]
    #[inline]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }

    /// Sets `icmp`. Whether ping and other ICMP echo traffic is allowed. If absent: `passt` is started without such
    /// an option.
    #[must_use]
    #[inline]
    pub fn icmp(mut self, icmp: bool) -> Self {
        self.icmp = Some(icmp);
        self
    }

    /// Sets `dhcp`. Whether the built-in DHCP server for IPv4 answers. If absent: `passt` is started without such
    /// an option.
    #[must_use]
    #[inline]
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// Sets `ndp`. Whether neighbour and router discovery of IPv6 is answered. If absent: `passt` is started
    /// without such an option.
    #[must_use]
    #[inline]
    pub fn ndp(mut self, ndp: bool) -> Self {
        self.ndp = Some(ndp);
        self
    }

    /// Sets `dhcpv6`. Whether the built-in DHCPv6 server answers. If absent: `passt` is started without such an
    /// option.
    #[must_use]
    #[inline]
    pub fn dhcpv6(mut self, dhcpv6: bool) -> Self {
        self.dhcpv6 = Some(dhcpv6);
        self
    }

    /// Sets `ra`. Whether router advertisements are sent. If absent: `passt` is started without such an option.
    #[must_use]
    #[inline]
    pub fn ra(mut self, ra: bool) -> Self {
        self.ra = Some(ra);
        self
    }

    /// Sets `freebind`. Whether forwarded ports may be bound to addresses that the host does not have yet. If
    /// absent: `passt` is started without such an option.
    #[must_use]
    #[inline]
    pub fn freebind(mut self, freebind: bool) -> Self {
        self.freebind = Some(freebind);
        self
    }

    /// Sets `ipv4`. Whether IPv4 is available to the guest. If absent: `passt` is started without such an option.
    #[must_use]
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }

    /// Sets `ipv6`. Whether IPv6 is available to the guest. If absent: `passt` is started without such an option.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }

    /// Sets `tcp-ports`. TCP ports of the host to forward to the guest, in the notation of `passt`, such as
    /// `2222:22`. If absent: `passt` is started without such an option.
    #[must_use]
    pub fn tcp_ports(mut self, tcp_ports: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.tcp_ports = Some(tcp_ports.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `udp-ports`. UDP ports of the host to forward to the guest, in the notation of `passt`. If absent:
    /// `passt` is started without such an option.
    #[must_use]
    pub fn udp_ports(mut self, udp_ports: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.udp_ports = Some(udp_ports.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `param`. Further command-line arguments for `passt`, passed unchanged. If absent: none.
    #[must_use]
    pub fn param(mut self, param: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.param = Some(param.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent NetDevPasstOptions {
    path: "path" optional,
    quiet: "quiet" optional,
    vhost_user: "vhost-user" optional,
    mtu: "mtu" optional,
    address: "address" optional,
    netmask: "netmask" optional,
    mac: "mac" optional,
    gateway: "gateway" optional,
    interface: "interface" optional,
    outbound: "outbound" optional,
    outbound_if4: "outbound-if4" optional,
    outbound_if6: "outbound-if6" optional,
    dns: "dns" optional,
    search: "search" optional,
    fqdn: "fqdn" optional,
    dhcp_dns: "dhcp-dns" optional,
    dhcp_search: "dhcp-search" optional,
    map_host_loopback: "map-host-loopback" optional,
    map_guest_addr: "map-guest-addr" optional,
    dns_forward: "dns-forward" optional,
    dns_host: "dns-host" optional,
    tcp: "tcp" optional,
    udp: "udp" optional,
    icmp: "icmp" optional,
    dhcp: "dhcp" optional,
    ndp: "ndp" optional,
    dhcpv6: "dhcpv6" optional,
    ra: "ra" optional,
    freebind: "freebind" optional,
    ipv4: "ipv4" optional,
    ipv6: "ipv6" optional,
    tcp_ports: "tcp-ports" optional,
    udp_ports: "udp-ports" optional,
    param: "param" optional,
} }

/// Options of user-mode networking inside QEMU (slirp): NAT without privileges on the host.
///
/// The struct `NetdevUserOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevUserOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevUserOptions {
    /// Host name that the DHCP server gives the guest. If absent: DHCP gives no name.
    pub hostname: Option<String>,
    /// Whether the guest is cut off from host and network. Explicit forwardings still work. Default: `false`.
    pub restrict: Option<bool>,
    /// Whether the guest has IPv4. If absent: it has, unless only `ipv6` is switched on.
    ///
    /// Member `ipv4`, since QEMU 2.6.
    pub ipv4: Option<bool>,
    /// Whether the guest has IPv6. If absent: it has, unless only `ipv4` is switched on.
    ///
    /// Member `ipv6`, since QEMU 2.6.
    pub ipv6: Option<bool>,
    /// Old spelling of `net`. If absent: the network is that of `net`. Replaced by `net`.
    pub ip: Option<String>,
    /// IPv4 network of the guest, as address and optional mask or prefix length. Default: `10.0.2.0/24`.
    pub net: Option<String>,
    /// IPv4 address by which the guest reaches the host. If absent: address 2 of the network, such as 10.0.2.2.
    pub host: Option<String>,
    /// Host directory that the TFTP server offers read-only. If absent: no TFTP server.
    pub tftp: Option<String>,
    /// File name that DHCP gives to guests which boot from the network. Usually a file below `tftp`. If absent:
    /// DHCP names no file.
    pub bootfile: Option<String>,
    /// First of 16 IPv4 addresses that the DHCP server can assign. If absent: address 15 of the network, such as 10.0.2.15.
    pub dhcpstart: Option<String>,
    /// IPv4 address of the name server that the guest sees. It relays to the host's resolver. If absent: address 3
    /// of the network, such as 10.0.2.3.
    pub dns: Option<String>,
    /// Domain suffixes that DHCP tells the guest to try. If absent: DHCP names none.
    pub dnssearch: Option<Vec<StringObject>>,
    /// Domain name that DHCP gives the guest. If absent: DHCP gives no domain.
    ///
    /// Member `domainname`, since QEMU 3.0.
    pub domainname: Option<String>,
    /// IPv6 network of the guest. Default: `fec0::`.
    ///
    /// Member `ipv6-prefix`, since QEMU 2.6.
    #[doc(alias = "ipv6-prefix")]
    pub ipv6_prefix: Option<String>,
    /// Length of the IPv6 prefix in bits. Default: `64`. Range: 0 to 126.
    ///
    /// Member `ipv6-prefixlen`, since QEMU 2.6.
    #[doc(alias = "ipv6-prefixlen")]
    pub ipv6_prefixlen: Option<i64>,
    /// IPv6 address by which the guest reaches the host. If absent: address 2 of the prefix.
    ///
    /// Member `ipv6-host`, since QEMU 2.6.
    #[doc(alias = "ipv6-host")]
    pub ipv6_host: Option<String>,
    /// IPv6 address of the name server that the guest sees. If absent: address 3 of the prefix.
    ///
    /// Member `ipv6-dns`, since QEMU 2.6.
    #[doc(alias = "ipv6-dns")]
    pub ipv6_dns: Option<String>,
    /// Host directory that is shared as `\\10.0.2.4\qemu`. Needs Samba on the host. If absent: no SMB server.
    pub smb: Option<String>,
    /// IPv4 address of the SMB server that the guest sees. If absent: address 4 of the network, such as 10.0.2.4.
    pub smbserver: Option<String>,
    /// Ports of the host to forward to the guest, each as `tcp:[HOSTADDR]:HOSTPORT-[GUESTADDR]:GUESTPORT`; also
    /// with `udp`, or `unix:PATH-[GUESTADDR]:GUESTPORT`. If absent: no port is forwarded.
    pub hostfwd: Option<Vec<StringObject>>,
    /// Guest connections to redirect, each as `tcp:ADDR:PORT-CHARDEV` or `tcp:ADDR:PORT-cmd:COMMAND`. If absent:
    /// nothing is redirected.
    pub guestfwd: Option<Vec<StringObject>>,
    /// Name of the TFTP server in DHCP option 66. If absent: the option is not sent.
    ///
    /// Member `tftp-server-name`, since QEMU 3.1.
    #[doc(alias = "tftp-server-name")]
    pub tftp_server_name: Option<String>,
}

impl NetdevUserOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            hostname: None,
            restrict: None,
            ipv4: None,
            ipv6: None,
            ip: None,
            net: None,
            host: None,
            tftp: None,
            bootfile: None,
            dhcpstart: None,
            dns: None,
            dnssearch: None,
            domainname: None,
            ipv6_prefix: None,
            ipv6_prefixlen: None,
            ipv6_host: None,
            ipv6_dns: None,
            smb: None,
            smbserver: None,
            hostfwd: None,
            guestfwd: None,
            tftp_server_name: None,
        }
    }

    /// Sets `hostname`. Host name that the DHCP server gives the guest. If absent: DHCP gives no name.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// Sets `restrict`. Whether the guest is cut off from host and network. Explicit forwardings still work.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn restrict(mut self, restrict: bool) -> Self {
        self.restrict = Some(restrict);
        self
    }

    /// Sets `ipv4`. Whether the guest has IPv4. If absent: it has, unless only `ipv6` is switched on.
    #[must_use]
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }

    /// Sets `ipv6`. Whether the guest has IPv6. If absent: it has, unless only `ipv4` is switched on.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }

    /// Sets `ip`. Old spelling of `net`. If absent: the network is that of `net`. Replaced by `net`.
    #[must_use]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets `net`. IPv4 network of the guest, as address and optional mask or prefix length. Default:
    /// `10.0.2.0/24`.
    #[must_use]
    pub fn net(mut self, net: impl Into<String>) -> Self {
        self.net = Some(net.into());
        self
    }

    /// Sets `host`. IPv4 address by which the guest reaches the host. If absent: address 2 of the network, such as 10.0.2.2.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `tftp`. Host directory that the TFTP server offers read-only. If absent: no TFTP server.
    #[must_use]
    pub fn tftp(mut self, tftp: impl Into<String>) -> Self {
        self.tftp = Some(tftp.into());
        self
    }

    /// Sets `bootfile`. File name that DHCP gives to guests which boot from the network. Usually a file below
    /// `tftp`. If absent: DHCP names no file.
    #[must_use]
    pub fn bootfile(mut self, bootfile: impl Into<String>) -> Self {
        self.bootfile = Some(bootfile.into());
        self
    }

    /// Sets `dhcpstart`. First of 16 IPv4 addresses that the DHCP server can assign. If absent: address 15 of the
    /// network, such as 10.0.2.15.
    #[must_use]
    pub fn dhcpstart(mut self, dhcpstart: impl Into<String>) -> Self {
        self.dhcpstart = Some(dhcpstart.into());
        self
    }

    /// Sets `dns`. IPv4 address of the name server that the guest sees. It relays to the host's resolver. If
    /// absent: address 3 of the network, such as 10.0.2.3.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// Sets `dnssearch`. Domain suffixes that DHCP tells the guest to try. If absent: DHCP names none.
    #[must_use]
    pub fn dnssearch(mut self, dnssearch: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.dnssearch = Some(dnssearch.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `domainname`. Domain name that DHCP gives the guest. If absent: DHCP gives no domain.
    #[must_use]
    pub fn domainname(mut self, domainname: impl Into<String>) -> Self {
        self.domainname = Some(domainname.into());
        self
    }

    /// Sets `ipv6-prefix`. IPv6 network of the guest. Default: `fec0::`.
    #[must_use]
    pub fn ipv6_prefix(mut self, ipv6_prefix: impl Into<String>) -> Self {
        self.ipv6_prefix = Some(ipv6_prefix.into());
        self
    }

    /// Sets `ipv6-prefixlen`. Length of the IPv6 prefix in bits. Default: `64`. Range: 0 to 126.
    #[must_use]
    #[inline]
    pub fn ipv6_prefixlen(mut self, ipv6_prefixlen: i64) -> Self {
        self.ipv6_prefixlen = Some(ipv6_prefixlen);
        self
    }

    /// Sets `ipv6-host`. IPv6 address by which the guest reaches the host. If absent: address 2 of the prefix.
    #[must_use]
    pub fn ipv6_host(mut self, ipv6_host: impl Into<String>) -> Self {
        self.ipv6_host = Some(ipv6_host.into());
        self
    }

    /// Sets `ipv6-dns`. IPv6 address of the name server that the guest sees. If absent: address 3 of the prefix.
    #[must_use]
    pub fn ipv6_dns(mut self, ipv6_dns: impl Into<String>) -> Self {
        self.ipv6_dns = Some(ipv6_dns.into());
        self
    }

    /// Sets `smb`. Host directory that is shared as `\\10.0.2.4\qemu`. Needs Samba on the host. If absent: no SMB
    /// server.
    #[must_use]
    pub fn smb(mut self, smb: impl Into<String>) -> Self {
        self.smb = Some(smb.into());
        self
    }

    /// Sets `smbserver`. IPv4 address of the SMB server that the guest sees. If absent: address 4 of the network,
    /// such as 10.0.2.4.
    #[must_use]
    pub fn smbserver(mut self, smbserver: impl Into<String>) -> Self {
        self.smbserver = Some(smbserver.into());
        self
    }

    /// Sets `hostfwd`. Ports of the host to forward to the guest, each as
    /// `tcp:[HOSTADDR]:HOSTPORT-[GUESTADDR]:GUESTPORT`; also with `udp`, or `unix:PATH-[GUESTADDR]:GUESTPORT`. If
    /// absent: no port is forwarded.
    #[must_use]
    pub fn hostfwd(mut self, hostfwd: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.hostfwd = Some(hostfwd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `guestfwd`. Guest connections to redirect, each as `tcp:ADDR:PORT-CHARDEV` or
    /// `tcp:ADDR:PORT-cmd:COMMAND`. If absent: nothing is redirected.
    #[must_use]
    pub fn guestfwd(mut self, guestfwd: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.guestfwd = Some(guestfwd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tftp-server-name`. Name of the TFTP server in DHCP option 66. If absent: the option is not sent.
    #[must_use]
    pub fn tftp_server_name(mut self, tftp_server_name: impl Into<String>) -> Self {
        self.tftp_server_name = Some(tftp_server_name.into());
        self
    }
}

record! { sent NetdevUserOptions {
    hostname: "hostname" optional,
    restrict: "restrict" optional,
    ipv4: "ipv4" optional,
    ipv6: "ipv6" optional,
    ip: "ip" optional,
    net: "net" optional,
    host: "host" optional,
    tftp: "tftp" optional,
    bootfile: "bootfile" optional,
    dhcpstart: "dhcpstart" optional,
    dns: "dns" optional,
    dnssearch: "dnssearch" optional,
    domainname: "domainname" optional,
    ipv6_prefix: "ipv6-prefix" optional,
    ipv6_prefixlen: "ipv6-prefixlen" optional,
    ipv6_host: "ipv6-host" optional,
    ipv6_dns: "ipv6-dns" optional,
    smb: "smb" optional,
    smbserver: "smbserver" optional,
    hostfwd: "hostfwd" optional,
    guestfwd: "guestfwd" optional,
    tftp_server_name: "tftp-server-name" optional,
} }

/// Options of a TAP backend, which gives the guest an interface on the host's own network stack.
///
/// Either QEMU opens the device (`ifname`, `script`), or a helper does (`helper`), or the management passes
/// descriptors (`fd`, `fds`). The ways cannot be mixed.
///
/// The struct `NetdevTapOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevTapOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevTapOptions {
    /// Interface of the host to open or create. If absent: the kernel chooses a name such as `tap0`.
    pub ifname: Option<String>,
    /// Descriptor of an open TAP device: a name passed by `getfd`, or a number inherited at start. If absent: QEMU
    /// opens the device itself, unless another member provides it.
    pub fd: Option<String>,
    /// Descriptors of an open multi-queue TAP device, one for each queue, separated by colons. If absent: QEMU
    /// opens the device itself, unless another member provides it.
    pub fds: Option<String>,
    /// Program that configures the interface after opening. `no` runs none. If absent: `qemu-ifup` in the
    /// configuration directory.
    pub script: Option<String>,
    /// Program that is run before the interface is closed. `no` runs none. If absent: `qemu-ifdown` in the
    /// configuration directory.
    pub downscript: Option<String>,
    /// Bridge to which `helper` adds the interface. If absent: the bridge `br0`.
    ///
    /// Member `br`, since QEMU 2.8.
    pub br: Option<String>,
    /// Program with privileges that creates the interface and returns its descriptor. If absent: none is started.
    pub helper: Option<String>,
    /// Limit of packets in flight in the kernel. Unit: bytes. If absent: no limit.
    pub sndbuf: Option<u64>,
    /// Whether packets carry a virtio header, which enables checksum and segmentation offload. If true and not
    /// available, the command fails. If absent: used if available.
    pub vnet_hdr: Option<bool>,
    /// Whether the kernel's vhost-net moves the packets instead of QEMU. For virtio cards. If absent: on if
    /// `vhostfd` or `vhostforce` is given.
    pub vhost: Option<bool>,
    /// Descriptor of an open `/dev/vhost-net`: a name passed by `getfd`, or a number. If absent: QEMU opens
    /// `/dev/vhost-net` itself, if vhost is on.
    pub vhostfd: Option<String>,
    /// Descriptors of `/dev/vhost-net`, one for each queue, separated by colons. If absent: QEMU opens
    /// `/dev/vhost-net` itself, if vhost is on.
    pub vhostfds: Option<String>,
    /// Whether vhost is used even for guests that do not use MSI-X.
    pub vhostforce: Option<bool>,
    /// Number of queue pairs to open. Default: `1`.
    pub queues: Option<u32>,
    /// Longest busy polling of vhost before it sleeps. Unit: microseconds. Default: `0`.
    ///
    /// Member `poll-us`, since QEMU 2.7.
    #[doc(alias = "poll-us")]
    pub poll_us: Option<u32>,
}

impl NetdevTapOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            ifname: None,
            fd: None,
            fds: None,
            script: None,
            downscript: None,
            br: None,
            helper: None,
            sndbuf: None,
            vnet_hdr: None,
            vhost: None,
            vhostfd: None,
            vhostfds: None,
            vhostforce: None,
            queues: None,
            poll_us: None,
        }
    }

    /// Sets `ifname`. Interface of the host to open or create. If absent: the kernel chooses a name such as `tap0`.
    #[must_use]
    pub fn ifname(mut self, ifname: impl Into<String>) -> Self {
        self.ifname = Some(ifname.into());
        self
    }

    /// Sets `fd`. Descriptor of an open TAP device: a name passed by `getfd`, or a number inherited at start. If
    /// absent: QEMU opens the device itself, unless another member provides it.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }

    /// Sets `fds`. Descriptors of an open multi-queue TAP device, one for each queue, separated by colons. If
    /// absent: QEMU opens the device itself, unless another member provides it.
    #[must_use]
    pub fn fds(mut self, fds: impl Into<String>) -> Self {
        self.fds = Some(fds.into());
        self
    }

    /// Sets `script`. Program that configures the interface after opening. `no` runs none. If absent: `qemu-ifup`
    /// in the configuration directory.
    #[must_use]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }

    /// Sets `downscript`. Program that is run before the interface is closed. `no` runs none. If absent:
    /// `qemu-ifdown` in the configuration directory.
    #[must_use]
    pub fn downscript(mut self, downscript: impl Into<String>) -> Self {
        self.downscript = Some(downscript.into());
        self
    }

    /// Sets `br`. Bridge to which `helper` adds the interface. If absent: the bridge `br0`.
    #[must_use]
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }

    /// Sets `helper`. Program with privileges that creates the interface and returns its descriptor. If absent:
    /// none is started.
    #[must_use]
    pub fn helper(mut self, helper: impl Into<String>) -> Self {
        self.helper = Some(helper.into());
        self
    }

    /// Sets `sndbuf`. Limit of packets in flight in the kernel. Unit: bytes. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn sndbuf(mut self, sndbuf: u64) -> Self {
        self.sndbuf = Some(sndbuf);
        self
    }

    /// Sets `vnet_hdr`. Whether packets carry a virtio header, which enables checksum and segmentation offload. If
    /// true and not available, the command fails. If absent: used if available.
    #[must_use]
    #[inline]
    pub fn vnet_hdr(mut self, vnet_hdr: bool) -> Self {
        self.vnet_hdr = Some(vnet_hdr);
        self
    }

    /// Sets `vhost`. Whether the kernel's vhost-net moves the packets instead of QEMU. For virtio cards. If absent:
    /// on if `vhostfd` or `vhostforce` is given.
    #[must_use]
    #[inline]
    pub fn vhost(mut self, vhost: bool) -> Self {
        self.vhost = Some(vhost);
        self
    }

    /// Sets `vhostfd`. Descriptor of an open `/dev/vhost-net`: a name passed by `getfd`, or a number. If absent:
    /// QEMU opens `/dev/vhost-net` itself, if vhost is on.
    #[must_use]
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }

    /// Sets `vhostfds`. Descriptors of `/dev/vhost-net`, one for each queue, separated by colons. If absent: QEMU
    /// opens `/dev/vhost-net` itself, if vhost is on.
    #[must_use]
    pub fn vhostfds(mut self, vhostfds: impl Into<String>) -> Self {
        self.vhostfds = Some(vhostfds.into());
        self
    }

    /// Sets `vhostforce`. Whether vhost is used even for guests that do not use MSI-X.
    #[must_use]
    #[inline]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }

    /// Sets `queues`. Number of queue pairs to open. Default: `1`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `poll-us`. Longest busy polling of vhost before it sleeps. Unit: microseconds. Default: `0`.
    #[must_use]
    #[inline]
    pub fn poll_us(mut self, poll_us: u32) -> Self {
        self.poll_us = Some(poll_us);
        self
    }
}

record! { sent NetdevTapOptions {
    ifname: "ifname" optional,
    fd: "fd" optional,
    fds: "fds" optional,
    script: "script" optional,
    downscript: "downscript" optional,
    br: "br" optional,
    helper: "helper" optional,
    sndbuf: "sndbuf" optional,
    vnet_hdr: "vnet_hdr" optional,
    vhost: "vhost" optional,
    vhostfd: "vhostfd" optional,
    vhostfds: "vhostfds" optional,
    vhostforce: "vhostforce" optional,
    queues: "queues" optional,
    poll_us: "poll-us" optional,
} }

/// Options of the older socket backend, which links guests over TCP or UDP. `stream` and `dgram` succeed it.
///
/// Give exactly one of `fd`, `listen`, `connect`, `mcast` and `udp`.
///
/// The struct `NetdevSocketOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevSocketOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevSocketOptions {
    /// Descriptor of an open socket: a name passed by `getfd`, or a number. If absent: one of `listen`, `connect`,
    /// `mcast` and `udp` is required.
    pub fd: Option<String>,
    /// Address on which to accept one TCP connection, as `[HOST]:PORT`. If absent: one of `fd`, `connect`, `mcast`
    /// and `udp` is required.
    pub listen: Option<String>,
    /// Peer to connect to by TCP, as `HOST:PORT`. If absent: one of `fd`, `listen`, `mcast` and `udp` is required.
    pub connect: Option<String>,
    /// Multicast group that several guests share, as `ADDR:PORT`. If absent: one of `fd`, `listen`, `connect` and
    /// `udp` is required.
    pub mcast: Option<String>,
    /// Own address to send from: an address with `mcast`, and `ADDR:PORT` with `udp`, which needs it.
    pub localaddr: Option<String>,
    /// Peer that receives packets by UDP, as `HOST:PORT`. If absent: one of `fd`, `listen`, `connect` and `mcast`
    /// is required.
    pub udp: Option<String>,
}

impl NetdevSocketOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { fd: None, listen: None, connect: None, mcast: None, localaddr: None, udp: None }
    }

    /// Sets `fd`. Descriptor of an open socket: a name passed by `getfd`, or a number. If absent: one of `listen`,
    /// `connect`, `mcast` and `udp` is required.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }

    /// Sets `listen`. Address on which to accept one TCP connection, as `[HOST]:PORT`. If absent: one of `fd`,
    /// `connect`, `mcast` and `udp` is required.
    #[must_use]
    pub fn listen(mut self, listen: impl Into<String>) -> Self {
        self.listen = Some(listen.into());
        self
    }

    /// Sets `connect`. Peer to connect to by TCP, as `HOST:PORT`. If absent: one of `fd`, `listen`, `mcast` and
    /// `udp` is required.
    #[must_use]
    pub fn connect(mut self, connect: impl Into<String>) -> Self {
        self.connect = Some(connect.into());
        self
    }

    /// Sets `mcast`. Multicast group that several guests share, as `ADDR:PORT`. If absent: one of `fd`, `listen`,
    /// `connect` and `udp` is required.
    #[must_use]
    pub fn mcast(mut self, mcast: impl Into<String>) -> Self {
        self.mcast = Some(mcast.into());
        self
    }

    /// Sets `localaddr`. Own address to send from: an address with `mcast`, and `ADDR:PORT` with `udp`, which needs
    /// it.
    #[must_use]
    pub fn localaddr(mut self, localaddr: impl Into<String>) -> Self {
        self.localaddr = Some(localaddr.into());
        self
    }

    /// Sets `udp`. Peer that receives packets by UDP, as `HOST:PORT`. If absent: one of `fd`, `listen`, `connect`
    /// and `mcast` is required.
    #[must_use]
    pub fn udp(mut self, udp: impl Into<String>) -> Self {
        self.udp = Some(udp.into());
        self
    }
}

record! { sent NetdevSocketOptions {
    fd: "fd" optional,
    listen: "listen" optional,
    connect: "connect" optional,
    mcast: "mcast" optional,
    localaddr: "localaddr" optional,
    udp: "udp" optional,
} }

/// Options of a static Ethernet tunnel by L2TPv3 (RFC 3931), over IP or UDP.
///
/// The struct `NetdevL2TPv3Options`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevL2TPv3Options)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevL2tPv3Options {
    /// Own address of the tunnel.
    pub src: String,
    /// Peer's address of the tunnel.
    pub dst: String,
    /// Own UDP port. Needed with `udp`, and unused without. If absent: packets travel without UDP.
    pub srcport: Option<String>,
    /// Peer's UDP port. Needed with `udp`, and unused without. If absent: packets travel without UDP.
    pub dstport: Option<String>,
    /// Whether both addresses are IPv6. Default: `false`.
    pub ipv6: Option<bool>,
    /// Whether packets are encapsulated in UDP instead of the IP protocol 115. Default: `false`.
    pub udp: Option<bool>,
    /// Whether cookies have 64 bits instead of 32. They should match the peer. Default: `false`.
    pub cookie64: Option<bool>,
    /// Whether packets carry a sequence number. Default: `false`.
    pub counter: Option<bool>,
    /// Whether the sequence number is always 0, for peers that drop packets out of order. Implies `counter`.
    /// Default: `false`.
    pub pincounter: Option<bool>,
    /// Value that outgoing packets carry as proof of their tunnel. Only together with `rxcookie`. If absent:
    /// packets have no cookie.
    pub txcookie: Option<u64>,
    /// Value that incoming packets must carry. Only together with `txcookie`. If absent: packets have no cookie.
    pub rxcookie: Option<u64>,
    /// Session id in outgoing packets.
    pub txsession: u32,
    /// Session id that incoming packets must carry. If absent: same as `txsession`.
    pub rxsession: Option<u32>,
    /// Extra space between header and payload. Unit: bytes. Range: 0 to 256. If absent: none.
    pub offset: Option<u32>,
}

impl NetdevL2tPv3Options {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(src: impl Into<String>, dst: impl Into<String>, txsession: u32) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
            srcport: None,
            dstport: None,
            ipv6: None,
            udp: None,
            cookie64: None,
            counter: None,
            pincounter: None,
            txcookie: None,
            rxcookie: None,
            txsession,
            rxsession: None,
            offset: None,
        }
    }

    /// Sets `srcport`. Own UDP port. Needed with `udp`, and unused without. If absent: packets travel without UDP.
    #[must_use]
    pub fn srcport(mut self, srcport: impl Into<String>) -> Self {
        self.srcport = Some(srcport.into());
        self
    }

    /// Sets `dstport`. Peer's UDP port. Needed with `udp`, and unused without. If absent: packets travel without
    /// UDP.
    #[must_use]
    pub fn dstport(mut self, dstport: impl Into<String>) -> Self {
        self.dstport = Some(dstport.into());
        self
    }

    /// Sets `ipv6`. Whether both addresses are IPv6. Default: `false`.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }

    /// Sets `udp`. Whether packets are encapsulated in UDP instead of the IP protocol 115. Default: `false`.
    #[must_use]
    #[inline]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }

    /// Sets `cookie64`. Whether cookies have 64 bits instead of 32. They should match the peer. Default: `false`.
    #[must_use]
    #[inline]
    pub fn cookie64(mut self, cookie64: bool) -> Self {
        self.cookie64 = Some(cookie64);
        self
    }

    /// Sets `counter`. Whether packets carry a sequence number. Default: `false`.
    #[must_use]
    #[inline]
    pub fn counter(mut self, counter: bool) -> Self {
        self.counter = Some(counter);
        self
    }

    /// Sets `pincounter`. Whether the sequence number is always 0, for peers that drop packets out of order.
    /// Implies `counter`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn pincounter(mut self, pincounter: bool) -> Self {
        self.pincounter = Some(pincounter);
        self
    }

    /// Sets `txcookie`. Value that outgoing packets carry as proof of their tunnel. Only together with `rxcookie`.
    /// If absent: packets have no cookie.
    #[must_use]
    #[inline]
    pub fn txcookie(mut self, txcookie: u64) -> Self {
        self.txcookie = Some(txcookie);
        self
    }

    /// Sets `rxcookie`. Value that incoming packets must carry. Only together with `txcookie`. If absent: packets
    /// have no cookie.
    #[must_use]
    #[inline]
    pub fn rxcookie(mut self, rxcookie: u64) -> Self {
        self.rxcookie = Some(rxcookie);
        self
    }

    /// Sets `rxsession`. Session id that incoming packets must carry. If absent: same as `txsession`.
    #[must_use]
    #[inline]
    pub fn rxsession(mut self, rxsession: u32) -> Self {
        self.rxsession = Some(rxsession);
        self
    }

    /// Sets `offset`. Extra space between header and payload. Unit: bytes. Range: 0 to 256. If absent: none.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

record! { sent NetdevL2tPv3Options {
    src: "src" required,
    dst: "dst" required,
    srcport: "srcport" optional,
    dstport: "dstport" optional,
    ipv6: "ipv6" optional,
    udp: "udp" optional,
    cookie64: "cookie64" optional,
    counter: "counter" optional,
    pincounter: "pincounter" optional,
    txcookie: "txcookie" optional,
    rxcookie: "rxcookie" optional,
    txsession: "txsession" required,
    rxsession: "rxsession" optional,
    offset: "offset" optional,
} }

/// Options of a connection to a VDE switch on the host.
///
/// The struct `NetdevVdeOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVdeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVdeOptions {
    /// Directory of the switch's sockets on the host. If absent: default of the VDE library.
    pub sock: Option<String>,
    /// Port of the switch. 0 takes any free one. Default: `0`.
    pub port: Option<u16>,
    /// Group of the host that owns the socket.
    pub group: Option<String>,
    /// File permissions of the socket as a plain number: 448 is octal 700. Default: `448`.
    pub mode: Option<u16>,
}

impl NetdevVdeOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { sock: None, port: None, group: None, mode: None }
    }

    /// Sets `sock`. Directory of the switch's sockets on the host. If absent: default of the VDE library.
    #[must_use]
    pub fn sock(mut self, sock: impl Into<String>) -> Self {
        self.sock = Some(sock.into());
        self
    }

    /// Sets `port`. Port of the switch. 0 takes any free one. Default: `0`.
    #[must_use]
    #[inline]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `group`. Group of the host that owns the socket.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `mode`. File permissions of the socket as a plain number: 448 is octal 700. Default: `448`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: u16) -> Self {
        self.mode = Some(mode);
        self
    }
}

record! { sent NetdevVdeOptions {
    sock: "sock" optional,
    port: "port" optional,
    group: "group" optional,
    mode: "mode" optional,
} }

/// Options of a TAP interface that a privileged helper creates and adds to a bridge of the host.
///
/// The struct `NetdevBridgeOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevBridgeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    /// Bridge to join. The helper's `bridge.conf` must allow it. Default: `br0`.
    pub br: Option<String>,
    /// Path of the helper on the host. If absent: `qemu-bridge-helper` as installed with QEMU.
    pub helper: Option<String>,
}

impl NetdevBridgeOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { br: None, helper: None }
    }

    /// Sets `br`. Bridge to join. The helper's `bridge.conf` must allow it. Default: `br0`.
    #[must_use]
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }

    /// Sets `helper`. Path of the helper on the host. If absent: `qemu-bridge-helper` as installed with QEMU.
    #[must_use]
    pub fn helper(mut self, helper: impl Into<String>) -> Self {
        self.helper = Some(helper.into());
        self
    }
}

record! { sent NetdevBridgeOptions {
    br: "br" optional,
    helper: "helper" optional,
} }

/// Options of a port on a hub inside QEMU, which joins several cards and backends to one segment.
///
/// The struct `NetdevHubPortOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevHubPortOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevHubPortOptions {
    /// Number of the hub. It is created with its first port.
    pub hubid: i32,
    /// Backend to plug into the port. If absent: a card is attached to it.
    ///
    /// Member `netdev`, since QEMU 2.12.
    pub netdev: Option<String>,
}

impl NetdevHubPortOptions {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(hubid: i32) -> Self {
        Self { hubid, netdev: None }
    }

    /// Sets `netdev`. Backend to plug into the port. If absent: a card is attached to it.
    #[must_use]
    pub fn netdev(mut self, netdev: impl Into<String>) -> Self {
        self.netdev = Some(netdev.into());
        self
    }
}

record! { sent NetdevHubPortOptions {
    hubid: "hubid" required,
    netdev: "netdev" optional,
} }

/// Options of a connection to a network card of the host, or to a VALE switch, by netmap.
///
/// The struct `NetdevNetmapOptions`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevNetmapOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevNetmapOptions {
    /// Host interface, or a port `valeSWITCH:PORT`, which is created if missing. Ports with the same switch number
    /// are connected.
    pub ifname: String,
    /// Device node of netmap. If absent: the usual node `/dev/netmap`.
    pub devname: Option<String>,
}

impl NetdevNetmapOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self { ifname: ifname.into(), devname: None }
    }

    /// Sets `devname`. Device node of netmap. If absent: the usual node `/dev/netmap`.
    #[must_use]
    pub fn devname(mut self, devname: impl Into<String>) -> Self {
        self.devname = Some(devname.into());
        self
    }
}

record! { sent NetdevNetmapOptions {
    ifname: "ifname" required,
    devname: "devname" optional,
} }

/// Place at which the default XDP program is attached to the host interface.
///
/// The enum `AFXDPMode`, since QEMU 8.2.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,AFXDPMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfxdpMode {
    /// In the driver of the card. Fastest, if the driver supports it.
    Native,
    /// In the generic network stack. Works with every driver.
    Skb,
}

enumeration! { sent AfxdpMode {
    "native" Native,
    "skb" Skb,
} }

/// Options of a backend that takes packets directly from queues of a host card by AF_XDP.
///
/// The struct `NetdevAFXDPOptions`, since QEMU 8.2.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevAFXDPOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevAfxdpOptions {
    /// Host interface to use.
    pub ifname: String,
    /// Place at which the XDP program is attached. If absent: `native` is tried first, then `skb`.
    pub mode: Option<AfxdpMode>,
    /// Whether packets are copied even if the driver can do without. Default: `false`.
    #[doc(alias = "force-copy")]
    pub force_copy: Option<bool>,
    /// Number of queues of the card to use. Default: `1`.
    pub queues: Option<i64>,
    /// First queue of the card to use, zero-based. Default: `0`.
    #[doc(alias = "start-queue")]
    pub start_queue: Option<i64>,
    /// Whether QEMU relies on an XDP program that is already loaded, instead of loading its own. Needs `sock-fds`
    /// or `map-path`. Default: `false`.
    pub inhibit: Option<bool>,
    /// Descriptors of open, unbound AF_XDP sockets that are already in the socket map, one for each queue,
    /// separated by colons. Needs `inhibit`; excludes `map-path`. If absent: QEMU creates the sockets.
    #[doc(alias = "sock-fds")]
    pub sock_fds: Option<String>,
    /// Path of a pinned socket map into which QEMU puts its sockets. Needs `inhibit`; excludes `sock-fds`.
    ///
    /// Member `map-path`, since QEMU 10.1.
    #[doc(alias = "map-path")]
    pub map_path: Option<String>,
    /// First index of that map to use. Needs `map-path`. Default: `0`.
    ///
    /// Member `map-start-index`, since QEMU 10.1.
    #[doc(alias = "map-start-index")]
    pub map_start_index: Option<i32>,
}

impl NetdevAfxdpOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self {
            ifname: ifname.into(),
            mode: None,
            force_copy: None,
            queues: None,
            start_queue: None,
            inhibit: None,
            sock_fds: None,
            map_path: None,
            map_start_index: None,
        }
    }

    /// Sets `mode`. Place at which the XDP program is attached. If absent: `native` is tried first, then `skb`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<AfxdpMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `force-copy`. Whether packets are copied even if the driver can do without. Default: `false`.
    #[must_use]
    #[inline]
    pub fn force_copy(mut self, force_copy: bool) -> Self {
        self.force_copy = Some(force_copy);
        self
    }

    /// Sets `queues`. Number of queues of the card to use. Default: `1`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `start-queue`. First queue of the card to use, zero-based. Default: `0`.
    #[must_use]
    #[inline]
    pub fn start_queue(mut self, start_queue: i64) -> Self {
        self.start_queue = Some(start_queue);
        self
    }

    /// Sets `inhibit`. Whether QEMU relies on an XDP program that is already loaded, instead of loading its own.
    /// Needs `sock-fds` or `map-path`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn inhibit(mut self, inhibit: bool) -> Self {
        self.inhibit = Some(inhibit);
        self
    }

    /// Sets `sock-fds`. Descriptors of open, unbound AF_XDP sockets that are already in the socket map, one for
    /// each queue, separated by colons. Needs `inhibit`; excludes `map-path`. If absent: QEMU creates the sockets.
    #[must_use]
    pub fn sock_fds(mut self, sock_fds: impl Into<String>) -> Self {
        self.sock_fds = Some(sock_fds.into());
        self
    }

    /// Sets `map-path`. Path of a pinned socket map into which QEMU puts its sockets. Needs `inhibit`; excludes
    /// `sock-fds`.
    #[must_use]
    pub fn map_path(mut self, map_path: impl Into<String>) -> Self {
        self.map_path = Some(map_path.into());
        self
    }

    /// Sets `map-start-index`. First index of that map to use. Needs `map-path`. Default: `0`.
    #[must_use]
    #[inline]
    pub fn map_start_index(mut self, map_start_index: i32) -> Self {
        self.map_start_index = Some(map_start_index);
        self
    }
}

record! { sent NetdevAfxdpOptions {
    ifname: "ifname" required,
    mode: "mode" optional,
    force_copy: "force-copy" optional,
    queues: "queues" optional,
    start_queue: "start-queue" optional,
    inhibit: "inhibit" optional,
    sock_fds: "sock-fds" optional,
    map_path: "map-path" optional,
    map_start_index: "map-start-index" optional,
} }

/// Options of a backend that another process serves by the vhost-user protocol, such as DPDK.
///
/// Guest memory must be shared, for example by `memory-backend-memfd`. Only for virtio cards.
///
/// The struct `NetdevVhostUserOptions`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVhostUserOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    /// Character device that is a Unix socket to the process.
    pub chardev: String,
    /// Whether vhost is used even for guests that do not use MSI-X.
    pub vhostforce: Option<bool>,
    /// Number of queue pairs to offer. Default: `1`.
    ///
    /// Member `queues`, since QEMU 2.5.
    pub queues: Option<i64>,
}

impl NetdevVhostUserOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into(), vhostforce: None, queues: None }
    }

    /// Sets `vhostforce`. Whether vhost is used even for guests that do not use MSI-X.
    #[must_use]
    #[inline]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }

    /// Sets `queues`. Number of queue pairs to offer. Default: `1`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }
}

record! { sent NetdevVhostUserOptions {
    chardev: "chardev" required,
    vhostforce: "vhostforce" optional,
    queues: "queues" optional,
} }

/// Options of a backend in hardware or the kernel that speaks virtio itself (vDPA).
///
/// The struct `NetdevVhostVDPAOptions`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVhostVDPAOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostVdpaOptions {
    /// Path of the device on the host, such as `/dev/vhost-vdpa-0`. Excludes `vhostfd`. If absent: `vhostfd` is
    /// required.
    pub vhostdev: Option<String>,
    /// Descriptor of the open device: a name passed by `getfd`, or a number. Excludes `vhostdev`. If absent:
    /// `vhostdev` is required.
    pub vhostfd: Option<String>,
    /// Number of queue pairs to offer.
    pub queues: Option<i64>,
    /// Whether QEMU relays the virtqueues, which makes the device migratable at a cost in speed. Default: `false`.
    ///
    /// Member `x-svq`, since QEMU 7.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-svq")]
    pub x_svq: Option<bool>,
}

impl NetdevVhostVdpaOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { vhostdev: None, vhostfd: None, queues: None, x_svq: None }
    }

    /// Sets `vhostdev`. Path of the device on the host, such as `/dev/vhost-vdpa-0`. Excludes `vhostfd`. If absent:
    /// `vhostfd` is required.
    #[must_use]
    pub fn vhostdev(mut self, vhostdev: impl Into<String>) -> Self {
        self.vhostdev = Some(vhostdev.into());
        self
    }

    /// Sets `vhostfd`. Descriptor of the open device: a name passed by `getfd`, or a number. Excludes `vhostdev`.
    /// If absent: `vhostdev` is required.
    #[must_use]
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }

    /// Sets `queues`. Number of queue pairs to offer.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `x-svq`. Whether QEMU relays the virtqueues, which makes the device migratable at a cost in speed.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn x_svq(mut self, x_svq: bool) -> Self {
        self.x_svq = Some(x_svq);
        self
    }
}

record! { sent NetdevVhostVdpaOptions {
    vhostdev: "vhostdev" optional,
    vhostfd: "vhostfd" optional,
    queues: "queues" optional,
    x_svq: "x-svq" optional,
} }

/// Options of a network between guests and the host on macOS, without access to the outside.
///
/// The struct `NetdevVmnetHostOptions`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVmnetHostOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetHostOptions {
    /// First IPv4 address of the range, from a private network. The host takes it as gateway, and DHCP assigns the
    /// following ones. Only together with `end-address` and `subnet-mask`.
    #[doc(alias = "start-address")]
    pub start_address: Option<String>,
    /// Last IPv4 address that DHCP assigns. Only together with `start-address` and `subnet-mask`.
    #[doc(alias = "end-address")]
    pub end_address: Option<String>,
    /// IPv4 mask of the network, in dotted form. Only together with `start-address` and `end-address`.
    #[doc(alias = "subnet-mask")]
    pub subnet_mask: Option<String>,
    /// Whether the guest reaches the host only, and no other guests. Needs macOS 11.
    pub isolated: Option<bool>,
    /// UUID of a separate network. Guests with the same UUID reach each other; there is no DHCP. Needs macOS 11.
    #[doc(alias = "net-uuid")]
    pub net_uuid: Option<String>,
}

impl NetdevVmnetHostOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { start_address: None, end_address: None, subnet_mask: None, isolated: None, net_uuid: None }
    }

    /// Sets `start-address`. First IPv4 address of the range, from a private network. The host takes it as gateway,
    /// and DHCP assigns the following ones. Only together with `end-address` and `subnet-mask`.
    #[must_use]
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }

    /// Sets `end-address`. Last IPv4 address that DHCP assigns. Only together with `start-address` and
    /// `subnet-mask`.
    #[must_use]
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }

    /// Sets `subnet-mask`. IPv4 mask of the network, in dotted form. Only together with `start-address` and
    /// `end-address`.
    #[must_use]
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }

    /// Sets `isolated`. Whether the guest reaches the host only, and no other guests. Needs macOS 11.
    #[must_use]
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }

    /// Sets `net-uuid`. UUID of a separate network. Guests with the same UUID reach each other; there is no DHCP.
    /// Needs macOS 11.
    #[must_use]
    pub fn net_uuid(mut self, net_uuid: impl Into<String>) -> Self {
        self.net_uuid = Some(net_uuid.into());
        self
    }
}

record! { sent NetdevVmnetHostOptions {
    start_address: "start-address" optional,
    end_address: "end-address" optional,
    subnet_mask: "subnet-mask" optional,
    isolated: "isolated" optional,
    net_uuid: "net-uuid" optional,
} }

/// Options of a network with NAT to the outside on macOS.
///
/// The struct `NetdevVmnetSharedOptions`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVmnetSharedOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetSharedOptions {
    /// First IPv4 address of the range, from a private network. The host takes it as gateway, and DHCP assigns the
    /// following ones. Only together with `end-address` and `subnet-mask`.
    #[doc(alias = "start-address")]
    pub start_address: Option<String>,
    /// Last IPv4 address that DHCP assigns. Only together with `start-address` and `subnet-mask`.
    #[doc(alias = "end-address")]
    pub end_address: Option<String>,
    /// IPv4 mask of the network, in dotted form. Only together with `start-address` and `end-address`.
    #[doc(alias = "subnet-mask")]
    pub subnet_mask: Option<String>,
    /// Whether the guest is kept apart from other guests. Needs macOS 11.
    pub isolated: Option<bool>,
    /// IPv6 network of the guest: a unique local prefix of 64 bits, below `fd00::/8`.
    #[doc(alias = "nat66-prefix")]
    pub nat66_prefix: Option<String>,
}

impl NetdevVmnetSharedOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { start_address: None, end_address: None, subnet_mask: None, isolated: None, nat66_prefix: None }
    }

    /// Sets `start-address`. First IPv4 address of the range, from a private network. The host takes it as gateway,
    /// and DHCP assigns the following ones. Only together with `end-address` and `subnet-mask`.
    #[must_use]
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }

    /// Sets `end-address`. Last IPv4 address that DHCP assigns. Only together with `start-address` and
    /// `subnet-mask`.
    #[must_use]
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }

    /// Sets `subnet-mask`. IPv4 mask of the network, in dotted form. Only together with `start-address` and
    /// `end-address`.
    #[must_use]
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }

    /// Sets `isolated`. Whether the guest is kept apart from other guests. Needs macOS 11.
    #[must_use]
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }

    /// Sets `nat66-prefix`. IPv6 network of the guest: a unique local prefix of 64 bits, below `fd00::/8`.
    #[must_use]
    pub fn nat66_prefix(mut self, nat66_prefix: impl Into<String>) -> Self {
        self.nat66_prefix = Some(nat66_prefix.into());
        self
    }
}

record! { sent NetdevVmnetSharedOptions {
    start_address: "start-address" optional,
    end_address: "end-address" optional,
    subnet_mask: "subnet-mask" optional,
    isolated: "isolated" optional,
    nat66_prefix: "nat66-prefix" optional,
} }

/// Options of a bridge to a physical network of a macOS host.
///
/// The struct `NetdevVmnetBridgedOptions`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVmnetBridgedOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetBridgedOptions {
    /// Host interface to bridge, such as `en0`.
    pub ifname: String,
    /// Whether the guest is kept apart from other guests. Needs macOS 11.
    pub isolated: Option<bool>,
}

impl NetdevVmnetBridgedOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self { ifname: ifname.into(), isolated: None }
    }

    /// Sets `isolated`. Whether the guest is kept apart from other guests. Needs macOS 11.
    #[must_use]
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }
}

record! { sent NetdevVmnetBridgedOptions {
    ifname: "ifname" required,
    isolated: "isolated" optional,
} }

/// Options of a backend that exchanges Ethernet frames with a peer over a stream socket.
///
/// Each frame is preceded by its length as a 32-bit big-endian number. [`NETDEV_STREAM_CONNECTED`](super::event::NetdevStreamConnected) and
/// [`NETDEV_STREAM_DISCONNECTED`](super::event::NetdevStreamDisconnected) report the connection.
///
/// The struct `NetdevStreamOptions`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevStreamOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamOptions {
    /// Address to listen on or connect to. Internet, Unix and descriptor addresses are possible.
    pub addr: SocketAddress,
    /// Whether to listen instead of connecting. Default: `false`.
    pub server: Option<bool>,
    /// Delay before a lost or failed connection is tried again. 0 does not try. For clients only. Unit:
    /// milliseconds. Default: `0`.
    ///
    /// Member `reconnect-ms`, since QEMU 9.2.
    #[doc(alias = "reconnect-ms")]
    pub reconnect_ms: Option<i64>,
}

impl NetdevStreamOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self { addr: addr.into(), server: None, reconnect_ms: None }
    }

    /// Sets `server`. Whether to listen instead of connecting. Default: `false`.
    #[must_use]
    #[inline]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets `reconnect-ms`. Delay before a lost or failed connection is tried again. 0 does not try. For clients
    /// only. Unit: milliseconds. Default: `0`.
    #[must_use]
    #[inline]
    pub fn reconnect_ms(mut self, reconnect_ms: i64) -> Self {
        self.reconnect_ms = Some(reconnect_ms);
        self
    }
}

record! { sent NetdevStreamOptions {
    addr: "addr" required,
    server: "server" optional,
    reconnect_ms: "reconnect-ms" optional,
} }

/// Options of a backend that exchanges Ethernet frames over a datagram socket, one frame in each datagram.
///
/// Internet, Unix and descriptor addresses are possible. A multicast `remote` needs no `local`; otherwise
/// `local` is needed, and it may stand alone only if it is a descriptor.
///
/// The struct `NetdevDgramOptions`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevDgramOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevDgramOptions {
    /// Address to receive on and to send from.
    pub local: Option<SocketAddress>,
    /// Address to send to: a peer or a multicast group.
    pub remote: Option<SocketAddress>,
}

impl NetdevDgramOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { local: None, remote: None }
    }

    /// Sets `local`. Address to receive on and to send from.
    #[must_use]
    pub fn local(mut self, local: impl Into<SocketAddress>) -> Self {
        self.local = Some(local.into());
        self
    }

    /// Sets `remote`. Address to send to: a peer or a multicast group.
    #[must_use]
    pub fn remote(mut self, remote: impl Into<SocketAddress>) -> Self {
        self.remote = Some(remote.into());
        self
    }
}

record! { sent NetdevDgramOptions {
    local: "local" optional,
    remote: "remote" optional,
} }

/// Kind of a network backend.
///
/// The enum `NetClientDriver`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NetClientDriver)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetClientDriver {
    /// No network at all. Only for the option `-net`.
    None,
    /// A network card. Only for the option `-net`.
    Nic,
    /// NAT inside QEMU, without privileges.
    User,
    /// A TAP interface of the host.
    Tap,
    /// A static L2TPv3 tunnel.
    L2tpv3,
    /// The older link between guests over TCP or UDP.
    Socket,
    /// Frames over a stream socket.
    Stream,
    /// Frames in datagrams.
    Dgram,
    /// A port of a VDE switch.
    Vde,
    /// A TAP interface that a helper adds to a bridge.
    Bridge,
    /// A port of a hub inside QEMU.
    Hubport,
    /// A card or VALE switch through netmap.
    Netmap,
    /// Another process that serves virtqueues.
    #[doc(alias = "vhost-user")]
    VhostUser,
    /// Hardware that serves virtqueues.
    #[doc(alias = "vhost-vdpa")]
    VhostVdpa,
    /// NAT by an external `passt` process.
    ///
    /// Value `passt`. Only in builds with `CONFIG_PASST`.
    Passt,
    /// Queues of a host card through AF_XDP.
    ///
    /// Value `af-xdp`. Only in builds with `CONFIG_AF_XDP`.
    #[doc(alias = "af-xdp")]
    AfXdp,
    /// A network between host and guests on macOS.
    ///
    /// Value `vmnet-host`. Only in builds with `CONFIG_VMNET`.
    #[doc(alias = "vmnet-host")]
    VmnetHost,
    /// NAT on macOS.
    ///
    /// Value `vmnet-shared`. Only in builds with `CONFIG_VMNET`.
    #[doc(alias = "vmnet-shared")]
    VmnetShared,
    /// A bridge to a physical network on macOS.
    ///
    /// Value `vmnet-bridged`. Only in builds with `CONFIG_VMNET`.
    #[doc(alias = "vmnet-bridged")]
    VmnetBridged,
}

enumeration! { sent NetClientDriver {
    "none" None,
    "nic" Nic,
    "user" User,
    "tap" Tap,
    "l2tpv3" L2tpv3,
    "socket" Socket,
    "stream" Stream,
    "dgram" Dgram,
    "vde" Vde,
    "bridge" Bridge,
    "hubport" Hubport,
    "netmap" Netmap,
    "vhost-user" VhostUser,
    "vhost-vdpa" VhostVdpa,
    "passt" Passt,
    "af-xdp" AfXdp,
    "vmnet-host" VmnetHost,
    "vmnet-shared" VmnetShared,
    "vmnet-bridged" VmnetBridged,
} }

/// Description of a network backend to create.
///
/// The union `Netdev`, since QEMU 1.2.
///
/// Its tag is `type`. [`NetdevBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Netdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Netdev {
    /// New name of the backend, which a card gives in its property `netdev`. It must be unique.
    pub id: String,
    /// Kind of backend, which decides the further members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: NetdevBranch,
}

impl Netdev {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>, branch: impl Into<NetdevBranch>) -> Self {
        Self { id: id.into(), branch: branch.into() }
    }

    /// No network at all. Only for the option `-net`.
    ///
    /// Creates a value with the branch `none`.
    pub fn none(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::None)
    }

    /// A network card. Only for the option `-net`.
    ///
    /// Creates a value with the branch `nic`.
    pub fn nic(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Nic(NetLegacyNicOptions::new()))
    }

    /// NAT inside QEMU, without privileges.
    ///
    /// Creates a value with the branch `user`.
    pub fn user(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::User(NetdevUserOptions::new()))
    }

    /// A TAP interface of the host.
    ///
    /// Creates a value with the branch `tap`.
    pub fn tap(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Tap(NetdevTapOptions::new()))
    }

    /// A static L2TPv3 tunnel.
    ///
    /// Creates a value with the branch `l2tpv3`.
    pub fn l2tpv3(id: impl Into<String>, src: impl Into<String>, dst: impl Into<String>, txsession: u32) -> Self {
        Self::new(id, NetdevBranch::L2tpv3(NetdevL2tPv3Options::new(src, dst, txsession)))
    }

    /// The older link between guests over TCP or UDP.
    ///
    /// Creates a value with the branch `socket`.
    pub fn socket(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Socket(NetdevSocketOptions::new()))
    }

    /// Frames over a stream socket.
    ///
    /// Creates a value with the branch `stream`.
    pub fn stream(id: impl Into<String>, addr: impl Into<SocketAddress>) -> Self {
        Self::new(id, NetdevBranch::Stream(NetdevStreamOptions::new(addr)))
    }

    /// Frames in datagrams.
    ///
    /// Creates a value with the branch `dgram`.
    pub fn dgram(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Dgram(NetdevDgramOptions::new()))
    }

    /// A port of a VDE switch.
    ///
    /// Creates a value with the branch `vde`.
    pub fn vde(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Vde(NetdevVdeOptions::new()))
    }

    /// A TAP interface that a helper adds to a bridge.
    ///
    /// Creates a value with the branch `bridge`.
    pub fn bridge(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Bridge(NetdevBridgeOptions::new()))
    }

    /// A port of a hub inside QEMU.
    ///
    /// Creates a value with the branch `hubport`.
    pub fn hubport(id: impl Into<String>, hubid: i32) -> Self {
        Self::new(id, NetdevBranch::Hubport(NetdevHubPortOptions::new(hubid)))
    }

    /// A card or VALE switch through netmap.
    ///
    /// Creates a value with the branch `netmap`.
    pub fn netmap(id: impl Into<String>, ifname: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Netmap(NetdevNetmapOptions::new(ifname)))
    }

    /// Another process that serves virtqueues.
    ///
    /// Creates a value with the branch `vhost-user`.
    pub fn vhost_user(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VhostUser(NetdevVhostUserOptions::new(chardev)))
    }

    /// Hardware that serves virtqueues.
    ///
    /// Creates a value with the branch `vhost-vdpa`.
    pub fn vhost_vdpa(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VhostVdpa(NetdevVhostVdpaOptions::new()))
    }

    /// NAT by an external `passt` process.
    ///
    /// Creates a value with the branch `passt`. Only in builds with `CONFIG_PASST`.
    pub fn passt(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Passt(NetDevPasstOptions::new()))
    }

    /// Queues of a host card through AF_XDP.
    ///
    /// Creates a value with the branch `af-xdp`. Only in builds with `CONFIG_AF_XDP`.
    pub fn af_xdp(id: impl Into<String>, ifname: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::AfXdp(NetdevAfxdpOptions::new(ifname)))
    }

    /// A network between host and guests on macOS.
    ///
    /// Creates a value with the branch `vmnet-host`. Only in builds with `CONFIG_VMNET`.
    pub fn vmnet_host(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VmnetHost(NetdevVmnetHostOptions::new()))
    }

    /// NAT on macOS.
    ///
    /// Creates a value with the branch `vmnet-shared`. Only in builds with `CONFIG_VMNET`.
    pub fn vmnet_shared(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VmnetShared(NetdevVmnetSharedOptions::new()))
    }

    /// A bridge to a physical network on macOS.
    ///
    /// Creates a value with the branch `vmnet-bridged`. Only in builds with `CONFIG_VMNET`.
    pub fn vmnet_bridged(id: impl Into<String>, ifname: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VmnetBridged(NetdevVmnetBridgedOptions::new(ifname)))
    }
}

/// The branches of [`Netdev`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetdevBranch {
    /// No network at all. Only for the option `-net`.
    None,
    /// A network card. Only for the option `-net`.
    Nic(NetLegacyNicOptions),
    /// NAT inside QEMU, without privileges.
    User(NetdevUserOptions),
    /// A TAP interface of the host.
    Tap(NetdevTapOptions),
    /// A static L2TPv3 tunnel.
    L2tpv3(NetdevL2tPv3Options),
    /// The older link between guests over TCP or UDP.
    Socket(NetdevSocketOptions),
    /// Frames over a stream socket.
    Stream(NetdevStreamOptions),
    /// Frames in datagrams.
    Dgram(NetdevDgramOptions),
    /// A port of a VDE switch.
    Vde(NetdevVdeOptions),
    /// A TAP interface that a helper adds to a bridge.
    Bridge(NetdevBridgeOptions),
    /// A port of a hub inside QEMU.
    Hubport(NetdevHubPortOptions),
    /// A card or VALE switch through netmap.
    Netmap(NetdevNetmapOptions),
    /// Another process that serves virtqueues.
    VhostUser(NetdevVhostUserOptions),
    /// Hardware that serves virtqueues.
    VhostVdpa(NetdevVhostVdpaOptions),
    /// NAT by an external `passt` process.
    ///
    /// Branch `passt`. Only in builds with `CONFIG_PASST`.
    Passt(NetDevPasstOptions),
    /// Queues of a host card through AF_XDP.
    ///
    /// Branch `af-xdp`. Only in builds with `CONFIG_AF_XDP`.
    AfXdp(NetdevAfxdpOptions),
    /// A network between host and guests on macOS.
    ///
    /// Branch `vmnet-host`. Only in builds with `CONFIG_VMNET`.
    VmnetHost(NetdevVmnetHostOptions),
    /// NAT on macOS.
    ///
    /// Branch `vmnet-shared`. Only in builds with `CONFIG_VMNET`.
    VmnetShared(NetdevVmnetSharedOptions),
    /// A bridge to a physical network on macOS.
    ///
    /// Branch `vmnet-bridged`. Only in builds with `CONFIG_VMNET`.
    VmnetBridged(NetdevVmnetBridgedOptions),
}

impl From<NetLegacyNicOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetLegacyNicOptions) -> Self {
        Self::Nic(value)
    }
}

impl From<NetdevUserOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevUserOptions) -> Self {
        Self::User(value)
    }
}

impl From<NetdevTapOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevTapOptions) -> Self {
        Self::Tap(value)
    }
}

impl From<NetdevL2tPv3Options> for NetdevBranch {
    #[inline]
    fn from(value: NetdevL2tPv3Options) -> Self {
        Self::L2tpv3(value)
    }
}

impl From<NetdevSocketOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevSocketOptions) -> Self {
        Self::Socket(value)
    }
}

impl From<NetdevStreamOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevStreamOptions) -> Self {
        Self::Stream(value)
    }
}

impl From<NetdevDgramOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevDgramOptions) -> Self {
        Self::Dgram(value)
    }
}

impl From<NetdevVdeOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevVdeOptions) -> Self {
        Self::Vde(value)
    }
}

impl From<NetdevBridgeOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevBridgeOptions) -> Self {
        Self::Bridge(value)
    }
}

impl From<NetdevHubPortOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevHubPortOptions) -> Self {
        Self::Hubport(value)
    }
}

impl From<NetdevNetmapOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevNetmapOptions) -> Self {
        Self::Netmap(value)
    }
}

impl From<NetdevVhostUserOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevVhostUserOptions) -> Self {
        Self::VhostUser(value)
    }
}

impl From<NetdevVhostVdpaOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevVhostVdpaOptions) -> Self {
        Self::VhostVdpa(value)
    }
}

impl From<NetDevPasstOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetDevPasstOptions) -> Self {
        Self::Passt(value)
    }
}

impl From<NetdevAfxdpOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevAfxdpOptions) -> Self {
        Self::AfXdp(value)
    }
}

impl From<NetdevVmnetHostOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevVmnetHostOptions) -> Self {
        Self::VmnetHost(value)
    }
}

impl From<NetdevVmnetSharedOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevVmnetSharedOptions) -> Self {
        Self::VmnetShared(value)
    }
}

impl From<NetdevVmnetBridgedOptions> for NetdevBranch {
    #[inline]
    fn from(value: NetdevVmnetBridgedOptions) -> Self {
        Self::VmnetBridged(value)
    }
}

union! {
    sent Netdev {
        id: "id" required,
    }
    r#type: NetClientDriver = "type" required,
    branch: NetdevBranch {
        "none" None,
        "nic" Nic(NetLegacyNicOptions),
        "user" User(NetdevUserOptions),
        "tap" Tap(NetdevTapOptions),
        "l2tpv3" L2tpv3(NetdevL2tPv3Options),
        "socket" Socket(NetdevSocketOptions),
        "stream" Stream(NetdevStreamOptions),
        "dgram" Dgram(NetdevDgramOptions),
        "vde" Vde(NetdevVdeOptions),
        "bridge" Bridge(NetdevBridgeOptions),
        "hubport" Hubport(NetdevHubPortOptions),
        "netmap" Netmap(NetdevNetmapOptions),
        "vhost-user" VhostUser(NetdevVhostUserOptions),
        "vhost-vdpa" VhostVdpa(NetdevVhostVdpaOptions),
        "passt" Passt(NetDevPasstOptions),
        "af-xdp" AfXdp(NetdevAfxdpOptions),
        "vmnet-host" VmnetHost(NetdevVmnetHostOptions),
        "vmnet-shared" VmnetShared(NetdevVmnetSharedOptions),
        "vmnet-bridged" VmnetBridged(NetdevVmnetBridgedOptions),
    }
}

/// Which packets of a class a network card accepts.
///
/// The enum `RxState`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RxState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RxState {
    /// Those whose address or VLAN is in the table of the guest.
    Normal,
    /// No packet of the class.
    None,
    /// Every packet of the class.
    All,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received RxState {
    "normal" Normal,
    "none" None,
    "all" All,
} open }

/// Receive filter that the guest has programmed into a network card.
///
/// A management uses it to keep the filters of a macvtap interface on the host in step with the guest. Hardware
/// addresses are written as `52:54:00:12:34:56`.
///
/// The struct `RxFilterInfo`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RxFilterInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RxFilterInfo {
    /// Device id of the card.
    pub name: String,
    /// Whether the card takes all packets, filters or not.
    pub promiscuous: bool,
    /// Treatment of packets to multicast addresses.
    pub multicast: RxState,
    /// Treatment of packets to single addresses.
    pub unicast: RxState,
    /// Treatment of packets with a VLAN tag.
    ///
    /// Member `vlan`, since QEMU 2.0.
    pub vlan: RxState,
    /// Whether packets to all stations are taken.
    #[doc(alias = "broadcast-allowed")]
    pub broadcast_allowed: bool,
    /// Whether the guest asked for more multicast addresses than the table holds, so that all are taken.
    #[doc(alias = "multicast-overflow")]
    pub multicast_overflow: bool,
    /// Whether the guest asked for more unicast addresses than the table holds, so that all are taken.
    #[doc(alias = "unicast-overflow")]
    pub unicast_overflow: bool,
    /// Own hardware address of the card, as the guest has set it.
    #[doc(alias = "main-mac")]
    pub main_mac: String,
    /// Ids of the VLANs that the guest takes part in.
    #[doc(alias = "vlan-table")]
    pub vlan_table: Vec<i64>,
    /// Further hardware addresses that the card accepts.
    #[doc(alias = "unicast-table")]
    pub unicast_table: Vec<String>,
    /// Multicast addresses that the card accepts.
    #[doc(alias = "multicast-table")]
    pub multicast_table: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RxFilterInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        name: impl Into<String>,
        promiscuous: bool,
        multicast: impl Into<RxState>,
        unicast: impl Into<RxState>,
        vlan: impl Into<RxState>,
        broadcast_allowed: bool,
        multicast_overflow: bool,
        unicast_overflow: bool,
        main_mac: impl Into<String>,
        vlan_table: impl IntoIterator<Item = i64>,
        unicast_table: impl IntoIterator<Item = impl Into<String>>,
        multicast_table: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            promiscuous,
            multicast: multicast.into(),
            unicast: unicast.into(),
            vlan: vlan.into(),
            broadcast_allowed,
            multicast_overflow,
            unicast_overflow,
            main_mac: main_mac.into(),
            vlan_table: vlan_table.into_iter().collect(),
            unicast_table: unicast_table.into_iter().map(Into::into).collect(),
            multicast_table: multicast_table.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received RxFilterInfo {
    name: "name" required,
    promiscuous: "promiscuous" required,
    multicast: "multicast" required,
    unicast: "unicast" required,
    vlan: "vlan" required,
    broadcast_allowed: "broadcast-allowed" required,
    multicast_overflow: "multicast-overflow" required,
    unicast_overflow: "unicast-overflow" required,
    main_mac: "main-mac" required,
    vlan_table: "vlan-table" required,
    unicast_table: "unicast-table" required,
    multicast_table: "multicast-table" required,
} extra }

/// Timing and scope of the packets by which guests make switches learn their location.
///
/// The struct `AnnounceParameters`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AnnounceParameters)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnounceParameters {
    /// Delay between the first and the second packet. The first is sent at once. Unit: milliseconds.
    pub initial: i64,
    /// Upper bound of the growing delay. Unit: milliseconds.
    pub max: i64,
    /// Number of packets to send for each card. 0 stops a running announcement with the same `id`.
    pub rounds: i64,
    /// Growth of the delay after each packet. Unit: milliseconds.
    pub step: i64,
    /// Device ids of the cards to announce. If absent: all cards.
    ///
    /// Member `interfaces`, since QEMU 4.1.
    pub interfaces: Option<Vec<String>>,
    /// Name of the announcement. A later call with the same name replaces it. If absent: an announcement without
    /// name.
    ///
    /// Member `id`, since QEMU 4.1.
    pub id: Option<String>,
}

impl AnnounceParameters {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self { initial, max, rounds, step, interfaces: None, id: None }
    }

    /// Sets `interfaces`. Device ids of the cards to announce. If absent: all cards.
    #[must_use]
    pub fn interfaces(mut self, interfaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `id`. Name of the announcement. A later call with the same name replaces it. If absent: an announcement
    /// without name.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! { sent AnnounceParameters {
    initial: "initial" required,
    max: "max" required,
    rounds: "rounds" required,
    step: "step" required,
    interfaces: "interfaces" optional,
    id: "id" optional,
} }

/// Commands of `schemas/qapi/net.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{record, transparent};
    use crate::{Command, Empty};

    /// Plugs the virtual cable of a network card in or out.
    ///
    /// A guest whose card reports link changes sees the loss of the carrier. Cards without such reporting accept
    /// the command, and only traffic stops.
    ///
    /// The command `set_link`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,set_link)
    #[doc(alias = "set_link")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetLink {
        /// Id of the network card's device, or of a backend. Cards created without an id are called after their model,
        /// as in `e1000.0`.
        pub name: String,
        /// Whether the cable is plugged in.
        pub up: bool,
    }

    impl SetLink {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>, up: bool) -> Self {
            Self { name: name.into(), up }
        }
    }

    record! { sent SetLink {
        name: "name" required,
        up: "up" required,
    } }

    impl Command for SetLink {
        type Reply = Empty;
        const NAME: &'static str = "set_link";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Creates a network backend, to which a network card can then be attached with `device_add`.
    ///
    /// The arguments depend on `type`. Each backend serves one card, which names it in its property `netdev`. Host
    /// errors, such as a missing TAP device, are reported by the command.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.netdev_add(qmp::Netdev::user("net0"))?;
    /// let tap = qmp::NetdevTapOptions::new().ifname("tap1").script("no").downscript("no");
    /// vm.netdev_add(qmp::Netdev::new("net1", tap))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `netdev_add`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,netdev_add)
    #[doc(alias = "netdev_add")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetdevAdd(pub types::Netdev);

    impl NetdevAdd {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::Netdev>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::Netdev> for NetdevAdd {
        #[inline]
        fn from(value: types::Netdev) -> Self {
            Self(value)
        }
    }

    transparent! { sent NetdevAdd(types::Netdev) }

    impl Command for NetdevAdd {
        type Reply = Empty;
        const NAME: &'static str = "netdev_add";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Removes a network backend that was created with [`netdev_add`](super::super::command::NetdevAdd) or `-netdev`.
    ///
    /// Remove the network card first, and wait for `DEVICE_DELETED`. A card that still uses the backend stays
    /// without link.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // The device that used `net1` has been removed.
    /// vm.netdev_del("net1")?;
    /// vm.netdev_add(qmp::Netdev::user("net1"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `netdev_del`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,netdev_del)
    #[doc(alias = "netdev_del")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevDel {
        /// Which backend to remove.
        pub id: String,
    }

    impl NetdevDel {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent NetdevDel {
        id: "id" required,
    } }

    impl Command for NetdevDel {
        type Reply = Empty;
        const NAME: &'static str = "netdev_del";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Returns the receive filters of one or all network cards, and arms [`NIC_RX_FILTER_CHANGED`](super::super::event::NicRxFilterChanged) again.
    ///
    /// Cards without support are skipped, unless they are named: then the command fails. virtio-net has support.
    ///
    /// The command `query-rx-filter`, since QEMU 1.6.
    ///
    /// Returns an array of [`RxFilterInfo`](types::RxFilterInfo).
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Drx%2Dfilter)
    #[doc(alias = "query-rx-filter")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryRxFilter {
        /// Device id of a card. If absent: all cards.
        pub name: Option<String>,
    }

    impl QueryRxFilter {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { name: None }
        }

        /// Sets `name`. Device id of a card. If absent: all cards.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
    }

    record! { sent QueryRxFilter {
        name: "name" optional,
    } }

    impl Command for QueryRxFilter {
        type Reply = Vec<types::RxFilterInfo>;
        const NAME: &'static str = "query-rx-filter";
        const SINCE: Option<&'static str> = Some("1.6");
    }

    /// Broadcasts packets from the addresses of network cards, so that switches learn where the guest is.
    ///
    /// QEMU does the same after a migration. Use it after a change of the host's network, for example when a bond
    /// switches to another port. The command returns at once, while a timer sends the packets.
    /// virtio-net also asks the guest to announce itself.
    ///
    /// The command `announce-self`, since QEMU 4.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,announce%2Dself)
    #[doc(alias = "announce-self")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct AnnounceSelf(pub types::AnnounceParameters);

    impl AnnounceSelf {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::AnnounceParameters>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::AnnounceParameters> for AnnounceSelf {
        #[inline]
        fn from(value: types::AnnounceParameters) -> Self {
            Self(value)
        }
    }

    transparent! { sent AnnounceSelf(types::AnnounceParameters) }

    impl Command for AnnounceSelf {
        type Reply = Empty;
        const NAME: &'static str = "announce-self";
        const SINCE: Option<&'static str> = Some("4.0");
    }
}

/// Events of `schemas/qapi/net.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when the guest changes the receive filter of a network card. Then silent until [`query-rx-filter`](super::super::command::QueryRxFilter) is
    /// called.
    ///
    /// The event `NIC_RX_FILTER_CHANGED`, since QEMU 1.6.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NIC_RX_FILTER_CHANGED)
    #[doc(alias = "NIC_RX_FILTER_CHANGED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NicRxFilterChanged {
        /// Device id of the card. If absent: the card has no id.
        pub name: Option<String>,
        /// QOM path of the card.
        pub path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NicRxFilterChanged {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>) -> Self {
            Self { name: None, path: path.into(), extra: Extra::default() }
        }

        /// Sets `name`. Device id of the card. If absent: the card has no id.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
    }

    record! { received NicRxFilterChanged {
        name: "name" optional,
        path: "path" required,
    } extra }

    impl Event for NicRxFilterChanged {
        const NAME: &'static str = "NIC_RX_FILTER_CHANGED";
        const SINCE: Option<&'static str> = Some("1.6");
    }

    /// Emitted when the guest supports failover of a virtio-net card, so that QEMU now plugs in its primary device.
    ///
    /// The event `FAILOVER_NEGOTIATED`, since QEMU 4.2.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,FAILOVER_NEGOTIATED)
    #[doc(alias = "FAILOVER_NEGOTIATED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FailoverNegotiated {
        /// Id of the virtio-net card, which serves as standby.
        #[doc(alias = "device-id")]
        pub device_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl FailoverNegotiated {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device_id: impl Into<String>) -> Self {
            Self { device_id: device_id.into(), extra: Extra::default() }
        }
    }

    record! { received FailoverNegotiated {
        device_id: "device-id" required,
    } extra }

    impl Event for FailoverNegotiated {
        const NAME: &'static str = "FAILOVER_NEGOTIATED";
        const SINCE: Option<&'static str> = Some("4.2");
    }

    /// Emitted when a `stream` backend has a connection to its peer.
    ///
    /// The event `NETDEV_STREAM_CONNECTED`, since QEMU 7.2.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_STREAM_CONNECTED)
    #[doc(alias = "NETDEV_STREAM_CONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevStreamConnected {
        /// Which backend is connected.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Address of the peer; for a listening Unix socket, its own path.
        pub addr: types::SocketAddress,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevStreamConnected {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(netdev_id: impl Into<String>, addr: impl Into<types::SocketAddress>) -> Self {
            Self { netdev_id: netdev_id.into(), addr: addr.into(), extra: Extra::default() }
        }
    }

    record! { received NetdevStreamConnected {
        netdev_id: "netdev-id" required,
        addr: "addr" required,
    } extra }

    impl Event for NetdevStreamConnected {
        const NAME: &'static str = "NETDEV_STREAM_CONNECTED";
        const SINCE: Option<&'static str> = Some("7.2");
    }

    /// Emitted when a `stream` backend loses the connection to its peer.
    ///
    /// The event `NETDEV_STREAM_DISCONNECTED`, since QEMU 7.2.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_STREAM_DISCONNECTED)
    #[doc(alias = "NETDEV_STREAM_DISCONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevStreamDisconnected {
        /// Which backend lost its peer.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevStreamDisconnected {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(netdev_id: impl Into<String>) -> Self {
            Self { netdev_id: netdev_id.into(), extra: Extra::default() }
        }
    }

    record! { received NetdevStreamDisconnected {
        netdev_id: "netdev-id" required,
    } extra }

    impl Event for NetdevStreamDisconnected {
        const NAME: &'static str = "NETDEV_STREAM_DISCONNECTED";
        const SINCE: Option<&'static str> = Some("7.2");
    }

    /// Emitted when the process that serves a `vhost-user` backend has connected.
    ///
    /// The event `NETDEV_VHOST_USER_CONNECTED`, since QEMU 10.0.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_VHOST_USER_CONNECTED)
    #[doc(alias = "NETDEV_VHOST_USER_CONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevVhostUserConnected {
        /// Which backend is served now.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Character device over which the process is connected.
        #[doc(alias = "chardev-id")]
        pub chardev_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevVhostUserConnected {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(netdev_id: impl Into<String>, chardev_id: impl Into<String>) -> Self {
            Self { netdev_id: netdev_id.into(), chardev_id: chardev_id.into(), extra: Extra::default() }
        }
    }

    record! { received NetdevVhostUserConnected {
        netdev_id: "netdev-id" required,
        chardev_id: "chardev-id" required,
    } extra }

    impl Event for NetdevVhostUserConnected {
        const NAME: &'static str = "NETDEV_VHOST_USER_CONNECTED";
        const SINCE: Option<&'static str> = Some("10.0");
    }

    /// Emitted when the process that serves a `vhost-user` backend has gone. The link is down until it returns.
    ///
    /// The event `NETDEV_VHOST_USER_DISCONNECTED`, since QEMU 10.0.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_VHOST_USER_DISCONNECTED)
    #[doc(alias = "NETDEV_VHOST_USER_DISCONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevVhostUserDisconnected {
        /// Which backend lost its process.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevVhostUserDisconnected {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(netdev_id: impl Into<String>) -> Self {
            Self { netdev_id: netdev_id.into(), extra: Extra::default() }
        }
    }

    record! { received NetdevVhostUserDisconnected {
        netdev_id: "netdev-id" required,
    } extra }

    impl Event for NetdevVhostUserDisconnected {
        const NAME: &'static str = "NETDEV_VHOST_USER_DISCONNECTED";
        const SINCE: Option<&'static str> = Some("10.0");
    }
}
