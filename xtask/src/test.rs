//! `test`: everything that must pass before a change is done.

use std::env;
use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::{generate, output, project};

/// A program to run, with arguments, and environment on top of what there is.
struct Step {
    title: &'static str,
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
    /// The `rustup` component it needs beyond cargo itself.
    component: Option<&'static str>,
}

const fn step(title: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { title, arguments, environment: &[], component: None }
}

const fn lint(title: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { component: Some("clippy"), ..step(title, arguments) }
}

/// All but the freshness of generated files, which comes first. Cheap steps before dear ones.
const STEPS: &[Step] = &[
    Step { component: Some("rustfmt"), ..step("format", &["fmt", "--all", "--check"]) },
    lint("lints", &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]),
    // The directions decide what exists at all, so each is looked at on its own.
    lint(
        "client only",
        &[
            "clippy",
            "-p",
            "qapi-types",
            "--no-default-features",
            "--features",
            "client,qmp,qga",
            "--",
            "-D",
            "warnings",
        ],
    ),
    lint(
        "server only",
        &[
            "clippy",
            "-p",
            "qapi-types",
            "--no-default-features",
            "--features",
            "server,qmp,qga",
            "--",
            "-D",
            "warnings",
        ],
    ),
    lint(
        "client with all that it may have",
        &[
            "clippy",
            "-p",
            "qapi-types",
            "--no-default-features",
            "--features",
            "async,blocking,qga,qsd,schema,serde",
            "--",
            "-D",
            "warnings",
        ],
    ),
    lint("session without drivers", &["clippy", "-p", "qapi-session", "--no-default-features", "--", "-D", "warnings"]),
    lint(
        "session for tokio only",
        &["clippy", "-p", "qapi-session", "--no-default-features", "--features", "tokio", "--", "-D", "warnings"],
    ),
    lint(
        "session serving, blocking",
        &[
            "clippy",
            "-p",
            "qapi-session",
            "--no-default-features",
            "--features",
            "server,blocking",
            "--",
            "-D",
            "warnings",
        ],
    ),
    lint(
        "session serving, tokio",
        &[
            "clippy",
            "-p",
            "qapi-session",
            "--no-default-features",
            "--features",
            "server,tokio",
            "--",
            "-D",
            "warnings",
        ],
    ),
    lint("no features", &["clippy", "-p", "qapi-types", "--no-default-features", "--", "-D", "warnings"]),
    step("tests", &["test", "--workspace", "--all-features"]),
    // Any crate of a program may turn these on for all others.
    step(
        "tests, serde_json with all features",
        &[
            "test",
            "-p",
            "qapi-types",
            "-p",
            "qapi-session",
            "--all-features",
            "--features",
            "serde_json/arbitrary_precision,serde_json/preserve_order,serde_json/raw_value,serde_json/std,serde_json/unbounded_depth",
        ],
    ),
    // Each has another set of commands, types and members.
    step("tests, conditions off", &["test", "-p", "conditions"]),
    step("tests, some conditions on", &["test", "-p", "conditions", "--features", "config-lid,radio"]),
    lint(
        "lints, other conditions on",
        &["clippy", "-p", "conditions", "--all-targets", "--features", "config-steam", "--", "-D", "warnings"],
    ),
    step("tests, client only", &["test", "-p", "qapi-types", "--no-default-features", "--features", "client,qmp,qga"]),
    step("tests, server only", &["test", "-p", "qapi-types", "--no-default-features", "--features", "server,qmp,qga"]),
];

/// Runs every step, and goes on after a failure so that all of them are seen.
pub(crate) fn run() -> Result<()> {
    let start = Instant::now();
    let mut failed = Vec::new();
    output::print("==> generated files\n")?;
    if let Err(error) = generate::all(true) {
        output::complain(&format!("error: {error:#}\n"));
        failed.push("generated files");
    }
    for step in STEPS {
        output::print(&format!("==> {}\n", step.title))?;
        if !run_step(step)? {
            failed.push(step.title);
        }
    }
    output::print("==> each feature by itself\n")?;
    if !each_feature()? {
        failed.push("each feature by itself");
    }
    output::print("==> oldest Rust\n")?;
    if !oldest_rust()? {
        failed.push("oldest Rust");
    }
    output::print("==> documentation\n")?;
    if !documentation()? {
        failed.push("documentation");
    }
    let seconds = start.elapsed().as_secs();
    if !failed.is_empty() {
        bail!("failed after {seconds} s: {}", failed.join(", "));
    }
    output::print(&format!("==> all passed in {seconds} s\n"))
}

/// Sets of features that have less than others, which links must not lead to. One package at a time, since what is
/// built together has the features of all.
const DOCUMENTED: &[&[&str]] = &[
    &["--workspace", "--all-features"],
    &["-p", "qapi-types", "--no-default-features"],
    &["-p", "qapi-types", "--no-default-features", "--features", "client,qga"],
    &["-p", "qapi-types", "--no-default-features", "--features", "server,run-state"],
    &["-p", "qapi-session", "--no-default-features"],
    &["-p", "qapi-session", "--no-default-features", "--features", "tokio"],
    &["-p", "qapi-session", "--no-default-features", "--features", "server"],
    &["-p", "qapi-session", "--no-default-features", "--features", "server,blocking"],
    &["-p", "qapi-session", "--no-default-features", "--features", "server,tokio"],
];

