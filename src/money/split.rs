//! An amount split exactly: every cent goes somewhere, and the result says where the odd ones went.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::split_options::{SplitOptions, SplitPolicy};
use super::{Euro, SplitError};

/// An amount that was split: a part for each target, and what is left.
///
/// The parts and the remainder add up to the total, always; a target without weight gets nothing;
/// and the parts of the opposite total are the opposite parts. With largest remainder and no
/// minimum, each part is less than one step away from its exact share.
///
/// Not promised: that a larger total gives nobody less, which largest remainders do not (the Alabama
/// paradox), nor that a target whose weight grows does not lose to one whose weight shrinks, which no
/// method can whose parts stay within a step of their shares.
///
/// ```
/// use efro_gti::Euro;
///
/// let split = Euro::whole(100).split([("a", 1), ("b", 1), ("c", 1)])?;
/// for part in split.parts() {
///     println!("{}: {}{}", part.target, part.amount, if part.odd_step { ", an odd cent" } else { "" });
/// }
/// let amounts: Vec<String> = split.parts().iter().map(|part| part.amount.to_string()).collect();
/// assert_eq!(amounts, ["33.34", "33.33", "33.33"]);
/// # Ok::<(), efro_gti::money::SplitError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Split<K> {
    pub(super) total: Euro,
    pub(super) options: SplitOptions,
    pub(super) parts: Vec<SplitPart<K>>,
    pub(super) remainder: Euro,
}

/// What one target got.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SplitPart<K> {
    /// The target.
    pub target: K,
    /// Its weight.
    pub weight: u64,
    /// Its part, in euros.
    pub amount: Euro,
    /// Its exact share, before whole steps: of the total, or of what was left of it when smaller
    /// weights had got the minimum.
    pub quota: Quota,
    /// Whether it got an odd step, by the policy.
    pub odd_step: bool,
    /// Whether it got the minimum, its share being less.
    pub at_minimum: bool,
}

/// An exact share of the whole steps of a total: whole steps, and a fraction of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Quota {
    /// The whole steps, in euros.
    pub whole: Euro,
    /// The numerator of the fraction of a step beside them.
    pub numerator: u128,
    /// Its denominator: the sum of the weights.
    pub denominator: u128,
}

impl<K> Split<K> {
    /// What was split.
    pub fn total(&self) -> Euro {
        self.total
    }

    /// The parts, in the order of the targets.
    pub fn parts(&self) -> &[SplitPart<K>] {
        &self.parts
    }

    /// What no part has: odd cents of a step, and under [`SplitPolicy::RemainderApart`] odd steps.
    pub fn remainder(&self) -> Euro {
        self.remainder
    }

    /// How it was split.
    pub fn options(&self) -> SplitOptions {
        self.options
    }

    /// The amount of a target; of a target that comes twice, the first.
    pub fn amount(&self, target: &K) -> Option<Euro>
    where
        K: PartialEq,
    {
        self.parts.iter().find(|part| part.target == *target).map(|part| part.amount)
    }
}

impl Euro {
    /// Splits the amount by weight, to the cent, the odd cents to the largest remainders.
    ///
    /// # Errors
    ///
    /// When there is no target, or none with a weight.
    ///
    /// ```
    /// use efro_gti::{City, Euro};
    ///
    /// let split = Euro::whole(100).split([(City::Antwerp, 2), (City::Ghent, 1)])?;
    /// assert_eq!(split.amount(&City::Antwerp).unwrap().to_string(), "66.67");
    /// assert_eq!(split.amount(&City::Ghent).unwrap().to_string(), "33.33");
    /// assert!(split.remainder().is_zero());
    /// # Ok::<(), efro_gti::money::SplitError>(())
    /// ```
    pub fn split<K>(
        self,
        targets: impl IntoIterator<Item = (K, u64)>,
    ) -> Result<Split<K>, SplitError> {
        self.split_with(SplitOptions::new(), targets)
    }

    /// Splits the amount by weight, with a policy, a step and a minimum.
    ///
    /// # Errors
    ///
    /// When there is no target, or none with a weight; when the step is not above zero, or the
    /// minimum is below; when the minima together are above the total.
    pub fn split_with<K>(
        self,
        options: SplitOptions,
        targets: impl IntoIterator<Item = (K, u64)>,
    ) -> Result<Split<K>, SplitError> {
        if options.step <= Euro::ZERO {
            return Err(SplitError::StepNotPositive { step: options.step });
        }
        if options.minimum.is_negative() {
            return Err(SplitError::NegativeMinimum { minimum: options.minimum });
        }
        let parts: Vec<SplitPart<K>> = targets.into_iter().map(SplitPart::from).collect();
        if parts.is_empty() {
            return Err(SplitError::NoTargets);
        }
        let weight = parts.iter().map(|part| u128::from(part.weight)).fold(0, u128::saturating_add);
        if weight == 0 {
            return Err(SplitError::NoWeight);
        }
        Split { total: self, options, parts, remainder: self }.share_out(weight)
    }
}

impl<K> From<(K, u64)> for SplitPart<K> {
    /// A target that has nothing yet.
    fn from((target, weight): (K, u64)) -> Self {
        let quota = Quota { whole: Euro::ZERO, numerator: 0, denominator: 1 };
        Self { target, weight, amount: Euro::ZERO, quota, odd_step: false, at_minimum: false }
    }
}

