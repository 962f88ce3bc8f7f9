//! Measures lowering and emitting separately, on the committed schemas.

#![allow(missing_docs)] // criterion makes a public function of the group

use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use qapi_codegen::{emit, load, lower};

fn back_end(criterion: &mut Criterion) {
    for (folder, protocol) in [("qapi", "qmp"), ("qga", "qga")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas").join(folder).join("qapi-schema.json");
        let schema = load(&path).unwrap_or_else(|errors| panic!("{errors}"));
        let options = lower::Options {
            protocol: protocol.to_owned(),
            release: "0.0".to_owned(),
            source: format!("schemas/{folder}/qapi-schema.json"),
            qemu: true,
            runtime: "crate".to_owned(),
            reference: None,
            features: false,
            prose: false,
            words: qapi_interface::Words::known().clone(),
            examples: None,
        };
        let lowered = lower::lower(&schema, &options);
        let bytes: usize = emit::emit(&lowered).iter().map(|file| file.contents.len()).sum();
        let mut group = criterion.benchmark_group(protocol);
        group.bench_function("lower", |bencher| bencher.iter(|| lower::lower(&schema, &options)));
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function("emit", |bencher| bencher.iter(|| emit::emit(&lowered)));
        group.finish();
    }
}

criterion_group!(benches, back_end);
criterion_main!(benches);
