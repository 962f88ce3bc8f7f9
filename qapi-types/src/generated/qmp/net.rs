// Generated as `qmp` from schemas/qapi/net.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/net.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// The struct `NetLegacyNicOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetLegacyNicOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetLegacyNicOptions {
    /// Member `netdev`.
    pub netdev: Option<String>,
    /// Member `macaddr`.
    pub macaddr: Option<String>,
    /// Member `model`.
    pub model: Option<String>,
    /// Member `addr`.
    pub addr: Option<String>,
    /// Member `vectors`.
    pub vectors: Option<u32>,
}

impl NetLegacyNicOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { netdev: None, macaddr: None, model: None, addr: None, vectors: None }
    }

    /// Sets `netdev`.
    #[must_use]
    pub fn netdev(mut self, netdev: impl Into<String>) -> Self {
        self.netdev = Some(netdev.into());
        self
    }

    /// Sets `macaddr`.
    #[must_use]
    pub fn macaddr(mut self, macaddr: impl Into<String>) -> Self {
        self.macaddr = Some(macaddr.into());
        self
    }

    /// Sets `model`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `addr`.
    #[must_use]
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }

    /// Sets `vectors`.
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

/// The struct `String`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,String)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringObject {
    /// Member `str`.
    pub str: String,
}

impl StringObject {
    /// With the mandatory members, no optional one set.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into() }
    }
}

record! { sent StringObject {
    str: "str" required,
} }

/// The struct `NetDevPasstOptions`, since QEMU 10.1.
///
/// Only in builds with `CONFIG_PASST`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetDevPasstOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetDevPasstOptions {
    /// Member `path`.
    pub path: Option<String>,
    /// Member `quiet`.
    pub quiet: Option<bool>,
    /// Member `vhost-user`.
    #[doc(alias = "vhost-user")]
    pub vhost_user: Option<bool>,
    /// Member `mtu`.
    pub mtu: Option<i64>,
    /// Member `address`.
    pub address: Option<String>,
    /// Member `netmask`.
    pub netmask: Option<String>,
    /// Member `mac`.
    pub mac: Option<String>,
    /// Member `gateway`.
    pub gateway: Option<String>,
    /// Member `interface`.
    pub interface: Option<String>,
    /// Member `outbound`.
    pub outbound: Option<String>,
    /// Member `outbound-if4`.
    #[doc(alias = "outbound-if4")]
    pub outbound_if4: Option<String>,
    /// Member `outbound-if6`.
    #[doc(alias = "outbound-if6")]
    pub outbound_if6: Option<String>,
    /// Member `dns`.
    pub dns: Option<String>,
    /// Member `search`.
    pub search: Option<Vec<StringObject>>,
    /// Member `fqdn`.
    pub fqdn: Option<String>,
    /// Member `dhcp-dns`.
    #[doc(alias = "dhcp-dns")]
    pub dhcp_dns: Option<bool>,
    /// Member `dhcp-search`.
    #[doc(alias = "dhcp-search")]
    pub dhcp_search: Option<bool>,
    /// Member `map-host-loopback`.
    #[doc(alias = "map-host-loopback")]
    pub map_host_loopback: Option<String>,
    /// Member `map-guest-addr`.
    #[doc(alias = "map-guest-addr")]
    pub map_guest_addr: Option<String>,
    /// Member `dns-forward`.
    #[doc(alias = "dns-forward")]
    pub dns_forward: Option<String>,
    /// Member `dns-host`.
    #[doc(alias = "dns-host")]
    pub dns_host: Option<String>,
    /// Member `tcp`.
    pub tcp: Option<bool>,
    /// Member `udp`.
    pub udp: Option<bool>,
    /// Member `icmp`.
    pub icmp: Option<bool>,
    /// Member `dhcp`.
    pub dhcp: Option<bool>,
    /// Member `ndp`.
    pub ndp: Option<bool>,
    /// Member `dhcpv6`.
    pub dhcpv6: Option<bool>,
    /// Member `ra`.
    pub ra: Option<bool>,
    /// Member `freebind`.
    pub freebind: Option<bool>,
    /// Member `ipv4`.
    pub ipv4: Option<bool>,
    /// Member `ipv6`.
    pub ipv6: Option<bool>,
    /// Member `tcp-ports`.
    #[doc(alias = "tcp-ports")]
    pub tcp_ports: Option<Vec<StringObject>>,
    /// Member `udp-ports`.
    #[doc(alias = "udp-ports")]
    pub udp_ports: Option<Vec<StringObject>>,
    /// Member `param`.
    pub param: Option<Vec<StringObject>>,
}