/// Whole steps to be shared out by weight.
#[derive(Clone, Copy)]
struct Pot {
    steps: u64,
    /// The sum of the weights; above zero.
    weight: u128,
}

impl Pot {
    /// The whole steps of a weight's share, and the numerator of the fraction beside them.
    #[expect(clippy::arithmetic_side_effects, reason = "a u64 times a u64; the weight is not zero")]
    fn share(self, weight: u64) -> (u64, u128) {
        let product = u128::from(self.steps) * u128::from(weight);
        // A weight is at most the sum of the weights, so its share is at most all steps.
        let steps = product / self.weight;
        let numerator = product - steps * self.weight;
        (u64::try_from(steps).unwrap_or(self.steps), numerator)
    }

    /// The pot when one target has taken its part.
    fn without(self, steps: u64, weight: u64) -> Self {
        Self {
            steps: self.steps.saturating_sub(steps),
            weight: self.weight.saturating_sub(u128::from(weight)),
        }
    }
}

/// Who comes first: the larger fraction, then the larger weight, then the earlier place.
type Rank = (Reverse<(u128, u64)>, usize);

/// A step, and the sign of the total.
#[derive(Clone, Copy)]
struct Unit {
    cents: u64,
    negative: bool,
}

impl Unit {
    /// So many steps as an amount; never further from zero than the total.
    fn times(self, steps: u64) -> Euro {
        let cents = i64::try_from(steps.saturating_mul(self.cents)).unwrap_or(i64::MAX);
        let amount = Euro::from_cents(cents).unwrap_or_default();
        if self.negative { -amount } else { amount }
    }
}

impl<K> Split<K> {
    /// Fills in the parts, whose targets have `weight` together.
    fn share_out(mut self, weight: u128) -> Result<Self, SplitError> {
        let SplitOptions { step, minimum, .. } = self.options;
        let unit = Unit { cents: step.cents().unsigned_abs(), negative: self.total.is_negative() };
        let steps = self.total.cents().unsigned_abs().checked_div(unit.cents).unwrap_or_default();
        let whole = Pot { steps, weight };

        let least = minimum.cents().unsigned_abs().div_ceil(unit.cents.max(1));
        let pot = if least == 0 { whole } else { self.raise_to(least, whole, unit)? };
        let mut left = pot.steps;
        for part in self.parts.iter_mut().filter(|part| !part.at_minimum) {
            let (steps, numerator) = pot.share(part.weight);
            part.amount = unit.times(steps);
            part.quota = Quota { whole: part.amount, numerator, denominator: pot.weight };
            left = left.saturating_sub(steps);
        }
        if left > 0 {
            self.hand_out(left, unit);
        }
        let parts = Euro::sum(self.parts.iter().map(|part| part.amount));
        self.remainder =
            parts.and_then(|parts| self.total.checked_sub(parts)).unwrap_or(self.remainder);
        Ok(self)
    }

    /// Gives `least` steps to each target whose share is less, the smallest weight first, since what
    /// it takes makes the shares of the others smaller; says what is left for the others.
    fn raise_to(&mut self, least: u64, whole: Pot, unit: Unit) -> Result<Pot, SplitError> {
        let mut open: Vec<&mut SplitPart<K>> =
            self.parts.iter_mut().filter(|part| part.weight > 0).collect();
        if u128::from(least).saturating_mul(open.len() as u128) > u128::from(whole.steps) {
            let minimum = Unit { negative: false, ..unit }.times(least);
            let (targets, total) = (open.len(), self.total.abs());
            return Err(SplitError::MinimumAboveTotal { minimum, targets, total });
        }
        open.sort_by_key(|part| part.weight);
        let mut pot = whole;
        for part in open {
            let (steps, numerator) = pot.share(part.weight);
            if steps >= least {
                break;
            }
            part.at_minimum = true;
            part.quota = Quota { whole: unit.times(steps), numerator, denominator: pot.weight };
            part.amount = unit.times(least);
            pot = pot.without(least, part.weight);
        }
        Ok(pot)
    }

    /// Gives one of the odd steps to each of those that the policy puts first; there are fewer steps
    /// than targets whose share has a fraction.
    fn hand_out(&mut self, odd: u64, unit: Unit) {
        let policy = self.options.policy;
        if policy == SplitPolicy::RemainderApart {
            return;
        }
        let open = self.parts.iter_mut().filter(|part| part.weight > 0 && !part.at_minimum);
        let mut ranked: Vec<(Rank, &mut SplitPart<K>)> = open
            .enumerate()
            .map(|(place, part)| match policy {
                SplitPolicy::LargestRemainder => {
                    ((Reverse((part.quota.numerator, part.weight)), place), part)
                }
                SplitPolicy::LargestWeightFirst => ((Reverse((0, part.weight)), place), part),
                SplitPolicy::FirstCome | SplitPolicy::RemainderApart => {
                    ((Reverse((0, 0)), place), part)
                }
            })
            .collect();
        let odd = usize::try_from(odd).unwrap_or(usize::MAX).min(ranked.len());
        if odd < ranked.len() {
            ranked.select_nth_unstable_by_key(odd, |(rank, _)| *rank);
        }
        for (_, part) in ranked.into_iter().take(odd) {
            part.odd_step = true;
            part.amount = part.amount.checked_add(unit.times(1)).unwrap_or(part.amount);
        }
    }
}
