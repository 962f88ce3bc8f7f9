//! Subscriptions that go on when the server closes connections, with both drivers.

use std::time::Duration;

use qapi_mock::MockQmp;
use qemu_qapi::qmp::{self, AsyncClient as _, Client as _};
use qemu_qapi::{Backoff, Error, Filter, Options, Timestamped, blocking, tokio as asynchronous};

const LONG: Duration = Duration::from_secs(60);

/// A server that closes the first connection after a command and its event.
fn mock() -> MockQmp {
    let script = r#"
        {"expect": "stop"}
        {"close": true}
        {"expect": "cont"}
    "#;
    MockQmp::builder().script(script).start().expect("started")
}

fn backoff() -> Backoff {
    Backoff::default().first(Duration::from_millis(10))
}

fn told(item: Option<Result<Timestamped<qmp::Event>, Error>>) -> String {
    match item.expect("no end") {
        Ok(event) => event.event.name().to_owned(),
        Err(Error::Reconnected { .. }) => "reconnected".to_owned(),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_blocking_subscription_goes_on() {
    let mock = mock();
    let server = blocking::Qmp::reconnecting(mock.address(), Options::default(), backoff()).unwrap();
    let mut events = server.subscribe(Filter::all()).unwrap().decoded();
    let mut next = || told(events.next_within(LONG));
    server.client().unwrap().stop().unwrap();
    assert_eq!([next(), next()], ["STOP", "reconnected"]);
    server.client().unwrap().cont().unwrap();
    assert_eq!(next(), "RESUME");
    assert_eq!((server.connections(), mock.mismatches()), (2, Vec::new()));
}

#[tokio::test]
async fn an_asynchronous_subscription_goes_on() {
    let mock = mock();
    let server = asynchronous::Qmp::reconnecting(mock.address(), Options::default(), backoff()).unwrap();
    let mut events = server.subscribe(Filter::all()).await.unwrap().decoded();
    let mut next = async || told(events.next_within(LONG).await);
    server.client().await.unwrap().stop().await.unwrap();
    assert_eq!([next().await, next().await], ["STOP", "reconnected"]);
    server.client().await.unwrap().cont().await.unwrap();
    assert_eq!(next().await, "RESUME");
    assert_eq!((server.connections(), mock.mismatches()), (2, Vec::new()));
}
