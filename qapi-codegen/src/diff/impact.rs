//! The impact of a change on programs that do not follow it.
//!
//! There are three: a client of the old interface with a server of the new one, a client of the new one with a server
//! of the old one, and a server that moves from the old interface to the new one.

use super::difference::{Action, Detail, Part, Subject};
use super::relation::Relation;
use super::usage::Usage;

/// Whether a program still works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It does.
    #[default]
    Fine,
    /// Not if it uses what changed, or receives it.
    Depends,
    /// It does not.
    Breaks,
}

impl Level {
    /// The word for the level.
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
    /// Why, in words.
    pub text: String,
}

/// The impact of a change on the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    /// On a client of the old interface with a newer server.
    pub newer_server: Effect,
    /// On a client of the new interface with an older server.
    pub older_server: Effect,
    /// On a server that moves from the old interface to the new one.
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

/// The same effect on all.
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
        rows.push(all(Fine, "it is part of no message"));
    }
    rows
}

/// Effects of changes that are the same everywhere.
fn of_everything(action: &Action) -> Option<Row> {
    Some(match action {
        Action::FeatureAdded(feature) if feature == "deprecated" => (
            (Fine, "works, but will go away"),
            (Fine, "works"),
            (Fine, "is to mark it deprecated; policy may refuse or hide it"),
        ),
        Action::FeatureAdded(feature) if feature == "unstable" => (
            (Fine, "works, but may change or go away at any time"),
            (Fine, "works"),
            (Fine, "is to mark it unstable; policy may refuse or hide it"),
        ),
        Action::FeatureAdded(_) => (
            (Fine, "does not know of the feature"),
            (Depends, "must not rely on the feature where it is not told"),
            (Fine, "is to tell of the feature, and to have it"),
        ),
        Action::FeatureRemoved(feature) if feature == "deprecated" || feature == "unstable" => {
            ((Fine, "works"), (Fine, "works, by an older server's policy"), (Fine, "is no longer to mark it so"))
        }
        Action::FeatureRemoved(_) => (
            (Depends, "must not rely on the feature where it is not told"),
            (Fine, "works"),
            (Fine, "is no longer to tell of the feature"),
        ),
        Action::FeatureCondition { relation, .. } => of_feature_condition(*relation),
        Action::Renamed { .. } => unnamed(),
        Action::Module { .. } | Action::Since { .. } => all(Fine, "nothing changes on the wire"),
        Action::Generated => all(Fine, "nothing changes here on the wire"),
        Action::Tag { .. } => (
            (Breaks, "takes another member for what selects the branch"),
            (Breaks, "takes another member for what selects the branch"),
            (Breaks, "selects the branch by another member"),
        ),
        _ => return None,
    })
}

/// Effects of a changed condition.
fn of_condition(part: &Part, relation: Relation, sent: bool) -> Row {
    let sent_member = sent && matches!(part, Part::Member(_));
    match relation {
        Relation::Same => all(Fine, "is in the same builds: the condition is only written in another way"),
        // A build may require a member that another one refuses.
        Relation::Wider if !sent_member => (
            (Fine, "is in more builds than before"),
            (Depends, "may not be in as many builds"),
            (Fine, "has it in more builds"),
        ),
        Relation::Narrower if !sent_member => (
            (Depends, "may not be in as many builds as before"),
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
        Relation::Same => all(Fine, "is told in the same builds: the condition is only written in another way"),
        Relation::Wider => (
            (Fine, "may be told in more builds than before"),
            (Depends, "may not be told in as many builds"),
            (Fine, "tells it in more builds"),
        ),
        Relation::Narrower => (
            (Depends, "may not be told in as many builds as before"),
            (Fine, "may be told in more builds"),
            (Fine, "tells it in fewer builds"),
        ),
        Relation::Overlapping | Relation::Different => (
            (Depends, "may be told in other builds than before"),
            (Depends, "may be told in other builds"),
            (Fine, "tells it under another condition"),
        ),
    }
}

/// Effects of changes of commands and events as a whole.
fn of_message(subject: Subject, action: &Action) -> Row {
    match (subject, action) {
        (Subject::Command, Action::Added(_)) => (
            (Fine, "does not know of it"),
            (Depends, "is told CommandNotFound if it executes it"),
            (Depends, "is asked for it"),
        ),
        (Subject::Command, Action::Removed(_)) => (
            (Depends, "is told CommandNotFound if it executes it"),
            (Fine, "does not use it"),
            (Fine, "is no longer to have it"),
        ),
        (_, Action::Added(_)) => (
            (Fine, "gets an event that it does not know, which is to be skipped"),
            (Depends, "waits for it in vain"),
            (Depends, "is to send it"),
        ),
        (_, Action::Removed(_)) => (
            (Depends, "waits for it in vain"),
            (Fine, "gets an event that it does not know"),
            (Fine, "is no longer to send it"),
        ),
        (_, Action::Flag { name, now }) => of_flag(name, *now),
        _ => all(Depends, "something else is there by that name"),
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
            (Depends, "gets a reply that it does not wait for"),
            (Breaks, "waits for a reply in vain"),
            (Breaks, "is to reply on success"),
        ),
        ("success-response", false) => (
            (Breaks, "waits for a reply in vain"),
            (Depends, "gets a reply that it does not wait for"),
            (Breaks, "is to reply nothing on success"),
        ),
        ("gen", true) => (
            (Depends, "is refused if it gives other arguments than those declared"),
            (Fine, "works"),
            (Depends, "is to refuse what is not declared"),
        ),
        ("gen", false) => (
            (Fine, "works"),
            (Depends, "is refused if it gives other arguments than those declared"),
            (Depends, "is to check arguments itself"),
        ),
        _ => all(Fine, "only the server's inside changes"),
    }
}

