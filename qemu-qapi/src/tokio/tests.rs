//! Tests tokio clients with scripted servers.

use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ::tokio::io::{AsyncReadExt, AsyncWriteExt};
use ::tokio::net::UnixStream;
use ::tokio::time::{sleep, timeout};
use qapi_types::qmp::{self, command};
use serde_json::{Map, Value, json};

use super::{Events, Plain, Qga, Qmp};
use crate::{ConnectionError, Error, Filter, Options, TimeoutKind};

const GREETING: &[u8] = b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}, \"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r\n";

/// The server's end of a connection.
struct Server {
    stream: UnixStream,
    unread: Vec<u8>,
}

impl Server {
    async fn send(&mut self, text: &str) {
        _ = self.stream.write_all(text.as_bytes()).await;
    }

    async fn request(&mut self) -> Option<Value> {
        loop {
            if let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                return serde_json::from_slice(line.strip_prefix(b"\xff").unwrap_or(&line)).ok();
            }
            if self.stream.read_buf(&mut self.unread).await.ok()? == 0 {
                return None;
            }
        }
    }

    async fn greet(&mut self) {
        _ = self.stream.write_all(GREETING).await;
        self.request().await.expect("a negotiation");
        self.send("{\"return\": {}, \"id\": 0}\r\n").await;
    }

    async fn answer(&mut self, request: &Value) {
        let arguments = request.get("arguments").cloned().unwrap_or(json!({}));
        self.send(&format!("{}\r\n", json!({"return": arguments, "id": request["id"]}))).await;
    }
}

/// Both ends of a connection.
fn pair() -> (OwnedFd, Server) {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().expect("a pair of sockets");
    theirs.set_nonblocking(true).expect("not blocking");
    (ours.into(), Server { stream: UnixStream::from_std(theirs).expect("a stream"), unread: Vec::new() })
}

async fn client<F: Future<Output = ()> + Send + 'static>(
    script: impl FnOnce(Server) -> F + Send + 'static,
) -> (Qmp, Events) {
    let (ours, mut server) = pair();
    ::tokio::spawn(async move {
        server.greet().await;
        script(server).await;
    });
    let vm = Qmp::from_fd(ours, &Options::default()).await.expect("connected");
    let events = vm.subscribe(Filter::all());
    (vm, events)
}

/// Whether the client holds no state of any call.
fn nothing_left(vm: &Qmp) -> bool {
    vm.shared().look(|hub| hub.is_idle() && hub.session.is_idle())
}

async fn echo(mut server: Server) {
    while let Some(request) = server.request().await {
        server.answer(&request).await;
    }
}

fn n(n: u64) -> Map<String, Value> {
    Map::from_iter([("n".to_owned(), json!(n))])
}

#[::tokio::test]
async fn calls_overlap_and_events_come_first() {
    let (vm, events) = client(async |mut server: Server| {
        let first = server.request().await.expect("a request");
        let second = server.request().await.expect("another");
        server.send("{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n").await;
        server
            .send(&format!("{{\"return\": {{\"running\": false, \"status\": \"paused\"}}, \"id\": {}}}", second["id"]))
            .await;
        server.send(&format!("{{\"return\": {{}}, \"id\": {}}}", first["id"])).await;
    })
    .await;
    let (stopped, status) =
        ::tokio::try_join!(vm.execute(command::Stop::new()), vm.execute(command::QueryStatus::new())).expect("replies");
    _ = (stopped, status.running);
    let mut events = events.decoded();
    let event = events.next().await.expect("an event").expect("decoded");
    assert!(matches!(event.event, qmp::Event::Stop(_)));
    assert!(events.next().await.is_none());
    assert!(matches!(
        vm.execute(command::Cont::new()).await,
        Err(Error::CallLost { sent: false, error: ConnectionError::Closed, .. })
    ));
}

