//! `test`: everything that must pass before a change is done.

use std::env;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use self::lanes::Lane;
use crate::{generate, output, project};

mod lanes;
mod test_programs;

/// Packages, and features that they are linted with instead of the default ones. Items depend on features, so sets that
/// lack some are linted by themselves.
const LINTED: &[(&str, &str)] = &[
    ("qapi-types", ""),
    ("qapi-types", "client,qmp,qga"),
    ("qapi-types", "server,qmp,qga"),
    ("qapi-types", "async,blocking,qga,qsd,schema,serde"),
    ("qapi-session", ""),
    ("qemu-qapi", ""),
    ("qemu-qapi", "tokio"),
    ("qemu-qapi", "blocking,server"),
    ("qemu-qapi", "server,tokio"),
    ("qemu-qapi", "blocking,launch"),
    ("qemu-qapi", "launch,tokio"),
    ("conditions", "config-steam"),
];

/// The same for the documentation, because links must not lead to missing items. Packages without features have only
/// one documentation.
const DOCUMENTED: &[(&str, &str)] = &[
    ("qapi-types", ""),
    ("qapi-types", "client,run-state"),
    ("qapi-types", "run-state,server"),
    ("qapi-session", ""),
    ("qemu-qapi", ""),
    ("qemu-qapi", "run-state,tokio"),
    ("qemu-qapi", "blocking,run-state,server"),
    ("qemu-qapi", "run-state,server,tokio"),
];

/// Packages in `tests/outside`.
const OUTSIDE: &[&str] =
    &["types-alone", "facade-alone", "derive-types", "derive-facade", "derive-dev", "builder-types", "builder-facade"];

/// Other platforms than Linux: the libraries are compiled for them.
const PLATFORMS: &[&str] = &["x86_64-pc-windows-gnu", "aarch64-apple-darwin"];

/// The calls of Cargo for other platforms. The types do not depend on the platform, so they are only checked. Drivers
/// and servers do, so they are linted, with a single module of the schema.
const ELSEWHERE: &[&[&str]] = &[
    &["check", "-p", "qapi-types", "-p", "qapi-session", "-p", "qapi-codegen", "--all-features"],
    &["clippy", "-p", "qapi-session", "-p", "qapi-codegen", "--all-features"],
    &[
        "clippy",
        "-p",
        "qemu-qapi",
        "--no-default-features",
        "--features",
        "blocking,derive,launch,run-state,serde,tokio",
    ],
    &["clippy", "-p", "qemu-qapi", "--no-default-features", "--features", "blocking,run-state,server,tokio"],
    &["clippy", "-p", "qemu-qapi", "--no-default-features", "--features", "blocking,run-state"],
    &["clippy", "-p", "qemu-qapi", "--no-default-features", "--features", "run-state,tokio"],
];

/// All features of serde_json that a crate of a program may turn on for all others.
const SERDE_JSON: &str = "serde_json/arbitrary_precision,serde_json/preserve_order,serde_json/raw_value,\
                          serde_json/std,serde_json/unbounded_depth";

