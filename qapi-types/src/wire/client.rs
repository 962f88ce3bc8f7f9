//! The macro for the client traits with a method for each command.

/// Declares a pair of traits with a method for each command, implemented for every type that executes commands.
///
/// ```text
/// client! { VISIBILITY CLIENT ASYNC_CLIENT {
///     /// DOCUMENTATION
///     fn METHOD(PARAMETER: TYPE, …) -> REPLY = COMMAND;
///     …
/// } }
/// ```
///
/// A reply `()` stands for the empty object, which is dropped. Each of the traits has a feature of its own, since
/// hundreds of methods take time to compile and few programs use both traits.
///
/// The macro is expanded beside names that its user chose, so all paths in it are absolute.
#[doc(hidden)]
#[macro_export]
macro_rules! __client {
    ($vis:vis $client:ident $async_client:ident {
        $($(#[$meta:meta])* fn $method:ident($($parameter:ident: $type:ty),*) -> $reply:ty = $command:expr;)*
    }) => {
        $crate::__if_blocking! {
            /// Methods for all commands, on every type that executes commands in the calling thread.
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
            /// Methods for all commands, on every type that executes commands asynchronously.
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

/// Converts a reply into the return value of a typed method.
#[doc(hidden)]
pub trait IntoReturned<T> {
    /// Converts the reply.
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

/// Converts the reply of a future into the return value of a typed method.
#[doc(hidden)]
pub async fn returned<R: IntoReturned<T>, T, E>(reply: impl Future<Output = Result<R, E>> + Send) -> Result<T, E> {
    reply.await.map(R::into_returned)
}