#[::tokio::test]
async fn deadlines() {
    let short = Duration::from_millis(50);
    let (ours, server) = pair();
    let error = Qmp::from_fd(ours, &Options::default().greeting_timeout(short)).await.expect_err("silence");
    assert!(matches!(error, Error::Timeout { kind: TimeoutKind::Greeting, .. }), "{error:?}");
    drop(server);
    let (vm, _events) = client(async |mut server: Server| while server.request().await.is_some() {}).await;
    let error = vm.timeout(short).execute(command::Stop::new()).await.expect_err("silence");
    assert_eq!(error.to_string(), "timed out after 50ms waiting for the reply to `stop`");
    let error = vm.wait_for::<qmp::event::Stop>(short, |_| true).await.expect_err("silence");
    assert!(matches!(error, Error::Timeout { kind: TimeoutKind::Event(_), .. }));
    let missing = Options::default().connect_timeout(short).await_server(true);
    let error = Qmp::connect_with("/nonexistent/qmp", &missing).await.expect_err("no server");
    let text = "cannot connect to /nonexistent/qmp within 50ms: No such file or directory";
    assert!(error.is_timeout() && error.to_string().starts_with(text), "{error:?}");
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<std::io::Error>());
    assert_eq!(source.expect("a reason").kind(), std::io::ErrorKind::NotFound);
    let once = crate::Backoff::default().tries(0);
    let reconnecting = Qmp::reconnecting("/nonexistent/qmp", missing, once).expect("an address");
    assert!(matches!(reconnecting.client().await, Err(Error::Connect { within: None, .. })));
    let (ours, _server) = pair();
    let options = Options::default().agent_timeout(short).sync_timeout(short / 5);
    assert!(Qga::from_fd(ours, &options).await.expect_err("no agent").is_no_agent());
}

#[::tokio::test]
async fn a_server_that_does_not_accept() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let short = Options::default().connect_timeout(Duration::from_millis(50)).name("vm1");
    let listener = super::Listener::bind(&path).expect("listening");
    let error = listener.accept_qmp(&short).await.expect_err("no server");
    let place = path.display();
    assert_eq!(error.to_string(), format!("timed out after 50ms waiting for a connection at {place}"));
    assert_eq!(error.address(), Some("vm1"));
    let mut queue = Vec::new();
    let connect_at_once = || -> std::io::Result<socket2::Socket> {
        let socket = socket2::Socket::new(socket2::Domain::UNIX, socket2::Type::STREAM, None)?;
        socket.set_nonblocking(true)?;
        socket.connect(&socket2::SockAddr::unix(&path)?)?;
        Ok(socket)
    };
    while let Ok(socket) = connect_at_once() {
        queue.push(socket);
        assert!(queue.len() < 10_000);
    }
    let reason = "the server accepts no connection (is another client connected?)";
    let text = format!("cannot connect to vm1 ({place}) within 50ms: {reason}");
    let error = Qmp::connect_with(&path, &short).await.expect_err("its queue is full");
    assert_eq!((error.to_string(), error.address()), (text.clone(), Some("vm1")));
    let once = crate::Backoff::default().tries(0);
    let reconnecting = Qmp::reconnecting(&path, short, once).expect("an address");
    assert_eq!(reconnecting.client().await.expect_err("its queue is full").to_string(), text);
}

#[::tokio::test]
async fn a_dropped_client_closes_the_connection() {
    let (sender, receiver) = ::tokio::sync::oneshot::channel();
    let (vm, mut events) = client(async move |mut server: Server| {
        assert!(server.request().await.is_none());
        sender.send(()).expect("awaited");
    })
    .await;
    drop(vm);
    timeout(Duration::from_secs(5), receiver).await.expect("closed in time").expect("closed");
    // A subscription does not keep the connection open. It ends with the connection.
    assert!(events.next().await.is_none());
}

#[::tokio::test]
async fn a_stream_of_ones_own() {
    let (ours, theirs) = ::tokio::io::duplex(100);
    let server = ::tokio::spawn(async move {
        let (read, mut write) = ::tokio::io::split(theirs);
        write.write_all(GREETING).await.expect("sent");
        let mut lines = ::tokio::io::AsyncBufReadExt::lines(::tokio::io::BufReader::new(read));
        while let Some(line) = lines.next_line().await.expect("read") {
            let request: Value = serde_json::from_str(&line).expect("a request");
            let reply = format!("{{\"return\": {{}}, \"id\": {}}}", request["id"]);
            write.write_all(reply.as_bytes()).await.expect("sent");
        }
    });
    let vm = Qmp::over(Plain(ours), &Options::default()).await.expect("connected");
    vm.execute(command::Stop::new()).await.expect("a reply");
    let error =
        vm.call(command::Stop::new()).with_fd(tempfile::tempfile().expect("a file")).execute().await.expect_err("no");
    assert!(matches!(error, Error::NoDescriptors { .. }));
    drop(vm);
    server.await.expect("ended");
}

