//! `help`: explains a command, an event, a type or a part of one.

use std::collections::HashSet;
use std::fmt::Write as _;

use anyhow::{Result, bail};
use clap::Args;
use qapi_interface::{
    Change, History, Interface, Member, MemberWords, Message, Meta, Release, Shape, Timeline, TypeRef, Words, timeline,
};

use crate::render::Colours;
use crate::{output, since};

/// The options of `help`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// A command, event or type, or a part of one: `blockdev-mirror`, `blockdev-mirror.sync`, `MirrorSyncMode.full`,
    /// `query-block.inserted.file`. A path goes through arrays, alternatives and branches by itself.
    name: String,
    /// Explain it as that release of QEMU has it, such as 9.2. The default is the newest known release.
    #[arg(long, value_name = "RELEASE")]
    release: Option<Release>,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let (history, name) = (History::known(), options.name.as_str());
    let mut texts = Vec::new();
    // The storage daemon's commands are a subset of the monitor's.
    for protocol in ["qmp", "qga"] {
        let newest = history.releases_of(protocol).next_back();
        let Some(interface) = options.release.or(newest).and_then(|release| history.interface(protocol, release))
        else {
            continue;
        };
        texts.extend(text(
            &Known { protocol, interface: &interface, history, words: Words::known() },
            name,
            Colours::of_stdout(),
        ));
    }
    if texts.is_empty() {
        if let Some(release) = options.release.filter(|release| !history.releases().contains(release)) {
            bail!("release {release} is not known");
        }
        if !history.timelines(name).is_empty() {
            let release =
                options.release.map_or_else(|| "the newest release".to_owned(), |release| format!("QEMU {release}"));
            bail!("{release} has no `{name}`; `qapi since {name}` tells which releases have it");
        }
        let suggestion = since::suggestion(history, name);
        bail!("no release has `{name}`{suggestion}");
    }
    output::print(&texts.join("\n"))
}

/// The sources of an explanation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known<'k> {
    /// The protocol of the interface: `qmp`, `qga` or `qsd`.
    pub(crate) protocol: &'k str,
    /// The interface of a release or of a server.
    pub(crate) interface: &'k Interface,
    pub(crate) history: &'k History,
    pub(crate) words: &'k Words,
}

/// Returns the explanation of a command, event or type, or of a part of one, or `None` if the interface lacks it.
pub(crate) fn text(known: &Known<'_>, name: &str, colours: Colours) -> Option<String> {
    let (first, path) = name.split_once('.').map_or((name, None), |(first, path)| (first, Some(path)));
    let is_type = || known.interface.types.iter().any(|ty| ty.name.as_deref() == Some(first));
    if known.interface.message(first).is_none() && !is_type() {
        return None;
    }
    let newest = known.history.releases_of(known.protocol).next_back();
    let named = newest.and_then(|newest| known.history.interface(known.protocol, newest));
    let interfaces = known.history.interfaces(known.protocol);
    let page = Page { known, named: named.as_ref(), interfaces: &interfaces, colours };
    match path {
        None => page.definition(first),
        Some(path) => page.part(first, path),
    }
}

/// The maximum width of wrapped text, in characters.
const WIDTH: usize = 100;

struct Page<'k> {
    known: &'k Known<'k>,
    /// An interface whose types have names, which those of a recorded answer lack.
    named: Option<&'k Interface>,
    interfaces: &'k [(Release, Interface)],
    colours: Colours,
}

/// A member or value that a path leads to.
struct Found<'i> {
    /// The definition that has it, if its name is known.
    owner: Option<&'i str>,
    name: &'i str,
    /// The member, or `None` for a value.
    member: Option<&'i Member>,
    meta: &'i Meta,
}

impl<'k> Page<'k> {
    fn definition(&self, name: &str) -> Option<String> {
        let interface = self.known.interface;
        let message = interface.message(name);
        let ty = || interface.types.iter().position(|ty| ty.name.as_deref() == Some(name));
        let timeline = self.timeline(name);
        let mut text = String::new();
        let (kind, meta) = match message {
            Some(message) => (if message.is_event { "event" } else { "command" }, &message.meta),
            None => {
                let ty = &interface.types[ty()?];
                (kind(&ty.shape), &ty.meta)
            }
        };
        self.title(&mut text, name, &format!("{kind} of {}", self.known.protocol));
        if let Some(words) = self.known.words.get(self.known.protocol, name) {
            paragraphs(&mut text, 2, &words.summary);
            if !words.details.is_empty() {
                text.push('\n');
                paragraphs(&mut text, 2, &words.details);
            }
            if let Some(other) = &words.replaced_by {
                paragraphs(&mut text, 2, &format!("\nReplaced by `{other}`."));
            }
        }
        match (message, ty()) {
            (Some(message), _) => self.message(&mut text, message, timeline.as_ref()),
            (None, Some(ty)) => {
                let heading = match interface.types[ty].shape {
                    Shape::Enum(_) => "Values",
                    Shape::Alternate(_) => "One of",
                    _ => "Members",
                };
                self.parts(&mut text, heading, Some(name), ty, timeline.as_ref());
            }
            (None, None) => {}
        }
        self.facts(&mut text, meta, timeline.as_ref());
        Some(text)
    }