impl NetDevPasstOptions {
    /// With no member set.
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

    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `quiet`.
    #[must_use]
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }

    /// Sets `vhost-user`.
    #[must_use]
    #[inline]
    pub fn vhost_user(mut self, vhost_user: bool) -> Self {
        self.vhost_user = Some(vhost_user);
        self
    }

    /// Sets `mtu`.
    #[must_use]
    #[inline]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `netmask`.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = Some(netmask.into());
        self
    }

    /// Sets `mac`.
    #[must_use]
    pub fn mac(mut self, mac: impl Into<String>) -> Self {
        self.mac = Some(mac.into());
        self
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `interface`.
    #[must_use]
    pub fn interface(mut self, interface: impl Into<String>) -> Self {
        self.interface = Some(interface.into());
        self
    }

    /// Sets `outbound`.
    #[must_use]
    pub fn outbound(mut self, outbound: impl Into<String>) -> Self {
        self.outbound = Some(outbound.into());
        self
    }

    /// Sets `outbound-if4`.
    #[must_use]
    pub fn outbound_if4(mut self, outbound_if4: impl Into<String>) -> Self {
        self.outbound_if4 = Some(outbound_if4.into());
        self
    }

    /// Sets `outbound-if6`.
    #[must_use]
    pub fn outbound_if6(mut self, outbound_if6: impl Into<String>) -> Self {
        self.outbound_if6 = Some(outbound_if6.into());
        self
    }

    /// Sets `dns`.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// Sets `search`.
    #[must_use]
    pub fn search(mut self, search: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.search = Some(search.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `fqdn`.
    #[must_use]
    pub fn fqdn(mut self, fqdn: impl Into<String>) -> Self {
        self.fqdn = Some(fqdn.into());
        self
    }

    /// Sets `dhcp-dns`.
    #[must_use]
    #[inline]
    pub fn dhcp_dns(mut self, dhcp_dns: bool) -> Self {
        self.dhcp_dns = Some(dhcp_dns);
        self
    }

    /// Sets `dhcp-search`.
    #[must_use]
    #[inline]
    pub fn dhcp_search(mut self, dhcp_search: bool) -> Self {
        self.dhcp_search = Some(dhcp_search);
        self
    }

    /// Sets `map-host-loopback`.
    #[must_use]
    pub fn map_host_loopback(mut self, map_host_loopback: impl Into<String>) -> Self {
        self.map_host_loopback = Some(map_host_loopback.into());
        self
    }

    /// Sets `map-guest-addr`.
    #[must_use]
    pub fn map_guest_addr(mut self, map_guest_addr: impl Into<String>) -> Self {
        self.map_guest_addr = Some(map_guest_addr.into());
        self
    }

    /// Sets `dns-forward`.
    #[must_use]
    pub fn dns_forward(mut self, dns_forward: impl Into<String>) -> Self {
        self.dns_forward = Some(dns_forward.into());
        self
    }

    /// Sets `dns-host`.
    #[must_use]
    pub fn dns_host(mut self, dns_host: impl Into<String>) -> Self {
        self.dns_host = Some(dns_host.into());
        self
    }

    /// Sets `tcp`.
    #[must_use]
    #[inline]
    pub fn tcp(mut self, tcp: bool) -> Self {
        self.tcp = Some(tcp);
        self
    }

    /// Sets `udp`.
    #[must_use]
    #[inline]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }

    /// Sets `icmp`.
    #[must_use]
    #[inline]
    pub fn icmp(mut self, icmp: bool) -> Self {
        self.icmp = Some(icmp);
        self
    }

    /// Sets `dhcp`.
    #[must_use]
    #[inline]
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// Sets `ndp`.
    #[must_use]
    #[inline]
    pub fn ndp(mut self, ndp: bool) -> Self {
        self.ndp = Some(ndp);
        self
    }

    /// Sets `dhcpv6`.
    #[must_use]
    #[inline]
    pub fn dhcpv6(mut self, dhcpv6: bool) -> Self {
        self.dhcpv6 = Some(dhcpv6);
        self
    }

    /// Sets `ra`.
    #[must_use]
    #[inline]
    pub fn ra(mut self, ra: bool) -> Self {
        self.ra = Some(ra);
        self
    }

    /// Sets `freebind`.
    #[must_use]
    #[inline]
    pub fn freebind(mut self, freebind: bool) -> Self {
        self.freebind = Some(freebind);
        self
    }

    /// Sets `ipv4`.
    #[must_use]
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }

    /// Sets `ipv6`.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }

    /// Sets `tcp-ports`.
    #[must_use]
    pub fn tcp_ports(mut self, tcp_ports: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.tcp_ports = Some(tcp_ports.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `udp-ports`.
    #[must_use]
    pub fn udp_ports(mut self, udp_ports: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.udp_ports = Some(udp_ports.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `param`.
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

/// The struct `NetdevUserOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevUserOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevUserOptions {
    /// Member `hostname`.
    pub hostname: Option<String>,
    /// Member `restrict`.
    pub restrict: Option<bool>,
    /// Member `ipv4`, since QEMU 2.6.
    pub ipv4: Option<bool>,
    /// Member `ipv6`, since QEMU 2.6.
    pub ipv6: Option<bool>,
    /// Member `ip`.
    pub ip: Option<String>,
    /// Member `net`.
    pub net: Option<String>,
    /// Member `host`.
    pub host: Option<String>,
    /// Member `tftp`.
    pub tftp: Option<String>,
    /// Member `bootfile`.
    pub bootfile: Option<String>,
    /// Member `dhcpstart`.
    pub dhcpstart: Option<String>,
    /// Member `dns`.
    pub dns: Option<String>,
    /// Member `dnssearch`.
    pub dnssearch: Option<Vec<StringObject>>,
    /// Member `domainname`, since QEMU 3.0.
    pub domainname: Option<String>,
    /// Member `ipv6-prefix`, since QEMU 2.6.
    #[doc(alias = "ipv6-prefix")]
    pub ipv6_prefix: Option<String>,
    /// Member `ipv6-prefixlen`, since QEMU 2.6.
    #[doc(alias = "ipv6-prefixlen")]
    pub ipv6_prefixlen: Option<i64>,
    /// Member `ipv6-host`, since QEMU 2.6.
    #[doc(alias = "ipv6-host")]
    pub ipv6_host: Option<String>,
    /// Member `ipv6-dns`, since QEMU 2.6.
    #[doc(alias = "ipv6-dns")]
    pub ipv6_dns: Option<String>,
    /// Member `smb`.
    pub smb: Option<String>,
    /// Member `smbserver`.
    pub smbserver: Option<String>,
    /// Member `hostfwd`.
    pub hostfwd: Option<Vec<StringObject>>,
    /// Member `guestfwd`.
    pub guestfwd: Option<Vec<StringObject>>,
    /// Member `tftp-server-name`, since QEMU 3.1.
    #[doc(alias = "tftp-server-name")]
    pub tftp_server_name: Option<String>,
}

impl NetdevUserOptions {
    /// With no member set.
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

    /// Sets `hostname`.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// Sets `restrict`.
    #[must_use]
    #[inline]
    pub fn restrict(mut self, restrict: bool) -> Self {
        self.restrict = Some(restrict);
        self
    }

    /// Sets `ipv4`.
    #[must_use]
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }

    /// Sets `ipv6`.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }

    /// Sets `ip`.
    #[must_use]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets `net`.
    #[must_use]
    pub fn net(mut self, net: impl Into<String>) -> Self {
        self.net = Some(net.into());
        self
    }

    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `tftp`.
    #[must_use]
    pub fn tftp(mut self, tftp: impl Into<String>) -> Self {
        self.tftp = Some(tftp.into());
        self
    }

    /// Sets `bootfile`.
    #[must_use]
    pub fn bootfile(mut self, bootfile: impl Into<String>) -> Self {
        self.bootfile = Some(bootfile.into());
        self
    }

    /// Sets `dhcpstart`.
    #[must_use]
    pub fn dhcpstart(mut self, dhcpstart: impl Into<String>) -> Self {
        self.dhcpstart = Some(dhcpstart.into());
        self
    }

    /// Sets `dns`.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// Sets `dnssearch`.
    #[must_use]
    pub fn dnssearch(mut self, dnssearch: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.dnssearch = Some(dnssearch.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `domainname`.
    #[must_use]
    pub fn domainname(mut self, domainname: impl Into<String>) -> Self {
        self.domainname = Some(domainname.into());
        self
    }

    /// Sets `ipv6-prefix`.
    #[must_use]
    pub fn ipv6_prefix(mut self, ipv6_prefix: impl Into<String>) -> Self {
        self.ipv6_prefix = Some(ipv6_prefix.into());
        self
    }

    /// Sets `ipv6-prefixlen`.
    #[must_use]
    #[inline]
    pub fn ipv6_prefixlen(mut self, ipv6_prefixlen: i64) -> Self {
        self.ipv6_prefixlen = Some(ipv6_prefixlen);
        self
    }

    /// Sets `ipv6-host`.
    #[must_use]
    pub fn ipv6_host(mut self, ipv6_host: impl Into<String>) -> Self {
        self.ipv6_host = Some(ipv6_host.into());
        self
    }

    /// Sets `ipv6-dns`.
    #[must_use]
    pub fn ipv6_dns(mut self, ipv6_dns: impl Into<String>) -> Self {
        self.ipv6_dns = Some(ipv6_dns.into());
        self
    }

    /// Sets `smb`.
    #[must_use]
    pub fn smb(mut self, smb: impl Into<String>) -> Self {
        self.smb = Some(smb.into());
        self
    }

    /// Sets `smbserver`.
    #[must_use]
    pub fn smbserver(mut self, smbserver: impl Into<String>) -> Self {
        self.smbserver = Some(smbserver.into());
        self
    }

    /// Sets `hostfwd`.
    #[must_use]
    pub fn hostfwd(mut self, hostfwd: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.hostfwd = Some(hostfwd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `guestfwd`.
    #[must_use]
    pub fn guestfwd(mut self, guestfwd: impl IntoIterator<Item = impl Into<StringObject>>) -> Self {
        self.guestfwd = Some(guestfwd.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tftp-server-name`.
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

/// The struct `NetdevTapOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevTapOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevTapOptions {
    /// Member `ifname`.
    pub ifname: Option<String>,
    /// Member `fd`.
    pub fd: Option<String>,
    /// Member `fds`.
    pub fds: Option<String>,
    /// Member `script`.
    pub script: Option<String>,
    /// Member `downscript`.
    pub downscript: Option<String>,
    /// Member `br`, since QEMU 2.8.
    pub br: Option<String>,
    /// Member `helper`.
    pub helper: Option<String>,
    /// Member `sndbuf`.
    pub sndbuf: Option<u64>,
    /// Member `vnet_hdr`.
    pub vnet_hdr: Option<bool>,
    /// Member `vhost`.
    pub vhost: Option<bool>,
    /// Member `vhostfd`.
    pub vhostfd: Option<String>,
    /// Member `vhostfds`.
    pub vhostfds: Option<String>,
    /// Member `vhostforce`.
    pub vhostforce: Option<bool>,
    /// Member `queues`.
    pub queues: Option<u32>,
    /// Member `poll-us`, since QEMU 2.7.
    #[doc(alias = "poll-us")]
    pub poll_us: Option<u32>,
}

impl NetdevTapOptions {
    /// With no member set.
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

    /// Sets `ifname`.
    #[must_use]
    pub fn ifname(mut self, ifname: impl Into<String>) -> Self {
        self.ifname = Some(ifname.into());
        self
    }

    /// Sets `fd`.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }

    /// Sets `fds`.
    #[must_use]
    pub fn fds(mut self, fds: impl Into<String>) -> Self {
        self.fds = Some(fds.into());
        self
    }

    /// Sets `script`.
    #[must_use]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }

    /// Sets `downscript`.
    #[must_use]
    pub fn downscript(mut self, downscript: impl Into<String>) -> Self {
        self.downscript = Some(downscript.into());
        self
    }

    /// Sets `br`.
    #[must_use]
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }

    /// Sets `helper`.
    #[must_use]
    pub fn helper(mut self, helper: impl Into<String>) -> Self {
        self.helper = Some(helper.into());
        self
    }

    /// Sets `sndbuf`.
    #[must_use]
    #[inline]
    pub fn sndbuf(mut self, sndbuf: u64) -> Self {
        self.sndbuf = Some(sndbuf);
        self
    }

    /// Sets `vnet_hdr`.
    #[must_use]
    #[inline]
    pub fn vnet_hdr(mut self, vnet_hdr: bool) -> Self {
        self.vnet_hdr = Some(vnet_hdr);
        self
    }

    /// Sets `vhost`.
    #[must_use]
    #[inline]
    pub fn vhost(mut self, vhost: bool) -> Self {
        self.vhost = Some(vhost);
        self
    }

    /// Sets `vhostfd`.
    #[must_use]
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }

    /// Sets `vhostfds`.
    #[must_use]
    pub fn vhostfds(mut self, vhostfds: impl Into<String>) -> Self {
        self.vhostfds = Some(vhostfds.into());
        self
    }

    /// Sets `vhostforce`.
    #[must_use]
    #[inline]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }

    /// Sets `queues`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `poll-us`.
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

/// The struct `NetdevSocketOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevSocketOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevSocketOptions {
    /// Member `fd`.
    pub fd: Option<String>,
    /// Member `listen`.
    pub listen: Option<String>,
    /// Member `connect`.
    pub connect: Option<String>,
    /// Member `mcast`.
    pub mcast: Option<String>,
    /// Member `localaddr`.
    pub localaddr: Option<String>,
    /// Member `udp`.
    pub udp: Option<String>,
}

impl NetdevSocketOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { fd: None, listen: None, connect: None, mcast: None, localaddr: None, udp: None }
    }

    /// Sets `fd`.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }

    /// Sets `listen`.
    #[must_use]
    pub fn listen(mut self, listen: impl Into<String>) -> Self {
        self.listen = Some(listen.into());
        self
    }

    /// Sets `connect`.
    #[must_use]
    pub fn connect(mut self, connect: impl Into<String>) -> Self {
        self.connect = Some(connect.into());
        self
    }

    /// Sets `mcast`.
    #[must_use]
    pub fn mcast(mut self, mcast: impl Into<String>) -> Self {
        self.mcast = Some(mcast.into());
        self
    }

    /// Sets `localaddr`.
    #[must_use]
    pub fn localaddr(mut self, localaddr: impl Into<String>) -> Self {
        self.localaddr = Some(localaddr.into());
        self
    }

    /// Sets `udp`.
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

/// The struct `NetdevL2TPv3Options`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevL2TPv3Options)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevL2tPv3Options {
    /// Member `src`.
    pub src: String,
    /// Member `dst`.
    pub dst: String,
    /// Member `srcport`.
    pub srcport: Option<String>,
    /// Member `dstport`.
    pub dstport: Option<String>,
    /// Member `ipv6`.
    pub ipv6: Option<bool>,
    /// Member `udp`.
    pub udp: Option<bool>,
    /// Member `cookie64`.
    pub cookie64: Option<bool>,
    /// Member `counter`.
    pub counter: Option<bool>,
    /// Member `pincounter`.
    pub pincounter: Option<bool>,
    /// Member `txcookie`.
    pub txcookie: Option<u64>,
    /// Member `rxcookie`.
    pub rxcookie: Option<u64>,
    /// Member `txsession`.
    pub txsession: u32,
    /// Member `rxsession`.
    pub rxsession: Option<u32>,
    /// Member `offset`.
    pub offset: Option<u32>,
}

impl NetdevL2tPv3Options {
    /// With the mandatory members, no optional one set.
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

    /// Sets `srcport`.
    #[must_use]
    pub fn srcport(mut self, srcport: impl Into<String>) -> Self {
        self.srcport = Some(srcport.into());
        self
    }

    /// Sets `dstport`.
    #[must_use]
    pub fn dstport(mut self, dstport: impl Into<String>) -> Self {
        self.dstport = Some(dstport.into());
        self
    }

    /// Sets `ipv6`.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }

    /// Sets `udp`.
    #[must_use]
    #[inline]
    pub fn udp(mut self, udp: bool) -> Self {
        self.udp = Some(udp);
        self
    }

    /// Sets `cookie64`.
    #[must_use]
    #[inline]
    pub fn cookie64(mut self, cookie64: bool) -> Self {
        self.cookie64 = Some(cookie64);
        self
    }

    /// Sets `counter`.
    #[must_use]
    #[inline]
    pub fn counter(mut self, counter: bool) -> Self {
        self.counter = Some(counter);
        self
    }

    /// Sets `pincounter`.
    #[must_use]
    #[inline]
    pub fn pincounter(mut self, pincounter: bool) -> Self {
        self.pincounter = Some(pincounter);
        self
    }

    /// Sets `txcookie`.
    #[must_use]
    #[inline]
    pub fn txcookie(mut self, txcookie: u64) -> Self {
        self.txcookie = Some(txcookie);
        self
    }

    /// Sets `rxcookie`.
    #[must_use]
    #[inline]
    pub fn rxcookie(mut self, rxcookie: u64) -> Self {
        self.rxcookie = Some(rxcookie);
        self
    }

    /// Sets `rxsession`.
    #[must_use]
    #[inline]
    pub fn rxsession(mut self, rxsession: u32) -> Self {
        self.rxsession = Some(rxsession);
        self
    }

    /// Sets `offset`.
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

/// The struct `NetdevVdeOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVdeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVdeOptions {
    /// Member `sock`.
    pub sock: Option<String>,
    /// Member `port`.
    pub port: Option<u16>,
    /// Member `group`.
    pub group: Option<String>,
    /// Member `mode`.
    pub mode: Option<u16>,
}

impl NetdevVdeOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { sock: None, port: None, group: None, mode: None }
    }

    /// Sets `sock`.
    #[must_use]
    pub fn sock(mut self, sock: impl Into<String>) -> Self {
        self.sock = Some(sock.into());
        self
    }

    /// Sets `port`.
    #[must_use]
    #[inline]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `mode`.
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

/// The struct `NetdevBridgeOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevBridgeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevBridgeOptions {
    /// Member `br`.
    pub br: Option<String>,
    /// Member `helper`.
    pub helper: Option<String>,
}

impl NetdevBridgeOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { br: None, helper: None }
    }

    /// Sets `br`.
    #[must_use]
    pub fn br(mut self, br: impl Into<String>) -> Self {
        self.br = Some(br.into());
        self
    }

    /// Sets `helper`.
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

/// The struct `NetdevHubPortOptions`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevHubPortOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevHubPortOptions {
    /// Member `hubid`.
    pub hubid: i32,
    /// Member `netdev`, since QEMU 2.12.
    pub netdev: Option<String>,
}

impl NetdevHubPortOptions {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(hubid: i32) -> Self {
        Self { hubid, netdev: None }
    }

    /// Sets `netdev`.
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

/// The struct `NetdevNetmapOptions`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevNetmapOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevNetmapOptions {
    /// Member `ifname`.
    pub ifname: String,
    /// Member `devname`.
    pub devname: Option<String>,
}

impl NetdevNetmapOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self { ifname: ifname.into(), devname: None }
    }

    /// Sets `devname`.
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

/// The enum `AFXDPMode`, since QEMU 8.2.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,AFXDPMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AfxdpMode {
    /// Value `native`.
    Native,
    /// Value `skb`.
    Skb,
}

enumeration! { sent AfxdpMode {
    "native" Native,
    "skb" Skb,
} }

/// The struct `NetdevAFXDPOptions`, since QEMU 8.2.
///
/// Only in builds with `CONFIG_AF_XDP`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevAFXDPOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevAfxdpOptions {
    /// Member `ifname`.
    pub ifname: String,
    /// Member `mode`.
    pub mode: Option<AfxdpMode>,
    /// Member `force-copy`.
    #[doc(alias = "force-copy")]
    pub force_copy: Option<bool>,
    /// Member `queues`.
    pub queues: Option<i64>,
    /// Member `start-queue`.
    #[doc(alias = "start-queue")]
    pub start_queue: Option<i64>,
    /// Member `inhibit`.
    pub inhibit: Option<bool>,
    /// Member `sock-fds`.
    #[doc(alias = "sock-fds")]
    pub sock_fds: Option<String>,
    /// Member `map-path`, since QEMU 10.1.
    #[doc(alias = "map-path")]
    pub map_path: Option<String>,
    /// Member `map-start-index`, since QEMU 10.1.
    #[doc(alias = "map-start-index")]
    pub map_start_index: Option<i32>,
}