/// Effects of changes of values that clients send.
fn of_sent(part: &Part, action: &Action) -> Row {
    match (part, action) {
        (Part::Member(_), Action::Added(Detail { optional: false, .. })) => (
            (Breaks, "is refused, since it does not give it"),
            (Breaks, "is refused, since it gives it"),
            (Breaks, "refuses who does not give it, which old clients do not"),
        ),
        (Part::Member(_), Action::Added(_)) => {
            ((Fine, "does not give it"), (Depends, "is refused if it gives it"), (Depends, "may be given it"))
        }
        (Part::Member(_), Action::Removed(Detail { optional: false, .. })) => (
            (Breaks, "is refused, since it gives it"),
            (Breaks, "is refused, since it does not give it"),
            (Breaks, "is to do without, and refuses it from old clients"),
        ),
        (Part::Member(_), Action::Removed(_)) => (
            (Depends, "is refused if it gives it"),
            (Fine, "does not give it"),
            (Depends, "refuses it, which old clients may give"),
        ),
        (_, Action::NowOptional) => {
            ((Fine, "gives it always"), (Depends, "is refused if it leaves it out"), (Depends, "is to do without it"))
        }
        (_, Action::NowMandatory) => (
            (Depends, "is refused if it leaves it out"),
            (Fine, "gives it always"),
            (Depends, "refuses who leaves it out, as old clients may"),
        ),
        (Part::Definition, Action::Added(_) | Action::Removed(_)) => unnamed(),
        (Part::Branch(_), Action::Added(Detail { requires_members: true, .. })) => (
            (Depends, "is refused if it selects it, since it does not give what belongs to it now"),
            (Depends, "is refused if it gives what belongs to it"),
            (Depends, "refuses who selects it and gives nothing, as old clients may"),
        ),
        (Part::Branch(_), Action::Removed(Detail { requires_members: true, .. })) => (
            (Depends, "is refused if it gives what belonged to it"),
            (Depends, "is refused if it selects it, since it does not give what belonged to it"),
            (Depends, "refuses what belonged to it, which old clients may give"),
        ),
        (_, Action::Added(_)) => {
            ((Fine, "does not use it"), (Depends, "is refused if it uses it"), (Depends, "may be given it"))
        }
        (_, Action::Removed(_)) => (
            (Depends, "is refused if it uses it"),
            (Fine, "does not use it"),
            (Depends, "refuses it, which old clients may use"),
        ),
        (_, Action::Type { relation, .. } | Action::Kind { relation, .. }) => match relation {
            Relation::Same => same(action),
            Relation::Wider => (
                (Fine, "gives what is still taken"),
                (Depends, "is refused if it gives what was not taken then"),
                (Depends, "may be given more than before"),
            ),
            Relation::Narrower => (
                (Depends, "is refused if it gives what is no longer taken"),
                (Fine, "gives what was taken then as well"),
                (Depends, "refuses what old clients may give"),
            ),
            Relation::Overlapping => (
                (Depends, "is refused if it gives what is no longer taken"),
                (Depends, "is refused if it gives what was not taken then"),
                (Depends, "refuses what old clients may give"),
            ),
            Relation::Different => (
                (Breaks, "may give what is no longer taken"),
                (Breaks, "may give what was not taken then"),
                (Breaks, "is given something else"),
            ),
        },
        _ => unnamed(),
    }
}

