//! Measures the time to read the history, and to make the interface of a release from it.
#![allow(missing_docs)] // criterion's macros make public items

use criterion::{Criterion, criterion_group, criterion_main};
use qapi_interface::{History, Release};

fn history(criterion: &mut Criterion) {
    let text = History::known().to_string();
    criterion.bench_function("read the history", |bencher| {
        bencher.iter(|| History::parse(&text).unwrap_or_else(|error| panic!("{error}")));
    });
    let history = History::known();
    criterion.bench_function("the interface of a release", |bencher| {
        bencher.iter(|| history.interface("qmp", Release::new(8, 2)));
    });
    criterion.bench_function("the history of a name", |bencher| bencher.iter(|| history.timelines("blockdev-mirror")));
}

criterion_group!(benches, history);
criterion_main!(benches);
