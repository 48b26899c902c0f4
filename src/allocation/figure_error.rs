//! Why there is no amount for a slice.

use alloc::format;
use alloc::string::String;

use crate::document::{Pointer, placed};
use crate::report::{NoAmount, Reason};
use crate::rules::Base;
use crate::text::{Language, displayed_in_english};

/// Why there is no amount for a slice.
///
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
pub enum FigureError {
    /// None is stated, and none follows from those that are.
    NotStated {
        /// Where it would stand in the document, if it has a place.
        place: Pointer,
    },
    /// More than one is stated or follows, and they differ.
    Ambiguous,
    /// The amount that follows from those that are stated is below zero.
    Negative,
    /// It is past the range of [`Euro`](crate::Euro).
    OutOfRange,
}

impl FigureError {
    /// Returns the error of an amount that is not stated, for sources whose amounts have no place in a document.
    pub const fn not_stated() -> Self {
        Self::NotStated { place: Pointer::ROOT }
    }

    /// Returns the error in words: the place, if the figure has one, and why there is no figure.
    pub fn text(&self, language: Language) -> String {
        let words = |why: NoAmount| why.text(None, language);
        match self {
            Self::NotStated { place } if *place == Pointer::ROOT => words(NoAmount::NotStated),
            Self::NotStated { place } => {
                format!("{}: {}", placed(place, None, language), words(NoAmount::NotStated))
            }
            Self::Ambiguous => words(NoAmount::Ambiguous),
            Self::Negative => words(NoAmount::Negative),
            Self::OutOfRange => words(NoAmount::OutOfRange),
        }
    }

    /// The same for an amount of a document that stands place `place`.
    pub(super) fn under(self, place: &Pointer) -> Self {
        match self {
            Self::NotStated { place: own } => Self::NotStated { place: place.join(&own) },
            Self::Ambiguous | Self::Negative | Self::OutOfRange => self,
        }
    }

    /// Why what needs the figure of `slice` is not evaluated, and where the figure would stand.
    pub(crate) fn reason(self, slice: Base) -> (Pointer, Reason) {
        match self {
            Self::NotStated { place } => (place, Reason::NoFigure { slice }),
            Self::Ambiguous => (Pointer::ROOT, Reason::AmbiguousFigure { slice }),
            Self::Negative => (Pointer::ROOT, Reason::NegativeFigure { slice }),
            Self::OutOfRange => (Pointer::ROOT, Reason::OutOfRange { slice }),
        }
    }
}

displayed_in_english!(FigureError);