#[::tokio::test]
async fn a_file_travels_with_its_command() {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().expect("a pair of sockets");
    let server = std::thread::spawn(move || {
        use std::io::{IoSliceMut, Write};
        (&theirs).write_all(GREETING).expect("sent");
        let mut received = Vec::new();
        let mut files = Vec::new();
        while files.is_empty() || !received.ends_with(b"\n") {
            let mut bytes = [0; 1024];
            let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
            let mut control = rustix::net::RecvAncillaryBuffer::new(&mut space);
            let message = rustix::net::recvmsg(
                theirs.as_fd(),
                &mut [IoSliceMut::new(&mut bytes)],
                &mut control,
                rustix::net::RecvFlags::empty(),
            )
            .expect("received");
            received.extend_from_slice(&bytes[..message.bytes]);
            for message in control.drain() {
                if let rustix::net::RecvAncillaryMessage::ScmRights(fds) = message {
                    files.extend(fds.map(|fd| (fd, received.len() - 1)));
                }
            }
            for line in received
                .split(|byte| *byte == b'\n')
                .filter(|line| !line.is_empty())
                .collect::<Vec<_>>()
                .iter()
                .rev()
                .take(1)
            {
                let request: Value = serde_json::from_slice(line).expect("a request");
                (&theirs)
                    .write_all(format!("{{\"return\": {{}}, \"id\": {}}}", request["id"]).as_bytes())
                    .expect("sent");
            }
        }
        let text = String::from_utf8(received).expect("text");
        (text, files.len())
    });
    let vm = Qmp::from_fd(ours, &Options::default()).await.expect("connected");
    vm.execute(command::Stop::new()).await.expect("a reply");
    let file = tempfile::tempfile().expect("a file");
    vm.timeout(Duration::from_secs(5))
        .call(command::Getfd::new("tap0"))
        .with_fd(file)
        .execute()
        .await
        .expect("a reply");
    let (text, files) = server.join().expect("ended");
    assert_eq!(files, 1);
    assert!(text.ends_with("{\"execute\": \"getfd\", \"arguments\": {\"fdname\":\"tap0\"}, \"id\": 2}\n"), "{text}");
}

#[::tokio::test]
async fn a_reply_of_64_mib_and_a_receive_buffer_of_8_kib() {
    let length = 64 << 20;
    let (vm, _events) = client(async move |mut server: Server| {
        let request = server.request().await.expect("a request");
        server.send(&format!("{{\"id\": {}, \"return\": \"", request["id"])).await;
        let block = vec![b'x'; 1 << 20];
        for _ in 0..length >> 20 {
            server.stream.write_all(&block).await.expect("sent");
        }
        server.send("\"}\r\n").await;
        echo(server).await;
    })
    .await;
    let reply = vm.execute_raw("long", Map::new()).await.expect("a reply");
    assert_eq!(reply.as_str().expect("a string").len(), length);
    vm.execute(command::Stop::new()).await.expect("a reply");

    let length = 2 << 20;
    let listener = ::tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("listening");
    let socket = ::tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.set_recv_buffer_size(8 << 10).expect("set");
    let ours = socket.connect(listener.local_addr().expect("bound")).await.expect("connected");
    let mut theirs = listener.accept().await.expect("accepted").0;
    ::tokio::spawn(async move {
        theirs.write_all(GREETING).await.expect("sent");
        theirs.write_all(b"{\"return\": {}, \"id\": 0}{\"id\": 1, \"return\": \"").await.expect("sent");
        theirs.write_all(&vec![b'x'; length]).await.expect("sent");
        theirs.write_all(b"\"}").await.expect("sent");
        _ = theirs.read_to_end(&mut Vec::new()).await;
    });
    let vm = Qmp::over(Plain(ours), &Options::default()).await.expect("connected");
    let reply = vm.execute_raw("long", Map::new()).await.expect("a reply");
    assert_eq!(reply.as_str().expect("a string").len(), length);
}