impl NetdevAfxdpOptions {
    /// With the mandatory members, no optional one set.
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

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<AfxdpMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `force-copy`.
    #[must_use]
    #[inline]
    pub fn force_copy(mut self, force_copy: bool) -> Self {
        self.force_copy = Some(force_copy);
        self
    }

    /// Sets `queues`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `start-queue`.
    #[must_use]
    #[inline]
    pub fn start_queue(mut self, start_queue: i64) -> Self {
        self.start_queue = Some(start_queue);
        self
    }

    /// Sets `inhibit`.
    #[must_use]
    #[inline]
    pub fn inhibit(mut self, inhibit: bool) -> Self {
        self.inhibit = Some(inhibit);
        self
    }

    /// Sets `sock-fds`.
    #[must_use]
    pub fn sock_fds(mut self, sock_fds: impl Into<String>) -> Self {
        self.sock_fds = Some(sock_fds.into());
        self
    }

    /// Sets `map-path`.
    #[must_use]
    pub fn map_path(mut self, map_path: impl Into<String>) -> Self {
        self.map_path = Some(map_path.into());
        self
    }

    /// Sets `map-start-index`.
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

/// The struct `NetdevVhostUserOptions`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVhostUserOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostUserOptions {
    /// Member `chardev`.
    pub chardev: String,
    /// Member `vhostforce`.
    pub vhostforce: Option<bool>,
    /// Member `queues`, since QEMU 2.5.
    pub queues: Option<i64>,
}

