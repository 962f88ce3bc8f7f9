//! `guest-network-get-route`.

use std::fs;
use std::net::{Ipv4Addr, Ipv6Addr};

use qemu_qapi::{CommandError, qga};

use crate::failure::because;

const IPV4: &str = "/proc/net/route";
const IPV6: &str = "/proc/net/ipv6_route";

/// Returns the routes of IPv4, then those of IPv6. A kernel may lack either protocol.
pub(crate) fn routes() -> Result<Vec<qga::GuestNetworkRoute>, CommandError> {
    match (fs::read_to_string(IPV4), fs::read_to_string(IPV6)) {
        (Err(error), Err(_)) => Err(because(format_args!("open(\"{IPV4}\")"), error)),
        (ipv4, ipv6) => {
            let (ipv4, ipv6) = (ipv4.unwrap_or_default(), ipv6.unwrap_or_default());
            Ok(ipv4.lines().filter_map(of_ipv4).chain(ipv6.lines().filter_map(of_ipv6)).collect())
        }
    }
}

/// Parses a line `Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT`. Addresses and flags are
/// hexadecimal. The line of headings has no numbers, and is skipped.
fn of_ipv4(line: &str) -> Option<qga::GuestNetworkRoute> {
    let words: Vec<_> = line.split_ascii_whitespace().collect();
    let &[name, destination, gateway, flags, refcnt, used, metric, mask, mtu, window, irtt] = &words[..] else {
        return None;
    };
    // The kernel prints the four bytes as a number in the byte order of this machine.
    let address = |word| Some(Ipv4Addr::from(u32::from_str_radix(word, 16).ok()?.to_ne_bytes()).to_string());
    let number = |word: &str| word.parse::<i64>().ok();

    let mut route = qga::GuestNetworkRoute::new(name, address(destination)?, number(metric)?, 4);
    route.gateway = Some(address(gateway)?);
    route.mask = Some(address(mask)?);
    route.flags = Some(u64::from_str_radix(flags, 16).ok()?);
    route.refcnt = Some(number(refcnt)?);
    route.r#use = Some(number(used)?);
    route.mtu = Some(number(mtu)?);
    route.window = Some(number(window)?);
    route.irtt = Some(number(irtt)?);
    Some(route)
}

/// Parses a line with destination and prefix, source and prefix, next hop, metric, references, uses and flags, all
/// hexadecimal, and the interface.
fn of_ipv6(line: &str) -> Option<qga::GuestNetworkRoute> {
    let words: Vec<_> = line.split_ascii_whitespace().collect();
    let &[destination, prefix, source, source_prefix, next_hop, metric, refcnt, used, flags, name] = &words[..] else {
        return None;
    };
    let address = |word| Some(Ipv6Addr::from_bits(u128::from_str_radix(word, 16).ok()?).to_string());
    let number = |word| u32::from_str_radix(word, 16).ok();

    let mut route = qga::GuestNetworkRoute::new(name, address(destination)?, i64::from(number(metric)?), 6);
    // The schema has a string here, not a number.
    route.desprefixlen = Some(number(prefix)?.to_string());
    route.source = Some(address(source)?);
    route.srcprefixlen = Some(number(source_prefix)?.to_string());
    route.nexthop = Some(address(next_hop)?);
    route.refcnt = Some(i64::from(number(refcnt)?));
    route.r#use = Some(i64::from(number(used)?));
    route.flags = Some(u64::from(number(flags)?));
    Some(route)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_endian = "little")]
    fn ipv4() {
        let route = of_ipv4("eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0   ").unwrap();
        assert_eq!((route.iface.as_str(), route.destination.as_str(), route.metric), ("eth0", "0.0.0.0", 100));
        assert_eq!((route.gateway.as_deref(), route.mask.as_deref()), (Some("192.0.2.1"), Some("0.0.0.0")));
        assert_eq!((route.flags, route.version, route.nexthop), (Some(3), 4, None));
        assert!(of_ipv4("Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT").is_none());
    }

    #[test]
    fn ipv6() {
        let line = "fd000000000000000000000000000000 40 00000000000000000000000000000000 00 \
                    fe800000000000000000000000000001 ffffffff 00000001 00000000 80000001     eth0";
        let route = of_ipv6(line).unwrap();
        assert_eq!((route.iface.as_str(), route.destination.as_str(), route.metric), ("eth0", "fd00::", 0xffff_ffff));
        assert_eq!((route.desprefixlen.as_deref(), route.srcprefixlen.as_deref()), (Some("64"), Some("0")));
        assert_eq!((route.source.as_deref(), route.nexthop.as_deref()), (Some("::"), Some("fe80::1")));
        assert_eq!((route.flags, route.version, route.mask), (Some(0x8000_0001), 6, None));
        assert!(of_ipv6("").is_none());
    }

    #[test]
    fn this_system() {
        routes().unwrap();
    }
}
