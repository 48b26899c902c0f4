//! An amount with its origin, its place and its rounding.

use alloc::vec;
use alloc::vec::Vec;

use crate::document::Pointer;
use crate::money::{Euro, OutOfRangeError, Share};
use crate::report::Origin;
use crate::rules::{Base, Slice};

/// An amount with its origin, its place in a document, and the unit that it was rounded to.
///
/// A sum or difference records the rounded amounts that it is computed from. If the target and the base of a
/// rule contain the same rounded amount, its rounding is counted only once.
///
/// ```
/// use efro_gti::{Euro, Slice};
/// use efro_gti::allocation::Figure;
/// use efro_gti::report::Origin;
///
/// let thousand = Euro::whole(1_000);
/// let total = Figure::rounded(Slice::PROGRAMME, Euro::whole(276_078_000), thousand);
/// let amount = Euro::whole(9_336_000);
/// let assistance = Figure::rounded(Slice::TECHNICAL_ASSISTANCE, amount, thousand);
/// let net = total.minus(&assistance)?;
/// assert_eq!(net.amount(), Euro::whole(266_742_000));
/// assert_eq!(net.origin(), Some(Origin::Derived));
/// assert_eq!(net.half_unit(), thousand); // Half a thousand, twice.
/// # Ok::<(), efro_gti::money::OutOfRangeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    amount: Euro,
    half_unit: Euro,
    origin: Option<Origin>,
    places: Vec<Pointer>,
    rounded: Vec<Rounded>,
}

/// A rounded amount that a figure is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Rounded {
    of: RoundedAmount,
    /// How often it is counted.
    factor: i64,
    /// How far the exact amount can be above the rounded one.
    above: Euro,
    /// How far it can be below: no exact amount is negative.
    below: Euro,
}

/// The identity of a rounded amount: two with the same identity were rounded in the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum RoundedAmount {
    /// Of a slice, or the declared base.
    Of(Base),
    /// Of the technical assistance that a priority states.
    AssistanceOf(Slice),
}

impl Figure {
    /// Returns a figure that is exact, without an origin or a place.
    pub fn exact(amount: Euro) -> Self {
        Self {
            amount,
            half_unit: Euro::ZERO,
            origin: None,
            places: Vec::new(),
            rounded: Vec::new(),
        }
    }

