//! Why there is no amount for a slice.

use alloc::string::String;

use crate::document::{Pointer, placed};
use crate::report::Reason;
use crate::rules::Base;
use crate::text::{Language, displayed_in_english, say};

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
    /// More than one is stated, and they differ.
    Ambiguous,
    /// It is past the range of [`Euro`](crate::Euro).
    OutOfRange,
}

impl FigureError {
    /// The error in words: the place, if the figure has one, and why there is none.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::NotStated { place } if *place == Pointer::ROOT => {
                language.pick("geen bedrag", "no figure").into()
            }
            Self::NotStated { place } => {
                let place = placed(place, None, language);
                say!(language, "{place}: geen bedrag", "{place}: no figure")
            }
            Self::Ambiguous => language.pick("meer dan één bedrag", "more than one figure").into(),
            Self::OutOfRange => {
                language.pick("het bedrag is te groot", "the figure is too large").into()
            }
        }
    }

    /// The same for an amount of a document that stands place `place`.
    pub(super) fn under(self, place: &Pointer) -> Self {
        match self {
            Self::NotStated { place: own } => Self::NotStated { place: place.join(&own) },
            Self::Ambiguous | Self::OutOfRange => self,
        }
    }

    /// Why what needs the figure of `slice` is not evaluated, and where the figure would stand.
    pub(crate) fn reason(self, slice: Base) -> (Pointer, Reason) {
        match self {
            Self::NotStated { place } => (place, Reason::NoFigure { slice }),
            Self::Ambiguous => (Pointer::ROOT, Reason::AmbiguousFigure { slice }),
            Self::OutOfRange => (Pointer::ROOT, Reason::OutOfRange { slice }),
        }
    }
}

displayed_in_english!(FigureError);

impl Default for FigureError {
    fn default() -> Self {
        Self::NotStated { place: Pointer::ROOT }
    }
}