impl NetdevVhostUserOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into(), vhostforce: None, queues: None }
    }

    /// Sets `vhostforce`.
    #[must_use]
    #[inline]
    pub fn vhostforce(mut self, vhostforce: bool) -> Self {
        self.vhostforce = Some(vhostforce);
        self
    }

    /// Sets `queues`.
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

/// The struct `NetdevVhostVDPAOptions`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVhostVDPAOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVhostVdpaOptions {
    /// Member `vhostdev`.
    pub vhostdev: Option<String>,
    /// Member `vhostfd`.
    pub vhostfd: Option<String>,
    /// Member `queues`.
    pub queues: Option<i64>,
    /// Member `x-svq`, since QEMU 7.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-svq")]
    pub x_svq: Option<bool>,
}

impl NetdevVhostVdpaOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { vhostdev: None, vhostfd: None, queues: None, x_svq: None }
    }

    /// Sets `vhostdev`.
    #[must_use]
    pub fn vhostdev(mut self, vhostdev: impl Into<String>) -> Self {
        self.vhostdev = Some(vhostdev.into());
        self
    }

    /// Sets `vhostfd`.
    #[must_use]
    pub fn vhostfd(mut self, vhostfd: impl Into<String>) -> Self {
        self.vhostfd = Some(vhostfd.into());
        self
    }

    /// Sets `queues`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: i64) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `x-svq`.
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

