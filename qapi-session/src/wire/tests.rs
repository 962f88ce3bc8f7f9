//! Tests framing: for any bytes, all divisions into chunks give the same messages, within the limits.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::Limits;
use super::inbox::{Inbox, Input, Refusal, TooLong};
use super::message::{Id, Kind};
use super::scanner::{Found, Scanner, marks};

/// The messages in a stream that arrives in chunks. The sizes of the chunks repeat.
fn read(limits: Limits, stream: &[u8], chunks: &[usize]) -> (Vec<String>, Result<(), TooLong>) {
    let mut inbox = Inbox::new(limits);
    let mut found = Vec::new();
    let mut rest = stream;
    let mut sizes = chunks.iter().cycle();
    while !rest.is_empty() {
        let size = sizes.next().copied().unwrap_or(1).clamp(1, rest.len());
        let (chunk, after) = rest.split_at(size);
        rest = after;
        if let Err(error) = inbox.receive(chunk, |input| found.push(format!("{input:?}"))) {
            return (found, Err(error));
        }
    }
    let unfinished = !inbox.is_between();
    if let Some(input) = inbox.finish() {
        found.push(format!("{input:?}"));
    }
    if unfinished {
        found.push("unfinished".to_owned());
    }
    (found, Ok(()))
}

fn read_all(stream: &[u8]) -> Vec<Input> {
    let mut found = Vec::new();
    Inbox::new(Limits::default()).receive(stream, |input| found.push(input)).expect("within limits");
    found
}

/// A stream of messages and invalid data.
fn streams() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => super::de::tests::values().prop_map(|value| json!({"return": value, "id": 1}).to_string().into_bytes()),
        2 => super::de::tests::values().prop_map(|value| json!({"event": "X", "data": value}).to_string().into_bytes()),
        1 => super::de::tests::values().prop_map(|value| value.to_string().into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..20),
        1 => Just(vec![0xFF]),
        1 => Just(b"{\"return\": \"cut sho".to_vec()),
        2 => Just(b"\r\n".to_vec()),
        2 => Just(b"\n".to_vec()),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn chunks_make_no_difference(stream in streams(), chunks in prop::collection::vec(1..40_usize, 1..8), size in 10..400_usize) {
        let whole = read(Limits::default(), &stream, &[usize::MAX]);
        prop_assert_eq!(&read(Limits::default(), &stream, &[1]), &whole);
        prop_assert_eq!(&read(Limits::default(), &stream, &chunks), &whole);
        let tight = Limits { message_size: size, nesting: 3, tokens: 12 };
        let (found, end) = read(tight, &stream, &[usize::MAX]);
        let (in_chunks, end_in_chunks) = read(tight, &stream, &chunks);
        if end_in_chunks.is_ok() {
            prop_assert_eq!(end, end_in_chunks);
            prop_assert_eq!(found, in_chunks);
        } else {
            // Data that arrives in one piece may prove not to be a message before it is too long.
            prop_assert!(found.starts_with(&in_chunks));
        }
    }

    /// The positions of commas and colons are the same whether the scanner had room for them or not.
    #[test]
    fn marks_are_found_again(values in prop::collection::vec(super::de::tests::values(), 0..40)) {
        let object: serde_json::Map<_, _> =
            values.into_iter().enumerate().map(|(number, value)| (format!("a\"{number}"), value)).collect();
        let (count, text) = (object.len(), Value::from(object).to_string());
        let mut scanner = Scanner::new();
        let found = scanner.scan(text.as_bytes());
        prop_assert_eq!(found, Found::Object { start: 0, end: text.len() });
        let again: Vec<_> = marks(text.as_bytes()).map(|mark| mark as u32).collect();
        prop_assert_eq!(again.len(), (2 * count).saturating_sub(1));
        if let Some(noted) = scanner.marks() {
            prop_assert_eq!(noted, &again[..]);
        } else {
            prop_assert!(count > 12);
        }
    }

    #[test]
    fn messages_come_out_as_they_went_in(
        values in prop::collection::vec((super::de::tests::values(), any::<u64>(), prop::sample::select(vec!["", "\n", "\r\n", " "])), 1..8),
        chunk in 1..64_usize,
    ) {
        let mut stream = Vec::new();
        for (value, id, end) in &values {
            stream.extend_from_slice(json!({"return": value, "id": id}).to_string().as_bytes());
            stream.extend_from_slice(end.as_bytes());
        }
        let mut inbox = Inbox::new(Limits::default());
        let mut got = Vec::new();
        for chunk in stream.chunks(chunk) {
            inbox.receive(chunk, |input| match input {
                Input::Message(message) => {
                    let Kind::Return(span) = message.kind else { panic!("{message:?}") };
                    got.push((message.decode::<Value>(span, 256).expect("JSON"), message.id()));
                }
                other => panic!("{other:?}"),
            }).expect("within limits");
        }
        let sent: Vec<_> = values.into_iter().map(|(value, id, _)| (value, Id::Number(id))).collect();
        prop_assert_eq!(got, sent);
    }
}

