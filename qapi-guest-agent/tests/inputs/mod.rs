//! Inputs for agents, generated from fixed seeds.

mod pieces;

use std::fmt::Write as _;

use self::pieces::{GOOD_PIECES, NUMBERS, PIECES, SPACES, TOKENS, WORDS};

/// An input.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) kind: Kind,
    pub(crate) bytes: Vec<u8>,
    /// The length of the first of the two parts in which it is sent.
    pub(crate) split: usize,
    /// Whether the two parts come from different clients.
    pub(crate) interrupted: bool,
}

/// The kind of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A request with an id of any kind.
    Id,
    /// A request with unknown or missing members.
    Envelope,
    /// Wrong arguments.
    Arguments,
    /// An unknown or a disabled command.
    Name,
    /// A sequence of tokens.
    Tokens,
    /// A deeply nested value.
    Nested,
    /// Any bytes.
    Noise,
    /// A request with some bytes changed.
    Changed,
    /// The synchronisation of a client.
    Sync,
    /// Several inputs in one.
    Several,
    /// A request whose beginning and end come from different clients.
    Interrupted,
}

/// The type of an argument.
#[derive(Clone, Copy)]
enum Type {
    Int,
    Str,
    Bool,
    Strs,
    Base64,
    Whence,
    Processors,
}

#[derive(Clone, Copy)]
struct Command {
    name: &'static str,
    /// Whether it is sent with an unknown argument, so that it is not executed.
    guarded: bool,
    arguments: &'static [(&'static str, Type, bool)],
}

const fn simple(name: &'static str) -> Command {
    Command { name, guarded: true, arguments: &[] }
}

/// Commands of qemu-ga since 7.2 whose arguments have not changed: name, type, optional. Commands without a guard change
/// nothing, or fail with the same error everywhere.
const COMMANDS: &[Command] = &[
    Command { name: "guest-sync", guarded: false, arguments: &[("id", Type::Int, false)] },
    Command { name: "guest-sync-delimited", guarded: false, arguments: &[("id", Type::Int, false)] },
    Command { name: "guest-ping", guarded: false, arguments: &[] },
    Command { name: "guest-set-time", guarded: true, arguments: &[("time", Type::Int, true)] },
    Command { name: "guest-shutdown", guarded: true, arguments: &[("mode", Type::Str, true)] },
    Command {
        name: "guest-file-open",
        guarded: true,
        arguments: &[("path", Type::Str, false), ("mode", Type::Str, true)],
    },
    Command { name: "guest-file-close", guarded: false, arguments: &[("handle", Type::Int, false)] },
    Command {
        name: "guest-file-read",
        guarded: false,
        arguments: &[("handle", Type::Int, false), ("count", Type::Int, true)],
    },
    Command {
        name: "guest-file-write",
        guarded: false,
        arguments: &[("handle", Type::Int, false), ("buf-b64", Type::Base64, false), ("count", Type::Int, true)],
    },
    Command {
        name: "guest-file-seek",
        guarded: false,
        arguments: &[("handle", Type::Int, false), ("offset", Type::Int, false), ("whence", Type::Whence, false)],
    },
    Command { name: "guest-file-flush", guarded: false, arguments: &[("handle", Type::Int, false)] },
    Command { name: "guest-fsfreeze-freeze-list", guarded: true, arguments: &[("mountpoints", Type::Strs, true)] },
    Command { name: "guest-set-vcpus", guarded: true, arguments: &[("vcpus", Type::Processors, false)] },
    Command {
        name: "guest-exec",
        guarded: true,
        arguments: &[
            ("path", Type::Str, false),
            ("arg", Type::Strs, true),
            ("env", Type::Strs, true),
            ("input-data", Type::Str, true),
        ],
    },
    Command { name: "guest-exec-status", guarded: true, arguments: &[("pid", Type::Int, false)] },
    simple("guest-info"),
    simple("guest-get-time"),
    simple("guest-get-timezone"),
    simple("guest-get-host-name"),
    simple("guest-get-osinfo"),
    simple("guest-get-users"),
    simple("guest-network-get-interfaces"),
    simple("guest-get-vcpus"),
    simple("guest-get-cpustats"),
    simple("guest-get-memory-blocks"),
    simple("guest-get-memory-block-info"),
    simple("guest-get-diskstats"),
    simple("guest-fsfreeze-status"),
    simple("guest-fsfreeze-freeze"),
    simple("guest-fsfreeze-thaw"),
];

