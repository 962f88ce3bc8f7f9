//! The lines of a session's output.

/// The kind of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Greeting,
    Event,
    Reply,
}

/// Splits a session's output into its lines, with their ends. The output consists of whole lines. The first member of a
/// line tells its kind, because sessions write members in a fixed order.
pub(super) fn lines(output: &[u8]) -> impl Iterator<Item = (Kind, &[u8])> {
    output.split_inclusive(|byte| *byte == b'\n').map(|line| (kind(line), line))
}

fn kind(line: &[u8]) -> Kind {
    if line.starts_with(b"{\"QMP\"") {
        Kind::Greeting
    } else if line.starts_with(b"{\"timestamp\"") {
        Kind::Event
    } else {
        Kind::Reply
    }
}

/// Decodes the error of a reply. Returns `None` if the reply reports success.
pub(super) fn error(reply: &[u8]) -> Option<qemu_qapi::CommandError> {
    let mut reply: serde_json::Value = serde_json::from_slice(reply).ok()?;
    qemu_qapi::from_value(reply.get_mut("error")?.take()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_apart() {
        let output = b"{\"QMP\": {}}\r\n{\"timestamp\": {}, \"event\": \"STOP\"}\r\n{\"return\": {}}\r\n\
            {\"id\": 1, \"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}}\r\n";
        let found = lines(output).collect::<Vec<_>>();
        let kinds = found.iter().map(|(kind, _)| *kind).collect::<Vec<_>>();
        assert_eq!(kinds, [Kind::Greeting, Kind::Event, Kind::Reply, Kind::Reply]);
        let errors = found.iter().map(|(_, line)| error(line).map(|error| error.desc.to_string())).collect::<Vec<_>>();
        assert_eq!(errors, [None, None, None, Some("no".to_owned())]);
    }
}
