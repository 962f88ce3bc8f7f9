//! Which way a type travels, and so which implementations it gets.
//!
//! `sent` (by a client), `received` (by a client) or `both`: a client encodes the first, decodes
//! the second; a server the other way round. With the feature `serde` each type is encoded and decoded. The features are
//! looked at here, where they are declared, so that code generated into other crates follows this crate's features.
//! Items are passed on as tokens, since half of them are of no use, and need not be parsed to find that out.

/// Items for whoever decodes a type of the direction: nothing if neither side here does.
#[doc(hidden)]
#[macro_export]
macro_rules! __decoded {
    (received { $($item:tt)* }) => { $crate::__if_client_or_serde! { $($item)* } };
    (sent { $($item:tt)* }) => { $crate::__if_server_or_serde! { $($item)* } };
    (both { $($item:tt)* }) => { $($item)* };
}

/// Items for whoever encodes a type of the direction.
#[doc(hidden)]
#[macro_export]
macro_rules! __encoded {
    (received { $($item:tt)* }) => { $crate::__if_server_or_serde! { $($item)* } };
    (sent { $($item:tt)* }) => { $crate::__if_client_or_serde! { $($item)* } };
    (both { $($item:tt)* }) => { $($item)* };
}

/// Items of builds with the `blocking` feature.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_blocking { ($($item:tt)*) => { $($item)* }; }

/// Items of builds with the `blocking` feature: not this one.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_blocking {
    ($($item:tt)*) => {};
}

/// Items of builds with the `async` feature.
#[cfg(feature = "async")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_async { ($($item:tt)*) => { $($item)* }; }

/// Items of builds with the `async` feature: not this one.
#[cfg(not(feature = "async"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_async {
    ($($item:tt)*) => {};
}

/// Items of builds with the `schema` feature.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_schema { ($($item:tt)*) => { $($item)* }; }

/// Items of builds with the `schema` feature: not this one.
#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_schema {
    ($($item:tt)*) => {};
}

/// Items of builds with the `serde` feature.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_serde { ($($item:tt)*) => { $($item)* }; }

/// Items of builds with the `serde` feature: not this one.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_serde {
    ($($item:tt)*) => {};
}

/// Items of builds with the `client` feature or `serde`.
#[cfg(any(feature = "client", feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_client_or_serde { ($($item:tt)*) => { $($item)* }; }

/// Items of builds with the `client` feature or `serde`: not this one.
#[cfg(not(any(feature = "client", feature = "serde")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_client_or_serde {
    ($($item:tt)*) => {};
}

/// Items of builds with the `server` feature or `serde`.
#[cfg(any(feature = "server", feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server_or_serde { ($($item:tt)*) => { $($item)* }; }

/// Items of builds with the `server` feature or `serde`: not this one.
#[cfg(not(any(feature = "server", feature = "serde")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server_or_serde {
    ($($item:tt)*) => {};
}
