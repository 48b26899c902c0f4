//! Whole-number expressions that equalities leave as few values as possible.

use alloc::vec::Vec;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};

use super::linear::Linear;

/// An expression, and the factor that it has in each equality.
type Axis = (Linear, Vec<BigInt>);

/// Returns expressions that are whole numbers exactly if the unknowns are, without those that are a single unknown.
///
/// In them each equality has one expression only, which it fixes, as in Euclid's algorithm: if 31 a = 19 b, then
/// 13 a - 8 b is any whole number, and a and b are 19 and 31 times that. So the others show at once which values of
/// the unknowns are possible.
#[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
pub(super) fn directions(unknowns: usize, equalities: &[Linear]) -> Vec<Linear> {
    let factors = |one: usize| equalities.iter().map(|equality| equality.factor(one)).collect();
    let mut axes: Vec<Axis> =
        (0..unknowns).map(|one| (Linear::unknown(one), factors(one))).collect();
    let mut fixed = Vec::new();
    for place in 0..equalities.len() {
        let factor = |(_, factors): &Axis| factors.get(place).cloned().unwrap_or_default();
        let is_open = |axis: &Axis| !factor(axis).is_zero();
        loop {
            let open = axes.iter().enumerate().filter(|(_, axis)| is_open(axis));
            let Some((pivot, _)) = open.min_by_key(|(_, axis)| factor(axis).abs()) else { break };
            let (mut expression, factors) = axes.swap_remove(pivot);
            let divisor = factors.get(place).cloned().unwrap_or_default();
            for other in axes.iter_mut().filter(|axis| is_open(axis)) {
                let quotient = (factor(other) * 2_i32 + &divisor).div_floor(&(&divisor * 2_i32));
                for (one, factor) in other.1.iter_mut().zip(&factors) {
                    *one -= &quotient * factor;
                }
                expression = expression.plus(quotient, &other.0);
            }
            if !axes.iter().any(is_open) {
                fixed.push(expression);
                break;
            }
            axes.push((expression, factors));
        }
    }
    let others = axes.into_iter().map(|(expression, _)| expression);
    fixed.into_iter().chain(others).filter(|one| one.factors.len() > 1).collect()
}
