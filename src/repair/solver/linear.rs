//! Linear expressions with whole-number factors.

use alloc::collections::BTreeMap;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::money::OutOfRangeError;

/// A sum of unknowns, each times a factor, and a constant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::repair) struct Linear {
    pub(super) factors: BTreeMap<usize, BigInt>,
    pub(super) constant: BigInt,
}

impl Linear {
    pub(in crate::repair) fn constant(constant: impl Into<BigInt>) -> Self {
        Self { factors: BTreeMap::new(), constant: constant.into() }
    }

    pub(in crate::repair) fn unknown(unknown: usize) -> Self {
        Self { factors: [(unknown, 1.into())].into(), constant: BigInt::zero() }
    }

    /// Returns the sum of this and some times another.
    #[must_use]
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    pub(in crate::repair) fn plus(mut self, times: impl Into<BigInt>, other: &Self) -> Self {
        let times = times.into();
        for (unknown, factor) in &other.factors {
            *self.factors.entry(*unknown).or_default() += factor * &times;
        }
        self.factors.retain(|_, factor| !factor.is_zero());
        self.constant += &other.constant * times;
        self
    }

    /// Returns the number of unknowns in it.
    pub(in crate::repair) fn size(&self) -> usize {
        self.factors.len()
    }

    /// Returns the factor of an unknown.
    pub(super) fn factor(&self, unknown: usize) -> BigInt {
        self.factors.get(&unknown).cloned().unwrap_or_default()
    }

    /// Returns the value for some values of the unknowns.
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    pub(in crate::repair) fn value_for(&self, values: &[BigInt]) -> BigInt {
        let mut value = self.constant.clone();
        for (unknown, factor) in &self.factors {
            if let Some(one) = values.get(*unknown) {
                value += factor * one;
            }
        }
        value
    }

    /// Returns an expression that is at least zero for the same whole numbers, but for fewer others: without a
    /// common divisor of the factors, and with the constant rounded down.
    pub(super) fn tightened(mut self) -> Self {
        let common = self.factors.values().fold(BigInt::zero(), |common, one| common.gcd(one));
        if common.is_positive() {
            for factor in self.factors.values_mut() {
                *factor = factor.div_floor(&common);
            }
            self.constant = self.constant.div_floor(&common);
        }
        self
    }
}

/// A value in cents, in a range that any sum of a few amounts is within.
pub(in crate::repair) fn in_cents(value: &BigInt) -> Result<i128, OutOfRangeError> {
    value.to_i128().ok_or(OutOfRangeError)
}
