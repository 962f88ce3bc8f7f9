//! `info`: shows a server's version, status, disks, network cards and jobs on one screen.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::{Map, Value, json};

use crate::call::failed;
use crate::output;
use crate::peer::{Peer, Server, is_storage_daemon};
use crate::render::{Colours, plain, size};

/// The options of `info`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    #[command(flatten)]
    server: Server,
}

/// Prints the screen. Exits with the same codes as `call`.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let shown = Peer::connect(&options.server, None).and_then(|peer| show(&peer));
    Ok(shown.map_or_else(|error| failed(&error), |()| ExitCode::SUCCESS))
}

/// Prints the screen of a server.
pub(crate) fn show(peer: &Peer) -> Result<()> {
    let screen = Screen { peer, colours: Colours::of_stdout(), text: String::new() };
    let text = match peer {
        Peer::Monitor(_) => screen.monitor(is_storage_daemon(&peer.interface()?)),
        Peer::Agent(_) => screen.agent(),
    };
    output::print(&text)
}

/// The text of a screen. Rows for which the server has no data, or refuses the query, are left out.
struct Screen<'p> {
    peer: &'p Peer,
    colours: Colours,
    text: String,
}

impl Screen<'_> {
    fn monitor(mut self, is_daemon: bool) -> String {
        let version = self.peer.version().unwrap_or_default();
        let status = self.query("query-status");
        let program = if is_daemon { "QEMU storage daemon" } else { "QEMU" };
        self.row("server", format!("{program} {version}"));
        let name = text(&self.query("query-name"), "name");
        self.row("name", name);
        self.row("status", text(&status, "status"));
        let cpus = self.query("query-cpus-fast").as_array().map(|cpus| cpus.len().to_string());
        self.row("CPUs", cpus.unwrap_or_default());
        let memory = self.query("query-memory-size-summary");
        let sum = number(&memory, "base-memory") + number(&memory, "plugged-memory");
        self.row("memory", if sum == 0 { String::new() } else { size(sum) });
        let block = self.query("query-block");
        self.list("disks", rows(&block, disk));
        if is_daemon {
            let nodes = self.execute("query-named-block-nodes", json!({"flat": true}));
            self.list("nodes", rows(&nodes, node));
            let exports = self.query("query-block-exports");
            let export = |item: &Value| {
                Some(format!("{} {} of {}", text(item, "id"), text(item, "type"), text(item, "node-name")))
            };
            self.list("exports", rows(&exports, export));
        }
        self.list("network", self.network());
        let jobs = self.query("query-jobs");
        self.list("jobs", rows(&jobs, job));
        self.text
    }

    fn agent(mut self) -> String {
        let info = self.query("guest-info");
        self.row("server", format!("QEMU guest agent {}", text(&info, "version")));
        let disabled = |item: &Value| (item["enabled"] == false).then(|| text(item, "name"));
        self.list("disabled", wrapped(&rows(&info["supported_commands"], disabled)));
        let name = text(&self.query("guest-get-host-name"), "host-name");
        self.row("host name", name);
        let os = self.query("guest-get-osinfo");
        self.row("system", [text(&os, "pretty-name"), text(&os, "kernel-release")].join(" ").trim().to_owned());
        let cpus = self.query("guest-get-vcpus");
        let online = cpus.as_array().map(|cpus| cpus.iter().filter(|cpu| cpu["online"] == true).count().to_string());
        self.row("CPUs", online.unwrap_or_default());
        let interfaces = self.query("guest-network-get-interfaces");
        self.list("network", rows(&interfaces, interface));
        let disks = self.query("guest-get-disks");
        self.list("disks", rows(&disks, guest_disk));
        let frozen = self.query("guest-fsfreeze-status");
        self.row("file systems", frozen.as_str().unwrap_or_default().to_owned());
        let systems = self.query("guest-get-fsinfo");
        self.list("mounted", rows(&systems, file_system));
        let mut users = rows(&self.query("guest-get-users"), user);
        users.sort();
        users.dedup();
        self.list("users", wrapped(&users));
        self.text
    }

    fn query(&self, command: &str) -> Value {
        self.execute(command, json!({}))
    }

    fn execute(&self, command: &str, arguments: Value) -> Value {
        let arguments = if let Value::Object(arguments) = arguments { arguments } else { Map::new() };
        self.peer.execute(command, arguments).unwrap_or_default()
    }

    /// Returns the network cards and their connections. No query lists them, but the human monitor does.
    fn network(&self) -> Vec<String> {
        let answer = self.execute("human-monitor-command", json!({"command-line": "info network"}));
        answer.as_str().unwrap_or_default().lines().map(|line| plain(line.trim_end())).collect()
    }

    fn row(&mut self, name: &str, value: String) {
        if !value.is_empty() {
            self.text.push_str(&format!("{} {}\n", self.colours.heading(&format!("{name:<13}")), plain(&value)));
        }
    }

    fn list(&mut self, name: &str, rows: Vec<String>) {
        for (index, row) in rows.into_iter().enumerate() {
            let name = if index == 0 { name } else { "" };
            self.text.push_str(&format!("{} {}\n", self.colours.heading(&format!("{name:<13}")), plain(&row)));
        }
    }
}

