//! A share as it was measured.

use alloc::format;
use alloc::string::String;

use crate::code::codes;
use crate::money::{Euro, Ratio, Share};
use crate::rules::{Base, Bound, Slice};
use crate::text::{Language, displayed_in_english, say};

/// A share rule with its figures: what it required of which base, and what the amounts were. All amounts in
/// euros, to the cent.
///
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Measure {
    /// The money that the rule is about.
    pub target: Slice,
    /// What the share is taken of: a slice, or the declared base.
    pub base: Base,
    /// The amount of the base.
    pub base_amount: Euro,
    /// How the amount of the base is known; `None` if its source does not say so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub base_origin: Option<Origin>,
    /// Whether the share is a minimum, a maximum, or both.
    pub bound: Bound,
    /// The share that is required.
    pub share: Share,
    /// The amount that is required: rounded up to the cent for *at least*, down for *at most* and
    /// *exactly*.
    pub required: Euro,
    /// For *exactly*, the amount rounded up, where that differs.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub required_to: Option<Euro>,
    /// The amount of the target.
    pub actual: Euro,
    /// What the actual amount is of the base; `None` if the base is not above zero.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub actual_share: Option<Ratio>,
    /// By how much the actual amount is below what is required.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_zero"))]
    pub shortfall: Euro,
    /// By how much the actual amount is above what is allowed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_zero"))]
    pub excess: Euro,
    /// How far the actual amount is on the safe side of a minimum or maximum.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_zero"))]
    pub headroom: Euro,
    /// Whether the rule does not hold as written, but does for some amounts that round to the
    /// figures.
    pub within_precision: bool,
}

impl Measure {
    /// Returns how the actual amount compares to what is required.
    pub fn balance(&self) -> Balance {
        if !self.shortfall.is_zero() {
            Balance::Short(self.shortfall)
        } else if !self.excess.is_zero() {
            Balance::Over(self.excess)
        } else if !self.headroom.is_zero() {
            Balance::Room(self.headroom)
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

/// How an actual amount compares to what is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Balance {
    /// Below what is required, by this amount.
    Short(Euro),
    /// Above what is allowed, by this amount.
    Over(Euro),
    /// Exactly what is required.
    Even,
    /// On the safe side of a minimum or maximum, by this amount.
    Room(Euro),
}

impl Balance {
    /// Returns the balance in words.
    pub fn text(self, language: Language) -> String {
        let words = |amount: Euro| amount.text(language);
        match self {
            Self::Short(amount) => {
                let amount = words(amount);
                say!(language, "{amount} te weinig", "{amount} short")
            }
            Self::Over(amount) => {
                let amount = words(amount);
                say!(language, "{amount} te veel", "{amount} over")
            }
            Self::Even => language.pick("geen verschil", "no difference").into(),
            Self::Room(amount) => {
                let amount = words(amount);
                say!(language, "{amount} marge", "{amount} to spare")
            }
        }
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

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(amount: &Euro) -> bool {
    amount.is_zero()
}
