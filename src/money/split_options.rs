//! How an amount is split.

use super::Euro;
use crate::code::codes;

codes! {
    /// Who gets the odd steps that whole shares leave.
    ///
    /// ```
    /// use efro_gti::Euro;
    /// use efro_gti::money::{SplitOptions, SplitPolicy};
    ///
    /// // Five steps of one euro: 0.5, 1.5 and 3 by weight, so that one is odd.
    /// let split = |policy| {
    ///     let options = SplitOptions::new().step(Euro::whole(1)).policy(policy);
    ///     let split = Euro::whole(5).split_with(options, [("a", 1), ("b", 3), ("c", 6)])?;
    ///     Ok(split.parts().iter().map(|part| part.amount.cents() / 100).collect())
    /// };
    /// let splits: Result<Vec<Vec<i64>>, efro_gti::money::SplitError> =
    ///     SplitPolicy::ALL.iter().map(|policy| split(*policy)).collect();
    /// assert_eq!(splits?, [
    ///     [0, 2, 3], // Largest remainder: a and b are cut as much, and b has the larger weight.
    ///     [1, 1, 3], // First come.
    ///     [0, 1, 4], // Largest weight first.
    ///     [0, 1, 3], // Remainder apart.
    /// ]);
    /// # Ok::<(), efro_gti::money::SplitError>(())
    /// ```
    #[derive(Default)]
    #[non_exhaustive]
    pub enum SplitPolicy("geen verdeelwijze", "not a split policy") {
        /// Those whose share was cut the most (Hamilton's method); ties go to the larger weight, then to
        /// the earlier place.
        #[default]
        LargestRemainder = "largest-remainder", nl "grootste rest", en "largest remainder";
        /// The earliest, one each.
        FirstCome = "first-come", nl "op volgorde", en "in order given";
        /// The largest weights, one each; ties go to the earlier place.
        LargestWeightFirst = "largest-weight-first",
            nl "grootste gewicht eerst",
            en "largest weight first";
        /// Nobody: they stay in the remainder.
        RemainderApart = "remainder-apart", nl "rest apart gehouden", en "remainder kept apart";
    }
}

/// How an amount is split: the policy, the step and the least that each target gets.
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
    /// What every part is a multiple of, in euros.
    pub step: Euro,
    /// The least that each target with a weight gets, in euros.
    pub minimum: Euro,
}

impl Default for SplitOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SplitOptions {
    /// Largest remainder, to the cent, no minimum.
    pub const fn new() -> Self {
        Self { policy: SplitPolicy::LargestRemainder, step: Euro::CENT, minimum: Euro::ZERO }
    }

    /// Who gets the odd steps.
    #[must_use]
    pub const fn policy(mut self, policy: SplitPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// What every part is a multiple of. A total that is no multiple of the step
    /// leaves the odd cents in the remainder.
    #[must_use]
    pub const fn step(mut self, step: Euro) -> Self {
        self.step = step;
        self
    }

    /// The least that each target with a weight gets, up to a whole step. Whose share is less gets
    /// it, and the rest is split again among the others. Of a negative total, the least it bears.
    #[must_use]
    pub const fn minimum(mut self, minimum: Euro) -> Self {
        self.minimum = minimum;
        self
    }
}
