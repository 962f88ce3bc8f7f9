//! The impact of a change on programs that are not adapted to it.
//!
//! There are three such programs: a client of the old interface with a server of the new one, a client of the new
//! interface with a server of the old one, and a server that moves from the old interface to the new one.

use super::difference::{Action, Detail, Part, Subject};
use super::relation::Relation;
use super::usage::Usage;

/// Whether a program still works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The program works.
    #[default]
    Fine,
    /// The program fails only if it uses or receives the changed part.
    Depends,
    /// The program does not work.
    Breaks,
}

impl Level {
    /// Returns the word for the level.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Depends => "depends",
            Self::Breaks => "breaks",
        }
    }
}

/// The effect of a change on a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Whether the program still works.
    pub level: Level,
    /// The reason, in words.
    pub text: String,
}

/// The impact of a change on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    /// The effect on a client of the old interface with a newer server.
    pub newer_server: Effect,
    /// The effect on a client of the new interface with an older server.
    pub older_server: Effect,
    /// The effect on a server that moves from the old interface to the new one.
    pub server: Effect,
}

/// Assesses a change.
pub(super) fn impact(subject: Subject, usage: &Usage, part: &Part, action: &Action) -> Impact {
    let mut impact = Impact::default();
    for (newer, older, server) in rows(subject, usage, part, action) {
        add(&mut impact.newer_server, newer);
        add(&mut impact.older_server, older);
        add(&mut impact.server, server);
    }
    impact
}

fn add(effect: &mut Effect, (level, text): Told) {
    effect.level = effect.level.max(level);
    if !effect.text.split("; ").any(|said| said == text) {
        let separator = if effect.text.is_empty() { "" } else { "; " };
        effect.text.push_str(separator);
        effect.text.push_str(text);
    }
}