fn rows(list: &Value, row: impl Fn(&Value) -> Option<String>) -> Vec<String> {
    list.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(row).collect()
}

fn text(item: &Value, member: &str) -> String {
    item.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn number(item: &Value, member: &str) -> u64 {
    item.get(member).and_then(Value::as_u64).unwrap_or_default()
}

fn disk(item: &Value) -> Option<String> {
    let device = [text(item, "device"), text(item, "qdev")].into_iter().find(|name| !name.is_empty())?;
    Some(match item.get("inserted") {
        None => format!("{device}: empty"),
        Some(inserted) => format!("{device}: {}", medium(inserted)),
    })
}

fn node(item: &Value) -> Option<String> {
    Some(format!("{}: {}", text(item, "node-name"), medium(item)))
}

fn medium(item: &Value) -> String {
    let capacity = size(number(&item["image"], "virtual-size"));
    let read_only = if item["ro"] == true { ", read-only" } else { "" };
    format!("{} {}, {capacity}{read_only}", text(item, "drv"), text(item, "file"))
}

fn job(item: &Value) -> Option<String> {
    let (current, total) = (number(item, "current-progress"), number(item, "total-progress"));
    let percent = (u128::from(current.min(total)) * 100).checked_div(u128::from(total)).unwrap_or_default();
    let error = item.get("error").and_then(Value::as_str).map(|error| format!(": {error}")).unwrap_or_default();
    Some(format!("{} {} {} {percent}%{error}", text(item, "id"), text(item, "type"), text(item, "status")))
}

/// Joins words into lines that fit on a narrow screen.
fn wrapped(words: &[String]) -> Vec<String> {
    const WIDTH: usize = 64;
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut().filter(|line| line.len() + 1 + word.len() <= WIDTH) {
            Some(line) => *line = format!("{line} {word}"),
            None => lines.push(word.clone()),
        }
    }
    lines
}

/// A disk of a guest. Partitions are left out.
fn guest_disk(item: &Value) -> Option<String> {
    if item["partition"] == true {
        return None;
    }
    let address = &item["address"];
    let parts = [text(item, "name"), text(item, "alias"), text(address, "bus-type"), text(address, "serial")];
    Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
}

fn user(item: &Value) -> Option<String> {
    let domain = text(item, "domain");
    Some(if domain.is_empty() { text(item, "user") } else { format!("{domain}\\{}", text(item, "user")) })
}

fn file_system(item: &Value) -> Option<String> {
    let total = number(item, "total-bytes");
    let used =
        if total == 0 { String::new() } else { format!(", {} of {}", size(number(item, "used-bytes")), size(total)) };
    Some(format!("{} {}{used}", text(item, "mountpoint"), text(item, "type")))
}

fn interface(item: &Value) -> Option<String> {
    let address = |item: &Value| Some(format!("{}/{}", text(item, "ip-address"), number(item, "prefix")));
    let addresses = item.get("ip-addresses").map(|list| rows(list, address)).unwrap_or_default().join(" ");
    Some(format!("{} {} {addresses}", text(item, "name"), text(item, "hardware-address")).trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_of_huge_jobs_do_not_overflow() {
        let huge = json!({"id": "j", "type": "backup", "status": "running", "current-progress": u64::MAX / 2,
            "total-progress": u64::MAX});
        assert_eq!(job(&huge).as_deref(), Some("j backup running 49%"));
    }
}
