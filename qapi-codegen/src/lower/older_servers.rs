//! Members that older servers do not send.
//!
//! A member that is mandatory in the newest schema may be missing in a release that is still in use. A type that is
//! only received has such a member as an `Option`, so that replies of the older release can be decoded.

/// The oldest release whose servers the generated types must understand.
const OLDEST_SERVER: Release = Release(7, 2);

/// Major and minor number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Release(u32, u32);

impl Release {
    fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.');
        let major = numbers.next()?.trim().parse().ok()?;
        let minor = numbers.next().map_or(Some(0), |minor| minor.trim().parse().ok())?;
        Some(Self(major, minor))
    }
}

/// Members that are older than that release by their documentation, but optional or missing in it.
const NOT_MANDATORY_THEN: &[(&str, &str)] = &[
    // Optional up to 10.1, though every node has long had a name.
    ("BlockDeviceInfo", "node-name"),
    // A struct without a tag up to 9.0, with the members of what is now the branch `sev`.
    ("SevInfo", "sev-type"),
];

/// Whether an old server may omit a mandatory member of a definition that it sends.
pub(super) fn may_be_missing(definition: &str, member: &str, since: Option<&str>) -> bool {
    NOT_MANDATORY_THEN.contains(&(definition, member)) || since.is_some_and(newer_than_oldest_server)
}

/// Whether a member that appeared in release `since` may be missing from an old server's replies.
fn newer_than_oldest_server(since: &str) -> bool {
    Release::parse(since).is_some_and(|since| since > OLDEST_SERVER)
}

#[cfg(test)]
mod tests {
    use super::newer_than_oldest_server;

    #[test]
    fn releases_compare_by_number() {
        assert!(newer_than_oldest_server("10.0"));
        assert!(newer_than_oldest_server("8"));
        assert!(!newer_than_oldest_server("7.2"));
        assert!(!newer_than_oldest_server("0.14.0"));
        assert!(!newer_than_oldest_server("the first age"));
    }
}
