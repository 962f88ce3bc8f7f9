//! The traits of a protocol's typed methods.

/// A pair of traits with a method for each command, for everything that executes commands.
///
/// ```text
/// client! { VISIBILITY CLIENT ASYNC_CLIENT {
///     /// DOCUMENTATION
///     fn METHOD(PARAMETER: TYPE, …) -> REPLY = COMMAND;
///     …
/// } }
/// ```
///
/// A reply `()` stands for the empty object, which is dropped. Each of the traits is a feature of its own, since
/// hundreds of methods take their time to compile, and hardly anybody wants both.
///
/// It is expanded among names of its user's: of those, it takes none for what it means.
#[doc(hidden)]
#[macro_export]
macro_rules! __client {
    ($vis:vis $client:ident $async_client:ident {
        $($(#[$meta:meta])* fn $method:ident($($parameter:ident: $type:ty),*) -> $reply:ty = $command:expr;)*
    }) => {
        $crate::__if_blocking! {
            /// A method for each command, for whatever executes commands in the calling thread.
            ///
            /// Needs the feature `blocking` of `qemu-qapi` or `qapi-types`.
            ///
            /// A method takes the command's mandatory arguments. If the schema declares the command with
            /// `'boxed': true`, it takes all arguments as one value. A command with optional arguments is passed to
            /// [`execute`]($crate::Execute::execute). Methods fail as that does.
            #[allow(async_fn_in_trait, clippy::missing_errors_doc, clippy::too_many_arguments, deprecated)]
            $vis trait $client: $crate::Execute {
                $(
                    $(#[$meta])*
                    fn $method(&self $(, $parameter: $type)*) -> ::core::result::Result<$reply, Self::Error> {
                        $crate::Execute::execute(self, $command).map($crate::wire::IntoReturned::into_returned)
                    }
                )*
            }
            impl<__T: $crate::Execute + ?::core::marker::Sized> $client for __T {}
        }
        $crate::__if_async! {
            /// A method for each command, for whatever executes commands without blocking.
            ///
            /// Needs the feature `tokio` of `qemu-qapi`, or `async` of `qapi-types`.
            ///
            /// A method takes the command's mandatory arguments. If the schema declares the command with
            /// `'boxed': true`, it takes all arguments as one value. A command with optional arguments is passed to
            /// [`execute`]($crate::AsyncExecute::execute). Methods fail as that does.
            #[allow(clippy::missing_errors_doc, clippy::too_many_arguments, deprecated)]
            $vis trait $async_client: $crate::AsyncExecute {
                $(
                    $(#[$meta])*
                    fn $method(
                        &self $(, $parameter: $type)*
                    ) -> impl ::core::future::Future<Output = ::core::result::Result<$reply, Self::Error>>
                       + ::core::marker::Send {
                        $crate::wire::returned($crate::AsyncExecute::execute(self, $command))
                    }
                )*
            }
            impl<__T: $crate::AsyncExecute + ?::core::marker::Sized> $async_client for __T {}
        }
    };
}

/// A reply as a typed method returns it.
#[doc(hidden)]
pub trait IntoReturned<T> {
    /// The value.
    fn into_returned(self) -> T;
}

impl<T> IntoReturned<T> for T {
    fn into_returned(self) -> T {
        self
    }
}

impl IntoReturned<()> for crate::Empty {
    #[inline]
    fn into_returned(self) {}
}

/// What a future's reply is as a typed method returns it.
#[doc(hidden)]
pub async fn returned<R: IntoReturned<T>, T, E>(reply: impl Future<Output = Result<R, E>> + Send) -> Result<T, E> {
    reply.await.map(R::into_returned)
}
