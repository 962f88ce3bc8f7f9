//! Tests a client and a server of the protocol, and the example of a client.

use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use own_protocol::lamps::{self, Client as _, Colour, Light, Steady};
use own_protocol::{LampCommands, Lamps};
use qemu_qapi::blocking::{Listener, Qmp, Server};
use qemu_qapi::names::Name;
use qemu_qapi::server::Service;
use qemu_qapi::{Error, Lacks, Options};

/// Returns a server of two lamps.
fn server() -> Server<impl Service> {
    Server::new(LampCommands::service(Lamps::new(["desk", "hall"])))
}

/// Runs a test with a client of a server.
fn with_lamps(test: impl FnOnce(&Qmp)) {
    let (ours, theirs) = UnixStream::pair().expect("a pair of sockets");
    let served = thread::spawn(move || server().serve_socket(theirs));
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
        let lamps::Event::LampChanged(changed) = event.event else { panic!("{event:?}") };
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

#[test]
fn a_checked_client_sends_what_the_server_has() {
    with_lamps(|client| {
        let checked = client.checked().expect("a schema");
        assert_eq!(checked.query_lamps().expect("lamps").len(), 2);
        let schema = client.schema().expect("a schema");
        assert!(schema.has(Name::event::<lamps::event::LampChanged>()));
        let toggled = checked.execute_raw("lamp-toggle", qemu_qapi::json!({}));
        assert!(matches!(toggled, Err(Error::Unsupported { lacks: Lacks::Command, .. })), "{toggled:?}");
    });
}

#[test]
fn the_example_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let socket = folder.path().join("lamps.sock");
    let server = server();
    let handle = server.handle();
    let listener = Listener::bind(&socket).expect("a socket");
    let served = thread::spawn(move || server.serve(listener));
    let output = Command::new(example("watch")).arg(&socket).output().expect("an example that was built");
    handle.shutdown();
    served.join().expect("no panic").expect("served to the end");
    let (said, complaint) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{complaint}");
    assert!(said.starts_with("LampChanged(") && said.contains("\"desk\"") && said.contains("40"), "{said}");
}

/// Returns the path of an example. `cargo test` builds the examples of a package and puts them beside its tests.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    test.ancestors().nth(2).expect("the folder of the build").join("examples").join(name)
}