/// The struct `NetdevVmnetHostOptions`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVmnetHostOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetHostOptions {
    /// Member `start-address`.
    #[doc(alias = "start-address")]
    pub start_address: Option<String>,
    /// Member `end-address`.
    #[doc(alias = "end-address")]
    pub end_address: Option<String>,
    /// Member `subnet-mask`.
    #[doc(alias = "subnet-mask")]
    pub subnet_mask: Option<String>,
    /// Member `isolated`.
    pub isolated: Option<bool>,
    /// Member `net-uuid`.
    #[doc(alias = "net-uuid")]
    pub net_uuid: Option<String>,
}

impl NetdevVmnetHostOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { start_address: None, end_address: None, subnet_mask: None, isolated: None, net_uuid: None }
    }

    /// Sets `start-address`.
    #[must_use]
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }

    /// Sets `end-address`.
    #[must_use]
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }

    /// Sets `subnet-mask`.
    #[must_use]
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }

    /// Sets `isolated`.
    #[must_use]
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }

    /// Sets `net-uuid`.
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

/// The struct `NetdevVmnetSharedOptions`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVmnetSharedOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetSharedOptions {
    /// Member `start-address`.
    #[doc(alias = "start-address")]
    pub start_address: Option<String>,
    /// Member `end-address`.
    #[doc(alias = "end-address")]
    pub end_address: Option<String>,
    /// Member `subnet-mask`.
    #[doc(alias = "subnet-mask")]
    pub subnet_mask: Option<String>,
    /// Member `isolated`.
    pub isolated: Option<bool>,
    /// Member `nat66-prefix`.
    #[doc(alias = "nat66-prefix")]
    pub nat66_prefix: Option<String>,
}