/// Effects of changes of values that servers send.
fn of_received(part: &Part, action: &Action) -> Row {
    match (part, action) {
        (Part::Member(_), Action::Added(Detail { optional: false, .. })) => (
            (Fine, "gets a member that it does not know, which is to be skipped"),
            (Breaks, "does not get it, unless it allows for that"),
            (Depends, "must send it"),
        ),
        (Part::Member(_), Action::Added(_)) => (
            (Fine, "gets a member that it does not know, which is to be skipped"),
            (Fine, "does not get it, which it allows for"),
            (Fine, "may send it"),
        ),
        (Part::Member(_), Action::Removed(Detail { optional: false, .. })) => (
            (Breaks, "does not get it"),
            (Fine, "gets a member that it does not know, which is to be skipped"),
            (Fine, "is no longer to send it"),
        ),
        (Part::Member(_), Action::Removed(_)) => (
            (Fine, "does not get it, which it allows for"),
            (Fine, "gets a member that it does not know, which is to be skipped"),
            (Fine, "is no longer to send it"),
        ),
        (_, Action::NowOptional) => ((Depends, "may not get it"), (Fine, "gets it always"), (Fine, "may leave it out")),
        (_, Action::NowMandatory) => (
            (Fine, "gets it always"),
            (Depends, "may not get it, unless it allows for that"),
            (Depends, "must send it"),
        ),
        (Part::Definition, Action::Added(_) | Action::Removed(_)) => unnamed(),
        (Part::Branch(_), Action::Added(Detail { requires_members: true, .. })) => (
            (Fine, "gets members that it does not know, which are to be skipped"),
            (Breaks, "does not get what belongs to it now, unless it allows for that"),
            (Depends, "must send what belongs to it"),
        ),
        (Part::Branch(_), Action::Removed(Detail { requires_members: true, .. })) => (
            (Breaks, "does not get what belonged to it"),
            (Fine, "gets members that it does not know, which are to be skipped"),
            (Fine, "is no longer to send what belonged to it"),
        ),
        (Part::Branch(_), Action::Added(_)) => (
            (Fine, "gets members that it does not know, which are to be skipped"),
            (Depends, "may not get what comes with it"),
            (Depends, "is to send what comes with it"),
        ),
        (Part::Branch(_), Action::Removed(_)) => (
            (Depends, "may not get what comes with it"),
            (Fine, "gets members that it does not know, which are to be skipped"),
            (Fine, "is no longer to send what comes with it"),
        ),
        (_, Action::Added(_)) => {
            ((Depends, "may get one that it does not know"), (Fine, "does not get it"), (Fine, "may send it"))
        }
        (_, Action::Removed(_)) => (
            (Fine, "does not get it"),
            (Depends, "may get one that it does not know"),
            (Fine, "is no longer to send it"),
        ),
        // Received values may have unknown members.
        (_, Action::Type { relation, reading, .. }) if reading != relation => of_reading(*reading),
        (_, Action::Type { relation, .. } | Action::Kind { relation, .. }) => match relation {
            Relation::Same => same(action),
            Relation::Wider => (
                (Depends, "may get what it cannot read"),
                (Fine, "gets what it can read"),
                (Fine, "may send more than before"),
            ),
            Relation::Narrower => (
                (Fine, "gets what it can read"),
                (Depends, "may get what it cannot read"),
                (Depends, "must not send all that it did"),
            ),
            Relation::Overlapping => (
                (Depends, "may get what it cannot read"),
                (Depends, "may get what it cannot read"),
                (Depends, "must not send all that it did"),
            ),
            Relation::Different => (
                (Breaks, "may get what it cannot read"),
                (Breaks, "may get what it cannot read"),
                (Breaks, "is to send something else"),
            ),
        },
        _ => unnamed(),
    }
}

/// Effects of changed objects on receivers that ignore unknown members.
fn of_reading(reading: Relation) -> Row {
    let skips = "gets what it can read, and skips the rest";
    let lacks = "does not get all that it reads";
    match reading {
        Relation::Same => ((Fine, skips), (Fine, skips), (Fine, "sends other members, which all may lack")),
        Relation::Wider => ((Breaks, lacks), (Fine, skips), (Fine, "is to send less")),
        Relation::Narrower => ((Fine, skips), (Breaks, lacks), (Depends, "is to send more")),
        Relation::Overlapping | Relation::Different => {
            ((Breaks, lacks), (Breaks, lacks), (Breaks, "is to send something else"))
        }
    }
}

/// Effects of changes between types with the same values.
fn same(action: &Action) -> Row {
    match action {
        Action::Kind { .. } => all(Fine, "what changes on the wire is told of members and branches"),
        _ => unnamed(),
    }
}

/// Effects of changes of names only, which are not on the wire.
fn unnamed() -> Row {
    all(Fine, "nothing changes on the wire: names of types are not on it")
}
