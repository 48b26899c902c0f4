//! Any possible split, compared with a slow one.
#![no_main]

#[path = "../../tests/laws/split.rs"]
mod laws;

use arbitrary::Arbitrary;
use efro_gti::Euro;
use efro_gti::money::{SplitOptions, SplitPolicy};

#[derive(Arbitrary, Debug)]
struct Case {
    cents: i64,
    weights: Vec<u64>,
    policy: u8,
    step: u32,
    tenths: u8,
}

libfuzzer_sys::fuzz_target!(|case: Case| {
    let Case { cents, mut weights, policy, step, tenths } = case;
    weights.truncate(12);
    let (Ok(total), true) = (Euro::from_cents(cents), weights.iter().any(|weight| *weight > 0))
    else {
        return;
    };
    let policy = SplitPolicy::ALL[usize::from(policy) % SplitPolicy::ALL.len()];
    let step = Euro::from_cents(i64::from(step.max(1))).unwrap();
    let minimum = laws::minimum_that_fits(total, step, &weights, i64::from(tenths % 11));
    laws::check_split(
        total,
        SplitOptions::new().policy(policy).step(step).minimum(minimum),
        &weights,
    );
});