#[::tokio::test]
async fn a_server_that_reads_slowly() {
    let (ours, mut server) = pair();
    socket2::SockRef::from(&ours).set_send_buffer_size(8 << 10).expect("set");
    let (resume, resumed) = ::tokio::sync::oneshot::channel();
    ::tokio::spawn(async move {
        server.send(&String::from_utf8_lossy(GREETING).replace("\"oob\"", "")).await;
        server.request().await.expect("a negotiation");
        server.send("{\"return\": {}, \"id\": 0}").await;
        // The server reads a little at a time, then not at all, then as fast as it can.
        for n in 0..80 {
            if n % 8 == 0 {
                sleep(Duration::from_millis(5)).await;
            }
            let request = server.request().await.expect("a request");
            server.answer(&request).await;
        }
        resumed.await.expect("told to go on");
        echo(server).await;
    });
    let vm = Qmp::from_fd(ours, &Options::default()).await.expect("connected");
    let long = Map::from_iter([("a".to_owned(), json!("x".repeat(100_000)))]);
    let tasks: Vec<_> = (0..80)
        .map(|_| {
            let (vm, long) = (vm.clone(), long.clone());
            ::tokio::spawn(async move { vm.execute_raw("x", long).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("ended").expect("a reply");
    }
    let short = Duration::from_millis(50);
    let tasks: Vec<_> = (0..200)
        .map(|_| {
            let (vm, long) = (vm.clone(), long.clone());
            ::tokio::spawn(async move { timeout(short, vm.execute_raw("x", long)).await.is_err() })
        })
        .collect();
    for task in tasks {
        assert!(task.await.expect("ended"), "it does not read");
    }
    resume.send(()).expect("it waits");
    assert_eq!(vm.execute_raw("x", n(1)).await.expect("a reply"), Value::Object(n(1)));
    assert!(nothing_left(&vm), "{vm:?}");
}

/// A server that answers late, in any order, and with events between the answers.
async fn unruly(mut server: Server) {
    let mut random = Random(7);
    let mut waiting: Vec<Value> = Vec::new();
    loop {
        let request = if waiting.is_empty() {
            server.request().await
        } else {
            match timeout(Duration::ZERO, server.request()).await {
                Ok(request) => request,
                Err(_) => {
                    let request = waiting.swap_remove(random.below(waiting.len() as u64) as usize);
                    server.answer(&request).await;
                    continue;
                }
            }
        };
        let Some(request) = request else { return };
        waiting.push(request);
        if random.below(10) == 0 {
            server.send("{\"event\": \"X\", \"timestamp\": {\"seconds\": 1, \"microseconds\": 0}}\n").await;
        }
        while waiting.len() > 5 {
            let request = waiting.swap_remove(random.below(waiting.len() as u64) as usize);
            server.answer(&request).await;
        }
    }
}

/// A generator of pseudo-random numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// Calls of 64 tasks, some of them dropped at any point: each reply reaches its caller.
async fn storm(calls_each: u64) {
    let (vm, mut events) = client(unruly).await;
    let replies = Arc::new(AtomicU64::new(0));
    let tasks: Vec<_> = (0..64_u64)
        .map(|task| {
            let (vm, replies) = (vm.clone(), Arc::clone(&replies));
            ::tokio::spawn(async move {
                let mut random = Random(task + 1);
                for turn in 0..calls_each {
                    let number = task << 32 | turn;
                    let call = vm.execute_raw("echo", n(number));
                    let reply = match random.below(4) {
                        0 => match timeout(Duration::from_micros(random.below(300)), call).await {
                            Ok(reply) => reply,
                            Err(_) => continue,
                        },
                        1 => {
                            // Polled once, and dropped.
                            let mut call = Box::pin(call);
                            match futures_poll_once(call.as_mut()).await {
                                Some(reply) => reply,
                                None => continue,
                            }
                        }
                        _ => call.await,
                    };
                    assert_eq!(reply.expect("a reply"), Value::Object(n(number)));
                    replies.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("each reply reached its caller");
    }
    assert!(replies.load(Ordering::Relaxed) >= calls_each * 32);
    while let Ok(Some(_)) = timeout(Duration::from_millis(10), events.next()).await {}
    // When this call is answered, the late replies to all others have arrived.
    vm.execute_raw("echo", n(0)).await.expect("a reply");
    sleep(Duration::from_millis(50)).await;
    assert!(nothing_left(&vm), "{vm:?}");
}

async fn futures_poll_once<F: Future>(mut future: std::pin::Pin<&mut F>) -> Option<F::Output> {
    std::future::poll_fn(|cx| {
        std::task::Poll::Ready(match future.as_mut().poll(cx) {
            std::task::Poll::Ready(output) => Some(output),
            std::task::Poll::Pending => None,
        })
    })
    .await
}

#[::tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_storm_of_calls() {
    storm(500).await;
}

/// A million calls in a release build; a fifth of that in a debug build, which is five times slower.
#[::tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_million_calls() {
    storm(if cfg!(debug_assertions) { 200_000 } else { 1_000_000 } / 64).await;
}

#[::tokio::test]
async fn events_under_select_are_not_lost() {
    let (vm, mut events) = client(async |mut server: Server| {
        for n in 0..200 {
            server.send(&format!("{{\"event\": \"X\", \"data\": {{\"n\": {n}}}, \"timestamp\": {{\"seconds\": 1, \"microseconds\": 0}}}}\n")).await;
            if n % 10 == 0 {
                sleep(Duration::from_millis(1)).await;
            }
        }
        echo(server).await;
    })
    .await;
    let mut named = vm.subscribe(Filter::matching(|event| event.name() == "Y"));
    let mut seen = 0;
    while seen < 200 {
        ::tokio::select! {
            biased;
            _ = sleep(Duration::from_micros(100)) => {}
            event = events.next() => {
                assert_eq!(event.expect("an event").expect("kept").event.data["n"], seen);
                seen += 1;
            }
        }
    }
    vm.execute(command::Stop::new()).await.expect("a reply");
    assert!(timeout(Duration::ZERO, named.next()).await.is_err());
}

#[tokio::test]
async fn events_that_come_with_the_negotiation_s_answer_are_not_lost() {
    let (ours, mut server) = pair();
    ::tokio::spawn(async move {
        _ = server.stream.write_all(GREETING).await;
        server.request().await.expect("a negotiation");
        let event = "{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}";
        server.send(&format!("{event}{{\"return\": {{}}, \"id\": 0}}{event}")).await;
        echo(server).await;
    });
    let vm = Qmp::from_fd(ours, &Options::default()).await.expect("connected");
    let mut events = vm.subscribe(Filter::all());
    let mut later = vm.subscribe(Filter::all());
    vm.execute(command::Cont::new()).await.expect("a reply");
    for _ in 0..2 {
        assert_eq!(events.next().await.expect("an event").expect("one").event.name, "STOP");
    }
    assert!(timeout(Duration::from_millis(10), later.next()).await.is_err(), "it began later");
}

#[tokio::test]
async fn a_connection_whose_end_has_come_is_not_handed_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = std::os::unix::net::UnixListener::bind(&path).expect("listening");
    let (ended, end) = std::sync::mpsc::channel();
    // The server runs in a thread, so that this runtime does not notice the end before the next connection is needed.
    std::thread::spawn(move || {
        use std::io::{BufRead, BufReader, Write};
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            stream.write_all(GREETING).expect("sent");
            let mut requests = BufReader::new(stream.try_clone().expect("a clone")).lines();
            for id in 0..2 {
                requests.next().expect("a request").expect("read");
                write!(stream, "{{\"return\": {{}}, \"id\": {id}}}").expect("sent");
            }
            // The end is behind an event that is not read.
            _ = write!(stream, "{{\"event\": \"STOP\"}}");
            drop((stream, requests));
            ended.send(()).expect("waited for");
        }
    });
    let backoff = crate::Backoff::default().first(Duration::from_millis(1)).tries(3);
    let server = Qmp::reconnecting(&path, Options::default(), backoff).expect("an address");
    for _ in 0..3 {
        let vm = server.client().await.expect("connected");
        vm.execute(command::Stop::new()).await.expect("a good connection");
        end.recv().expect("it ends");
    }
    assert_eq!(server.connections(), 3);
}

/// A waker that equals no other.
fn waker() -> std::task::Waker {
    struct Nothing;
    impl std::task::Wake for Nothing {
        fn wake(self: Arc<Self>) {}
    }
    Arc::new(Nothing).into()
}

#[tokio::test]
async fn a_future_that_connects_keeps_one_waker() {
    let (ours, _server) = pair();
    let connected = crate::transport::inherited(ours).expect("a socket");
    let transport = super::descriptor::Descriptor::new(connected).expect("a descriptor");
    let shared =
        super::driver::Shared::<qapi_session::client::QmpSession>::start(transport, None, None, &Options::default());
    let mut wakers = Vec::new();
    {
        let mut ready = std::pin::pin!(shared.ready());
        for _ in 0..1000 {
            let waker = waker();
            let mut cx = std::task::Context::from_waker(&waker);
            assert!(ready.as_mut().poll(&mut cx).is_pending());
            wakers.push(waker);
        }
        assert_eq!(shared.look(|hub| hub.waiting_for_ready()), 1);
    }
    assert_eq!(shared.look(|hub| hub.waiting_for_ready()), 0, "none once it is dropped");
}

/// A stream that holds written bytes until it is flushed, and refuses the first flush.
struct Reluctant {
    stream: UnixStream,
    kept: Vec<u8>,
    refused: bool,
}

impl ::tokio::io::AsyncRead for Reluctant {
    fn poll_read(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
        buffer: &mut ::tokio::io::ReadBuf<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::pin::Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl ::tokio::io::AsyncWrite for Reluctant {
    fn poll_write(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        bytes: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        self.kept.extend_from_slice(bytes);
        self.refused = false;
        std::task::Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        if !std::mem::replace(&mut self.refused, true) {
            cx.waker().wake_by_ref();
            return std::task::Poll::Pending;
        }
        let kept = std::mem::take(&mut self.kept);
        let written = self.stream.try_write(&kept);
        assert_eq!(written.expect("there is room"), kept.len());
        std::task::Poll::Ready(Ok(()))
    }

    fn poll_shutdown(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_request_that_could_not_be_flushed_at_once_is_flushed_later() {
    let (ours, mut server) = pair();
    let stream = std::os::unix::net::UnixStream::from(ours);
    stream.set_nonblocking(true).expect("not blocking");
    ::tokio::spawn(async move {
        server.greet().await;
        echo(server).await;
    });
    let stream = UnixStream::from_std(stream).expect("a stream");
    let transport = Plain(Reluctant { stream, kept: Vec::new(), refused: false });
    let options = Options::default();
    let connected = timeout(Duration::from_secs(30), Qmp::over(transport, &options));
    let vm = connected.await.expect("it is flushed").expect("connected");
    timeout(Duration::from_secs(30), vm.execute(command::Stop::new())).await.expect("it is flushed").expect("a reply");
}

#[tokio::test]
async fn a_reply_that_came_before_a_failed_write_is_not_lost() {
    use std::io::{BufRead, BufReader, Write};
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().expect("a pair of sockets");
    let (ended, end) = std::sync::mpsc::channel();
    let (go_on, went_on) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut stream = theirs;
        stream.write_all(GREETING).expect("sent");
        let mut requests = BufReader::new(stream.try_clone().expect("a clone")).lines();
        for id in 0..2 {
            requests.next().expect("a request").expect("read");
            if id == 1 {
                went_on.recv().expect("told to");
            }
            write!(stream, "{{\"return\": {{}}, \"id\": {id}}}").expect("sent");
        }
        drop((stream, requests));
        ended.send(()).expect("waited for");
    });
    let vm = Qmp::from_fd(ours, &Options::default()).await.expect("connected");
    let (sender, receiver) = ::tokio::sync::oneshot::channel();
    vm.submit(command::Stop::new(), move |reply| sender.send(reply).expect("waited for")).expect("sent");
    sleep(Duration::from_millis(20)).await;
    // From here on, the task does not run before the next call.
    go_on.send(()).expect("it waits");
    end.recv().expect("it ends");
    let error = vm.execute(command::Cont::new()).await.expect_err("it has ended");
    assert!(error.is_lost(), "{error}");
    receiver.await.expect("an end").expect("a reply");
}

#[tokio::test]
async fn a_callback_that_panics_takes_no_other_one_with_it() {
    let (vm, _events) = client(async |mut server: Server| {
        let mut replies = String::new();
        for _ in 0..3 {
            let request = server.request().await.expect("a request");
            replies += &format!("{{\"return\": {{}}, \"id\": {}}}", request["id"]);
        }
        // All replies are sent at once. Two more calls are not answered.
        server.send(&replies).await;
        while server.request().await.is_some() {}
    })
    .await;
    let (sender, receiver) = std::sync::mpsc::channel();
    for call in 0..5 {
        let sender = sender.clone();
        let callback = move |result: Result<_, Error>| {
            sender.send((call, result.is_ok())).expect("received");
            assert!(call == 1, "as it should");
        };
        vm.submit(command::Stop::new(), callback).expect("sent");
    }
    drop(sender);
    let error = vm.execute(command::Stop::new()).await.expect_err("the task has ended");
    assert!(matches!(error.connection_error(), Some(ConnectionError::Here)), "{error}");
    let ends: Vec<_> = receiver.iter().collect();
    assert_eq!(ends, [(0, true), (1, true), (2, true), (3, false), (4, false)]);
}

#[tokio::test]
async fn a_server_that_stops_reading_and_does_not_end_is_lost() {
    let (stop, stopped) = ::tokio::sync::oneshot::channel();
    let (vm, mut events) = client(async move |server: Server| {
        socket2::SockRef::from(&server.stream).shutdown(std::net::Shutdown::Read).expect("shut down");
        stop.send(()).expect("awaited");
        std::future::pending::<()>().await;
    })
    .await;
    stopped.await.expect("it stops reading");
    let error = timeout(Duration::from_secs(30), vm.execute(command::Stop::new())).await.expect("in time");
    let error = error.expect_err("nothing is read");
    assert!(
        matches!(error.connection_error(), Some(ConnectionError::Io(_))) && error.was_sent() == Some(false),
        "{error}"
    );
    assert!(events.next().await.expect("an end").expect_err("not in good order").is_lost());
}

#[tokio::test]
async fn a_client_that_closes_ends_the_calls_of_all_others() {
    let (gone, is_gone) = ::tokio::sync::oneshot::channel();
    let (vm, mut events) = client(async move |mut server: Server| {
        while server.request().await.is_some() {}
        gone.send(()).expect("awaited");
    })
    .await;
    let (sender, receiver) = std::sync::mpsc::channel();
    let callback = move |reply: Result<_, Error>| sender.send(reply.map(drop)).expect("received");
    vm.submit(command::Stop::new(), callback).expect("sent");
    let other = ::tokio::spawn(vm.timeout(Duration::MAX).execute(command::Cont::new()));
    sleep(Duration::from_millis(20)).await;
    assert!(!vm.is_lost());
    vm.close();
    let error = vm.execute(command::Cont::new()).await.expect_err("closed");
    assert_eq!(error.to_string(), "cont: the connection was closed (the command was not sent)");
    let ends = [other.await.expect("no panic").map(drop), receiver.try_recv().expect("an end")];
    for error in ends.map(|end| end.expect_err("closed")) {
        assert!(matches!(error.connection_error(), Some(ConnectionError::Here)), "{error}");
        assert_eq!(error.was_sent(), Some(true));
    }
    timeout(Duration::from_secs(5), is_gone).await.expect("closed in time").expect("closed");
    assert!(vm.is_lost() && events.next().await.is_none());
}

#[tokio::test]
async fn a_subscription_is_a_stream_and_the_first_misses_nothing() {
    use futures_core::Stream;
    let (ours, mut server) = pair();
    ::tokio::spawn(async move {
        server.greet().await;
        let event = "{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}";
        server.send(event).await;
        let request = server.request().await.expect("a request");
        server.answer(&request).await;
        server.request().await;
    });
    let vm = Qmp::from_fd(ours, &Options::default()).await.expect("connected");
    vm.execute(command::Cont::new()).await.expect("a reply");
    let short = Duration::from_millis(10);
    // Waiting on the client is not a subscription.
    let error = vm.wait_for::<qmp::event::Stop>(short, |_| true).await.expect_err("nothing new");
    assert_eq!(error.to_string(), "timed out after 10ms waiting for the event STOP");
    let mut events = vm.subscribe(Filter::of::<qmp::event::Stop>().or::<qmp::event::Resume>()).decoded::<qmp::Event>();
    let event = std::future::poll_fn(|cx| std::pin::Pin::new(&mut events).poll_next(cx)).await;
    assert!(matches!(event.expect("an event").expect("decoded").event, qmp::Event::Stop(_)));
    let error = events.next_within(short).await.expect("no end").expect_err("no more");
    assert_eq!(error.to_string(), "timed out after 10ms waiting for the event STOP or RESUME");
    let error = vm.wait_for_any(short, |_: &qmp::Event| Some(())).await.expect_err("no more");
    assert_eq!(error.to_string(), "timed out after 10ms waiting for an event");
}
