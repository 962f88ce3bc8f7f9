//! Measures the stages of the front end separately, on the committed schemas.

#![allow(missing_docs)] // criterion makes a public function of the group

use std::hint::black_box;
use std::path::Path;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use qapi_codegen::{Disk, Files, Memory, Options, check, load_with, parse, print};

fn front_end(criterion: &mut Criterion) {
    let options = Options::default();
    for schema in ["qapi", "qga", "storage-daemon/qapi"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas").join(schema).join("qapi-schema.json");
        let path = path.to_string_lossy();
        let Ok(checked) = load_with(&path, &Disk, &options) else {
            // This schema is not imported yet.
            continue;
        };
        let files: Vec<&str> = checked.sources().files().map(|(_, file)| file.path()).collect();
        let memory = Memory::of(checked.sources());
        let mut group = criterion.benchmark_group(schema);
        group.bench_function("load", |bencher| {
            bencher.iter(|| {
                files.iter().map(|file| Disk.read(file, usize::MAX / 2).map_or(0, |b| b.len())).sum::<usize>()
            });
        });
        group.bench_function("parse", |bencher| bencher.iter(|| parse(files[0], &memory, &options).is_ok()));
        group.bench_function("check", |bencher| {
            bencher.iter_batched(
                || parse(files[0], &memory, &options).ok(),
                |parsed| parsed.map(|parsed| check(parsed, &options)),
                BatchSize::LargeInput,
            );
        });
        group.bench_function("all", |bencher| bencher.iter(|| load_with(&path, &Disk, &options).is_ok()));
        group.bench_function("print", |bencher| {
            bencher.iter(|| {
                for (id, _) in checked.modules() {
                    black_box(print::print_module(&checked, id));
                }
            });
        });
        group.finish();
    }
}

criterion_group!(benches, front_end);
criterion_main!(benches);
