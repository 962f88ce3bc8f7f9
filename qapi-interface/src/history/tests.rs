//! Histories are written, read and extended without loss.

use super::{History, HistoryError, Release, Snapshot};
use crate::{Interface, Message, Meta, Object, Shape, TypeInfo};

const TEXT: &str = include_str!("../../history.txt");

#[test]
fn the_known_history_is_written_as_it_is_read() {
    assert!(TEXT.len() < 300_000, "{} bytes", TEXT.len());
    // Compared line by line, because a failure of `assert_eq` would otherwise print thousands of lines.
    let again = History::known().to_string();
    let differs = TEXT.lines().zip(again.lines()).find(|(before, after)| before != after);
    assert_eq!(differs, None);
    assert_eq!(TEXT.len(), again.len());
}

#[test]
fn a_history_can_be_made_again_from_its_releases() {
    let known = History::known();
    let snapshots = known.releases().iter().map(|release| known.snapshot(*release).unwrap());
    assert!(History::new(snapshots).unwrap() == *known);
    // A release is replaced by itself.
    let newest = *known.releases().last().unwrap();
    assert!(known.with_release(known.snapshot(newest).unwrap()).unwrap() == *known);
}

#[test]
fn a_release_that_changes_nothing_adds_little() {
    let known = History::known();
    let newest = known.snapshot(*known.releases().last().unwrap()).unwrap();
    let next = Snapshot { release: Release::new(99, 0), ..newest };
    let longer = known.with_release(next).unwrap().to_string();
    assert!(longer.len() - TEXT.len() < 200, "{} bytes more", longer.len() - TEXT.len());
    assert_eq!(longer.lines().count(), TEXT.lines().count());
}

/// Returns an interface with one command of that name, whose reply has such a member.
fn one_command(name: &str, member: &str, optional: bool) -> Interface {
    let mut interface = Interface::default();
    let text = Shape::Builtin(crate::Builtin::Str);
    interface.types.push(TypeInfo::unnamed(text));
    let member = crate::Member {
        name: member.to_owned(),
        ty: 0,
        optional,
        meta: Meta::default(),
        inherited_from: None,
        base64: false,
    };
    let object = Object { members: vec![member], ..Object::default() };
    interface.types.push(TypeInfo { name: Some("Info".to_owned()), ..TypeInfo::unnamed(Shape::Object(object)) });
    interface.messages.push(Message {
        name: name.to_owned(),
        module: String::new(),
        is_event: false,
        payload: None,
        returns: Some(1),
        flags: Vec::new(),
        meta: Meta::default(),
    });
    interface
}

#[test]
fn facts_have_the_releases_that_they_are_true_of() {
    let snapshot =
        |major, interface| Snapshot { release: Release::new(major, 0), protocols: vec![("qmp".to_owned(), interface)] };
    let history = History::new([
        snapshot(4, one_command("query-a", "b", true)),
        snapshot(3, one_command("query-a", "b", false)),
        snapshot(2, one_command("query-z", "b", false)),
        snapshot(5, one_command("query-a", "c", false)),
    ]);
    let expected = "qapi-history 1
releases 2.0 3.0 4.0 5.0
protocol qmp
c query-a @3.0- >0
c query-z @-2.0 >1
types
o @3.0- #Info
 c @5.0- :str
 b @-4.0 :str *4.0-
o @-2.0 #Info
 b :str
";
    assert_eq!(history.unwrap().to_string(), expected.replace("*4.0-", "*@4.0-"));
}

#[test]
fn what_is_no_history_is_error() {
    let head = "qapi-history 1\nreleases 2.0 3.0\n";
    let cases = [
        ("", "line 1: the history is empty"),
        ("qapi-history 2\n", "line 1: a history begins with `qapi-history 1`"),
        ("qapi-history 1\nreleases 3.0 2.0\n", "line 2: at most 128 releases in ascending order are expected"),
        ("qapi-history 1\nreleases two\n", "line 2: `two` is not a release"),
        ("c a\n", "line 3: there is no protocol above"),
        (" a\n", "line 3: there is no type above"),
        ("\n", "line 3: the line is empty"),
        ("protocol a @4.0\n", "line 3: the history has no release 4.0"),
        ("protocol a @-2.0\nc b @3.0-\n", "line 4: `3.0-` has none of the releases in question"),
        ("protocol a @3.0-2.0\n", "line 3: `3.0-2.0` has none of the releases in question"),
        ("protocol a\nc b >strr\n", "line 4: `strr` is not a type"),
        ("protocol a\nc b >7\n", "line 4: type 7 does not exist: the history has 0 types"),
        ("protocol a\nc b ~loud\n", "line 4: `loud` is not a flag"),
        ("protocol a\nc b *\n", "line 4: `*` is not expected here"),
        ("protocol a\nc b  *\n", "line 4: two spaces follow each other"),
        ("protocol a\nc b ?&(A\n", "line 4: `&(A` is not a condition"),
        ("protocol a\nc b ?A)\n", "line 4: `)` follows a condition"),
        ("protocol a\nx b\n", "line 4: no line begins with `x`"),
    ];
    for (text, expected) in cases {
        let text = if text.is_empty() || text.starts_with("qapi") { text.to_owned() } else { format!("{head}{text}") };
        let error = History::parse(&text).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{text:?}: {error}");
    }
    let deep = format!("{head}protocol a\nc b ?{}A\n", "!".repeat(10_000));
    assert!(History::parse(&deep).unwrap_err().to_string().contains("nests too deep"));
    let recorded = Interface { recorded: true, ..Interface::default() };
    let snapshot = Snapshot { release: Release::new(8, 0), protocols: vec![("qmp".to_owned(), recorded)] };
    assert_eq!(History::new([snapshot]), Err(HistoryError::Recorded(Release::new(8, 0))));
    let many = (0..129).map(|major| Snapshot { release: Release::new(major, 0), protocols: Vec::new() });
    assert_eq!(History::new(many), Err(HistoryError::TooMany { releases: 129 }));
}
