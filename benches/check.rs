//! Checking a plan with the rules, and reading it.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use efro_gti::{FinancialPlan, RuleSet};

const SAMPLE: &str = include_str!("../examples/data/efro-vlaanderen-2021-2027.json");

fn check(criterion: &mut Criterion) {
    let plan = FinancialPlan::from_json(SAMPLE).expect("the sample is sound");
    let rules = RuleSet::adopted();
    criterion.bench_function("check the published plan", |bencher| {
        bencher.iter(|| rules.check(black_box(&plan)));
    });
    criterion.bench_function("read the published plan", |bencher| {
        bencher.iter(|| FinancialPlan::from_json(black_box(SAMPLE)));
    });
    criterion.bench_function("read it as a JSON value only", |bencher| {
        bencher.iter(|| serde_json::from_str::<serde_json::Value>(black_box(SAMPLE)));
    });
}

criterion_group!(benches, check);
criterion_main!(benches);