/// Documents each package with its default features, and with sets of others, without warnings.
fn documentation() -> Result<bool> {
    let packages = packages()?;
    let by_default = packages.iter().map(|package| vec!["-p", package.as_str()]);
    let mut passed = true;
    for which in by_default.chain(DOCUMENTED.iter().map(|which| which.to_vec())) {
        let arguments = [&["doc", "-q", "--no-deps"], which.as_slice()].concat();
        if !run_cargo("", &arguments, &[("RUSTDOCFLAGS", "-D warnings")])? {
            output::complain(&format!("error: `cargo doc {}` does not pass without warnings\n", which.join(" ")));
            passed = false;
        }
    }
    Ok(passed)
}

/// The names of the workspace's packages, which their folders are called after.
fn packages() -> Result<Vec<String>> {
    let path = project::root().join("Cargo.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: toml::Table = text.parse().with_context(|| path.display().to_string())?;
    let members = manifest.get("workspace").and_then(|workspace| workspace.get("members")?.as_array());
    let folders = members.context("there are no members")?.iter().filter_map(toml::Value::as_str);
    Ok(folders.map(|folder| folder.rsplit('/').next().unwrap_or(folder).to_owned()).collect())
}

/// Builds the types with every feature by itself, for clients, without warnings.
fn each_feature() -> Result<bool> {
    let path = project::root().join("qapi-types/Cargo.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: toml::Table = text.parse().with_context(|| path.display().to_string())?;
    let features = manifest.get("features").and_then(toml::Value::as_table).context("there are no features")?;
    let mut passed = true;
    for feature in features.keys().filter(|name| !name.starts_with('_') && *name != "default") {
        let features = format!("client,{feature}");
        let arguments = [
            "clippy",
            "-q",
            "-p",
            "qapi-types",
            "--no-default-features",
            "--features",
            &features,
            "--",
            "-D",
            "warnings",
        ];
        if !run_cargo("clippy", &arguments, &[])? {
            output::complain(&format!("error: `{feature}` by itself does not build without warnings\n"));
            passed = false;
        }
    }
    Ok(passed)
}

/// Checks all crates, their tests and examples with the Rust release that `Cargo.toml` promises them to need.
///
/// The release is another toolchain's, so what it builds has a target folder of its own: in the same one, the two would
/// throw each other's work away.
fn oldest_rust() -> Result<bool> {
    let path = project::root().join("Cargo.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: toml::Table = text.parse().with_context(|| path.display().to_string())?;
    let package = manifest.get("workspace").and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("rust-version")).and_then(toml::Value::as_str);
    let toolchain = toolchain(version.context("the workspace has no `rust-version`")?);

    // Not `cargo +VERSION`: below `cargo xtask`, that is the toolchain's own cargo, which knows no `+`.
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("rustup");
        command.args(["run", &toolchain, "cargo"]).args(arguments).env_remove("CARGO").current_dir(project::root());
        command
    };
    if !cargo(&["--version"]).output().is_ok_and(|output| output.status.success()) {
        let install = format!("rustup toolchain install {toolchain} --profile minimal");
        return missing(&format!("Rust {toolchain} is not installed ({install})"));
    }
    let status = cargo(&["check", "--workspace", "--all-targets", "--all-features", "--locked"])
        .env("CARGO_TARGET_DIR", project::root().join("target/oldest-rust"))
        .status()
        .context("cannot run rustup")?;
    Ok(status.success())
}

/// The name of the toolchain of a release, which in a manifest may lack its last part.
fn toolchain(version: &str) -> String {
    match version.split('.').count() {
        2 => format!("{version}.0"),
        _ => version.to_owned(),
    }
}

/// Whether it is well that something is not installed: not in CI.
fn missing(hint: &str) -> Result<bool> {
    if env::var_os("CI").is_some_and(|value| value == "true") {
        output::complain(&format!("error: {hint}\n"));
        return Ok(false);
    }
    output::print(&format!("SKIPPED: {hint}\n"))?;
    Ok(true)
}

fn run_step(step: &Step) -> Result<bool> {
    match step.component {
        Some(component) => run_cargo(component, step.arguments, step.environment),
        None => run_cargo("", step.arguments, step.environment),
    }
}

/// Runs cargo; if it needs a component of `rustup` that is not there, that is a failure only in CI.
fn run_cargo(component: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Result<bool> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    if !component.is_empty() {
        let subcommand = arguments.first().copied().unwrap_or_default();
        let probe = Command::new(&cargo).args([subcommand, "--version"]).output();
        if !probe.is_ok_and(|output| output.status.success()) {
            return missing(&format!("{component} is not installed (rustup component add {component})"));
        }
    }
    let status = Command::new(&cargo)
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(project::root())
        .status()
        .with_context(|| format!("cannot run {}", cargo.display()))?;
    Ok(status.success())
}
