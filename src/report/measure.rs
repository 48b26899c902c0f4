//! The figures of a share rule.

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
    /// let amounts = [(Slice::NET, Euro::whole(1_000)), (Slice::URBAN, Euro::whole(79))];
    /// let figures = Figures::new(amounts);
    /// let report = RuleSet::adopted().check(&figures);
    /// let measure = report.outcomes()[0].measure().expect("it was evaluated");
    /// assert_eq!((measure.required, measure.actual), (Euro::whole(80), Euro::whole(79)));
    /// assert_eq!((measure.base, measure.base_amount), (Slice::NET.into(), Euro::whole(1_000)));
    /// assert_eq!(measure.balance(), Balance::Short(Euro::whole(1)));
    /// let ratio = measure.actual_share.expect("the base is above zero");
    /// assert_eq!(ratio.text(Language::Dutch), "7,9 %");
    /// assert!(ratio.billionths() < measure.share.billionths().into());
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Measure: "The figures of a share rule: the required share, and the amounts that were \
        compared with it. All amounts are in euros, to the cent." {
        /// The slice whose amount the rule restricts.
        pub required target: Slice,
        /// The base of the share: a slice, or the base that the plan declares.
        pub required base: Base,
        /// The amount of the base.
        pub required base_amount: Euro,
        /// The origin of the amount of the base; `None` if the source of the figures does not state it.
        pub optional base_origin: Origin,
        /// Whether the share is a minimum, a maximum or exact.
        pub required bound: Bound,
        /// The required share.
        pub required share: Share,
        /// The required amount: the share of the base, rounded up to the cent for *at least*, and down
        /// for *at most* and *exactly*.
        pub required required: Euro,
        /// For *exactly*, the required amount rounded up to the cent; `None` if that is the same amount.
        pub optional required_to: Euro,
        /// The amount of the target.
        pub required actual: Euro,
        /// The target as a percentage of the base, rounded away from the required share; `None` if the base
        /// is not above zero.
        pub optional actual_share: Ratio,
        /// The amount by which the target is below the required amount; otherwise zero.
        pub or_default shortfall: Euro,
        /// The amount by which the target is above the allowed amount; otherwise zero.
        pub or_default excess: Euro,
        /// The amount by which the target is above a minimum or below a maximum; otherwise zero.
        pub or_default margin: Euro,
        /// Whether the rounded figures do not meet the rule, but some exact amounts that round to them do. A
        /// rule that requires *exactly* a share then passes; a minimum or maximum fails.
        pub required within_precision: bool,
    }
}

impl Measure {
    /// Compares the amounts of a rule, taken as exact.
    ///
    /// # Errors
    ///
    /// Returns an error if a difference of two amounts is out of range.
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

    /// Returns whether the rule is met by the figures as written, without regard to rounding.
    pub(crate) fn holds_as_written(&self) -> bool {
        self.holds_within(0, 0)
    }

    /// Returns whether the rule is met if the difference between the target and the share of its base may
    /// be `below` less or `above` more, in billionths of a cent.
    ///
    /// Every verdict on a share depends on this comparison alone; it is exact, since it does not divide.
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
            // The required amount may be rounded down or up to the cent.
            Bound::Exactly => least < Share::PARTS && most > -Share::PARTS,
        }
    }

    /// Returns whether the rule is met as written or, for *exactly*, within the rounding of the figures.
    pub(crate) fn is_met(&self) -> bool {
        self.holds_as_written() || (self.within_precision && self.bound == Bound::Exactly)
    }

    /// Returns the problem of a rule that is not met.
    pub(crate) fn problem(&self) -> Problem {
        match self.bound {
            Bound::AtLeast => Problem::ShareBelowMinimum,
            Bound::AtMost => Problem::ShareAboveMaximum,
            Bound::Exactly if self.excess.is_zero() => Problem::ShareBelowExact,
            Bound::Exactly => Problem::ShareAboveExact,
        }
    }

    /// Returns how the actual amount compares with the required amount.
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

    /// Returns the required amount in the notation of the language: one amount or, if
    /// [`required_to`](Self::required_to) is `Some`, two, such as `€1.00 or €1.01`.
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

    /// Returns the measure in words: the actual amount, the required amount and the difference.
    pub fn text(&self, language: Language) -> String {
        let target = self.target.text(language);
        let base = self.base.text(language);
        let actual = self.actual.text(language);
        let base_amount = self.base_amount.text(language);
        let ratio = self.actual_share.map(|ratio| ratio.rounded_for_display(self.share));
        let of_base = match ratio.map(|ratio| ratio.text(language)) {
            // No amount is a share of zero.
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
            "{target}: {actual}{of_base}; {bound} {share} is required, that is {required}: \
             {balance}{rounding}"
        )
    }
}

displayed_in_english!(Measure);

worded! {
    /// ```
    /// use efro_gti::{Euro, Language};
    /// use efro_gti::report::Balance;
    ///
    /// let balance = Balance::Short(Euro::whole(1));
    /// assert_eq!(balance.text(Language::English), "€1.00 short");
    /// assert_eq!(balance.text(Language::Dutch), "€ 1,00 te weinig");
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Balance: "How an actual amount compares with the required amount, in euros." {
        /// The actual amount is this much below the required amount.
        Short(amount: Euro) nl "{amount} te weinig", en "{amount} short";
        /// The actual amount is this much above the allowed amount.
        Over(amount: Euro) nl "{amount} te veel", en "{amount} over";
        /// The actual amount is the required amount.
        Even nl "geen verschil", en "no difference";
        /// The actual amount is this much above a minimum or below a maximum.
        Margin(amount: Euro) nl "{amount} marge", en "{amount} to spare";
    }
}

displayed_in_english!(Balance);

codes! {
    /// Whether an amount is stated, declared as a base, derived from other amounts, or summed.
    #[non_exhaustive]
    pub enum Origin("geen herkomst van een bedrag", "not an origin of an amount") {
        /// The source of the figures states the amount.
        Stated = "stated", nl "vermeld", en "stated";
        /// A plan declares the amount as the base of a rule, since no source names that base.
        Declared = "declared", nl "opgegeven", en "declared";
        /// The amount is calculated from stated amounts, at least one of which is subtracted.
        Derived = "derived", nl "afgeleid", en "derived";
        /// The amount is the sum of stated amounts.
        Summed = "summed", nl "opgeteld", en "summed";
    }
}

/// Returns `amount` less `other`, or zero if that is negative.
fn surplus(amount: Euro, other: Euro) -> Result<Euro, OutOfRangeError> {
    amount.max(other).checked_sub(other)
}
