//! Measures compile times: of an optimised build from nothing, and of a check after a change.

use std::fs::File;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result};

use super::cpu::cost;
use super::figure::{Figure, Wanted};
use super::say;
use super::scratch::{PEER, Scratch, ours};
use crate::project;

/// The builds: the title, the features of `qapi-types`, and the target.
const BUILDS: [(&str, Option<&str>, Option<Wanted>); 4] = [
    ("all of QMP, client and server", Some("client,server,qmp"), Some(Wanted::RatioAtMost(0.5))),
    ("QMP, client only", Some("client,qmp"), Some(Wanted::RatioAtMost(1.0 / 3.0))),
    ("default features", None, Some(Wanted::RatioAtMost(1.0 / 3.0))),
    (AGENT, Some("client,qga"), None),
];

/// The build whose time on the clock is reported as well.
const AGENT: &str = "the guest agent, client only";

/// Builds the peer and each crate from nothing, with their dependencies, `runs` times in turn.
pub(super) fn cold(runs: u32) -> Result<Vec<Figure>> {
    let peer = Scratch::new("build-peer", &[PEER.to_owned()], None)?;
    let mut crates = vec![peer];
    for (index, (_, features, _)) in BUILDS.iter().enumerate() {
        crates.push(Scratch::new(&format!("build-{index}"), &[ours("qapi-types", *features)], None)?);
    }
    let mut least = vec![(Duration::MAX, Duration::MAX); crates.len()];
    for run in 1..=runs {
        for (index, scratch) in crates.iter().enumerate() {
            let what = index.checked_sub(1).map_or("the peer", |index| BUILDS[index].0);
            scratch.clean()?;
            let cost = cost(&mut scratch.release("build"))?;
            say(&format!(
                "release build {run} of {runs}, {what}: {:.1} s of CPU, {:.1} s on the clock",
                cost.cpu.as_secs_f64(),
                cost.wall.as_secs_f64()
            ));
            let (cpu, wall) = &mut least[index];
            (*cpu, *wall) = ((*cpu).min(cost.cpu), (*wall).min(cost.wall));
            // Each build has tens of megabytes, and is no longer needed.
            scratch.clean()?;
        }
    }
    let figure = |what: String, ours: Duration, peer: Duration, wanted| Figure {
        what,
        unit: "s",
        ours: ours.as_secs_f64(),
        peer: Some(peer.as_secs_f64()),
        wanted,
    };
    let (peer_cpu, peer_wall) = least[0];
    let mut figures = Vec::new();
    for ((what, _, wanted), (cpu, wall)) in BUILDS.iter().zip(&least[1..]) {
        figures.push(figure(format!("release build from nothing: {what}"), *cpu, peer_cpu, *wanted));
        if *what == AGENT {
            let what = format!("release build from nothing: {what}, on the clock");
            figures.push(figure(what, *wall, peer_wall, Some(Wanted::AtMost(6.0))));
        }
    }
    Ok(figures)
}

/// Checks the crate after its largest generated module has been touched.
pub(super) fn touched(runs: u32) -> Result<Vec<Figure>> {
    let module = project::root().join("qapi-types/src/generated/qmp/block_core.rs");
    let scratch = Scratch::new("check", &[ours("qapi-types", None)], None)?;
    let check = || {
        let mut command = scratch.cargo();
        command.args(["check", "--quiet"]);
        command
    };
    say("check of qapi-types, the first");
    cost(&mut check())?;
    let mut least = Duration::MAX;
    for run in 1..=runs {
        File::options()
            .append(true)
            .open(&module)
            .and_then(|file| file.set_modified(SystemTime::now()))
            .with_context(|| format!("cannot touch {}", module.display()))?;
        let cost = cost(&mut check())?;
        say(&format!("check {run} of {runs}: {:.1} s of CPU", cost.cpu.as_secs_f64()));
        least = least.min(cost.cpu);
    }
    Ok(vec![Figure {
        what: "check after touching a module".to_owned(),
        unit: "s",
        ours: least.as_secs_f64(),
        peer: None,
        wanted: Some(Wanted::AtMost(5.0)),
    }])
}
