//! Repairs of plans, and conflicts of rule sets.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use efro_gti::{FinancialPlan, RuleSet};

const SAMPLE: &str = include_str!("../examples/data/efro-vlaanderen-2021-2027.json");

fn repair(criterion: &mut Criterion) {
    let plan = FinancialPlan::from_json(SAMPLE).expect("the sample is sound");
    let rules = RuleSet::strategy_text();
    criterion.bench_function("repair the published plan", |bencher| {
        bencher.iter(|| rules.repair(black_box(&plan), &[]));
    });
    criterion.bench_function("conflicts of the strategy's text", |bencher| {
        bencher.iter(|| black_box(&rules).conflicts());
    });
}

criterion_group!(benches, repair);
criterion_main!(benches);
