//! A client and a server of the protocol, on both ends of a pair of sockets.

use std::os::unix::net::UnixStream;
use std::thread;

use own_protocol::lamps::{self, Client as _, Colour, Light, Steady};
use own_protocol::{LampCommands, Lamps};
use qemu_qapi::blocking::{Qmp, Server};
use qemu_qapi::{Error, Options};

/// Serves lamps to what a test does with them.
fn with_lamps(test: impl FnOnce(&Qmp)) {
    let (ours, theirs) = UnixStream::pair().expect("a pair of sockets");
    let served = thread::spawn(move || Server::new(Lamps::new(["desk", "hall"])).serve_socket(theirs));
    let client = Qmp::from_fd(ours, &Options::default()).expect("a greeting");
    test(&client);
    drop(client);
    served.join().expect("no panic").expect("served to the end");
}

#[test]
fn commands_and_events() {
    with_lamps(|client| {
        let mut events = client.events::<lamps::Event>();
        let light = Light::new(Steady::new(40).colour(Colour::Cold));
        client.lamp_set("desk", light.clone()).expect("there is one");
        let event = events.next().expect("an event").expect("of this protocol");
        let lamps::Event::LampChanged(changed) = event.kind else { panic!("{event:?}") };
        assert_eq!((changed.name.as_str(), &changed.light), ("desk", &light));

        let lamps = client.query_lamps().expect("lamps");
        assert_eq!(lamps.iter().map(|lamp| lamp.name.as_str()).collect::<Vec<_>>(), ["desk", "hall"]);
        assert_eq!(lamps[0].light, light);
    });
}

#[test]
fn a_command_of_its_own() {
    with_lamps(|client| {
        assert_eq!(client.org_example_bulb_hours("hall").expect("there is one").hours, 0);
        let Err(Error::Server { error, .. }) = client.org_example_bulb_hours("cellar") else { panic!("there is none") };
        assert_eq!(error.desc, "there is no lamp 'cellar'");
    });
}

#[test]
fn what_was_left_out() {
    let commands = LampCommands::qmp_get_command_list();
    assert_eq!(commands, ["query-lamps", "lamp-set", "__org.example_bulb-hours"]);
    let knows = |name| lamps::schema::PROTOCOL.command(name).is_some();
    assert!(knows("lamp-set") && !knows("lamp-toggle") && !knows("query-street"));
}
