//! The laws of splits: a split equals a slow one on big rationals, and its parts and remainder add up to the total.

use efro_gti::Euro;
use efro_gti::money::{Split, SplitOptions, SplitPolicy};
use num_bigint::BigInt;
use num_rational::BigRational;

/// Checks a possible split: one with a weight above zero and a minimum that fits the total.
pub(crate) fn check_split(total: Euro, options: SplitOptions, weights: &[u64]) {
    let (step, minimum) = (options.step, options.minimum);
    let split = split(total, options, weights);
    assert_eq!(split.options(), options);
    let found = (amounts(&split), split.remainder().cents());
    assert_eq!(found, by_definition(total.cents(), options, weights));

    let sum: i128 = amounts(&split).into_iter().map(i128::from).sum();
    assert_eq!(sum + i128::from(split.remainder().cents()), i128::from(total.cents()));
    for (part, weight) in split.parts().iter().zip(weights) {
        assert_eq!(part.amount.cents() % step.cents(), 0);
        assert!(*weight > 0 || part.amount.is_zero(), "a target without weight gets nothing");
        assert!(*weight == 0 || part.amount.abs() >= minimum);
        assert!(part.amount.cents().signum() * total.cents().signum() >= 0);
    }
    if options.policy != SplitPolicy::RemainderApart {
        assert!(split.remainder().abs() < step);
    }
}

pub(crate) fn split(total: Euro, options: SplitOptions, weights: &[u64]) -> Split<usize> {
    total.split_with(options, weights.iter().copied().enumerate()).unwrap()
}

pub(crate) fn amounts<K>(split: &Split<K>) -> Vec<i64> {
    split.parts().iter().map(|part| part.amount.cents()).collect()
}

/// The largest minimum that fits the total, times `tenths` / 10.
pub(crate) fn minimum_that_fits(total: Euro, step: Euro, weights: &[u64], tenths: i64) -> Euro {
    let count = weights.iter().filter(|weight| **weight > 0).count();
    let each = total.cents().abs() / step.cents() / i64::try_from(count).unwrap();
    Euro::from_cents(each / 10 * tenths * step.cents()).unwrap()
}

/// The split by its definition, on rationals of any size.
fn by_definition(total: i64, options: SplitOptions, weights: &[u64]) -> (Vec<i64>, i64) {
    let rational = |number: &BigInt| BigRational::from(number.clone());
    let step = options.step.cents();
    let steps = total.abs() / step;
    let least = (options.minimum.cents() + step - 1) / step;
    let mut parts: Vec<Option<BigInt>> =
        weights.iter().map(|weight| (*weight == 0).then_some(BigInt::ZERO)).collect();
    // Targets whose share is below the minimum get the minimum; the rest is divided again.
    let open = loop {
        let open: Vec<usize> = (0..weights.len()).filter(|at| parts[*at].is_none()).collect();
        let taken: BigInt = parts.iter().flatten().sum();
        let weight: BigInt = open.iter().map(|at| BigInt::from(weights[*at])).sum();
        let shares: Vec<(usize, BigRational)> = open
            .iter()
            .map(|at| {
                let product = (BigInt::from(steps) - &taken) * BigInt::from(weights[*at]);
                (*at, BigRational::new(product, weight.clone()))
            })
            .collect();
        let below: Vec<usize> = shares
            .iter()
            .filter(|(_, share)| *share < rational(&BigInt::from(least)))
            .map(|(at, _)| *at)
            .collect();
        if below.is_empty() {
            break shares;
        }
        for at in below {
            parts[at] = Some(BigInt::from(least));
        }
    };
    let mut ranked = open.clone();
    for (at, share) in open {
        parts[at] = Some(share.floor().to_integer());
    }
    let taken: BigInt = parts.iter().flatten().sum();
    let odd = usize::try_from(BigInt::from(steps) - taken).unwrap();
    ranked.sort_by(|(a, share_a), (b, share_b)| {
        let by_weight = weights[*b].cmp(&weights[*a]);
        match options.policy {
            SplitPolicy::LargestRemainder => share_b.fract().cmp(&share_a.fract()).then(by_weight),
            SplitPolicy::LargestWeightFirst => by_weight,
            _ => std::cmp::Ordering::Equal,
        }
        .then(a.cmp(b))
    });
    if options.policy != SplitPolicy::RemainderApart {
        for (at, _) in ranked.into_iter().take(odd) {
            *parts[at].as_mut().unwrap() += 1;
        }
    }
    let parts: Vec<i64> = parts
        .into_iter()
        .map(|part| i64::try_from(part.unwrap()).unwrap() * step * total.signum())
        .collect();
    let sum: i64 = parts.iter().sum();
    (parts, total - sum)
}