/// A generator of inputs.
#[derive(Debug)]
pub(crate) struct Inputs {
    random: u64,
}

impl Inputs {
    /// Starts from the fixed seed.
    pub(crate) fn new() -> Self {
        Self { random: 0x9E37_79B9_7F4A_7C15 }
    }

    /// Returns the next input.
    pub(crate) fn make(&mut self) -> Input {
        let kind = self.pick(&[
            Kind::Id,
            Kind::Id,
            Kind::Envelope,
            Kind::Envelope,
            Kind::Arguments,
            Kind::Arguments,
            Kind::Arguments,
            Kind::Name,
            Kind::Tokens,
            Kind::Nested,
            Kind::Noise,
            Kind::Changed,
            Kind::Changed,
            Kind::Sync,
            Kind::Several,
            Kind::Interrupted,
        ]);
        let bytes = self.bytes(kind);
        let interrupted = kind == Kind::Interrupted;
        // The last byte comes from the second client, so that the first one gets no reply.
        let split = if interrupted || self.chance(30) { self.below(bytes.len().max(1)) } else { 0 };
        Input { kind, bytes, split, interrupted }
    }

    fn bytes(&mut self, kind: Kind) -> Vec<u8> {
        match kind {
            Kind::Id => {
                let id = self.value(3, 3);
                let execute = self.spaced(&[b"\"execute\"", b":", b"\"guest-ping\""]);
                let id = self.spaced(&[b"\"id\"", b":", &id]);
                let members = if self.chance(50) { [execute, id] } else { [id, execute] };
                self.object(&members)
            }
            Kind::Envelope => self.envelope(),
            Kind::Arguments => {
                let command = self.pick(COMMANDS);
                self.request(&command)
            }
            Kind::Name => {
                let name = match self.below(4) {
                    0 => b"\"guest-shutdown\"".to_vec(),
                    1 => b"\"guest-ping \"".to_vec(),
                    _ => self.string(30),
                };
                let arguments = self.spaced(&[b"\"arguments\"", b":", b"{\"zz-last\":null}"]);
                let execute = self.spaced(&[b"\"execute\"", b":", &name]);
                self.object(&[execute, arguments])
            }
            Kind::Tokens => {
                let mut bytes = Vec::new();
                for _ in 0..=self.below(12) {
                    bytes.extend_from_slice(self.pick(TOKENS));
                }
                bytes
            }
            Kind::Nested => self.nested(),
            Kind::Noise => (0..=self.below(20)).map(|_| (self.next() >> 11).to_le_bytes()[0]).collect(),
            Kind::Changed => {
                let mut bytes = self.harmless();
                for _ in 0..=self.below(3) {
                    self.change(&mut bytes);
                }
                bytes
            }
            Kind::Sync => {
                let junk = self.bytes(Kind::Tokens);
                let mut bytes = if self.chance(50) { junk } else { Vec::new() };
                bytes.extend(std::iter::repeat_n(b'\xff', self.below(3)));
                let id = self.next() >> 12;
                let mut request = String::new();
                _ = write!(request, "{{\"execute\":\"guest-sync-delimited\",\"arguments\":{{\"id\":{id}}}}}");
                bytes.extend_from_slice(request.as_bytes());
                bytes.extend_from_slice(self.pick(SPACES));
                bytes.extend(self.harmless());
                bytes
            }
            Kind::Several => {
                let mut bytes = Vec::new();
                for _ in 0..=self.below(4) {
                    bytes.extend(if self.chance(60) { self.harmless() } else { self.envelope() });
                    bytes.extend_from_slice(self.pick(SPACES));
                }
                bytes
            }
            Kind::Interrupted => self.harmless(),
        }
    }

