//! Splits of an amount by weight, which lose no cent and say who got the odd ones.

use alloc::vec::Vec;
use core::cmp::Reverse;
use core::num::{NonZeroU64, NonZeroU128};

use super::split_options::{SplitOptions, SplitPolicy};
use super::{Euro, OutOfRangeError, SplitError, Weight};

/// An amount that was split: a part for each target, and a remainder.
///
/// The parts and the remainder always add up to the total. A target with weight zero gets nothing. Splitting the
/// opposite amount gives the opposite parts. With [`SplitPolicy::LargestRemainder`] and no minimum, each part is less
/// than one step away from its exact share of the total without the remainder.
///
/// Two properties do not hold. With [`SplitPolicy::LargestRemainder`], a target may get less of a larger total (the
/// Alabama paradox). And a target whose weight grows may lose a step to a target whose weight shrinks (the population
/// paradox), as in every method whose parts stay within a step of their exact shares.
///
/// `Display` is the English text, with the targets as they display.
///
/// ```
/// use efro_gti::Euro;
///
/// let split = Euro::whole(100).split([("a", 1), ("b", 1), ("c", 1)])?;
/// for part in split.parts() {
///     let odd = if part.odd_step { ", an odd cent" } else { "" };
///     println!("{}: {}{odd}", part.target, part.amount);
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

/// The part of a [`Split`] that one target gets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SplitPart<K> {
    /// The target.
    pub target: K,
    /// The weight of the target.
    pub weight: Weight,
    /// The part, in euros.
    pub amount: Euro,
    /// Whether the part includes an odd step: one of the steps that are left over, which the
    /// [policy](SplitPolicy) assigns.
    pub odd_step: bool,
    /// Whether the part was raised to the minimum, since its share was smaller.
    pub at_minimum: bool,
}

impl<K> Split<K> {
    /// Returns the amount that was split.
    pub fn total(&self) -> Euro {
        self.total
    }

    /// Returns the parts, in the order of the targets.
    pub fn parts(&self) -> &[SplitPart<K>] {
        &self.parts
    }

    /// Returns the amount that is not distributed: the cents that do not fill a whole step and, with
    /// [`SplitPolicy::RemainderApart`], the odd steps.
    pub fn remainder(&self) -> Euro {
        self.remainder
    }

    /// Returns how the amount was split.
    pub fn options(&self) -> SplitOptions {
        self.options
    }

    /// Returns the amount of a target, or `None` if it is not among the targets. Returns the first amount if a target
    /// occurs twice.
    pub fn amount(&self, target: &K) -> Option<Euro>
    where
        K: PartialEq,
    {
        self.parts.iter().find(|part| part.target == *target).map(|part| part.amount)
    }
}

impl Euro {
    /// Splits the amount by weight, to the cent. The cents that are left over go to the targets with the
    /// largest remainders. A weight is a `u64`, or a [`Weight`] with decimals.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no target, no target with a weight above zero, or the weights together have too
    /// many digits.
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
    pub fn split<K, W: Into<Weight>>(
        self,
        targets: impl IntoIterator<Item = (K, W)>,
    ) -> Result<Split<K>, SplitError> {
        self.split_with(SplitOptions::new(), targets)
    }