    fn message(&self, text: &mut String, message: &Message, timeline: Option<&Timeline>) {
        if let Some(ty) = message.payload {
            let owner = self.payload_name(message);
            let heading = if message.is_event { "Data" } else { "Arguments" };
            self.parts(text, heading, owner.or(Some(&message.name)), ty, timeline);
        }
        if !message.is_event {
            let returns = message.returns.map_or_else(|| "nothing".to_owned(), |ty| self.describe(message, ty));
            _ = writeln!(text, "\n{}: {returns}", self.colours.heading("Returns"));
        }
    }

    /// Returns the name of the type of a message's arguments or data, if they are not declared in place.
    fn payload_name(&self, message: &Message) -> Option<&'k str> {
        let name = |interface: &'k Interface, message: &Message| interface.types[message.payload?].name.as_deref();
        let named = self.named.and_then(|interface| name(interface, interface.message(&message.name)?));
        // The types of a recorded interface have no names.
        let own = self.known.interface.message(&message.name).and_then(|own| name(self.known.interface, own));
        own.or(named)
    }

    /// Describes what a command returns by the name of its type.
    fn describe(&self, message: &Message, ty: TypeRef) -> String {
        let interface = self.known.interface;
        let named = self.named.filter(|_| interface.recorded);
        let named = named.and_then(|named| Some(named.describe(named.message(&message.name)?.returns?)));
        named.unwrap_or_else(|| interface.describe(ty))
    }

    /// Lists the members, values or alternatives of a type.
    fn parts(&self, text: &mut String, heading: &str, owner: Option<&str>, ty: TypeRef, timeline: Option<&Timeline>) {
        let interface = self.known.interface;
        match &interface.types[ty].shape {
            Shape::Builtin(_) | Shape::Array(_) => {}
            Shape::Enum(values) => {
                _ = writeln!(text, "\n{}:", self.colours.heading(heading));
                for value in values {
                    let when = self.when(&value.name, &value.meta, timeline);
                    _ = writeln!(text, "  {}{when}", self.colours.name(&value.name));
                    self.words(text, self.member_words(owner, &value.name), false);
                }
            }
            Shape::Object(object) => {
                if !object.members.is_empty() {
                    _ = writeln!(text, "\n{}:", self.colours.heading(heading));
                }
                object.members.iter().for_each(|member| self.member(text, owner, member, timeline));
                let Some(tag) = &object.tag else { return };
                _ = writeln!(text, "\n{}:", self.colours.heading(&format!("Further members by `{tag}`")));
                for branch in &object.branches {
                    let members = match interface.types[branch.ty].name.as_deref() {
                        Some(ty) => ty.to_owned(),
                        None => self.names(branch.ty),
                    };
                    if !members.is_empty() {
                        _ = writeln!(text, "  {}: {members}", self.colours.name(&branch.value));
                    }
                }
            }
            Shape::Alternate(alternatives) => {
                _ = writeln!(text, "\n{}:", self.colours.heading(heading));
                for alternative in alternatives {
                    _ = writeln!(text, "  {}", interface.describe(alternative.ty));
                }
            }
        }
    }

    /// The names of an object's members.
    fn names(&self, ty: TypeRef) -> String {
        let members = self.known.interface.object(ty).into_iter().flat_map(|object| &object.members);
        members.map(|member| member.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn member(&self, text: &mut String, owner: Option<&str>, member: &Member, timeline: Option<&Timeline>) {
        let need = if member.optional { "optional" } else { "mandatory" };
        let ty = self.known.interface.describe(member.ty);
        let when = self.when(&member.name, &member.meta, timeline);
        _ = writeln!(text, "  {}: {ty}, {need}{when}", self.colours.name(&member.name));
        self.words(text, self.member_words(owner, &member.name), member.optional);
    }

    fn member_words(&self, owner: Option<&str>, member: &str) -> Option<&'k MemberWords> {
        self.known.words.member(self.known.protocol, owner?, member)
    }

    fn words(&self, text: &mut String, words: Option<&MemberWords>, optional: bool) {
        let Some(words) = words else { return };
        paragraphs(text, 6, &words.text);
        let facts = words.facts(optional);
        if !facts.is_empty() {
            let mut told = String::new();
            paragraphs(&mut told, 6, &facts.join(" "));
            text.push_str(&self.colours.dim(&told));
        }
    }

    /// Returns the end of a part's line: its features, its condition, and the release in which it appeared if that is
    /// later than the whole.
    fn when(&self, part: &str, meta: &Meta, timeline: Option<&Timeline>) -> String {
        let own = timeline.and_then(|timeline| {
            timeline.parts.iter().find(|other| {
                other.name.strip_prefix(&timeline.name).is_some_and(|name| name.strip_prefix('.') == Some(part))
            })
        });
        let whole = timeline.and_then(appeared);
        let since = own.and_then(appeared).filter(|since| whole.is_some_and(|whole| *since > whole));
        let since = since.map(|since| format!("since {since}"));
        let deprecated = own.and_then(deprecated).filter(|_| has(meta, "deprecated"));
        let told: Vec<_> = since.into_iter().chain(states(meta, deprecated)).collect();
        told.iter().fold(String::new(), |text, told| format!("{text}, {told}"))
    }

    /// Writes which releases and builds have a definition.
    fn facts(&self, text: &mut String, meta: &Meta, timeline: Option<&Timeline>) {
        let mut told = Vec::new();
        if let Some(timeline) = timeline {
            let first = self.known.history.releases().first().copied();
            told.extend(appeared(timeline).map(|since| match Some(since) == first {
                true => format!("since {since} or earlier"),
                false => format!("since {since}"),
            }));
            told.extend(removed(timeline).map(|release| format!("removed in {release}")));
        }
        told.extend(states(meta, timeline.and_then(deprecated).filter(|_| has(meta, "deprecated"))));
        if !told.is_empty() {
            _ = writeln!(text, "\n{}", self.colours.dim(&format!("QEMU: {}", told.join(", "))));
        }
    }

    fn timeline(&self, name: &str) -> Option<Timeline> {
        timeline(self.known.protocol, self.interfaces, name)
    }

    /// Explains the member or value at a path.
    fn part(&self, first: &str, path: &str) -> Option<String> {
        let interface = self.known.interface;
        let message = interface.message(first);
        let ty = || interface.types.iter().position(|ty| ty.name.as_deref() == Some(first));
        let starts: Vec<(Option<&str>, TypeRef, &str)> = match message {
            Some(message) => {
                let kind = if message.is_event { "member" } else { "argument" };
                let payload = message.payload.map(|ty| (self.payload_name(message).or(Some(&*message.name)), ty, kind));
                let returns = message.returns.map(|ty| (None, ty, "member of the reply"));
                payload.into_iter().chain(returns).collect()
            }
            None => vec![(Some(first), ty()?, "member")],
        };
        let (found, kind) =
            starts.into_iter().find_map(|(owner, ty, kind)| Some((self.find(owner, ty, path)?, kind)))?;
        let kind = if found.member.is_some() { kind } else { "value" };
        let mut text = String::new();
        self.title(&mut text, &format!("{first}.{path}"), &format!("{kind} of `{first}`"));
        let words = self.member_words(found.owner, found.name);
        let optional = found.member.is_some_and(|member| member.optional);
        if let Some(words) = words {
            paragraphs(&mut text, 2, &words.text);
            words.facts(optional).iter().for_each(|fact| paragraphs(&mut text, 2, fact));
        }
        if let Some(member) = found.member {
            let need = if member.optional { "optional" } else { "mandatory" };
            _ = writeln!(text, "\n{}: {}, {need}", self.colours.heading("Type"), interface.describe(member.ty));
            let owner = interface.types[member.ty].name.as_deref();
            if matches!(interface.types[member.ty].shape, Shape::Enum(_)) {
                self.parts(&mut text, "Values", owner, member.ty, None);
            }
        }
        self.facts(&mut text, found.meta, self.timeline(&format!("{first}.{path}")).as_ref());
        Some(text)
    }

    /// Follows a path from a type, through arrays, alternatives and branches. If several branches have a member at the
    /// path, returns the first.
    fn find<'i>(&'i self, owner: Option<&'i str>, ty: TypeRef, path: &'i str) -> Option<Found<'i>> {
        let interface = self.known.interface;
        // Types can contain themselves, so each is searched only once for the same rest of the path.
        let (mut seen, mut work) = (HashSet::new(), vec![(owner, ty, path)]);
        while let Some((owner, ty, path)) = work.pop() {
            if !seen.insert((ty, path)) {
                continue;
            }
            let own = |ty: TypeRef| interface.types[ty].name.as_deref();
            let owner = own(ty).or(owner);
            match &interface.types[ty].shape {
                Shape::Builtin(_) => {}
                Shape::Array(element) => work.push((None, *element, path)),
                Shape::Enum(values) => {
                    if let Some(value) = values.iter().find(|value| value.name == path) {
                        return Some(Found { owner, name: &value.name, member: None, meta: &value.meta });
                    }
                }
                Shape::Object(object) => {
                    if let Some(member) = object.member(path) {
                        return Some(Found { owner, name: &member.name, member: Some(member), meta: &member.meta });
                    }
                    work.extend(object.branches.iter().rev().map(|branch| (None, branch.ty, path)));
                    if let Some((first, rest)) = path.split_once('.') {
                        work.extend(object.member(first).map(|member| (None, member.ty, rest)));
                    }
                }
                Shape::Alternate(alternatives) => {
                    work.extend(alternatives.iter().rev().map(|alternative| (None, alternative.ty, path)));
                }
            }
        }
        None
    }

    fn title(&self, text: &mut String, name: &str, kind: &str) {
        _ = writeln!(text, "{}: {kind}\n", self.colours.heading(name));
    }
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Builtin(_) => "built-in type",
        Shape::Array(_) => "array",
        Shape::Enum(_) => "enum",
        Shape::Object(object) if object.tag.is_none() => "struct",
        Shape::Object(_) => "union",
        Shape::Alternate(_) => "alternate",
    }
}