    /// Returns a figure for an amount of `of` that was already rounded to the nearest `unit`. The amount is kept as
    /// it is.
    ///
    /// ```
    /// use efro_gti::{Euro, Slice};
    /// use efro_gti::allocation::Figure;
    ///
    /// let figure = Figure::rounded(Slice::URBAN, "1234.56".parse()?, Euro::whole(1_000));
    /// assert_eq!(figure.amount(), "1234.56".parse()?);
    /// assert_eq!(figure.half_unit(), Euro::whole(500));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn rounded(of: impl Into<Base>, amount: Euro, unit: Euro) -> Self {
        Self::exact(amount).rounded_to(RoundedAmount::Of(of.into()), unit)
    }

    /// The exact amount as one that was rounded to the nearest `unit`.
    pub(super) fn rounded_to(self, of: RoundedAmount, unit: Euro) -> Self {
        let above = Share::percent::<50>().ceil_of(unit.abs());
        let below = above.min(self.amount.max(Euro::ZERO));
        let rounded = vec![Rounded { of, factor: 1, above, below }];
        Self { half_unit: above, rounded, ..self }
    }

    /// Sets the origin of the amount.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Sets the place of the amount in its document.
    #[must_use]
    pub fn with_place(mut self, place: Pointer) -> Self {
        self.places = vec![place];
        self
    }

    /// The figure with one more place that it depends on.
    pub(super) fn with_further_place(mut self, place: Pointer) -> Self {
        if !self.places.contains(&place) {
            self.places.push(place);
        }
        self
    }

    /// Returns the amount, in euros.
    pub fn amount(&self) -> Euro {
        self.amount
    }

    /// Returns the origin of the amount, or `None` if its source does not state it.
    pub fn origin(&self) -> Option<Origin> {
        self.origin
    }

    /// Returns the place of the amount in its document or, for a sum or difference, the places of its terms.
    /// Empty if no place was set.
    pub fn places(&self) -> &[Pointer] {
        &self.places
    }

    /// The place that an outcome about the figure is reported at: the first, or the document itself if
    /// the figure has none.
    pub(super) fn place(&self) -> Pointer {
        self.places.first().cloned().unwrap_or(Pointer::ROOT)
    }

    /// Returns the largest difference from the exact amount that rounding can cause, in euros: half the unit,
    /// the sum of the half units for a sum or difference, and zero for an exact amount.
    pub fn half_unit(&self) -> Euro {
        self.half_unit
    }

    /// How far the exact amount can be below and above this one, in cents: no amount that was rounded is
    /// negative.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "the half unit, which is at least each of the two, is in range"
    )]
    pub(super) fn rounding(&self) -> Slack {
        self.rounded.iter().fold(Slack { below: 0, above: 0 }, |sum, one| {
            let [below, above] = one.sides(one.factor.is_negative());
            let times = i128::from(one.factor.unsigned_abs());
            Slack { below: sum.below + times * below, above: sum.above + times * above }
        })
    }

    /// The figure with another amount, and the rounding of this one.
    pub(super) fn with_amount(self, amount: Euro) -> Self {
        Self { amount, ..self }
    }

    /// Whether the exact amount can be zero.
    #[expect(clippy::arithmetic_side_effects, reason = "two i64 fit an i128")]
    pub(super) fn can_be_zero(&self) -> bool {
        let (cents, slack) = (i128::from(self.amount.cents()), self.rounding());
        cents - slack.below <= 0 && cents + slack.above >= 0
    }

    /// Returns the sum of two figures.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum, or its half unit, is out of range.
    pub fn plus(&self, other: &Self) -> Result<Self, OutOfRangeError> {
        Self::combination([(1, self), (1, other)])
    }

    /// Returns the difference of two figures.
    ///
    /// # Errors
    ///
    /// Returns an error if the difference, or its half unit, is out of range.
    pub fn minus(&self, other: &Self) -> Result<Self, OutOfRangeError> {
        Self::combination([(1, self), (-1, other)])
    }

    /// The sum of figures, each times its factor.
    pub(super) fn combination<'a>(
        terms: impl IntoIterator<Item = (i128, &'a Self)>,
    ) -> Result<Self, OutOfRangeError> {
        let mut sum = Self::exact(Euro::ZERO).with_origin(Origin::Summed);
        let mut cents = 0_i128;
        for (factor, figure) in terms {
            let factor = i64::try_from(factor).map_err(|_| OutOfRangeError)?;
            cents = i128::from(factor)
                .checked_mul(figure.amount.cents().into())
                .and_then(|part| cents.checked_add(part))
                .ok_or(OutOfRangeError)?;
            if factor < 0 {
                sum.origin = Some(Origin::Derived);
            }
            sum.places.extend(figure.places.iter().cloned());
            for one in &figure.rounded {
                sum.add_rounded(*one, factor)?;
            }
        }
        sum.amount = Euro::from_wide_cents(cents)?;
        let half_units = sum.rounded.iter().map(|one| {
            let factor = i128::from(one.factor.unsigned_abs());
            factor.checked_mul(one.above.cents().into()).ok_or(OutOfRangeError)
        });
        let half_unit = half_units.reduce(|sum, one| sum?.checked_add(one?).ok_or(OutOfRangeError));
        sum.half_unit = Euro::from_wide_cents(half_unit.unwrap_or(Ok(0))?)?;
        Ok(sum)
    }

    /// Counts a rounded amount `times` more.
    fn add_rounded(&mut self, one: Rounded, times: i64) -> Result<(), OutOfRangeError> {
        let more = one.factor.checked_mul(times).ok_or(OutOfRangeError)?;
        match self.rounded.iter_mut().find(|known| known.of == one.of) {
            Some(known) => known.factor = known.factor.checked_add(more).ok_or(OutOfRangeError)?,
            None => self.rounded.push(Rounded { factor: more, ..one }),
        }
        Ok(())
    }

    /// Returns how far `self − share × base` can be below and above its value because of rounding, in
    /// billionths of a cent.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "the half unit of a figure is in range, so each product is within an i64 times two billion, \
                  and any sum of them that fits in memory within an i128"
    )]
    pub(super) fn slack(&self, share: Share, base: &Self) -> Slack {
        let share = i128::from(share.billionths());
        let own = self.rounded.iter().map(|one| (one, i128::from(one.factor) * Share::PARTS));
        let of_base = base.rounded.iter().map(|one| (one, -i128::from(one.factor) * share));
        let terms: Vec<(&Rounded, i128)> = own.chain(of_base).collect();
        let mut slack = Slack { below: 0, above: 0 };
        for (place, (one, _)) in terms.iter().enumerate() {
            // Each rounded amount once, with all that it counts for.
            if terms.iter().take(place).any(|(earlier, _)| earlier.of == one.of) {
                continue;
            }
            let factors = terms.iter().filter(|(other, _)| other.of == one.of);
            let factor: i128 = factors.map(|(_, factor)| factor).sum();
            let [below, above] = one.sides(factor < 0);
            slack.above += factor.abs() * above;
            slack.below += factor.abs() * below;
        }
        slack
    }
}

/// How far a value can be from what is written because of rounding.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slack {
    pub(super) below: i128,
    pub(super) above: i128,
}

impl Rounded {
    /// How far the exact amount can be below and above, in cents; the other way round if it is subtracted.
    fn sides(&self, subtracted: bool) -> [i128; 2] {
        let [below, above] = [self.below, self.above].map(|side| i128::from(side.cents()));
        if subtracted { [above, below] } else { [below, above] }
    }
}
