//! Tests that no sentence is copied from QEMU's documentation.
//!
//! `QAPI_TEST_UPSTREAM` names a folder with a QEMU source tree for each release. No description has seven consecutive
//! words in common with the documentation in their schemas, except for names.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::{Written, files, plain};
use crate::project;

/// The number of consecutive words that must not be the same as QEMU's.
const MANY: usize = 7;

/// Sequences of words by hash.
#[derive(Default)]
struct Sequences {
    hashes: HashSet<u64>,
    /// The comments that were read, by hash. Most are the same in several releases.
    seen: HashSet<u64>,
}

impl Sequences {
    /// Adds the documentation in a schema file.
    fn add(&mut self, schema: &str) {
        let mut block = String::new();
        for line in schema.lines().chain([""]) {
            match line.trim_start().strip_prefix('#') {
                Some(comment) => {
                    // The name of a member is not a part of its description.
                    let comment = comment.trim_start();
                    let named = comment.strip_prefix('@').and_then(|comment| comment.split_once(':'));
                    block.push_str(named.filter(|(name, _)| !name.contains(' ')).map_or(comment, |(_, text)| text));
                    block.push('\n');
                }
                None if !block.is_empty() && self.seen.insert(hash(&block)) => {
                    self.hashes.extend(plain::words(&block).windows(MANY).map(|words| hash(&words)));
                    block.clear();
                }
                None => block.clear(),
            }
        }
    }

    /// Returns the first sequence of words of a text that is also in this set.
    fn common(&self, text: &str) -> Option<String> {
        let words = plain::words(text);
        words.windows(MANY).find(|words| self.hashes.contains(&hash(words))).map(|words| words.join(" "))
    }

    /// Returns the sequences of a file that are also in this set.
    fn copied(&self, written: &Written) -> Vec<String> {
        let mut copied = Vec::new();
        for definition in &written.definitions {
            let own = [&definition.summary, &definition.details].map(|text| (definition.line, text));
            let members = definition.members.iter().flat_map(|member| {
                let absent = member.absent.as_ref().map(|absent| (absent.line, &absent.value));
                [(member.line, &member.text)].into_iter().chain(absent)
            });
            for (line, text) in own.into_iter().chain(members) {
                if let Some(common) = self.common(text) {
                    copied.push(format!("{}:{line}: `{common}`", written.file));
                }
            }
        }
        copied
    }
}

fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn words_in_common_are_found() {
    let mut theirs = Sequences::default();
    theirs.add("##\n# @job-pause:\n#\n# @id: Pauses the job as soon as\n#     it `can` @id be done.\n##\n{ 'command': 'job-pause' }\n");
    assert_eq!(theirs.common("It PAUSES the job, as soon as IT can."), Some("pauses the job as soon as it".to_owned()));
    assert_eq!(
        theirs.common("Pauses the job-pause job `x` as soon as it is."),
        Some("pauses the job as soon as it".to_owned())
    );
    assert_eq!(theirs.common("Pauses the job as soon as this can be done."), None);
    // Code and the end of another comment do not count.
    assert_eq!(theirs.common("job pause id pauses the job as"), None);
    let text = "[A]\nsummary = \"He pauses the job as soon as it is.\"\n";
    let written = super::read::read("a.toml".to_owned(), "a".to_owned(), text, &mut Vec::new());
    assert_eq!(theirs.copied(&written), ["a.toml:1: `pauses the job as soon as it`"]);
}

#[test]
fn no_sentence_is_from_the_documentation_of_qemu() {
    let Some(folder) = env::var_os("QAPI_TEST_UPSTREAM").map(PathBuf::from) else {
        #[allow(clippy::print_stderr)] // the gate shows it
        return eprintln!("SKIPPED: QAPI_TEST_UPSTREAM names no folder of QEMU's schemas by release");
    };
    let mut theirs = Sequences::default();
    for tree in fs::read_dir(&folder).expect("a folder of trees") {
        let tree = tree.expect("a tree").path();
        ["qapi", "qga", "storage-daemon/qapi"].iter().for_each(|folder| add_folder(&mut theirs, &tree.join(folder)));
    }
    assert!(theirs.hashes.len() > 10_000, "{} has little documentation", folder.display());
    let root = project::root();
    let copied: Vec<_> = ["qmp", "qga"]
        .iter()
        .flat_map(|protocol| files(&root, protocol, &mut Vec::new()).expect("descriptions"))
        .flat_map(|written| theirs.copied(&written))
        .collect();
    assert!(copied.is_empty(), "these words are QEMU's:\n{}", copied.join("\n"));
}

/// Adds all schema files of a folder, if there is one.
fn add_folder(sequences: &mut Sequences, folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "json") {
            sequences.add(&fs::read_to_string(path).expect("a schema"));
        }
    }
}
