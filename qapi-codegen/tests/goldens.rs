//! Compares the results of small schemas of our own, one idea each, with golden files.
//!
//! `schemas/ok/NAME.json` has its dump in `NAME.dump` and its canonical form in `NAME.print`; `schemas/err/NAME.json`
//! has its diagnostics in `NAME.short` and `NAME.human`. `schemas/dialects/RELEASE` has both for schemas of older
//! releases, which are printed in the newest language. `UPDATE_GOLDEN=1` in the environment writes the golden files
//! instead of comparing them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use qapi_codegen::{Diagnostics, Fault, Limits, Memory, Options, Schema, dump, load_with, print, render};

/// Returns the cases of a kind, in the newest language and in those of older releases.
fn cases(kind: &str) -> Vec<(String, PathBuf)> {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas");
    let mut dirs = vec![schemas.clone()];
    dirs.extend(std::fs::read_dir(schemas.join("dialects")).unwrap().map(|entry| entry.unwrap().path()));
    let dirs = dirs.into_iter().map(|dir| dir.join(kind)).filter(|dir| dir.is_dir());
    let mut cases: Vec<(String, PathBuf)> = dirs
        .flat_map(|dir| std::fs::read_dir(dir).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path))
        .collect();
    cases.sort();
    cases
}

/// Returns the rules for a case: those of the release that its folder is named after, or else the newest.
fn options(path: &Path) -> Options {
    let folder = path.parent().unwrap().parent().unwrap().file_name().unwrap().to_str().unwrap();
    match folder.split_once('.') {
        Some((major, minor)) => Options::for_release(major.parse().unwrap(), minor.parse().unwrap()),
        None => Options::default(),
    }
}

/// Loads a case with all files of its directory in memory, so that names in diagnostics are short.
fn load(path: &Path) -> Result<Schema, Diagnostics> {
    let dir = path.parent().unwrap();
    let mut files = Memory::new();
    for dir in [dir.to_owned(), dir.join("parts")].into_iter().filter(|dir| dir.is_dir()) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let file = entry.unwrap().path();
            if file.is_file() {
                let name = file.strip_prefix(path.parent().unwrap()).unwrap();
                files = files.with(name.to_str().unwrap(), std::fs::read(&file).unwrap());
            }
        }
    }
    load_with(path.file_name().unwrap().to_str().unwrap(), &files, &options(path))
}

/// Compares text with a golden file. Returns the difference, if any.
fn compare(path: &Path, extension: &str, found: &str) -> Option<String> {
    let path = path.with_extension(extension);
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
fn accepted() {
    let mut differences = Vec::new();
    for (name, path) in cases("ok") {
        let schema = load(&path).unwrap_or_else(|diagnostics| panic!("{name}:\n{diagnostics}"));
        differences.extend(compare(&path, "dump", &dump::dump(&schema)));
        let printed = schema
            .modules()
            .skip(1)
            .map(|(id, module)| format!("===== {}\n{}", module.name, print::print_module(&schema, id)));
        differences.extend(compare(&path, "print", &printed.collect::<String>()));
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn printed_and_read_again() {
    for (name, path) in cases("ok") {
        let schema = load(&path).unwrap();
        let print = |schema: &Schema| -> Vec<(String, String)> {
            let modules = schema.modules().skip(1);
            modules.map(|(id, module)| (module.name.clone(), print::print_module(schema, id))).collect()
        };
        let printed = print(&schema);
        let files = printed.iter().fold(Memory::new(), |files, (name, text)| files.with(name, text.as_str()));
        let again = load_with(&printed[0].0, &files, &Options::default())
            .unwrap_or_else(|diagnostics| panic!("{name}:\n{diagnostics}"));
        assert_eq!(schema.check_equal(&again), Ok(()), "{name}");
        assert_eq!(print(&again), printed, "{name}");
    }
}

#[test]
fn refused() {
    let mut differences = Vec::new();
    for (name, path) in cases("err") {
        let Err(diagnostics) = load(&path) else { panic!("{name} is accepted") };
        differences.extend(compare(&path, "short", &render::short(&diagnostics)));
        differences.extend(compare(&path, "human", &render::human(&diagnostics, false)));
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Errors that need more than a small file.
fn limits() -> Vec<Diagnostics> {
    let mut few = Options::default();
    few.limits.file_bytes = 100;
    few.limits.files = 3;
    few.limits.nesting = 10;
    few.limits.comparisons = 20;
    let refused = |files: Memory| load_with("main.json", &files, &few).unwrap_err();
    let chain = |file: Memory, i: usize| file.with(&format!("{i}.json"), format!("{{ 'include': '{}.json' }}", i + 1));
    let members: Vec<String> = (0..30).map(|i| format!("'m{i}': 'int'")).collect();
    let complex = format!("{{ 'struct': 'Tray', 'data': {{ {} }} }}", members.join(", "));
    let mut more = few.clone();
    more.limits.file_bytes = Limits::default().file_bytes;
    vec![
        refused(Memory::new()),
        refused(Memory::new().with("main.json", " ".repeat(101))),
        refused((0..5).fold(Memory::new().with("main.json", "{ 'include': '0.json' }"), chain)),
        refused(Memory::new().with("main.json", "[".repeat(11))),
        load_with("main.json", &Memory::new().with("main.json", complex), &more).unwrap_err(),
    ]
}

#[test]
fn limits_hold() {
    let codes: Vec<Vec<&str>> = limits()
        .iter()
        .map(|diagnostics| diagnostics.errors.iter().map(|error| error.fault.code()).collect())
        .collect();
    let expected = [["schema-unreadable"], ["input-too-large"], ["too-many-files"], ["too-deep"], ["too-complex"]];
    assert_eq!(codes, expected);
}

/// If there are more errors than the limit, the first ones in the source are kept, whichever pass found them.
#[test]
fn the_first_errors_are_kept() {
    let mut few = Options::default();
    few.limits.errors = 2;
    let late = "{ 'struct': 'Tray', 'data': { 'size': 'itn' } }\n{ 'include': 'more.json' }\n{ 'command': 'Turn' }\n";
    let early = "{ 'command': 'Eject' }\n{ 'command': 'Insert' }\n".repeat(4);
    let files = Memory::new().with("main.json", late).with("more.json", early);
    let diagnostics = load_with("main.json", &files, &few).unwrap_err();
    let places: Vec<_> = diagnostics
        .errors
        .iter()
        .map(|error| {
            let place = diagnostics.sources.position(error.detail);
            (diagnostics.sources[error.detail.file].name(), place.line, place.column)
        })
        .collect();
    assert_eq!(places, [("main.json", 1, 39), ("more.json", 1, 14)]);
    // All names are wrong, and all but two are taken.
    assert_eq!((diagnostics.truncated, diagnostics.more), (true, Some(1 + 8 + 6 + 1 - 2)));
}

#[test]
fn every_fault_has_a_case() {
    let cases = cases("err").into_iter().filter_map(|(_, path)| load(&path).err());
    let seen: BTreeSet<&str> = cases
        .chain(limits())
        .flat_map(|diagnostics| diagnostics.errors.iter().map(|error| error.fault.code()).collect::<Vec<_>>())
        .collect();
    let missing: Vec<_> = Fault::CODES.iter().filter(|code| !seen.contains(*code)).collect();
    assert!(missing.is_empty(), "no case has {missing:?}");
}
