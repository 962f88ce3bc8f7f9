//! What a session says, line by line.

/// What a line of a session's output is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Greeting,
    Event,
    Reply,
}

/// The lines of a session's output, ends included. It consists of whole lines, and each tells what it
/// is by how it begins: the session's order of members is fixed.
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

/// The error that a reply is, if it is one.
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