/// Runs every step, and continues after a failure so that all failures are seen.
pub(crate) fn run() -> Result<()> {
    let mut steps = Steps { start: Instant::now(), taken: Vec::new(), failed: Vec::new() };
    steps.take("generated files", || match generate::run(true, None, None) {
        Ok(()) => Ok(true),
        Err(error) => {
            output::complain(&format!("error: {error:#}\n"));
            Ok(false)
        }
    })?;
    steps.take("format", || component("rustfmt", &["fmt", "--all", "--check"]))?;
    steps.take("lints", || {
        component("clippy", &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"])
    })?;
    steps
        .take("lints by features", || lanes::all(LINTED, |lane, (package, features)| lint(lane, package, features)))?;
    steps.take("each feature by itself", each_feature)?;
    steps.take("tests", || test_programs::run(&["--workspace", "--all-features"]))?;
    steps.take("examples in the documentation", || {
        cargo(&["test", "-q", "--doc", "--workspace", "--all-features", "--no-fail-fast"])
    })?;
    steps.take("tests, serde_json with all features", || {
        // Only these tests read and write values.
        let tests = ["--lib", "--test", "serde_json_features", "--test", "round_trip"];
        let packages = ["-p", "qapi-types", "-p", "qapi-session", "--all-features", "--features", SERDE_JSON];
        test_programs::run(&[&packages[..], &tests].concat())
    })?;
    // Each step has another set of commands, types and members.
    steps.take("tests, conditions off", || cargo(&["test", "-p", "conditions"]))?;
    steps
        .take("tests, some conditions on", || cargo(&["test", "-p", "conditions", "--features", "config-lid,radio"]))?;
    steps.take("tests by direction", || {
        all(&["client,qmp,qga", "server,qmp,qga", "client,qmp,qga,qsd,schema,serde"], |features| {
            cargo(&["test", "-p", "qapi-types", "--tests", "--no-default-features", "--features", features])
        })
    })?;
    steps.take("programs outside of the workspace", outside)?;
    steps.take("packages", || cargo(&["package", "-q", "--workspace", "--no-verify", "--allow-dirty"]))?;
    steps.take("other platforms", other_platforms)?;
    steps.take("oldest Rust", oldest_rust)?;
    steps.take("documentation", documentation)?;
    steps.finish()
}

/// The steps so far.
struct Steps {
    start: Instant,
    /// The duration of each step.
    taken: Vec<(&'static str, Duration)>,
    failed: Vec<&'static str>,
}

impl Steps {
    fn take(&mut self, title: &'static str, step: impl FnOnce() -> Result<bool>) -> Result<()> {
        output::print(&format!("==> {title}\n"))?;
        let start = Instant::now();
        if !step()? {
            self.failed.push(title);
        }
        let taken = start.elapsed();
        output::print(&format!("    {title}: {:.1} s\n", taken.as_secs_f64()))?;
        self.taken.push((title, taken));
        Ok(())
    }

    /// Prints the duration of each step, and whether all passed.
    fn finish(self) -> Result<()> {
        let lines = self.taken.iter().map(|(title, taken)| format!("{:>8.1} s  {title}\n", taken.as_secs_f64()));
        output::print(&lines.collect::<String>())?;
        let seconds = self.start.elapsed().as_secs();
        if !self.failed.is_empty() {
            bail!("failed after {seconds} s: {}", self.failed.join(", "));
        }
        output::print(&format!("==> all passed in {seconds} s\n"))
    }
}

/// Runs a step with each item, even after a failure. Returns whether all passed.
fn all<T>(of: &[T], mut step: impl FnMut(&T) -> Result<bool>) -> Result<bool> {
    of.iter().try_fold(true, |passed, each| Ok(step(each)? && passed))
}

/// Lints a package with these features alone.
fn lint(lane: &Lane, package: &str, features: &str) -> Result<bool> {
    lane.run(&with(&["clippy", "-q"], package, features, &["--", "-D", "warnings"]), &[])
}

/// Builds the documentation without warnings: of all packages with all features, and of some packages with sets of
/// features.
fn documentation() -> Result<bool> {
    let by_features = DOCUMENTED
        .iter()
        .map(|(package, features)| vec!["-p", *package, "--no-default-features", "--features", *features]);
    let whole = vec!["--workspace", "--all-features"];
    let all: Vec<Vec<&str>> = std::iter::once(whole).chain(by_features).collect();
    lanes::all(&all, |lane, arguments| {
        lane.run(&[&["doc", "-q", "--no-deps"], &arguments[..]].concat(), &[("RUSTDOCFLAGS", "-D warnings")])
    })
}

/// Checks programs that each depend on one of the crates. Each is checked by itself, so that it does not get features
/// that another one turns on.
fn outside() -> Result<bool> {
    let folder = project::root().join("tests/outside");
    let manifest = folder.join("Cargo.toml");
    // The same versions as in the workspace are used, so that nothing must be fetched.
    fs::copy(project::root().join("Cargo.lock"), folder.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
    let manifest = manifest.to_str().context("the project's path is not UTF-8")?;
    lanes::all(OUTSIDE, |lane, package| {
        // Tests also have the development dependencies, which turn on features of the other dependencies.
        let selected: &[&str] = if *package == "derive-dev" { &["--tests"] } else { &[] };
        lane.run(&[&["check", "-q", "--manifest-path", manifest, "-p", package], selected].concat(), &[])
    })
}

/// Compiles the libraries for other platforms.
fn other_platforms() -> Result<bool> {
    let installed = Command::new("rustup").args(["target", "list", "--installed"]).output();
    let installed = installed.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let is_there = |target: &str| installed.lines().any(|line| line == target);
    let hints = all(PLATFORMS, |target| match is_there(target) {
        true => Ok(true),
        false => missing(&format!("there is no standard library for {target} (rustup target add {target})")),
    })?;
    let there: Vec<_> = PLATFORMS.iter().filter(|target| is_there(target)).collect();
    // A platform stays in its lane, so that its dependencies are compiled once.
    let passed = lanes::all(&there, |lane, target| {
        all(ELSEWHERE, |selected| {
            let lints: &[&str] = if selected.first() == Some(&"clippy") { &["--", "-D", "warnings"] } else { &[] };
            lane.run(&[*selected, &["-q", "--target", target], lints].concat(), &[])
        })
    })?;
    Ok(hints && passed)
}

/// Builds the types with every feature by itself, for clients, without warnings.
fn each_feature() -> Result<bool> {
    let path = project::root().join("qapi-types/Cargo.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: toml::Table = text.parse().with_context(|| path.display().to_string())?;
    let features = manifest.get("features").and_then(toml::Value::as_table).context("there are no features")?;
    let named: Vec<_> = features.keys().filter(|name| !name.starts_with('_') && *name != "default").collect();
    lanes::all(&named, |lane, feature| {
        let features = format!("client,{feature}");
        let passed = lint(lane, "qapi-types", &features)?;
        if !passed {
            output::complain(&format!("error: `{feature}` by itself does not build without warnings\n"));
        }
        Ok(passed)
    })
}

/// Arguments of cargo for a package with these features alone.
fn with<'a>(first: &[&'a str], package: &'a str, features: &'a str, last: &[&'a str]) -> Vec<&'a str> {
    [first, &["-p", package, "--no-default-features", "--features", features], last].concat()
}

/// Checks all crates and examples with the oldest Rust release that `Cargo.toml` promises to support.
///
/// That release is another toolchain, so it gets a target folder of its own: with a shared folder, each of the two
/// would discard the other's results.
fn oldest_rust() -> Result<bool> {
    let path = project::root().join("Cargo.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: toml::Table = text.parse().with_context(|| path.display().to_string())?;
    let package = manifest.get("workspace").and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("rust-version")).and_then(toml::Value::as_str);
    let toolchain = toolchain(version.context("the workspace has no `rust-version`")?);

    // `cargo +VERSION` does not work here: below `cargo xtask`, `cargo` is the toolchain's own, which does not support
    // `+`.
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("rustup");
        command.args(["run", &toolchain, "cargo"]).args(arguments).env_remove("CARGO").current_dir(project::root());
        command
    };
    if !cargo(&["--version"]).output().is_ok_and(|output| output.status.success()) {
        let install = format!("rustup toolchain install {toolchain} --profile minimal");
        return missing(&format!("Rust {toolchain} is not installed ({install})"));
    }
    let status = cargo(&["check", "--workspace", "--all-features", "--locked"])
        .env("CARGO_TARGET_DIR", project::root().join("target/oldest-rust"))
        .status()
        .context("cannot run rustup")?;
    Ok(status.success())
}

/// Returns the name of the toolchain of a release, which may lack its last part in a manifest.
fn toolchain(version: &str) -> String {
    match version.split('.').count() {
        2 => format!("{version}.0"),
        _ => version.to_owned(),
    }
}

/// Reports that something is not installed. Returns false, a failure, in CI; otherwise the step counts as skipped.
fn missing(hint: &str) -> Result<bool> {
    if env::var_os("CI").is_some_and(|value| value == "true") {
        output::complain(&format!("error: {hint}\n"));
        return Ok(false);
    }
    output::print(&format!("SKIPPED: {hint}\n"))?;
    Ok(true)
}

/// Runs a cargo subcommand of a component of `rustup`. A missing component is a failure only in CI.
fn component(component: &str, arguments: &[&str]) -> Result<bool> {
    let subcommand = arguments.first().copied().unwrap_or_default();
    let probe = Command::new(program()).args([subcommand, "--version"]).output();
    if !probe.is_ok_and(|output| output.status.success()) {
        return missing(&format!("{component} is not installed (rustup component add {component})"));
    }
    cargo(arguments)
}

fn cargo(arguments: &[&str]) -> Result<bool> {
    let status = Command::new(program())
        .args(arguments)
        .current_dir(project::root())
        .status()
        .with_context(|| format!("cannot run {}", program().display()))?;
    Ok(status.success())
}

fn program() -> std::ffi::OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
