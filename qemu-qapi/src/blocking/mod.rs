//! Clients and servers that wait in the calling thread.
//!
//! Clients have no thread of their own. A thread that waits reads from the connection on behalf of all waiting threads,
//! so a round trip costs little more than its two system calls. Between calls no thread reads; events stay in the
//! connection until the next call or wait.

mod call;
mod client;
mod driver;
mod events;
#[cfg(test)]
mod explored;
mod frozen;
mod guest;
mod listen;
#[cfg(unix)]
mod pipes;
#[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
mod poll_set;
#[cfg(all(feature = "launch", unix))]
mod qemu;
mod reconnecting;
#[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
mod serve;
mod sync;
#[cfg(test)]
mod tests;
mod threaded;
mod transport;
mod workflow;

pub use self::call::PreparedCall;
pub use self::client::{ClientHandle, Qga, Qmp};
pub use self::events::Events;
pub use self::frozen::Frozen;
pub use self::listen::Listener;
#[cfg(unix)]
pub use self::pipes::Pipes;
#[cfg(all(feature = "launch", unix))]
pub use self::qemu::Qemu;
pub use self::reconnecting::Reconnecting;
#[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
pub use self::serve::{Server, serve};
pub use self::threaded::{Halves, Stream};
pub use self::transport::Transport;
pub use self::workflow::{Peers, run};
