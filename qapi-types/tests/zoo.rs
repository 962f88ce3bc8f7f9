//! Tests of generated types on a small schema with one definition of each kind: decoding, encoding, unknown members,
//! and errors.

#![cfg(all(feature = "client", feature = "server"))]

/// Generated from `qapi-codegen/tests/emit/zoo.json`; a test there keeps it fresh.
#[allow(missing_docs, unreachable_pub, dead_code, clippy::module_inception)] // a test is not a library
#[path = "../../qapi-codegen/tests/emit/zoo/mod.rs"]
mod zoo;

use qapi_types::{
    Command, Empty, Event as _, EventSet as _, Extra, OobCommand, SilentCommand, Timestamp, Timestamped, from_str,
    from_value, schema::Described as _, to_string, to_value,
};
use serde_json::json;
use zoo::{Animal, Cage, CageBranch, CageOrId, Food, OwlCage, OxCage, Size, Species, command, event};

#[track_caller]
fn refused<T: for<'de> qapi_types::Decode<'de> + std::fmt::Debug>(json: &str, expected: &str) {
    let error = from_str::<T>(json).unwrap_err().to_string();
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn structs_keep_what_they_do_not_know() {
    let text = r#"{"name":"Ann","species":"owl","fur":{"colour":"brown"},"weight":2}"#;
    let animal: Animal = from_str(text).unwrap();
    assert_eq!(animal.weight, Some(2.0));
    assert_eq!(animal.extra.get("fur").unwrap()["colour"], "brown");
    assert_eq!(to_value(&animal).unwrap(), serde_json::from_str::<serde_json::Value>(text).unwrap());
}

#[test]
fn what_is_only_sent_is_strict() {
    refused::<command::FeedAll>(r#"{"food":"hay","fast":true}"#, "unexpected member `fast`");
    refused::<command::FeedAll>(r#"{"food":"soup"}"#, "at `food`: unknown variant `soup`, expected `hay` or `meat`");
    refused::<command::FeedAll>(r#"{"food":"hay","portions":200}"#, "at `portions`: invalid value: integer `200`");
    assert_eq!("meat".parse(), Ok(Food::Meat));
    assert_eq!("soup".parse::<Food>().unwrap_err().to_string(), "`soup` is not a value of `Food`");
    assert_eq!("haz".parse::<Food>().unwrap_err().to_string(), "`haz` is not a value of `Food`; did you mean `hay`?");
}

#[test]
fn enums_that_are_received_keep_any_value() {
    let species: Species = from_value(json!("phoenix")).unwrap();
    assert_eq!(species, Species::Unknown("phoenix".into()));
    assert_eq!(to_value(&species).unwrap(), "phoenix");
    assert_eq!(from_value::<Species>(json!("unknown")).unwrap(), Species::UnknownValue);
    assert_eq!("4x4".parse(), Ok(Species::_4x4));
    let error = "owls\n".parse::<Species>().unwrap_err();
    assert_eq!(error.to_string(), "`owls\\n` is not a value of `Species`; did you mean `owl`?");
    assert_eq!((error.text(), error.enumeration(), error.nearest()), ("owls\n", "Species", Some("owl")));
    assert_eq!("phoenix".parse::<Species>().unwrap_err().nearest(), None);
    assert!(Species::OX == "o-x" && Species::OX != *"owl" && species == "phoenix" && species.as_ref() == "phoenix");
    assert_eq!(format!("{:>5}", Species::OX), "  o-x");
    assert_eq!(Species::VALUES, ["owl", "o-x", "4x4", "unknown", "dodo"]);
}

#[test]
fn union_members_come_in_any_order() {
    let orders = [
        r#"{"species":"owl","id":"c1","perches":3,"locked":true}"#,
        r#"{"perches":3,"locked":true,"id":"c1","species":"owl"}"#,
        r#"{"id":"c1","perches":3,"species":"owl","locked":true}"#,
    ];
    let expected = Cage::new("c1", OwlCage::new(3)).locked(true);
    assert_eq!(expected.species(), Species::Owl);
    for text in orders {
        assert_eq!(from_str::<Cage>(text).unwrap(), expected, "{text}");
    }
    assert_eq!(to_string(&expected).unwrap(), r#"{"species":"owl","id":"c1","locked":true,"perches":3}"#);
}

#[test]
fn union_branches_without_members_and_unknown_ones() {
    let cage: Cage = from_str(r#"{"late":1,"species":"4x4","id":"c","later":2}"#).unwrap();
    assert_eq!(cage.branch, CageBranch::_4x4);
    assert_eq!(cage.extra, Extra::from_iter([("late", 1), ("later", 2)]));

    let text = r#"{"depth":[1],"species":"fish","id":"tank","salty":false}"#;
    let cage: Cage = from_str(text).unwrap();
    assert_eq!(cage.branch, CageBranch::Unknown("fish".into()));
    assert_eq!(cage.species(), Species::Unknown("fish".into()));
    assert_eq!(cage.extra.len(), 2);
    assert_eq!(to_value(&cage).unwrap(), serde_json::from_str::<serde_json::Value>(text).unwrap());

    // Members that the branch's own type does not know are kept there.
    let cage: Cage = from_str(r#"{"new":1,"species":"owl","id":"c","perches":1}"#).unwrap();
    let CageBranch::Owl(owl) = &cage.branch else { panic!("{cage:?}") };
    assert_eq!(owl.extra.get("new"), Some(&json!(1)));
}

#[test]
fn unions_refuse() {
    refused::<Cage>(r#"{"id":"c"}"#, "missing member `species`");
    refused::<Cage>(r#"{"id":"c","species":"owl"}"#, "missing member `perches`");
    refused::<Cage>(r#"{"id":"c","species":"owl","perches":1,"species":"owl"}"#, "duplicate member `species`");
    refused::<Cage>(r#"{"id":"c","id":"d","species":"owl","perches":1}"#, "duplicate member `id`");
    refused::<Cage>(r#"{"id":"c","species":"owl","perches":1,"id":"d"}"#, "duplicate member `id`");
    refused::<Cage>(r#"{"id":"c","perches":1,"species":"owl","perches":1}"#, "duplicate member `perches`");
    refused::<Cage>(r#"{"id":"c","species":7}"#, "at `species`: invalid type: integer `7`, expected a string");
    refused::<Cage>(r#"{"perches":-1,"species":"owl","id":"c"}"#, "at `perches`: invalid value: integer `-1`");
}

#[test]
fn unions_are_made_by_branch() {
    assert_eq!(Cage::owl("c1", 3), Cage::new("c1", OwlCage::new(3)));
    assert_eq!(Cage::o_x("c1", 1.5).locked(true), Cage::new("c1", OxCage::new(1.5)).locked(true));
    assert_eq!(Cage::_4x4("c1"), Cage::new("c1", CageBranch::_4x4));
}

#[test]
fn alternates_go_by_the_json_type() {
    assert_eq!(from_str::<CageOrId>("null").unwrap(), CageOrId::None);
    assert_eq!(from_str::<CageOrId>(r#""c1""#).unwrap(), CageOrId::from("c1"));
    let nested: CageOrId = from_str(r#"{"species":"owl","id":"a","perches":1,"inside":"b"}"#).unwrap();
    assert_eq!(nested, CageOrId::from(Cage::new("a", OwlCage::new(1).inside("b"))));
    refused::<CageOrId>("true", "invalid type: `true`, expected an object or a string or null");
    refused::<CageOrId>("[1]", "invalid type: `[1]`, expected an object or a string or null");

    assert_eq!(from_str::<Size>("2").unwrap(), Size::Exact(2.0));
    assert_eq!(from_str::<Size>("2.5").unwrap(), Size::Exact(2.5));
    assert_eq!(from_str::<Size>("[1,2]").unwrap(), Size::Range(vec![1, 2]));
    assert_eq!(to_value(&Size::Fits(false)).unwrap(), false);
    refused::<Size>(r#"[1,"x"]"#, r#"at `[1]`: invalid type: string "x""#);
}

#[test]
fn errors_name_the_path_and_show_the_value() {
    let young = r#"{"name":"a","species":"owl","young":[{"name":"b","species":"owl"},{"name":7,"species":"owl"}]}"#;
    refused::<Animal>(young, "at `young[1].name`: invalid type: integer `7`, expected a string at line 1 column");
    let owner = r#"{"name":{"first":"Ann"},"species":"owl"}"#;
    refused::<Animal>(owner, r#"at `name`: invalid type: `{"first":"Ann"}`, expected a string"#);
    refused::<Vec<Animal>>("[[]]", "at `[0]`: invalid type: `[]`, expected an object");
    refused::<Vec<Animal>>("{}", "invalid type: `{}`, expected an array");
    refused::<Animal>(r#"{"name":"a","species":null}"#, "at `species`: invalid type: null, expected a string");
    // An optional member is present or absent; null is a value.
    refused::<Animal>(r#"{"name":"a","species":"owl","weight":null}"#, "at `weight`: invalid type: null");
    let long = format!(r#"{{"name":["{}"]}}"#, "x".repeat(100_000));
    let error = from_str::<Animal>(&long).unwrap_err().to_string();
    assert!(error.len() < 300, "{} bytes of error", error.len());
}

#[test]
fn numbers_are_as_qemu_has_them() {
    assert_eq!(from_str::<u64>("-1").unwrap(), u64::MAX, "wraps, as in QEMU's visitors");
    refused::<i64>("1.0", "invalid type: floating point `1.0`");
    refused::<u32>("4294967296", "invalid value: integer `4294967296`");
    assert_eq!(to_string(&2.0).unwrap(), "2");
    assert_eq!(to_string(&-2.5).unwrap(), "-2.5");
    assert!(to_string(&f64::NAN).unwrap_err().to_string().contains("NaN"));
}

#[test]
fn commands() {
    fn name<C: Command<Reply = R>, R>(_: &C) -> &'static str {
        C::NAME
    }
    fn oob<C: OobCommand>(_: &C) {}
    fn silent<C: SilentCommand>(_: &C) {}

    let feed = command::FeedAll::new(Food::Hay).portions(3);
    assert_eq!(name::<_, Empty>(&feed), "feed_all");
    assert!(command::FeedAll::INFO.allow_oob);
    oob(&feed);
    silent(&command::CloseZoo::new());
    assert!(!command::CloseZoo::INFO.success_response);
    assert_eq!(to_string(&feed).unwrap(), r#"{"food":"hay","portions":3}"#);

    assert_eq!(name::<_, Vec<Animal>>(&command::Adopt::new("owl").new2(1).in_out(["a", "b"])), "adopt");
    assert!(command::Adopt::INFO.allow_preconfig);
    assert_eq!(name::<_, u64>(&command::CountLegs::new()), "count-legs");

    // A command can be made from the struct or union that its arguments are.
    let adopt = command::Adopt::from(zoo::Keywords::new("owl").self_(1));
    assert_eq!(to_string(&adopt).unwrap(), r#"{"type":"owl","self":1}"#);
    let cage = Cage::new("c", OxCage::new(1.5));
    let build = command::BuildCage::from(cage.clone());
    assert_eq!(to_string(&build).unwrap(), to_string(&cage).unwrap());
    assert_eq!(from_str::<command::BuildCage>(&to_string(&build).unwrap()).unwrap(), build);

    // Arguments of a command without generated marshalling are open.
    let call = command::CallOut::new("Ann").argument("loud", true);
    assert_eq!(to_string(&call).unwrap(), r#"{"name":"Ann","loud":true}"#);
    assert_eq!(from_str::<command::CallOut>(r#"{"name":"Ann","loud":true}"#).unwrap(), call);
    assert!(!command::CallOut::INFO.generated);

    let tickle = command::OrgExampleTickle::new("c1");
    assert_eq!(name::<_, Empty>(&tickle), "__org.example_tickle");
    assert_eq!(to_string(&tickle).unwrap(), r#"{"__org.example_where":"c1"}"#);
    assert_eq!(zoo::Commands::from_name("call-out"), Some(zoo::Commands::CallOut));
    assert_eq!(zoo::Commands::from_name("call-in"), None);
    assert_eq!(zoo::Commands::CallOut.info().name, "call-out");
}

#[test]
fn events() {
    let orders = [
        r#"{"event":"ANIMAL_BORN","data":{"animal":{"name":"a","species":"owl"}},"timestamp":{"seconds":5,"microseconds":7}}"#,
        r#"{"timestamp":{"seconds":5,"microseconds":7},"data":{"animal":{"name":"a","species":"owl"}},"event":"ANIMAL_BORN"}"#,
    ];
    for text in orders {
        let stamped: Timestamped<zoo::Event> = serde_json::from_str(text).unwrap();
        assert_eq!(stamped.timestamp, Timestamp { seconds: 5, microseconds: 7 });
        assert_eq!(stamped.event, event::AnimalBorn::new(Animal::new("a", Species::Owl)).into());
        assert_eq!(stamped.event.info().unwrap().name, event::AnimalBorn::NAME);
    }
    let text = r#"{"event":"ZOO_CLOSED","timestamp":{"seconds":-1,"microseconds":-1}}"#;
    let stamped: Timestamped<zoo::Event> = serde_json::from_str(text).unwrap();
    assert!(matches!(stamped.event, zoo::Event::ZooClosed(_)));

    let text = r#"{"event":"ALIENS","data":{"count":3},"timestamp":{"seconds":1,"microseconds":0}}"#;
    let stamped: Timestamped<zoo::Event> = serde_json::from_str(text).unwrap();
    assert_eq!(stamped.event, zoo::Event::Unknown { name: "ALIENS".to_owned(), data: json!({"count": 3}) });
    assert_eq!(zoo::Event::decode_data("ALIENS", json!({})).unwrap().name(), "ALIENS");

    let text = r#"{"later":[1],"event":"ZOO_CLOSED","timestamp":{"seconds":1,"microseconds":0},"id":{"a":null}}"#;
    let stamped: Timestamped<zoo::Event> = serde_json::from_str(text).unwrap();
    assert_eq!(stamped.extra.get("later"), Some(&json!([1])));
    assert_eq!((stamped.extra.get("id"), stamped.extra.len()), (Some(&json!({"a": null})), 2));

    let text = r#"{"event":"CAGE_MOVED","data":{"id":5,"species":"owl"},"timestamp":{"seconds":1,"microseconds":0}}"#;
    let error = serde_json::from_str::<Timestamped<zoo::Event>>(text).unwrap_err().to_string();
    assert!(error.starts_with("at `data.id`: invalid type: integer `5`"), "{error}");
}

#[test]
fn errors_keep_what_they_do_not_know() {
    let text = r#"{"class":"GenericError","desc":"no","hint":{"command":"help"}}"#;
    let error: qapi_types::CommandError = from_str(text).unwrap();
    assert_eq!(error.extra.get("hint"), Some(&json!({"command": "help"})));
    assert_eq!(qapi_types::to_string(&error).unwrap(), text);
    assert!(qapi_types::CommandError::generic("no").extra.is_empty());
}

#[cfg(feature = "serde")]
#[test]
fn serde_works_as_well() {
    let animals: Vec<Animal> = serde_json::from_str(r#"[{"name":"a","species":"owl"}]"#).unwrap();
    assert_eq!(serde_json::to_string(&animals).unwrap(), r#"[{"name":"a","species":"owl"}]"#);
}
