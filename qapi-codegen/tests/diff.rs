//! Tests the reports of changes: first between pairs of small schemas of our own, one idea each, and then between real
//! releases, if they are available.
//!
//! `diff/NAME.old.json` and `diff/NAME.new.json` have their report in `diff/NAME.text`, some also in `NAME.markdown`
//! and `NAME.report`. `UPDATE_GOLDEN=1` in the environment writes these files instead of comparing them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use qapi_codegen::diff::render::{self, Length};
use qapi_codegen::diff::{Action, Change, Level, Part, Report, RustOptions, Side, Verdict, diff};
use qapi_codegen::introspect::{Options as Told, introspect};
use qapi_codegen::{Disk, Memory, Options, Schema, emit, load_with, lower};
use serde_json::json;

const MADE: RustOptions = RustOptions { qemu: true, features: true };

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

fn cases() -> Vec<String> {
    let names = std::fs::read_dir(folder()).unwrap().filter_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.strip_suffix(".old.json").map(str::to_owned)
    });
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// Loads the schema of one side. Both sides have the same name.
fn load(name: &str, side: &str) -> Schema {
    let mut files =
        Memory::new().with("schema.json", std::fs::read(folder().join(format!("{name}.{side}.json"))).unwrap());
    for entry in std::fs::read_dir(folder().join("parts").join(side)).unwrap() {
        let path = entry.unwrap().path();
        let part = format!("parts/{}", path.file_name().unwrap().to_str().unwrap());
        files = files.with(&part, std::fs::read(path).unwrap());
    }
    load_with("schema.json", &files, &Options::default())
        .unwrap_or_else(|errors| panic!("{name}.{side}.json: {errors}"))
}

/// Returns the two schemas of a case.
fn pair(name: &str) -> (Schema, Schema) {
    (load(name, "old"), load(name, "new"))
}

fn report(old: &Schema, new: &Schema) -> Report {
    diff(&Side::of_schema("old", old, MADE), &Side::of_schema("new", new, MADE))
}

