//! A share as it was measured.

use alloc::format;
use alloc::string::String;

use crate::code::codes;
use crate::money::{Euro, Ratio, Share};
use crate::rules::{Base, Bound, Slice};
use crate::text::{Language, displayed_in_english};

/// A share rule with its figures: what it required of which base, and what was there. All amounts in
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
/// assert_eq!((measure.base.slice, measure.base.amount), (Slice::NET.into(), Euro::whole(1_000)));
/// assert_eq!(measure.balance(), Balance::Short(Euro::whole(1)));
/// let ratio = measure.actual_share.expect("a base above zero");
/// assert_eq!(ratio.text(Language::Dutch), "7,9 %");
/// assert!(ratio.billionths() < measure.share.billionths().into());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
#[non_exhaustive]
pub struct Measure {
    /// The money that the rule is about.
    pub target: Slice,
    /// What the share is taken of, with its amount.
    pub base: MeasuredBase,
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
    /// The amount that is there.
    pub actual: Euro,
    /// What the actual amount is of the base; none where the base is not above zero.
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
    /// How the actual amount stands to what is required.
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
}

impl Measure {
    /// The amount that is required, or the two that are.
    pub fn required_text(&self, language: Language) -> String {
        let required = self.required.text(language);
        match (self.required_to, language) {
            (None, _) => required,
            (Some(to), Language::Dutch) => format!("{required} of {}", to.text(language)),
            (Some(to), Language::English) => format!("{required} or {}", to.text(language)),
        }
    }

    /// The measure in words: what is there, what is required, and how the two stand to each other.
    pub fn text(&self, language: Language) -> String {
        let Self { target, base, bound, share, .. } = self;
        let (target, base_name) = (target.text(language), base.slice.text(language));
        let (actual, base_amount) = (self.actual.text(language), base.amount.text(language));
        let (bound, share_text) = (bound.text(language), share.text(language));
        let (required, balance) = (self.required_text(language), self.balance().text(language));
        let ratio = self.actual_share.map(|ratio| ratio.rounded_for_display(*share).text(language));
        // Nothing is a share of nothing.
        let ratio = match (ratio, language) {
            (None, _) => format!("; {base_name}: {base_amount}"),
            (Some(ratio), Language::Dutch) => {
                format!(" is {ratio} van {base_name} ({base_amount})")
            }
            (Some(ratio), Language::English) => {
                format!(" is {ratio} of {base_name} ({base_amount})")
            }
        };
        match language {
            Language::Dutch => {
                let rounding = if self.within_precision {
                    "; de afronding van de cijfers kan dat verklaren"
                } else {
                    ""
                };
                format!(
                    "{target}: {actual}{ratio}; vereist is {bound} {share_text}, dus {required}: \
                     {balance}{rounding}"
                )
            }
            Language::English => {
                let rounding = if self.within_precision {
                    "; the rounding of the figures can explain it"
                } else {
                    ""
                };
                format!(
                    "{target}: {actual}{ratio}; required is {bound} {share_text}, that is \
                     {required}: {balance}{rounding}"
                )
            }
        }
    }
}

displayed_in_english!(Measure);

/// How an actual amount stands to what is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Balance {
    /// Below what is required, by so much.
    Short(Euro),
    /// Above what is allowed, by so much.
    Over(Euro),
    /// Exactly what is required.
    Even,
    /// On the safe side of a minimum or maximum, by so much.
    Room(Euro),
}

impl Balance {
    /// The balance in words.
    pub fn text(self, language: Language) -> String {
        match (self, language) {
            (Self::Short(amount), Language::Dutch) => {
                format!("{} te weinig", amount.text(language))
            }
            (Self::Short(amount), Language::English) => format!("{} short", amount.text(language)),
            (Self::Over(amount), Language::Dutch) => format!("{} te veel", amount.text(language)),
            (Self::Over(amount), Language::English) => format!("{} over", amount.text(language)),
            (Self::Even, Language::Dutch) => "geen verschil".into(),
            (Self::Even, Language::English) => "no difference".into(),
            (Self::Room(amount), Language::Dutch) => format!("{} marge", amount.text(language)),
            (Self::Room(amount), Language::English) => {
                format!("{} to spare", amount.text(language))
            }
        }
    }
}

displayed_in_english!(Balance);

/// What a share was taken of, and how much that was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = super::plain_schema::plain))]
#[non_exhaustive]
pub struct MeasuredBase {
    /// The slice, or the declared base.
    pub slice: Base,
    /// Its amount.
    pub amount: Euro,
    /// How the amount is known.
    pub origin: Origin,
}

impl MeasuredBase {
    pub(crate) fn new(slice: Base, amount: Euro, origin: Origin) -> Self {
        Self { slice, amount, origin }
    }
}

codes! {
    /// How an amount is known.
    #[non_exhaustive]
    pub enum Origin("geen herkomst van een bedrag", "not an origin of an amount") {
        /// Stated as it is.
        Published = "published", nl "gepubliceerd", en "published";
        /// Declared as the base of a rule, which no source names.
        Declared = "declared", nl "opgegeven", en "declared";
        /// The difference of stated amounts.
        Derived = "derived", nl "afgeleid als verschil", en "derived as a difference";
        /// The sum of stated amounts.
        Summed = "summed", nl "opgeteld", en "summed";
    }
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(amount: &Euro) -> bool {
    amount.is_zero()
}
