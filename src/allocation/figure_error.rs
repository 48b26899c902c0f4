//! The error for a slice whose amount is not known.

use alloc::string::String;

use crate::document::{Pointer, placed};
use crate::report::Reason;
use crate::rules::Base;
use crate::text::{Language, displayed_in_english, say};
use crate::worded::worded;

worded! {
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Language, Slice};
    /// use efro_gti::allocation::Amounts;
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000)).build()?;
    /// assert_eq!(plan.figure(Slice::PROGRAMME)?.amount(), Euro::whole(1_000));
    /// let error = plan.figure(Slice::URBAN).unwrap_err();
    /// assert_eq!(error.text(Language::English), "/urban_development/total: no figure");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
    #[non_exhaustive]
    pub enum FigureError: "The error for a slice whose amount is not known." {
        /// No amount is stated for the slice, and none follows from the stated amounts.
        NotStated {
            /// The place in the document where the amount can be stated, or [`Pointer::ROOT`] if there is no
            /// document.
            place: Pointer,
        } by not_stated;
        /// Different amounts are stated for the slice, or the stated amounts that its amount follows from
        /// contradict each other.
        Ambiguous
            nl "de opgegeven bedragen spreken elkaar tegen",
            en "the stated amounts contradict each other";
        /// The amount that follows from the stated amounts is negative.
        Negative
            nl "het bedrag dat uit de andere volgt, is negatief",
            en "the figure that follows from the others is negative";
        /// The amount that follows from the stated amounts is out of the range of [`Euro`](crate::Euro).
        OutOfRange nl "het bedrag is te groot", en "the figure is too large";
    }
}

impl FigureError {
    /// Returns the error of an amount that is not stated, for sources whose amounts have no place in a document.
    pub const fn not_stated() -> Self {
        Self::NotStated { place: Pointer::ROOT }
    }

    /// The same error for an amount of a document that is located at `place`.
    pub(super) fn under(self, place: &Pointer) -> Self {
        match self {
            Self::NotStated { place: own } => Self::NotStated { place: place.join(&own) },
            Self::Ambiguous | Self::Negative | Self::OutOfRange => self,
        }
    }

    /// The reason why a rule that needs the figure of `slice` is not evaluated, and the place of the figure.
    pub(crate) fn reason(self, slice: Base) -> (Pointer, Reason) {
        match self {
            Self::NotStated { place } => (place, Reason::NoFigure { of: slice }),
            Self::Ambiguous => (Pointer::ROOT, Reason::AmbiguousFigure { of: slice }),
            Self::Negative => (Pointer::ROOT, Reason::NegativeFigure { of: slice }),
            Self::OutOfRange => (Pointer::ROOT, Reason::OutOfRange { of: slice }),
        }
    }
}

fn not_stated(language: Language, place: &Pointer) -> String {
    let at = placed(place, None, language);
    match place.as_str() {
        "" => say!(language, "geen bedrag", "no figure"),
        _ => say!(language, "{at}: geen bedrag", "{at}: no figure"),
    }
}

displayed_in_english!(FigureError);