/// Returns the release in which the item appeared, the last one if it appeared several times.
fn appeared(timeline: &Timeline) -> Option<Release> {
    last(timeline, |change| *change == Change::Appeared)
}

/// Returns the release that removed the item, unless a later release has it again.
fn removed(timeline: &Timeline) -> Option<Release> {
    let removed = last(timeline, |change| *change == Change::Removed)?;
    Some(removed).filter(|removed| appeared(timeline).is_none_or(|appeared| appeared < *removed))
}

fn deprecated(timeline: &Timeline) -> Option<Release> {
    last(timeline, |change| matches!(change, Change::Feature(name) if name == "deprecated"))
}

fn last(timeline: &Timeline, is_it: impl Fn(&Change) -> bool) -> Option<Release> {
    timeline.changes.iter().rev().find(|(_, change)| is_it(change)).map(|(release, _)| *release)
}

fn has(meta: &Meta, feature: &str) -> bool {
    meta.features.iter().any(|(name, _)| name == feature)
}

/// Returns the features and the condition of an item, in words.
fn states(meta: &Meta, deprecated: Option<Release>) -> Vec<String> {
    let mut told = Vec::new();
    for (name, _) in &meta.features {
        told.push(match (name.as_str(), deprecated) {
            ("deprecated", Some(release)) => format!("deprecated since {release}"),
            ("deprecated" | "unstable", _) => name.clone(),
            _ => format!("feature `{name}`"),
        });
    }
    told.extend(meta.cond.as_ref().map(|cond| format!("only in builds with `{cond}`")));
    told
}

