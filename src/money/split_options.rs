//! The options of a split.

use super::Euro;
use crate::code::codes;

codes! {
    /// Who gets the odd steps: those that are left over after each target has got the whole steps in its
    /// share.
    ///
    /// ```
    /// use efro_gti::Euro;
    /// use efro_gti::money::{SplitOptions, SplitPolicy};
    ///
    /// // Five steps of one euro. The shares are 0.5, 1.5 and 3 steps, so that one step is odd.
    /// let split = |policy| {
    ///     let options = SplitOptions::new().step(Euro::whole(1)).policy(policy);
    ///     let split = Euro::whole(5).split_with(options, [("a", 1), ("b", 3), ("c", 6)])?;
    ///     Ok(split.parts().iter().map(|part| part.amount.cents() / 100).collect())
    /// };
    /// let splits: Result<Vec<Vec<i64>>, efro_gti::money::SplitError> =
    ///     SplitPolicy::ALL.iter().map(|policy| split(*policy)).collect();
    /// assert_eq!(splits?, [
    ///     [0, 2, 3], // Largest remainder: half a step for both a and b, and b has the larger weight.
    ///     [1, 1, 3], // In the order given.
    ///     [0, 1, 4], // Largest weight first.
    ///     [0, 1, 3], // Remainder apart.
    /// ]);
    /// # Ok::<(), efro_gti::money::SplitError>(())
    /// ```
    #[derive(Default)]
    #[non_exhaustive]
    pub enum SplitPolicy("geen verdeelwijze", "not a split policy") {
        /// The targets whose shares have the largest fractions of a step (Hamilton's method). Ties go to the larger
        /// weight, then to the earlier position.
        #[default]
        LargestRemainder = "largest-remainder", nl "grootste rest", en "largest remainder";
        /// The first targets, one each.
        InOrder = "in-order",
            nl "in de opgegeven volgorde",
            en "in the order given";
        /// The targets with the largest weights, one each. Ties go to the earlier position.
        LargestWeightFirst = "largest-weight-first",
            nl "grootste gewicht eerst",
            en "largest weight first";
        /// No target: the odd steps stay in the remainder.
        RemainderApart = "remainder-apart", nl "rest apart gehouden", en "remainder kept apart";
    }
}

/// The options of a split: the policy, the step and the minimum of each target.
///
/// ```
/// use efro_gti::Euro;
/// use efro_gti::money::{SplitOptions, SplitPolicy};
///
/// let options = SplitOptions::new()
///     .policy(SplitPolicy::RemainderApart)
///     .step("0.05".parse()?)
///     .minimum(Euro::whole(10));
/// let split = Euro::whole(100).split_with(options, [("a", 30), ("b", 30), ("c", 1)])?;
/// let parts: Vec<String> = split.parts().iter().map(|part| part.amount.to_string()).collect();
/// assert_eq!(parts, ["45.00", "45.00", "10.00"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SplitOptions {
    /// Who gets the odd steps.
    pub policy: SplitPolicy,
    /// The step that every part is a multiple of, in euros.
    pub step: Euro,
    /// The minimum of each target with a weight, in euros.
    pub minimum: Euro,
}

impl Default for SplitOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SplitOptions {
    /// Returns the default options: largest remainder, to the cent, without a minimum.
    pub const fn new() -> Self {
        Self { policy: SplitPolicy::LargestRemainder, step: Euro::CENT, minimum: Euro::ZERO }
    }

    /// Sets who gets the odd steps.
    #[must_use]
    pub const fn policy(mut self, policy: SplitPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets the step that every part is a multiple of. If the total is not a multiple of it, the other cents stay in
    /// the remainder.
    #[must_use]
    pub const fn step(mut self, step: Euro) -> Self {
        self.step = step;
        self
    }

    /// Sets the minimum of each target with a weight, which is rounded up to a whole step. A target whose share is
    /// smaller gets the minimum, and the rest is split among the others. If the total is negative, the minimum applies to
    /// the absolute amounts.
    #[must_use]
    pub const fn minimum(mut self, minimum: Euro) -> Self {
        self.minimum = minimum;
        self
    }
}