/// Compares text with a golden file. Returns the difference, if any.
fn compare(name: &str, extension: &str, found: &str) -> Option<String> {
    let path = folder().join(format!("{name}.{extension}"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, found).unwrap();
        return None;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    (expected != found).then(|| {
        let diff = similar::TextDiff::from_lines(expected.as_str(), found);
        format!("{}\n{}", path.display(), diff.unified_diff().context_radius(3))
    })
}

#[test]
fn reports_are_as_expected() {
    let mut differences = Vec::new();
    for name in cases() {
        let (old, new) = pair(&name);
        let report = report(&old, &new);
        differences.extend(compare(&name, "text", &render::text(&report, Length::Full)));
        if ["features", "dates", "types"].contains(&name.as_str()) {
            differences.extend(compare(&name, "markdown", &render::markdown(&report, Length::Full)));
            differences.extend(compare(&name, "report", &format!("{:#}\n", render::json(&report))));
        }
        if name == "dates" {
            differences.extend(compare(&name, "short", &render::text(&report, Length::Short)));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The name of a schema's main file does not matter, and no definition moves if it differs.
#[test]
fn names_of_main_files() {
    let load = |name: &str, text: &str| load_with(name, &Memory::new().with(name, text), &Options::default()).unwrap();
    let old = load("before.json", "{ 'command': 'stay' }\n{ 'command': 'go' }\n");
    let new = load("after/now.json", "{ 'command': 'stay' }\n{ 'command': 'come' }\n");
    // Cargo features have the names of files, so they would differ.
    let side = |schema| Side::of_schema("", schema, RustOptions::default());
    let report = diff(&side(&old), &side(&new));
    let groups: Vec<_> = report.groups.iter().map(|group| (group.name.as_str(), group.module.as_str())).collect();
    assert_eq!(groups, [("come", "now.json"), ("go", "now.json")]);
    assert!(report.changes().all(|change| matches!(change.action, Action::Added(_) | Action::Removed(_))));
}

/// The cases have every action, for every part that it applies to.
#[test]
fn cases_have_every_kind_of_change() {
    let mut seen = BTreeSet::new();
    let mut verdicts = BTreeSet::new();
    for name in cases() {
        let (old, new) = pair(&name);
        for group in report(&old, &new).groups {
            for change in &group.changes {
                seen.insert(format!("{} {}", change.part.word(group.subject), change.action.code()));
                verdicts.insert(change.verdict());
            }
        }
    }
    let whole = ["command", "event", "enum", "struct", "union", "alternate"];
    for kind in ["command", "event", "enum", "struct"] {
        for action in ["added", "removed"] {
            assert!(seen.contains(&format!("{kind} {action}")), "{kind} {action} is in no case");
        }
    }
    for part in ["argument", "member", "value", "branch", "alternative"] {
        for action in ["added", "removed"] {
            assert!(seen.contains(&format!("{part} {action}")), "{part} {action} is in no case");
        }
    }
    let others = [
        "argument now-optional",
        "argument now-mandatory",
        "member now-optional",
        "member now-mandatory",
        "member type",
        "branch type",
        "alternative type",
        "reply type",
        "arguments type",
        "command flag",
        "union kind",
        "union tag",
        "struct module",
        "struct since",
        "member since",
        "value feature-added",
        "command feature-added",
        "command feature-removed",
        "command feature-condition",
        "command condition",
        "value condition",
        "member condition",
        "struct generated",
    ];
    for other in others {
        assert!(seen.contains(other), "{other} is in no case; there are {seen:?}");
    }
    assert!(whole.iter().all(|kind| seen.iter().any(|seen| seen.starts_with(kind))), "{seen:?}");
    assert!([Verdict::Patch, Verdict::Minor, Verdict::Breaking].iter().all(|verdict| verdicts.contains(verdict)));
}

fn lowering() -> lower::Options {
    lower::Options {
        protocol: "test".to_owned(),
        release: String::new(),
        source: "schema.json".to_owned(),
        qemu: true,
        runtime: "qapi_types".to_owned(),
        reference: None,
        features: true,
        prose: false,
        words: qapi_interface::Words::default(),
        examples: None,
    }
}

/// Whether a line of code is only information: a comment, a deprecation, or a release.
fn is_said(line: &str) -> bool {
    let releases = ["const SINCE:", "const DEPRECATED_SINCE:", "const REMOVED_IN:"];
    line.starts_with("//") || line.starts_with("#[deprecated") || releases.iter().any(|start| line.starts_with(start))
}

/// Returns the generated code without lines that are only information, and without the tables.
fn code(schema: &Schema) -> Vec<String> {
    let files = emit::emit(&lower::lower(schema, &lowering()));
    let files = files.iter().filter(|file| !file.path.starts_with("schema/"));
    let lines = files.flat_map(|file| file.contents.lines()).map(str::trim);
    let mut lines: Vec<String> = lines.filter(|line| !line.is_empty() && !is_said(line)).map(str::to_owned).collect();
    lines.sort();
    lines
}

/// The verdict follows from the generated code: a patch does not change it, and any other verdict does.
#[test]
fn the_verdict_is_what_the_generator_does() {
    // A moved definition changes the files that include it.
    for name in cases().into_iter().filter(|name| !name.starts_with("modules")) {
        let (old, new) = pair(&name);
        let old_side = Side::of_schema("old", &old, MADE);
        let new_side = Side::of_schema("new", &new, MADE);
        let verdict = diff(&old_side, &new_side).verdict.unwrap();
        let (old, new) = (code(&old), code(&new));
        let differ: Vec<_> = similar::TextDiff::from_lines(&old.join("\n"), &new.join("\n"))
            .iter_all_changes()
            .filter(|change| change.tag() != similar::ChangeTag::Equal)
            .map(|change| change.to_string())
            .collect();
        assert_eq!(differ.is_empty(), verdict <= Verdict::Patch, "{name}: {verdict:?}\n{}", differ.concat());
    }
}

#[test]
fn what_comes_goes_and_the_other_way_round() {
    for name in cases() {
        let (old, new) = pair(&name);
        let (there, back) = (report(&old, &new), report(&new, &old));
        let count = |report: &Report, added: bool| {
            let is = |action: &Action| match action {
                Action::Added(_) | Action::FeatureAdded(_) => added,
                Action::Removed(_) | Action::FeatureRemoved(_) => !added,
                _ => false,
            };
            report.changes().filter(|change| is(&change.action)).count()
        };
        assert_eq!(count(&there, true), count(&back, false), "{name}");
        assert_eq!(count(&there, false), count(&back, true), "{name}");
        assert!(report(&old, &old).is_empty() && report(&old, &old).verdict == Some(Verdict::Same), "{name}");
    }
}

/// Returns the answer of a server for a schema in which all conditions hold.
fn answer(schema: &Schema, masked: bool) -> serde_json::Value {
    introspect(schema, &Told { holds: &|_| true, masked })
}

#[test]
fn a_schema_and_its_answer_say_the_same() {
    for name in cases() {
        let (old, new) = pair(&name);
        let recorded = |schema| Side::of_answer("recorded", &answer(schema, true)).unwrap();
        let itself = diff(&Side::of_schema("schema", &old, MADE), &recorded(&old));
        assert!(itself.is_empty(), "{name}: {}", render::text(&itself, Length::Short));
        assert_eq!(itself.verdict, None);
        // Answers show only some of the differences.
        let (full, told) = (report(&old, &new), diff(&recorded(&old), &recorded(&new)));
        let breaks = |report: &Report| report.changes().any(|change| change.impact.newer_server.level == Level::Breaks);
        assert!(breaks(&full) || !breaks(&told), "{name}: {}", render::text(&told, Length::Full));
    }
}

#[test]
fn answers_are_compared_by_place() {
    let (old, new) = pair("replies");
    let side = |schema| Side::of_answer("recorded", &json!({"return": answer(schema, true)})).unwrap();
    let report = diff(&side(&old), &side(&new));
    let group = report.groups.iter().find(|group| group.name == "query: reply.loosen").unwrap();
    assert_eq!(group.changes.len(), 1);
    assert_eq!(
        (&group.changes[0].part, &group.changes[0].action),
        (&Part::Member("a".to_owned()), &Action::NowOptional)
    );
    assert!(render::text(&report, Length::Short).contains("not known"));
}

#[test]
fn answers_that_no_server_gives_come_to_an_end() {
    let itself = json!([
        {"name": "c", "meta-type": "command", "arg-type": "0", "ret-type": "1"},
        {"name": "0", "meta-type": "object", "members": [{"name": "again", "type": "0"}]},
        {"name": "1", "meta-type": "array", "element-type": "1"},
        {"name": "2", "meta-type": "alternate", "members": [{"type": "2"}, {"type": "1"}]},
    ]);
    let side = || Side::of_answer("itself", &itself).unwrap();
    assert!(diff(&side(), &side()).is_empty());
    let none = Side::of_answer("none", &json!([])).unwrap();
    assert_eq!(diff(&none, &side()).groups.len(), 1);
}

#[test]
fn what_is_no_answer_is_refused() {
    let fails = |answer: serde_json::Value| Side::of_answer("", &answer).unwrap_err().to_string();
    assert!(fails(json!({"error": {}})).contains("not an answer to `query-qmp-schema`"));
    assert!(fails(json!([1])).contains("not an answer"));
    let command = json!({"name": "c", "meta-type": "command", "arg-type": "0", "ret-type": "0"});
    assert_eq!(fails(json!([command])), "the entry `c` refers to the type `0`, which has no entry");
    assert_eq!(
        fails(json!([{"name": "0", "meta-type": "enum", "values": [1]}])),
        "the entry `0` has no usable `values`"
    );
    assert_eq!(fails(json!([{"name": "0", "meta-type": "spell"}])), "the entry `0` has no usable `meta-type`");
}

/// Returns the folder with QEMU's own schemas of several releases, if there is one. This repository has no QEMU text.
#[allow(clippy::print_stderr)] // skipped tests say so
fn upstream() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("QAPI_TEST_UPSTREAM").map(PathBuf::from) else {
        eprintln!("SKIPPED: QAPI_TEST_UPSTREAM names no folder of QEMU's schemas by release");
        return None;
    };
    assert!(folder.is_dir(), "there is no {}, which QAPI_TEST_UPSTREAM names", folder.display());
    Some(folder)
}

fn released(folder: &Path, release: &str, file: &str) -> Schema {
    let mut numbers = release.split('.').map(|number| number.parse().unwrap());
    let options = Options::for_release(numbers.next().unwrap(), numbers.next().unwrap());
    let path = folder.join(release).join(file);
    load_with(path.to_str().unwrap(), &Disk, &options).unwrap_or_else(|errors| panic!("{errors}"))
}

/// Finds a change by the names of its definition and part.
#[track_caller]
fn find<'r>(report: &'r Report, name: &str, part: Option<&str>, code: &str) -> &'r Change {
    let group = report.groups.iter().find(|group| group.name == name).unwrap_or_else(|| panic!("{name} changed"));
    let found = group.changes.iter().find(|change| change.part.name() == part && change.action.code() == code);
    found.unwrap_or_else(|| panic!("{name}.{part:?} {code}: {:?}", group.changes))
}

#[test]
fn real_releases() {
    let Some(folder) = upstream() else { return };
    let load = |release| released(&folder, release, "qapi/qapi-schema.json");
    let (old, middle, new) = (load("7.2"), load("10.0.13"), load("10.2.2"));
    let names = |schema: &Schema, keyword: &str| -> BTreeSet<String> {
        let of_kind = schema.definitions().filter(|(_, definition)| definition.kind.keyword() == keyword);
        of_kind.map(|(_, definition)| definition.name.clone()).collect()
    };
    for (a, b) in [(&old, &middle), (&middle, &new), (&old, &new)] {
        let report = report(a, b);
        let summary = &report.summary;
        for (keyword, word) in [("command", "commands"), ("event", "events")] {
            let (a, b) = (names(a, keyword), names(b, keyword));
            let counts = summary.counts_of(word);
            assert_eq!((counts.added, counts.removed), (b.difference(&a).count(), a.difference(&b).count()), "{word}");
        }
        assert_eq!(report.verdict, Some(Verdict::Breaking));
        // Each change is listed once.
        let mut seen = BTreeSet::new();
        for group in &report.groups {
            for change in &group.changes {
                let key = format!("{:?} {} {:?} {:?}", group.subject, group.name, change.part, change.action);
                assert!(seen.insert(key.clone()), "{key} twice");
            }
        }
    }

    let report_old = report(&old, &middle);
    let commands = report_old.summary.counts_of("commands");
    assert_eq!((commands.added, commands.removed), (22, 2));
    let uri = find(&report_old, "migrate", Some("uri"), "now-optional");
    assert_eq!(uri.verdict(), Verdict::Breaking);
    assert_eq!((uri.impact.newer_server.level, uri.impact.older_server.level), (Level::Fine, Level::Depends));
    let skipped = find(&report_old, "MigrationStats", Some("skipped"), "removed");
    assert_eq!((skipped.impact.newer_server.level, skipped.verdict()), (Level::Breaks, Verdict::Breaking));
    let active = find(&report_old, "BlockDeviceInfo", Some("active"), "added");
    assert!(active.rust.iter().any(|rust| rust.text == "the field `active: Option<bool>` is new"), "{:?}", active.rust);
    find(&report_old, "BlockJobInfo", None, "kind");
    let ivgen = find(&report_old, "QCryptoBlockInfoLUKS", Some("ivgen-alg"), "type");
    assert_eq!((ivgen.impact.newer_server.level, ivgen.verdict()), (Level::Fine, Verdict::Breaking));

    let report_new = report(&middle, &new);
    let name = find(&report_new, "BlockDeviceInfo", Some("node-name"), "now-mandatory");
    // It is an `Option` on both sides, because of older servers. Only `new` differs.
    assert!(name.rust.iter().all(|rust| !rust.text.starts_with("the field")), "{:?}", name.rust);
    assert_eq!(name.verdict(), Verdict::Breaking);
}

#[test]
fn real_releases_of_the_guest_agent() {
    let Some(folder) = upstream() else { return };
    let load = |release| released(&folder, release, "qga/qapi-schema.json");
    let report = report(&load("10.0.13"), &load("10.2.2"));
    assert_eq!(report.verdict, Some(Verdict::Patch), "{}", render::text(&report, Length::Short));
    assert!(report.changes().all(|change| change.action.code() == "condition"));
}

#[test]
fn a_real_schema_and_its_answer_say_the_same() {
    let Some(folder) = upstream() else { return };
    for release in ["7.2", "10.0.13", "10.2.2"] {
        for file in ["qapi/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json"] {
            let schema = released(&folder, release, file);
            for masked in [true, false] {
                let recorded = Side::of_answer("recorded", &answer(&schema, masked)).unwrap();
                let report = diff(&Side::of_schema("schema", &schema, MADE), &recorded);
                assert!(report.is_empty(), "{release}: {}", render::text(&report, Length::Short));
            }
        }
    }
}

/// Returns the generated code of each definition, by kind and name.
fn code_by_definition(schema: &Schema) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let files = emit::emit(&lower::lower(schema, &lowering()));
    let not_parts = ["mod.rs", "client.rs"];
    for file in files.iter().filter(|file| !file.path.contains('/') && !not_parts.contains(&file.path.as_str())) {
        let mut definition = String::new();
        for line in file.contents.lines().map(str::trim) {
            // The first sentence on an item names its definition: "The struct `Name`, since QEMU 7.0."
            let words = line.strip_prefix("/// The ").and_then(|rest| rest.split_once(" `"));
            match words.and_then(|(kind, rest)| Some((kind, rest.split_once('`')?.0))) {
                Some((kind, name)) if ["enum", "struct", "union", "alternate", "command", "event"].contains(&kind) => {
                    let is_type = !["command", "event"].contains(&kind);
                    definition = format!("{} {name}", if is_type { "type" } else { kind });
                }
                _ if line.starts_with("/// Commands of ") || line.starts_with("/// Events of ") => definition.clear(),
                _ if is_said(line) || line.is_empty() || line == "}" => {}
                _ if definition.is_empty() => {}
                _ => *found.entry(definition.clone()).or_default() += &format!("{line}\n"),
            }
        }
    }
    found
}

