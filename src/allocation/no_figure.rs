//! Why there is no amount for a slice.

use alloc::format;
use alloc::string::String;

use crate::input::{Pointer, placed};
use crate::report::{NoAmount, Reason};
use crate::rules::Base;
use crate::text::{Language, displayed_in_english};

/// Why there is no amount for a slice.
///
/// ```
/// use efro_gti::{Amounts, Euro, FinancialPlan, Language, Slice};
///
/// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000)).build()?;
/// assert_eq!(plan.figure(Slice::PROGRAMME)?.amount(), Euro::whole(1_000));
/// let error = plan.figure(Slice::URBAN).unwrap_err();
/// assert_eq!(error.text(Language::English), "/urban_development/total: no figure");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NoFigure {
    /// None is stated, and none follows from those that are.
    NotStated {
        /// Where it would stand in the document, if it has a place.
        at: Pointer,
    },
    /// More than one is stated, and they differ.
    TwoStated,
    /// It is past the range of [`Euro`](crate::Euro).
    PastRange,
}

impl NoFigure {
    /// The error in words: the place, if the figure has one, and why there is none.
    pub fn text(&self, language: Language) -> String {
        let words = |why: NoAmount| why.text(None, language);
        match self {
            Self::NotStated { at } if *at == Pointer::ROOT => words(NoAmount::NotStated),
            Self::NotStated { at } => {
                format!("{}: {}", placed(at, None, language), words(NoAmount::NotStated))
            }
            Self::TwoStated => words(NoAmount::TwoStated),
            Self::PastRange => words(NoAmount::PastRange),
        }
    }

    /// The same for an amount of a document that stands at `place`.
    pub(super) fn under(self, place: &Pointer) -> Self {
        match self {
            Self::NotStated { at } => Self::NotStated { at: place.join(&at) },
            Self::TwoStated | Self::PastRange => self,
        }
    }

    /// Why what needs the figure of `slice` is not evaluated, and where the figure would stand.
    pub(super) fn reason(self, slice: Base) -> (Pointer, Reason) {
        match self {
            Self::NotStated { at } => (at, Reason::NoFigure { slice }),
            Self::TwoStated => (Pointer::ROOT, Reason::TwoFigures { slice }),
            Self::PastRange => (Pointer::ROOT, Reason::PastRange { slice }),
        }
    }
}

displayed_in_english!(NoFigure);

impl Default for NoFigure {
    fn default() -> Self {
        Self::NotStated { at: Pointer::ROOT }
    }
}