    /// Returns a valid request without an effect.
    fn harmless(&mut self) -> Vec<u8> {
        match self.below(4) {
            0 => b"{\"execute\":\"guest-ping\"}".to_vec(),
            1 => b"{\"execute\": \"guest-ping\", \"arguments\": {}, \"id\": \"it's\"}".to_vec(),
            2 => format!("{{'id':[1,{{}}],'execute':'guest-sync','arguments':{{'id':{}}}}}", self.below(1000)).into(),
            _ => {
                format!("{{\"execute\":\"guest-sync-delimited\",\"arguments\":{{\"id\":{}}}}}", self.below(1000)).into()
            }
        }
    }

    fn envelope(&mut self) -> Vec<u8> {
        if self.chance(10) {
            return self.value(2, 5);
        }
        let mut members = Vec::new();
        for _ in 0..=self.below(4) {
            let name: &[u8] = self.pick::<&[u8]>(&[
                b"execute",
                b"execute",
                b"exec-oob",
                b"arguments",
                b"id",
                b"foo",
                b"",
                b"Execute",
            ]);
            let value = match name {
                b"execute" | b"exec-oob" if self.chance(80) => b"\"guest-ping\"".to_vec(),
                b"arguments" if self.chance(50) => b"{}".to_vec(),
                _ => self.value(1, 2),
            };
            let name = [b"\"", name, b"\""].concat();
            members.push(self.spaced(&[&name, b":", &value]));
        }
        self.object(&members)
    }

    fn request(&mut self, command: &Command) -> Vec<u8> {
        let mut arguments = Vec::new();
        for &(name, ty, optional) in command.arguments {
            let value = match self.below(10) {
                0 => continue,
                1..3 if optional => continue,
                1..4 => self.value(1, 0),
                _ => self.right(ty),
            };
            arguments.push([format!("\"{name}\":").as_bytes(), &value].concat());
        }
        for _ in 0..2 {
            if self.chance(15) {
                let name = if self.chance(50) { self.string(5) } else { format!("\"x{}\"", self.below(50)).into() };
                arguments.push([&name[..], b":1"].concat());
            }
        }
        if command.guarded {
            arguments.push(b"\"zz-last\":null".to_vec());
        }
        for index in 1..arguments.len() {
            let other = self.below(index + 1);
            arguments.swap(index, other);
        }
        let arguments = self.object(&arguments);
        let mut members = vec![
            self.spaced(&[b"\"execute\"", b":", format!("\"{}\"", command.name).as_bytes()]),
            self.spaced(&[b"\"arguments\"", b":", &arguments]),
        ];
        if !command.guarded && command.arguments.is_empty() && self.chance(20) {
            members.pop();
        }
        if self.chance(30) {
            members.push(b"\"id\":7".to_vec());
        }
        self.object(&members)
    }

    /// Returns a value of a type.
    fn right(&mut self, ty: Type) -> Vec<u8> {
        match ty {
            Type::Int => format!("{}", self.below(500)).into(),
            Type::Str => self.string(0),
            Type::Bool => self.pick::<&[u8]>(&[b"true", b"false"]).to_vec(),
            Type::Base64 => b"\"aGVsbG8=\"".to_vec(),
            Type::Strs => {
                let mut elements: Vec<_> = (0..self.below(4)).map(|_| self.string(0)).collect();
                if self.chance(20) {
                    elements.push(self.value(1, 0));
                }
                self.list(&elements)
            }
            Type::Whence => {
                self.pick::<&[u8]>(&[b"0", b"2", b"3", b"-1", b"\"set\"", b"\"end\"", b"\"zzz\"", b"\"\""]).to_vec()
            }
            Type::Processors => {
                let mut elements = Vec::new();
                for _ in 0..self.below(3) {
                    let mut members = Vec::new();
                    for (name, ty) in [("logical-id", Type::Int), ("online", Type::Bool), ("can-offline", Type::Bool)] {
                        match self.below(8) {
                            0 => {}
                            1 => members.push([format!("\"{name}\":").as_bytes(), &self.value(1, 0)].concat()),
                            _ => members.push([format!("\"{name}\":").as_bytes(), &self.right(ty)].concat()),
                        }
                    }
                    if self.chance(10) {
                        members.push(b"\"extra\":[]".to_vec());
                    }
                    elements.push(self.object(&members));
                }
                self.list(&elements)
            }
        }
    }