impl NetdevVmnetSharedOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { start_address: None, end_address: None, subnet_mask: None, isolated: None, nat66_prefix: None }
    }

    /// Sets `start-address`.
    #[must_use]
    pub fn start_address(mut self, start_address: impl Into<String>) -> Self {
        self.start_address = Some(start_address.into());
        self
    }

    /// Sets `end-address`.
    #[must_use]
    pub fn end_address(mut self, end_address: impl Into<String>) -> Self {
        self.end_address = Some(end_address.into());
        self
    }

    /// Sets `subnet-mask`.
    #[must_use]
    pub fn subnet_mask(mut self, subnet_mask: impl Into<String>) -> Self {
        self.subnet_mask = Some(subnet_mask.into());
        self
    }

    /// Sets `isolated`.
    #[must_use]
    #[inline]
    pub fn isolated(mut self, isolated: bool) -> Self {
        self.isolated = Some(isolated);
        self
    }

    /// Sets `nat66-prefix`.
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

/// The struct `NetdevVmnetBridgedOptions`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_VMNET`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevVmnetBridgedOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevVmnetBridgedOptions {
    /// Member `ifname`.
    pub ifname: String,
    /// Member `isolated`.
    pub isolated: Option<bool>,
}

impl NetdevVmnetBridgedOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(ifname: impl Into<String>) -> Self {
        Self { ifname: ifname.into(), isolated: None }
    }

    /// Sets `isolated`.
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

/// The struct `NetdevStreamOptions`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevStreamOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetdevStreamOptions {
    /// Member `addr`.
    pub addr: SocketAddress,
    /// Member `server`.
    pub server: Option<bool>,
    /// Member `reconnect-ms`, since QEMU 9.2.
    #[doc(alias = "reconnect-ms")]
    pub reconnect_ms: Option<i64>,
}

impl NetdevStreamOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self { addr: addr.into(), server: None, reconnect_ms: None }
    }

    /// Sets `server`.
    #[must_use]
    #[inline]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets `reconnect-ms`.
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

/// The struct `NetdevDgramOptions`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetdevDgramOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NetdevDgramOptions {
    /// Member `local`.
    pub local: Option<SocketAddress>,
    /// Member `remote`.
    pub remote: Option<SocketAddress>,
}

impl NetdevDgramOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { local: None, remote: None }
    }

    /// Sets `local`.
    #[must_use]
    pub fn local(mut self, local: impl Into<SocketAddress>) -> Self {
        self.local = Some(local.into());
        self
    }

    /// Sets `remote`.
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

/// The enum `NetClientDriver`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NetClientDriver)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetClientDriver {
    /// Value `none`.
    None,
    /// Value `nic`.
    Nic,
    /// Value `user`.
    User,
    /// Value `tap`.
    Tap,
    /// Value `l2tpv3`.
    L2tpv3,
    /// Value `socket`.
    Socket,
    /// Value `stream`.
    Stream,
    /// Value `dgram`.
    Dgram,
    /// Value `vde`.
    Vde,
    /// Value `bridge`.
    Bridge,
    /// Value `hubport`.
    Hubport,
    /// Value `netmap`.
    Netmap,
    /// Value `vhost-user`.
    #[doc(alias = "vhost-user")]
    VhostUser,
    /// Value `vhost-vdpa`.
    #[doc(alias = "vhost-vdpa")]
    VhostVdpa,
    /// Value `passt`. Only in builds with `CONFIG_PASST`.
    Passt,
    /// Value `af-xdp`. Only in builds with `CONFIG_AF_XDP`.
    #[doc(alias = "af-xdp")]
    AfXdp,
    /// Value `vmnet-host`. Only in builds with `CONFIG_VMNET`.
    #[doc(alias = "vmnet-host")]
    VmnetHost,
    /// Value `vmnet-shared`. Only in builds with `CONFIG_VMNET`.
    #[doc(alias = "vmnet-shared")]
    VmnetShared,
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