/// Writes paragraphs with a margin, wrapped at `WIDTH`. Lines are wrapped one by one, so that list items stay separate.
fn paragraphs(text: &mut String, margin: usize, paragraphs: &str) {
    let margin = " ".repeat(margin);
    for line in paragraphs.lines() {
        let mut width = 0;
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            let length = word.chars().count();
            if width > 0 && margin.len() + width + 1 + length > WIDTH {
                text.push('\n');
                width = 0;
            }
            text.push_str(if width == 0 { &margin } else { " " });
            width += usize::from(width > 0) + length;
            text.push_str(word);
        }
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_wrapped() {
        let mut text = String::new();
        paragraphs(&mut text, 2, &format!("{}\n\n- an item\n", "word ".repeat(30)));
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(lines[0].len() <= WIDTH && lines[0].starts_with("  word") && lines[1].starts_with("  word"));
        assert_eq!(lines[2..], ["", "  - an item"]);
    }

    /// The types in a server's reply have no names. The descriptions of its commands are found nevertheless.
    #[test]
    fn a_recorded_interface_has_the_same_words() {
        let (history, words) = (History::known(), Words::known());
        let interface = history.interface("qmp", Release::new(10, 1)).unwrap();
        let recorded = Interface::from_answer(&interface.introspect(&|_| true, true)).unwrap();
        let known = Known { protocol: "qmp", interface: &recorded, history, words };
        let told = text(&known, "blockdev-backup", Colours::default()).unwrap();
        assert!(told.contains("job-id: str, optional\n      Name for the new job."), "{told}");
        assert!(text(&known, "blockdev-back", Colours::default()).is_none());
        assert!(text(&known, "blockdev-backup", Colours::on()).unwrap().contains("\u{1b}[36mjob-id\u{1b}[0m: str"));
    }
}