/// The verdicts on thousands of definitions follow from their generated code.
#[test]
fn real_verdicts_are_what_the_generator_does() {
    let Some(folder) = upstream() else { return };
    let load = |release| released(&folder, release, "qapi/qapi-schema.json");
    let (old, new) = (load("7.2"), load("10.2.2"));
    // A move of a definition changes code outside of it.
    let made = RustOptions { features: false, ..MADE };
    let report = diff(&Side::of_schema("old", &old, made), &Side::of_schema("new", &new, made));
    let said: BTreeSet<String> = report
        .groups
        .iter()
        .filter(|group| group.changes.iter().any(|change| change.verdict() > Verdict::Patch))
        .flat_map(|group| {
            let kind = if group.subject.is_type() { "type" } else { group.subject.word() };
            // A renamed type no longer exists under its old name.
            let old = group.changes.iter().filter_map(|change| match &change.action {
                Action::Renamed { old, .. } => Some(old.clone()),
                _ => None,
            });
            old.chain([group.name.clone()]).map(move |name| format!("{kind} {name}"))
        })
        .collect();
    let (old, new) = (code_by_definition(&old), code_by_definition(&new));
    assert_eq!(old.len() + 1, load("7.2").definitions().len(), "one is built in");
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differ: BTreeSet<String> = names.into_iter().filter(|name| old.get(*name) != new.get(*name)).cloned().collect();
    assert_eq!(said, differ);
}
