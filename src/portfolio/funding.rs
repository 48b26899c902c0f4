//! The ERDF resources and the total cost of something.

use alloc::string::ToString;

use crate::document::{Pointer, ProblemKind, Problems, Whole, object};
use crate::money::Euro;

object! {
    /// Amounts are in euros. An operation refuses an amount below zero, and ERDF resources above the total. Corrections are
    /// [postings](crate::portfolio::Posting), which accept both.
    ///
    /// ```
    /// use efro_gti::Euro;
    /// use efro_gti::portfolio::Funding;
    ///
    /// let funding = Funding { erdf: Euro::whole(40), total: Euro::whole(100) };
    /// assert_eq!(funding.total.checked_sub(funding.erdf)?, Euro::whole(60));
    /// # Ok::<(), efro_gti::money::OutOfRangeError>(())
    /// ```
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Funding: "An amount of ERDF resources, and the total cost that it is a part of." {
        /// The ERDF resources.
        pub required erdf: Euro,
        /// The total cost.
        pub required total: Euro,
    }
}

impl Funding {
    /// No funding.
    pub const ZERO: Self = Self { erdf: Euro::ZERO, total: Euro::ZERO };

    /// Returns the funding of an operation from its amounts, of which those that cannot be read are `None`. Records the
    /// problems of the others.
    pub(crate) fn checked(
        erdf: Option<Euro>,
        total: Option<Euro>,
        place: impl Fn(&'static str) -> Pointer,
        problems: &mut Problems,
    ) -> Option<Self> {
        // Nothing is above an unknown total.
        Self { erdf: erdf.unwrap_or(Euro::ZERO), total: total.unwrap_or(Euro::MAX) }
            .check(place, problems);
        Some(Self { erdf: erdf?, total: total? })
    }

    /// Records each reason why this cannot be the funding of an operation. `place` returns the place of the field `erdf` or
    /// `total`.
    pub(crate) fn check(self, place: impl Fn(&'static str) -> Pointer, problems: &mut Problems) {
        let Self { erdf, total } = self;
        for (name, amount) in [("erdf", erdf), ("total", total)] {
            if amount.is_negative() {
                problems.add(place(name), ProblemKind::Negative { value: amount.to_string() });
            }
        }
        if erdf > total && !total.is_negative() {
            let (value, most) = (erdf.to_string(), total.to_string());
            problems.add(
                place("erdf"),
                ProblemKind::AboveWhole { value, whole: Whole::TotalCost, most },
            );
        }
    }
}