/// The union `Netdev`, since QEMU 1.2.
///
/// Its tag is `type`, which [`NetdevBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Netdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Netdev {
    /// Member `id`.
    pub id: String,
    /// What `type` is, and the members that come with it.
    pub branch: NetdevBranch,
}

impl Netdev {
    /// With the mandatory members, no optional one set.
    pub fn new(id: impl Into<String>, branch: impl Into<NetdevBranch>) -> Self {
        Self { id: id.into(), branch: branch.into() }
    }

    /// With the branch `none`.
    pub fn none(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::None)
    }

    /// With the branch `nic`.
    pub fn nic(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Nic(NetLegacyNicOptions::new()))
    }

    /// With the branch `user`.
    pub fn user(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::User(NetdevUserOptions::new()))
    }

    /// With the branch `tap`.
    pub fn tap(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Tap(NetdevTapOptions::new()))
    }

    /// With the branch `l2tpv3`.
    pub fn l2tpv3(id: impl Into<String>, src: impl Into<String>, dst: impl Into<String>, txsession: u32) -> Self {
        Self::new(id, NetdevBranch::L2tpv3(NetdevL2tPv3Options::new(src, dst, txsession)))
    }

    /// With the branch `socket`.
    pub fn socket(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Socket(NetdevSocketOptions::new()))
    }

    /// With the branch `stream`.
    pub fn stream(id: impl Into<String>, addr: impl Into<SocketAddress>) -> Self {
        Self::new(id, NetdevBranch::Stream(NetdevStreamOptions::new(addr)))
    }

    /// With the branch `dgram`.
    pub fn dgram(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Dgram(NetdevDgramOptions::new()))
    }

    /// With the branch `vde`.
    pub fn vde(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Vde(NetdevVdeOptions::new()))
    }

    /// With the branch `bridge`.
    pub fn bridge(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Bridge(NetdevBridgeOptions::new()))
    }

    /// With the branch `hubport`.
    pub fn hubport(id: impl Into<String>, hubid: i32) -> Self {
        Self::new(id, NetdevBranch::Hubport(NetdevHubPortOptions::new(hubid)))
    }

    /// With the branch `netmap`.
    pub fn netmap(id: impl Into<String>, ifname: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Netmap(NetdevNetmapOptions::new(ifname)))
    }

    /// With the branch `vhost-user`.
    pub fn vhost_user(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VhostUser(NetdevVhostUserOptions::new(chardev)))
    }

    /// With the branch `vhost-vdpa`.
    pub fn vhost_vdpa(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VhostVdpa(NetdevVhostVdpaOptions::new()))
    }

    /// With the branch `passt`. Only in builds with `CONFIG_PASST`.
    pub fn passt(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::Passt(NetDevPasstOptions::new()))
    }

    /// With the branch `af-xdp`. Only in builds with `CONFIG_AF_XDP`.
    pub fn af_xdp(id: impl Into<String>, ifname: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::AfXdp(NetdevAfxdpOptions::new(ifname)))
    }

    /// With the branch `vmnet-host`. Only in builds with `CONFIG_VMNET`.
    pub fn vmnet_host(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VmnetHost(NetdevVmnetHostOptions::new()))
    }

    /// With the branch `vmnet-shared`. Only in builds with `CONFIG_VMNET`.
    pub fn vmnet_shared(id: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VmnetShared(NetdevVmnetSharedOptions::new()))
    }

    /// With the branch `vmnet-bridged`. Only in builds with `CONFIG_VMNET`.
    pub fn vmnet_bridged(id: impl Into<String>, ifname: impl Into<String>) -> Self {
        Self::new(id, NetdevBranch::VmnetBridged(NetdevVmnetBridgedOptions::new(ifname)))
    }
}

/// The branches of [`Netdev`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetdevBranch {
    /// Branch `none`.
    None,
    /// Branch `nic`.
    Nic(NetLegacyNicOptions),
    /// Branch `user`.
    User(NetdevUserOptions),
    /// Branch `tap`.
    Tap(NetdevTapOptions),
    /// Branch `l2tpv3`.
    L2tpv3(NetdevL2tPv3Options),
    /// Branch `socket`.
    Socket(NetdevSocketOptions),
    /// Branch `stream`.
    Stream(NetdevStreamOptions),
    /// Branch `dgram`.
    Dgram(NetdevDgramOptions),
    /// Branch `vde`.
    Vde(NetdevVdeOptions),
    /// Branch `bridge`.
    Bridge(NetdevBridgeOptions),
    /// Branch `hubport`.
    Hubport(NetdevHubPortOptions),
    /// Branch `netmap`.
    Netmap(NetdevNetmapOptions),
    /// Branch `vhost-user`.
    VhostUser(NetdevVhostUserOptions),
    /// Branch `vhost-vdpa`.
    VhostVdpa(NetdevVhostVdpaOptions),
    /// Branch `passt`. Only in builds with `CONFIG_PASST`.
    Passt(NetDevPasstOptions),
    /// Branch `af-xdp`. Only in builds with `CONFIG_AF_XDP`.
    AfXdp(NetdevAfxdpOptions),
    /// Branch `vmnet-host`. Only in builds with `CONFIG_VMNET`.
    VmnetHost(NetdevVmnetHostOptions),
    /// Branch `vmnet-shared`. Only in builds with `CONFIG_VMNET`.
    VmnetShared(NetdevVmnetSharedOptions),
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

