//! Reading a proposal, and reading and assessing it. The cost of the assessment compared with reading
//! alone is printed at the end.

use std::hint::black_box;

use benches::ratio;
use criterion::{Criterion, criterion_group, criterion_main};
use efro_gti::Proposal;

const SAMPLE: &str = include_str!("../examples/data/proposal.json");

fn read() -> Proposal {
    Proposal::from_json(black_box(SAMPLE)).expect("the sample is sound")
}

fn assess(criterion: &mut Criterion) {
    criterion.bench_function("read a proposal", |bencher| bencher.iter(read));
    criterion.bench_function("read and assess it", |bencher| bencher.iter(|| read().assess()));
    if ratio::wanted() {
        let ratio =
            ratio::median(2_000, || drop(black_box(read().assess())), || drop(black_box(read())));
        println!("reading and assessing: {ratio:.2} times reading alone");
    }
}

criterion_group!(benches, assess);
criterion_main!(benches);
