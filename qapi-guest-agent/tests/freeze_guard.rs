//! The guard of frozen file systems of both drivers, against an agent that pretends to freeze.

mod common;

use std::future::Future;
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant};

use qemu_qapi::qga::{AsyncClient as _, Client as _, GuestFsfreezeStatus};
use qemu_qapi::workflow::{Failure, Freeze, Resource};
use qemu_qapi::{blocking, tokio};

use self::common::{Agent, DEADLINE};

fn agent() -> Agent {
    Agent::start(&["--freeze", "pretend"])
}

fn runtime() -> ::tokio::runtime::Runtime {
    ::tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn is_frozen(client: &blocking::Qga) -> bool {
    client.guest_fsfreeze_status().unwrap() == GuestFsfreezeStatus::Frozen
}

async fn is_frozen_now(client: &tokio::Qga) -> bool {
    client.guest_fsfreeze_status().await.unwrap() == GuestFsfreezeStatus::Frozen
}

async fn wait_until_thawed(client: &tokio::Qga) {
    let start = Instant::now();
    while is_frozen_now(client).await {
        assert!(start.elapsed() < DEADLINE, "the guest stays frozen");
        ::tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[test]
fn blocking() {
    let agent = agent();
    let client = blocking::Qga::connect(agent.socket()).unwrap();
    let frozen = client.freeze(Freeze::new()).unwrap();
    assert!(is_frozen(&client));
    let error = client.freeze(Freeze::new()).unwrap_err();
    assert!(matches!(error.failure(), Failure::AlreadyFrozen), "{error}");
    assert!(is_frozen(&client), "a freeze that was refused thaws that of another client");
    drop(frozen);
    assert!(!is_frozen(&client));

    let frozen = client.freeze(Freeze::new()).unwrap();
    let file_systems = frozen.file_systems();
    assert_eq!(frozen.finish().unwrap(), file_systems);
    assert!(!is_frozen(&client));

    // The guard keeps the connection, as a client does.
    let frozen = client.freeze(Freeze::new()).unwrap();
    drop(client);
    drop(frozen);
    assert!(!is_frozen(&blocking::Qga::connect(agent.socket()).unwrap()));
}

#[test]
fn blocking_while_a_thread_panics() {
    let agent = agent();
    let client = blocking::Qga::connect(agent.socket()).unwrap();
    let other = client.clone();
    let panics = std::thread::spawn(move || {
        let _frozen = other.freeze(Freeze::new()).unwrap();
        assert!(!is_frozen(&other), "as is wanted");
    });
    assert!(panics.join().is_err());
    assert!(!is_frozen(&client));
}

#[test]
fn blocking_within_its_own_deadline() {
    let agent = agent();
    let client = blocking::Qga::connect(agent.socket()).unwrap();
    let frozen = client.freeze(Freeze::new().thaw_within(Duration::ZERO)).unwrap();
    let error = frozen.finish().unwrap_err();
    assert!(error.is_timeout() && is_frozen(&client), "{error}");
    assert!(error.to_string().ends_with("; left behind: frozen file systems in the guest"), "{error}");
    client.guest_fsfreeze_thaw().unwrap();
}

/// Nothing can be done then, but the guard says so, and does not wait.
#[test]
fn without_a_connection() {
    let agent = agent();
    let client = blocking::Qga::connect(agent.socket()).unwrap();
    let frozen = client.freeze(Freeze::new()).unwrap();
    client.close();
    let error = frozen.finish().unwrap_err();
    assert!(error.is_lost() && error.left_behind() == [Resource::FrozenGuest], "{error}");
    let client = blocking::Qga::connect(agent.socket()).unwrap();
    assert!(is_frozen(&client));
    client.guest_fsfreeze_thaw().unwrap();

    let frozen = client.freeze(Freeze::new()).unwrap();
    client.close();
    let start = Instant::now();
    drop(frozen);
    assert!(start.elapsed() < DEADLINE / 2);
    runtime().block_on(async {
        let client = tokio::Qga::connect(agent.socket()).await.unwrap();
        assert!(is_frozen_now(&client).await);
        client.guest_fsfreeze_thaw().await.unwrap();
        let frozen = client.freeze(Freeze::new()).await.unwrap();
        client.close();
        let error = frozen.finish().await.unwrap_err();
        assert!(error.is_lost() && error.left_behind() == [Resource::FrozenGuest], "{error}");
    });
}

#[test]
fn with_tokio() {
    let agent = agent();
    runtime().block_on(async {
        let client = tokio::Qga::connect(agent.socket()).await.unwrap();
        let frozen = client.freeze(Freeze::new()).await.unwrap();
        assert!(is_frozen_now(&client).await);
        drop(frozen);
        wait_until_thawed(&client).await;

        let frozen = client.freeze(Freeze::new()).await.unwrap();
        let file_systems = frozen.file_systems();
        assert_eq!(frozen.finish().await.unwrap(), file_systems);
        assert!(!is_frozen_now(&client).await);
    });
}

/// Polls a future this often, and drops it. Returns whether it has ended.
async fn is_done_after<T>(polls: usize, future: impl Future<Output = T>) -> bool {
    let mut future = pin!(future);
    let mut count = 0;
    std::future::poll_fn(|cx| {
        if count == polls {
            return Poll::Ready(false);
        }
        count += 1;
        future.as_mut().poll(cx).map(|_| true)
    })
    .await
}

/// A poll that does not end is followed by others only if something happens, so the drop is between any two steps.
#[test]
fn with_tokio_dropped_at_each_step() {
    let agent = agent();
    runtime().block_on(async {
        let client = tokio::Qga::connect(agent.socket()).await.unwrap();
        for polls in 0.. {
            let is_done = is_done_after(polls, async { drop(client.freeze(Freeze::new()).await.unwrap()) }).await;
            wait_until_thawed(&client).await;
            if is_done {
                assert!(polls > 2, "{polls}");
                break;
            }
        }
        for polls in 0.. {
            let frozen = client.freeze(Freeze::new()).await.unwrap();
            let is_done = is_done_after(polls, frozen.finish()).await;
            wait_until_thawed(&client).await;
            if is_done {
                assert!(polls > 1, "{polls}");
                break;
            }
        }
    });
}
