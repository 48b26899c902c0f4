//! The links between actions, opportunities and needs.

use crate::document::code;
use crate::text::{Language, Text};

/// A link that a reader of the strategy made from one record to another, with the reason.
///
/// ```
/// use efro_gti::City;
/// use efro_gti::strategy::Basis;
///
/// let links = City::Ghent.strategy().opportunities.iter().flat_map(|one| one.answers);
/// // The strategy itself states few links. Any other is a reading, and says why.
/// assert!(links.clone().any(|link| link.basis == Basis::Stated));
/// assert!(links.filter(|link| link.basis == Basis::Reading).all(|link| link.why.is_some()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Link {
    /// The id of the record that the link leads to.
    pub to: &'static str,
    /// Whether the strategy states the link, or a reader concluded it.
    pub basis: Basis,
    /// The reason, in a few words. A reading always has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub why: Option<Text>,
}

/// What a link rests on.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(parse_err_ty = crate::parse::ParseError, parse_err_fn = Basis::unknown)]
pub enum Basis {
    /// The strategy says so: in its text, or by the same number of the coalition agreement.
    #[strum(to_string = "stated")]
    Stated,
    /// A reader concluded it from both passages.
    #[strum(to_string = "reading")]
    Reading,
}

code!(Basis, "geen grond van een verband", "not a basis of a link");

impl Basis {
    /// The name of the basis.
    pub const fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Stated, Language::Dutch) => "vermeld",
            (Self::Stated, Language::English) => "stated",
            (Self::Reading, Language::Dutch) => "lezing",
            (Self::Reading, Language::English) => "reading",
        }
    }
}
