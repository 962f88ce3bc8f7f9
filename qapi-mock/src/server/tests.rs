//! Tests that every command is answered, with generated arguments.

use serde_json::{Map, Value};

use crate::reply::{Random, arguments, check};
use crate::{MockQmp, Schema};

#[test]
fn every_command_is_answered() {
    let mock = MockQmp::builder().start().unwrap();
    let vm = qemu_qapi::blocking::Qmp::connect(mock.address()).unwrap();
    let mut asked = Vec::new();
    let table = Schema::default().interface;
    for command in table.commands().filter(|command| !["qmp_capabilities", "quit"].contains(&&*command.name)) {
        for seed in 0..5 {
            let arguments = arguments(&table, command, Random::new(seed, &[&command.name]));
            asked.push((command.name.clone(), arguments.clone()));
            let reply = vm.execute_raw(command.name.clone(), arguments.clone());
            let reply = reply.unwrap_or_else(|error| panic!("{error}: {}", Value::Object(arguments)));
            match command.returns {
                Some(returns) => {
                    check(&table, returns, &reply).unwrap_or_else(|misfit| panic!("{}: {misfit}", command.name));
                }
                None => assert_eq!(reply, Value::Object(Map::new())),
            }
        }
    }
    let received = mock.received().into_iter().map(|received| (received.command, received.arguments));
    assert!(received.eq(asked));
    assert_eq!(mock.refused(), []);
}
