//! Tests the check of descriptions, and the project's own descriptions.

use qapi_codegen::{Memory, Options, Schema, load_with, tree};
use qapi_interface::{History, Words};

use super::check::Known;
use super::{Coverage, compiled, read};
use crate::project;

const SCHEMA: &str = "
{ 'enum': 'Mode', 'data': ['full', 'top'] }
{ 'struct': 'Base', 'data': { 'id': 'str' } }
{ 'struct': 'Job', 'base': 'Base', 'data': { '*speed': 'uint8', '*mode': 'Mode', 'size': 'size', '*on': 'bool' } }
{ 'alternate': 'SizeOrText', 'data': { 'size': 'size', 'text': 'null' } }
{ 'command': 'start', 'data': { '*job': 'Job', '*part': 'SizeOrText', '*sizes': ['int'] } }
{ 'command': 'stop', 'data': 'Job' }
";

fn schema(text: &str) -> Schema {
    let files = Memory::new().with("jobs.json", text);
    load_with("jobs.json", &files, &Options::default()).unwrap_or_else(|errors| panic!("{errors}"))
}

/// Returns the errors of a text as lines without the file, and the descriptions.
fn check(schema: &Schema, text: &str) -> (Vec<String>, Words) {
    let mut errors = Vec::new();
    let written = read::read("FILE".to_owned(), "jobs".to_owned(), text, &mut errors);
    let interface = qapi_codegen::interface::of_schema(schema);
    Known::new("qmp", &interface, History::known()).check(&written, &mut errors);
    let lines = errors.iter().map(|error| error.to_string().replace("FILE:", ""));
    let described = written.definitions.into_iter().map(|other| (other.name.clone(), compiled(other, schema)));
    (lines.collect(), Words::new([("qmp".to_owned(), described.collect())]))
}

#[track_caller]
fn fails(text: &str, expected: &[&str]) {
    assert_eq!(check(&schema(SCHEMA), text).0, expected, "{text}");
}

const JOB: &str = "[Job]\nsummary = \"Work in the background.\"\n[Job.members]\n";

#[track_caller]
fn member_fails(member: &str, expected: &str) {
    fails(&format!("{JOB}{member}\n"), &[&format!("4: {expected}")]);
}

