//! Codes, amounts and slices from text.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use efro_gti::rust_decimal::Decimal;
use efro_gti::{Euro, Slice, SpecificObjective, Theme};

fn parse(criterion: &mut Criterion) {
    criterion.bench_function("parse a specific objective", |bencher| {
        bencher.iter(|| black_box("SD 2.4").parse::<SpecificObjective>());
    });
    criterion.bench_function("parse a theme", |bencher| {
        bencher.iter(|| black_box("Stedelijke circulariteit").parse::<Theme>());
    });
    criterion.bench_function("parse a slice", |bencher| {
        bencher.iter(|| black_box("ghent+RSO2.4+climate-adaptation").parse::<Slice>());
    });
    criterion.bench_function("parse an amount", |bencher| {
        bencher.iter(|| black_box("276078000.00").parse::<Euro>());
    });
    criterion.bench_function("parse it as a decimal", |bencher| {
        bencher.iter(|| black_box("276078000.00").parse::<Decimal>());
    });
}

criterion_group!(benches, parse);
criterion_main!(benches);