    /// Returns any value. It is invalid with the probability `wrong` in percent.
    fn value(&mut self, depth: usize, wrong: usize) -> Vec<u8> {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 | 1 => {
                let number = self.pick(NUMBERS);
                let is_right = serde_json::from_str::<serde_json::Value>(number).is_ok();
                if is_right || self.chance(wrong * 4) { number.into() } else { b"17".to_vec() }
            }
            2 => {
                let count = if self.chance(wrong * 2) { WORDS.len() } else { 3 };
                WORDS[self.below(count)].into()
            }
            3..6 => self.string(wrong),
            6 => {
                let elements: Vec<_> = (0..self.below(4)).map(|_| self.value(depth - 1, wrong)).collect();
                self.list(&elements)
            }
            _ => {
                let mut members = Vec::new();
                for _ in 0..self.below(5) {
                    let name = self.string(wrong);
                    members.push([&name[..], b":", &self.value(depth - 1, wrong)].concat());
                }
                self.object(&members)
            }
        }
    }

    fn string(&mut self, wrong: usize) -> Vec<u8> {
        let quote = if self.chance(20) { b'\'' } else { b'"' };
        let mut bytes = vec![quote];
        for _ in 0..self.below(5) {
            let pieces = if self.chance(wrong * 3) { PIECES } else { GOOD_PIECES };
            bytes.extend_from_slice(self.pick(pieces));
        }
        bytes.push(quote);
        bytes
    }

    fn object(&mut self, members: &[Vec<u8>]) -> Vec<u8> {
        self.bracketed(b'{', members, b'}')
    }

    fn list(&mut self, elements: &[Vec<u8>]) -> Vec<u8> {
        self.bracketed(b'[', elements, b']')
    }

    fn bracketed(&mut self, open: u8, parts: &[Vec<u8>], close: u8) -> Vec<u8> {
        let mut bytes = vec![open];
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                bytes.push(b',');
            }
            bytes.extend_from_slice(self.pick(SPACES));
            bytes.extend_from_slice(part);
        }
        bytes.push(close);
        bytes
    }

    fn spaced(&mut self, parts: &[&[u8]]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in parts {
            bytes.extend_from_slice(part);
            bytes.extend_from_slice(self.pick(SPACES));
        }
        bytes
    }

    fn nested(&mut self) -> Vec<u8> {
        let depth = match self.below(4) {
            0 => 1015 + self.below(20),
            1 => self.below(2000),
            _ => self.below(60),
        };
        let (open, close): (&[u8], &[u8]) =
            self.pick::<(&[u8], &[u8])>(&[(b"[", b"]"), (b"{\"a\":", b"}"), (b"[{'b':", b"}]")]);
        let mut bytes = open.repeat(depth);
        bytes.push(b'1');
        bytes.extend(close.repeat(if self.chance(80) { depth } else { self.below(depth + 2) }));
        match self.below(3) {
            0 => bytes,
            1 => [b"{\"execute\":\"guest-ping\",\"id\":", &bytes[..], b"}"].concat(),
            _ => [b"{\"execute\":\"guest-sync\",\"arguments\":{\"id\":", &bytes[..], b"}}"].concat(),
        }
    }

    /// Changes, adds or removes a byte, or removes all bytes from one on.
    fn change(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len().max(1));
        let byte = if self.chance(50) { self.pick(TOKENS)[0] } else { (self.next() >> 20).to_le_bytes()[0] };
        match self.below(8) {
            0 => bytes.truncate(at),
            1 | 2 if at < bytes.len() => drop(bytes.remove(at)),
            3 | 4 if at < bytes.len() => bytes[at] = byte,
            _ => bytes.insert(at, byte),
        }
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from((self.next() >> 8) % count as u64).unwrap()
    }

    /// Returns the next pseudo-random number (xorshift).
    fn next(&mut self) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random
    }
}