    /// Splits the amount by weight, with a policy, a step and a minimum.
    ///
    /// # Errors
    ///
    /// Returns an error if
    ///
    /// * there is no target, or no target with a weight above zero;
    /// * a weight, as a number of units of the last decimal of the finest weight, is out of the range of `u64`;
    /// * the step is not above zero, or the minimum is below zero;
    /// * the minima, each rounded up to a whole step, together exceed the total;
    /// * a minimum, rounded up to a whole step, is out of the range of [`Euro`].
    pub fn split_with<K, W: Into<Weight>>(
        self,
        options: SplitOptions,
        targets: impl IntoIterator<Item = (K, W)>,
    ) -> Result<Split<K>, SplitError> {
        let step = u64::try_from(options.step.cents()).ok().and_then(NonZeroU64::new);
        let Some(step) = step else {
            return Err(SplitError::StepNotPositive { step: options.step });
        };
        let Ok(minimum) = u64::try_from(options.minimum.cents()) else {
            return Err(SplitError::NegativeMinimum { minimum: options.minimum });
        };
        let parts = targets.into_iter().map(|(target, weight)| SplitPart::empty(target, weight));
        let parts: Vec<SplitPart<K>> = parts.collect();
        let Some(decimals) = parts.iter().map(|part| part.weight.decimals()).max() else {
            return Err(SplitError::NoTargets);
        };
        let sum = parts
            .iter()
            .try_fold(0_u128, |sum, part| sum.checked_add(part.weight.units(decimals)?.into()));
        let sum = sum.ok_or(SplitError::WeightsTooPrecise)?;
        let Some(weight) = NonZeroU128::new(sum) else { return Err(SplitError::NoWeight) };
        let unit = Unit { cents: step, negative: self.is_negative() };
        let pot = Pot { steps: self.cents().unsigned_abs() / step, weight, decimals };
        let split = Split { total: self, options, parts, remainder: Euro::ZERO };
        split.share_out(pot, minimum.div_ceil(step.get()), unit)
    }
}

impl<K> SplitPart<K> {
    /// Returns a target without a part yet.
    fn empty(target: K, weight: impl Into<Weight>) -> Self {
        let weight = weight.into();
        Self { target, weight, amount: Euro::ZERO, odd_step: false, at_minimum: false }
    }
}

/// Whole steps that are still to be distributed by weight.
#[derive(Clone, Copy)]
struct Pot {
    steps: u64,
    /// The sum of the weights, in units.
    weight: NonZeroU128,
    /// The decimals of the finest weight: its last one is the unit of weights.
    decimals: u8,
}

/// The part of a pot that one weight gets.
#[derive(Clone, Copy)]
struct Quota {
    /// The weight, in units.
    weight: u64,
    /// The whole steps.
    steps: u64,
    /// The numerator of the fraction of a step that remains; the denominator is the weight of the pot.
    fraction: u128,
}

impl Pot {
    /// Returns what a weight gets, before the odd steps.
    #[expect(clippy::arithmetic_side_effects, reason = "a u64 times a u64 fits a u128")]
    #[inline]
    fn quota(self, weight: Weight) -> Result<Quota, OutOfRangeError> {
        let weight = weight.units(self.decimals).ok_or(OutOfRangeError)?;
        let product = u128::from(self.steps) * u128::from(weight);
        // Nearly all products fit the numbers that the processor divides.
        if let (Ok(product), Ok(whole)) =
            (u64::try_from(product), NonZeroU64::try_from(self.weight))
        {
            let (steps, fraction) = (product / whole, u128::from(product % whole));
            return Ok(Quota { weight, steps, fraction });
        }
        let steps = u64::try_from(product / self.weight).map_err(|_| OutOfRangeError)?;
        Ok(Quota { weight, steps, fraction: product % self.weight })
    }

    /// Returns the pot after one target has taken this many steps.
    fn without(self, steps: u64, weight: u64) -> Result<Self, OutOfRangeError> {
        let weight = self.weight.get().checked_sub(weight.into()).and_then(NonZeroU128::new);
        Ok(Self {
            steps: self.steps.checked_sub(steps).ok_or(OutOfRangeError)?,
            weight: weight.ok_or(OutOfRangeError)?,
            decimals: self.decimals,
        })
    }
}

/// A step, and the sign of the total.
#[derive(Clone, Copy)]
struct Unit {
    cents: NonZeroU64,
    negative: bool,
}