#[test]
fn objects_may_touch_and_be_abandoned() {
    let found = read_all(
        b"{\"return\": {}}{\"return\": [\"\xff{\"QMP\": {}}\r\n \xff nope, {\"return\": 1}\n{\"id\": 1, \"error\": 2}",
    );
    let kinds: Vec<String> = found.iter().map(|input| format!("{input:?}")).collect();
    assert_eq!(
        kinds,
        [
            "Message(Message({\"return\": {}}))",
            "Flush(true)",
            "Message(Message({\"QMP\": {}}))",
            "Flush(false)",
            "Garbage(\"nope, {\\\"return\\\": 1}\")",
            "Message(Message({\"id\": 1, \"error\": 2}))",
        ]
    );
}

#[test]
fn what_is_no_message() {
    for (text, why) in [
        (r#"{"return": 1, "error": 2}"#, "it is more than one of a return, an error, an event and a greeting"),
        (r#"{"return": 1, "return": 2}"#, "the member \"return\" occurs twice"),
        (r#"{"return" 1, "id": 2}"#, "a comma or colon is missing"),
        (r#"{"return": 1]"#, "brackets do not match"),
        (r#"{"return": 1, 2}"#, "a comma or colon is missing"),
        (r#"{"return": 1,}"#, "a comma or colon is missing"),
    ] {
        let found = read_all(text.as_bytes());
        let [Input::NoMessage(no)] = &found[..] else { panic!("{text}: {found:?}") };
        assert_eq!(no.why, why, "{text}");
    }
}

#[test]
fn members_are_known_in_whatever_spelling_and_order() {
    for text in [
        r#"{"id": 5, "return": [{"id": 6}], "new": {"error": 1}}"#,
        "{ \"\\u0072eturn\"\n:\t[{\"id\": 6}] ,\"\\u0069d\":5 }",
    ] {
        let found = read_all(text.as_bytes());
        let [Input::Message(message)] = &found[..] else { panic!("{text}: {found:?}") };
        assert_eq!(message.id(), Id::Number(5), "{text}");
        let Kind::Return(span) = message.kind else { panic!("{text}") };
        assert_eq!(message.part(span), b"[{\"id\": 6}]", "{text}");
    }
    // Many more members than in any known message.
    let others: String = (0..100).map(|number| format!("\"new-{number}\": [{{\"id\": 6}}, 1], ")).collect();
    let found = read_all(format!("{{{others}\"id\": 5, {others}\"return\": 7}}").as_bytes());
    let [Input::Message(message)] = &found[..] else { panic!("{found:?}") };
    assert!(message.id() == Id::Number(5) && matches!(message.kind, Kind::Return(span) if message.part(span) == b"7"));
    for (id, expected) in [
        ("18446744073709551615", Id::Number(u64::MAX)),
        ("\"5\"", Id::Foreign),
        ("-1", Id::Foreign),
        ("null", Id::Foreign),
    ] {
        let found = read_all(format!("{{\"return\": 1, \"id\": {id}}}").as_bytes());
        let [Input::Message(message)] = &found[..] else { panic!("{id}: {found:?}") };
        assert_eq!(message.id(), expected);
    }
}

#[test]
fn limits_hold() {
    let limits = Limits { message_size: 40, nesting: 3, tokens: 20 };
    let one = |text: &str| {
        let mut found = Vec::new();
        let end = Inbox::new(limits).receive(text.as_bytes(), |input| found.push(input));
        (found.pop(), end)
    };
    assert!(matches!(one(r#"{"return": [[1]]}"#), (Some(Input::Message(_)), Ok(()))));
    assert!(matches!(one(r#"{"return": [[[1]]]}"#), (Some(Input::Refused(_, Refusal::Nesting(3))), Ok(()))));
    assert!(matches!(one(r#"{"return": [1,2,3,4,5,6,7,8]}"#), (Some(Input::Refused(_, Refusal::Tokens(20))), Ok(()))));
    assert!(matches!(one(&format!("{{\"return\": \"{}\"}}", "x".repeat(26))), (Some(Input::Message(_)), Ok(()))));
    assert_eq!(one(&format!("{{\"return\": \"{}\"}}", "x".repeat(27))).1, Err(TooLong(40)));
    assert_eq!(one(&format!("{{\"return\": \"{}", "x".repeat(60))).1, Err(TooLong(40)));
    // Garbage is not kept, so that no limit applies.
    assert!(matches!(one(&"x".repeat(1000)), (Some(Input::Garbage(_)), Ok(()))));
}
