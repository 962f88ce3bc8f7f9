//! The direction in which a type travels, which decides what is implemented for it.
//!
//! A direction is `sent` (by a client), `received` (by a client) or `both`. A client encodes the first and decodes the
//! second; a server does the reverse. With the feature `serde` each type is encoded and decoded. These macros test the
//! features in the crate that declares them, so that code generated into other crates follows this crate's features.
//! Items are passed as tokens, so those that are not needed are never parsed.

/// Keeps its items if types of the direction are decoded with the current features.
#[doc(hidden)]
#[macro_export]
macro_rules! __decoded {
    (received { $($item:tt)* }) => { $crate::__if_client_or_serde! { $($item)* } };
    (sent { $($item:tt)* }) => { $crate::__if_server_or_serde! { $($item)* } };
    (both { $($item:tt)* }) => { $($item)* };
}

/// Keeps its items if types of the direction are encoded with the current features.
#[doc(hidden)]
#[macro_export]
macro_rules! __encoded {
    (received { $($item:tt)* }) => { $crate::__if_server_or_serde! { $($item)* } };
    (sent { $($item:tt)* }) => { $crate::__if_client_or_serde! { $($item)* } };
    (both { $($item:tt)* }) => { $($item)* };
}

/// Keeps its items if the feature `blocking` is on.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_blocking { ($($item:tt)*) => { $($item)* }; }

/// Drops its items: the feature `blocking` is off.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_blocking {
    ($($item:tt)*) => {};
}

/// Keeps its items if the feature `async` is on.
#[cfg(feature = "async")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_async { ($($item:tt)*) => { $($item)* }; }

/// Drops its items: the feature `async` is off.
#[cfg(not(feature = "async"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_async {
    ($($item:tt)*) => {};
}

/// Keeps its items if the feature `schema` is on.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_schema { ($($item:tt)*) => { $($item)* }; }

/// Drops its items: the feature `schema` is off.
#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_schema {
    ($($item:tt)*) => {};
}

/// Keeps its items if the feature `serde` is on.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_serde { ($($item:tt)*) => { $($item)* }; }

/// Drops its items: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_serde {
    ($($item:tt)*) => {};
}

/// Keeps its items if the feature `client` or `serde` is on.
#[cfg(any(feature = "client", feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_client_or_serde { ($($item:tt)*) => { $($item)* }; }

/// Drops its items: the features `client` and `serde` are off.
#[cfg(not(any(feature = "client", feature = "serde")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_client_or_serde {
    ($($item:tt)*) => {};
}

/// Keeps its items if the feature `server` or `serde` is on.
#[cfg(any(feature = "server", feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server_or_serde { ($($item:tt)*) => { $($item)* }; }

/// Drops its items: the features `server` and `serde` are off.
#[cfg(not(any(feature = "server", feature = "serde")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server_or_serde {
    ($($item:tt)*) => {};
}