#[test]
fn descriptions_in_order() {
    let text = "
[Job]
summary = \"Work in the background.\"
details = \"\"\"
Ends by itself:

- at the end.
\"\"\"
replaced-by = \"start\"
[Job.members]
speed = { text = \"Highest rate.\", unit = \"bytes per second\", default = 7, source = \"job.c\", range = [0, 255] }
mode = { text = \"Part that is copied.\", default = \"full\", source = \"job.c\", replaced-by = \"speed\" }
on = { text = \"Whether it runs at once.\", absent = \"it waits\", replaced-by = \"Mode.full\" }
[start]
summary = \"Begins a job.\"
example = \"\"\"
if let Some(job) = vm.job()? {
    vm.start(job)?;
}
\"\"\"
[start.members]
part = { text = \"Amount of work.\", unit = \"bytes\", range = [1, 2], default = 1, source = \"job.c\" }
sizes = { text = \"Amounts.\", unit = \"bytes\" }
[Mode.members]
full = \"Everything.\"
[SizeOrText]
summary = \"An amount in digits or in words.\"
[SizeOrText.members]
text = \"Written out.\"
";
    let (errors, words) = check(&schema(SCHEMA), text);
    assert_eq!(errors, ["24: `Mode`: it has no summary"]);
    assert_eq!(Words::parse(&words.to_string()).as_ref(), Ok(&words));
    let job = words.get("qmp", "Job").unwrap();
    assert_eq!((job.base.as_deref(), job.details.as_str()), (Some("Base"), "Ends by itself:\n\n- at the end."));
    let start = words.get("qmp", "start").unwrap();
    assert_eq!(start.example, "if let Some(job) = vm.job()? {\n    vm.start(job)?;\n}");
    let facts = ["Unit: bytes per second.", "Default: `7`.", "Range: 0 to 255."];
    assert_eq!(job.members["speed"].facts(true), facts);
    let expected = " words qmp: 4 of 6 definitions, 6 of 10 members; without words: `Base`, `stop`\n";
    assert_eq!(Coverage::new("qmp", &schema(SCHEMA), &words).report(), expected);
}

#[test]
fn names_that_are_not_known() {
    let summary = "summary = \"Some words.\"";
    fails(&format!("[strat]\n{summary}\n"), &["1: `strat`: no known release has it; did you mean `start`?"]);
    fails(&format!("[Jib]\n{summary}\n"), &["1: `Jib`: no known release has it; did you mean `Job`?"]);
    member_fails("sped = \"Highest rate.\"", "`Job.sped`: no known release has it; did you mean `speed`?");
    member_fails("id = \"Identifier.\"", "`Job.id`: it is a member of `Base`: describe it there");
    fails(
        &format!("[stop]\n{summary}\n[stop.members]\nsize = \"Amount.\"\n"),
        &["4: `stop.size`: no known release has it; its arguments are those of `Job`, which describes them"],
    );
    let unknown = "`replaced-by` names `strat`, which no known release has; did you mean `start`?";
    fails(&format!("[Job]\n{summary}\nreplaced-by = \"strat\"\n"), &[&format!("3: `Job`: {unknown}")]);
    let on = "on = { text = \"Whether it runs.\", replaced-by = \"strat\" }";
    member_fails(on, &format!("`Job.on`: {unknown}"));
}

/// Items of earlier releases can be described, too, but they are not in the documentation.
#[test]
fn what_other_releases_have_is_skipped() {
    let text = "
[query-cpus]
summary = \"Lists processors, and stops them for that.\"
[block_passwd]
summary = \"Unlocks an image.\"
[block_passwd.members]
password = \"Secret in base64.\"
[BlockdevOnError]
summary = \"What happens after an error.\"
";
    let (errors, words) = check(&schema(SCHEMA), text);
    assert_eq!(errors, [""; 0]);
    let report = Coverage::new("qmp", &schema(SCHEMA), &words).report();
    assert!(report.contains("; skipped 3 definitions and 0 members of other releases"), "{report}");
    let text = "[query-cpus]\nsummary = \"Lists processors.\"\n[query-cpus.members]\ncpu = \"Index of it.\"\n";
    fails(text, &["4: `query-cpus.cpu`: no known release has it"]);

    // A member was removed from a command that still exists.
    let later = schema("{ 'command': 'block-dirty-bitmap-add', 'data': { 'name': 'str' } }");
    let text = "[block-dirty-bitmap-add]\nsummary = \"Begins to note changes.\"\n[block-dirty-bitmap-add.members]\n\
                persistent = \"Whether an image keeps it.\"\n";
    let (errors, words) = check(&later, text);
    assert_eq!(errors, [""; 0]);
    let report = Coverage::new("qmp", &later, &words).report();
    assert!(report.contains("; skipped 0 definitions and 1 member of other releases"), "{report}");
}

#[test]
fn facts_that_do_not_fit() {
    for (facts, expected) in [
        (
            "speed = { text = \"Rate.\", default = 300, source = \"a.c\" }",
            "`Job.speed`: the default must be an integer of type `uint8`",
        ),
        (
            "speed = { text = \"Rate.\", default = \"7\", source = \"a.c\" }",
            "`Job.speed`: the default must be an integer of type `uint8`",
        ),
        (
            "speed = { text = \"Rate.\", default = 3 }",
            "`Job.speed`: the default needs a `source`: the file of QEMU, or the query, that shows it",
        ),
        ("speed = { text = \"Rate.\", source = \"a.c\" }", "`Job.speed`: `source` belongs to a `default`"),
        (
            "speed = { text = \"Rate.\", default = [1], source = \"a.c\" }",
            "`Job.speed`: `default` must be a text, a number, true or false",
        ),
        ("speed = { text = \"Rate.\", range = [0, 256] }", "`Job.speed`: the range 0 to 256 is not one of `uint8`"),
        (
            "speed = { text = \"Rate.\", range = [2, 1] }",
            "`Job.speed`: `range` must be two integers, the least and the greatest value",
        ),
        (
            "speed = { text = \"Rate.\", range = [2, 3], default = 1, source = \"a.c\" }",
            "`Job.speed`: the default 1 is outside of the range 2 to 3",
        ),
        (
            "mode = { text = \"Part.\", default = \"ful\", source = \"a.c\" }",
            "`Job.mode`: the default must be a value of `Mode`; did you mean `full`?",
        ),
        ("mode = { text = \"Part.\", unit = \"bytes\" }", "`Job.mode`: it is not a number, so it has no `unit`"),
        ("mode = { text = \"Part.\", range = [1, 2] }", "`Job.mode`: it is not a number, so it has no `range`"),
        ("on = { text = \"Runs.\", default = 1, source = \"a.c\" }", "`Job.on`: the default must be true or false"),
        (
            "size = { text = \"Amount.\", default = 1, source = \"a.c\" }",
            "`Job.size`: it is mandatory, so it has no `default`",
        ),
        ("size = { text = \"Amount.\", absent = \"all\" }", "`Job.size`: it is mandatory, so it has no `absent`"),
    ] {
        member_fails(facts, expected);
    }
}

#[test]
fn texts_that_say_too_little_or_too_much() {
    fails("[Job]\n", &["1: `Job`: it has no summary"]);
    fails("[Job]\nsummary = \"Some job\"\n", &["2: `Job`: `summary` does not end with a full stop"]);
    fails("[Job]\nsummary = \"The jobs.\"\n", &["2: `Job`: `summary` says no more than the name"]);
    fails("[Job]\nsummary = \" \"\n", &["2: `Job`: `summary` is empty"]);
    fails("[Job]\nsummary = 7\n", &["2: `Job`: `summary` must be a text"]);
    fails("[Job]\nsummary = \"\"\"Some\nwork.\"\"\"\n", &["2: `Job`: `summary` must be on one line"]);
    let long = format!("[Job]\nsummary = \"{} work.\"\n", "Long ".repeat(30));
    fails(&long, &["2: `Job`: the summary has 156 characters, more than 140"]);
    fails(
        "[Job]\nsumary = \"Work.\"\n",
        &["2: `Job`: there is no key `sumary`; did you mean 'summary'?", "1: `Job`: it has no summary"],
    );
    fails("Job = 7\n", &["1: `Job`: `a definition` must be a table"]);
    fails("[Job]\nsummary = \"Work.\"\nmembers = 7\n", &["3: `Job`: `members` must be a table"]);
    fails(
        "[Job]\nsummary = \"Some work.\"\nexample = \"vm.start()?;\"\n",
        &["3: `Job`: it is no command, so it has no `example`"],
    );
    member_fails("speed = \"The speed.\"", "`Job.speed`: `text` says no more than the name");
    member_fails("speed = \"Highest rate\"", "`Job.speed`: `text` does not end with a full stop");
    member_fails("speed = 7", "`Job.speed`: `a member` must be a text, or a table with `text`");
    member_fails("speed = { unit = \"bytes\" }", "`Job.speed`: it has no text");
    let markup = "which documentation would show as markup: put it between backticks";
    member_fails("speed = \"Rate < 5.\"", &format!("`Job.speed`: `text` has `<`, {markup}"));
    member_fails(
        "speed = \"Rate of `it.\"",
        &format!("`Job.speed`: `text` has a backtick without a second one, {markup}"),
    );
    member_fails("speed = \"Rate, `a[0]` or a[1].\"", &format!("`Job.speed`: `text` has `[`, {markup}"));
    let (errors, _) = check(&schema(SCHEMA), "[Job]\nsummary = \n");
    assert!(errors.len() == 1 && errors[0].starts_with("2: not valid TOML: "), "{errors:?}");
}

#[test]
fn a_definition_is_described_once_and_in_its_file() {
    let mut errors = Vec::new();
    let text = "[Job]\nsummary = \"Work in the background.\"\n";
    let files = ["jobs", "work"].map(|name| read::read(format!("{name}.toml"), name.to_owned(), text, &mut errors));
    super::twice(&files, &mut errors);
    let interface = qapi_codegen::interface::of_schema(&schema(SCHEMA));
    Known::new("qmp", &interface, History::known()).check(&files[1], &mut errors);
    let lines: Vec<_> = errors.iter().map(ToString::to_string).collect();
    let expected = [
        "work.toml:1: `Job`: jobs.toml describes it as well",
        "work.toml:1: `Job`: it is declared in `jobs.json`: describe it in jobs.toml",
    ];
    assert_eq!(lines, expected);
}

/// The minimum number of described members of the committed release, which only grows.
const DESCRIBED: &[(&str, usize)] = &[("qmp", 3500), ("qga", 254)];

#[test]
fn all_that_the_committed_release_has_is_described() {
    for (name, least) in DESCRIBED {
        let protocol = tree::PROTOCOLS.iter().find(|protocol| protocol.name == *name).expect("a protocol");
        let path = project::root().join("schemas").join(protocol.schema);
        let schema = tree::load(&path, &Options::default(), false).expect("a schema");
        let coverage = Coverage::new(name, &schema, Words::known());
        assert!(coverage.undescribed.is_empty(), "no words for {:?}", coverage.undescribed);
        assert!(
            coverage.described >= *least,
            "{} of {} members of {name} are described, fewer than {least}",
            coverage.described,
            coverage.members
        );
    }
}
