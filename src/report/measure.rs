//! A share as it was measured.

use alloc::format;
use alloc::string::String;

use super::Problem;
use crate::code::codes;
use crate::document::object;
use crate::money::{Euro, OutOfRangeError, Ratio, Share};
use crate::rules::{Base, Bound, Slice};
use crate::text::{Language, displayed_in_english, say};
use crate::worded::worded;

object! {
    /// ```
    /// use efro_gti::{Euro, Language, RuleSet, Slice};
    /// use efro_gti::allocation::Figures;
    /// use efro_gti::report::Balance;
    ///
    /// let figures = Figures::new([(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(79))]);
    /// let report = RuleSet::adopted().check(&figures);
    /// let measure = report.outcomes()[0].measure().expect("it was evaluated");
    /// assert_eq!((measure.required, measure.actual), (Euro::whole(80), Euro::whole(79)));
    /// assert_eq!((measure.base, measure.base_amount), (Slice::NET.into(), Euro::whole(1_000)));
    /// assert_eq!(measure.balance(), Balance::Short(Euro::whole(1)));
    /// let ratio = measure.actual_share.expect("a base above zero");
    /// assert_eq!(ratio.text(Language::Dutch), "7,9 %");
    /// assert!(ratio.billionths() < measure.share.billionths().into());
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Measure: "A share rule with its figures: what it required of which base, and what the \
        amounts were. All amounts in euros, to the cent." {
        /// The money that the rule is about.
        pub required target: Slice,
        /// What the share is taken of: a slice, or the declared base.
        pub required base: Base,
        /// The amount of the base.
        pub required base_amount: Euro,
        /// How the amount of the base is known; `None` if its source does not say so.
        pub optional base_origin: Origin,
        /// Whether the share is a minimum, a maximum, or both.
        pub required bound: Bound,
        /// The share that is required.
        pub required share: Share,
        /// The amount that is required: rounded up to the cent for *at least*, down for *at most* and
        /// *exactly*.
        pub required required: Euro,
        /// For *exactly*, the amount rounded up, where that differs.
        pub optional required_to: Euro,
        /// The amount of the target.
        pub required actual: Euro,
        /// What the actual amount is of the base; `None` if the base is not above zero.
        pub optional actual_share: Ratio,
        /// By how much the actual amount is below what is required.
        pub or_default shortfall: Euro,
        /// By how much the actual amount is above what is allowed.
        pub or_default excess: Euro,
        /// How far the actual amount is on the safe side of a minimum or maximum.
        pub or_default margin: Euro,
        /// Whether the rule does not hold as written, but does for some amounts that round to the
        /// figures.
        pub required within_precision: bool,
    }
}

impl Measure {
    /// Compares the amounts of a rule; with exact figures, which no rounding explains.
    pub(crate) fn new(
        (target, actual): (Slice, Euro),
        (base, base_amount, base_origin): (Base, Euro, Option<Origin>),
        (bound, share): (Bound, Share),
    ) -> Result<Self, OutOfRangeError> {
        let (down, up) = (share.floor_of(base_amount), share.ceil_of(base_amount));
        let (least, most) = match bound {
            Bound::AtLeast => (up, actual),
            Bound::AtMost => (actual, down),
            Bound::Exactly => (down, up),
        };
        let margin = match bound {
            Bound::AtLeast => surplus(actual, up)?,
            Bound::AtMost => surplus(down, actual)?,
            Bound::Exactly => Euro::ZERO,
        };
        Ok(Self {
            target,
            base,
            base_amount,
            base_origin,
            bound,
            share,
            required: if bound == Bound::AtLeast { up } else { down },
            required_to: (bound == Bound::Exactly && up != down).then_some(up),
            actual,
            actual_share: Ratio::of(actual, base_amount, share),
            shortfall: surplus(least, actual)?,
            excess: surplus(actual, most)?,
            margin,
            within_precision: false,
        })
    }

    /// Whether the rule holds for the figures as they are.
    pub(crate) fn holds_as_written(&self) -> bool {
        self.holds_within(0, 0)
    }