type Told = (Level, &'static str);

/// Effects on clients of newer servers, on clients of older servers, and on servers.
type Row = (Told, Told, Told);

use Level::{Breaks, Depends, Fine};

/// Returns the same effect for all programs.
fn all(level: Level, text: &'static str) -> Row {
    ((level, text), (level, text), (level, text))
}

/// Returns the effects for each direction in which values travel.
fn rows(subject: Subject, usage: &Usage, part: &Part, action: &Action) -> Vec<Row> {
    if let Some(row) = of_everything(action) {
        return vec![row];
    }
    let is_condition = matches!(action, Action::Condition { .. });
    if let (Part::Definition, false, false) = (part, subject.is_type(), is_condition) {
        return vec![of_message(subject, action)];
    }
    let (sent, received) = match (part, subject) {
        (Part::Reply, _) | (_, Subject::Event) => (false, true),
        (_, Subject::Command) => (true, false),
        _ => (usage.sent(), usage.received()),
    };
    if let (Action::Condition { relation, .. }, true) = (action, sent || received) {
        return vec![of_condition(part, *relation, sent)];
    }
    let mut rows = Vec::new();
    if sent {
        rows.push(of_sent(part, action));
    }
    if received {
        rows.push(of_received(part, action));
    }
    if rows.is_empty() {
        rows.push(all(Fine, "no message contains it"));
    }
    rows
}

/// Effects of changes that do not depend on the part.
fn of_everything(action: &Action) -> Option<Row> {
    Some(match action {
        Action::FeatureAdded(feature) if feature == "deprecated" => (
            (Fine, "works, but will be removed"),
            (Fine, "works"),
            (Fine, "must mark it deprecated; policy may refuse or hide it"),
        ),
        Action::FeatureAdded(feature) if feature == "unstable" => (
            (Fine, "works, but may change or be removed at any time"),
            (Fine, "works"),
            (Fine, "must mark it unstable; policy may refuse or hide it"),
        ),
        Action::FeatureAdded(_) => (
            (Fine, "does not know the feature"),
            (Depends, "must not rely on the feature if the server does not report it"),
            (Fine, "must implement and report the feature"),
        ),
        Action::FeatureRemoved(feature) if feature == "deprecated" || feature == "unstable" => {
            ((Fine, "works"), (Fine, "works, subject to the older server's policy"), (Fine, "must no longer mark it"))
        }
        Action::FeatureRemoved(_) => (
            (Depends, "must not rely on the feature if the server does not report it"),
            (Fine, "works"),
            (Fine, "must no longer report the feature"),
        ),
        Action::FeatureCondition { relation, .. } => of_feature_condition(*relation),
        Action::Renamed { .. } => unnamed(),
        Action::Module { .. } | Action::Since { .. } => all(Fine, "nothing changes on the wire"),
        Action::Generated => all(Fine, "nothing changes here on the wire"),
        Action::Tag { .. } => (
            (Breaks, "takes another member for the tag"),
            (Breaks, "takes another member for the tag"),
            (Breaks, "selects the branch by another member"),
        ),
        _ => return None,
    })
}

/// Effects of a changed condition.
fn of_condition(part: &Part, relation: Relation, sent: bool) -> Row {
    let sent_member = sent && matches!(part, Part::Member(_));
    match relation {
        Relation::Same => all(Fine, "is in the same builds: the condition is only written differently"),
        // A build may require a member that another one refuses.
        Relation::Wider if !sent_member => (
            (Fine, "is in more builds than before"),
            (Depends, "may be in fewer builds"),
            (Fine, "has it in more builds"),
        ),
        Relation::Narrower if !sent_member => (
            (Depends, "may be in fewer builds than before"),
            (Fine, "is in more builds"),
            (Fine, "has it in fewer builds"),
        ),
        _ => (
            (Depends, "may be in other builds than before"),
            (Depends, "may be in other builds"),
            (Fine, "has it under another condition"),
        ),
    }
}

/// Effects of a feature's changed condition.
fn of_feature_condition(relation: Relation) -> Row {
    match relation {
        Relation::Same => all(Fine, "is reported in the same builds: the condition is only written differently"),
        Relation::Wider => (
            (Fine, "may be reported in more builds than before"),
            (Depends, "may be reported in fewer builds"),
            (Fine, "reports it in more builds"),
        ),
        Relation::Narrower => (
            (Depends, "may be reported in fewer builds than before"),
            (Fine, "may be reported in more builds"),
            (Fine, "reports it in fewer builds"),
        ),
        Relation::Overlapping | Relation::Different => (
            (Depends, "may be reported in other builds than before"),
            (Depends, "may be reported in other builds"),
            (Fine, "reports it under another condition"),
        ),
    }
}

/// Effects of changes of commands and events as a whole.
fn of_message(subject: Subject, action: &Action) -> Row {
    match (subject, action) {
        (Subject::Command, Action::Added(_)) => (
            (Fine, "does not know it"),
            (Depends, "receives CommandNotFound if it executes it"),
            (Depends, "may be asked to execute it"),
        ),
        (Subject::Command, Action::Removed(_)) => (
            (Depends, "receives CommandNotFound if it executes it"),
            (Fine, "does not use it"),
            (Fine, "no longer has it"),
        ),
        (_, Action::Added(_)) => (
            (Fine, "receives an unknown event, which it should skip"),
            (Depends, "waits for it in vain"),
            (Depends, "must send it"),
        ),
        (_, Action::Removed(_)) => {
            ((Depends, "waits for it in vain"), (Fine, "receives an unknown event"), (Fine, "must no longer send it"))
        }
        (_, Action::Flag { name, now }) => of_flag(name, *now),
        _ => all(Depends, "the name means something else"),
    }
}

fn of_flag(name: &str, now: bool) -> Row {
    match (name, now) {
        ("allow-oob", true) => (
            (Fine, "executes it in band"),
            (Depends, "is refused if it executes it out of band"),
            (Depends, "must be able to execute it out of band"),
        ),
        ("allow-oob", false) => (
            (Depends, "is refused if it executes it out of band"),
            (Fine, "executes it in band"),
            (Fine, "executes it in band only"),
        ),
        ("allow-preconfig", true) => (
            (Fine, "works"),
            (Depends, "is refused before the machine is built"),
            (Depends, "must be able to execute it before the machine is built"),
        ),
        ("allow-preconfig", false) => (
            (Depends, "is refused before the machine is built"),
            (Fine, "works"),
            (Fine, "refuses it before the machine is built"),
        ),
        ("success-response", true) => (
            (Depends, "receives a reply that it does not wait for"),
            (Breaks, "waits for a reply in vain"),
            (Breaks, "must reply on success"),
        ),
        ("success-response", false) => (
            (Breaks, "waits for a reply in vain"),
            (Depends, "receives a reply that it does not wait for"),
            (Breaks, "must not reply on success"),
        ),
        ("gen", true) => (
            (Depends, "is refused if it sends undeclared arguments"),
            (Fine, "works"),
            (Depends, "must refuse undeclared arguments"),
        ),
        ("gen", false) => (
            (Fine, "works"),
            (Depends, "is refused if it sends undeclared arguments"),
            (Depends, "must check arguments itself"),
        ),
        _ => all(Fine, "only the server's internals change"),
    }
}

/// Effects of changes of values that clients send.
fn of_sent(part: &Part, action: &Action) -> Row {
    match (part, action) {
        (Part::Member(_), Action::Added(Detail { optional: false, .. })) => (
            (Breaks, "is refused, because it does not send it"),
            (Breaks, "is refused, because it sends it"),
            (Breaks, "refuses requests without it, which old clients send"),
        ),
        (Part::Member(_), Action::Added(_)) => {
            ((Fine, "does not send it"), (Depends, "is refused if it sends it"), (Depends, "may receive it"))
        }
        (Part::Member(_), Action::Removed(Detail { optional: false, .. })) => (
            (Breaks, "is refused, because it sends it"),
            (Breaks, "is refused, because it does not send it"),
            (Breaks, "must do without it, and refuses it from old clients"),
        ),
        (Part::Member(_), Action::Removed(_)) => (
            (Depends, "is refused if it sends it"),
            (Fine, "does not send it"),
            (Depends, "refuses it, although old clients may send it"),
        ),
        (_, Action::NowOptional) => {
            ((Fine, "always sends it"), (Depends, "is refused if it omits it"), (Depends, "must do without it"))
        }
        (_, Action::NowMandatory) => (
            (Depends, "is refused if it omits it"),
            (Fine, "always sends it"),
            (Depends, "refuses requests that omit it, as old clients may"),
        ),
        (Part::Definition, Action::Added(_) | Action::Removed(_)) => unnamed(),
        (Part::Branch(_), Action::Added(Detail { requires_members: true, .. })) => (
            (Depends, "is refused if it selects it, because it does not send its members"),
            (Depends, "is refused if it sends its members"),
            (Depends, "refuses requests that select it without its members, as old clients may"),
        ),
        (Part::Branch(_), Action::Removed(Detail { requires_members: true, .. })) => (
            (Depends, "is refused if it sends its members"),
            (Depends, "is refused if it selects it, because it does not send its members"),
            (Depends, "refuses its members, which old clients may send"),
        ),
        (_, Action::Added(_)) => {
            ((Fine, "does not use it"), (Depends, "is refused if it uses it"), (Depends, "may receive it"))
        }
        (_, Action::Removed(_)) => (
            (Depends, "is refused if it uses it"),
            (Fine, "does not use it"),
            (Depends, "refuses it, although old clients may use it"),
        ),
        (_, Action::Type { relation, .. } | Action::Kind { relation, .. }) => match relation {
            Relation::Same => same(action),
            Relation::Wider => (
                (Fine, "sends values that are still accepted"),
                (Depends, "is refused if it sends a newly accepted value"),
                (Depends, "may receive more values than before"),
            ),
            Relation::Narrower => (
                (Depends, "is refused if it sends a value that is no longer accepted"),
                (Fine, "sends values that were accepted before, too"),
                (Depends, "refuses values that old clients may send"),
            ),
            Relation::Overlapping => (
                (Depends, "is refused if it sends a value that is no longer accepted"),
                (Depends, "is refused if it sends a newly accepted value"),
                (Depends, "refuses values that old clients may send"),
            ),
            Relation::Different => (
                (Breaks, "may send values that are no longer accepted"),
                (Breaks, "may send newly accepted values"),
                (Breaks, "receives other values"),
            ),
        },
        _ => unnamed(),
    }
}

/// Effects of changes of values that servers send.
fn of_received(part: &Part, action: &Action) -> Row {
    match (part, action) {
        (Part::Member(_), Action::Added(Detail { optional: false, .. })) => (
            (Fine, "receives an unknown member, which it should skip"),
            (Breaks, "does not receive it, and works only if it allows for that"),
            (Depends, "must send it"),
        ),
        (Part::Member(_), Action::Added(_)) => (
            (Fine, "receives an unknown member, which it should skip"),
            (Fine, "does not receive it, which it allows for"),
            (Fine, "may send it"),
        ),
        (Part::Member(_), Action::Removed(Detail { optional: false, .. })) => (
            (Breaks, "does not receive it"),
            (Fine, "receives an unknown member, which it should skip"),
            (Fine, "must no longer send it"),
        ),
        (Part::Member(_), Action::Removed(_)) => (
            (Fine, "does not receive it, which it allows for"),
            (Fine, "receives an unknown member, which it should skip"),
            (Fine, "must no longer send it"),
        ),
        (_, Action::NowOptional) => {
            ((Depends, "may not receive it"), (Fine, "always receives it"), (Fine, "may omit it"))
        }
        (_, Action::NowMandatory) => (
            (Fine, "always receives it"),
            (Depends, "may not receive it, and works only if it allows for that"),
            (Depends, "must send it"),
        ),
        (Part::Definition, Action::Added(_) | Action::Removed(_)) => unnamed(),
        (Part::Branch(_), Action::Added(Detail { requires_members: true, .. })) => (
            (Fine, "receives unknown members, which it should skip"),
            (Breaks, "does not receive its members, and works only if it allows for that"),
            (Depends, "must send its members"),
        ),
        (Part::Branch(_), Action::Removed(Detail { requires_members: true, .. })) => (
            (Breaks, "does not receive its members"),
            (Fine, "receives unknown members, which it should skip"),
            (Fine, "must no longer send its members"),
        ),
        (Part::Branch(_), Action::Added(_)) => (
            (Fine, "receives unknown members, which it should skip"),
            (Depends, "may not receive its members"),
            (Depends, "must send its members"),
        ),
        (Part::Branch(_), Action::Removed(_)) => (
            (Depends, "may not receive its members"),
            (Fine, "receives unknown members, which it should skip"),
            (Fine, "must no longer send its members"),
        ),
        (_, Action::Added(_)) => {
            ((Depends, "may receive one that it does not know"), (Fine, "does not receive it"), (Fine, "may send it"))
        }
        (_, Action::Removed(_)) => (
            (Fine, "does not receive it"),
            (Depends, "may receive one that it does not know"),
            (Fine, "must no longer send it"),
        ),
        // Received values may have unknown members.
        (_, Action::Type { relation, reading, .. }) if reading != relation => of_reading(*reading),
        (_, Action::Type { relation, .. } | Action::Kind { relation, .. }) => match relation {
            Relation::Same => same(action),
            Relation::Wider => (
                (Depends, "may receive values that it cannot read"),
                (Fine, "receives values that it can read"),
                (Fine, "may send more values than before"),
            ),
            Relation::Narrower => (
                (Fine, "receives values that it can read"),
                (Depends, "may receive values that it cannot read"),
                (Depends, "must no longer send some values"),
            ),
            Relation::Overlapping => (
                (Depends, "may receive values that it cannot read"),
                (Depends, "may receive values that it cannot read"),
                (Depends, "must no longer send some values"),
            ),
            Relation::Different => (
                (Breaks, "may receive values that it cannot read"),
                (Breaks, "may receive values that it cannot read"),
                (Breaks, "must send other values"),
            ),
        },
        _ => unnamed(),
    }
}

/// Effects of changed objects on receivers that ignore unknown members.
fn of_reading(reading: Relation) -> Row {
    let skips = "receives values that it can read, and skips the rest";
    let lacks = "does not receive all members that it reads";
    match reading {
        Relation::Same => ((Fine, skips), (Fine, skips), (Fine, "sends other members, all of them optional")),
        Relation::Wider => ((Breaks, lacks), (Fine, skips), (Fine, "sends fewer members")),
        Relation::Narrower => ((Fine, skips), (Breaks, lacks), (Depends, "must send more members")),
        Relation::Overlapping | Relation::Different => {
            ((Breaks, lacks), (Breaks, lacks), (Breaks, "must send other values"))
        }
    }
}

/// Effects of changes between types with the same values.
fn same(action: &Action) -> Row {
    match action {
        Action::Kind { .. } => all(Fine, "changes on the wire are listed for members and branches"),
        _ => unnamed(),
    }
}

/// Effects of changes of names only, which are not on the wire.
fn unnamed() -> Row {
    all(Fine, "nothing changes on the wire: names of types are not on it")
}