impl Unit {
    /// Returns this many steps as an amount.
    #[inline]
    fn times(self, steps: u64) -> Result<Euro, OutOfRangeError> {
        let cents = steps.checked_mul(self.cents.get()).ok_or(OutOfRangeError)?;
        let cents = i64::try_from(cents).map_err(|_| OutOfRangeError)?;
        let amount = Euro::from_cents(cents)?;
        Ok(if self.negative { -amount } else { amount })
    }
}

/// The rank of a target for an odd step: by the larger fraction, then the larger weight, then the earlier position.
type Rank = (Reverse<u128>, Reverse<u64>, usize);

impl<K> Split<K> {
    /// Fills in the parts, with at least `least` steps for each target with a weight.
    fn share_out(mut self, whole: Pot, least: u64, unit: Unit) -> Result<Self, SplitError> {
        let pot = if least == 0 { whole } else { self.raise_to(least, whole, unit)? };
        let policy = self.options.policy;
        let (mut left, mut ranked) = (pot.steps, Vec::<Rank>::with_capacity(self.parts.len()));
        let open =
            |(_, part): &(usize, &mut SplitPart<K>)| !part.weight.is_zero() && !part.at_minimum;
        for (place, part) in self.parts.iter_mut().enumerate().filter(open) {
            let Quota { weight, steps, fraction } = pot.quota(part.weight)?;
            part.amount = unit.times(steps)?;
            left = left.checked_sub(steps).ok_or(OutOfRangeError)?;
            ranked.push(match policy {
                SplitPolicy::LargestRemainder => (Reverse(fraction), Reverse(weight), place),
                SplitPolicy::LargestWeightFirst => (Reverse(0), Reverse(weight), place),
                SplitPolicy::InOrder | SplitPolicy::RemainderApart => {
                    (Reverse(0), Reverse(0), place)
                }
            });
        }
        if policy != SplitPolicy::RemainderApart {
            self.hand_out(left, ranked, unit)?;
        }
        let parts = Euro::sum(self.parts.iter().map(|part| part.amount))?;
        self.remainder = self.total.checked_sub(parts)?;
        Ok(self)
    }

    /// Gives `least` steps to each target whose share is smaller, and returns what is left for the others. The smallest
    /// weight comes first, since each target that is raised lowers the shares of the others.
    fn raise_to(&mut self, least: u64, whole: Pot, unit: Unit) -> Result<Pot, SplitError> {
        let open = self.parts.iter_mut().filter(|part| !part.weight.is_zero());
        let mut open: Vec<&mut SplitPart<K>> = open.collect();
        if u128::from(least).saturating_mul(open.len() as u128) > u128::from(whole.steps) {
            let minimum = Unit { negative: false, ..unit }.times(least)?;
            let (targets, total) = (open.len(), self.total.abs());
            return Err(SplitError::MinimumAboveTotal { minimum, targets, total });
        }
        open.sort_by_key(|part| part.weight.units(whole.decimals));
        let mut pot = whole;
        for part in open {
            let quota = pot.quota(part.weight)?;
            if quota.steps >= least {
                break;
            }
            part.at_minimum = true;
            part.amount = unit.times(least)?;
            pot = pot.without(least, quota.weight)?;
        }
        Ok(pot)
    }

    /// Gives one odd step each to the targets that rank first. There are fewer odd steps than targets whose share has a
    /// fraction.
    fn hand_out(
        &mut self,
        odd: u64,
        mut ranked: Vec<Rank>,
        unit: Unit,
    ) -> Result<(), OutOfRangeError> {
        let odd = usize::try_from(odd).map_err(|_| OutOfRangeError)?;
        if odd < ranked.len() {
            ranked.select_nth_unstable(odd);
        }
        for (_, _, place) in ranked.into_iter().take(odd) {
            let part = self.parts.get_mut(place).ok_or(OutOfRangeError)?;
            part.odd_step = true;
            part.amount = part.amount.checked_add(unit.times(1)?)?;
        }
        Ok(())
    }
}
