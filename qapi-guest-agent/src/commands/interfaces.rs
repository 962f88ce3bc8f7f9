//! `guest-network-get-interfaces`.

use std::collections::HashMap;
use std::fs;

use nix::ifaddrs::{InterfaceAddress, getifaddrs};
use qemu_qapi::{CommandError, qga};

use crate::failure::because;

/// Returns the network interfaces in the system's order, and their addresses.
pub(crate) fn interfaces() -> Result<Vec<qga::GuestNetworkInterface>, CommandError> {
    let addresses = getifaddrs().map_err(|error| because("getifaddrs failed", error))?;
    let counters = fs::read_to_string("/proc/net/dev").map(|text| statistics(&text)).unwrap_or_default();

    let mut interfaces: Vec<qga::GuestNetworkInterface> = Vec::new();
    for address in addresses {
        let name = &address.interface_name;
        let place = interfaces.iter().position(|known| known.name == *name).unwrap_or_else(|| {
            let mut interface = qga::GuestNetworkInterface::new(name);
            interface.hardware_address = hardware_address(name);
            interface.statistics = counters.get(name).cloned();
            interfaces.push(interface);
            interfaces.len() - 1
        });
        if let Some(address) = ip_address(&address) {
            interfaces[place].ip_addresses.get_or_insert_default().push(address);
        }
    }
    Ok(interfaces)
}

fn ip_address(address: &InterfaceAddress) -> Option<qga::GuestIpAddress> {
    use qga::GuestIpAddressType::{Ipv4, Ipv6};

    let (ip, mask) = (address.address?, address.netmask);
    if let Some(ip) = ip.as_sockaddr_in() {
        let mask = mask.and_then(|mask| mask.as_sockaddr_in().map(|mask| mask.ip().to_bits().count_ones()));
        Some(qga::GuestIpAddress::new(ip.ip().to_string(), Ipv4, i64::from(mask.unwrap_or(0))))
    } else {
        let ip = ip.as_sockaddr_in6()?;
        let mask = mask.and_then(|mask| mask.as_sockaddr_in6().map(|mask| mask.ip().to_bits().count_ones()));
        Some(qga::GuestIpAddress::new(ip.ip().to_string(), Ipv6, i64::from(mask.unwrap_or(0))))
    }
}

/// Formats six bytes, as clients expect, even if an interface has more or fewer of them.
fn hardware_address(name: &str) -> Option<String> {
    let text = fs::read_to_string(format!("/sys/class/net/{name}/address")).ok()?;
    let bytes = text.trim_end().split(':').filter(|byte| !byte.is_empty());
    Some(bytes.chain(std::iter::repeat("00")).take(6).collect::<Vec<_>>().join(":"))
}

/// Parses `/proc/net/dev`, which has two lines of headings and one line for each interface.
fn statistics(text: &str) -> HashMap<String, qga::GuestNetworkInterfaceStat> {
    let lines = text.lines().filter_map(|line| line.rsplit_once(':'));
    lines.filter_map(|(name, numbers)| Some((name.trim().to_owned(), counters(numbers)?))).collect()
}

fn counters(numbers: &str) -> Option<qga::GuestNetworkInterfaceStat> {
    let numbers = numbers.split_ascii_whitespace().map(str::parse).collect::<Result<Vec<u64>, _>>().ok()?;
    // The columns are bytes, packets, errors, drops and four others, first for received and then for sent data.
    let &[rx_bytes, rx_packets, rx_errs, rx_dropped, _, _, _, _, tx_bytes, tx_packets, tx_errs, tx_dropped, ..] =
        &numbers[..]
    else {
        return None;
    };
    Some(qga::GuestNetworkInterfaceStat::new(
        rx_bytes, rx_packets, rx_errs, rx_dropped, tx_bytes, tx_packets, tx_errs, tx_dropped,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counted() {
        let text = "Inter-|   Receive                                                |  Transmit\n \
            face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop\n    \
            lo: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\n\
            eth0:17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32\nodd: 1\n";
        let all = statistics(text);
        assert_eq!(all.len(), 2);
        assert_eq!((all["lo"].rx_bytes, all["lo"].rx_dropped, all["lo"].tx_bytes), (1, 4, 9));
        assert_eq!((all["eth0"].rx_packets, all["eth0"].tx_dropped), (18, 28));
    }

    #[test]
    fn loopback() {
        let all = interfaces().unwrap();
        let lo = all.iter().find(|interface| interface.name == "lo").unwrap();
        assert_eq!(lo.hardware_address.as_deref(), Some("00:00:00:00:00:00"));
        let addresses = lo.ip_addresses.as_ref().unwrap();
        let ipv4 = addresses.iter().find(|address| address.ip_address_type == qga::GuestIpAddressType::Ipv4).unwrap();
        assert_eq!((ipv4.ip_address.as_str(), ipv4.prefix), ("127.0.0.1", 8));
        assert!(lo.statistics.is_some());
    }
}