    /// Whether the rule holds for some amounts by which the target is above the share of its base by so
    /// many billionths of a cent less or more. The one comparison that decides, without a division.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "an i64 times a billion is far within an i128, and so is a difference of two"
    )]
    pub(crate) fn holds_within(&self, below: i128, above: i128) -> bool {
        let difference = i128::from(self.actual.cents()) * Share::PARTS
            - i128::from(self.base_amount.cents()) * i128::from(self.share.billionths());
        let (least, most) = (difference - below, difference + above);
        match self.bound {
            Bound::AtLeast => most >= 0,
            Bound::AtMost => least <= 0,
            // Less than a cent away is the whole cent below or above.
            Bound::Exactly => least < Share::PARTS && most > -Share::PARTS,
        }
    }

    /// Whether the rule is met: as written or, for *exactly*, within the rounding of the figures.
    pub(crate) fn is_met(&self) -> bool {
        self.holds_as_written() || (self.within_precision && self.bound == Bound::Exactly)
    }

    /// What is wrong if the rule is not met.
    pub(crate) fn problem(&self) -> Problem {
        match self.bound {
            Bound::AtLeast => Problem::ShareBelowMinimum,
            Bound::AtMost => Problem::ShareAboveMaximum,
            Bound::Exactly if self.excess.is_zero() => Problem::ShareBelowExact,
            Bound::Exactly => Problem::ShareAboveExact,
        }
    }

    /// Returns how the actual amount compares to what is required.
    pub fn balance(&self) -> Balance {
        if !self.shortfall.is_zero() {
            Balance::Short(self.shortfall)
        } else if !self.excess.is_zero() {
            Balance::Over(self.excess)
        } else if !self.margin.is_zero() {
            Balance::Margin(self.margin)
        } else {
            Balance::Even
        }
    }

    /// Returns the amount that is required, or the two that are.
    pub fn required_text(&self, language: Language) -> String {
        let required = self.required.text(language);
        match self.required_to {
            None => required,
            Some(to) => {
                let to = to.text(language);
                say!(language, "{required} of {to}", "{required} or {to}")
            }
        }
    }

    /// Returns the measure in words: what is there, what is required, and how the two compare.
    pub fn text(&self, language: Language) -> String {
        let target = self.target.text(language);
        let base = self.base.text(language);
        let actual = self.actual.text(language);
        let base_amount = self.base_amount.text(language);
        let ratio = self.actual_share.map(|ratio| ratio.rounded_for_display(self.share));
        let of_base = match ratio.map(|ratio| ratio.text(language)) {
            // Nothing is a share of nothing.
            None => format!("; {base}: {base_amount}"),
            Some(ratio) => say!(
                language,
                " is {ratio} van {base} ({base_amount})",
                " is {ratio} of {base} ({base_amount})"
            ),
        };
        let (bound, share) = (self.bound.text(language), self.share.text(language));
        let (required, balance) = (self.required_text(language), self.balance().text(language));
        let rounding = if self.within_precision {
            language.pick(
                "; de afronding van de cijfers kan dat verklaren",
                "; the rounding of the figures can explain it",
            )
        } else {
            ""
        };
        say!(
            language,
            "{target}: {actual}{of_base}; vereist is {bound} {share}, dus {required}: \
             {balance}{rounding}",
            "{target}: {actual}{of_base}; required is {bound} {share}, that is {required}: \
             {balance}{rounding}"
        )
    }
}

displayed_in_english!(Measure);

worded! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Balance: "How an actual amount compares to what is required." {
        /// Below what is required, by this amount.
        Short(amount: Euro) nl "{amount} te weinig", en "{amount} short";
        /// Above what is allowed, by this amount.
        Over(amount: Euro) nl "{amount} te veel", en "{amount} over";
        /// Exactly what is required.
        Even nl "geen verschil", en "no difference";
        /// On the safe side of a minimum or maximum, by this amount.
        Margin(amount: Euro) nl "{amount} marge", en "{amount} to spare";
    }
}

displayed_in_english!(Balance);

codes! {
    /// How an amount is known.
    #[non_exhaustive]
    pub enum Origin("geen herkomst van een bedrag", "not an origin of an amount") {
        /// Stated by its source.
        Stated = "stated", nl "vermeld", en "stated";
        /// Declared as the base of a rule, which no source names.
        Declared = "declared", nl "opgegeven", en "declared";
        /// It follows from stated amounts, of which at least one is subtracted.
        Derived = "derived", nl "afgeleid", en "derived";
        /// The sum of stated amounts.
        Summed = "summed", nl "opgeteld", en "summed";
    }
}

/// Returns by how much `amount` is above `other`, or zero if it is not.
fn surplus(amount: Euro, other: Euro) -> Result<Euro, OutOfRangeError> {
    amount.max(other).checked_sub(other)
}
