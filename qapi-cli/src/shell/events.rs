//! Shows events above the line being typed, and reconnects after the connection is lost.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use qemu_qapi::Filter;

use super::editor::Printer;
use super::session::{Connected, Session};
use crate::events::summary;
use crate::peer::Peer;
use crate::render::Colours;

/// The interval between attempts to reconnect.
const AGAIN: Duration = Duration::from_millis(500);

/// Starts the thread that shows events. It ends with the program.
pub(super) fn follow(session: Arc<Session>, printer: Printer, shows_events: bool) {
    let colours = Colours::of_stdout();
    thread::spawn(move || {
        let mut connected = session.current();
        loop {
            if let Some(connected) = connected.take() {
                watch(&session, &connected, shows_events, colours, &printer);
                let discarded = if session.lose(&connected) { " The transaction was discarded." } else { "" };
                let text = format!("The server closed the connection. Reconnecting…{discarded}");
                printer.print(colours.error(&text));
            }
            connected = session.current();
            if connected.is_none() {
                thread::sleep(AGAIN);
                connected = session.reconnect().ok();
            }
            if let Some(connected) = &connected {
                printer.print(colours.event(&format!("Connected to {}.", connected.title)));
            }
        }
    });
}

/// Shows events until the connection ends.
fn watch(session: &Session, connected: &Arc<Connected>, shows_events: bool, colours: Colours, printer: &Printer) {
    let Peer::Monitor(monitor) = &connected.peer else {
        // An agent has no events.
        while !connected.peer.is_lost() && session.current().is_some_and(|current| Arc::ptr_eq(&current, connected)) {
            thread::sleep(AGAIN);
        }
        return;
    };
    for event in monitor.subscribe(Filter::all()) {
        match event {
            Ok(event) if shows_events => printer.print(summary(&event, colours)),
            Ok(_) => {}
            Err(error) if error.is_lost() => return,
            Err(error) => printer.print(colours.error(&error.to_string())),
        }
    }
}
