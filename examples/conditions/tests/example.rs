//! Tests that the example of a server serves the commands and members that this build has.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use conditions::kettle::{self, Client as _};
use qemu_qapi::Options;
use qemu_qapi::blocking::Qmp;

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// Returns the path of an example. `cargo test` builds the examples of a package and puts them beside its tests.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    test.ancestors().nth(2).expect("the folder of the build").join("examples").join(name)
}

#[test]
fn the_example_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let socket = folder.path().join("kettle.sock");
    let server = Command::new(example("serve")).arg(&socket).stdin(Stdio::null()).spawn();
    let _server = Running(server.expect("an example that was built"));
    let kettle = Qmp::connect_with(&socket, &Options::default().await_server(true)).expect("a server");
    let mut events = kettle.events::<kettle::Event>();
    let boil = kettle::Boil::new(
        95,
        #[cfg(feature = "config-steam")]
        true,
    );
    kettle.checked().expect("a schema").kettle_boil(boil).expect("a kettle that boils");
    let event = events.next().expect("an event").expect("of this protocol");
    let kettle::Event::KettleBoils(boiling) = event.event else { panic!("{event:?}") };
    assert_eq!(boiling.degrees, 95);
    assert_eq!(kettle.execute_raw("kettle-open", open()).is_ok(), cfg!(feature = "config-lid"));
}

/// Returns the arguments of `kettle-open`.
fn open() -> serde_json::Map<String, serde_json::Value> {
    [("open".to_owned(), true.into())].into_iter().collect()
}
