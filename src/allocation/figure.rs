//! An amount with its origin, its place and its rounding.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError, Share};
use crate::report::Origin;
use crate::rules::Base;

/// An amount with its origin, its place in a document, and the unit that it was rounded to.
///
/// A sum or difference remembers which rounded amounts it is made of, so that an amount in both the
/// target and the base of a rule is not taken to be rounded in two ways at once.
///
/// ```
/// use efro_gti::{Euro, Slice};
/// use efro_gti::allocation::Figure;
/// use efro_gti::report::Origin;
///
/// let thousand = Euro::whole(1_000);
/// let total = Figure::rounded(Slice::PROGRAMME, Euro::whole(276_078_000), thousand);
/// let assistance = Figure::rounded(Slice::TECHNICAL_ASSISTANCE, Euro::whole(9_336_000), thousand);
/// let net = total.minus(&assistance)?;
/// assert_eq!(net.amount(), Euro::whole(266_742_000));
/// assert_eq!(net.origin(), Origin::Derived);
/// assert_eq!(net.half_unit(), thousand); // Half a thousand, twice.
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    amount: Euro,
    half_unit: Euro,
    origin: Origin,
    places: Vec<Pointer>,
    rounded: Vec<Rounded>,
}

/// A rounded amount that a figure is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Rounded {
    /// What it is the amount of, which tells it from others.
    of: Base,
    subtracted: bool,
    half_unit: Euro,
}

impl Figure {
    /// Returns an amount that is exact.
    pub fn exact(amount: Euro) -> Self {
        Self {
            amount,
            half_unit: Euro::ZERO,
            origin: Origin::Published,
            places: Vec::new(),
            rounded: Vec::new(),
        }
    }

    /// Returns the amount of `of`, rounded to the nearest `unit`.
    pub fn rounded(of: impl Into<Base>, amount: Euro, unit: Euro) -> Self {
        let half_unit = Share::percent::<50>().ceil_of(unit.abs());
        let rounded = Rounded { of: of.into(), subtracted: false, half_unit };
        Self { half_unit, rounded: vec![rounded], ..Self::exact(amount) }
    }

    /// Sets how the amount is known.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// Sets the place of the amount in its document.
    #[must_use]
    pub fn with_place(mut self, place: Pointer) -> Self {
        self.places = vec![place];
        self
    }

    /// Returns the amount, in euros.
    pub fn amount(&self) -> Euro {
        self.amount
    }

    /// Returns how the amount is known.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// Returns the place of the amount in its document, or of each amount that it is made of.
    pub fn places(&self) -> &[Pointer] {
        &self.places
    }

    /// The place that an outcome about the figure is reported at: the first, or the document itself if
    /// the figure has none.
    pub(super) fn place(&self) -> Pointer {
        self.places.first().cloned().unwrap_or(Pointer::ROOT)
    }

    /// Returns how far the exact amount can be from this one because of rounding: zero for an exact
    /// amount.
    pub fn half_unit(&self) -> Euro {
        self.half_unit
    }

    /// Returns the sum of two figures.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum, or its half unit, is out of range.
    pub fn plus(&self, other: &Self) -> Result<Self, OutOfRangeError> {
        let amount = self.amount.checked_add(other.amount)?;
        self.with(other, amount, Origin::Summed, false)
    }

    /// Returns the difference of two figures.
    ///
    /// # Errors
    ///
    /// Returns an error if the difference, or its half unit, is out of range.
    pub fn minus(&self, other: &Self) -> Result<Self, OutOfRangeError> {
        let amount = self.amount.checked_sub(other.amount)?;
        self.with(other, amount, Origin::Derived, true)
    }

    fn with(
        &self,
        other: &Self,
        amount: Euro,
        origin: Origin,
        subtract: bool,
    ) -> Result<Self, OutOfRangeError> {
        let others = other
            .rounded
            .iter()
            .map(|one| Rounded { subtracted: one.subtracted != subtract, ..*one });
        Ok(Self {
            amount,
            half_unit: self.half_unit.checked_add(other.half_unit)?,
            origin,
            places: self.places.iter().chain(&other.places).cloned().collect(),
            rounded: self.rounded.iter().copied().chain(others).collect(),
        })
    }

    /// Returns how far `self − share × base` can be from its value because of rounding, in billionths
    /// of a cent.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "a half unit times two billion is far within an i128, and so is any sum of them \
                  that fits in memory"
    )]
    pub(super) fn slack(&self, share: Share, base: &Self) -> i128 {
        let share = i128::from(share.billionths());
        let sign = |one: &Rounded| if one.subtracted { -1 } else { 1 };
        let own = self.rounded.iter().map(|one| (one, sign(one) * Share::PARTS));
        let terms: Vec<(&Rounded, i128)> =
            own.chain(base.rounded.iter().map(|one| (one, -sign(one) * share))).collect();
        terms
            .iter()
            .enumerate()
            // Each rounded amount once, with all that it counts for.
            .filter(|(place, (one, _))| {
                terms.iter().take(*place).all(|(earlier, _)| earlier.of != one.of)
            })
            .map(|(_, (one, _))| {
                let factors = terms.iter().filter(|(other, _)| other.of == one.of);
                let factor: i128 = factors.map(|(_, factor)| factor).sum();
                factor.abs() * i128::from(one.half_unit.cents())
            })
            .sum()
    }
}