/// The enum `RxState`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RxState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RxState {
    /// Value `normal`.
    Normal,
    /// Value `none`.
    None,
    /// Value `all`.
    All,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received RxState {
    "normal" Normal,
    "none" None,
    "all" All,
} open }

/// The struct `RxFilterInfo`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RxFilterInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RxFilterInfo {
    /// Member `name`.
    pub name: String,
    /// Member `promiscuous`.
    pub promiscuous: bool,
    /// Member `multicast`.
    pub multicast: RxState,
    /// Member `unicast`.
    pub unicast: RxState,
    /// Member `vlan`, since QEMU 2.0.
    pub vlan: RxState,
    /// Member `broadcast-allowed`.
    #[doc(alias = "broadcast-allowed")]
    pub broadcast_allowed: bool,
    /// Member `multicast-overflow`.
    #[doc(alias = "multicast-overflow")]
    pub multicast_overflow: bool,
    /// Member `unicast-overflow`.
    #[doc(alias = "unicast-overflow")]
    pub unicast_overflow: bool,
    /// Member `main-mac`.
    #[doc(alias = "main-mac")]
    pub main_mac: String,
    /// Member `vlan-table`.
    #[doc(alias = "vlan-table")]
    pub vlan_table: Vec<i64>,
    /// Member `unicast-table`.
    #[doc(alias = "unicast-table")]
    pub unicast_table: Vec<String>,
    /// Member `multicast-table`.
    #[doc(alias = "multicast-table")]
    pub multicast_table: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl RxFilterInfo {
    /// With the mandatory members, no optional one set.
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

/// The struct `AnnounceParameters`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AnnounceParameters)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnnounceParameters {
    /// Member `initial`.
    pub initial: i64,
    /// Member `max`.
    pub max: i64,
    /// Member `rounds`.
    pub rounds: i64,
    /// Member `step`.
    pub step: i64,
    /// Member `interfaces`, since QEMU 4.1.
    pub interfaces: Option<Vec<String>>,
    /// Member `id`, since QEMU 4.1.
    pub id: Option<String>,
}

impl AnnounceParameters {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self { initial, max, rounds, step, interfaces: None, id: None }
    }

    /// Sets `interfaces`.
    #[must_use]
    pub fn interfaces(mut self, interfaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.interfaces = Some(interfaces.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `id`.
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
        /// Member `name`.
        pub name: String,
        /// Member `up`.
        pub up: bool,
    }

    impl SetLink {
        /// With the mandatory members, no optional one set.
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
        /// With its arguments.
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
        /// Member `id`.
        pub id: String,
    }

    impl NetdevDel {
        /// With the mandatory members, no optional one set.
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
        /// Member `name`.
        pub name: Option<String>,
    }

    impl QueryRxFilter {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { name: None }
        }

        /// Sets `name`.
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
        /// With its arguments.
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

    /// The event `NIC_RX_FILTER_CHANGED`, since QEMU 1.6.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NIC_RX_FILTER_CHANGED)
    #[doc(alias = "NIC_RX_FILTER_CHANGED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NicRxFilterChanged {
        /// Member `name`.
        pub name: Option<String>,
        /// Member `path`.
        pub path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NicRxFilterChanged {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>) -> Self {
            Self { name: None, path: path.into(), extra: Extra::default() }
        }

        /// Sets `name`.
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

    /// The event `FAILOVER_NEGOTIATED`, since QEMU 4.2.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,FAILOVER_NEGOTIATED)
    #[doc(alias = "FAILOVER_NEGOTIATED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FailoverNegotiated {
        /// Member `device-id`.
        #[doc(alias = "device-id")]
        pub device_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl FailoverNegotiated {
        /// With the mandatory members, no optional one set.
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

    /// The event `NETDEV_STREAM_CONNECTED`, since QEMU 7.2.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_STREAM_CONNECTED)
    #[doc(alias = "NETDEV_STREAM_CONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevStreamConnected {
        /// Member `netdev-id`.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Member `addr`.
        pub addr: types::SocketAddress,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevStreamConnected {
        /// With the mandatory members, no optional one set.
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

    /// The event `NETDEV_STREAM_DISCONNECTED`, since QEMU 7.2.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_STREAM_DISCONNECTED)
    #[doc(alias = "NETDEV_STREAM_DISCONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevStreamDisconnected {
        /// Member `netdev-id`.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevStreamDisconnected {
        /// With the mandatory members, no optional one set.
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

    /// The event `NETDEV_VHOST_USER_CONNECTED`, since QEMU 10.0.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_VHOST_USER_CONNECTED)
    #[doc(alias = "NETDEV_VHOST_USER_CONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevVhostUserConnected {
        /// Member `netdev-id`.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Member `chardev-id`.
        #[doc(alias = "chardev-id")]
        pub chardev_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevVhostUserConnected {
        /// With the mandatory members, no optional one set.
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

    /// The event `NETDEV_VHOST_USER_DISCONNECTED`, since QEMU 10.0.
    ///
    /// Needs the feature `net` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,NETDEV_VHOST_USER_DISCONNECTED)
    #[doc(alias = "NETDEV_VHOST_USER_DISCONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetdevVhostUserDisconnected {
        /// Member `netdev-id`.
        #[doc(alias = "netdev-id")]
        pub netdev_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl NetdevVhostUserDisconnected {
        /// With the mandatory members, no optional one set.
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
