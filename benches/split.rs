//! A split compared with a plain loop, and with `rusty_money`.
//!
//! The plain loop divides in `i128`, fills a `Vec` and gives the odd cents to the targets with the largest remainders. A
//! shorter loop gives them to the first targets, as `rusty_money` does. None of them can explain the split. The ratios are
//! printed at the end.

use std::hint::black_box;

use benches::ratio;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use efro_gti::Euro;
use rusty_money::{Money, iso};

const CENTS: i64 = 27_607_799_983;

fn weights(count: u32) -> Vec<u32> {
    (1..=count).map(|at| at * 7919 % 1_000 + 1).collect()
}

fn ours(weights: &[u32]) -> usize {
    let total = Euro::from_cents(black_box(CENTS)).expect("in range");
    let split = total.split(weights.iter().map(|weight| ((), u64::from(*weight))));
    split.expect("there are weights").parts().len()
}

/// Returns the parts without the odd cents, the remainder of each, and the number of odd cents.
fn divided(weights: &[u32]) -> (Vec<i128>, Vec<i128>, usize) {
    let total = i128::from(black_box(CENTS));
    let sum: i128 = weights.iter().copied().map(i128::from).sum();
    let products = || weights.iter().map(|weight| total * i128::from(*weight));
    let parts: Vec<i128> = products().map(|product| product / sum).collect();
    let rests: Vec<i128> = products().map(|product| product % sum).collect();
    let left = total - parts.iter().sum::<i128>();
    (parts, rests, usize::try_from(left).expect("fewer than targets"))
}

fn plain(weights: &[u32]) -> Vec<i128> {
    let (mut parts, rests, odd) = divided(weights);
    let mut places: Vec<usize> = (0..parts.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(rests[*place]));
    for place in &places[..odd] {
        parts[*place] += 1;
    }
    parts
}

fn in_order(weights: &[u32]) -> Vec<i128> {
    let total = i128::from(black_box(CENTS));
    let sum: i128 = weights.iter().copied().map(i128::from).sum();
    let mut left = total;
    let part = |weight: &u32| {
        let part = total * i128::from(*weight) / sum;
        left -= part;
        part
    };
    let mut parts: Vec<i128> = weights.iter().map(part).collect();
    for part in parts.iter_mut().take(usize::try_from(left).expect("fewer than targets")) {
        *part += 1;
    }
    parts
}

fn rusty(weights: &[u32]) -> usize {
    let total = Money::from_minor(black_box(CENTS), iso::EUR);
    total.allocate(weights.to_vec()).expect("there are weights").len()
}

fn split(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("split");
    for count in [3, 25, 1_000] {
        let weights = weights(count);
        group.bench_with_input(
            BenchmarkId::new("efro-gti", count),
            &weights,
            |bencher, weights| {
                bencher.iter(|| ours(black_box(weights)));
            },
        );
        group.bench_with_input(
            BenchmarkId::new("plain loop", count),
            &weights,
            |bencher, weights| {
                bencher.iter(|| plain(black_box(weights)));
            },
        );
        group.bench_with_input(
            BenchmarkId::new("rusty-money", count),
            &weights,
            |bencher, weights| {
                bencher.iter(|| rusty(black_box(weights)));
            },
        );
    }
    group.finish();
    if !ratio::wanted() {
        return;
    }
    for count in [3, 25, 1_000] {
        let weights = weights(count);
        let compared = |other: &dyn Fn()| {
            let ours = || {
                black_box(ours(&weights));
            };
            ratio::median(200_000 / count, ours, other)
        };
        let to_plain = compared(&|| drop(black_box(plain(&weights))));
        let to_in_order = compared(&|| drop(black_box(in_order(&weights))));
        let to_rusty = compared(&|| {
            black_box(rusty(&weights));
        });
        println!(
            "{count} targets: {to_plain:.2} times the plain loop, {to_in_order:.2} times the one in order, \
             {to_rusty:.2} times rusty-money"
        );
    }
}

criterion_group!(benches, split);
criterion_main!(benches);
