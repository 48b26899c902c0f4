//! The links between actions, opportunities and needs.

use crate::code::codes;
use crate::text::Text;

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

codes! {
    /// Who says that there is a link.
    pub enum Basis("geen grond van een verband", "not the basis of a link") {
        /// The strategy says so: in its text, or by the same number of the coalition agreement.
        Stated = "stated", nl "vermeld", en "stated";
        /// A reader concluded it from both passages.
        Reading = "reading", nl "lezing", en "reading";
    }
}
