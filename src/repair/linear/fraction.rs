//! Exact fractions for linear equations. Whatever does not fit is said, never rounded.

/// A fraction in lowest terms, its denominator above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::repair) struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    pub(in crate::repair) const ZERO: Self = Self { numerator: 0, denominator: 1 };
    pub(in crate::repair) const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// None where it does not fit, and for a denominator of zero.
    pub(in crate::repair) fn new(numerator: i128, denominator: i128) -> Option<Self> {
        let divisor =
            i128::try_from(gcd(numerator.unsigned_abs(), denominator.unsigned_abs())).ok()?;
        let divisor = if denominator < 0 { divisor.checked_neg()? } else { divisor };
        Some(Self {
            numerator: numerator.checked_div(divisor)?,
            denominator: denominator.checked_div(divisor).filter(|denominator| *denominator > 0)?,
        })
    }

    pub(in crate::repair) const fn whole(number: i128) -> Self {
        Self { numerator: number, denominator: 1 }
    }

    /// The fraction where it is a whole number.
    pub(in crate::repair) fn as_whole(self) -> Option<i128> {
        (self.denominator == 1).then_some(self.numerator)
    }

    /// Down to the whole number.
    pub(in crate::repair) fn floor(self) -> i128 {
        self.numerator.checked_div_euclid(self.denominator).unwrap_or_default()
    }

    pub(in crate::repair) fn is_positive(self) -> bool {
        self.numerator > 0
    }

    pub(in crate::repair) fn is_zero(self) -> bool {
        self.numerator == 0
    }

    pub(in crate::repair) fn negated(self) -> Option<Self> {
        Some(Self { numerator: self.numerator.checked_neg()?, ..self })
    }

    pub(in crate::repair) fn plus(self, other: Self) -> Option<Self> {
        // What the denominators share is not multiplied: sums of one equation share most of it.
        let shared = Self::new(self.denominator, other.denominator)?;
        let own = self.numerator.checked_mul(shared.denominator)?;
        let others = other.numerator.checked_mul(shared.numerator)?;
        let denominator = self.denominator.checked_mul(shared.denominator)?;
        Self::new(own.checked_add(others)?, denominator)
    }

    pub(in crate::repair) fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated()?)
    }

    pub(in crate::repair) fn times(self, other: Self) -> Option<Self> {
        let (one, two) = (
            Self::new(self.numerator, other.denominator)?,
            Self::new(other.numerator, self.denominator)?,
        );
        Some(Self {
            numerator: one.numerator.checked_mul(two.numerator)?,
            denominator: one.denominator.checked_mul(two.denominator)?,
        })
    }

    /// None for a divisor of zero.
    pub(in crate::repair) fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    pub(in crate::repair) fn is_less_than(self, other: Self) -> Option<bool> {
        Some(other.minus(self)?.is_positive())
    }
}

pub(in crate::repair) fn gcd(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}
